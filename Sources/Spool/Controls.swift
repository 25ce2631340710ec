/// Cancels and retries: checked, claimed, carried out, answered, removed, in this order (see `Claim`).

internal import Disk
internal import Extraction
internal import Glibc
internal import Logging
internal import Settings

extension Supervisor {
    /// Takes a control out of `incoming/`, or refuses it, or lets it wait.
    func handleControl(_ file: IncomingFile, _ directory: Directory) async {
        guard let request = file.request, let id = request.extractionID else { return }
        guard let known = known(id) else {
            let since = unknownControls[file.name] ?? .now
            unknownControls[file.name] = since
            needsEarlyScan = true
            guard ContinuousClock.now - since >= unknownPatience else { return }
            unknownControls[file.name] = nil
            return reject(file, Self.unknown(id), directory)
        }
        unknownControls[file.name] = nil
        do throws(RequestError) {
            let claim = try check(request, known, file)
            // Another one for the same end is at work: its outcome decides about this one.
            guard !directories.control.contains(claim.fileName) else { return needsEarlyScan = true }
            await take(claim, file, directory)
        } catch {
            reject(file, error, directory)
        }
    }

    private func known(_ id: ExtractionID) -> (config: ConfigUsed, status: Status)? {
        guard let extraction = try? ExtractionDirectory(id, in: directories.output),
            let config = try? extraction.config(), let status = try? extraction.status()
        else { return nil }
        return (config, status)
    }

    private func check(
        _ request: Request, _ known: (config: ConfigUsed, status: Status), _ file: IncomingFile
    ) throws(RequestError) -> Claim {
        let (config, status) = known
        let asker = try Owner.of(request, fileOwner: file.status.owner)
        guard asker.may(control: config) else {
            throw RequestError(
                .notAllowed, "the extraction \(config.id) belongs to another user", field: "extraction_id")
        }
        let name = Rejection.shortened(file.name)
        if request.action == .cancel {
            if status.state.isFinal { throw Self.alreadyFinished(status) }
            try checkNotForeground(config.id)
            return Claim(.cancel, config.id, requestFile: name)
        }
        guard status.state == .failed || status.state == .cancelled else {
            throw RequestError(
                .notFinished, "the extraction \(config.id) is \(status.state.rawValue), not failed or cancelled",
                field: "extraction_id", hint: retryHint(status))
        }
        if let from = request.from { try checkBeginning(from, config) }
        // A `gleaner run` was its caller's own, with nobody's rights but his.
        if config.requestFile != nil { try AcceptanceChecks(settings, directories).checkRetry(config) }
        return Claim(.retry(attempt: status.attempt + 1, from: request.from), config.id, requestFile: name)
    }

    /// What a retry takes away must be there to be made anew, and must not be what another extraction waits for.
    private func checkBeginning(_ from: Stage, _ config: ConfigUsed) throws(RequestError) {
        if from == .fetch, let of = config.of {
            throw RequestError(
                .outOfRange, "the extraction \(config.id) is a rerun, which fetches nothing", field: "from",
                hint: "begin with links, or rerun \(of) once more")
        }
        guard queue.isNamed(config.id) else { return }
        throw RequestError(
            .notFinished, "a rerun of \(config.id) has not ended, and needs what it has", field: "from",
            hint: "wait until the rerun has ended, or leave out from")
    }

    /// What helps instead of a retry, by what the extraction is doing.
    private func retryHint(_ status: Status) -> String {
        let id = status.id
        switch status.state {
        case .completed: return "`gleaner rerun \(id)` makes a new extraction of it"
        case .pending: return "it waits its turn; `gleaner cancel \(id)` ends it"
        case .processing, .failed, .cancelled: break
        }
        let output = try? ExtractionDirectory(id, in: directories.output)
        let holder = output.flatMap { FileLock.holder(in: $0.directory) }
        if queue.contains(id) || jobs[id] != nil || holder != nil {
            return "it is at work; wait until it has ended, or end it with `gleaner cancel \(id)`"
        }
        // Of a `gleaner run` that was killed: there is nobody to say how it ended.
        return "nobody is at work in it; `gleaner cancel \(id)`, then it can be retried"
    }

    /// What a `gleaner run` has in hand is not ours to end: it holds the lock as long as it lives.
    private func checkNotForeground(_ id: ExtractionID) throws(RequestError) {
        guard !queue.contains(id), jobs[id] == nil, let output = try? ExtractionDirectory(id, in: directories.output),
            let holder = FileLock.holder(in: output.directory)
        else { return }
        throw RequestError(
            .notAllowed, "the extraction \(id) runs in the foreground (process \(holder))", field: "extraction_id",
            hint: "interrupt it there")
    }

    static func alreadyFinished(_ status: Status) -> RequestError {
        RequestError(
            .alreadyFinished, "the extraction \(status.id) is \(status.state.rawValue) already", field: "extraction_id")
    }

    /// Claims a control: from this rename on it will be carried out, whatever happens to us.
    private func take(_ claim: Claim, _ file: IncomingFile, _ directory: Directory) async {
        let control = directories.control
        do throws(PosixError) {
            try AtomicFile.write(claim.document, as: claim.claimName, in: control)
            do throws(PosixError) {
                try directory.rename(file.name, to: control, as: claim.fileName, noReplace: true)
            } catch {
                try control.unlink(claim.claimName)
                if error.isNotFound { return }
                throw error
            }
            if let moved = try? control.stat(claim.fileName), !moved.isSameContent(as: file.status) {
                // Exchanged meanwhile: what lies here has not been checked.
                do throws(PosixError) {
                    try control.rename(claim.fileName, to: directory, as: file.name, noReplace: true, target: .shared)
                } catch {
                    // Exchanged a second time: the writer's own rename would have replaced this one.
                    guard error.isExists else { throw error }
                    try control.unlink(claim.fileName)
                }
                try control.unlink(claim.claimName)
                return needsEarlyScan = true
            }
            try control.sync()
        } catch {
            return sayOnce(.error, "cannot take \(file.name) now: \(error)")
        }
        await carryOut(claim)
    }

