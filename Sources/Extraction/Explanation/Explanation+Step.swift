// The steps of an explanation; the raw values are what `gleaner explain` prints.

extension Explanation {
    /// What was looked at.
    public enum Step: String, Sendable, CaseIterable {
        /// The newsletter's id and subject.
        case newsletter
        /// Where it stands in the newsletter, and as what.
        case position
        /// The address as found.
        case address
        /// What the link shows.
        case text
        /// The heading above.
        case heading
        /// What stands before it.
        case before
        /// What stands after it.
        case after
        /// The address by the URL standard, where it is spelt otherwise.
        case parsed
        /// Why it, or a layer of it, is never requested.
        case neverRequested = "never requested"
        /// What was read out of the address, and by which decoder.
        case decoded
        /// The address without what follows its reader.
        case clean
        /// One redirect.
        case hop
        /// How its resolution ended.
        case state
        /// The clean address that it leads to.
        case leadsTo = "leads to"
        /// An article, or why not.
        case verdict
        /// The rule that decided.
        case rule
        /// What the rule saw.
        case evidence
        /// The article's address.
        case article
        /// What decides, in words.
        case decides
        /// What else speaks for an article.
        case inFavour = "for"
        /// What else speaks against one.
        case against
        /// The user's rule that would make it no article.
        case toReject = "to reject it"
        /// The user's rule that would make it an article.
        case toAllow = "to allow it"
        /// Why no rule of the user's would change it.
        case toChange = "to change it"
        /// The same rule for another place.
        case or
        /// What was not looked at.
        case note
    }
}
