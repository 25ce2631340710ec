// A made-up newsletter whose links stand behind a tracker: what many suites ask the classifier about.
import Articles
import Links

enum TinLetter {
    /// An address that tells nothing of where it leads.
    static func hidden(_ number: Int) -> String {
        "https://t.click.example/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)"
    }

    /// Two items, so that the letter is one of articles.
    static let stories = """
        <p><a href="\(hidden(901))">Why nobody mines tin any more</a></p><p>It is too deep.</p>
        <p><a href="\(hidden(902))">The last smelter of the valley closes</a></p><p>After ninety years.</p>
        """

    /// The reason of each link by its text, or "article"; `name` is the sender's.
    static func reasons(_ html: String, name: String = "") -> [String: String] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(
                senderAddress: "crew@tinletter.example", senderName: name, subject: "On tin"),
            links: links.map { LinkToJudge(link: $0) })
        return Dictionary(zip(links, verdicts).map { ($0.text, $1.reason?.rawValue ?? "article") }) { first, _ in first
        }
    }

    /// The reasons of the links of a fragment below the two stories; in it "[[text]]" is a hidden link.
    static func reasonsBelow(_ body: String, name: String = "") -> [String: String] {
        reasons(stories + linked(body, open: "[[", close: "]]"), name: name)
    }

    /// The reasons of a fragment's own links.
    static func ownReasons(_ body: String) -> Set<String> {
        let known = Set(reasonsBelow("").keys)
        return Set(reasonsBelow(body).filter { !known.contains($0.key) }.values)
    }

    /// A fragment with a hidden link for each text between the marks, as in "Read [the story]".
    static func linked(_ fragment: String, open: String = "[", close: String = "]") -> String {
        var html = ""
        for (number, piece) in fragment.split(separator: open, omittingEmptySubsequences: false).enumerated() {
            guard number > 0, let end = piece.firstRange(of: close) else {
                html += piece
                continue
            }
            html += "<a href=\"\(hidden(number))\">\(piece[..<end.lowerBound])</a>\(piece[end.upperBound...])"
        }
        return html
    }
}
