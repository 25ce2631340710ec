// A disk that remembers what was synced: the steps that a run recorded, done again on a model, and from it the trees that a
// power cut may leave.
//
// The model is that of a journalling file system. Bytes of a file are safe from its fsync on, and not before. A change of
// names is one transaction, also a rename between two directories; it is safe once one of the directories that it touches
// is synced, and with it all earlier changes of those directories. syncfs makes everything safe.
import Glibc
import TestSupport

/// What a disk holds, and what of it a power cut leaves.
final class RecordedDisk {
    /// A file or directory of the model.
    final class Node {
        let isFolder: Bool
        var entries: [String: Node] = [:]
        var bytes: [UInt8] = []
        /// The bytes that are safe; nil before the first fsync.
        var safe: [UInt8]?

        init(isFolder: Bool) { self.isFolder = isFolder }
    }

    /// One change of names: what it takes away and what it puts there.
    private struct Change {
        let removed: (folder: Node, name: String)?
        let added: (folder: Node, name: String, node: Node)?
        var isSafe = false

        func touches(_ folders: [Node]) -> Bool { folders.contains { $0 === removed?.folder || $0 === added?.folder } }
        var folders: [Node] { [removed?.folder, added?.folder].compactMap(\.self) }
    }

    /// What lies under a path: a directory, or a file's bytes and which file it is.
    enum Item: Hashable {
        case folder
        case file([UInt8], ObjectIdentifier)
    }

    private let root = Node(isFolder: true)
    private var changes: [Change] = []
    /// The entries of directories as they were at the beginning, which are safe.
    private var initial: [(folder: Node, entries: [String: Node])] = []

    /// Begins with what lies in a folder.
    init(_ folder: String) {
        for name in ["spool", "output"] { root.entries[name] = load("\(folder)/\(name)") }
        initial.append((root, root.entries))
    }

    private func load(_ path: String) -> Node {
        guard TestFile.exists(path + "/.") else {
            let node = Node(isFolder: false)
            node.bytes = TestFile.bytes(path) ?? []
            node.safe = node.bytes
            return node
        }
        let node = Node(isFolder: true)
        for name in TestFile.names(path) { node.entries[name] = load("\(path)/\(name)") }
        initial.append((node, node.entries))
        return node
    }

    // MARK: - Steps

    /// Does a step.
    func apply(_ step: RecordedStep) throws {
        switch step.kind {
        case "mkdir", "create":
            let (folder, name) = try place(step.path)
            guard folder.entries[name] == nil else { return }
            change(adding: (folder, name, Node(isFolder: step.kind == "mkdir")))
        case "write": try node(step.path).bytes += step.bytes
        case "unlink", "rmdir": change(removing: try place(step.path))
        case "link":
            let (folder, name) = try place(step.second)
            change(adding: (folder, name, try node(step.path)))
        case "rename":
            let (folder, name) = try place(step.second)
            change(removing: try place(step.path), adding: (folder, name, try node(step.path)))
        case "fsync": sync(try node(step.path))
        case "syncfs":
            for index in changes.indices { changes[index].isSafe = true }
            forEachNode { $0.safe = $0.bytes }
        default: throw Unmet("a step of kind \(step.kind)")
        }
    }

    private func sync(_ node: Node) {
        guard node.isFolder else { return node.safe = node.bytes }
        var folders = [node]
        for index in changes.indices.reversed() where changes[index].touches(folders) {
            changes[index].isSafe = true
            folders += changes[index].folders
        }
    }

    private func change(removing: (Node, String)? = nil, adding: (Node, String, Node)? = nil) {
        if let removing { removing.0.entries[removing.1] = nil }
        if let adding { adding.0.entries[adding.1] = adding.2 }
        changes.append(
            Change(
                removed: removing.map { (folder: $0.0, name: $0.1) },
                added: adding.map { (folder: $0.0, name: $0.1, node: $0.2) }))
    }

