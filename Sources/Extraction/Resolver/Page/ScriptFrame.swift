// Where in a script's brackets we are, and whether the code there runs when the page is loaded.

/// One open bracket of a script, or the script itself.
struct ScriptFrame {
    /// What a bracket is there for.
    enum Role: Equatable {
        /// Anything that changes nothing: a list, an object, a group, a plain block.
        case plain
        /// The condition of an `if` or the like; what follows it may not run.
        case condition
        /// The parameters of a function.
        case parameters
        /// The arguments of a call.
        case arguments(ScriptWord?, name: UInt64)
        /// The code of a function.
        case body
        /// The block of an `if`, a `try` or the like: a statement ends with it.
        case block
        /// `${…}` in a template, which goes on after it.
        case substitution
    }

    let role: Role
    /// The function whose code this is: an index of `ScriptReader.functions`.
    var function: Int
    /// Whether it depends on something that this code may not run.
    var isConditional: Bool
    /// Whether it runs by a timer: its conditions mostly ask whether a countdown has ended.
    var isTimed: Bool
    /// What stood before the bracket.
    let before: ScriptReader.Previous
    /// The statement that has begun depends on a condition.
    var isStatementConditional = false
    /// The expression that has begun depends on what is left of `&&`, `||`, `??` or `?`.
    var isExpressionConditional = false
    /// The function before an arrow without braces; it ends with its expression.
    var arrow: Int?
    /// The statement that has begun leaves the function.
    var isLeaving = false
    /// The first argument is the name of an event that comes when the page has been loaded.
    var isLoadEvent = false

    /// Whether the code at this place may not run.
    var mayNotRun: Bool { isConditional || isStatementConditional || isExpressionConditional }
    /// The function whose code stands at this place.
    var currentFunction: Int { arrow ?? function }

    mutating func endExpression() {
        isExpressionConditional = false
        arrow = nil
    }

    mutating func endStatement() {
        endExpression()
        isStatementConditional = false
    }
}
