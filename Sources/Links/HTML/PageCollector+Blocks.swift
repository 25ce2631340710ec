/// Blocks of text, the type they are set in, and the headings among them.
extension PageCollector {
    mutating func startContainer(_ element: HTMLElement, _ attributes: SAXAttributes) {
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

    /// Writes the blank that white space since the last character stands for, unless a block begins here.
    mutating func endGap() {
        if gap, text.count > block.start, text.last != 0x20 { text.append(0x20) }
        gap = false
    }

    /// Notes whether the text just taken keeps the block a candidate for a heading.
    @inline(__always) mutating func noteType() {
        guard block.isEmphatic || block.isLarge else { return }
        let own = open.last.map { anchors[$0].type } ?? TypeStyle()
        let isLarge = own.pixels > 0 ? own.pixels >= TypeStyle.largePixels : type.isLarge
        let isBold = own.weight == .bold || type.isBold
        if !isLarge { block.isLarge = false }
        if !isLarge, !isBold { block.isEmphatic = false }
    }

    mutating func endBlock() {
        gap = false
        guard text.count > block.start || block.links > 0 else { return }
        if text.count > block.start {
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

    /// What newsletters have for headings: a short line alone in its block, all of it bold or large.
    ///
    /// If it is a link it must be large, since bold links alone in a cell are buttons.
    private mutating func noteHeading() {
        let isHeadline = block.links == 0 || (block.links == 1 && block.isLarge)
        guard headingStart < 0, block.isEmphatic, isHeadline else { return }
        let line = text[block.start...]
        guard line.count >= 3, line.count <= Self.headingBytes else { return }
        if line.contains(where: { $0 >= 0x80 || ASCII.isLetter($0) }) {
            headings.append(Heading(start: block.start, end: text.count))
        }
    }

    /// Longer lines are text in bold type.
    private static let headingBytes = 120
}
