// What a spool and its output come to, with all left out that may differ from one time to the next: times, how many
// workers it took, and the lines of the log.
import Notation
import TestSupport

/// The content of `spool/` and `output/`, path by path.
enum FinalTree {
    private static let changing: Set<String> = [
        "created_at", "completed_at", "started_at", "updated_at", "accepted_at", "seconds", "starts", "deaths",
        "sequence",
    ]

    static func read(_ root: String) -> [String: String] {
        var tree: [String: String] = [:]
        var left = ["spool", "output"]
        while let path = left.popLast() {
            let full = "\(root)/\(path)"
            let names = TestFile.names(full)
            if !names.isEmpty || isFolder(full) {
                tree[path] = "a folder"
                left += names.map { "\(path)/\($0)" }
            } else {
                tree[path] = content(path, full)
            }
        }
        // The cache is no state: what it has lost is asked for again.
        return tree.filter { path, _ in
            !path.hasSuffix("/.lock") && !path.hasSuffix("/.sequence") && !path.hasPrefix("spool/cache/")
        }
    }

    /// What differs between two trees, for a message; nil when nothing does.
    static func difference(_ found: [String: String], from right: [String: String]) -> String? {
        let names = Set(found.keys).union(right.keys).filter { found[$0] != right[$0] }.sorted()
        if names.isEmpty { return nil }
        return names.prefix(6).map { name in
            guard let one = found[name], let other = right[name] else {
                return "\(name): \(found[name] == nil ? "is missing" : "should not be there")"
            }
            return "\(name): \(lines(one, not: other)) instead of \(lines(other, not: one))"
        }.joined(separator: "\n")
    }

    /// The lines of a text that another has not.
    private static func lines(_ text: String, not other: String) -> String {
        let known = Set(other.split(separator: "\n"))
        let own = text.split(separator: "\n").filter { !known.contains($0) }
        return "“\(own.joined(separator: "\n").prefix(500))”"
    }

    private static func isFolder(_ path: String) -> Bool { TestFile.exists(path + "/.") }

    private static func content(_ path: String, _ full: String) -> String {
        guard let bytes = TestFile.bytes(full) else { return "unreadable" }
        if path.hasSuffix("/log.jsonl") { return "a log" }
        guard path.hasSuffix(".json"), let value = try? JSONParser.parse(bytes) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(decoding: JSONWriter.document(constant(value)), as: UTF8.self)
    }

    /// The value without what changes; our documents are a few levels deep.
    private static func constant(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let values): return .array(values.map(constant))
        case .object(let object):
            var kept = JSONObject()
            for member in object.members where !changing.contains(member.name) {
                kept[member.name] = constant(member.value)
            }
            return .object(kept)
        default: return value
        }
    }
}
