// Values that name the reader, whatever the parameter is called.
//
// Owns the three tests: a mail address (plain, percent-encoded once or twice, base64), a JSON Web Token, signed JSON
// with a user in it. Bounded: values over 8 KiB are judged by their first 8 KiB.
private import Notation

/// Finds the reader in the values of an address.
enum ReaderIdentity {
    private static let maximumBytes = 8_192

    /// Whether the decoded value holds a mail address or a token that names a person.
    static func isIn(_ value: String) -> Bool {
        guard value.utf8.count >= 6 else { return false }
        let bytes = Array(value.utf8.prefix(maximumBytes))
        if holdsMailAddress(bytes) { return true }
        // Encoded twice, or three times: an address inside an address inside this one.
        var decoded = bytes
        for _ in 0..<2 where decoded.contains(UInt8(ascii: "%")) {
            decoded = PercentEncoding.decode(decoded)
            if holdsMailAddress(decoded) { return true }
        }
        return isToken(bytes) || isEncodedMailAddress(bytes)
    }

    /// Whether "name@example.org" stands anywhere in the text.
    static func holdsMailAddress(_ text: [UInt8]) -> Bool {
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: "@") {
            let local = text[..<index].reversed().prefix { isLocal($0) }
            guard let first = local.last, first != UInt8(ascii: "."), local.count <= 64 else { continue }
            let host = text[(index + 1)...].prefix(253).prefix { isHost($0) }
            if isMailHost(Array(host)) { return true }
        }
        return false
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "'"): return true
        // A "+" that was form-decoded is a blank by now and ends the name: the part after it is enough.
        default: return false
        }
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// A name with a top-level domain of letters; "photo@2x.png" is a file.
    private static func isMailHost(_ host: [UInt8]) -> Bool {
        let name = host.last == UInt8(ascii: ".") ? host.dropLast() : host[...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
        let top = name[(dot + 1)...]
        guard (2...18).contains(top.count), top.allSatisfy(ASCII.isLetter) else { return false }
        return !fileEndings.contains(String(decoding: top.map(ASCII.lowercased), as: UTF8.self))
    }

    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "css", "js", "html", "pdf",
    ]

    private static func isEncodedMailAddress(_ text: [UInt8]) -> Bool {
        let digits = text.prefix { $0 != UInt8(ascii: "=") }
        guard (8...512).contains(digits.count), let bytes = Base64.decode(digits), bytes.count <= 320 else {
            return false
        }
        // Printable ASCII with one "@": random bytes are not that.
        return bytes.allSatisfy { (0x20..<0x7F).contains($0) } && holdsMailAddress(bytes)
    }

    /// A JSON Web Token (RFC 7519 §3), or JSON with a signature, that names someone.
    private static func isToken(_ text: [UInt8]) -> Bool {
        guard text.starts(with: "eyJ".utf8) else { return false }
        let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 3)
        if parts.count == 3, parts[1].starts(with: "eyJ".utf8) { return true }
        guard let first = parts.first, let bytes = Base64.decode(first.prefix { $0 != UInt8(ascii: "=") }),
            let object = try? JSONParser.parse(bytes, maximumDepth: 8).object
        else { return false }
        return object.members.contains {
            memberNames.contains($0.name.lowercased()) || holdsMailAddress(Array(($0.value.string ?? "").utf8))
        }
    }

    private static let memberNames: Set<String> = [
        "u", "uid", "user", "user_id", "userid", "sub", "email", "recipient", "subscriber", "subscriber_id", "contact",
        "contact_id",
    ]
}
