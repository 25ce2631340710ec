// Finds lines by address in a file of JSON lines that begin with `{"url":"…"`. 200,000 resolutions would be some 200 MB as
// values, so what is kept in memory is where each line stands; it is read again when it is asked for.
//
// The file is somebody's who may have died in the middle of a line, or a disk's that has lost one: what is no such line is
// passed over, and of two lines of one address the later counts. A line that is found is compared with what was asked for.

internal import Disk
internal import Notation

/// Where the lines of addresses stand in a file.
final class LineIndex: Sendable {
    private let file: Descriptor
    /// By the hash of a line's beginning: its offset and its length.
    ///
    /// Hashes are seeded, so nobody can make two addresses collide; where they do by chance, one of them is not found.
    private let places: [Int: Place]

    private struct Place {
        var offset: Int
        var length: Int32
    }

    /// A line longer than this is passed over: ten hops of the longest addresses.
    private static let longestLine = 1 << 20
    private static let opening = Array(#"{"url":""#.utf8)

    /// Reads the file once, as long as it is now.
    init(_ file: consuming Descriptor) throws(PosixError) {
        var scan = Scan()
        var places: [Int: Place] = [:]
        while try scan.fill(from: file) {
            scan.takeLines { line, offset in
                guard let key = Self.key(of: line) else { return }
                places[key] = Place(offset: offset, length: Int32(line.count))
            }
        }
        self.file = file
        self.places = places
    }

    /// How many addresses there are.
    var count: Int { places.count }

    /// The last line of an address, without its line feed.
    func find(_ url: String) -> [UInt8]? {
        var writer = JSONWriter(pretty: false)
        writer.beginObject()
        writer.member("url", url)
        let beginning = writer.bytes
        guard let place = places[beginning.withUnsafeBytes(Self.hash)] else { return nil }
        var line = [UInt8](repeating: 0, count: Int(place.length))
        let count = try? line.withUnsafeMutableBytes { buffer throws(PosixError) in
            try file.read(into: buffer, at: Int64(place.offset))
        }
        return count == line.count && line.starts(with: beginning) ? line : nil
    }

    /// The hash of a line's beginning, up to the quotation mark after the address; nil for any other line.
    private static func key(of line: UnsafeRawBufferPointer) -> Int? {
        // One that was cut short must not hide an earlier one that is whole.
        guard line.starts(with: opening), line.last == UInt8(ascii: "}") else { return nil }
        var index = opening.count
        while index < line.count, line[index] != UInt8(ascii: "\"") {
            index += line[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < line.count else { return nil }
        return hash(UnsafeRawBufferPointer(rebasing: line[...index]))
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }

    /// A window that moves over the file.
    private struct Scan {
        private var window = [UInt8](repeating: 0, count: 256 << 10)
        private var filled = 0
        /// Where the window begins in the file.
        private var start = 0
        /// In the middle of a line that is too long.
        private var isSkipping = false

        /// Reads on; false at the end, where a line without its line feed is one that was cut short.
        mutating func fill(from file: borrowing Descriptor) throws(PosixError) -> Bool {
            if filled == window.count { window += [UInt8](repeating: 0, count: window.count) }
            let (offset, old) = (Int64(start + filled), filled)
            let count = try window.withUnsafeMutableBufferPointer { (buffer) throws(PosixError) in
                try file.read(
                    into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[old...])),
                    at: offset)
            }
            filled += count
            return count > 0
        }

        /// Hands over the whole lines of the window, each with its place in the file.
        mutating func takeLines(_ take: (UnsafeRawBufferPointer, Int) -> Void) {
            var begin = 0
            window.withUnsafeBytes { buffer in
                let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
                while let end = bytes[begin...].firstIndex(of: 0x0A) {
                    if !isSkipping { take(UnsafeRawBufferPointer(rebasing: bytes[begin..<end]), start + begin) }
                    isSkipping = false
                    begin = end + 1
                }
            }
            if filled - begin > LineIndex.longestLine {
                isSkipping = true
                begin = filled
            }
            window.withUnsafeMutableBytes { buffer in
                guard begin > 0, let base = buffer.baseAddress else { return }
                base.copyMemory(from: base + begin, byteCount: filled - begin)
            }
            start += begin
            filled -= begin
        }
    }
}
