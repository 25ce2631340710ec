/// Networks' icons below every item of a newsletter: share buttons, however little each says of itself.
///
/// One icon of a network leads to a profile; the same one again and again, each time to another address, shares the item
/// above it. What such icons are called is their text, or the picture's file. Linear in the number of links.
internal import Links

enum ShareRows {
    /// So many different addresses under one icon are one an item.
    private static let leastItems = 3
    /// A row has no more icons than this, and a text longer than this is none.
    private static let longestRow = 8
    private static let longestName = 40

    static func mark(_ links: [Link], _ all: inout [LinkSurroundings]) {
        let names = all.map(icon)
        var addresses: [String: Set<String>] = [:]
        for (index, name) in names.enumerated() where !name.isEmpty && all[index].region == .body {
            addresses[name, default: []].insert(links[index].url)
        }
        markButtons(links, &all)
        let shared = addresses.filter { $0.value.count >= leastItems }
        guard !shared.isEmpty else { return }
        for (index, name) in names.enumerated() where shared[name] != nil && all[index].region == .body {
            let finding = Finding(reason: .socialShare, rule: "row", evidence: name)
            all[index].rowFinding = all[index].rowFinding ?? finding
        }
    }

    /// Pictures with a few words each that come back, side by side, below item after item: "Like us", "Tweet with us".
    private static func markButtons(_ links: [Link], _ all: inout [LinkSurroundings]) {
        let names = all.map { link in
            let isButton = link.isPicture && link.region == .body && (1...3).contains(link.words.text.wordCount)
            return isButton && !link.words.isReadMore ? link.words.text.whole : ""
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
                links[index].block - links[index - 1].block <= 1
            else { continue }
            for (place, name) in [(index - 1, one), (index, other)] {
                let finding = Finding(reason: .socialShare, rule: "row", evidence: name)
                all[place].rowFinding = all[place].rowFinding ?? finding
            }
        }
    }

    /// What a picture of a network is called, or of a letter in the same row; "" for anything else.
    private static func icon(_ link: LinkSurroundings) -> String {
        guard link.isPicture, link.text.utf8.count <= longestName else { return "" }
        let own = link.words.text.whole
        if !own.isEmpty { return isName(own) ? own : "" }
        for part in link.hint.split(separator: "|").prefix(4) {
            let name = FoldedText(part).whole
            if isName(name) { return name }
        }
        return ""
    }

    private static func isName(_ name: String) -> Bool {
        SocialNetworks.names.contains(name) || ["email", "e mail", "mail", "envelope"].contains(name)
    }
}
