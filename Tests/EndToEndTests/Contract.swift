// The contract of an output directory, checked as a stranger would: every file there, every document valid against the
// schema that the program itself prints, every link accounted for exactly once.
import Notation
import Synchronization
import TestSupport
import Testing

enum Contract {
    static let files = [
        "status.json", "config_used.json", "newsletters.json", "raw_html", "extracted_links.json",
        "resolved_links.json",
        "filtered_articles.json", "filtered_articles.txt", "article_urls.txt", "rejected.json", "rejected.txt",
        "log.jsonl",
    ]
    private static let documents = files.filter { $0.hasSuffix(".json") }

    /// Checks all of it for an extraction that is completed.
    static func check(_ id: String, in folder: SpoolFolder, receipt: String? = nil) async throws {
        let names = folder.names("output/extraction_\(id)")
        for file in files { #expect(names.contains(file), "\(file) is missing") }
        #expect(
            names.allSatisfy { [".lock", ".taken", ".earlier_resolutions.json"].contains($0) || files.contains($0) },
            "\(names)")
        // Addresses name their readers: a log is shown to others.
        #expect(folder.text("output/extraction_\(id)/log.jsonl")?.contains("://") == false)
        checkAccount(id, folder)
        checkAddresses(id, folder)
        try await checkSchemas(id, folder, receipt)
    }

    /// Every link is the position of one article, or one entry of rejected.json.
    static func checkAccount(_ id: String, _ folder: SpoolFolder) {
        let directory = "output/extraction_\(id)"
        let links = (folder.json("\(directory)/extracted_links.json")?.array ?? []).map(place).sorted()
        var account: [String] = []
        var duplicates: [String: String] = [:]
        for newsletter in folder.json("\(directory)/filtered_articles.json")?.array ?? [] {
            for article in newsletter["articles"]?.array ?? [] {
                let home = "\(newsletter.text("newsletter"))/\(article.text("position"))"
                account.append(home)
                for position in article["duplicates"]?.array ?? [] {
                    duplicates["\(newsletter.text("newsletter"))/\(position.integer ?? 0)"] = home
                }
            }
        }
        for entry in folder.json("\(directory)/rejected.json")?.array ?? [] {
            account.append(place(entry))
            let original = entry["duplicate_of"]?.integer.map { "\(entry.text("newsletter"))/\($0)" }
            #expect((entry.text("reason") == "duplicate") == (original != nil))
            if let expected = duplicates.removeValue(forKey: place(entry)) { #expect(original == expected) }
        }
        #expect(account.sorted() == links)
        #expect(duplicates.isEmpty, "duplicates of articles that are no rejections: \(duplicates)")
        let counts = folder.status(id)?["counts"]
        #expect(counts?["links"]?.integer == Int64(links.count))
        #expect((counts?["articles"]?.integer ?? 0) + (counts?["rejected"]?.integer ?? 0) == Int64(links.count))
    }

    private static func place(_ entry: JSONValue) -> String { "\(entry.text("newsletter"))/\(entry.text("position"))" }

    /// article_urls.txt has every article's address, and none twice.
    static func checkAddresses(_ id: String, _ folder: SpoolFolder) {
        let lines = folder.articles(id)
        let newsletters = folder.json("output/extraction_\(id)/filtered_articles.json")?.array ?? []
        let articles = newsletters.flatMap { $0["articles"]?.array ?? [] }.map { $0.text("url") }
        #expect(Set(lines) == Set(articles))
        #expect(lines.count == Set(lines).count)
    }

    private static func checkSchemas(_ id: String, _ folder: SpoolFolder, _ receipt: String?) async throws {
        guard SchemaValidator.isAvailable else { return }
        let directory = "\(folder.path)/output/extraction_\(id)"
        var pairs: [(document: [UInt8], schema: String)] = []
        for file in documents {
            pairs.append((TestFile.bytes("\(directory)/\(file)") ?? [], try await schema(file, folder)))
        }
        let log = try await schema("log", folder)
        for line in (TestFile.text("\(directory)/log.jsonl") ?? "").split(separator: "\n") {
            pairs.append((Array(line.utf8), log))
        }
        if let receipt {
            let document = TestFile.bytes("\(folder.path)/spool/receipts/\(receipt)") ?? []
            pairs.append((document, try await schema("receipt", folder)))
        }
        for faults in try SchemaValidator.validate(pairs) { #expect(faults == []) }
    }

    /// The schema as `gleaner schema NAME` prints it.
    static func schema(_ name: String, _ folder: SpoolFolder) async throws -> String {
        if let known = schemas.withLock({ $0[name] }) { return known }
        let end = try await folder.gleaner("schema", name)
        #expect(end.status == 0)
        schemas.withLock { $0[name] = end.output }
        return end.output
    }

    /// What has been printed: the same for every test.
    private static let schemas = Mutex<[String: String]>([:])
}
