/// How often a rule was right when it decided: what its word weighs.
///
/// Measured on 177 newsletters labelled by hand, offline; right means that a link is an article or is none, whatever the reason.
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
        ("headline", 1533, 126),
        ("never-request", 880, 5),
        ("short-text", 409, 70),
        ("same-address", 327, 17),
        ("picture-alone", 168, 23),
        ("social-name", 144, 0),
        ("sponsor-words", 140, 3),
        ("front-page", 111, 11),
        ("author", 117, 0),
        ("view-in-browser", 110, 3),
        ("page-of-its-own", 98, 6),
        ("contact-scheme", 103, 0),
        ("subscribe", 101, 1),
        ("no-address", 101, 0),
        ("place-subscribe", 100, 0),
        ("social-profile", 92, 2),
        ("name-in-passing", 58, 30),
        ("read-more", 58, 12),
        ("banner", 50, 2),
        ("picture-of-item", 35, 16),
        ("site", 41, 3),
        ("footer-words", 41, 0),
        ("logo", 36, 2),
        ("handle", 33, 0),
        ("byline", 29, 2),
        ("legal", 31, 0),
        ("mailto-forward", 31, 0),
        ("shop-words", 31, 0),
        ("image-file", 28, 1),
        ("contact", 26, 0),
        ("ad-server", 25, 0),
        ("promotion", 25, 0),
        ("malformed", 21, 3),
        ("repeated-label", 22, 2),
        ("app-store", 22, 1),
        ("paid-section", 20, 1),
        ("job-section", 20, 0),
        ("follow", 18, 0),
        ("nothing-known", 12, 6),
        ("other-newsletter", 13, 0),
        ("own-name", 13, 0),
        ("place-legal", 13, 0),
        ("shared-address", 6, 7),
        ("job", 10, 2),
        ("mailto-answer", 12, 0),
        ("menu", 11, 0),
        ("section", 8, 1),
        ("place-app-store", 8, 0),
        ("mail-address", 7, 0),
        ("own-person", 7, 0),
        ("footnote", 6, 0),
        ("same-address-as", 6, 0),
        ("bare-picture", 3, 2),
        ("place-contact", 5, 0),
        ("unsupported-scheme", 3, 1),
        ("call-to-buy", 3, 0),
        ("pixel", 3, 0),
        ("shop-host", 3, 0),
        ("shops", 3, 0),
        ("credit", 2, 0),
        ("place-job", 2, 0),
        ("mailto-unsubscribe", 1, 0),
        ("own-product", 1, 0),
        ("promo-code", 1, 0),
        ("section-name", 0, 1),
    ]
}
