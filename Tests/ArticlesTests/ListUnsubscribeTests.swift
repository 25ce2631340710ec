import Links
import Testing

@testable import Articles

@Suite struct ListUnsubscribeTests {
    @Test(
        "an address of the header is known under every spelling",
        arguments: [
            ("http://t.example/u/k1?a=1&b=2", "http://t.example/u/k1?b=2&a=1"),
            ("https://t.example/u/k1", "http://t.example/u/k1"),
            ("http://t.example/u/k1/", "http://t.example/u/k1"),
            ("http://t.example/u/k1?one_click=1", "http://t.example/u/k1"),
            ("http://t.example/u/k1", "http://t.example/u/k1?utm_source=x"),
            ("http://t.example/u/k1?t=abc&one_click=1", "http://t.example/u/k1?t=abc&src=body"),
            ("http://t.example/u/k1%3d", "http://t.example/u/k1="),
            ("http://t.example/u?t=a%40b", "http://t.example/u?t=a@b"),
            ("http://www.t.example:80/u/k1", "http://T.example/u/k1"),
            ("http://t.example/u/k1a2b3?x=1", "http://t.example/u/k1a2b3"),
            ("http://t.example/u?a=1&amp;b=2", "http://t.example/u?a=1&b=2"),
            ("http://t.example/u?id=77&list=5", "http://t.example/u?id=77&list=5&from_mail=yes"),
        ])
    func spellings(_ header: String, _ link: String) throws {
        #expect(ListUnsubscribe([header]).contains(try #require(WebURL(link))))
    }

    @Test(
        "other addresses of the same place are not",
        arguments: [
            ("http://t.example/", "http://t.example/?p=5"), ("http://t.example/?u=1", "http://t.example/"),
            ("http://t.example/mail?a=1&t=x", "http://t.example/mail?a=1&t=y"),
            ("http://t.example/u?id=1", "http://t.example/u?id=2"),
        ])
    func others(_ header: String, _ link: String) throws {
        #expect(!ListUnsubscribe([header]).contains(try #require(WebURL(link))))
    }

    @Test("seventy newsletters of one site whose router serves everything keep their articles")
    func onePlace() throws {
        let router = "https://site.example/?mailpoet_router&endpoint="
        let listed = ListUnsubscribe((0..<70).map { router + "subscription&action=unsubscribe&data=N\($0)" })
        for number in 0..<70 {
            #expect(!listed.contains(try #require(WebURL(router + "track&action=click&data=C\(number)"))))
            #expect(listed.contains(try #require(WebURL(router + "subscription&action=unsubscribe&data=N\(number)"))))
        }
    }

    @Test("ten thousand newsletters are looked up in time")
    func many() throws {
        let listed = ListUnsubscribe((0..<10_000).map { "https://site.example/leave?list=news&token=T\($0)" })
        let url = try #require(WebURL("https://site.example/leave?list=news&other=1"))
        let time = ContinuousClock().measure { for _ in 0..<1_000 { _ = listed.contains(url) } }
        #expect(time < .seconds(1))
    }
}
