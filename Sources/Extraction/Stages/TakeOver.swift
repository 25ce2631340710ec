// The beginning of a rerun: the files of the stages that are not run anew are taken over from the earlier extraction, by
// hard link where that can be done, else as copies. The new directory then stands alone.

internal import Disk
internal import Glibc

/// Takes over an earlier extraction's files.
enum TakeOver {
    /// The earlier resolutions, kept for a run that is offline or would otherwise request one-time links again.
    static let earlierResolutions = ".earlier_resolutions.json"

    /// Links or copies what a rerun starts from; files that are there already are left alone, so a second run goes on.
    ///
    /// The first stage's output comes last: once it is there all is, and what is missing later was taken away by a retry that
    /// asks for it anew. The earlier extraction may be gone by then.
    static func run(_ context: StageContext) throws {
        guard let of = context.config.of, let from = context.config.from, !context.extraction.isWhole(.fetch)
        else { return }
        let before = Stage.allCases.filter { $0 < from }
        let earlier = try open(of, context)
        if let missing = before.first(where: { !earlier.contains($0.outputFile) }) {
            throw StageFailure(.sourceMissing, "the extraction \(of) has no whole \(missing.outputFile) any more")
        }
        if from <= .resolve, earlier.contains(Stage.resolve.outputFile) {
            try take(Stage.resolve.outputFile, from: earlier, as: earlierResolutions, context.directory)
        }
        try takeRawHTML(from: earlier, context.directory)
        for stage in before.reversed() {
            if stage == .fetch {
                // What the last file stands for is on the disk before it, and said before it: afterwards nobody can tell any more
                // whose work it is.
                try context.directory.syncFileSystem()
                try context.reporter.update(atOnce: true) { status in
                    for stage in before { status[stage].state = .reused }
                }
            }
            try take(stage.outputFile, from: earlier, as: stage.outputFile, context.directory)
        }
        try context.directory.sync()
    }

    private static func open(_ id: ExtractionID, _ context: StageContext) throws -> Directory {
        // The neighbour in the same output directory: "..", from a directory that we hold open, is no name from outside.
        do {
            let output = try Directory(passing: context.directory.path + "/..")
            return try output.directory(id.directoryName)
        } catch {
            let words = error.isNotFound ? "is not there any more" : "cannot be read"
            throw StageFailure(.sourceMissing, "the extraction \(id) \(words): \(error.reason)")
        }
    }

    private static func takeRawHTML(from earlier: Directory, _ target: Directory) throws(PosixError) {
        if !target.contains(ExtractionDirectory.rawHTML) { try target.mkdir(ExtractionDirectory.rawHTML) }
        let old = try earlier.directory(ExtractionDirectory.rawHTML)
        let new = try target.directory(ExtractionDirectory.rawHTML)
        for name in try old.entries() { try take(name, from: old, as: name, new) }
    }

    private static func take(
        _ name: some EntryName, from old: Directory, as newName: some EntryName, _ new: Directory
    ) throws(PosixError) {
        guard !new.contains(newName) else { return }
        do throws(PosixError) {
            try old.link(name, to: new, as: newName)
        } catch {
            guard error.isCrossDevice || error.isPermission || error.number == EMLINK || error.isUnsupported else {
                throw error
            }
            let bytes = try old.readFile(name, maximumBytes: 1 << 31)
            try AtomicFile.write(bytes, as: newName, in: new, durable: false)
        }
    }
}
