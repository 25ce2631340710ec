/// A link's text that is an address itself: "www.example.com", "example.com/talk".
///
/// Trackers hide where a link leads; who writes the address as its text has said it.
internal import Links

enum SaidAddress {
    /// Endings that make a word an address without "www." or a path: "Node.js" and "ASP.NET" are no addresses.
    private static let endings: Set<String> = [
        "com", "org", "net", "io", "co", "ai", "app", "dev", "tv", "me", "news", "info", "eu", "de", "fr", "it", "es",
        "nl", "be", "ch", "at", "uk", "us", "ca", "pl", "se", "dk", "no", "pt", "jp", "kr", "cn", "br", "in", "au",
    ]
    private static let longest = 200

    /// The place that a text names; nil for what is no address.
    static func place(_ text: String) -> Place? {
        guard text.utf8.count <= longest, text.utf8.contains(UInt8(ascii: ".")),
            !text.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "@") }), !text.hasSuffix("…")
        else { return nil }
        let hasScheme = text.hasPrefix("http://") || text.hasPrefix("https://")
        guard let url = WebURL(hasScheme ? text : "https://" + text), url.isHTTP, let host = url.host else {
            return nil
        }
        let ending = host.split(separator: ".").last.map(String.init) ?? ""
        let isCertain = hasScheme || text.hasPrefix("www.") || text.utf8.contains(UInt8(ascii: "/"))
        // A name in capitals is a product's: ".NET".
        guard isCertain || endings.contains(ending) && !text.hasSuffix(ending.uppercased()), host.contains(".") else {
            return nil
        }
        return Place(clean: CleanURL.clean(url))
    }
}
