// A cancel in the middle of every stage of a real worker that has its hands full: a large mbox, many pages, a web that does
// not answer, many links to judge.
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct CancelTests {
    private static let stages = ["fetch", "links", "resolve", "filter"]
    private static let outputs = [
        "fetch": "newsletters.json", "links": "extracted_links.json", "resolve": "resolved_links.json",
        "filter": "filtered_articles.json",
    ]

    @Test("a cancel takes effect in the middle of every stage, and a retry goes on from there")
    func everyStage() async throws {
        try await SlowWeb.with { folder, web in
            try Self.writeLargeMbox("\(folder.path)/mail/large.mbox")
            try await folder.watched { watch in
                try folder.drop(
                    "{\"extraction_id\": \"a\", \(Letters.source("mbox", "\(folder.path)/mail/large.mbox"))}",
                    as: "a.json")
                for stage in Self.stages {
                    if stage == "filter" { web.answer() }
                    _ = try await folder.status(of: "a", "is in stage \(stage)") { status in
                        // It may have gone on to a later one before a busy machine let us look, or let the cancel in.
                        Self.stages.drop { $0 != stage }.contains(status.string("stage") ?? "")
                    }
                    try await cancel(stage, in: folder, watch)
                    guard stage != "filter" else { break }
                    try folder.drop("{\"action\": \"retry\", \"extraction_id\": \"a\"}", as: "retry-\(stage).json")
                }
                // What was whole before a cancel was not done again.
                #expect(folder.status("a")?["attempt"]?.integer == 4)
                let starts = (folder.text("output/extraction_a/log.jsonl") ?? "").split(separator: "\n")
                    .filter { $0.contains("stage started") }
                #expect(starts.count == 4 + 3)
            }
        }
    }

    private func cancel(_ stage: String, in folder: SpoolFolder, _ watch: RunningProgram) async throws {
        let workers = Processes.children(of: watch.pid)
        #expect(workers.count == 1)
        let receipt = "cancel-\(stage).json"
        try folder.drop("{\"action\": \"cancel\", \"extraction_id\": \"a\"}", as: receipt)
        // The contract says a second; a machine that runs other tests beside this one is given some more.
        try await Deadline.wait(for: "the answer to a cancel in stage \(stage)", seconds: 60) {
            folder.receipt(receipt) != nil
        }
        #expect(folder.receipt(receipt)?["status"] == .string("cancelled"))
        #expect(workers.allSatisfy { !Processes.isAlive($0) })
        let status = folder.status("a")
        #expect(status?["status"] == .string("cancelled"))
        // The stage that it was in when the cancel came, of which the status is to tell the truth.
        let cancelled = status?.string("stage") ?? stage
        for (name, output) in Self.outputs {
            let isWhole = TestFile.exists("\(folder.extraction("a"))/\(output)")
            let isBefore = (Self.stages.firstIndex(of: name) ?? 0) < (Self.stages.firstIndex(of: cancelled) ?? 0)
            #expect(isWhole == isBefore, "\(output), cancelled in stage \(cancelled)")
        }
    }

    /// So many newsletters that every stage takes some seconds; with the same few stories, so that resolving them does not.
    private static func writeLargeMbox(_ path: String) throws {
        let stories = (1...60).map { number in
            """
            <h2><a href="http://click.letter.example/go/story-\(number)">A long story about tin, number \(number)</a></h2>
            <p>The metal that nobody thinks of has doubled since spring, and here is what that means for everybody.</p>
            """
        }
        let page = "<html><body>\(stories.joined(separator: "\n"))</body></html>"
        let letters = (1...700).map { number in
            "From crew@news.example Mon Nov  2 07:00:00 2026\n\(Letters.letter("Letter \(number)", page: page))\n"
        }
        try TestFile.write(letters.joined(), to: path)
    }
}
