// One run over many links: a window of them in work at once, and what to do when the network goes down.
//
// A result that may be the network's fault (a silence since the last answer) is held back. As soon as anything answers,
// what is held is delivered as it is; when the network turns out to be down, one link is tried every few seconds: once it
// is answered all of them are resolved anew. Of the results at most as many are held as can be in work at once, the
// oldest are delivered as they are.

internal import Links
internal import Transfer

/// The work of `Resolver.resolve` on a stream of links.
struct ResolverRun {
    /// A link with its number.
    private struct Job {
        var number: Int
        var link: LinkToResolve
    }
    /// A link that has been taken as far as it goes.
    private struct Finished {
        var job: Job
        var chain: ResolutionChain
    }

    /// A link that is tried while the network is down.
    private struct Probe {
        var job: Job
        var chain: ResolutionChain
        var first: HTTPRequest
    }

    /// What is missing for the next link.
    private enum Lack {
        case input
        /// Too many results wait for their turn.
        case room
    }

    private let resolver: Resolver
    private let feed: AddressFeed?
    private var watch = NetworkWatch()
    private var held: [Finished] = []
    /// What is to be done again after an outage.
    private var again: [Job] = []
    private var nextNumber = 0
    /// There will be no more links.
    private var isExhausted = false
    /// Why there is no link at this moment; nil as soon as the next is asked for.
    private var lack: Lack?

    init(_ resolver: Resolver, feed: AddressFeed?) {
        self.resolver = resolver
        self.feed = feed
    }

    /// Works until every link is delivered.
    mutating func work(
        _ next: () throws -> NextLink, _ waiting: (Duration) -> Void, _ beforeWait: () throws -> Void,
        _ deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        repeat {
            try await drain(next, beforeWait, deliver)
            // Nothing is in work now: all is done, or there is no more yet, or the network is down.
            let isIdle = again.isEmpty && (isExhausted || lack != nil)
            if watch.isDown(isComplete: isIdle) {
                try await waitForNetwork(next, waiting, deliver)
            } else if isIdle {
                try await deliverHeld(deliver)
                if lack == .input { await feed?.wait() }
            }
        } while !isExhausted || !again.isEmpty || !held.isEmpty
    }

    /// Keeps the window full until there are no more links or the network is down, then lets it run empty.
    private mutating func drain(
        _ next: () throws -> NextLink, _ beforeWait: () throws -> Void,
        _ deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        let batch = resolver.transfer.map { transfer in
            TransferBatch<Finished>(on: transfer) { $0.chain.next(after: $1) }
        }
        // What is left when anything throws is not wanted any more.
        defer { batch?.cancel() }
        var open = 0
        repeat {
            var fresh: [(first: HTTPRequest, state: Finished)] = []
            while open + fresh.count < resolver.limits.maximumOpen, !watch.isDown(isComplete: false),
                let job = try take(next)
            {
                let (chain, first) = resolver.begin(job.link)
                if let first {
                    fresh.append((first, Finished(job: job, chain: chain)))
                } else {
                    try await deliverKnown(job, chain, deliver)
                }
            }
            batch?.submit(fresh)
            open += fresh.count
            // There may be more to take before anything that is open ends.
            if lack == .input, open > 0, let feed, let batch { feed.whenReady { batch.interrupt() } }
            try beforeWait()
            for finished in try await batch?.next() ?? [] {
                open -= 1
                try await settle(finished, deliver)
            }
        } while open > 0 || (!isExhausted && lack == nil && !watch.isDown(isComplete: false))
    }

    private mutating func take(_ next: () throws -> NextLink) throws -> Job? {
        if let job = again.popLast() { return job }
        guard !isExhausted else { return nil }
        lack = nil
        switch try next() {
        case .link(let link):
            defer { nextNumber += 1 }
            return Job(number: nextNumber, link: link)
        case .notYet:
            lack = .input
        case .full:
            lack = .room
        case .end:
            isExhausted = true
        }
        return nil
    }

