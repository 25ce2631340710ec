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
        ("headline", 1718, 251),
        ("never-request", 1327, 6),
        ("promotion", 959, 0),
        ("short-text", 515, 108),
        ("same-address", 374, 55),
        ("social-name", 338, 2),
        ("sponsor-words", 329, 3),
        ("picture-alone", 250, 31),
        ("front-page", 195, 15),
        ("subscribe", 189, 1),
        ("place-subscribe", 158, 0),
        ("author", 155, 0),
        ("view-in-browser", 155, 3),
        ("contact-scheme", 152, 0),
        ("social-profile", 146, 2),
        ("no-address", 137, 0),
        ("paid-section", 126, 1),
        ("banner", 112, 2),
        ("page-of-its-own", 112, 12),
        ("legal", 109, 0),
        ("logo", 106, 10),
        ("shop-words", 94, 0),
        ("site", 94, 3),
        ("name-in-passing", 87, 34),
        ("read-more", 66, 25),
        ("contact", 63, 1),
        ("footer-words", 61, 0),
        ("own-product", 61, 1),
        ("malformed", 57, 3),
        ("weighed", 53, 4),
        ("repeated-label", 50, 2),
        ("own-name", 46, 0),
        ("notice", 42, 0),
        ("picture-of-item", 38, 19),
        ("handle", 36, 0),
        ("app-store", 35, 1),
        ("same-address-as", 33, 0),
        ("follow", 32, 0),
        ("mailto-forward", 31, 0),
        ("image-file", 28, 1),
        ("job", 26, 2),
        ("ad-server", 25, 0),
        ("byline", 25, 2),
        ("place-legal", 24, 0),
        ("menu", 21, 0),
        ("job-section", 20, 0),
        ("nothing-known", 19, 5),
        ("bare-picture", 17, 2),
        ("shared-address", 13, 13),
        ("mailto-answer", 12, 0),
        ("other-newsletter", 12, 1),
        ("place-contact", 11, 0),
        ("shop-service", 11, 0),
        ("mail-address", 10, 0),
        ("section", 10, 1),
        ("place-app-store", 9, 0),
        ("section-name", 9, 1),
        ("own-person", 8, 0),
        ("footnote", 7, 0),
        ("price", 7, 0),
        ("pixel", 5, 0),
        ("reduction", 5, 0),
        ("shop-host", 4, 0),
        ("shops", 4, 0),
        ("unsupported-scheme", 4, 1),
        ("call-to-buy", 3, 0),
        ("promo-code", 3, 0),
        ("credit", 2, 0),
        ("place-job", 2, 0),
        ("byline-alone", 1, 0),
        ("mailto-unsubscribe", 1, 0),
    ]
}
