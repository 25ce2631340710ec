/// Short commands in a path that act on whatever the token beside them names: "/stop/8fk2", "/like?t=8fk2k3".
///
/// The same words begin headlines and sections ("/leave/your-shoes-at-the-door", "/like/2026/"), so a command needs a
/// token: in the next part of the path, or, where it ends the path, in the query, before it
/// ("/subscriptions/123/cancel") or in front of the host ("u8fk2.list.example/stop"). Without any token a request says
/// nobody's name, and so has nobody to act on. A command may be the name of a script ("/cancel.php?e=8fk2").
internal import Links

enum Command {
    static func test(_ parts: AddressParts) -> Finding? {
        let segments = parts.segments.filter { !$0.isEmpty }
        if let finding = last(segments, query: parts.query) { return finding }
        // Deeper paths are places; what acts stands near the root. "/ja/123456" is a page in Japanese.
        guard let index = segments.prefix(3).firstIndex(where: { reason(of: $0) != nil && !isAnswer($0) }),
            let reason = reason(of: segments[index])
        else { return nil }
        let behind = segments[(index + 1)...]
        let isMeant =
            behind.isEmpty
            ? isReaders(ActingAddress.firstLabel(of: parts.host))
            : namesThing(behind, query: parts.query)
        guard isMeant else { return nil }
        return Finding(reason: reason, rule: "path-command", evidence: "/" + segments[index])
    }

    /// What is done to the thing before it, which is no day of a month ("/2026/11/05/stop"), or to what the query names.
    private static func last(_ segments: [String], query: [AddressParts.Item]) -> Finding? {
        guard segments.count <= deepest, let word = segments.last, let reason = reason(of: word) else { return nil }
        let thing = segments.count > 1 ? segments[segments.count - 2] : ""
        // "/123456/no" is as well a page in Norwegian.
        let isMeant =
            isAnswer(word)
            ? isToken(thing) && hasToken(query) : thing.utf8.count > 2 && isToken(thing) || hasToken(query)
        guard isMeant else { return nil }
        return Finding(reason: reason, rule: "path-command", evidence: "/" + word)
    }

    private static let deepest = 8

    /// Whether the parts behind a command name what it is done to: tokens alone ("8fk2/3"), two and more of whatever kind
    /// but a headline ("11223344/5566/xyzzy"), or an answer that goes with a token of the query ("up?s=8fk2").
    private static func namesThing(_ behind: ArraySlice<String>, query: [AddressParts.Item]) -> Bool {
        if behind.count <= 2, behind.allSatisfy({ isToken($0) || isAnswer($0) }) {
            return behind.contains(where: isToken) || hasToken(query)
        }
        return (3...5).contains(behind.count) && behind.prefix(2).allSatisfy(isToken)
            && !behind.contains(where: ActingAddress.isHeadline)
    }

    /// Whether an item of the query says on what a command acts; where a click came from says nothing.
    static func hasToken(_ query: [AddressParts.Item]) -> Bool {
        query.contains { item in
            if item.name.hasPrefix("utm_") || origins.contains(item.name) { return false }
            return item.isLong || isToken(item.value) || keys.contains(item.name)
        }
    }

    /// Names of items that say where a click came from, or what is searched for.
    private static let origins: Set<String> = [
        "gclid", "fbclid", "msclkid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "ref", "source", "q", "query", "search",
        "r",
        "_bhlid", "cmpid", "smid", "publication_id",
    ]

    /// Names of items whose value is a token, however short.
    private static let keys: Set<String> = ["token", "uid", "user_id", "key", "sig", "hash", "email"]

    /// Whether a host's first label may be a reader's own, as "u8fk2q" and not "www2".
    private static func isReaders(_ label: Substring) -> Bool { label.utf8.count >= 6 && isToken(String(label)) }

    private static let rows: [(Reason, String)] = [
        (
            .unsubscribe,
            """
            stop leave cancel pause snooze mute quit remove disable delete off silence unwatch unfollow nomore skip
            removal delist bajas cancellati rimuovi poistu sair zrusit lemondas taikai
            """
        ),
        (
            .confirm,
            """
            approve reject deny refuse respond acknowledge ack done complete claim renew extend sign validate reopen
            oneclick one-click one_click
            validar activar ativar attiva activeren aktivera aktiver aktywuj vahvista freischalten
            ablehnen genehmigen zusagen absagen accepter refuser aceptar rechazar unterzeichnen signer firmar
            """
        ),
        (
            .poll,
            """
            upvote downvote rate react thumb thumbs yes no ok ja nein oui non si
            votar votez voter stemmen ankieta anketa bewerten
            """
        ),
        (.login, "passwordless reset recover recuperar"),
        (.socialShare, "like"),
        (.referral, "invite invitation invites redeem"),
        (.advertisement, "add-to-cart addtocart add_to_cart"),
    ]

    private static let words = Dictionary(
        rows.flatMap { reason, words in words.split(whereSeparator: \.isWhitespace).map { (String($0), reason) } }
    ) { first, _ in first }

    /// Parts of a path that answer: two of a pair, of which some are a language's name, too.
    private static let answers: Set<String> = ["yes", "no", "up", "down", "ok", "ja", "nein", "oui", "non", "si"]

    private static func isAnswer(_ text: String) -> Bool { text.utf8.count <= 4 && answers.contains(text.lowercased()) }

    /// What a word does, in either case; most parts of a path are longer than any of them.
    static func reason(of word: String) -> Reason? {
        // A letter that becomes one of ASCII's has three bytes at most: "\u{212A}" is a "K".
        guard (shortest...3 * longest).contains(word.utf8.count) else { return nil }
        let word = word.lowercased()
        return words[word] ?? FileEnding.script(of: word).flatMap { words[String($0)] }
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
