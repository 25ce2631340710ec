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
            "LAST CHANCE for $5 kettles", "Up to 30% off everything", "Letzte Chance: Rabatt auf alles",
            "Soldes d’hiver",
            "Celebrate with 20 % off all kettles",
        ])
    func subject(_ subject: String) {
        let html = Self.shelf + Self.link("Gift cards", 21)
        #expect(Self.articles(html, subject: subject).isEmpty)
        // Without it the pictures are a newsletter's.
        #expect(Self.articles(html, subject: "On kettles").count { Self.goods.contains($0) } == 6)
    }

    /// So many headlines, one below the other.
    private static func digest(_ headlines: [String]) -> String {
        headlines.enumerated().map { link($1, $0 + 1) + "<p>Ann Lee reports from the quay.</p>" }.joined()
    }

    private static let business = [
        "Kettle maker buys its rival", "Why the sale fell through", "Copper prices drop 8% in a week",
        "No deal in Doha",
        "Court order stuns Berlin", "Why we buy less", "Oil slips to $60", "Kettle start-up raises $40 million",
    ]

    @Test(
        "news of prices, deals and sales is news, whatever its subject",
        arguments: [
            "A $3bn deal, and copper is on sale", "Inflation falls to 3%, and 20 stories", "Bitcoin at $90,000",
            "Deals, deals, deals: the week that was", "The sale of the century", "Clearance: how rubble moves",
            "Rabattschlacht im Einzelhandel", "Soldes : la fin d’un modèle", "Il 40% di chi lavora",
            "Last call: the night train",
            "Kick-off: the season begins", "Merch, music and money", "Tesla takes 20% off the Model Y",
        ])
    func newsOfPrices(_ subject: String) {
        #expect(Self.articles(Self.digest(Self.business), subject: subject).count == Self.business.count)
        let sponsored = Self.digest(Self.business) + Self.link("Shop now", 40)
        #expect(Self.articles(sponsored, subject: subject).count == Self.business.count)
    }

    @Test(
        "headlines of three words, and of a language without blanks, are headlines",
        arguments: [
            (
                "Deals of the week",
                ["Tin buys Copper", "Exclusive: bank collapse", "Sale falls through", "Deal or no deal"]
            ),
            (
                "The sale of the century",
                ["Oligarchs buy islands", "Russia's oil deals", "The court speaks", "A harbour sold"]
            ),
            (
                "Letzte Chance für das Klima",
                ["Das Angebot Chinas", "Wer spart Gas", "Geschenke für Konzerne", "Berlin zögert"]
            ),
            ("Soldes d’empire", ["L’offre chinoise", "Offre de paix", "Le cadeau fiscal", "Berlin hésite"]),
            ("クーポン経済の行方", ["霧の港に響く汽笛の音", "北海道の夜の鉄道をゆく", "海辺の町の歴史を歩いてみる", "孤独という名の自由について"]),
            ("할인 경쟁의 그늘", ["주문이 밀린 조선소의 겨울", "조선소의 겨울이 남긴 것들", "바다를 건너는 밤의 철도", "항구에 남은 사람들의 이야기"]),
        ])
    func shortHeadlines(_ subject: String, _ headlines: [String]) {
        #expect(Self.articles(Self.digest(headlines), subject: subject).count == headlines.count)
    }

    @Test(
        "a digest whose links say read more is a digest",
        arguments: ["Last chance for the high street", "Your delivery rider speaks", "Tu compra de la semana"])
    func readMore(_ subject: String) {
        let html = Self.business.enumerated().map { number, headline in
            "<h2>\(headline)</h2><p>He counts his balance at night, and una gran cantidad of it.</p>"
                + Self.link("Read more", number + 1)
        }.joined()
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: "noreply@tin.example", subject: subject),
            links: links.map { LinkToJudge(link: $0) })
        #expect(verdicts.count { $0.reason == nil } == Self.business.count)
    }

    @Test(
        "a newsletter of pictures may speak of a last chance",
        arguments: ["Last call: the night train issue", "Last chance to see: vanishing places"])
    func pictures(_ subject: String) {
        #expect(Self.articles(Self.shelf, subject: subject).count == 6)
    }

    @Test(
        "a text that begins with what a price is lowered by is an offer among articles, too",
        arguments: [
            "30% off the copper kettle with the long spout", "Take 20% off everything in the shop",
            "Save $20 on the big kettle",
            "Jetzt 30 % Rabatt auf alle Kessel", "30\u{A0}% Rabatt auf alle Kessel", "Spare 20 € bei allen Kesseln",
        ])
    func reduction(_ text: String) {
        let found = Self.reasons(Self.digest(Self.business) + Self.link(text, 30), subject: "On kettles")
        #expect(found[text.replacing("\u{A0}", with: " ")] == "advertisement")
        #expect(found.values.count { $0 == "article" } == Self.business.count)
    }

    @Test(
        "news of prices that fall is no offer",
        arguments: [
            "Tesla takes 20% off the Model Y in China", "Dow 3% off its high after a day of panic",
            "Save $20 billion, says the minister", "Save $2tn: Musk’s promise", "Up to 30% off their peak: bank shares",
            "Save 30% of the oceans: the treaty at last", "20% off: what tariffs did to soy",
        ])
    func fallingPrices(_ text: String) {
        #expect(
            Self.reasons(Self.digest(Self.business) + Self.link(text, 30), subject: "On kettles")[text] == "article")
    }

    @Test(
        "what a business writes of an order, a payment or a parcel has no article",
        arguments: [
            "Thank you for shopping with us", "Your payment has been received", "Deine Sendung ist unterwegs",
            "Confirmation de commande nº 12", "Tu pedido está en camino", "ご注文の確認",
        ])
    func notice(_ subject: String) {
        let html =
            "<p>Order number 4711. Subtotal: 3.</p>" + Self.link("Copper kettle with a wooden handle", 1)
            + Self.link("How to clean your kettle at home", 2)
            + "<p>Questions? See <a href=\"https://t.click.example/c/9\">our pages of answers</a>.</p>"
        #expect(Self.articles(html, subject: subject).isEmpty)
        #expect(Self.reasons(html, subject: subject)["How to clean your kettle at home"] == "other")
    }

    @Test(
        "a digest is none, whatever its first story is about",
        arguments: [
            "Your purchase of the week: a kettle", "In your appointment with history", "Is your password safe?",
            "Your bill of rights, explained", "Security alert: why the Baltic worries",
            "DocuSign falls 20% after earnings",
            "The verdict has been delivered", "The invoice nobody paid: 25 reads", "Ihr Termin mit der Geschichte",
            "Votre mot de passe ne vaut rien", "Tu cita con la historia", "La tua password non basta",
            "ご予約困難な名店に行ってみた", "배송 전쟁: 쿠팡과 네이버", "您的付款习惯正在改变",
        ])
    func digestIsNoNotice(_ subject: String) {
        #expect(Self.articles(Self.digest(Self.business), subject: subject).count == Self.business.count)
    }

    @Test("what names a shop's service is one as the whole text; a headline may have its words")
    func services() {
        let found = Self.reasons(
            Self.digest(["Customer care in crisis", "My account of Gaza", "Free returns are over", "Why we buy less"])
                + Self.link("Track your order here", 30), subject: "On kettles")
        #expect(found["Customer care in crisis"] == "article")
        #expect(found["My account of Gaza"] == "article")
        #expect(found["Free returns are over"] == "article")
        #expect(found["Track your order here"] == "other")
    }

    @Test("a shop's own stories stay stories where their address says so")
    func stories() {
        let html =
            Self.shelf + Self.link("Gift cards", 20) + Self.link("Track your order", 21)
            + "<p><a href=\"https://kettles.example/blog/how-a-kettle-is-made-by-hand\">How a kettle is made by hand</a></p>"
        #expect(Self.articles(html, subject: "Free shipping on all kettles") == ["How a kettle is made by hand"])
        let goods = html.replacing(
            "t.click.example/ls/click", with: "news.kettles.example/products/a-kettle-for-everybody")
        #expect(Self.articles(goods, subject: "Free shipping on all kettles") == ["How a kettle is made by hand"])
    }

    @Test("texts that end with a fare are sold; an amount in a headline is news")
    func fares() {
        let fares = [
            "Ely to Bruges from €14.99*", "Ely to Ghent from €16.99*", "Ely nach Köln ab 19 €", "Ely to Cork from £12",
        ]
        let html = fares.enumerated().map { Self.link($0.element, $0.offset) }.joined()
        #expect(Self.articles(html, subject: "Autumn by the sea").isEmpty)
        let news = [
            "Tin rises from $14 to $90", "Lager from 1914 is found", "Ely's mayor gets £12 back",
            "A pound of tin is now $14",
        ]
        let digest = news.enumerated().map { Self.link($0.element, $0.offset) }.joined()
        #expect(Self.articles(digest, subject: "Autumn by the sea").count == 4)
    }
}
