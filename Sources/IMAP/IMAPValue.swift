// The values that responses are made of, and their reader: atoms, strings, literals, lists in lists. Iterative, and bounded
// in depth, number and size, since a server passes on what strangers wrote.

/// A value of a response.
public enum IMAPValue: Equatable, Sendable {
    /// A word, as sent.
    case atom(String)
    /// A quoted string or a literal.
    case string([UInt8])
    /// Values in parentheses.
    case list([IMAPValue])

    /// The text of an atom or string; nil for a list, and for NIL.
    public var text: String? {
        switch self {
        case .atom(let word): word.uppercased() == "NIL" ? nil : word
        case .string(let bytes): String(decoding: bytes, as: UTF8.self)
        case .list: nil
        }
    }

    /// The bytes of a string; nil for anything else.
    var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
    /// The values of a list; nil for anything else.
    var values: [IMAPValue]? { if case .list(let values) = self { values } else { nil } }
    /// The number that an atom is.
    var number: UInt64? { if case .atom(let word) = self { UInt64(word) } else { nil } }
}

/// Reads values.
struct IMAPValueReader {
    let reader: IMAPReader

    /// Lists in lists: BODYSTRUCTURE of a deep message is not asked for, nothing else nests.
    private static let deepest = 32
    /// What a value costs beside its bytes.
    private static let valueCost = 64
    private static let longestAtom = 8192

    /// All values up to the end of the line, which is taken.
    func restOfLine() throws -> [IMAPValue] {
        var values: [IMAPValue] = []
        while true {
            while try reader.takes(.space) {}
            if try reader.peek() == .carriageReturn || reader.peek() == .lineFeed {
                try reader.expectLineEnd()
                return values
            }
            values.append(try value())
        }
    }

    /// One value.
    func value() throws -> IMAPValue {
        guard try reader.takes(.open) else { return try simple() }
        var open: [[IMAPValue]] = [[]]
        while true {
            while try reader.takes(.space) {}
            if try reader.takes(.close) {
                let list = IMAPValue.list(open.removeLast())
                guard let last = open.indices.last else { return list }
                open[last].append(list)
            } else if try reader.takes(.open) {
                guard open.count < Self.deepest else { throw IMAPError.tooLarge("lists in lists") }
                try reader.spend(Self.valueCost)
                open.append([])
            } else {
                open[open.count - 1].append(try simple())
            }
        }
    }

    private func simple() throws -> IMAPValue {
        try reader.spend(Self.valueCost)
        if try reader.takes(.quote) { return .string(try quoted()) }
        // `~{12}` is a literal that may hold NULs (RFC 3516); a word may begin so too.
        let tilde = try reader.takes(.tilde) ? "~" : ""
        if let count = try literal() { return .string(try reader.bytes(count)) }
        let word = tilde + (try atom())
        guard !word.isEmpty else { throw IMAPError.syntax("a value is missing") }
        return .atom(word)
    }

    /// A word; brackets in it hold what they like: `BODY[HEADER.FIELDS (DATE FROM)]<0>`, `[UIDNEXT 5]`.
    func atom() throws -> String {
        var inBrackets = false
        let bytes = try reader.text(limit: Self.longestAtom) { byte in
            if byte == .carriageReturn || byte == .lineFeed { return true }
            if byte == .bracket { inBrackets = true }
            if byte == .closingBracket { inBrackets = false }
            return !inBrackets && (byte == .space || byte == .open || byte == .close || byte == .quote)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A quoted string after its first quote (RFC 9051 §4.3).
    private func quoted() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            try reader.spend(1)
            var byte = try reader.next()
            if byte == .quote { return bytes }
            if byte == .backslash { byte = try reader.next() }
            guard byte != .carriageReturn, byte != .lineFeed else {
                throw IMAPError.syntax("a quoted string has no end")
            }
            bytes.append(byte)
        }
    }

    /// The size of the literal that begins here, with its line taken; nil when none does.
    ///
    /// `{12}`; `{12+}` is for clients, and understood.
    func literal() throws -> Int? {
        guard try reader.takes(.brace) else { return nil }
        let digits = try reader.text(limit: 12) { !$0.isDigit }
        _ = try reader.takes(.plus)
        try reader.expect(UInt8(ascii: "}"), "after the size of a literal")
        try reader.expectLineEnd()
        guard let count = Int(String(decoding: digits, as: UTF8.self)) else {
            throw IMAPError.syntax("a literal without a size")
        }
        return count
    }
}