    private func place(_ path: String) throws -> (Node, String) {
        var parts = Self.parts(path)
        guard let name = parts.popLast() else { throw Unmet("no name in \(path)") }
        return (try walk(parts, path), name)
    }

    private func node(_ path: String) throws -> Node { try walk(Self.parts(path), path) }

    private func walk(_ parts: [String], _ path: String) throws -> Node {
        var node = root
        for part in parts {
            guard let next = node.entries[part] else { throw Unmet("the record has nothing at \(path)") }
            node = next
        }
        return node
    }

    /// The components below the folder; a neighbour is reached by "..".
    private static func parts(_ path: String) -> [String] {
        var parts: [String] = []
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts
    }

    private func forEachNode(_ body: (Node) -> Void) {
        var left = [root] + changes.compactMap { $0.added?.node }
        while let node = left.popLast() {
            body(node)
            left += node.entries.values
        }
    }

    // MARK: - After a power cut

    /// Only what had been synced.
    var synced: [String: Item] {
        var entries: [ObjectIdentifier: [String: Node]] = [:]
        for (folder, names) in initial { entries[ObjectIdentifier(folder)] = names }
        for change in changes where change.isSafe {
            if let removed = change.removed {
                entries[ObjectIdentifier(removed.folder), default: [:]][removed.name] = nil
            }
            if let added = change.added {
                entries[ObjectIdentifier(added.folder), default: [:]][added.name] = added.node
            }
        }
        return tree { entries[ObjectIdentifier($0)] ?? [:] }
    }

    /// Every name, and the files that had not been synced empty.
    var named: [String: Item] { tree(\.entries) }

    private func tree(_ entries: (Node) -> [String: Node]) -> [String: Item] {
        var items: [String: Item] = [:]
        var left = entries(root).map { (path: $0.key, node: $0.value) }
        while let (path, node) = left.popLast() {
            items[path] = node.isFolder ? .folder : .file(node.safe ?? [], ObjectIdentifier(node))
            left += entries(node).map { (path: "\(path)/\($0.key)", node: $0.value) }
        }
        return items
    }

    /// Writes such a tree into a folder.
    static func write(_ tree: [String: Item], into folder: String) throws {
        var files: [ObjectIdentifier: String] = [:]
        for (path, item) in tree.sorted(by: { $0.key < $1.key }) {
            let full = "\(folder)/\(path)"
            switch item {
            case .folder: try TestFile.makeFolder(full)
            case .file(let bytes, let file):
                if let other = files[file] {
                    guard link(other, full) == 0 else { throw Unmet("cannot link \(full)") }
                } else {
                    files[file] = full
                    try TestFile.write(bytes, to: full)
                }
            }
        }
    }
}

/// One step of a record.
struct RecordedStep: Sendable {
    let kind: String
    let path: String
    let second: String
    let bytes: [UInt8]

    /// Reads a record; the paths become relative to the folder.
    static func read(_ file: String, folder: String) throws -> [RecordedStep] {
        var rest = (TestFile.bytes(file) ?? [])[...]
        func field() throws -> String {
            guard let end = rest.firstIndex(of: 0) else { throw Unmet("the record is cut short") }
            defer { rest = rest[(end + 1)...] }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        func path() throws -> String {
            let text = try field()
            guard !text.isEmpty else { return text }
            guard text.hasPrefix(folder + "/") else { throw Unmet("a step outside the folder: \(text)") }
            return String(text.dropFirst(folder.utf8.count + 1))
        }
        var steps: [RecordedStep] = []
        while !rest.isEmpty {
            let (kind, first, second) = (try field(), try path(), try path())
            guard let count = Int(try field()), count <= rest.count else { throw Unmet("the record is cut short") }
            steps.append(RecordedStep(kind: kind, path: first, second: second, bytes: Array(rest.prefix(count))))
            rest = rest.dropFirst(count)
        }
        return steps
    }
}
