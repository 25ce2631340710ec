/// What an element of HTML means to the search for links.
enum HTMLElement: UInt8 {
    case ignored
    /// `<html>` and `<body>`: only their language is read.
    case page
    case metadata, base, title
    case anchor, area, picture, lineBreak
    /// `<hr>`: ends a paragraph of text.
    case rule
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
