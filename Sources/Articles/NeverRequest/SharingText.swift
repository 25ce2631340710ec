/// "Share Ana's story on Facebook", "Auf LinkedIn teilen": a button that names a network to share on, whatever it shares.
///
/// The verb begins the text and the network ends it, with a preposition of the verb's language or an ending; or the verb
/// ends the text, in a language whose verbs do. "Like us on Facebook" follows, "Share prices fall" names no network, and
/// "Share of Americans who get news on Facebook" is news.
struct SharingText: Sendable {
    /// The texts of all languages.
    static let shared = SharingText(Languages.all)

    private static let mostWords = 10

    /// The words of one language.
    private struct Words {
        var verbs: Set<String>
        var withObject: Set<String>
        var objects: Set<String>
        var lastVerbs: Set<String>
        var places: Set<String>
        var news: Set<String>

        init(_ words: SharingWords) {
            func set(_ list: String) -> Set<String> { Set(WordRun.words(in: list)) }
            verbs = set(words.verbs)
            withObject = set(words.withObject)
            objects = set(words.objects)
            lastVerbs = set(words.lastVerbs)
            places = set(words.places)
            news = set(words.news)
        }
    }

    private let languages: [Words]
    /// What may begin or end such a text: most texts do neither, and need not be taken to pieces.
    private let first: Set<String>
    private let last: Set<String>

    init(_ languages: [Language]) {
        self.languages = languages.map { Words($0.sharing) }
        first = self.languages.reduce(into: []) { $0.formUnion($1.verbs.union($1.withObject)) }
        last = self.languages.reduce(into: []) { $0.formUnion($1.lastVerbs) }
    }

    /// The verb and the network.
    func evidence(in text: FoldedText) -> String? {
        guard (2...Self.mostWords).contains(text.wordCount) else { return nil }
        let mayEnd = text.lastWord.map(last.contains) == true
        guard mayEnd || text.firstWord.map(first.contains) == true else { return nil }
        let words = text.split
        for language in languages {
            if let network = Self.behindVerb(words, language) { return "\(words[0]) … \(network)" }
            if mayEnd, let network = Self.beforeVerb(words, language) {
                return "\(network) … \(words[words.count - 1])"
            }
        }
        return nil
    }

    private static func behindVerb(_ words: [String], _ language: Words) -> String? {
        let (verb, next, network) = (words[0], words[1], words.count - 1)
        if !language.verbs.contains(verb) {
            // "Post it on X", "Post on X"; "Post Malone" and "Post Office" share nothing.
            guard language.withObject.contains(verb),
                language.objects.contains(next) || network == 1 || network == 2 && language.places.contains(next)
            else { return nil }
        }
        // "Share in the joy on Facebook" shares as little as "Share of voters on Facebook"; "Share on Facebook" does.
        guard !language.news.contains(next) || network == 2 else { return nil }
        return isNetwork(words[network], behind: words[network - 1], language) ? words[network] : nil
    }

    private static func beforeVerb(_ words: [String], _ language: Words) -> String? {
        guard words.count > 2, language.lastVerbs.contains(words[words.count - 1]),
            !language.news.contains(words[0])
        else { return nil }
        let network = words.indices.dropLast().last { index in
            let isNext = index + toVerb >= words.count && names.contains(words[index])
            return isNext || index > 0 && isNetwork(words[index], behind: words[index - 1], language)
        }
        return network.map { words[$0] }
    }

    /// Whether a word names a network to share on: behind a preposition, or with an ending, as in "Facebookissa".
    private static func isNetwork(_ word: String, behind previous: String, _ language: Words) -> Bool {
        if names.contains(word) { return language.places.contains(previous) }
        return networks.contains { name in
            word.hasPrefix(name) && word.utf8.count <= name.utf8.count + longestEnding
        }
    }

    /// "Facebook'ta paylaş" has three words.
    private static let toVerb = 3
    private static let longestEnding = 6
    private static let names = Set(networks + ["x"])
    private static let networks = [
        "facebook", "twitter", "linkedin", "instagram", "threads", "whatsapp", "telegram", "bluesky", "mastodon",
        "pinterest", "reddit", "vkontakte", "вконтакте", "твиттер", "фейсбук", "телеграм",
    ]
}
