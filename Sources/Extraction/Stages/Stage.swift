/// The four steps of an extraction; each is a function from the files of the one before it to its own.
public enum Stage: String, Sendable, CaseIterable, Comparable {
    /// Mail becomes `newsletters.json` and `raw_html/`.
    case fetch
    /// These become `extracted_links.json`.
    case links
    /// These become `resolved_links.json`.
    case resolve
    /// These become `filtered_articles.json`, `rejected.json` and the texts.
    case filter

    /// The file whose presence says that the stage's output is whole: it is renamed into place last.
    public var outputFile: String {
        switch self {
        case .fetch: "newsletters.json"
        case .links: "extracted_links.json"
        case .resolve: "resolved_links.json"
        case .filter: "filtered_articles.json"
        }
    }

    /// The other files that the stage leaves; each is only as good as `outputFile`, which is renamed into place after them.
    var otherFiles: [String] {
        self == .filter
            ? Output.allCases.map(\.rawValue) + [
                "article_urls.txt", "filtered_articles.txt", "rejected.json", "rejected.txt", FilterStage.draft,
            ] : []
    }

    /// What the stage keeps only while it works, and takes away after its output is in place.
    var workFiles: [String] {
        switch self {
        case .fetch: [MessageFolder.name]
        case .links: []
        case .resolve: [ResolutionJournal.fileName, TakeOver.earlierResolutions]
        case .filter: [FilterStage.draft]
        }
    }

    /// The share of `progress` that the stage covers.
    public var progress: ClosedRange<Int> {
        switch self {
        case .fetch: 10...20
        case .links: 20...50
        case .resolve: 50...90
        case .filter: 90...100
        }
    }

    /// The earlier stage is less.
    public static func < (one: Stage, other: Stage) -> Bool { one.index < other.index }

    /// The stage's place, from 0.
    public var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
