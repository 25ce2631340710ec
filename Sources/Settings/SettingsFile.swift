// Finds and reads the configuration: one YAML file, then the environment over it. Unknown keys are errors, with the
// nearest known one: a limit that was misspelt and silently ignored is found out only when it is missed.

private import Glibc
internal import Notation
internal import Yams

/// Reads the configuration.
public enum SettingsFile {
    /// Variables that begin like ours but are no keys; those of the tests begin with `testPrefix`.
    private static let otherVariables: Set<String> = [
        "GLEANER_CONFIG", "GLEANER_CORPUS", "GLEANER_PEERBENCH", "GLEANER_VERBOSE",
    ]
    private static let testPrefix = "GLEANER_TEST_"
    /// A configuration is a page; more is a wrong file.
    private static let largestFile = 1 << 20

    /// Loads the configuration as the command line does.
    ///
    /// - Parameter path: the file named on the command line; nil looks in `$GLEANER_CONFIG`, `gleaner.yaml` here, the user's
    ///   configuration directory and `/etc/gleaner/`, and takes the first there is.
    /// - Throws: `SettingsError` for a file that cannot be read, an unknown key, a value of the wrong kind.
    public static func load(path: String? = nil) throws(SettingsError) -> Settings {
        var settings = Settings()
        let named = path ?? Environment.value("GLEANER_CONFIG")
        // An unset variable of a shell: neither this directory nor the next place to look is meant.
        if named == "" {
            throw SettingsError(
                path == nil ? "$GLEANER_CONFIG" : "--config", "is empty", hint: "name the file, or leave it out")
        }
        if let file = named ?? defaultFile() {
            settings = try parse(try read(file), file: absolute(file))
        }
        try applyEnvironment(to: &settings)
        settings.spool = absolute(settings.spool)
        settings.output = absolute(settings.output)
        return settings
    }

    /// Reads the text of a configuration file.
    ///
    /// - Parameters:
    ///   - text: YAML.
    ///   - file: its path, for messages and for relative paths in it.
    public static func parse(_ text: String, file: String) throws(SettingsError) -> Settings {
        var settings = Settings()
        settings.file = file
        let root: Node?
        do {
            root = try compose(text)
        } catch {
            throw SettingsError(error, in: file)
        }
        guard let root, root.scalar?.string != "" else { return settings }
        let directory = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
        try apply(root, prefix: "", source: file, directory: directory, to: &settings)
        return settings
    }

    /// Reads YAML in which every value is the text that stands there; its key says what kind it wants.
    ///
    /// Yams would otherwise find out what each looks like, by regular expressions that every worker would have to compile.
    private static func compose(_ yaml: String) throws -> Node? { try Yams.compose(yaml: yaml, .basic) }

    private static func apply(
        _ node: Node, prefix: String, source: String, directory: String, to settings: inout Settings
    ) throws(SettingsError) {
        guard let mapping = node.mapping else {
            let line = node.mark.map { ":\($0.line)" } ?? ""
            let what = prefix.isEmpty ? "the configuration" : prefix
            throw SettingsError(source + line, "\(what) must be a mapping of keys to values")
        }
        for (nameNode, valueNode) in mapping {
            let name = prefix.isEmpty ? nameNode.scalar?.string ?? "?" : "\(prefix).\(nameNode.scalar?.string ?? "?")"
            if let key = SettingsKey.all.first(where: { $0.name == name }) {
                let value = SettingsValue(node: valueNode, key: name, source: source, baseDirectory: directory)
                try key.read(value, &settings)
            } else if SettingsKey.all.contains(where: { $0.name.hasPrefix(name + ".") }) {
                try apply(valueNode, prefix: name, source: source, directory: directory, to: &settings)
            } else {
                let place = nameNode.mark.map { "\(source):\($0.line)" } ?? source
                let nearest = Suggestion.nearest(to: name, in: SettingsKey.all.map(\.name))
                throw SettingsError(place, "unknown key \"\(name)\"", hint: nearest.map { "did you mean \"\($0)\"?" })
            }
        }
    }

    /// Every key can stand in the environment too; the value is written as in the file: `[80, 8080]`.
    private static func applyEnvironment(to settings: inout Settings) throws(SettingsError) {
        for (name, text) in Environment.all(prefix: "GLEANER_") where !isOther(name) {
            guard let key = SettingsKey.all.first(where: { $0.environmentVariable == name }) else {
                let nearest = Suggestion.nearest(to: name, in: SettingsKey.all.map(\.environmentVariable))
                throw SettingsError(
                    "$\(name)", "no such setting", hint: nearest.map { "did you mean \($0)?" } ?? "unset it")
            }
            guard let node = try? compose(text) else { throw SettingsError("$\(name)", "no YAML value") }
            try key.read(SettingsValue(node: node, key: key.name, source: "$\(name)", baseDirectory: ""), &settings)
        }
    }

    private static func isOther(_ variable: String) -> Bool {
        otherVariables.contains(variable) || variable.hasPrefix(testPrefix)
    }

    private static func defaultFile() -> String? {
        let home = Environment.value("HOME")
        let user = Environment.value("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
        let candidates = ["gleaner.yaml", user.map { $0 + "/gleaner/gleaner.yaml" }, "/etc/gleaner/gleaner.yaml"]
        return candidates.compactMap { $0 }.first { access($0, F_OK) == 0 }
    }

    private static func read(_ path: String) throws(SettingsError) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SettingsError(path, "cannot be read: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: largestFile + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw SettingsError(path, "cannot be read: \(String(cString: strerror(errno)))") }
            if got == 0 { break }
            count += got
        }
        guard count <= largestFile else { throw SettingsError(path, "larger than 1 MiB; this is no configuration") }
        guard let text = String(validating: bytes[..<count], as: UTF8.self) else {
            throw SettingsError(path, "not UTF-8")
        }
        return text
    }

    private static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard getcwd(&buffer, buffer.count) != nil else { return path }
        let here = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return here + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
    }
}
