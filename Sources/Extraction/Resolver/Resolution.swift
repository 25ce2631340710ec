// Where a link leads and how that was found out: an entry of resolved_links.json, as a value.

public import Articles

/// Where one link address really leads.
public struct Resolution: Sendable, Equatable {
    /// How the resolution ended; the raw values are the contract's words.
    public enum State: String, Sendable, CaseIterable {
        /// Requested, and it is a page itself.
        case direct
        /// Known wholly from the address: nothing was requested.
        case decoded
        /// Requested, and followed to a page.
        case followed
        /// Must not be requested, or is no http address.
        case notRequested = "not_requested"
        /// The site is there and does not let us in.
        case blockedBySite = "blocked_by_site"
        /// The last host of the chain says that the page is gone.
        case dead
        /// Our own guard did not allow it.
        case refused
        /// Could not look: the network, a time-out, a loop, an error of the server.
        case unresolved
    }

    /// One step from an address to the next.
    public struct Hop: Sendable, Equatable {
        /// How the next address was given; the raw values are the contract's words.
        public enum Kind: String, Sendable, CaseIterable {
            /// A `Location` field.
            case location
            /// A `Refresh` field.
            case refreshHeader = "refresh_header"
            /// A meta element.
            case metaRefresh = "meta_refresh"
            /// An assignment in a script.
            case script
        }
        /// The address that the step leads to: as found, where it is no address at all.
        public var url: String
        /// How it was given.
        public var kind: Kind
        /// The status of the answer that gave it.
        public var status: Int

        /// Makes a hop.
        public init(url: String, kind: Kind, status: Int) {
            self.url = url
            self.kind = kind
            self.status = status
        }
    }

    /// The link's address as found.
    public var url: String
    /// How it ended.
    public var state: State
    /// Whether it was taken over from an earlier resolution.
    public var isCached = false
    /// The decoders that were used, in order, joined by `decoderSeparator`; nil: none.
    public var decoder: String?
    /// The steps after the address that was requested first.
    public var hops: [Hop] = []
    /// The best address that is known; nil when it is no better than `url`.
    public var resolvedURL: String?
    /// The same without what identifies the reader; nil when `resolvedURL` is nil or only leads on to somewhere unknown.
    public var cleanURL: String?
    /// The page's title.
    public var title: String?
    /// The status of the last answer; nil when the last request had none.
    public var httpStatus: Int?
    /// What went wrong, in words, without the address.
    public var error: String?
    /// Why it must not be requested.
    public var finding: Finding?

    /// What stands between the names of decoders.
    static let decoderSeparator = " > "

    /// A resolution of which nothing more is known than how it ended.
    public init(url: String, state: State, error: String? = nil) {
        self.url = url
        self.state = state
        self.error = error
    }
}
