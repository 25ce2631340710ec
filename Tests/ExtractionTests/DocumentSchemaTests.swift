// Our own documents, as the code writes them, against their schemas; and spoilt ones, which must not pass.

@testable internal import Extraction
internal import Notation
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
}
