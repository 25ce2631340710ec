/// Addresses of known services that act when they are opened: mail services, share buttons, sign-in pages.
///
/// A row names the domains, the beginning of the path, and a query item where it needs one. No row names a newsletter.
internal import Links

/// One row: where it fits, and what opening it does.
///
/// A class because thirty rows are asked for an address: one reference to count a row, not one a field.
final class ServiceRow: Sendable {
    /// The domains; their subdomains count too.
    ///
    /// Empty: any host (then a path or a query item is required).
    let domains: [String]
    /// The beginning of the path, in lower case; "" for any.
    let path: String
    /// Its bytes, for a first look.
    let pathBytes: [UInt8]
    /// The fewest bytes that the path has: what tells a code from a word.
    let atLeast: Int
    /// A query item that must be there, in lower case, with its value or with any.
    let query: (name: String, value: String?)?
    let reason: Reason

    init(
        domains: [String], path: String = "", atLeast: Int = 0, query: (name: String, value: String?)? = nil,
        reason: Reason
    ) {
        self.domains = domains
        self.path = path
        pathBytes = Array(path.utf8)
        self.atLeast = atLeast
        self.query = query
        self.reason = reason
    }
}

enum ServiceTable {
    static let rows: [ServiceRow] = mail + sharing + access

    private static let mail: [ServiceRow] = [
        // Mailchimp
        ServiceRow(domains: listManage, path: "/unsubscribe", reason: .unsubscribe),
        ServiceRow(domains: listManage, path: "/profile", reason: .preferences),
        ServiceRow(domains: listManage, path: "/vcard", reason: .contact),
        ServiceRow(domains: listManage, path: "/subscribe/confirm", reason: .confirm),
        ServiceRow(domains: listManage, path: "/survey", reason: .poll),
        ServiceRow(
            domains: ["forward-to-friend.com", "forward-to-friend1.com", "forward-to-friend2.com"], reason: .forward),
        // Campaign Monitor
        ServiceRow(domains: ["forwardtomyfriend.com"], reason: .forward),
        ServiceRow(domains: ["updatemyprofile.com"], reason: .preferences),
        ServiceRow(
            domains: ["createsend.com", "createsend1.com", "cmail19.com", "cmail20.com"], path: "/t/d-u-",
            reason: .unsubscribe),
        ServiceRow(domains: [], path: "/t/d-u-", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/t/r-u-", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/t/y-u-", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/t/i-u-", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/t/j-u-", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/t/t-u-", reason: .unsubscribe),
        // Constant Contact
        ServiceRow(
            domains: ["visitor.constantcontact.com", "visitor.r20.constantcontact.com"], query: ("p", "un"),
            reason: .unsubscribe),
        ServiceRow(domains: ["visitor.constantcontact.com", "visitor.r20.constantcontact.com"], reason: .preferences),
        // SendGrid, Mandrill, HubSpot, Klaviyo, Kit, Sailthru, WordPress.com, Ghost, Substack, beehiiv
        ServiceRow(domains: ["sendgrid.net"], path: "/asm/", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/asm/unsubscribe", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/wf/unsubscribe", reason: .unsubscribe),
        ServiceRow(domains: ["mandrillapp.com"], path: "/track/unsub", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/hs/manage-preferences", reason: .preferences),
        ServiceRow(domains: [], path: "/hs/preferences-center", reason: .preferences),
        ServiceRow(domains: ["manage.kmail-lists.com"], path: "/subscriptions/unsubscribe", reason: .unsubscribe),
        ServiceRow(domains: ["manage.kmail-lists.com"], reason: .preferences),
        ServiceRow(
            domains: [
                "preferences.convertkit-mail.com", "preferences.convertkit-mail2.com",
                "preferences.convertkit-mail4.com",
            ], reason: .preferences),
        ServiceRow(domains: [], path: "/oc/", reason: .unsubscribe),
        ServiceRow(domains: ["subscribe.wordpress.com"], reason: .preferences),
        ServiceRow(domains: ["wordpress.com"], path: "/bar", query: ("action", "unsubscribe"), reason: .unsubscribe),
        ServiceRow(domains: [], path: "/action/disable_email", reason: .unsubscribe),
        ServiceRow(domains: ["substack.com"], path: "/app-link/post", query: ("action", "share"), reason: .socialShare),
        ServiceRow(domains: ["substack.com"], path: "/app-link/post", query: ("submitlike", nil), reason: .socialShare),
        ServiceRow(domains: ["substack.com"], path: "/app-link/post", query: ("comments", nil), reason: .socialShare),
        ServiceRow(
            domains: ["substack.com"], path: "/app-link/post", query: ("utm_campaign", "email-share"),
            reason: .socialShare),
        ServiceRow(domains: ["open.substack.com"], query: ("action", "restack-comment"), reason: .socialShare),
        ServiceRow(domains: ["open.substack.com"], query: ("showrestackmodal", nil), reason: .socialShare),
        ServiceRow(domains: ["open.substack.com"], query: ("submitrestack", nil), reason: .socialShare),
        ServiceRow(domains: ["sparklp.co", "sparkloop.app"], reason: .referral),
        ServiceRow(domains: ["unsub.beehiiv.com"], reason: .unsubscribe),
        // Mailgun: its own form under the sender's host, with a compressed query; clicks are "/c/".
        ServiceRow(domains: [], path: "/u/ej", atLeast: 48, reason: .unsubscribe),
        // Oracle Responsys
        ServiceRow(domains: [], path: "/rts/un.aspx", reason: .unsubscribe),
        // The WordPress plugin Newsletter, AcyMailing
        ServiceRow(domains: [], query: ("na", "u"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("na", "uc"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("na", "un"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("na", "c"), reason: .confirm),
        ServiceRow(domains: [], query: ("task", "out"), reason: .unsubscribe),
    ]

    private static let listManage = ["list-manage.com", "list-manage1.com", "list-manage2.com"]

    private static let sharing: [ServiceRow] = [
        // Nextdoor
        ServiceRow(domains: [], path: "/like_post/", reason: .socialShare),
        // ActionKit
        ServiceRow(domains: [], path: "/signup/receive-fewer-emails", reason: .preferences),
        ServiceRow(domains: [], path: "/signup/update-your-information", reason: .preferences),
        // Informed Delivery
        ServiceRow(domains: ["usps.com"], path: "/tracking/socialsharing", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/sharer", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/share.php", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/dialog/", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/plugins/like", reason: .socialShare),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/intent/", reason: .socialShare),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/home", query: ("status", nil), reason: .socialShare),
        ServiceRow(domains: ["threads.net", "threads.com", "bsky.app"], path: "/intent/", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/sharearticle", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/sharing/", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/cws/share", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/feed", query: ("shareactive", nil), reason: .socialShare),
        ServiceRow(domains: ["reddit.com"], path: "/submit", reason: .socialShare),
        ServiceRow(domains: ["news.ycombinator.com"], path: "/submitlink", reason: .socialShare),
        ServiceRow(domains: ["pinterest.com"], path: "/pin/create", reason: .socialShare),
        ServiceRow(domains: ["t.me", "telegram.me"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["wa.me"], path: "/", query: ("text", nil), reason: .socialShare),
        ServiceRow(domains: ["api.whatsapp.com", "web.whatsapp.com"], path: "/send", reason: .socialShare),
        ServiceRow(domains: ["tumblr.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["tumblr.com"], path: "/widgets/share", reason: .socialShare),
        ServiceRow(domains: ["xing.com"], path: "/spi/shares", reason: .socialShare),
        ServiceRow(domains: ["xing.com"], path: "/app/user", query: ("op", "share"), reason: .socialShare),
        ServiceRow(domains: ["vk.com"], path: "/share.php", reason: .socialShare),
        ServiceRow(domains: ["connect.ok.ru"], reason: .socialShare),
        ServiceRow(domains: ["getpocket.com"], path: "/save", reason: .socialShare),
        ServiceRow(domains: ["getpocket.com"], path: "/edit", reason: .socialShare),
        ServiceRow(domains: ["instapaper.com"], path: "/hello2", reason: .socialShare),
        ServiceRow(domains: ["buffer.com", "bufferapp.com"], path: "/add", reason: .socialShare),
        ServiceRow(domains: ["plus.google.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["flipboard.com"], path: "/bookmarklet", reason: .socialShare),
        ServiceRow(
            domains: [
                "share.flipboard.com", "addtoany.com", "addthis.com", "sharethis.com", "toot.kytta.dev",
                "mastodonshare.com",
            ], reason: .socialShare),
        ServiceRow(domains: ["line.me"], path: "/lineit/share", reason: .socialShare),
        ServiceRow(domains: ["line.me"], path: "/r/msg", reason: .socialShare),
        ServiceRow(domains: ["story.kakao.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["weibo.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["b.hatena.ne.jp"], path: "/entry", reason: .socialShare),
        ServiceRow(domains: ["digg.com"], path: "/submit", reason: .socialShare),
        ServiceRow(domains: ["delicious.com"], path: "/post", reason: .socialShare),
        ServiceRow(domains: ["stumbleupon.com", "mix.com"], path: "/submit", reason: .socialShare),
        ServiceRow(domains: ["mix.com"], path: "/add", reason: .socialShare),
        // Mailchimp's button below an item: opening it likes.
        ServiceRow(domains: [], query: ("fblike", nil), reason: .socialShare),
        // WordPress: a post's address with ?share=twitter; others use "share" for the sharer's id.
        ServiceRow(domains: [], query: ("share", "twitter"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "x"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "facebook"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "linkedin"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "email"), reason: .forward),
        ServiceRow(domains: [], path: "/share", query: ("url", nil), reason: .socialShare),
        ServiceRow(domains: [], path: "/share", query: ("text", nil), reason: .socialShare),
        ServiceRow(domains: [], path: "/share", query: ("u", nil), reason: .socialShare),
    ]

    private static let calendars = ["calendar.google.com", "google.com"]

    private static let access: [ServiceRow] = [
        ServiceRow(domains: [], path: "/wp-login.php", reason: .login),
        ServiceRow(
            domains: [
                "accounts.google.com", "login.microsoftonline.com", "login.live.com", "appleid.apple.com",
                "login.yahoo.com",
            ], reason: .login),
        // Who holds the address may sign.
        ServiceRow(domains: ["docusign.net"], path: "/signing/", reason: .confirm),
        // An answer to an invitation, given by opening it.
        ServiceRow(domains: calendars, path: "/calendar/event", query: ("action", "respond"), reason: .confirm),
        ServiceRow(domains: calendars, path: "/calendar/event", query: ("rst", nil), reason: .confirm),
        ServiceRow(domains: [], path: "/members/", query: ("action", "signin"), reason: .login),
        ServiceRow(domains: [], path: "/members/", query: ("action", "signup"), reason: .confirm),
        ServiceRow(domains: [], path: "/members/", query: ("action", "subscribe"), reason: .confirm),
        ServiceRow(
            domains: ["surveymonkey.com", "surveymonkey.de", "typeform.com", "strawpoll.com", "doodle.com"],
            reason: .poll),
        ServiceRow(domains: ["forms.gle"], reason: .poll),
        ServiceRow(domains: ["docs.google.com"], path: "/forms/", reason: .poll),
    ]

    /// The rows of domains, by domain; and those of any host.
    private static let byDomain = DomainIndex<ServiceRow>(rows.map { ($0.domains, $0) })
    private static let anywhere = rows.filter(\.domains.isEmpty)
    private static let pathsAnywhere = anywhere.filter { !$0.path.isEmpty }

    /// For each byte whether one of these paths goes on with it behind its slash, in either case.
    private static let lettersAnywhere = (0...UInt8.max).map { byte in
        pathsAnywhere.contains { $0.pathBytes[1] == (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }

    /// The names of query items that alone make an address fit, on any host.
    static let queryNames = Set(anywhere.filter(\.path.isEmpty).compactMap { $0.query?.name }).sorted()

    /// Whether any row speaks of the host or the beginning of the path: a first look, without taking the address apart.
    ///
    /// Rows of a query item alone (`queryNames`) are not looked for.
    static func mayFit(_ url: WebURL, host: String) -> Bool {
        if byDomain.first(for: host, { $0 }) != nil { return true }
        var href = url.href
        return href.withUTF8 { bytes in
            let path = UnsafeBufferPointer(rebasing: bytes[url.pathRange])
            // All begin with a slash: most paths are told by what follows it.
            guard path.count > 1, lettersAnywhere[Int(path[1])] else { return false }
            return pathsAnywhere.contains { begins(path, with: $0.pathBytes) }
        }
    }

    /// Whether a path begins so, in either case.
    private static func begins(_ path: UnsafeBufferPointer<UInt8>, with beginning: [UInt8]) -> Bool {
        guard path.count >= beginning.count else { return false }
        for index in beginning.indices {
            let byte = path[index]
            guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == beginning[index] else { return false }
        }
        return true
    }

    /// The first row that fits, with what it saw.
    static func match(_ address: AddressParts) -> Finding? {
        if let row = byDomain.first(for: address.host, { fits($0, address) ? $0 : nil }) {
            return Finding(reason: row.reason, rule: "service-address", evidence: address.host + address.path)
        }
        return firstAnywhere(address).map {
            Finding(reason: $0.reason, rule: "service-address", evidence: address.path)
        }
    }

    /// The first row of any host that fits; nearly all of them are told by the first bytes of the path.
    private static func firstAnywhere(_ address: AddressParts) -> ServiceRow? {
        let hasName = address.query.contains { queryNames.contains($0.name) }
        var path = address.path
        return path.withUTF8 { path in
            anywhere.first { row in
                (row.pathBytes.isEmpty ? hasName : begins(path, with: row.pathBytes)) && fits(row, address)
            }
        }
    }

    private static func fits(_ row: ServiceRow, _ address: AddressParts) -> Bool {
        guard address.path.hasPrefix(row.path), address.path.utf8.count >= row.atLeast else { return false }
        guard let query = row.query else { return true }
        return address.query.contains { $0.name == query.name && (query.value == nil || $0.value == query.value) }
    }
}
