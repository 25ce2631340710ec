/// Finds where a message must be cut so that GMime's tree of it stays small.
///
/// The tree costs about a kilobyte a part and 300 bytes a header field: 40 MB of "--b" lines or of "a:" lines would take
/// gigabytes. Counted are the lines that could open a part or a field anywhere, body or not, with limits far above what
/// real mail holds, so that no knowledge of the message's structure is needed. Small messages are not looked at.
enum MessageBounds {
    struct Cut: Equatable {
        var length: Int
        var warning: String?
    }

    /// Below this size even the most wasteful message stays under some 100 MB.
    static let harmless = 262_144

    private static let parameterFields: [StaticString] = ["content-type:", "content-disposition:"]

    static func cut(_ message: UnsafeRawBufferPointer, limits: MessageLimits) -> Cut {
        guard message.count > harmless else { return Cut(length: message.count) }
        var boundaries = 0
        var fields = 0
        var parameterFieldStart: Int?
        var start = 0
        while start < message.count {
            let end = message.lineEnd(from: start)
            let isContinuation = message[start] == .space || message[start] == .tab
            if !isContinuation {
                if message[start] == .hyphen, start + 1 < message.count, message[start + 1] == .hyphen {
                    boundaries += 1
                }
                if isField(message, start: start, end: end) { fields += 1 }
                parameterFieldStart = isParameterField(message, at: start) ? start : nil
            }
            if boundaries > limits.boundaryLines { return Cut(length: start, warning: words("parts", start)) }
            if fields > limits.headerFields { return Cut(length: start, warning: words("header fields", start)) }
            if let field = parameterFieldStart, end - field > limits.parameterFieldBytes {
                return Cut(
                    length: field + limits.parameterFieldBytes,
                    warning: words("parameters in one header", field + limits.parameterFieldBytes))
            }
            start = end
        }
        return Cut(length: message.count)
    }

    /// Whether a line begins with a field's name: printable ASCII before a colon (RFC 5322 §2.2).
    private static func isField(_ message: UnsafeRawBufferPointer, start: Int, end: Int) -> Bool {
        // Names longer than this are not counted: a field then takes enough of the message by its own length.
        var index = start
        let last = min(end, start + 48)
        while index < last, (0x21...0x7E).contains(message[index]) {
            if message[index] == .colon { return index > start }
            index += 1
        }
        return false
    }

    private static func isParameterField(_ message: UnsafeRawBufferPointer, at start: Int) -> Bool {
        parameterFields.contains { message.matches($0, at: start) }
    }

    private static func words(_ what: String, _ offset: Int) -> String {
        "the message has more \(what) than are looked at; it was cut after \(offset) bytes"
    }
}
