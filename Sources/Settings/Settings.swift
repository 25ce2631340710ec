// The configuration, as values. Reading it (YAML, environment) is SettingsFile's and SettingsKeys' affair; every
// default stands here, once, with its reason where it is not plain.

/// What the operator has configured: directories, limits, network, rules.
public struct Settings: Sendable, Equatable {
    /// Where requests are dropped and queued.
    public var spool = "spool"
    /// Where extractions are written.
    public var output = "output"
    /// Extractions at work at once; 0 means the number of cores.
    public var maximumRunning = 0
    /// Extractions of one user at work at once.
    public var maximumRunningPerUser = 2
    /// How long a request that is no whole document must be quiet before it is rejected, in seconds.
    public var incompleteSeconds = 60.0
    /// How often the spool is scanned whatever inotify says, in seconds.
    public var rescanSeconds = 30.0
    /// How long workers may go on after SIGTERM, in seconds.
    public var graceSeconds = 10.0
    /// How long one stage may take, in seconds.
    ///
    /// Resolving a mailbox of dead trackers is slow, not stuck.
    public var stageTimeout = 3600.0
    /// How much memory a worker may use, in bytes.
    public var memoryLimit = 1 << 30
    /// The largest message that is read, in bytes; more of it is left out with a warning.
    public var messageLimit = 40 << 20
    /// The largest HTML of one newsletter that links are taken from, in bytes.
    public var htmlLimit = 10 << 20
    /// How long taking the links of one newsletter may last, in seconds.
    public var htmlSeconds = 10.0
    /// Who workers run as when the supervisor is root.
    public var workerUser: String?
    /// For each user, the directories that his requests may name.
    public var sourceRoots: [String: [String]] = [:]
    /// For each user, the highest priority that he may ask for; `normal` when he is not named.
    public var priorities: [String: String] = [:]
    /// Whether other users' requests are taken where there are no ACLs, at the price that everybody can read the output.
    public var sharedOutput = false
    /// How many days a completed extraction is kept after its end; 0: for ever.
    public var retentionDays = 0.0
    /// The same for failed and cancelled ones, which are never removed sooner than completed ones.
    public var retentionFailedDays = 0.0
    /// The least severe messages that the supervisor logs: `debug`, `info`, `warning`, `error`.
    public var logLevel = "info"
    /// The accounts that requests may name, by their names.
    public var accounts: [String: Account] = [:]
    /// How links are requested.
    public var network = Network()
    /// What is remembered of resolutions.
    public var cache = Cache()
    /// Addresses that are always articles, and never: domains, and patterns with `*`.
    public var filter = Filter()
    /// The further documents of each extraction whose request names none: `digest.md`, `digest.html`, `articles.json`.
    public var outputs: [String] = []
    /// Rule lists beside the built-in tables.
    public var lists = Lists()
    /// The file that these settings came from, absolute; nil when there is none.
    public var file: String?

    /// The defaults.
    public init() {}

    /// Files of rules for addresses, by their format.
    public struct Lists: Sendable, Equatable {
        /// ClearURLs' data.min.json.
        public var clearURLs: [String] = []
        /// Brave's debounce.json.
        public var debounce: [String] = []
        /// Brave's clean-urls.json.
        public var cleanURLs: [String] = []
        /// Whether there is none.
        public var isEmpty: Bool { clearURLs.isEmpty && debounce.isEmpty && cleanURLs.isEmpty }
    }

    /// How links are requested.
    public struct Network: Sendable, Equatable {
        /// The proxy for all requests, `http://host:port`; the environment's own is never used.
        public var proxy: String?
        /// A file of certificates (PEM) to trust instead of the system's.
        public var caFile: String?
        /// `HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT` entries, as curl's `--connect-to` takes them.
        public var connectTo: [String] = []
        /// Ranges of private addresses that may be reached nevertheless, `127.0.0.0/8`; "all" for every one.
        public var allowPrivateAddresses: [String] = []
        /// Ports that may be connected to.
        public var ports = [80, 443]
        /// What Gleaner calls itself.
        ///
        /// Sites give a browser the page that a reader would get.
        public var userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
        /// Requests at once in a worker.
        public var concurrency = 64
        /// Requests at once to one registrable domain, of all workers together.
        public var perDomain = 8
        /// How long one request may take with its further tries, in seconds; 0: each is made once.
        public var retrySeconds = 60.0
        /// How long connecting may take, in seconds.
        public var connectTimeout = 10.0
        /// How long one request may take, in seconds.
        public var requestTimeout = 20.0
        /// How long a stage waits for a network that is down, in seconds.
        public var networkWait = 120.0

        /// The defaults.
        public init() {}
    }

    /// What is remembered of resolutions.
    public struct Cache: Sendable, Equatable {
        /// Whether anything is.
        public var isEnabled = true
        /// How much for each owner, in bytes: some 60,000 resolutions.
        public var maximumBytes = 32 << 20

        /// The defaults.
        public init() {}
    }

    /// Additions to the rules.
    public struct Filter: Sendable, Equatable {
        /// Always articles.
        public var allow: [String] = []
        /// Never articles.
        public var deny: [String] = []
        /// A file of further rules, a line each.
        public var rulesFile: String?
        /// Where each entry of `allow` stands in the configuration; empty when it was not read from one.
        public var allowPlaces: [String] = []
        /// Where each entry of `deny` stands.
        public var denyPlaces: [String] = []

        /// No additions.
        public init() {}
    }
}
