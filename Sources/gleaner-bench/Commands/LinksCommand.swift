// links DIR OUT: the links of every DIR/*.html, in name order, one a line: file stem TAB href TAB text.
//
// The measure is that of the other programs in the same rounds: every <a href>, white space collapsed in the address too,
// and as text what a browser's textContent is, so no alt of a picture.

import Disk
import Links

enum LinksCommand {
    /// Larger pages are made up to slow a parser down; the largest of the hostile ones has 11 MB.
    private static let largestPage = 64 << 20

    static func run(_ arguments: [String]) throws {
        guard arguments.count == 2 else { throw BenchError.usage }
        let directory = try Directory(path: arguments[0], followingLinks: true)
        let output = try LineOutput(arguments[1])
        for name in try directory.names().sorted() where name.hasSuffix(".html") {
            // By its path: the pages of a trial may be links to files elsewhere.
            let page = HTMLLinkExtractor.extract(
                try Files.read("\(arguments[0])/\(name)", maximumBytes: largestPage))
            let stem = name.dropLast(5)
            for link in page.links where link.element == .anchor {
                try output.write("\(stem)\t\(squeezed(link.href))\t\(link.isPicture ? "" : link.text)\n")
            }
            for warning in page.warnings { complain("\(stem): \(warning)") }
        }
        try output.close()
    }

    /// `text` with its runs of blanks collapsed; most addresses have none.
    private static func squeezed(_ text: String) -> String {
        guard text.utf8.contains(where: isBlank) else { return text }
        return text.utf8.split(whereSeparator: isBlank).map { String(Substring($0)) }.joined(separator: " ")
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}
