// Addresses in plain mails: the words in front of them are their text. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct PlainLabelTests {
    /// The verdicts on the addresses of paragraphs, as a plain mail becomes a page, in their order.
    private static func verdicts(_ paragraphs: String...) -> [Verdict] {
        let html = paragraphs.map { paragraph in
            let words = paragraph.split(separator: " ").map { word in
                word.hasPrefix("https://") ? "<a href=\"\(word)\">\(word)</a>" : String(word)
            }
            return "<pre>" + words.joined(separator: " ") + "</pre>"
        }
        let links = HTMLLinkExtractor.extract(Array(html.joined(separator: "\n").utf8)).links
        return Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "crew@tinletter.example", subject: "On tin"),
            links: links.map { LinkToJudge(link: $0) })
    }

    private static func text(_ verdict: Verdict) -> String? {
        guard case .article(let article) = verdict else { return nil }
        return article.text
    }

    @Test("the words in front of an address are its title, whatever stands between them")
    func title() {
        let found = Self.verdicts(
            "Why nobody mines tin any more ( https://t.example/r/a91 )",
            "* The last smelter closes: https://t.example/r/b27",
            "*How to solder* [ https://t.example/r/c55 ] and then some.",
            "It was cold. A ship full of tin < https://t.example/r/d18 >")
        #expect(
            found.map(Self.text) == [
                "Why nobody mines tin any more", "The last smelter closes", "How to solder", "A ship full of tin",
            ])
    }

    @Test("of a long sentence nobody knows which words are the link's: all of it is the title, without addresses")
    func prose() {
        let found = Self.verdicts(
            "- Of all the metals that were ever carried over the mountains on mules tin was ( https://t.example/r/a91 ) one."
        )
        #expect(Self.text(found[0]) == "Of all the metals that were ever carried over the mountains on mules tin was")
        guard case .article(let article) = found[0] else { return }
        #expect(article.blurb == "")
    }

    @Test("a number in front of an address is no label, and no footnote's mark")
    func references() {
        let found = Self.verdicts("[1] https://t.example/r/a91", "[2] https://t.example/why-nobody-mines-tin")
        #expect(found.map(Self.text) == ["https://t.example/r/a91", "https://t.example/why-nobody-mines-tin"])
    }

    @Test("buttons of a plain mail are told by their words, each by its own")
    func buttons() {
        let found = Self.verdicts(
            "Why nobody mines tin any more ( https://t.example/why-nobody-mines-tin )",
            "View in browser ( https://t.example/on-tin-and-its-price )",
            "Privacy policy ( https://t.example/r/p1 ) | Contact us ( https://t.example/r/p2 )",
            "To subscribe to this letter for nothing at all every week just go to the page at https://t.example/r/p3")
        #expect(found.map(\.reason) == [nil, .viewInBrowser, .legal, .contact, .subscribe])
    }

    @Test("words in front of an address take nothing from what it says itself")
    func acting() {
        let found = Self.verdicts(
            "Or end them all by visiting this page here ( https://t.example/unsubscribe.php?ch=9d1c )")
        #expect(found[0].reason == .unsubscribe)
    }

    @Test("terms are terms, whatever their page is called")
    func terms() {
        let found = Self.verdicts("Terms of use ( https://t.example/tin-letter-terms-of-service )")
        #expect(found[0].reason == .legal)
    }

    @Test("no address of a page or of a reader is left in what others may see, nor an icon of a private font")
    func addressFree() {
        #expect(
            AddressFree.text("Read on ( https://t.example/r?u=7 ) or write to ann@reader.example, \u{E117} said @bo")
                == "Read on or write to said @bo")
        #expect(AddressFree.text("Tin, 3/4 of it, is a/b tested") == "Tin, 3/4 of it, is a/b tested")
        #expect(AddressFree.text("com/wvu4gnwoxvighk6dk0pi7hndqx6nei8hw5nv/p8hehqu4ogn3v3aq Tin") == "Tin")
    }

    @Test("a footnote's place within the issue is no article")
    func footnotes() {
        let found = Self.verdicts(
            "The price rose [ https://t.example/on-tin-and-its-price#footnote-3 ] twice",
            "The ledger of the mine ( https://t.example/the-ledger-of-the-mine#reference )")
        #expect(found.map(\.reason) == [.anchor, nil])
    }
}
