// The harness of floors and peers (peerbench), where there is one: its C programs, its corpora and its server farm.
//
// It lies at $GLEANER_PEERBENCH, or beside the package. A copy that has been set up (its programs are built) is used as it
// is; any other is left untouched, copied into the workshop, and what is needed of it is built and made there.

import Glibc

/// A harness that can be used.
struct Peerbench {
    let root: String

    /// Its small C programs, with what they are linked with.
    private static let programs: [String: (packages: [String], libraries: [String])] = [
        "partB/multi": (["libcurl"], []), "partC/xml2": (["libxml-2.0"], []), "partD/gmime": (["gmime-3.0"], []),
        "partF/watchlat": ([], []), "partF/inotify": ([], []),
        "partG/rawfetch": (["libcurl"], []),
    ]

    /// Looks for it; nil where there is none.
    static func find() throws -> Peerbench? {
        let given = environment("GLEANER_PEERBENCH") ?? Workshop.root + "/../shared/peerbench"
        guard Files.exists(given + "/corpus/make.sh") else { return nil }
        if Files.isExecutable(given + "/lib/meas") { return Peerbench(root: given) }
        let copy = try Workshop.directory() + "/peerbench"
        if !Files.exists(copy + "/corpus/make.sh") {
            try Self.run(["cp", "-R", "--no-preserve=ownership", given, copy])
            try Self.run(["chmod", "-R", "u+w", copy])
        }
        return Peerbench(root: copy)
    }

    /// One of its C programs, built when it is not there yet.
    func program(_ name: String) throws -> String {
        let path = "\(root)/\(name)"
        guard !Files.isExecutable(path) else { return path }
        let needs = Self.programs[name] ?? ([], [])
        try Workshop.compile(path + ".c", path, packages: needs.packages, libraries: needs.libraries)
        return path
    }

    /// Makes the corpus of a part, once, and tells where it lies.
    func corpus(_ part: String, _ folder: String) throws -> String {
        let path = "\(root)/corpus/\(folder)"
        if !Files.exists(path) {
            complain("making the corpus \(folder); this takes a while, once")
            try Self.run(["bash", "\(root)/corpus/make.sh", part])
        }
        return path
    }

    /// Its Python with the peers in it; nil where it was not installed.
    var python: String? {
        let path = root + "/.venv/bin/python"
        return Files.isExecutable(path) ? path : nil
    }

    /// Runs `body` while the server farm is up.
    ///
    /// One that was up before stays up.
    func withFarm(_ body: () throws -> Void) throws {
        let wasUp = isFarmUp
        // The farm's server stays when the script has ended: it makes itself a session of its own.
        try Self.run(["bash", "\(root)/farm/farm-up.sh"])
        defer { if !wasUp { try? Self.run(["bash", "\(root)/farm/farm-down.sh"]) } }
        try body()
    }

    private var isFarmUp: Bool {
        guard let line = try? Files.lines(root + "/farm/run/nginx.pid").first, let pid = pid_t(line) else {
            return false
        }
        return kill(pid, 0) == 0
    }

    private static func run(_ arguments: [String]) throws {
        let usage = try Child.start(arguments).wait(seconds: 900)
        guard usage.status == 0 else {
            throw BenchError.failed("\(arguments.joined(separator: " ")) ends with \(usage.status)")
        }
    }
}
