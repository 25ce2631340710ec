/// Files that appear whole or not at all: a temporary name in the same directory, write, fsync, rename, fsync of the
/// directory.
///
/// Invariants: a reader that opens the name at any instant gets the old file, the new one or none, never a part. A
/// crash leaves at most a temporary file, which `isTemporaryName` recognises and whoever owns the directory removes.
internal import Glibc

/// Writes a whole file in one instant.
public enum AtomicFile {
    /// Writes `bytes` under `name`, replacing what is there.
    ///
    /// With `durable` the file and its name are on the disk when the call returns. Without, the caller syncs later, many
    /// files at once (`Directory.syncFileSystem()`), before it writes the file that names them.
    /// With `syncsDirectory: false` only the content is: for several files of one directory, synced once by the caller.
    public static func write(
        _ bytes: [UInt8], as name: some EntryName, in directory: Directory, mode: UInt32? = nil, durable: Bool = true,
        syncsDirectory: Bool = true
    ) throws(PosixError) {
        let temporary = temporaryName(for: name)
        do throws(PosixError) {
            let file = try directory.createFile(temporary, mode: mode)
            try file.write(bytes)
            if durable { try file.sync() }
            try file.close()
            try directory.rename(temporary, as: name)
        } catch {
            try? directory.unlink(temporary)
            // The temporary name, never twice the same, is nobody's business.
            throw PosixError(
                number: error.number, operation: error.operation, path: "\(directory.path)/\(name.shown)")
        }
        if durable, syncsDirectory { try directory.sync() }
    }

    /// Whether `name` is one that `write` or `AtomicFileWriter` gives while it writes.
    public static func isTemporaryName(_ name: some EntryName) -> Bool {
        let bytes = name.nameBytes
        return bytes.first == UInt8(ascii: ".") && bytes.count > 22 && bytes.suffix(4) == Array(".tmp".utf8)
            && bytes[bytes.count - 21] == UInt8(ascii: ".")
            && bytes[(bytes.count - 20)..<(bytes.count - 4)].allSatisfy(isHexadecimal)
    }

    /// Removes what writers that died have left in a directory; only its owner, under its lock, may call this.
    public static func removeLeftovers(in directory: Directory) throws(PosixError) {
        for name in try directory.entries() where isTemporaryName(name) { try directory.unlink(name) }
    }

    /// ".name.0123456789abcdef.tmp": hidden, beside its goal, never twice the same.
    static func temporaryName(for name: some EntryName) -> FileName {
        var random = SystemRandomNumberGenerator()
        let digits = String(random.next() as UInt64, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        // A long name is shortened: the file system's limit is 255 bytes a name.
        let stem = name.nameBytes.prefix(230)
        return FileName(bytes: [UInt8(ascii: ".")] + stem + Array(".\(padded).tmp".utf8))
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
