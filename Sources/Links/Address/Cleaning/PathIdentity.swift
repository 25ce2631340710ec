// Paths that name the reader: "/open/reader%40example.org", "/u/cmVhZGVyQGV4YW1wbGUub3Jn", "/p;r=reader@example.org".
//
// What looks like a mail address there and is none: "@name@site.example", a name of the Fediverse, and the ids of
// messages in archives of mailing lists.
private import Notation

/// Finds the reader in the path of an address.
enum PathIdentity {
    /// Segments before the id of a message (RFC 5322 §3.6.4), which has the form of a mail address.
    private static let beforeMessageIDs: Set<String> = ["message-id", "msgid", "mid", "msg", "message"]
    private static let messageArchives = ["lore.kernel.org", "public-inbox.org", "marc.info", "mail-archive.com"]

    static func isIn(_ url: WebURL) -> Bool {
        let host = url.host ?? ""
        var isArchive = messageArchives.contains { HostName.isUnder(host, $0) }
        for segment in url.pathSegments {
            if !segment.isEmpty, !isArchive, names(segment) { return true }
            if beforeMessageIDs.contains(segment) { isArchive = true }
        }
        return false
    }

    /// Whether a segment names someone, whole or in one of its ";" parameters (RFC 3986 §3.3).
    private static func names(_ segment: String) -> Bool {
        guard segment.utf8.count >= 6 else { return false }
        if segment.hasPrefix("@") || segment.hasPrefix("%40") { return false }
        let text = String(decoding: PercentEncoding.decode(segment), as: UTF8.self)
        if ReaderIdentity.isIn(text) { return true }
        for part in text.utf8.split(separator: UInt8(ascii: ";")) {
            if part.count < text.utf8.count, ReaderIdentity.isIn(String(Substring(part))) { return true }
            guard let mark = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
            if ReaderIdentity.isIn(String(Substring(part[part.index(after: mark)...]))) { return true }
        }
        return false
    }
}
