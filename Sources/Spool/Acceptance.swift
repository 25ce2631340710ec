/// From a whole request to an extraction that waits: the steps of the contract, in its order.
///
/// 1. `mkdir output/extraction_<id>`, which takes the id; 2. `config_used.json` and the pending `status.json` in it, under its
/// lock, synced;
/// 3. rename `incoming/<name>` to `queued/<id>.json`, never over another file: **that instant is the acceptance**;
/// 4. sync of both directories; 5. the receipt.
///
/// What a crash leaves: before 3, the request in `incoming/` and a directory that the next start removes; after 3,
/// at most a missing receipt, which the next start writes. What the disk refuses after 3 the clock does again. Many requests
/// share their syncs: see `acceptAll`.

internal import Disk
internal import Extraction
internal import Glibc
internal import Notation
internal import Settings

/// Accepts requests.
struct Acceptance {
    /// A request with its directory made and filled: steps 1 and 2.
    struct Prepared {
        let file: IncomingFile
        let config: ConfigUsed
        let extraction: ExtractionDirectory
        /// The place in the queue that its status says.
        let position: Int

        var receipt: String { Rejection.shortened(file.name) }
    }

    /// What became of a request.
    enum Outcome {
        /// It waits in `queued/`.
        ///
        /// `position` is the place in the queue that its status says; `trouble` is what kept it from being answered.
        case accepted(ConfigUsed, position: Int, trouble: PosixError?)
        /// It is refused; the file still lies in `incoming/`.
        case rejected(IncomingFile, RequestError)
        /// The file was withdrawn or exchanged meanwhile: the next scan sees what lies there now.
        case changed
        /// The disk failed; the request stays where it is and is tried again.
        case failed(IncomingFile, PosixError)
    }

    /// Up to this many, each file is synced by itself; beyond, one sync of the file system serves all.
    private static let fewRequests = 4

    private let settings: Settings
    private let directories: SpoolDirectories
    private let checks: AcceptanceChecks
    private let receipts: Receipts
    private var numbers: RunningNumber
    /// The last id made from the time: ten thousand files dropped in one second do not each try `_2`, `_3`, … anew.
    private var lastMade: (time: String, attempt: Int) = ("", 0)

    init(_ settings: Settings, _ directories: SpoolDirectories, _ numbers: RunningNumber) {
        self.settings = settings
        self.directories = directories
        self.numbers = numbers
        checks = AcceptanceChecks(settings, directories)
        receipts = Receipts(directory: directories.receipts)
    }

    /// The running number of whoever comes into the line by another way: a retry of a `gleaner run`.
    mutating func nextNumber() throws(PosixError) -> Int { try numbers.next() }

    /// Accepts requests that were found in one scan, in their order; `waiting` is how many wait already.
    mutating func acceptAll(_ files: [IncomingFile], from incoming: Directory, waiting: Int) -> [Outcome] {
        let isFew = files.count <= Self.fewRequests
        var outcomes: [Outcome] = []
        var prepared: [Prepared] = []
        for file in files {
            do {
                prepared.append(try prepare(file, position: waiting + prepared.count + 1, durable: isFew))
            } catch let error as RequestError {
                outcomes.append(.rejected(file, error))
            } catch {
                outcomes.append(.failed(file, Self.posix(error)))
            }
        }
        guard !prepared.isEmpty else { return outcomes }
        do throws(PosixError) {
            try isFew ? directories.output.sync() : directories.output.syncFileSystem()
        } catch {
            return outcomes + prepared.map { withdraw($0, error) }
        }
        let committed = prepared.map { commit($0, from: incoming) }
        return outcomes + finish(committed, incoming: incoming, durable: isFew)
    }

    // MARK: - Before the acceptance

    /// Steps 1 and 2.
    ///
    /// - Throws: `RequestError` for what is wrong with the request, `PosixError` for what is wrong with the disk.
    private mutating func prepare(_ file: IncomingFile, position: Int, durable: Bool) throws -> Prepared {
        guard let request = file.request else { throw RequestError(.invalidJSON, "no request") }
        let owner = try checks.check(request, fileOwner: file.status.owner)
        let now = Timestamp.now
        let id = try takeID(request, now)
        do {
            let extraction = try ExtractionDirectory(id, in: directories.output)
            // The supervisor of another spool with this output directory takes what nobody holds, and what does not say yet
            // whose it is, for a leftover.
            guard let lock = try extraction.lock(wait: false) else {
                throw PosixError(number: EWOULDBLOCK, operation: "lock", path: extraction.directory.path)
            }
            try checks.open(extraction.directory, to: owner)
            var config = ConfigUsed(
                request, id: id, owner: (owner.name, owner.uid), requestFile: Rejection.shortened(file.name),
                spool: directories.spool.path, acceptedAt: now, sequence: try numbers.next(),
                sourceRoots: owner.sourceRoots(settings))
            config.requestIdentity = file.identity
            config.priority = owner.allowed(request.priority, settings)
            config.rulesVersion = RuleListFiles.version(settings)
            try AtomicFile.write(
                config.document, as: ConfigUsed.fileName, in: extraction.directory, durable: durable,
                syncsDirectory: false)
            try extraction.write(PendingStatus.make(config, position: position), durable: durable)
            _ = consume lock
            return Prepared(file: file, config: config, extraction: extraction, position: position)
        } catch {
            try? directories.output.removeTree(id.directoryName)
            throw error
        }
    }

