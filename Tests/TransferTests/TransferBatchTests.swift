import TestSupport
import Testing

@testable import Transfer

@Suite("Batches of chains")
struct TransferBatchTests {
    private func requests(_ base: String, _ numbers: Range<Int>) -> [(first: HTTPRequest, state: [Int])] {
        // Ten minutes: a test machine that is busy must not end a transfer before the test does.
        let limits = HTTPLimits(totalMilliseconds: 600_000, connectMilliseconds: 600_000)
        return numbers.map { (HTTPRequest(url: "\(base)/\($0)", limits: limits), [$0]) }
    }

    @Test("every chain comes back exactly once, with its own state")
    func all() async throws {
        let server = try LoopbackServer { request in
            request.target.hasSuffix("x") ? [.answer(200)] : [.redirect(to: request.target + "x")]
        }
        defer { server.stop() }
        let base = server.base
        let batch = TransferBatch<[Int]>(on: try TransferThread(loopback())) { state, outcome in
            guard case .success(let answer) = outcome else { return nil }
            state.append(answer.status)
            return answer.location.map { HTTPRequest(url: base + $0) }
        }
        var seen: Set<Int> = []
        batch.submit(requests(base, 0..<100))
        batch.submit(requests(base, 100..<500))
        while case let ended = try await batch.next(), !ended.isEmpty {
            for state in ended {
                #expect(state.dropFirst() == [302, 200])
                #expect(seen.insert(state[0]).inserted)
            }
        }
        #expect(seen.count == 500)
        #expect(batch.open == 0)
    }

    @Test("a batch of which nothing is open does not wait")
    func empty() async throws {
        let batch = TransferBatch<Int>(on: try TransferThread(loopback())) { _, _ in nil }
        #expect(try await batch.next().isEmpty)
    }

    @Test("cancelling the task ends the batch at once, and what is under way with it")
    func cancel() async throws {
        let server = try LoopbackServer { _ in [.hang] }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        let batch = TransferBatch<[Int]>(on: thread) { _, _ in nil }
        batch.submit(requests(server.base, 0..<100))
        let task = Task { try await batch.next() }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // A batch that has ended takes nothing; the thread goes on for others.
        batch.submit(requests(server.base, 100..<101))
        await #expect(throws: CancellationError.self) { try await batch.next() }
        let other = try LoopbackServer { _ in [.answer(200)] }
        defer { other.stop() }
        #expect(try await thread.fetch(HTTPRequest(url: other.base)).status == 200)
        #expect(server.targets.allSatisfy { $0 != "/100" })
    }

    @Test("closing the thread ends the batches on it")
    func close() async throws {
        let server = try LoopbackServer { _ in [.hang] }
        defer { server.stop() }
        let thread = try TransferThread(loopback())
        let batch = TransferBatch<[Int]>(on: thread) { _, _ in nil }
        batch.submit(requests(server.base, 0..<3))
        let task = Task { try await batch.next() }
        try await Task.sleep(for: .milliseconds(50))
        thread.close()
        await #expect(throws: TransferError.closed) { try await task.value }
        let late = TransferBatch<[Int]>(on: thread) { _, _ in nil }
        late.submit(requests(server.base, 0..<1))
        await #expect(throws: TransferError.closed) { try await late.next() }
    }
}
