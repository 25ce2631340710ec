// Judges the pairs of one query by the tables, then by their values; a value that is itself an address with a query is
// cleaned like one.

/// The tables' rows that speak of one address.
struct QueryCleaner {
    /// How deep addresses within addresses are cleaned.
    static let maximumDepth = 3

    private let rules: HostRules
    private let url: WebURL
    private let lists: RuleLists?
    private let depth: Int

    init(url: WebURL, lists: RuleLists?, depth: Int = maximumDepth) {
        self.depth = depth
        self.url = url
        self.lists = lists
        rules = HostRules(host: url.host ?? "", path: url.path, listed: lists?.rules(for: url))
    }

    /// The pairs that stay, as they are but for addresses in them that had to be cleaned.
    func kept(_ pairs: [Substring]) -> [Substring] {
        let decoded = pairs.map { QueryPair(raw: $0).decoded }
        let names = decoded.map { Self.key($0.name) }
        let signed = Self.signed(names, values: decoded.map(\.value))
        let isTracking = names.map { rules.isTracking($0) || signed.contains($0) }
        let hasCompany = isTracking.contains(true)
        return pairs.indices.compactMap { index in
            let value = decoded[index].value
            // The tables first: most of what goes is known by its name, and to look into values costs more.
            guard
                mayStay(name: names[index], value: value, isTracking: isTracking[index], hasCompany: hasCompany),
                !ReaderIdentity.isIn(value), !ReaderIdentity.isIn(decoded[index].name)
            else { return nil }
            guard !rules.mustStay(names[index]), let clean = cleanAddress(value) else { return pairs[index] }
            // Parsing drops tabs and line ends, which may have kept a mail address from being seen.
            guard !ReaderIdentity.isIn(clean) else { return nil }
            return QueryPair(raw: pairs[index]).name + "=" + QueryPair.encode(clean)
        }
    }

    /// The names of ids that stand beside their signature, and of these.
    private static func signed(_ names: [String], values: [String]) -> [String] {
        TrackingParameters.signed.flatMap { id, signature in
            let isSigned = names.indices.contains { names[$0] == signature && MailDigest.mayBe(values[$0]) }
            return isSigned && names.contains(id) ? [id, signature] : []
        }
    }

    /// The clean form of a value that is an address; nil when it is none, or clean already.
    private func cleanAddress(_ value: String) -> String? {
        guard depth > 0, value.utf8.contains(UInt8(ascii: "?")), CarriedAddress.hasWebScheme(value.utf8),
            let url = WebURL(value)
        else { return nil }
        let clean = CleanURL.withCleanQuery(url, lists: lists, depth: depth - 1)
        return clean == url ? nil : clean.href
    }

    private func mayStay(name: String, value: String, isTracking: Bool, hasCompany: Bool) -> Bool {
        if rules.mustStay(name) { return true }
        if isTracking || rules.isReader(name) || Self.isCampaignReference(name, value) { return false }
        if MailDigest.mayBe(value) && rules.isMailName(name) || AMPVariant.isMark(name: name, value: value, of: url) {
            return false
        }
        if rules.isSession(name) && !Self.isShortNumber(value) { return false }
        if rules.isKey(name) && value.utf8.count >= 16 && Self.isOpaque(value) { return false }
        return !(hasCompany && rules.goesInCompany(name) && Self.isOpaque(value))
    }

    private static func isShortNumber(_ value: String) -> Bool {
        value.utf8.count <= 6 && value.utf8.allSatisfy(ASCII.isDigit)
    }

    /// Whether the value looks like a made-up id: a page's own is a short number or a word.
    private static func isOpaque(_ value: String) -> Bool {
        let bytes = value.utf8
        guard bytes.count >= 10, bytes.contains(where: ASCII.isDigit), bytes.contains(where: ASCII.isLetter) else {
            return false
        }
        return bytes.allSatisfy { byte in
            ASCII.isLetter(byte) || ASCII.isDigit(byte) || isMark(byte)
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "="), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// The name to look up: lower case, without what careless joining leaves before it ("?", "amp;").
    private static func key(_ name: String) -> String {
        var key = name.lowercased()[...]
        while true {
            if key.utf8.first == UInt8(ascii: "?") {
                key = key.dropFirst()
            } else if key.utf8.starts(with: "amp;".utf8) {
                key = key.dropFirst(4)
            } else {
                return String(key)
            }
        }
    }

    /// "ref" and "source" name pages too; a site's name or a newsletter in them is the sender's.
    ///
    /// Ghost adds its own host to every link (https://ghost.org/help/outbound-link-tagging/).
    private static func isCampaignReference(_ name: String, _ value: String) -> Bool {
        guard name == "ref" || name == "source" || name == "via" || name == "src" || name == "ref_source" else {
            return false
        }
        let value = value.lowercased()
        if value.contains("newsletter") || value == "email" || value == "mail" || value == "rss" { return true }
        guard name == "ref", let dot = value.lastIndex(of: "."), dot != value.startIndex else { return false }
        let top = value[dot...].dropFirst()
        return top.utf8.count >= 2 && top.utf8.allSatisfy(ASCII.isLetter)
            && value.utf8.allSatisfy {
                ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
            }
    }
}
