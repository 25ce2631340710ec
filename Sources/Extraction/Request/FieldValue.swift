// One value of a request with the name of its field, and the readers for the kinds that fields have. Every reader says
// what is wrong, where, and what would be right.

internal import Notation

/// A JSON value on its way to becoming a part of a request.
struct FieldValue {
    let value: JSONValue
    let field: String

    func error(_ code: RequestError.Code, _ message: String, hint: String? = nil) -> RequestError {
        RequestError(code, message, field: field, hint: hint)
    }

    private func wrongType(_ expected: String) -> RequestError {
        error(.wrongType, "\(field) is \(value.kind)", hint: "it must be \(expected)")
    }

    func text(longest: Int = 4096) throws(RequestError) -> String {
        guard let text = value.string else { throw wrongType("a text") }
        guard !text.isEmpty else {
            // An unset variable of a shell arrives like this.
            throw error(.outOfRange, "\(field) is empty", hint: "say what is meant, or leave it out")
        }
        guard text.utf8.count <= longest else {
            throw error(.outOfRange, "\(field) is too long", hint: "1 to \(longest) bytes")
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw error(.outOfRange, "\(field) holds a control character")
        }
        return text
    }

    func texts(atMost count: Int, longest: Int) throws(RequestError) -> [String] {
        guard let elements = value.array else { throw wrongType("a list of texts") }
        guard elements.count <= count else {
            throw error(.outOfRange, "\(field) has \(elements.count) entries", hint: "at most \(count)")
        }
        var texts: [String] = []
        for (index, element) in elements.enumerated() {
            texts.append(try FieldValue(value: element, field: "\(field)[\(index)]").text(longest: longest))
        }
        return texts
    }

    /// Senders: each an address, or a pattern; anything else would match no mail, and nobody would know why.
    func senders() throws(RequestError) -> [String] {
        let senders = try texts(atMost: 1000, longest: 320)
        for (index, sender) in senders.enumerated() {
            let part = FieldValue(value: .string(sender), field: "\(field)[\(index)]")
            guard sender.contains("@") || sender.contains("*") else {
                throw part.error(
                    .outOfRange, "\(part.field) is \"\(sender.prefix(64))\", neither an address nor a pattern",
                    hint: "write name@example.com, *@example.com for a domain, or *example.com for all below it too")
            }
            guard !sender.contains(where: { " <>".contains($0) }) else {
                throw part.error(
                    .outOfRange, "\(part.field) is \"\(sender.prefix(64))\", more than an address",
                    hint: "write the address alone: name@example.com")
            }
        }
        return senders
    }

    func flag() throws(RequestError) -> Bool {
        guard let flag = value.bool else { throw wrongType("true or false") }
        return flag
    }

    func whole(_ range: ClosedRange<Int>) throws(RequestError) -> Int {
        // Whole is what has no fraction, however it is written: 2.0 and 1e1 are.
        guard let number = value.integer ?? value.double.flatMap({ Int64(exactly: $0) }) else {
            throw wrongType("a whole number")
        }
        guard number >= range.lowerBound, number <= range.upperBound else {
            throw error(
                .outOfRange, "\(field) is \(number)",
                hint: "it must be between \(range.lowerBound) and \(range.upperBound)")
        }
        return Int(number)
    }

    func number(_ range: ClosedRange<Double>) throws(RequestError) -> Double {
        guard let number = value.double else { throw wrongType("a number") }
        guard range.contains(number) else {
            throw error(
                .outOfRange, "\(field) is \(number)",
                hint: "it must be between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }

    func time() throws(RequestError) -> Timestamp {
        guard let text = value.string else { throw wrongType("a time as text") }
        guard let time = Timestamp(iso8601: text) else {
            throw error(
                .outOfRange, "\(field) is \"\(text.prefix(64))\"",
                hint: "write 2025-10-17, 2025-10-17T10:30:00Z or 2025-10-17T10:30:00+02:00")
        }
        return time
    }

    func id() throws(RequestError) -> ExtractionID {
        guard let text = value.string else { throw wrongType("an id as text") }
        guard let id = ExtractionID(text) else {
            throw error(
                .outOfRange, "\(field) is \"\(text.prefix(80))\"",
                hint: "a letter or digit, then letters, digits, \"_\" and \"-\"; 1 to 64 of them")
        }
        return id
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) throws(RequestError) -> Choice {
        let words = Choice.allCases.map(\.rawValue)
        guard let text = value.string else { throw wrongType("one of \(words.joined(separator: ", "))") }
        guard let choice = Choice(rawValue: text) else {
            let nearest = Suggestion.nearest(to: text, in: words).map { "did you mean \"\($0)\"?" }
            throw error(
                .outOfRange, "\(field) is \"\(text.prefix(64))\"",
                hint: nearest ?? "one of \(words.joined(separator: ", "))")
        }
        return choice
    }

    /// A list of known words, each once.
    func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>(
        _ type: Choice.Type
    ) throws(RequestError) -> [Choice] {
        let words = Choice.allCases.map(\.rawValue)
        guard let elements = value.array else { throw wrongType("a list of \(words.joined(separator: ", "))") }
        guard elements.count <= words.count else {
            throw error(.outOfRange, "\(field) has \(elements.count) entries", hint: "each of its words once")
        }
        var choices: [Choice] = []
        for (index, element) in elements.enumerated() {
            let choice = try FieldValue(value: element, field: "\(field)[\(index)]").choice(type)
            if !choices.contains(choice) { choices.append(choice) }
        }
        return choices
    }

    /// The members of an object whose names are all known, without those that are null.
    func members(_ known: [String]) throws(RequestError) -> [(name: String, value: FieldValue)] {
        guard let object = value.object else { throw wrongType("an object with \(known.joined(separator: ", "))") }
        var members: [(name: String, value: FieldValue)] = []
        for member in object.members {
            guard known.contains(member.name) else {
                let nearest = Suggestion.nearest(to: member.name, in: known).map { "did you mean \"\($0)\"?" }
                throw RequestError(
                    .unknownField, "unknown field \"\(field).\(member.name.prefix(64))\"",
                    field: "\(field).\(member.name.prefix(64))",
                    hint: nearest ?? "known are \(known.joined(separator: ", "))")
            }
            if member.value.isNull { continue }
            members.append((member.name, FieldValue(value: member.value, field: "\(field).\(member.name)")))
        }
        return members
    }

    func source() throws(RequestError) -> SourceName {
        let members = try members(SourceName.Kind.allCases.map(\.rawValue))
        guard let (name, value) = members.first, members.count == 1, let kind = SourceName.Kind(rawValue: name) else {
            throw error(
                .conflictingFields, "\(field) names \(members.count) sources",
                hint: "give one of account, maildir, mbox, eml, raw_html")
        }
        let text = try value.text()
        if kind.isLocal, !text.hasPrefix("/") {
            throw value.error(
                .outOfRange, "\(value.field) is a relative path",
                hint: "paths in a request are absolute: begin with \"/\"")
        }
        return SourceName(kind, text)
    }
}
