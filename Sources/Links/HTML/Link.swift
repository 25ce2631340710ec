/// One address as it stands in a newsletter, with its text and its surroundings.
///
/// A link is made once, by `HTMLLinkExtractor`, and never changed. All its strings are bounded (see the constants of
/// `LinkAssembly`), valid Unicode, and, but for `href`, free of line breaks.
public struct Link: Sendable, Equatable {
    /// The kind of place an address was found in.
    public enum Element: String, Sendable, CaseIterable {
        /// An `<a href>`.
        case anchor = "a"
        /// An `<area href>` of an image map.
        case area
        /// An address that stands in the text, outside every `<a>`.
        case text
    }

    /// The place in document order; 1 is the first link of the document.
    public let position: Int
    /// The address, cleaned as the WHATWG URL Standard says and made absolute where that is possible.
    ///
    /// C0 controls and blanks around it are gone, TAB, CR and LF inside it too, blanks inside are `%20`; a relative
    /// address is joined to the base address of the page, `//host` becomes `https://host`.
    public let url: String
    /// The attribute's value as it stands, character references decoded.
    public let href: String
    /// What the link shows: its text with white space collapsed, else the `alt` of its pictures.
    public let text: String
    /// What the link and its pictures are called where nobody sees it: "" when nothing is.
    ///
    /// Each `alt`, `title` and `aria-label` of the link and its pictures, and the pictures' file names without their
    /// endings, each once, in document order, joined by " | ", at most 400 bytes.
    public let hint: String
    /// The text of the nearest heading that begins before the link or holds it; "" when there is none.
    public let heading: String
    /// What stands before the link in its block, at most 160 characters.
    public let before: String
    /// What stands after the link in its block, at most 160 characters.
    public let after: String
    /// The end of what stands above the link's block; blocks are separated by " | ".
    public let lead: String
    /// The beginning of what stands below the link's block; blocks are separated by " | ".
    public let trail: String
    /// Where the address was found.
    public let element: Element
    /// Whether the link shows a picture and no text of its own; `text` is then the picture's `alt`.
    public let isPicture: Bool
    /// Whether its picture is at most one pixel high and wide: nobody can click on it.
    public let isPixel: Bool
    /// The running number of the block (paragraph, cell, list item) that the link begins in; 1 is the first.
    ///
    /// Links of one block have one number. Blocks without text and links are not counted.
    public let block: Int
    /// What had to be mended to read this link, a sentence each.
    public let warnings: [String]

    /// Makes a link from its parts.
    public init(
        position: Int, url: String, href: String, text: String, hint: String = "", heading: String = "",
        before: String = "", after: String = "", lead: String = "", trail: String = "", element: Element = .anchor,
        isPicture: Bool = false, isPixel: Bool = false, block: Int = 0, warnings: [String] = []
    ) {
        self.position = position
        self.url = url
        self.href = href
        self.text = text
        self.hint = hint
        self.heading = heading
        self.before = before
        self.after = after
        self.lead = lead
        self.trail = trail
        self.element = element
        self.isPicture = isPicture
        self.isPixel = isPixel
        self.block = block
        self.warnings = warnings
    }
}
