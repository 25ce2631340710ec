import Testing

@testable import Transfer

@Suite("The transfer thread's inbox")
struct TransferInboxTests {
    private var inbox = TransferInbox<String>()

    /// `#expect` takes no expression that changes a value.
    private func expect<Value: Equatable>(
        _ value: Value, _ expected: Value, _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(value == expected, sourceLocation: location)
    }

    @Test("a cancellation that comes before the submission is not lost")
    mutating func early() {
        let id = inbox.makeID()
        expect(inbox.cancel(id), false)
        expect(inbox.submit("a", id: id), .cancelled)
        let delivery = inbox.collect()
        #expect(delivery.submissions.isEmpty)
        #expect(inbox.remembered == 0)
    }

    @Test("a cancellation of what is live is handed over exactly once")
    mutating func live() {
        let id = inbox.makeID()
        expect(inbox.submit("a", id: id), .accepted(wake: true))
        expect(inbox.collect().submissions, ["a"])
        expect(inbox.cancel(id), true)
        expect(inbox.collect().cancelled, [id])
        expect(inbox.collect().cancelled, [])
    }

    @Test("a submission and its cancellation may be collected together, the submission first")
    mutating func together() {
        let id = inbox.makeID()
        _ = inbox.submit("a", id: id)
        _ = inbox.cancel(id)
        let delivery = inbox.collect()
        #expect(delivery.submissions == ["a"])
        #expect(delivery.cancelled == [id])
    }

    @Test("a cancellation that comes after the end is dropped when the call returns")
    mutating func late() {
        let id = inbox.makeID()
        _ = inbox.submit("a", id: id)
        _ = inbox.collect()
        inbox.finish([id])
        expect(inbox.cancel(id), false)
        #expect(inbox.remembered == 1)
        inbox.forget(id)
        #expect(inbox.remembered == 0)
    }

    @Test("the thread is woken once, however many changes come before it looks")
    mutating func wake() {
        let ids = (0..<3).map { _ in inbox.makeID() }
        let admissions = ids.map { inbox.submit("x", id: $0) }
        #expect(admissions == [.accepted(wake: true), .accepted(wake: false), .accepted(wake: false)])
        _ = inbox.collect()
        expect(inbox.cancel(ids[0]), true)
        expect(inbox.cancel(ids[1]), false)
    }

    @Test("after closing nothing is taken, and the thread is told")
    mutating func closed() {
        expect(inbox.close(), true)
        expect(inbox.submit("a", id: inbox.makeID()), .closed)
        expect(inbox.collect().isClosed, true)
    }
}

@Suite("Limits a share")
struct ShareLimitsTests {
    @Test("a name at its limit waits in order and holds up no other")
    func order() {
        var limits = ShareLimits<Int>(limit: 2)
        var admitted = (1...4).map { limits.admit($0, name: "a") }
        admitted.append(limits.admit(5, name: "b"))
        #expect(admitted == [true, true, false, false, true])
        let next = ["a", "a", "a", "a", "b"].map { limits.release(name: $0) }
        #expect(next == [3, 4, nil, nil, nil])
        #expect(limits.count == 0)
    }

    @Test("a limit of 0 is none, and nothing is counted")
    func none() {
        var limits = ShareLimits<Int>(limit: 0)
        for item in 0..<100 where !limits.admit(item, name: "a") { Issue.record("refused") }
        #expect(limits.count == 0)
    }

    @Test("a name that is paused waits until then, also what had its turn; no other name does")
    func pause() {
        let now = ContinuousClock.now
        var limits = ShareLimits<Int>(limit: 2)
        var admitted = [limits.admit(1, name: "a"), limits.admit(2, name: "a")]
        limits.pause(name: "a", until: now + .seconds(3))
        limits.pause(name: "a", until: now + .seconds(5))
        limits.pause(name: "a", until: now + .seconds(4))
        admitted += [limits.admit(3, name: "a"), limits.admit(4, name: "b")]
        #expect(admitted == [true, true, false, true])
        let taken = [limits.takeBack(2, name: "a"), limits.takeBack(4, name: "b")]
        #expect(taken == [true, false])
        let ended = limits.release(name: "a")
        #expect(ended == nil && limits.nextDue == now + .seconds(3))
        let early = limits.endPause(at: now + .seconds(4))
        #expect(early == nil && limits.nextDue == now + .seconds(5))
        let over = limits.endPause(at: now + .seconds(5))
        let next = [limits.next(name: "a"), limits.next(name: "a"), limits.next(name: "a")]
        #expect(over == "a" && next == [2, 3, nil] && limits.nextDue == nil)
    }

    @Test("a lowered limit holds until it is raised again, and what was put off goes first")
    func lowered() {
        var limits = ShareLimits<Int>(limit: 3)
        for item in 1...3 { _ = limits.admit(item, name: "a") }
        limits.setLimit(1, name: "a")
        for item in 4...6 { _ = limits.admit(item, name: "a") }
        _ = limits.admit(2, name: "a", isPutOff: true)
        let down = (0..<3).map { _ in limits.release(name: "a") }
        #expect(down == [nil, nil, 2])
        limits.setLimit(nil, name: "a")
        let up = [limits.next(name: "a"), limits.next(name: "a"), limits.next(name: "a")]
        #expect(up == [4, 5, nil])
        let rest = (0..<4).map { _ in limits.release(name: "a") }
        #expect(rest == [6, nil, nil, nil] && limits.count == 0)
    }

    @Test("what is to happen later comes in the order of its time")
    func delays() {
        let now = ContinuousClock.now
        var line = DelayLine<Int>()
        for item in [5, 1, 3, 2, 4] { line.insert(item, due: now + .seconds(item)) }
        line.insert(33, due: now + .seconds(3))
        let first = [line.pop(at: now), line.pop(at: now + .seconds(3)), line.pop(at: now + .seconds(3))]
        #expect(first == [nil, 1, 2] && line.nextDue == now + .seconds(3))
        let rest = (0..<4).map { _ in line.pop(at: now + .seconds(9)) }
        #expect(rest == [3, 33, 4, 5] && line.isEmpty)
    }

    @Test("a long line is served in order and in linear time")
    func long() {
        var line = Fifo<Int>()
        for item in 0..<100_000 { line.append(item) }
        for item in 0..<100_000 where line.popFirst() != item { Issue.record("out of order") }
        #expect(line.isEmpty)
    }
}
