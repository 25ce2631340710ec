/// What an address says of itself: does it act when it is opened?
///
/// Judged on the host's first label, the services' table, whole parts of the path, the names and values of the query,
/// and addresses inside of it, down to `maximumDepth`. A part of a path is matched as words, never as a substring, and
/// a part that reads like a headline ("unsubscribe-from-reality-an-essay") does not count.
internal import Links

enum ActingAddress {
    private static let maximumDepth = 4

    static func test(_ url: WebURL) -> Finding? {
        var queue = [(url, 0)]
        // Decoded and inner addresses, each looked at once, never more than a handful.
        var next = 0
        while next < queue.count, next < 16 {
            let (address, depth) = queue[next]
            next += 1
            let parts = AddressParts(address)
            if let finding = testOne(parts) { return finding }
            guard depth < maximumDepth else { continue }
            if let decoded = TrackerDecoders.decode(address) { queue.append((decoded.url, depth + 1)) }
            for inner in ActingQuery.innerAddresses(parts, base: address) {
                queue.append((inner, depth + 1))
            }
        }
        return nil
    }

    private static func testOne(_ parts: AddressParts) -> Finding? {
        if let finding = ServiceTable.match(parts) { return finding }
        if let finding = hostLabel(parts) { return finding }
        if let finding = path(parts.segments, isReadingPlace: isReadingPlace(parts.host)) { return finding }
        return ActingQuery.test(parts) ?? path(parts.fragmentSegments, isReadingPlace: false)
    }

    // MARK: Host

    private static func hostLabel(_ parts: AddressParts) -> Finding? {
        let label = parts.firstLabel
        if !label.isEmpty, let reason = hostLabels[label] {
            return Finding(reason: reason, rule: "host-label", evidence: parts.host)
        }
        // "email-unsubscribe.example.com", "my.unsubscribe2.example.com"; a domain's own name is that of a place.
        guard parts.host.holds("unsub") || parts.host.holds("optout") else { return nil }
        let own = parts.host.dropLast(RegistrableDomain.of(host: parts.host).utf8.count)
        guard own.holds("unsub") || own.holds("optout") else { return nil }
        return Finding(reason: .unsubscribe, rule: "host-label", evidence: parts.host)
    }

    private static let hostLabels: [Substring: Reason] = [
        "opt-out": .unsubscribe, "abmelden": .unsubscribe, "preferences": .preferences, "prefs": .preferences,
        "preferencecenter": .preferences, "confirm": .confirm, "verify": .confirm, "login": .login, "signin": .login,
        "auth": .login, "sso": .login, "oauth": .login, "accounts": .login, "refer": .referral, "referral": .referral,
        "referrals": .referral, "vote": .poll, "poll": .poll, "polls": .poll, "survey": .poll, "surveys": .poll,
    ]

    private static func isReadingPlace(_ host: String) -> Bool {
        AddressVocabulary.readingPlaces.contains(RegistrableDomain.of(host: host))
    }

    // MARK: Path

    private static func path(_ segments: [String], isReadingPlace: Bool) -> Finding? {
        var pageName: Finding?
        for (index, segment) in segments.enumerated() where !segment.isEmpty {
            guard let (reason, isStrong) = act(ofSegment: segment) else { continue }
            // Encyclopedias may stand on any host: what follows "wiki" is a page's name; so is "owner/unsubscribe".
            let isName =
                index > 0 && ["wiki", "tag"].contains(segments[index - 1])
                || (isReadingPlace && index == 1 && segments.count == 2)
            // "/polls/what-the-numbers-say-now" is a section with an article in it.
            let isSection = reason != .unsubscribe && segments[(index + 1)...].contains(where: isHeadline)
            if !isStrong, isName || isReadingPlace || isSection { continue }
            let rule = isName || isSection ? Finding.pageName : "path-word"
            let finding = Finding(reason: reason, rule: rule, evidence: "/" + segment)
            if rule != Finding.pageName { return finding }
            pageName = pageName ?? finding
        }
        return pageName
    }

    /// What one part of a path does; strong: even with an article's name after it.
    static func act(ofSegment segment: String) -> (Reason, isStrong: Bool)? {
        guard segment.utf8.count <= 120, !isToken(segment) else { return nil }
        let text = FoldedText(splittingWords(segment))
        guard !text.isEmpty else { return nil }
        var best: (Reason, Bool)?
        AddressVocabulary.trie.forEachMatch(in: text) { entry, range in
            guard best == nil, let reason = entry.wordClass.actingReason else { return }
            let strong = [.unsubscribe, .confirm, .login].contains(entry.wordClass)
            let others = extraWords(in: text, beside: range)
            if others == 0 || (entry.wordClass == .unsubscribe && others == 1) { best = (reason, strong) }
        }
        // Compounds: "newsletterunsubscribe", "bulkunsubscribe2".
        if best == nil, text.wordCount == 1, text.whole.holds("unsubscri") { best = (.unsubscribe, true) }
        return best
    }

    /// A long run of letters and digits says nothing, whatever words its capitals seem to spell.
    private static func isToken(_ segment: String) -> Bool {
        guard segment.utf8.count >= 24, !segment.holds("unsub") else { return false }
        var digits = 0
        for byte in segment.utf8 {
            guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { return false }
            if byte &- 0x30 < 10 { digits += 1 }
        }
        return digits >= 3
    }

    /// The words of a part that are neither the phrase, nor fillers, nor numbers.
    private static func extraWords(in text: FoldedText, beside phrase: Range<Int>) -> Int {
        var count = 0
        for range in text.wordRanges where !phrase.overlaps(range) {
            let word = text.text(range)
            let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            if !isNumber, !AddressVocabulary.fillers.contains(word) { count += 1 }
        }
        return count
    }

    /// Three words or more with hyphens or underscores between them, perhaps the name of a file.
    static func isHeadline(_ segment: String) -> Bool {
        let end = segment.utf8.lastIndex(of: UInt8(ascii: ".")) ?? segment.endIndex
        let words = segment[..<end].utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        let lettered = words.filter { word in
            word.count > 1 && word.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 }
        }
        return lettered.count >= 3
    }

    /// "emailPreferences.aspx" as "email Preferences aspx".
    private static func splittingWords(_ segment: String) -> String {
        var result = ""
        var wasLower = false
        for scalar in segment.unicodeScalars {
            let isUpper = (0x41...0x5A).contains(scalar.value)
            if isUpper && wasLower { result.append(" ") }
            wasLower = (0x61...0x7A).contains(scalar.value)
            result.unicodeScalars.append(scalar == "." ? " " : scalar)
        }
        return result
    }
}
