// From bytes to a checked request. What needs the configuration or the spool (is the id taken, may this user name that
// path) is checked at acceptance.

internal import Articles
public import Notation

/// Reads requests.
public enum RequestParser {
    /// The largest request; more is rejected unread.
    public static let maximumBytes = 1 << 20

    /// Parses and checks one request.
    ///
    /// - Throws: `RequestError`; bytes that stop in the middle of a document, or hold none yet, give the code `incomplete`.
    public static func parse(_ bytes: [UInt8]) throws(RequestError) -> Request {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes, maximumDepth: 16)
        } catch {
            throw RequestError(
                error.isIncomplete ? .incomplete : .invalidJSON, "no JSON: \(error)",
                hint: "a request is one JSON object; `gleaner schema request` describes it")
        }
        guard let object = value.object else {
            throw RequestError(.invalidJSON, "the document is \(value.kind)", hint: "a request is one JSON object")
        }
        return try parse(object)
    }

    /// Checks the members of a request.
    public static func parse(_ object: JSONObject) throws(RequestError) -> Request {
        var request = Request()
        // The action first: it says what the others mean.
        for member in object.members where member.name == "action" && !member.value.isNull {
            request.action = try FieldValue(value: member.value, field: "action").choice(Request.Action.self)
        }
        for member in object.members {
            guard let field = RequestField.all.first(where: { $0.name == member.name }) else {
                throw unknown(member.name)
            }
            // null is the same as nothing said: scripts fill templates.
            if member.value.isNull { continue }
            guard field.actions.contains(request.action) else {
                throw RequestError(
                    .conflictingFields, "\(field.name) means nothing for the action \(request.action.rawValue)",
                    field: field.name, hint: "leave it out")
            }
            try field.read(FieldValue(value: member.value, field: field.name), &request)
        }
        try checkTogether(request)
        return request
    }

    private static func unknown(_ name: String) -> RequestError {
        let shown = String(name.prefix(64))
        let known = RequestField.all.map(\.name)
        let hint = Suggestion.nearest(to: name, in: known).map { "did you mean \"\($0)\"?" }
        return RequestError(
            .unknownField, "unknown field \"\(shown)\"", field: shown,
            hint: hint ?? "`gleaner schema request` lists the fields")
    }

    /// What no single field can tell.
    private static func checkTogether(_ request: Request) throws(RequestError) {
        switch request.action {
        case .extract:
            if request.offline, request.source?.kind.isLocal != true {
                throw RequestError(
                    .conflictingFields, "an account cannot be read offline", field: "offline",
                    hint: "name a local source, or leave offline out")
            }
        case .rerun:
            guard request.of != nil else {
                throw RequestError(
                    .wrongType, "of is missing", field: "of", hint: "name the extraction to run again: \"of\": \"ID\"")
            }
            if request.from == .fetch {
                throw RequestError(
                    .outOfRange, "a rerun cannot begin with fetch", field: "from",
                    hint: "links, resolve or filter; to fetch again, drop the request again")
            }
        case .retry, .cancel:
            guard request.extractionID != nil else {
                throw RequestError(
                    .wrongType, "extraction_id is missing", field: "extraction_id",
                    hint: "say which extraction to \(request.action.rawValue)")
            }
        }
        do {
            _ = try UserRules(allow: request.allow, deny: request.deny)
        } catch {
            throw RequestError(
                .outOfRange, "filter.\(error.description)", field: "filter.\(error.list)", hint: error.hint)
        }
        // Said now rather than promised: a request that would be carried out otherwise than asked is refused.
        if request.notify != nil {
            throw RequestError(
                .notAllowed, "this version sends no notifications", field: "notify",
                hint: "leave notify out and poll status.json")
        }
    }
}
