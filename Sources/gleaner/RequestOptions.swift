// The options from which `submit` makes a request; each is a field of the request under its own name.

import ArgumentParser
import Extraction
import Glibc
import Notation

/// A request as options.
struct RequestOptions: ParsableArguments {
    @Option(help: "The account to read.") var account: [String] = []
    @Option(help: "A Maildir.", completion: .directory) var maildir: [String] = []
    @Option(help: "An mbox file, or a folder of them.", completion: .file()) var mbox: [String] = []
    @Option(help: "A message as a file, or a folder of them.", completion: .file()) var eml: [String] = []
    @Option(name: .customLong("raw-html"), help: "A saved page, or a folder of them.", completion: .file()) var rawHTML:
        [String] = []
    @Option(parsing: .unconditional, help: "Newsletters of so many hours.") var hoursBack: Double?
    @Option(parsing: .unconditional, help: "Newsletters of so many days.") var daysBack: Double?
    @Option(help: "Newsletters since this moment (ISO 8601).") var since: String?
    @Option(help: "Newsletters until this moment (ISO 8601).") var until: String?
    @Flag(help: "Only what no completed extraction has taken from this source, the oldest first.") var onlyNew = false
    @Option(parsing: .unconditional, help: "At most so many newsletters, the newest.") var maxResults: Int?
    @Option(name: .customLong("sender"), help: "An address or a pattern with \"*\"; may be repeated.") var senders:
        [String] = []
    @Flag(help: "Open no network socket.") var offline = false
    @Option(help: "A domain or pattern that is always an article; may be repeated.") var allow: [String] = []
    @Option(help: "A domain or pattern that is never an article; may be repeated.") var deny: [String] = []
    @Option(
        name: .customLong("output"),
        help: "A further document, \(Output.allCases.map(\.rawValue).joined(separator: ", ")); may be repeated.")
    var outputs: [String] = []
    @Option(help: "high, normal or low.") var priority: String?
    @Option(name: .customLong("id"), help: "The extraction's id; made when left out.") var extractionID: String?

    /// An extraction has one source: the last of several would silently be all that is read.
    func validate() throws {
        let sources = [
            ("account", account), ("maildir", maildir), ("mbox", mbox), ("eml", eml), ("raw-html", rawHTML),
        ]
        for (name, values) in sources where values.count > 1 {
            throw ValidationError(
                "--\(name) is given \(values.count) times, and an extraction reads one source: name a folder of them, or run it for each"
            )
        }
    }

    /// The request's members, without an id where none was given.
    var members: JSONObject {
        var object = JSONObject()
        var source = JSONObject()
        source["account"] = account.first.map(JSONValue.string)
        source["maildir"] = maildir.first.map { .string(AbsolutePath.make($0)) }
        source["mbox"] = mbox.first.map { .string(AbsolutePath.make($0)) }
        source["eml"] = eml.first.map { .string(AbsolutePath.make($0)) }
        source["raw_html"] = rawHTML.first.map { .string(AbsolutePath.make($0)) }
        object["extraction_id"] = extractionID.map(JSONValue.string)
        object["hours_back"] = hoursBack.map(JSONValue.number)
        object["days_back"] = daysBack.map(JSONValue.number)
        object["since"] = since.map(JSONValue.string)
        object["until"] = until.map(JSONValue.string)
        object["only_new"] = onlyNew ? .bool(true) : nil
        object["max_results"] = maxResults.map { .integer(Int64($0)) }
        object["senders"] = senders.isEmpty ? nil : .array(senders.map(JSONValue.string))
        object["source"] = source.members.isEmpty ? nil : .object(source)
        object["offline"] = offline ? .bool(true) : nil
        object["filter"] = filter
        object["outputs"] = outputs.isEmpty ? nil : .array(outputs.map(JSONValue.string))
        object["priority"] = priority.map(JSONValue.string)
        return object
    }

    private var filter: JSONValue? {
        guard !allow.isEmpty || !deny.isEmpty else { return nil }
        var filter = JSONObject()
        if !allow.isEmpty { filter["allow"] = .array(allow.map(JSONValue.string)) }
        if !deny.isEmpty { filter["deny"] = .array(deny.map(JSONValue.string)) }
        return .object(filter)
    }
}

/// Paths as a person types them, made absolute: a request is carried out by another process in another place.
enum AbsolutePath {
    static func make(_ path: String) -> String {
        // An empty one is no path: the request's parser says so, rather than that this directory is read.
        if path.hasPrefix("/") || path.isEmpty { return path }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard getcwd(&buffer, buffer.count) != nil else { return path }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/" + path
    }

    /// The members of a request with the paths in its source made absolute.
    static func inSource(of object: JSONObject) -> JSONObject {
        guard let source = object["source"]?.object else { return object }
        var absolute = JSONObject()
        for member in source.members {
            let isPath = member.name != SourceName.Kind.account.rawValue
            absolute[member.name] =
                isPath ? member.value.string.map { .string(make($0)) } ?? member.value : member.value
        }
        var result = object
        result["source"] = .object(absolute)
        return result
    }
}
