/// Names of elements, attributes and entities as one machine word, so that a look-up compares no strings.
///
/// Holds the first eight bytes, and whether there were more. No two names in the tables of this folder share their
/// first eight letters; an unknown name that shares them with a known one ("blockquox") is read as that one.
struct PackedName: Equatable {
    var word: UInt64

    /// Packs a name as it is written, letters made small.
    @inline(__always) init(lowercasing name: UnsafePointer<UInt8>, count: Int) {
        var packed: UInt64 = 0
        var index = 0
        while index < count, index < 8 {
            packed = packed << 8 | UInt64(ASCII.lowercased(name[index]))
            index += 1
        }
        word = count > 8 ? packed | Self.longer : packed
    }

    /// Packs a name as it is written; entities tell `&Auml;` from `&auml;`.
    @inline(__always) init(exactly name: UnsafePointer<UInt8>, count: Int) {
        var packed: UInt64 = 0
        var index = 0
        while index < count, index < 8 {
            packed = packed << 8 | UInt64(name[index])
            index += 1
        }
        word = count > 8 ? packed | Self.longer : packed
    }

    init(_ name: some StringProtocol) {
        let bytes = Array(name.utf8)
        self = bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return PackedName(word: 0) }
            return PackedName(exactly: base, count: buffer.count)
        }
    }

    private init(word: UInt64) { self.word = word }

    /// Names are ASCII, so that the highest bit is free to say "longer than eight".
    private static let longer: UInt64 = 1 << 63
}

/// An immutable hash table from packed names to small values: open addressing, at most half full.
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
