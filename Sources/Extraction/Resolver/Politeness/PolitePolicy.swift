internal import Notation
internal import Synchronization
internal import Transfer

/// `Politeness` where the transfer thread can ask it: with a clock, with chance, and with a lock.
final class PolitePolicy: RequestPolicy {
    private let state: Mutex<Politeness>

    init(_ limits: PolitenessLimits = PolitenessLimits(), atOnce: Int) {
        state = Mutex(Politeness(limits, atOnce: atOnce))
    }

    func objection(to request: HTTPRequest) -> TransferError? { state.withLock { $0.objection(to: request) } }

    func advice(
        after outcome: TransferOutcome, of request: HTTPRequest, tries: RequestTries, now: ContinuousClock.Instant
    ) -> RequestAdvice {
        state.withLock {
            $0.advice(
                after: outcome, of: request, tries: tries, now: now, wallClock: .now, chance: .random(in: 0...1))
        }
    }

    func forgive() { state.withLock { $0.forgive() } }
}
