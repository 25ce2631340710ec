/// Text that strangers wrote, as it may stand among other text: it says what it looks like, and turns nothing round.
///
/// Taken out are characters that nobody sees and that deceive whoever compares or searches, and all that changes the
/// direction of what follows (Unicode Standard Annex 9): right-to-left text needs none of it, for its letters have a direction
/// themselves. What spelling needs stays: the joiners U+200C and U+200D of Persian, of Indic scripts and of emoji, variation
/// selectors, the tags of flags.
public enum VisibleText {
    /// The text on one line: control characters as blanks, none at the ends, nothing invisible.
    public static func line(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if isPlain, text.utf8.first != 0x20, text.utf8.last != 0x20 { return text }
        let scalars = text.unicodeScalars
        var kept = String.UnicodeScalarView()
        lazy var hasRightToLeft = scalars.contains(where: isRightToLeft)
        for scalar in scalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: kept.append(" ")
            case _ where isInvisible(scalar): break
            // Marks by which writers put a full stop where it belongs; elsewhere they have no business.
            case 0x061C, 0x200E, 0x200F: if hasRightToLeft { kept.append(scalar) }
            default: kept.append(scalar)
            }
        }
        let start = kept.firstIndex { $0 != " " } ?? kept.endIndex
        let end = kept.lastIndex { $0 != " " }.map { kept.index(after: $0) } ?? start
        return String(kept[start..<end])
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Soft hyphen, grapheme joiner, Mongolian vowel separator, zero-width space, byte order mark.
        case 0x00AD, 0x034F, 0x180E, 0x200B, 0xFEFF: true
        // Embeddings, overrides, isolates.
        case 0x202A...0x202E, 0x2066...0x2069: true
        // Word joiner, invisible operators; switches of shapes and of digits; marks of annotations.
        case 0x2060...0x2065, 0x206A...0x206F, 0xFFF9...0xFFFB: true
        default: false
        }
    }

    /// Whether it is of a script that is written from right to left, by Unicode's blocks.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x061B, 0x061D...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
            true
        default: false
        }
    }
}
