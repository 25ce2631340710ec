/// One leaf of a message's tree: what its header says, and where its content lies, still encoded.
///
/// The content is used only while the tree's source is valid.
struct MIMELeaf {
    /// Where in the tree a leaf stands.
    struct Place {
        /// How many forwarded messages it lies within.
        var depth = 0
        /// The outermost multipart/alternative around it within its message, 0 for none.
        var alternative = 0
    }

    /// Type and subtype in small letters.
    var type: String
    var charset: String?
    var format: String?
    var delSp: String?
    var boundary: String?
    /// Content-Transfer-Encoding as it stands.
    var encoding: [UInt8]?
    var isAttachment: Bool
    /// Where the content lies in the source.
    var range: Range<Int>
    var source: MessageSource
    var place: Place

    var isHTML: Bool { type == "text/html" || type == "application/xhtml+xml" }

    /// Texts that a person reads; calendars, tables and the like are data, although their type is text.
    var isText: Bool { ["text/plain", "text/enriched", "text/richtext", "text/markdown"].contains(type) }

    /// A message within the message, forwarded or in a digest; its content is parsed as a message of its own.
    var isMessage: Bool { ["message/rfc822", "message/rfc2822", "message/global", "message/news"].contains(type) }

    /// The content with its transfer encoding undone, once.
    func decoded() -> TransferDecoding.Decoded {
        source.withBytes(range) { TransferDecoding.decode($0, encoding: encoding) }
    }

    /// Whether there is anything but blanks in the content.
    var isBlank: Bool { source.withBytes(range) { content in content.allSatisfy(\.isBlank) } }
}
