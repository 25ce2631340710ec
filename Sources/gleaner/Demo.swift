// The whole thing on sample newsletters: a real supervisor in a spool of its own, a request dropped as any client drops
// it, and a small web of trackers on loopback (a program of its own, so that gleaner itself carries no server).

import ArgumentParser
import Disk
import Extraction
import Glibc
import Notation
import Settings
import Spool
import Subprocess
import SystemPackage

/// `gleaner demo`.
struct Demo {
    /// Where spool and output are to stay; nil for a directory that is removed at the end.
    let keep: String?

    func run() async throws -> ExitStatus {
        let files = try DemoFiles.find()
        let directory = try makeDirectory()
        defer { if keep == nil { removeDirectory(directory) } }
        let trackers = try await Subprocess.run(
            .path(.init(files.trackers)), input: .inputWriter, output: .sequence,
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
        ) { trackers in
            var lines = trackers.standardOutput.strings().makeAsyncIterator()
            guard let port = try await lines.next().flatMap({ Int($0.drop { !$0.isNumber }) }) else {
                throw CommandFailure(.internalError, "the demo's trackers did not start")
            }
            Terminal.note("trackers of the sample newsletters answer on 127.0.0.1:\(port)")
            let status = try await watch(try configure(directory, port: port), files)
            try await trackers.standardInputWriter.finish()
            while let line = try await lines.next() { report(line) }
            return status
        }
        if keep != nil { Terminal.note("spool and output stay in \(directory)") }
        return trackers.closureResult
    }

    /// Says at the end what the trackers saw.
    private func report(_ line: String) {
        let words = line.split(separator: " ")
        guard words.count == 2 else { return }
        switch words[0] {
        case "requests": Terminal.note("the trackers were asked \(words[1]) times")
        case "forbidden": Terminal.note("of these for a link that unsubscribes, confirms or votes: \(words[1])")
        default: break
        }
    }

    private func makeDirectory() throws -> String {
        if let keep {
            guard !keep.isEmpty else {
                throw CommandFailure(.usage, "--keep is empty", hint: "name a directory that is not there yet")
            }
            let path = AbsolutePath.make(keep)
            guard mkdir(path, 0o755) == 0 else {
                throw CommandFailure(.usage, "cannot make \(path): \(String(cString: strerror(errno)))")
            }
            return path
        }
        // because: mkdtemp(3) puts letters of its own in the place of the X's
        var template = Array("/tmp/gleaner-demo.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandFailure(.disk, "cannot make a directory in /tmp: \(String(cString: strerror(errno)))")
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func removeDirectory(_ path: String) {
        guard let parent = try? Directory(path: "/tmp", followingLinks: true) else { return }
        try? parent.removeTree(String(path.dropFirst("/tmp/".count)))
    }

    /// The demo's configuration: everything beside the public network.
    private func configure(_ directory: String, port: Int) throws -> String {
        // Every host of the samples is connected to on loopback; only there, and on this port alone.
        let text = """
            spool: spool
            output: output
            log_level: error
            grace_seconds: 1
            \(geteuid() == 0 ? "worker_user: root" : "")
            network:
              connect_to: ["::127.0.0.1:\(port)"]
              allow_private_addresses: [127.0.0.0/8]
              ports: [80, 443, \(port)]
              request_timeout: 2
              network_wait: 2

            """
        try AtomicFile.write(Array(text.utf8), as: "gleaner.yaml", in: Directory(path: directory), durable: false)
        return directory + "/gleaner.yaml"
    }

    /// A supervisor, one request, its result.
    private func watch(_ configuration: String, _ files: DemoFiles) async throws -> ExitStatus {
        let settings = try SettingsFile.load(path: configuration)
        let watch = try await Subprocess.run(
            .path(.init(OwnExecutable.path)), arguments: ["watch", "--config", configuration], input: .none,
            output: .discarded, error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
        ) { watch in
            let status = try await drop(settings, files)
            _ = kill(watch.processIdentifier.value, SIGTERM)
            return status
        }
        return watch.closureResult
    }

    private func drop(_ settings: Settings, _ files: DemoFiles) async throws -> ExitStatus {
        try await waitForSupervisor(settings)
        let id = ExtractionID.random()
        var source = JSONObject()
        source["eml"] = .string(files.newsletters)
        var request = JSONObject()
        request["extraction_id"] = .string(id.description)
        request["source"] = .object(source)
        let document = String(decoding: JSONWriter.document(.object(request), pretty: false).dropLast(), as: UTF8.self)
        Terminal.note("dropping into spool/incoming/: \(document)")
        try RequestFile.drop(request, as: "demo.json", settings)
        let status = try await Follow(settings: settings).run(id)
        let output = try ExtractionDirectory(id, in: Directory(path: settings.output, followingLinks: true))
        if status == .done {
            Terminal.result("")
            Terminal.result(bytes: try output.directory.readFile("filtered_articles.txt", maximumBytes: 1 << 20))
        }
        return status
    }

    private func waitForSupervisor(_ settings: Settings) async throws {
        for _ in 0..<100 {
            if SpoolLock.holder(settings) != nil, access(settings.spool + "/incoming", F_OK) == 0 { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CommandFailure(.internalError, "the demo's supervisor did not start")
    }
}

/// Where the demo's parts lie: beside a build, or where `make install` puts them.
struct DemoFiles {
    let trackers: String
    let newsletters: String

    static func find() throws -> DemoFiles {
        let here = OwnExecutable.path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let trackers = first(["\(here)/gleaner-demo-trackers", "\(here)/../libexec/gleaner/gleaner-demo-trackers"])
        let newsletters = first([
            (SampleRequests.folder() ?? "") + "/newsletters", AbsolutePath.make("spool/samples/newsletters"),
        ])
        guard let trackers, let newsletters else {
            throw CommandFailure(
                .configuration, "the demo's \(trackers == nil ? "trackers" : "sample newsletters") were not found",
                hint: "run `make demo` in the source's directory, or install with `make install`")
        }
        return DemoFiles(trackers: trackers, newsletters: newsletters)
    }

    private static func first(_ paths: [String]) -> String? { paths.first { access($0, F_OK) == 0 } }
}
