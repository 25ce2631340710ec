// The basic URL parser of the WHATWG URL Standard (https://url.spec.whatwg.org/#concept-basic-url-parser).
//
// The parts of an address are read in the order in which they are written, so the parser appends the serialization
// to `output` as it goes and notes the offsets in `layout`: no list of parts is built. Each method is one or several
// states of the standard, named in its comment. No state looks at a byte more than a constant number of times.
// Without "state override" and "url" arguments, which only the DOM's setters need.
//
// This file holds the schemes and relative references; the rest is in URLParser+Authority, +Path,
// +File, and the copying of a base's parts in URLParser+Base.

/// One run of the basic URL parser over one input.
struct URLParser {
    let input: [UInt8]
    let base: WebURL?
    var position = 0
    var output: [UInt8] = []
    var layout = WebURL.Layout()
    var isSpecial = false
    var isFile = false

    init(input: String, base: WebURL?) {
        self.input = Self.stripped(input)
        self.base = base
        output.reserveCapacity(self.input.count + 8)
    }

    /// Steps 1 to 3: C0 controls and spaces leave both ends, tabs and newlines every place.
    private static func stripped(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        if let first = bytes.first, first <= 0x20 { bytes.removeFirst(bytes.prefix { $0 <= 0x20 }.count) }
        if bytes.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
            bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        }
        return bytes
    }

    /// The byte at `position + offset`; nil past the end.
    func peek(_ offset: Int = 0) -> UInt8? {
        let index = position + offset
        return index < input.count ? input[index] : nil
    }

    /// Whether the byte is "/", or "\" where the scheme is special.
    func isSlash(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: "/") || (isSpecial && byte == UInt8(ascii: "\\"))
    }

    mutating func run() -> Bool {
        readScheme() ? afterScheme() : withoutScheme()
    }

    /// "Scheme start state", "scheme state": reads and writes "scheme:"; false, with nothing read, when there is none.
    private mutating func readScheme() -> Bool {
        guard let first = input.first, ASCII.isLetter(first) else { return false }
        for (index, byte) in input.enumerated() {
            if byte == UInt8(ascii: ":") {
                beginScheme(input[..<index])
                position = index + 1
                return true
            }
            let isMark = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || isMark else { return false }
        }
        return false
    }

    private mutating func beginScheme(_ scheme: some Collection<UInt8>) {
        for byte in scheme { output.append(ASCII.lowercased(byte)) }
        layout.schemeEnd = Int32(output.count)
        isSpecial = URLScheme.isSpecial(output)
        isFile = isSpecial && URLScheme.isFile(output)
        output.append(UInt8(ascii: ":"))
        endAuthority()
    }

    /// The end of "scheme state": which state follows depends on the scheme and on what stands after it.
    private mutating func afterScheme() -> Bool {
        if isFile { return file() }
        if isSpecial {
            // "special relative or authority state": "http:foo" is relative to a base of the same scheme.
            let isAuthority = peek() == UInt8(ascii: "/") && peek(1) == UInt8(ascii: "/")
            if let base, !isAuthority, base.bytes(0, base.layout.schemeEnd).elementsEqual(output.dropLast()) {
                return relative(to: base)
            }
            return authorityAfterSlashes()
        }
        guard peek() == UInt8(ascii: "/") else { return opaquePath() }
        // "path or authority state"
        if peek(1) == UInt8(ascii: "/") {
            position += 2
            return authority() && path()
        }
        return path()
    }

    /// "No scheme state".
    private mutating func withoutScheme() -> Bool {
        guard let base else { return false }
        if base.layout.hasOpaquePath {
            guard peek() == UInt8(ascii: "#") else { return false }
            copyThroughQuery(of: base)
            return queryAndFragment()
        }
        isSpecial = base.isSpecial
        isFile = URLScheme.isFile(base.bytes(0, base.layout.schemeEnd))
        if isFile {
            beginScheme("file".utf8)
            return file()
        }
        return relative(to: base)
    }

    /// "Special authority slashes state", "special authority ignore slashes state".
    private mutating func authorityAfterSlashes() -> Bool {
        while isSlash(peek()) { position += 1 }
        return authority() && path()
    }

    /// "Relative state", "relative slash state".
    private mutating func relative(to base: WebURL) -> Bool {
        if isSlash(peek()) {
            if isSlash(peek(1)) {
                copyScheme(of: base)
                if isSpecial { return authorityAfterSlashes() }
                position += 2
                return authority() && path()
            }
            copyAuthority(of: base)
            return path()
        }
        switch peek() {
        case nil, UInt8(ascii: "#"): copyThroughQuery(of: base)
        case UInt8(ascii: "?"):
            copyAuthority(of: base)
            copyPath(of: base)
            finishPath()
        default:
            copyAuthority(of: base)
            copyPath(of: base)
            shortenPath()
            return path()
        }
        return queryAndFragment()
    }
}
