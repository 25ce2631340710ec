// Addresses that are made to cost time, in the numbers that one newsletter may have.
import Testing

@testable import Links

@Suite("Addresses that are made to cost time")
struct SpeedBombTests {
    @Test("hosts of 120 labels cost little more than others, and have the same domain")
    func labels() throws {
        let host = String(repeating: "a.", count: 118) + "example.co.uk"
        #expect(RegistrableDomain.of(host: host) == "example.co.uk")
        let url = try #require(WebURL("https://\(host)/p?utm_source=1"))
        let elapsed = ContinuousClock().measure {
            for _ in 0..<1_000 {
                _ = RegistrableDomain.of(host: host)
                _ = TrackerDecoders.decode(url)
            }
        }
        #expect(elapsed < .seconds(3))
        #expect(CleanURL.clean(url).query == nil)
    }

    @Test("a row is found under any number of labels")
    func deepHosts() throws {
        let under = String(repeating: "a.", count: 100)
        let url = try #require(WebURL("https://\(under)substack.com/p/x?r=1&token=2&id=3"))
        #expect(CleanURL.clean(url).query == "id=3")
    }

    @Test("the first pairs of a query are read without the others", arguments: [0, 1, 2, 5, 9])
    func firstItems(count: Int) throws {
        let url = try #require(WebURL("https://a.example/?a=1&&b=%20+&c&=d&e=f=g"))
        #expect(url.queryItems(first: count).map(\.name) == url.queryItems.prefix(count).map(\.name))
        #expect(url.queryItems(first: count).map(\.value) == url.queryItems.prefix(count).map(\.value))
        #expect(try #require(WebURL("https://a.example/")).queryItems(first: count).isEmpty)
    }
}
