internal import Notation

/// An entry of newsletters.json: one message with its headers and where its HTML lies.
struct NewsletterRecord: Record, Sendable, Equatable {
    /// "0001", the place in the array; links and articles refer to it.
    var id: String
    var messageID: String
    var subject: String
    var sender: SenderRecord
    var date: Timestamp?
    var listID: String?
    /// What later stages must never request.
    var listUnsubscribe: [String]
    var language: String?
    /// Where it was found.
    var source: NewsletterOrigin
    /// The path of the HTML below the extraction's directory.
    var rawHTML: String
    /// The size of that file.
    var bytes: Int
    var warnings: [String]

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("message_id", messageID.isEmpty ? nil : messageID)
        writer.member("subject", subject)
        sender.write(to: &writer)
        writer.member("date", date?.iso8601)
        writer.member("list_id", listID)
        writer.member("list_unsubscribe", listUnsubscribe)
        writer.member("language", language)
        writer.name("source")
        source.write(to: &writer)
        writer.member("raw_html", rawHTML)
        writer.member("bytes", bytes)
        writer.member("warnings", warnings)
        writer.endObject()
    }
}

extension NewsletterRecord {
    init(_ object: DocumentReader) throws {
        id = try object.text("id")
        messageID = object.optionalText("message_id") ?? ""
        subject = object.optionalText("subject") ?? ""
        sender = SenderRecord(object["sender"]?.object)
        date = object.optionalTime("date")
        listID = object.optionalText("list_id")
        listUnsubscribe = object.texts("list_unsubscribe")
        language = object.optionalText("language")
        source = NewsletterOrigin(object["source"]?.object)
        rawHTML = try object.text("raw_html")
        bytes = object["bytes"]?.integer.map(Int.init) ?? 0
        warnings = object.texts("warnings")
    }
}
