import Notation
import Testing

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "ISO 8601 is read as the moment that it means",
        arguments: [
            ("1970-01-01", 0), ("2025-10-17T10:30:45Z", 1_760_697_045_000),
            ("2025-10-17T12:30:45+02:00", 1_760_697_045_000),
            ("2025-10-17T05:30:45-0500", 1_760_697_045_000), ("2025-10-17t10:30:45.25z", 1_760_697_045_250),
            ("2024-02-29", 1_709_164_800_000), ("1969-12-31T23:59:59Z", -1000),
            ("2025-10-17T10:30Z", 1_760_697_000_000),
        ])
    func reading(_ text: String, _ milliseconds: Int) {
        #expect(Timestamp(iso8601: text)?.milliseconds == Int64(milliseconds))
    }

    @Test(
        "what is no moment is refused",
        arguments: [
            "", "2025", "2025-13-01", "2025-02-29", "2025-10-17T10:30:45", "2025-10-17T25:00:00Z",
            "2025-10-17T10:30:45Zx",
            "17.10.2025", "2025-10-17T10:60:00Z", "2025-10-17T10:30:45+25:00", "yesterday",
        ])
    func refusing(_ text: String) { #expect(Timestamp(iso8601: text) == nil) }

    @Test("every day of four centuries comes back as it went in")
    func roundTrip() throws {
        for day in stride(from: Int64(-80_000), to: 80_000, by: 1) {
            let moment = Timestamp(seconds: day * 86400 + 3661)
            #expect(Timestamp(iso8601: moment.iso8601) == moment)
        }
    }

    @Test("the compact form is the id's")
    func compact() { #expect(Timestamp(seconds: 1_760_697_045).compact == "20251017_103045") }
}

@Suite("Base64, percent-encoding, suggestions")
struct SmallNotationTests {
    @Test("both alphabets are read, with padding and without")
    func base64() {
        #expect(Base64.decode("aHR0cDovL3gvPz8-".utf8) == Array("http://x/??>".utf8))
        #expect(Base64.decode("aHR0cDovL3gvPz8+".utf8) == Array("http://x/??>".utf8))
        #expect(Base64.decode("YQ==".utf8) == Array("a".utf8))
        #expect(Base64.decode("YWI".utf8) == Array("ab".utf8))
        #expect(Base64.decode("Y".utf8) == nil)
        #expect(Base64.decode("Y=Q=".utf8) == nil)
        #expect(Base64.decode("Y Q".utf8) == nil)
    }

    @Test("what was encoded is decoded to the same bytes", arguments: 0..<20)
    func base64RoundTrip(_ length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ 251) }
        #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes)
        #expect(Base64.decode(Base64.encode(bytes, urlSafe: false).utf8) == bytes)
    }

    @Test("a percent sign without two digits stays")
    func percent() { #expect(PercentEncoding.decode("%41%zz%4%e2%82%ac") == Array("A%zz%4\u{20AC}".utf8)) }

    @Test("slips of the fingers are recognised, other words are not")
    func suggestions() {
        let known = ["senders", "source", "since", "until"]
        #expect(Suggestion.nearest(to: "sender", in: known) == "senders")
        #expect(Suggestion.nearest(to: "soruce", in: known) == "source")
        #expect(Suggestion.nearest(to: "xyz", in: known) == nil)
    }
}
