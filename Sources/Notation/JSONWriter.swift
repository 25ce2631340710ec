// Writes JSON as the contract wants it: pretty-printed with two blanks, names in the order in which they are given, so
// that the same input gives the same bytes. It streams: the caller takes `bytes` away whenever they are many, and
// 200,000 links never stand in memory at once.

/// Writes one JSON document, piece by piece, into a buffer.
public struct JSONWriter {
    /// What has been written and not been taken away yet.
    public var bytes: [UInt8] = []
    /// For every array and object that is open: whether something stands in it.
    private var filled: [Bool] = []
    private var afterName = false
    /// Whether lines are broken and indented; false writes one line, as a log wants it.
    private let isPretty: Bool

    /// A writer with an empty buffer.
    public init(pretty: Bool = true) { isPretty = pretty }

    /// Opens an object; close it with `endObject`.
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }
    /// Closes the innermost object.
    public mutating func endObject() { end(UInt8(ascii: "}")) }
    /// Opens an array; close it with `endArray`.
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }
    /// Closes the innermost array.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the name of the next value.
    public mutating func name(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(0x20) }
        afterName = true
    }

    /// Writes a name and a string, or null.
    public mutating func member(_ name: String, _ value: String?) { self.name(name); self.value(value) }
    /// Writes a name and a whole number, or null.
    public mutating func member(_ name: String, _ value: Int?) { self.name(name); self.value(value) }
    /// Writes a name and a truth value.
    public mutating func member(_ name: String, _ value: Bool) { self.name(name); self.value(value) }
    /// Writes a name and an array of strings.
    public mutating func member(_ name: String, _ values: [String]) {
        self.name(name)
        beginArray()
        for value in values { self.value(value) }
        endArray()
    }
    /// Writes a name and any value.
    public mutating func member(_ name: String, _ value: JSONValue) { self.name(name); self.value(value) }

    /// Writes a string, or null.
    public mutating func value(_ string: String?) {
        separate()
        if let string { quote(string) } else { bytes.append(contentsOf: "null".utf8) }
    }

    /// Writes a whole number, or null.
    public mutating func value(_ integer: Int?) {
        separate()
        bytes.append(contentsOf: (integer.map(String.init) ?? "null").utf8)
    }

    /// Writes a truth value.
    public mutating func value(_ bool: Bool) {
        separate()
        bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    }

    /// Writes any value.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: self.value(nil as String?)
        case .bool(let bool): self.value(bool)
        case .integer(let integer): self.value(Int(integer))
        case .number(let double):
            separate()
            bytes.append(contentsOf: "\(double)".utf8)
        case .string(let string): self.value(string)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let object):
            beginObject()
            for member in object.members { self.member(member.name, member.value) }
            endObject()
        }
    }

    /// Ends the document with a line feed and gives the buffer.
    public mutating func finish() -> [UInt8] {
        bytes.append(0x0A)
        return bytes
    }

    /// The document of one value.
    public static func document(_ value: JSONValue, pretty: Bool = true) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.value(value)
        return writer.finish()
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        filled.append(false)
    }

    private mutating func end(_ bracket: UInt8) {
        let wasFilled = filled.popLast() ?? false
        if wasFilled { breakLine() }
        bytes.append(bracket)
    }

    /// The comma and the line break before a value or a name, where one is due.
    private mutating func separate() {
        if afterName { afterName = false; return }
        guard let isFilled = filled.last else { return }
        if isFilled { bytes.append(UInt8(ascii: ",")) }
        filled[filled.count - 1] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        bytes.append(0x0A)
        for _ in 0..<filled.count { bytes.append(0x20); bytes.append(0x20) }
    }

    private mutating func quote(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { utf8 in
            var start = 0
            for index in 0..<utf8.count {
                let byte = utf8[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else {
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                escape(byte)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }
}
