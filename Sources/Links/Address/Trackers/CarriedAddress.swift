// The one gate through which a decoded destination passes.

/// Judges what a decoder found.
enum CarriedAddress {
    /// Addresses longer than this are not searched: no mail service writes such click links.
    static let maximumWrapperBytes = 16_384

    /// The destination as an address; nil unless it is an absolute http or https one with a real host.
    static func accept(_ bytes: [UInt8]) -> WebURL? {
        guard bytes.count <= maximumWrapperBytes, hasWebScheme(bytes) else { return nil }
        // The URL parser would drop tabs and line ends; in a decoded destination they mean that it is none.
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self), let url = WebURL(text) else { return nil }
        guard url.isHTTP, let host = url.host, host.utf8.contains(UInt8(ascii: ".")) || url.hostIsIPAddress else {
            return nil
        }
        return url
    }

    /// Whether the text begins with "http://" or "https://", in either case.
    static func hasWebScheme(_ bytes: some Collection<UInt8>) -> Bool {
        let start = bytes.prefix(8).map(ASCII.lowercased)
        return start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8)
    }
}
