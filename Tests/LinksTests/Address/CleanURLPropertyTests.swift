// Properties of clean addresses, over addresses put together from readers, encodings and places; seeded, so that a failure
// comes back.
import Notation
import Testing

@testable import Links

@Suite("Clean addresses, whatever they are made of")
struct CleanURLPropertyTests {
    private struct Source {
        private var state: UInt64
        init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

        mutating func number(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        mutating func pick<T>(_ parts: [T]) -> T { parts[number(parts.count)] }
        mutating func word(_ count: Int) -> String {
            String(decoding: (0..<count).map { _ in UInt8(97 + number(26)) }, as: UTF8.self)
        }
    }

    private static func hex(_ text: String) -> String {
        text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func percent(_ text: String) -> String {
        text.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Ways to write a mail address; what each makes is fit to be a value, or to be encoded once more.
    private static let encodings: [@Sendable (String) -> String] = [
        { $0 }, { TrackerDecodersTests.encoded($0) }, percent, hex, { hex($0).uppercased() },
        { Base64.encode(Array($0.utf8)) }, { Base64.encode(Array($0.utf8), urlSafe: false) },
        { Base64.encode(Array(#"{"id":5,"to":"\#($0)"}"#.utf8)) },
        { "eyJhbGciOiJIUzI1NiJ9." + Base64.encode(Array(#"{"mail":"\#($0)"}"#.utf8)) + ".c2ln" },
        { $0.split(separator: "@").joined(separator: "=40") },
        { "list|" + $0 + "|5" }, { Base64.encode(Array("5|\($0)|9".utf8)) + "--abcdef" },
        { Base64.encode([8, 200, 1, 18, UInt8($0.utf8.count & 127)] + Array($0.utf8) + [24, 255]) },
    ]

    @Test("no mail address survives in any encoding", arguments: 0..<60)
    func nobodyIsNamed(seed: Int) throws {
        var source = Source(seed: seed)
        for _ in 0..<10 {
            let mail = "\(source.word(3 + source.number(8))).\(source.word(4))@\(source.word(6)).example"
            var value = mail
            for _ in 0..<(1 + source.number(3)) { value = source.pick(Self.encodings)(value) }
            let pair = "\(source.word(4))=\(TrackerDecodersTests.encoded(value))"
            let nested = TrackerDecodersTests.encoded("https://b.example/p?k=1&\(pair)")
            let address = source.pick([
                "https://a.example/p?y=1&\(pair)&z=2", "https://a.example/p?y=1&z=2#/r?\(pair)",
                "https://a.example/p?y=1&z=2&next=\(nested)", "https://a.example/p?\(pair)&y=1&z=2",
                "https://\(TrackerDecodersTests.encoded(value)):x@a.example/p?y=1&z=2",
                "https://a.example/p?y=1&\(TrackerDecodersTests.encoded(value))&z=2",
            ])
            let clean = CleanURL.clean(try #require(WebURL(address))).href
            #expect(!clean.contains(value) && !clean.contains(TrackerDecodersTests.encoded(value)), "\(address)")
            #expect(clean.contains("y=1") && clean.contains("z=2"), "\(address)")
        }
    }

    @Test("the registrable domain stays, cleaning twice is cleaning once", arguments: 0..<60)
    func domainStays(seed: Int) throws {
        var source = Source(seed: seed)
        let segments = ["amp", "p", "a-b-c-d", "2024", "05", "c", "s", "news.example", "from=mail", "x;y=1", "", "%2e"]
        let pairs = [
            "amp=1", "amp", "outputType=amp", "utm_source=x", "x=1", "e=9e107d9d372bb6826bd81d3542a419d6",
            "token=a1b2c3d4e5f6",
            "next=https%3A%2F%2Fb.example%2Fa-b-c-d%3Famp%3D1", "u=reader%40example.org", "amp;amp=1", "?amp",
        ]
        for _ in 0..<10 {
            let host = source.pick(["a.example", "www.b.co.uk", "amp.c.example", "127.0.0.1", "x.github.io"])
            let path = (0..<source.number(6)).map { _ in source.pick(segments) }.joined(separator: "/")
            let query = (0..<source.number(5)).map { _ in source.pick(pairs) }.joined(separator: "&")
            let url = try #require(WebURL("https://\(host)/\(path)?\(query)\(source.pick(["", "#/r?amp=1", "#x"]))"))
            let once = CleanURL.clean(url)
            #expect(CleanURL.clean(once) == once, "\(url)")
            #expect(once.host == url.host, "\(url)")
            #expect(once.path == url.path || url.path.lowercased().contains("/amp"), "\(url)")
        }
    }
}
