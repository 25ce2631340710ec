private import Glibc

/// The process's environment.
enum Environment {
    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// All variables whose names begin with a prefix.
    static func all(prefix: String) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            if text.hasPrefix(prefix), let equals = text.firstIndex(of: "=") {
                found.append((String(text[..<equals]), String(text[text.index(after: equals)...])))
            }
            entry += 1
        }
        return found.sorted { $0.name < $1.name }
    }
}
