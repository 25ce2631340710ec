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

    @Test("a long line is served in order and in linear time")
    func long() {
        var line = Fifo<Int>()
        for item in 0..<100_000 { line.append(item) }
        for item in 0..<100_000 where line.popFirst() != item { Issue.record("out of order") }
        #expect(line.isEmpty)
    }
}
