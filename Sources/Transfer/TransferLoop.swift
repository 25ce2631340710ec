// What the transfer thread does, and all that it owns: the multi handle, the easy handles, the chains in work.
//
// A chain is in exactly one place: in line behind its own share (ShareLimits), in line for a slot (`readyTo…`), under
// way (an easy handle in the multi), put off (`delayed`), or behind a chain that makes an equal request. Between two requests of a chain its slot and its place in the share are free for
// others. Everything here is confined to the thread; nothing of it is ever seen by another.

internal import CCurl
internal import Synchronization

/// Runs chains of transfers on the calling thread until the inbox is closed.
final class TransferLoop {
    private let shared: TransferShared
    private let configuration: TransferConfiguration
    private let lists: OptionLists
    private let multi: UnsafeMutableRawPointer
    private let poll: SocketPoll
    private let gate = ConnectionGate<RunningChain>()
    private var pool: [EasyHandle] = []
    /// The chains in work, by the object itself: what to look through when calls or batches are cancelled.
    private var chains: [ObjectIdentifier: RunningChain] = [:]
    /// The chains that tasks wait for, by the call.
    private var calls: [UInt64: RunningChain] = [:]
    private var shares: ShareLimits<RunningChain>
    /// Chains in the middle come before new ones: what is begun is finished first, and few are open at a time.
    private var readyToContinue = Fifo<RunningChain>()
    private var readyToBegin = Fifo<RunningChain>()
    private var pace: BeginningPace?
    private var active = 0
    /// Chains whose request is made again later.
    private var delayed = DelayLine<RunningChain>()
    /// The chains whose requests are in line, put off or under way, where equal requests are made once.
    private var asking: [HTTPRequest: RunningChain] = [:]
    /// Turns of the loop since callers were last woken.
    private var turns = 0
    /// How many callers are woken together while there is work, and after how many turns at the latest.
    private static let handful = 32
    /// Chains that have ended since the last `resumeEnded`.
    private var ended: [RunningChain] = []
    /// When their callers are to be woken at the latest.
    private var wakeDue: ContinuousClock.Instant?
    /// How long the results of a batch may lie while others of its chains are in work: so long as nobody sees it.
    private static let patience = Duration.milliseconds(20)

    init(_ shared: TransferShared, _ configuration: TransferConfiguration) {
        self.shared = shared
        self.configuration = configuration
        lists = OptionLists(configuration)
        shares = ShareLimits(limit: configuration.maximumPerShare)
        pace = BeginningPace(slots: configuration.maximumConcurrent)
        // because: it fails only when there is no memory left, and then nothing can go on (curl_multi_init(3))
        guard let multi = curl_multi_init() else { fatalError("curl_multi_init: out of memory") }
        self.multi = multi
        let files = OpenFiles.room(for: configuration.keptConnections + configuration.maximumConcurrent)
        ccurl_multi_setopt_long(
            multi, CURLMOPT_MAXCONNECTS,
            max(1, min(configuration.keptConnections, files - configuration.maximumConcurrent)))
        // One connection to a server of HTTP/2, see ConnectionGate.
        ccurl_multi_setopt_long(multi, CURLMOPT_PIPELINING, CLong(CURLPIPE_MULTIPLEX))
        poll = SocketPoll(multi: multi, wakeup: shared.wakeup)
    }

    deinit {
        // libcurl closes the connections of its cache here and calls the socket callback: `poll` is still there.
        pool = []
        curl_multi_cleanup(multi)
    }

    /// Works until the inbox is closed; then every chain that is left ends with `TransferError.closed`.
    func run() {
        while true {
            let delivery = shared.inbox.withLock { $0.collect() }
            for open in delivery.submissions { admit(open()) }
            for id in delivery.cancelled { calls[id].map { cancel($0, CancellationError()) } }
            cancelBatches(delivery.cancelledBatches)
            if delivery.isClosed {
                for chain in Array(chains.values) { cancel(chain, TransferError.closed) }
                resumeEnded()
                return
            }
            fill()
            // Callers are woken by the handful: a wake-up costs as much as a request. None is kept waiting by it: they
            // are woken before the thread sleeps, or soon after where more results are to come, and after some turns where
            // it never sleeps.
            turns += 1
            if ended.count >= Self.handful || turns >= Self.handful { resumeEnded() }
            let mayLie = ended.isEmpty || wakeDue != nil
            poll.wait(until: earlier(nextDue, wakeDue), beforeSleep: mayLie ? nil : resumeEnded)
            if let wakeDue, wakeDue <= .now { resumeEnded() }
            reap()
            takeDue()
            while let chain = gate.released() { awaitSlot(chain) }
            fill()
        }
    }

    private func admit(_ chain: RunningChain) {
        chains[ObjectIdentifier(chain)] = chain
        if chain.id != 0 { calls[chain.id] = chain }
        enqueue(chain)
    }

