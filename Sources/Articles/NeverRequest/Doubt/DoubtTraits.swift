/// What is seen of a link that may act, for `Doubt`: its words, what stands around it, how it is drawn, what its neighbours do.
internal import Links

struct DoubtTraits {
    private let links: [Link]
    private let surroundings: [LinkSurroundings]
    /// Which links are known to act.
    private let acts: [Bool]

    init(_ links: [Link], _ surroundings: [LinkSurroundings], acts: [Bool]) {
        self.links = links
        self.surroundings = surroundings
        self.acts = acts
    }

    /// The names of all traits of a link, as the table of weights has them, each once.
    func of(_ index: Int) -> [String] {
        var (traits, seen): ([String], Set<String>) = ([], [])
        traits.reserveCapacity(Self.expected)
        seen.reserveCapacity(Self.expected)
        let add: (String) -> Void = { if seen.insert($0).inserted { traits.append($0) } }
        addWords(surroundings[index], add: add)
        addShape(surroundings[index], add: add)
        addNeighbours(index, add: add)
        return traits
    }

    private static let expected = 120

    // MARK: - Words

    private func addWords(_ link: LinkSurroundings, add: (String) -> Void) {
        let text = link.words.text.split
        for word in text.prefix(Self.mostWords) { Self.addPieces(word, of: "text:", add) }
        if let first = text.first { add("first:" + Self.stem(first)) }
        if let last = text.last { add("last:" + Self.stem(last)) }
        for (name, wordClass) in Self.wordClasses where link.words.has(wordClass) { add(name) }
        let above = FoldedText(link.textAboveAnswer.ending(Self.longestAbove)).lastSentences(2).split
        for word in above.suffix(Self.mostAround) { Self.addPieces(word, of: "above:", add) }
        let behind = FoldedText(link.after.beginning(Self.longestBehind)).split
        for word in behind.prefix(Self.mostBehind) { Self.addPieces(word, of: "behind:", add) }
    }

    private static let mostWords = 14
    private static let mostAround = 8
    private static let mostBehind = 5
    private static let longestAbove = 120
    private static let longestBehind = 80
    private static let wordClasses = WordClass.allCases.map { ("says:\($0)", $0) }

    /// A word, its beginning and its end: languages say who acts, and when, at the ends of their words.
    private static func addPieces(_ word: String, of kind: String, _ add: (String) -> Void) {
        let count = word.utf8.count
        if let first = word.utf8.first, first < 0x80, word.utf8.allSatisfy({ $0 < 0x80 }) {
            // Most words, and without a look at each of their letters.
            add(kind + word)
            if count > longBeginning { add("\(kind)\(Substring(word.utf8.prefix(longBeginning)))…") }
            if count > longBeginning - 1 { add("\(kind)…\(Substring(word.utf8.suffix(longEnd)))") }
            return
        }
        let scalars = Array(word.unicodeScalars)
        func piece(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        guard let first = scalars.first, scalars.count > 1 else { return add(kind + word) }
        if isSign(first) {
            // Chinese and Japanese have no blanks between words: each two signs.
            for start in 0..<min(scalars.count - 1, mostSigns) { add(kind + piece(start..<start + 2)) }
            return
        }
        add(kind + word)
        // A Korean syllable is one scalar.
        let isHangul = (0xAC00...0xD7A3).contains(first.value)
        let (beginning, end, shortest) = isHangul ? (2, 2, 3) : (longBeginning, longEnd, longBeginning)
        if scalars.count > beginning { add("\(kind)\(piece(0..<beginning))…") }
        if scalars.count >= shortest { add("\(kind)…\(piece((scalars.count - end)..<scalars.count))") }
    }

    private static let mostSigns = 24
    private static let longBeginning = 5
    private static let longEnd = 3

    /// Kana and Han characters.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { (0x3040...0x9FFF).contains(scalar.value) }

    private static func stem(_ word: String) -> String { String(word.unicodeScalars.prefix(6)) }

    // MARK: - Shape

    private func addShape(_ link: LinkSurroundings, add: (String) -> Void) {
        let (text, before, after) = (link.text.unicodeScalars, link.before.unicodeScalars, link.after.unicodeScalars)
        Self.addSteps("words", link.words.text.wordCount, [0, 1, 2, 3, 4, 6, 8, 11], add)
        Self.addSteps("before", link.before.utf8.count, [0, 3, 20, 80], add)
        Self.addSteps("after", link.after.utf8.count, [0, 3, 20, 80], add)
        add("region:\(link.region.rawValue)")
        if link.isPicture { add("picture") }
        if link.isTitle { add("title") }
        if link.isOneOfRow { add("row") }
        if link.isMarked { add("marked") }
        if link.question != nil { add("question") }
        if link.before.isEmpty, Self.asks(link.lead) { add("asked-above") }
        if !link.isTitle, Self.asks(link.heading) { add("asked-by-heading") }
        add("behind-mark:\(Self.mark(before.last { $0 != " " }))")
        add("before-mark:\(Self.mark(after.first { $0 != " " }))")
        if let first = text.first {
            add(first.properties.isUppercase ? "begins:capital" : "begins:\(Self.mark(first))")
        }
        add("ends:\(Self.mark(text.last))")
        if link.text.utf8.contains(where: { $0 &- 0x30 < 10 }) { add("digit") }
        if link.text.utf8.contains(0x3A) { add("colon") }
        if link.text.utf8.contains(0x2C) { add("comma") }
        let words = link.text.split(separator: " ")
        if words.count > 2 {
            let capitals = words.count { $0.unicodeScalars.first?.properties.isUppercase == true }
            Self.addSteps("capitals", 100 * capitals / words.count, [0, 34, 70], add)
        }
    }

    private static func asks(_ text: String) -> Bool {
        text.unicodeScalars.last.map { "?？؟".unicodeScalars.contains($0) } ?? false
    }

    private static func mark(_ scalar: Unicode.Scalar?) -> String {
        guard let scalar else { return "none" }
        switch scalar {
        case "?", "？", "؟": return "?"
        case ".", "!", "。", "！", "…": return "."
        case ",", ";", "、", "，": return ","
        case ":", "：": return ":"
        case "|", "/", "·", "•", "–", "—", "-", "~": return "|"
        case "[", "(", "（", "「", "»", "«", "“", "\"": return "("
        case "]", ")", "）", "」": return ")"
        default:
            return scalar.properties.isAlphabetic ? "letter" : scalar.properties.numericType != nil ? "digit" : "other"
        }
    }

    /// A trait for each step that a number is above.
    private static func addSteps(_ name: String, _ value: Int, _ steps: [Int], _ add: (String) -> Void) {
        for step in steps where value > step { add("\(name)>\(step)") }
    }

    // MARK: - Neighbours

    private func addNeighbours(_ index: Int, add: (String) -> Void) {
        for distance in [-2, -1, 1, 2] where links.indices.contains(index + distance) {
            let other = index + distance
            if acts[other] { add("neighbour\(distance):acts") }
            if links[other].block == links[index].block { add("neighbour\(distance):same-block") }
            Self.addSteps("neighbour\(distance):words", surroundings[other].words.text.wordCount, [0, 2, 5], add)
        }
    }
}
