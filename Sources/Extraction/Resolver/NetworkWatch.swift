// Tells a network that is down from links that are dead, as a state machine without a clock of its own.
//
// Down: the last 50 requests, to at least two hosts, had no answer at all; or all of them, where there were fewer. An
// answer is anything that came from the other side, also a refusal in words; a host that cannot be looked up, cannot be
// reached or says nothing is a silence. Only silences since the last answer count, by the time at which they ended.
// Where links are known from an earlier resolution, the few requests that are left are mostly of those that failed then:
// fewer than 50 of them say nothing about the network. Nor do hosts of which nobody has ever heard, where others have
// answered: they are dead, and at the end of a run, when all others are done, nobody but they is left to ask. A host that
// has answered before and is silent now speaks of the network, and so do many different ones as long as there is more to
// ask.

/// Watches whether anything answers.
struct NetworkWatch: Sendable {
    /// A request that nobody answered.
    struct Silence: Sendable, Equatable {
        var host: String
        var at: ContinuousClock.Instant
    }

    /// How many silences in a row make a network that is down.
    static let window = 50

    /// So many different hosts are not all dead.
    private static let manyHosts = 17
    /// No more hosts are remembered.
    private static let maximumHosts = 4_096

    private(set) var lastAnswer: ContinuousClock.Instant?
    /// Hosts that have answered, in this run or an earlier one.
    private var answering: Set<String> = []
    private var silences: [Silence] = []

    /// Something answered a link that begins with that host.
    mutating func heard(from host: String, at time: ContinuousClock.Instant) {
        known(from: host)
        guard lastAnswer.map({ time > $0 }) ?? true else { return }
        lastAnswer = time
        silences.removeAll { $0.at <= time }
    }

    /// A link that begins with that host needed no request, for what a server said of it earlier is known.
    mutating func known(from host: String) {
        if answering.count < Self.maximumHosts { answering.insert(host) }
    }

    /// A request ended without an answer.
    mutating func unheard(_ silence: Silence) {
        guard isSinceLastAnswer(silence) else { return }
        silences.append(silence)
        if silences.count > Self.window { silences.removeFirst() }
    }

    /// Whether nothing has answered since that silence, so that it may be the network's.
    func isSinceLastAnswer(_ silence: Silence) -> Bool {
        lastAnswer.map { silence.at > $0 } ?? true
    }

    /// Whether the network is down.
    ///
    /// `isComplete`: no further request is to be expected, fewer than 50 suffice if they are all that there were.
    func isDown(isComplete: Bool) -> Bool {
        guard silences.count >= Self.window || isComplete && answering.isEmpty else { return false }
        let hosts = Set(silences.map(\.host))
        guard hosts.count >= 2 else { return false }
        return answering.isEmpty || !hosts.isDisjoint(with: answering) || !isComplete && hosts.count >= Self.manyHosts
    }

    /// Begins anew, after an outage; who has answered before is remembered.
    mutating func reset() {
        lastAnswer = nil
        silences = []
    }
}
