/// How often a rule was right when it decided: what its word weighs.
///
/// Measured on 120 newsletters labelled by hand, offline; right means that a link is an article or is none, whatever the reason.
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
        ("headline", 819, 78),
        ("never-request", 481, 2),
        ("same-address", 241, 15),
        ("short-text", 210, 28),
        ("picture-alone", 133, 3),
        ("front-page", 98, 14),
        ("sponsor-words", 103, 3),
        ("author", 80, 0),
        ("place-subscribe", 72, 0),
        ("subscribe", 61, 0),
        ("contact-scheme", 60, 0),
        ("name-in-passing", 42, 15),
        ("no-address", 57, 0),
        ("view-in-browser", 51, 0),
        ("page-of-its-own", 33, 3),
        ("footer-words", 36, 0),
        ("social-profile", 35, 0),
        ("promotion", 30, 0),
        ("social-name", 26, 0),
        ("ad-server", 23, 0),
        ("picture-of-item", 16, 7),
        ("site", 20, 3),
        ("banner", 20, 1),
        ("read-more", 18, 2),
        ("repeated-label", 19, 0),
        ("menu", 19, 0),
        ("contact", 16, 0),
        ("legal", 15, 0),
        ("nothing-known", 7, 6),
        ("place-legal", 13, 0),
        ("same-address-as", 13, 0),
        ("image-file", 12, 0),
        ("footnote", 12, 0),
        ("mailto-answer", 11, 0),
        ("follow", 11, 0),
        ("other-newsletter", 11, 0),
        ("shop-words", 10, 0),
        ("app-store", 9, 1),
        ("section", 9, 1),
        ("byline", 9, 0),
        ("own-name", 9, 0),
        ("job-section", 8, 0),
        ("mailto-forward", 7, 0),
        ("shared-address", 4, 3),
        ("section-name", 7, 0),
        ("logo", 5, 1),
        ("handle", 5, 0),
        ("place-contact", 5, 0),
        ("place-app-store", 4, 0),
        ("job", 3, 1),
        ("shops", 3, 0),
        ("mail-address", 3, 0),
        ("call-to-buy", 3, 0),
        ("paid-section", 2, 0),
        ("bare-picture", 1, 1),
        ("malformed", 2, 0),
        ("own-person", 2, 0),
        ("byline-alone", 2, 0),
        ("unsupported-scheme", 2, 0),
        ("place-job", 1, 0),
        ("credit", 1, 0),
        ("mailto-unsubscribe", 1, 0),
    ]
}
