// Where opening an address lets somebody in, agrees, gives, answers or calls off for the reader.
internal import Links

extension ServiceTable {
    private static let calendars = ["calendar.google.com", "google.com"]

    static let access: [ServiceRow] = [
        ServiceRow(domains: [], path: "/wp-login.php", reason: .login),
        ServiceRow(
            domains: [
                "accounts.google.com", "login.microsoftonline.com", "login.live.com", "appleid.apple.com",
                "login.yahoo.com",
            ], reason: .login),
        // Facebook's and X's mails, Slack, Notion, Instagram
        ServiceRow(domains: ["facebook.com"], path: "/o.php", reason: .unsubscribe),
        ServiceRow(domains: ["facebook.com"], path: "/confirmemail.php", reason: .confirm),
        ServiceRow(domains: ["facebook.com"], path: "/n/", query: ("confirmemail.php", nil), reason: .confirm),
        ServiceRow(domains: ["facebook.com"], path: "/n/", query: ("bcode", nil), reason: .login),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/i/u", query: ("sig", nil), reason: .unsubscribe),
        ServiceRow(domains: ["slack.com"], path: "/z-app-", reason: .login),
        ServiceRow(domains: ["notion.so", "notion.com"], path: "/loginwithemail", reason: .login),
        ServiceRow(domains: ["instagram.com"], path: "/_n/web_emaillogin", reason: .login),
        ServiceRow(domains: ["github.com"], query: ("accept", "1"), reason: .confirm),
        // A name that is put under a petition: Avaaz, ActionKit
        ServiceRow(domains: ["avaaz.org"], query: ("signup", "1"), reason: .confirm),
        ServiceRow(domains: [], path: "/go/", query: ("auto", "1"), reason: .confirm),
        // A gift that is given by opening it, from a card that is known.
        ServiceRow(domains: ["winred.com"], query: ("oc", "true"), reason: .confirm),
        // A date that is given up or moved.
        ServiceRow(domains: ["calendly.com"], path: "/cancellations/", reason: .confirm),
        ServiceRow(domains: ["calendly.com"], path: "/reschedulings/", reason: .confirm),
        ServiceRow(domains: ["meetings.hubspot.com"], path: "/cancel/", reason: .confirm),
        ServiceRow(domains: ["cal.com"], path: "/booking/", query: ("cancel", nil), reason: .confirm),
        ServiceRow(domains: ["zoom.us"], path: "/meeting/", query: ("act", "cancel"), reason: .confirm),
        ServiceRow(domains: ["meetup.com"], query: ("rsvp", nil), reason: .confirm),
        // Zendesk, Help Scout, Customer Thermometer, Crowdsignal
        ServiceRow(domains: [], path: "/requests/", query: ("intention", nil), reason: .poll),
        ServiceRow(domains: ["helpscout.net"], path: "/satisfaction/", reason: .poll),
        ServiceRow(domains: ["customerthermometer.com", "poll.fm"], reason: .poll),
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
}
