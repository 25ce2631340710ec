// The order of the queue, as a value without clocks.
import Extraction
import Testing

@testable import Spool

@Suite struct QueueTests {
    private func entry(
        _ id: String, user: String = "u", _ priority: Priority = .normal, sequence: Int, since: Int64 = 0,
        exclusive: String? = nil
    ) throws -> Queue.Entry {
        Queue.Entry(
            id: try #require(ExtractionID(id)), user: user, priority: priority, sequence: sequence, waitingSince: since,
            exclusive: exclusive)
    }

    private func drain(_ queue: inout Queue, now: Int64 = 0) -> [String] {
        var order: [String] = []
        while let next = queue.next(now: now) {
            order.append(next.id.description)
            queue.end(next.id)
        }
        return order
    }

    @Test("first come first served, higher priority first")
    func order() throws {
        var queue = Queue(maximumRunning: 1, maximumRunningPerUser: 1)
        queue.add(try entry("c", sequence: 3))
        queue.add(try entry("a", sequence: 1))
        queue.add(try entry("l", .low, sequence: 0))
        queue.add(try entry("h", .high, sequence: 9))
        queue.add(try entry("b", sequence: 2))
        #expect(queue.order(limit: 9, now: 0).map(\.description) == ["h", "a", "b", "c", "l"])
        #expect(drain(&queue) == ["h", "a", "b", "c", "l"])
    }

    @Test("users take turns, whoever has more waiting")
    func fair() throws {
        var queue = Queue(maximumRunning: 1, maximumRunningPerUser: 1)
        for number in 0..<4 { queue.add(try entry("a\(number)", user: "a", sequence: number)) }
        queue.add(try entry("b0", user: "b", sequence: 10))
        queue.add(try entry("b1", user: "b", sequence: 11))
        #expect(drain(&queue) == ["a0", "b0", "a1", "b1", "a2", "a3"])
    }

    @Test("whose turn it was is not forgotten while his only one is at work")
    func turnOfOne() throws {
        var queue = Queue(maximumRunning: 2, maximumRunningPerUser: 2)
        for number in 0..<3 { queue.add(try entry("a\(number)", user: "a", sequence: number)) }
        queue.add(try entry("b0", user: "b", sequence: 3))
        #expect(queue.next(now: 0)?.id.description == "a0")
        #expect(queue.next(now: 0)?.id.description == "b0")
        queue.add(try entry("b1", user: "b", sequence: 4))
        for id in ["a0", "b0"] { queue.end(try #require(ExtractionID(id))) }
        // Both have none at work, and b was served last.
        #expect(drain(&queue).first == "a1")
        #expect(queue.count == 0)
    }

    @Test("limits hold, in all and for each user, and ending makes room")
    func limits() throws {
        var queue = Queue(maximumRunning: 3, maximumRunningPerUser: 2)
        for number in 0..<5 { queue.add(try entry("a\(number)", user: "a", sequence: number)) }
        for number in 5..<8 { queue.add(try entry("b\(number)", user: "b", sequence: number)) }
        let started = [queue.next(now: 0), queue.next(now: 0), queue.next(now: 0)].compactMap { $0?.id.description }
        #expect(started == ["a0", "b5", "a1"])
        #expect(queue.next(now: 0) == nil)
        queue.end(try #require(ExtractionID("b5")))
        // Only b may start: a has two at work.
        #expect(queue.next(now: 0)?.id.description == "b6")
    }

    @Test("waiting raises a low priority, and it is not starved")
    func aging() throws {
        var queue = Queue(maximumRunning: 1, maximumRunningPerUser: 1)
        queue.add(try entry("low", .low, sequence: 1, since: 0))
        queue.add(try entry("high", .high, sequence: 2, since: 1_190_000))
        #expect(queue.order(limit: 1, now: 1_199_999).map(\.description) == ["high"])
        #expect(queue.order(limit: 1, now: 1_200_000).map(\.description) == ["low"])
        // A clock that was set back lowers nothing.
        #expect(queue.order(limit: 1, now: -5).map(\.description) == ["high"])
    }

    @Test("two with the same key run one after the other, and do not hold up the rest")
    func exclusive() throws {
        var queue = Queue(maximumRunning: 3, maximumRunningPerUser: 3)
        queue.add(try entry("a", sequence: 1, exclusive: "k"))
        queue.add(try entry("b", sequence: 2, exclusive: "k"))
        queue.add(try entry("c", sequence: 3))
        #expect(queue.next(now: 0)?.id.description == "a")
        #expect(queue.next(now: 0)?.id.description == "c")
        #expect(queue.next(now: 0) == nil)
        queue.end(try #require(ExtractionID("a")))
        #expect(queue.next(now: 0)?.id.description == "b")
    }

    @Test("the next one is found as fast in ten thousand as in ten")
    func scales() throws {
        func time(_ count: Int) throws -> Duration {
            var queue = Queue(maximumRunning: 1, maximumRunningPerUser: 1)
            for number in 0..<count { queue.add(try entry("x\(number)", user: "u\(number % 5)", sequence: number)) }
            let began = ContinuousClock.now
            for _ in 0..<10 { if let next = queue.next(now: 0) { queue.end(next.id) } }
            return ContinuousClock.now - began
        }
        _ = try time(10)
        #expect(try time(10_000) < (try time(10)) * 20 + .milliseconds(5))
    }

    @Test("removing from anywhere, adding twice, ending what does not run: no harm")
    func removal() throws {
        var queue = Queue(maximumRunning: 1, maximumRunningPerUser: 1)
        for number in 0..<200 { queue.add(try entry("x\(number)", sequence: number / 2)) }
        queue.add(try entry("x0", sequence: 0))
        #expect(queue.count == 200)
        for number in stride(from: 0, to: 200, by: 2) { queue.remove(try #require(ExtractionID("x\(number)"))) }
        queue.end(try #require(ExtractionID("x1")))
        #expect(queue.count == 100)
        #expect(drain(&queue) == stride(from: 1, to: 200, by: 2).map { "x\($0)" })
        #expect(queue.count == 0 && queue.runningCount == 0)
    }
}
