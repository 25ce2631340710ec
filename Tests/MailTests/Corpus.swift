// Collected mail of other projects, outside the repository: found by GLEANER_CORPUS, else beside the package; without it
// the tests that use it are skipped.

import Foundation
import Notation
import Testing

@testable import Mail

enum Corpus {
    static let root: URL? = {
        let named = ProcessInfo.processInfo.environment["GLEANER_CORPUS"].map { URL(filePath: $0) }
        let package = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        let root = named ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
        return FileManager.default.fileExists(atPath: root.path) ? root : nil
    }()

    static var isThere: Bool { root != nil }

    /// The regular files below a folder of the corpus, in the order of their paths.
    static func files(_ folder: String, ending: String = "") -> [URL] {
        guard let folder = root?.appending(path: folder),
            let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        else { return [] }
        let files = all.compactMap { $0 as? URL }.filter {
            $0.path.hasSuffix(ending) && (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
        return files.sorted { $0.path < $1.path }
    }

    static func bytes(_ file: URL) -> [UInt8] { (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? [] }

    static func json(_ file: URL) -> JSONValue? { try? JSONParser.parse(bytes(file)) }
}

/// Counts what is equal and remembers what is not, for the one line that a test prints.
struct Tally {
    let name: String
    var equal = 0
    var total = 0
    var differing: [String] = []

    mutating func compare(_ got: String, _ expected: String, _ place: String) {
        total += 1
        if got == expected {
            equal += 1
        } else {
            differing.append(
                "\(place): \(got.debugDescription.prefix(300)) != \(expected.debugDescription.prefix(300))")
        }
    }

    func report() {
        print("\(name): \(equal) of \(total) equal")
        if ProcessInfo.processInfo.environment["GLEANER_VERBOSE"] != nil {
            for line in differing { print("  \(line)") }
        }
    }
}

/// One leaf of a message, copied out of its tree.
struct Leaf {
    var type: String
    var bytes: [UInt8]
    var text: String
}

/// Every leaf of a message, those of encoded messages within it too.
func leaves(of bytes: [UInt8], depth: Int = 0) -> [Leaf] {
    var found: [Leaf] = []
    var inner: [[UInt8]] = []
    bytes.withUnsafeBytes { buffer in
        guard let tree = MIMETree(.memory(MessageParser.withoutPreamble(buffer))) else {
            let headed = Array("Content-Type: text/plain\n\n".utf8) + bytes
            if depth < 4, !bytes.isEmpty { inner.append(headed) }
            return
        }
        let leaves = tree.leaves(limit: 1000).leaves
        if leaves.isEmpty, let repaired = tree.withGuessedBoundary() { inner.append(repaired) }
        for leaf in leaves {
            let decoded = leaf.decoded().bytes
            if leaf.isMessage { inner.append(decoded) }
            let text = CharsetDecoder.decode(decoded, declared: leaf.charset, isHTML: leaf.isHTML).text
            found.append(Leaf(type: leaf.type, bytes: decoded, text: String(decoding: text, as: UTF8.self)))
        }
    }
    return depth > 4 ? found : found + inner.flatMap { leaves(of: $0, depth: depth + 1) }
}

/// Line ends as LF and none at the end, blanks at the ends of the whole gone: what parsers agree on.
func normal(_ text: String) -> String {
    let lines = String(decoding: text.utf8.filter { $0 != 13 }, as: UTF8.self)
    return String(decoding: lines.utf8.trimmingBlanks(), as: UTF8.self)
}

extension JSONValue {
    /// The member of an object; nil of anything else.
    subscript(name: String) -> JSONValue? { object?[name] }
}
