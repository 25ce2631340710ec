import Notation
import Testing
import Transfer

@testable import Extraction

@Suite("Manners, without a clock")
struct PolitenessTests {
    private let start = ContinuousClock.now
    private let wallClock = Timestamp(seconds: 1_700_000_000)
    private var politeness = Politeness(PolitenessLimits(), atOnce: 8)

    private func time(_ seconds: Double) -> ContinuousClock.Instant { start + .seconds(seconds) }

    private func request(_ host: String = "a.example.com", share: String = "example.com") -> HTTPRequest {
        HTTPRequest(url: "https://\(host)/x", share: share)
    }

    private func answer(_ status: Int, _ retryAfter: String? = nil) -> TransferOutcome {
        retryAfter.map { Answers.answer(status, "Retry-After: \($0)") } ?? Answers.answer(status)
    }

    private mutating func advice(
        _ outcome: TransferOutcome, _ request: HTTPRequest? = nil, at seconds: Double, tries: Int = 1,
        since first: Double? = nil
    ) -> RequestAdvice {
        let wallClock = wallClock
        return politeness.advice(
            after: outcome, of: request ?? self.request(),
            tries: RequestTries(count: tries, first: time(first ?? seconds)), now: time(seconds), wallClock: wallClock,
            chance: 0)
    }

    @Test("what can get better is asked again after a time that doubles, a bounded number of times; all else stands")
    mutating func retries() {
        let rows: [(TransferOutcome, tries: Int)] = [
            (answer(200), 0), (answer(404), 0), (answer(403), 0), (answer(500), 0), (answer(301), 0),
            (answer(502), 1), (answer(503), 1), (answer(504), 1), (.failure(.connectionBroken("x")), 2),
            (.failure(.timedOut), 1),
            (.failure(.couldNotConnect("x")), 1), (.failure(.nameNotFound), 1), (.failure(.tls("x")), 0),
            (.failure(.badAnswer("x")), 0), (.failure(.refused(.port(22))), 0), (.failure(.headersTooLarge), 0),
        ]
        for (number, row) in rows.enumerated() {
            let request = request("h\(number).example.com")
            for count in 1...(row.tries + 1) {
                let advice = advice(row.0, request, at: 10, tries: count)
                let wait = Double(1 << (count - 1))
                #expect(advice == RequestAdvice(again: count <= row.tries ? time(10 + wait) : nil), "\(row.0)")
            }
        }
    }

    @Test("a further try that cannot be over in time is not made; the time-out itself counts")
    mutating func totalTime() {
        // 20 s have gone, one more wait and another 20 s: within the minute. After 45 s it is not.
        #expect(advice(.failure(.timedOut), at: 20, since: 0).again == time(21))
        #expect(advice(.failure(.timedOut), request("b.example.com"), at: 45, since: 0).again == nil)
        #expect(advice(.failure(.connectionBroken("x")), request("c.example.com"), at: 45, since: 0).again != nil)
        #expect(advice(.failure(.connectionBroken("x")), request("d.example.com"), at: 60, since: 0).again == nil)
    }

    @Test("without time for further tries each request is made once, and nothing is waited for")
    mutating func none() {
        var limits = PolitenessLimits()
        limits.retryTime = .zero
        politeness = Politeness(limits, atOnce: 8)
        #expect(advice(answer(429, "5"), at: 0) == RequestAdvice())
        #expect(advice(.failure(.connectionBroken("x")), at: 0) == RequestAdvice())
    }

    @Test("a wall that answers like a busy server is not asked again")
    mutating func challenge() {
        let wall = Answers.answer(503, "Retry-After: 5", "cf-mitigated: challenge")
        #expect(advice(wall, at: 0) == RequestAdvice())
        #expect(advice(wall, at: 1) == RequestAdvice())
    }

    @Test("a domain that is busy is left in peace for as long as it says, by all its hosts, and no other is")
    mutating func busy() {
        #expect(advice(answer(429, "7"), at: 0) == RequestAdvice(again: time(7), pause: time(7), atOnce: 1))
        // Under way when the wait began: nothing new, but for a longer wait.
        #expect(advice(answer(503, "3"), request("b.example.com"), at: 1).pause == time(7))
        #expect(advice(answer(503, "10"), request("b.example.com"), at: 1).pause == time(11))
        #expect(advice(answer(200), request("x.example.org", share: "example.org"), at: 2) == RequestAdvice())
    }

