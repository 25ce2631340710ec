/// What each element of HTML means to the search for links: one row an element.
///
/// Both ends of libxml2 read this table: `MarkupMender`, to know which tags to hand on, and `PageCollector`, to know
/// what libxml2 tells of. Elements without a row carry nothing that anybody here reads (`<i>`, `<o:p>`, `<tbody>`):
/// their tags are not handed on, their content is.
enum ElementTable {
    /// What each element means.
    static let elements = NameTable(rows.flatMap { row in names(row.names, row.element) }, absent: HTMLElement.ignored)

    /// The blocks of HTML 5, handed on as `<div>`.
    ///
    /// libxml2 2.9 knows HTML 4's elements, and writes an error message for each other tag, heard or not.
    static let divisions = NameTable(names(newBlocks, true), absent: false)

    private static let newBlocks =
        "section article header footer main nav aside figure figcaption summary details hgroup search"

    private static let rows: [(names: String, element: HTMLElement)] = [
        ("html body", .page),
        ("meta", .metadata),
        ("base", .base),
        ("title", .title),
        ("a", .anchor),
        ("area", .area),
        ("img image", .picture),
        ("br", .lineBreak),
        ("hr", .rule),
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