    private mutating func settle(
        _ finished: Finished, _ deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        resolver.cache?.keep(finished.chain)
        if let answer = finished.chain.lastAnswer {
            watch.heard(from: finished.chain.origin?.url.host ?? "", at: answer)
            try await deliverAnswered(deliver)
        }
        guard let silence = finished.chain.silence, watch.isSinceLastAnswer(silence) else {
            return try await deliver(finished.job.number, finished.chain.result)
        }
        watch.unheard(silence)
        held.append(finished)
        // All that were in work when the network went may come back silent: none of them is to be given up for that.
        if held.count > max(NetworkWatch.window, resolver.limits.maximumOpen) {
            let oldest = held.removeFirst()
            try await deliver(oldest.job.number, oldest.chain.result)
        }
    }

    /// Delivers those of the held that something has answered after.
    private mutating func deliverAnswered(_ deliver: (Int, Resolution) async throws -> Void) async throws {
        guard !held.isEmpty else { return }
        let done = held.filter { $0.chain.silence.map(watch.isSinceLastAnswer) != true }
        held.removeAll { $0.chain.silence.map(watch.isSinceLastAnswer) != true }
        for finished in done { try await deliver(finished.job.number, finished.chain.result) }
    }

    private mutating func deliverHeld(_ deliver: (Int, Resolution) async throws -> Void) async throws {
        let done = held
        held = []
        for finished in done { try await deliver(finished.job.number, finished.chain.result) }
    }

    /// Tries one link after another until something answers; then all that are held are to be resolved anew.
    private mutating func waitForNetwork(
        _ next: () throws -> NextLink, _ waiting: (Duration) -> Void,
        _ deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        let deadline = ContinuousClock.now + resolver.limits.networkWait
        var attempt = 0
        while !held.isEmpty {
            let left = deadline - .now
            guard left > .zero else {
                // Where nobody else is left to ask, they may be dead themselves.
                if isExhausted, again.isEmpty, !watch.isDown(isComplete: true) { return try await deliverHeld(deliver) }
                throw NetworkUnreachable(words: held.last?.chain.resolution.error ?? "")
            }
            waiting(left)
            try await Task.sleep(for: min(left, resolver.limits.networkRetry))
            // What was held against single hosts may have been the network's fault.
            resolver.transfer?.policy?.forgive()
            // A fresh link where there is one, else another of the held each time: a host may be gone for good.
            attempt += 1
            var found = try await freshProbe(next, deliver)
            if found == nil { found = try await heldProbe(attempt, deliver) }
            guard let probe = found else { continue }
            let chain = try await resolver.follow(probe.chain, probe.first)
            guard let answer = chain.lastAnswer else {
                held.append(Finished(job: probe.job, chain: chain))
                continue
            }
            watch.heard(from: chain.origin?.url.host ?? "", at: answer)
            // This one is done: a link that works once must not be asked for twice.
            resolver.cache?.keep(chain)
            try await deliver(probe.job.number, chain.result)
            again += held.map(\.job)
            held = []
        }
        watch.reset()
        resolver.transfer?.policy?.forgive()
    }

    /// The next link that needs a request; those before it that need none are delivered.
    private mutating func freshProbe(
        _ next: () throws -> NextLink, _ deliver: (Int, Resolution) async throws -> Void
    ) async throws -> Probe? {
        // All that fail are held: bounded, however long an outage is waited for.
        while held.count < 2 * NetworkWatch.window, let job = try take(next) {
            if let probe = try await probe(job, deliver) { return probe }
        }
        return nil
    }

    /// One of the held, which is taken out of them.
    private mutating func heldProbe(
        _ attempt: Int, _ deliver: (Int, Resolution) async throws -> Void
    ) async throws -> Probe? {
        try await probe(held.remove(at: attempt % held.count).job, deliver)
    }

    /// A link to try; one that needs no request is delivered.
    private mutating func probe(
        _ job: Job, _ deliver: (Int, Resolution) async throws -> Void
    ) async throws -> Probe? {
        let (chain, first) = resolver.begin(job.link)
        if let first { return Probe(job: job, chain: chain, first: first) }
        try await deliverKnown(job, chain, deliver)
        return nil
    }

    /// Delivers a link that needs no request.
    private mutating func deliverKnown(
        _ job: Job, _ chain: ResolutionChain, _ deliver: (Int, Resolution) async throws -> Void
    ) async throws {
        if chain.resolution.isCached, chain.resolution.httpStatus != nil {
            watch.known(from: WebURL(job.link.url)?.host ?? "")
        }
        try await deliver(job.number, chain.result)
    }
}
