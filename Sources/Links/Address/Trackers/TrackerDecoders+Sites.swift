// The table of decoders: sites that lead their readers out through an address of their own,
// and AMP's copies of pages.

extension TrackerDecoders {
    static let siteRedirects: [TrackerDecoder] = [
        TrackerDecoder(
            name: "google", hosts: .site("google"), path: "/url", carrier: .query(["q", "url"]), encoding: .percent,
            source: "https://github.com/medialab/minet/issues/150"),
        TrackerDecoder(
            name: "google_ads", hosts: .under(["googleadservices.com", "doubleclick.net"]), path: "/**",
            carrier: .query(["adurl"]), encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "facebook", hosts: .under(["facebook.com", "l.messenger.com"]), path: "/l.php",
            carrier: .query(["u"]), encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "instagram", hosts: .exactly(["l.instagram.com", "l.threads.net", "l.threads.com"]), path: "/**",
            carrier: .query(["u"]), encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "linkedin", hosts: .under(["linkedin.com"]), path: "/redir/redirect", carrier: .query(["url"]),
            encoding: .percent, source: "https://www.linkedin.com/help/linkedin: leaving the site"),
        TrackerDecoder(
            name: "linkedin", hosts: .under(["linkedin.com"]), path: "/safety/go", carrier: .query(["url"]),
            encoding: .percent, source: "https://www.linkedin.com/help/linkedin: leaving the site"),
        TrackerDecoder(
            name: "youtube", hosts: .under(["youtube.com"]), path: "/redirect", carrier: .query(["q"]),
            encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "reddit", hosts: .exactly(["out.reddit.com"]), path: "/**", carrier: .query(["url"]),
            encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "duckduckgo", hosts: .under(["duckduckgo.com"]), path: "/l/", carrier: .query(["uddg"]),
            encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "vk", hosts: .under(["vk.com", "vk.ru"]), path: "/away.php", carrier: .query(["to"]),
            encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "tumblr", hosts: .exactly(["t.umblr.com"]), path: "/redirect", carrier: .query(["z"]),
            encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "pocket", hosts: .under(["getpocket.com"]), path: "/redirect", carrier: .query(["url"]),
            encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "steam", hosts: .under(["steamcommunity.com"]), path: "/linkfilter/", carrier: .query(["url", "u"]),
            encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "disqus", hosts: .exactly(["disq.us"]), path: "/url", carrier: .query(["url"]),
            encoding: .beforeLastColon,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "medium", hosts: .under(["medium.com"]), path: "/r", carrier: .query(["url"]), encoding: .percent,
            source: "https://medium.com: as its pages and mails have it"),
        TrackerDecoder(
            name: "soundcloud", hosts: .under(["gate.sc", "exit.sc"]), path: "/", carrier: .query(["url"]),
            encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "href_li", hosts: .exactly(["href.li"]), path: "/", carrier: .wholeQuery, encoding: .percent,
            source: "https://href.li"),
        TrackerDecoder(
            name: "anonym_to", hosts: .under(["anonym.to"]), path: "/", carrier: .wholeQuery, encoding: .percent,
            source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "deviantart", hosts: .under(["deviantart.com"]), path: "/users/outgoing", carrier: .wholeQuery,
            encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
    ]

    /// AMP's copies of pages, which cleaning undoes too.
    static let ampCopies: [TrackerDecoder] = [
        // The form with "s" is the one of pages under https.
        amp("google_amp", .site("google"), "/amp/s/{}/**", "https"),
        amp("amp_cache", .under(["cdn.ampproject.org"]), "/c/s/{}/**", "https"),
        amp("amp_cache", .under(["cdn.ampproject.org"]), "/c/{}/**", "http"),
        amp("amp_cache", .under(["cdn.ampproject.org"]), "/v/s/{}/**", "https"),
        amp("amp_cache", .under(["cdn.ampproject.org"]), "/v/{}/**", "http"),
        // Bing's cache, by the same rules.
        amp("amp_cache", .under(["bing-amp.com"]), "/c/s/{}/**", "https"),
        amp("amp_cache", .under(["bing-amp.com"]), "/c/{}/**", "http"),
    ]

    /// The page of which this is a copy; nil for every other address.
    static func ampDestination(of url: WebURL) -> WebURL? {
        // Nearly every address ends here: the copies' paths begin with one of these segments.
        let path = url.bytes(url.layout.pathStart, url.pathEnd)
        let isCopy = ["/c/", "/v/", "/amp/"].contains { path.starts(with: $0.utf8) }
        guard isCopy, let address = AddressParts(url) else { return nil }
        for row in ampCopies { if let page = row.destination(in: address) { return page } }
        return nil
    }

    private static func amp(
        _ name: String, _ hosts: HostShape, _ path: PathShape, _ scheme: StaticString
    ) -> TrackerDecoder {
        TrackerDecoder(
            name: name, hosts: hosts, path: path, carrier: .rest, encoding: .literalWithoutScheme(scheme),
            source: "https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls")
    }
}
