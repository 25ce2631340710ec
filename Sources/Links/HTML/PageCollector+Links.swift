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
        var type = TypeStyle()
        var (hasAddress, isCut) = (false, false)
        attributes.forEach { attribute, value in
            switch attribute {
            case .href:
                addresses.append(contentsOf: value)
                hasAddress = true
            case .cut: isCut = true
            case .style: type = TypeStyle(mended: value)
            default: break
            }
        }
        guard hasAddress else { return }
        anchors.append(
            Anchor(
                element: element, address: first..<addresses.count, start: text.count, end: text.count,
                block: block.number, cellDepth: cellDepth, isCut: isCut, type: type))
        label(anchors.count - 1, attributes)
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
        label(last, attributes)
    }

    /// Keeps what a tag calls a link or a picture in it.
    private mutating func label(_ index: Int, _ attributes: SAXAttributes) {
        attributes.forEach { attribute, value in
            switch attribute {
            case .size: anchors[index].pixels += 1
            case .alt where !value.isEmpty:
                let alternative = keep(value, for: index, isFileName: false)
                if anchors[index].alternative.isEmpty { anchors[index].alternative = alternative }
            case .title, .ariaLabel, .source:
                if !value.isEmpty { _ = keep(value, for: index, isFileName: attribute == .source) }
            default: break
            }
        }
    }

    private mutating func keep(
        _ value: UnsafeBufferPointer<UInt8>, for index: Int, isFileName: Bool
    ) -> Range<Int> {
        let range = labelBytes.count..<labelBytes.count + value.count
        labelBytes.append(contentsOf: value)
        let last = anchors[index].lastLabel
        if last >= 0 { labels[last].next = labels.count } else { anchors[index].firstLabel = labels.count }
        anchors[index].lastLabel = labels.count
        labels.append(Label(range: range, isFileName: isFileName))
        return range
    }
}
