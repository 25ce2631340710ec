/// A link with all that is known of where it leads.
public import Links

/// What the resolver found out about an address.
public struct ResolvedAddress: Sendable, Equatable {
    /// How the search for the real address ended; the raw values are the contract's.
    public enum State: String, Sendable, CaseIterable {
        case direct, decoded, followed
        case notRequested = "not_requested"
        case blockedBySite = "blocked_by_site"
        case dead, refused, unresolved
    }

    /// How the search ended.
    public var state: State
    /// The last good address; nil when none is known beyond the link's own.
    public var url: WebURL?
    /// The title of the page; "" when unknown.
    public var title: String
    /// Why the address was not requested, or why it was refused.
    public var finding: Finding?
    /// The status of the last answer.
    public var httpStatus: Int?
    /// Whether the never-request test has just been made on every layer of the address, wherever it stands, and found
    /// nothing: then it need not be made again.
    public var isKnownHarmless = false

    /// Makes a resolution.
    public init(state: State, url: WebURL? = nil, title: String = "", finding: Finding? = nil, httpStatus: Int? = nil) {
        self.state = state
        self.url = url
        self.title = title
        self.finding = finding
        self.httpStatus = httpStatus
    }

    /// Whether `url` is where the link really leads, so that its clean form may be given away.
    var isFinal: Bool {
        switch state {
        case .direct, .decoded, .followed: url != nil
        // A wall at the last host: the address behind the trackers is known, the page is not.
        case .blockedBySite, .dead: url != nil
        case .notRequested, .refused, .unresolved: false
        }
    }
}

/// A link and its resolution, as the classifier takes them.
public struct LinkToJudge: Sendable {
    /// The link as found.
    public var link: Link
    /// Where it leads; nil before resolution.
    public var resolution: ResolvedAddress?

    /// Makes a link to judge.
    public init(link: Link, resolution: ResolvedAddress? = nil) {
        self.link = link
        self.resolution = resolution
    }
}
