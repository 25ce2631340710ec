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
        let shared = addresses.filter { $0.value.count >= leastItems }
        guard !shared.isEmpty else { return }
        for (index, name) in names.enumerated() where shared[name] != nil && all[index].region == .body {
            let finding = Finding(reason: .socialShare, rule: "row", evidence: name)
            all[index].rowFinding = all[index].rowFinding ?? finding
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
