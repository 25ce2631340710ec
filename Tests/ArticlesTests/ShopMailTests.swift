// Mails of shops and businesses, written for these tests: nothing in them is an article.
import Articles
import Links
import Testing

@Suite struct ShopMailTests {
    private static func link(_ text: String, _ number: Int, host: String = "t.click.example") -> String {
        "<p><a href=\"https://\(host)/ls/click?upn=Zk81hQ0aLw93JmXv72b\(number)\">\(text)</a></p>"
    }

    private static func picture(_ text: String, _ number: Int) -> String {
        link("<img src=\"p\(number).jpg\" alt=\"\(text)\">", number)
    }

    private static func reasons(_ html: String, subject: String) -> [String: String] {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(
                senderAddress: "hello@kettles.example", senderName: "Kettles", subject: subject),
            links: links.map { LinkToJudge(link: $0) })
        return Dictionary(zip(links, verdicts).map { ($0.text, $1.reason?.rawValue ?? "article") }) { first, _ in first
        }
    }

    private static func articles(_ html: String, subject: String) -> [String] {
        reasons(html, subject: subject).filter { $0.value == "article" }.keys.sorted()
    }

    private static let goods = [
        "Copper kettle with a wooden handle", "The milk pan of our grandmothers", "A ladle for left hands",
        "Six cups in six colours", "The lid that fits everything", "Tin tray with a harbour on it",
    ]
    private static let shelf = goods.enumerated().map { picture($1, $0 + 1) }.joined()

    @Test("names and pictures above a shop's services and its small print are goods, also where nothing says buy")
    func shelf() {
        let html =
            Self.shelf + Self.link("Find a store", 20) + Self.link("Track your order", 21)
            + "<p>Offer valid through Sunday, while supplies last. <a href=\"https://t.click.example/c/22\">Exclusions</a></p>"
        #expect(Self.articles(html, subject: "Kettles for everybody").isEmpty)
        #expect(Self.reasons(html, subject: "Kettles for everybody")["Find a store"] == "other")
        // The same names in a letter are headlines.
        #expect(
            Self.articles(Self.goods.enumerated().map { Self.link($1, $0 + 1) }.joined(), subject: "On kettles").count
                == 6)
    }

    @Test(
        "a subject that sells adds up with texts that do",
        arguments: [
            "LAST DAY for $5 kettles", "Up to 30% off everything", "Letzte Chance: Rabatt auf alles", "Soldes d’hiver",
        ])
    func subject(_ subject: String) {
        let html =
            Self.shelf + Self.link("New arrivals", 20) + Self.link("Gift cards", 21) + Self.link("Sale", 22)
        #expect(Self.articles(html, subject: subject).isEmpty)
    }

    @Test("news of prices and sales is news")
    func newsOfPrices() {
        let headlines = [
            "Kettle maker raises $40 million to buy its rival", "Why the sale of the old works fell through",
            "Copper prices drop 8% in a week", "The deal that nobody in the harbour wanted",
        ]
        let html = headlines.enumerated().map { Self.link($1, $0 + 1) + "<p>Ann Lee reports from the quay.</p>" }
            .joined()
        #expect(Self.articles(html, subject: "A $3bn deal, and copper is on sale").count == 4)
    }

    @Test("a text that says what a price is lowered by is an offer among articles, too")
    func reduction() {
        let html =
            Self.link("30% off the copper kettle with the long spout", 1)
            + Self.link("Why nobody makes kettles in this town any more", 2) + "<p>The last one left in May.</p>"
        let found = Self.reasons(html, subject: "On kettles")
        #expect(found["30% off the copper kettle with the long spout"] == "advertisement")
        #expect(found["Why nobody makes kettles in this town any more"] == "article")
    }

    @Test(
        "what a business writes of an order, a payment or a parcel has no article",
        arguments: [
            "Thank you for shopping with us", "Your payment has been received", "Deine Sendung ist unterwegs",
            "Confirmation de commande nº 12", "Tu pedido está en camino", "ご注文の確認",
        ])
    func notice(_ subject: String) {
        let html =
            Self.link("Copper kettle with a wooden handle", 1) + Self.link("How to clean your kettle at home", 2)
            + "<p>Questions? See <a href=\"https://t.click.example/c/9\">our pages of answers</a>.</p>"
        #expect(Self.articles(html, subject: subject).isEmpty)
        #expect(Self.reasons(html, subject: subject)["How to clean your kettle at home"] == "other")
    }

    @Test("a shop's own stories stay stories where their address says so")
    func stories() {
        let html =
            Self.shelf + Self.link("Gift cards", 20) + Self.link("Track your order", 21)
            + "<p><a href=\"https://kettles.example/blog/how-a-kettle-is-made-by-hand\">How a kettle is made by hand</a></p>"
        #expect(Self.articles(html, subject: "Free shipping on all kettles") == ["How a kettle is made by hand"])
    }
}
