/// What a phrase in a newsletter says about the link that bears it.
enum WordClass: UInt8, CaseIterable {
    // Links that act when they are opened: the never-request test looks for these.
    case unsubscribe, preferences, confirm, login, referral, poll, share, forward
    // Links that are harmless to open but no articles.
    case subscribe, viewInBrowser, legal, contact, job, sponsor, appStore, follow, shop
    // Words that say nothing of their own, so that the sentence around them has to speak.
    case bare, readMore, site
    // Words that mark the end of a newsletter.
    case footer
    // What shops and businesses write, added up over a whole mail: see `ShopWords`.
    case offer, shopSign, shopService, smallPrint, saleSubject, business, orderDetail

    /// The reason of a link that acts; nil for the classes that only describe.
    var actingReason: Reason? {
        switch self {
        case .unsubscribe: .unsubscribe
        case .preferences: .preferences
        case .confirm: .confirm
        case .login: .login
        case .referral: .referral
        case .poll: .poll
        case .share: .socialShare
        case .forward: .forward
        default: nil
        }
    }
}
