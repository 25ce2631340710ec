// The header alone, for choosing among many messages before any of them is read wholly.

extension MessageParser {
    /// How many bytes of a file are read to find the end of its header; longer headers are cut there.
    public static let headerBytes = 256 * 1024

    /// What the header of a message says; its body is not looked at, and `html` is empty.
    ///
    /// - Parameter bytes: the beginning of a message, at least as much as its header.
    public static func parseHeader(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> Message {
        let end = bytes.withUnsafeBytes(headerEnd)
        var message = parse(Array(bytes[..<end]), limits: limits)
        message.html = []
        return message
    }

    /// What the header of the message in an open file says; the descriptor stays the caller's.
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
