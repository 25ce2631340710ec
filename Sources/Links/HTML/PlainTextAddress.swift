/// Addresses that stand in text as people write them: where they begin, and where they end before punctuation.
///
/// The rules are those of GitHub's Markdown (GFM 6.9, extended autolinks), which most readers know: an address begins with
/// "http://", "https://" or "www." at a word's beginning, goes on to white space or a quotation mark or bracket of angles,
/// and loses punctuation at its end; a closing bracket stays if it was opened in the address.
internal import CLibXML2

struct PlainTextAddress {
    let range: Range<Int>

    /// Finds all addresses of a text, from left to right, in linear time.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [PlainTextAddress] {
        guard let base = text.baseAddress else { return [] }
        var found: [PlainTextAddress] = []
        var scheme = place(of: "://", in: text, base, from: 0)
        var host = place(of: "www.", in: text, base, from: 0)
        while scheme < text.count || host < text.count {
            let begin = min(scheme, host)
            let next: Int
            if let range = scheme < host ? absolute(text, mark: scheme) : hostAlone(text, at: host) {
                found.append(PlainTextAddress(range: range))
                next = range.upperBound
            } else {
                next = begin + 3
            }
            // Each search begins where the one before it ended, so that no byte is looked at twice by one of them.
            if scheme < next { scheme = place(of: "://", in: text, base, from: next) }
            if host < next { host = place(of: "www.", in: text, base, from: next) }
        }
        return found
    }

    private static func place(
        of needle: StaticString, in text: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, from start: Int
    ) -> Int {
        guard start < text.count,
            let hit = memmem(base + start, text.count - start, needle.utf8Start, needle.utf8CodeUnitCount)
        else { return text.count }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// The address around the "://" at `mark`.
    private static func absolute(_ text: UnsafeBufferPointer<UInt8>, mark: Int) -> Range<Int>? {
        for scheme in ["https", "http"] as [StaticString] {
            let start = mark - scheme.utf8CodeUnitCount
            guard start >= 0, isWordStart(text, start), isSame(text, start, scheme) else { continue }
            // Asked before the end is looked for: what is no address must not cost a look at all that follows.
            guard mark + 3 < text.count, ASCII.isAlphanumeric(text[mark + 3]) || text[mark + 3] >= 0x80 else {
                return nil
            }
            let end = end(text, from: mark + 3)
            return end > mark + 3 ? start..<end : nil
        }
        return nil
    }

    /// The address that begins with the "www." at `start`; its host has another dot.
    private static func hostAlone(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
        guard isWordStart(text, start), hasDot(text, from: start + 4) else { return nil }
        let end = end(text, from: start + 4)
        guard end > start + 6, ASCII.isAlphanumeric(text[start + 4]) else { return nil }
        let host = text[start + 4..<end].prefix { $0 != 0x2F }
        return host.dropLast().contains(0x2E) ? start..<end : nil
    }

    private static func hasDot(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < text.count, text[index] != 0x2F, !isDelimiter(text, index) {
            if text[index] == 0x2E { return true }
            index += 1
        }
        return false
    }

    private static func isSame(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
        for offset in 0..<word.utf8CodeUnitCount where text[start + offset] | 0x20 != word.utf8Start[offset] {
            return false
        }
        return true
    }

    private static func isWordStart(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = text[start - 1]
        // "@www." is a mail address, "/www." and "=http://" lie inside another address.
        return !ASCII.isAlphanumeric(before) && !"@/.-_=%&".utf8.contains(before)
    }

    private static func end(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        var round = 0
        var square = 0
        while end < text.count, !isDelimiter(text, end) {
            switch text[end] {
            case 0x28: round += 1
            case 0x29: round -= 1
            case 0x5B: square += 1
            case 0x5D: square -= 1
            default: break
            }
            end += 1
        }
        while end > start {
            switch text[end - 1] {
            case 0x29 where round < 0: round += 1
            case 0x5D where square < 0: square += 1
            case let byte where ".,:;!?'*_".utf8.contains(byte): break
            // Trackers end addresses with "~~" (RFC 3986 §2.3 lets them); as a mark it stands before the address too.
            case 0x7E where start > 0 && text[start - 1] == 0x7E: break
            default: return end
            }
            end -= 1
        }
        return end
    }

    /// White space (the text has blanks and line feeds only), `<>"` and the quotation marks and stops of other scripts.
    private static func isDelimiter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return byte <= 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x60 }
        guard byte >= 0xC2, index + 2 < text.count else { return false }
        switch (byte, text[index + 1], text[index + 2]) {
        case (0xC2, 0xAB, _), (0xC2, 0xBB, _): return true  // « »
        case (0xE2, 0x80, 0x8B...0x9F), (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0xB9...0xBA): return true  // dashes, “ ”, …
        case (0xE3, 0x80, 0x81...0x82), (0xE3, 0x80, 0x88...0x91): return true  // 、 。 「 」
        case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x88...0x89), (0xEF, 0xBC, 0x8C): return true  // ！ （ ） ，
        case (0xEF, 0xBC, 0x9A...0x9B), (0xEF, 0xBC, 0x9F): return true  // ： ； ？
        default: return false
        }
    }
}
