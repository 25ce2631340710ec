/// What an address says of itself: does it act when it is opened?
///
/// Judged on the host's first label, the services' table, whole parts of the path, the names and values of the query,
/// and addresses inside of it. A part of a path is matched as words, never as a substring, and
/// a part that reads like a headline ("unsubscribe-from-reality-an-essay") does not count.
internal import Links

enum ActingAddress {
    /// Tests an address, its layers, and those inside of them.
    static func test(_ address: LayeredAddress, inside: [WebURL]) -> Finding? {
        if let finding = address.first(testOne) { return finding }
        for url in inside { if let finding = testOne(url) { return finding } }
        return nil
    }

    private static func testOne(_ url: WebURL) -> Finding? {
        let host = AddressParts.host(of: url)
        guard AddressGlance.mayAct(url) || ServiceTable.mayFit(url, host: host) else { return hostLabel(host) }
        let parts = AddressParts(url)
        if let finding = ServiceTable.match(parts) { return finding }
        if let finding = hostLabel(host) { return finding }
        if let finding = path(parts.segments, of: host) { return finding }
        if let finding = ActingQuery.test(parts) ?? path(parts.fragmentSegments, of: nil) { return finding }
        return AddressVocabulary.isReadingPlace(host) ? nil : Command.test(parts)
    }

    // MARK: Host

    private static func hostLabel(_ host: String) -> Finding? {
        if let first = host.utf8.first, labelLetters & 1 << UInt32(first & 31) != 0,
            let reason = hostLabels[firstLabel(of: host)]
        {
            return Finding(reason: reason, rule: "host-label", evidence: host)
        }
        // "email-unsubscribe.example.com", "my.unsubscribe2.example.com"; a domain's own name is that of a place.
        guard host.holds("unsub") || host.holds("optout") else { return nil }
        let own = host.dropLast(RegistrableDomain.of(host: host).utf8.count)
        guard own.holds("unsub") || own.holds("optout") else { return nil }
        return Finding(reason: .unsubscribe, rule: "host-label", evidence: host)
    }

    /// The label that names a host's role ("unsubscribe.example.com"): the first of at least three; "" otherwise.
    static func firstLabel(of host: String) -> Substring {
        let dot = UInt8(ascii: ".")
        guard let end = host.utf8.firstIndex(of: dot) else { return "" }
        return host[host.utf8.index(after: end)...].utf8.contains(dot) ? host[..<end] : ""
    }

    private static let hostLabels: [Substring: Reason] = [
        "opt-out": .unsubscribe, "abmelden": .unsubscribe, "preferences": .preferences, "prefs": .preferences,
        "preferencecenter": .preferences, "confirm": .confirm, "verify": .confirm, "login": .login, "signin": .login,
        "auth": .login, "sso": .login, "oauth": .login, "accounts": .login, "refer": .referral, "invite": .referral,
        "referral": .referral,
        "referrals": .referral, "vote": .poll, "poll": .poll, "polls": .poll, "survey": .poll, "surveys": .poll,
    ]

    /// A bit for the first letter of each, by its lowest five bits.
    private static let labelLetters = hostLabels.keys.reduce(UInt32(0)) { bits, label in
        label.utf8.first.map { bits | 1 << UInt32($0 & 31) } ?? bits
    }

    // MARK: Path

    /// Of the parts of a path; `host` is nil for what is a path within a page.
    private static func path(_ segments: [String], of host: String?) -> Finding? {
        var pageName: Finding?
        var first: Finding?
        for (index, segment) in segments.enumerated() where !segment.isEmpty {
            guard let (reason, isStrong) = act(ofSegment: segment), !isPaper(segments[index...]) else { continue }
            let isReadingPlace = host.map(AddressVocabulary.isReadingPlace) ?? false
            // Encyclopedias may stand on any host: what follows "wiki" is a page's name; so is "owner/unsubscribe".
            let isName =
                index > 0 && ["wiki", "tag"].contains(segments[index - 1])
                || (isReadingPlace && index == 1 && segments.count == 2)
            // "/polls/what-the-numbers-say-now" is a section with an article in it.
            let isSection = reason != .unsubscribe && segments[(index + 1)...].contains(where: isHeadline)
            if !isStrong, isName || isReadingPlace || isSection { continue }
            let rule = isName || isSection ? Finding.pageName : "path-word"
            let finding = Finding(reason: reason, rule: rule, evidence: "/" + segment)
            if rule == Finding.pageName {
                pageName = pageName ?? finding
            } else if reason == .unsubscribe {
                // "/account/unsubscribe": what is done there, not where it is.
                return finding
            } else {
                first = first ?? finding
            }
        }
        return first ?? pageName
    }

