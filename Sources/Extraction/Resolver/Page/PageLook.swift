// Whether a page looks as if it were there only to lead on: the table of what tells a redirect's page from an article's.
//
// Scripts are believed only in such pages. An article assigns to `location` too: for old browsers, for telephones, for
// frames around it, when a button is pressed. A redirect's page has a line of text ("you are being redirected") and
// a link or two for those whose browser does not follow.

/// How a page looks, as far as it tells what it is there for.
struct PageLook {
    /// The page is known to its end.
    var isWhole = false
    /// Bytes of its text, without blanks, scripts, styles and what stands in the head.
    var textBytes = 0
    /// Its links.
    var links = 0
    /// It has what a page to be read or used has: an article, a form, a film.
    var isFurnished = false

    /// The longest text of a page that only leads on.
    ///
    /// A sentence and its legal notice, also in a script of three bytes a letter; an article's text is never so short.
    static let longestText = 1_024
    /// The most links of such a page: to go on by hand, and those of a footer.
    static let mostLinks = 12

    /// Whether it says next to nothing.
    var isShort: Bool { textBytes <= Self.longestText }
    /// Whether it looks as if it were there only to lead on.
    var leadsOn: Bool { isWhole && isShort && links <= Self.mostLinks && !isFurnished }
}
