// The forms that a digest of a mail address has: in hexadecimal, or in base64.
private import Notation

/// Tells digests and ciphertexts from words and numbers.
enum MailDigest {
    /// MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512, in bytes.
    private static let sizes: Set<Int> = [16, 20, 28, 32, 48, 64]

    static func mayBe(_ value: String) -> Bool {
        let bytes = value.utf8
        // The shortest is an MD5 in base64.
        guard (22...172).contains(bytes.count) else { return false }
        if bytes.allSatisfy({ ASCII.hexValue($0) != nil }) { return sizes.contains(bytes.count / 2) }
        // "+" was form-decoded to a blank.
        let digits = bytes.map { $0 == 0x20 ? UInt8(ascii: "+") : $0 }
        guard digits.contains(where: ASCII.isDigit), let decoded = Base64.decode(digits) else { return false }
        return sizes.contains(decoded.count)
    }
}
