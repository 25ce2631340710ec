/// Links that say nothing at all, in the masthead or the footer: a picture without words, at an address without a
/// headline.
///
/// Nothing is known of them, and what stands there is a logo, a social network, or an unsubscribe button drawn as a
/// picture.
internal import Links

enum LeftAlone {
    static func test(_ link: LinkSurroundings, address: LayeredAddress) -> Finding? {
        guard link.region != .body, link.words.isBare, !isPermalink(link) else { return nil }
        guard isOpaque(address) || (isWordless(link) && !hasHeadline(address)) else { return nil }
        return Finding(reason: .homePage, rule: "wordless-in-\(link.region.rawValue)", evidence: address.url.host ?? "")
    }

    /// The sign behind an item of a log of links, "[#]"; an arrow or a star may be a button.
    static func isPermalink(_ link: LinkSurroundings) -> Bool {
        !link.isPicture && permalinks.contains(link.text) && link.before.utf8.count >= leastItem
    }

    private static let permalinks: Set<String> = ["#", "¶", "∞", "※", "🔗", "☍"]
    private static let leastItem = 24

    private static func isWordless(_ link: LinkSurroundings) -> Bool {
        link.words.text.isEmpty
            && link.hint.split(separator: "|").prefix(16).allSatisfy { FoldedText($0).wordCount <= 3 }
    }

    /// However short a tracker's token is, an article's address has the article's name in it; and what an address
    /// carries is known without asking, unless it only leads on.
    private static func hasHeadline(_ address: LayeredAddress) -> Bool {
        if !address.layers.isEmpty, !Trackers.isClickHost(address.innermost) { return true }
        return address.innermost.pathSegments.contains(where: ActingAddress.isHeadline)
    }

    /// Whether the address tells nothing of what it leads to: no layer of it can be decoded, and it holds a long token.
    static func isOpaque(_ address: LayeredAddress) -> Bool {
        guard address.layers.isEmpty else { return false }
        return hasToken(address.url)
    }

    static func isOpaque(_ url: WebURL) -> Bool { isOpaque(LayeredAddress(url)) }

    /// Whether a part of the path or a value of the query is random, and no part of the path a headline.
    ///
    /// By the bytes of the address, since it is asked for every one: a value is decoded only where that changes it.
    private static func hasToken(_ url: WebURL) -> Bool {
        var (href, isToken) = (url.href, false)
        return href.withUTF8 { bytes in
            if url.hasSegments {
                let path = UnsafeBufferPointer(rebasing: bytes[url.pathRange.dropFirst()])
                for segment in BytePieces(path, between: UInt8(ascii: "/")) {
                    if ActingAddress.isHeadline(segment) { return false }
                    isToken = isToken || segment.first != UInt8(ascii: "@") && Self.isToken(segment)
                }
            }
            guard !isToken, let range = url.queryRange else { return isToken }
            return BytePieces(UnsafeBufferPointer(rebasing: bytes[range]), between: UInt8(ascii: "&"))
                .contains(where: hasTokenValue)
        }
    }

    private static func hasTokenValue(_ pair: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let mark = pair.firstIndex(of: UInt8(ascii: "=")) else { return false }
        let value = UnsafeBufferPointer(rebasing: pair[(mark + 1)...])
        // Decoding never makes a value longer.
        guard value.count >= shortestToken else { return false }
        let isEncoded = value.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }
        guard isEncoded else { return value.first != UInt8(ascii: "@") && isToken(value) }
        var decoded = WebURL.formDecoded(value)
        return !decoded.hasPrefix("@") && decoded.withUTF8(isToken)
    }

    private static let shortestToken = 16

    /// Whether a part of an address is random: sixteen characters or more, among them a run of letters and digits mixed, of
    /// both cases, or too long for a word.
    private static func isToken(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= shortestToken else { return false }
        var run = Run()
        for byte in text {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") {
                if run.isRandom { return true }
                run = Run()
            } else {
                run.add(byte)
            }
        }
        return run.isRandom
    }

    /// A run of bytes between separators.
    private struct Run {
        private var (count, digits, lower, upper) = (0, 0, 0, 0)

        mutating func add(_ byte: UInt8) {
            count += 1
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x61...0x7A: lower += 1
            case 0x41...0x5A: upper += 1
            default: break
            }
        }

        var isRandom: Bool {
            if count >= 8, digits > 0, lower + upper > 0 { return true }
            return count >= 16 && lower > 1 && upper > 1 || count >= 32
        }
    }
}
