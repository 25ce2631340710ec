// What the configuration's reader cannot judge, since it knows neither addresses nor rules: found at the start, not in the
// middle of an extraction.

internal import Articles
internal import Notation
public import Settings
internal import Transfer

/// Checks the values of a configuration that are more than numbers and paths.
public enum SettingsCheck {
    /// What is wrong, and what would be right.
    public struct Problem: Sendable, Equatable {
        /// The key and what is wrong with its value.
        public var message: String
        /// What would be right.
        public var hint: String
    }

    /// The first problem of a configuration; nil when there is none.
    public static func problem(in settings: Settings) -> Problem? {
        do {
            _ = try UserRules(allow: settings.filter.allow, deny: settings.filter.deny)
        } catch {
            return Problem(message: "filter.\(error.description)", hint: error.hint)
        }
        do {
            _ = try RuleFile.read(settings)
        } catch let error as RuleFileError {
            return Problem(message: error.description, hint: error.hint)
        } catch {
            return Problem(message: "filter.rules_file: \(error)", hint: "name a file that can be read")
        }
        let known = Output.allCases.map(\.rawValue)
        for output in settings.outputs where !known.contains(output) {
            return Problem(
                message: "outputs: \"\(output)\" is no document",
                hint: Suggestion.nearest(to: output, in: known).map { "did you mean \"\($0)\"?" }
                    ?? "one of \(known.joined(separator: ", "))")
        }
        for range in settings.network.allowPrivateAddresses where range != "all" && AddressBlock(range) == nil {
            return Problem(
                message: "network.allow_private_addresses: \"\(range)\" is no range",
                hint: "write 10.0.0.0/8, fd00::/8, or true for all of them")
        }
        return nil
    }
}
