import Links
import Testing

@testable import Articles

/// Addresses that act, one of each way to say so: a word, a name or a value of the query, a host, a service, a fragment.
private let acting = [
    "https://x.example/unsubscribe/8dk2", "https://x.example/p?action=unsubscribe&id=7", "https://x.example/p?unsub=1",
    "https://x.example/email-preferences", "https://x.example/a/b?confirmation_token=1x", "https://x.example/login",
    "https://x.example/refer-a-friend/8", "https://x.example/poll/12/vote?answer=2", "https://x.example/reset-password",
    "https://unsubscribe.x.example/a/b", "https://login.x.example/", "https://accounts.google.com/o/x",
    "https://example.us1.list-manage.com/profile?u=1", "https://wordpress.com/bar?action=unsubscribe",
    "https://www.facebook.com/sharer/sharer.php?u=x", "https://x.example/t/d-u-abc/", "https://x.example/p?na=uc&nk=7",
    "https://x.example/newsletter-abmelden", "https://x.example/#/portal/unsubscribe",
]

private struct Spelling: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let write: @Sendable (WebURL) -> String

    init(_ name: String, _ write: @escaping @Sendable (WebURL) -> String) {
        testDescription = name
        self.write = write
    }

    /// With another host and another rest behind it.
    static func parts(_ url: WebURL, host: String? = nil, rest: (String) -> String = { $0 }) -> String {
        let host = host ?? url.host ?? ""
        let authority = url.scheme + "://" + (url.host ?? "")
        return url.scheme + "://" + host + rest(String(url.href.dropFirst(authority.utf8.count)))
    }
}

private let spellings = [
    Spelling("other case") { Spelling.parts($0, host: $0.host?.uppercased()) { $0.uppercased() } },
    Spelling("default port") { Spelling.parts($0, host: ($0.host ?? "") + ":443") },
    Spelling("http, its port") { "http" + Spelling.parts($0, host: ($0.host ?? "") + ":80").dropFirst(5) },
    Spelling("another port") { Spelling.parts($0, host: ($0.host ?? "") + ":8443") },
    Spelling("final dot") { Spelling.parts($0, host: ($0.host ?? "") + ".") },
    Spelling("credentials") { Spelling.parts($0, host: "me:pw@" + ($0.host ?? "")) },
    Spelling("www") { $0.host == "x.example" ? Spelling.parts($0, host: "www.x.example") : $0.href },
    Spelling("escaped letters") { Spelling.parts($0, rest: Encoded.letters) },
    Spelling("twice escaped letters") { Spelling.parts($0) { Encoded.letters($0).replacing("%", with: "%25") } },
    Spelling("more behind it") {
        $0.fragment == nil ? $0.href + ($0.query == nil ? "?" : "&") + "utm_source=x" : $0.href
    },
    Spelling("a fragment") { $0.fragment == nil ? $0.href + "#top" : $0.href },
]

/// A wrapper of each encoding and each kind of place that the decoders know.
private let wrappers = [
    Spelling("segment") { "https://ab.r.awstrack.example/L0/\(Encoded.percent($0.href))/1/01-ab/x=2" },
    Spelling("safelinks") { "https://eur01.safelinks.protection.outlook.com/?url=\(Encoded.percent($0.href))&data=5" },
    Spelling("twice") {
        "https://linkprotect.cudasvc.com/url?a=\(Encoded.percent(Encoded.percent($0.href)))&c=E,1"
    },
    Spelling("proofpoint 2") {
        let text = Encoded.percent($0.href).replacing("%", with: "-").replacing("-2F", with: "_")
        return "https://urldefense.proofpoint.com/v2/url?u=\(text)&d=DwMFaQ&c=x"
    },
    Spelling("proofpoint 3") { "https://urldefense.com/v3/__\($0.href)__;!!AbC!d8" },
    Spelling("without its scheme") {
        "https://track.pstmrk.it/3s/\(Encoded.percent(String($0.href.dropFirst(8))))/a8/b1"
    },
    Spelling("a copy") { $0.fragment == nil ? "https://www.google.com/amp/s/\($0.href.dropFirst(8))" : $0.href },
    Spelling("before a colon") { "https://disq.us/url?url=\(Encoded.percent($0.href + ":Xy8Zz"))&cuid=1" },
    Spelling("a whole query") { "https://href.li/?\($0.href)" },
    Spelling("base64") { "https://click.example.com/a/\(Encoded.base64($0.href))/z" },
    Spelling("base64 of a vendor") { "https://link.example.com/click/123.456/\(Encoded.base64($0.href))/5f3" },
    Spelling("base64 parameter") {
        "https://x1.example/Prod/link-tracker?redirectUrl=\(Encoded.base64($0.href))&sig=a"
    },
    Spelling("JSON") { "https://email.example.com/e/c/\(Encoded.base64("{\"href\":\"\($0.href)\"}"))/9f" },
    Spelling("JSON token") {
        "https://l.example.com/c/ey0.\(Encoded.base64("{\"url\":\"\($0.href)\"}")).x"
    },
    Spelling("between bars") { "https://news.example.com/c/\(Encoded.base64("7|\($0.href)|a1"))" },
    Spelling("a network") { "https://go.skimresources.com/?id=1&url=\(Encoded.percent($0.href))" },
    Spelling("a click path") { "https://mail.example.com/track/click?url=\(Encoded.percent($0.href))" },
    Spelling("a click host") { "https://click.example.com/?u=\(Encoded.percent($0.href))" },
    Spelling("base64 for an unknown redirector") {
        "https://www.example.com/go/out?next=\(Encoded.base64($0.href))"
    },
    Spelling("padded base64 among other items") {
        "https://www.example.com/r?id=7&data=\(Encoded.percent(Encoded.padded(Encoded.base64($0.href))))&v=2"
    },
    Spelling("base64 of what is escaped") {
        "https://www.example.com/r?data=\(Encoded.base64(Encoded.percent($0.href)))"
    },
    Spelling("base64 with its first letter escaped") {
        "https://www.example.com/r?data=%61\(Encoded.base64($0.href).dropFirst())"
    },
    Spelling("base64 twice") { "https://www.example.com/r?data=\(Encoded.base64(Encoded.base64($0.href)))" },
    Spelling("JSON for an unknown redirector") {
        "https://www.example.com/r?p=\(Encoded.base64("{\"n\":1,\"url\":\"\($0.href)\"}"))"
    },
    Spelling("an unknown redirector") { "https://www.example.com/go/out?next=\(Encoded.percent($0.href))" },
]

