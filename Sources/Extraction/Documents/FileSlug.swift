// Names of raw HTML files: for the eye only. No name from a message reaches a path but through here, and of it nothing
// but a-z, 0-9 and "-".

/// Makes a short, harmless piece of a file name of any text.
enum FileSlug {
    /// At most 40 characters of a-z, 0-9 and "-"; letters with marks lose them; "none" when nothing is left.
    static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        for scalar in text.unicodeScalars.prefix(400) {
            if let byte = letter(scalar) {
                slug.append(byte)
            } else if let last = slug.last, last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            }
            if slug.count == 40 { break }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? "none" : String(decoding: slug, as: UTF8.self)
    }

    private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return UInt8(scalar.value)
        case 0x41...0x5A: return UInt8(scalar.value + 32)
        case 0xC0...0x24F: return baseLetter(scalar)
        default: return nil
        }
    }

    /// "LATIN SMALL LETTER E WITH ACUTE" is an "e": the character's own name says so, and no table has to.
    private static func baseLetter(_ scalar: Unicode.Scalar) -> UInt8? {
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1 else { return nil }
        return words[3].lowercased().utf8.first
    }
}
