// Lists in Brave's formats: debounce.json (addresses that carry their destination) and clean-urls.json (parameters by
// site), https://github.com/brave/adblock-lists, folder brave-lists.
//
// As in the browser (brave-core, components/debounce): a destination under the same registrable domain is none, and an
// entry with a scheme to put before is not for values that have one.
private import Notation

/// Entries with their patterns, found by the domains that the patterns name.
struct BraveList<Rule: Sendable>: Sendable {
    private struct Entry: Sendable {
        let include: [MatchPattern]
        let exclude: [MatchPattern]
        let rule: Rule
    }

    private var entries: [Entry] = []
    private var byDomain = DomainIndex<Int>([])
    private var anywhere: [Int] = []
    var count: Int { entries.count }

    fileprivate mutating func add(
        _ bytes: [UInt8], members: Set<String>, required: [String],
        _ rule: ([String: ListValue]) throws(RuleListError) -> Rule?
    ) throws(RuleListError) {
        let document = try ListValue.document(bytes)
        var added: [Entry] = []
        for element in try document.elements() {
            let members = try element.members(members, required: ["include"] + required)
            let include = try Self.patterns(members["include"])
            let exclude = try Self.patterns(members["exclude"])
            guard !include.isEmpty else {
                throw element.error("includes nothing", "\"include\": [\"*://example.com/*\"]")
            }
            if let rule = try rule(members) { added.append(Entry(include: include, exclude: exclude, rule: rule)) }
        }
        guard !added.isEmpty else { throw document.error("has no entries", "an array with at least one entry") }
        entries += added
        let domains = entries.map { $0.include.compactMap(\.domain) }
        byDomain = DomainIndex(domains.enumerated().map { (Array(Set($0.element)), $0.offset) })
        anywhere = entries.indices.filter { entries[$0].include.contains { $0.domain == nil } }
    }

    private static func patterns(_ value: ListValue?) throws(RuleListError) -> [MatchPattern] {
        var patterns: [MatchPattern] = []
        for element in try value?.elements() ?? [] {
            guard let pattern = MatchPattern(try element.text()) else {
                throw element.error(
                    "\"\(try element.text().prefix(80))\" is no match pattern", "\"*://*.example.com/path?*\"")
            }
            patterns.append(pattern)
        }
        return patterns
    }

    /// The rules that speak of an address, in the list's order.
    func rules(for url: WebURL, host: String, target: String) -> [Rule] {
        var places = anywhere
        let _: Void? = byDomain.first(for: host) { index in
            places.append(index)
            return nil
        }
        return Set(places).sorted().map { entries[$0] }.filter { entry in
            entry.include.contains { $0.matches(url, host: host, target: target) }
                && !entry.exclude.contains { $0.matches(url, host: host, target: target) }
        }.map(\.rule)
    }
}

/// What an entry of debounce.json does.
struct DebounceRule: Sendable {
    fileprivate enum Action {
        case parameter(String, isBase64: Bool)
        case path(Pattern, template: String?)
    }

    fileprivate let action: Action
    fileprivate let scheme: String?

    func destination(of url: WebURL, host: String) -> WebURL? {
        guard let text = carried(in: url) else { return nil }
        let hasScheme = CarriedAddress.hasWebScheme(text)
        // With a scheme to put before, a value that has one is not what the entry means.
        guard (scheme == nil) == hasScheme else { return nil }
        let found = CarriedAddress.accept(scheme.map { Array("\($0)://".utf8) + text } ?? text)
        guard let found, let target = found.host, RegistrableDomain.of(host: target) != RegistrableDomain.of(host: host)
        else { return nil }
        return found
    }

    private func carried(in url: WebURL) -> [UInt8]? {
        switch action {
        case .parameter(let name, let isBase64):
            guard let value = url.queryItems(first: 64).first(where: { $0.name == name })?.value else { return nil }
            return isBase64 ? Base64.decode(Array(value.utf8)) : Array(value.utf8)
        case .path(let pattern, let template):
            let path = Array(url.path.utf8)
            guard let groups = pattern.match(path) else { return nil }
            let parts = groups.dropFirst().map { $0.map { Array(path[$0]) } ?? [] }
            guard let template else { return PercentEncoding.decode(parts.flatMap { $0 }) }
            return Self.filled(template, parts)
        }
    }

    /// "$1" to "$9" are the groups.
    private static func filled(_ template: String, _ parts: [[UInt8]]) -> [UInt8] {
        var (output, isMarked): ([UInt8], Bool) = ([], false)
        for byte in template.utf8 {
            if isMarked, ASCII.isDigit(byte), byte > 0x30, Int(byte) - 0x31 < parts.count {
                output.removeLast()
                output += parts[Int(byte) - 0x31]
            } else {
                output.append(byte)
            }
            isMarked = byte == UInt8(ascii: "$")
        }
        return output
    }
}

extension BraveList<DebounceRule> {
    mutating func add(debounce bytes: [UInt8]) throws(RuleListError) {
        let members: Set<String> = [
            "include", "exclude", "action", "param", "prepend_scheme", "pref", "redirect_url_template",
        ]
        try add(bytes, members: members, required: ["action", "param"]) { members throws(RuleListError) in
            guard let action = members["action"], let param = members["param"] else { preconditionFailure("required") }
            let scheme = try members["prepend_scheme"]?.text()
            guard scheme == nil || scheme == "http" || scheme == "https" else {
                throw action.error("prepend_scheme is \"\(scheme ?? "")\"", "http or https")
            }
            return DebounceRule(action: try Self.action(action, param, members), scheme: scheme)
        }
    }

    private static func action(
        _ action: ListValue, _ param: ListValue, _ members: [String: ListValue]
    ) throws(RuleListError) -> DebounceRule.Action {
        switch try action.text() {
        case "redirect": return .parameter(try param.text(), isBase64: false)
        case "base64,redirect": return .parameter(try param.text(), isBase64: true)
        case "regex-path", "regex-path-template":
            let pattern = try param.pattern()
            guard pattern.groups > 0 else {
                throw param.error("has no group", "a pattern with the destination in a group")
            }
            return .path(pattern, template: try members["redirect_url_template"]?.text())
        case let other:
            throw action.error("\"\(other)\" is unknown", "redirect, base64,redirect, regex-path, regex-path-template")
        }
    }
}

extension BraveList<Set<String>> {
    mutating func add(cleanURLs bytes: [UInt8]) throws(RuleListError) {
        try add(bytes, members: ["include", "exclude", "params"], required: ["params"]) {
            members throws(RuleListError) in
            var names: Set<String> = []
            for element in try members["params"]?.elements() ?? [] {
                let name = PercentEncoding.decode(try element.text())
                names.insert(String(decoding: name, as: UTF8.self).lowercased())
            }
            return names
        }
    }
}
