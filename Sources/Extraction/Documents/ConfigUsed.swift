// config_used.json: what was accepted, after defaults. From the acceptance on it is the truth about an extraction; the
// request's own file still belongs to whoever dropped it and is never read again.

public import Notation

/// The request after defaults, with what acceptance added.
public struct ConfigUsed: Sendable, Equatable {
    /// The extraction's id.
    public var id: ExtractionID
    /// The name of the user it belongs to; the number, where the system knows no name.
    public var owner: String
    /// That user's number.
    public var ownerUID: UInt32
    /// The name of the request's file in `incoming/`; nil for `gleaner run`.
    public var requestFile: String?
    /// What the request's file was when it was read, in its supervisor's words: after a crash another may lie in its place.
    public var requestIdentity: String?
    /// The spool whose supervisor accepted it; nil when none did.
    ///
    /// Several spools may share one output directory.
    public var spool: String?
    /// When it was accepted.
    public var acceptedAt: Timestamp
    /// A running number that keeps the order of acceptance.
    public var sequence: Int
    /// `extract` or `rerun`.
    public var action: Request.Action
    /// Where the newsletters come from; nil for a rerun.
    public var source: SourceName?
    /// The beginning of the window; nil for none.
    public var since: Timestamp?
    /// The end of the window; nil for none.
    public var until: Timestamp?
    /// Whether the request gave the window; with `only_new`, the default one reaches back to the first extraction's.
    public var windowGiven: Bool
    /// At most this many newsletters; nil for all.
    public var maximumResults: Int?
    /// Addresses or patterns with `*`.
    public var senders: [String]
    /// Whether only mail counts that no completed extraction has taken.
    public var onlyNew: Bool
    /// The earlier extraction of a rerun.
    public var of: ExtractionID?
    /// The first stage of a rerun.
    public var from: Stage?
    /// Whether no network socket may be opened.
    public var offline: Bool
    /// Additions to the rules: always articles.
    public var allow: [String]
    /// Additions to the rules: never articles.
    public var deny: [String]
    /// The further documents that the request asks for; nil: those of the configuration.
    public var outputs: [Output]?
    /// The priority in force.
    public var priority: Priority
    /// The directories that the source must lie under; nil where the owner may name any.
    public var sourceRoots: [String]?
    /// Gleaner's version at acceptance.
    public var version: String
    /// The version of the rules at acceptance, with the lists'.
    public var rulesVersion: String

    /// The document's name in the extraction's directory.
    public static let fileName = "config_used.json"

    /// Fills in what a request leaves unsaid.
    ///
    /// - Parameters:
    ///   - request: an `extract` or `rerun`.
    ///   - id: the id taken for it.
    ///   - owner: whose it is.
    ///   - acceptedAt: the moment from which the window counts back.
    public init(
        _ request: Request, id: ExtractionID, owner: (name: String, uid: UInt32), requestFile: String?,
        spool: String? = nil, acceptedAt: Timestamp, sequence: Int, sourceRoots: [String]? = nil
    ) {
        self.id = id
        self.owner = owner.name
        ownerUID = owner.uid
        self.requestFile = requestFile
        self.spool = spool
        self.acceptedAt = acceptedAt
        self.sequence = sequence
        action = request.action
        senders = request.senders
        onlyNew = request.onlyNew
        windowGiven = request.window != nil
        of = request.of
        from = request.action == .rerun ? request.from ?? .links : nil
        offline = request.offline
        allow = request.allow
        deny = request.deny
        outputs = request.outputs
        priority = request.priority
        self.sourceRoots = sourceRoots
        version = Version.current
        rulesVersion = Version.rules
        guard request.action == .extract else { return }
        let source = request.source ?? .defaultAccount
        self.source = source
        maximumResults = request.maximumResults ?? (source.kind == .account ? 50 : nil)
        setWindow(request.window ?? (source.kind == .account ? .daysBack(1) : nil))
    }

