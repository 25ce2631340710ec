import Extraction
import Notation
import Testing

@Suite("Requests")
struct RequestTests {
    private func parse(_ text: String) throws(RequestError) -> Request { try RequestParser.parse(Array(text.utf8)) }

    @Test("a request with every field of an extraction is read")
    func everyField() throws {
        let request = try parse(
            """
            {"action": "extract", "extraction_id": "mine-1", "since": "2025-10-01", "until": "2025-10-17T10:00:00+02:00",
             "only_new": false, "max_results": 50, "senders": ["crew@a.example", "*@b.example"],
             "source": {"maildir": "/var/mail/me"}, "offline": true, "filter": {"allow": ["a.example"], "deny": ["*.b.example/ads/*"]},
             "priority": "high", "user": "alice"}
            """)
        #expect(request.extractionID?.description == "mine-1")
        #expect(
            request.window
                == .between(since: Timestamp(iso8601: "2025-10-01"), until: Timestamp(iso8601: "2025-10-17T08:00:00Z")))
        #expect(request.source == SourceName(.maildir, "/var/mail/me"))
        #expect(request.senders == ["crew@a.example", "*@b.example"])
        #expect(request.maximumResults == 50)
        #expect(!request.onlyNew && request.offline)
        #expect(request.allow == ["a.example"] && request.deny == ["*.b.example/ads/*"])
        #expect(request.priority == .high)
        #expect(request.user == "alice")
    }

    @Test("null is the same as nothing said")
    func null() throws { #expect(try parse(#"{"max_results": null, "source": {"eml": "/x"}}"#).maximumResults == nil) }

    @Test(
        "what is wrong is said with code, field and what would be right",
        arguments: [
            ("[]", .invalidJSON, nil, "a request is one JSON object"),
            ("{\"sender\": []}", .unknownField, "sender", "did you mean \"senders\"?"),
            ("{\"senders\": \"x\"}", .wrongType, "senders", "it must be a list of texts"),
            ("{\"senders\": [1]}", .wrongType, "senders[0]", "it must be a text"),
            ("{\"senders\": [\"\"]}", .outOfRange, "senders[0]", "say what is meant, or leave it out"),
            ("{\"hours_back\": 0}", .outOfRange, "hours_back", "it must be between 0.01 and 87840.0"),
            ("{\"hours_back\": \"24\"}", .wrongType, "hours_back", "it must be a number"),
            (
                "{\"hours_back\": 1, \"days_back\": 1}", .conflictingFields, "days_back",
                "give hours_back, or days_back, or since and until"
            ),
            (
                "{\"days_back\": 1, \"since\": \"2025-01-01\"}", .conflictingFields, "since",
                "give hours_back, or days_back, or since and until"
            ),
            ("{\"since\": \"2025-02-01\", \"until\": \"2025-01-01\"}", .outOfRange, "until", "exchange them"),
            (
                "{\"since\": \"yesterday\"}", .outOfRange, "since",
                "write 2025-10-17, 2025-10-17T10:30:00Z or 2025-10-17T10:30:00+02:00"
            ),
            ("{\"max_results\": 2.5}", .wrongType, "max_results", "it must be a whole number"),
            ("{\"max_results\": -1}", .outOfRange, "max_results", "it must be between 1 and 1000000"),
            (
                "{\"source\": {\"mailbox\": \"/x\"}}", .unknownField, "source.mailbox",
                "known are account, maildir, mbox, eml, raw_html"
            ),
            (
                "{\"source\": {\"mbox\": \"/x\", \"eml\": \"/y\"}}", .conflictingFields, "source",
                "give one of account, maildir, mbox, eml, raw_html"
            ),
            (
                "{\"source\": {\"mbox\": \"../../etc\"}}", .outOfRange, "source.mbox",
                "paths in a request are absolute: begin with \"/\""
            ),
            ("{\"source\": {\"mbox\": \"/x\\u0000y\"}}", .outOfRange, "source.mbox", nil),
            ("{\"source\": {\"mbox\": \"\"}}", .outOfRange, "source.mbox", "say what is meant, or leave it out"),
            (
                "{\"senders\": [\"example.com\"]}", .outOfRange, "senders[0]",
                "write name@example.com, *@example.com for a domain, or *example.com for all below it too"
            ),
            ("{\"action\": \"extrct\"}", .outOfRange, "action", "did you mean \"extract\"?"),
            ("{\"action\": \"rerun\"}", .wrongType, "of", "name the extraction to run again: \"of\": \"ID\""),
            (
                "{\"action\": \"rerun\", \"of\": \"a\", \"from\": \"fetch\"}", .outOfRange, "from",
                "links, resolve or filter; to fetch again, drop the request again"
            ),
            ("{\"action\": \"cancel\"}", .wrongType, "extraction_id", "say which extraction to cancel"),
            (
                "{\"action\": \"cancel\", \"extraction_id\": \"a\", \"offline\": true}", .conflictingFields, "offline",
                "leave it out"
            ),
            (
                "{\"extraction_id\": \"../x\"}", .outOfRange, "extraction_id",
                "a letter or digit, then letters, digits, \"_\" and \"-\"; 1 to 64 of them"
            ),
            ("{\"offline\": true}", .conflictingFields, "offline", "name a local source, or leave offline out"),
            ("{\"filter\": {\"alow\": []}}", .unknownField, "filter.alow", "did you mean \"allow\"?"),
            (
                "{\"notify\": {\"email\": \"a@b.example\"}}", .notAllowed, "notify",
                "leave notify out and poll status.json"
            ),
            ("{\"priority\": \"urgent\"}", .outOfRange, "priority", "one of low, normal, high"),
        ] as [(String, RequestError.Code, String?, String?)])
    func errors(_ text: String, _ code: RequestError.Code, _ field: String?, _ hint: String?) {
        let error = #expect(throws: RequestError.self) { try parse(text) }
        #expect(error?.code == code)
        #expect(error?.field == field)
        #expect(error?.hint == hint)
    }

    @Test("a half-written request is incomplete, one that is wrong is not")
    func incomplete() {
        #expect(throws: RequestError.self) { try parse("{\"source\": {") }
        let half = #expect(throws: RequestError.self) { try parse("{\"source\": {") }
        #expect(half?.code == .incomplete)
        let wrong = #expect(throws: RequestError.self) { try parse("{source: 1}") }
        #expect(wrong?.code == .invalidJSON)
    }

    @Test("the window is fixed at acceptance")
    func window() throws {
        let accepted = try #require(Timestamp(iso8601: "2025-10-17T10:00:00Z"))
        let config = ConfigUsed(
            try parse(#"{"hours_back": 1.5, "source": {"mbox": "/x"}}"#), id: .random(), owner: ("me", 1),
            requestFile: nil,
            acceptedAt: accepted, sequence: 1)
        #expect(config.since == Timestamp(iso8601: "2025-10-17T08:30:00Z"))
        #expect(config.until == nil)
    }

    @Test("an account has a day and fifty newsletters by default, files have no bounds")
    func defaults() throws {
        let accepted = try #require(Timestamp(iso8601: "2025-10-17T10:00:00Z"))
        func config(_ text: String) throws -> ConfigUsed {
            ConfigUsed(
                try parse(text), id: .random(), owner: ("me", 1), requestFile: nil, acceptedAt: accepted, sequence: 1)
        }
        let account = try config("{}")
        #expect(account.source == SourceName(.account, "default"))
        #expect(account.since == Timestamp(iso8601: "2025-10-16T10:00:00Z"))
        #expect(account.maximumResults == 50)
        let files = try config(#"{"source": {"eml": "/x"}}"#)
        #expect(files.since == nil && files.maximumResults == nil)
    }

    @Test("config_used.json comes back as it was written")
    func configRoundTrip() throws {
        let request = try parse(
            #"{"since": "2025-10-01", "max_results": 3, "senders": ["a@b"], "source": {"mbox": "/x"}, "filter": {"deny": ["c.example"]}}"#
        )
        var config = ConfigUsed(
            request, id: .random(), owner: ("me", 1000), requestFile: "a.json",
            acceptedAt: Timestamp(seconds: 1_760_697_045),
            sequence: 7, sourceRoots: ["/home/me"])
        #expect(try ConfigUsed(document: config.document) == config)
        config.sourceRoots = nil
        config.of = ExtractionID("x")
        #expect(try ConfigUsed(document: config.document) == config)
    }

    @Test("status.json comes back as it was written")
    func statusRoundTrip() throws {
        var status = Status(id: .random(), user: "me", createdAt: Timestamp(seconds: 1_760_697_045), priority: .low)
        #expect(try Status(document: status.document) == status)
        status.state = .failed
        status.errorCode = .networkUnreachable
        status.failedStage = .resolve
        status.errorMessage = "no answer"
        status[.fetch].state = .completed
        status[.fetch].seconds = 1.25
        status[.fetch].counts = [Status.Count("newsletters", 3)]
        status.counts.links = 9
        status.add(Status.Warning("html", "cut", newsletter: "0001", count: 2))
        status.newsletters = [.object(JSONObject())]
        #expect(try Status(document: status.document) == status)
    }

    @Test("warnings beyond the bound are counted in the last one")
    func manyWarnings() {
        var status = Status(id: .random(), user: "me", createdAt: .now, priority: .low)
        for number in 0..<1000 { status.add(Status.Warning("x", "\(number)")) }
        #expect(status.warnings.count == Status.maximumWarnings + 1)
        #expect(status.warnings.last?.count == 800)
    }

    @Test(
        "ids are letters, digits, underscores and hyphens, up to 64",
        arguments: ["", "_a", "-a", "a b", "a/b", "ä", "a.b", String(repeating: "a", count: 65)])
    func badIDs(_ text: String) { #expect(ExtractionID(text) == nil) }

    @Test("an id that is made can be used")
    func madeIDs() {
        #expect(ExtractionID(ExtractionID.random().description) != nil)
        #expect(ExtractionID.made(at: Timestamp(seconds: 1_760_697_045), attempt: 2).description == "20251017_103045_2")
    }
}
