// The arrays that the stages hand on: written and read entry by entry, so that 200,000 links are never in memory at
// once. They appear whole or not at all.

internal import Disk
internal import Glibc
internal import Notation

/// An entry of one of the stages' arrays.
protocol Record {
    /// Writes the entry as an object.
    func write(to writer: inout JSONWriter)
    /// Reads an entry; `file` is for messages.
    init(_ object: DocumentReader) throws
}

/// Writes an array of records into a file that appears when it is committed.
struct RecordWriter {
    private let file: AtomicFileWriter
    private var json = JSONWriter()
    /// How many records have been appended.
    private(set) var count = 0

    init(_ name: String, in directory: Directory) throws(PosixError) {
        file = try AtomicFileWriter(name, in: directory)
        json.beginArray()
    }

    mutating func append(_ record: some Record) throws(PosixError) {
        record.write(to: &json)
        count += 1
        if json.bytes.count > 32 * 1024 { try flush() }
    }

    private mutating func flush() throws(PosixError) {
        try file.append(json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
    }

    /// Ends the array and makes the file appear; durably, unless it is only for the same stage to read again.
    mutating func commit(durable: Bool = true, syncsDirectory: Bool = true) throws(PosixError) {
        json.endArray()
        try file.append(json.finish())
        try file.commit(durable: durable, syncsDirectory: syncsDirectory)
    }
}

/// Reads an array of records, one at a time.
struct RecordReader<Entry: Record> {
    private var reader: JSONArrayReader
    private let file: String

    init(_ name: String, in directory: Directory, as _: Entry.Type = Entry.self) throws(PosixError) {
        let pieces = FilePieces(try directory.openFile(name))
        reader = JSONArrayReader { try pieces.next() }
        file = name
    }

    /// The next record, or nil after the last.
    mutating func next() throws -> Entry? {
        do {
            guard let value = try reader.next() else { return nil }
            return try Entry(DocumentReader(value, file: file))
        } catch let error as JSONError {
            throw DocumentError(file: file, message: "\(error)")
        }
    }
}

/// A file in pieces of 64 KiB.
///
/// A class, because the reader's closure has to own the descriptor.
final class FilePieces {
    private let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    func next() throws(PosixError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        let raw = descriptor.raw
        let path = descriptor.path
        var count = -1
        repeat {
            count = buffer.withUnsafeMutableBytes { Glibc.read(raw, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw PosixError(number: errno, operation: "read", path: path) }
        buffer.removeLast(buffer.count - count)
        return buffer
    }
}
