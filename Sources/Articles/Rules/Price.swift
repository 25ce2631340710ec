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
        guard let blank = text.firstIndex(of: " ") else { return nil }
        if isPrice(text[..<blank]) {
            // "$59 at Acme".
            let words = text[blank...].split(separator: " ")
            return (2...4).contains(words.count) && sellerWords.contains(String(words[0])) ? text : nil
        }
        return priceWords.contains(text[..<blank].lowercased()) && isPrice(text[blank...]) ? text : nil
    }

    private static let priceWords: Set<String> = [
        "from", "only", "now", "just", "ab", "nur", "dès", "desde", "da", "vanaf", "fra", "från", "od", "alkaen",
    ]
    private static let sellerWords: Set<String> = ["at", "from", "bei", "chez", "en", "bij", "presso"]
    private static let longestPrice = 64

    /// Whether a text ends with a fare: "Milan Bergamo from €16.99*".
    ///
    /// "Tin is now $14" is news.
    static func endsWithFare(_ text: String) -> Bool {
        guard stands(in: text) else { return false }
        let words = text.split(separator: " ").suffix(3)
        guard let from = words.lastIndex(where: { fareWords.contains($0.lowercased()) }), from < words.endIndex - 1
        else { return false }
        return isPrice(words[(from + 1)...].joined(separator: " ")[...])
    }

    private static let fareWords = priceWords.subtracting(["only", "now", "just", "nur"])

    /// A price right behind a name: "[Tin tin] £12.50", "[Tin calendars] (£14, printed here)".
    ///
    /// "Acme bought [Tin Works], $3 billion in debt" is news.
    static func behind(_ facts: LinkFacts) -> String? {
        guard facts.wordCount <= mostNameWords else { return nil }
        var after = facts.surroundings.after
        if facts.link.isPicture {
            // A shelf: the picture, its name once more, and the price.
            guard facts.wordCount > 0, after.hasPrefix(facts.link.text) else { return nil }
            after = String(after.dropFirst(facts.link.text.count).drop { $0 == " " })
        }
        var rest = Currency.signed(after.beginning(longestBehind)).drop { " ,(:–—-·".contains($0) }
        if let blank = rest.firstIndex(of: " "), priceWords.contains(rest[..<blank].lowercased()) {
            rest = rest[rest.index(after: blank)...]
        }
        guard let first = rest.unicodeScalars.first, isCurrency(first) || isDigit(first) else { return nil }
        // A line of its own, or a comma or bracket between.
        let before = facts.surroundings.before
        let isLine = (before.isEmpty || isHour(before)) && after.utf8.count <= longestPriceLine
        guard isLine || after.begins(in: ",(") == true else { return nil }
        let words = amounts(String(rest.prefix(24)), 4)
        guard let price = words.first?.prefix(while: { !",.;)".contains($0) || $0 == "." || $0 == "," }),
            isPrice(price.prefix { $0 != ")" && $0 != ";" })
        else { return nil }
        // "the Tin Peeler ($18) really works": a price in a reviewer's brackets.
        if after.hasPrefix("("), words.first?.contains(")") == true { return nil }
        if after.hasPrefix(","), words.first?.hasSuffix(",") == true { return nil }
        let next = words.indices.contains(1) ? FoldedText(words[1]).whole : ""
        return magnitudes.contains(next) ? nil : String(price)
    }

    /// "Sat 21 Nov, 2pm": when something is that one pays for; on a day alone prices of oil are told.
    private static func isHour(_ before: String) -> Bool {
        guard before.utf8.count <= longestPriceLine else { return false }
        let text = FoldedText(before)
        return PlayerLabel.isOnly(in: text)
            && text.split.contains { hours.contains($0) || $0.hasSuffix("am") || $0.hasSuffix("pm") }
    }

    private static let hours: Set<String> = ["uhr", "h", "kl", "uur"]
    private static let longestBehind = 64
    private static let mostNameWords = 10
    private static let longestPriceLine = 48

    /// Whether a price stands in a text: "$5 cards", "12 €".
    static func stands(in text: String) -> Bool {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        var last: Unicode.Scalar?
        for scalar in Currency.signed(text).unicodeScalars where !scalar.properties.isWhitespace {
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
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }), mayHoldSign(text) else { return nil }
        let words = amounts(Currency.signed(text), anywhere ? mostWords : mostWordsBefore + 4)
        guard let index = words.firstIndex(where: isAmount),
            anywhere || words[..<index].allSatisfy({ offering.contains(FoldedText($0).whole) })
                || index <= mostWordsBefore && invitesToName(words[..<index])
        else { return nil }
        let next = words.indices.contains(index + 1) ? FoldedText(words[index + 1]).whole : ""
        if reductions.contains(next), !words[index + 1].hasSuffix(":") {
            let object = words.indices.contains(index + 2) ? FoldedText(words[index + 2]).whole : ""
            return newsObjects.contains(object) ? nil : "\(words[index]) \(words[index + 1])"
        }
        if index > 0, ["get", "claim"].contains(FoldedText(words[index - 1]).whole),
            words[(index + 1)...].prefix(3).contains(where: { credits.contains(FoldedText($0).whole) })
        {
            return "\(words[index - 1]) \(words[index])"
        }
        guard index > 0, saving.contains(FoldedText(words[index - 1]).whole), !magnitudes.contains(next) else {
            return nil
        }
        return "\(words[index - 1]) \(words[index])"
    }

    /// A look at the bytes, for most numbers are no amounts; signs of currencies but the dollar are not ASCII.
    private static func mayHoldSign(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "$") || $0 >= 0x80 }
            || text.holdsAny(of: partsOfPercent)
    }

    private static let partsOfPercent: [StaticString] = ["cent", "CENT", "zent", "ZENT"]

    private static let mostWordsBefore = 4
    private static let credits: Set<String> = ["credit", "credits"]

    /// "Try Tin Plus: 30% off".
    private static func invitesToName(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        return ["try", "join", "get"].contains(FoldedText(first).whole) && last.hasSuffix(":")
    }

    /// The words of a text, signs of percent and currency joined with their number: "30 %" as "30%".
    private static func amounts(_ text: String, _ most: Int) -> [String] {
        var words: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace).prefix(most) {
            let isSign = word.unicodeScalars.allSatisfy { $0 == "%" || isCurrency($0) }
            let mayBePercent = word.utf8.first.map { $0 | 0x20 == UInt8(ascii: "p") } ?? false
            let isPercent = mayBePercent && percents.contains(FoldedText(word).whole)
            if isSign || isPercent, let last = words.last, last.unicodeScalars.last.map(isDigit) == true {
                words[words.count - 1] = last + (isPercent ? "%" : word)
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    private static let percents: Set<String> = ["percent", "prozent", "procent", "percento"]

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
        "off", "rabatt", "reduziert", "korting", "sconto", "descuento", "desconto", "remise", "rabat", "rabatu",
        "taniej",
        "tansze", "tansza", "sleva", "slevy", "levneji", "kedvezmeny", "indirim", "скидка", "скидки", "знижка",
        "знижки",
    ]
    private static let saving: Set<String> = [
        "save", "spare", "sparen", "economisez", "ahorra", "risparmia", "bespaar", "economize",
    ]
    private static let magnitudes: Set<String> = [
        "billion", "million", "trillion", "bn", "m", "milliarden", "millionen", "of",
    ]
    /// "30% off their peak".
    private static let newsObjects: Set<String> = ["its", "their", "his", "her", "peak", "record"]

    /// A look at the bytes: a price has a digit, and no more letters than two currencies have.
    private static func mayBePrice(_ line: Substring.UTF8View) -> Bool {
        var (digits, letters) = (0, 0)
        for byte in line {
            if byte &- 0x30 < 10 { digits += 1 } else if byte | 0x20 &- 0x61 < 26 { letters += 1 }
            if letters > mostLetters { return false }
        }
        return digits > 0
    }

    private static let mostLetters = 8

    /// Whether a line is nothing but a price: a currency's sign, digits, and what stands between them.
    static func isPrice(_ line: Substring) -> Bool {
        // Most lines are longer, or hold a letter at their beginning.
        guard line.utf8.count <= longestPrice, mayBePrice(line.utf8) else { return false }
        var (signs, digits, others) = (0, 0, 0)
        for scalar in Currency.signed(line).unicodeScalars {
            switch scalar {
            case "0"..."9": digits += 1
            case ".", ",", "-", "*", ":": others += 1
            case "a"..."z", "A"..."Z": return false
            case _ where scalar.properties.isWhitespace: break
            case _ where scalar.properties.generalCategory == .currencySymbol: signs += 1
            default: return false
            }
        }
        // What it was, and what it is now.
        return signs > 0 && digits > 0 && signs + digits + others <= (signs == 2 ? 20 : 12)
    }
}
