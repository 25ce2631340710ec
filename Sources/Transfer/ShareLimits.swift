// Who may start and who waits, when requests of one name (a host, say) may not take all the slots.
//
// A pure value: first come first served within a name, and a name that waits holds up no other. Names are forgotten as
// soon as nothing of theirs is under way.

/// Limits how many things of one name are under way at once.
struct ShareLimits<Item> {
    private struct Share {
        var active = 0
        var waiting: [Item] = []
        /// Where the line begins in `waiting`: taking from the front of an array would be quadratic.
        var head = 0
    }

    /// The limit; 0: none, and then nothing is counted.
    let limit: Int
    private var shares: [String: Share] = [:]

    init(limit: Int) { self.limit = limit }

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

    /// One item of the name has ended. Returns the next in line, which is counted and may start.
    mutating func release(name: String) -> Item? {
        guard limit > 0, var share = shares.removeValue(forKey: name) else { return nil }
        if share.head < share.waiting.count {
            let next = share.waiting[share.head]
            share.head += 1
            if share.head == share.waiting.count {
                share.waiting = []
                share.head = 0
            } else if share.head >= 1_024, share.head * 2 > share.waiting.count {
                share.waiting.removeFirst(share.head)
                share.head = 0
            }
            shares[name] = share
            return next
        }
        share.active -= 1
        if share.active > 0 { shares[name] = share }
        return nil
    }
}
