// What can be told of an address in one pass over its bytes, to pass over the rows that cannot speak of it.
//
// Nearly every row fails nearly every address. This costs no memory, and what it says is only ever that a row cannot
// match: the rows themselves decide.

/// How the parts of an address begin that are long enough to carry another one.
struct Beginnings: OptionSet, Sendable {
    let rawValue: UInt8

    /// "%", which may stand for anything.
    static let percent = Beginnings(rawValue: 1)
    /// "ht", in either case.
    static let scheme = Beginnings(rawValue: 2)
    /// "aH" or "SF": "ht" or "HT" in base64.
    static let base64 = Beginnings(rawValue: 4)
    /// "nb": "ht" in base32, in either case.
    static let base32 = Beginnings(rawValue: 8)
    /// "e": "{" in base64, and the first byte of zlib's header.
    static let object = Beginnings(rawValue: 16)
    static let other = Beginnings(rawValue: 32)
    static let any = Beginnings(rawValue: 63)

    /// Nothing shorter carries "http://a.b", in any encoding.
    static let shortest = 8

    /// The one kind of a part's first two bytes.
    init(_ first: UInt8, _ second: UInt8) {
        // What is percent-encoded may be so anywhere: "h%74tp".
        let isEncoded = second == UInt8(ascii: "%")
        switch first {
        case UInt8(ascii: "%"): self = .percent
        case UInt8(ascii: "h"), UInt8(ascii: "H"): self = isEncoded || second | 0x20 == 0x74 ? .scheme : .other
        case UInt8(ascii: "a"): self = isEncoded || second == UInt8(ascii: "H") ? .base64 : .other
        case UInt8(ascii: "S"): self = isEncoded || second == UInt8(ascii: "F") ? .base64 : .other
        case UInt8(ascii: "n"), UInt8(ascii: "N"): self = second | 0x20 == 0x62 ? .base32 : .other
        case UInt8(ascii: "e"): self = .object
        default: self = .other
        }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// The first look at an address.
struct AddressScreen {
    /// The first segment in lower case, packed; 0 when it is longer than eight bytes or empty.
    private(set) var firstWord: UInt64 = 0
    private(set) var segments: Beginnings = []
    private(set) var queryValues: Beginnings = []
    let hasQuery: Bool

    init(_ url: WebURL) {
        hasQuery = url.layout.queryMark >= 0
        let layout = url.layout
        let (pathEnd, queryEnd) = (Int(url.pathEnd), Int(url.queryEnd))
        func look(_ text: UnsafeBufferPointer<UInt8>) {
            lookAtPath(UnsafeBufferPointer(rebasing: text[min(Int(layout.pathStart), pathEnd)..<pathEnd]))
            if hasQuery { lookAtQuery(UnsafeBufferPointer(rebasing: text[min(pathEnd + 1, queryEnd)..<queryEnd])) }
        }
        var href = url.href
        href.withUTF8(look)
    }

    private mutating func lookAtPath(_ path: UnsafeBufferPointer<UInt8>) {
        guard !path.isEmpty else { return }
        var isFirst = true
        for segment in BytePieces(UnsafeBufferPointer(rebasing: path[1...]), between: UInt8(ascii: "/")) {
            if isFirst { firstWord = Self.packed(segment) }
            isFirst = false
            if segment.count >= Beginnings.shortest { segments.insert(Beginnings(segment[0], segment[1])) }
        }
    }

    private mutating func lookAtQuery(_ query: UnsafeBufferPointer<UInt8>) {
        for pair in BytePieces(query, between: UInt8(ascii: "&")) {
            guard let mark = pair.place(of: UInt8(ascii: "=")), pair.count - mark > Beginnings.shortest else {
                continue
            }
            queryValues.insert(Beginnings(pair[mark + 1], pair[mark + 2]))
        }
    }

    /// A word of at most eight bytes, in lower case, as one number; 0 for others.
    static func packed(_ word: some Collection<UInt8>) -> UInt64 {
        word.count > 8 ? 0 : word.reduce(0) { $0 << 8 | UInt64(ASCII.lowercased($1)) }
    }
}
