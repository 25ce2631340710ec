/// Anchors while they are read: where they begin, what is in them, and what ends them (HTML Standard, 13.2.6.4.7).
extension PageCollector {
    mutating func startLink(_ element: Link.Element, _ attributes: SAXAttributes) {
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
    mutating func closeAnchors(deeperThan depth: Int) {
        while let last = open.last, anchors[last].cellDepth > depth {
            anchors[last].end = anchors[last].firstBlockEnd >= 0 ? anchors[last].firstBlockEnd : text.count
            open.removeLast()
        }
    }

    mutating func picture(_ attributes: SAXAttributes) {
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
}
