// The form of status.json: written in the order of the contract, read back by supervisors, workers and clients.

internal import Notation

extension Status {
    /// The document's name in the extraction's directory.
    public static let fileName = "status.json"

    /// The document.
    public var document: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        writer.member("extraction_id", id.description)
        writer.member("status", state.rawValue)
        writer.member("progress", progress)
        writer.member("progress_message", progressMessage)
        writer.member("error_message", errorMessage)
        writer.member("created_at", createdAt.iso8601)
        writer.member("completed_at", completedAt?.iso8601)
        writer.member("error_code", errorCode?.rawValue)
        writer.member("failed_stage", failedStage?.rawValue)
        writer.member("user", user)
        writer.member("priority", priority.rawValue)
        writer.member("queue_position", queuePosition)
        writer.member("started_at", startedAt?.iso8601)
        writer.member("updated_at", updatedAt.iso8601)
        writer.member("attempt", attempt)
        writer.member("starts", starts)
        writer.member("deaths", deaths)
        writer.member("stage", stage?.rawValue)
        writeStages(to: &writer)
        writeCounts(to: &writer)
        writeWarnings(to: &writer)
        if let newsletters {
            writer.member("newsletters", .array(newsletters))
            writer.member("newsletters_truncated", newslettersTruncated)
        }
        writer.endObject()
        return writer.finish()
    }

    private func writeStages(to writer: inout JSONWriter) {
        writer.name("stages")
        writer.beginArray()
        for report in stages {
            writer.beginObject()
            writer.member("name", report.stage.rawValue)
            writer.member("state", report.state.rawValue)
            writer.member("seconds", report.seconds.map { .number(($0 * 1000).rounded() / 1000) } ?? .null)
            writer.name("counts")
            writer.beginObject()
            for count in report.counts { writer.member(count.name, count.value) }
            writer.endObject()
            writer.endObject()
        }
        writer.endArray()
    }

    private func writeCounts(to writer: inout JSONWriter) {
        writer.name("counts")
        writer.beginObject()
        writer.member("newsletters", counts.newsletters)
        writer.member("links", counts.links)
        writer.member("resolved", counts.resolved)
        writer.member("articles", counts.articles)
        writer.member("rejected", counts.rejected)
        writer.endObject()
    }

    private func writeWarnings(to writer: inout JSONWriter) {
        writer.name("warnings")
        writer.beginArray()
        for warning in warnings {
            writer.beginObject()
            writer.member("code", warning.code)
            writer.member("message", warning.message)
            writer.member("newsletter", warning.newsletter)
            writer.member("count", warning.count)
            writer.member("stage", warning.stage?.rawValue)
            writer.endObject()
        }
        writer.endArray()
    }

    /// Reads the document.
    ///
    /// - Throws: `DocumentError` when it is none.
    public init(document bytes: [UInt8]) throws {
        let object = try DocumentReader(bytes, file: Self.fileName)
        id = try object.id("extraction_id")
        state = try object.choice("status")
        progress = try object.whole("progress")
        progressMessage = object.optionalText("progress_message") ?? ""
        errorMessage = object.optionalText("error_message")
        createdAt = try object.time("created_at")
        completedAt = object.optionalTime("completed_at")
        errorCode = object.optionalText("error_code").flatMap(FailureCode.init)
        failedStage = object.optionalText("failed_stage").flatMap(Stage.init)
        user = object.optionalText("user") ?? ""
        priority = object.optionalText("priority").flatMap(Priority.init) ?? .normal
        queuePosition = object["queue_position"]?.integer.map(Int.init)
        startedAt = object.optionalTime("started_at")
        updatedAt = object.optionalTime("updated_at") ?? createdAt
        attempt = (try? object.count("attempt")) ?? 1
        starts = (try? object.count("starts")) ?? 0
        deaths = (try? object.count("deaths")) ?? 0
        stage = object.optionalText("stage").flatMap(Stage.init)
        for value in object["stages"]?.array ?? [] { readStage(value.object) }
        let totals = object["counts"]?.object
        counts.newsletters = Self.count(totals, "newsletters")
        counts.links = Self.count(totals, "links")
        counts.resolved = Self.count(totals, "resolved")
        counts.articles = Self.count(totals, "articles")
        counts.rejected = Self.count(totals, "rejected")
        warnings = (object["warnings"]?.array ?? []).compactMap { Self.warning($0.object) }
        newsletters = object["newsletters"]?.array
        newslettersTruncated = object["newsletters_truncated"]?.bool ?? false
    }

    private static func count(_ object: JSONObject?, _ name: String) -> Int {
        object?[name]?.integer.map(Int.init) ?? 0
    }

    private mutating func readStage(_ object: JSONObject?) {
        guard let object, let stage = object["name"]?.string.flatMap(Stage.init) else { return }
        self[stage].state = object["state"]?.string.flatMap(StageReport.State.init) ?? .pending
        self[stage].seconds = object["seconds"]?.double
        self[stage].counts = (object["counts"]?.object?.members ?? []).map {
            Count($0.name, $0.value.integer.map(Int.init) ?? 0)
        }
    }

    private static func warning(_ object: JSONObject?) -> Warning? {
        guard let object, let code = object["code"]?.string else { return nil }
        var warning = Warning(
            code, object["message"]?.string ?? "", newsletter: object["newsletter"]?.string,
            count: object["count"]?.integer.map(Int.init))
        warning.stage = object["stage"]?.string.flatMap(Stage.init)
        return warning
    }
}
