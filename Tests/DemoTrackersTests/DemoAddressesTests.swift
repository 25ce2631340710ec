internal import Links
internal import Testing

@testable internal import gleaner_demo_trackers

@Suite("the demo's web")
struct DemoAddressesTests {
    @Test("no address stands twice")
    func areDistinct() {
        #expect(Set(DemoAddresses.all.map(\.address)).count == DemoAddresses.all.count)
    }

    @Test("all hosts lie under .example")
    func areExamples() throws {
        for row in DemoAddresses.all {
            let url = try #require(WebURL("http://" + row.address), "\(row.address)")
            #expect(url.host?.hasSuffix(".example") == true, "\(row.address)")
        }
    }

    @Test("every redirect leads to an address that is served, and ends within five; but for one loop")
    func redirectsEnd() throws {
        var loops = 0
        for row in DemoAddresses.all {
            var url = try #require(WebURL("http://" + row.address))
            var outcome: DemoAddress.Outcome? = row.outcome
            var hops = 0
            while case .redirect(_, let location)? = outcome, hops < 6 {
                url = try #require(WebURL(location, base: url))
                outcome = SampleNewsletterTests.outcome(url)
                #expect(outcome != nil, "\(row.address) leads to \(url)")
                hops += 1
            }
            if hops == 6 { loops += 1 }
        }
        #expect(loops == 3)
    }

    @Test("every kind of answer occurs: five redirects, gone, wall, silence, acts")
    func areVaried() {
        let outcomes = DemoAddresses.all.map(\.outcome)
        let statuses = outcomes.compactMap { if case .redirect(let status, _) = $0 { status } else { nil } }
        #expect(Set(statuses) == [301, 302, 303, 307, 308])
        for outcome in [DemoAddress.Outcome.status(404), .status(403), .silent, .acts] {
            #expect(outcomes.contains(outcome))
        }
    }

    @Test("two trackers say in the address where they lead, and lead there")
    func decodedAreRight() throws {
        let decoded = try DemoAddresses.all.compactMap { row -> (WebURL, DemoAddress.Outcome)? in
            let url = try #require(WebURL("http://" + row.address))
            return TrackerDecoders.decode(url).map { ($0.url, row.outcome) }
        }
        #expect(decoded.count == 2)
        for (url, outcome) in decoded {
            guard case .page? = SampleNewsletterTests.outcome(url) else {
                Issue.record("\(url) is no page")
                continue
            }
            guard case .redirect(_, let location) = outcome, let served = WebURL(location) else {
                Issue.record("\(outcome) is no redirect")
                continue
            }
            #expect(CleanURL.clean(url) == CleanURL.clean(served))
        }
    }

    @Test("a Host field's port and letter case do not matter")
    func hostIsFound() {
        #expect(DemoAddresses.outcome(host: "S.Hop.Example:8080", target: "/b2") == .redirect(308, "../c3"))
        #expect(DemoAddresses.outcome(host: "s.hop.example", target: "/nowhere") == nil)
    }

    @Test("the server counts what it was asked for, and what nobody may ask for")
    func counts() async {
        let server = TrackerServer()
        _ = await server.answer(host: "s.hop.example", target: "/b2")
        _ = await server.answer(host: "r.designweekly.example", target: "/oc/77aa")
        _ = await server.answer(host: "r.designweekly.example", target: "/other")
        _ = await server.answer(host: "any.example", target: TrackerServer.logTarget)
        #expect(server.seen.report.lines == ["requests 3", "forbidden 1", "unknown 1"])
    }
}
