// The digests: what a newsletter wrote is text in them, and nothing in them identifies the reader.

@testable internal import Extraction
internal import Notation
internal import Testing

@Suite struct DigestTests {
    private static let hostile = "<script>alert(1)</script> \" onload='x' & [a](javascript:x) `*_\u{1B}[2J\u{9B}"

    private static func newsletter(_ articles: [(title: String, url: String, asFound: Bool)]) throws
        -> FilteredNewsletter
    {
        let records = try articles.map { article in
            var object = JSONObject()
            object["url"] = .string(article.url)
            object["as_found"] = .bool(article.asFound)
            object["position"] = .integer(1)
            object["title"] = .string(article.title)
            object["blurb"] = .string(hostile)
            return try ArticleRecord(DocumentReader(.object(object), file: "x"))
        }
        var newsletter = try FilteredNewsletter(
            DocumentReader(Array(#"{"newsletter": "0001", "articles": []}"#.utf8), file: "x"))
        newsletter.subject = hostile
        newsletter.sender = SenderRecord(name: hostile, address: "")
        newsletter.articles = records
        return newsletter
    }

    private static func shown(_ form: any DigestForm.Type, _ newsletter: FilteredNewsletter) -> String {
        form.beginning(newsletters: 1, articles: 1)
            + form.newsletter(newsletter, DigestItem.all(of: newsletter)) + form.end
    }

    @Test("the page is text alone: no element and no attribute of a newsletter, nothing from elsewhere, no script")
    func page() throws {
        let page = Self.shown(
            HTMLDigest.self,
            try Self.newsletter([
                (Self.hostile, "https://a.example/b?x=1&y=\"'><img src=z>", false),
                ("Scheme", "javascript:alert(1)", false),
            ]))
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("onload='"))
        #expect(!page.contains("href=\"javascript"))
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("src=\"") && !page.contains("@import") && !page.contains("url("))
        #expect(!page.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
        #expect(page.contains("href=\"https://a.example/b?x=1&amp;y=&quot;&#39;&gt;&lt;img src=z&gt;\""))
    }

    @Test("a sentence that several articles stand in is shown once, with all of its links where they stand")
    func sharedSentence() throws {
        let known = { (name: String) in "https://a.example/\(name)" }
        var newsletter = try Self.newsletter([
            ("tin", known("tin"), false), ("in", known("in"), true), ("lead", known("lead"), false),
            ("Night trains", known("trains"), false), ("Day trains", known("day"), false),
        ])
        let sentence = "Both (tin *) and, in March, lead doubled."
        for (index, blurb) in [sentence, "(tin *) and, in March, lead doubled.", sentence].enumerated() {
            newsletter.articles[index].blurb = blurb
        }
        for index in 3...4 { newsletter.articles[index].blurb = "Nine new lines." }
        #expect(
            Self.shown(HTMLDigest.self, newsletter).contains(
                """
                <li dir="auto">Both (<a href="https://a.example/tin">tin</a> *) and, <span class="plain">in</span> March, \
                <a href="https://a.example/lead">lead</a> doubled. <span class="host">a.example</span></li>
                <li dir="auto"><a href="https://a.example/trains">Night trains</a> <span class="host">a.example</span>\
                <p>Nine new lines.</p></li>
                <li dir="auto"><a href="https://a.example/day">Day trains</a> <span class="host">a.example</span></li>

                """))
        #expect(
            Self.shown(MarkdownDigest.self, newsletter).hasSuffix(
                """
                - Both ([tin](<https://a.example/tin>) \\*) and, **in** March, [lead](<https://a.example/lead>) doubled.
                - [Night trains](<https://a.example/trains>)
                  \\
                  Nine new lines.
                - [Day trains](<https://a.example/day>)

                """))
    }

    @Test("a sentence below a title is its own link's, where it has one")
    func ownSentence() throws {
        var newsletter = try Self.newsletter([
            ("An essay on snow", "https://a.example/snow", false), ("the café of Zoë", "https://a.example/cafe", false),
        ])
        for index in 0...1 { newsletter.articles[index].blurb = "Here is the café of Zoë, and its story." }
        let text = Self.shown(MarkdownDigest.self, newsletter)
        #expect(text.contains("- [An essay on snow](<https://a.example/snow>)\n- Here is [the café of Zoë]"))
    }

    @Test("a link within a sentence is shown where it stands, any other above its blurb")
    func sentence() throws {
        var newsletter = try Self.newsletter([
            ("the tin price", "https://a.example/tin", false), ("Night trains", "https://a.example/trains", false),
        ])
        newsletter.articles[0].blurb = "Nobody saw <how> the tin price doubled."
        newsletter.articles[1].blurb = "Nine new lines."
        let page = Self.shown(HTMLDigest.self, newsletter)
        #expect(page.contains("Nobody saw &lt;how&gt; <a href=\"https://a.example/tin\">the tin price</a> doubled."))
        #expect(page.contains("Night trains</a> <span class=\"host\">a.example</span><p>Nine new lines.</p>"))
    }

    @Test("no address that may name the reader stands in a title or a blurb")
    func addresses() throws {
        let token = "https://t.example/c/9d1c?u=ann"
        var newsletter = try Self.newsletter([
            (token, token, true), ("The tin price \(token)", token, true), ("Tin", "https://a.example/tin", false),
        ])
        newsletter.articles[2].blurb = "Sent to ann@reader.example because ( \(token) ) you wanted it."
        for form in [HTMLDigest.self, MarkdownDigest.self] as [any DigestForm.Type] {
            let page = Self.shown(form, newsletter)
            #expect(!page.contains("t.example") && !page.contains("reader.example"))
            #expect(page.contains("(no title)") || page.contains("\\(no title\\)"))
            #expect(page.contains("The tin price") && page.contains("because you wanted it"))
        }
    }

    @Test("Markdown's marks stand for themselves")
    func markdown() throws {
        let text = Self.shown(
            MarkdownDigest.self,
            try Self.newsletter([("1. [x](y) *z*\n# not a heading", "https://a.example/<b>\\", false)]))
        #expect(text.contains(##"- [1\. \[x\](y) \*z\* # not a heading](<https://a.example/%3Cb%3E%5C>)"##))
        #expect(!text.contains("<script>"))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("#") } == 2)
    }

    @Test("an article whose clean address is not known is given by its title alone")
    func asFound() throws {
        let address = "https://click.example/c/ada@reader.example/Zk81hQ0aLw93JmXv72bTq5Rs"
        let newsletter = try Self.newsletter([("Night trains", address, true), ("", address, true)])
        for form in [HTMLDigest.self, MarkdownDigest.self] as [any DigestForm.Type] {
            let text = Self.shown(form, newsletter)
            #expect(text.contains("Night trains"))
            #expect(!text.contains("click.example") && !text.contains("Zk81hQ0aLw93JmXv72bTq5Rs"))
        }
    }
}
