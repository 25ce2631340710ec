// Surroundings in which a program finds less than usual: no network, no inotify, no rights, no room. Made of what Linux
// gives to a process and its children alone, so that nothing is left behind; where it is not allowed, tests are skipped.
import Glibc
import TestSupport

/// Namespaces of the kernel, through unshare(1).
enum Namespaces {
    /// What a program is started through to have no network at all, not even loopback.
    static let noNetwork = geteuid() == 0 ? ["unshare", "-n"] : ["unshare", "-rn"]
    static let haveNetwork = (try? Command.run(noNetwork + ["true"])) == 0

    /// What a program is started through to be refused every inotify instance.
    static let noInotify = [
        "unshare", "-Ur", "sh", "-c", "echo 0 >/proc/sys/user/max_inotify_instances && exec \"$0\" \"$@\"",
    ]
    static let haveInotify = (try? Command.run(noInotify + ["true"])) == 0

    /// What a program is started through to find a small file system of its own at a folder.
    ///
    /// It is there as long as the program; from outside it is seen below `/proc/PID/root`.
    static func mounting(_ options: String, at folder: String) -> [String] {
        let user = geteuid() == 0 ? [] : ["-Ur"]
        return ["unshare", "-m"] + user + [
            "sh", "-c", "mount -t tmpfs -o mode=755,\(options) tmpfs '\(folder)' && exec \"$0\" \"$@\"",
        ]
    }
    static let haveMounts = (try? Command.run(mounting("size=64k", at: "/mnt") + ["true"])) == 0
}

/// An ordinary user, for what root would be allowed to do.
enum OrdinaryUser {
    private static let nobody: UInt32 = 65_534
    /// What a program is started through to be an ordinary user.
    static let prefix =
        geteuid() == 0 ? ["setpriv", "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"] : []
    /// Whether it can run the built program: a build in root's home cannot be read by others.
    static let canRun = (try? Command.run(prefix + [BuiltPrograms.gleaner, "--version"])) == 0

    /// Gives him a file or folder.
    static func give(_ path: String) { if geteuid() == 0 { chown(path, nobody, nobody) } }
}

/// The sockets that a program makes, as strace(1) saw them.
enum Trace {
    static let isPossible = (try? Command.run(["strace", "-f", "-e", "trace=network", "true"])) == 0

    /// Runs a program and all that it starts, and returns the calls of socket(2).
    static func sockets(_ folder: SpoolFolder, _ words: [String], input: String? = nil) async throws -> [String] {
        let file = "\(folder.path)/.trace"
        let end = try await folder.run(
            ["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", file] + words, input: input)
        guard end.status == 0 else { throw Unmet("ended with \(end.status): \(end.errors)") }
        return (TestFile.text(file) ?? "").split(separator: "\n").map(String.init).filter { $0.contains("socket(") }
    }
}
