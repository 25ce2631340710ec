// Brackets: what each is there for follows from what stands before it.

extension ScriptReader {
    /// An opening bracket.
    mutating func open(_ byte: UInt8) {
        if byte == UInt8(ascii: "["), takeQuotedName() { return }
        if byte == UInt8(ascii: "("), chain == .method, let target = target(from: index + 1) {
            note(target: target)
        }
        switch byte {
        case UInt8(ascii: "("): push(roleOfParenthesis())
        case UInt8(ascii: "{"): openBrace()
        default: push(.plain)
        }
        index += 1
        chain = .none
        take(.mark(byte))
    }

    private func roleOfParenthesis() -> ScriptFrame.Role {
        if pending != nil, !isBodyToCome { return .parameters }
        switch previous {
        case .word(.condition), .word(.catching): return .condition
        case .name: return .arguments(chainWord, name: isPlainName ? chainName : 0)
        case .close, .literal: return .arguments(nil, name: 0)
        default: return .plain
        }
    }

    /// The parameters of the function that has begun are closed, or its arrow has been taken.
    private var isBodyToCome: Bool {
        switch previous {
        case .arrow: true
        case .close: closed?.role == .parameters
        default: false
        }
    }

    private mutating func openBrace() {
        if let trigger = pending, isBodyToCome {
            pending = nil
            switch trigger {
            case .inline(let isTimed): push(.body, isTimed: isTimed)
            case .called(let function): push(.body, of: function)
            }
            return
        }
        switch previous {
        case .close:
            switch closed?.role {
            case .condition: push(.block)
            // The body of a method: `name(…) {`.
            case .arguments: push(.body, of: Self.neverCalled)
            default: push(.plain)
            }
        case .word(.otherwise), .word(.doing), .word(.plainBlock): push(.block)
        case .word(.catching):
            push(.block)
            frames[frames.count - 1].isConditional = true
        default: push(.plain)
        }
    }

    /// Goes one level down; `function`: it is the body of one that is called by its name.
    mutating func push(_ role: ScriptFrame.Role, of function: Int? = nil, isTimed: Bool = false) {
        guard tooDeep == 0, frames.count < Self.maximumDepth else {
            tooDeep += 1
            return
        }
        let outer = frames[frames.count - 1]
        frames.append(
            ScriptFrame(
                role: role, function: function ?? outer.currentFunction,
                isConditional: function == nil && outer.mayNotRun,
                isTimed: isTimed || (function == nil && outer.isTimed), before: previous))
    }

    /// A closing bracket, whichever kind it is.
    mutating func close() {
        index += 1
        chain = .none
        guard tooDeep == 0, frames.count > 1 else {
            tooDeep = max(0, tooDeep - 1)
            closed = nil
            return take(.close)
        }
        let frame = frames.removeLast()
        if frame.isLeaving, frame.role != .body { leave() }
        closed = frame
        switch frame.role {
        case .substitution: return template()
        case .condition:
            if !frames[frames.count - 1].isTimed { frames[frames.count - 1].isStatementConditional = true }
        case .arguments(_, let name):
            // `name(…) {` is a method that is being written, not a call.
            if nextByte(from: index) != UInt8(ascii: "{") { note(callOf: name, isTimed: false) }
        case .block: frames[frames.count - 1].endStatement()
        case .plain, .parameters, .body: break
        }
        take(.close)
    }

    /// The function that we are in may have been left: what follows in it may not run.
    mutating func leave() {
        let start = frames.lastIndex { $0.role == .body } ?? 0
        for index in start..<frames.count { frames[index].isConditional = true }
    }
}
