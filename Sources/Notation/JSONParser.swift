// Reads JSON (RFC 8259) strictly. Our own, because a request that lies half-written in the spool must be told from
// one that is wrong: `JSONError.isIncomplete` says that the bytes so far are the beginning of a document. Depth is
// bounded; a name that occurs twice in an object is an error, since nobody can know which of the two was meant.

private import Glibc

/// Parses whole JSON documents.
public struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let maximumDepth: Int
    private var at = 0
    /// From this many members on, their names are kept in a set beside the list.
    private static let fewMembers = 32

    /// Parses one document that fills the bytes, but for white space around it.
    ///
    /// - Parameters:
    ///   - bytes: the document in UTF-8; a byte order mark at the start is passed over.
    ///   - maximumDepth: how deep arrays and objects may nest.
    /// - Throws: `JSONError`, with `isIncomplete` set when the document ends too early.
    public static func parse(_ bytes: [UInt8], maximumDepth: Int = 64) throws(JSONError) -> JSONValue {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
            do throws(JSONError) {
                return .success(try parse(buffer, maximumDepth: maximumDepth))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The same for bytes that somebody else owns.
    public static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int = 64
    ) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { parser.at = 3 }
        let value = try parser.value(depth: 0)
        parser.skipBlanks()
        guard parser.at == bytes.count else {
            throw parser.fault("something stands after the end of the document")
        }
        return value
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    private func fault(_ message: String) -> JSONError {
        at >= bytes.count
            ? JSONError("the document ends here: \(message)", at: bytes.count, in: bytes, incomplete: true)
            : JSONError(message, at: at, in: bytes)
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipBlanks() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case .some(let byte) where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte): return try number()
        default: throw fault("expected a value")
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for index in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[index] else { throw fault("expected \(word)") }
            at += 1
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
        guard depth < maximumDepth else { throw fault("nested deeper than \(maximumDepth)") }
        at += 1
        var object = JSONObject()
        // A list is faster for the few members of real objects; a million of them, sent on purpose, must not take hours.
        var names: Set<String> = []
        skipBlanks()
        if next == UInt8(ascii: "}") { at += 1; return object }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw fault("expected a name in double quotes") }
            let start = at
            let name = try string()
            let isKnown = object.members.count < Self.fewMembers ? object[name] != nil : names.contains(name)
            if isKnown { throw JSONError("\"\(name)\" occurs twice", at: start, in: bytes) }
            skipBlanks()
            guard next == UInt8(ascii: ":") else { throw fault("expected \":\" after a name") }
            at += 1
            object.append(uncheckedName: name, try value(depth: depth + 1))
            if object.members.count == Self.fewMembers { names = Set(object.members.map(\.name)) }
            if object.members.count > Self.fewMembers { names.insert(name) }
            skipBlanks()
            if next == UInt8(ascii: "}") { at += 1; return object }
            guard next == UInt8(ascii: ",") else { throw fault("expected \",\" or \"}\"") }
            at += 1
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
        guard depth < maximumDepth else { throw fault("nested deeper than \(maximumDepth)") }
        at += 1
        var elements: [JSONValue] = []
        skipBlanks()
        if next == UInt8(ascii: "]") { at += 1; return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipBlanks()
            if next == UInt8(ascii: "]") { at += 1; return elements }
            guard next == UInt8(ascii: ",") else { throw fault("expected \",\" or \"]\"") }
            at += 1
        }
    }

    /// RFC 8259 §6: no plus sign, no leading zero, digits on both sides of the point.
    private mutating func number() throws(JSONError) -> JSONValue {
        let start = at
        var isWhole = true
        if next == UInt8(ascii: "-") { at += 1 }
        if next == UInt8(ascii: "0") { at += 1 } else { try digits() }
        if next == UInt8(ascii: ".") { isWhole = false; at += 1; try digits() }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            isWhole = false
            at += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
        if let byte = next, (0x30...0x39).contains(byte) { throw fault("a number does not begin with 0") }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
        if isWhole, let whole = Int64(text) { return .integer(whole) }
        guard let double = Double(text), double.isFinite else {
            throw JSONError("the number is too large", at: start, in: bytes)
        }
        return .number(double)
    }

    private mutating func digits() throws(JSONError) {
        let start = at
        while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
        if at == start { throw fault("expected a digit") }
    }

    private mutating func string() throws(JSONError) -> String {
        let opening = at
        at += 1
        let start = at
        // Most strings hold no escape: one scan, one copy.
        while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\"), bytes[at] >= 0x20 {
            at += 1
        }
        if next == UInt8(ascii: "\"") {
            defer { at += 1 }
            return try text(UnsafeBufferPointer(rebasing: bytes[start..<at]), from: opening)
        }
        var unescaped = Array(bytes[start..<at])
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                let result = unescaped.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
                guard let result else { throw JSONError("the string is not UTF-8", at: opening, in: bytes) }
                return result
            case UInt8(ascii: "\\"): try escape(into: &unescaped)
            case 0..<0x20: throw fault("a control character must be escaped in a string")
            default:
                unescaped.append(byte)
                at += 1
            }
        }
        throw fault("a string has no closing quote")
    }

    private func text(_ raw: UnsafeBufferPointer<UInt8>, from opening: Int) throws(JSONError) -> String {
        // A span: validating a buffer takes the way of all collections, which costs more than all else here.
        guard let span = try? UTF8Span(validating: raw.span) else {
            throw JSONError("the string is not UTF-8", at: opening, in: bytes)
        }
        return String(copying: span)
    }

    private mutating func escape(into output: inout [UInt8]) throws(JSONError) {
        at += 1
        guard let byte = next else { throw fault("a string has no closing quote") }
        let plain: UInt8? =
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
            case UInt8(ascii: "b"): 0x08
            case UInt8(ascii: "f"): 0x0C
            case UInt8(ascii: "n"): 0x0A
            case UInt8(ascii: "r"): 0x0D
            case UInt8(ascii: "t"): 0x09
            default: nil
            }
        if let plain { output.append(plain); at += 1; return }
        guard byte == UInt8(ascii: "u") else { throw fault("unknown escape in a string") }
        at += 1
        var scalar = try fourHexDigits()
        if (0xD800..<0xDC00).contains(scalar), next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == 0x75 {
            let back = at
            at += 2
            let low = try fourHexDigits()
            if (0xDC00..<0xE000).contains(low) {
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
            } else {
                at = back
            }
        }
        // A surrogate without its other half is no character; RFC 8259 §8.2 leaves open what to do with it.
        output.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }

    private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = HexDigit.value(of: byte) else { throw fault("expected four hex digits") }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
