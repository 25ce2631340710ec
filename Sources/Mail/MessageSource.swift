/// Where the bytes of one message are: in memory, or in a file, of which only what is needed is read.
///
/// Most of a large message is attachments, which nobody here reads: from a file they cost no memory. Borrowed in both
/// cases; a file that changes meanwhile gives other bytes or fewer, and nothing worse.
enum MessageSource {
    case memory(UnsafeRawBufferPointer)
    /// An open file, and where in it the message lies.
    case file(CInt, Range<Int>)

    var count: Int {
        switch self {
        case .memory(let bytes): bytes.count
        case .file(_, let range): range.count
        }
    }

    /// The same message, cut to so many bytes.
    func prefix(_ length: Int) -> MessageSource {
        switch self {
        case .memory(let bytes): .memory(UnsafeRawBufferPointer(rebasing: bytes.prefix(length)))
        case .file(let descriptor, let range): .file(descriptor, range.prefix(length))
        }
    }

    /// Gives the bytes of a range of the message, which stay valid during the call.
    func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let wanted = range.clamped(to: 0..<count)
        switch self {
        case .memory(let bytes): return body(UnsafeRawBufferPointer(rebasing: bytes[wanted]))
        case .file(let descriptor, let whole):
            let read = BoundedRead.read(
                descriptor, from: whole.lowerBound + wanted.lowerBound, count: wanted.count)
            return read.bytes.withUnsafeBytes(body)
        }
    }

    /// Gives the header, at most as much of it as is read to choose among messages: both go by the same bytes.
    func withHeader<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withBytes(0..<MessageParser.headerBytes) {
            body(UnsafeRawBufferPointer(rebasing: $0[..<MessageParser.headerEnd(in: $0)]))
        }
    }

    /// Gives every line with its end and where it begins, until `body` returns false; a very long line in pieces.
    func forEachLine(
        _ body: (_ line: UnsafeRawBufferPointer, _ offset: Int, _ isLineStart: Bool) -> Bool
    ) {
        var offset = 0
        switch self {
        case .memory(let bytes):
            while offset < bytes.count {
                let end = bytes.lineEnd(from: offset)
                guard body(UnsafeRawBufferPointer(rebasing: bytes[offset..<end]), offset, true) else {
                    return
                }
                offset = end
            }
        case .file(let descriptor, let range):
            var window = FileWindow(descriptor)
            window.seek(to: range.lowerBound)
            var isLineStart = true
            while offset < range.count {
                let line = window.nextLine().prefix(range.count - offset)
                guard !line.isEmpty, line.withUnsafeBytes({ body($0, offset, isLineStart) }) else { return }
                offset += line.count
                isLineStart = line.last == .lineFeed
            }
        }
    }
}
