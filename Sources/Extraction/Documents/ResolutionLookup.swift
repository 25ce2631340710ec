// resolved_links.json by address. 200,000 resolutions would be some 200 MB as values, so what is kept in memory is where
// each stands in the file; an entry is read again when it is asked for.

internal import Disk
internal import Notation

/// Finds the resolution of an address as found.
final class ResolutionLookup {
    private let file: Descriptor
    /// Where the entry of an address begins, and its length; the key is the address's hash, and the entry says the address itself.
    private var places: [Int: (offset: Int, length: Int)] = [:]
    /// Addresses whose hash another one had first: with 64 bits, none; but none may be lost.
    private var collided: [String: Resolution] = [:]

    /// Reads the file once, to find where its entries stand.
    init(in directory: Directory) throws {
        file = try directory.openFile(Stage.resolve.outputFile)
        let pieces = FilePieces(try directory.openFile(Stage.resolve.outputFile))
        var reader = JSONArrayReader { try pieces.next() }
        while let value = try reader.next() {
            guard let url = value.object?["url"]?.string else { continue }
            if places[url.hashValue] == nil {
                places[url.hashValue] = (reader.elementOffset, reader.elementLength)
            } else {
                collided[url] = try Resolution(DocumentReader(value, file: Stage.resolve.outputFile))
            }
        }
    }

    /// The resolution of an address, or nil when the file has none.
    func find(_ url: String) throws -> Resolution? {
        if let resolution = collided[url] { return resolution }
        guard let place = places[url.hashValue] else { return nil }
        var bytes = [UInt8](repeating: 0, count: place.length)
        let count = try bytes.withUnsafeMutableBytes { buffer throws(PosixError) in
            try file.read(into: buffer, at: Int64(place.offset))
        }
        guard count == place.length else { return nil }
        let resolution = try Resolution(DocumentReader(try JSONParser.parse(bytes), file: Stage.resolve.outputFile))
        return resolution.url == url ? resolution : nil
    }
}
