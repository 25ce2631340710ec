// One value of the configuration with the place where it stands, and the readers for the kinds that keys have.

internal import Yams

/// A YAML node on its way to becoming a setting.
struct SettingsValue {
    let node: Node
    let key: String
    /// The name of the file, or of the environment variable.
    let source: String
    /// Relative paths are meant from here: the directory of the file.
    let baseDirectory: String

    var place: String { node.mark.map { "\(source):\($0.line)" } ?? source }

    func error(_ message: String, hint: String? = nil) -> SettingsError { SettingsError(place, message, hint: hint) }

    func text() throws(SettingsError) -> String {
        guard let string = node.scalar?.string, !string.isEmpty else { throw error("\(key) must be a text") }
        return string
    }

    /// A path, absolute: relative ones are meant from the file's directory, `~` is the home directory.
    func path() throws(SettingsError) -> String {
        let text = try text()
        if text.hasPrefix("/") { return text }
        if text.hasPrefix("~/"), let home = Environment.value("HOME") { return home + text.dropFirst() }
        return baseDirectory == "" ? text : baseDirectory + "/" + text
    }

    func flag() throws(SettingsError) -> Bool {
        switch node.scalar?.string.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: throw error("\(key) must be true or false")
        }
    }

    func whole(_ range: ClosedRange<Int>) throws(SettingsError) -> Int {
        guard let string = node.scalar?.string, let value = Int(string) else {
            throw error("\(key) must be a whole number")
        }
        guard range.contains(value) else {
            throw error("\(key) is \(value)", hint: "it must be between \(range.lowerBound) and \(range.upperBound)")
        }
        return value
    }

    func seconds(_ range: ClosedRange<Double>) throws(SettingsError) -> Double {
        guard let string = node.scalar?.string, let value = Double(string) else {
            throw error("\(key) must be a number of seconds")
        }
        guard range.contains(value) else {
            throw error("\(key) is \(string)", hint: "it must be between \(range.lowerBound) and \(range.upperBound)")
        }
        return value
    }

    /// A number of days, fractions allowed, at most a century.
    func days() throws(SettingsError) -> Double {
        guard let string = node.scalar?.string, let value = Double(string) else {
            throw error("\(key) must be a number of days")
        }
        guard (0...36_500).contains(value) else {
            throw error("\(key) is \(string)", hint: "it must be between 0 and 36500")
        }
        return value
    }

    /// A number of bytes: `500000`, `512 KiB`, `40MiB`, `2G`; the letters count in powers of 1,024.
    func bytes(_ range: ClosedRange<Int>) throws(SettingsError) -> Int {
        let text = try text().filter { $0 != " " && $0 != "_" }
        let digits = text.prefix { $0.isNumber }
        let shift: Int? =
            switch text.dropFirst(digits.count).lowercased() {
            case "", "b": 0
            case "k", "kb", "kib": 10
            case "m", "mb", "mib": 20
            case "g", "gb", "gib": 30
            default: nil
            }
        guard let number = Int(digits), let shift, number <= Int.max >> shift else {
            throw error("\(key) must be a number of bytes", hint: "write it as 512 MiB, say")
        }
        guard range.contains(number << shift) else {
            throw error(
                "\(key) is \(text)", hint: "it must be between \(range.lowerBound) and \(range.upperBound) bytes")
        }
        return number << shift
    }

    func choice(_ words: [String]) throws(SettingsError) -> String {
        let text = try text()
        guard words.contains(text) else {
            throw error("\(key) is \"\(text)\"", hint: "it must be one of \(words.joined(separator: ", "))")
        }
        return text
    }

    /// A list of texts; a single text is a list of one.
    func list() throws(SettingsError) -> [String] {
        if let string = node.scalar?.string { return string.isEmpty ? [] : [string] }
        guard let sequence = node.sequence else { throw error("\(key) must be a list") }
        var values: [String] = []
        for element in sequence { values.append(try with(element).text()) }
        return values
    }

    /// Where each text of a list stands: what is wrong with one is found later, by who knows what it means.
    func places() -> [String] {
        guard let sequence = node.sequence else { return [place] }
        return sequence.map { with($0).place }
    }

    /// A list of paths, or one.
    func paths() throws(SettingsError) -> [String] {
        guard let sequence = node.sequence else { return try list().isEmpty ? [] : [path()] }
        var paths: [String] = []
        for element in sequence { paths.append(try with(element).path()) }
        return paths
    }

    /// A list of whole numbers.
    func numbers(_ range: ClosedRange<Int>) throws(SettingsError) -> [Int] {
        guard let sequence = node.sequence else { return [try whole(range)] }
        var values: [Int] = []
        for element in sequence { values.append(try with(element).whole(range)) }
        return values
    }

    /// Whether it is a single text rather than a list or a mapping.
    var isText: Bool { node.scalar != nil }

    /// The members of a mapping, in their order.
    func members() throws(SettingsError) -> [(name: String, value: SettingsValue)] {
        guard let mapping = node.mapping else { throw error("\(key) must be a mapping of keys to values") }
        var members: [(name: String, value: SettingsValue)] = []
        for (name, value) in mapping {
            guard let name = name.scalar?.string else { throw error("a name in \(key) must be a text") }
            guard !members.contains(where: { $0.name == name }) else { throw error("\(key).\(name) stands twice") }
            members.append((name, with(value, key: "\(key).\(name)")))
        }
        return members
    }

    /// A mapping from names to something.
    func mapping<Value>(
        _ read: (SettingsValue) throws(SettingsError) -> Value
    ) throws(SettingsError) -> [String: Value] {
        guard let mapping = node.mapping else { throw error("\(key) must be a mapping of names") }
        var values: [String: Value] = [:]
        for (name, value) in mapping {
            guard let name = name.scalar?.string else { throw error("a name in \(key) must be a text") }
            values[name] = try read(with(value, key: "\(key).\(name)"))
        }
        return values
    }

    private func with(_ node: Node, key: String? = nil) -> SettingsValue {
        SettingsValue(node: node, key: key ?? self.key, source: source, baseDirectory: baseDirectory)
    }
}
