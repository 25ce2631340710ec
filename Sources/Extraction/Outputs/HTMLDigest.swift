// digest.html: one page without script, picture, font or any other thing from elsewhere; its policy says so too. Everything
// that a newsletter wrote is text: escaped, and kept in its own direction.

/// The digest as a page for a phone, for a screen, light and dark, and for paper.
enum HTMLDigest: DigestForm {
    static func beginning(newsletters: Int, articles: Int) -> String {
        let title = DigestWords.title(newsletters: newsletters, articles: articles)
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <header><h1>\(title)</h1></header>
            <main>

            """
    }

    static func newsletter(_ newsletter: FilteredNewsletter, _ items: [DigestItem]) -> String {
        // The section's direction is its subject's: a date alone has none.
        var text = "<section dir=\"auto\">\n<h2>\(escaped(DigestWords.subject(newsletter)))</h2>\n"
        text += "<p class=\"by\">\(escaped(DigestWords.byline(newsletter)))</p>\n"
        guard !items.isEmpty else { return text + "<p class=\"none\">No articles.</p>\n</section>\n" }
        text += "<ul>\n"
        for item in items { text += "<li dir=\"auto\">\(shown(item))</li>\n" }
        return text + "</ul>\n</section>\n"
    }

    static let end = "</main>\n</body>\n</html>\n"

    private static func shown(_ item: DigestItem) -> String {
        var notes = ""
        var hosts: [String] = []
        for host in item.articles.compactMap(\.url).map(host) where !hosts.contains(host) { hosts.append(host) }
        if !hosts.isEmpty { notes += " <span class=\"host\">\(escaped(hosts.joined(separator: ", ")))</span>" }
        if let others = DigestWords.others(of: item.articles) { notes += " <span class=\"also\">\(others)</span>" }
        // A link within a sentence is read where it stands.
        if let sentence = item.sentence {
            let words = sentence.map { piece in
                switch piece {
                case .text(let words): escaped(words)
                case .article(let article): link(article)
                }
            }
            return words.joined() + notes
        }
        let title = item.articles.map(link).joined()
        return title + notes + (item.blurb.isEmpty ? "" : "<p>\(escaped(item.blurb))</p>")
    }

    private static func link(_ article: DigestArticle) -> String {
        let title = escaped(article.title)
        return article.url.map { "<a href=\"\(escaped($0))\">\(title)</a>" } ?? "<span class=\"plain\">\(title)</span>"
    }

    private static func host(_ url: String) -> String {
        let rest = url.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { !"/?#".contains($0) }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// The text as the content of an element or of an attribute in double quotes; control characters become blanks.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let style = """
        :root { --paper: #fbfaf7; --ink: #1d1d1f; --soft: #6b6b70; --line: #e3e0d8; --link: #0b4f9e; --seen: #6a3f93; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #16171a; --ink: #e8e6e1; --soft: #9b9aa0; --line: #2e3036; --link: #8ab8f5; --seen: #c3a2e6; }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; max-width: 42rem; padding: 1.25rem 1.1rem 4rem; background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.1rem; font-weight: 600; color: var(--soft); margin: 0 0 1.5rem; }
        section { border-top: 1px solid var(--line); padding: 1.4rem 0 .6rem; }
        h2 { font-size: 1.35rem; line-height: 1.25; margin: 0; text-wrap: balance; }
        .by { margin: .25rem 0 .9rem; color: var(--soft); font-size: .9rem; }
        ul { list-style: none; margin: 0; padding: 0; }
        li { padding: .6rem 0; }
        li a, .plain { font-weight: 600; line-height: 1.35; }
        a { color: var(--link); text-decoration: none; }
        a:visited { color: var(--seen); }
        a:hover, a:focus-visible { text-decoration: underline; }
        .host, .also { color: var(--soft); font-size: .82rem; unicode-bidi: isolate; }
        .also::before { content: "· "; }
        li p { margin: .25rem 0 0; color: var(--soft); font-size: .95rem; line-height: 1.45; }
        .none { color: var(--soft); }
        @media print {
          :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --seen: #000; }
          html { font-size: 10pt; }
          body { max-width: none; padding: 0; font-size: 1rem; }
          li, h2, .by { break-inside: avoid; }
          h2, .by { break-after: avoid; }
          li a::after { content: " <" attr(href) ">"; font-weight: 400; font-size: .8em; color: #444; }
          .host { display: none; }
        }
        """
}
