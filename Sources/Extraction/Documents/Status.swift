// status.json as a value. Who may write it when is the affair of `StatusReporter` (a worker) and `StatusUpdates` (the
// supervisor); how it gets to the disk, that of `ExtractionDirectory`.

public import Notation

/// What an extraction is doing, or how it ended: status.json.
public struct Status: Sendable, Equatable {
    /// The states; `pending` → `processing` → one of the last three, and back to `pending` by a retry only.
    public enum State: String, Sendable, CaseIterable {
        /// Accepted, waiting its turn.
        case pending
        /// A worker has it, or a supervisor that is starting will give it to one.
        case processing
        /// Done; everything it says is on the disk.
        case completed
        /// Ended with an error.
        case failed
        /// Ended by a cancel.
        case cancelled

        /// Whether nothing more happens without a retry.
        public var isFinal: Bool { self == .completed || self == .failed || self == .cancelled }
    }

    /// The closed list of codes for failures.
    public enum FailureCode: String, Sendable, CaseIterable {
        /// The account wants a new sign-in.
        case signInNeeded = "sign_in_needed"
        /// The server has had enough for now.
        case quotaExceeded = "quota_exceeded"
        /// The source is not there or cannot be read.
        case sourceMissing = "source_missing"
        /// No answer from anywhere.
        case networkUnreachable = "network_unreachable"
        /// A stage took longer than it may.
        case stageTimeout = "stage_timeout"
        /// A worker needed more memory than it may have.
        case outOfMemory = "out_of_memory"
        /// The worker died three times.
        case workerDied = "worker_died"
        /// No space, no inodes, a disk that cannot be written.
        case diskFull = "disk_full"
        /// An error in Gleaner.
        case `internal`
    }

    /// How far one stage has come.
    public struct StageReport: Sendable, Equatable {
        /// The stage's states.
        public enum State: String, Sendable {
            /// Not begun.
            case pending
            /// At work.
            case running
            /// Its output is whole.
            case completed
            /// Taken over from an earlier extraction.
            case reused
            /// It ended with an error.
            case failed
        }
        /// The stage.
        public var stage: Stage
        /// Its state.
        public var state = State.pending
        /// How long it took, or has taken until now; nil before it began.
        public var seconds: Double?
        /// Things counted, by name.
        public var counts: [Count] = []

        /// A stage that has not begun.
        public init(_ stage: Stage) { self.stage = stage }
    }

    /// A number with its name.
    public struct Count: Sendable, Equatable {
        /// What was counted.
        public var name: String
        /// How many.
        public var value: Int

        /// A number with its name.
        public init(_ name: String, _ value: Int) {
            self.name = name
            self.value = value
        }
    }

    /// Something that went wrong without ending the extraction.
    public struct Warning: Sendable, Equatable {
        /// A word that scripts can look for: `no_newsletters`.
        public var code: String
        /// A sentence for people; it holds no address of a link.
        public var message: String
        /// The newsletter, where it is about one.
        public var newsletter: String?
        /// How many times, where that counts.
        public var count: Int?
        /// The stage that it came up in.
        public var stage: Stage?

        /// A warning.
        public init(_ code: String, _ message: String, newsletter: String? = nil, count: Int? = nil) {
            self.code = code
            self.message = message
            self.newsletter = newsletter
            self.count = count
        }
    }

    /// The extraction's id.
    public var id: ExtractionID
    /// The state.
    public var state: State = .pending
    /// 0 to 100; never falls within an attempt.
    public var progress = 0
    /// What is being done, in words.
    public var progressMessage = ""
    /// What went wrong, in words; nil unless failed.
    public var errorMessage: String?
    /// When it was accepted.
    public var createdAt: Timestamp
    /// When it ended; nil unless it has.
    public var completedAt: Timestamp?
    /// What went wrong, for scripts; nil unless failed.
    public var errorCode: FailureCode?
    /// The stage that failed; nil unless failed in one.
    public var failedStage: Stage?
    /// Whose it is.
    public var user: String
    /// How soon its turn comes.
    public var priority = Priority.normal
    /// Its place in the queue, 1 is the next; nil unless pending.
    public var queuePosition: Int?
    /// When a worker first took it in this attempt.
    public var startedAt: Timestamp?
    /// When this was written.
    public var updatedAt: Timestamp
    /// 1, and one more for every retry.
    public var attempt = 1
    /// Workers of this attempt.
    public var starts = 0
    /// Workers of this attempt that died; the third death fails it.
    public var deaths = 0
    /// The stage at work; nil when none is.
    public var stage: Stage?
    /// All four stages.
    public var stages: [StageReport] = Stage.allCases.map(StageReport.init)
    /// What has come out so far.
    public var counts = Counts()
    /// What went wrong without ending it; bounded.
    public var warnings: [Warning] = []
    /// Once completed: the newsletters with their articles, each an object; nil before.
    public var newsletters: [JSONValue]?
    /// Whether `newsletters` was cut because it is long.
    public var newslettersTruncated = false

    /// The totals.
    public struct Counts: Sendable, Equatable {
        /// Newsletters stored.
        public var newsletters = 0
        /// Links found in them.
        public var links = 0
        /// Distinct links resolved or accounted for.
        public var resolved = 0
        /// Articles.
        public var articles = 0
        /// Links that are none.
        public var rejected = 0

        /// Nothing yet.
        public init() {}
    }

    /// The status of an extraction that has just been accepted.
    public init(id: ExtractionID, user: String, createdAt: Timestamp, priority: Priority) {
        self.id = id
        self.user = user
        self.createdAt = createdAt
        self.priority = priority
        updatedAt = createdAt
    }

    /// At most this many warnings are kept; a last one says how many more there were.
    public static let maximumWarnings = 200

    /// Adds a warning, as long as there is room; beyond it, only counts.
    public mutating func add(_ warning: Warning) {
        if warnings.count < Self.maximumWarnings {
            warnings.append(warning)
        } else if warnings.last?.code == "more_warnings", let last = warnings.indices.last {
            let count = (warnings[last].count ?? 0) + 1
            warnings[last].count = count
            warnings[last].message = "\(count) more warnings; log.jsonl has them all"
        } else {
            var more = Warning("more_warnings", "1 more warning; log.jsonl has them all", count: 1)
            more.stage = warning.stage
            warnings.append(more)
        }
    }

    /// The report of one stage.
    public subscript(stage: Stage) -> StageReport {
        get { stages.first { $0.stage == stage } ?? StageReport(stage) }
        set { if let index = stages.firstIndex(where: { $0.stage == stage }) { stages[index] = newValue } }
    }
}
