// Tags of a page, one after the other, as browsers find them (HTML Standard, 13.2.5): over comments, over the raw text of
// scripts and styles, over ">" inside attribute values. No tree is built and no document is repaired; for what a page
// says about itself in its first kilobytes the order of its tags is enough.
//
// Every byte is looked at once, and a step never goes back: the time is linear in the size, whatever the bytes are.

/// Finds tags.
struct MarkupScanner {
    /// The elements that page reading asks about: the letters of their names as a number.
    enum Element: UInt64 {
        case a = 0x61
        case article = 0x61_72_74_69_63_6C_65
        case audio = 0x61_75_64_69_6F
        case base = 0x62_61_73_65
        case body = 0x62_6F_64_79
        case form = 0x66_6F_72_6D
        case iframe = 0x69_66_72_61_6D_65
        case link = 0x6C_69_6E_6B
        case math = 0x6D_61_74_68
        case meta = 0x6D_65_74_61
        case noembed = 0x6E_6F_65_6D_62_65_64
        case noframes = 0x6E_6F_66_72_61_6D_65_73
        case noscript = 0x6E_6F_73_63_72_69_70_74
        case script = 0x73_63_72_69_70_74
        case style = 0x73_74_79_6C_65
        case svg = 0x73_76_67
        case template = 0x74_65_6D_70_6C_61_74_65
        case textarea = 0x74_65_78_74_61_72_65_61
        case title = 0x74_69_74_6C_65
        case video = 0x76_69_64_65_6F
        case xmp = 0x78_6D_70

        /// Whether what it holds is text and no markup, for a browser that runs scripts: an iframe's and a noscript's
        /// content too.
        var isRaw: Bool {
            switch self {
            case .iframe, .noembed, .noframes, .noscript, .script, .style, .textarea, .title, .xmp: true
            default: false
            }
        }
    }

    /// One tag.
    struct Tag {
        let element: Element
        let isEnd: Bool
        /// What stands between the name and the ">".
        let attributes: Range<Int>
        /// What a raw element holds up to its end tag.
        ///
        /// nil: it has none, or no end; a script that has no end does not run.
        let content: Range<Int>?
        /// Whether it ends with "/>", which counts in SVG and MathML alone.
        let isClosed: Bool
    }

    let bytes: PageBytes
    private var index = 0
    /// Bytes of text so far that are no white space, counted up to `textLimit` and no further.
    private(set) var textBytes = 0
    private let textLimit: Int

    init(_ bytes: PageBytes, textLimit: Int) {
        self.bytes = bytes
        self.textLimit = textLimit
    }

    /// The next tag of an element of the table; nil at the end.
    mutating func next() -> Tag? {
        while true {
            let open = bytes.find(0x3C, from: index) ?? bytes.count
            countText(index..<open)
            guard open + 1 < bytes.count else {
                index = bytes.count
                return nil
            }
            let first = bytes[open + 1]
            if first.isASCIILetter {
                if let tag = tag(nameAt: open + 1, isEnd: false) { return tag }
            } else if first == 0x2F, open + 2 < bytes.count, bytes[open + 2].isASCIILetter {
                if let tag = tag(nameAt: open + 2, isEnd: true) { return tag }
            } else if first == 0x21 || first == 0x3F || first == 0x2F {
                skipDeclaration(at: open + 1)
            } else {
                index = open + 1
            }
        }
    }

    private mutating func countText(_ range: Range<Int>) {
        guard textBytes < textLimit else { return }
        var count = 0
        for index in range where bytes[index] > 0x20 { count += 1 }
        textBytes += count
    }

    /// A comment (13.2.5.43 to 52), or whatever else begins with "<!", "<?" or "</": up to the next ">".
    private mutating func skipDeclaration(at start: Int) {
        guard bytes.matches("!--", at: start) else {
            index = bytes.find(0x3E, from: start).map { $0 + 1 } ?? bytes.count
            return
        }
        var from = start + 3
        // "<!-->" and "<!--->" are whole comments.
        if bytes.matches(">", at: from) || bytes.matches("->", at: from) {
            index = (bytes.find(0x3E, from: from) ?? from) + 1
            return
        }
        while let dash = bytes.find("--", from: from) {
            if bytes.matches(">", at: dash + 2) || bytes.matches("!>", at: dash + 2) {
                index = (bytes.find(0x3E, from: dash) ?? dash) + 1
                return
            }
            from = dash + 1
        }
        index = bytes.count
    }

    private mutating func tag(nameAt start: Int, isEnd: Bool) -> Tag? {
        var end = start
        var name: UInt64 = 0
        while end < bytes.count, !bytes[end].isMarkupSpace, bytes[end] != 0x2F, bytes[end] != 0x3E {
            // A name of more than eight letters is none of the table's: its first letters are shifted out, 0 stays.
            name = end - start < 8 ? name << 8 | UInt64(bytes[end].smallLetter) : 0
            end += 1
        }
        let close = endOfTag(from: end)
        index = min(close + 1, bytes.count)
        // A tag without its end is not there (13.2.5: "eof-in-tag").
        guard close < bytes.count, let element = Element(rawValue: name) else { return nil }
        var content: Range<Int>?
        if element.isRaw, !isEnd {
            let from = index
            let last = endOfRaw(nameAt: start, count: end - start)
            content = last.map { from..<$0 }
        }
        return Tag(
            element: element, isEnd: isEnd, attributes: end..<close, content: content,
            isClosed: bytes[close - 1] == 0x2F)
    }

    /// Where the ">" of a tag stands, which is not one inside a quoted value.
    private func endOfTag(from start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] != 0x3E {
            if bytes[at].isMarkupSpace || bytes[at] == 0x2F {
                at += 1
                continue
            }
            // A name, whose first letter may be anything, and its value.
            at += 1
            while at < bytes.count, !bytes[at].isMarkupSpace, bytes[at] != 0x2F, bytes[at] != 0x3E, bytes[at] != 0x3D {
                at += 1
            }
            skipSpace(&at)
            guard at < bytes.count, bytes[at] == 0x3D else { continue }
            at += 1
            skipSpace(&at)
            guard at < bytes.count else { break }
            if bytes[at] == 0x22 || bytes[at] == 0x27 {
                at = bytes.find(bytes[at], from: at + 1).map { $0 + 1 } ?? bytes.count
            } else {
                while at < bytes.count, !bytes[at].isMarkupSpace, bytes[at] != 0x3E { at += 1 }
            }
        }
        return at
    }

    @inline(__always) private func skipSpace(_ at: inout Int) {
        while at < bytes.count, bytes[at].isMarkupSpace { at += 1 }
    }

    /// Goes over a raw element's content and returns where its end tag begins, which the next step reads; nil: nowhere.
    private mutating func endOfRaw(nameAt name: Int, count: Int) -> Int? {
        var from = index
        while let open = bytes.find(0x3C, from: from) {
            from = open + 1
            let after = open + 2 + count
            guard after < bytes.count, bytes[open + 1] == 0x2F else { continue }
            guard bytes[after].isMarkupSpace || bytes[after] == 0x2F || bytes[after] == 0x3E else { continue }
            guard (0..<count).allSatisfy({ bytes[open + 2 + $0].smallLetter == bytes[name + $0].smallLetter }) else {
                continue
            }
            index = open
            return open
        }
        index = bytes.count
        return nil
    }
}
