// Every key of the configuration: its name, what it is for, and how it is read. One row a key; the file's reader, the
// environment's reader and the documentation all come from this table.

/// One key of the configuration.
public struct SettingsKey: Sendable {
    /// The path of the key, `network.ca_file`.
    public let name: String
    /// What it is for, in a phrase.
    public let meaning: String
    let read: @Sendable (SettingsValue, inout Settings) throws(SettingsError) -> Void

    /// The environment variable of the key: `GLEANER_NETWORK_CA_FILE`.
    public var environmentVariable: String {
        "GLEANER_" + String(name.map { $0 == "." ? "_" : $0 }).uppercased()
    }

    init(
        _ name: String, _ meaning: String,
        _ read: @escaping @Sendable (SettingsValue, inout Settings) throws(SettingsError) -> Void
    ) {
        self.name = name
        self.meaning = meaning
        self.read = read
    }

    /// All keys, in the order of the documentation.
    public static let all: [SettingsKey] = [
        SettingsKey("spool", "the spool directory") { value, s throws(SettingsError) in s.spool = try value.path() },
        SettingsKey("output", "the output directory") { value, s throws(SettingsError) in s.output = try value.path() },
        SettingsKey("max_running", "extractions at work at once; 0: as many as cores") {
            value, s throws(SettingsError) in s.maximumRunning = try value.whole(0...1024)
        },
        SettingsKey("max_running_per_user", "of these, of one user") { value, s throws(SettingsError) in
            s.maximumRunningPerUser = try value.whole(1...1024)
        },
        SettingsKey("incomplete_seconds", "quiet time after which a half-written request is rejected") {
            value, s throws(SettingsError) in s.incompleteSeconds = try value.seconds(0.1...86400)
        },
        SettingsKey("rescan_seconds", "time between two scans of the spool") { value, s throws(SettingsError) in
            s.rescanSeconds = try value.seconds(0.1...3600)
        },
        SettingsKey("grace_seconds", "time that workers get to finish at shutdown") { value, s throws(SettingsError) in
            s.graceSeconds = try value.seconds(0...3600)
        },
        SettingsKey("stage_timeout", "the longest that one stage may take, in seconds") {
            value, s throws(SettingsError) in s.stageTimeout = try value.seconds(1...604_800)
        },
        SettingsKey("memory_limit", "memory of one worker") { value, s throws(SettingsError) in
            s.memoryLimit = try value.bytes(64 << 20...1 << 40)
        },
        SettingsKey("message_limit", "the largest message") { value, s throws(SettingsError) in
            s.messageLimit = try value.bytes(1 << 16...1 << 30)
        },
        SettingsKey("html_limit", "the largest HTML of a newsletter") { value, s throws(SettingsError) in
            s.htmlLimit = try value.bytes(1 << 16...1 << 30)
        },
        SettingsKey("html_seconds", "the longest that taking a newsletter's links may last") {
            value, s throws(SettingsError) in s.htmlSeconds = try value.seconds(0.1...600)
        },
        SettingsKey("worker_user", "who workers run as when the supervisor is root") { value, s throws(SettingsError) in
            s.workerUser = try value.text()
        },
        SettingsKey("source_roots", "for each user, the directories that requests may name") {
            value, s throws(SettingsError) in
            s.sourceRoots = try value.mapping { row throws(SettingsError) in try row.paths() }
        },
        SettingsKey("priorities", "for each user, the highest priority") { value, s throws(SettingsError) in
            s.priorities = try value.mapping { row throws(SettingsError) in try row.choice(["high", "normal", "low"]) }
        },
        SettingsKey("shared_output", "take other users' requests without ACLs") { value, s throws(SettingsError) in
            s.sharedOutput = try value.flag()
        },
        SettingsKey("retention_days", "how long completed extractions are kept; 0: for ever") {
            value, s throws(SettingsError) in s.retentionDays = try value.days()
        },
        SettingsKey("retention_failed_days", "how long failed and cancelled ones are kept; 0: for ever") {
            value, s throws(SettingsError) in s.retentionFailedDays = try value.days()
        },
        SettingsKey("log_level", "debug, info, warning or error") { value, s throws(SettingsError) in
            s.logLevel = try value.choice(["debug", "info", "warning", "error"])
        },
        SettingsKey("accounts", "for each account, its keys") { value, s throws(SettingsError) in
            s.accounts = try AccountKey.accounts(value)
        },
        SettingsKey("network.proxy", "the proxy of all requests") { value, s throws(SettingsError) in
            s.network.proxy = try value.text()
        },
        SettingsKey("network.ca_file", "certificates to trust instead of the system's") {
            value, s throws(SettingsError) in s.network.caFile = try value.path()
        },
        SettingsKey("network.connect_to", "connect elsewhere: HOST:PORT:HOST:PORT") { value, s throws(SettingsError) in
            s.network.connectTo = try value.list()
        },
        SettingsKey("network.allow_private_addresses", "private ranges that may be reached; true: all") {
            value, s throws(SettingsError) in s.network.allowPrivateAddresses = try privateRanges(value)
        },
        SettingsKey("network.ports", "ports that may be connected to") { value, s throws(SettingsError) in
            s.network.ports = try value.numbers(1...65535)
        },
        SettingsKey("network.user_agent", "what Gleaner calls itself") { value, s throws(SettingsError) in
            s.network.userAgent = try headerText(value)
        },
        SettingsKey("network.concurrency", "requests at once in a worker") { value, s throws(SettingsError) in
            s.network.concurrency = try value.whole(1...1000)
        },
        SettingsKey("network.per_domain", "requests at once to one registrable domain, of all workers") {
            value, s throws(SettingsError) in s.network.perDomain = try value.whole(1...1000)
        },
        SettingsKey("network.retry_seconds", "how long a request may take with its further tries; 0: one try") {
            value, s throws(SettingsError) in s.network.retrySeconds = try value.seconds(0...3600)
        },
        SettingsKey("network.connect_timeout", "seconds for a connection") { value, s throws(SettingsError) in
            s.network.connectTimeout = try value.seconds(0.1...300)
        },
        SettingsKey("network.request_timeout", "seconds for a request") { value, s throws(SettingsError) in
            s.network.requestTimeout = try value.seconds(0.1...600)
        },
        SettingsKey("network.network_wait", "seconds to wait for a network that is down") {
            value, s throws(SettingsError) in s.network.networkWait = try value.seconds(0...86400)
        },
        SettingsKey("cache.enabled", "keep what trackers lead to for later extractions") {
            value, s throws(SettingsError) in s.cache.isEnabled = try value.flag()
        },
        SettingsKey("cache.max_bytes", "how much is kept for each owner") { value, s throws(SettingsError) in
            s.cache.maximumBytes = try value.bytes(1 << 16...1 << 34)
        },
        SettingsKey("lists.clearurls", "rule lists in ClearURLs' format") { value, s throws(SettingsError) in
            s.lists.clearURLs = try value.paths()
        },
        SettingsKey("lists.debounce", "rule lists in the format of Brave's debounce.json") {
            value, s throws(SettingsError) in s.lists.debounce = try value.paths()
        },
        SettingsKey("lists.clean_urls", "rule lists in the format of Brave's clean-urls.json") {
            value, s throws(SettingsError) in s.lists.cleanURLs = try value.paths()
        },
        SettingsKey("filter.allow", "always articles") { value, s throws(SettingsError) in
            (s.filter.allow, s.filter.allowPlaces) = (try value.list(), value.places())
        },
        SettingsKey("filter.deny", "never articles") { value, s throws(SettingsError) in
            (s.filter.deny, s.filter.denyPlaces) = (try value.list(), value.places())
        },
        SettingsKey("filter.rules_file", "a file of rules, allow PATTERN or deny PATTERN a line") {
            value, s throws(SettingsError) in s.filter.rulesFile = try value.path()
        },
        SettingsKey("outputs", "further documents: digest.md, digest.html, articles.json") {
            value, s throws(SettingsError) in s.outputs = try value.list()
        },
    ]

    private static func privateRanges(_ value: SettingsValue) throws(SettingsError) -> [String] {
        if let flag = try? value.flag() { return flag ? ["all"] : [] }
        return try value.list()
    }

    /// A text that goes into a header: a line break in it would be a header of its own.
    private static func headerText(_ value: SettingsValue) throws(SettingsError) -> String {
        let text = try value.text()
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw value.error("\(value.key) holds a control character")
        }
        return text
    }
}
