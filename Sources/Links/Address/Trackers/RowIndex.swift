// The rows that speak of any host, found by the first word of the path and by how the address's parts begin.

/// Some sixty rows at most, as bits of one number.
struct RowIndex: Sendable {
    private let rows: [TrackerDecoder]
    /// For each first word, the rows that ask for it.
    private let words: [(word: UInt64, rows: UInt64)]
    /// The rows that ask for no first word.
    private let wordless: UInt64

    init(_ rows: [TrackerDecoder]) {
        precondition(rows.count <= 64)
        self.rows = rows
        var (words, wordless): ([UInt64: UInt64], UInt64) = ([:], 0)
        for (index, row) in rows.enumerated() {
            if let word = row.path.firstWord {
                words[word, default: 0] |= 1 << UInt64(index)
            } else {
                wordless |= 1 << UInt64(index)
            }
        }
        self.words = words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.wordless = wordless
    }

    /// Calls `body` with each row that may speak of the address, in the table's order, until it returns a value.
    func first<Result>(for screen: AddressScreen, _ body: (TrackerDecoder) -> Result?) -> Result? {
        var left = wordless
        for (word, rows) in words where word == screen.firstWord { left |= rows }
        while left != 0 {
            let row = rows[left.trailingZeroBitCount]
            left &= left - 1
            if row.mayMatch(screen), let found = body(row) { return found }
        }
        return nil
    }
}
