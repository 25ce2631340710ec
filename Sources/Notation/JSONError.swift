/// Why some bytes are no JSON document, and where.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// How many bytes stand before the fault.
    public let offset: Int
    /// The line of the fault; the first is 1.
    public let line: Int
    /// The column of the fault in bytes; the first is 1.
    public let column: Int
    /// What is wrong, a phrase without capital and full stop.
    public let message: String
    /// True when the bytes end too early and more of them could make a document: a file that is still being written.
    public let isIncomplete: Bool

    /// The fault in one phrase: `line 3, column 7: expected ":" after a name`.
    public var description: String { "line \(line), column \(column): \(message)" }

    init(_ message: String, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, incomplete: Bool = false) {
        let before = bytes.prefix(offset)
        self.offset = offset
        self.message = message
        isIncomplete = incomplete
        line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        column = offset - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
    }
}
