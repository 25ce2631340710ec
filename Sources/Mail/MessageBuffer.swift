/// The bytes of one message of an mbox as they are gathered, up to a limit.
struct MessageBuffer {
    private(set) var bytes: [UInt8] = []
    /// Whether something was left out.
    var isCut = false
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var room: Int { limit - bytes.count }

    mutating func append(_ piece: ArraySlice<UInt8>) {
        if piece.count > room { isCut = true }
        bytes += piece.prefix(room)
    }

    /// Appends a body, taking one ">" off each line of ">"s before "From ".
    mutating func appendUnquoted(_ body: [UInt8]) {
        var start = 0
        while start < body.count {
            let end = body.withUnsafeBytes { $0.lineEnd(from: start) }
            let line = body[start..<end]
            append(Self.isQuotedFromLine(line) ? line.dropFirst() : line)
            start = end
        }
    }

    mutating func removeLastLineEnd() {
        guard !isCut else { return }
        if bytes.last == .lineFeed { bytes.removeLast() }
        if bytes.last == .carriageReturn { bytes.removeLast() }
    }

    static func isQuotedFromLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == .greater else { return false }
        return MboxSeparator.isFromLine(line.drop { $0 == .greater })
    }
}
