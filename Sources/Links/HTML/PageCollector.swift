/// Takes libxml2's events and keeps of a page what its links need: its text, its anchors, its headings.
///
/// The text of the whole page is one buffer of UTF-8: white space is collapsed to single blanks, and each block that has
/// text or links ends with a line feed. Everything else is offsets into it, so that nothing is allocated for an event and
/// what stands around a link is found at the end, by looking left and right (`LinkAssembly`).
///
/// Invariants: anchors are in document order; `open` holds indices of open ones, outermost first, each in more table
/// cells than the one before; all buffers of bytes together are no larger than the document.
struct PageCollector {
    var text: [UInt8] = []
    var addresses: [UInt8] = []
    var labelBytes: [UInt8] = []
    var labels: [Label] = []
    var anchors: [Anchor] = []
    var headings: [Heading] = []
    var title: [UInt8] = []
    var language: [UInt8] = []
    /// The page's base address: the first `<base href>` there is.
    var base: [UInt8]?
    /// Links beyond the limit: counted, not kept.
    var omittedLinks = 0
    let linkLimit: Int

    var open: [Int] = []
    var cellDepth = 0
    var gap = false
    private var titleState = TitleState.none
    var block = BlockState()
    var types: [TypeState] = []
    var type = TypeState()
    var headingStart = -1

    private enum TitleState { case none, open, read }

    /// Bold or large type, resolved for the place at hand.
    struct TypeState {
        var isBold = false
        var isLarge = false
    }

    /// What is known of the block being read.
    struct BlockState {
        var number = 1
        var start = 0
        var links = 0
        /// Whether all its text so far is bold or large; large.
        var isEmphatic = true
        var isLarge = true
    }

    private static let titleLimit = 1_000

    init(linkLimit: Int) {
        self.linkLimit = linkLimit
        text.reserveCapacity(16_384)
        addresses.reserveCapacity(16_384)
        anchors.reserveCapacity(128)
    }
}

// MARK: - Events

extension PageCollector {
    mutating func start(_ name: UnsafePointer<UInt8>, _ attributes: SAXAttributes) {
        let element = ElementTable.elements[PackedName(lowercasing: name, count: CString.length(name))]
        switch element {
        case .anchor, .area: startLink(element == .area ? .area : .anchor, attributes)
        case .block, .cell, .heading, .bold, .inline: startContainer(element, attributes)
        case .picture: picture(attributes)
        case .lineBreak: gap = true
        case .rule: endBlock()
        case .title: if titleState == .none { titleState = .open }
        case .base:
            attributes.forEach { attribute, value in
                if attribute == .href, base == nil { base = Array(value) }
            }
        case .metadata:
            attributes.forEach { attribute, value in
                if attribute == .lang, language.isEmpty { language = Array(value) }
            }
        case .page, .hidden, .style, .literal, .ignored: break
        }
    }

    mutating func end(_ name: UnsafePointer<UInt8>) {
        let element = ElementTable.elements[PackedName(lowercasing: name, count: CString.length(name))]
        switch element {
        case .title:
            // The first title that has text is the page's; pictures in SVG have titles too.
            if titleState == .open { titleState = title.contains { $0 > 0x20 } ? .read : .none }
            return
        case .cell:
            endBlock()
            cellDepth = max(0, cellDepth - 1)
            closeAnchors(deeperThan: cellDepth)
        case .heading:
            endBlock()
            if headingStart >= 0, text.count > headingStart {
                headings.append(Heading(start: headingStart, end: text.count - 1))
            }
            headingStart = -1
        case .block: endBlock()
        case .bold, .inline: break
        default: return
        }
        type = types.popLast() ?? TypeState()
    }

    /// Takes text.
    ///
    /// Libxml2 never cuts a character in two, nor does `MarkupMender` between pieces.
    mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) {
        if titleState == .open {
            if title.count < Self.titleLimit { title.append(contentsOf: piece) }
            return
        }
        var index = 0
        while index < piece.count {
            let blank = WhiteSpace.length(piece, at: index)
            if blank > 0 {
                gap = true
                index += blank
                continue
            }
            var stop = index + 1
            while stop < piece.count, !WhiteSpace.mayBegin(with: piece[stop]) { stop += 1 }
            if gap { endGap() }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<stop]))
            index = stop
            noteType()
        }
    }

    /// Takes the end tag of an `<a>`, which counts in the cell where the `<a>` is (HTML Standard, 13.2.6.4.7).
    mutating func endAnchor() {
        guard let last = open.last, anchors[last].cellDepth == cellDepth else { return }
        anchors[last].end = text.count
        open.removeLast()
    }

    mutating func endDocument() {
        endBlock()
        cellDepth = 0
        closeAnchors(deeperThan: -1)
    }
}