private enum Encoded {
    static func percent(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + hex(byte)
        }.joined()
    }

    static func letters(_ text: String) -> String {
        text.utf8.map { ($0 | 0x20) &- 0x61 < 26 ? "%" + hex($0) : String(UnicodeScalar($0)) }.joined()
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    static func padded(_ text: String) -> String { text + String(repeating: "=", count: -text.utf8.count & 3) }

    static func base64(_ text: String) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let bits = text.utf8.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
        return String(
            stride(from: 0, to: bits.count, by: 6).map { start in
                digits[(start..<(start + 6)).reduce(0) { $0 << 1 | ($1 < bits.count ? Int(bits[$1]) : 0) }]
            })
    }
}

@Suite struct ActingSpellingTests {
    private func reason(_ address: String) throws -> Reason? {
        NeverRequest.test(try #require(WebURL(address), "\(address)"), surroundings: nil, newsletter: nil)?.reason
    }

    @Test("an address that acts does so however it is spelled", arguments: spellings)
    private func spelled(_ spelling: Spelling) throws {
        for address in acting {
            let other = spelling.write(try #require(WebURL(address)))
            #expect(try reason(other) == reason(address), "\(other)")
        }
    }

    @Test("and whatever it is wrapped in, also twice", arguments: wrappers)
    private func wrapped(_ wrapper: Spelling) throws {
        for address in acting {
            let once = wrapper.write(try #require(WebURL(address)))
            #expect(try reason(once) != nil, "\(once)")
            // Two of the same would not tell where the inner one ends.
            for outer in twice where outer.testDescription != wrapper.testDescription {
                let both = outer.write(try #require(WebURL(once)))
                #expect(try reason(both) != nil, "\(both)")
            }
        }
    }

    /// One wrapper of each kind of encoding.
    private var twice: [Spelling] {
        let names = ["segment", "proofpoint 3", "a whole query", "base64", "a click path", "an unknown redirector"]
        return wrappers.filter { names.contains($0.testDescription) }
    }

    @Test("what lies deeper than layers are taken off is found as far as it can be read")
    func deep() throws {
        let nested = (0..<7).reduce("https://x.example/unsubscribe/8") { inner, _ in
            "https://click.example.com/?u=" + Encoded.base64(inner)
        }
        #expect(try reason(nested) == .unsubscribe)
    }
}

@Suite struct HiddenAddressTests {
    @Test("base64 that hides a page, or no address, stands for nothing")
    func harmless() throws {
        for hidden in [
            "https://x.example/2026/how-bees-find-home", "ftp://x.example/unsubscribe", "http", "{\"url\":7}",
        ] {
            let url = try #require(WebURL("https://www.example.com/r?data=" + Encoded.base64(hidden)))
            #expect(NeverRequest.test(url, surroundings: nil, newsletter: nil) == nil, "\(hidden)")
        }
    }

    @Test("a page of an ordinary host is itself, whatever it carries")
    func isNotDecoded() throws {
        let inner = Encoded.base64("https://x.example/2026/how-bees-find-home")
        #expect(TrackerDecoders.decode(try #require(WebURL("https://www.example.com/r?data=" + inner))) == nil)
    }
}

@Suite struct WordGlanceTests {
    private func mayAct(_ rest: String) throws -> Bool {
        AddressGlance.mayAct(try #require(WebURL("https://x.example/" + rest)))
    }

    @Test("an address without any word of the vocabulary is passed over")
    func ordinary() throws {
        for rest in ["2026/11/how-bees-find-home/", "a/3?u=8d095b8c9551&utm_source=newsletter&utm_campaign=week0", ""] {
            #expect(try !mayAct(rest))
        }
    }

    @Test(
        "no word of the vocabulary is passed over, whatever stands around it",
        arguments: ["", "x-", "%2F", "?a=", "user"])
    func vocabulary(_ before: String) throws {
        let ends = before == "user" ? ["Now"] : ["", "/8", "Now"]
        for phrase in AddressVocabulary.phrases where phrase.text.bytes.allSatisfy({ $0 < 0x80 }) {
            let words = phrase.text.split
            // "ToAFriend" is read as two words.
            let canCapitals = words.allSatisfy { $0.utf8.count > 1 }
            let capitals =
                !canCapitals
                ? words.joined(separator: "-") : words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            let written = before == "user" ? [capitals] : ["-", "%20"].map(words.joined) + [capitals]
            for text in written {
                for end in ends { #expect(try mayAct(before + text + end), "\(before + text + end)") }
            }
        }
    }

    @Test("no stem is shorter than what is looked at")
    func stems() {
        for phrase in AddressVocabulary.phrases where phrase.mode == .stem {
            #expect(phrase.text.split.last.map { $0.utf8.count >= WordGlance.keyLength } ?? true)
        }
    }
}
