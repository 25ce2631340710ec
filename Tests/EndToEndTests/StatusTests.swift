// status.json as a reader sees it who looks all the time: always whole, never going back, never stale.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct StatusTests {
    @Test("status.json is whole at every instant, is fresh while somebody works, and its progress never falls")
    func readAllTheTime() async throws {
        try await SlowWeb.with { folder, web in
            let stories = (1...200).map {
                "<p><a href='http://click.letter.example/go/\($0)'>A long story, number \($0)</a></p>"
            }
            try TestFile.write(stories.joined(separator: "\n"), to: "\(folder.path)/mail/letter.html")
            try await folder.watched { watch in
                async let readings = Self.readings(of: "slow", in: folder)
                try folder.drop(
                    "{\"extraction_id\": \"slow\", \(Letters.source("raw_html", "\(folder.path)/mail"))}", as: "a.json")
                let first = try await folder.status(of: "slow", "resolves") { $0["stage"] == .string("resolve") }
                // Nothing is answered, and the status is written all the same.
                _ = try await folder.status(of: "slow", "is written again") {
                    $0["updated_at"] != first["updated_at"]
                }
                // A worker that begins anew has to catch up; until then the figure stands.
                for worker in Processes.children(of: watch.pid) { kill(worker, SIGKILL) }
                web.answer()
                try await folder.completed("slow")
                let seen = try await readings
                #expect(seen.broken == 0)
                #expect(seen.untrue == [])
                #expect(seen.progress == seen.progress.sorted())
                #expect(seen.progress.last == 100)
                #expect(
                    seen.states == ["pending", "processing", "completed"] || seen.states == ["processing", "completed"])
                #expect(
                    seen.messages.contains("Queued for extraction, #1 in queue") || seen.states.first == "processing")
            }
        }
    }

    private struct Readings: Sendable {
        var progress: [Int64] = []
        var states: [String] = []
        var messages: Set<String> = []
        /// Statuses whose words belong to another state.
        var untrue: Set<String> = []
        /// Readings that gave no document after the first that did.
        var broken = 0
    }

    /// Reads until the extraction has ended.
    private static func readings(of id: String, in folder: SpoolFolder) async throws -> Readings {
        var readings = Readings()
        let end = ContinuousClock.now + .seconds(180)
        while ContinuousClock.now < end {
            if let status = folder.status(id) {
                if let progress = status["progress"]?.integer, progress != readings.progress.last {
                    readings.progress.append(progress)
                }
                let state = status.string("status") ?? ""
                if state != readings.states.last { readings.states.append(state) }
                let message = status.string("progress_message") ?? ""
                readings.messages.insert(message)
                let waits = state == "pending"
                if waits != message.hasPrefix("Queued") || waits != (status["queue_position"]?.integer != nil) {
                    readings.untrue.insert("\(state): \(message)")
                }
                if status["completed_at"]?.string != nil { return readings }
            } else if !readings.states.isEmpty {
                readings.broken += 1
            }
            try await Task.sleep(for: .milliseconds(1))
        }
        return readings
    }
}
