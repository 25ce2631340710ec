import Links
import Testing

@testable import Extraction

private func page(_ html: String, charset: String? = nil) -> Page {
    Page(Array(html.utf8), isWhole: true, charset: charset)
}

@Suite("What a page is called")
struct PageTitleTests {
    @Test(
        "the title is one line of text",
        arguments: [
            ("<title>A tale</title>", "A tale"),
            ("<TITLE lang=en>\n  A\t tale \u{a0} of\n two </TITLE >", "A tale of two"),
            ("<title>Fish &amp; chips &#8212; &quot;x&quot; &copy</title>", "Fish & chips \u{2014} \"x\" \u{a9}"),
            ("<title>a < b <b>c</b></title>", "a < b <b>c</b>"),
            ("<svg><title>Icon</title></svg><title>A tale</title>", "A tale"),
            ("<title>A tale</title><title>Another</title>", "A tale"), ("<title>caf\u{e9}</title>", "caf\u{e9}"),
            ("<title>a\u{1}\u{7f}b</title>", "a b"), ("<meta property=og:title content='A &amp; B'>", "A & B"),
            ("<meta name=\"og:title\" content='A tale'><title>A tale | Site</title>", "A tale"),
            (
                "<title>A tale \u{2013} The Site</title><meta property='og:title' content='The Site'>",
                "A tale \u{2013} The Site"
            ),
            (
                "<title>A tale</title><meta property=og:title content=Site><meta property=og:site_name content=Site>",
                "A tale"
            ),
            ("<title>A tale</title><meta property=og:title content=''>", "A tale"),
            ("<title>Redirecting...</title><meta property=og:title content='A tale'>", "A tale"),
        ])
    func titles(html: String, title: String) { #expect(page(html).title == title) }

    @Test("a title that holds a mail address greets its reader and is none; a name of the Fediverse is no mail address")
    func greetings() {
        #expect(page("<title>Welcome back, jane.doe@example.org</title>").title == nil)
        #expect(page("<title>Account (jane@example.org) | Site</title>").title == nil)
        let both = "<title>A tale</title><meta property=og:title content='For jane@example.org'>"
        #expect(page(both).title == "A tale")
        let name = "Jane (@jane@social.example)"
        #expect(page("<title>\(name)</title>").title == name)
    }

    @Test(
        "what names nothing is no title",
        arguments: [
            "", "<p>text", "<title></title>", "<title> \n</title>", "<title>A tale", "<title>Just a moment...</title>",
            "<title>Attention Required! | Cloudflare</title>", "<title>403 Forbidden</title>",
            "<title>404 Not Found</title>",
            "<title>Redirecting\u{2026}</title>", "<title>Untitled Document</title>",
            "<title>Before you continue to YouTube</title>",
            "<title>Error 404 (Not Found)!!1</title>", "<title>Site</title><meta property=og:site_name content=Site>",
            "<!-- <title>A tale</title> -->", "<script>'<title>A tale</title>'</script>", "<title>Log in</title>",
        ])
    func none(html: String) { #expect(page(html).title == nil) }

    @Test("a title without end is cut at a character")
    func long() throws {
        let title = try #require(page("<title>\(String(repeating: "e\u{301}", count: 5_000))</title>").title)
        #expect(title.count == PageTitle.longest && title.hasSuffix("e\u{301}\u{2026}"))
    }

    @Test("a title is read in the page's charset")
    func charset() {
        let head = Array("<title>".utf8), tail = Array("</title><meta charset=koi8-r>".utf8)
        let koi: [UInt8] = [0xCD, 0xC9, 0xD2]
        #expect(Page(head + koi + tail, isWhole: true).title == "\u{43c}\u{438}\u{440}")
        #expect(
            Page(head + koi + Array("</title>".utf8), isWhole: true, charset: "koi8-r").title == "\u{43c}\u{438}\u{440}"
        )
        let japanese: [UInt8] = [0x93, 0xFA, 0x96, 0x7B]
        let page = Page(head + japanese + tail, isWhole: true, charset: "Shift_JIS")
        #expect(page.title == "\u{65e5}\u{672c}")
    }
}

@Suite("Walls")
struct SiteWallTests {
    @Test(
        "marks of walls count where there is hardly any text",
        arguments: [
            "<title>Just a moment...</title><script>window._cf_chl_opt={cvId:'3'}</script>",
            "<script src='https://ct.captcha-delivery.com/c.js'></script>", "<div id=px-captcha></div>",
            "<iframe src='/_Incapsula_Resource?CWUDNSAI=2&xinfo=9'>Request unsuccessful.</iframe>",
            "<script>window.gokuProps = {}</script>", "<title>Robot Check</title>",
            "<title>Pardon Our Interruption...</title>",
            "<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.",
        ])
    func marks(html: String) {
        #expect(page(html).wall != nil)
        let story = "<p>" + String(repeating: "It was a bright cold day in April. ", count: 80) + "</p>"
        #expect(page(story + html).wall == nil && page(html + story).wall == nil)
    }

