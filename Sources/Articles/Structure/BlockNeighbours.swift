/// What stands above and below a link's block, as far as the links themselves tell: a block without a link is not known.
internal import Links

enum BlockNeighbours {
    /// The end of what stands above the block, blocks separated by " | ".
    static func above(_ index: Int, in links: [Link]) -> String {
        guard index > 0 else { return "" }
        let previous = links[index - 1]
        if previous.block == links[index].block { return previous.before }
        return [previous.before, previous.text, previous.after].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The beginning of what stands below the block.
    static func below(_ index: Int, in links: [Link]) -> String {
        guard index + 1 < links.count, links[index + 1].block != links[index].block else { return "" }
        let next = links[index + 1]
        return [next.before, next.text, next.after].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
