// What mail services do with a reader's subscription when an address of theirs is opened.
internal import Links

extension ServiceTable {
    static let mail: [ServiceRow] = [
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
        ServiceRow(domains: ["substack.com"], path: "/redirect/post/restack", reason: .socialShare),
        ServiceRow(domains: ["substack.com"], path: "/redirect/2/restack", reason: .socialShare),
        ServiceRow(domains: ["open.substack.com"], query: ("showrestackmodal", nil), reason: .socialShare),
        ServiceRow(domains: ["open.substack.com"], query: ("submitrestack", nil), reason: .socialShare),
        ServiceRow(domains: ["sparklp.co", "sparkloop.app"], reason: .referral),
        // Forms of joining that name the member who won somebody.
        ServiceRow(
            domains: [], path: "/join", isWhole: true, query: ("referrer", nil), isCode: true, reason: .referral),
        ServiceRow(domains: ["unsub.beehiiv.com"], reason: .unsubscribe),
        // Mailgun: its own form under the sender's host, with a compressed query; clicks are "/c/".
        ServiceRow(domains: [], path: "/u/ej", atLeast: 48, reason: .unsubscribe),
        // Brevo, Emarsys, Pardot, Salesforce, Eloqua, Zoho, Listmonk: under the sender's host.
        ServiceRow(domains: [], path: "/mk/un/", reason: .unsubscribe),
        ServiceRow(domains: ["sendibt1.com", "sendibt2.com", "sendibt3.com"], path: "/tr/un/", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/u/un.php", reason: .unsubscribe),
        ServiceRow(domains: [], path: "/emailpreference/", reason: .preferences),
        ServiceRow(domains: [], path: "/profile_center.aspx", reason: .preferences),
        ServiceRow(domains: [], path: "/e/u", query: ("elq", nil), reason: .unsubscribe),
        ServiceRow(domains: [], path: "/e/sl", query: ("elq", nil), reason: .preferences),
        ServiceRow(domains: zoho, path: "/ua/upc", reason: .preferences),
        ServiceRow(domains: [], path: "/subscription/", query: ("manage", nil), reason: .preferences),
        // AWeber, Benchmark, CleverReach, GetResponse, FreshMail, Bronto
        ServiceRow(domains: ["aweber.com"], path: "/z/r/", reason: .unsubscribe),
        ServiceRow(domains: ["aweber.com"], path: "/z/c/", reason: .confirm),
        ServiceRow(domains: ["bmetrack.com"], path: "/c/u", reason: .unsubscribe),
        ServiceRow(domains: ["bmetrack.com"], path: "/c/su", reason: .preferences),
        ServiceRow(domains: ["cleverreach.com"], path: "/rmg/", reason: .unsubscribe),
        ServiceRow(domains: ["cleverreach.com"], path: "/f/", reason: .preferences),
        ServiceRow(domains: ["getresponse.com"], path: "/share.html", reason: .socialShare),
        ServiceRow(domains: ["getresponse.com"], path: "/change_details.html", reason: .preferences),
        ServiceRow(domains: ["freshmail.com"], path: "/pl/u/", reason: .unsubscribe),
        ServiceRow(domains: ["freshmail.com"], path: "/en/u/", reason: .unsubscribe),
        ServiceRow(domains: ["bronto.com"], query: ("q", "direct_unsubscribe"), reason: .unsubscribe),
        // beehiiv: opening subscribes the reader to what somebody else recommends.
        ServiceRow(domains: ["magic.beehiiv.com"], reason: .confirm),
        ServiceRow(domains: ["kit.com", "convertkit.com"], path: "/forms/", query: ("email", nil), reason: .confirm),
        ServiceRow(domains: [], path: "/api/subscribe", query: ("email", nil), reason: .confirm),
        // Mailman, phpList, Sympa, Groups.io, まぐまぐ ("kaijo" is a venue, too)
        ServiceRow(domains: [], path: "/mailman/options/", reason: .preferences),
        ServiceRow(domains: [], query: ("p", "donotsend"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("p", "blacklist"), reason: .unsubscribe),
        ServiceRow(domains: [], path: "/sympa/sigrequest", reason: .unsubscribe),
        ServiceRow(domains: ["groups.io"], path: "/mt/", reason: .unsubscribe),
        ServiceRow(domains: [], query: ("act", "kaijo"), reason: .unsubscribe),
        // Oracle Responsys
        ServiceRow(domains: [], path: "/rts/un.aspx", reason: .unsubscribe),
        // The WordPress plugin Newsletter, AcyMailing
        ServiceRow(domains: [], query: ("na", "u"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("na", "uc"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("na", "un"), reason: .unsubscribe),
        ServiceRow(domains: [], query: ("na", "c"), reason: .confirm),
        ServiceRow(domains: [], query: ("task", "out"), reason: .unsubscribe),
    ]

    private static let zoho = [
        "maillist-manage.com", "maillist-manage.eu", "maillist-manage.in", "maillist-manage.net",
    ]
    private static let listManage = ["list-manage.com", "list-manage1.com", "list-manage2.com"]
}
