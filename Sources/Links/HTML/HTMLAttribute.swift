/// The attributes that somebody reads; all others never reach libxml2, which takes quadratic time for many on a tag.
enum HTMLAttribute: UInt8, CaseIterable {
    case href, alt, title, ariaLabel, source, width, height, style, size, lang, content, httpEquiv
    /// Written by `MarkupMender` alone: the `href` beside it is only the beginning of one.
    case cut
    case ignored

    private static let table = NameTable(
        [
            ("href", .href), ("alt", .alt), ("title", .title), ("aria-label", .ariaLabel), ("src", .source),
            ("cut", .cut), ("width", .width), ("height", .height), ("style", .style),
            ("size", .size), ("lang", .lang), ("xml:lang", .lang),
            ("content", .content), ("http-equiv", .httpEquiv),
        ], absent: HTMLAttribute.ignored)

    /// The attribute of this name, which is `count` bytes long.
    @inline(__always) static func named(_ name: UnsafePointer<UInt8>, count: Int) -> HTMLAttribute {
        let attribute = table[PackedName(lowercasing: name, count: count)]
        // "aria-labelledby" shares the eight letters that are compared, and names another element.
        return attribute == .ariaLabel && count != 10 ? .ignored : attribute
    }
}
