// The JSON Schemas (draft 2020-12) of every document that Gleaner reads or writes: what `gleaner schema NAME` prints.
//
// One file a document. The words of closed lists come from the Swift types that write them, so that neither can change
// alone; everything else is spelled out, for people read these too. Outputs allow further members: fields may be added.
// A request allows none: an unknown key is an error.

/// A document with a JSON Schema.
public enum Schema: String, Sendable, CaseIterable {
    /// What is dropped into `incoming/`.
    case request
    /// status.json.
    case status
    /// config_used.json.
    case configUsed = "config_used"
    /// newsletters.json.
    case newsletters
    /// extracted_links.json.
    case extractedLinks = "extracted_links"
    /// resolved_links.json.
    case resolvedLinks = "resolved_links"
    /// filtered_articles.json.
    case filteredArticles = "filtered_articles"
    /// articles.json.
    case articles
    /// What `gleaner diff --json` prints.
    case difference
    /// What `gleaner explain --json` prints.
    case explanation
    /// rejected.json.
    case rejected
    /// The answer in `receipts/`.
    case receipt
    /// What is laid beside a rejected request, `<name>.error.json`.
    case error
    /// One line of log.jsonl.
    case log

    /// The schema, a JSON document.
    public var text: String {
        switch self {
        case .request: Self.requestText
        case .status: Self.statusText
        case .configUsed: Self.configUsedText
        case .newsletters: Self.newslettersText
        case .extractedLinks: Self.extractedLinksText
        case .resolvedLinks: Self.resolvedLinksText
        case .filteredArticles: Self.filteredArticlesText
        case .articles: Self.articlesText
        case .difference: Self.differenceText
        case .explanation: Self.explanationText
        case .rejected: Self.rejectedText
        case .receipt: Self.receiptText
        case .error: Self.errorText
        case .log: Self.logText
        }
    }

    /// The words of a closed list as the elements of a JSON array.
    static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> String {
        Word.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    }
}
