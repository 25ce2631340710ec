/// "Share Ana's story on Facebook", "Auf LinkedIn teilen": a button that names a network to share on, whatever it shares.
///
/// The verb begins the text or ends it, and the network stands at the other end or, as in Turkish, right before the verb.
/// "Like us on Facebook" follows, and "Share prices fall" names no network.
struct SharingText: Sendable {
    /// The texts of all languages.
    static let shared = SharingText(Languages.all)

    private static let mostWords = 10

    private var verbs: Set<String> = []

    init(_ languages: [Language]) {
        for language in languages { verbs.formUnion(WordRun.words(in: language.sharing)) }
    }

    /// The verb and the network.
    func evidence(in text: FoldedText) -> String? {
        guard (2...Self.mostWords).contains(text.wordCount) else { return nil }
        let first = text.text(0..<(text.bytes.firstIndex { $0 <= FoldedText.wordEnd } ?? text.bytes.count))
        guard verbs.contains(first) || text.lastWord.map(verbs.contains) == true else { return nil }
        let words = text.split
        guard let network = words.indices.last(where: { isNetwork($0, of: words) }) else { return nil }
        if verbs.contains(first), network == words.count - 1 { return "\(first) … \(words[network])" }
        // "Instagram post" is a thing.
        guard let last = words.last, verbs.contains(last), network != words.count - 1, words.count > 2 else {
            return nil
        }
        return "\(words[network]) … \(last)"
    }

    /// Whether a word names a network to share on: behind a preposition, before a verb, or with an ending, as in
    /// "Facebookissa".
    private func isNetwork(_ index: Int, of words: [String]) -> Bool {
        let word = words[index]
        let isPlace =
            index > 0 && Self.prepositions.contains(words[index - 1])
            || index + Self.toVerb >= words.count && words.last.map(verbs.contains) == true
        if word == "x" { return isPlace }
        return Self.networks.contains { name in
            word == name ? isPlace : word.hasPrefix(name) && word.utf8.count <= name.utf8.count + Self.longestEnding
        }
    }

    /// "Facebook'ta paylaş" has three words.
    private static let toVerb = 3
    private static let longestEnding = 6
    private static let prepositions: Set<String> = [
        "on", "to", "via", "with", "by", "auf", "bei", "per", "sur", "par", "en", "por", "su", "no", "pelo", "op", "pa",
        "na",
        "do",
        "pe", "в", "во", "у", "через", "στο", "di",
    ]
    private static let networks = [
        "facebook", "twitter", "linkedin", "instagram", "threads", "whatsapp", "telegram", "bluesky", "mastodon",
        "pinterest", "reddit", "vkontakte", "вконтакте", "твиттер", "фейсбук", "телеграм",
    ]
}
