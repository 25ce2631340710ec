// Our own documents, as the code writes them, against their schemas; and spoilt ones, which must not pass.

internal import Articles
@testable internal import Extraction
internal import Links
internal import Notation
internal import Settings
internal import TestSupport
internal import Testing

@Suite(
    "documents and their schemas",
    .enabled(if: SchemaValidator.isAvailable, Comment(rawValue: SchemaValidator.need)))
struct DocumentSchemaTests {
    private static let moment = Timestamp(seconds: 1_760_697_045)

    private static func status(_ change: (inout Status) -> Void) throws -> [UInt8] {
        let id = try #require(ExtractionID("20251017_103045"))
        var status = Status(id: id, user: "ada", createdAt: moment, priority: .normal)
        change(&status)
        return status.document
    }

    @Test("status.json is valid in every state")
    func statusIsValid() throws {
        let documents = [
            try Self.status { $0.queuePosition = 3 },
            try Self.status { status in
                status.state = .processing
                status.startedAt = Self.moment
                status.stage = .resolve
                status[.fetch].state = .completed
                status[.fetch].seconds = 1.25
                status[.fetch].counts = [Status.Count("newsletters", 7)]
                status.progress = 65
                status.add(Status.Warning("html", "cut", newsletter: "0001", count: 2))
            },
            try Self.status { status in
                status.state = .failed
                status.errorCode = .sourceMissing
                status.errorMessage = "no such directory"
                status.failedStage = .fetch
                status.completedAt = Self.moment
            },
            try Self.status { status in
                status.state = .cancelled
                status.completedAt = Self.moment
            },
            try Self.status { status in
                status.state = .completed
                status.progress = 100
                status.completedAt = Self.moment
                status.newsletters = []
            },
        ]
        let faults = try SchemaValidator.validate(documents, against: Schema.status.text)
        for (index, faults) in faults.enumerated() { #expect(faults == [], "\(index)") }
    }

    @Test("a status that contradicts itself is not valid")
    func contradictionsAreFound() throws {
        let documents = [
            try Self.status { $0.completedAt = Self.moment },
            try Self.status { $0.state = .failed },
            try Self.status { $0.progress = 100 },
            try Self.status { $0.errorCode = .internal },
            try Self.status { status in
                status.state = .completed
                status.completedAt = Self.moment
                status.progress = 100
            },
            Array("[]".utf8),
        ]
        let faults = try SchemaValidator.validate(documents, against: Schema.status.text)
        for (index, faults) in faults.enumerated() { #expect(faults != [], "\(index)") }
    }

    @Test("config_used.json is valid for an extraction and for a rerun")
    func configIsValid() throws {
        let requests = [
            "{}", #"{"source": {"eml": "/x"}, "since": "2025-10-01", "senders": ["*@a.example"]}"#,
            #"{"action": "rerun", "of": "a", "filter": {"allow": ["b.example"]}}"#,
        ]
        let id = try #require(ExtractionID("a1"))
        let documents = try requests.enumerated().map { index, text in
            ConfigUsed(
                try RequestParser.parse(Array(text.utf8)), id: id, owner: (name: "ada", uid: 1000),
                requestFile: index == 0 ? nil : "x.json", acceptedAt: Self.moment, sequence: index + 1,
                sourceRoots: index == 1 ? ["/x"] : nil
            ).document
        }
        let faults = try SchemaValidator.validate(documents, against: Schema.configUsed.text)
        for (index, faults) in faults.enumerated() { #expect(faults == [], "\(index)") }
    }

    @Test("every rejection's error document is valid")
    func errorsAreValid() throws {
        let documents = RequestError.Code.allCases.map { RequestError($0, "what", hint: "mend it").document }
        let faults = try SchemaValidator.validate(documents, against: Schema.error.text)
        for (code, faults) in zip(RequestError.Code.allCases, faults) { #expect(faults == [], "\(code)") }
    }

    /// The records as an array, as the stages write them.
    private static func array(_ records: [any Record]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginArray()
        for record in records { record.write(to: &writer) }
        writer.endArray()
        return writer.finish()
    }

    private static func newsletter(offset: Int?) -> NewsletterRecord {
        var source = NewsletterOrigin(kind: .mbox)
        (source.path, source.offset) = ("/m", offset)
        return NewsletterRecord(
            id: "0001", messageID: "", subject: "Harbours", sender: SenderRecord(name: "Ada", address: "ada@a.example"),
            date: moment,
            listID: nil, listUnsubscribe: ["mailto:leave@a.example"], language: "en", source: source,
            rawHTML: "raw_html/0001_ada_harbours.html", bytes: 12, warnings: [])
    }

    @Test("newsletters.json and extracted_links.json are valid")
    func firstStagesAreValid() throws {
        let newsletters = Self.array([Self.newsletter(offset: 17), Self.newsletter(offset: nil)])
        #expect(try SchemaValidator.validate(newsletters, against: Schema.newsletters.text) == [])
        let links = Link.Element.allCases.enumerated().map { index, element in
            let link = Link(
                position: index + 1, url: "http://a.example/", href: "http://a.example/", text: "A", element: element)
            return LinkRecord(newsletter: "0001", link: link)
        }
        #expect(try SchemaValidator.validate(Self.array(links), against: Schema.extractedLinks.text) == [])
    }

    @Test("resolved_links.json is valid for every state and every kind of hop")
    func resolutionsAreValid() throws {
        var resolutions = Resolution.State.allCases.map { state in
            Resolution(url: "http://a.example/", state: state)
        }
        var followed = Resolution(url: "http://a.example/", state: .followed)
        followed.hops = Resolution.Hop.Kind.allCases.map { .init(url: "/b", kind: $0, status: 302) }
        followed.decoder = "shape"
        followed.httpStatus = 200
        followed.finding = Finding(reason: .poll, rule: "vote", evidence: "vote")
        resolutions.append(followed)
        #expect(try SchemaValidator.validate(Self.array(resolutions), against: Schema.resolvedLinks.text) == [])
    }

    @Test("rejected.json is valid for every reason, and names the other link for a duplicate alone")
    func rejectionsAreValid() throws {
        let records = Reason.allCases.map { reason in
            RejectionRecord(
                newsletter: "0001", position: 3, url: "mailto:a@a.example", resolvedURL: nil, text: "",
                reason: reason.rawValue,
                rule: "rule", evidence: "", duplicateOf: reason == .duplicate ? 2 : nil)
        }
        #expect(try SchemaValidator.validate(Self.array(records), against: Schema.rejected.text) == [])
        var wrong = records
        for index in wrong.indices { wrong[index].duplicateOf = wrong[index].duplicateOf == nil ? 1 : nil }
        #expect(try SchemaValidator.validate(Self.array(wrong), against: Schema.rejected.text).count == wrong.count)
    }

    @Test("explanations are valid, of an address that is none, too")
    func explanationsAreValid() throws {
        let addresses = [
            "https://a.example/2026/a-story?utm_source=x", "http://[", "mailto:a@a.example",
            "https://www.google.com/url?q=https%3A%2F%2Fa.example%2Funsubscribe",
        ]
        let documents = try addresses.map { address in
            JSONWriter.document(.array([try Explanation(address: address, settings: Settings()).document]))
        }
        let faults = try SchemaValidator.validate(documents, against: Schema.explanation.text)
        for (address, faults) in zip(addresses, faults) { #expect(faults == [], "\(address)") }
        let wrong = ["[]", "[[]]", #"[[{"step": "verdict"}]]"#, #"[[{"step": "address", "value": "x"}]]"#]
        for faults in try SchemaValidator.validate(wrong.map { Array($0.utf8) }, against: Schema.explanation.text) {
            #expect(faults != [])
        }
    }

    @Test("filtered_articles.json is valid")
    func articlesAreValid() throws {
        let text = """
            {"url": "https://a.example/b", "as_found": false, "position": 2, "duplicates": [3], "title": "B", "text": "b",
             "original_urls": ["http://t.example/1"], "state": "followed", "rule": "path", "also_in": ["0002"]}
            """
        let article = try ArticleRecord(DocumentReader(Array(text.utf8), file: "x"))
        let newsletters = [
            FilteredNewsletter(Self.newsletter(offset: 1), articles: [article]),
            FilteredNewsletter(Self.newsletter(offset: nil), articles: []),
        ]
        #expect(try SchemaValidator.validate(Self.array(newsletters), against: Schema.filteredArticles.text) == [])
    }
}
