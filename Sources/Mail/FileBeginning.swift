/// What the first bytes of a file say of its kind, whatever it is called.
public struct FileBeginning {
    private let descriptor: CInt
    private let bytes: [UInt8]
    private static let count = 6

    /// Reads them; a file that cannot be read has none.
    ///
    /// - Parameter descriptor: stays the caller's, open as long as this is used; its position is unused.
    public init(_ descriptor: CInt) {
        self.descriptor = descriptor
        bytes = BoundedRead.read(descriptor, from: 0, count: Self.count).bytes
    }

    /// Whether it is an mbox of several messages (RFC 4155); one that begins with a "From " line may be a single saved
    /// message.
    public var isMboxOfSeveral: Bool {
        guard MboxSeparator.isFromLine(bytes[...]) else { return false }
        var reader = MboxReader(descriptor: descriptor, limits: MessageLimits().ofHeaders)
        return reader.next() != nil && reader.next() != nil
    }

    /// How it is compressed: gzip (RFC 1952), bzip2, xz, Zstandard (RFC 8878) or zip; nil for mail.
    public var compression: String? { Self.signatures.first { bytes.starts(with: $0.bytes) }?.name }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        ([0x1F, 0x8B], "gzip"), (Array("BZh".utf8), "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ]
}
