/// A cancel or retry that has been taken out of `incoming/` and is being carried out.
///
/// Two files in `control/`: `<id>.cancel.json` or `<id>.retry.<attempt>.json`, the request itself, which still belongs to whoever
/// dropped it and is never read again; and beside it `….claim`, written first, which says what was checked: whose receipt
/// is to be written, and where a retry begins. A claim without its file never happened. Both stay until the receipt is
/// written, so that a crash at any instant leaves it to be carried out again, which changes nothing the second time.

internal import Disk
internal import Extraction
internal import Notation

/// A control being carried out.
struct Claim: Sendable, Equatable {
    /// What is to be done.
    enum Kind: Sendable, Equatable {
        /// End the extraction.
        case cancel
        /// Begin this attempt, at this stage or at the first that is not whole.
        case retry(attempt: Int, from: Stage?)
    }

    let kind: Kind
    let id: ExtractionID
    /// The name under which the request was dropped: the name of its receipt.
    let requestFile: String

    /// The name that both files in `control/` begin with.
    var stem: String {
        switch kind {
        case .cancel: "\(id).cancel"
        case .retry(let attempt, _): "\(id).retry.\(attempt)"
        }
    }
    /// The request's name in `control/`.
    var fileName: String { stem + ".json" }
    /// The name of what we wrote about it.
    var claimName: String { stem + Self.suffix }

    static let suffix = ".claim"

    var document: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        writer.member("extraction_id", id.description)
        writer.member("request_file", requestFile)
        if case .retry(let attempt, let from) = kind {
            writer.member("attempt", attempt)
            writer.member("from", from?.rawValue)
        }
        writer.endObject()
        return writer.finish()
    }

    init(_ kind: Kind, _ id: ExtractionID, requestFile: String) {
        self.kind = kind
        self.id = id
        self.requestFile = requestFile
    }

    /// Reads what was written; nil for what is no claim.
    init?(document bytes: [UInt8]) {
        guard let object = (try? JSONParser.parse(bytes))?.object,
            let id = object["extraction_id"]?.string.flatMap({ ExtractionID($0) }),
            let requestFile = object["request_file"]?.string
        else { return nil }
        self.id = id
        self.requestFile = requestFile
        if let attempt = object["attempt"]?.integer {
            kind = .retry(attempt: Int(attempt), from: object["from"]?.string.flatMap(Stage.init))
        } else {
            kind = .cancel
        }
    }
}