    @Test(
        "pages that a guard lets through are none",
        arguments: [
            "<script src='https://js.datadome.co/tags.js'></script><div id=root></div>",
            "<script>window.__CF$cv$params={r:'8'}; a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>",
            "<script src='/_Incapsula_Resource?SWJIYLWA=7'></script><div id=app></div>",
            "<script>window._pxAppId='PX1'</script>", "<title>Security Checklist</title>",
            "<title>A tale</title>Short.",
        ])
    func pages(html: String) { #expect(page(html).wall == nil) }

    @Test("addresses of walls")
    func addresses() throws {
        for (url, isWall) in [
            ("https://consent.yahoo.com/v2/collectConsent?sessionId=1", true),
            ("https://www.google.com/sorry/index?continue=x", true),
            ("https://www.google.com/search?q=sorry", false),
            ("https://any.example/.well-known/sgcaptcha/?r=%2F", true),
            ("https://de.linkedin.com/authwall?trk=x", true), ("https://notlinkedin.com/authwall", false),
            ("https://www.linkedin.com/pulse/x", false), ("https://validate.perfdrive.com/?ssa=x", true),
        ] { #expect((SiteWall.name(try #require(WebURL(url))) != nil) == isWall, "\(url)") }
    }
}

@Suite("The address that a page gives itself")
struct CanonicalAddressTests {
    private func choose(_ url: String, _ candidates: String...) throws -> String? {
        let url = try #require(WebURL(url))
        return CanonicalAddress.choose(for: url, from: candidates, base: url) { $0.path.contains("private") }?.href
    }

    @Test(
        "is believed when it says the same in fewer words",
        arguments: [
            (
                "https://a.example/a-tale-of-hops?x=1&y=2", "https://a.example/a-tale-of-hops",
                "https://a.example/a-tale-of-hops"
            ),
            ("https://a.example/a-tale-of-hops?x=1", "/a-tale-of-hops/#top", "https://a.example/a-tale-of-hops/"),
            (
                "https://m.a.example/a-tale-of-hops", "https://www.a.example/a-tale-of-hops",
                "https://www.a.example/a-tale-of-hops"
            ),
            (
                "https://a.example/amp/a-tale-of-hops", "https://a.example/a-tale-of-hops",
                "https://a.example/a-tale-of-hops"
            ),
            (
                "https://a.example/a-tale-of-hops/amp?x=1", "https://a.example/a-tale-of-hops",
                "https://a.example/a-tale-of-hops"
            ),
            ("http://a.example/a-tale-of-hops", "https://a.example/a-tale-of-hops", "https://a.example/a-tale-of-hops"),
            ("https://a.example/2026/1234567?x=1", "/2026/1234567", "https://a.example/2026/1234567"),
            ("https://a.example/x?id=7&s=1", "/x?s=1&id=7", "https://a.example/x?s=1&id=7"),
        ])
    func believed(url: String, candidate: String, chosen: String) throws {
        #expect(try choose(url, candidate) == chosen)
    }

    @Test(
        "is not believed otherwise",
        arguments: [
            ("https://a.example/a-tale-of-hops", "https://a.example/"),
            ("https://a.example/b/a-tale-of-hops", "https://a.example/b"),
            ("https://a.example/a-tale-of-hops", "https://b.example/a-tale-of-hops"),
            ("https://a.example/", "https://a.example/home"),
            ("https://a.example/a-tale-of-hops", "https://a.example/another-tale-of-hops"),
            ("https://a.example/item?id=7", "https://a.example/item"), ("https://a.example/watch?v=7&t=1", "/watch"),
            ("https://a.example/a-tale-of-hops", "https://a.example/a-tale-of-hops?reader=7"),
            ("https://a.example/a-tale-of-hops?x=1", "https://u:p@a.example/a-tale-of-hops"),
            ("https://a.example/a-tale-of-hops?x=1", "http://a.example/a-tale-of-hops"),
            ("https://a.example/a-tale-of-hops?x=1", "https://a.example:8443/a-tale-of-hops"),
            ("https://a.example/a-tale-of-hops?x=1", "mailto:a@b.example"),
            ("https://a.example/a-tale-of-hops?x=1", ""),
            ("https://a.example/private-tale-of-hops?x=1", "/private-tale-of-hops"),
            ("https://one.co.uk/a-tale-of-hops?x=1", "https://two.co.uk/a-tale-of-hops"),
            ("https://ann.blogs.example/a-tale-of-hops", "https://bob.blogs.example/a-tale-of-hops"),
        ])
    func notBelieved(url: String, candidate: String) throws { #expect(try choose(url, candidate) == nil) }

    @Test("the link element comes before og:url, and the first that is an address decides")
    func order() throws {
        let html =
            "<meta property=og:url content=/b><link rel=stylesheet href=/c><link rel='Canonical ' href='/a&amp;b'>"
        #expect(page(html).ownAddresses == ["/a&b", "/b"])
        #expect(try choose("https://a.example/a-tale-of-hops?x", "https://a.example/", "/a-tale-of-hops") == nil)
        #expect(try choose("https://a.example/a-tale-of-hops?x", "http://[", "/a-tale-of-hops") != nil)
    }
}
