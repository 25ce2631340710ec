/// All phrases of all languages in one trie over the bytes of folded texts.
///
/// Built once, read by any thread. A search walks the trie from each start of a word (and, for languages without
/// blanks, from each non-ASCII character), so its cost is that of the text's length times the few bytes that match.
struct PhraseTrie: Sendable {
    typealias Mode = Phrase.Mode

    /// What ends at a node: one phrase of one class.
    struct Entry: Sendable, Hashable {
        var wordClass: WordClass
        var mode: Mode
        var words: Int
    }

    private struct Node {
        var byte: UInt8
        var child: Int32 = -1
        var sibling: Int32 = -1
        var entries: Int32 = -1
    }

    private var nodes: [Node] = [Node(byte: 0)]
    private var roots = [Int32](repeating: -1, count: 256)
    /// The nodes of the first two letters, by both: most words of a text end there.
    private var pairs = [Int32](repeating: -1, count: 0x4000)
    private var entries: [[Entry]] = []

    /// The trie of all languages.
    static let shared = PhraseTrie(Languages.all + Languages.unsubscribeOnly)

    init(_ languages: [Language]) {
        for language in languages {
            // In the order of the classes, never of a dictionary: what stands in two classes is read alike in every process.
            for wordClass in WordClass.allCases {
                guard let list = language.words[wordClass] else { continue }
                for phrase in Phrase.all(in: list, joined: language.joined) { insert(phrase, wordClass) }
            }
        }
    }

    private mutating func insert(_ phrase: Phrase, _ wordClass: WordClass) {
        let bytes = phrase.text.bytes
        let entry = Entry(wordClass: wordClass, mode: phrase.mode, words: phrase.text.wordCount)
        var node: Int32 = 0
        for (index, byte) in bytes.enumerated() {
            node = child(of: node, byte, isFirst: index == 0)
            if index == 1, bytes[0] < 0x80, byte < 0x80 { pairs[Self.pair(bytes[0], byte)] = node }
        }
        guard node > 0 else { return }
        if nodes[Int(node)].entries < 0 {
            nodes[Int(node)].entries = Int32(entries.count)
            entries.append([])
        }
        let list = Int(nodes[Int(node)].entries)
        if !entries[list].contains(entry) { entries[list].append(entry) }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 7 | Int(second) }

    private mutating func child(of parent: Int32, _ byte: UInt8, isFirst: Bool) -> Int32 {
        let found = isFirst ? roots[Int(byte)] : step(from: parent, byte)
        if found >= 0 { return found }
        let new = Int32(nodes.count)
        nodes.append(Node(byte: byte, sibling: isFirst ? -1 : nodes[Int(parent)].child))
        if isFirst { roots[Int(byte)] = new } else { nodes[Int(parent)].child = new }
        return new
    }

    private func step(from parent: Int32, _ byte: UInt8) -> Int32 {
        var node = nodes[Int(parent)].child
        while node >= 0, nodes[Int(node)].byte != byte { node = nodes[Int(node)].sibling }
        return node
    }

    /// Calls `found` with each phrase of the text, in the order of their starts.
    func forEachMatch(in text: FoldedText, _ found: (Entry, Range<Int>) -> Void) {
        text.bytes.withUnsafeBufferPointer { bytes in
            for start in bytes.indices where mayStart(start, in: bytes) { walk(from: start, in: bytes, found) }
        }
    }

    private func walk(
        from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ found: (Entry, Range<Int>) -> Void
    ) {
        var node = roots[Int(bytes[start])]
        var position = start + 1
        while node >= 0 {
            let list = nodes[Int(node)].entries
            if list >= 0 {
                let range = start..<position
                for entry in entries[Int(list)] where counts(entry.mode, range, in: bytes) { found(entry, range) }
            }
            guard position < bytes.count else { return }
            let byte = bytes[position]
            let isPair = position == start + 1 && bytes[start] < 0x80 && byte < 0x80
            node = isPair ? pairs[Self.pair(bytes[start], byte)] : step(from: node, byte)
            position += 1
        }
    }

    /// At the start of a word, or at any character that is not ASCII (Greek and Cyrillic too: `counts` looks again).
    private func mayStart(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[position]
        if byte >= 0xC0 { return true }
        guard byte > FoldedText.wordEnd, byte < 0x80 else { return false }
        return position == 0 || bytes[position - 1] <= FoldedText.wordEnd
    }

    private func counts(_ mode: Mode, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let startsWord = range.lowerBound == 0 || bytes[range.lowerBound - 1] <= FoldedText.wordEnd
        let endsWord = range.upperBound == bytes.count || bytes[range.upperBound] <= FoldedText.wordEnd
        return switch mode {
        case .inside: true
        case .stem: startsWord
        case .word: startsWord && endsWord
        case .wholeText: range == 0..<bytes.count
        }
    }
}