    private mutating func setWindow(_ window: Request.Window?) {
        switch window {
        case .hoursBack(let hours): since = acceptedAt.adding(milliseconds: -Int64(hours * 3_600_000))
        case .daysBack(let days): since = acceptedAt.adding(milliseconds: -Int64(days * 86_400_000))
        case .between(let since, let until): (self.since, self.until) = (since, until)
        case nil: break
        }
    }
}

extension ConfigUsed {
    /// The document.
    public var document: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        writer.member("extraction_id", id.description)
        writer.member("owner", owner)
        writer.member("owner_uid", Int(ownerUID))
        writer.member("request_file", requestFile)
        writer.member("request_identity", requestIdentity)
        writer.member("spool", spool)
        writer.member("accepted_at", acceptedAt.iso8601)
        writer.member("sequence", sequence)
        writer.member("action", action.rawValue)
        writer.name("source")
        if let source {
            writer.beginObject()
            writer.member(source.kind.rawValue, source.name)
            writer.endObject()
        } else {
            writer.value(nil as String?)
        }
        writer.member("since", since?.iso8601)
        writer.member("until", until?.iso8601)
        writer.member("window_given", windowGiven)
        writer.member("max_results", maximumResults)
        writer.member("senders", senders)
        writer.member("only_new", onlyNew)
        writer.member("of", of?.description)
        writer.member("from", from?.rawValue)
        writer.member("offline", offline)
        writer.name("filter")
        writer.beginObject()
        writer.member("allow", allow)
        writer.member("deny", deny)
        writer.endObject()
        writer.name("outputs")
        if let outputs {
            writer.value(.array(outputs.map { JSONValue.string($0.rawValue) }))
        } else {
            writer.value(nil as String?)
        }
        writer.member("priority", priority.rawValue)
        writer.name("source_roots")
        if let sourceRoots {
            writer.value(.array(sourceRoots.map(JSONValue.string)))
        } else {
            writer.value(nil as String?)
        }
        writer.member("gleaner_version", version)
        writer.member("rules_version", rulesVersion)
        writer.endObject()
        return writer.finish()
    }

    /// Reads the document.
    ///
    /// - Throws: `DocumentError` when it is none.
    public init(document bytes: [UInt8]) throws {
        let object = try DocumentReader(bytes, file: Self.fileName)
        id = try object.id("extraction_id")
        owner = try object.text("owner")
        ownerUID = UInt32(clamping: try object.whole("owner_uid"))
        requestFile = object.optionalText("request_file")
        requestIdentity = object.optionalText("request_identity")
        spool = object.optionalText("spool")
        acceptedAt = try object.time("accepted_at")
        sequence = try object.count("sequence")
        action = try object.choice("action")
        if let member = object["source"]?.object?.members.first, let kind = SourceName.Kind(rawValue: member.name) {
            source = SourceName(kind, member.value.string ?? "")
        }
        since = object.optionalTime("since")
        until = object.optionalTime("until")
        windowGiven = object["window_given"]?.bool ?? true
        maximumResults = object["max_results"]?.integer.map(Int.init)
        senders = object.texts("senders")
        onlyNew = object["only_new"]?.bool ?? false
        of = object.optionalText("of").flatMap { ExtractionID($0) }
        from = object.optionalText("from").flatMap(Stage.init)
        offline = object["offline"]?.bool ?? false
        allow = object["filter"]?.object?["allow"]?.array?.compactMap(\.string) ?? []
        deny = object["filter"]?.object?["deny"]?.array?.compactMap(\.string) ?? []
        outputs = object["outputs"]?.array.map { $0.compactMap { $0.string.flatMap(Output.init) } }
        priority = try object.choice("priority")
        sourceRoots = object["source_roots"]?.array?.compactMap(\.string)
        version = object.optionalText("gleaner_version") ?? "?"
        rulesVersion = object.optionalText("rules_version") ?? "?"
    }
}
