import Links
import Testing

@Suite("Addresses as found")
struct HrefTests {
    @Test(
        "an address is cleaned as the URL Standard says, and otherwise kept as it stands",
        arguments: [
            ("https://x.test/a", "https://x.test/a", 0),
            ("HTTPS://X.test/%7Ea?b=é#c", "HTTPS://X.test/%7Ea?b=é#c", 0),
            (" \u{1}\n https://x.test/a \t", "https://x.test/a", 0),
            ("https://x.te\r\n st/a\tb", "https://x.te%20st/ab", 1),
            ("https://x.test/a b  c", "https://x.test/a%20b%20%20c", 0),
            ("mailto:a b@x.test", "mailto:a%20b@x.test", 0),
            ("//x.test/a", "https://x.test/a", 0),
            ("/a", "/a", 0), ("#top", "#top", 0), ("", "", 0), ("x.test/a:b", "x.test/a:b", 0),
            (#"\&quot;https://x.test/a\&quot;"#, "https://x.test/a", 1),
            ("3D&quot;https://x.test/a&quot;", "https://x.test/a", 1),
        ])
    func cleaning(href: String, url: String, warnings: Int) {
        let page = extract("<a href='\(href)'>t</a>")
        #expect(page.links.map(\.url) == [url])
        #expect(page.links.map(\.warnings.count) == [warnings])
    }

    @Test("escaped quotation marks around an unquoted address are removed")
    func escapedQuotes() {
        #expect(extract(#"<a href=\"https://x.test/a\" class=\"b\">t</a>"#).links.map(\.url) == ["https://x.test/a"])
    }

    @Test("relative addresses are joined to the first base of the page, wherever it stands")
    func base() {
        let page = extract(
            """
            <a href=a/b>1</a><base target=_blank><base href=' https://x.test/news/ '><base href='https://y.test/'>
            <a href=/c>2</a><a href=#d>3</a><a href=//z.test/e>4</a><a href=mailto:m@x.test>5</a><a href=''>6</a>
            """)
        let urls = [
            "https://x.test/news/a/b", "https://x.test/c", "https://x.test/news/#d", "https://z.test/e",
            "mailto:m@x.test", "",
        ]
        #expect(page.links.map(\.url) == urls)
        #expect(page.links.map(\.href) == ["a/b", "/c", "#d", "//z.test/e", "mailto:m@x.test", ""])
    }

    @Test("a base that is none is as good as none", arguments: ["news/", "javascript:x", "https://", "cid:1"])
    func noBase(base: String) {
        #expect(extract("<base href='\(base)'><a href=/a>1</a>").links.map(\.url) == ["/a"])
    }

    @Test("an enormous base is not used, and that is told")
    func enormousBase() {
        let page = extract("<base href='https://x.test/\(String(repeating: "a/", count: 5000))'><a href=b>1</a>")
        #expect(page.links.map(\.url) == ["b"])
        #expect(page.warnings == ["the base address of 10015 bytes was not used"])
    }
}
