// A value of a list's JSON with the place where it stands, and readers for the kinds that entries have.
internal import Notation

/// One value on its way to becoming a rule.
struct ListValue {
    let value: JSONValue
    let entry: String

    func error(_ message: String, _ hint: String) -> RuleListError {
        RuleListError(entry: entry, message: message, hint: hint)
    }

    /// The members of an object, each of which must be one of these.
    func members(_ names: Set<String>, required: [String]) throws(RuleListError) -> [String: ListValue] {
        guard let object = value.object else { throw error("is \(value.kind)", "an object") }
        var members: [String: ListValue] = [:]
        for member in object.members {
            guard names.contains(member.name) else {
                throw error("\"\(member.name)\" is unknown", "one of \(names.sorted().joined(separator: ", "))")
            }
            members[member.name] = ListValue(value: member.value, entry: entry + "." + member.name)
        }
        for name in required where members[name] == nil { throw error("has no \"\(name)\"", "an object with it") }
        return members
    }

    func elements() throws(RuleListError) -> [ListValue] {
        guard let array = value.array else { throw error("is \(value.kind)", "an array") }
        return array.enumerated().map { ListValue(value: $0.element, entry: "\(entry)[\($0.offset)]") }
    }

    func text() throws(RuleListError) -> String {
        guard let text = value.string, !text.isEmpty else { throw error("is \(value.kind) or empty", "a text") }
        return text
    }

    func flag() throws(RuleListError) {
        guard value.bool != nil else { throw error("is \(value.kind)", "true or false") }
    }

    /// The pattern, with what must stand around it.
    func pattern(wrapped: (String) -> String = { $0 }) throws(RuleListError) -> Pattern {
        let text = try text()
        do {
            // By itself first: a place in it is counted so, and no bracket of its own may close ours.
            let pattern = try Pattern(text)
            let whole = wrapped(text)
            return whole == text ? pattern : try Pattern(whole)
        } catch {
            throw self.error("\(error.message), in \"\(text.prefix(80))\"", "a regular expression as browsers read it")
        }
    }

    /// The document; its size and depth are bounded before anything is made of it.
    static func document(_ bytes: [UInt8]) throws(RuleListError) -> ListValue {
        guard bytes.count <= RuleLists.maximumBytes else {
            throw RuleListError(
                entry: "", message: "has more than \(RuleLists.maximumBytes >> 20) MiB", hint: "a list of rules")
        }
        do {
            return ListValue(value: try JSONParser.parse(bytes, maximumDepth: 8), entry: "")
        } catch {
            throw RuleListError(entry: "", message: "no JSON: \(error)", hint: "the list as its project publishes it")
        }
    }
}
