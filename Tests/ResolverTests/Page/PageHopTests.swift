import Links
import Testing

@testable import Extraction
@testable import Transfer

/// An answer of 200 with a page.
private func answer(
    _ html: String, _ lines: [String] = ["Content-Type: text/html"], bodyBytes: Int? = nil, error: TransferError? = nil
) -> HTTPResponse {
    var fields = HTTPFields()
    for line in lines { Array(line.utf8).withUnsafeBytes { fields.take(line: $0) } }
    let body = Array(html.utf8.prefix(Page.window))
    return HTTPResponse(
        status: 200, version: .http11, fields: fields, body: body, bodyBytes: bodyBytes ?? html.utf8.count,
        isBodyWhole: error == nil, bodyError: error, remoteAddress: "192.0.2.1")
}

/// Where a page at `https://a.example/d/p` leads.
private func hop(_ html: String, _ lines: [String] = ["Content-Type: text/html"], bodyBytes: Int? = nil) throws
    -> PageHop?
{
    let current = try #require(WebURL("https://a.example/d/p?q"))
    let answer = answer(html, lines, bodyBytes: bodyBytes)
    return PageHop(answer, page: Page(answer), at: current)
}

/// Text as an article has it.
private let article = "<p>" + String(repeating: "It was a bright cold day in April. ", count: 80) + "</p>"

@Suite("Where a page leads on to")
struct PageHopTests {
    @Test(
        "meta refreshes are found where browsers find them",
        arguments: [
            "<meta http-equiv=refresh content='0;url=/x'>", "<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL=/x\">",
            "<html><head><title>a > b</title><meta content='0;/x' http-equiv='REFRESH'/></head>",
            "<meta http-equiv = refresh\ncontent = \"5 ; url='/x'\" >",
            "<body><p>text<meta http-equiv=refresh content=1,/x>",
            "<meta http-equiv=refresh content='none'><meta http-equiv=refresh content='0;/x'>",
            "<meta http-equiv=refresh content='0;/x'><meta http-equiv=refresh content='0;/y'>",
            "<meta/http-equiv='refresh'/content='0;/x'>", "<a href=/y?q='><meta http-equiv=refresh content=0;/x>",
            "<a title='<!--'><meta http-equiv=refresh content='0;/x'><!-- -->",
            "<meta content=0;/x content=0;/y http-equiv=refresh http-equiv=x>",
            "<!--><meta http-equiv=refresh content=0;/x>",
            "<!-- a --!><meta http-equiv=refresh content=0;/x>",
            "<!doctype html><?x ?><meta http-equiv=refresh content=0;/x>",
            "<svg/><meta http-equiv=refresh content=0;/x>",
            "<svg><title>a</title></svg><meta http-equiv=refresh content=0;/x>",
            "<template></template><meta http-equiv=refresh content=0;/x>",
            "<meta http-equiv=refresh content='&#48;&#x3b;&sol;x'>",
        ])
    func metaRefresh(html: String) throws {
        let hop = try #require(try hop(html))
        #expect(hop.kind == .metaRefresh && hop.target.href == "https://a.example/x")
    }

