// The bytes that come, behind a buffer. A literal is counted out and never looked into: whatever a message holds, also lines
// that look like the server's own, cannot lead the reader astray.

/// Reads a connection byte by byte, line by line, and literal by literal.
final class IMAPReader {
    /// One byte more than a large TLS record, many times: fewer, larger pieces reach the files.
    private static let bufferBytes = 256 << 10
    /// The longest text of a status response, atom or quoted string that anybody needs.
    static let longestText = 1 << 20

    private let channel: any ByteChannel
    private let buffer: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    /// What one response may still hold in memory, however it is divided.
    private(set) var budget = 0

    init(_ channel: any ByteChannel) {
        self.channel = channel
        buffer = .allocate(byteCount: Self.bufferBytes, alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// Begins a response, which may keep so many bytes in memory.
    func begin(budget: Int) { self.budget = budget }

    /// Takes from the budget; throws when it is used up.
    func spend(_ bytes: Int) throws {
        budget -= bytes
        if budget < 0 { throw IMAPError.tooLarge("a response that does not end") }
    }

    /// The next byte, which stays.
    func peek() throws -> UInt8 {
        if start == end { try fill() }
        return buffer[start]
    }

    /// The next byte.
    func next() throws -> UInt8 {
        let byte = try peek()
        start += 1
        return byte
    }

    private func fill() throws {
        start = 0
        end = try channel.receive(into: buffer)
        precondition(end > 0, "a channel gives at least one byte")
    }

    /// Takes the next byte if it is this one.
    func takes(_ byte: UInt8) throws -> Bool {
        guard try peek() == byte else { return false }
        start += 1
        return true
    }

    /// Takes this byte; anything else is a syntax error.
    func expect(_ byte: UInt8, _ place: StaticString) throws {
        let found = try next()
        guard found == byte else {
            throw IMAPError.syntax("byte \(found) instead of \"\(Character(Unicode.Scalar(byte)))\" \(place)")
        }
    }

    /// Takes the end of a line: CRLF, or a bare LF as some servers have it.
    func expectLineEnd() throws {
        if try takes(.carriageReturn) {}
        try expect(.lineFeed, "at the end of a line")
    }

    /// The rest of the line, without its end.
    func line() throws -> [UInt8] {
        var text: [UInt8] = []
        while true {
            let byte = try next()
            if byte == .lineFeed { break }
            try spend(1)
            text.append(byte)
        }
        if text.last == .carriageReturn { text.removeLast() }
        return text
    }

    /// Bytes up to the first for which something holds, which stays; at most `limit`.
    func text(limit: Int = longestText, until ends: (UInt8) -> Bool) throws -> [UInt8] {
        var text: [UInt8] = []
        while true {
            let byte = try peek()
            if ends(byte) { return text }
            guard text.count < limit else { throw IMAPError.tooLarge("a word of more than \(limit) bytes") }
            try spend(1)
            text.append(byte)
            start += 1
        }
    }

    /// Gives the next `count` bytes away, in pieces as they come.
    func pass(_ count: Int, to sink: (any IMAPBodySink)?) throws {
        var left = count
        while left > 0 {
            let piece = try piece(atMost: left)
            try sink?.append(piece)
            left -= piece.count
        }
    }

    /// What has come already of the next `count` bytes, at least one; it stays valid until the next call.
    private func piece(atMost count: Int) throws -> UnsafeRawBufferPointer {
        if start == end { try fill() }
        let piece = min(count, end - start)
        start += piece
        return UnsafeRawBufferPointer(rebasing: buffer[(start - piece)..<start])
    }

    /// The next `count` bytes, in memory.
    func bytes(_ count: Int) throws -> [UInt8] {
        try spend(count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count { bytes.append(contentsOf: try piece(atMost: count - bytes.count)) }
        return bytes
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r"), space = UInt8(ascii: " ")
    static let open = UInt8(ascii: "("), close = UInt8(ascii: ")"), quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\"), brace = UInt8(ascii: "{"), tilde = UInt8(ascii: "~")
    static let bracket = UInt8(ascii: "["), closingBracket = UInt8(ascii: "]"), plus = UInt8(ascii: "+")
    static let star = UInt8(ascii: "*"), less = UInt8(ascii: "<")
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
