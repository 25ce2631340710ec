/// Reads markup as a browser does and hands libxml2 what it reads the same way.
///
/// libxml2 2.9 reads HTML by rules of its own, older than the HTML Standard, and loses links by them. Measured, and mended
/// here (section numbers are the HTML Standard's):
///
/// | fault of libxml2 2.9.14 | mend |
/// | --- | --- |
/// | everything after `<!-->` is lost; `--!>` | comments end by 13.2.5.43 to 52 and are not handed on |
/// | everything after `</html>` is lost by the push parser | no `</html>`, no `</body>` is handed on |
/// | `<a/href=…>` has no attribute | tags are read by 13.2.5.8 to 40 and written anew |
/// | links inside `<title>`, `<textarea>`, `<iframe>`, … | raw text by 13.2.5.2 and 3; only the title's is handed on |
/// | `<a>` ends at `<table>`; `</a>` is ignored after `<div>` | `<a …/>` is handed on empty, `</a>` as `<?a>` |
/// | `&amp` without `;`, HTML 5's references | decoded here (`MarkupMender+Text`) |
/// | quadratic in the attributes of a tag (60,000: 12 s) | only the attributes that somebody reads are handed on |
/// | quadratic in stray end tags below open elements | beyond `depthLimit` tags are not handed on; `<a>` always is |
///
/// Invariants: libxml2 gets the document in pieces of some `pieceSize` bytes, none of which ends inside a tag or a
/// character, and the clock is looked at between them. One pass, no recursion; each search for an end (of a comment, a
/// quote, a raw text) that fails takes all the rest, so that none is made twice.
internal import Glibc

struct MarkupMender: ~Copyable {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// Whether an `<a>` is open by the tags alone: raw text of `<style>` then belongs to its text.
    var insideAnchor = false
    private(set) var warnings: [String] = []
    var end: Int { bytes.count }

    private let parser: SAXParser
    private let deadline: Deadline
    var output = PieceBuffer(capacity: 2 * Self.pieceSize)
    /// How many elements libxml2 has open, at most: its own count after the last piece, and all that opened since.
    private var depth = 0
    private var isOutOfTime = false

    /// How many bytes libxml2 gets at once.
    ///
    /// Small enough that even the slowest piece, two thousand stray end tags below `depthLimit` open elements, takes some
    /// 6 ms (measured: 3 µs a tag), so that the clock is looked at in time; large enough that a call costs nothing.
    static let pieceSize = 8192
    /// Deeper elements are not handed on, which costs the bounds of blocks, never a link.
    ///
    /// The most that was seen open at once in a newsletter is 168; browsers stop at 512.
    static let depthLimit = 1024
    private static let warningLimit = 20

    /// Takes the parser over; `bytes` must outlive this value.
    init(_ bytes: UnsafeBufferPointer<UInt8>, feeding parser: consuming SAXParser, deadline: Deadline) {
        self.bytes = bytes
        self.parser = parser
        self.deadline = deadline
    }

    /// Reads the whole document, or as much as the time allows, and returns what was found.
    mutating func page(warnings earlier: [String]) -> ExtractedPage {
        // An open body keeps the push parser from taking an end tag for the document's end.
        output.write("<html><body>")
        while position < end, !isOutOfTime {
            let next = find(0x3C, from: position) ?? end
            text(position..<next)
            position = next
            if position < end { markup() }
        }
        handOn()
        parser.finish()
        if isOutOfTime {
            warn("the time allowed ran out after \(position) of \(end) bytes: later links are missing")
        }
        return LinkAssembly.page(parser.collector.pointee, warnings: earlier + warnings)
    }

    mutating func warn(_ sentence: String) {
        if warnings.count < Self.warningLimit { warnings.append(sentence) }
    }

    /// The first place of a byte at or after `start`.
    @inline(__always) func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < end, let base = bytes.baseAddress, let hit = memchr(base + start, CInt(byte), end - start) else {
            return nil
        }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// Whether another element may be opened; counts it.
    mutating func mayOpen() -> Bool {
        guard depth < Self.depthLimit else { return false }
        depth += 1
        return true
    }

    /// Hands on what is written once it is a piece.
    ///
    /// Must be called between tags only.
    @inline(__always) mutating func handOnFullPiece() {
        if output.count >= Self.pieceSize { handOn() }
    }

    private mutating func handOn() {
        output.feed(to: parser)
        depth = parser.depth
        isOutOfTime = isOutOfTime || deadline.hasPassed
    }
}
