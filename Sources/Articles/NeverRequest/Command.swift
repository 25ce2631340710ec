/// Short commands in a path that act on whatever the token behind them names: "/stop/8fk2", "/like?t=8fk2k3".
///
/// The same words begin headlines and sections ("/leave/your-shoes-at-the-door", "/like/2026/"), so a command needs a
/// token: in the next part of the path, or, where it ends the path, in the query, before it
/// ("/subscriptions/123/cancel") or in front of the host ("u8fk2.list.example/stop"). Without any token a request says
/// nobody's name, and so has nobody to act on.
enum Command {
    static func test(_ parts: AddressParts) -> Finding? {
        let segments = parts.segments.filter { !$0.isEmpty }
        if let finding = last(segments) { return finding }
        // Deeper paths are places; what acts stands near the root.
        guard let index = segments.prefix(3).firstIndex(where: { reason(of: $0) != nil }),
            let reason = reason(of: segments[index]), segments.count <= index + 3
        else { return nil }
        let behind = segments[(index + 1)...]
        let isMeant =
            behind.isEmpty
            ? parts.query.contains { isToken($0.value) || $0.name == "token" }
                || isReaders(ActingAddress.firstLabel(of: parts.host))
            : behind.allSatisfy(isToken)
        guard isMeant else { return nil }
        return Finding(reason: reason, rule: "path-command", evidence: "/" + segments[index])
    }

    /// What is done to the thing before it, which is no day of a month ("/2026/11/05/stop").
    private static func last(_ segments: [String]) -> Finding? {
        guard (2...6).contains(segments.count), let word = segments.last, let reason = reason(of: word)
        else { return nil }
        let thing = segments[segments.count - 2]
        guard thing.utf8.count > 2, isToken(thing) else { return nil }
        return Finding(reason: reason, rule: "path-command", evidence: "/" + word)
    }

    /// Whether a host's first label may be a reader's own, as "u8fk2q" and not "www2".
    private static func isReaders(_ label: Substring) -> Bool { label.utf8.count >= 6 && isToken(String(label)) }

    private static let words: [String: Reason] = [
        "stop": .unsubscribe, "leave": .unsubscribe, "cancel": .unsubscribe, "pause": .unsubscribe,
        "snooze": .unsubscribe, "mute": .unsubscribe, "quit": .unsubscribe, "remove": .unsubscribe,
        "disable": .unsubscribe, "delete": .unsubscribe,
        "like": .socialShare, "upvote": .poll, "downvote": .poll, "rate": .poll, "react": .poll,
        "invite": .referral, "invitation": .referral, "invites": .referral, "redeem": .referral,
        "add-to-cart": .advertisement, "addtocart": .advertisement, "add_to_cart": .advertisement,
    ]

    /// What a word does, in either case; most parts of a path are longer than any of them.
    private static func reason(of word: String) -> Reason? {
        // A letter that becomes one of ASCII's has three bytes at most: "\u{212A}" is a "K".
        (shortest...3 * longest).contains(word.utf8.count) ? words[word.lowercased()] : nil
    }

    private static let shortest = words.keys.map(\.utf8.count).min() ?? 0
    private static let longest = words.keys.map(\.utf8.count).max() ?? 0

    /// The words, for the first look.
    static var names: [String] { Array(words.keys) }

    /// Letters and digits mixed, a number that is no year, or a run that no word is as long as.
    static func isToken(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...512).contains(bytes.count), !ActingAddress.isHeadline(text) else { return false }
        let digits = bytes.count { $0 &- 0x30 < 10 }
        if digits == bytes.count { return !(bytes.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))) }
        return bytes.count >= 4 && digits > 0 || bytes.count >= 20
    }
}
