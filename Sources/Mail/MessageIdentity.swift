// What tells a message from every other, wherever it lies: the same mail under several labels, in another folder, or in
// a mailbox that the server has numbered anew, has the same identity. Kept in files for years, so it is made of bytes as
// they were sent and not of anything that a later version might decode otherwise.

/// Which message a message is: 128 bits, the same for every copy of it.
public struct MessageIdentity: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// The identity that these 32 hexadecimal digits write; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 32, text.utf8.allSatisfy({ $0.hexValue != nil }),
            let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    /// The identity of a message of Gmail, which numbers messages itself: X-GM-MSGID over IMAP, the id of its interface in
    /// hexadecimal digits.
    public init(gmail number: UInt64) {
        // "gmail": no hash begins so but by a chance of one in 2^64.
        high = 0x676D_6169_6C00_0000
        low = number
    }

    /// The identity of bytes that are no message: a saved page.
    public init(of bytes: [UInt8]) { self.init(hashing: [bytes[...]]) }

    /// The identity of a message by its header.
    ///
    /// Message-ID alone would let a sender who repeats himself (or another's id) hide mail; with Date, From and Subject it
    /// has to be the same mail. Without a Message-ID, which is normal, the whole header counts.
    init(_ header: HeaderFields, whole: UnsafeRawBufferPointer) {
        let id = header.first("Message-ID") ?? []
        let fields = ["Date", "From", "Subject"].map { (header.first($0) ?? [])[...] }
        self.init(hashing: id.isEmpty ? [Array(whole)[...]] : [id[...]] + fields)
    }

    /// SHA-256, cut to its first half: strangers choose the bytes, and must not be able to make two alike.
    private init(hashing parts: [ArraySlice<UInt8>]) {
        // NUL between the parts, so that none can pass for the beginning of the next; no header field holds one.
        let digest = SHA256.digest(of: parts.flatMap { $0 + [0] })
        high = digest[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// 32 hexadecimal digits.
    public var description: String { Self.digits(high) + Self.digits(low) }

    private static func digits(_ number: UInt64) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }

    /// By the digits; an order without a meaning, to sort by.
    public static func < (one: Self, other: Self) -> Bool { (one.high, one.low) < (other.high, other.low) }
}
