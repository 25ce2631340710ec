// Addresses that are written in base64 as the whole value of a parameter ("?url=aHR0cHM6Ly9…"), on any host.
//
// They are read to be judged, not to be gone to: on an ordinary host nobody says that it leads there (`ClickLink`).
private import Notation

/// Reads what a parameter hides.
public enum EncodedAddress {
    /// How a value has to begin: "http", "HTTP", the base64 of these once more, and JSON.
    private static let beginnings = ["aHR0c", "SFRUU", "YUhSM", "U0ZSV", "ey"].map { Array($0.utf8) }
    /// Whoever encodes what is encoded does it once more, not ten times.
    private static let mostRounds = 3
    /// The members of a JSON object, or of a token, that hold a destination.
    private static let members: [StaticString] = [
        "url", "href", "link", "target", "redirect_url", "redirect", "destination", "dest", "to", "e", "u", "l",
    ]

    /// Whether a text may be one, by its first two bytes: asked of every parameter, so without a generic call.
    public static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (UInt8(ascii: "a"), UInt8(ascii: "H")), (UInt8(ascii: "S"), UInt8(ascii: "F")): true
        case (UInt8(ascii: "Y"), UInt8(ascii: "U")), (UInt8(ascii: "U"), UInt8(ascii: "0")): true
        case (UInt8(ascii: "e"), UInt8(ascii: "y")): true
        // The letter itself is escaped.
        default: first == UInt8(ascii: "%")
        }
    }

    private static func begins(_ text: [UInt8]) -> Bool { beginnings.contains { text.starts(with: $0) } }

    /// The absolute http or https address in a value that has been form-decoded; nil where there is none.
    public static func decode(_ value: String) -> WebURL? {
        var start = value.utf8.makeIterator()
        guard let first = start.next(), let second = start.next(), mayBegin(first, second),
            value.utf8.count <= CarriedAddress.maximumWrapperBytes
        else { return nil }
        // What was a "+" of the alphabet has been read as a blank.
        var text = value.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "+") : $0 }
        if text.starts(with: "ey".utf8) {
            return CarriedEncoding.json(members).decode(text).flatMap(CarriedAddress.accept)
        }
        for _ in 0..<mostRounds {
            while text.last == UInt8(ascii: "=") { text.removeLast() }
            guard begins(text), let bytes = Base64.decode(text) else { return nil }
            let plain = PercentEncoding.decode(bytes)
            if CarriedAddress.hasWebScheme(bytes) { return CarriedAddress.accept(bytes) }
            if CarriedAddress.hasWebScheme(plain) { return CarriedAddress.accept(plain) }
            text = bytes
        }
        return nil
    }
}
