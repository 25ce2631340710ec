// Whole newsletters, written for these tests, of the kinds that are hard to judge.
import Articles
import Links
import Testing

@Suite struct HardPlaceTests {
    /// What is decided about each link of a page, by its text or, without one, its address.
    private static func verdicts(_ html: String, sender: String = "crew@letter.example") -> [(text: String, is: String)]
    {
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(senderAddress: sender, subject: "Test"),
            links: links.map { LinkToJudge(link: $0) })
        return zip(links, verdicts).map { ($0.text.isEmpty ? $0.url : $0.text, $1.reason?.rawValue ?? "article") }
    }

    private static func articles(_ html: String) -> [String] {
        verdicts(html).filter { $0.is == "article" }.map(\.text)
    }

    private static let footer = """
        <p>Letter Ltd, 1 Harbour Street. <a href="https://letter.example/unsubscribe?u=1">Unsubscribe</a>
        <a href="https://letter.example/privacy">Privacy policy</a></p>
        """

    @Test("articles that are only a picture: its address or its words tell them from a logo")
    func pictures() {
        let found = Self.articles(
            """
            <p><a href="https://letter.example/"><img src="l.png" alt="Letter"></a></p>
            <p><a href="https://letter.example/2026/11/how-tin-is-mined"><img src="1.jpg"></a></p>
            <p><a href="https://letter.example/2026/11/the-last-lighthouse-keeper"><img src="2.jpg"></a></p>
            \(Self.footer)
            """)
        #expect(found.count == 2)
    }

    @Test("a newsletter of nothing but pictures has their words for headlines")
    func nothingButPictures() {
        let links = (1...5).map { number in
            "<tr><td><a href=\"https://click.letter.example/ls/click?upn=Zk81hQ0aLw93JmXv72bTq5Rs\(number)\">"
                + "<img src=\"\(number).jpg\" alt=\"Story number \(number) of harbours and ships\"></a></td></tr>"
        }
        #expect(Self.articles("<table>\(links.joined())</table>\(Self.footer)").count == 5)
    }

    @Test("a photograph in an essay is an illustration, not an article")
    func essay() {
        let verdicts = Self.verdicts(
            """
            <h1>On harbours</h1><p>I have been reading about <a href="https://a.example/how-harbours-silt-up">silt</a> and
            about <a href="https://b.example/the-dredgers-of-rotterdam">the people who dredge it</a>, as
            <a href="https://c.example/every-port-is-a-fight">one historian has it</a>.</p>
            <p><a href="https://click.letter.example/ls/click?upn=Zk81hQ0aLw93JmXv72bTq5Rs1">
            <img src="1.jpg" alt="A crane at dusk above the old basin"></a></p>
            <p>And so the water wins.</p>\(Self.footer)
            """)
        #expect(verdicts.filter { $0.is == "article" }.count == 3)
        #expect(verdicts.contains { $0 == ("A crane at dusk above the old basin", "image") })
    }

    @Test("a language that is written from right to left")
    func rightToLeft() {
        let found = Self.verdicts(
            """
            <div dir="rtl"><h2><a href="https://letter.example/ar/2026/tin-price">لماذا ارتفع سعر القصدير هذا العام</a></h2>
            <p>تضاعف سعر المعدن منذ الربيع.</p>
            <h2><a href="https://letter.example/ar/2026/night-trains">عودة القطارات الليلية إلى أوروبا</a></h2>
            <p>تسعة خطوط جديدة في شتاء واحد.</p>
            <p><a href="https://letter.example/x/9">إلغاء الاشتراك</a></p></div>
            """)
        #expect(found.map(\.is) == ["article", "article", "unsubscribe"])
    }

    @Test("languages without blanks between words")
    func withoutBlanks() {
        let chinese = Self.verdicts(
            """
            <h2><a href="https://letter.example/p/1001">锡价为何在一年内翻了一番</a></h2><p>春天以来，没有人注意的金属翻了一番。</p>
            <h2><a href="https://letter.example/p/1002">夜行列车重返欧洲</a></h2><p>一个冬天，九条新线路。</p>
            <p><a href="https://letter.example/x/9">退订</a></p>
            """)
        #expect(chinese.map(\.is) == ["article", "article", "unsubscribe"])
        let japanese = Self.verdicts(
            """
            <h2><a href="https://letter.example/p/1001">なぜ錫の価格は一年で二倍になったのか</a></h2><p>春から誰も気にしなかった金属が高騰しています。</p>
            <h2><a href="https://letter.example/p/1002">夜行列車がヨーロッパに戻る</a></h2><p>ひと冬で九つの新路線。</p>
            <p><a href="https://letter.example/x/9">配信停止</a></p>
            """)
        #expect(japanese.map(\.is) == ["article", "article", "unsubscribe"])
    }

    @Test("a newsletter that was forwarded into a conversation keeps its articles")
    func forwarded() {
        let found = Self.articles(
            """
            <p>Have you seen this? The second one is about us.</p><p>Ada</p>
            <blockquote><p>---------- Forwarded message ---------<br>From: Letter &lt;<a href="mailto:crew@letter.example">
            crew@letter.example</a>&gt;<br>To: &lt;<a href="mailto:ada@reader.example">ada@reader.example</a>&gt;</p>
            <h2><a href="https://letter.example/2026/11/how-tin-is-mined">How tin is mined today</a></h2><p>By hand.</p>
            <h2><a href="https://letter.example/2026/11/night-trains">Night trains are back</a></h2><p>Nine lines.</p>
            \(Self.footer)</blockquote>
            """)
        #expect(found == ["How tin is mined today", "Night trains are back"])
    }

    @Test("a sponsor that is written like an article is one by its mark, with all its links")
    func sponsor() {
        let verdicts = Self.verdicts(
            """
            <h2><a href="https://letter.example/2026/11/how-tin-is-mined">How tin is mined today</a></h2><p>By hand.</p>
            <p>Together with Acme</p>
            <h2><a href="https://acme.example/lp/faster-ledgers">Why the best finance teams close in two days</a></h2>
            <p>Their secret is boring. <a href="https://acme.example/lp/faster-ledgers">Read the whole story</a></p>
            <h2><a href="https://letter.example/2026/11/night-trains">Night trains are back</a></h2><p>Nine lines.</p>
            \(Self.footer)
            """)
        #expect(verdicts.filter { $0.is == "advertisement" }.count == 2)
        #expect(verdicts.filter { $0.is == "article" }.count == 2)
    }

    @Test("a list of jobs is no list of articles")
    func jobs() {
        let verdicts = Self.verdicts(
            """
            <h2>Jobs</h2><ul>
            <li><a href="https://jobs.lever.co/acme/1">Senior engineer, harbours (Rotterdam)</a></li>
            <li><a href="https://boards.greenhouse.io/acme/jobs/2">Data analyst at Acme</a></li>
            <li><a href="https://letter.example/careers">We are hiring</a></li></ul>\(Self.footer)
            """)
        #expect(verdicts.prefix(3).allSatisfy { $0.is == "job" }, "\(verdicts)")
    }

    @Test("a shop's promotion has no article")
    func promotion() {
        let offers = ["Rain coat", "Rubber boots", "Sou'wester"].map { name in
            """
            <table><tr><td><a href="https://shop.example/p/\(name.utf8.count)"><img src="p.jpg" alt="\(name)"></a></td></tr>
            <tr><td>\(name)</td></tr><tr><td>$49.00</td></tr>
            <tr><td><a href="https://shop.example/p/\(name.utf8.count)">Shop now</a></td></tr></table>
            """
        }
        #expect(Self.articles(offers.joined() + Self.footer) == [])
    }

    @Test("a receipt has no article")
    func receipt() {
        let found = Self.articles(
            """
            <h1>Thank you for your order</h1><p>Order 4711, 2 November 2026. Rain coat, $49.00. Total $49.00.</p>
            <p><a href="https://shop.example/account/orders/4711">View your order</a></p>
            <p>Questions? <a href="mailto:help@shop.example">Contact us</a> or visit our
            <a href="https://shop.example/help">help center</a>.</p>
            <p><a href="https://shop.example/terms">Terms and conditions</a>
            <a href="https://shop.example/privacy">Privacy policy</a></p>
            """)
        #expect(found == [])
    }

    @Test("small labels in blocks of their own are tags once some of them repeat")
    func tags() {
        let items = (1...6).map { number in
            """
            <h2><a href="https://click.letter.example/c/Zk81hQ0aLw93JmXv72bTq5Rs\(number)">A story about harbour \(number)</a>
            </h2><p>By somebody who was there.</p>
            <p><a href="https://click.letter.example/c/Yk81hQ0aLw93JmXv72bTq5R\(number)">\(number < 5 ? "Ships" : "Silt")</a></p>
            """
        }
        #expect(Self.articles(items.joined() + Self.footer).count == 6)
    }

    @Test("a list of other newsletters, classifieds, and a picture's credit name no articles")
    func otherPlaces() {
        let opaque = "https://click.letter.example/c/Zk81hQ0aLw93JmXv72bTq5Rs"
        let found = Self.articles(
            """
            <h2><a href="https://letter.example/2026/11/night-trains">Night trains are back</a></h2><p>Nine lines.</p>
            <p>We also write other newsletters, including <a href="\(opaque)1">Tides Weekly</a>,
            <a href="\(opaque)2">The Long Pier</a> and more.</p>
            <p>Photo by Ann Lee on <a href="\(opaque)3">Unsplash</a></p>
            <h3>Classifieds</h3><p>Boats for little money: <a href="\(opaque)4">small ads of the coast</a> every day.</p>
            \(Self.footer)
            """)
        #expect(found == ["Night trains are back"])
    }

    @Test("the best text is the article's, with its section and its blurb")
    func texts() throws {
        let html = """
            <h2>Harbour news</h2>
            <p><a href="https://letter.example/2026/11/night-trains"><img src="1.jpg" alt="image"></a></p>
            <p><a href="https://letter.example/2026/11/night-trains">Night trains are back</a></p>
            <p>Nine new lines in one winter, and where they lead, by somebody who took them all.</p>
            <p><a href="https://letter.example/2026/11/night-trains">Read more</a></p>\(Self.footer)
            """
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(
            newsletter: NewsletterContext(), links: links.map { LinkToJudge(link: $0) })
        let articles = verdicts.compactMap { if case .article(let article) = $0 { article } else { nil } }
        let article = try #require(articles.first)
        #expect(articles.count == 1)
        #expect(article.title == "Night trains are back")
        #expect(article.section == "Harbour news")
        #expect(article.blurb.hasPrefix("Nine new lines in one winter"))
        #expect(article.duplicates.count == 2)
    }

    @Test("a blurb is a sentence as the reader saw it: whole, without blanks that were not there, or cut at a word")
    func blurbs() {
        let long = Array(repeating: "and then the water rose", count: 12).joined(separator: " ")
        let links = HTMLLinkExtractor.extract(
            Array(
                """
                <p><a href="https://a.example/p/tin-19-is-out">Tin 19</a> was released last week, and nobody has read the notes.</p>
                <p>锡价为何在一年内翻了一番，<a href="https://b.example/p/tin-price-of-china">没有人注意</a>的金属翻了一番。</p>
                <p>백악관이 발표할 <a href="https://e.example/p/tin-action-plan">주석 계획</a>의 윤곽이 드러났다.</p>
                <p>He said it could “<a href="https://c.example/p/king-of-the-mines">absolutely</a>” help to mend the old mine.</p>
                <p>Then came <a href="https://d.example/p/the-flood-of-march">the flood</a> \(long)</p>
                """.utf8)
        ).links
        let verdicts = Classifier.judge(newsletter: NewsletterContext(), links: links.map { LinkToJudge(link: $0) })
        let blurbs = verdicts.map { if case .article(let article) = $0 { article.blurb } else { "" } }
        #expect(blurbs[0] == "Tin 19 was released last week, and nobody has read the notes.")
        #expect(blurbs[1].contains("没有人注意的金属"))
        #expect(blurbs[2] == "백악관이 발표할 주석 계획의 윤곽이 드러났다.")
        #expect(blurbs[3].contains("“absolutely”"))
        #expect(blurbs[4].hasPrefix("Then came the flood and then") && blurbs[4].hasSuffix("…"))
        #expect(["and…", "then…", "the…", "water…", "rose…"].contains { blurbs[4].hasSuffix($0) })
    }

    @Test("a picture without words has the headline below it for a title, and the next item's headline is no blurb")
    func neighbours() {
        let opaque = "https://click.letter.example/c/Zk81hQ0aLw93JmXv72bTq5Rs"
        let html = """
            <h3>ENERGY</h3>
            <p><a href="\(opaque)1"><img src="1.jpg"></a></p>
            <p><a href="\(opaque)2">Harbours are becoming batteries</a></p>
            <p>Ferries charge at night and give back at noon, in three ports. <a href="\(opaque)3">Read more</a></p>
            <p><a href="\(opaque)4">Mapping the peat of the north from a kite</a></p>
            <p><a href="\(opaque)5">The town that moved its clock by an hour</a></p>
            <p><a href="\(opaque)7">A lathe that nobody built</a></p>
            <p><a href="\(opaque)8">Fuite</a>: finding what leaks in a mine, and who has let it leak for so long.</p>
            <p><a href="\(opaque)9">The last ferry of the autumn is a long one</a></p>
            <p>You are reading this because you asked for it once; unsubscribe whenever you want.</p>
            <p><a href="\(opaque)6">A bridge of rope</a> is what the valley wants, and what nobody there can pay for.
            <a href="\(opaque)6">\u{F517} rope.bridges.example</a></p>\(Self.footer)
            """
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let verdicts = Classifier.judge(newsletter: NewsletterContext(), links: links.map { LinkToJudge(link: $0) })
        let articles = verdicts.compactMap { if case .article(let article) = $0 { article } else { nil } }
        #expect(articles.first?.title == "Harbours are becoming batteries")
        #expect(
            articles.first { $0.position == 2 }?.blurb
                == "Ferries charge at night and give back at noon, in three ports.")
        #expect(articles.first { $0.position == 4 }?.blurb == "")
        // A block that begins with the next headline is the next item's, what speaks of the mail is nobody's, and a host is no title.
        for position in [5, 6, 8] { #expect(articles.first { $0.position == position }?.blurb == "") }
        #expect(articles.first { $0.position == 9 }?.title == "A bridge of rope")
    }
}
