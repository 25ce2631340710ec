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
    /// Whether its own style makes it bold or large.
    let type: TypeStyle
    /// Where its first block with text ended; -1 before that.
    var firstBlockEnd = -1
    /// The `alt` of its pictures, in `PageCollector.alternatives`.
    var alternative = 0..<0
    var pictures = 0
    var pixels = 0
}

/// A heading: its text's place in `PageCollector.text`.
struct Heading {
    let start: Int
    let end: Int
}
