internal import CGMime

/// SHA-256 (FIPS 180-4), by GLib, which GMime brings along.
public enum SHA256 {
    /// The 32 bytes of the digest.
    public static func digest(of bytes: [UInt8]) -> [UInt8] {
        let checksum = g_checksum_new(G_CHECKSUM_SHA256)
        defer { g_checksum_free(checksum) }
        bytes.withUnsafeBufferPointer { g_checksum_update(checksum, $0.baseAddress, gssize($0.count)) }
        var digest = [UInt8](repeating: 0, count: 32)
        var count = gsize(digest.count)
        g_checksum_get_digest(checksum, &digest, &count)
        return digest
    }
}
