// Reads a long JSON array element by element, from pieces, in memory bounded by the largest element. The documents of
// the stages are such arrays; 200,000 links are 100 MB that need never be held at once.

/// Cuts the elements out of a JSON array that arrives in pieces, and parses each.
public struct JSONArrayReader {
    private var buffer: [UInt8] = []
    private var scanned = 0
    private var elementStart: Int?
    private var depth = 0
    private var inString = false
    private var escaped = false
    private var state = State.beforeArray
    private let read: () throws -> [UInt8]
    /// How many bytes of the document stand before the buffer.
    private var consumed = 0
    /// Where in the document the element that `next` gave last begins, in bytes.
    public private(set) var elementOffset = 0
    /// How many bytes that element has.
    public private(set) var elementLength = 0

    private enum State { case beforeArray, inArray, done }

    /// A reader over pieces.
    ///
    /// - Parameter read: gives the next piece of the document, of any size; an empty one at its end.
    public init(read: @escaping () throws -> [UInt8]) { self.read = read }

    /// The next element, or nil after the last.
    ///
    /// - Throws: `JSONError` for what is no array or ends too early, and whatever `read` throws.
    public mutating func next() throws -> JSONValue? {
        while state != .done {
            while scanned < buffer.count {
                if let end = scan() { return try takeElement(to: end) }
                if state == .done { return nil }
            }
            try refill()
        }
        return nil
    }

    private mutating func refill() throws {
        if let start = elementStart {
            buffer.removeFirst(start)
            consumed += start
            scanned -= start
            elementStart = 0
        } else {
            consumed += buffer.count
            buffer.removeAll(keepingCapacity: true)
            scanned = 0
        }
        let piece = try read()
        guard !piece.isEmpty else { throw fault("the array has no end", incomplete: true) }
        buffer.append(contentsOf: piece)
    }

    private func fault(_ message: String, incomplete: Bool = false) -> JSONError {
        buffer.withUnsafeBufferPointer {
            JSONError(message, at: min(scanned, $0.count), in: $0, incomplete: incomplete)
        }
    }

    /// Looks at bytes until an element ends; gives where.
    ///
    /// An element ends at the "," or "]" after it.
    private mutating func scan() -> Int? {
        while scanned < buffer.count {
            if inString && !escaped {
                scanned = endOfPlainText(from: scanned)
                if scanned == buffer.count { return nil }
            }
            let byte = buffer[scanned]
            scanned += 1
            if inString {
                if escaped {
                    escaped = false
                } else if byte == 0x5C {
                    escaped = true
                } else if byte == 0x22 {
                    inString = false
                }
                continue
            }
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: continue
            case UInt8(ascii: "[") where state == .beforeArray: state = .inArray
            case UInt8(ascii: ",") where depth == 0 && elementStart != nil: return scanned - 1
            case UInt8(ascii: "]") where depth == 0:
                state = .done
                return elementStart == nil ? nil : scanned - 1
            default:
                if elementStart == nil { elementStart = scanned - 1 }
                if byte == 0x22 { inString = true }
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
            }
        }
        return nil
    }

    /// Where the next quote or backslash stands, or the buffer's end: most of a document is the text of its strings.
    private func endOfPlainText(from start: Int) -> Int {
        buffer.withUnsafeBufferPointer { bytes in
            var place = start
            while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C { place += 1 }
            return place
        }
    }

    private mutating func takeElement(to end: Int) throws -> JSONValue {
        let start = elementStart ?? end
        elementStart = nil
        elementOffset = consumed + start
        elementLength = end - start
        return try buffer.withUnsafeBufferPointer {
            try JSONParser.parse(UnsafeBufferPointer(rebasing: $0[start..<end]))
        }
    }
}
