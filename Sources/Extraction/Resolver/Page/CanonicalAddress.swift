// The address that a page gives itself (RFC 6596), where it can be believed.
//
// It is the clean address then: without parameters that no table of ours knows, without "m." and "amp". But templates
// name the home page, the section, the first page, another site that has the text too, or always the same address; a
// wrong address costs the reader the article, a long one costs nothing. So it is believed only when it says what the
// page's own address says, in fewer words.

internal import Links

/// Which of a page's addresses for itself is believed.
enum CanonicalAddress {
    /// The canonical address of the page at `url`; nil: none, or none that can be believed.
    ///
    /// - Parameters:
    ///   - candidates: what the page says, the most trusted first.
    ///   - isPrivate: whether an address acts or names its reader.
    static func choose(
        for url: WebURL, from candidates: [String], base: WebURL, isPrivate: (WebURL) -> Bool
    ) -> WebURL? {
        for text in candidates {
            guard !text.isEmpty, let found = WebURL(text, base: base)?.withoutFragment, found.isHTTP else { continue }
            // The first that is an address decides: a page that contradicts itself is not believed more the second time.
            return isBelievable(found, for: url) && !isPrivate(found) ? found : nil
        }
        return nil
    }

    private static func isBelievable(_ found: WebURL, for url: WebURL) -> Bool {
        guard let host = url.host, let otherHost = found.host, found.username.isEmpty, found.password.isEmpty,
            found.port == url.port || found.port == nil, !(url.scheme == "https" && found.scheme == "http")
        else { return false }
        guard plain(host) == plain(otherHost),
            host == otherHost || RegistrableDomain.of(host: host) == RegistrableDomain.of(host: otherHost)
        else { return false }
        let (segments, others) = (plain(url.pathSegments), plain(found.pathSegments))
        guard let name = segments.last, segments == others else { return false }
        // Fewer parameters are believed where the path names the page by itself.
        let parameters = Set(url.queryItems.map(Parameter.init))
        let kept = Set(found.queryItems.map(Parameter.init))
        guard kept.isSubset(of: parameters) else { return false }
        return kept.count == parameters.count || isName(name)
    }

    private struct Parameter: Hashable {
        let name: String, value: String
        init(_ item: (name: String, value: String)) { (name, value) = item }
    }

    /// Labels and segments that tell one copy of a page from another: for telephones, for AMP.
    private static let copies: Set<String> = ["www", "m", "mobile", "amp"]

    private static func plain(_ host: String) -> [Substring] {
        let labels = host.split(separator: ".")
        return labels.count > 2 && copies.contains(String(labels[0])) ? Array(labels.dropFirst()) : labels
    }

    private static func plain(_ segments: [String]) -> [String] { segments.filter { !$0.isEmpty && $0 != "amp" } }

    /// Whether a segment names one page among many: words with hyphens, or a long number.
    private static func isName(_ segment: String) -> Bool {
        let bytes = segment.utf8
        return bytes.count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) >= 2
            || bytes.count(where: \.isASCIIDigit) >= 6
    }
}
