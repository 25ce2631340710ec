/// Starting workers, seeing them end, and what follows: finished, started again, or failed.

internal import Disk
internal import Extraction
internal import Glibc
internal import Logging
internal import Notation
internal import Settings

extension Supervisor {
    /// Starts as many workers as the limits allow.
    func startWorkers() {
        var refused: [Queue.Entry] = []
        // What the disk refused waits for the next event; within this round it would be taken again and again.
        defer { for entry in refused { queue.add(entry) } }
        while let entry = queue.next(now: Timestamp.now.milliseconds) {
            let name = SpoolFile.name(entry.id)
            positions.forget(entry.id)
            do throws(PosixError) {
                try directories.queued.rename(name, to: directories.running, as: name)
            } catch {
                queue.end(entry.id)
                // Somebody has taken its file out of the spool: there is nothing to start.
                if !error.isNotFound { refused.append(entry) }
                sayOnce(.error, "cannot start \(entry.id): \(error)")
                continue
            }
            jobs[entry.id] = Job(state: .waiting(until: .now))
            startWorker(entry.id)
        }
    }

    /// Starts the worker of an extraction in `running/`.
    func startWorker(_ id: ExtractionID) {
        let path = "\(directories.output.path)/\(id.directoryName)"
        do throws(PosixError) {
            if let user = command.user { try directories.output.directory(id.directoryName).lend(to: user) }
            let worker = try WorkerProcess.start(
                command, name: id.description, path: path, group: group,
                ended: { [events] end in events.send(.ended(id, end)) })
            jobs[id]?.state = .working(worker)
            jobs[id]?.stage = nil
            jobs[id]?.stageSince = .now
            log.debug("worker started", metadata: ["id": "\(id)"])
        } catch {
            if let loss = loss(of: id) { return drop(id, loss) }
            log.error("cannot start a worker: \(error)", metadata: ["id": "\(id)"])
            sayWaiting(id, "Waiting, no worker can be started: \(error)")
            jobs[id]?.state = .waiting(until: .now + Job.pauseAfterTrouble)
        }
    }

    /// A worker has ended, and all that it started with it.
    func workerEnded(_ id: ExtractionID, _ end: WorkerEnd) async {
        guard let job = jobs[id] else { return }
        jobs[id]?.state = .waiting(until: .now)
        if let claim = job.cancel { return await self.end(id, .cancelled(claim)) }
        let status = try? ExtractionDirectory(id, in: directories.output).status()
        if let status, status.state.isFinal {
            log.info("\(status.state.rawValue)", metadata: ["id": "\(id)"])
            retire(id)
            return await carryOutWaiting()
        }
        if isStopping { return await interrupt(id) }
        if let reason = Self.trouble(end) {
            // Not the extraction's fault: it does not count as a death.
            sayOnce(.error, "cannot start \(command.executable): \(reason)")
            sayWaiting(id, "Waiting, no worker can be started: \(reason)")
            jobs[id]?.state = .waiting(until: .now + Job.pauseAfterTrouble)
            return
        }
        await workerDied(id, job, end, status)
    }

    /// Carries out the claims that waited for an extraction's end: its own, and those of what it was a rerun of.
    func carryOutWaiting() async {
        let claims = failedClaims.values
        failedClaims = [:]
        for claim in claims { await carryOut(claim) }
    }

    /// Says in a status why its extraction, whose turn it is, is not at work.
    private func sayWaiting(_ id: ExtractionID, _ message: String) {
        // Where the disk refuses, the log has it.
        _ = try? statuses.changeAtOnce(id) { status in
            guard !status.state.isFinal, status.progressMessage != message else { return false }
            status.progressMessage = message
            status.queuePosition = nil
            status.updatedAt = .now
            return true
        }
    }

    /// Why no worker could begin, where it is this machine's fault or the configuration's.
    private static func trouble(_ end: WorkerEnd) -> String? {
        switch end {
        case .notStarted(let reason): reason
        case .exited(78): "it does not accept the configuration"
        default: nil
        }
    }

    private func workerDied(_ id: ExtractionID, _ job: Job, _ end: WorkerEnd, _ status: Status?) async {
        let deaths = job.deaths + 1
        let stage = WorkerDeath.stage(status, in: try? ExtractionDirectory(id, in: directories.output))
        let death = WorkerDeath(
            end, timedOut: job.timedOut, status: status, stage: stage, stageTimeout: settings.stageTimeout)
        log.warning("the worker died: \(death.reason)", metadata: ["id": "\(id)", "death": "\(deaths)"])
        jobs[id]?.deaths = deaths
        jobs[id]?.timedOut = nil
        if deaths >= Job.maximumDeaths {
            let message = "the worker died \(deaths) times, at last: \(death.reason)"
            return await self.end(id, .failed(death.code, message, death.stage))
        }
        // Where the disk refuses, this supervisor still knows.
        _ = try? await statuses.change(id) { status in
            guard !status.state.isFinal else { return false }
            status.deaths = deaths
            return true
        }
        jobs[id]?.state = .waiting(until: .now + Job.pause(afterDeath: deaths))
    }

