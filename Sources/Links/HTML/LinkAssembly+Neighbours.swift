/// What stands above and below a link's block: labels such as "Together with" stand in blocks of their own.
extension LinkAssembly {
    /// A longer block is prose: what stands beyond it is no label of its links.
    private static let blockSearch = 1_600
    private static let neighbourBytes = 240

    /// What stands above the block that `offset` lies in.
    func lead(_ offset: Int) -> String {
        var end = offset
        let nearest = max(0, offset - Self.blockSearch)
        while end > nearest, text[end - 1] != 0x0A { end -= 1 }
        guard end > 0, text[end - 1] == 0x0A else { return "" }
        var start = max(0, end - Self.neighbourBytes)
        while start < end, UTF8Bytes.continues(text[start]) { start += 1 }
        return barred(start..<end)
    }

    /// What stands below the block that `offset` lies in.
    func trail(_ offset: Int) -> String {
        var start = offset
        let furthest = min(text.count, offset + Self.blockSearch)
        while start < furthest, text[start] != 0x0A { start += 1 }
        guard start < furthest else { return "" }
        return barred(start..<UTF8Bytes.boundary(before: min(text.count, start + Self.neighbourBytes), in: text))
    }

    /// Blocks as one line, with bars between them.
    private func barred(_ range: Range<Int>) -> String {
        text[range].split(separator: 0x0A).map { Self.collapsed($0) }.filter { !$0.isEmpty }.joined(separator: " | ")
    }
}
