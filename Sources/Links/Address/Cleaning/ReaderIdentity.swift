// Values that name the reader, whatever the parameter is called.
//
// Owns the tests: a mail address (its encodings are `EncodedMailAddress`), a JSON Web Token, signed JSON with a user in it.
// Bounded: values over 8 KiB are judged by their first 8 KiB.
private import Notation

/// Finds the reader in the values of an address.
enum ReaderIdentity {
    private static let maximumBytes = 8_192

    /// Whether the decoded value holds a mail address or a token that names a person.
    static func isIn(_ value: String) -> Bool {
        guard value.utf8.count >= 6 else { return false }
        var value = value
        let bytes = value.withUTF8 { Array($0.prefix(maximumBytes)) }
        return EncodedMailAddress.isIn(bytes) || holdsToken(bytes)
    }

    /// Whether "name@example.org" stands anywhere in the text.
    static func holdsMailAddress(_ text: [UInt8]) -> Bool {
        guard text.withUnsafeBufferPointer({ $0.place(of: UInt8(ascii: "@")) }) != nil else { return false }
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: "@") {
            let local = text[..<index].reversed().prefix { isLocal($0) }
            guard let first = local.last, first != UInt8(ascii: "."), local.count <= 64 else { continue }
            let host = text[(index + 1)...].prefix(253).prefix { isHost($0) }
            if isMailHost(Array(host)) { return true }
        }
        return false
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        // Beyond ASCII since RFC 6531.
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 { return true }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "'"): return true
        // A "+" that was form-decoded is a blank by now and ends the name: the part after it is enough.
        default: return false
        }
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
    }

    /// A name with a top-level domain of letters; "photo@2x.png" is a file.
    private static func isMailHost(_ host: [UInt8]) -> Bool {
        let name = host.last == UInt8(ascii: ".") ? host.dropLast() : host[...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
        let top = name[(dot + 1)...]
        let isTop = top.starts(with: "xn--".utf8) || top.allSatisfy { ASCII.isLetter($0) || $0 >= 0x80 }
        guard (2...63).contains(top.count), isTop else { return false }
        return !fileEndings.contains(String(decoding: top.map(ASCII.lowercased), as: UTF8.self))
    }

    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "css", "js", "html", "pdf",
    ]

    /// Whether a token is the text, or one of its fields.
    private static func holdsToken(_ text: [UInt8]) -> Bool {
        if isToken(text[...]) { return true }
        // Few texts have a field that begins like one.
        guard text.indices.contains(where: { $0 > 0 && isFieldEnd(text[$0 - 1]) && mayBeObject(text[$0...]) }) else {
            return false
        }
        return text.split(maxSplits: 8, whereSeparator: isFieldEnd).contains(where: isToken)
    }

    private static func isFieldEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "~"), 0x20: true
        default: false
        }
    }

    /// A JSON Web Token (RFC 7519 §3), or JSON with a signature, that names someone.
    private static func isToken(_ text: ArraySlice<UInt8>) -> Bool {
        guard mayBeObject(text) else { return false }
        let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 3)
        guard let first = parts.first, let bytes = Base64.decode(first.prefix { $0 != UInt8(ascii: "=") }),
            let object = try? JSONParser.parse(bytes, maximumDepth: 8).object
        else { return parts.count == 3 && text.starts(with: "eyJ".utf8) && parts[1].starts(with: "eyJ".utf8) }
        // "{}" and any other header before a second object; the header alone of an encrypted token (RFC 7516).
        if parts.count > 2, mayBeObject(parts[1]) || object["alg"] != nil { return true }
        // "id" and "name" side by side are somebody's.
        if object["id"] != nil, object["name"] != nil { return true }
        return object.members.contains {
            memberNames.contains($0.name.lowercased()) || holdsMailAddress(Array(($0.value.string ?? "").utf8))
        }
    }

    /// Whether base64 may begin with "{": its first six bits are "e", the next two are ones.
    private static func mayBeObject(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "e"), let second = text.dropFirst().first else { return false }
        return "wxyz0123456789-_+/".utf8.contains(second)
    }

    private static let memberNames: Set<String> = [
        "u", "uid", "user", "user_id", "userid", "sub", "email", "recipient", "subscriber", "subscriber_id", "contact",
        "contact_id", "username", "firstname", "first_name", "lastname", "last_name", "fullname", "full_name",
    ]
}
