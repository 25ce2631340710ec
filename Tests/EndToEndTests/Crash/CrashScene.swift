// What is interrupted at every step: small stories of requests, each with one right ending.
//
// How many of the points of a story are tried is said by GLEANER_TEST_CRASH_POINTS: a number of points for each story and kind
// of death, chosen anew in every run, or `all` (`make crash`). Without it a few, so that the tests take seconds.
import Glibc
import Notation
import TestSupport
import Testing

/// A story of requests with one right ending, whatever interrupts it.
struct CrashScene: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What has happened before, to its end.
    var before: @Sendable (SpoolFolder) async throws -> Void = { _ in }
    /// What is dropped and then worked off, with interruptions.
    let drop: @Sendable (SpoolFolder) throws -> Void

    static let all = [
        CrashScene(testDescription: "one extraction") { try $0.drop(extraction("a", $0), as: "a.json") },
        CrashScene(testDescription: "two with a cancel, a taken id and no JSON, dropped together") { folder in
            try folder.drop(extraction("a", folder), as: "a.json")
            try folder.drop(extraction("b", folder), as: "b.json")
            try folder.drop(extraction("a", folder, "\"max_results\": 7, "), as: "c.json")
            try folder.drop("{\"action\": \"cancel\", \"extraction_id\": \"b\"}", as: "d.json")
            try folder.drop("{\"extraction_id\": \"e\", \"sauce\": 1}", as: "e.json")
        },
        CrashScene(testDescription: "six that share their syncs") { folder in
            for id in ["a", "b", "c", "d", "e", "f"] { try folder.drop(extraction(id, folder), as: "\(id).json") }
        },
        CrashScene(testDescription: "a retry of what failed, and a cancel that comes too late") { folder in
            try folder.drop("{\"extraction_id\": \"a\", \(source(folder, "later.eml"))}", as: "a.json")
            try await once(folder)
            try TestFile.write(Letters.letter("A late letter"), to: "\(folder.path)/later.eml")
        } drop: { folder in
            try folder.drop("{\"action\": \"retry\", \"extraction_id\": \"a\", \"from\": \"fetch\"}", as: "r.json")
            try folder.drop("{\"action\": \"cancel\", \"extraction_id\": \"none\"}", as: "n.json")
        },
        CrashScene(testDescription: "a rerun") { folder in
            try folder.drop(extraction("a", folder), as: "a.json")
            try await once(folder)
        } drop: { folder in
            try folder.drop(
                "{\"action\": \"rerun\", \"of\": \"a\", \"from\": \"links\", \"extraction_id\": \"b\", \"offline\": true}",
                as: "b.json")
        },
        CrashScene(testDescription: "a removal by age") { folder in
            try folder.drop(extraction("a", folder), as: "a.json")
            try await once(folder)
            let settings = "\(folder.text("gleaner.yaml") ?? "")retention_days: 0.000001\n"
            try TestFile.write(settings, to: "\(folder.path)/gleaner.yaml")
        } drop: { _ in
            usleep(1_100_000)
        },
    ]

    private static func extraction(_ id: String, _ folder: SpoolFolder, _ more: String = "") -> String {
        "{\"extraction_id\": \"\(id)\", \(more)\(source(folder, "letter.eml"))}"
    }

    private static func source(_ folder: SpoolFolder, _ name: String) -> String {
        "\"offline\": true, \(Letters.source("eml", "\(folder.path)/\(name)"))"
    }

    // MARK: - Running it

    /// A folder in which the story can begin, again and again.
    func with(_ body: (CrashFolder) async throws -> Void) async throws {
        try await SpoolFolder.with { folder in
            try TestFile.write(Letters.letter("A letter"), to: "\(folder.path)/letter.eml")
            try await Self.once(folder)
            try await before(folder)
            try drop(folder)
            let crash = CrashFolder(folder: folder)
            try crash.run(["mkdir", ".before"])
            try crash.run(["cp", "-a", "spool", "output", ".before"])
            try await body(crash)
        }
    }

    static func once(_ folder: SpoolFolder) async throws {
        let end = try await folder.gleaner("watch", "--once")
        guard end.status == 0 else { throw Unmet("watch --once ended with \(end.status): \(end.errors)") }
    }
}

/// A folder in which a story begins anew as often as a test wants.
struct CrashFolder: Sendable {
    let folder: SpoolFolder

    func run(_ words: [String]) throws {
        let words = ["env", "-C", folder.path] + words
        guard try Command.run(words) == 0 else { throw Unmet("\(words) failed") }
    }

    /// Puts everything back to the beginning.
    func restore() throws {
        try clear()
        try run(["cp", "-a", ".before/spool", ".before/output", "."])
        // cp goes by the directory's own order, and requests are taken by change time: once more in the order of their drops,
        // which is that of their names.
        for name in TestFile.names("\(folder.path)/spool/incoming").sorted() {
            try run(["touch", "-r", "spool/incoming/\(name)", "spool/incoming/\(name)"])
        }
    }

    func clear() throws { try run(["rm", "-rf", "spool", "output", ".count", ".record"]) }

    /// Works everything off, with these variables; whether it was killed.
    @discardableResult
    func once(_ variables: [String] = []) async throws -> Bool {
        // The shell becomes the supervisor: what its number is, its variables can say.
        let script = "\(variables.joined(separator: " ")) exec \"$0\" watch --once"
        let end = try await folder.run(["sh", "-c", script, BuiltPrograms.gleaner], within: 120)
        guard end.status == 0 || end.status == 128 + SIGKILL else {
            throw Unmet("watch --once ended with \(end.status): \(end.errors)")
        }
        return end.status != 0
    }

    /// What lies in the folder, as far as it has to be the same every time.
    var tree: [String: String] { FinalTree.read(folder.path) }
}

/// Which of the points of a story are tried in this run.
enum CrashPoints {
    private static let wanted = getenv("GLEANER_TEST_CRASH_POINTS").map { String(cString: $0) }
    /// All points are half an hour on a machine that has nothing else to do.
    static let timeLimit = TimeLimitTrait.Duration.minutes(wanted == nil ? 10 : 180)

    /// At most `few` of them, evenly spread from a beginning that is another in every run; all where that was asked for.
    static func chosen(_ points: [Int], few: Int) -> [Int] {
        let few = wanted.flatMap { Int($0) } ?? few
        guard wanted != "all", points.count > few, few > 0 else { return points }
        let first = Int.random(in: 0..<points.count)
        return (0..<few).map { points[(first + $0 * points.count / few) % points.count] }.sorted()
    }
}
