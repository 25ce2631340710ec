// Words for acting are without number: "Put me down for two", "Skip the next box", "Passt, ich komme". The tables of `ActingText`
// know the plain ones; a link that they do not know, at an address that tells nothing, is weighed once more: all its words,
// those around it, how it is drawn and what its neighbours do, by weights learnt from mails of many languages and senders.
//
// What comes of it is no verdict: a link in doubt is not requested, and is judged by what is known of it. An address that stays
// as it was found is a small loss; a place in a queue that was given up cannot be taken back. Of a link that is no article as far
// as anybody can tell without looking, it is hardly a loss at all: less doubt is enough.

public import Links

/// Finds the links that may act though no rule knows their words.
public enum Doubt {
    /// Why each link of a page must not be requested; nil where nothing speaks against it, and where that is known already.
    ///
    /// - Parameters:
    ///   - addresses: the addresses of the page's links, in document order; nil for one that is none.
    ///   - links: the links, and `surroundings` theirs, one for each address.
    ///   - findings: what the never-request test says of each; it speaks of the neighbours, too.
    ///   - newsletter: whose page it is.
    public static func test(
        _ addresses: [LayeredAddress?], _ links: [Link], surroundings: [LinkSurroundings], findings: [Finding?],
        newsletter: NewsletterContext
    ) -> [Finding?] {
        let traits = DoubtTraits(links, surroundings, acts: findings.map { $0 != nil })
        // Only where it decides: a verdict costs more than all the rest here.
        lazy var areArticles = Classifier.areArticles(links, surroundings, findings, newsletter)
        return links.indices.map { index in
            guard findings[index] == nil, addresses[index].map(tellsNothing) == true else { return nil }
            let doubt = DoubtWeights.learnt.doubt(traits.of(index))
            return doubt.isEnough || doubt.isEnoughOfOthers && !areArticles[index] ? doubt.finding : nil
        }
    }

    /// Whether a link that is not in doubt tells what its address is, for other places where that stands: a headline does, and
    /// neither a picture nor "here".
    public static func isTold(by link: LinkSurroundings) -> Bool {
        !link.isPicture && !link.words.isBare && !link.words.isReadMore && link.words.text.wordCount >= shortestHeadline
    }

    private static let shortestHeadline = 3

    /// The traits of each link by their names, as the weights are learnt from them; nil for a link whose address tells enough.
    package static func traits(
        _ addresses: [LayeredAddress?], _ links: [Link], surroundings: [LinkSurroundings], findings: [Finding?]
    ) -> [[String]?] {
        let traits = DoubtTraits(links, surroundings, acts: findings.map { $0 != nil })
        return links.indices.map { addresses[$0].map(tellsNothing) == true ? traits.of($0) : nil }
    }

    private static func tellsNothing(_ address: LayeredAddress) -> Bool {
        guard address.url.isHTTP, address.layers.isEmpty else { return false }
        return LeftAlone.isOpaque(address) || Trackers.isClickHost(address.url) || ShortToken.isAll(of: address.url)
    }
}
