/// How often a rule was right when it decided: what its word weighs.
///
/// Measured on 217 newsletters labelled by hand, offline; right means that a link is an article or is none, whatever the reason.
/// They are the figures that `make verdicts` prints; `gleaner explain` shows them, and they decide nothing.
public struct RuleRecord: Sendable, Equatable {
    /// How often it was right.
    public let right: Int
    /// How often it was wrong.
    public let wrong: Int

    /// The rules that have decided about a labelled link.
    static let measured: [String: RuleRecord] = Dictionary(
        uniqueKeysWithValues: rows.map { ($0.rule, RuleRecord(right: $0.right, wrong: $0.wrong)) })

    private static let rows: [(rule: String, right: Int, wrong: Int)] = [
        ("headline", 1717, 166),
        ("never-request", 1093, 7),
        ("short-text", 507, 97),
        ("same-address", 369, 29),
        ("picture-alone", 240, 31),
        ("sponsor-words", 175, 3),
        ("front-page", 146, 15),
        ("place-subscribe", 157, 0),
        ("author", 153, 0),
        ("social-name", 147, 4),
        ("social-profile", 134, 2),
        ("name-in-passing", 87, 44),
        ("no-address", 122, 0),
        ("view-in-browser", 118, 3),
        ("promotion", 118, 0),
        ("page-of-its-own", 107, 9),
        ("contact-scheme", 115, 0),
        ("subscribe", 114, 1),
        ("read-more", 65, 13),
        ("site", 65, 3),
        ("own-product", 62, 1),
        ("footer-words", 61, 0),
        ("logo", 43, 16),
        ("malformed", 51, 3),
        ("banner", 51, 2),
        ("picture-of-item", 35, 18),
        ("shop-words", 47, 0),
        ("legal", 41, 0),
        ("handle", 34, 0),
        ("byline", 29, 4),
        ("mailto-forward", 31, 0),
        ("contact", 28, 1),
        ("image-file", 28, 1),
        ("repeated-label", 26, 2),
        ("app-store", 26, 1),
        ("ad-server", 25, 0),
        ("same-address-as", 25, 0),
        ("job", 22, 2),
        ("follow", 23, 0),
        ("shared-address", 12, 11),
        ("nothing-known", 16, 5),
        ("paid-section", 20, 1),
        ("job-section", 20, 0),
        ("place-legal", 17, 0),
        ("menu", 16, 0),
        ("mailto-answer", 12, 0),
        ("other-newsletter", 11, 1),
        ("own-name", 12, 0),
        ("section", 10, 1),
        ("place-app-store", 8, 0),
        ("section-name", 7, 1),
        ("mail-address", 7, 0),
        ("footnote", 6, 0),
        ("own-person", 6, 0),
        ("place-contact", 6, 0),
        ("price", 6, 0),
        ("bare-picture", 3, 2),
        ("shop-host", 4, 0),
        ("unsupported-scheme", 3, 1),
        ("call-to-buy", 3, 0),
        ("pixel", 3, 0),
        ("shops", 3, 0),
        ("credit", 2, 0),
        ("place-job", 2, 0),
        ("mailto-unsubscribe", 1, 0),
        ("promo-code", 1, 0),
    ]
}
