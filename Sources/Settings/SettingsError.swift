/// What is wrong with the configuration, where, and what would be right.
public struct SettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file and line, or the environment variable.
    public let place: String
    /// What is wrong.
    public let message: String
    /// What would be right, where that can be said.
    public let hint: String?

    /// `gleaner.yaml:3: unknown key "max_runing"`.
    public var description: String { "\(place): \(message)" }

    init(_ place: String, _ message: String, hint: String? = nil) {
        self.place = place
        self.message = message
        self.hint = hint
    }
}
