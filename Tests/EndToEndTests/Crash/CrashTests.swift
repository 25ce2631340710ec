// Killed at every step on the disk, started again: the same ending each time, nothing lost, nothing doubled.
import Glibc
import TestSupport
import Testing

@Suite(.timeLimit(CrashPoints.timeLimit)) struct CrashTests {
    /// Who dies when a process comes to the step.
    enum Victim: String, CaseIterable {
        /// Whoever it is: the supervisor, or the worker alone.
        case whoever = ""
        /// The supervisor, also when it is the worker that has come to the step.
        case supervisor = "GLEANER_TEST_CRASH_INSTEAD=$$"
        /// Both.
        case both = "GLEANER_TEST_CRASH_ALSO=$$"
    }

    @Test("killed at each durable step and started again, it comes to the same end", arguments: CrashScene.all)
    func killed(scene: CrashScene) async throws {
        try await scene.with { folder in
            try await folder.once(["GLEANER_TEST_STEPS_COUNT=.count"])
            let right = folder.tree
            let steps = TestFile.bytes("\(folder.folder.path)/.count")?.count ?? 0
            #expect(steps > 10)
            for victim in Victim.allCases {
                for step in CrashPoints.chosen(Array(1...steps), few: 2) {
                    try folder.restore()
                    let wasKilled = try await folder.once([
                        "GLEANER_TEST_STEPS_COUNT=.count", "GLEANER_TEST_CRASH_AFTER=\(step)", victim.rawValue,
                    ])
                    if victim != .whoever, step < steps / 2 { #expect(wasKilled) }
                    try await folder.once()
                    let place = "step \(step) of \(steps), victim: \(victim)"
                    if let difference = FinalTree.difference(folder.tree, from: right) {
                        Issue.record("\(place): \(difference)")
                    }
                    // Nothing is left to do, and nothing is done.
                    try await folder.once()
                    #expect(FinalTree.difference(folder.tree, from: right) == nil, "once more, after \(place)")
                }
            }
        }
    }
}
