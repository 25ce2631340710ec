/// What a request must satisfy beyond its form: rights, roots, earlier extractions, readable output.

internal import Disk
internal import Extraction
internal import Notation
internal import Settings

/// Checks requests against the configuration and the spool.
struct AcceptanceChecks {
    private let settings: Settings
    private let directories: SpoolDirectories

    init(_ settings: Settings, _ directories: SpoolDirectories) {
        self.settings = settings
        self.directories = directories
    }

    /// Checks a request for a new extraction; answers whose it will be.
    func check(_ request: Request, fileOwner: UInt32) throws(RequestError) -> Owner {
        let owner = try Owner.of(request, fileOwner: fileOwner)
        try checkOutput(owner)
        if request.action == .rerun {
            try checkEarlier(request.of, from: request.from, owner)
        } else {
            try checkSource(request.source, owner)
        }
        return owner
    }

    /// Checks that an extraction's owner may still read its source: what he might when it was accepted may have been taken
    /// from him since.
    func checkRetry(_ config: ConfigUsed) throws(RequestError) {
        guard config.action == .extract else { return }
        try checkSource(config.source, Owner.of(config))
    }

    /// Lets the owner read his extraction's directory.
    func open(_ directory: Directory, to owner: Owner) throws(PosixError) {
        if owner.isTrusted { return }
        guard AccessControlList.isSupported(on: directory) else {
            // Only with `shared_output`; `checkOutput` has refused it otherwise.
            return try directory.setPermissions(0o755)
        }
        try AccessControlList.grantRead(user: owner.uid, on: directory)
        try AccessControlList.grantPassage(user: owner.uid, on: directories.output)
    }

    private func checkOutput(_ owner: Owner) throws(RequestError) {
        if owner.isTrusted || settings.sharedOutput { return }
        guard AccessControlList.isSupported(on: directories.output) else {
            throw RequestError(
                .notAllowed,
                "the output's file system has no access lists, so that only the supervisor's user could read it",
                hint: "put output on a file system with ACLs, or set shared_output: true to let everybody read it")
        }
    }

    /// Checks what `gleaner run` is asked for: no spool, and nobody's rights but the caller's own, which the kernel checks.
    static func checkForeground(
        _ request: Request, _ output: Directory, _ settings: Settings
    ) throws(RequestError) {
        guard request.action == .rerun else {
            let source = request.source ?? .defaultAccount
            if source.kind == .account { _ = try account(source.name, settings) }
            return
        }
        guard let id = request.of, let earlier = try? ExtractionDirectory(id, in: output),
            let status = try? earlier.status()
        else { throw unknown(request.of) }
        guard status.state.isFinal else { throw notEnded(id) }
        try checkWhole(earlier, before: request.from)
    }

    /// The account of that name; a user who may not have it learns no more than that.
    private static func account(_ name: String, _ settings: Settings) throws(RequestError) -> Account {
        if let account = settings.accounts[name] { return account }
        let nearest = Suggestion.nearest(to: name, in: settings.accounts.keys.sorted())
        throw RequestError(
            .unknownAccount, "the configuration names no account \"\(name.prefix(64))\"", field: "source",
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "add it under accounts: in the configuration, or name a local source: maildir, mbox, eml, raw_html")
    }

    private func checkAccount(_ name: String, _ owner: Owner) throws(RequestError) {
        var visible = settings
        if !owner.isTrusted { visible.accounts = settings.accounts.filter { $0.value.users.contains(owner.name) } }
        if settings.accounts[name] != nil, visible.accounts[name] == nil {
            throw RequestError(
                .notAllowed, "\(owner.name) may not use the account \"\(name)\"", field: "source.account",
                hint: "the operator can name \(owner.name) under its users:")
        }
        _ = try Self.account(name, visible)
    }

    private static func unknown(_ id: ExtractionID?) -> RequestError {
        RequestError(
            .unknownID, "there is no extraction \(id?.description ?? "")", field: "of",
            hint: "`gleaner list` shows them")
    }

    private static func notEnded(_ id: ExtractionID) -> RequestError {
        RequestError(
            .notFinished, "the extraction \(id) has not ended", field: "of", hint: "wait until it has, or cancel it")
    }

    private func checkSource(_ source: SourceName?, _ owner: Owner) throws(RequestError) {
        let source = source ?? .defaultAccount
        if source.kind == .account { return try checkAccount(source.name, owner) }
        guard let roots = owner.sourceRoots(settings) else { return }
        // By the words only; the worker checks again on what it has opened.
        let path = Self.normalized(source.name)
        guard roots.contains(where: { Self.lies(path, under: Self.normalized($0)) }) else {
            throw RequestError(
                .notAllowed, "\(owner.name) may not name this path", field: "source.\(source.kind.rawValue)",
                hint: roots.isEmpty
                    ? "the configuration gives \(owner.name) no source_roots"
                    : "allowed is what lies under \(roots.joined(separator: ", "))")
        }
    }

    private func checkEarlier(_ id: ExtractionID?, from: Stage?, _ owner: Owner) throws(RequestError) {
        guard let id, let earlier = try? ExtractionDirectory(id, in: directories.output),
            let config = try? earlier.config(), let status = try? earlier.status()
        else { throw Self.unknown(id) }
        guard owner.may(control: config) else {
            throw RequestError(.notAllowed, "the extraction \(id) belongs to another user", field: "of")
        }
        guard status.state.isFinal else { throw Self.notEnded(id) }
        try Self.checkWhole(earlier, before: from)
    }

    /// A rerun begins with files: the outputs of the stages before it must be there.
    private static func checkWhole(_ earlier: ExtractionDirectory, before from: Stage?) throws(RequestError) {
        let first = from ?? .links
        guard let missing = Stage.allCases.first(where: { $0 < first && !earlier.isWhole($0) }) else { return }
        throw RequestError(
            .notFinished, "the extraction \(earlier.id) has no whole \(missing.outputFile)", field: "from",
            hint: missing == .fetch ? "retry it, or drop its request again" : "begin with \(missing.rawValue)")
    }

    /// The path without ".", ".." and doubled slashes, by its words alone.
    static func normalized(_ path: String) -> [Substring] {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts
    }

    static func lies(_ path: [Substring], under root: [Substring]) -> Bool { path.starts(with: root) }
}
