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
            name: "facebook", hosts: .exactly(["l.facebook.com", "lm.facebook.com", "l.messenger.com"]), path: "/l.php",
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
        TrackerDecoder(
            name: "google_amp", hosts: .site("google"), path: "/amp/s/{}/**", carrier: .rest,
            encoding: .literalWithoutScheme,
            source: "https://developers.google.com/search/docs/crawling-indexing/amp"),
        TrackerDecoder(
            name: "amp_cache", hosts: .under(["cdn.ampproject.org"]), path: "/c/s/{}/**", carrier: .rest,
            encoding: .literalWithoutScheme,
            source: "https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls"),
        TrackerDecoder(
            name: "amp_cache", hosts: .under(["cdn.ampproject.org"]), path: "/v/s/{}/**", carrier: .rest,
            encoding: .literalWithoutScheme,
            source: "https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls"),
    ]

    /// The page of which this is a copy; nil for every other address.
    static func ampDestination(of url: WebURL) -> WebURL? {
        // Nearly every address ends here: the copies' paths begin with a one-letter or "amp" segment and "s".
        let path = url.bytes(url.layout.pathStart, url.pathEnd)
        let isCopy = ["/c/s/", "/v/s/", "/amp/s/"].contains { path.starts(with: $0.utf8) }
        guard isCopy, let address = AddressParts(url) else { return nil }
        for row in ampCopies { if let page = row.destination(in: address) { return page } }
        return nil
    }
}
