// The promise kept on real newsletters: none of the links that a person labelled as acting is requested. Needs a corpus
// of labelled newsletters, named by GLEANER_CORPUS or beside the package.
import Glibc
import Links
import Notation
import TestSupport
import Testing

private enum LabelledCorpus {
    static let root: String? = {
        let named = getenv("GLEANER_CORPUS").map { String(cString: $0) }
        let folder = named ?? "\(PackageRoot.path())/../shared/corpus"
        return access(folder + "/labels/links.jsonl", R_OK) == 0 ? folder : nil
    }()

    /// The addresses that bear one of these labels, as a request for them would be written.
    static func addresses(_ labels: Set<String>) -> Set<String> {
        var found: Set<String> = []
        for line in (root.flatMap { TestFile.text($0 + "/labels/links.jsonl") } ?? "").split(separator: "\n") {
            for link in (try? JSONParser.parse(Array(line.utf8)))?.object?["links"]?.array ?? [] {
                guard let parts = link.array, parts.count >= 3, let label = parts[2].string, labels.contains(label),
                    let address = parts[1].string.flatMap({ asSent($0.replacing("&amp;", with: "&")) })
                else { continue }
                found.insert(address)
            }
        }
        return found
    }

    static func asSent(_ address: String) -> String? { WebURL(address)?.withoutFragment.href }
}

@Suite(.timeLimit(.minutes(15))) struct CatchAllTests {
    @Test(
        "no link that people labelled as acting is requested, of all newsletters of a corpus",
        .enabled(if: LabelledCorpus.root != nil))
    func neverRequested() async throws {
        let corpus = try #require(LabelledCorpus.root)
        try await SpoolFolder.with { folder in
            let web = try await CatchAllWeb.start(in: folder)
            defer { web.stop() }
            for source in ["eml", "raw_html"] {
                let request =
                    "{\"extraction_id\": \"\(source)\", \"source\": {\"\(source)\": \"\(corpus)/newsletters\"}}"
                let end = try await folder.run(["gleaner", "run", "-"], input: request, within: 400)
                #expect(end.status == 0, "\(end.errors.suffix(500))")
            }
            let asked = Set(web.asked.compactMap(LabelledCorpus.asSent))
            let acting = LabelledCorpus.addresses(["unsubscribe", "preferences", "poll", "referral"])
            #expect(!acting.isEmpty && acting.isDisjoint(with: asked), "\(acting.intersection(asked))")
            // The log would show them: it shows the articles.
            #expect(LabelledCorpus.addresses(["article"]).intersection(asked).count > 100)
        }
    }

    @Test("what may act by wordings that stand in no table is not requested, unless its address is a headline's, too")
    func inDoubt() async throws {
        func link(_ text: String, _ number: Int) -> String {
            "<a href='https://click.letters.example/x/kq7Tz0pWm4RbYc2LdN9v\(number)'>\(text)</a>"
        }
        let page = """
            <h2>\(link("Why nobody mines tin any more", 1))</h2><p>The last shaft was closed in spring.</p>
            <p>We meet on Monday at the boathouse. \(link("Keep a chair for me", 2))</p>
            <p>Trop de lettres ? \(link("Mettez-moi en pause jusqu'à l'automne", 3)).</p>
            <h2>\(link("The lighthouse keeper's soup", 4))</h2><p>It begins with a sheep.</p>
            <p>We meet on Monday at the boathouse. \(link("Keep a chair for me", 4))</p>
            <p>\(link("<img src='https://pictures.example/5.png' width='300' alt='A boat'>", 5))</p>
            <p>We meet on Monday at the boathouse. \(link("Keep a chair for me", 5))</p>
            """
        try await SpoolFolder.with { folder in
            let web = try await CatchAllWeb.start(in: folder)
            defer { web.stop() }
            try TestFile.write(Letters.letter("Tin", page: page), to: "\(folder.path)/tin.eml")
            let end = try await folder.gleaner("run", "--eml", "tin.eml", "--sender", "*", "--id", "doubt")
            #expect(end.status == 0, "\(end.errors)")
            let asked = Set(web.asked.compactMap { $0.split(separator: "9").last })
            #expect(asked == ["v1", "v4"], "\(web.asked)")
            let resolved = folder.json("output/extraction_doubt/resolved_links.json")?.array ?? []
            let reasons = resolved.compactMap { $0.object }.filter { $0["state"] == .string("not_requested") }
                .compactMap { $0["error"]?.string }
            #expect(reasons.count == 3)
            #expect(reasons.allSatisfy { $0.hasPrefix("must not be requested: it may act when it is opened") })
            try await Contract.check("doubt", in: folder)
        }
    }
}