    /// Carries out a claim; the second time changes nothing.
    func carryOut(_ claim: Claim) async {
        do {
            do {
                switch claim.kind {
                case .cancel: try await cancel(claim)
                case .retry(let attempt, let from): try await retry(claim, attempt, from)
                }
            } catch {
                guard let loss = loss(of: claim.id) else { throw error }
                try drop(claim, loss)
            }
        } catch {
            // The claim stays on the disk: the clock tries again, and so does the next start.
            sayOnce(.error, "cannot carry out \(claim.stem), trying again: \(error)")
            failedClaims[claim.stem] = claim
        }
    }

    private func cancel(_ claim: Claim) async throws {
        if jobs[claim.id]?.worker != nil {
            // What it finished first stays finished: decided when the worker's end has been seen.
            jobs[claim.id]?.cancel = claim
            jobs[claim.id]?.worker?.kill()
            return
        }
        try await completeCancel(claim)
    }

    /// Writes the end of an extraction that no worker has, or any more has, and answers.
    func completeCancel(_ claim: Claim) async throws {
        let id = claim.id
        let isOurs = queue.contains(id) || jobs[id] != nil
        var wasEnded = false
        let status = try await statuses.change(id, killingHolder: isOurs) { status in
            let isChanged = status.cancel()
            wasEnded = !isChanged
            return isChanged
        }
        queue.remove(id)
        retire(id)
        if wasEnded, status.state != .cancelled { return try refuse(claim, Self.alreadyFinished(status)) }
        log.info("cancelled", metadata: ["id": "\(id)"])
        try receipts.write(.cancelled(id), for: claim.requestFile)
        try release(claim)
    }

    /// The status first, then the file: as long as the claim lies in `control/` both are done again.
    private func retry(_ claim: Claim, _ attempt: Int, _ from: Stage?) async throws {
        let id = claim.id
        let extraction = try ExtractionDirectory(id, in: directories.output)
        let isBegun = try extraction.status().attempt >= attempt
        if !isBegun {
            // It has ended, but its worker's end has not been seen yet, and would be taken for the new attempt's: `workerEnded`
            // carries this out.
            if jobs[id] != nil { return failedClaims[claim.stem] = claim }
            // A rerun of it was accepted before this could be carried out: it goes first.
            if from != nil, queue.isNamed(id) { return failedClaims[claim.stem] = claim }
            let lock = try await statuses.lock(extraction, killingHolder: false)
            try AtomicFile.removeLeftovers(in: extraction.directory)
            var config = try extraction.config()
            let accepted = config
            // A `gleaner run` has never had a place in the line: it comes behind those that wait.
            if config.sequence == 0 { config.sequence = try acceptance.nextNumber() }
            // A rerun that has not begun yet takes over no more than it is still asked to.
            if let from, let first = config.from, from < first, !extraction.isWhole(.fetch) { config.from = from }
            if config != accepted { try extraction.write(config) }
            var status = try extraction.status()
            if let from { try extraction.discard(from: from, ofRerun: config.action == .rerun) }
            // The last place, until the places are counted again.
            status.retry(attempt: attempt, from: from, place: queue.count + 1)
            try extraction.write(status)
            _ = consume lock
        }
        let status = try extraction.status()
        if status.attempt == attempt, !status.state.isFinal, jobs[id] == nil, !queue.contains(id) {
            try backToQueue(id)
            enqueue(try extraction.config(), waitingSince: status.updatedAt)
            log.info("retried", metadata: ["id": "\(id)", "attempt": "\(attempt)"])
        }
        try receipts.write(.pending(id), for: claim.requestFile)
        try release(claim)
    }

    private func backToQueue(_ id: ExtractionID) throws(PosixError) {
        let name = SpoolFile.name(id)
        if directories.queued.contains(name) { return }
        // Where it could not be put away when it ended, it still lies in `running/`.
        let place = directories.running.contains(name) ? directories.running : directories.finished
        do throws(PosixError) {
            try place.rename(name, to: directories.queued, as: name, noReplace: true)
        } catch {
            guard error.isNotFound else { throw error }
            // An extraction of `gleaner run` has never had a file in the spool.
            try AtomicFile.write(Array("{\"extraction_id\": \"\(id)\"}\n".utf8), as: name, in: directories.queued)
        }
        try directories.queued.sync()
        try place.sync()
    }

    /// A control that came too late: to `rejected/` under the name that it was dropped under.
    func refuse(_ claim: Claim, _ error: RequestError) throws(PosixError) {
        let control = directories.control
        if let status = try? control.stat(claim.fileName) {
            _ = try rejection.reject(
                FileName(claim.fileName), status, from: control, original: FileName(claim.requestFile), error: error,
                id: claim.id)
        }
        try control.unlink(claim.claimName)
    }

    private func release(_ claim: Claim) throws(PosixError) {
        try? directories.control.unlink(claim.fileName)
        try directories.control.unlink(claim.claimName)
    }
}
