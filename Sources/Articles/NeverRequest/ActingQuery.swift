/// What the query of an address says, and the addresses in it.
///
/// A name or a value that means unsubscribing or confirming acts under any name; a vote or a log-in only where the name
/// is that of a verb ("action=vote"). Where a click came from, and what is searched for, never acts.
internal import Links

enum ActingQuery {
    static func test(_ parts: AddressParts) -> Finding? {
        for item in parts.query {
            let glance = AddressVocabulary.glance
            guard glance.mayHold(item.name) || glance.mayHold(item.value), !item.name.hasPrefix("utm_"),
                !AddressVocabulary.freeNames.contains(item.name)
            else { continue }
            if let reason = reason(ofName: item.name) {
                return Finding(reason: reason, rule: "query-name", evidence: item.name)
            }
            if answerNames.contains(item.name), isAnswer(item.value) {
                return Finding(reason: .poll, rule: "query-answer", evidence: "\(item.name)=\(item.value)")
            }
            if item.name == "ref_id", item.value.utf8.count >= 6, Command.isToken(item.value) {
                return Finding(reason: .referral, rule: "query-name", evidence: item.name)
            }
            if let reason = reason(ofValue: item.value, name: item.name) ?? command(item, among: parts.query) {
                return Finding(reason: reason, rule: "query-value", evidence: "\(item.name)=\(item.value)")
            }
        }
        return nil
    }

    private static func reason(ofName name: String) -> Reason? {
        if let reason = AddressVocabulary.queryNames[name] { return reason }
        if stems.contains(where: { name.holds($0) }) || name.hasPrefix("subed") { return .unsubscribe }
        guard name.holds("confirm"), case (.confirm, _)? = ActingAddress.act(ofSegment: name) else { return nil }
        return .confirm
    }

    /// Names whose value is what a reader answers.
    static let answerNames = [
        "score", "rate", "answer", "stars", "choice", "sentiment", "helpful", "mood", "emoji", "smiley", "ratingvalue",
        "feedback_type",
    ]

    /// A step of a scale, one of the words that answers are made of, or a picture.
    private static func isAnswer(_ value: String) -> Bool {
        if let step = Int(value) { return (0...10).contains(step) }
        return answers.contains(value) || value.unicodeScalars.contains(where: \.properties.isEmojiPresentation)
    }

    private static let answers: Set<String> = [
        "yes", "no", "maybe", "good", "bad", "ok", "okay", "great", "up", "down", "like", "dislike", "love", "hate",
        "a",
        "b", "c", "d", "positive", "negative", "neutral", "happy", "sad", "true", "false", "going", "attending",
        "thumbsup", "thumbsdown", "thumbs_up", "thumbs_down",
    ]

    private static let stems: [StaticString] = [
        "unsub", "optout", "opt_out", "opt-out", "optmeout", "abmeld", "desabonn", "desinscri",
    ]

    private static func reason(ofValue value: String, name: String) -> Reason? {
        guard value.utf8.count > 2 else { return nil }
        let isVerb = AddressVocabulary.verbNames.contains(name)
        if let (reason, _) = ActingAddress.act(ofSegment: value),
            isVerb || reason == .unsubscribe || reason == .confirm
        {
            return reason
        }
        return isVerb && (value == "share" || value == "like") ? .socialShare : nil
    }

    /// "action=approve&c=12": a command as a verb's value, with what it is done to beside it.
    private static func command(_ item: AddressParts.Item, among items: [AddressParts.Item]) -> Reason? {
        guard AddressVocabulary.commandNames.contains(item.name), let reason = Command.reason(of: item.value),
            Command.hasToken(items)
        else { return nil }
        return reason
    }

    // MARK: Addresses inside

    /// No more addresses are taken out of one address.
    private static let maximumInner = 16

    /// The addresses in the path and the query; relative ones too, for a redirector's own pages.
    static func innerAddresses(_ parts: AddressParts, base: WebURL) -> [WebURL] {
        var found: [WebURL] = []
        for value in parts.values {
            guard found.count < maximumInner else { return found }
            if let inner = address(in: value, base: base) { found.append(inner) }
        }
        for segment in parts.segments {
            guard found.count < maximumInner else { return found }
            if let inner = isAbsolute(segment) ? WebURL(segment) : EncodedItems.decode(segment, in: base) {
                found.append(inner)
            }
        }
        if let rest = rest(of: base) { found.append(rest) }
        return found
    }

    /// What stands in path or query as it is: "archive.example/2026/https://x.example/a?b", "?https://x.example/a".
    private static func rest(of url: WebURL) -> WebURL? {
        var href = url.href
        return href.withUTF8 { bytes in
            // Not the address's own scheme.
            for colon in bytes.indices.dropFirst(9) where bytes[colon] == UInt8(ascii: ":") {
                guard colon + 1 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/") else { continue }
                for scheme in schemes where ends(bytes[..<colon], with: scheme) {
                    let start = colon - scheme.utf8CodeUnitCount
                    return WebURL(String(decoding: bytes[start...], as: UTF8.self))
                }
            }
            return nil
        }
    }

    private static let schemes: [StaticString] = ["https", "http"]

    private static func ends(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, with scheme: StaticString) -> Bool {
        let scheme = UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount)
        return zip(bytes.suffix(scheme.count), scheme).allSatisfy { $0 | 0x20 == $1 }
    }

    private static func address(in value: String, base: WebURL) -> WebURL? {
        if let hidden = EncodedAddress.decode(value) ?? EncodedItems.decode(value, in: base) { return hidden }
        guard value.utf8.count > 3, let slash = value.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        if isAbsolute(value) { return WebURL(value) }
        if slash == value.startIndex { return WebURL(value, base: base) }
        // "y.example/unsubscribe": a host's name, then a path.
        let host = value.utf8[..<slash]
        guard host.contains(UInt8(ascii: ".")), !host.contains(UInt8(ascii: " ")) else { return nil }
        return WebURL("https://" + value)
    }

    private static func isAbsolute(_ value: String) -> Bool {
        // Most values are told by their first letter.
        guard let first = value.utf8.first, first | 0x20 == UInt8(ascii: "h") else { return false }
        let start = value.utf8.prefix(8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return start.starts(with: "http://".utf8) || start.starts(with: "https://".utf8)
    }
}
