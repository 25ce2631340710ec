// A stage whose output is whole is not run again. When the crash came between its output and its status, the totals
// are counted from the output: a status never lies, not even by too little. What only the stage itself knew it has said
// before (`StatusReporter.settle`).

internal import Disk
internal import Notation

/// Makes the status of a stage agree with its output.
enum Recount {
    static func run(_ stage: Stage, _ context: StageContext) throws {
        // A death right after the output was put in place has left them.
        for name in stage.workFiles { try context.directory.removeTree(name) }
        let state = context.reporter.status[stage].state
        if state == .completed { return }
        let (total, counts) = try totals(of: stage, context)
        try context.reporter.update { status in
            if state != .reused { status[stage].state = .completed }
            total(&status.counts)
            // What the stage has said itself may be more.
            if status[stage].counts.isEmpty { status[stage].counts = counts }
            status.progress = min(stage.progress.upperBound, 99)
        }
    }

    /// What the extraction's totals and the stage's own counts are, from its output.
    private static func totals(
        of stage: Stage, _ context: StageContext
    ) throws -> (total: (inout Status.Counts) -> Void, counts: [Status.Count]) {
        let directory = context.directory
        switch stage {
        case .fetch:
            let count = try entries(of: stage.outputFile, in: directory)
            return ({ $0.newsletters = count }, [Status.Count("newsletters", count)])
        case .links:
            let count = try entries(of: stage.outputFile, in: directory)
            let newsletters = context.reporter.status.counts.newsletters
            return ({ $0.links = count }, [Status.Count("newsletters", newsletters), Status.Count("links", count)])
        case .resolve:
            var reader = try RecordReader(stage.outputFile, in: directory, as: Resolution.self)
            var tally = ResolutionTally()
            while let resolution = try reader.next() { tally.add(resolution.state) }
            return ({ $0.resolved = tally.count }, tally.counts)
        case .filter:
            let articles = try Summary.articleCount(in: directory)
            let rejected = try entries(of: "rejected.json", in: directory)
            return (
                {
                    $0.articles = articles
                    $0.rejected = rejected
                }, [Status.Count("articles", articles), Status.Count("rejected", rejected)]
            )
        }
    }

    private static func entries(of name: String, in directory: Directory) throws -> Int {
        var reader = try RecordReader(name, in: directory, as: AnyRecord.self)
        var count = 0
        while try reader.next() != nil { count += 1 }
        return count
    }

    /// An entry of which nothing matters but that it is there.
    private struct AnyRecord: Record {
        init(_ object: DocumentReader) {}
        func write(to writer: inout JSONWriter) {}
    }
}
