public import Notation

/// Why a request is rejected: the code that a script acts on, and the words that a person does.
public struct RequestError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed list of codes for rejections.
    public enum Code: String, Sendable, CaseIterable {
        /// No JSON, or no object.
        case invalidJSON = "invalid_json"
        /// JSON that stops in the middle, and nobody has gone on writing.
        case incomplete
        /// Larger than a request may be, or a name that is too long.
        case tooLarge = "too_large"
        /// The file cannot be read, or is no regular file.
        case unreadable
        /// A key that no request has.
        case unknownField = "unknown_field"
        /// A value of the wrong kind, or one that is missing.
        case wrongType = "wrong_type"
        /// A value that is out of its range.
        case outOfRange = "out_of_range"
        /// Two fields that exclude each other, or one that means nothing here.
        case conflictingFields = "conflicting_fields"
        /// Another extraction has this id.
        case idTaken = "id_taken"
        /// No extraction has this id.
        case unknownID = "unknown_id"
        /// The extraction has not ended, or has not failed.
        case notFinished = "not_finished"
        /// The extraction has ended already.
        case alreadyFinished = "already_finished"
        /// This user may not do that.
        case notAllowed = "not_allowed"
        /// The configuration names no such account.
        case unknownAccount = "unknown_account"
    }

    /// The code.
    public let code: Code
    /// What is wrong, a phrase.
    public let message: String
    /// The field at fault, where there is one.
    public let field: String?
    /// What would be right, where that can be said.
    public let hint: String?

    /// An error of these parts.
    public init(_ code: Code, _ message: String, field: String? = nil, hint: String? = nil) {
        self.code = code
        self.message = message
        self.field = field
        self.hint = hint
    }

    /// The message and the hint in one sentence.
    public var description: String { hint.map { "\(message) (\($0))" } ?? message }

    /// The members of the error as they stand in `.error.json` and in a receipt.
    public func write(to writer: inout JSONWriter) {
        writer.member("error_code", code.rawValue)
        writer.member("error_message", message)
        writer.member("field", field)
        writer.member("hint", hint)
    }

    /// The document that is laid beside a rejected request.
    public var document: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        write(to: &writer)
        writer.endObject()
        return writer.finish()
    }
}
