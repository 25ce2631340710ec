// Walls: what a site shows in place of a page to those whom it takes for programs, or who have not agreed yet. Three
// tables: fields of an answer, marks in a page that says next to nothing, and addresses that are themselves walls.
//
// A wall says nothing about the page behind it, so it is never `dead`, no page, and its title is no title. Marks are
// chosen so that the pages which a guard lets through do not have them: DataDome's and Cloudflare's scripts stand in
// every page that they protect, but `captcha-delivery.com` and `_cf_chl_opt` in the challenge alone. Even so a mark
// counts only where there is hardly any text: an article about walls may quote one.

internal import Links
internal import Transfer

/// What keeps us out of a page.
enum SiteWall {
    /// The wall that an answer is, by its name; nil: it is none, as far as is known.
    static func name(_ answer: HTTPResponse, page: Page?) -> String? {
        for row in fields where answer.fields[row.field].map({ row.values.contains($0.lowercased()) }) == true {
            return row.wall
        }
        return page?.wall
    }

    /// The wall that an address is, by its name.
    static func name(_ url: WebURL) -> String? {
        guard let host = url.host else { return nil }
        let path = url.path
        if let wall = hosts.first(for: host, { path.hasPrefix($0.path) ? $0.wall : nil }) { return wall }
        return paths.first { path.hasPrefix($0.path) }?.wall
    }

    /// The wall whose mark stands in a page of little text.
    static func name(in bytes: PageBytes) -> String? { marks.first { bytes.find($0.text) != nil }?.wall }

    /// Whether a page of little text with this title, in small letters, is a wall.
    static func isTitle(_ title: String) -> Bool { titles.contains(title) }

    /// Fields that only a wall has, with the values that say so.
    private static let fields: [(field: HTTPFields.Name, values: Set<String>, wall: String)] = [
        (.cfMitigated, ["challenge"], "Cloudflare"),
        (.amznWafAction, ["challenge", "captcha"], "AWS WAF"),
        (.vercelMitigated, ["challenge", "deny"], "Vercel"),
    ]

    private static let marks: [(text: StaticString, wall: String)] = [
        ("_cf_chl_opt", "Cloudflare"),
        ("captcha-delivery.com", "DataDome"),
        ("px-captcha", "PerimeterX"),
        ("WUDNSAI=", "Imperva"),  // /_Incapsula_Resource?SWUDNSAI=…, ?CWUDNSAI=…
        ("Incapsula incident ID", "Imperva"),
        ("sec-if-cpt-container", "Akamai"),
        ("errors.edgesuite.net", "Akamai"),
        ("gokuProps", "AWS WAF"),
        ("awsWafCookieDomainList", "AWS WAF"),
        ("/ips.js?", "Kasada"),
        ("sucuri_cloudproxy_js", "Sucuri"),
        ("/.well-known/sgcaptcha/", "SiteGround"),
        ("/.well-known/ddos-guard/", "DDoS-Guard"),
        ("/.within.website/x/cmd/anubis/", "Anubis"),
        ("/_fs-ch-", "Fastly"),
        ("/.well-known/vercel/security/", "Vercel"),
        ("Please consult with your administrator", "F5"),
        ("opfcaptcha", "Amazon"),
    ]

    private typealias PathRow = (path: String, wall: String)

    /// Hosts with all below them, and the beginning of the path.
    private static let hosts = DomainIndex<PathRow>([
        (["validate.perfdrive.com"], ("/", "Radware")),
        (["captcha-delivery.com"], ("/", "DataDome")),
        (["google.com"], ("/sorry/", "Google")),
        (["linkedin.com"], ("/authwall", "LinkedIn")),
        (["bloomberg.com"], ("/tosv2.html", "PerimeterX")),
        (
            [
                "consent.google.com", "consent.youtube.com", "consent.yahoo.com", "guce.yahoo.com", "guce.aol.com",
                "guce.techcrunch.com", "guce.advertising.com",
            ], ("/", "consent")
        ),
    ])

    /// The beginnings of paths on any host.
    private static let paths: [PathRow] = [
        ("/.well-known/sgcaptcha/", "SiteGround"),
        ("/.well-known/ddos-guard/", "DDoS-Guard"),
        ("/cdn-cgi/challenge-platform/", "Cloudflare"),
    ]

    /// Titles of walls, in small letters, without the dots at their ends.
    private static let titles: Set<String> = [
        "access denied", "access to this page has been denied", "are you a robot?", "attention required! | cloudflare",
        "bloomberg - are you a robot?", "bot verification", "captcha", "checking your browser", "client challenge",
        "ddos-guard", "human verification", "just a moment", "making sure you're not a bot!",
        "making sure you\u{2019}re not a bot!", "one moment, please", "pardon our interruption",
        "performing security verification", "please verify you are a human", "radware captcha page", "request rejected",
        "robot check", "security check", "security checkpoint", "security verification", "sorry, you have been blocked",
        "verifying your browser", "vercel security checkpoint", "you have been blocked",
    ]
}
