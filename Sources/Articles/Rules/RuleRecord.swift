/// How often a rule was right when it decided: what its word weighs.
///
/// Measured on 81 newsletters labelled by hand, offline; right means that a link is an article or is none, whatever the reason.
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
        ("headline", 590, 54),
        ("never-request", 386, 1),
        ("short-text", 171, 24),
        ("same-address", 155, 12),
        ("picture-alone", 123, 3),
        ("sponsor-words", 93, 0),
        ("front-page", 69, 8),
        ("author", 72, 0),
        ("place-subscribe", 55, 0),
        ("contact-scheme", 54, 0),
        ("subscribe", 42, 0),
        ("name-in-passing", 27, 13),
        ("view-in-browser", 40, 0),
        ("menu", 30, 7),
        ("no-address", 31, 0),
        ("promotion", 31, 0),
        ("footer-words", 28, 0),
        ("page-of-its-own", 23, 4),
        ("social-name", 24, 0),
        ("social-profile", 23, 0),
        ("ad-server", 23, 0),
        ("picture-of-item", 16, 7),
        ("banner", 20, 1),
        ("site", 18, 3),
        ("repeated-label", 19, 0),
        ("read-more", 13, 0),
        ("image-file", 12, 0),
        ("mailto-answer", 11, 0),
        ("follow", 10, 0),
        ("other-newsletter", 10, 0),
        ("legal", 10, 0),
        ("nothing-known", 5, 4),
        ("place-legal", 9, 0),
        ("job-section", 8, 0),
        ("byline", 8, 0),
        ("contact", 8, 0),
        ("own-name", 8, 0),
        ("footnote", 6, 0),
        ("mailto-forward", 6, 0),
        ("app-store", 5, 1),
        ("same-address-as", 6, 0),
        ("section-name", 6, 0),
        ("section", 4, 1),
        ("shop-words", 5, 0),
        ("logo", 4, 1),
        ("place-app-store", 4, 0),
        ("handle", 4, 0),
        ("place-contact", 3, 0),
        ("job", 2, 0),
        ("paid-section", 2, 0),
        ("bare-picture", 1, 1),
        ("malformed", 2, 0),
        ("byline-alone", 2, 0),
        ("mail-address", 2, 0),
        ("own-person", 1, 0),
        ("credit", 1, 0),
        ("shared-address", 1, 0),
        ("place-job", 1, 0),
        ("call-to-buy", 1, 0),
    ]
}
