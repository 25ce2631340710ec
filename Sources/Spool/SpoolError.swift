/// Why a supervisor cannot start: for the person who starts it, with a remedy and the exit status of the contract.

/// A reason not to start.
public struct SpoolError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of reason, which decides the exit status.
    public enum Kind: Sendable, Equatable {
        /// Another supervisor has the spool (75).
        case busy
        /// The configuration, or the rights that it presupposes, are wrong (78).
        case configuration
        /// The disk does not do what it should (74).
        case disk
    }

    /// The kind.
    public let kind: Kind
    /// What is wrong, a phrase.
    public let message: String
    /// What would help, where that can be said.
    public let hint: String?

    /// A reason of these parts.
    public init(_ kind: Kind, _ message: String, hint: String? = nil) {
        self.kind = kind
        self.message = message
        self.hint = hint
    }

    /// The message and the hint in one sentence.
    public var description: String { hint.map { "\(message) (\($0))" } ?? message }
}
