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
        if let problem = problem(in: settings.filter, "filter") { return problem }
        for (name, account) in settings.accounts.sorted(by: { $0.key < $1.key }) {
            if let problem = problem(in: account.filter, "accounts.\(name).filter") { return problem }
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

    /// The first entry that is no rule, with its line.
    private static func problem(in filter: Settings.Filter, _ key: String) -> Problem? {
        do {
            _ = try UserRules(allow: filter.allow, deny: filter.deny)
        } catch {
            let places = error.list == "allow" ? filter.allowPlaces : filter.denyPlaces
            let place = places.indices.contains(error.index) ? places[error.index] + ": " : ""
            return Problem(message: "\(place)\(key).\(error.description)", hint: error.hint)
        }
        do {
            _ = try RuleFile.read(filter)
        } catch let error as RuleFileError {
            return Problem(message: error.description, hint: error.hint)
        } catch {
            return Problem(message: "\(key).rules_file: \(error)", hint: "name a file that can be read")
        }
        return nil
    }
}
