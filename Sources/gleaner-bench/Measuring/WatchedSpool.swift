// A spool of its own with a `gleaner watch` on it, and tiny requests to drop there.

import Disk
import Glibc

/// A supervisor that is measured.
struct WatchedSpool {
    let spool: String
    let output: String
    private let root: String
    private let child: Child
    /// Its process.
    var pid: Int32 { child.pid }

    /// Starts it below `root`, with as many workers at once as are asked for, and waits until it watches.
    init(_ root: String, workers: Int? = nil) throws {
        self.root = root
        spool = root + "/spool"
        output = root + "/output"
        try Files.write(Self.message, to: root + "/message.eml")
        // A supervisor that is root has to be told who its workers are.
        let user = geteuid() == 0 ? ["GLEANER_WORKER_USER": "root"] : [:]
        var settings = ["GLEANER_SPOOL": spool, "GLEANER_OUTPUT": output, "GLEANER_GRACE_SECONDS": "0"]
        if let workers {
            settings["GLEANER_MAX_RUNNING"] = "\(workers)"
            settings["GLEANER_MAX_RUNNING_PER_USER"] = "\(workers)"
        }
        let log = root + "/log"
        child = try Child.start(
            [try Workshop.gleaner(), "watch"], environment: settings.merging(user) { $1 }, errors: log)
        for _ in 0..<200 {
            usleep(25_000)
            let words = (try? Files.read(log)) ?? []
            // The watch is set after this line; what arrives in between is seen by the scan that follows.
            if String(decoding: words, as: UTF8.self).contains("watching"), Files.exists(spool + "/incoming") {
                usleep(200_000)
                return
            }
        }
        child.stop()
        throw BenchError.failed(
            "gleaner watch does not start: \(String(decoding: try Files.read(log), as: UTF8.self).prefix(500))")
    }

    func stop() { child.stop() }

    /// Kills the supervisor alone, as a crash would; its workers end by themselves.
    func crash() {
        kill(pid, SIGKILL)
        child.stop()
    }

    /// The names in one of the spool's directories.
    func names(_ directory: String) throws -> [String] { try Directory(path: "\(spool)/\(directory)").names() }

    /// Drops requests of these ids at once: staged first, then renamed one after the other.
    ///
    /// - Returns: when the first was renamed.
    func drop(_ ids: [String]) throws -> Double {
        let staged = try ids.map { try stage($0) }
        let start = Clock.now
        for (path, id) in zip(staged, ids) {
            guard rename(path, "\(spool)/incoming/\(id).json") == 0 else {
                throw BenchError.failed("cannot rename \(path)")
            }
        }
        return start
    }

    /// Waits until one of the spool's directories holds so many files; how long that took since `start`.
    func wait(for count: Int, in directory: String, since start: Double, atMost limit: Double) throws -> Double {
        while Clock.now - start < limit {
            if try names(directory).count >= count { return Clock.now - start }
            usleep(10_000)
        }
        throw BenchError.failed("not \(count) files in \(directory)/ within \(Shown.number(limit)) s")
    }

    /// Writes a request, ready to be renamed into `incoming/`; its path.
    func stage(_ id: String) throws -> String {
        let path = "\(root)/staged-\(id)"
        try Files.write(
            #"{"extraction_id": "\#(id)", "source": {"eml": "\#(root)/message.eml"}, "offline": true}"# + "\n", to: path
        )
        return path
    }

    private static let message = """
        From: News <news@example.org>
        To: reader@example.net
        Subject: One story
        List-Id: <news.example.org>
        Date: Mon, 02 Jun 2025 08:00:00 +0000
        Content-Type: text/html; charset=utf-8

        <p><a href="https://example.org/2025/06/a-story">A story that somebody reads</a></p>

        """
}
