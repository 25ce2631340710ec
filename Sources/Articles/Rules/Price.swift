/// Prices and what they are lowered by, as shops write them in texts and lines.
internal import Links

enum Price {
    /// So many words of a subject are read.
    private static let mostWords = 48

    /// A line below the link that is nothing but a price, as below a shop's picture.
    static func line(below facts: LinkFacts) -> String? {
        guard facts.link.isPicture || facts.wordCount <= 6, facts.surroundings.after.isEmpty else { return nil }
        var trail = facts.surroundings.trail
        return trail.withUTF8 { trail in
            for line in BytePieces(trail, between: UInt8(ascii: "|")).lazy.filter({ !$0.isEmpty }).prefix(2)
            where line.count <= longestPrice {
                let text = String(decoding: line, as: UTF8.self)
                if isPrice(text[...]) { return text }
            }
            return nil
        }
    }

    /// A text that is nothing but a price: "€ 12", "From €6".
    static func whole(_ text: String) -> String? {
        guard text.utf8.count <= longestPrice, text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        if isPrice(text[...]) { return text }
        guard let blank = text.firstIndex(of: " "), priceWords.contains(text[..<blank].lowercased()) else { return nil }
        return isPrice(text[blank...]) ? text : nil
    }

    private static let priceWords: Set<String> = [
        "from", "only", "now", "just", "ab", "nur", "dès", "desde", "da", "vanaf", "fra", "från", "od", "alkaen",
    ]
    private static let longestPrice = 64

    /// Whether a price stands in a text: "$5 cards", "12 €".
    static func stands(in text: String) -> Bool {
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            if let last, isDigit(scalar) && isCurrency(last) || isDigit(last) && isCurrency(scalar) { return true }
            last = scalar
        }
        return false
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x24 && scalar.properties.generalCategory == .currencySymbol
    }

    /// "Take 30% off all tins", "Save $20", "Jetzt 30 % Rabatt": what a price is lowered by, at the beginning of a text.
    ///
    /// "Shares end 3% off their high" is news, and so is "Save $20 billion, says the minister".
    ///
    /// - Parameter anywhere: whether it may stand behind other words, too: in a subject, which is judged with all the rest.
    static func reduction(in text: String, anywhere: Bool = false) -> String? {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let words = amounts(text, anywhere ? mostWords : mostWordsBefore + 4)
        guard let index = words.firstIndex(where: isAmount),
            anywhere || words[..<index].allSatisfy({ offering.contains(FoldedText($0).whole) })
        else { return nil }
        let next = words.indices.contains(index + 1) ? FoldedText(words[index + 1]).whole : ""
        if reductions.contains(next), !words[index + 1].hasSuffix(":") {
            let object = words.indices.contains(index + 2) ? FoldedText(words[index + 2]).whole : ""
            return newsObjects.contains(object) ? nil : "\(words[index]) \(words[index + 1])"
        }
        guard index > 0, saving.contains(FoldedText(words[index - 1]).whole), !magnitudes.contains(next) else {
            return nil
        }
        return "\(words[index - 1]) \(words[index])"
    }

    private static let mostWordsBefore = 4

    /// The words of a text, signs of percent and currency joined with their number: "30 %" as "30%".
    private static func amounts(_ text: String, _ most: Int) -> [String] {
        var words: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace).prefix(most) {
            let isSign = word.unicodeScalars.allSatisfy { $0 == "%" || isCurrency($0) }
            if isSign, let last = words.last, last.unicodeScalars.last.map(isDigit) == true {
                words[words.count - 1] = last + word
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    private static func isAmount(_ word: String) -> Bool {
        // "$2tn" is no price.
        word.unicodeScalars.contains(where: isDigit) && !word.unicodeScalars.contains(where: \.properties.isAlphabetic)
            && word.unicodeScalars.contains { $0 == "%" || isCurrency($0) }
    }

    private static let offering: Set<String> = [
        "take", "get", "up", "to", "save", "extra", "an", "enjoy", "now", "today", "only", "just", "plus", "your",
        "bis", "zu", "jetzt", "nur", "spare", "sparen", "sie", "sichere", "dir", "heute", "jusqu", "a", "economisez",
        "hasta", "ahorra", "fino", "al", "risparmia", "tot", "bespaar", "ate", "economize",
    ]
    private static let reductions: Set<String> = [
        "off", "rabatt", "reduziert", "korting", "sconto", "descuento", "desconto", "remise",
    ]
    private static let saving: Set<String> = [
        "save", "spare", "sparen", "economisez", "ahorra", "risparmia", "bespaar", "economize",
    ]
    private static let magnitudes: Set<String> = [
        "billion", "million", "trillion", "bn", "m", "milliarden", "millionen", "of",
    ]
    /// "30% off their peak".
    private static let newsObjects: Set<String> = ["its", "their", "his", "her", "peak", "record"]

    /// Whether a line is nothing but a price: a currency's sign, digits, and what stands between them.
    static func isPrice(_ line: Substring) -> Bool {
        // Most lines are longer, or hold a letter at their beginning.
        guard line.utf8.count <= longestPrice else { return false }
        var (signs, digits, others) = (0, 0, 0)
        for scalar in line.unicodeScalars {
            switch scalar {
            case "0"..."9": digits += 1
            case ".", ",", "-", "*": others += 1
            case "a"..."z", "A"..."Z": return false
            case _ where scalar.properties.isWhitespace: break
            case _ where scalar.properties.generalCategory == .currencySymbol: signs += 1
            default: return false
            }
        }
        return signs > 0 && digits > 0 && signs + digits + others <= 12
    }
}