    /// Writes how an extraction ended; where the disk refuses, later.
    func end(_ id: ExtractionID, _ ending: Job.Ending) async {
        do {
            switch ending {
            case .cancelled(let claim): try await completeCancel(claim)
            case .failed(let code, let message, let stage):
                let deaths = jobs[id]?.deaths ?? 0
                _ = try await statuses.change(id) { status in
                    guard status.fail(code, message, in: stage) else { return false }
                    status.deaths = deaths
                    return true
                }
                retire(id)
            }
            await carryOutWaiting()
        } catch {
            if let loss = loss(of: id) {
                drop(id, loss)
                // Answers it.
                if case .cancelled(let claim) = ending { await carryOut(claim) }
                return
            }
            sayOnce(.error, "cannot write how \(id) ended, trying again: \(error)")
            jobs[id]?.state = .ending(ending, until: .now + Job.pauseAfterTrouble)
        }
    }

    /// An extraction whose status is final goes to `finished/`, from wherever it lies; if it has been answered.
    func retire(_ id: ExtractionID) {
        let name = SpoolFile.name(id)
        for directory in [directories.running, directories.queued]
        where unanswered[id] == nil && directory.contains(name) {
            do throws(PosixError) {
                try directory.rename(name, to: directories.finished, as: name)
            } catch {
                // The status is final, and wins at the next start.
                log.error("\(error)", metadata: ["id": "\(id)"])
            }
        }
        jobs[id] = nil
        positions.forget(id)
        queue.end(id)
    }

    /// Restarts and second attempts that are due, and workers that take too long.
    func lookAfterJobs(_ now: ContinuousClock.Instant) async {
        for (id, job) in jobs {
            switch job.state {
            case .waiting(let time) where time <= now && !isStopping: startWorker(id)
            case .ending(let ending, let time) where time <= now: await end(id, ending)
            case .working(let worker): checkTime(id, job, worker, now)
            default: break
            }
        }
    }

    private func checkTime(_ id: ExtractionID, _ job: Job, _ worker: WorkerProcess, _ now: ContinuousClock.Instant) {
        // A stage that was seen to begin less than a second ago cannot have taken too long; then the status is asked.
        guard now - job.stageSince >= min(.seconds(1), .seconds(settings.stageTimeout)) else { return }
        let status = try? ExtractionDirectory(id, in: directories.output).status()
        let stage = status?.stage
        if stage != job.stage || status?.waitsForAnother == true {
            jobs[id]?.stage = stage
            jobs[id]?.stageSince = now
        } else if now - job.stageSince >= .seconds(settings.stageTimeout) {
            jobs[id]?.timedOut = stage ?? .fetch
            worker.kill()
        }
    }
}

/// Why a worker died, in words and as a code.
struct WorkerDeath {
    let code: Status.FailureCode
    let reason: String
    let stage: Stage?

    /// The stage that a worker died in: the first that is not whole, for the status may be older than its beginning.
    static func stage(_ status: Status?, in extraction: ExtractionDirectory?) -> Stage? {
        status?.state == .processing ? extraction?.firstUnfinishedStage : nil
    }

    /// What a worker's exit status says (sysexits(3)) that could not write it into its status.
    private static let codes: [Int32: Status.FailureCode] = [71: .outOfMemory, 74: .diskFull]

    init(_ end: WorkerEnd, timedOut: Stage?, status: Status?, stage: Stage?, stageTimeout: Double) {
        self.stage = timedOut ?? stage
        let words = status.flatMap { $0.stage != nil && $0.stage == stage ? $0.progressMessage : nil }
        let atHand = words.map { " (\($0))" } ?? ""
        let stage = stage.map { " in stage \($0.rawValue)" } ?? ""
        if let timedOut {
            code = .stageTimeout
            reason = "stage \(timedOut.rawValue) took longer than \(stageTimeout) s\(atHand)"
            return
        }
        switch end {
        case .exited(let status):
            code = Self.codes[status] ?? .workerDied
            let memory = code == .outOfMemory ? ", out of memory" : ""
            reason = "exit status \(status)\(memory)\(stage)\(atHand)"
        case .signalled(let number, let outOfMemory):
            code = outOfMemory ? .outOfMemory : .workerDied
            let name = strsignal(number).map { String(cString: $0) } ?? "unknown"
            let memory = outOfMemory ? ", out of memory" : ""
            reason = "signal \(number) (\(name))\(memory)\(stage)\(atHand)"
        case .notStarted(let words):
            code = .internal
            reason = words
        }
    }
}
