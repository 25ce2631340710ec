/// Texts that say when, how long or by what button, and nothing of what: "17:06 • Click to play audio", "6:46 PM ∙ Oct 19, 2022".
///
/// Players, tweets and recordings are linked with such texts; none is a title.

enum PlayerLabel {
    private static let mostWords = 9

    /// Whether every word of a text is a number, a part of a date, or a player's word, and one of them a number or a verb.
    static func isOnly(in text: FoldedText) -> Bool {
        guard (1...mostWords).contains(text.wordCount) else { return false }
        let words = text.split
        return words.allSatisfy { isNumber($0) || times.contains($0) || buttons.contains($0) || verbs.contains($0) }
            && words.contains { isNumber($0) || verbs.contains($0) }
            // "1984" is a title.
            && !(words.count == 1 && isNumber(words[0]))
    }

    /// "17", "8am", "19likes3retweets".
    private static func isNumber(_ word: String) -> Bool { word.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

    private static let times: Set<String> = [
        "am", "pm", "h", "hr", "hrs", "hour", "hours", "m", "min", "mins", "minute", "minutes", "s", "sec", "secs",
        "seconds", "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul",
        "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december",
        "mon", "monday", "tue", "tuesday", "wed", "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday",
        "sun", "sunday", "likes", "like", "retweets", "retweet", "reposts", "replies", "views", "uhr", "std", "minuten",
        "stunden", "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "fevrier",
        "mars", "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
    ]
    private static let buttons: Set<String> = [
        "click", "tap", "to", "the", "this", "in", "app", "now", "here", "full", "audio", "video", "post", "episode",
        "podcast", "recording", "voiceover", "preview", "article", "version", "and", "or", "read", "of", "on",
    ]
    private static let verbs: Set<String> = [
        "play", "listen", "watch", "hear", "anhoren", "abspielen", "ansehen", "ecouter", "regarder", "escuchar", "ver",
        "ascolta", "guarda", "luister", "bekijk", "lyssna", "lyt",
    ]
}
