// Reads the members of our own documents. They were written by us, but may have been edited, cut short by a disk
// or written by an older version: what is missing is an error with the file's name, never a trap.

internal import Notation

/// What is wrong with one of our own documents.
public struct DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public let file: String
    /// What is wrong with it.
    public let message: String
    /// Both in one phrase.
    public var description: String { "\(file): \(message)" }
}

/// The members of an object with typed access.
struct DocumentReader {
    let object: JSONObject
    let file: String

    init(_ bytes: [UInt8], file: String) throws(DocumentError) {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw DocumentError(file: file, message: "\(error)")
        }
        try self.init(value, file: file)
    }

    init(_ value: JSONValue, file: String) throws(DocumentError) {
        guard let object = value.object else {
            throw DocumentError(file: file, message: "\(value.kind), not an object")
        }
        self.object = object
        self.file = file
    }

    subscript(name: String) -> JSONValue? { object[name] }

    func optionalText(_ name: String) -> String? { object[name]?.string }
    func optionalTime(_ name: String) -> Timestamp? { object[name]?.string.flatMap(Timestamp.init(iso8601:)) }
    func texts(_ name: String) -> [String] { object[name]?.array?.compactMap(\.string) ?? [] }

    func text(_ name: String) throws(DocumentError) -> String {
        guard let text = object[name]?.string else { throw missing(name, "a text") }
        return text
    }

    func whole(_ name: String) throws(DocumentError) -> Int {
        guard let number = object[name]?.integer else { throw missing(name, "a whole number") }
        return Int(number)
    }

    /// A number that is counted on from: never so large that the next one traps, whoever has written it.
    func count(_ name: String) throws(DocumentError) -> Int {
        // As far as every reader of JSON counts exactly.
        min(max(try whole(name), 0), 1 << 53)
    }

    func time(_ name: String) throws(DocumentError) -> Timestamp {
        guard let time = optionalTime(name) else { throw missing(name, "a time") }
        return time
    }

    func id(_ name: String) throws(DocumentError) -> ExtractionID {
        guard let id = object[name]?.string.flatMap({ ExtractionID($0) }) else { throw missing(name, "an id") }
        return id
    }

    func choice<Choice: RawRepresentable<String>>(_ name: String) throws(DocumentError) -> Choice {
        guard let choice = object[name]?.string.flatMap(Choice.init(rawValue:)) else {
            throw missing(name, "a known word")
        }
        return choice
    }

    private func missing(_ name: String, _ kind: String) -> DocumentError {
        DocumentError(file: file, message: "\(name) is not \(kind)")
    }
}
