// The table of decoders: mail services' click links.

extension TrackerDecoders {
    static let mailVendors: [TrackerDecoder] = [
        // The address is one segment with only its reserved characters encoded; it may be another tracker.
        TrackerDecoder(
            name: "amazon_ses", hosts: .any, path: "/CL0/{}/**", carrier: .segment, encoding: .percent,
            source: "https://github.com/ClearURLs/Rules/issues/330"),
        TrackerDecoder(
            name: "amazon_ses", hosts: .any, path: "/L0/{}/**", carrier: .segment, encoding: .percent,
            source: "https://docs.aws.amazon.com/ses/latest/dg/configure-custom-open-click-domains.html"),
        TrackerDecoder(
            name: "substack", hosts: .any, path: "/redirect/2/{}", carrier: .segment, encoding: .json(["e"]),
            source: "https://substack.com: as its mails have it since 2023"),
        // "l" is the link, "r" the reader's mail address: /u/… is the same with an unsubscription in it.
        TrackerDecoder(
            name: "mailgun", hosts: .any, path: "/c/{}", carrier: .segment, encoding: .deflatedQuery(["l"]),
            source: "https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/"),
        // A post's picture, opened alone: https://NAME.substack.com/i/<post>?img=<file>
        TrackerDecoder(
            name: "substack_picture", hosts: .any, path: "/i/#", carrier: .query(["img"]), encoding: .percent,
            source: "https://substack.com: as its mails have it"),
        // Sailthru: <list>.<blast> in digits, the address, a hash.
        TrackerDecoder(
            name: "sailthru", hosts: .any, path: "/click/#/{}/*", carrier: .segment, encoding: .base64,
            source: "https://getstarted.sailthru.com/email/link-tracking/"),
        TrackerDecoder(
            name: "kit", hosts: .containing(["convertkit-mail"]), path: "/*/*/{}", carrier: .segment, encoding: .base64,
            source: "https://help.kit.com/en/articles/2502630-tracking-link-clicks"),
        TrackerDecoder(
            name: "customer_io", hosts: .any, path: "/e/c/{}/**", carrier: .segment, encoding: .json(["href"]),
            source: "https://docs.customer.io/journeys/link-tracking/"),
        TrackerDecoder(
            name: "mandrill", hosts: .any, path: "/track/click/**", carrier: .query(["p"]),
            encoding: .json(["p", "url"]),
            source: "https://mailchimp.com/developer/transactional/docs/activity-reports/"),
        TrackerDecoder(
            name: "mandrill", hosts: .under(["mandrillapp.com"]), path: "/track/click.php", carrier: .query(["url"]),
            encoding: .percent, source: "https://mailchimp.com/developer/transactional/docs/activity-reports/"),
        TrackerDecoder(
            name: "drip", hosts: .containing(["dripemail"]), path: "/c/{}", carrier: .segment, encoding: .json(["url"]),
            source: "https://help.drip.com: as its mails have it"),
        TrackerDecoder(
            name: "beehiiv", hosts: .any, path: "/v2/clicks/{}", carrier: .segment, encoding: .json(["url"]),
            source: "https://flight.beehiiv.net: as its mails have it"),
        TrackerDecoder(
            name: "buttondown", hosts: .any, path: "/c/{}", carrier: .segment, encoding: .barred,
            source: "https://buttondown.com: as its mails have it"),
        TrackerDecoder(
            name: "activecampaign", hosts: .any, path: "/Prod/link-tracker", carrier: .query(["redirecturl"]),
            encoding: .base64, source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json"),
        postmark("/2s/{}/**", "https"), postmark("/2sm/{}/**", "https"), postmark("/2ts/{}/**", "https"),
        postmark("/3s/{}/**", "https"), postmark("/3ts/{}/**", "https"),
        postmark("/2/{}/**", "http"), postmark("/2m/{}/**", "http"), postmark("/3/{}/**", "http"),
        TrackerDecoder(
            name: "mailchimp", hosts: .under(["mailchimp.com"]), path: "/mctx/clicks", carrier: .query(["url"]),
            encoding: .percent, source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json"),
        TrackerDecoder(
            name: "wordpress_com", hosts: .under(["public-api.wordpress.com"]), path: "/bar/",
            carrier: .query(["redirect_to"]),
            encoding: .percent, source: "https://wordpress.com: as its mails have it"),
        TrackerDecoder(
            name: "wordpress_com", hosts: .any, path: "/**", carrier: .query(["encoded_url"]), encoding: .base64,
            source: "https://wordpress.com: ?action=user_content_redirect in its subscribers' mails"),
        TrackerDecoder(
            name: "nylas", hosts: .any, path: "/link/*/*/#", carrier: .query(["redirect"]), encoding: .percent,
            source: "https://developer.nylas.com/docs/v2/email/message-tracking/"),
        TrackerDecoder(
            name: "ahoy", hosts: .any, path: "/ahoy/messages/*/click", carrier: .query(["url"]), encoding: .percent,
            source: "https://github.com/ankane/ahoy_email"),
        TrackerDecoder(
            name: "hive", hosts: .under(["app.hive.co"]), path: "/email/elt/**", carrier: .query(["next"]),
            encoding: .percent,
            source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json"),
        TrackerDecoder(
            name: "squarespace", hosts: .under(["engage.squarespace-mail.com"]), path: "/r", carrier: .query(["u"]),
            encoding: .percent, source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json"),
        // A token whose payload has the address, like beehiiv's; its other form is Amazon's "/CL0/".
        TrackerDecoder(
            name: "govdelivery", hosts: .under(["lnks.gd", "govdelivery.com"]), path: "/l/{}/**", carrier: .segment,
            encoding: .json(["url"]), source: "https://granicus.com: as govDelivery's mails have it"),
        TrackerDecoder(
            name: "mailtrack", hosts: .under(["mailtrack.io"]), path: "/**", carrier: .query(["url"]),
            encoding: .percent, source: "https://github.com/ClearURLs/Rules"),
        TrackerDecoder(
            name: "streak", hosts: .under(["streak-link.com", "streaklinks.com"]), path: "/*/{}/**", carrier: .segment,
            encoding: .percent, source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json"),
    ]

    /// The destination without its scheme, which the first segment tells by an "s".
    private static func postmark(_ path: PathShape, _ scheme: StaticString) -> TrackerDecoder {
        TrackerDecoder(
            name: "postmark", hosts: .under(["pstmrk.it"]), path: path, carrier: .segment,
            encoding: .withoutScheme(scheme), source: "https://postmarkapp.com/developer/user-guide/tracking-links")
    }
}
