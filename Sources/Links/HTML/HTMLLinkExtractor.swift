/// Bytes of HTML to links: the one door of this folder.
///
/// The bytes go through four steps, each in its own file:
/// 1. `CleanBytes`: valid UTF-8, no byte order mark, no NUL.
/// 2. `MarkupMender`: one pass that reads tags as the HTML Standard says (13.2.5) and hands libxml2 only what it reads
///    well, in pieces, with a look at the clock between them.
/// 3. `SAXParser`: libxml2's push parser, which calls
/// 4. `PageCollector`: text, anchors, headings and blocks; `LinkAssembly` makes `Link`s of them at the end.
///
/// Pure: no I/O, no state between calls; any number of threads may extract at once.
/// Diagnostics: nothing throws. Whatever goes wrong is a warning of the page, beside all that could be read.
internal import CLibXML2

/// Finds the links of an HTML page, as a browser would see them.
public enum HTMLLinkExtractor {
    /// How much of a page is read, and for how long.
    public struct Budget: Sendable, Equatable {
        /// At most this many bytes are read; the rest is named in a warning.
        public var bytes: Int
        /// At most this many seconds are spent on reading, by the wall clock.
        public var seconds: Double
        /// At most this many links are returned; how many more there were is a warning.
        public var links: Int

        /// Makes a budget; the defaults are far above every newsletter seen (at most 322 kB and 287 links).
        public init(bytes: Int = 16 << 20, seconds: Double = 5, links: Int = 20_000) {
            self.bytes = bytes
            self.seconds = seconds
            self.links = links
        }
    }

    /// Returns the links, the title and the language of a page.
    ///
    /// `html` is taken as UTF-8, whatever the page itself declares: who has another charset converts it first.
    public static func extract(_ html: [UInt8], budget: Budget = Budget()) -> ExtractedPage {
        html.withUnsafeBufferPointer { extract($0, budget: budget) }
    }

    /// Returns the links, the title and the language of the page in a buffer, which is only read during the call.
    public static func extract(_ html: UnsafeBufferPointer<UInt8>, budget: Budget = Budget()) -> ExtractedPage {
        _ = libraryIsReady
        let limit = UTF8Bytes.boundary(before: max(0, min(html.count, budget.bytes)), in: html)
        var warnings: [String] = []
        if limit < html.count {
            warnings.append("only the first \(limit) of \(html.count) bytes were read: later links are missing")
        }
        return CleanBytes.withValidUTF8(UnsafeBufferPointer(rebasing: html[..<limit])) { bytes in
            let parser = SAXParser(linkLimit: max(0, budget.links))
            guard parser.isUsable else {
                return ExtractedPage(warnings: warnings + ["libxml2 could not make a parser: no link was read"])
            }
            var mender = MarkupMender(bytes, feeding: parser, deadline: Deadline(seconds: budget.seconds))
            return mender.page(warnings: warnings)
        }
    }

    /// libxml2 wants its global tables made before threads use it (xmlInitParser); a static is made exactly once.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()
}
