import Extraction
import Settings

/// Rule lists for the commands that look at addresses by themselves.
enum RuleListUse {
    /// Makes the configured lists hold in this process, and says what is wrong with any.
    static func install(_ settings: Settings) {
        guard !settings.lists.isEmpty else { return }
        let files = RuleListFiles(settings, keepsCopies: false)
        files.install()
        for problem in files.problems { Terminal.note(problem.sentence) }
    }
}
