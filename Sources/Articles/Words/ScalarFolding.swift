/// What one Unicode scalar becomes when a text is folded for comparison.
///
/// A table instead of Unicode normalization: it is needed for every character of every link's surroundings, and
/// only Latin, Greek and Cyrillic letters have case or accents that the phrases care about.
enum ScalarFolding {
    enum Folded {
        /// Nothing: zero-width characters, soft hyphens, combining accents.
        case drop
        /// The end of a word.
        case word
        /// A full stop: the end of a sentence when a blank follows.
        case stop
        /// The end of a sentence.
        case sentence
        /// One ASCII letter or digit, or two (`ß`, `æ`).
        case letter(UInt8, UInt8?)
        /// Another scalar: the lower case of a Greek or Cyrillic letter.
        case scalar(Unicode.Scalar)
        /// Kept as it is.
        case other
    }

    static func fold(_ scalar: Unicode.Scalar) -> Folded {
        let value = scalar.value
        if value < 0x80 {
            let folded = ascii(UInt8(value))
            return switch folded {
            case drop: .drop
            case word: .word
            case stop: .stop
            case sentence: .sentence
            default: .letter(folded, nil)
            }
        }
        if value < UInt32(low.count) { return low[Int(value)] }
        return high(scalar)
    }

    // What an ASCII byte becomes that is no letter or digit: as `Folded`, in one byte.
    static let drop: UInt8 = 0
    static let word: UInt8 = 1
    static let stop: UInt8 = 2
    static let sentence: UInt8 = 3

    /// What an ASCII byte becomes: a letter or digit in lower case, or one of the above.
    static func ascii(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte | 0x20
        case 0x2E: stop
        case 0x0A, 0x0D, 0x21, 0x3F, 0x7C: sentence
        case 0x00...0x08: drop
        default: word
        }
    }

    /// U+0000 to U+024F: Latin letters lose case and accents, the rest separates words.
    private static let low: [Folded] = {
        var table = [Folded](repeating: .other, count: 0x250)
        for value in 0x80..<0xC0 { table[value] = .word }
        table[0xAD] = .drop
        table[0xB7] = .sentence
        table[0xD7] = .word
        table[0xF7] = .word
        for (plain, accented) in accents {
            let letters = Array(plain.utf8)
            for scalar in accented.unicodeScalars {
                table[Int(scalar.value)] = .letter(letters[0], letters.count > 1 ? letters[1] : nil)
            }
        }
        return table
    }()

    private static let accents: [(String, String)] = [
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"), ("j", "Ĵĵ"),
        ("k", "Ķķ"),
        ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇň"), ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơ"), ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"),
        ("s", "ŚśŜŝŞşŠšȘș"), ("ss", "ß"), ("t", "ŢţŤťŦŧȚț"), ("th", "Þþ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯư"), ("w", "Ŵŵ"),
        ("y", "ÝýÿŶŷŸ"), ("z", "ŹźŻżŽž"),
    ]

    private static func high(_ scalar: Unicode.Scalar) -> Folded {
        switch scalar.value {
        case 0x0300...0x036F, 0x0591...0x05C7, 0x064B...0x065F: return .drop
        // Unicode's Default_Ignorable_Code_Point: they are not seen.
        case 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
            0xE0000...0xE0FFF:
            return .drop
        case 0x24B6...0x24E9, 0x1D400...0x1D6A3, 0x1D7CE...0x1D7FF, 0x1F130...0x1F189:
            return styled(scalar.value)
        case 0x0370...0x052F: return caseless(scalar)
        case 0x1E00...0x1EFF: return vietnamese(scalar)
        case 0x2022, 0x2028, 0x2029, 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0xFF5C, 0x2502, 0x25CF: return .sentence
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: return .letter(UInt8(scalar.value - 0xFEE0), nil)
        case 0xFF21...0xFF3A: return .letter(UInt8(scalar.value - 0xFEE0) | 0x20, nil)
        case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFE10...0xFE6F, 0xFF00...0xFF65,
            0xE000...0xF8FF,
            0x1F000...0x1FAFF, 0xFFFD:
            return .word
        default: return .other
        }
    }

    /// Enclosed, squared and mathematical letters: alphabets in rows of 26, written to look like other letters.
    private static func styled(_ value: UInt32) -> Folded {
        let offset: UInt32
        switch value {
        case 0x24B6...0x24E9: offset = value - 0x24B6
        case 0x1D400...0x1D6A3: offset = value - 0x1D400
        case 0x1D7CE...0x1D7FF: return .letter(UInt8(0x30 + (value - 0x1D7CE) % 10), nil)
        case 0x1F130...0x1F149: offset = value - 0x1F130
        case 0x1F150...0x1F169: offset = value - 0x1F150
        case 0x1F170...0x1F189: offset = value - 0x1F170
        default: return .word
        }
        return .letter(UInt8(0x61 + offset % 26), nil)
    }

    /// Greek and Cyrillic letters without case, the accented Greek vowels as the bare ones, `ё` as `е`.
    private static func caseless(_ scalar: Unicode.Scalar) -> Folded {
        caselessTable[Int(scalar.value) - 0x370]
    }

    private static let caselessTable: [Folded] = (0x370...0x52F).map { value in
        guard let scalar = Unicode.Scalar(UInt32(value)),
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first
        else { return .other }
        return .scalar(bare[lower] ?? lower)
    }

    private static let bare: [Unicode.Scalar: Unicode.Scalar] = [
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ",
        "ς": "σ",
        "ё": "е",
    ]

    /// U+1E00 to U+1EFF hold the Vietnamese vowels, which Unicode orders by their base letter.
    private static func vietnamese(_ scalar: Unicode.Scalar) -> Folded {
        switch scalar.value {
        case 0x1EA0...0x1EB7: .letter(0x61, nil)
        case 0x1EB8...0x1EC7: .letter(0x65, nil)
        case 0x1EC8...0x1ECB: .letter(0x69, nil)
        case 0x1ECC...0x1EE3: .letter(0x6F, nil)
        case 0x1EE4...0x1EF1: .letter(0x75, nil)
        case 0x1EF2...0x1EF9: .letter(0x79, nil)
        default: .other
        }
    }
}
