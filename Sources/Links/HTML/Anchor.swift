/// A link while the page is still being read: offsets into the collector's buffers, no strings.
struct Anchor {
    let element: Link.Element
    /// Its address, in `PageCollector.addresses`.
    let address: Range<Int>
    /// Its text, in `PageCollector.text`; `end` is that of an open anchor's start until it is closed.
    let start: Int
    var end: Int
    /// The number of the block it begins in.
    let block: Int
    /// How many table cells it lies in.
    let cellDepth: Int
    /// Whether `address` is only the beginning of what stands there.
    let isCut: Bool
    /// Whether its own style makes it bold or large.
    let type: TypeStyle
    /// Where its first block with text ended; -1 before that.
    var firstBlockEnd = -1
    /// The `alt` of its pictures, in `PageCollector.labelBytes`.
    var alternative = 0..<0
    var pictures = 0
    var pixels = 0
    /// Its labels, by their places in `PageCollector.labels`; -1: none.
    var firstLabel = -1
    var lastLabel = -1
}

/// What a link or one of its pictures is called; the labels of a link are chained in document order.
///
/// Chained, because another link may begin and end between two labels of one.
struct Label {
    /// Its place in `PageCollector.labelBytes`.
    let range: Range<Int>
    let isFileName: Bool
    /// The link's next label; -1: this is the last.
    var next = -1
}

/// A heading: its text's place in `PageCollector.text`.
struct Heading {
    let start: Int
    let end: Int
}
