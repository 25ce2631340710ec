// Lists in ClearURLs' format (https://docs.clearurls.xyz/latest/specs/rules/), such as its data.min.json.
//
// What a provider's `completeProvider` and `forceRedirection` ask of a browser (block the request, replace the page) has
// no meaning here; they are checked and passed over. `referralMarketing` goes with the tracking parameters.
private import Notation

/// The providers of one list, or of several.
struct ClearURLsList: Sendable {
    /// One site's rules.
    final class Provider: Sendable {
        let url: Pattern
        private let exceptions: [(pattern: Pattern, label: String?)]
        let redirections: [Pattern]
        let rawRules: [Pattern]
        let names: ListedNames
        let hostLabel: String?
        private let isAnywhere: Bool

        fileprivate init(_ members: [String: ListValue]) throws(RuleListError) {
            func patterns(_ name: String) throws(RuleListError) -> [Pattern] {
                var patterns: [Pattern] = []
                for element in try members[name]?.elements() ?? [] { patterns.append(try element.pattern()) }
                return patterns
            }
            guard let pattern = members["urlPattern"] else { preconditionFailure("required") }
            url = try pattern.pattern()
            hostLabel = HostLabel.required(by: try pattern.text())
            isAnywhere = try pattern.text() == ".*"
            // A provider for every host has dozens: by their hosts, next to none of them is asked.
            let labels = try (members["exceptions"]?.elements() ?? []).map { element throws(RuleListError) in
                HostLabel.required(by: try element.text())
            }
            exceptions = Array(zip(try patterns("exceptions"), labels)).map { (pattern: $0.0, label: $0.1) }
            redirections = try patterns("redirections")
            rawRules = try patterns("rawRules")
            for redirection in zip(try members["redirections"]?.elements() ?? [], redirections)
            where redirection.1.groups < 1 {
                throw redirection.0.error("has no group", "a pattern with the destination in its first group")
            }
            var rules: [ListValue] = []
            for name in ["rules", "referralMarketing"] { rules += try members[name]?.elements() ?? [] }
            names = try ListedNames(rules)
            for name in ["completeProvider", "forceRedirection"] { try members[name]?.flag() }
        }

        func speaks(of subject: [UInt8], labels: [String]) -> Bool {
            (isAnywhere || url.matches(subject))
                && !exceptions.contains { exception in
                    exception.label.map(labels.contains) != false && exception.pattern.matches(subject)
                }
        }
    }

    private var byLabel: [String: [Provider]] = [:]
    private var anywhere: [Provider] = []
    private(set) var count = 0

    private static let members: Set<String> = [
        "urlPattern", "completeProvider", "rules", "rawRules", "referralMarketing", "exceptions", "redirections",
        "forceRedirection",
    ]

    mutating func add(_ bytes: [UInt8]) throws(RuleListError) {
        let document = try ListValue.document(bytes)
        let root = try document.members(["providers"], required: ["providers"])
        guard let providers = root["providers"], let object = providers.value.object else {
            throw document.error("\"providers\" is no object", "{\"providers\": {NAME: {…}}}")
        }
        var added: [Provider] = []
        for member in object.members {
            let entry = ListValue(value: member.value, entry: "providers.\(member.name)")
            added.append(try Provider(try entry.members(Self.members, required: ["urlPattern"])))
        }
        guard !added.isEmpty else { throw document.error("has no providers", "at least one provider") }
        for provider in added {
            if let label = provider.hostLabel {
                byLabel[label, default: []].append(provider)
            } else {
                anywhere.append(provider)
            }
        }
        count += added.count
    }

    /// The providers that speak of an address, among those that have what is asked for.
    func providers(for subject: [UInt8], host: String, having condition: (Provider) -> Bool) -> [Provider] {
        let labels = host.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
        var found: [Provider] = []
        for provider in labels.flatMap({ byLabel[$0] ?? [] }) + anywhere
        where condition(provider) && provider.speaks(of: subject, labels: labels) {
            found.append(provider)
        }
        return found
    }

    /// What the first redirection that matches takes out of the address.
    func destination(of url: WebURL, host: String) -> WebURL? {
        let subject = Array(url.href.utf8)
        for provider in providers(for: subject, host: host, having: { !$0.redirections.isEmpty }) {
            for redirection in provider.redirections {
                guard let groups = redirection.match(subject), groups.count > 1, let range = groups[1] else { continue }
                // The extension puts "http://" before what has no scheme; that would make addresses of words here.
                if let found = CarriedEncoding.percent.decode(Array(subject[range])).flatMap(CarriedAddress.accept) {
                    return found
                }
            }
        }
        return nil
    }
}
