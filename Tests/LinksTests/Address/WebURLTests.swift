// The URL parser against tables of the standard's cases, and WebURL's own promises.
import Testing

@testable import Links

/// One row: an input, the base it is relative to, and its serialization, nil for a failure.
struct URLRow: CustomTestStringConvertible, Sendable {
    let input: String
    let base: String?
    let expected: String?

    init(_ input: String, base: String? = nil, _ expected: String?) {
        (self.input, self.base, self.expected) = (input, base, expected)
    }

    var testDescription: String { base.map { "\(input) on \($0)" } ?? input }

    func check() {
        let parsedBase = base.map { WebURL($0) }
        if let parsedBase { #expect(parsedBase != nil, "base of \(testDescription)") }
        let url = WebURL(input, base: parsedBase ?? nil)
        #expect(url?.href == expected, "\(testDescription.debugDescription)")
        guard let url else { return }
        #expect(WebURL(url.href) == url, "what is written must parse to itself: \(url)")
        #expect(url.href.utf8.allSatisfy { $0 < 0x80 })
    }
}

@Suite("The URL parser reads as browsers do")
struct WebURLTests {
    @Test("hosts, ports and credentials") func hosts() { URLRow.hosts.forEach { $0.check() } }
    @Test("IP addresses in every spelling") func ipAddresses() { URLRow.ipAddresses.forEach { $0.check() } }
    @Test("internationalized names") func names() { URLRow.internationalized.forEach { $0.check() } }
    @Test("paths, queries and fragments") func paths() { URLRow.paths.forEach { $0.check() } }
    @Test("opaque paths and other schemes") func opaque() { URLRow.opaque.forEach { $0.check() } }
    @Test("relative references") func relative() { URLRow.relative.forEach { $0.check() } }

    @Test("the parts of an address can be asked for")
    func parts() throws {
        let url = try #require(WebURL("https://us%20er:p%40ss@Example.com:8443/a/b%2Fc/?x=1&y=%C3%A9+f&&z#frag"))
        #expect(url.scheme == "https")
        #expect(url.username == "us%20er")
        #expect(url.password == "p%40ss")
        #expect(url.host == "example.com")
        #expect(url.port == 8443)
        #expect(url.path == "/a/b%2Fc/")
        #expect(url.pathSegments == ["a", "b%2Fc", ""])
        #expect(url.query == "x=1&y=%C3%A9+f&&z")
        #expect(url.fragment == "frag")
        #expect(url.queryItems.map(\.name) == ["x", "y", "z"])
        #expect(url.queryItems.map(\.value) == ["1", "é f", ""])
        #expect(url.isHTTP && !url.hostIsIPAddress)
    }

    @Test("absent parts are absent, empty ones empty")
    func absentParts() throws {
        let bare = try #require(WebURL("http://h"))
        #expect(bare.port == nil && bare.query == nil && bare.fragment == nil && bare.path == "/")
        #expect(bare.username.isEmpty && bare.password.isEmpty)
        let empty = try #require(WebURL("http://:p@h/?#"))
        #expect(empty.query == "" && empty.fragment == "" && empty.username == "" && empty.password == "p")
        let mail = try #require(WebURL("mailto:a@b.example?subject=x"))
        #expect(mail.host == nil && mail.path == "a@b.example" && mail.query == "subject=x" && !mail.isHTTP)
        #expect(mail.pathSegments.isEmpty && mail.username.isEmpty)
    }

    @Test(
        "IP addresses are told from names",
        arguments: [
            ("http://0x7f.1/", true), ("http://[::1]/", true), ("http://1.example/", false),
            ("http://example.com/", false),
            ("mailto:1.2.3.4", false), ("foo://1.2.3.4/", false), ("file:///1", false),
        ])
    func ipHosts(_ row: (String, Bool)) {
        #expect(WebURL(row.0)?.hostIsIPAddress == row.1)
    }

    @Test("taking pairs out leaves the others byte for byte")
    func removingPairs() throws {
        let url = try #require(WebURL("https://h/p?a=%7e+b&utm_x=1&c&=d&utm_y#f"))
        #expect(url.removingQueryItems { name, _ in name.hasPrefix("utm_") }.href == "https://h/p?a=%7e+b&c&=d#f")
        #expect(url.removingQueryItems { _, _ in true }.href == "https://h/p#f")
        #expect(url.removingQueryItems { _, _ in false } == url)
    }

    @Test("a copy can have another scheme, or no fragment")
    func copies() throws {
        let url = try #require(WebURL("http://h:443/p#f"))
        #expect(url.with(scheme: "https").href == "https://h/p#f")
        #expect(url.withoutFragment.href == "http://h:443/p")
    }

    @Test("an input longer than 64 KiB is refused")
    func tooLong() {
        #expect(WebURL("http://h/" + String(repeating: "a", count: 65_527)) != nil)
        #expect(WebURL("http://h/" + String(repeating: "a", count: 65_528)) == nil)
        #expect(WebURL("x", base: WebURL("http://h/" + String(repeating: "a/", count: 32_000))) != nil)
        // Encoded, each blank is three bytes.
        #expect(WebURL("http://h/" + String(repeating: " ", count: 30_000) + "a") == nil)
    }

    @Test(
        "hostile shapes are parsed in linear time",
        arguments: HostileText.all([
            "http://h/" + String(repeating: "../", count: 21_000),
            "http://h/" + String(repeating: "a/../", count: 13_000),
            "http://" + String(repeating: "@", count: 65_000), "http://" + String(repeating: "a.", count: 32_000),
            "http:" + String(repeating: "/", count: 65_000), "foo:/" + String(repeating: "/.", count: 32_000),
            "http://[" + String(repeating: ":", count: 65_000), "http://" + String(repeating: "1.", count: 32_000),
            "http://" + String(repeating: "xn--a.", count: 10_000), "http://" + String(repeating: "ü.", count: 20_000),
            "http://" + String(repeating: "☃", count: 20_000), "http://" + String(repeating: "a☃.", count: 200),
        ]))
    func hostile(_ text: HostileText) {
        let input = text.text
        let clock = ContinuousClock()
        let elapsed = clock.measure { _ = WebURL(input) }
        #expect(elapsed < .seconds(1))
    }
}

/// A long text that test reports name by its beginning.
struct HostileText: CustomTestStringConvertible, Sendable {
    let text: String

    var testDescription: String { "\(text.prefix(24))… (\(text.utf8.count) bytes)" }

    static func all(_ texts: [String]) -> [HostileText] { texts.map(HostileText.init(text:)) }
}
