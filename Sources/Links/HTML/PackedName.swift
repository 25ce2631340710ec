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
