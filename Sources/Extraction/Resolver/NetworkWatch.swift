// Tells a network that is down from links that are dead, as a state machine without a clock of its own.
//
// Down: the last 50 requests, to at least two hosts, had no answer at all; or all of them, where there were fewer. An
// answer is anything that came from the other side, also a refusal in words; a host that cannot be looked up, cannot be
// reached or says nothing is a silence. Only silences since the last answer count, by the time at which they ended.
// Where links are known from an earlier resolution, the few requests that are left are mostly of those that failed then:
// fewer than 50 of them say nothing about the network.

/// Watches whether anything answers.
struct NetworkWatch: Sendable {
    /// A request that nobody answered.
    struct Silence: Sendable, Equatable {
        var host: String
        var at: ContinuousClock.Instant
    }

    /// How many silences in a row make a network that is down.
    static let window = 50

    private(set) var lastAnswer: ContinuousClock.Instant?
    /// Whether a link was answered by what an earlier resolution had found.
    private var isSomethingKnown = false
    private var silences: [Silence] = []

    /// Something answered.
    mutating func heard(at time: ContinuousClock.Instant) {
        guard lastAnswer.map({ time > $0 }) ?? true else { return }
        lastAnswer = time
        silences.removeAll { $0.at <= time }
    }

    /// A link needed no request, for what a server said of it earlier is known.
    mutating func known() { isSomethingKnown = true }

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
        let isAll = isComplete && lastAnswer == nil && !isSomethingKnown
        let isEnough = silences.count >= Self.window || isAll
        return isEnough && Set(silences.map(\.host)).count >= 2
    }

    /// Begins anew, after an outage.
    mutating func reset() {
        lastAnswer = nil
        silences = []
    }
}
