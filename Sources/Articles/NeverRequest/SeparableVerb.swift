/// Verbs in two parts, with the link between them: "Melde dich [hier] ab", "Schrijf je [hier] uit", "Meld deg [her] av".
///
/// No list of phrases holds them, since any word may stand between; what is left is the verb, whom it is about, and the other part
/// at the sentence's end. A language is a row.
struct SeparableVerb: Sendable {
    /// What a clause may go on with behind the verb's second part.
    private static let joints: Set<String> = [
        "vom", "von", "aus", "van", "uit", "fra", "fran", "wenn", "falls", "als", "om", "indien", "og", "och", "eller",
        "oder",
        "of", "und", "en",
    ]
    /// How many words from the verb to whom it is about ("Melden Sie sich", "Bestelle unseren Newsletter"), and from there to the end.
    private static let toObject = 4
    private static let toEnd = 8

    private static let allVerbs = rows.reduce(into: Set<String>()) { $0.formUnion($1.verbs) }

    /// Whether a text begins with such a verb, as a button does.
    static func begins(_ text: FoldedText) -> Bool { text.firstWord.map(allVerbs.contains) ?? false }

    private let verbs: Set<String>
    private let objects: Set<String>
    private let ends: Set<String>

    private static let rows = [
        SeparableVerb(
            verbs: ["melde", "melden", "meldet", "trag", "trage", "tragen", "tragt"],
            objects: ["dich", "sich", "euch", "mich"],
            ends: ["ab", "aus"]),
        SeparableVerb(
            verbs: ["bestell", "bestelle", "bestellen", "bestellt"],
            objects: ["newsletter", "mails", "rundbrief", "infobrief", "abo"], ends: ["ab"]),
        SeparableVerb(
            verbs: ["meld", "melden", "schrijf", "schrijven"], objects: ["je", "jezelf", "u", "uzelf", "me", "mij"],
            ends: ["af", "uit"]),
        SeparableVerb(
            verbs: ["meld", "melde", "skriv", "skrive"], objects: ["dig", "deg", "mig", "meg"],
            ends: ["fra", "av", "ut", "ud"]),
        SeparableVerb(verbs: ["anmal", "skriv"], objects: ["dig", "mig"], ends: ["av", "ur"]),
    ]

    /// The parts of the first such verb of a sentence.
    static func evidence(in sentence: FoldedText) -> String? {
        let words = sentence.split
        guard words.count > 2 else { return nil }
        return rows.lazy.compactMap { $0.evidence(in: words) }.first
    }

    private func evidence(in words: [String]) -> String? {
        for verb in words.indices where verbs.contains(words[verb]) {
            let near = words.indices[(verb + 1)...].prefix(Self.toObject)
            guard let object = near.first(where: { objects.contains(words[$0]) }) else { continue }
            let end = words.indices[(object + 1)...].prefix(Self.toEnd).first { index in
                ends.contains(words[index]) && (index + 1 == words.count || Self.joints.contains(words[index + 1]))
            }
            if let end { return "\(words[verb]) \(words[object]) … \(words[end])" }
        }
        return nil
    }
}
