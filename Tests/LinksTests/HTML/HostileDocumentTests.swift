import Links
import Testing

@Suite("Hostile HTML")
struct HostileDocumentTests {
    @Test("a document has the links and texts that a browser has", arguments: HostileDocument.all)
    func links(of document: HostileDocument) {
        // Time enough for a debug build to read 11 MB.
        let page = HTMLLinkExtractor.extract(document.html, budget: .init(seconds: 120))
        let found = page.links.filter { $0.element == .anchor }.map { [collapsed($0.href), $0.text] }
        #expect(found == document.links)
    }

    @Test(
        "whatever a browser swallows to the end of the document is told",
        arguments: [
            ("<!--", "a comment is never closed"), ("<style>", "a <style> is never closed"),
            ("<TITLE>", "a <TITLE> is never closed"), ("<a href='", "quotation mark"),
        ])
    func warns(opening: String, words: String) {
        let page = extract(opening + String(repeating: "<a href=/1>one</a", count: 10))
        #expect(page.links.isEmpty)
        #expect(page.warnings.contains { $0.contains(words) })
    }

    @Test("a small rest that is swallowed is not worth a warning")
    func noWarning() {
        #expect(extract("<a href=/1>one</a><!-- end").warnings == [])
    }

    private func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

func extract(_ html: String, budget: HTMLLinkExtractor.Budget = .init(seconds: 60)) -> ExtractedPage {
    HTMLLinkExtractor.extract(Array(html.utf8), budget: budget)
}
