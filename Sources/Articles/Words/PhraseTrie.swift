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

    /// A node; its children stand next to each other.
    private struct Node {
        var children: Int32 = 0
        var childCount: Int32 = 0
        var entries: Int32 = -1
    }

    private var nodes: [Node] = []
    /// The byte that leads to each node, apart from the nodes: a look through a node's children, which is most of a walk,
    /// then reads one line of the cache.
    private var bytes: [UInt8] = []
    private var roots = [Int32](repeating: -1, count: 256)
    /// The nodes of the first two letters, by both: most words of a text end there.
    private var pairs = [Int32](repeating: -1, count: 0x4000)
    private var entries: [[Entry]] = []

    /// The trie of all languages.
    static let shared = PhraseTrie(Languages.all + Languages.unsubscribeOnly)

    init(_ languages: [Language]) {
        var draft = Draft()
        for language in languages {
            // In the order of the classes, never of a dictionary: what stands in two classes is read alike in every process.
            for wordClass in WordClass.allCases {
                guard let list = language.words[wordClass] else { continue }
                for phrase in Phrase.all(in: list, joined: language.joined) { draft.insert(phrase, wordClass) }
            }
        }
        entries = draft.entries
        addChildren(of: 0, in: draft)
        for (index, byte) in bytes.prefix(Int(draft.nodes[0].children.count)).enumerated() {
            roots[Int(byte)] = Int32(index)
            guard byte < 0x80 else { continue }
            for child in children(of: Int32(index)) where bytes[child] < 0x80 {
                pairs[Self.pair(byte, bytes[child])] = Int32(child)
            }
        }
    }

    /// The trie while phrases come in.
    private struct Draft {
        struct Node {
            var children: [(byte: UInt8, node: Int)] = []
            var entries: Int32 = -1
        }

        /// The first stands before the first byte of every phrase.
        var nodes = [Node()]
        var entries: [[Entry]] = []

        mutating func insert(_ phrase: Phrase, _ wordClass: WordClass) {
            guard !phrase.text.isEmpty else { return }
            let entry = Entry(wordClass: wordClass, mode: phrase.mode, words: phrase.text.wordCount)
            let node = phrase.text.bytes.reduce(0) { child(of: $0, $1) }
            if nodes[node].entries < 0 {
                nodes[node].entries = Int32(entries.count)
                entries.append([])
            }
            let list = Int(nodes[node].entries)
            if !entries[list].contains(entry) { entries[list].append(entry) }
        }

        private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
            if let found = nodes[parent].children.first(where: { $0.byte == byte }) { return found.node }
            nodes[parent].children.append((byte, nodes.count))
            nodes.append(Node())
            return nodes.count - 1
        }
    }

    /// Adds the children of a node of the draft, and behind them theirs, so that the end of a phrase stands in a row.
    private mutating func addChildren(of parent: Int, in draft: Draft) {
        let children = draft.nodes[parent].children
        let first = nodes.count
        for (byte, node) in children {
            bytes.append(byte)
            nodes.append(Node(entries: draft.nodes[node].entries))
        }
        for (offset, child) in children.enumerated() {
            let count = draft.nodes[child.node].children.count
            guard count > 0 else { continue }
            nodes[first + offset].children = Int32(nodes.count)
            nodes[first + offset].childCount = Int32(count)
            addChildren(of: child.node, in: draft)
        }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 7 | Int(second) }

    private func children(of node: Int32) -> Range<Int> {
        let first = Int(nodes[Int(node)].children)
        return first..<(first + Int(nodes[Int(node)].childCount))
    }

    private func step(from parent: Int32, _ byte: UInt8) -> Int32 {
        for child in children(of: parent) where bytes[child] == byte { return Int32(child) }
        return -1
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
        case .beginning: endsWord && Self.beginsSentence(range.lowerBound, in: bytes)
        }
    }

    /// Whether a word begins a sentence, alone or behind "please".
    private static func beginsSentence(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start > 0, bytes[start - 1] != FoldedText.sentenceEnd else { return true }
        guard bytes[start - 1] == FoldedText.wordEnd, start > please.count else { return false }
        let word = start - 1 - please.count
        return bytes[word..<(start - 1)].elementsEqual(please)
            && (word == 0 || bytes[word - 1] == FoldedText.sentenceEnd)
    }

    private static let please = Array("please".utf8)
}
