// The tokens of a script, as far as it takes to find strings, comments, names and brackets (ECMA-262, 12).

extension ScriptReader {
    /// Takes one token, or white space.
    mutating func step() {
        let byte = bytes[index]
        if byte.isMarkupSpace {
            if byte == 0x0A || byte == 0x0D { isNewLine = true }
            index += 1
            return
        }
        if Self.isNameByte(byte) {
            if byte.isASCIIDigit { number() } else { name() }
            return
        }
        switch byte {
        case UInt8(ascii: "/"): slash()
        case 0x22, 0x27: string()
        case 0x60:
            index += 1
            template()
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close()
        case UInt8(ascii: "="): equals()
        default: mark(byte)
        }
    }

    /// Notes the token that has been taken.
    mutating func take(_ token: Previous) {
        beforePrevious = previous
        previous = token
        isNewLine = false
        isDotted = false
    }

    @inline(__always) static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
            || byte >= 0x80
    }

    /// The rest of the marks: what separates statements and expressions, and what makes them depend on something.
    private mutating func mark(_ byte: UInt8) {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch byte {
        case UInt8(ascii: ";"): endStatement()
        case UInt8(ascii: ","): frames[frames.count - 1].endExpression()
        case UInt8(ascii: "."), UInt8(ascii: "?"):
            if byte == UInt8(ascii: "?"), next != UInt8(ascii: ".") { depend() }
            if byte == UInt8(ascii: "."), next != UInt8(ascii: ".") {
                isDotted = true
                index += 1
                return
            }
            // "?." is a dot; "??" is taken as two marks.
            if byte == UInt8(ascii: "?"), next == UInt8(ascii: ".") {
                index += 1
                return
            }
        case UInt8(ascii: "&"), UInt8(ascii: "|"):
            if next == byte {
                depend()
                index += 1
            }
        case UInt8(ascii: "<"):
            // Scripts hid themselves from the oldest browsers so (ECMA-262, B.1.1).
            if bytes.matches("<!--", at: index) { return skipLine() }
        default: break
        }
        // "+=" and its kin make something else of a variable.
        if next == UInt8(ascii: "="), chain == .other, isPlainName { note(variable: chainName, value: nil) }
        index += 1
        chain = .none
        take(.mark(byte))
    }

    /// What follows in this expression depends on what was before; a timer asks whether its time has come.
    private mutating func depend() {
        if !frames[frames.count - 1].isTimed { frames[frames.count - 1].isExpressionConditional = true }
    }

    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    }

    /// A comment, a regular expression or a division.
    private mutating func slash() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if next == UInt8(ascii: "/") { return skipLine() }
        if next == UInt8(ascii: "*") {
            index = Self.endOfComment(bytes, at: index)
            return
        }
        var divides = false
        switch previous {
        case .name, .literal, .close: divides = true
        default: break
        }
        let end = divides || index < noExpressionBefore ? nil : endOfExpression(at: index)
        index = end ?? index + 1
        chain = .none
        take(end == nil ? .mark(UInt8(ascii: "/")) : .literal)
    }

    static func endOfComment(_ bytes: PageBytes, at index: Int) -> Int {
        bytes.find("*/", from: index + 2).map { $0 + 2 } ?? bytes.count
    }

    /// The end of a regular expression, with its flags; nil where its line ends first.
    ///
    /// Then no further slash of the line begins one, as in a browser, which runs nothing of such a script: each would go
    /// over the same rest of the line, and a line of slashes cost the square of its length.
    private mutating func endOfExpression(at start: Int) -> Int? {
        var end = start + 1
        var isInClass = false
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
            switch bytes[end] {
            case 0x5C: end += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/"):
                guard !isInClass else { break }
                end += 1
                while end < bytes.count, Self.isNameByte(bytes[end]) { end += 1 }
                return end
            default: break
            }
            end += 1
        }
        noExpressionBefore = end
        return nil
    }

    private mutating func number() {
        while index < bytes.count, Self.isNameByte(bytes[index]) || bytes[index] == UInt8(ascii: ".") { index += 1 }
        chain = .none
        take(.literal)
    }

    private mutating func string() {
        if let literal = ScriptString(bytes, at: index) {
            argument(literal)
            index = literal.end
        } else {
            skipLine()
        }
        chain = .none
        take(.literal)
    }

    /// A string in a call: the name of an event, or code that a timer runs.
    private mutating func argument(_ literal: ScriptString) {
        let frame = frames[frames.count - 1]
        guard case .arguments(let word, _) = frame.role, previous == .mark(UInt8(ascii: "(")) else { return }
        switch word {
        case .timer: readInner(literal.value(in: bytes))
        case .listener:
            frames[frames.count - 1].isLoadEvent = ScriptWord.loadEvents.contains(
                ScriptWord.hash(bytes, literal.content))
        default: break
        }
    }

    /// Goes over a template, to its end or to its next substitution, which is code like any other.
    mutating func template() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x5C: index += 2
            case 0x60:
                index += 1
                chain = .none
                return take(.literal)
            case UInt8(ascii: "$"):
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { continue }
                index += 1
                push(.substitution)
                chain = .none
                return take(.mark(UInt8(ascii: "{")))
            default: index += 1
            }
        }
    }

    /// What is assigned by the expression that begins here; nil where it is more than a literal or a name.
    func target(from start: Int) -> Target? {
        if let literal = literalExpression(from: start) { return .literal(literal) }
        var at = start
        _ = skipSpace(&at)
        let first = at
        while at < bytes.count, Self.isNameByte(bytes[at]) { at += 1 }
        guard at > first, isEndOfExpression(at) else { return nil }
        return .variable(ScriptWord.hash(bytes, first..<at))
    }

    /// The literal that is the whole expression that begins here; nil where it is more, or something else.
    func literalExpression(from start: Int) -> [UInt8]? {
        var at = start
        _ = skipSpace(&at)
        guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 || bytes[at] == 0x60,
            let literal = ScriptString(bytes, at: at), isEndOfExpression(literal.end)
        else { return nil }
        return literal.value(in: bytes)
    }

    private func isEndOfExpression(_ start: Int) -> Bool {
        var at = start
        let hasNewLine = skipSpace(&at)
        guard at < bytes.count else { return true }
        switch bytes[at] {
        case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"): return true
        case let next: return hasNewLine && Self.isNameByte(next)
        }
    }

    /// Goes over white space and comments; whether a line ended among them.
    private func skipSpace(_ at: inout Int) -> Bool {
        var hasNewLine = false
        while at < bytes.count {
            if bytes[at].isMarkupSpace {
                hasNewLine = hasNewLine || bytes[at] == 0x0A || bytes[at] == 0x0D
                at += 1
            } else if bytes.matches("//", at: at) || bytes.matches("-->", at: at) || bytes.matches("<!--", at: at) {
                while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
            } else if bytes.matches("/*", at: at) {
                at = Self.endOfComment(bytes, at: at)
            } else {
                break
            }
        }
        return hasNewLine
    }

    /// The next byte that is neither white space nor in a comment; 0 at the end.
    func nextByte(from start: Int) -> UInt8 {
        var at = start
        _ = skipSpace(&at)
        return at < bytes.count ? bytes[at] : 0
    }
}
