// Gmail's interface for programs, as requests and answers: its addresses, and what its errors mean
// (developers.google.com/gmail/api/reference/rest/v1, /guides/handle-errors). No network here.

internal import Notation
internal import Transfer

/// Requests to Gmail's interface.
enum GmailAPI {
    private static let base = "https://gmail.googleapis.com/gmail/v1/users/me/"

    /// One page of the ids that a query finds, the newest first.
    static func list(query: String, label: String?, page: String?) -> HTTPRequest {
        var items = [("maxResults", "500"), ("q", query), ("fields", "messages/id,nextPageToken")]
        if let label { items.append(("labelIds", label)) }
        if let page { items.append(("pageToken", page)) }
        return get("messages", items)
    }

    /// One page of what has happened since a history id.
    static func history(since id: String, page: String?) -> HTTPRequest {
        var items = [("startHistoryId", id), ("maxResults", "500")]
        if let page { items.append(("pageToken", page)) }
        return get("history", items)
    }

    /// A message's header, time of arrival, labels and size.
    static func header(of id: String) -> HTTPRequest {
        get(
            "messages/\(id)",
            [("format", "metadata"), ("fields", "id,internalDate,labelIds,sizeEstimate,payload/headers")])
    }

    /// A whole message, into a sink.
    ///
    /// - Parameter limit: the largest message; on the way it is a third larger, in base64.
    static func raw(of id: String, into sink: RawMessageSink, limit: Int) -> HTTPRequest {
        var request = get("messages/\(id)", [("format", "raw"), ("fields", "id,raw")])
        request.limits.bodyRead = limit / 3 * 4 + (1 << 20)
        request.limits.totalMilliseconds = 600_000
        request.limits.lowSpeedSeconds = 30
        request.account?.sink = sink
        return request
    }

    /// Who has signed in, and where the history stands.
    static var profile: HTTPRequest { Self.get("profile", []) }
    /// The labels, which serve as mailboxes.
    static var labels: HTTPRequest { Self.get("labels", [("fields", "labels(id,name)")]) }

    private static func get(_ path: String, _ items: [(String, String)]) -> HTTPRequest {
        let query = items.isEmpty ? "" : "?" + PercentEncoding.form(items.map { (name: $0.0, value: $0.1) })
        var request = HTTPRequest(
            url: base + path + query,
            limits: HTTPLimits(bodyKept: 4 << 20, bodyRead: 4 << 20, totalMilliseconds: 60_000))
        request.account = AccountRequest()
        return request
    }

    /// Whether this is an id as Gmail makes them; it becomes part of an address.
    static func isID(_ text: String) -> Bool {
        (1...16).contains(text.utf8.count) && UInt64(text, radix: 16) != nil && !text.hasPrefix("+")
    }
}

/// What an answer of Gmail's interface means.
enum GmailAnswer {
    case good(HTTPResponse)
    /// 404: there is no such message any more, or the history does not reach back so far.
    case gone
    /// 401: the access token has run out.
    case expired
    /// 5xx: Gmail is in trouble, with everything or with this alone.
    case troubled(String)
    /// Gmail does not understand this request, and never will.
    case unusable(String)
    case failed(AccountError)

    init(_ outcome: TransferOutcome) {
        let answer: HTTPResponse
        switch outcome {
        case .success(let response): answer = response
        case .failure(let error):
            self = .failed(.network("Gmail: \(error)"))
            return
        }
        if let error = answer.bodyError {
            self = .failed(.network("Gmail: \(error)"))
            return
        }
        switch answer.status {
        case 200: self = .good(answer)
        case 401: self = .expired
        case 404: self = .gone
        case 403, 429: self = .failed(Self.error(answer))
        case 500...: self = .troubled("Gmail is in trouble: \(Self.words(answer))")
        default: self = .unusable("Gmail does not understand the request: \(Self.words(answer))")
        }
    }

    /// The reasons for which Google says: wait and try again.
    ///
    /// 403 has them as well as 429: who takes every 403 for "not allowed" loses mail in silence.
    private static let quotaReasons: Set<String> = [
        "rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded", "RESOURCE_EXHAUSTED",
    ]

    private static func error(_ answer: HTTPResponse) -> AccountError {
        let words = words(answer)
        let object = (try? JSONParser.parse(answer.body))?.object?["error"]?.object
        var reasons = [object?["status"]?.string].compactMap { $0 }
        reasons += object?["errors"]?.array?.compactMap { $0.object?["reason"]?.string } ?? []
        if reasons.contains("backendError") { return .network("Gmail is in trouble: \(words)") }
        let isQuota = !quotaReasons.isDisjoint(with: reasons) || words.lowercased().contains("quota exceeded")
        if answer.status == 429 || isQuota {
            let wait = answer.fields[.retryAfter].flatMap { RetryAfter.wait($0, now: .now) }
            return .quota("Gmail has had enough requests for now: \(words)", retryAfter: wait)
        }
        return .signIn("Gmail does not allow it: \(words); sign in again with `gleaner login`, or enable the Gmail API")
    }

    /// The words of an error, or its status alone.
    private static func words(_ answer: HTTPResponse) -> String {
        let object = (try? JSONParser.parse(answer.body))?.object?["error"]?.object
        return object?["message"]?.string.map { "\($0.prefix(300)) (\(answer.status))" } ?? "\(answer.status)"
    }
}
