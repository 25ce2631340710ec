/// Social networks, podcast directories and chats: their names as link texts, their domains, and what of them is a profile.
internal import Links

enum SocialNetworks {
    /// Names as they stand under an icon, folded.
    static let names: Set<String> = [
        "facebook", "fb", "twitter", "twitter x", "x twitter", "tw", "x", "instagram", "ig", "insta", "linkedin", "li",
        "in", "youtube", "yt",
        "tiktok", "tik tok", "tk", "tt", "threads", "thds",
        "bluesky", "bsky", "mastodon", "pinterest", "snapchat", "snap", "reddit", "tumblr", "medium", "whatsapp",
        "telegram", "discord",
        "slack", "signal", "github", "vimeo", "flickr", "twitch", "spotify", "apple podcasts", "podcasts",
        "google podcasts", "overcast", "castbox",
        "pocket casts", "soundcloud", "stitcher", "deezer", "xing", "vk", "weibo", "wechat", "line", "kakaotalk",
        "naver", "rss", "rss feed",
        "google plus", "google", "g", "flipboard", "substack", "patreon", "behance", "dribbble", "goodreads",
        "letterboxd",
        "nostr",
        "facebook icon", "twitter icon", "instagram icon", "linkedin icon", "youtube icon", "tiktok icon", "x icon",
        "twitter logo", "facebook logo",
        "instagram logo", "linkedin logo", "youtube logo", "페이스북", "인스타그램", "유튜브", "트위터", "フェイスブック", "ツイッター", "インスタグラム",
        "微博", "微信", "вконтакте", "телеграм",
    ]

    /// The network that a picture is called by, its words or its file: "Facebook", "icon-fb-white.png".
    static func icon(_ link: LinkSurroundings) -> String? {
        guard link.isPicture, link.text.utf8.count <= longestIcon else { return nil }
        let own = link.words.text.whole
        if names.contains(own) { return own }
        // "Instagram button".
        for part in own.isEmpty ? hints(link.hint) : [own[...]] {
            let words = FoldedText(part).split.filter { !decoration.contains($0) && Int($0) == nil }
            if words.count <= 2, names.contains(words.joined(separator: " ")) { return words.joined(separator: " ") }
        }
        return nil
    }

    private static func hints(_ hint: String) -> [Substring] {
        hint.unicodeScalars.split(separator: "|", maxSplits: 4).prefix(4).map { Substring($0) }
    }

    /// "Apple | Spotify | YouTube", "on Apple, Spotify or …": a directory of podcasts next to another.
    static func directory(_ facts: LinkFacts) -> String? {
        guard facts.wordCount <= 2, !facts.link.isPicture, facts.place == nil else { return nil }
        let name = facts.whole
        guard directories.contains(name) || players.contains(name) else { return nil }
        // "Our talk. APPLE, SPOTIFY": an episode's links.
        let isPlaced = facts.sentenceBefore.text.lastWord.map { placeWords.contains($0) || names.contains($0) } ?? false
        guard isPlaced || facts.isBetweenBars else { return nil }
        let after = FoldedText(facts.surroundings.after.beginning(40)).split.prefix(3)
        let before = FoldedText(facts.surroundings.before.ending(40)).split.suffix(3)
        if (after + before).contains(where: { directoryWords.contains($0) && $0 != name }) { return name }
        return before.contains("apple") && directories.contains(name) ? name : nil
    }

    /// "Subscribe: [Apple Podcasts]": who follows a podcast there is no subscriber of the newsletter.
    static func isDirectory(_ text: FoldedText) -> Bool {
        directories.contains(text.whole) || text.whole == "apple" || text.whole == "youtube"
    }

    private static let placeWords: Set<String> = [
        "on", "via", "or", "and", "auf", "bei", "oder", "und", "sur", "ou", "et", "en", "o", "y", "su", "e", "no", "op",
        "of", "podcasts", "pa",
    ]
    /// What plays more than podcasts.
    private static let players: Set<String> = ["apple", "youtube", "rss", "google", "amazon", "youtube music"]
    private static let directories: Set<String> = [
        "apple podcasts", "spotify", "overcast", "deezer", "pocket casts", "castbox", "ivoox", "podimo", "podbean",
        "podcast addict", "amazon music",
    ]
    private static let directoryWords: Set<String> = [
        "spotify", "overcast", "deezer", "castbox", "ivoox", "podimo", "podbean", "podcasts",
    ]

    private static let longestIcon = 40
    /// What files of icons are called besides.
    private static let decoration: Set<String> = [
        "icon", "icons", "ico", "logo", "social", "white", "black", "grey", "gray", "color", "colour", "round",
        "circle",
        "square", "small", "footer", "2x", "3x", "btn", "button",
    ]

    /// Domains of networks whose one-part paths are profiles.
    static let domains: Set<String> = [
        "facebook.com", "fb.com", "twitter.com", "x.com", "instagram.com", "linkedin.com", "youtube.com", "tiktok.com",
        "threads.net", "threads.com",
        "bsky.app", "pinterest.com", "snapchat.com", "reddit.com", "tumblr.com", "t.me", "telegram.me", "discord.gg",
        "discord.com", "twitch.tv",
        "vk.com", "weibo.com", "xing.com", "mastodon.social", "fosstodon.org", "hachyderm.io", "flickr.com",
        "vimeo.com", "soundcloud.com",
        "spotify.com", "overcast.fm", "pca.st", "castbox.fm", "deezer.com", "wa.me", "whatsapp.com", "line.me",
        "behance.net", "dribbble.com", "plus.google.com",
    ]
}
