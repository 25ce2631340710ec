/// No link of a real newsletter is lost: checked against a second reading of the corpus that shares no code with the first.
///
/// The corpus is not part of the project: it is found by `GLEANER_CORPUS`, or beside the package; without it these are skipped.
import Foundation
import Links
import Testing

@Suite("Links of real newsletters")
struct NewsletterCorpusTests {
    @Test("every href of an <a> outside of comments is found, in document order", .enabled(if: !Corpus.pages.isEmpty))
    func completeness() throws {
        var total = 0
        for page in Corpus.pages {
            let html = try [UInt8](Data(contentsOf: page))
            let found = HTMLLinkExtractor.extract(html, budget: .init(seconds: 60))
            let hrefs = found.links.filter { $0.element == .anchor }.map(\.href)
            #expect(found.warnings == [], "\(page.lastPathComponent)")
            var rest = hrefs[...]
            for href in naiveHrefs(html) {
                rest = rest.drop { $0 != href }.dropFirst()
                #expect(!rest.isEmpty || hrefs.last == href, "\(page.lastPathComponent): \(href)")
            }
            total += hrefs.count
        }
        #expect(total >= Corpus.pages.count)
    }

    /// What a few regular expressions make of a page: they see well-formed tags, so nearly all.
    private func naiveHrefs(_ html: [UInt8]) -> [String] {
        let text = String(decoding: html, as: UTF8.self).replacing("\0", with: "")
            .replacing(/<!--[\s\S]*?-->/, with: "")
            .replacing(/(?i)<(script|style|title|textarea)\b[\s\S]*?<\/\1/, with: "")
        return text.matches(of: /(?i)<a\s(?:[^>"']|"[^"]*"|'[^']*')*>/).compactMap { tag in
            tag.output.firstMatch(of: /(?i)[\s"']href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))/).map { match in
                decoded(String(match.1 ?? match.2 ?? match.3 ?? ""))
            }
        }
    }

    private func decoded(_ value: String) -> String {
        var value = value
        let references = [
            ("&#x2F;", "/"), ("&#x3D;", "="), ("&#x3a;", ":"), ("&#38;", "&"), ("&#038;", "&"), ("&#43;", "+"),
            ("&#39;", "'"), ("&#61;", "="),
            ("&quot;", "\""), ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
        ]
        for (reference, character) in references { value = value.replacing(reference, with: character) }
        return value
    }
}

private enum Corpus {
    /// The saved pages of the corpus; none without it.
    static let pages: [URL] = {
        let named = ProcessInfo.processInfo.environment["GLEANER_CORPUS"].map { URL(fileURLWithPath: $0) }
        let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized
        let root = (named ?? package.appendingPathComponent("../shared/corpus").standardized)
            .appendingPathComponent("newsletters")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "html" }.sorted {
            $0.path < $1.path
        }
    }()
}
