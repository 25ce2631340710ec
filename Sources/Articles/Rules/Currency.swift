/// Currencies as they are written beside a number where they have no sign of their own: "49,00 zł", "199 kr", "CHF 20", "R$ 29".
enum Currency {
    /// The text with "¤" for each of them, so that what reads prices knows but signs; most texts are returned as they are.
    static func signed(_ text: some StringProtocol) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: isDigit), scalars.contains(where: isLetter) else {
            return String(text)
        }
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            guard isLetter(scalars[index]) else {
                result.append(scalars[index])
                index += 1
                continue
            }
            var end = index + 1
            while end < scalars.count, isLetter(scalars[end]) { end += 1 }
            let word = scalars[index..<end]
            if word.count <= longestCountry, end < scalars.count, scalars[end] == "$", isCapital(word) {
                // "US$", "R$": the sign behind it says enough.
            } else if word.count <= longestWord, isBesideNumber(index..<end, in: scalars), names(word) {
                result.append("¤")
            } else {
                result.append(contentsOf: word)
            }
            index = end
        }
        return String(result)
    }

    private static let longestCountry = 3
    private static let longestWord = 4
    private static let words: Set<String> = [
        "zł", "zl", "kr", "kč", "chf", "sfr", "eur", "usd", "gbp", "sek", "dkk", "nok", "pln", "czk", "huf",
        "ron",
        "lei", "руб", "грн", "лв", "円", "元", "원",
    ]
    /// Words of other meanings but for their capitals.
    private static let spelt: Set<String> = ["Ft", "Fr", "TL", "р"]

    private static func names(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = String(String.UnicodeScalarView(word))
        return spelt.contains(text) || words.contains(text.lowercased())
    }

    private static func isCapital(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.allSatisfy { ("A"..."Z").contains($0) }
    }

    /// Whether a digit stands right before or behind, but for a blank or a full stop.
    private static func isBesideNumber(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
        let before = scalars[..<range.lowerBound].suffix(2).last { !isGap($0) }
        let after = scalars[range.upperBound...].prefix(2).first { !isGap($0) }
        return before.map(isDigit) == true || after.map(isDigit) == true
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == ":" || scalar.properties.isWhitespace
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value | 0x20 &- 0x61 < 26 : scalar.properties.isAlphabetic
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
