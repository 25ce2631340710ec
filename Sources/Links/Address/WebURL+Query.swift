// What the rest of Gleaner asks of paths and queries, and the copies with a part changed.
//
// A changed copy is parsed anew, so that it keeps WebURL's invariants whatever was put in.

private import Notation

extension WebURL {
    /// The path's segments between the slashes, still percent-encoded; "/a/" has "a" and "".
    public var pathSegments: [String] {
        guard !layout.hasOpaquePath else { return [] }
        var (segments, href): ([String], String) = ([], href)
        segments.reserveCapacity(Self.usualSegments)
        href.withUTF8 { bytes in
            let path = UnsafeBufferPointer(rebasing: bytes[pathRange.dropFirst()])
            for segment in BytePieces(path, between: UInt8(ascii: "/")) {
                segments.append(String(decoding: segment, as: UTF8.self))
            }
        }
        return segments
    }

    private static var usualSegments: Int { 6 }

    /// The query's pairs in their order, form-decoded (https://url.spec.whatwg.org/#urlencoded-parsing).
    public var queryItems: [(name: String, value: String)] {
        rawQueryItems.map { QueryPair(raw: $0).decoded }
    }

    /// A part of a query, form-decoded.
    package static func formDecoded(_ part: UnsafeBufferPointer<UInt8>) -> String {
        QueryPair.decode(Substring(String(decoding: part, as: UTF8.self)))
    }

    /// The first pairs of the query, form-decoded: what comes after them costs nothing.
    public func queryItems(first count: Int) -> [(name: String, value: String)] {
        rawQueryItems(first: count).map { QueryPair(raw: $0).decoded }
    }

    /// A copy without the pairs for which `condition`, given the decoded name and value, holds.
    ///
    /// The other pairs stay byte for byte as they are; "?" goes when none is left.
    public func removingQueryItems(where condition: (_ name: String, _ value: String) -> Bool) -> WebURL {
        let items = rawQueryItems
        let kept = items.filter { raw in
            let pair = QueryPair(raw: raw).decoded
            return !condition(pair.name, pair.value)
        }
        return kept.count == items.count ? self : replacingQuery(kept.isEmpty ? nil : kept.joined(separator: "&"))
    }

    /// A copy without fragment.
    public var withoutFragment: WebURL { replacingFragment(nil) }

    /// A copy with another scheme; the same address when the standard does not allow it.
    public func with(scheme: String) -> WebURL {
        WebURL(scheme + String(Substring(bytes(layout.schemeEnd, end)))) ?? self
    }

    /// The query's pairs as they are, the empty ones left out.
    var rawQueryItems: [Substring] {
        guard layout.queryMark >= 0 else { return [] }
        return pieces(layout.queryMark + 1, queryEnd, between: UInt8(ascii: "&")).filter { !$0.isEmpty }
    }

    /// What stands between the marks in a part of the address; one piece more than there are marks.
    ///
    /// By a search of the bytes: this runs several times for every address, and `split` is several times slower.
    private func pieces(_ start: Int32, _ end: Int32, between mark: UInt8) -> [Substring] {
        let part = bytes(start, end)
        let marks: [Int] =
            part.withContiguousStorageIfAvailable { bytes in bytes.indices.filter { bytes[$0] == mark } }
            ?? part.enumerated().filter { $0.element == mark }.map(\.offset)
        var pieces: [Substring] = []
        pieces.reserveCapacity(marks.count + 1)
        var first = part.startIndex
        var offset = 0
        for place in marks {
            let last = part.index(first, offsetBy: place - offset)
            pieces.append(href[first..<last])
            first = part.index(after: last)
            offset = place + 1
        }
        pieces.append(href[first..<part.endIndex])
        return pieces
    }

    /// The first of `rawQueryItems`.
    func rawQueryItems(first count: Int) -> [Substring] {
        guard layout.queryMark >= 0, count > 0 else { return [] }
        let pairs = bytes(layout.queryMark + 1, queryEnd).split(separator: UInt8(ascii: "&"), maxSplits: count)
        return pairs.prefix(count).map { Substring($0) }
    }

    func replacingQuery(_ query: String?) -> WebURL {
        guard query != nil || !layout.hasAuthority else { return withoutQuery }
        let mark = query.map { "?" + $0 } ?? ""
        return WebURL(text(0, pathEnd) + mark + text(queryEnd, end)) ?? self
    }

    func replacingFragment(_ fragment: String?) -> WebURL {
        if fragment == nil, layout.fragmentMark < 0 { return self }
        guard fragment != nil || !layout.hasAuthority else {
            var shorter = layout
            shorter.fragmentMark = -1
            return WebURL(href: text(0, queryEnd), layout: shorter)
        }
        return WebURL(text(0, queryEnd) + (fragment.map { "#" + $0 } ?? "")) ?? self
    }

    /// With an authority, what is left of an address when a part behind the path is cut off is written as before: an opaque
    /// path would lose its last blanks.
    private var withoutQuery: WebURL {
        guard layout.queryMark >= 0 else { return self }
        var shorter = layout
        shorter.queryMark = -1
        if layout.fragmentMark >= 0 { shorter.fragmentMark = pathEnd }
        return WebURL(href: text(0, pathEnd) + text(queryEnd, end), layout: shorter)
    }
}

/// One pair of a query, as written.
struct QueryPair {
    let name: Substring
    let value: Substring

    init(raw: Substring) {
        let mark = raw.utf8.firstIndex(of: UInt8(ascii: "=")) ?? raw.endIndex
        name = raw[..<mark]
        value = mark == raw.endIndex ? "" : raw[raw.utf8.index(after: mark)...]
    }

    var decoded: (name: String, value: String) { (Self.decode(name), Self.decode(value)) }

    /// A value for a query: letters, digits and "-._" as they are, all else as "%XX".
    static func encode(_ value: String) -> String {
        var output: [UInt8] = []
        for byte in value.utf8 {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._".utf8.contains(byte) {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    static func decode(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
            return String(text)
        }
        let blanks = String(decoding: text.utf8.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }, as: UTF8.self)
        return String(decoding: PercentEncoding.decode(blanks), as: UTF8.self)
    }
}
