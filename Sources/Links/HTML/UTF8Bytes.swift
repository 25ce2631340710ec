/// The few questions about UTF-8 that are asked of raw bytes.
enum UTF8Bytes {
    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// Whether a byte continues a character rather than begins one.
    @inline(__always) static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The last character boundary at or before `index`.
    ///
    /// Looks at no more than three bytes, so that invalid input cannot drag it far.
    static func boundary(before index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard index < bytes.count else { return bytes.count }
        var at = index
        while at > 0, index - at < 3, continues(bytes[at]) { at -= 1 }
        return continues(bytes[at]) ? index : at
    }
}
