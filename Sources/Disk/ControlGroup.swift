/// Memory limits for children by a cgroup of version 2 that was delegated to us (cgroups(7), systemd's `Delegate=`).
///
/// Only a cgroup that says so (`user.delegate` or `trusted.delegate`, set by systemd) is touched: as root every cgroup
/// is writable, and rearranging somebody else's is not ours to do. Everything else answers nil, and the caller falls
/// back on `ProcessLimits`. Layout: the supervisor moves into the leaf `supervisor` (cgroup v2 allows no processes
/// beside children with controllers), each worker gets a leaf of its own.
internal import CLinux
internal import Glibc

/// A delegated cgroup, in which each child gets a leaf.
public final class ControlGroup: Sendable {
    private let directory: Directory

    private init(_ directory: Directory) { self.directory = directory }

    /// The cgroup of this process, prepared for children with memory limits; nil when none is delegated.
    public static func delegated(
        root: String = "/sys/fs/cgroup", membership: String = "/proc/self/cgroup"
    ) -> ControlGroup? {
        guard let path = ownPath(membership), let directory = try? Directory(path: root + path), isDelegated(directory)
        else { return nil }
        let group = ControlGroup(directory)
        return group.prepare() ? group : nil
    }

    /// Makes a leaf with a memory limit; nil when the kernel refuses.
    public func leaf(_ name: String, memoryLimit: Int) -> Leaf? {
        if !directory.contains(name) { try? directory.mkdir(name) }
        guard let leaf = try? directory.directory(name) else { return nil }
        let isLimited = (try? Self.write("\(memoryLimit)", to: "memory.max", in: leaf)) != nil
        // Without this the kernel would push the worker into swap instead of ending it.
        try? Self.write("0", to: "memory.swap.max", in: leaf)
        // A leaf that limits nothing is worse than none: the caller would not fall back.
        return isLimited ? Leaf(parent: directory, name: name, directory: leaf) : nil
    }

    /// "0::/path" is the line of version 2.
    private static func ownPath(_ membership: String) -> String? {
        guard let slash = membership.lastIndex(of: "/"),
            let parent = try? Directory(path: String(membership[..<slash]), followingLinks: true),
            let file = try? parent.openFile(String(membership[membership.index(after: slash)...])),
            let bytes = try? file.readToEnd(maximumBytes: 64 * 1024)
        else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("0::/") }) else { return nil }
        return String(line.dropFirst(3))
    }

    private static func isDelegated(_ directory: Directory) -> Bool {
        for name in ["user.delegate", "trusted.delegate"] {
            var value: UInt8 = 0
            if clinux_get_attribute(directory.raw, name, &value, 1) == 1, value == UInt8(ascii: "1") { return true }
        }
        return false
    }

    private func prepare() -> Bool {
        // Asked before anything is moved: where version 1 has the memory, a delegated group is of no use.
        guard Self.words(of: "cgroup.controllers", in: directory).contains("memory") else { return false }
        if !directory.contains("supervisor") { try? directory.mkdir("supervisor") }
        guard let own = try? directory.directory("supervisor") else { return false }
        do {
            try Self.write("\(getpid())", to: "cgroup.procs", in: own)
            try Self.write("+memory", to: "cgroup.subtree_control", in: directory)
            return true
        } catch {
            return false
        }
    }

    fileprivate static func write(_ text: String, to name: String, in directory: Directory) throws(PosixError) {
        let file = try directory.openFile(name, flags: O_WRONLY)
        try file.write(Array(text.utf8))
        try file.close()
    }

    fileprivate static func words(of name: String, in directory: Directory) -> [Substring] {
        guard let file = try? directory.openFile(name), let bytes = try? file.readToEnd(maximumBytes: 4096) else {
            return []
        }
        return String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    }

    /// The cgroup of one child.
    public final class Leaf: Sendable {
        private let parent: Directory
        private let name: String
        private let directory: Directory

        fileprivate init(parent: Directory, name: String, directory: Directory) {
            self.parent = parent
            self.name = name
            self.directory = directory
        }

        /// Moves a process into the leaf; what it starts from then on is born there.
        public func add(process pid: Int32) throws(PosixError) {
            try ControlGroup.write("\(pid)", to: "cgroup.procs", in: directory)
        }

        /// Kills all that is in the leaf, also what has left the worker's process group (Linux 5.14).
        public func killAll() { try? ControlGroup.write("1", to: "cgroup.kill", in: directory) }

        /// How many processes of the leaf the kernel has ended for want of memory.
        public var outOfMemoryKills: Int {
            // "low 0\nhigh 0\nmax 12\noom 3\noom_kill 3\n…"
            let words = ControlGroup.words(of: "memory.events", in: directory)
            return words.firstIndex(of: "oom_kill").flatMap { words.dropFirst($0 + 1).first }.flatMap { Int($0) } ?? 0
        }

        /// Removes the leaf, once it is empty.
        public func remove() { try? parent.rmdir(name) }
    }
}
