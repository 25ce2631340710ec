// The title of a page, for people: which of the titles that a page gives itself, on one line, and which are none.
//
// og:title is the headline without the site's name, where a page has one; but templates fill it with the site's name
// alone, too. Then it stands at the end of the title element, or it is og:site_name. A title with a mail address greets its
// reader.

internal import Links
internal import Mail

/// Chooses the title of a page.
enum PageTitle {
    /// Headlines are shorter; what is longer is cut at a character.
    static let longest = 300

    /// The title, from what stands in the page; nil: it has none.
    static func choose(title: String?, ogTitle: String?, siteName: String?) -> String? {
        let title = title.flatMap(line), ogTitle = ogTitle.flatMap(line), siteName = siteName.flatMap(line)
        guard let ogTitle, ogTitle != siteName else { return title == siteName ? nil : title }
        guard let title, title != siteName else { return ogTitle }
        let isNameAtEnd = title.count > ogTitle.count && title.hasSuffix(ogTitle)
        return isNameAtEnd ? title : ogTitle
    }

    /// The text on one line, without control characters, cut; nil where it names nothing.
    private static func line(_ text: String) -> String? {
        let line = PageText.line(text)
        let isLong = line.utf8.count > longest && line.count > longest
        let cut = isLong ? line.prefix(longest - 1).trimmingSuffix { $0.isWhitespace } + "\u{2026}" : line
        // Not cut: half of an address names the reader as well.
        return cut.isEmpty || isNothing(cut) || CleanURL.holdsMailAddress(line) ? nil : cut
    }

    /// The title as the tables have it: in small letters, without dots at its end.
    static func key(_ title: String) -> String {
        String(title.lowercased().trimmingSuffix { $0 == "." || $0 == "\u{2026}" || $0.isWhitespace })
    }

    private static func isNothing(_ title: String) -> Bool {
        let key = key(title)
        if nothing.contains(key) || SiteWall.isTitle(key) { return true }
        // "404 Not Found", "Error 404 (Not Found)!!1": the status belongs to no page.
        return beginnings.contains { key.hasPrefix($0) }
    }

    private static let beginnings = [
        "before you continue", "bevor sie zu", "avant d'acc\u{e9}der", "antes de continuar", "voordat je doorgaat",
        "400 bad request", "401 ", "403 ", "404 ", "410 gone", "429 too many", "500 ", "502 ", "503 ", "504 ",
        "error 4", "error 5", "index of /",
    ]

    /// What pages are called that have no name yet, and those between a link and its page.
    private static let nothing: Set<String> = [
        "document", "untitled", "untitled document", "untitled page", "new page", "title", "page title", "null",
        "undefined", "react app", "vite app", "index", "home", "homepage", "loading", "please wait", "redirect",
        "redirecting", "redirecting to", "you are being redirected", "weiterleitung", "redirection", "redirecionando",
        "redirigiendo", "not found", "page not found", "error", "sign in", "log in", "login", "anmelden", "connexion",
        "iniciar sesi\u{f3}n", "accedi", "cookie consent", "consent", "privacy settings", "your privacy choices",
        "we value your privacy", "privacy center", "cookies", "enable javascript", "javascript required",
    ]
}

extension StringProtocol {
    /// The text without the characters at its end that are not wanted there.
    fileprivate func trimmingSuffix(_ isUnwanted: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, isUnwanted(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}
