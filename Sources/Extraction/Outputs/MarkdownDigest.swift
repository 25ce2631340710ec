/// The digest as Markdown (CommonMark): what a newsletter wrote is text, whatever marks stand in it.
enum MarkdownDigest: DigestForm {
    static func beginning(newsletters: Int, articles: Int) -> String {
        "# \(DigestWords.title(newsletters: newsletters, articles: articles))\n"
    }

    static func newsletter(_ newsletter: FilteredNewsletter, _ items: [DigestItem]) -> String {
        var text = "\n## \(escaped(DigestWords.subject(newsletter)))\n\n\(escaped(DigestWords.byline(newsletter)))\n\n"
        if items.isEmpty { text += "No articles.\n" }
        for item in items { text += "- \(shown(item))\n" }
        return text
    }

    private static func shown(_ item: DigestItem) -> String {
        let notes = DigestWords.others(of: item.articles).map { " (\($0))" } ?? ""
        // A link within a sentence is read where it stands.
        if let sentence = item.sentence {
            var text = ""
            for piece in sentence {
                switch piece {
                case .text(let words): text += escaped(words, behind: text)
                case .article(let article): text += link(article) ?? emphasized(escaped(article.title, behind: text))
                }
            }
            return text + notes
        }
        let title = item.articles.map { link($0) ?? escaped($0.title) }.joined()
        return title + notes + (item.blurb.isEmpty ? "" : "\n  \\\n  \(escaped(item.blurb))")
    }

    private static func link(_ article: DigestArticle) -> String? {
        article.url.map { "[\(escaped(article.title))](<\(destination($0))>)" }
    }

    /// Words that stand out; beside punctuation the marks would stand for themselves (CommonMark 6.2).
    private static func emphasized(_ words: String) -> String {
        let isPlain = [words.unicodeScalars.first, words.unicodeScalars.last].allSatisfy {
            $0?.properties.isAlphabetic == true || $0?.properties.numericType != nil
        }
        return isPlain ? "**\(words)**" : words
    }

    static let end = ""

    /// One line in which every mark of Markdown stands for itself (CommonMark 2.4), and no address becomes a link.
    ///
    /// - Parameter line: what stands before it in its line.
    static func escaped(_ text: String, behind line: String = "") -> String {
        var result = line
        var previous = line.unicodeScalars.last ?? " "
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
        return String(result[result.utf8.index(result.startIndex, offsetBy: line.utf8.count)...])
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