    /// "/doi/10.1098/rsif.2022.0029", a paper's number (ISO 26324), and no double opt-in.
    private static func isPaper(_ rest: ArraySlice<String>) -> Bool {
        guard rest.first == "doi",
            let registrant = rest.dropFirst().prefix(2).firstIndex(where: { $0.hasPrefix("10.") }),
            registrant + 1 < rest.endIndex
        else { return false }
        let digits = rest[registrant].utf8.dropFirst(3)
        return (4...9).contains(digits.count) && digits.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// What one part of a path does; strong: even with an article's name after it.
    static func act(ofSegment segment: String) -> (Reason, isStrong: Bool)? {
        guard segment.utf8.count <= 120, AddressVocabulary.glance.mayHold(segment), !isToken(segment) else {
            return nil
        }
        let split = FoldedText(splittingWords(segment))
        if let found = act(of: split, segment) { return found }
        // "UnSubScribe" is one word, whatever its capitals say.
        let whole = FoldedText(segment)
        return whole == split ? nil : act(of: whole, segment)
    }

    private static func act(of text: FoldedText, _ segment: String) -> (Reason, isStrong: Bool)? {
        guard !text.isEmpty else { return nil }
        var best: (Reason, Bool)?
        AddressVocabulary.trie.forEachMatch(in: text) { entry, range in
            guard best == nil, let reason = entry.wordClass.actingReason else { return }
            let others = extraWords(in: text, beside: range, of: entry.wordClass)
            if others == 0 {
                best = (reason, [.unsubscribe, .confirm, .login].contains(entry.wordClass))
            } else if others == 1 {
                if entry.wordClass == .unsubscribe { best = (reason, true) }
                if takesObject(entry.wordClass, text.text(range)), !isHeadline(segment) { best = (reason, false) }
            }
        }
        return best ?? (isCompound(text) ? (.unsubscribe, true) : nil)
    }

    /// "newsletterunsubscribe", "bulkunsubscribe2", "nlunsub.php": one word, and nothing else that says anything.
    private static func isCompound(_ text: FoldedText) -> Bool {
        guard text.whole.holds("unsub") else { return false }
        let words = text.wordRanges.map(text.text).filter { !AddressVocabulary.fillers.contains($0) }
        return words.count == 1 && words.allSatisfy { $0.holds("unsubscri") || $0.hasSuffix("unsub") }
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

    /// Whether one word of any kind may stand beside a phrase: "confirm-attendance", and not "confirmation-bias".
    private static func takesObject(_ wordClass: WordClass, _ phrase: String) -> Bool {
        (wordClass == .confirm || wordClass == .login) && !AddressVocabulary.subjects.contains(phrase)
    }

    /// The words of a part that are neither the phrase, nor fillers, nor numbers.
    private static func extraWords(
        in text: FoldedText, beside phrase: Range<Int>, of wordClass: WordClass
    ) -> Int {
        let hasObjects = wordClass == .confirm || wordClass == .login
        var count = 0
        for range in text.wordRanges where !phrase.overlaps(range) {
            let word = text.text(range)
            let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            // A code says whose subscription it is: "act,unsubscribe,q12".
            let isCode = wordClass == .unsubscribe && word.utf8.contains { (0x30...0x39).contains($0) }
            if isNumber || isCode || AddressVocabulary.fillers.contains(word) { continue }
            if !hasObjects || !AddressVocabulary.objects.contains(word) { count += 1 }
        }
        return count
    }

    /// Three words or more with hyphens or underscores between them, perhaps the name of a file.
    static func isHeadline(_ segment: String) -> Bool {
        var segment = segment
        return segment.withUTF8(isHeadline)
    }

    /// The same of a text's bytes.
    ///
    /// A token in base64 has hyphens, too, and now and then letters alone between two of them: it is none where more of its
    /// pieces are no words than are.
    static func isHeadline(_ segment: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = segment.lastIndex(of: UInt8(ascii: ".")) ?? segment.count
        var (words, strange) = (0, 0)
        var piece = Piece()
        func close() {
            if piece.isWord { words += 1 } else if piece.isStrange { strange += 1 }
            piece = Piece()
        }
        for byte in segment[..<end] {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { close() } else { piece.add(byte) }
        }
        close()
        return words >= 3 && strange <= words
    }

    /// What stands between two hyphens.
    private struct Piece {
        private var length = 0
        private var digits = 0
        /// Something that is neither a letter nor a digit.
        private var hasOther = false
        private var wasLower = false
        /// A capital behind a small letter.
        private var isMixed = false

        var isWord: Bool { length > 1 && digits == 0 && !hasOther && !isMixed }
        /// Letters and digits, or small letters and capitals, in no order.
        var isStrange: Bool { isMixed || digits > 0 && digits < length }

        mutating func add(_ byte: UInt8) {
            length += 1
            let isLower = byte &- 0x61 < 26
            if byte &- 0x30 < 10 {
                digits += 1
            } else if byte &- 0x41 < 26 {
                if wasLower { isMixed = true }
            } else if !isLower, byte < 0x80 {
                hasOther = true
            }
            wasLower = isLower
        }
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
