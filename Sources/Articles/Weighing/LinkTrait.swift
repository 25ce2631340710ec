/// Something that can be seen of a link, true or not: what `Weights` has a weight for.
///
/// Its description is its name in the file of weights, without blanks.
enum LinkTrait: Hashable, CustomStringConvertible {
    /// Something plain.
    case flag(Flag)
    /// A measure is larger than a step of it, the one at this place.
    case above(Measure, Int)
    /// The link two or one before, or one or two behind, has something.
    case neighbour(Int, Neighbour)
    /// The rule that has decided.
    case rule(String)
    /// A phrase of a class stands in the text.
    case says(WordClass)

    enum Flag: Int, CaseIterable {
        case heading, picture, digit, colon, comma, quotation, arrow, sentenceEnd, lowerCase, insideSentence
        case behindSentence, beforeMark, ownDomain, hiddenAddress, frontPage, inviting, numberInAddress, yearInAddress
    }

    enum Measure: Int, CaseIterable {
        case words, capitalsPercent, before, after, lead, trail, headingWords, inBlock, underHeading
        case headlinesUnderHeadingPercent, articlesPercent, pathParts, wordsInAddress, sameAddress, wordsOfSubject

        /// What it is compared with; many small ones, for a weight of its own each.
        var steps: [Int] {
            switch self {
            case .words: [0, 1, 2, 3, 4, 5, 7, 9, 12, 16]
            case .capitalsPercent: [0, 30, 60, 99]
            case .before, .after: [0, 1, 10, 40, 120]
            case .lead, .trail: [0, 20, 80, 200]
            case .headingWords: [0, 1, 2, 4, 7]
            case .underHeading: [1, 2, 4, 8, 16]
            case .inBlock: [1, 2, 3, 5, 9]
            case .headlinesUnderHeadingPercent: [0, 30, 60, 90]
            case .articlesPercent: [10, 30, 50, 70, 90]
            case .pathParts, .wordsInAddress: [-1, 0, 1, 2, 4]
            case .sameAddress: [0, 1, 2, 4]
            case .wordsOfSubject: [0, 1, 2]
            }
        }
    }

    enum Neighbour: Int, CaseIterable {
        case article, service, sameAddress, sameBlock, word, phrase, headline
    }

    /// A number of its own for each trait but the rules: its place in a table.
    var number: Int? {
        switch self {
        case .flag(let flag): flag.rawValue
        case .above(let measure, let step): Self.flags + Self.steps * measure.rawValue + step
        case .neighbour(let distance, let neighbour):
            Self.firstNeighbour + Neighbour.allCases.count * (distance + Self.reach) + neighbour.rawValue
        case .says(let wordClass): Self.firstWordClass + Int(wordClass.rawValue)
        case .rule: nil
        }
    }

    /// How many numbers there are.
    static let numbers = firstWordClass + Int(WordClass.allCases.map(\.rawValue).max() ?? 0) + 1

    private static let reach = 2
    private static let flags = Flag.allCases.count
    private static let steps = Measure.allCases.map(\.steps.count).max() ?? 0
    private static let firstNeighbour = flags + steps * Measure.allCases.count
    private static let firstWordClass = firstNeighbour + Neighbour.allCases.count * (2 * reach + 1)

    // MARK: Names

    var description: String {
        switch self {
        case .flag(let flag): Self.name("\(flag)")
        case .above(let measure, let step): "\(Self.name("\(measure)"))>\(measure.steps[step])"
        case .neighbour(let distance, let neighbour):
            "neighbour\(distance > 0 ? "+" : "")\(distance):\(Self.name("\(neighbour)"))"
        case .rule(let name): "rule:\(name)"
        case .says(let wordClass): "says:\(wordClass)"
        }
    }

    /// A case's name as the file has it: "sameAddress" as "same-address".
    private static func name(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }

    private static func named<Case: CaseIterable>(_ name: some StringProtocol) -> Case? {
        Case.allCases.first { Self.name("\($0)") == name }
    }

    /// Reads a description; nil for what is none.
    init?(_ description: Substring) {
        if let flag: Flag = Self.named(description) {
            self = .flag(flag)
        } else if let sign = description.firstIndex(of: ">") {
            guard let measure: Measure = Self.named(description[..<sign]),
                let value = Int(description[description.index(after: sign)...]),
                let step = measure.steps.firstIndex(of: value)
            else { return nil }
            self = .above(measure, step)
        } else {
            guard let sign = description.firstIndex(of: ":") else { return nil }
            let (kind, name) = (description[..<sign], description[description.index(after: sign)...])
            if kind == "rule" {
                self = .rule(String(name))
            } else if kind == "says", let wordClass = WordClass.allCases.first(where: { "\($0)" == name }) {
                self = .says(wordClass)
            } else if kind.hasPrefix("neighbour"), let distance = Int(kind.dropFirst("neighbour".count)),
                (-Self.reach...Self.reach).contains(distance), let neighbour: Neighbour = Self.named(name)
            {
                self = .neighbour(distance, neighbour)
            } else {
                return nil
            }
        }
    }
}
