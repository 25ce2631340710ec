// resolved_links.json, also an earlier one, by address. 200,000 resolutions would be some 200 MB as values, so what is kept in memory is where
// each stands in the file. The entries stand in the order in which their addresses first appear, which is the order in
// which they are asked for: the file is read no further than it has to be, and what has been passed is read again.

internal import Disk
internal import Notation

/// Finds the resolution of an address as found.
final class ResolutionLookup {
    private let name: String
    private let file: Descriptor
    private var reader: JSONArrayReader
    /// Where the entry of an address begins, and its length; the key is the address's hash, and the entry says the address itself.
    private var places: [Int: (offset: Int, length: Int)] = [:]
    /// Addresses whose hash another one had first: with 64 bits, none; but none may be lost.
    private var collided: [String: Resolution] = [:]
    /// What was asked for last: the picture, the headline and "read more" have one address.
    private var recent: [String: Resolution] = [:]
    private static let mostRecent = 256

    /// Opens the file.
    init(_ name: String = Stage.resolve.outputFile, in directory: Directory) throws {
        self.name = name
        file = try directory.openFile(name)
        let pieces = FilePieces(try directory.openFile(name))
        reader = JSONArrayReader { try pieces.next() }
    }

    /// The resolution of an address, or nil when the file has none.
    func find(_ url: String) throws -> Resolution? {
        if let resolution = recent[url] ?? collided[url] { return resolution }
        guard let resolution = try passed(url) ?? ahead(url) else { return nil }
        if recent.count >= Self.mostRecent { recent.removeAll(keepingCapacity: true) }
        recent[url] = resolution
        return resolution
    }

    /// An entry that has been passed.
    private func passed(_ url: String) throws -> Resolution? {
        guard let place = places[url.hashValue] else { return nil }
        var bytes = [UInt8](repeating: 0, count: place.length)
        let count = try bytes.withUnsafeMutableBytes { buffer throws(PosixError) in
            try file.read(into: buffer, at: Int64(place.offset))
        }
        guard count == place.length else { return nil }
        let resolution = try Resolution(DocumentReader(try JSONParser.parse(bytes), file: name))
        return resolution.url == url ? resolution : nil
    }

    /// Reads on as far as the address's entry.
    private func ahead(_ url: String) throws -> Resolution? {
        while let value = try reader.next() {
            guard let found = value.object?["url"]?.string else { continue }
            if places[found.hashValue] == nil {
                places[found.hashValue] = (reader.elementOffset, reader.elementLength)
            } else {
                collided[found] = try Resolution(DocumentReader(value, file: name))
            }
            if found == url { return try Resolution(DocumentReader(value, file: name)) }
        }
        return nil
    }
}
