/// What each element of HTML means to the search for links: one row an element.
///
/// Both ends of libxml2 read this table: `MarkupMender`, to know which tags to hand on, and `PageCollector`, to know
/// what libxml2 tells of. Elements without a row carry nothing that anybody here reads (`<i>`, `<o:p>`, `<tbody>`):
/// their tags are not handed on, their content is.
enum Element: UInt8 {
    case ignored
    /// `<html>` and `<body>`: only their language is read.
    case page
    case metadata, base, title
    case anchor, area, picture, lineBreak
    /// Ends a paragraph of text, before and after.
    case block
    /// A table cell: a block, and a wall that an `<a>` does not cross (HTML Standard, 13.2.4.3, markers).
    case cell
    case heading
    case bold
    /// Carries a size or weight of type: `<span>`, `<font>`.
    case inline
    /// Its content is never shown and holds no markup: dropped whole.
    case hidden
    /// Like `hidden`, but its text counts as text of an `<a>` around it, as in a browser's `textContent`.
    case style
    /// Its content is shown as it stands: handed on as text.
    case literal
}

enum ElementTable {
    /// Element names of HTML 4, which libxml2 2.9 knows. It reports an error for each tag it does not know, at some
    /// 1 µs, so that newer blocks are handed on as `<div>` (see `isDivision`).
    static let elements = NameTable(rows.flatMap { row in names(row.names, row.element) }, absent: Element.ignored)

    /// Newer names of blocks, handed on as `<div>`.
    static let divisions = NameTable(names(newBlocks, true), absent: false)

    private static let newBlocks =
        "section article header footer main nav aside figure figcaption summary details hgroup search"

    private static let rows: [(names: String, element: Element)] = [
        ("html body", .page),
        ("meta", .metadata),
        ("base", .base),
        ("title", .title),
        ("a", .anchor),
        ("area", .area),
        ("img image", .picture),
        ("br hr", .lineBreak),
        ("p div table tr ul ol dl li dt dd center blockquote pre form fieldset address caption dir menu", .block),
        (newBlocks, .block),
        ("td th", .cell),
        ("h1 h2 h3 h4 h5 h6", .heading),
        ("b strong", .bold),
        ("span font", .inline),
        ("script iframe noembed noframes textarea", .hidden),
        ("style", .style),
        ("xmp plaintext", .literal),
    ]

    private static func names<Value>(_ list: String, _ value: Value) -> [(name: String, value: Value)] {
        list.split(separator: " ").map { (String($0), value) }
    }
}

/// The attributes that somebody reads; all others never reach libxml2, which takes quadratic time for many on a tag.
enum Attribute: UInt8, CaseIterable {
    case href, alt, width, height, style, size, lang, content, httpEquiv, ignored

    static let table = NameTable(
        [
            ("href", .href), ("alt", .alt), ("width", .width), ("height", .height), ("style", .style),
            ("size", .size), ("lang", .lang), ("xml:lang", .lang), ("content", .content), ("http-equiv", .httpEquiv),
        ], absent: Attribute.ignored)
}
