/// What is wrong with a rule list: the entry, what, and what would be right.
public struct RuleListError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Which entry: "providers.amazon.rules[3]", "[12].include[0]"; empty for the document.
    public let entry: String
    /// What is wrong with it.
    public let message: String
    /// What would be right.
    public let hint: String

    /// An error of one entry.
    public init(entry: String, message: String, hint: String) {
        (self.entry, self.message, self.hint) = (entry, message, hint)
    }

    /// One line.
    public var description: String { entry.isEmpty ? message : "\(entry): \(message)" }
}
