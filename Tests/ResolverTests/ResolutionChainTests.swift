import Articles
import Notation
import Testing

@testable import Extraction
@testable import Links
@testable import Transfer

@Suite("The hop loop")
struct ResolutionChainTests {
    @Test("a page that answers is direct")
    func direct() {
        let (result, requested) = Answers().resolve("https://a.example/x")
        #expect(result.state == .direct && result.httpStatus == 200 && result.error == nil)
        #expect(result.resolvedURL == "https://a.example/x" && result.hops.isEmpty)
        #expect(requested == ["https://a.example/x"])
    }

    @Test("a chain is followed, and every hop is recorded with its kind and status")
    func followed() {
        let answers = Answers(table: [
            "https://a.example/": Answers.redirect("https://b.example/", 301),
            "https://b.example/": Answers.redirect("https://c.example/", 307),
        ])
        let (result, _) = answers.resolve("https://a.example/")
        #expect(result.state == .followed && result.resolvedURL == "https://c.example/")
        #expect(
            result.hops == [
                .init(url: "https://b.example/", kind: .location, status: 301),
                .init(url: "https://c.example/", kind: .location, status: 307),
            ])
    }

    @Test(
        "a Location is read as browsers read it",
        arguments: [
            ("/x", "https://a.example/x"), ("x", "https://a.example/d/x"), ("../x?y#z", "https://a.example/x?y#z"),
            ("//b.example/x", "https://b.example/x"), ("HTTP://B.example:80/x", "http://b.example/x"),
            ("/caf\u{e9}", "https://a.example/caf%C3%A9"), ("/with space", "https://a.example/with%20space"),
            ("?q", "https://a.example/d/p?q"), ("\\\\b.example\\x", "https://b.example/x"),
        ])
    func location(location: String, target: String) {
        let (result, requested) = Answers(table: ["https://a.example/d/p": Answers.redirect(location)])
            .resolve("https://a.example/d/p")
        #expect(result.state == .followed && result.resolvedURL == target)
        #expect(requested.last == String(target.prefix { $0 != "#" }))
    }

    @Test("a fragment is inherited where the Location has none, and never sent")
    func fragment() {
        let table = ["https://a.example/": Answers.redirect("/x"), "https://a.example/x": Answers.redirect("/y#own")]
        let (one, requested) = Answers(table: ["https://a.example/": Answers.redirect("/x")])
            .resolve("https://a.example/#part")
        #expect(one.resolvedURL == "https://a.example/x#part")
        #expect(requested == ["https://a.example/", "https://a.example/x"])
        #expect(
            Answers(table: table).resolve("https://a.example/#part").result.resolvedURL == "https://a.example/y#own")
    }

    @Test("every kind of hop is followed and recorded; only a Location hands a fragment on")
    func kinds() {
        let answers = Answers(table: [
            "https://a.example/": Answers.answer(200, "Refresh: 0; url=/b"),
            "https://a.example/b": Answers.page("<meta http-equiv=refresh content='0; url=https://c.example/'>"),
            "https://c.example/": Answers.page("<script>location.replace('https:\\/\\/d.example\\/')</script>", 203),
            "https://d.example/": Answers.redirect("/e"),
        ])
        let (result, requested) = answers.resolve("https://a.example/#part")
        #expect(result.state == .followed && result.resolvedURL == "https://d.example/e" && requested.count == 5)
        #expect(
            result.hops == [
                .init(url: "https://a.example/b", kind: .refreshHeader, status: 200),
                .init(url: "https://c.example/", kind: .metaRefresh, status: 200),
                .init(url: "https://d.example/", kind: .script, status: 203),
                .init(url: "https://d.example/e", kind: .location, status: 302),
            ])
    }

    @Test("a page leads on as a Location does: to a loop, too far, or to what must not be requested")
    func pageHops() {
        let leads = { (target: String) in Answers.page("<meta http-equiv=refresh content='0; url=\(target)'>") }
        var table = ["https://a.example/": leads("/b"), "https://a.example/b": leads("/")]
        #expect(Answers(table: table).resolve("https://a.example/").result.error == "a redirect loop")
        table = ["https://a.example/": leads("https://wrap.example/?https://b.example/unsubscribe")]
        let (acts, requested) = Answers(table: table).resolve("https://a.example/", rules: Answers.rules)
        #expect(acts.state == .notRequested && acts.finding == Answers.acting && requested == ["https://a.example/"])
        table = ["https://a.example/": leads("https://wrap.example/?https://b.example/x")]
        let (decoded, _) = Answers(table: table).resolve("https://a.example/", rules: Answers.rules)
        #expect(decoded.state == .followed && decoded.resolvedURL == "https://b.example/x" && decoded.decoder == "wrap")
        for hop in 0..<11 { table["https://a.example/\(hop)"] = leads("/\(hop + 1)") }
        #expect(Answers(table: table).resolve("https://a.example/0").result.error == "more than 10 redirects")
    }

    @Test("a redirect without a Location is the page that it holds; what is gone or closed leads nowhere")
    func withoutLocation() {
        let html = "<meta http-equiv=refresh content=0;/x>"
        let answers = Answers(table: ["https://a.example/": Answers.page(html, 302)])
        #expect(answers.resolve("https://a.example/").result.resolvedURL == "https://a.example/x")
        for status in [403, 404, 410, 429, 500] {
            let answers = Answers(table: ["https://a.example/": Answers.page(html, status)])
            #expect(answers.resolve("https://a.example/").requested.count == 1)
        }
    }

    @Test("an address is requested once more when a cookie has come since, and no third time")
    func cookies() {
        let round = [
            "https://a.example/": Answers.answer(302, "Location: /set", "Set-Cookie: a=1"),
            "https://a.example/set": Answers.redirect("/"),
        ]
        let (twice, requested) = Answers(table: round).resolve("https://a.example/")
        #expect(
            requested == Array(repeating: ["https://a.example/", "https://a.example/set"], count: 2).flatMap { $0 })
        #expect(twice.state == .unresolved && twice.error == "a redirect loop")
        let itself = Answers(table: ["https://a.example/": Answers.answer(302, "Location: /", "Set-Cookie: a=1")])
        #expect(itself.resolve("https://a.example/").requested.count == 2)
        // A page that sets a cookie and loads itself anew at once is asked again; it stays a page if it does no better.
        for refresh in ["0", "0;url=/", "1;url=https://a.example/#x"] {
            let wall = Answers(table: [
                "https://a.example/": Answers.answer(200, "Refresh: \(refresh)", "Set-Cookie: a=1")
            ])
            let (result, requested) = wall.resolve("https://a.example/")
            #expect(requested.count == 2 && result.state == .followed && result.hops.count == 1, "\(refresh)")
        }
        let slow = Answers(table: ["https://a.example/": Answers.answer(200, "Refresh: 20", "Set-Cookie: a=1")])
        #expect(slow.resolve("https://a.example/").requested.count == 1)
    }

    @Test("a redirector that shows a page instead is not the page that was meant")
    func silentRedirector() {
        let answers = Answers(table: ["https://short.example/": Answers.page("<title>Shorten!</title>")])
        let (result, _) = answers.resolve("https://short.example/x?reader=1", rules: Answers.rules)
        #expect(result.state == .unresolved && result.cleanURL == nil && result.title == nil)
        #expect(answers.resolve("https://short.example/", rules: Answers.rules).result.state == .direct)
        let table = ["https://a.example/": Answers.redirect("https://short.example/x")]
        let (later, _) = Answers(table: table).resolve("https://a.example/", rules: Answers.rules)
        #expect(later.state == .unresolved && later.resolvedURL == "https://short.example/x" && later.cleanURL == nil)
    }

    @Test("a wall is blocked whatever its status, and so is a way that leads to one; a redirect is followed")
    func walls() {
        for outcome in [
            Answers.answer(200, "cf-mitigated: challenge"), Answers.answer(503, "CF-Mitigated: Challenge"),
            Answers.answer(404, "cf-mitigated: challenge"), Answers.answer(202, "x-amzn-waf-action: challenge"),
            Answers.answer(405, "x-amzn-waf-action: captcha"), Answers.answer(429, "x-vercel-mitigated: challenge"),
            Answers.page("<title>Just a moment...</title>", 503), Answers.page("<title>Access denied</title>", 200),
            Answers.page("<iframe src='https://geo.captcha-delivery.com/captcha/'></iframe>", 200),
            Answers.page("<meta http-equiv=refresh content='0;/.well-known/sgcaptcha/?r=%2F'>", 202),
            Answers.redirect("https://consent.yahoo.com/v2/x?sessionId=1"), Answers.redirect("/authwall?x"),
        ] {
            let (result, requested) = Answers(table: ["https://www.linkedin.com/x": outcome])
                .resolve("https://www.linkedin.com/x")
            #expect(result.state == .blockedBySite && result.resolvedURL == "https://www.linkedin.com/x", "\(result)")
            #expect(result.title == nil && requested.count == 1)
        }
        // It does not fall by waiting, as a busy server's answer may change.
        #expect(Trouble(Answers.answer(503, "cf-mitigated: challenge")) == nil)
        #expect(Trouble(Answers.page("<title>Just a moment...</title>", 503)) == nil)
        #expect(Trouble(Answers.page("<title>Down for maintenance</title>", 503)) == .gateway)
        let open = Answers(table: ["https://a.example/": Answers.answer(302, "cf-mitigated: challenge", "Location: /x")]
        )
        #expect(open.resolve("https://a.example/").result.state == .followed)
        let allowed = Answers(table: ["https://a.example/": Answers.answer(200, "x-amzn-waf-action: allow")])
        #expect(allowed.resolve("https://a.example/").result.state == .direct)
    }

    @Test("a page's title and its address for itself are taken from the last hop alone")
    func names() {
        let head = "<title>A tale of two hops</title><link rel=canonical href=/the-two-hops-story>"
        var answers = Answers(table: [
            "https://a.example/": Answers.page(
                "<title>Wait</title><meta http-equiv=refresh content='0;/the-two-hops-story?x=1'>"),
            "https://a.example/the-two-hops-story?x=1": Answers.page(head),
        ])
        let (result, _) = answers.resolve("https://a.example/")
        #expect(
            result.title == "A tale of two hops" && result.resolvedURL == "https://a.example/the-two-hops-story?x=1")
        #expect(result.cleanURL == "https://a.example/the-two-hops-story")
        // What is kept for later knows the address, too.
        var (chain, request) = ResolutionChain.begin(
            LinkToResolve(url: "https://a.example/"), rules: Answers.rules, limits: ResolverLimits(), isOffline: false)
        while let next = request { request = chain.next(after: answers.table[next.url] ?? Answers.answer(404)) }
        let kept = CachedResolution(chain, usesProxy: false, now: .now)?.resolution
        var remembering = Answers.rules
        remembering.cached = { _ in kept }
        let (again, requests) = Answers().resolve("https://a.example/", rules: remembering)
        #expect(again.cleanURL == result.cleanURL && again.title == result.title && requests.isEmpty)
        for status in [403, 404, 500] {
            answers.table["https://a.example/the-two-hops-story?x=1"] = Answers.page(head, status)
            #expect(answers.resolve("https://a.example/").result.title == nil)
        }
        answers.table["https://a.example/the-two-hops-story?x=1"] = Answers.page(head)
        var strict = Answers.rules
        strict.neverRequest = { $0.url.query == nil && $0.url.path.count > 1 ? Answers.acting : nil }
        #expect(
            answers.resolve("https://a.example/", rules: strict).result.cleanURL
                == "https://a.example/the-two-hops-story?x=1")
    }

    @Test("files are asked for by HEAD, and by GET where that settles nothing")
    func files() {
        func methods(_ url: String, head: TransferOutcome) -> ([HTTPRequest.Method], Resolution) {
            var (chain, request) = ResolutionChain.begin(
                LinkToResolve(url: url), rules: Answers.rules, limits: ResolverLimits(), isOffline: false)
            var methods: [HTTPRequest.Method] = []
            while let next = request {
                methods.append(next.method)
                request = chain.next(after: next.method == .head ? head : Answers.page("<title>Report</title>"))
            }
            return (methods, chain.result)
        }
        let file = Answers.answer(200, "Content-Type: application/pdf")
        #expect(methods("https://a.example/x.pdf", head: file).0 == [.head])
        #expect(methods("https://a.example/x.PDF?y=1", head: file).1.state == .direct)
        for path in ["x", "x.html", "x.pdf/", "x.php", "x.pdfpdf", "v1.2", ""] {
            #expect(methods("https://a.example/\(path)", head: file).0 == [.get], "\(path)")
        }
        #expect(methods("https://short.example/x.pdf", head: file).0 == [.get])
        for outcome in [
            Answers.answer(405), Answers.answer(403), Answers.answer(404), Answers.answer(501), Answers.answer(500),
            Answers.answer(302), Answers.answer(200), Answers.answer(200, "Content-Type: text/html"),
            .failure(.badAnswer("x")),
        ] {
            let (methods, result) = methods("https://a.example/x.pdf", head: outcome)
            #expect(methods == [.head, .get] && result.state == .direct && result.title == "Report")
        }
        let (moved, followed) = methods("https://a.example/x.pdf", head: Answers.redirect("/y"))
        #expect(moved == [.head, .get] && followed.state == .followed && followed.hops.count == 1)
    }

    @Test("credentials in an address are not sent")
    func credentials() {
        let table = ["https://a.example:8443/x?y": Answers.redirect("https://u:p@b.example/")]
        let (_, requested) = Answers(table: table).resolve("https://user:secret@a.example:8443/x?y#z")
        #expect(requested == ["https://a.example:8443/x?y", "https://b.example/"])
    }

    @Test("ten redirects are followed, the eleventh is not, and the last good address is kept")
    func hops() {
        var table: [String: TransferOutcome] = [:]
        for hop in 0..<11 { table["https://a.example/\(hop)"] = Answers.redirect("/\(hop + 1)") }
        let (tooFar, requested) = Answers(table: table).resolve("https://a.example/0")
        #expect(tooFar.state == .unresolved && tooFar.resolvedURL == "https://a.example/10")
        #expect(tooFar.error == "more than 10 redirects" && requested.count == 11)
        #expect(Answers(table: table).resolve("https://a.example/1").result.state == .followed)
    }

    @Test("a loop ends unresolved, with the last good address, and nothing is requested twice")
    func loop() {
        let table = [
            "https://a.example/": Answers.redirect("/b"), "https://a.example/b": Answers.redirect("/c"),
            "https://a.example/c": Answers.redirect("/b#other"),
        ]
        let (result, requested) = Answers(table: table).resolve("https://a.example/")
        #expect(result.state == .unresolved && result.error == "a redirect loop")
        #expect(result.resolvedURL == "https://a.example/c")
        #expect(Set(requested).count == requested.count)
        let itself = Answers(table: ["https://a.example/": Answers.redirect("/")]).resolve("https://a.example/")
        #expect(itself.result.state == .unresolved && itself.requested.count == 1)
    }

    @Test(
        "a redirect to anything but http ends the chain there",
        arguments: [
            "file:///etc/passwd", "gopher://127.0.0.1:6379/_x", "javascript:alert(1)", "mailto:a@b.example",
            "data:text/html,x",
            "ftp://a.example/", "FILE:///etc/passwd", " jAvAscript:alert(1)",
        ])
    func schemes(location: String) {
        let (result, requested) = Answers(table: ["https://a.example/": Answers.redirect(location)])
            .resolve("https://a.example/")
        #expect(result.state == .notRequested && result.resolvedURL == "https://a.example/" && requested.count == 1)
        #expect(result.cleanURL == nil)
    }

    @Test("a redirect without a destination, or to no address, says nothing about the page")
    func nowhere() {
        for outcome in [
            Answers.answer(302), Answers.redirect(""), Answers.redirect("http://["), Answers.redirect("https://"),
        ] {
            let (result, _) = Answers(table: ["https://a.example/": outcome]).resolve("https://a.example/")
            #expect(result.state == .unresolved && result.error != nil)
        }
    }

    @Test(
        "the status decides, and only 404 and 410 say that a page is gone",
        arguments: [
            (200, Resolution.State.direct), (204, .direct), (226, .direct), (300, .unresolved), (304, .unresolved),
            (400, .unresolved), (401, .blockedBySite), (403, .blockedBySite), (404, .dead), (405, .unresolved),
            (406, .blockedBySite), (407, .unresolved), (408, .unresolved), (410, .dead), (418, .unresolved),
            (429, .blockedBySite), (451, .blockedBySite), (500, .unresolved), (502, .unresolved), (503, .unresolved),
            (402, .blockedBySite),
            (504, .unresolved), (511, .unresolved), (520, .unresolved), (999, .blockedBySite),
        ])
    func statuses(status: Int, state: Resolution.State) {
        let (result, _) = Answers(table: ["https://a.example/": Answers.answer(status)]).resolve("https://a.example/")
        #expect(result.state == state && result.httpStatus == status)
        #expect((result.error == nil) == (state == .direct))
    }

    @Test("a challenge page is a wall, whatever its status")
    func challenge() {
        let outcome = Answers.answer(404, "cf-mitigated: challenge")
        let (result, _) = Answers(table: ["https://a.example/": outcome]).resolve("https://a.example/")
        #expect(result.state == .blockedBySite)
    }

    @Test("behind a wall the best address known is kept")
    func wall() {
        let table = [
            "https://short.example/1": Answers.redirect("https://b.example/x"),
            "https://b.example/x": Answers.answer(403),
        ]
        let (result, _) = Answers(table: table).resolve("https://short.example/1", rules: Answers.rules)
        #expect(result.state == .blockedBySite && result.resolvedURL == "https://b.example/x")
        #expect(result.cleanURL == "https://b.example/x")
    }

    @Test(
        "no answer is unresolved, never dead, and keeps what was known before it",
        arguments: [
            TransferError.timedOut, .nameNotFound, .couldNotConnect("x"), .tls("x"), .badAnswer("x"), .headersTooLarge,
            .failed(code: 1, words: "x"),
        ])
    func silence(error: TransferError) {
        let first = Answers(table: ["https://a.example/": .failure(error)]).resolve("https://a.example/").result
        #expect(first.state == .unresolved && first.resolvedURL == nil && first.cleanURL == nil)
        #expect(first.httpStatus == nil && first.error == "\(error)")
        let table = [
            "https://a.example/": Answers.redirect("/x"), "https://a.example/x": TransferOutcome.failure(error),
        ]
        let later = Answers(table: table).resolve("https://a.example/").result
        #expect(later.state == .unresolved && later.resolvedURL == "https://a.example/x" && later.httpStatus == nil)
    }

    @Test("what our own guard refuses is refused, not unresolved")
    func refused() {
        let refusal = TransferOutcome.failure(.refused(.port(22)))
        let (result, _) = Answers(table: ["https://a.example/": refusal]).resolve("https://a.example/")
        #expect(result.state == .refused && result.error == "refused: port 22 is not allowed")
    }
}
