internal import Notation

/// An entry of rejected.json: a link that is no article, and why.
struct RejectionRecord: Record, Sendable {
    var newsletter: String
    var position: Int
    /// The address as found.
    var url: String
    var resolvedURL: String?
    var text: String
    var reason: String
    var rule: String
    var evidence: String
    /// The position of the link that it repeats, for the reason `duplicate`.
    var duplicateOf: Int?

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("newsletter", newsletter)
        writer.member("position", position)
        writer.member("url", url)
        writer.member("resolved_url", resolvedURL)
        writer.member("text", text)
        writer.member("reason", reason)
        writer.member("rule", rule)
        writer.member("evidence", evidence)
        writer.member("duplicate_of", duplicateOf)
        writer.endObject()
    }
}

extension RejectionRecord {
    init(_ object: DocumentReader) throws {
        newsletter = try object.text("newsletter")
        position = try object.whole("position")
        url = try object.text("url")
        resolvedURL = object.optionalText("resolved_url")
        text = object.optionalText("text") ?? ""
        reason = try object.text("reason")
        rule = object.optionalText("rule") ?? ""
        evidence = object.optionalText("evidence") ?? ""
        duplicateOf = object["duplicate_of"]?.integer.map(Int.init)
    }
}
