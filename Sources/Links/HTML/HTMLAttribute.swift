/// The attributes that somebody reads; all others never reach libxml2, which takes quadratic time for many on a tag.
enum HTMLAttribute: UInt8, CaseIterable {
    case href, alt, width, height, style, size, lang, content, httpEquiv, ignored

    static let table = NameTable(
        [
            ("href", .href), ("alt", .alt), ("width", .width), ("height", .height), ("style", .style),
            ("size", .size), ("lang", .lang), ("xml:lang", .lang), ("content", .content), ("http-equiv", .httpEquiv),
        ], absent: HTMLAttribute.ignored)
}
