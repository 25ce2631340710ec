/// How often a rule was right when it decided: what its word weighs.
///
/// Measured on 217 newsletters and 96 mails of shops and businesses labelled by hand, offline; right means that a link is an
/// article or is none, whatever the reason.
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
        ("headline", 1719, 279),
        ("never-request", 1322, 7),
        ("promotion", 946, 0),
        ("short-text", 510, 125),
        ("same-address", 373, 63),
        ("social-name", 345, 2),
        ("sponsor-words", 329, 3),
        ("picture-alone", 258, 31),
        ("front-page", 192, 15),
        ("subscribe", 182, 1),
        ("place-subscribe", 158, 0),
        ("view-in-browser", 154, 3),
        ("author", 153, 0),
        ("contact-scheme", 152, 0),
        ("social-profile", 145, 2),
        ("no-address", 137, 0),
        ("name-in-passing", 90, 41),
        ("page-of-its-own", 112, 15),
        ("paid-section", 126, 1),
        ("logo", 106, 10),
        ("legal", 101, 0),
        ("banner", 98, 2),
        ("site", 95, 3),
        ("read-more", 66, 29),
        ("shop-words", 93, 0),
        ("own-product", 62, 1),
        ("footer-words", 61, 0),
        ("malformed", 57, 3),
        ("picture-of-item", 38, 20),
        ("contact", 56, 1),
        ("repeated-label", 55, 2),
        ("notice", 49, 0),
        ("menu", 44, 0),
        ("app-store", 35, 1),
        ("handle", 36, 0),
        ("own-name", 36, 0),
        ("byline", 29, 4),
        ("same-address-as", 33, 0),
        ("follow", 32, 0),
        ("mailto-forward", 31, 0),
        ("image-file", 28, 1),
        ("job", 25, 2),
        ("shared-address", 12, 14),
        ("ad-server", 25, 0),
        ("nothing-known", 20, 5),
        ("place-legal", 21, 0),
        ("job-section", 20, 0),
        ("own-person", 20, 0),
        ("bare-picture", 17, 2),
        ("mailto-answer", 12, 0),
        ("other-newsletter", 11, 1),
        ("section", 10, 1),
        ("shop-service", 11, 0),
        ("mail-address", 10, 0),
        ("place-contact", 10, 0),
        ("section-name", 9, 1),
        ("place-app-store", 9, 0),
        ("footnote", 6, 0),
        ("price", 6, 0),
        ("pixel", 5, 0),
        ("reduction", 5, 0),
        ("unsupported-scheme", 4, 1),
        ("shop-host", 4, 0),
        ("call-to-buy", 3, 0),
        ("promo-code", 3, 0),
        ("shops", 3, 0),
        ("credit", 2, 0),
        ("place-job", 2, 0),
        ("byline-alone", 1, 0),
        ("mailto-unsubscribe", 1, 0),
    ]
}
