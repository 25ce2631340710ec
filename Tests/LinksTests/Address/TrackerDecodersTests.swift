// The decoders against vectors of every row, and against what must stay as it is.
import Notation
import Testing

@testable import Links

/// One wrapped address, the decoder that must open it, and where it leads.
struct DecoderVector: CustomTestStringConvertible, Sendable {
    let decoder: String
    let wrapped: String
    let target: String

    /// The destination of most vectors: it has a query, so that a lost "&" shows.
    static let story = "https://news.example.com/2026/a-story?id=7&lang=en"

    init(_ decoder: String, _ wrapped: String, _ target: String) {
        (self.decoder, self.wrapped, self.target) = (decoder, wrapped, target)
    }

    var testDescription: String { "\(decoder): \(wrapped.prefix(60))" }
}

@Suite("Tracking addresses give up where they lead")
struct TrackerDecodersTests {
    static let vectors = DecoderVector.mail + DecoderVector.sites + DecoderVector.shapes

    @Test("each form is opened by its row", arguments: vectors)
    func vector(_ vector: DecoderVector) throws {
        let decoded = try #require(WebURL(vector.wrapped).flatMap(TrackerDecoders.decode))
        #expect(decoded.url.href == vector.target)
        #expect(decoded.decoder == vector.decoder)
    }

    @Test("every row opens a vector of its own", arguments: TrackerDecoders.all.indices)
    func everyRowIsTested(index: Int) {
        let row = TrackerDecoders.all[index]
        let opened = Self.vectors.contains { vector in
            guard vector.decoder == row.name, let address = WebURL(vector.wrapped).flatMap(AddressParts.init) else {
                return false
            }
            return row.destination(in: address)?.href == vector.target
        }
        #expect(opened, "\(row.name): \(row.source)")
    }

    @Test("layers are taken off to the innermost address")
    func layers() throws {
        let kit = DecoderVector.mail.first { $0.decoder == "kit" }?.wrapped ?? ""
        let google = "https://www.google.com/url?q=" + Self.encoded(kit)
        let safe = "https://eur01.safelinks.protection.outlook.com/?url=" + Self.encoded(google) + "&data=1"
        let result = TrackerDecoders.decodeFully(try #require(WebURL(safe)))
        #expect(result.url.href == DecoderVector.story)
        #expect(result.decoders == ["safelinks", "google", "kit"])
        #expect(result.between.map(\.href) == [google, kit])
    }

    @Test("at most eight layers are taken off")
    func depth() throws {
        var address = "https://example.com/"
        for _ in 0..<12 { address = "https://href.li/?" + address }
        let result = TrackerDecoders.decodeFully(try #require(WebURL(address)))
        #expect(result.layers == 8)
        #expect(result.url.href.hasPrefix("https://href.li/?https://href.li/"))
    }

    @Test(
        "what is decoded is an absolute web address or nothing",
        arguments: [
            "javascript:alert(1)", "mailto:a@example.com", "file:///etc/passwd", "//example.com/x", "/x",
            "data:text/html,x",
            "https://", "http://localhost/x", "https:example.com", "http://exa mple.com/",
            "https://example.com/\u{0A}x",
            "ftp://example.com/x", "https://", "http://[::1", "https://example.com:99999/", "",
        ])
    func onlyWebAddresses(_ target: String) {
        let wrapped = [
            "https://l.facebook.com/l.php?u=" + Self.encoded(target),
            "https://click.convertkit-mail2.com/a/b/" + Base64.encode(Array(target.utf8)),
            "https://t.dripemail2.com/c/" + Base64.encode(Array("{\"url\":\"\(target)\"}".utf8)),
            "https://x.example/CL0/" + Self.encoded(target) + "/1/2/3",
        ]
        for address in wrapped { #expect(WebURL(address).flatMap(TrackerDecoders.decode) == nil, "\(address)") }
    }

    @Test("an address is never decoded to itself")
    func noLoop() throws {
        let url = try #require(WebURL("https://href.li/?https://href.li/?"))
        #expect(TrackerDecoders.decodeFully(url).layers <= 1)
    }

    @Test(
        "broken and hostile payloads decode to nothing, quickly",
        arguments: HostileText.all([
            "https://substack.com/redirect/2/eyJlIjo",
            "https://substack.com/redirect/2/" + String(repeating: "eyJ", count: 5_000),
            "https://urldefense.com/v3/__https://a.example/*__;!!x$",
            "https://urldefense.com/v3/__" + String(repeating: "*", count: 9_000),
            "https://urldefense.com/v3/__" + String(repeating: "__;", count: 5_000), "https://urldefense.com/v3/____;!",
            "https://x.example/" + String(repeating: "aHR0c/", count: 2_500), "https://x.example/nb2hi4dthixs6!!!!",
            "https://x.example/" + String(repeating: "eyJhIjoxfQ/", count: 1_400), "https://www.google.com/url?q=&url=",
            "https://x.example/CL0/%FF%FE%00/1", "https://x.example/c/fHx8fA", "https://x.example/CL0",
            "https://substack.com/redirect/2/",
            "https://click.convertkit-mail2.com/a/b/aHR0cHM6Ly8",
            "https://x.example/" + String(repeating: "a", count: 60_000),
            // Mailgun's, grown beyond the limit, not whole, and with no address in it.
            "https://x.example/c/eNrtxqENwCAAAMFpsBVFIzDdA0GCgISkiI7fYjrFXV58T22teYeYw3l9laM-Zcxe9wMAAAAAAAAAAAAA"
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAL8Xm7tAfQ",
            "https://x.example/c/eJxdTssKwzAM-5rktpBHaU8-DEZ_Y7iJaQtpUxKXbX8_H7YdJgwWFpIVkWku9QVHaawTZGKm2gw9cTsyaQI32A_0"
                + "Ahbd5GNIegVvfWeddcYZnKLq7L81w8J8NBWuyo8yOz1-oollk5Nk9LLw0lg6qDCuSYXboHyfcZ-F0q4rVMJEVT58"
                + "zaXO-mxU72uCzr",
            "https://x.example/c/eJzLsc1KLEssTi7KLChRNXZMzEktKtEw1FQrsk0EAIqgCUo",
            "https://x.example/c/eJ" + String(repeating: "x", count: 16_000),
            "https://x.example/c/eJwDAAAAAAE", "https://x.example/c/eJw",
            "https://substack.com/redirect/2/" + Base64.encode(Array((String(repeating: "[", count: 9_000)).utf8)),
        ]))
    func hostile(_ text: HostileText) {
        let address = text.text
        let clock = ContinuousClock()
        let elapsed = clock.measure { #expect(WebURL(address).flatMap(TrackerDecoders.decode) == nil) }
        #expect(elapsed < .milliseconds(500))
    }

    /// Every byte but letters and digits as `%XX`.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = ASCII.isLetter(byte) || ASCII.isDigit(byte)
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + String(UInt16(byte) + 256, radix: 16).dropFirst().uppercased()
        }.joined()
    }
}