    @Test("where it does not say how long, the wait doubles; a longer one than it asked for is right too")
    mutating func doubling() {
        var now = 0.0
        for wait in [1.0, 2, 4, 8] {
            let advice = advice(answer(429, wait > 4 ? "1" : nil), at: now)
            #expect(advice.pause == time(now + wait))
            now += wait
        }
    }

    @Test("a date is a wait until then; one that has passed is none; nonsense is as if nothing were said")
    func dates() {
        // 1,700,000,000 is 2023-11-14 22:13:20 UTC, a Tuesday.
        let rows: [(String, Duration?)] = [
            ("Tue, 14 Nov 2023 22:13:50 GMT", .seconds(30)), ("Tuesday, 14-Nov-23 22:13:50 GMT", .seconds(30)),
            ("Tue Nov 14 22:13:50 2023", .seconds(30)), ("Tue, 14 Nov 2023 22:00:00 GMT", .zero),
            ("0", .zero), ("120", .seconds(120)), ("99999999999999999999", nil), ("999999999999", .seconds(31_622_400)),
            ("", nil), ("-5", nil), ("1.5", nil), ("soon", nil), ("Tue, 31 Nov 2023 99:99:99 GMT", nil),
            ("Mon, 00 Jan 99999999999 99999999999999:1:1 GMT", nil), (String(repeating: "1 ", count: 5_000), nil),
        ]
        for (field, wait) in rows { #expect(RetryAfter.wait(field, now: wallClock) == wait, "\(field)") }
    }

    @Test("after a wait one request at a time, at a rate that rises with the answers until it is none")
    mutating func rate() {
        _ = advice(answer(429, "2"), at: 0)
        // Eight answers are assumed when it asked for two seconds: four a second.
        #expect(advice(answer(200), at: 2) == RequestAdvice(pause: time(2.25), atOnce: 1))
        var waits: Set<Duration> = []
        var now = 3.0
        for _ in 0..<200 {
            guard let pause = advice(answer(200), at: now).pause else { break }
            waits.insert(pause - time(now))
            now += 1
        }
        #expect((waits.max() ?? .zero) == .milliseconds(250) && waits.count > 5)
        #expect(advice(answer(200), at: now) == RequestAdvice())
    }

    @Test("a domain that asks for more than is waited, too often or altogether, is asked no more")
    mutating func leftAlone() {
        #expect(politeness.objection(to: request()) == nil)
        #expect(advice(answer(429, "3600"), at: 0).again == nil)
        #expect(
            politeness.objection(to: request("b.example.com"))
                == .leftAlone("the site asked for 3600 s without requests (429)", silentSince: nil))
        #expect(politeness.objection(to: request("x.example.org", share: "example.org")) == nil)

        let often = request(share: "often.example")
        var now = 0.0
        for _ in 0..<5 {
            #expect(politeness.objection(to: often) == nil)
            _ = advice(answer(429), often, at: now)
            now += 100
        }
        _ = advice(answer(429), often, at: now)
        #expect(politeness.objection(to: often) != nil)

        let long = request(share: "long.example")
        for wait in 0..<6 {
            #expect(politeness.objection(to: long) == nil)
            _ = advice(answer(503, "60"), long, at: Double(wait) * 100)
            _ = advice(answer(200), long, at: Double(wait) * 100 + 61)
        }
        #expect(politeness.objection(to: long) != nil)
    }

    @Test("a host that is silent three times in a row is asked no more; an answer in between ends the count")
    mutating func silence() {
        let (dead, other) = (request(), request("b.example.com"))
        _ = advice(.failure(.timedOut), dead, at: 0)
        _ = advice(.failure(.couldNotConnect("x")), dead, at: 1)
        _ = advice(answer(404), dead, at: 2)
        _ = advice(.failure(.nameNotFound), dead, at: 3)
        _ = advice(.failure(.timedOut), dead, at: 4)
        #expect(politeness.objection(to: dead) == nil)
        #expect(advice(.failure(.timedOut), dead, at: 5).again == nil)
        #expect(
            politeness.objection(to: dead)
                == .leftAlone("it was silent 3 times in a row", silentSince: time(5)))
        #expect(politeness.objection(to: other) == nil)
        politeness.forgive()
        #expect(politeness.objection(to: dead) == nil)
    }
}
