// run MAILDIR JOB CONC: the whole way, by the `gleaner` that lies beside this program: `gleaner run --maildir MAILDIR` into
// JOB/extraction_run, everything durable as ever; then what the harness asks for, taken from the extraction's own files:
// JOB/articles.json (a list of {"message": file name, "url": clean address}) and JOB/status.json (`links`, `unique`).
//
// What is lifted are the limits that a server farm on loopback cannot be measured with: 127.0.0.0/8 and its ports are
// allowed, and one domain may have CONC requests at once, all of them this one worker's.

import Disk
import Notation

enum RunCommand {
    private static let ports = [18000, 18020, 18050, 18100, 18443, 18444]
    private static let id = "run"
    private static let largestDocument = 256 << 20

    static func run(_ arguments: [String]) throws {
        guard arguments.count == 3, let concurrency = Int(arguments[2]), concurrency > 0 else { throw BenchError.usage }
        let job = try Files.directory(arguments[1])
        let usage = try Child.start(
            [try Workshop.gleaner(), "run", "--maildir", arguments[0], "--id", id],
            environment: environment(job: arguments[1], concurrency: concurrency)
        ).wait(seconds: 300)
        guard usage.status == 0 else { throw BenchError.failed("gleaner run ends with \(usage.status)") }
        try write(from: job.directory("extraction_\(id)"), into: job)
    }

    private static func environment(job: String, concurrency: Int) -> [String: String] {
        [
            "GLEANER_OUTPUT": job, "GLEANER_MAX_RUNNING": "1",
            "GLEANER_NETWORK_ALLOW_PRIVATE_ADDRESSES": "[127.0.0.0/8]",
            "GLEANER_NETWORK_PORTS": "\(ports)", "GLEANER_NETWORK_PER_DOMAIN": "\(concurrency)",
            "GLEANER_NETWORK_CONCURRENCY": "\(concurrency)",
        ]
    }

    private static func write(from extraction: Directory, into job: Directory) throws {
        var files: [String: String] = [:]
        for newsletter in try array("newsletters.json", extraction) {
            let path = newsletter["source"]?.object?["path"]?.string ?? ""
            files[newsletter["id"]?.string ?? ""] = path.split(separator: "/").last.map(String.init)
        }
        var writer = JSONWriter()
        writer.beginArray()
        for newsletter in try array("filtered_articles.json", extraction) {
            let file = files[newsletter["newsletter"]?.string ?? ""]
            for article in newsletter["articles"]?.array ?? [] {
                writer.beginObject()
                writer.member("message", file)
                writer.member("url", article.object?["url"]?.string)
                writer.endObject()
            }
        }
        writer.endArray()
        try AtomicFile.write(writer.finish(), as: "articles.json", in: job)
        try AtomicFile.write(status(extraction), as: "status.json", in: job)
    }

    private static func array(_ name: String, _ directory: Directory) throws -> [JSONObject] {
        let value = try JSONParser.parse(directory.readFile(name, maximumBytes: largestDocument))
        return (value.array ?? []).compactMap(\.object)
    }

    /// `links`: all that were found; `unique`: the addresses that were requested.
    private static func status(_ extraction: Directory) throws -> [UInt8] {
        let status = try JSONParser.parse(extraction.readFile("status.json", maximumBytes: largestDocument)).object
        let resolve = status?["stages"]?.array?.compactMap(\.object).first { $0["name"]?.string == "resolve" }
        let counts = resolve?["counts"]?.object
        let requested = (counts?["addresses"]?.integer ?? 0) - (counts?["not_requested"]?.integer ?? 0)
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("status", status?["status"]?.string)
        writer.member("links", Int(status?["counts"]?.object?["links"]?.integer ?? 0))
        writer.member("unique", Int(requested))
        writer.endObject()
        return writer.finish()
    }
}
