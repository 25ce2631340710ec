/// Something that can be seen of a link, true or not: what `Weights` has a weight for.
///
/// Its description is its name in the file of weights, without blanks.
enum LinkTrait: Hashable, CustomStringConvertible {
    /// Something plain.
    case flag(Flag)
    /// A measure is larger than a step of it.
    case above(Measure, Int)
    /// The link two or one before, or one or two behind, has something.
    case neighbour(Int, Neighbour)
    /// The rule that has decided.
    case rule(String)
    /// A phrase of a class stands in the text.
    case says(WordClass)

    enum Flag: String, CaseIterable {
        case heading, picture, digit, colon, comma, quotation, arrow
        case sentenceEnd = "sentence-end"
        case lowerCase = "lower-case"
        case insideSentence = "inside-sentence"
        case behindSentence = "behind-sentence"
        case beforeMark = "before-mark"
        case ownDomain = "own-domain"
        case hiddenAddress = "hidden-address"
        case frontPage = "front-page"
        case inviting
        case number = "number-in-address"
        case year = "year-in-address"
    }

    enum Measure: String, CaseIterable {
        case words
        case capitals = "capitals-percent"
        case before, after, lead, trail
        case heading = "heading-words"
        case inBlock = "in-block"
        case underHeading = "under-heading"
        case headlines = "headlines-under-heading-percent"
        case articles = "articles-percent"
        case depth = "path-parts"
        case slug = "words-in-address"
        case sameAddress = "same-address"
        case subject = "words-of-subject"

        /// What it is compared with; many small ones, for a weight of its own each.
        var steps: [Int] {
            switch self {
            case .words: [0, 1, 2, 3, 4, 5, 7, 9, 12, 16]
            case .capitals: [0, 30, 60, 99]
            case .before, .after: [0, 1, 10, 40, 120]
            case .lead, .trail: [0, 20, 80, 200]
            case .heading: [0, 1, 2, 4, 7]
            case .underHeading: [1, 2, 4, 8, 16]
            case .inBlock: [1, 2, 3, 5, 9]
            case .headlines: [0, 30, 60, 90]
            case .articles: [10, 30, 50, 70, 90]
            case .depth, .slug: [-1, 0, 1, 2, 4]
            case .sameAddress: [0, 1, 2, 4]
            case .subject: [0, 1, 2]
            }
        }
    }

    enum Neighbour: String, CaseIterable {
        case article, service
        case sameAddress = "same-address"
        case sameBlock = "same-block"
        case word, phrase, headline
    }

    var description: String {
        switch self {
        case .flag(let flag): flag.rawValue
        case .above(let measure, let step): "\(measure.rawValue)>\(step)"
        case .neighbour(let distance, let neighbour):
            "neighbour\(distance > 0 ? "+" : "")\(distance):\(neighbour.rawValue)"
        case .rule(let name): "rule:\(name)"
        case .says(let wordClass): "says:\(wordClass)"
        }
    }

    /// Reads a description; nil for what is none.
    init?(_ description: Substring) {
        if let flag = Flag(rawValue: String(description)) {
            self = .flag(flag)
        } else if let sign = description.firstIndex(of: ">") {
            guard let measure = Measure(rawValue: String(description[..<sign])),
                let step = Int(description[description.index(after: sign)...])
            else { return nil }
            self = .above(measure, step)
        } else {
            guard let sign = description.firstIndex(of: ":") else { return nil }
            let (kind, name) = (description[..<sign], String(description[description.index(after: sign)...]))
            if kind == "rule" {
                self = .rule(name)
            } else if kind == "says", let wordClass = WordClass.allCases.first(where: { "\($0)" == name }) {
                self = .says(wordClass)
            } else if kind.hasPrefix("neighbour"), let distance = Int(kind.dropFirst("neighbour".count)),
                let neighbour = Neighbour(rawValue: name)
            {
                self = .neighbour(distance, neighbour)
            } else {
                return nil
            }
        }
    }
}