    /// Step 1: the id that the request gives, or one made from the time.
    private mutating func takeID(_ request: Request, _ now: Timestamp) throws -> ExtractionID {
        if let id = request.extractionID {
            do throws(PosixError) {
                try directories.output.mkdir(id.directoryName, mode: 0o700)
            } catch {
                guard error.isExists else { throw error }
                throw RequestError(
                    .idTaken, "there is an extraction \(id) already", field: "extraction_id",
                    hint: "take another id, or leave it out")
            }
            return id
        }
        var attempt = lastMade.time == now.compact ? lastMade.attempt + 1 : 1
        while true {
            let id = ExtractionID.made(at: now, attempt: attempt)
            do throws(PosixError) {
                try directories.output.mkdir(id.directoryName, mode: 0o700)
                lastMade = (now.compact, attempt)
                return id
            } catch {
                guard error.isExists else { throw error }
                attempt += 1
            }
        }
    }

    // MARK: - The acceptance

    private enum Committed {
        case accepted(Prepared)
        case other(Outcome)
    }

    /// Step 3.
    private func commit(_ prepared: Prepared, from incoming: Directory) -> Committed {
        let target = SpoolFile.name(prepared.config.id)
        do throws(PosixError) {
            try incoming.rename(prepared.file.name, to: directories.queued, as: target, noReplace: true)
            let moved = try directories.queued.stat(target)
            if moved.kind == .regular, moved.isSameContent(as: prepared.file.status) { return .accepted(prepared) }
            // Exchanged, or rewritten, between the reading and the rename: what lies here now has not been checked.
            return .other(giveBack(prepared, target, incoming))
        } catch {
            if error.isNotFound {
                remove(prepared)
                return .other(.changed)
            }
            return .other(withdraw(prepared, error))
        }
    }

    private func giveBack(_ prepared: Prepared, _ target: String, _ incoming: Directory) -> Outcome {
        do throws(PosixError) {
            let name = prepared.file.name
            try directories.queued.rename(target, to: incoming, as: name, noReplace: true, target: .shared)
        } catch {
            // Exchanged a second time: the writer's own rename would have replaced this one.
            guard error.isExists, (try? directories.queued.unlink(target)) != nil else {
                return withdraw(prepared, error)
            }
        }
        remove(prepared)
        return .changed
    }

    private func withdraw(_ prepared: Prepared, _ error: PosixError) -> Outcome {
        remove(prepared)
        return .failed(prepared.file, error)
    }

    private func remove(_ prepared: Prepared) {
        try? directories.output.removeTree(prepared.config.id.directoryName)
    }

    // MARK: - After the acceptance

    /// Steps 4 and 5, which no longer matter to the acceptance: who could not be answered is answered later
    /// (`Supervisor.answerLate`).
    private func finish(_ committed: [Committed], incoming: Directory, durable: Bool) -> [Outcome] {
        var trouble: PosixError?
        let accepted = committed.compactMap { if case .accepted(let prepared) = $0 { prepared } else { nil } }
        // Where one receipt cannot be written, the next of ten thousand cannot.
        var answered = 0
        do throws(PosixError) {
            // A receipt says no more than the disk holds.
            try sync(incoming)
            for prepared in accepted {
                try receipts.write(.pending(prepared.config.id), for: prepared.receipt, durable: durable)
                if durable { answered += 1 }
            }
            if !durable, !accepted.isEmpty { try receipts.directory.syncFileSystem() }
            answered = accepted.count
        } catch {
            trouble = error
        }
        var outcomes = accepted.enumerated().map { index, prepared in
            Outcome.accepted(
                prepared.config, position: prepared.position, trouble: index < answered ? nil : trouble)
        }
        for case .other(let outcome) in committed { outcomes.append(outcome) }
        return outcomes
    }

    /// Step 4.
    func sync(_ incoming: Directory) throws(PosixError) {
        try directories.queued.sync()
        try incoming.sync()
    }

    private static func posix(_ error: any Error) -> PosixError {
        error as? PosixError ?? PosixError(number: EIO, operation: "accept", path: "\(error)")
    }
}

/// The name of an extraction's file in `queued/`, `running/` and `finished/`.
enum SpoolFile {
    static func name(_ id: ExtractionID) -> String { "\(id).json" }

    /// The id of such a file; nil for what is none.
    static func id(_ name: FileName) -> ExtractionID? {
        guard let string = name.string, string.hasSuffix(".json") else { return nil }
        return ExtractionID(String(string.dropLast(5)))
    }
}

/// The status of an extraction that waits.
enum PendingStatus {
    static func make(_ config: ConfigUsed, position: Int) -> Status {
        var status = Status(
            id: config.id, user: config.owner, createdAt: config.acceptedAt, priority: config.priority)
        place(&status, at: position)
        return status
    }

    static func place(_ status: inout Status, at position: Int) {
        status.queuePosition = position
        status.progressMessage = Status.queuedMessage(position)
        status.updatedAt = .now
    }
}
