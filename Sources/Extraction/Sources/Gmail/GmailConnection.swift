// Requests to Gmail's interface, signed in: many at once over HTTP/2, as many as Gmail bears.

internal import Notation
internal import Settings
internal import Transfer

/// Speaks with Gmail for one account.
final class GmailConnection {
    private let session: OAuthSession
    private let transfer: TransferThread
    private var token: String?
    /// How many requests are under way at once: halved when Gmail has had enough, one more for every fifty that went well.
    private var window = 16
    private var successes = 0
    private static let largestWindow = 24
    /// How often each request has met a server in trouble.
    private var troubles: [String: Int] = [:]
    /// So often one request may, while others are answered, before it is given up.
    private static let mostTroubles = 4

    init(_ account: Account, _ settings: Settings) throws {
        transfer = try TransferThread(.account(account, settings))
        session = try OAuthSession(account, transfer: transfer)
    }

    /// Ends the connections.
    func close() { transfer.close() }

    /// What came of one request.
    enum Reply {
        case good(HTTPResponse)
        /// There is no such thing any more.
        case gone
        /// This one cannot be had, and why.
        case unusable(String)
    }

    /// Makes one request whose answer is a JSON object; nil when there is no such thing.
    func object(_ request: HTTPRequest) async throws -> JSONObject? {
        var object: JSONObject?
        try await all([request]) { _, reply in
            switch reply {
            case .good(let answer): object = try Self.object(answer)
            case .gone: break
            case .unusable(let words): throw AccountError.missing(words)
            }
        }
        return object
    }

    static func object(_ answer: HTTPResponse) throws -> JSONObject {
        guard let object = (try? JSONParser.parse(answer.body))?.object else {
            throw AccountError.network("Gmail: an answer that is no JSON")
        }
        return object
    }

    /// Makes all requests, several at once; each reply is handed to `body` with the request's index.
    ///
    /// The first failure ends it, when those that are under way have come: what has been handed over is done, and the
    /// caller begins anew with the rest.
    func all(_ requests: [HTTPRequest], _ body: (Int, Reply) throws -> Void) async throws {
        var refused: String?
        var left = Array(requests.indices)
        while !left.isEmpty {
            let token = try await accessToken(refused: refused)
            var done: Set<Int> = []
            let isExpired = try await run(requests, left, token) { index, reply in
                try body(index, reply)
                done.insert(index)
            }
            left.removeAll { done.contains($0) }
            guard isExpired else { return }
            guard refused == nil || !done.isEmpty else {
                throw AccountError.signIn("Gmail takes no token of this account; sign in again with `gleaner login`")
            }
            refused = token
        }
    }

    private func accessToken(refused: String?) async throws -> String {
        if let token, token != refused { return token }
        let fresh = try await session.accessToken(refused: refused)
        token = fresh
        return fresh
    }

    /// One turn with one token; true when Gmail did not take it.
    private func run(
        _ requests: [HTTPRequest], _ indices: [Int], _ token: String, _ body: (Int, Reply) throws -> Void
    ) async throws -> Bool {
        let batch = TransferBatch<Exchange>(on: transfer) { exchange, outcome in
            exchange.outcome = outcome
            return nil
        }
        defer { batch.cancel() }
        var (next, open, isExpired) = (0, 0, false)
        var failure: AccountError?
        var suspects: [(index: Int, words: String)] = []
        while true {
            while failure == nil, !isExpired, open < window, next < indices.count {
                var request = requests[indices[next]]
                request.account?.bearer = token
                batch.submit([(request, Exchange(index: indices[next]))])
                next += 1
                open += 1
            }
            guard open > 0 else { break }
            for exchange in try await batch.next() {
                open -= 1
                guard let outcome = exchange.outcome else { continue }
                switch GmailAnswer(outcome) {
                case .good(let answer):
                    try body(exchange.index, .good(answer))
                    succeed()
                case .gone: try body(exchange.index, .gone)
                case .unusable(let words): try body(exchange.index, .unusable(words))
                case .expired: isExpired = true
                case .troubled(let words):
                    if noteTrouble(requests[exchange.index]) {
                        suspects.append((exchange.index, words))
                    } else {
                        failure = failure ?? .network(words)
                    }
                case .failed(let error):
                    if case .quota = error, failure == nil { window = max(1, window / 2) }
                    failure = failure ?? error
                }
            }
        }
        if let suspect = suspects.first {
            // Is it Gmail that is in trouble, or these alone?
            guard try await isAnswering(token) else { throw AccountError.network(suspect.words) }
            for suspect in suspects { try body(suspect.index, .unusable(suspect.words)) }
        }
        if let failure { throw failure }
        return isExpired
    }

    /// Whether Gmail answers at all.
    private func isAnswering(_ token: String) async throws -> Bool {
        var request = GmailAPI.profile
        request.account?.bearer = token
        guard let answer = try? await transfer.fetch(request), case .good = GmailAnswer(.success(answer)) else {
            return false
        }
        return true
    }

    /// Whether a request has met trouble more often than others would have to wait for it.
    private func noteTrouble(_ request: HTTPRequest) -> Bool {
        troubles[request.url, default: 0] += 1
        return troubles[request.url, default: 0] >= Self.mostTroubles
    }

    private func succeed() {
        successes += 1
        if successes % 50 == 0 { window = min(window + 1, Self.largestWindow) }
    }

    /// A request under way.
    private struct Exchange: Sendable {
        let index: Int
        var outcome: TransferOutcome?
    }
}
