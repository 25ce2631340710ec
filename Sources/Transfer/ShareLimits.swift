// Who may start and who waits, when requests of one name (a host, say) may not take all the slots.
//
// A pure value: first come first served within a name, and a name that waits holds up no other. Names are forgotten as
// soon as nothing of theirs is under way.

/// Limits how many things of one name are under way at once.
struct ShareLimits<Item> {
    private struct Share {
        var active = 0
        var waiting = Fifo<Item>()
    }

    /// The limit; 0: none, and then nothing is counted.
    let limit: Int
    private var shares: [String: Share] = [:]

    init(limit: Int) { self.limit = limit }

    /// How many names are remembered.
    var count: Int { shares.count }

    /// Whether the item may start now and is counted; otherwise it has been put in line.
    mutating func admit(_ item: Item, name: String) -> Bool {
        guard limit > 0 else { return true }
        if shares[name, default: Share()].active < limit {
            shares[name, default: Share()].active += 1
            return true
        }
        shares[name]?.waiting.append(item)
        return false
    }

    /// One item of the name has ended.
    ///
    /// Returns the next in line, which is counted and may start.
    mutating func release(name: String) -> Item? {
        guard limit > 0, var share = shares.removeValue(forKey: name) else { return nil }
        let next = share.waiting.popFirst()
        if next == nil { share.active -= 1 }
        if share.active > 0 { shares[name] = share }
        return next
    }
}