    @Test(
        "what is no meta refresh for a browser is none",
        arguments: [
            "<!-- <meta http-equiv=refresh content=0;/x> -->",
            "<!--[if lt IE 9]><meta http-equiv=refresh content=0;/x><![endif]-->",
            "<noscript><meta http-equiv=refresh content=0;/x></noscript>",
            "<title><meta http-equiv=refresh content=0;/x></title>",
            "<textarea><meta http-equiv=refresh content=0;/x></textarea>",
            "<style><meta http-equiv=refresh content=0;/x></style>",
            "<script>document.write('<meta http-equiv=refresh content=0;/x>')</script>",
            "<iframe><meta http-equiv=refresh content=0;/x></iframe>",
            "<iframe srcdoc='<meta http-equiv=refresh content=0;/x>'>",
            "<template><meta http-equiv=refresh content=0;/x></template>",
            "<svg><meta http-equiv=refresh content=0;/x></svg>",
            "<a title='<meta http-equiv=refresh content=0;/x>'>", "<meta http-equiv=refresh content='0;/x'",
            "<meta name=refresh content='0;/x'>", "<meta http-equiv=refresh>",
            "<meta http-equiv='refresh ' content=0;/x>",
            "<metas http-equiv=refresh content=0;/x>", "</meta http-equiv=refresh content=0;/x>",
            "<meta http-equiv=refresh content='x;/x'>", "<meta http-equiv=refresh content='0;javascript:a()'>",
            "<meta http-equiv=refresh content='0;intent://x#Intent;end'>",
            "<!-- <meta http-equiv=refresh content=0;/x>",
            "<meta http-equiv=refresh content='0;http://['>", "<script><meta http-equiv=refresh content=0;/x>",
        ])
    func noMetaRefresh(html: String) throws { #expect(try hop(html) == nil) }

    @Test(
        "a page that loads itself anew is a page",
        arguments: [
            "0", "300", "0;url=", "0;/d/p?q", "0;#top", "5;/d/p?q&refresh=1", "10;https://a.example/d/p?n=2", "31;/x",
            "1800;/x",
            "0;https://a.example/d/p?q#x",
        ])
    func itself(content: String) throws {
        #expect(try hop("<meta http-equiv=refresh content='\(content)'>") == nil)
        #expect(try hop("", ["Refresh: \(content)"]) == nil)
    }

    @Test("one that leads elsewhere leads there, after up to half a minute", arguments: [0, 1, 5, 30])
    func delays(seconds: Int) throws {
        #expect(try hop("<meta http-equiv=refresh content='\(seconds);/x'>")?.target.href == "https://a.example/x")
        #expect(try hop(article, ["Refresh: \(seconds);url=/x"])?.kind == .refreshHeader)
        #expect(try hop("<meta http-equiv=refresh content='0;/d/p?q&js=1'>") != nil)
        #expect(try hop("<meta http-equiv=refresh content='\(seconds);http://a.example/d/p?q'>") != nil)
    }

    @Test("the header comes before the page, and the element before the script")
    func order() throws {
        let page = "<meta http-equiv=refresh content=0;/m><script>location='/s'</script>"
        #expect(try hop(page, ["Refresh: 0;/h", "Content-Type: text/html"])?.target.path == "/h")
        #expect(try hop(page)?.target.path == "/m")
        #expect(try hop("<script>location='/s'</script>")?.kind == .script)
        // What is no refresh at all leaves the word to the next.
        #expect(try hop(page, ["Refresh: soon", "Content-Type: text/html"])?.target.path == "/m")
        // A page that renews itself is not sent away by what it also holds.
        #expect(try hop(page, ["Refresh: 300", "Content-Type: text/html"]) == nil)
    }

    @Test(
        "relative addresses are meant from the base element",
        arguments: [
            ("<base href='https://b.example/e/'>", "https://b.example/e/x"),
            ("<base href='/e/'>", "https://a.example/e/x"),
            ("<base target=_blank><base href=/e/><base href=/f/>", "https://a.example/e/x"),
            ("<base href='javascript:a()'>", "https://a.example/d/x"),
            ("<base href='http://['>", "https://a.example/d/x"),
            ("<!-- <base href=/e/> -->", "https://a.example/d/x"),
        ])
    func base(html: String, target: String) throws {
        #expect(try hop(html + "<meta http-equiv=refresh content='0;x'>")?.target.href == target)
        #expect(try hop(html + "<script>location.replace('x')</script>")?.target.href == target)
        // The header's field knows no base (HTML Standard, 7.5: it is read before the page).
        #expect(try hop(html, ["Refresh: 0;x", "Content-Type: text/html"])?.target.href == "https://a.example/d/x")
    }

    @Test(
        "references, charsets and blanks in addresses are read as browsers read them",
        arguments: [
            ("0;url=/x?a=1&amp;b=2", "https://a.example/x?a=1&b=2"),
            ("0;url=/x?a=1&copy=2", "https://a.example/x?a=1&copy=2"),
            ("0;url=/caf\u{e9}", "https://a.example/caf%C3%A9"), ("0;url=/a b", "https://a.example/a%20b"),
            ("0;url= //b.example/x", "https://b.example/x"), ("0;url=\\\\b.example\\x", "https://b.example/x"),
            ("0;url=ht\ntps://b.example/x", "https://b.example/x"),
        ])
    func addresses(content: String, target: String) throws {
        #expect(try hop("<meta http-equiv=refresh content=\"\(content)\">")?.target.href == target)
    }

    @Test("the charset is the header's, the page's, or what the bytes are")
    func charset() throws {
        let current = try #require(WebURL("https://a.example/"))
        let head = Array("<meta charset=windows-1252><meta http-equiv=refresh content='0;/caf".utf8)
        let tail = Array("'>".utf8)
        for (body, field) in [
            (head + [0xE9] + tail, nil), (head + [0xE9] + tail, "text/html; charset=\"ISO-8859-1\""),
            (head + [0xC3, 0xA9] + tail, nil),
            ([0xFF, 0xFE] + (head + [0xE9] + tail).flatMap { [$0, 0] }, "text/html"),
        ] as [([UInt8], String?)] {
            let page = Page(body, isWhole: true, charset: field.flatMap { MediaType($0).charset })
            let refresh = try #require(page.refreshes.first.flatMap { DeclarativeRefresh($0) })
            #expect(WebURL(refresh.target ?? "", base: current)?.path == "/caf%C3%A9")
        }
    }

    @Test(
        "scripts lead on from a page that is there for nothing else",
        arguments: [
            "<script>location.replace('\\/x')</script>",
            """
            <!doctype html><html><head><meta name="referrer" content="always"><title>https://b.example/</title></head>
            <script>window.opener = null; location.replace("https:\\/\\/a.example\\/x")</script></html>
            """,
            "<script type='text/javascript'><!--\nwindow.location.href='/x';\n//--></script><noscript>Please click</noscript>",
            "<body onload=\"window.location=&quot;/x&quot;\"><p>You are being redirected. <a href=/x>Click here</a>.</body>",
            "<script>function go(){location='/x'}</script><body onload='setTimeout(\"go()\", 1000)'>Moment",
            "<script src=a.js></script><script type=module>setTimeout(() => { location = '/x' }, 500)</script>",
            "<script type='application/javascript'>location='/x'</script>",
            "<style>p{color:red}</style><script>location='/x'</script>",
            "<script>location='/x'</script><script>location='https://a.example/x'</script>",
            "<script>location='twitter://open'; setTimeout(function(){location='/x'}, 500)</script>",
        ])
    func scripts(html: String) throws {
        let hop = try #require(try hop(html))
        #expect(hop.kind == .script && hop.target.href == "https://a.example/x")
    }

    @Test(
        "scripts of a page that broke off are not believed: its text may have been to come, unless it says that it ends"
    )
    func brokenOff() throws {
        let current = try #require(WebURL("https://a.example/d/p"))
        let script = "<html><script>location.replace('/x')</script>"
        for (html, target) in [(script, nil), (script + "</html>\n", "https://a.example/x")] {
            let answer = answer(html, error: .timedOut)
            #expect(PageHop(answer, page: Page(answer), at: current)?.target.href == target)
        }
        // A refresh is meant, whatever follows it.
        let answer = answer("<meta http-equiv=refresh content='0;url=/x'><p>A", error: .timedOut)
        #expect(PageHop(answer, page: Page(answer), at: current)?.kind == .metaRefresh)
    }

    @Test(
        "scripts of pages that are there for something do not",
        arguments: [
            "<script>location='/x'</script>" + article, article + "<script>location='/x'</script>",
            "<article>Short.</article><script>location='/x'</script>",
            "<form action=/login></form><script>location='/x'</script>",
            "<video src=v.mp4></video><script>location='/x'</script>",
            String(repeating: "<a href=/1>1</a>", count: 13) + "<script>location='/x'</script>",
            "<script type='application/ld+json'>location='/x'</script>",
            "<script type=text/template>location='/x'</script>",
            "<script src=x.js>location='/x'</script>", "<script>location='/x'",
            "<!-- <script>location='/x'</script> -->",
            "<noscript><script>location='/x'</script></noscript>",
            "<template><script>location='/x'</script></template>",
            "<script>location='/x'; location='/y'</script>", "<script>location='/d/p?q'</script>",
            "<script>location='#a'</script>",
            "<script>if (top != self) top.location = self.location</script>",
            "<script>location='javascript:a()'</script>",
            // A wall that asks for consent: its button leads on, it does not.
            """
            <div id=wall>We value your privacy. <button id=ok>Accept all</button></div><script>
            document.getElementById('ok').addEventListener('click', function () { document.cookie = 'ok=1'; location.href = '/x' });
            </script>
            """,
            // The shell of a page that is made in the browser, and its way out for old ones.
            """
            <div id="root"></div><script>if (!window.Promise || !window.fetch) { window.location.href = "/unsupported" }</script>
            <script src="/static/main.js"></script>
            """,
            "<body onclick=\"location='/x'\"><a href=# onclick=\"location='/x'\">go</a>",
        ])
    func noScripts(html: String) throws { #expect(try hop(html) == nil) }

    @Test("a page that goes on beyond what was read is no redirect's page, but its refresh counts")
    func cut() throws {
        #expect(try hop("<script>location='/x'</script>", bodyBytes: 1 << 20) == nil)
        #expect(try hop("<meta http-equiv=refresh content=0;/x>", bodyBytes: 1 << 20)?.kind == .metaRefresh)
        #expect(try hop(String(repeating: " ", count: Page.window) + "<meta http-equiv=refresh content=0;/x>") == nil)
    }

    @Test("only what is a page is read")
    func types() throws {
        let html = "<meta http-equiv=refresh content=0;/x>"
        for (type, isPage) in [
            ("text/html", true), ("TEXT/HTML;charset=utf-8", true), ("application/xhtml+xml", true),
            ("text/plain", false),
            ("image/png", false), ("application/json", false), ("application/pdf", false), ("", false),
        ] {
            #expect((try hop(html, ["Content-Type: \(type)"]) != nil) == isPage, "\(type)")
        }
        #expect(try hop(" \n" + html, []) != nil)
        #expect(try hop("x" + html, []) == nil)
    }
}

@Suite("Pages of any bytes")
struct HostilePageTests {
    private let page = Array(
        """
        <!DOCTYPE html><!-- c --!><html><head><base href="/e/"><meta charset=utf-8><title>a &amp; b</title><svg><a/></svg>
        <meta http-equiv="refresh" content="0;url='/x?a=1&amp;b'"><script>setTimeout("location='\\x2Fx'", 1)</script>
        <template><i></template><style>a{}</style></head><body onload="go('x')"><p title='>'>text&nbsp;caf\u{e9}</p></body></html>
        """.utf8)

    @Test("cut off at every byte, and with every byte changed, a page is read to its end")
    func cut() {
        for end in page.indices {
            _ = Page(Array(page[..<end]), isWhole: true)
            _ = Page(Array(page[end...]), isWhole: true)
            for byte in [UInt8(0), 0x22, 0x26, 0x27, 0x2F, 0x3C, 0x3D, 0x3E, 0xFF] {
                var bytes = page
                bytes[end] = byte
                #expect(Page(bytes, isWhole: true).refreshes.count <= 1)
            }
        }
    }

    @Test("random bytes, with and without markup among them, are read to their end")
    func random() {
        var generator = SplitMix(state: 20_261_123)
        let pieces = [
            "<", ">", "<meta ", "http-equiv=refresh ", "content='0;", "<script>", "</script>", "<!--", "-->", "'", "\"",
            "location=", "=", "/", "&#",
        ]
        .map { Array($0.utf8) }
        for _ in 0..<400 {
            var bytes: [UInt8] = []
            while bytes.count < 2_000 {
                if generator.next() % 3 == 0 {
                    bytes += pieces[Int(generator.next() % UInt64(pieces.count))]
                } else {
                    bytes.append(UInt8(truncatingIfNeeded: generator.next()))
                }
            }
            let page = Page(bytes, isWhole: true)
            #expect(page.scriptTargets.count <= ScriptReader.maximumFinds)
        }
    }

    @Test("pages made to be slow are not")
    func slow() {
        for piece in [
            "<", "<a", "<a ", "<!--", "<!---", "-", "<script>", "<title>", "</", "&", "<a b='",
            "<meta http-equiv=refresh content=",
            "<svg>", "<body onload='", "<base href=", "<script>location='", "<script>{", "</script", "<a =", "=\"",
        ] {
            let bytes = Array(Array(repeating: Array(piece.utf8), count: Page.window / piece.utf8.count).joined())
            _ = Page(bytes, isWhole: true)
        }
    }
}

/// A generator of numbers that are the same each time (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
