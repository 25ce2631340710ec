// What the first bytes of a file say of its kind, whatever it is called.

internal import Glibc

/// The first bytes of a file.
struct FileBeginning {
    private let bytes: [UInt8]
    private static let count = 6

    /// Reads them; the descriptor's offset stays, and a file that cannot be read has none.
    init(_ descriptor: Int32) {
        bytes = [UInt8](unsafeUninitializedCapacity: Self.count) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, Self.count, 0))
        }
    }

    /// Whether it begins as the separator of an mbox does (RFC 4155).
    var isMboxes: Bool { bytes.starts(with: "From ".utf8) }

    /// How it is compressed: gzip (RFC 1952), bzip2, xz, Zstandard (RFC 8878) or zip; nil for mail.
    var compression: String? { Self.signatures.first { bytes.starts(with: $0.bytes) }?.name }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        ([0x1F, 0x8B], "gzip"), (Array("BZh".utf8), "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ]
}
