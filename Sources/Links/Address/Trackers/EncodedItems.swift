// What a value or a part of a path says in base64 without being an address: "action=unsubscribe&id=17", JSON, a path.
//
// Most tokens of newsletters are base64, and what they hold is for their server alone. Only those that speak of
// unsubscribing are read, and only to be judged: nobody goes where they lead.
private import Notation

/// Reads what base64 says about unsubscribing.
public enum EncodedItems {
    /// How "unsub", capital or not, is written in base64, from each of the three places in a group where it may begin.
    private static let marks: [StaticString] = ["W5zdW", "Vuc3V", "bnN1Y"]

    /// Whether such a mark stands at a place of an address: asked of every byte, so two bytes settle it nearly always.
    public static func mayStand(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 4 < bytes.count else { return false }
        switch (bytes[index], bytes[index + 1]) {
        case (UInt8(ascii: "W"), UInt8(ascii: "5")), (UInt8(ascii: "V"), UInt8(ascii: "u")),
            (UInt8(ascii: "b"), UInt8(ascii: "n")):
            return marks.contains { mark in (0..<5).allSatisfy { bytes[index + $0] == mark.utf8Start[$0] } }
        default: return false
        }
    }

    /// The address that a text in base64 makes of the one which it stands in: its path, or its items.
    ///
    /// Nil where the text says nothing about unsubscribing, is no base64, or holds a whole address (`EncodedAddress`).
    public static func decode(_ text: String, in base: WebURL) -> WebURL? {
        // What was a "+" of the alphabet has been read as a blank.
        let text = text.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "+") : $0 }
        guard text.count <= CarriedAddress.maximumWrapperBytes,
            text.withUnsafeBufferPointer({ bytes in bytes.indices.contains { mayStand(bytes, at: $0) } }),
            let plain = Base64.decode(text), plain.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "#") }),
            !isWhole(plain)
        else { return nil }
        if plain.first == UInt8(ascii: "/") { return WebURL(String(decoding: plain, as: UTF8.self), base: base) }
        return WebURL("?" + String(decoding: items(plain), as: UTF8.self), base: base)
    }

    /// "ftp://x.example/": an address of its own, of whatever scheme.
    private static func isWhole(_ text: [UInt8]) -> Bool {
        text.drop { ($0 | 0x20) &- 0x61 < 26 }.starts(with: "://".utf8)
    }

    /// The members of a JSON object as items of a query; any other text as it is.
    private static func items(_ text: [UInt8]) -> [UInt8] {
        guard text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") else { return text }
        return text.indices.compactMap { index in
            switch text[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""): nil
            case UInt8(ascii: ","): UInt8(ascii: "&")
            case UInt8(ascii: ":"):
                // The one of "https://" stays.
                index + 1 < text.count && text[index + 1] == UInt8(ascii: "/") ? text[index] : UInt8(ascii: "=")
            default: text[index]
            }
        }
    }
}
