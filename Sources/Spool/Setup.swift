// What makes a configuration that reads well work all the same never: found before the first request, by `gleaner check`
// and by `gleaner watch`, in the same words.

internal import Disk
internal import Extraction
internal import Glibc
public import Settings
internal import Subprocess
internal import SystemPackage

/// Judges directories and users of a configuration.
public enum Setup {
    /// Whether workers can run as whom the configuration names; nil where nothing is against it.
    public static func userProblem(_ settings: Settings) -> SpoolError? {
        do throws(SpoolError) {
            _ = try Supervisor.workerUser(settings)
            return nil
        } catch {
            return error
        }
    }

    /// Users that the configuration names and the system does not know.
    ///
    /// No fault by itself: a web page may speak for users that are its own.
    public static func unknownUsers(_ settings: Settings) -> [String] {
        settings.sourceRoots.keys.filter { UserDatabase.account($0) == nil }.sorted()
    }

    /// Where spool and output lie in each other's way, or nowhere; nil where they do not.
    public static func placeProblem(_ settings: Settings) -> SpoolError? {
        for (name, path) in [("spool", settings.spool), ("output", settings.output)] where isDangling(path) {
            return SpoolError(
                .configuration, "\(name), \(path), is a symbolic link to nothing",
                hint: "make the directory that it leads to, or name another one")
        }
        let (spool, output) = (place(settings.spool), place(settings.output))
        let hint = "give output a directory of its own, beside the spool"
        if spool == output {
            return SpoolError(.configuration, "spool and output are the same directory, \(settings.spool)", hint: hint)
        }
        let ours = SpoolDirectories.closed + SpoolDirectories.open
        if let name = ours.first(where: { AcceptanceChecks.lies(output, under: spool + [$0[...]]) }) {
            return SpoolError(
                .configuration, "output, \(settings.output), lies in the spool's own directory \(name)/", hint: hint)
        }
        if let first = spool.dropFirst(output.count).first, AcceptanceChecks.lies(spool, under: output),
            first.hasPrefix(ExtractionID.directoryPrefix)
        {
            return SpoolError(
                .configuration, "spool, \(settings.spool), lies in an extraction's directory",
                hint: "give spool a directory of its own, beside the output")
        }
        return nil
    }

    /// The parts of a directory's real path; of one that is still to be made, by that of the directory above.
    private static func place(_ path: String) -> [Substring] {
        if let real = real(path) { return AcceptanceChecks.normalized(real) }
        let parts = AcceptanceChecks.normalized(path)
        guard let name = parts.last, let above = real("/" + parts.dropLast().joined(separator: "/")) else {
            return parts
        }
        return AcceptanceChecks.normalized(above) + [name]
    }

    /// Where such a link leads cannot be judged yet, and nothing can be made in its place.
    private static func isDangling(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK && stat(path, &status) != 0
            && errno == ENOENT
    }

    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Why no worker could do its work, as one finds out that is started to look: nil where it could.
    ///
    /// Asked of a process that is started as a worker is, since rights of another user are the kernel's business. Only where
    /// it is another user's; `executable` is this program.
    public static func workerProblem(_ settings: Settings, _ executable: String) async -> SpoolError? {
        guard let name = settings.workerUser, let user = try? Supervisor.workerUser(settings) else { return nil }
        var probe = WorkerCommand.gleaner(executable, settings: settings)
        probe.user = user
        probe.trailingArguments.append("--probe")
        let program = probe.program(for: settings.output)
        let end = try? await Subprocess.run(
            .path(FilePath(program.executable)), arguments: Arguments(program.arguments), output: .discarded,
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
        ).terminationStatus
        switch end {
        case .exited(78):
            let file = settings.file ?? "the configuration"
            return SpoolError(
                .configuration, "worker_user \(name) cannot read \(file), or what it names",
                hint: "let him: setfacl -m u:\(name):r \(file), and x on the directories above it")
        case .exited(77):
            return SpoolError(
                .configuration, "worker_user \(name) cannot pass to \(settings.output)",
                hint: "let him: setfacl -m u:\(name):x on it and the directories above it")
        // Of setpriv, which could not start it.
        case .exited(126), .exited(127):
            return SpoolError(
                .configuration, "worker_user \(name) cannot start \(executable)",
                hint: "install it where he may read it")
        // What else goes wrong is this machine's affair of the moment, and no judgement.
        default: return nil
        }
    }
}
