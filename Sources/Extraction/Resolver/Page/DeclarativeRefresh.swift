// What a `Refresh` field or a meta element says, read as the HTML Standard's "shared declarative refresh steps" do
// (4.2.4.5): the digits of a time, a separator, an address with or without "url=" and quotation marks.

/// A refresh: when and where to.
struct DeclarativeRefresh: Equatable {
    /// After how long, in whole seconds; a time too long to be counted is the longest that can be.
    let seconds: Int
    /// The address as written; nil: the page itself is loaded anew.
    let target: String?

    /// Reads one; nil for what browsers ignore.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        Self.skipSpace(&rest)
        let digits = rest.prefix { $0.isASCIIDigit }
        guard !digits.isEmpty || rest.first == UInt8(ascii: ".") else { return nil }
        seconds = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1 << 40) }
        rest = rest.drop { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        if let next = rest.first {
            guard Self.isSeparator(next) || next.isMarkupSpace else { return nil }
            Self.skipSpace(&rest)
            if let next = rest.first, Self.isSeparator(next) { rest = rest.dropFirst() }
            Self.skipSpace(&rest)
        }
        target = rest.isEmpty ? nil : Self.address(rest)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") }

    /// `url = "…"` or the address alone; what looks like "url=" only at first is the beginning of an address.
    private static func address(_ text: ArraySlice<UInt8>) -> String {
        var rest = text
        let isNamed = rest.count >= 3 && zip(rest, "url".utf8).allSatisfy { $0.smallLetter == $1 }
        if isNamed {
            rest = rest.dropFirst(3)
            skipSpace(&rest)
            guard rest.first == UInt8(ascii: "=") else { return String(decoding: text, as: UTF8.self) }
            rest = rest.dropFirst()
            skipSpace(&rest)
        } else if rest.first.map({ $0 | 0x20 == UInt8(ascii: "u") }) == true {
            return String(decoding: text, as: UTF8.self)
        }
        if let quote = rest.first, quote == 0x22 || quote == 0x27 {
            rest = rest.dropFirst().prefix { $0 != quote }
        }
        return String(decoding: rest, as: UTF8.self)
    }

    private static func skipSpace(_ text: inout ArraySlice<UInt8>) { text = text.drop { $0.isMarkupSpace } }
}
