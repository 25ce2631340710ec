/// The supervisor's scan of `incoming/` and what follows from it, a few requests at a time.
///
/// What a scan found is worked off in chunks, between which workers' ends and signals are handled; it is not scanned again
/// before that is done, so that ten thousand files are read once and not ten thousand times.
///
/// What stays in `incoming/` is found again by every scan: so nothing here may be the reason of the next one unless that one
/// sees something else. A tick is, and files that the last scan did not come to; that a file could not be moved is not: then
/// the disk is left in peace for a while.

internal import Disk
internal import Extraction
internal import Glibc
internal import Logging
internal import Notation
internal import Settings

extension Supervisor {
    /// How many requests are worked off between two events.
    private static let chunk = 64

    /// Scans and begins to work off what it finds; not while that is still being done, nor while the disk is left in peace.
    func scan() async {
        guard !isStopping else { return }
        guard backlog.isEmpty else { return hasTicked = true }
        if let scanAfterTrouble, .now < scanAfterTrouble { return }
        await workOffChunk { directory throws(PosixError) in try self.fillBacklog(directory) }
    }

    /// Goes on with what a scan found.
    func workOffBacklog() async {
        guard !isStopping, !backlog.isEmpty else { return }
        await workOffChunk { _ in }
    }

    private func workOffChunk(_ prepare: (Directory) throws(PosixError) -> Void) async {
        let directory: Directory
        do throws(PosixError) {
            directory = try directories.openIncoming()
            try prepare(directory)
        } catch {
            backlog = []
            incoming.beginAnew()
            lastScan = .now
            // A missing directory is looked for by the clock; what the machine lacks may be there again soon.
            if !error.isNotFound { scanAfterTrouble = .now + Job.pauseAfterTrouble }
            return sayOnce(.warning, "\(error)")
        }
        let chunk = backlog.prefix(Self.chunk)
        backlog = backlog.dropFirst(Self.chunk)
        await workOff(Array(chunk), directory)
        if !backlog.isEmpty { return events.send(.more) }
        // By the clock from the end of the work, which may have taken longer than the clock's pause.
        lastScan = .now
        if hasTicked || incoming.isCut { events.send(.changed) }
        hasTicked = false
    }

    private func fillBacklog(_ directory: Directory) throws(PosixError) {
        lastScan = .now
        scanAfterTrouble = nil
        let goesOn = incoming.isCut
        let found = try incoming.scan(directory, now: .now, wallClock: Timestamp.now.milliseconds)
        // A control that was withdrawn while it waited for its extraction.
        unknownControls = unknownControls.filter { found.present.contains($0.key) }
        needsEarlyScan = found.isWaiting || !unknownControls.isEmpty || (goesOn && needsEarlyScan)
        backlog = ArraySlice(
            found.rejections.map { Todo.rejection($0.file, $0.error) } + found.requests.map(Todo.request))
    }

    private func workOff(_ todos: [Todo], _ directory: Directory) async {
        var extractions: [IncomingFile] = []
        var controls: [IncomingFile] = []
        for todo in todos {
            switch todo {
            case .rejection(let file, let error): reject(file, error, directory)
            case .request(let file): if file.isControl { controls.append(file) } else { extractions.append(file) }
            }
        }
        for outcome in acceptance.acceptAll(extractions, from: directory, waiting: queue.count) {
            handle(outcome, directory)
        }
        for control in controls { await handleControl(control, directory) }
    }

    private func handle(_ outcome: Acceptance.Outcome, _ directory: Directory) {
        switch outcome {
        case .accepted(let config, let position, let trouble):
            log.info("accepted", metadata: ["id": "\(config.id)", "user": "\(config.owner)"])
            if let trouble {
                unanswered[config.id] = config
                sayOnce(.error, "cannot answer, trying again: \(trouble)", about: "answer \(trouble.number)")
            }
            enqueue(config, waitingSince: config.acceptedAt)
            positions.note(config.id, position)
        case .rejected(let file, let error): reject(file, error, directory)
        case .changed: needsEarlyScan = true
        case .failed(let file, let error):
            // The next of ten thousand would fare no better.
            backlog = []
            incoming.beginAnew()
            scanAfterTrouble = .now + Job.pauseAfterTrouble
            // Not by its words: they may name an id that was made for this one try.
            sayOnce(
                .error, "cannot accept \(file.name) now, it stays in incoming/: \(error)",
                about: "accept \(error.number) \(file.name)")
        }
    }

    /// Puts an accepted extraction into the queue.
    func enqueue(_ config: ConfigUsed, waitingSince: Timestamp) {
        queue.add(Queue.Entry(config, waitingSince: waitingSince))
    }

    /// Moves a file from `incoming/` to `rejected/`.
    func reject(_ file: IncomingFile, _ error: RequestError, _ directory: Directory) {
        do throws(PosixError) {
            switch try rejection.reject(file.name, file.status, from: directory, error: error, id: file.id) {
            case .moved(let name): log.info("rejected \(name): \(error)", metadata: ["code": "\(error.code.rawValue)"])
            case .changed: needsEarlyScan = true
            case .immovable(let reason):
                if incoming.leave(file) {
                    log.warning("\(file.name) is left in incoming/: \(error.message); \(reason)")
                }
            }
        } catch {
            // No more of those for now; requests need nothing of rejected/, and go on, also those that a scan which was cut
            // has not come to.
            backlog.removeAll { if case .rejection = $0 { true } else { false } }
            scanAfterTrouble = .now + Job.pauseAfterTrouble
            sayOnce(.error, "cannot reject \(file.name) now: \(error)", about: "reject \(error.number)")
        }
    }
}