    private func enqueue(_ chain: RunningChain) {
        if configuration.joinsEqualRequests && chain.joins && chain.jar == nil {
            if let asking = asking[chain.request] { return asking.followers.append(chain) }
            asking[chain.request] = chain
        }
        standInLine(chain)
    }

    private func standInLine(_ chain: RunningChain) {
        if shares.admit(chain, name: chain.request.share, isPutOff: chain.putOff > 0) { awaitSlot(chain) }
    }

    /// When something is to be done whatever the network does.
    private var nextDue: ContinuousClock.Instant? {
        earlier(earlier(earlier(delayed.nextDue, shares.nextDue), gate.nextDue), beginningDue)
    }

    /// When the next new chain may begin, where nothing else holds it back.
    private var beginningDue: ContinuousClock.Instant? {
        readyToBegin.isEmpty || active >= configuration.maximumConcurrent ? nil : pace?.nextDue
    }

    private func earlier(
        _ one: ContinuousClock.Instant?, _ other: ContinuousClock.Instant?
    ) -> ContinuousClock.Instant? {
        guard let one else { return other }
        return other.map { min(one, $0) } ?? one
    }

    /// Puts what was put off in line, and lets those go on whose share's pause is over, or who have waited at the gate.
    private func takeDue() {
        guard nextDue != nil else { return }
        let now = ContinuousClock.now
        gate.endWaits(at: now)
        // Before the pauses end: what is made again goes first.
        while let chain = delayed.pop(at: now) {
            if !chain.hasEnded { standInLine(chain) }
        }
        while let name = shares.endPause(at: now) {
            while let chain = shares.next(name: name) { awaitSlot(chain) }
        }
    }

    private func awaitSlot(_ chain: RunningChain) {
        if chain.hasBegun { readyToContinue.append(chain) } else { readyToBegin.append(chain) }
    }

    /// Gives free slots to those in line.
    ///
    /// A request that fails at once goes round this loop, not down the stack.
    private func fill() {
        while active < configuration.maximumConcurrent,
            let chain = readyToContinue.popFirst() ?? nextToBegin()
        {
            if chain.hasEnded {
                releaseShare(chain)
            } else if !shares.takeBack(chain, name: chain.request.share) {
                startAtGate(chain)
            }
        }
    }

    private func nextToBegin() -> RunningChain? {
        guard !readyToBegin.isEmpty, pace?.takeTurn(at: .now) ?? true else { return nil }
        return readyToBegin.popFirst()
    }

    /// Starts the request, unless a connection that may serve it too is being opened: then it waits for that.
    private func startAtGate(_ chain: RunningChain) {
        guard !chain.hasPassedGate, let origin = chain.request.secureOrigin else { return start(chain, opening: nil) }
        chain.hasPassedGate = true
        switch gate.admit(chain, origin: origin) {
        case .passes: start(chain, opening: nil)
        case .opens: start(chain, opening: origin)
        case .waits: break
        }
    }

    private func start(_ chain: RunningChain, opening origin: String?) {
        do throws(TransferError) {
            if let policy = configuration.policy {
                if let objection = policy.objection(to: chain.request) { throw objection }
                if chain.firstMade == nil { chain.firstMade = .now }
            }
            let handle = try takeHandle(of: chain)
            chain.handle = handle
            handle.chain = chain
            handle.collector.opening = origin
            chain.hasBegun = true
            active += 1
            try handle.prepare(chain.request, fresh: chain.isRepeated)
            let code = curl_multi_add_handle(multi, handle.pointer)
            if code != CURLM_OK { throw .failed(code: Int(code.rawValue), words: "curl_multi_add_handle") }
        } catch {
            if chain.handle == nil, let origin { gate.opened(origin) }
            settle(chain, .failure(error))
        }
    }

    private func takeHandle(of chain: RunningChain) throws(TransferError) -> EasyHandle {
        if let handle = chain.jar.take() ?? pool.popLast() { return handle }
        return try EasyHandle(configuration, lists: lists, poll: poll, gate: gate)
    }

