/// Networks' icons below every item of a newsletter: share buttons, however little each says of itself.
///
/// One icon of a network leads to a profile; the same one again and again, each time to another address, shares the item
/// above it. What such icons are called is their text, or the picture's file. Linear in the number of links.
internal import Links

enum ShareRows {
    /// So many different addresses under one icon are one an item.
    private static let leastItems = 3

    static func mark(_ links: [Link], _ all: inout [LinkSurroundings]) {
        // Where a headline leads is no button's place, whatever its picture is called.
        var headlines: Set<String> = []
        if all.contains(where: \.isPicture) {
            for (link, around) in zip(links, all) where !around.isPicture && around.words.text.wordCount >= 3 {
                headlines.insert(link.url)
            }
        }
        let names = zip(links, all).map { link, around in
            around.isPicture && !headlines.contains(link.url) ? icon(around) : ""
        }
        var addresses: [String: Set<String>] = [:]
        for (index, name) in names.enumerated() where !name.isEmpty && all[index].region == .body {
            addresses[name, default: []].insert(links[index].url)
        }
        markButtons(links, &all, headlines)
        markBesideMail(links, &all)
        let shared = addresses.filter { $0.value.count >= leastItems }
        guard !shared.isEmpty else { return }
        for (index, name) in names.enumerated() where shared[name] != nil && all[index].region == .body {
            let finding = Finding(reason: .socialShare, rule: "row", evidence: name)
            all[index].rowFinding = all[index].rowFinding ?? finding
        }
    }

    /// Pictures with a few words each that come back, side by side, below item after item: "Like us", "Tweet with us".
    private static func markButtons(_ links: [Link], _ all: inout [LinkSurroundings], _ headlines: Set<String>) {
        let names = zip(links, all).map { link, around in
            let isButton = around.isPicture && around.region == .body && (1...3).contains(around.words.text.wordCount)
            return isButton && !around.words.isReadMore && !headlines.contains(link.url) ? around.words.text.whole : ""
        }
        var addresses: [String: Set<String>] = [:]
        for (index, name) in names.enumerated() where !name.isEmpty {
            addresses[name, default: []].insert(links[index].url)
        }
        let repeated = addresses.filter { $0.value.count >= leastItems }
        guard repeated.count >= 2 else { return }
        for index in names.indices.dropFirst() {
            let (one, other) = (names[index - 1], names[index])
            guard one != other, repeated[one] != nil, repeated[other] != nil,
                links[index].block - links[index - 1].block <= 1, acts(all[index - 1]) || acts(all[index])
            else { continue }
            for (place, name) in [(index - 1, one), (index, other)] {
                let finding = Finding(reason: .socialShare, rule: "row", evidence: name)
                all[place].rowFinding = all[place].rowFinding ?? finding
            }
        }
    }

    /// Whether a button's words share, like or follow, or name a network: one of two is enough.
    private static func acts(_ link: LinkSurroundings) -> Bool {
        link.words.hasActing || link.words.has(.follow)
            || link.words.text.split.contains { $0.utf8.count > 2 && SocialNetworks.names.contains($0) }
    }

    /// Pictures in a row with one that writes a mail to nobody: it shares what is read, and so do the others, whatever they are
    /// called ("fb", "th").
    private static func markBesideMail(_ links: [Link], _ all: inout [LinkSurroundings]) {
        let mails = links.indices.filter { all[$0].isPicture && links[$0].url.hasPrefix("mailto:?") }
        guard !mails.isEmpty else { return }
        // Once forwards and once backwards: from each mail, and from what has been reached, to the next.
        var (forwards, backwards) = (Set(mails), Set(mails))
        for index in links.indices.dropFirst() where forwards.contains(index - 1) && isBeside(index, index - 1) {
            forwards.insert(index)
            markBesideMail(&all[index])
        }
        for index in links.indices.dropLast().reversed()
        where backwards.contains(index + 1) && isBeside(index, index + 1) {
            backwards.insert(index)
            markBesideMail(&all[index])
        }
        func isBeside(_ index: Int, _ other: Int) -> Bool {
            all[index].isPicture && all[index].isOneOfRow && all[index].words.text.wordCount <= 1
                && abs(links[index].block - links[other].block) <= 1
        }
    }

    private static func markBesideMail(_ link: inout LinkSurroundings) {
        link.rowFinding = link.rowFinding ?? Finding(reason: .socialShare, rule: "row", evidence: "mailto:?")
    }

    /// What a picture of a network is called, or of a letter; "" for anything else.
    private static func icon(_ link: LinkSurroundings) -> String {
        if let network = SocialNetworks.icon(link) { return network }
        guard link.words.text.isEmpty || letters.contains(link.words.text.whole) else { return "" }
        let hints = link.hint.split(separator: "|").prefix(4).map { FoldedText($0).whole }
        return hints.first(where: letters.contains) ?? ""
    }

    private static let letters: Set<String> = ["email", "e mail", "mail", "envelope"]
}
