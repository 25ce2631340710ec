/// Text that strangers wrote, as it may stand among other text: it says what it looks like, and turns nothing round.
///
/// Taken out are characters that nobody sees and that deceive whoever compares or searches, and all that changes the
/// direction of what follows (Unicode Standard Annex 9): right-to-left text needs none of it, for its letters have a direction
/// themselves. What spelling needs stays where it does: the joiners U+200C and U+200D within Persian, Indic scripts and emoji,
/// selectors behind what has variants, the tags of flags. There a writer can still hide one, so that two texts that look the
/// same may differ; he cannot hide words.
public enum VisibleText {
    /// The text on one line: control characters as blanks, none at the ends, nothing invisible but what spelling needs.
    public static func line(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if isPlain, text.utf8.first != 0x20, text.utf8.last != 0x20 { return text }
        let scalars = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        lazy var hasRightToLeft = scalars.contains(where: isRightToLeft)
        var flagEnd = 0
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x20..<0x7F: kept.append(scalar)
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: kept.append(" ")
            // Braille's blank and the fillers of Hangul have a width.
            case 0x2800, 0x3164, 0xFFA0: kept.append(" ")
            // Marks by which writers put a full stop where it belongs; elsewhere they have no business.
            case 0x061C, 0x200E, 0x200F: if hasRightToLeft { kept.append(scalar) }
            case 0x1F3F4:
                kept.append(scalar)
                flagEnd = index + 1 + tags(scalars[(index + 1)...])
            default:
                let next = index + 1 < scalars.count ? scalars[index + 1] : nil
                if index < flagEnd || !isInvisible(scalar) || isSpelling(scalar, after: kept.last, before: next) {
                    kept.append(scalar)
                }
            }
        }
        let start = kept.firstIndex { $0 != " " } ?? kept.endIndex
        let end = kept.lastIndex { $0 != " " }.map { kept.index(after: $0) } ?? start
        return String(kept[start..<end])
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        // Marks of annotations are seen by nobody either.
        (0xFFF9...0xFFFB).contains(scalar.value) || scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Whether an invisible character changes how those beside it are written.
    private static func isSpelling(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> Bool {
        guard let previous else { return false }
        switch scalar.value {
        case 0x200C, 0x200D:
            guard let next, !isInvisible(next) else { return false }
            return mayBeJoined(previous) && mayBeJoined(next)
        // Digits are bases of emoji too: "1️⃣".
        case 0xFE00...0xFE0F:
            return previous.properties.isEmoji || mayBeJoined(previous) && !isInvisible(previous)
        // Mongolian selectors of shapes, and the gap before a last vowel.
        case 0x180B...0x180F: return (0x1820...0x18AA).contains(previous.value)
        case 0xE0100...0xE01EF: return previous.properties.isUnifiedIdeograph || isCompatibilityIdeograph(previous)
        default: return false
        }
    }

    /// Whether it is of a script that has joiners, or a sign: no blank, and of no alphabet of Europe.
    private static func mayBeJoined(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x0590 && !(0x1E00...0x1FFF).contains(scalar.value) && !scalar.properties.isWhitespace
    }

    private static func isCompatibilityIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value)
    }

    /// How many tags behind a black flag make it a region's (UTS 51 §1.4.6, ED-14a): 3 to 6 letters and digits, and the end.
    private static func tags(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        let count = scalars.prefix(7).prefix {
            (0xE0030...0xE0039).contains($0.value) || (0xE0061...0xE007A).contains($0.value)
        }.count
        let end = scalars.startIndex + count
        return (3...6).contains(count) && end < scalars.endIndex && scalars[end].value == 0xE007F ? count + 1 : 0
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
