// Which paths a row of the decoders' table speaks of.

/// A shape of paths, as segments between slashes.
///
/// "*" stands for one segment, "#" for one of digits and dots, "{}" for the one that carries the destination, "**" at
/// the end for any number of segments; other words for themselves, in either case.
struct PathShape: Sendable, ExpressibleByStringLiteral {
    private enum Part: Sendable {
        case word([UInt8])
        case anySegment
        case number
        case carrier
        case rest
    }

    private let parts: [Part]
    private var needsClickWord = false

    /// Any path that holds a word which says that it counts clicks and leads on.
    static let clickWord: PathShape = {
        var shape: PathShape = "/**"
        shape.needsClickWord = true
        return shape
    }()

    init(stringLiteral text: String) {
        parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { word in
            switch word {
            case "*": .anySegment
            case "#": .number
            case "{}": .carrier
            case "**": .rest
            default: .word(word.utf8.map(ASCII.lowercased))
            }
        }
    }

    /// The first segment, if it is a word, as `AddressScreen` packs it; nil when it may be others, or is long.
    var firstWord: UInt64? {
        guard case .word(let word)? = parts.first, (1...8).contains(word.count) else { return nil }
        return AddressScreen.packed(word)
    }

    /// nil: not of this shape; otherwise the index of the segment "{}", if the shape names one.
    func match(_ segments: [ArraySlice<UInt8>]) -> Int?? {
        var marked: Int?
        if needsClickWord, !segments.contains(where: Self.saysClick) { return nil }
        for (index, part) in parts.enumerated() {
            if case .rest = part { return .some(marked) }
            guard index < segments.count else { return nil }
            let segment = segments[index]
            switch part {
            case .word(let word):
                guard segment.count == word.count, segment.elementsEqual(word, by: { ASCII.lowercased($0) == $1 })
                else { return nil }
            case .number:
                guard !segment.isEmpty, segment.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }) else {
                    return nil
                }
            case .carrier: marked = index
            case .anySegment, .rest: break
            }
        }
        return segments.count == parts.count ? .some(marked) : nil
    }

    static func saysClick(_ segment: ArraySlice<UInt8>) -> Bool {
        PathWord.of(segment).map(clickWords.contains) ?? false
    }

    private static let clickWords: Set<String> = [
        "click", "clicks", "clickthrough", "click-through", "clicktrack", "clicktracker", "clk", "linkclick",
        "link-click",
        "track", "tracking", "tracker", "trk", "trck", "link-tracker", "linktracker", "linktrack", "linktracking",
        "redirect", "redirector", "redir", "rd", "outgoing", "outbound", "away", "exit", "leaving", "ct", "cl",
    ]
}

/// The word that a segment is, for comparison with the tables: "Click.php" is "click".
enum PathWord {
    /// In lower case, without an ending; nil when it is longer than any word of the tables, or empty.
    static func of(_ segment: ArraySlice<UInt8>) -> String? {
        guard (1...24).contains(segment.count) else { return nil }
        let word = segment.prefix { $0 != UInt8(ascii: ".") }
        return word.isEmpty ? nil : String(decoding: word.map(ASCII.lowercased), as: UTF8.self)
    }
}
