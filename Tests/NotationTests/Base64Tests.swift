// Base64 in both alphabets, whole and cut.
import Notation
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test("what is encoded is decoded, of every length", arguments: 0..<70)
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 251) }
        #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
        #expect(Base64.decode(Array(Base64.encode(bytes, urlSafe: false).utf8)) == bytes)
    }

    @Test(
        "both alphabets, with padding or without",
        arguments: [
            ("-_-_", [0xFB, 0xFF, 0xBF]), ("+/+/", [0xFB, 0xFF, 0xBF]), ("+_", [0xFB]), ("YQ==", [0x61]),
            ("YQ=", [0x61]), ("YQ", [0x61]), ("YWI", [0x61, 0x62]), ("", []), ("=", []), ("==", []),
        ])
    func alphabets(_ row: (String, [UInt8])) { #expect(Base64.decode(Array(row.0.utf8)) == row.1) }

    @Test(
        "what is none gives nothing",
        arguments: ["Y", "YWJjZ", "YQ=a", "YQ===", "a b", "YQ\u{0A}", "YWJj\u{E9}", "*"])
    func broken(_ text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }
}
