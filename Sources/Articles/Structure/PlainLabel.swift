/// What a plain text says of an address that stands in it: "Privacy policy ( https://… )".
///
/// A plain mail has no texts of links. The words right in front of an address, from the beginning of their sentence, item or
/// paragraph, are its text, as long as they are no more than a button or a headline has: which words of a long sentence
/// would be the link's, nobody knows.
internal import Links

struct PlainLabel {
    let text: String
    /// What stands before the label, and behind the address as far as its item goes.
    let before: String
    let after: String

    private static let mostWords = 10
    /// What stands between a label and its address.
    private static let joints: Set<Unicode.Scalar> = [
        " ", "(", "[", "<", "{", ":", "-", "–", "—", ">", "→", "»", "\"", "“", "*", "_",
    ]
    /// What a label may be wrapped in: "*Read on*".
    private static let wraps: Set<Unicode.Scalar> = ["*", "_", "-", "–", "—", "\"", "“", "”", "(", ">", " "]
    private static let closings: Set<Unicode.Scalar> = [" ", ")", "]", ">", "}", "\"", "”", "*", "_"]
    /// Where the next item of a list begins.
    private static let bullets = [" * ", " • ", " | "]

    /// The label of an address; nil for a link with a text of its own, and where no label can be told.
    init?(_ link: Link) {
        guard !link.isPicture, !link.before.isEmpty, ActingText.isAddress(link.text) else { return nil }
        let scalars = link.before.unicodeScalars
        guard let last = scalars.lastIndex(where: { !Self.joints.contains($0) }) else { return nil }
        let front = link.before[...last]
        var start = front.endIndex
        var count = 0
        for word in front.split(separator: " ").reversed() {
            guard count == 0 || !Self.endsItem(word), !Self.isAddress(word), Self.hasLetter(word) else { break }
            count += 1
            guard count <= Self.mostWords else { return nil }
            start = word.startIndex
        }
        let label = Self.unwrapped(front[start...])
        // "[3] https://…" is a list of what numbers in the text stand for.
        guard label.unicodeScalars.contains(where: \.properties.isAlphabetic), count > 0 else { return nil }
        text = String(label)
        before = String(front[..<start])
        after = Self.ownEnd(link.after)
    }

    private static func isAddress(_ word: Substring) -> Bool { word.holds("://") || word.hasPrefix("www.") }

    private static func endsItem(_ word: Substring) -> Bool {
        guard let last = word.unicodeScalars.last else { return false }
        return last == "." || last == "!" || last == "?" || last == "|"
    }

    private static func hasLetter(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }

    private static func unwrapped(_ text: Substring) -> Substring {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !wraps.contains($0) }),
            let last = scalars.lastIndex(where: { !wraps.contains($0) })
        else { return "" }
        return text[first...last]
    }

    private static func ownEnd(_ after: String) -> String {
        let start = after.unicodeScalars.firstIndex { !closings.contains($0) } ?? after.endIndex
        var rest = after[start...]
        for bullet in bullets {
            if let range = rest.firstRange(of: bullet) { rest = rest[..<range.lowerBound] }
        }
        return String(rest)
    }
}

extension Link {
    /// The same link with the text that a plain mail gives it.
    func relabelled(_ label: PlainLabel) -> Link {
        Link(
            position: position, url: url, href: href, text: label.text, hint: hint, heading: heading,
            before: label.before, after: label.after, lead: lead, trail: trail, element: element, isPicture: isPicture,
            isPixel: isPixel, block: block, warnings: warnings)
    }
}

extension LinkSurroundings {
    /// The same place, read with the text that a plain mail gives the link.
    func relabelled(_ label: PlainLabel) -> LinkSurroundings {
        var new = LinkSurroundings(
            text: label.text, hint: hint, heading: heading, before: label.before, after: label.after, element: element,
            isPicture: isPicture, position: position, linkCount: linkCount, lead: lead, trail: trail, region: region)
        guard isOneOfRow else { return new }
        new.isOneOfRow = true
        var questions = Questions()
        new.question = questions.nearest(new)
        return new
    }
}
