/// Takes libxml2's events and keeps of a page what its links need: its text, its anchors, its headings.
///
/// The text of the whole page is one buffer of UTF-8: white space is collapsed to single blanks, and each block that has
/// text or links ends with a line feed. Everything else is offsets into it, so that nothing is allocated for an event and
/// what stands around a link is found at the end, by looking left and right (`LinkAssembly`).
///
/// Invariants: anchors are in document order; `open` holds indices of open ones, outermost first, each in more table
/// cells than the one before; all buffers together are no larger than the document.
struct PageCollector {
    var text: [UInt8] = []
    var addresses: [UInt8] = []
    var alternatives: [UInt8] = []
    var anchors: [Anchor] = []
    var headings: [Heading] = []
    var title: [UInt8] = []
    var language: [UInt8] = []
    /// The page's base address: the first `<base href>` there is.
    var base: [UInt8]?
    /// Links beyond the limit: counted, not kept.
    var omittedLinks = 0
    let linkLimit: Int

    private var open: [Int] = []
    private var cellDepth = 0
    private var gap = false
    private var titleState = TitleState.none
    private var block = BlockState()
    private var types: [TypeState] = []
    private var type = TypeState()
    private var headingStart = -1

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
        case .title: titleState = titleState == .open && !title.isEmpty ? .read : .none
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

    /// Takes text. libxml2 never cuts a character in two, nor does `MarkupMender` between pieces.
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

// MARK: - Parts

extension PageCollector {
    private mutating func startContainer(_ element: Element, _ attributes: SAXAttributes) {
        if element != .bold, element != .inline { endBlock() }
        if element == .cell { cellDepth += 1 }
        if element == .heading { headingStart = text.count }
        types.append(type)
        if element == .bold || element == .heading { type.isBold = true }
        let own = Self.typeStyle(attributes)
        if own.weight != .inherited { type.isBold = own.weight == .bold }
        if own.pixels > 0 { type.isLarge = own.pixels >= TypeStyle.largePixels }
    }

    private static func typeStyle(_ attributes: SAXAttributes) -> TypeStyle {
        var style = TypeStyle()
        attributes.forEach { attribute, value in
            if attribute == .style { style = TypeStyle(mended: value) }
        }
        return style
    }

    private mutating func startLink(_ element: Link.Element, _ attributes: SAXAttributes) {
        endGap()
        // A new `<a>` ends an open one, unless that one holds the table that we are in.
        if element == .anchor { closeAnchors(deeperThan: cellDepth - 1) }
        block.links += 1
        guard anchors.count < linkLimit else {
            omittedLinks += 1
            return
        }
        let first = addresses.count
        var alternative = 0..<0
        var type = TypeStyle()
        var hasAddress = false
        attributes.forEach { attribute, value in
            switch attribute {
            case .href:
                addresses.append(contentsOf: value)
                hasAddress = true
            case .alt: alternative = keep(value)
            case .style: type = TypeStyle(mended: value)
            default: break
            }
        }
        guard hasAddress else { return }
        anchors.append(
            Anchor(
                element: element, address: first..<addresses.count, start: text.count, end: text.count,
                block: block.number, cellDepth: cellDepth, type: type, alternative: alternative))
        if element == .anchor { open.append(anchors.count - 1) }
    }

    /// Ends the anchors that nothing closed: such a one has the text of its first block, not of all that follows.
    private mutating func closeAnchors(deeperThan depth: Int) {
        while let last = open.last, anchors[last].cellDepth > depth {
            anchors[last].end = anchors[last].firstBlockEnd >= 0 ? anchors[last].firstBlockEnd : text.count
            open.removeLast()
        }
    }

    private mutating func picture(_ attributes: SAXAttributes) {
        guard let last = open.last else { return }
        anchors[last].pictures += 1
        attributes.forEach { attribute, value in
            if attribute == .size { anchors[last].pixels += 1 }
            if attribute == .alt, anchors[last].alternative.isEmpty { anchors[last].alternative = keep(value) }
        }
    }

    private mutating func keep(_ alternative: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let first = alternatives.count
        alternatives.append(contentsOf: alternative)
        return first..<alternatives.count
    }

    /// Writes the blank that white space since the last character stands for, unless a block begins here.
    private mutating func endGap() {
        if gap, text.count > block.start, text.last != 0x20 { text.append(0x20) }
        gap = false
    }

    /// Notes whether the text just taken keeps the block a candidate for a heading.
    @inline(__always) private mutating func noteType() {
        guard block.isEmphatic || block.isLarge else { return }
        let own = open.last.map { anchors[$0].type } ?? TypeStyle()
        let isLarge = own.pixels > 0 ? own.pixels >= TypeStyle.largePixels : type.isLarge
        let isBold = own.weight == .bold || type.isBold
        if !isLarge { block.isLarge = false }
        if !isLarge, !isBold { block.isEmphatic = false }
    }

    private mutating func endBlock() {
        gap = false
        guard text.count > block.start || block.links > 0 else { return }
        if text.count > block.start {
            if text.last == 0x20 { text.removeLast() }
            noteFirstBlock()
            noteHeading()
        }
        text.append(0x0A)
        block = BlockState(number: block.number + 1, start: text.count)
    }

    /// Only the innermost anchors can be new: one that had text in an earlier block has been noted, and so have all
    /// around it.
    private mutating func noteFirstBlock() {
        for index in open.reversed() {
            guard anchors[index].firstBlockEnd < 0 else { return }
            if text.count > anchors[index].start { anchors[index].firstBlockEnd = text.count }
        }
    }

    /// What newsletters have for headings: a short line alone in its block, all of it bold or large. If it is a link it
    /// must be large, since bold links alone in a cell are buttons.
    private mutating func noteHeading() {
        guard headingStart < 0, block.isEmphatic, block.links == 0 || (block.links == 1 && block.isLarge) else { return }
        let line = text[block.start...]
        guard line.count >= 3, line.count <= Self.headingBytes else { return }
        if line.contains(where: { $0 >= 0x80 || ASCII.isLetter($0) }) {
            headings.append(Heading(start: block.start, end: text.count))
        }
    }

    /// Longer lines are text in bold type.
    private static let headingBytes = 120
}
