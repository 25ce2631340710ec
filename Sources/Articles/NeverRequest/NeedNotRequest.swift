/// Links of which the words alone settle that they are no articles, wherever they lead: asking would tell the sender's tracker
/// that somebody reads, and nobody anything.

/// Decides which links need not be requested.
public enum NeedNotRequest {
    /// Longer texts are sentences of an essay, which may speak of browsers and of terms.
    private static let mostWords = 5

    /// Why nothing can be learnt from a request; nil when something can.
    ///
    /// Of mastheads and footers, where "View in browser" and "Privacy policy" are what they say, and of networks' icons in a row.
    public static func test(_ surroundings: LinkSurroundings) -> Finding? {
        let words = surroundings.words
        // A row of icons, wherever it stands, leads to profiles or shares the page; of Spotify's, perhaps to an episode.
        if surroundings.isOneOfRow, let network = SocialNetworks.icon(surroundings), sharing.contains(network) {
            return Finding(reason: .socialProfile, rule: "need-not-network", evidence: network)
        }
        guard surroundings.region != .body, words.text.wordCount <= mostWords else { return nil }
        if words.has(.viewInBrowser) {
            return Finding(reason: .viewInBrowser, rule: "need-not-view-in-browser", evidence: surroundings.text)
        }
        if let network = SocialNetworks.icon(surroundings) ?? name(of: surroundings) {
            return Finding(reason: .socialProfile, rule: "need-not-network", evidence: network)
        }
        if words.has(.legal) { return Finding(reason: .legal, rule: "need-not-legal", evidence: surroundings.text) }
        return nil
    }

    private static let sharing: Set<String> = [
        "facebook", "fb", "twitter", "tw", "x", "linkedin", "li", "in", "threads", "whatsapp", "pinterest", "bluesky",
        "telegram", "reddit", "mastodon", "instagram", "ig",
    ]

    private static func name(of surroundings: LinkSurroundings) -> String? {
        ActingText.isNetworkName(surroundings) ? surroundings.text : nil
    }
}
