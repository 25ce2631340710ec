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
        let count = try entries(of: stage.outputFile, in: context.directory)
        try context.reporter.update { status in
            if state != .reused { status[stage].state = .completed }
            let own = status[stage].counts
            defer { if !own.isEmpty { status[stage].counts = own } }
            switch stage {
            case .fetch:
                status.counts.newsletters = count
                status[stage].counts = [Status.Count("newsletters", count)]
            case .links:
                status.counts.links = count
                status[stage].counts = [Status.Count("links", count)]
            case .resolve:
                status.counts.resolved = count
                status[stage].counts = [Status.Count("resolved", count)]
            case .filter: break
            }
            status.progress = min(stage.progress.upperBound, 99)
        }
        if stage == .filter {
            let articles = try Summary.articleCount(in: context.directory)
            let rejected = try entries(of: "rejected.json", in: context.directory)
            try context.reporter.update { status in
                status.counts.articles = articles
                status.counts.rejected = rejected
            }
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
