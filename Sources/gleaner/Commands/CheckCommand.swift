import ArgumentParser
import Disk
import Extraction
import Glibc
import Settings
import Spool

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the configuration, the directories and the machine's limits.")

    @OptionGroup var options: ConfigurationOption

    func run() async throws {
        try await perform {
            let settings = try options.load()
            var report = CheckReport()
            report.good("configuration", settings.file ?? "none: the defaults hold")
            checkSupervisor(settings, &report)
            checkDirectories(settings, &report)
            checkCache(settings, &report)
            checkInotify(&report)
            await checkUsers(settings, &report)
            checkLists(settings, &report)
            await checkAccounts(settings, &report)
            return report.isGood ? .done : .configuration
        }
    }

    private func checkSupervisor(_ settings: Settings, _ report: inout CheckReport) {
        if let pid = SpoolLock.holder(settings) {
            report.good("supervisor", "process \(pid) watches \(settings.spool)")
        } else {
            report.note("supervisor", "none runs on \(settings.spool)", "start `gleaner watch`")
        }
    }

    /// Workers that cannot use the cache go without, so nobody would ever notice.
    private func checkCache(_ settings: Settings, _ report: inout CheckReport) {
        guard settings.cache.isEnabled, let problem = CacheDirectory.problem(settings) else { return }
        report.note(
            "cache", "extractions go without: \(problem)",
            "the directory and all below it must belong to the user that workers run as, with mode 0700")
    }

    private func checkInotify(_ report: inout CheckReport) {
        do {
            let here = try Directory(path: "/tmp", followingLinks: true)
            let watch = try DirectoryWatch([here])
            watch.cancel()
            report.good("inotify", "available")
        } catch {
            report.note(
                "inotify", "refused: \(error.reason)",
                "raise fs.inotify.max_user_instances; until then requests are seen every rescan_seconds only")
        }
    }

    /// Signs in to every account, as a worker would.
    private func checkAccounts(_ settings: Settings, _ report: inout CheckReport) async {
        for account in settings.accounts.values.sorted(by: { $0.name < $1.name }) {
            let name = "account \(account.name)"
            do {
                _ = try await AccountCheck.run(account, settings)
                report.good(name, "signed in as \(account.user)")
            } catch {
                report.bad(
                    name, Terminal.printable("\(error)"), "`gleaner accounts check \(account.name)` once it is mended")
            }
        }
    }

    private func checkLists(_ settings: Settings, _ report: inout CheckReport) {
        guard !settings.lists.isEmpty else { return }
        let files = RuleListFiles(settings, keepsCopies: false)
        for problem in files.problems {
            report.bad("lists", "\(problem.path): \(problem.message)", "it should be: \(problem.hint)")
        }
        report.good("lists", "\(files.count) entries in force")
    }
}

/// What was looked at, and whether it is well.
struct CheckReport {
    private(set) var isGood = true

    /// All is well.
    func good(_ name: String, _ finding: String) { Terminal.result("ok    \(Shown.column(name, 16)) \(finding)") }

    /// Not as good as it could be.
    func note(_ name: String, _ finding: String, _ remedy: String) {
        Terminal.result("note  \(Shown.column(name, 16)) \(finding)")
        Terminal.result("      \(Shown.column("", 16)) \(remedy)")
    }

    /// Wrong.
    mutating func bad(_ name: String, _ finding: String, _ remedy: String) {
        isGood = false
        Terminal.result("BAD   \(Shown.column(name, 16)) \(finding)")
        Terminal.result("      \(Shown.column("", 16)) \(remedy)")
    }
}
