/// The digest as Markdown (CommonMark): what a newsletter wrote is text, whatever marks stand in it.
enum MarkdownDigest: DigestForm {
    static func beginning(newsletters: Int, articles: Int) -> String {
        "# \(DigestWords.title(newsletters: newsletters, articles: articles))\n"
    }

    static func newsletter(_ newsletter: FilteredNewsletter, _ articles: [DigestArticle]) -> String {
        var text = "\n## \(escaped(DigestWords.subject(newsletter)))\n\n\(escaped(DigestWords.byline(newsletter)))\n\n"
        if articles.isEmpty { text += "No articles.\n" }
        for article in articles {
            let title = escaped(article.title)
            text += article.url.map { "- [\(title)](<\(destination($0))>)" } ?? "- \(title)"
            if article.others > 0 { text += " (\(DigestWords.others(article.others)))" }
            text += "\n"
            if !article.blurb.isEmpty { text += "  \\\n  \(escaped(article.blurb))\n" }
        }
        return text
    }

    static let end = ""

    /// One line in which every mark of Markdown stands for itself (CommonMark 2.4), and no address becomes a link.
    static func escaped(_ text: String) -> String {
        var result = ""
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            guard !isBlank(scalar) else {
                if previous != " " { result += " " }
                previous = " "
                continue
            }
            if isMark(scalar, after: previous, in: result) { result += "\\" }
            result.unicodeScalars.append(scalar)
            previous = scalar
        }
        return result
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    }

    /// Whether the mark would be taken for Markdown.
    ///
    /// Those that begin a block ("# ", "1. ") are marks at its beginning alone; GitHub takes addresses and names for links.
    private static func isMark(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, in line: String) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "@": true
        case "#", "+", "-", "=": line.isEmpty
        case ".", ")": line.utf8.allSatisfy { (0x30...0x39).contains($0) } || line.hasSuffix("www")
        case ":": ("a"..."z").contains(previous) && (line.hasSuffix("http") || line.hasSuffix("https"))
        default: false
        }
    }

    /// An address between `<` and `>`: these two, line ends and backslashes cannot stand there as they are.
    private static func destination(_ url: String) -> String {
        var result = ""
        for scalar in url.unicodeScalars {
            switch scalar {
            case "<": result += "%3C"
            case ">": result += "%3E"
            case "\\": result += "%5C"
            case _ where scalar.value <= 0x20: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
