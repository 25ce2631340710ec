public import Notation

/// A request as it was dropped, checked, before defaults.
public struct Request: Sendable, Equatable {
    /// What is asked for.
    public enum Action: String, Sendable, CaseIterable {
        /// Newsletters from a source, all four stages.
        case extract
        /// An earlier extraction's files again, from a stage on, as a new extraction.
        case rerun
        /// A failed or cancelled extraction once more, under its id.
        case retry
        /// The end of an extraction.
        case cancel

        /// Whether the action makes a new extraction; the others are controls of one that exists.
        public var makesExtraction: Bool { self == .extract || self == .rerun }
    }

    /// The window of time in one of its three forms.
    public enum Window: Sendable, Equatable {
        /// From that many hours before acceptance.
        case hoursBack(Double)
        /// From that many days before acceptance.
        case daysBack(Double)
        /// From a moment, to a moment.
        case between(since: Timestamp?, until: Timestamp?)
    }

    /// Whom to tell when the extraction ends.
    public struct Notification: Sendable, Equatable {
        /// An https address that is posted to.
        public var webhook: String?
        /// A mail address.
        public var email: String?
    }

    /// What is asked for.
    public var action = Action.extract
    /// The id to use, or the id meant.
    public var extractionID: ExtractionID?
    /// The window asked for.
    public var window: Window?
    /// Whether only mail counts that no completed extraction has taken.
    public var onlyNew = false
    /// At most this many newsletters.
    public var maximumResults: Int?
    /// Addresses or patterns with `*`.
    public var senders: [String] = []
    /// Where the newsletters come from; nil means the account named `default`.
    public var source: SourceName?
    /// The earlier extraction of a rerun.
    public var of: ExtractionID?
    /// The first stage to run anew.
    public var from: Stage?
    /// Whether no network socket may be opened.
    public var offline = false
    /// Addresses that are articles whatever the rules say.
    public var allow: [String] = []
    /// Addresses that are none whatever the rules say.
    public var deny: [String] = []
    /// The further documents to write; nil: those of the configuration.
    public var outputs: [Output]?
    /// Whom to tell.
    public var notify: Notification?
    /// The priority asked for.
    public var priority = Priority.normal
    /// The user that it is asked for, where the asker may say so.
    public var user: String?

    /// A request of an action, everything else unsaid.
    public init(action: Action = .extract) { self.action = action }
}

/// How soon an extraction's turn comes.
public enum Priority: String, Sendable, CaseIterable, Comparable {
    /// After the others.
    case low
    /// As they come.
    case normal
    /// Before the others.
    case high

    /// Low is less than normal is less than high.
    public static func < (one: Priority, other: Priority) -> Bool { one.rank < other.rank }

    private var rank: Int { self == .low ? 0 : self == .normal ? 1 : 2 }
}

/// Where newsletters come from, by name: an account of the configuration, or a path.
public struct SourceName: Sendable, Equatable {
    /// The kinds of sources.
    public enum Kind: String, Sendable, CaseIterable {
        /// An account of the configuration.
        case account
        /// A Maildir, with all folders below it.
        case maildir
        /// An mbox file, or a folder of them.
        case mbox
        /// One message as a file, or a folder of them.
        case eml
        /// A saved page, or a folder of them.
        case rawHTML = "raw_html"

        /// Whether the source lies in the file system.
        public var isLocal: Bool { self != .account }
    }

    /// The kind.
    public var kind: Kind
    /// The account's name or the absolute path.
    public var name: String

    /// What a request reads that names no source.
    public static let defaultAccount = SourceName(.account, "default")

    /// A source by its kind and name.
    public init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }
}
