// Names and what is done with them: words of the language, chains such as `window.location.href`, assignments.

extension ScriptReader {
    /// Takes a name or a word.
    mutating func name() {
        let start = index
        while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
        let hash = ScriptWord.hash(bytes, start..<index)
        let word = ScriptWord.of(hash)
        if isDotted {
            extendChain(hash, word)
            return take(.name)
        }
        endStatementAtNewLine()
        if let word, keyword(word) { return }
        if previous == .word(.function) {
            nameFunction(hash)
            return take(.name)
        }
        startChain(hash, word)
        noteHandedOver(hash)
        take(.name)
    }

    /// A word of the language; false for names that mean something to us alone.
    private mutating func keyword(_ word: ScriptWord) -> Bool {
        switch word {
        case .async: return true
        case .function:
            pending = trigger(after: previous)
        case .otherwise:
            if !frames[frames.count - 1].isTimed { frames[frames.count - 1].isStatementConditional = true }
        case .leaving: frames[frames.count - 1].isLeaving = true
        case .condition, .catching, .doing, .plainBlock, .declaration, .prefix: break
        default: return false
        }
        chain = .none
        take(.word(word))
        return true
    }

    private mutating func startChain(_ hash: UInt64, _ word: ScriptWord?) {
        switch word {
        case .window where previous != .word(.declaration): chain = .window
        case .location where previous != .word(.declaration): chain = .location
        default: chain = .other
        }
        chainName = hash
        chainWord = word
        isPlainName = true
        // A parameter hides the variable of its name.
        if case .parameters = frames[frames.count - 1].role { note(variable: hash, value: nil) }
    }

    private mutating func extendChain(_ hash: UInt64, _ word: ScriptWord?) {
        isPlainName = chain == .window
        switch (chain, word) {
        case (.window, .window): chain = .window
        case (.window, .location): chain = .location
        case (.location, .href): chain = .href
        case (.location, .go): chain = .method
        default: chain = .other
        }
        chainName = hash
        chainWord = word
    }

    /// `["name"]` after a name is the same as `.name`; false where it is something else.
    mutating func takeQuotedName() -> Bool {
        guard previous == .name, chain == .window || chain == .location,
            let quote = ScriptStringAhead(bytes, at: index + 1)
        else { return false }
        let hash = ScriptWord.hash(bytes, quote.content)
        extendChain(hash, ScriptWord.of(hash))
        index = quote.end
        take(.name)
        return true
    }

    /// The name of a function is handed to a timer, or made a load handler.
    private mutating func noteHandedOver(_ name: UInt64) {
        if previous == .assignment, assignedWord == .onload { return note(callOf: name, isTimed: false) }
        let frame = frames[frames.count - 1]
        guard case .arguments(let word, _) = frame.role else { return }
        guard previous == .mark(UInt8(ascii: "(")) || previous == .mark(UInt8(ascii: ",")) else { return }
        let next = nextByte(from: index)
        guard next == UInt8(ascii: ",") || next == UInt8(ascii: ")") else { return }
        if word == .timer || word == .whenLoaded || (word == .listener && frame.isLoadEvent) {
            note(callOf: name, isTimed: word == .timer)
        }
    }

    /// "=", "==", "=>".
    mutating func equals() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if next == UInt8(ascii: ">") { return arrow() }
        if next == UInt8(ascii: "=") {
            while index < bytes.count, bytes[index] == UInt8(ascii: "=") { index += 1 }
            chain = .none
            return take(.mark(UInt8(ascii: "=")))
        }
        assignedName = chain == .none ? 0 : chainName
        assignedWord = chain == .none ? nil : chainWord
        index += 1
        if chain == .location || chain == .href {
            if let target = target(from: index) { note(target: target) }
        } else if chain == .other, isPlainName {
            note(variable: chainName, value: literalExpression(from: index))
        }
        chain = .none
        take(.assignment)
    }

    /// "=>": the function's body is to come, in braces or as one expression.
    private mutating func arrow() {
        let before: Previous
        switch previous {
        case .close: before = closed?.before ?? .start
        default: before = beforePrevious
        }
        let trigger = trigger(after: before)
        index += 2
        chain = .none
        take(.arrow)
        if nextByte(from: index) == UInt8(ascii: "{") {
            pending = trigger
        } else if case .called(let function) = trigger {
            frames[frames.count - 1].arrow = function
        }
    }

    /// How a function is run that begins after that token.
    private mutating func trigger(after token: Previous) -> Trigger {
        let frame = frames[frames.count - 1]
        switch token {
        case .mark(UInt8(ascii: "(")):
            guard case .arguments(let word, _) = frame.role else { return .inline(isTimed: false) }
            if word == .timer { return .inline(isTimed: true) }
            return word == .whenLoaded ? .inline(isTimed: false) : .called(Self.neverCalled)
        case .mark(UInt8(ascii: ",")):
            guard case .arguments(.listener, _) = frame.role, frame.isLoadEvent else {
                return .called(Self.neverCalled)
            }
            return .inline(isTimed: false)
        case .mark(UInt8(ascii: "!")), .mark(UInt8(ascii: "+")), .mark(UInt8(ascii: "-")), .mark(UInt8(ascii: "~")),
            .word(.prefix):
            return .inline(isTimed: false)
        case .assignment:
            return assignedWord == .onload ? .inline(isTimed: false) : .called(function(named: assignedName))
        default:
            return .called(Self.neverCalled)
        }
    }

    /// The name of a function that is declared; one that is assigned or run in its place keeps what it has.
    private mutating func nameFunction(_ name: UInt64) {
        if pending == .called(Self.neverCalled) { pending = .called(function(named: name)) }
    }

    /// ";", or what stands for it.
    mutating func endStatement() {
        let isLeaving = frames[frames.count - 1].isLeaving
        frames[frames.count - 1].endStatement()
        frames[frames.count - 1].isLeaving = false
        if isLeaving { leave() }
    }

    /// A statement without its ";" ends where a line does and a name cannot go on with it (ECMA-262, 12.10).
    private mutating func endStatementAtNewLine() {
        guard isNewLine else { return }
        switch previous {
        case .name, .literal: endStatement()
        case .close:
            if closed?.role == .condition { return }
            endStatement()
        default: break
        }
    }
}

/// A string literal with the bracket that closes after it.
private struct ScriptStringAhead {
    let content: Range<Int>
    let end: Int

    init?(_ bytes: PageBytes, at start: Int) {
        guard start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27,
            let literal = ScriptString(bytes, at: start), literal.end < bytes.count, bytes[literal.end] == 0x5D
        else { return nil }
        content = literal.content
        end = literal.end + 1
    }
}
