// The header alone, for choosing among many messages before any of them is read wholly.

extension MessageParser {
    /// How many bytes of a file are read to find the end of its header; longer headers are cut there.
    public static let headerBytes = 256 * 1024

    /// What a choice among messages goes by: identity, sender, date, and whether it is a newsletter; the rest is left empty.
    ///
    /// - Parameter bytes: the beginning of a message, at least as much as its header.
    public static func parseHeader(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> Message {
        bytes.withUnsafeBytes { bytes in
            let end = headerEnd(in: bytes)
            var message = parse(UnsafeRawBufferPointer(rebasing: bytes[..<end]), limits, isForChoosing: true)
            message.isHeaderCut = end == bytes.count && end >= headerBytes
            return message
        }
    }

    /// Whether the beginning of a message holds its whole header, with the empty line after it.
    public static func holdsHeader(_ beginning: [UInt8]) -> Bool {
        beginning.withUnsafeBytes { headerEnd(in: $0) < $0.count }
    }

    /// The same of the message in an open file; the descriptor stays the caller's.
    public static func parseHeader(descriptor: CInt, limits: MessageLimits = MessageLimits()) -> Message {
        parseHeader(BoundedRead.all(of: descriptor, limit: headerBytes).bytes, limits: limits)
    }

    /// Where the empty line after the header begins, or the end of the bytes (RFC 5322 §2.1); lines may end in LF or CRLF.
    ///
    /// Empty lines before the header are no end of it: some exporters begin with one.
    static func headerEnd(in bytes: UnsafeRawBufferPointer) -> Int {
        var start = 0
        var hasField = false
        while start < bytes.count {
            let next = bytes.lineEnd(from: start)
            let isEmpty =
                bytes[start] == .lineFeed
                || (next == start + 2 && bytes[start] == .carriageReturn && bytes[start + 1] == .lineFeed)
            if isEmpty, hasField { return start }
            if !isEmpty { hasField = true }
            start = next
        }
        return bytes.count
    }
}
