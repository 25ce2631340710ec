/// The start: makes the supervisor's state anew from the directories, and clears away what a crash at any instant left.
///
/// Order: leftovers of writers; the queue; acceptances that never happened; what was running, whose workers are killed if
/// they still live; receipts that are missing; what has ended, which is put away; claims, which are carried out again;
/// removals. Done twice it changes nothing: a crash
/// during recovery is recovered from in the same way.
///
/// Where a spool directory and a status disagree, a final status of the current attempt wins, otherwise the directory.

internal import Disk
internal import Extraction
internal import Glibc
internal import Logging
internal import Notation
internal import Settings

extension Supervisor {
    /// Goes on where the last supervisor ended, however it ended.
    func recover() async {
        for directory in [
            directories.spool, directories.receipts, directories.rejected, directories.control, directories.queued,
        ] { attempt { () throws(PosixError) in try AtomicFile.removeLeftovers(in: directory) } }
        attempt { () throws(PosixError) in try rejection.removeOrphans() }
        let queuedNames = spoolFiles(directories.queued)
        let runningNames = spoolFiles(directories.running)
        var configs: [ConfigUsed] = []
        var ended: [ExtractionID] = []
        for id in queuedNames { if let config = recoverQueued(id, &ended) { configs.append(config) } }
        removeUnaccepted(known: Set(queuedNames + runningNames))
        for id in runningNames { if let config = await recoverRunning(id, &ended) { configs.append(config) } }
        removeDoubles(configs)
        let highest = configs.map(\.sequence).max() ?? 0
        acceptance = Acceptance(
            settings, directories, RunningNumber(spool: directories.spool, after: highest))
        // Before anything is put away: what lies in `finished/` has been answered.
        writeMissingReceipts(configs)
        for id in ended { retire(id) }
        await recoverClaims()
        recoverRemovals()
        if !configs.isEmpty { log.info("resumed: \(queue.count) waiting, \(jobs.count) at work") }
    }

    private func attempt(_ body: () throws(PosixError) -> Void) {
        do throws(PosixError) { try body() } catch { log.error("\(error)") }
    }

    private func spoolFiles(_ directory: Directory) -> [ExtractionID] {
        let names = (try? directory.entries()) ?? []
        return names.compactMap { name in
            if let id = SpoolFile.id(name) { return id }
            if name.nameBytes.first != UInt8(ascii: ".") {
                log.warning("\(directory.path)/\(name) is none of ours, and is left alone")
            }
            return nil
        }
    }

    // MARK: - Waiting

    private func recoverQueued(_ id: ExtractionID, _ ended: inout [ExtractionID]) -> ConfigUsed? {
        do {
            let extraction = try ExtractionDirectory(id, in: directories.output)
            let config = try extraction.config()
            if try giveBack(extraction, config) { return nil }
            let status = try statuses.changeAtOnce(id) { status in
                try? AtomicFile.removeLeftovers(in: extraction.directory)
                // A power cut can undo the rename to running/, but not what the worker has synced.
                guard status.state == .processing else { return false }
                status.state = .pending
                status.stage = nil
                PendingStatus.place(&status, at: queue.count + 1)
                return true
            }
            if let status, status.state.isFinal {
                ended.append(id)
            } else {
                let file = try directories.queued.stat(SpoolFile.name(id))
                enqueue(config, waitingSince: Queue.Entry.beginning(config, status, file))
                positions.note(id, status?.queuePosition ?? 0)
            }
            return config
        } catch {
            abandon(id, directories.queued, error)
            return nil
        }
    }

    /// Gives a request back to `incoming/` where another file lies in its place than the one that was read.
    ///
    /// It was exchanged right before the rename that accepted it, and the crash came before this was seen: there is no receipt,
    /// and nobody has been at work in it. A later change of the file, which still belongs to its writer, means nothing.
    private func giveBack(_ extraction: ExtractionDirectory, _ config: ConfigUsed) throws(PosixError) -> Bool {
        let id = extraction.id
        let file = SpoolFile.name(id)
        guard let name = config.requestFile, let read = config.requestIdentity, isMissing(name, config),
            isUnaccepted(extraction),
            let status = try? directories.queued.stat(file), status.kind == .regular,
            let bytes = try? directories.queued.readFile(file, maximumBytes: RequestParser.maximumBytes),
            IncomingFile.identity(status, bytes) != read
        else { return false }
        let incoming = try directories.openIncoming()
        do throws(PosixError) {
            try directories.queued.rename(file, to: incoming, as: name, noReplace: true, target: .shared)
        } catch {
            // Exchanged a second time, as the writer's own rename would have done.
            guard error.isExists else { throw error }
            try directories.queued.unlink(file)
        }
        log.info("\(name) was exchanged when it was accepted, and is read anew", metadata: ["id": "\(id)"])
        try directories.output.removeTree(id.directoryName)
        return true
    }

    /// A file in the spool without a readable extraction: somebody has removed or spoilt the output.
    private func abandon(_ id: ExtractionID, _ directory: Directory, _ reason: any Error) {
        log.error("\(directory.path)/\(id).json has no readable extraction, and is left alone: \(reason)")
    }