    /// Takes the transfers that have ended out of the multi and lets their chains go on.
    private func reap() {
        var left: CInt = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let pointer = message.pointee.easy_handle else { continue }
            // The message is gone once the handle is removed.
            let code = message.pointee.data.result
            var object: UnsafeMutableRawPointer?
            ccurl_getinfo_pointer(pointer, CURLINFO_PRIVATE, &object)
            curl_multi_remove_handle(multi, pointer)
            guard let object else { continue }
            // because: CURLOPT_PRIVATE is the EasyHandle itself, which its chain holds while it is in the multi
            let handle = Unmanaged<EasyHandle>.fromOpaque(object).takeUnretainedValue()
            guard let chain = handle.chain else { continue }
            if handle.isRepetition && !chain.isRepeated {
                makeAgain(chain)
            } else {
                settle(chain, handle.outcome(code))
            }
        }
    }

    /// The request went out on a kept connection that turned out to be dead: once more, on one of its own, which libcurl
    /// never repeats.
    ///
    /// Its place in the share stays its own.
    private func makeAgain(_ chain: RunningChain) {
        chain.isRepeated = true
        freeSlot(chain)
        awaitSlot(chain)
    }

    /// One request has its outcome: the slot is freed, and unless it is made again, the next request of its chain and of
    /// all that waited for the same stand in line.
    private func settle(_ chain: RunningChain, _ outcome: TransferOutcome) {
        let wasSent = chain.handle != nil
        if case .success(let answer) = outcome, let origin = chain.request.secureOrigin {
            gate.learn(origin, answer.version)
        }
        chain.hasPassedGate = false
        freeSlot(chain)
        if wasSent, let policy = configuration.policy, isPutOff(chain, outcome, policy) { return releaseShare(chain) }
        releaseShare(chain)
        let followers = chain.followers
        chain.followers = []
        if asking[chain.request] === chain { asking[chain.request] = nil }
        goOn(chain, outcome)
        // Where a cookie decides what comes next, every chain needs its own.
        let isPersonal = chain.jar != nil && (try? outcome.get().location) != nil
        for follower in followers where !follower.hasEnded {
            if isPersonal {
                follower.joins = false
                enqueue(follower)
            } else {
                goOn(follower, outcome)
            }
        }
    }

    private func goOn(_ chain: RunningChain, _ outcome: TransferOutcome) {
        if chain.advance(outcome) {
            enqueue(chain)
        } else {
            end(chain, nil)
        }
    }

    /// Does what the policy says; true when the request is made again.
    private func isPutOff(_ chain: RunningChain, _ outcome: TransferOutcome, _ policy: any RequestPolicy) -> Bool {
        let now = ContinuousClock.now
        let tries = RequestTries(count: chain.putOff + (chain.isRepeated ? 2 : 1), first: chain.firstMade ?? now)
        let advice = policy.advice(after: outcome, of: chain.request, tries: tries, now: now)
        shares.setLimit(advice.atOnce, name: chain.request.share)
        if let pause = advice.pause { shares.pause(name: chain.request.share, until: pause) }
        guard let again = advice.again else { return false }
        chain.putOff += 1
        delayed.insert(chain, due: again)
        return true
    }

    /// Batches are cancelled whole and seldom: looking through all chains is cheaper than a list for each batch.
    private func cancelBatches(_ ids: [UInt64]) {
        guard !ids.isEmpty else { return }
        for chain in Array(chains.values) where chain.batch != 0 && ids.contains(chain.batch) {
            cancel(chain, CancellationError())
        }
    }

    private func cancel(_ chain: RunningChain, _ error: any Error) {
        if let handle = chain.handle {
            // Removing a transfer that is under way closes its connection.
            curl_multi_remove_handle(multi, handle.pointer)
            freeSlot(chain)
            releaseShare(chain)
        }
        end(chain, error)
        guard configuration.joinsEqualRequests, asking[chain.request] === chain else { return }
        // Another one makes the request in its place.
        asking[chain.request] = nil
        for follower in chain.followers where !follower.hasEnded { enqueue(follower) }
        chain.followers = []
    }

    private func freeSlot(_ chain: RunningChain) {
        guard let handle = chain.handle else { return }
        handle.collector.openedConnection()
        chain.handle = nil
        handle.chain = nil
        // Cookies are the chain's own: its handle waits for the next request, and is emptied before others get it.
        if handle.hasCookies { chain.jar = handle } else { pool.append(handle) }
        active -= 1
    }

    private func releaseShare(_ chain: RunningChain) {
        let name = chain.request.share
        guard let next = shares.release(name: name) else { return }
        awaitSlot(next)
        // There is room for more than one where a limit has been raised.
        while let next = shares.next(name: name) { awaitSlot(next) }
    }

    private func end(_ chain: RunningChain, _ error: (any Error)?) {
        chain.hasEnded = true
        if let handle = chain.jar.take() {
            handle.forgetCookies()
            pool.append(handle)
        }
        chains[ObjectIdentifier(chain)] = nil
        if chain.id != 0 { calls[chain.id] = nil }
        chain.end(throwing: error)
        noteEnd(of: chain)
    }

    /// A batch that waits for other chains anyway may wait a little for this one's result; a call is waited for.
    private func noteEnd(of chain: RunningChain) {
        let mayLie = chain.id == 0 && chains.count > 0 && (ended.isEmpty || wakeDue != nil)
        if !mayLie {
            wakeDue = nil
        } else if ended.isEmpty {
            wakeDue = .now + Self.patience
        }
        ended.append(chain)
    }

    /// Resumes the callers of the chains that have ended: one lock for all of them, none held while resuming.
    private func resumeEnded() {
        turns = 0
        wakeDue = nil
        guard !ended.isEmpty else { return }
        shared.inbox.withLock { $0.finish(ended.lazy.map(\.id).filter { $0 != 0 }) }
        for chain in ended { chain.resume() }
        ended.removeAll(keepingCapacity: true)
    }
}

@available(*, unavailable)
extension TransferLoop: Sendable {}
