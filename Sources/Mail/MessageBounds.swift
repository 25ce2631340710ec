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

    static func cut(_ message: MessageSource, limits: MessageLimits) -> Cut {
        guard message.count > harmless else { return Cut(length: message.count) }
        var count = Count()
        var cut: Cut?
        message.forEachLine { line, offset, isLineStart in
            cut = count.take(line, at: offset, isLineStart: isLineStart, limits: limits)
            return cut == nil
        }
        return cut ?? Cut(length: message.count)
    }

    /// What has been counted so far.
    private struct Count {
        private var boundaries = 0
        private var fields = 0
        private var parameterFieldStart: Int?

        /// Counts a line, or a further piece of one; where to cut when a limit is passed by it.
        mutating func take(
            _ line: UnsafeRawBufferPointer, at offset: Int, isLineStart: Bool, limits: MessageLimits
        ) -> Cut? {
            let isContinuation = line[0] == .space || line[0] == .tab
            if isLineStart, !isContinuation {
                if line[0] == .hyphen, line.count > 1, line[1] == .hyphen { boundaries += 1 }
                if MessageBounds.isField(line) { fields += 1 }
                parameterFieldStart = MessageBounds.isParameterField(line) ? offset : nil
            }
            if boundaries > limits.boundaryLines { return Cut(length: offset, warning: words("parts", offset)) }
            if fields > limits.headerFields { return Cut(length: offset, warning: words("header fields", offset)) }
            if let field = parameterFieldStart, offset + line.count - field > limits.parameterFieldBytes {
                let end = field + limits.parameterFieldBytes
                return Cut(length: end, warning: words("parameters in one header", end))
            }
            return nil
        }
    }

    /// Whether a line begins with a field's name: printable ASCII before a colon (RFC 5322 §2.2).
    private static func isField(_ line: UnsafeRawBufferPointer) -> Bool {
        // Names longer than this are not counted: a field then takes enough of the message by its own length.
        var index = 0
        let last = min(line.count, 48)
        while index < last, (0x21...0x7E).contains(line[index]) {
            if line[index] == .colon { return index > 0 }
            index += 1
        }
        return false
    }

    private static func isParameterField(_ line: UnsafeRawBufferPointer) -> Bool {
        parameterFields.contains { line.matches($0, at: 0) }
    }

    private static func words(_ what: String, _ offset: Int) -> String {
        "the message has more \(what) than are looked at; it was cut after \(offset) bytes"
    }
}
