/// Faces, thumbs, stars and hearts: what a question is answered with where nothing else is written.
///
/// A row of links that show nothing but these is a vote, whatever stands around it. Other symbols are none: flags choose a
/// language, arrows turn pages, and a flame or a pin stands before a headline.
enum AnswerSymbols {
    /// A text longer than this is no answer: five stars, each with its variation selector, have 30 bytes.
    private static let longest = 64

    /// Whether a text is one such symbol or several, and nothing else.
    static func areAll(of text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= longest else { return false }
        var isAny = false
        for scalar in text.unicodeScalars where !isPassedOver(scalar) {
            guard ranges.contains(where: { $0.contains(scalar.value) }) else { return false }
            isAny = true
        }
        return isAny
    }

    /// Whether a text begins with one of these symbols.
    static func beginsWithAnswer(_ text: String) -> Bool {
        text.unicodeScalars.first.map { first in ranges.contains { $0.contains(first.value) } } ?? false
    }

    /// Whether a text begins with two stars or more.
    static func rates(_ text: String) -> Bool {
        text.unicodeScalars.lazy.filter { !isPassedOver($0) }.prefix(2).count { stars.contains($0.value) } == 2
    }

    private static let stars: Set<UInt32> = [0x2605, 0x2606, 0x2B50, 0x1F31F]

    /// Whether a text begins with any picture of a letter's size, whatever it shows.
    static func begins(_ text: String) -> Bool {
        text.unicodeScalars.first.map {
            $0.value >= 0x2190 && ($0.properties.isEmojiPresentation || $0.properties.isEmoji)
        }
            ?? false
    }

    /// Blanks, variation selectors, joiners and the colours of skin.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || [0xFE0E, 0xFE0F, 0x200D].contains(scalar.value)
            || (0x1F3FB...0x1F3FF).contains(scalar.value)
    }

    private static let ranges: [ClosedRange<UInt32>] = [
        0x1F600...0x1F637, 0x1F641...0x1F644, 0x1F910...0x1F917, 0x1F920...0x1F92F, 0x1F970...0x1F976,
        0x1F979...0x1F97A,
        0x1F9D0...0x1F9D0, 0x2639...0x263A,  // faces
        0x1F44C...0x1F44F,  // OK, thumbs up, thumbs down, clapping
        0x2605...0x2606, 0x2B50...0x2B50, 0x1F31F...0x1F31F,  // stars
        0x2764...0x2764, 0x2665...0x2665, 0x1F493...0x1F49C, 0x1F90D...0x1F90E, 0x1F9E1...0x1F9E1,  // hearts
        0x2705...0x2705, 0x274C...0x274C, 0x2714...0x2714, 0x2716...0x2716,  // ticks and crosses
    ]
}
