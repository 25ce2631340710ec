// The power fails at every step: only what was synced is left, or all names with empty files; the next start comes to the
// same end. SIGKILL loses no write, so that a program without a single fsync passes every test that only kills.
import TestSupport
import Testing

@Suite(.timeLimit(CrashPoints.timeLimit)) struct PowerCutTests {
    private typealias Tree = [String: RecordedDisk.Item]

    @Test("after a power cut at any step, the next start comes to the same end", arguments: CrashScene.all)
    func powerCut(scene: CrashScene) async throws {
        try await scene.with { folder in
            let (steps, right) = try await record(folder)
            let trees = try Self.trees(steps, folder)
            #expect(trees.count > 10)
            for index in CrashPoints.chosen(Array(trees.indices), few: 6) {
                let (tree, place) = trees[index]
                if let difference = try await ending(tree, folder, right) { Issue.record("\(place): \(difference)") }
            }
        }
    }

    @Test(
        "with one fsync taken out, a power cut loses something, and this is seen",
        arguments: ["config_used.json", "newsletters.json", "filtered_articles.json", "output"])
    func withoutSync(name: String) async throws {
        try await CrashScene.all[0].with { folder in
            let (steps, right) = try await record(folder)
            // A file is synced under its temporary name.
            let less = steps.filter { step in
                !(step.kind == "fsync" && (step.path == name || step.path.contains("/.\(name).")))
            }
            #expect(less.count < steps.count)
            let sound = Set(try Self.trees(steps, folder).map(\.tree))
            var isSeen = false
            for (tree, _) in try Self.trees(less, folder) where !isSeen && !sound.contains(tree) {
                isSeen = try await ending(tree, folder, right) != nil
            }
            #expect(isSeen)
        }
    }

    /// One run without a power cut: its steps, and what it comes to.
    private func record(_ folder: CrashFolder) async throws -> (steps: [RecordedStep], right: [String: String]) {
        let path = folder.folder.path
        try await folder.once(["GLEANER_TEST_STEPS_RECORD='\(path)/.record'"])
        return (try RecordedStep.read("\(path)/.record", folder: path), folder.tree)
    }

    /// The different trees that a power cut may leave, with the step after which it does.
    private static func trees(_ steps: [RecordedStep], _ folder: CrashFolder) throws -> [(tree: Tree, place: String)] {
        let disk = RecordedDisk("\(folder.folder.path)/.before")
        var seen: Set<Tree> = []
        var trees: [(tree: Tree, place: String)] = []
        for (number, step) in steps.enumerated() {
            try disk.apply(step)
            for (tree, words) in [(disk.synced, "what was synced"), (disk.named, "names")]
            where seen.insert(tree).inserted {
                trees.append((tree, "\(words) after step \(number + 1) of \(steps.count), \(step.kind) \(step.path)"))
            }
        }
        return trees
    }

    /// Starts from a tree; what is wrong with the end, if anything is.
    private func ending(_ tree: Tree, _ folder: CrashFolder, _ right: [String: String]) async throws -> String? {
        try folder.clear()
        try RecordedDisk.write(tree, into: folder.folder.path)
        try await folder.once()
        return FinalTree.difference(folder.tree, from: right)
    }
}
