/// The bytes of one message of an mbox as they are gathered, up to a limit.
struct MessageBuffer {
    private(set) var bytes: [UInt8] = []
    /// Whether something was left out.
    var isCut = false
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var room: Int { limit - bytes.count }

    /// From this size on there is room for all that may come at once.
    ///
    /// Growing by doubling would hold it twice; what is reserved and not written costs nothing.
    private static let large = 1 << 20

    mutating func append(_ piece: some Collection<UInt8>) {
        if piece.count > room { isCut = true }
        if bytes.count > Self.large, bytes.capacity < limit { bytes.reserveCapacity(limit) }
        bytes += piece.prefix(room)
    }

    mutating func removeLastLineEnd() {
        guard !isCut else { return }
        if bytes.last == .lineFeed { bytes.removeLast() }
        if bytes.last == .carriageReturn { bytes.removeLast() }
    }

    /// Whether a line is one of ">"s before "From ", of which one ">" is taken off.
    static func isQuotedFromLine(_ line: some Collection<UInt8>) -> Bool {
        guard line.first == .greater else { return false }
        return MboxSeparator.isFromLine(Array(line.drop { $0 == .greater }.prefix(MboxSeparator.longest))[...])
    }
}
