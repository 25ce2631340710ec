/// The supervisor's scan of `incoming/` and what follows from it, a few requests at a time.
///
/// What a scan found is worked off in chunks, between which workers' ends and signals are handled; it is not scanned again
/// before that is done, so that ten thousand files are read once and not ten thousand times.

internal import Disk
internal import Extraction
internal import Glibc
internal import Logging
internal import Notation
internal import Settings

extension Supervisor {
    /// How many requests are worked off between two events.
    private static let chunk = 64

    /// Works off the backlog, or scans and begins to.
    func scan() async {
        guard !isStopping else { return }
        let directory: Directory
        let isFresh = backlog.isEmpty
        do throws(PosixError) {
            directory = try directories.openIncoming()
            if isFresh { try fillBacklog(directory) }
        } catch {
            lastScan = .now
            // A missing directory is looked for by the clock; what the machine lacks may be there again soon.
            if !error.isNotFound { scanAfterTrouble = .now + Job.pauseAfterTrouble }
            sayOnce(.warning, "\(error)")
            return
        }
        let chunk = backlog.prefix(Self.chunk)
        backlog = backlog.dropFirst(Self.chunk)
        // Called again for the rest, and once more after it for what arrived since the scan: its tick was spent on the rest.
        if !backlog.isEmpty || !isFresh { events.send(.changed) }
        await workOff(Array(chunk), directory)
    }

    private func fillBacklog(_ directory: Directory) throws(PosixError) {
        lastScan = .now
        scanAfterTrouble = nil
        let found = try incoming.scan(directory, now: .now, wallClock: Timestamp.now.milliseconds)
        // A control that was withdrawn while it waited for its extraction.
        let present = Set(found.requests.map(\.name))
        unknownControls = unknownControls.filter { present.contains($0.key) }
        needsEarlyScan = found.isWaiting || !unknownControls.isEmpty
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
        case .accepted(let config, let position):
            log.info("accepted", metadata: ["id": "\(config.id)", "user": "\(config.owner)"])
            enqueue(config, waitingSince: config.acceptedAt)
            positions.note(config.id, position)
        case .rejected(let file, let error): reject(file, error, directory)
        case .changed: needsEarlyScan = true
        case .failed(let file, let error):
            // The next of ten thousand would fare no better.
            backlog = []
            scanAfterTrouble = .now + Job.pauseAfterTrouble
            sayOnce(.error, "cannot accept \(file.name) now, it stays in incoming/: \(error)")
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
            sayOnce(.error, "cannot reject \(file.name) now: \(error)")
        }
    }
}
