/// Verbs in two parts, with the link between them: "Melde dich [hier] ab", "Schrijf je [hier] uit", "Meld deg [her] av".
///
/// No list of phrases holds them, since other words stand between. The verb has to begin its clause, as a command does, with whom it
/// is about right behind it: "Die Retter melden sich vom Dienst ab" and "Schrijf je verdriet van je af" command nothing of that
/// kind. A language is a row.
struct SeparableVerb: Sendable {
    /// What a clause may begin behind, within its sentence.
    private static let joints: Set<String> = [
        "oder", "und", "bitte", "dann", "of", "en", "eller", "og", "och", "dan", "or", "and",
    ]
    /// How many words may stand before the second part.
    private static let longestGap = 10

    private let verbs: Set<String>
    private let objects: [[String]]
    private let ends: Set<String>
    /// What may stand between, where other words would make it a different sentence; nil: anything.
    private let fillers: Set<String>?
    /// What stands behind the second part where it is none: "ab sofort".
    private let otherwise: Set<String>

    private static let ofDay: Set<String> = ["sofort", "dem", "der", "heute", "morgen", "montag", "dienstag", "jetzt"]
    private static let dutch: Set<String> = [
        "hier", "via", "deze", "link", "dan", "nu", "eenvoudig", "gemakkelijk", "direct", "met", "een", "klik",
        "onderaan", "weer",
        "altijd", "op", "knop", "de",
    ]
    private static let danish: Set<String> = [
        "her", "via", "denne", "dette", "lenken", "linket", "link", "pa", "na", "nu", "da",
    ]

    private static let rows = [
        SeparableVerb(
            verbs: ["melde", "meldet", "trag", "trage", "tragt"], objects: [["dich"], ["euch"]], ends: ["ab", "aus"],
            fillers: nil, otherwise: ofDay),
        SeparableVerb(
            verbs: ["melden", "tragen"], objects: [["sie", "sich"]], ends: ["ab", "aus"], fillers: nil, otherwise: ofDay
        ),
        SeparableVerb(
            verbs: ["bestell", "bestelle", "bestellen", "bestellt"],
            objects: [
                ["den", "newsletter"], ["unseren", "newsletter"], ["sie", "den", "newsletter"], ["newsletter"],
            ],
            ends: ["ab"], fillers: nil, otherwise: ofDay),
        SeparableVerb(
            verbs: ["meld", "schrijf"], objects: [["je"], ["u"], ["jezelf"]], ends: ["af", "uit"], fillers: dutch,
            otherwise: []),
        SeparableVerb(
            verbs: ["meld", "skriv"], objects: [["dig"], ["deg"]], ends: ["fra", "av", "ut", "ud", "ur"],
            fillers: danish,
            otherwise: []),
    ]

    private static let allVerbs = rows.reduce(into: Set<String>()) { $0.formUnion($1.verbs) }

    /// Whether a text begins with such a verb, as a button does.
    static func begins(_ text: FoldedText) -> Bool { text.firstWord.map(allVerbs.contains) ?? false }

    /// The parts of the first such verb of a sentence.
    static func evidence(in sentence: FoldedText) -> String? {
        let words = sentence.split
        for verb in words.indices
        where allVerbs.contains(words[verb]) && (verb == 0 || joints.contains(words[verb - 1])) {
            if let found = rows.lazy.compactMap({ $0.evidence(in: words, at: verb) }).first { return found }
        }
        return nil
    }

    private func evidence(in words: [String], at verb: Int) -> String? {
        guard verbs.contains(words[verb]),
            let object = objects.first(where: { words[(verb + 1)...].starts(with: $0) })
        else { return nil }
        for index in words.indices[(verb + 1 + object.count)...].prefix(Self.longestGap) {
            if ends.contains(words[index]), index + 1 == words.count || !isOtherwise(words[index + 1]) {
                return "\(words[verb]) \(object.joined(separator: " ")) … \(words[index])"
            }
            if let fillers, !fillers.contains(words[index]) { return nil }
        }
        return nil
    }

    private func isOtherwise(_ next: String) -> Bool {
        otherwise.contains(next) || !otherwise.isEmpty && Int(next) != nil
    }
}
