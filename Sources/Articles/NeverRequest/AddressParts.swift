/// The parts of an address that the never-request test looks at, in lower case, each taken apart once, when it is first
/// asked for.
///
/// A class, because most addresses are settled by some of the parts: the others are never decoded. Made and dropped within
/// one test; never shared.
///
/// Bounded: only the first `maximumItems` parts of path and query are decoded, of each no more than
/// `longestPart` bytes, whatever the length of the address.
internal import Links

final class AddressParts {
    /// A name and its value, in lower case.
    struct Item {
        let name: String
        /// "" where it is too long for a word.
        let value: String
        let isLong: Bool
    }

    let host: String
    /// The beginning of the path in lower case, decoded.
    lazy var path = Self.path(of: url)
    /// The path's parts as written, percent-decoded.
    lazy var segments = Self.segments(of: url)
    /// The query's items and the parameters of the path's parts, in lower case.
    lazy var query = Self.query(of: url)
    /// The query's values for addresses in them: form-decoded, and decoded further where that leaves escapes.
    ///
    /// Both, since an address inside may be a wrapper itself, whose own escapes belong to it.
    lazy var values = Self.values(of: url)
    /// The parts of a fragment that is a path ("#/portal/signup").
    lazy var fragmentSegments = Self.fragmentSegments(of: url)

    private let url: WebURL

    static let maximumItems = 64
    private static let longestPart = 4096
    private static let longestWord = 80

    init(_ url: WebURL) {
        host = Self.host(of: url)
        self.url = url
    }

    /// The host without a final dot, which changes nothing (RFC 3986 §3.2.2).
    static func host(of url: WebURL) -> String {
        guard let host = url.host else { return "" }
        return host.utf8.last == UInt8(ascii: ".") ? String(host.dropLast()) : host
    }

    /// The first items of the query, form-decoded, and the values once more where that leaves escapes.
    static func items(of url: WebURL) -> [(name: String, value: String)] {
        var items: [(name: String, value: String)] = []
        forEachItem(of: url) { name, value in items.append((decoded(form: name), value.map(decoded(form:)) ?? "")) }
        return items
    }

    private static func path(of url: WebURL) -> String {
        var href = url.href
        return href.withUTF8 { decoded(UnsafeBufferPointer(rebasing: $0[url.pathRange.prefix(256)])) }.lowercased()
    }

    private static func segments(of url: WebURL) -> [String] {
        var href = url.href
        return href.withUTF8 { bytes in
            segments(of: UnsafeBufferPointer(rebasing: bytes[url.pathRange.dropFirst()]), most: maximumItems)
        }
    }

    private static func fragmentSegments(of url: WebURL) -> [String] {
        guard var fragment = url.fragment, fragment.hasPrefix("/") else { return [] }
        return fragment.withUTF8 { segments(of: UnsafeBufferPointer(rebasing: $0.dropFirst()), most: 8) }
    }

    private static func segments(of path: UnsafeBufferPointer<UInt8>, most count: Int) -> [String] {
        BytePieces(path, between: UInt8(ascii: "/")).prefix(count).map { decoded($0) }
    }

    /// Semicolons part items, too, as old scripts have it (HTML 4.01, B.2.2), and begin a parameter of a part of the path
    /// ("/list;action=unsubscribe", RFC 3986 §3.3).
    private static func query(of url: WebURL) -> [Item] {
        var items: [Item] = []
        var href = url.href
        href.withUTF8 { bytes in
            func add(_ pair: UnsafeBufferPointer<UInt8>) {
                if items.count < maximumItems, !pair.isEmpty { items.append(item(pair)) }
            }
            if let range = url.queryRange {
                for part in BytePieces(UnsafeBufferPointer(rebasing: bytes[range]), between: UInt8(ascii: "&")) {
                    guard items.count < maximumItems else { break }
                    for pair in BytePieces(part, between: UInt8(ascii: ";")) { add(pair) }
                }
            }
            let path = UnsafeBufferPointer(rebasing: bytes[url.pathRange])
            guard path.place(of: UInt8(ascii: ";")) != nil else { return }
            for part in BytePieces(path, between: UInt8(ascii: "/")).prefix(maximumItems) {
                for pair in BytePieces(part, between: UInt8(ascii: ";")).dropFirst() { add(pair) }
            }
        }
        return items
    }

    private static func item(_ pair: UnsafeBufferPointer<UInt8>) -> Item {
        let (name, value) = split(pair)
        let text = value.map(decoded(form:)) ?? ""
        let isLong = text.utf8.count > longestWord
        return Item(
            name: furtherDecoded(decoded(form: name)).lowercased(), value: isLong ? "" : text.lowercased(),
            isLong: isLong)
    }

    private static func values(of url: WebURL) -> [String] {
        var values: [String] = []
        forEachItem(of: url) { _, value in
            guard let value else { return }
            let once = PercentDecoded.text(plusAsBlank(UnsafeBufferPointer(rebasing: value.prefix(longestPart))))
            values.append(once)
            if once.utf8.contains(UInt8(ascii: "%")) { values.append(furtherDecoded(once)) }
        }
        return values
    }

    /// Calls `body` with name and value of the first pairs, as they are; without "=" there is no value.
    private static func forEachItem(
        of url: WebURL, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>?) -> Void
    ) {
        guard let range = url.queryRange else { return }
        var href = url.href
        href.withUTF8 { bytes in
            let query = UnsafeBufferPointer(rebasing: bytes[range])
            for item in BytePieces(query, between: UInt8(ascii: "&")).prefix(maximumItems) where !item.isEmpty {
                let (name, value) = split(item)
                body(name, value)
            }
        }
    }

    private static func split(
        _ pair: UnsafeBufferPointer<UInt8>
    ) -> (name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>?) {
        guard let mark = pair.place(of: UInt8(ascii: "=")) else { return (pair, nil) }
        return (UnsafeBufferPointer(rebasing: pair[..<mark]), UnsafeBufferPointer(rebasing: pair[(mark + 1)...]))
    }

    private static func plusAsBlank(_ text: UnsafeBufferPointer<UInt8>) -> String {
        guard text.place(of: UInt8(ascii: "+")) != nil else { return String(decoding: text, as: UTF8.self) }
        let blank = UInt8(ascii: " ")
        return String(decoding: text.map { $0 == UInt8(ascii: "+") ? blank : $0 }, as: UTF8.self)
    }

    private static func decoded(form text: UnsafeBufferPointer<UInt8>) -> String {
        let part = UnsafeBufferPointer(rebasing: text.prefix(longestPart))
        return part.place(of: UInt8(ascii: "%")) == nil ? plusAsBlank(part) : furtherDecoded(plusAsBlank(part))
    }

    /// An address is ASCII: its bytes are its characters.
    private static func decoded(_ part: UnsafeBufferPointer<UInt8>) -> String {
        let part = UnsafeBufferPointer(rebasing: part.prefix(longestPart))
        let text = String(decoding: part, as: UTF8.self)
        return part.place(of: UInt8(ascii: "%")) == nil ? text : furtherDecoded(text)
    }

    /// Decoded until no escape is left, three times at most: wrappers encode what is encoded.
    private static func furtherDecoded(_ part: String) -> String {
        guard part.utf8.contains(UInt8(ascii: "%")) || part.utf8.count > longestPart else { return part }
        var text = part.utf8.count <= longestPart ? part : String(part.prefix(longestPart))
        var rounds = 0
        while rounds < 3, text.utf8.contains(UInt8(ascii: "%")) {
            let next = PercentDecoded.text(text)
            if next == text { break }
            text = next
            rounds += 1
        }
        return text
    }
}
