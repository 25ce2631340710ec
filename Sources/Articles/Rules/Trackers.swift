/// Hosts that only count clicks: what they lead to is not known from the address.
internal import Links

enum Trackers {
    private static let domains: Set<String> = [
        "list-manage.com", "list-manage1.com", "list-manage2.com", "sendgrid.net", "rs6.net", "hubspotlinks.com",
        "hubspotemail.net", "klclick.com",
        "klclick1.com", "klclick2.com", "klclick3.com", "sendibt2.com", "sendibt3.com", "sendibm1.com", "beehiiv.com",
        "stibee.com", "cleverreach.com",
        "convertkit-mail.com", "convertkit-mail2.com", "convertkit-mail4.com", "mailgun.org", "mandrillapp.com",
        "exacttarget.com", "sparkpostmail.com",
        "mlsend.com", "mailerlite.com", "customeriomail.com", "pstmrk.it", "createsend.com", "cmail19.com",
        "cmail20.com", "acemlnb.com", "acemlna.com",
        "sg-links.com", "awstrack.me", "getresponse.com", "aweber.com", "emlfiles.com", "bit.ly", "t.co", "tinyurl.com",
        "ow.ly", "buff.ly", "lnkd.in",
        "rebrand.ly", "is.gd", "goo.gl", "dlvr.it", "trib.al", "amzn.to", "feedproxy.google.com",
    ]

    /// Whether the host counts clicks for many senders, or its path says so.
    static func isClickHost(_ url: WebURL) -> Bool {
        guard let host = url.host else { return false }
        if domains.contains(RegistrableDomain.of(host: host)) { return true }
        let path = url.path
        return path.hasPrefix("/ls/click") || path.hasPrefix("/ss/c/") || path.hasPrefix("/tr/cl/")
            || path.hasPrefix("/e3t/")
            || path.hasPrefix("/Ctc/") || path.hasPrefix("/track/click") || path.hasPrefix("/tn.jsp")
            || path.hasPrefix("/redirect/") || isGhosts(path)
    }

    /// Ghost's counted links: "/r/57218d52" on the sender's own domain.
    private static func isGhosts(_ path: String) -> Bool {
        path.hasPrefix("/r/") && path.utf8.count == 11
            && path.utf8.dropFirst(3).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
