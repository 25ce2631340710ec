/// What a pass over the bytes of an address tells of it: whether looking closer can find anything.
///
/// Most addresses of a newsletter say nothing about what they do and carry no other address in plain sight; for them
/// nothing is split, decoded or folded. Both answers may be a yes without need, and never a no without right.
internal import Links

enum AddressGlance {
    /// Whether a word of the vocabulary may stand in path, query or fragment.
    static func mayAct(_ url: WebURL) -> Bool { look(at: url, AddressVocabulary.glance.mayHold) }

    /// Whether an address may stand in the path or the query, as `ActingQuery.innerAddresses` reads them.
    static func mayCarry(_ url: WebURL) -> Bool { look(at: url, mayCarry) }

    private static func look(at url: WebURL, _ test: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
        url.href.utf8.withContiguousStorageIfAvailable { bytes in
            test(UnsafeBufferPointer(rebasing: bytes[pathStart(in: bytes)...]))
        } ?? true
    }

    /// Behind the authority; behind the scheme where there is none.
    private static func pathStart(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return 0 }
        guard bytes[(colon + 1)...].starts(with: "//".utf8) else { return colon + 1 }
        return bytes[(colon + 3)...].firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        } ?? bytes.count
    }

    /// An address in a query has a slash, one in a part of a path an escaped one, one in the path as it is a colon before
    /// it; an escaped "%" may become any of them.
    ///
    /// One in base64 begins as base64 of "http" does, or of JSON; what only says what it does has a mark (`EncodedItems`).
    private static func mayCarry(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isQuery = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "?"): isQuery = true
            case UInt8(ascii: ":"):
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") { return true }
            case UInt8(ascii: "/"): if isQuery { return true }
            case UInt8(ascii: "="):
                if isQuery, index + 2 < bytes.count, EncodedAddress.mayBegin(bytes[index + 1], bytes[index + 2]) {
                    return true
                }
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "2") else { continue }
                if [UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "5")].contains(bytes[index + 2]) { return true }
            default: if EncodedItems.mayStand(bytes, at: index) { return true }
            }
        }
        return false
    }
}
