// Requests and what becomes of them: one table for the parser and for the JSON Schema, which must not differ.

internal import Extraction

/// One request and the code that it is rejected with; nil when it is accepted.
struct RequestRow: Sendable, CustomStringConvertible {
    let json: String
    let code: RequestError.Code?
    /// What no schema can say; only the parser rejects it.
    let isBeyondSchema: Bool
    var description: String { json.count > 90 ? json.prefix(90) + "..." : json }

    init(_ json: String, _ code: RequestError.Code? = nil, beyondSchema: Bool = false) {
        self.json = json
        self.code = code
        isBeyondSchema = beyondSchema
    }

    private static let long = String(repeating: "x", count: 5000)

    static let accepted: [RequestRow] = [
        RequestRow("{}"),
        RequestRow(#"{"hours_back": 24, "max_results": 50, "senders": ["*@a.example"], "source": {"account": "b"}}"#),
        RequestRow(#"{"action": "extract", "days_back": 0.5, "priority": "high"}"#),
        RequestRow(#"{"hours_back": null, "days_back": 2, "since": null, "senders": null, "notify": null}"#),
        RequestRow(#"{"since": "2025-10-17"}"#),
        RequestRow(#"{"since": "2025-10-17T10:30Z", "until": "2025-10-17t12:30:45.5+02:00"}"#),
        RequestRow(#"{"source": {"maildir": "/home/ada/Maildir"}, "offline": true, "only_new": false}"#),
        RequestRow(#"{"source": {"mbox": "/m"}, "offline": false}"#),
        RequestRow(#"{"source": {"eml": "/a b/ü"}, "filter": {"allow": ["example.org"], "deny": ["*/jobs/*"]}}"#),
        RequestRow(#"{"source": {"raw_html": "/x"}, "extraction_id": "A-1_b", "filter": {}}"#),
        RequestRow(#"{"source": null, "offline": null, "filter": null, "priority": null, "max_results": null}"#),
        RequestRow(#"{"action": null, "of": null, "from": null, "filter": {"allow": null, "deny": ["a.example"]}}"#),
        RequestRow(#"{"action": null, "offline": true, "source": {"account": null, "eml": "/x", "mbox": null}}"#),
        RequestRow(#"{"action": "cancel", "extraction_id": "a", "from": null, "priority": null}"#),
        RequestRow(#"{"action": "rerun", "of": "a", "source": null, "days_back": null}"#),
        RequestRow(#"{"max_results": 2.0}"#),
        RequestRow(#"{"max_results": 1e1, "senders": ["a@b.example", "*example.com"]}"#),
        RequestRow(#"{"action": "rerun", "of": "20251017_103045"}"#),
        RequestRow(#"{"action": "rerun", "of": "a", "from": "resolve", "offline": true, "extraction_id": "b"}"#),
        RequestRow(#"{"outputs": ["digest.md", "digest.html", "articles.json"]}"#),
        RequestRow(#"{"action": "rerun", "of": "a", "outputs": []}"#),
        RequestRow(#"{"action": "rerun", "of": "a", "from": null, "filter": {"deny": []}}"#),
        RequestRow(#"{"action": "retry", "extraction_id": "a", "from": "fetch", "user": "ada"}"#),
        RequestRow(#"{"action": "cancel", "extraction_id": "20251017_103045_2"}"#),
    ]

    static let rejectedAsWhole: [RequestRow] = [
        RequestRow("", .incomplete),
        RequestRow("{\"days_back\": 1", .incomplete),
        RequestRow("[]", .invalidJSON),
        RequestRow("null", .invalidJSON),
        RequestRow("{} {}", .invalidJSON),
        RequestRow("{'days_back': 1}", .invalidJSON),
        RequestRow(#"{"day_back": 1}"#, .unknownField),
        RequestRow(#"{"Days_Back": 1}"#, .unknownField),
        RequestRow(#"{"": 1}"#, .unknownField),
        RequestRow(#"{"filter": {"alow": []}}"#, .unknownField),
        RequestRow(#"{"source": {"imap": "x"}}"#, .unknownField),
    ]

    static let rejectedByType: [RequestRow] = [
        RequestRow(#"{"action": 1}"#, .wrongType),
        RequestRow(#"{"extraction_id": 7}"#, .wrongType),
        RequestRow(#"{"hours_back": "24"}"#, .wrongType),
        RequestRow(#"{"days_back": true}"#, .wrongType),
        RequestRow(#"{"since": 1697500000}"#, .wrongType),
        RequestRow(#"{"only_new": "yes"}"#, .wrongType),
        RequestRow(#"{"max_results": 2.5}"#, .wrongType),
        RequestRow(#"{"max_results": "5"}"#, .wrongType),
        RequestRow(#"{"senders": "*@substack.com"}"#, .wrongType),
        RequestRow(#"{"senders": [1]}"#, .wrongType),
        RequestRow(#"{"senders": [null]}"#, .wrongType),
        RequestRow(#"{"source": "gmail"}"#, .wrongType),
        RequestRow(#"{"source": {"account": null}}"#, .conflictingFields),
        RequestRow(#"{"offline": 1}"#, .wrongType),
        RequestRow(#"{"filter": []}"#, .wrongType),
        RequestRow(#"{"outputs": "digest.md"}"#, .wrongType),
        RequestRow(#"{"outputs": ["digest.pdf"]}"#, .outOfRange),
        RequestRow(#"{"priority": 3}"#, .wrongType),
        RequestRow(#"{"user": 1000}"#, .wrongType),
        RequestRow(#"{"action": "rerun"}"#, .wrongType),
        RequestRow(#"{"action": "rerun", "of": null}"#, .wrongType),
        RequestRow(#"{"action": "retry"}"#, .wrongType),
        RequestRow(#"{"action": "cancel", "extraction_id": null}"#, .wrongType),
    ]

    static let rejectedByRange: [RequestRow] = [
        RequestRow(#"{"action": "extrakt"}"#, .outOfRange),
        RequestRow(#"{"extraction_id": ""}"#, .outOfRange),
        RequestRow(#"{"extraction_id": "../../etc"}"#, .outOfRange),
        RequestRow(#"{"extraction_id": "_a"}"#, .outOfRange),
        RequestRow(#"{"extraction_id": "ä"}"#, .outOfRange),
        RequestRow(#"{"extraction_id": "abc\n"}"#, .outOfRange),
        RequestRow(#"{"since": "2025-10-17\n"}"#, .outOfRange),
        RequestRow("{\"extraction_id\": \"\(String(repeating: "a", count: 65))\"}", .outOfRange),
        RequestRow(#"{"hours_back": 0}"#, .outOfRange),
        RequestRow(#"{"hours_back": -1}"#, .outOfRange),
        RequestRow(#"{"days_back": 1e9}"#, .outOfRange),
        RequestRow(#"{"since": "yesterday"}"#, .outOfRange),
        RequestRow(#"{"since": "2025-10-17T10:30:00"}"#, .outOfRange),
        RequestRow(#"{"since": "2025-13-01"}"#, .outOfRange),
        RequestRow(#"{"until": "2025-10-17T24:00Z"}"#, .outOfRange),
        RequestRow(#"{"since": "2025-02-30"}"#, .outOfRange, beyondSchema: true),
        RequestRow(#"{"since": "2025-10-18", "until": "2025-10-17"}"#, .outOfRange, beyondSchema: true),
        RequestRow(#"{"max_results": 0}"#, .outOfRange),
        RequestRow(#"{"max_results": 1000001}"#, .outOfRange),
        RequestRow(#"{"senders": [""]}"#, .outOfRange),
        RequestRow(#"{"senders": ["*@a.example", "notanaddress"]}"#, .outOfRange),
        RequestRow(#"{"senders": ["substack.com"]}"#, .outOfRange),
        RequestRow(#"{"senders": ["Ada <ada@a.example>"]}"#, .outOfRange),
        RequestRow("{\"senders\": [\"\(long)\"]}", .outOfRange),
        RequestRow(#"{"senders": ["a\u0000b"]}"#, .outOfRange),
        RequestRow(#"{"source": {"maildir": "Maildir"}}"#, .outOfRange),
        RequestRow(#"{"source": {"eml": "~/mail"}}"#, .outOfRange),
        RequestRow(#"{"source": {"account": ""}}"#, .outOfRange),
        RequestRow(#"{"source": {"eml": ""}}"#, .outOfRange),
        RequestRow("{\"source\": {\"eml\": \"/\(long)\"}}", .outOfRange),
        RequestRow(#"{"source": {"eml": "/a\nb"}}"#, .outOfRange),
        RequestRow(#"{"filter": {"deny": [""]}}"#, .outOfRange),
        RequestRow(#"{"priority": "urgent"}"#, .outOfRange),
        RequestRow(#"{"user": ""}"#, .outOfRange),
        RequestRow(#"{"action": "rerun", "of": "a/b"}"#, .outOfRange),
        RequestRow(#"{"action": "rerun", "of": "a", "from": "fetch"}"#, .outOfRange),
        RequestRow(#"{"action": "rerun", "of": "a", "from": "link"}"#, .outOfRange),
    ]

    static let rejectedTogether: [RequestRow] = [
        RequestRow(#"{"hours_back": 1, "days_back": 1}"#, .conflictingFields),
        RequestRow(#"{"hours_back": 1, "since": "2025-10-17"}"#, .conflictingFields),
        RequestRow(#"{"until": "2025-10-17", "days_back": 1}"#, .conflictingFields),
        RequestRow(#"{"source": {}}"#, .conflictingFields),
        RequestRow(#"{"source": {"eml": null, "mbox": null}}"#, .conflictingFields),
        RequestRow(#"{"action": null, "of": "a"}"#, .conflictingFields),
        RequestRow(#"{"source": {"account": "a", "maildir": "/b"}}"#, .conflictingFields),
        RequestRow(#"{"offline": true}"#, .conflictingFields),
        RequestRow(#"{"offline": true, "source": {"account": "a"}}"#, .conflictingFields),
        RequestRow(#"{"of": "a"}"#, .conflictingFields),
        RequestRow(#"{"action": "rerun", "of": "a", "days_back": 1}"#, .conflictingFields),
        RequestRow(#"{"action": "rerun", "of": "a", "source": {"eml": "/x"}}"#, .conflictingFields),
        RequestRow(#"{"action": "retry", "extraction_id": "a", "offline": true}"#, .conflictingFields),
        RequestRow(#"{"action": "cancel", "extraction_id": "a", "from": "links"}"#, .conflictingFields),
        RequestRow(#"{"notify": {"webhook": "https://example.org/hook"}}"#, .notAllowed),
        RequestRow(#"{"notify": {}}"#, .notAllowed),
    ]

    static let all = accepted + rejectedAsWhole + rejectedByType + rejectedByRange + rejectedTogether
}
