/// What an address says of itself, whatever the text of its link: a picture, its headline and "read more" have one
/// address, which is taken apart once for them.
internal import Links

struct AddressFacts {
    /// The address as found; nil when it is no address.
    let found: WebURL?
    /// The address as far as it is known, clean: resolved, or decoded as far as that goes.
    let address: WebURL?
    /// False while `address` is still that of a tracker that hides its destination.
    let isTelling: Bool
    /// What the address's shape says, also of a tracker that hides its destination; nil for what is no http address.
    let shape: Place?
    /// What the never-request test says of the address as found; nil where it is not asked.
    private let judged: NeverRequest.Judged?
    /// The finding of the address that it is known to lead to.
    private let further: Finding?

    init(_ item: LinkToJudge, newsletter: NewsletterContext) {
        let resolution = item.resolution
        found = WebURL(item.link.url)
        let resolved = resolution.flatMap { $0.isFinal ? $0.url : nil }
        let isHarmless = resolution?.isKnownHarmless == true
        let layers = isHarmless && resolved != nil ? nil : found.map { LayeredAddress($0) }
        let whole = resolved ?? layers?.innermost
        // Clean: the reader's token in a query would make any address look like a tracker's.
        let address = whole.map { $0.isHTTP ? CleanURL.clean($0) : $0 }
        self.address = address
        shape = address.flatMap { $0.isHTTP ? Place(clean: $0) : nil }
        // Only a redirect, or a page that was read, says that an address is where the link leads, however it looks.
        isTelling =
            resolution.map { $0.state == .followed && resolved != nil } ?? false
            || address.map { $0.isHTTP && !Self.isOpaque($0, resolved) && !Trackers.isClickHost($0) } ?? false
        guard !isHarmless, let layers, layers.url.isHTTP else {
            (judged, further) = (nil, nil)
            return
        }
        judged = NeverRequest.judge(layers, newsletter: newsletter)
        let isElsewhere = resolved != nil && address != layers.url
        further =
            isElsewhere ? address.flatMap { NeverRequest.test($0, surroundings: nil, newsletter: newsletter) } : nil
    }

    /// Whether an address tells nothing; what decoders took out of one has no more layers.
    private static func isOpaque(_ address: WebURL, _ resolved: WebURL?) -> Bool {
        LeftAlone.isOpaque(resolved == nil ? LayeredAddress(address, maximumLayers: 0) : LayeredAddress(address))
    }

    /// The finding of the never-request test for a link with this address: every layer of the address as found, and where
    /// a resolver has seen it lead.
    func acting(_ surroundings: LinkSurroundings) -> Finding? {
        judged?.finding(surroundings) ?? further
    }
}

/// Remembers the last address; made for one newsletter.
final class AddressMemo {
    private let newsletter: NewsletterContext
    private var url: String?
    private var facts: AddressFacts?

    init(_ newsletter: NewsletterContext) { self.newsletter = newsletter }

    /// What a link's address says, found once for all links in a row that share it; one that has been resolved is looked
    /// at by itself.
    func facts(_ item: LinkToJudge) -> AddressFacts {
        guard item.resolution == nil else { return AddressFacts(item, newsletter: newsletter) }
        if let facts, url == item.link.url { return facts }
        let new = AddressFacts(item, newsletter: newsletter)
        (url, facts) = (item.link.url, new)
        return new
    }
}
