/// A window of 64 KiB that moves over a file, line by line.
///
/// Read with pread(2), so that the descriptor's own position is neither used nor moved. The descriptor is the caller's.
struct FileWindow {
    static let size = 65_536

    private let descriptor: CInt
    /// The bytes in the window; `buffer[position]` is the next one.
    private(set) var buffer: [UInt8] = []
    private var position = 0
    private var end = 0
    private var isAtEnd = false
    /// Set when reading failed; the file then ends there.
    private(set) var failure: String?

    init(_ descriptor: CInt) { self.descriptor = descriptor }

    /// Where in the file the next byte is.
    var offset: Int { end - (buffer.count - position) }

    /// The next line with its line end, or, of a line longer than the window, the next piece; empty at the file's end.
    mutating func nextLine() -> ArraySlice<UInt8> {
        let line = peekLine()
        position += line.count
        return line
    }

    /// The same, left where it is.
    mutating func peekLine() -> ArraySlice<UInt8> {
        if let line = lineInWindow() { return line }
        refill()
        return lineInWindow() ?? buffer[position...]
    }

    /// Moves to an offset of the file.
    mutating func seek(to offset: Int) {
        (end, position, isAtEnd) = (offset, 0, false)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Up to `count` bytes at an offset, without moving.
    func bytes(at offset: Int, count: Int) -> [UInt8] { BoundedRead.read(descriptor, from: offset, count: count).bytes }

    private func lineInWindow() -> ArraySlice<UInt8>? {
        let length = buffer.withUnsafeBytes { $0.lineEnd(from: position) }
        guard length > position, buffer[length - 1] == .lineFeed || isAtEnd else { return nil }
        return buffer[position..<length]
    }

    /// Drops what has been read and reads on until the window is full or the file ends.
    private mutating func refill() {
        guard !isAtEnd else { return }
        buffer.removeSubrange(..<position)
        position = 0
        let (piece, code) = BoundedRead.read(descriptor, from: end, count: Self.size - buffer.count)
        isAtEnd = piece.count < Self.size - buffer.count
        if let code { failure = BoundedRead.reason(code) }
        buffer += piece
        end += piece.count
    }
}
