/// `receipts/<original name>`: the one place for the answer to every request.
///
/// Invariant: a receipt appears whole, replaces the one of an earlier request of the same name, and names the
/// extraction wherever one is known, so that a script that gave its own id can tell its receipt from an older one.

internal import Disk
internal import Extraction
internal import Notation

/// Writes the answers.
struct Receipts {
    let directory: Directory

    /// An answer.
    enum Answer: Sendable, Equatable {
        /// Accepted, or accepted again.
        case pending(ExtractionID)
        /// Cancelled as asked.
        case cancelled(ExtractionID)
        /// Refused; the id as far as the request gave a valid one.
        case rejected(RequestError, ExtractionID?)
    }

    /// Writes an answer; durable, or left to a sync of the whole file system that many share.
    func write(_ answer: Answer, for name: String, durable: Bool = true) throws(PosixError) {
        try AtomicFile.write(Self.document(answer), as: name, in: directory, durable: durable)
    }

    /// Whether the receipt of this name is whole and names this extraction.
    func names(_ id: ExtractionID, in name: String) -> Bool { self.id(in: name) == id }

    /// The extraction that a receipt names; nil for none, for a rejection without one and for what is no receipt.
    func id(in name: String) -> ExtractionID? { read(FileName(name))?.id }

    /// What a receipt says; nil for what is none.
    func read(_ name: FileName) -> (id: ExtractionID?, isRejection: Bool)? {
        guard let bytes = try? directory.readFile(name, maximumBytes: 64 * 1024),
            let object = (try? JSONParser.parse(bytes))?.object
        else { return nil }
        let id = object["extraction_id"]?.string.flatMap { ExtractionID($0) }
        return (id, object["status"]?.string == "rejected")
    }

    static func document(_ answer: Answer) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        switch answer {
        case .pending(let id):
            writer.member("status", "pending")
            writer.member("extraction_id", id.description)
            writer.member("message", "Extraction started")
        case .cancelled(let id):
            writer.member("status", "cancelled")
            writer.member("extraction_id", id.description)
            writer.member("message", "Extraction cancelled")
        case .rejected(let error, let id):
            writer.member("status", "rejected")
            if let id { writer.member("extraction_id", id.description) }
            error.write(to: &writer)
        }
        writer.endObject()
        return writer.finish()
    }
}
