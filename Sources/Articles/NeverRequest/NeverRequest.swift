/// The test that keeps Gleaner from unsubscribing, confirming, voting, or signing anybody in.
///
/// An address for which the test has a finding is never requested, whatever else is known of it. It is asked for each link before
/// resolution, with the text and its surroundings, and for every further address of a chain (decoded, redirected to, found in a
/// refresh or a script) on the address alone. When in doubt it has a finding: an article lost can be read in
/// the newsletter, a subscription that was ended cannot be taken back.
///
/// Order: the `List-Unsubscribe` header, the address, the text, and for links without words of their own the sentence
/// and the block around them. Pure; a few microseconds a link.
public import Links

/// Decides which addresses must never be requested.
public enum NeverRequest {
    /// Returns why the address must not be requested, or nil when it may be.
    ///
    /// `surroundings` is nil for a later address of a chain, which is judged on the address alone.
    public static func test(
        _ url: WebURL, surroundings: LinkSurroundings?, newsletter: NewsletterContext?
    ) -> Finding? {
        test(LayeredAddress(url), surroundings: surroundings, newsletter: newsletter)
    }

    /// The same of an address whose layers are known, each of which is judged with it.
    public static func test(
        _ address: LayeredAddress, surroundings: LinkSurroundings?, newsletter: NewsletterContext?
    ) -> Finding? {
        judge(address, newsletter: newsletter).finding(surroundings)
    }

    /// What an address says, whatever the text of its link.
    struct Judged {
        fileprivate let address: LayeredAddress
        /// The finding that no text changes.
        fileprivate let settled: Finding?
        fileprivate let byAddress: Finding?

        /// The finding for a link with this address; for a later address of a chain, which has no surroundings, its own.
        func finding(_ surroundings: LinkSurroundings?) -> Finding? {
            if let settled { return settled }
            // What a reader sees is surer than the name of a page.
            guard let surroundings, byAddress?.isOfPageName ?? true else { return byAddress }
            return ActingText.test(surroundings, address: address.url) ?? byAddress
                ?? LeftAlone.test(surroundings, address: address)
        }
    }

    /// Judges an address with its layers, and what stands inside of them.
    static func judge(_ address: LayeredAddress, newsletter: NewsletterContext?) -> Judged {
        let inside = InnerAddresses.all(in: address)
        if let newsletter, newsletter.unsubscribeAddresses.contains(address, inside: inside) {
            let finding = Finding(
                reason: .unsubscribe, rule: "list-unsubscribe", evidence: address.url.host ?? "")
            return Judged(address: address, settled: finding, byAddress: nil)
        }
        return Judged(address: address, settled: nil, byAddress: ActingAddress.test(address, inside: inside))
    }
}
