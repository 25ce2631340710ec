// Finds the corpus: GLEANER_CORPUS, or "../shared/corpus" beside the package.
import Glibc

/// Files of the corpus that hold addresses.
enum AddressCorpus {
    static let directory: String? = {
        let packageRoot = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let named = getenv("GLEANER_CORPUS").map { String(cString: $0) }
        return [named, "/" + packageRoot + "/../shared/corpus"].compactMap { $0 }.first { access($0, R_OK) == 0 }
    }()

    /// The tab-separated rows of a file.
    static func rows(of name: String) -> [[String]]? {
        text(of: name)?.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
    }

    /// The labelled links' addresses and the self-decoding ones: some 1,900.
    static func addresses() -> [String]? {
        guard let labels = text(of: "labels/links.jsonl"), let rows = rows(of: "rules/self_decoding_tracker_urls.tsv")
        else { return nil }
        // The strings of a JSON file, by their quotes: addresses have no escapes.
        let quoted = labels.utf8.split(separator: UInt8(ascii: "\"")).map { String(Substring($0)) }.filter {
            $0.hasPrefix("http")
        }
        return quoted + rows.dropFirst().flatMap { $0.dropFirst(3).prefix(2) }
    }

    private static func text(of name: String) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    static func bytes(of name: String) -> [UInt8]? {
        guard let directory, let file = fopen(directory + "/" + name, "r") else { return nil }
        defer { fclose(file) }
        var (bytes, buffer): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 65_536))
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }
}
