/// A hash table for the fixed lists of names of this folder; made once, asked for each tag.
///
/// From packed names to small values: open addressing, at most half full, immutable.
struct NameTable<Value: Sendable>: Sendable {
    private let keys: [UInt64]
    private let values: [Value]
    private let shift: UInt64

    init(_ rows: [(name: String, value: Value)], absent: Value) {
        var bits: UInt64 = 4
        while 1 << bits < rows.count * 2 { bits += 1 }
        var keys = [UInt64](repeating: 0, count: 1 << bits)
        var values = [Value](repeating: absent, count: 1 << bits)
        for row in rows {
            let key = PackedName(row.name).word
            var slot = Int((key &* Self.factor) >> (64 - bits))
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            values[slot] = row.value
        }
        self.keys = keys
        self.values = values
        shift = 64 - bits
    }

    /// The value of a name, or the one given for absent names.
    @inline(__always) subscript(name: PackedName) -> Value {
        var slot = Int((name.word &* Self.factor) >> shift)
        while keys[slot] != name.word, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        return values[slot]
    }

    /// 2^64 divided by the golden ratio: Fibonacci hashing spreads names that differ in one letter.
    private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }
}
