internal import Yams

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

extension SettingsError {
    /// What keeps a text from being YAML; in one line, for the library's own words have several, with the text in them.
    init(_ error: any Error, in file: String) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let what = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
            self.init("\(file):\(mark.line)", "no YAML: \(what), column \(mark.column)")
        default:
            let words = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
            self.init(file, "no YAML: \(words)")
        }
    }
}
