// The part of `gleaner check` that looks at directories and users.

import Disk
import Extraction
import Glibc
import Settings
import Spool

extension CheckCommand {
    func checkDirectories(_ settings: Settings, _ report: inout CheckReport) {
        if let problem = Setup.placeProblem(settings) { report.bad("output", problem) }
        for (name, path) in [("spool", settings.spool), ("output", settings.output)] {
            guard access(path, F_OK) == 0 else {
                let above = Self.above(path)
                if access(above, W_OK | X_OK) == 0 {
                    report.note(name, "\(path) is not there", "`gleaner watch` makes it")
                } else {
                    report.bad(
                        name, "\(path) is not there, and cannot be made in \(above)",
                        access(above, F_OK) == 0 ? Self.remedy(EACCES) : "make \(above), or name another one")
                }
                continue
            }
            guard access(path, R_OK | W_OK | X_OK) == 0 else {
                report.bad(name, "\(path) cannot be written by this user", Self.remedy(errno))
                continue
            }
            guard let directory = try? Directory(path: path, followingLinks: true) else {
                report.bad(name, "\(path) is no directory", "name another one in the configuration")
                continue
            }
            if let status = try? directory.status(), status.permissions & 0o002 != 0 {
                report.bad(
                    name, "everybody may write into \(path)", "chmod o-w \(path); only incoming/ may be open to others")
                continue
            }
            checkRoom(name, path, &report)
            let hasLists = AccessControlList.isSupported(on: directory)
            report.good(name, "\(path)\(hasLists ? "" : ", without access control lists")")
            if name == "output", !hasLists, !settings.sharedOutput {
                report.note(
                    name, "other users' requests will be rejected",
                    "use a file system with ACLs, or set shared_output: true")
            }
        }
    }

    /// The directory that a path lies in.
    private static func above(_ path: String) -> String {
        let parts = path.split(separator: "/").dropLast().joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
    }

    private static func remedy(_ number: Int32) -> String {
        number == EROFS
            ? "its file system is mounted read-only: mount it for writing, or name another one"
            : "chown or chmod it, or run as its owner"
    }

    /// Less than an extraction of a few newsletters takes is as good as none.
    private static let leastRoom: UInt = 1 << 20

    private func checkRoom(_ name: String, _ path: String, _ report: inout CheckReport) {
        var room = statvfs()
        guard statvfs(path, &room) == 0 else { return }
        // For root, what is kept back for it counts too.
        let blocks = geteuid() == 0 ? room.f_bfree : room.f_bavail
        if UInt(blocks) * UInt(room.f_frsize) < Self.leastRoom {
            report.bad(
                name, "the file system of \(path) is full", "make room, or name another one in the configuration")
        } else if room.f_files > 0, room.f_favail == 0 {
            report.bad(
                name, "the file system of \(path) has no inode left",
                "remove files, or name another one in the configuration")
        }
    }

    func checkUsers(_ settings: Settings, _ report: inout CheckReport) async {
        if let problem = Setup.userProblem(settings) {
            report.bad("worker_user", problem)
        } else if let user = settings.workerUser {
            if let problem = await Setup.workerProblem(settings, OwnExecutable.path) {
                report.bad("worker_user", problem)
            } else {
                report.good("worker_user", user)
            }
        }
        for user in Setup.unknownUsers(settings) {
            report.note(
                "source_roots", "this machine has no user \(user)",
                "correct the name, unless it is one that only requests on behalf of others name")
        }
        for (user, roots) in settings.sourceRoots.sorted(by: { $0.key < $1.key }) {
            for root in roots where access(root, F_OK) != 0 {
                report.note(
                    "source_roots", "\(root), for \(user), is not there or hidden from this user", "correct the path")
            }
        }
        if let caFile = settings.network.caFile, access(caFile, R_OK) != 0 {
            report.bad("network.ca_file", "\(caFile) cannot be read", "name a file of certificates in PEM")
        }
    }
}

extension CheckReport {
    /// Wrong, in the words with which `gleaner watch` refuses to start.
    mutating func bad(_ name: String, _ problem: SpoolError) { bad(name, problem.message, problem.hint ?? "") }
}
