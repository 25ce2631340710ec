/// The streaming form of `AtomicFile`: for files that should not stand in memory as a whole.
///
/// States: open → committed | abandoned. Nothing is visible under the name before `commit`; a writer that goes away
/// without it removes its temporary file. Not Sendable: one writer, one task.
internal import Glibc

/// Writes a file piece by piece, which appears whole when it is committed.
public final class AtomicFileWriter {
    private static let bufferSize = 64 * 1024

    private let directory: Directory
    private let name: FileName
    private let temporary: FileName
    private var file: Descriptor?
    private var buffer: [UInt8] = []
    /// How many bytes have been appended.
    public private(set) var byteCount = 0

    /// Opens a temporary file beside `name`.
    public init(_ name: some EntryName, in directory: Directory, mode: UInt32? = nil) throws(PosixError) {
        self.directory = directory
        self.name = FileName(bytes: name.nameBytes)
        temporary = AtomicFile.temporaryName(for: name)
        file = try directory.createFile(temporary, mode: mode)
        buffer.reserveCapacity(Self.bufferSize)
    }

    deinit { abandon() }

    /// Appends bytes; they reach the kernel in pieces of 64 KiB.
    public func append(_ bytes: some Collection<UInt8>) throws(PosixError) {
        byteCount += bytes.count
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        if bytes.count < Self.bufferSize { return buffer.append(contentsOf: bytes) }
        try write(Array(bytes))
    }

    /// Appends text as UTF-8.
    public func append(_ text: String) throws(PosixError) { try append(text.utf8) }

    /// Makes the file appear under its name, replacing what is there; the rest as for `AtomicFile.write`.
    public func commit(durable: Bool = true, syncsDirectory: Bool = true) throws(PosixError) {
        try flush()
        guard let file = file.take() else {
            throw PosixError(number: EBADF, operation: "write", path: "\(directory.path)/\(name)")
        }
        do throws(PosixError) {
            if durable { try file.sync() }
            try file.close()
            try directory.rename(temporary, as: name)
        } catch {
            try? directory.unlink(temporary)
            throw error
        }
        if durable, syncsDirectory { try directory.sync() }
    }

    /// Gives up: the temporary file is removed and the name stays as it was.
    public func abandon() {
        guard file != nil else { return }
        file = nil
        buffer = []
        try? directory.unlink(temporary)
    }

    private func flush() throws(PosixError) {
        guard !buffer.isEmpty else { return }
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws(PosixError) {
        guard file != nil else {
            throw PosixError(number: EBADF, operation: "write", path: "\(directory.path)/\(name)")
        }
        try file?.write(bytes)
    }
}
