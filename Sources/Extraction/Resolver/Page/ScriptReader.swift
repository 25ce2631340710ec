// Where the scripts of a page lead, read without running them: literal addresses that are assigned to `location`, or
// given to its `replace` or `assign`, in code that runs when the page is loaded.
//
// A variable that is given one literal and nothing else stands for it. A pass over the tokens keeps the open brackets and what each is there for. What is only run on a click, what depends
// on a condition, what stands in a comment or in a function that nobody calls leads nowhere: pages that are articles
// send old browsers, telephones and frames elsewhere by such code. Functions count when code that runs calls them, hands
// them to a timer or makes them a load handler.
//
// All is bounded: brackets by `maximumDepth` (deeper code counts for nothing), functions, calls and finds by number.

/// Reads the scripts of one page, one after the other.
struct ScriptReader {
    /// The last token, as far as the next one depends on it.
    enum Previous: Equatable {
        case start
        case name
        case word(ScriptWord)
        case literal
        case assignment
        case arrow
        case close
        case mark(UInt8)
    }
    /// What a name that is being read, with its dots, stands for.
    enum Chain {
        case none, window, location, href, method, other
    }
    struct Function {
        var name: UInt64
        var isTimed = false
        var runs = false
    }
    /// How a function that has begun is run.
    enum Trigger: Equatable {
        /// At once, in its place.
        case inline(isTimed: Bool)
        /// When it is called: an index of `functions`.
        case called(Int)
    }
    private struct Call {
        var name: UInt64
        var function: Int
        var isConditional: Bool
        var isTimed: Bool
    }
    /// What is assigned: an address as it stands there, or a variable that holds one.
    enum Target {
        case literal([UInt8])
        case variable(UInt64)
    }
    private struct Find {
        var target: Target
        var function: Int
        var isConditional: Bool
    }

    static let maximumDepth = 64
    static let maximumFunctions = 64
    static let maximumCalls = 128
    static let maximumFinds = 16
    static let maximumVariables = 64
    static let longestTarget = 8_192
    /// The function that stands for all that have no name to call them by.
    static let neverCalled = 1

    var bytes = PageBytes(start: nil, count: 0)
    var index = 0
    /// The first is the script itself.
    var frames: [ScriptFrame] = []
    /// Brackets beyond `maximumDepth` that are open.
    var tooDeep = 0
    var previous = Previous.start
    var beforePrevious = Previous.start
    /// The bracket that was closed last.
    var closed: ScriptFrame?
    var chain = Chain.none
    /// The last name of the chain.
    var chainName: UInt64 = 0
    var chainWord: ScriptWord?
    /// Whether the chain is one name alone, or one of `window`.
    var isPlainName = false
    /// The same of what stands left of the last "=".
    var assignedName: UInt64 = 0
    var assignedWord: ScriptWord?
    var isDotted = false
    /// The function whose parameters or body are to come.
    var pending: Trigger?
    var isNewLine = false
    /// The end of a line up to which no regular expression ends: no slash before it begins one.
    var noExpressionBefore = 0
    /// Whether this is code in a string of another script.
    private var isInner = false
    private var functions = [Function(name: 0, runs: true), Function(name: 0)]
    private var calls: [Call] = []
    private var finds: [Find] = []
    /// What was assigned to variables; nil: not one literal alone.
    private var variables: [UInt64: [UInt8]?] = [:]

    /// Reads the code of one script element, or of the page's load handler.
    mutating func read(_ code: PageBytes) {
        bytes = code
        index = 0
        noExpressionBefore = 0
        frames = [
            ScriptFrame(role: .body, function: 0, isConditional: false, isTimed: false, before: .start)
        ]
        tooDeep = 0
        previous = .start
        closed = nil
        chain = .none
        pending = nil
        isDotted = false
        while index < bytes.count { step() }
    }

    /// Reads code that stands in a string, which a timer runs.
    mutating func readInner(_ code: [UInt8]) {
        guard !isInner else { return }
        var inner = ScriptReader()
        inner.isInner = true
        code.withUnsafeBufferPointer { inner.read($0) }
        // A variable of the string's own would be looked for among ours.
        for find in inner.finds where find.function == 0 {
            if let target = inner.value(of: find.target) ?? value(of: find.target) { note(target: .literal(target)) }
        }
        for call in inner.calls where call.function == 0 { note(callOf: call.name, isTimed: true) }
    }

    /// The code at this place leads to an address.
    mutating func note(target: Target) {
        let frame = frames[frames.count - 1]
        guard tooDeep == 0, finds.count < Self.maximumFinds else { return }
        if case .parameters = frame.role { return }
        finds.append(Find(target: target, function: frame.currentFunction, isConditional: frame.mayNotRun))
    }

    /// A variable gets a value; nil: one that is no literal, or by a way that is not followed.
    mutating func note(variable name: UInt64, value: [UInt8]?) {
        if let earlier = variables[name] {
            if earlier != value { variables[name] = .some(nil) }
        } else if variables.count < Self.maximumVariables {
            variables[name] = .some(value)
        }
    }

    /// The code at this place calls a function, or hands it to something that will.
    mutating func note(callOf name: UInt64, isTimed: Bool) {
        let frame = frames[frames.count - 1]
        guard tooDeep == 0, calls.count < Self.maximumCalls, name != 0 else { return }
        calls.append(
            Call(
                name: name, function: frame.currentFunction, isConditional: frame.mayNotRun,
                isTimed: isTimed || frame.isTimed))
    }

    /// A function of that name begins.
    mutating func function(named name: UInt64) -> Int {
        guard name != 0, functions.count < Self.maximumFunctions else { return Self.neverCalled }
        functions.append(Function(name: name))
        return functions.count - 1
    }

    /// The addresses that the scripts lead to, as they are written, without doubles.
    func targets() -> [String] {
        guard !finds.isEmpty else { return [] }
        let running = runningFunctions()
        var targets: [String] = []
        for find in finds where running[find.function].runs {
            if find.isConditional && !running[find.function].isTimed { continue }
            guard let bytes = value(of: find.target), !bytes.isEmpty, bytes.count <= Self.longestTarget else {
                continue
            }
            let target = String(decoding: bytes, as: UTF8.self)
            if !targets.contains(target) { targets.append(target) }
        }
        return targets
    }

    private func value(of target: Target) -> [UInt8]? {
        switch target {
        case .literal(let bytes): bytes
        case .variable(let name): variables[name] ?? nil
        }
    }

    /// Which functions run: those called by code that runs, until nothing changes any more.
    private func runningFunctions() -> [Function] {
        var functions = functions
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for call in calls where functions[call.function].runs {
                // One that hands itself to a timer, if its time has not come, counts down.
                let isCountdown = call.isTimed && functions[call.function].name == call.name
                if call.isConditional && !functions[call.function].isTimed && !isCountdown { continue }
                let isTimed = call.isTimed || functions[call.function].isTimed
                for index in functions.indices.dropFirst(2) where functions[index].name == call.name {
                    guard !functions[index].runs || (isTimed && !functions[index].isTimed) else { continue }
                    functions[index].runs = true
                    functions[index].isTimed = functions[index].isTimed || isTimed
                    hasChanged = true
                }
            }
        }
        return functions
    }
}
