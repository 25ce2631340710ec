// Clean addresses: what goes, what stays, and that cleaning twice is cleaning once.
import Testing

@testable import Links

@Suite("A clean address names the page and nobody")
struct CleanURLTests {
    private func clean(_ address: String) -> String? { WebURL(address).map { CleanURL.clean($0).href } }

    @Test(
        "tracking parameters go, the others stay byte for byte",
        arguments: [
            ("https://a.example/p?utm_source=x&id=%7e5&UTM_Medium=y&q=a+b", "https://a.example/p?id=%7e5&q=a+b"),
            ("https://a.example/p?mc_cid=1&mc_eid=2", "https://a.example/p"),
            ("https://a.example/p?fbclid=1&gclid=2&msclkid=3#top", "https://a.example/p"),
            (
                "https://a.example/p?_hsenc=1&_hsmi=2&__s=3&vero_id=4&ck_subscriber_id=5&oly_enc_id=6",
                "https://a.example/p"
            ),
            (
                "https://a.example/p?mkt_tok=1&_bhlid=2&ml_subscriber=3&sfmc_id=4&ss_email_id=5&et_rid=6",
                "https://a.example/p"
            ),
            ("https://a.example/p?a=1&amp;utm_source=x", "https://a.example/p?a=1"),
            ("https://a.example/p??utm_source=x", "https://a.example/p"),
            ("https://a.example/p?", "https://a.example/p"), ("https://a.example/p?&&", "https://a.example/p"),
            ("https://a.example", "https://a.example/"),
            (
                "https://a.example/p?pk_campaign=1&mtm_source=2&at_medium=3&xtor=4&wt_mc=5&elqTrackId=6",
                "https://a.example/p"
            ),
            ("https://a.example/?ref=letters.example", "https://a.example/"),
            ("https://a.example/?ref=some-newsletter", "https://a.example/"),
            ("https://a.example/p?source=email", "https://a.example/p"),
            ("https://a.example/p?hashed_user=0ebef12c4291184562dac09965bce808&id=5", "https://a.example/p?id=5"),
            (
                "https://shop.example/products/kettle?_pos=1&_sid=16ae34a1d&_ss=r",
                "https://shop.example/products/kettle"
            ),
        ])
    func tracking(_ row: (String, String)) { #expect(clean(row.0) == row.1) }

    @Test(
        "what mail services and networks know the reader by goes",
        arguments: [
            (
                "https://a.example/p?o_eid=1234A5678901B2C&rdx.ident%5Bpull%5D=omeda%7C1234A5678901B2C",
                "https://a.example/p"
            ),
            (
                "https://a.example/p?sp_rid=MTIz&sap-outbound-id=2EE7&bz_id=5f1a&iterableUserId=98765",
                "https://a.example/p"
            ),
            (
                "https://a.example/p?nb_klid=01H&nb_kx=AbC&li_did=2ee7&smclient=1f0c&cio_id=9f00&nrid=0000",
                "https://a.example/p"
            ),
            (
                "https://www.facebook.com/groups/b/posts/1/?aref=17&medium=email&mid=5b1aG5&bcode=2.17.Ab",
                "https://www.facebook.com/groups/b/posts/1/?medium=email"
            ),
            (
                "https://www.quora.com/How-do-bees-count?__snid3__=55&__sncid__=32",
                "https://www.quora.com/How-do-bees-count"
            ),
            ("https://www.meetup.com/bees/events/301/?_xtd=gatl", "https://www.meetup.com/bees/events/301/"),
            (
                "https://www.researchgate.net/publication/1_Bees?_sg=AbCd&_sg%5B0%5D=ef&enrichId=rgreq-2ee7",
                "https://www.researchgate.net/publication/1_Bees"
            ),
            (
                "https://a.example/p/?uuid=1f0c2d3e-1111-4222-8333-444455556666&key="
                    + "e96ca27dfe0a493544cafa087879228eeef082b1a5e7dfbe37eaec98d266846d&x=1",
                "https://a.example/p/?x=1"
            ),
            (
                "https://a.example/p?lkt=9e107d9d372bb6826bd81d3542a419d6&bc_em=9e107d9d372bb6826bd81d3542a419d6&x=1",
                "https://a.example/p?x=1"
            ),
            (
                "https://a.example/p?lipid=e96ca27dfe0a493544cafa087879228eeef082b1a5e7dfbe37eaec98d266846d",
                "https://a.example/p"
            ),
        ])
    func services(_ row: (String, String)) {
        #expect(clean(row.0) == row.1)
        #expect(clean(row.1) == row.1)
    }

    @Test(
        "what pages need stays",
        arguments: [
            "https://a.example/p?id=5&page=2&ref=main&source=git&site=3&referrer=x&uid=7&sid=8&cid=9",
            "https://news.ycombinator.com/item?id=41",
            "https://www.youtube.com/watch?v=dAuD-U2sHjY&t=2993s&list=PL1", "https://github.com/a/b?tab=readme-ov-file",
            "https://github.com/a/b/x?ref=release.next",
            "https://a.example/?p=123",
            "https://a.example/search?q=utm_source&lang=de", "https://ieeexplore.ieee.org/document/1?utm_source=x",
            "https://a.example/p;v=1?x", "https://a.example/p?session=12&sid=123456",
            "https://a.example/p?sessions=all",
            "https://a.example/p?token=5&hash=abc&auth=basic&e=12", "https://scholar.google.com/citations?user=AbCdEf1",
            "https://web.archive.org/x?hash=986baa2a89ae4f50aa11",
            "https://us1.campaign-archive.com/?u=9c8a79a721fa3d63d32e147fe&id=24b1f473e5",
            "https://substack.com/app-link/post?publication_id=1&post_id=2",
            "https://a.example/photo@2x.png?file=icon@2x.png", "https://maps.example/@52.5,13.4?at=@52.5",
            "https://a.example/p?a=eyJ&b=aGVsbG8gd29ybGQ",
            "https://a.example/p?md5=9e107d9d372bb6826bd81d3542a419d6&v=d41d8cd98f00b204e9800998ecf8427e",
            "https://a.example/p?type=email&layout=mail2&e=5", "https://a.example/p?x=a=40b&f=5=400",
            "https://www.nytimes.com/2024/05/01/x/y.html?unlocked_article_code=1.aB3.x-9",
            "https://zoom.us/j/123?pwd=abc123DEF456", "https://a.example/p?k=0123456789abcdef0123456789abcdef",
            "https://support.microsoft.com/default.aspx?scid=kb;EN-US;Q321641", "https://a.example/#!/page/5",
            "https://a.example/#/route", "https://a.example/a?b#/r?c=1",
            "https://docs.google.com/spreadsheets/d/1#gid=5", "https://mega.nz/file/x#key",
            "https://a.example/doc?uuid=1f0c2d3e-1111-4222-8333-444455556666", "https://a.example/doc?uuid=7&key=open",
            "https://a.example/doc?key=e96ca27dfe0a493544cafa087879228eeef082b1a5e7dfbe37eaec98d266846d",
            "https://a.example/membranes?lipid=PC16&mid=5&zz=9e107d9d372bb6826bd81d3542a419d6",
            "https://a.example/a//b/../c%2fd", "mailto:a@example.com?subject=x",
        ])
    func kept(_ address: String) { #expect(clean(address) == WebURL(address)?.href) }

    @Test(
        "the reader goes, whatever the parameter is called",
        arguments: [
            ("https://a.example/p?x=reader@example.org", "https://a.example/p"),
            ("https://a.example/p?x=reader%40example.org&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?x=reader%2540example.org", "https://a.example/p"),
            ("https://a.example/p?x=cmVhZGVyQGV4YW1wbGUub3Jn", "https://a.example/p"),
            ("https://a.example/p?x=list%2Creader%40example.org%2Ctxt", "https://a.example/p"),
            ("https://a.example/p?reader@example.org", "https://a.example/p"),
            ("https://a.example/p?x=first.last%2Btag%40sub.example.co.uk", "https://a.example/p"),
            (
                "https://a.example/p?next=https%3A%2F%2Fb.example%2F%3Fmail%3Dreader%2540example.org",
                "https://a.example/p"
            ),
            ("https://a.example/p?t=eyJhbGciOiJIUzI1NiJ9.eyJjb250YWN0SWQiOiI2In0.Uc8MMoaxb", "https://a.example/p"),
            ("https://a.example/p?t=eyJ1c2VyX2lkIjoyNTM4MTQyfQ.YTIcG0W5vUyt40", "https://a.example/p"),
            // {"id":"annlee","name":"Ann"}, {"first_name":"Ann"}
            ("https://a.example/p?p=eyJpZCI6ImFubmxlZSIsIm5hbWUiOiJBbm4ifQ==", "https://a.example/p"),
            ("https://a.example/p?p=eyJmaXJzdF9uYW1lIjoiQW5uIn0", "https://a.example/p"),
            (
                "https://a.example/p?email=7f9a&subscriber_id=5&recipientId=6&user_id=7&email_sha256=8",
                "https://a.example/p"
            ),
            (
                "https://a.example/p?utm_source=x&uid=986baa2a-89ae-4f50&sid=NWJlYTE2ZGQz&nid=55",
                "https://a.example/p?nid=55"
            ),
            (
                "https://ieeexplore.ieee.org/document/1?a=reader@example.org&b=1",
                "https://ieeexplore.ieee.org/document/1?b=1"
            ),
            ("https://a.example/p?eyJhbGciOiJIUzI1NiJ9.eyJjb250YWN0SWQiOiI2In0.Uc8MM", "https://a.example/p"),
            ("https://a.example/p?x=726561646572406578616d706c652e6f7267", "https://a.example/p"),
            ("https://a.example/p?t=e30.eyJjb250YWN0SWQiOiI2In0.Uc8MM", "https://a.example/p"),
            ("https://a.example/p?x=l%C3%A4ser@example.org&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?x=leser@m%C3%BCller.example&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?x=a@b.xn--p1ai&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?trk_contact=1&_bta_c=2&dm_i=3&rcptEmail=4&recip=5&y=6", "https://a.example/p?y=6"),
            (
                "https://a.example/p?next=https%3A%2F%2Fb.example%2Fq%3Fmc_eid%3D1%26k%3D2&z=%7e",
                "https://a.example/p?next=https%3A%2F%2Fb.example%2Fq%3Fk%3D2&z=%7e"
            ),
            (
                "https://a.example/p?next=https://b.example/?mc_eid=1",
                "https://a.example/p?next=https%3A%2F%2Fb.example%2F"
            ),
            ("https://a.example/p?e=9e107d9d372bb6826bd81d3542a419d6&y=1", "https://a.example/p?y=1"),
            (
                "https://a.example/p?em=2fd4e1c67a2d28fced849ee1bb76e7391b93eb12&customMailKey=uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=",
                "https://a.example/p"
            ),
            (
                "https://a.example/p?utm_source=x&md5=9e107d9d372bb6826bd81d3542a419d6&y=1", "https://a.example/p?y=1"
            ),
            ("https://a.example/p?user.id=1&user[email]=2&Subscriber-Hash=3&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?x=3Dreader=40example.org&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?x=5:eyJhbGciOiJIUzI1NiJ9.eyJjb250YWN0SWQiOiI2In0.Uc8MM", "https://a.example/p"),
            ("https://reader:secret@a.example/p", "https://a.example/p"),
            ("https://a.example/p?PHPSESSID=0a1b&JSESSIONID=2&ASPSESSIONIDQQ=3&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?sid=8f2e&session=aB3&sessionid=1&session_id=2&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p;jsessionid=0A1B.n1;v=2/q;JSessionID=3?y=1", "https://a.example/p;v=2/q?y=1"),
            ("https://a.example/..;jsessionid=1/q", "https://a.example/q"),
            ("https://a.example/p?user=jane&userName=doe&first_name=Jane&lastName=Doe&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?fname=Jane&lname=Doe&phone=030&y=1", "https://a.example/p?y=1"),
            ("https://a.example/p?token=986baa2a89ae4f50&y=1", "https://a.example/p?y=1"),
            (
                "https://a.example/p?auth=aB3-dE5_gH7iJ9kL1&uid=986baa2a-89ae-4f50&hash=986baa2a89ae4f50aa&e=aB3dE5gH7iJ9kL1m&y=1",
                "https://a.example/p?y=1"
            ),
            ("https://a.example/#/r?token=986baa2a89ae4f50&c=1", "https://a.example/#/r?c=1"),
            ("https://a.example/#/feedback/1/?uuid=5&key=6", "https://a.example/"),
            ("https://a.example/#/r?email=reader@example.org&c=1", "https://a.example/#/r?c=1"),
            ("https://a.example/#/r/reader@example.org", "https://a.example/"),
        ])
    func reader(_ row: (String, String)) { #expect(clean(row.0) == row.1) }

    @Test(
        "a path that names the reader is told",
        arguments: [
            ("https://a.example/open/reader@example.org", true),
            ("https://a.example/open/reader%40example.org/x", true),
            ("https://a.example/u/cmVhZGVyQGV4YW1wbGUub3Jn", true), ("https://a.example/p;r=reader@example.org", true),
            ("https://a.example/p;v=1;r=cmVhZGVyQGV4YW1wbGUub3Jn=/q", true),
            ("https://a.example/eyJhbGciOiJIUzI1NiJ9.eyJjb250YWN0SWQiOiI2In0.Uc8MMoaxb", true),
            ("https://a.example/x/eyJlbWFpbCI6InJlYWRlckBleGFtcGxlLm9yZyJ9/y", true),
            ("https://a.example/726561646572406578616d706c652e6f7267", true),
            ("https://a.example/how-bees-find-home/", false), ("https://a.example/photo@2x.png", false),
            ("https://mastodon.example/@reader@other.example/1", false), ("https://maps.example/@52.5,13.4", false),
            ("https://lore.kernel.org/lkml/CAHk-abc@mail.example.org/", false),
            ("https://www.postgresql.org/message-id/abc@mail.example.org", false),
            ("https://cdn.example/npm/vue@3.4.1/dist", false), ("https://a.example/", false),
            ("mailto:reader@example.org", false),
        ])
    func paths(_ address: String, _ namesReader: Bool) throws {
        #expect(CleanURL.identifiesReader(try #require(WebURL(address))) == namesReader)
    }

    @Test("cleaning twice is cleaning once, whatever is put together", arguments: 0..<200)
    func idempotent(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick(_ parts: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return parts[Int((state >> 33) % UInt64(parts.count))]
        }
        let names = [
            "a", "sid", "token", "utm_source", "uid", "next", "mc_eid", "url", "recip", "ref", "amp;x", "?b", "",
        ]
        let values = [
            "1", "x@y.example", "x@y%09.exa%0Ample", "cmVhZGVyQGV4YW1wbGUub3Jn", "e30.e30.x", "%C3%A4@b.de", "", "%",
            "=",
            "986baa2a-89ae-4f50", "newsletter", "%2526", "https://h.example/p;jsessionid=1?sid=a",
            "https://u:p@h.example/?utm_source=1", "HTTPS://H.example?b#c",
        ]
        for _ in 0..<20 {
            var address = "https://a.example/p;;jsessionid=;jsessionid=1"
            for level in 0..<4 {
                let pairs = (0..<4).map { _ in pick(names) + "=" + pick(values) }.joined(separator: "&")
                let nested = TrackerDecodersTests.encoded(address)
                address = "https://\(pick(["a", "www.google", "b"])).example/\(level)?\(pairs)&\(pick(names))=\(nested)"
            }
            let once = CleanURL.clean(try #require(WebURL(address)))
            #expect(CleanURL.clean(once) == once, "\(address)")
        }
    }

    @Test(
        "some sites have parameters of their own",
        arguments: [
            (
                "https://writer.substack.com/p/x?r=8o54n&s=w&publication_id=1&post_id=2&isFreemail=true&triedRedirect=true",
                "https://writer.substack.com/p/x"
            ),
            ("https://www.custom.example/p/x?r=8o54n&token=abc", "https://www.custom.example/p/x"),
            ("https://youtu.be/abc?si=xyz&t=5", "https://youtu.be/abc?t=5"),
            ("https://open.spotify.com/episode/1?si=xyz", "https://open.spotify.com/episode/1"),
            ("https://x.com/a/status/1?s=46&t=abc", "https://x.com/a/status/1"),
            (
                "https://www.amazon.co.uk/dp/0063356473/?tag=x-20&ref_=y&pf_rd_p=z",
                "https://www.amazon.co.uk/dp/0063356473/"
            ),
            ("https://medium.com/p/x?source=email-1", "https://medium.com/p/x"),
            ("https://us1.campaign-archive.com/?u=1&id=2&e=3", "https://us1.campaign-archive.com/?u=1&id=2"),
            ("https://www.linkedin.com/posts/x?trk=y&midToken=z", "https://www.linkedin.com/posts/x"),
            (
                "https://play.google.com/store/apps/details?id=a.b&referrer=utm_source%3Dx",
                "https://play.google.com/store/apps/details?id=a.b"
            ),
        ])
    func sites(_ row: (String, String)) { #expect(clean(row.0) == row.1) }

    @Test(
        "anchors and text fragments go, AMP copies become the page",
        arguments: [
            ("https://a.example/p#section", "https://a.example/p"),
            ("https://a.example/p#:~:text=some%20words", "https://a.example/p"),
            ("https://a.example/p#", "https://a.example/p"),
            ("https://a.example/p#/r:~:text=x", "https://a.example/p#/r"),
            ("https://a.example/#/", "https://a.example/"),
            ("https://www.google.com/amp/s/a.example/p?utm_source=x", "https://a.example/p"),
            ("https://a-example.cdn.ampproject.org/c/s/a.example/p?usqp=x", "https://a.example/p"),
            ("https://www.google.com/amp/s/a.example/p%2Fq?id=%FF&x=1", "https://a.example/p%2Fq?id=%FF&x=1"),
            ("https://www.google.com/amp/s/www.google.de/amp/s/a.example/", "https://a.example/"),
            ("https://a.example/amp/s/b.example/p", "https://a.example/amp/s/b.example/p"),
            ("https://a.example/p/amp/", "https://a.example/p/amp/"),
            ("https://a.example/2024/05/how-bees/amp/?x=1", "https://a.example/2024/05/how-bees/?x=1"),
            ("https://a.example/2024/05/17/bees/AMP", "https://a.example/2024/05/17/bees"),
            ("https://a.example/how-bees-find-home/amp/", "https://a.example/how-bees-find-home/"),
            ("https://a.example/how-bees-find-home/amp?amp=1#top", "https://a.example/how-bees-find-home"),
            ("https://a.example/how-bees-find-home?amp=1&x=2", "https://a.example/how-bees-find-home?x=2"),
            ("https://a.example/how-bees-find-home/?amp", "https://a.example/how-bees-find-home/"),
            ("https://a.example/p/?outputType=amp", "https://a.example/p/"),
        ])
    func fragmentsAndCopies(_ row: (String, String)) { #expect(clean(row.0) == row.1) }

    @Test(
        "what only looks like an AMP copy stays",
        arguments: [
            // A page about amplifiers, a calculator, a project, a name, a day's archive.
            "https://a.example/guitar-accessories/amp/", "https://a.example/ohms-law?amp=1&volt=5",
            "https://github.com/one-two-three-four/amp", "https://soundcloud.com/a-band-of-four/amp",
            "https://a.example/amp", "https://a.example/amp/", "https://a.example/2024/05/amp",
            "https://a.example/how-bees-find-home/amplifier", "https://a.example/how-bees-find-home/preamp",
            "https://a.example/how-bees-find-home?amp=5", "https://a.example/p?outputType=json",
            "https://a.example/how-bees-find-home/amp/amp", "https://a.example/1-2-3-4/amp",
        ])
    func notCopies(_ address: String) { #expect(clean(address) == address) }

    @Test(
        "one article has one key",
        arguments: [
            [
                "https://www.a.example/p/", "http://a.example/p", "https://a.example/p?utm_source=x",
                "https://a.example:443/p/#top", "https://a.example/p/?",
            ],
            ["https://a.example", "http://www.a.example/#"],
            ["https://a.example/p/?id=5", "https://a.example/p?id=5&fbclid=1"],
        ])
    func keys(_ same: [String]) {
        #expect(Set(same.compactMap { WebURL($0).map(CleanURL.duplicateKey) }).count == 1)
    }

    @Test("different pages have different keys")
    func differentKeys() {
        let pages = [
            "https://a.example/p", "https://a.example/P", "https://b.a.example/p", "https://a.example:81/p",
            "https://a.example/p?a=1&b=2",
            "https://a.example/p?b=2&a=1", "https://a.example/p#!/x", "https://a.example/", "mailto:p@a.example",
        ]
        #expect(Set(pages.compactMap { WebURL($0).map(CleanURL.duplicateKey) }).count == pages.count)
    }

    @Test(
        "hostile queries are cleaned quickly",
        arguments: HostileText.all([
            String(repeating: "@", count: 60_000), String(repeating: "a@", count: 30_000),
            String(repeating: "a@b.", count: 15_000), String(repeating: "&", count: 60_000),
            String(repeating: "x=1&", count: 15_000), "t=eyJ" + String(repeating: "A", count: 60_000),
            String(repeating: "%25", count: 20_000), String(repeating: "amp;", count: 15_000),
            "x=" + String(repeating: "eJwAAAAAAAAAAAAAAAAAAAAA.", count: 2_000),
            "x=" + String(repeating: "2d2d2d2d2d2d2d2d-YWFhYWFhYWE/", count: 2_000),
            String(repeating: "a", count: 30_000) + "@" + String(repeating: "b", count: 30_000),
            "x=" + String(repeating: ".@", count: 4_000), String(repeating: "?", count: 60_000),
        ]))
    func hostile(_ text: HostileText) {
        let query = text.text
        let clock = ContinuousClock()
        let elapsed = clock.measure { _ = WebURL("https://a.example/p?" + query).map(CleanURL.clean) }
        // A machine under load is slow; quadratic work would take minutes.
        #expect(elapsed < .seconds(20))
    }
}
