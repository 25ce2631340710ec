// How considerate the resolver is, as a state machine without a clock of its own.
//
// A domain is asked as fast as its share allows until it answers 429 or 503. Then nothing is sent to it for as long as it
// asks for (or a time that doubles), and after that one request at a time at the rate that it seems to bear, which rises
// again with every handful of answers. A host that is silent several times in a row, and a domain that asks for peace too
// long or too often, are left alone for the rest. Only what is in trouble is remembered; any other answer costs nothing.

internal import Notation
internal import Transfer

/// What is known of hosts and domains in trouble, and what follows from it.
struct Politeness: Sendable {
    /// A domain that has asked for patience.
    private struct Domain {
        var pausedUntil: ContinuousClock.Instant
        /// All waits together.
        var waited = Duration.zero
        /// Waits without a better answer in between.
        var waitsInARow = 0
        /// Answers since the last wait.
        var answers = 0
        /// The time from one answer to the next request; nil: as fast as any other.
        var interval: Duration?
        /// Why nothing is sent to it any more.
        var leftAlone: String?

        /// The rate that the domain seems to bear: what it has answered since the last wait, over the time it now asks for.
        mutating func slowDown(_ wait: Duration) {
            interval = min(longestInterval, max(wait / max(1, answers), (interval ?? .zero) * 3 / 2))
            answers = 0
        }
    }

    /// A host that has been silent.
    private struct Host {
        var silences = 0
        var last: ContinuousClock.Instant
    }

    let limits: PolitenessLimits
    /// How many requests at once a domain gets that has asked for nothing.
    let atOnce: Int
    private var domains: [String: Domain] = [:]
    private var hosts: [String: Host] = [:]
    /// The slowest rate, as the time between two requests: a worker has other things to do.
    private static let longestInterval = Duration.seconds(2)
    /// How many answers are assumed before the first wait: nothing is counted for a domain that is in no trouble.
    private static let leastAnswers = 8
    /// A rate faster than this is none.
    private static let shortestInterval = Duration.milliseconds(20)

    init(_ limits: PolitenessLimits, atOnce: Int) {
        self.limits = limits
        self.atOnce = atOnce
    }

    /// Why the request must not be made any more.
    func objection(to request: HTTPRequest) -> TransferError? {
        if !domains.isEmpty, let words = domains[request.share]?.leftAlone {
            return .leftAlone(words, silentSince: nil)
        }
        guard !hosts.isEmpty, let host = hosts[Self.host(of: request)], isLeftAlone(host) else { return nil }
        return .leftAlone("it was silent \(host.silences) times in a row", silentSince: host.last)
    }

    /// What follows from an outcome; `chance` is between 0 and 1, so that not all come back at the same moment.
    mutating func advice(
        after outcome: TransferOutcome, of request: HTTPRequest, tries: RequestTries, now: ContinuousClock.Instant,
        wallClock: @autoclosure () -> Timestamp, chance: @autoclosure () -> Double
    ) -> RequestAdvice {
        let trouble = Trouble(outcome)
        // Nearly every answer: nobody is in trouble.
        if trouble == nil, hosts.isEmpty, domains.isEmpty { return RequestAdvice() }
        note(outcome, trouble, of: request, now: now)
        if trouble == .busy, limits.retryTime > .zero {
            return wait(outcome, request, tries, now: now, wallClock: wallClock(), chance: chance())
        }
        var advice = goOn(request.share, now: now)
        guard let trouble, objection(to: request) == nil else { return advice }
        let again = now + backOff(tries.count, chance())
        // Silence costs the whole time-out once more.
        let cost = trouble == .timeOut ? Duration.milliseconds(request.limits.totalMilliseconds) : .zero
        if isWorthIt(trouble, tries, until: again + cost) { advice.again = again }
        return advice
    }

    /// What was held against single hosts may have been the network's fault.
    mutating func forgive() { hosts = [:] }

    /// Counts the silences of the host; anything that came from it ends the count.
    private mutating func note(
        _ outcome: TransferOutcome, _ trouble: Trouble?, of request: HTTPRequest, now: ContinuousClock.Instant
    ) {
        if let trouble, trouble.isSilence {
            let name = Self.host(of: request)
            guard hosts[name] != nil || hosts.count < limits.remembered else { return }
            var host = hosts[name] ?? Host(last: now)
            host.silences += 1
            host.last = now
            hosts[name] = host
        } else if !hosts.isEmpty, Self.isAnswer(outcome) {
            hosts[Self.host(of: request)] = nil
        }
    }