    /// Removes requests from `incoming/` that are in the queue too: where a file is given back by a link and an unlink (NFS),
    /// a crash in between leaves both names, and the request would be accepted twice.
    private func removeDoubles(_ configs: [ConfigUsed]) {
        guard let incoming = try? directories.openIncoming() else { return }
        for config in configs {
            guard let name = config.requestFile, let dropped = try? incoming.stat(name), dropped.linkCount > 1,
                [directories.queued, directories.running].contains(where: { directory in
                    (try? directory.stat(SpoolFile.name(config.id)))?.isSameFile(as: dropped) == true
                })
            else { continue }
            attempt { () throws(PosixError) in try incoming.unlink(name) }
        }
    }

    // MARK: - At work

    private func recoverRunning(_ id: ExtractionID, _ ended: inout [ExtractionID]) async -> ConfigUsed? {
        do {
            let extraction = try ExtractionDirectory(id, in: directories.output)
            // A worker of the dead supervisor may still be at work: only one may write.
            let lock = try await statuses.lock(extraction, killingHolder: true)
            try AtomicFile.removeLeftovers(in: extraction.directory)
            let config = try extraction.config()
            let status = try extraction.status()
            _ = consume lock
            if status.state.isFinal {
                ended.append(id)
                return config
            }
            if status.starts >= Job.maximumStarts {
                let message = "begun \(status.starts) times in this attempt, each time cut short with the supervisor"
                let stage = WorkerDeath.stage(status, in: extraction)
                _ = try await statuses.change(id) { $0.fail(.workerDied, message, in: stage) }
                ended.append(id)
                return config
            }
            enqueue(config, waitingSince: config.acceptedAt)
            if let entry = queue.remove(id) { queue.start(entry) }
            jobs[id] = Job(state: .waiting(until: .now), deaths: status.deaths)
            return config
        } catch {
            abandon(id, directories.running, error)
            return nil
        }
    }

    // MARK: - Never accepted

    /// Removes directories whose request still lies in `incoming/`: the acceptance is the rename, and it did not happen.
    private func removeUnaccepted(known: Set<ExtractionID>) {
        let finished = Set(spoolFiles(directories.finished))
        for name in (try? directories.output.names()) ?? [] {
            guard let id = ExtractionID(directoryName: name), !known.contains(id), !finished.contains(id) else {
                continue
            }
            // Nobody may be at work in it: `gleaner run` takes the lock as soon as it has made the directory. Looked at under
            // the lock, since it writes what we look for before it gives the lock back.
            guard let extraction = try? ExtractionDirectory(id, in: directories.output),
                let lock = try? extraction.lock(wait: false), isUnaccepted(extraction)
            else { continue }
            log.info("removed, was never accepted", metadata: ["id": "\(id)"])
            attempt { () throws(PosixError) in try directories.output.removeTree(name) }
            _ = consume lock
        }
    }

    private func isUnaccepted(_ extraction: ExtractionDirectory) -> Bool {
        let names = (try? extraction.directory.names()) ?? []
        let ours = [ConfigUsed.fileName, Status.fileName, ExtractionDirectory.lockName]
        guard names.allSatisfy({ ours.contains($0) || AtomicFile.isTemporaryName($0) }) else { return false }
        // A power cut may have left either of them empty.
        if let config = try? extraction.config() {
            // What `gleaner run` or the supervisor of another spool has made here is not ours to remove.
            guard config.requestFile != nil, config.spool == directories.spool.path else { return false }
        }
        guard let status = try? extraction.status() else { return true }
        return status.state == .pending && status.attempt == 1 && status.starts == 0
    }

    // MARK: - Controls and receipts

    private func recoverClaims() async {
        let control = directories.control
        for name in (try? control.names()) ?? [] where name.hasSuffix(Claim.suffix) {
            guard let bytes = try? control.readFile(name, maximumBytes: 64 * 1024), let claim = Claim(document: bytes),
                claim.claimName == name, control.contains(claim.fileName)
            else {
                attempt { () throws(PosixError) in try control.unlink(name) }
                continue
            }
            await carryOut(claim)
        }
    }

    /// Writes the receipts of acceptances that a crash, or the disk, kept from being answered.
    private func writeMissingReceipts(_ configs: [ConfigUsed]) {
        // A receipt is replaced by the next request of its name: only the last one of each name counts.
        var last: [String: ConfigUsed] = [:]
        for config in configs {
            guard let name = config.requestFile, config.sequence > last[name]?.sequence ?? -1 else { continue }
            last[name] = config
        }
        for (name, config) in last where isMissing(name, config) {
            do throws(PosixError) {
                try receipts.write(.pending(config.id), for: name)
            } catch {
                unanswered[config.id] = config
                sayOnce(.error, "cannot answer, trying again: \(error)", about: "answer \(error.number)")
            }
        }
    }

    /// Whether an acceptance has not been answered yet, and nothing that was dropped later under its name either.
    func isMissing(_ name: String, _ config: ConfigUsed) -> Bool {
        if receipts.names(config.id, in: name) { return false }
        guard let status = try? directories.receipts.stat(name), status.kind == .regular, status.size > 0 else {
            return true
        }
        let accepted = config.acceptedAt.milliseconds
        let answered = status.modified / 1_000_000
        // A later answer belongs to what was dropped later under this name: a request, or a control of any extraction, however
        // old. The document cuts off fractions of a second.
        if answered >= accepted + 1000 { return false }
        // Within that second, or where the clock was set back meanwhile, the running number tells.
        if let other = receipts.id(in: name),
            let later = try? ExtractionDirectory(other, in: directories.output).config()
        {
            return later.sequence < config.sequence
        }
        return answered < accepted
    }
}
