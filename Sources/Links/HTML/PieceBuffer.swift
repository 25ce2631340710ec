/// The bytes that are written for libxml2's next piece: a buffer of its own memory that grows, and is used again.
///
/// Raw memory, because an `Array` would check its owner for uniqueness at each of the many small writes.
struct PieceBuffer: ~Copyable {
    private(set) var count = 0
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }

    @inline(__always) mutating func write(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    @inline(__always) mutating func write(_ literal: StaticString) {
        write(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    @inline(__always) mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Writes a name in small letters.
    mutating func write(lowercasing bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { write(ASCII.lowercased(byte)) }
    }

    mutating func write(decimal value: UInt32) {
        var divisor: UInt32 = 1
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            write(UInt8(0x30 + value / divisor % 10))
            divisor /= 10
        }
    }

    /// Gives what was written to the parser and starts anew.
    mutating func feed(to parser: borrowing SAXParser) {
        if count > 0 { parser.feed(base, count: count) }
        count = 0
    }

    @inline(__always) private mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    @inline(never) private mutating func grow(_ more: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: (count + more) * 2)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = (count + more) * 2
    }
}