    /// A busy domain: when to come back, or never.
    private mutating func wait(
        _ outcome: TransferOutcome, _ request: HTTPRequest, _ tries: RequestTries, now: ContinuousClock.Instant,
        wallClock: Timestamp, chance: Double
    ) -> RequestAdvice {
        guard domains[request.share] != nil || domains.count < limits.remembered else { return RequestAdvice() }
        var domain = domains[request.share] ?? Domain(pausedUntil: now, answers: max(atOnce, Self.leastAnswers))
        defer { domains[request.share] = domain }
        guard domain.leftAlone == nil, case .success(let answer) = outcome else { return RequestAdvice(atOnce: 1) }
        let asked = answer.fields[.retryAfter].flatMap { RetryAfter.wait($0, now: wallClock) }
        // An answer to what was under way when the wait began is no new reason, unless it asks for more.
        let isNew = domain.pausedUntil <= now
        if isNew { domain.waitsInARow += 1 }
        let least = asked == nil || domain.waitsInARow > 1 ? backOff(domain.waitsInARow, chance) : .zero
        let until = isNew ? now + max(asked ?? .zero, least) : max(domain.pausedUntil, now + (asked ?? .zero))
        let more = until - max(domain.pausedUntil, now)
        if let words = objection(to: domain, asked: asked, more: more, status: answer.status) {
            domain.leftAlone = words
            return RequestAdvice()
        }
        if isNew { domain.slowDown(more) }
        domain.pausedUntil = until
        domain.waited += more
        return RequestAdvice(again: isWorthIt(.busy, tries, until: until) ? until : nil, pause: until, atOnce: 1)
    }

    private func objection(to domain: Domain, asked: Duration?, more: Duration, status: Int) -> String? {
        if let asked, asked > limits.longestWait {
            return "the site asked for \(asked.components.seconds) s without requests (\(status))"
        }
        if domain.waitsInARow > limits.waitsInARow { return "the site answered \(status) again and again" }
        if domain.waited + more > limits.domainWait {
            return "the site has been waited for \(domain.waited.components.seconds) s (\(status))"
        }
        return nil
    }

    /// Any other answer of a domain, which is asked a little faster for every handful of them.
    private mutating func goOn(_ share: String, now: ContinuousClock.Instant) -> RequestAdvice {
        guard !domains.isEmpty, var domain = domains[share] else { return RequestAdvice() }
        domain.answers += 1
        domain.waitsInARow = 0
        if domain.answers % 8 == 0, let interval = domain.interval {
            domain.interval = interval * 3 / 4 < Self.shortestInterval ? nil : interval * 3 / 4
        }
        domains[share] = domain
        return domain.interval.map { RequestAdvice(pause: now + $0, atOnce: 1) } ?? RequestAdvice()
    }

    private func isLeftAlone(_ host: Host) -> Bool { host.silences >= limits.silencesInARow }

    private func isWorthIt(_ trouble: Trouble, _ tries: RequestTries, until: ContinuousClock.Instant) -> Bool {
        tries.count <= trouble.furtherTries && until - tries.first <= limits.retryTime
    }

    /// The wait before the n-th further try: it doubles, and is up to a quarter longer by chance.
    private func backOff(_ number: Int, _ chance: Double) -> Duration {
        limits.firstWait * (1 << min(max(0, number - 1), 10)) * (1 + chance / 4)
    }

    private static func isAnswer(_ outcome: TransferOutcome) -> Bool {
        switch outcome {
        case .success: true
        case .failure(let error): error.isAnswer
        }
    }

    /// Host and port, as they stand in the address.
    private static func host(of request: HTTPRequest) -> String {
        let url = request.url.utf8
        guard let colon = url.firstIndex(of: UInt8(ascii: ":")) else { return request.url }
        let rest = url[colon...].dropFirst(3)
        let isEnd: (UInt8) -> Bool = { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
        return String(Substring(rest[..<(rest.firstIndex(where: isEnd) ?? rest.endIndex)]))
    }
}
