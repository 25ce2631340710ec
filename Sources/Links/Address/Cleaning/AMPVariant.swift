// A page's own AMP copy, on its own host: "/2024/05/some-story/amp/", "/how-bees-find-their-way?amp=1".
//
// "amp" is also an amplifier, a unit and a project's name (https://github.com/Automattic/amp-wp/issues/1148), so a mark is believed only where a content management system
// would put it: on a story, told by a date in its path or by a name of four words. Taking it off leaves the page that the
// copy was made of, on the same host.

/// Finds the page behind an AMP copy on the same host.
enum AMPVariant {
    /// One way to name copies.
    private struct Row {
        let system: StaticString
        /// In lower case; a page with this parameter, and one of the values, is a copy.
        let name: StaticString
        let values: [String]
        /// Whether the path must be a story's; a value that says "amp" needs no more.
        let onlyStories: Bool
        let source: StaticString
    }

    private static let parameters = [
        Row(
            system: "WordPress", name: "amp", values: ["", "1", "true"], onlyStories: true,
            source: "https://github.com/ampproject/amp-wp/wiki/Home"),
        Row(
            system: "Arc XP", name: "outputtype", values: ["amp"], onlyStories: false,
            source: "as sites on Arc XP link their copies"),
    ]

    /// The last segment of copies made by WordPress (https://github.com/ampproject/amp-wp/wiki/Home).
    private static let suffix = Array("amp".utf8)

    /// Sites whose paths are made of people's own names, where any word may follow four others.
    private static let ownNames = [
        "github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "huggingface.co", "npmjs.com", "soundcloud.com",
        "bandcamp.com", "behance.net", "pinterest.com", "figma.com", "reverb.com", "etsy.com",
    ]

    /// Whether a parameter marks an address as a copy; its name is in lower case.
    static func isMark(name: String, value: String, of url: WebURL) -> Bool {
        guard name == "amp" || name == "outputtype" else { return false }
        let value = value.lowercased()
        return parameters.contains { row in
            row.name.description == name && row.values.contains(value)
                && (!row.onlyStories || isStory(url, url.path.utf8[...]))
        }
    }

    /// The page of which this is a copy by its path; nil for every other address.
    static func page(of url: WebURL) -> WebURL? {
        var path = url.path.utf8[...]
        let hasSlash = path.last == UInt8(ascii: "/")
        if hasSlash { path = path.dropLast() }
        // Nearly every address ends here.
        guard path.suffix(suffix.count).elementsEqual(suffix, by: { ASCII.lowercased($0) == $1 }) else { return nil }
        path = path.dropLast(suffix.count)
        guard path.last == UInt8(ascii: "/") else { return nil }
        path = path.dropLast()
        guard isStory(url, path) else { return nil }
        return WebURL(
            url.text(0, url.layout.pathStart) + String(Substring(path)) + (hasSlash ? "/" : "")
                + url.text(url.pathEnd, url.end))
    }

    /// Whether a story of a content management system has this path.
    private static func isStory(_ url: WebURL, _ path: Substring.UTF8View) -> Bool {
        let host = url.host ?? ""
        let segments = path.split(separator: UInt8(ascii: "/"))
        guard let name = segments.last, name.contains(where: ASCII.isLetter),
            !name.elementsEqual(suffix, by: { ASCII.lowercased($0) == $1 }),
            !ownNames.contains(where: { HostName.isUnder(host, $0) })
        else { return false }
        let words = name.split(separator: UInt8(ascii: "-"))
        return words.count >= 4 || zip(segments, segments.dropFirst()).dropLast().contains { isDate($0, $1) }
    }

    /// "2024" and "05".
    private static func isDate(_ year: Substring.UTF8View, _ month: Substring.UTF8View) -> Bool {
        guard year.count == 4, year.allSatisfy(ASCII.isDigit), let month = Int(Substring(month))
        else { return false }
        return (year.starts(with: "19".utf8) || year.starts(with: "20".utf8)) && (1...12).contains(month)
    }
}
