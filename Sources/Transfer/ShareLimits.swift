// Who may start and who waits, when requests of one name (a domain, say) may not take all the slots.
//
// A pure value: first come first served within a name, but for what has been asked before and was put off; and a name that
// waits holds up no other. A name can be paused, and its limit lowered. Names are forgotten as soon as nothing of theirs
// is under way, in line or agreed.

/// Limits how many things of one name are under way at once.
struct ShareLimits<Item> {
    private struct Share {
        var active = 0
        /// What was under way before and has been put off: it goes first.
        var putOff = Fifo<Item>()
        var waiting = Fifo<Item>()
        /// Nothing starts before.
        var pausedUntil: ContinuousClock.Instant?
        /// A limit of its own.
        var limit: Int?

        mutating func popFirst() -> Item? { putOff.popFirst() ?? waiting.popFirst() }
        var isIdle: Bool { active == 0 && putOff.isEmpty && waiting.isEmpty && pausedUntil == nil && limit == nil }
    }

    /// The limit of a name that has none of its own; 0: none, and then nothing is counted.
    let limit: Int
    private var shares: [String: Share] = [:]
    private var pauses = DelayLine<String>()

    init(limit: Int) { self.limit = limit }

    /// How many names are remembered.
    var count: Int { shares.count }

    /// When the next pause is over.
    var nextDue: ContinuousClock.Instant? { pauses.nextDue }

    /// Whether the item may start now and is counted; otherwise it has been put in line.
    mutating func admit(_ item: Item, name: String, isPutOff: Bool = false) -> Bool {
        guard limit > 0 else { return true }
        var share = shares.removeValue(forKey: name) ?? Share()
        defer { shares[name] = share }
        if share.pausedUntil == nil, share.active < share.limit ?? limit {
            share.active += 1
            return true
        }
        if isPutOff { share.putOff.append(item) } else { share.waiting.append(item) }
        return false
    }

    /// Takes back an item that was admitted when its name has been paused since: it is in line again, and not counted.
    mutating func takeBack(_ item: Item, name: String) -> Bool {
        // Nearly always there is no pause at all.
        guard pauses.nextDue != nil, shares[name]?.pausedUntil != nil else { return false }
        shares[name]?.active -= 1
        shares[name]?.putOff.append(item)
        return true
    }

    /// One item of the name has ended.
    ///
    /// Returns the next in line, which is counted and may start.
    mutating func release(name: String) -> Item? {
        guard limit > 0, var share = shares.removeValue(forKey: name) else { return nil }
        share.active -= 1
        defer { if !share.isIdle { shares[name] = share } }
        return next(of: &share)
    }

    /// The next in line of a name that has room for it, which is counted and may start.
    mutating func next(name: String) -> Item? {
        guard var share = shares.removeValue(forKey: name) else { return nil }
        defer { if !share.isIdle { shares[name] = share } }
        return next(of: &share)
    }

    private func next(of share: inout Share) -> Item? {
        guard share.pausedUntil == nil, share.active < share.limit ?? limit, let item = share.popFirst() else {
            return nil
        }
        share.active += 1
        return item
    }

    /// Lets nothing of a name start before that moment; an earlier one than is known changes nothing.
    mutating func pause(name: String, until due: ContinuousClock.Instant) {
        guard limit > 0 else { return }
        if let known = shares[name]?.pausedUntil, known >= due { return }
        shares[name, default: Share()].pausedUntil = due
        pauses.insert(name, due: due)
    }

    /// Sets a name's own limit; nil: that of all others.
    mutating func setLimit(_ limit: Int?, name: String) {
        guard self.limit > 0, shares[name]?.limit != limit else { return }
        shares[name, default: Share()].limit = limit.map { min(max(1, $0), self.limit) }
    }

    /// The name of a pause that is over, one at a time: what waits of it may be taken with `next`.
    mutating func endPause(at now: ContinuousClock.Instant) -> String? {
        while let name = pauses.pop(at: now) {
            // A pause that was made longer stands in the line twice.
            guard let until = shares[name]?.pausedUntil, until <= now else { continue }
            shares[name]?.pausedUntil = nil
            return name
        }
        return nil
    }
}
