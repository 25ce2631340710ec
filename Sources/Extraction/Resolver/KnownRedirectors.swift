// Hosts whose addresses do nothing but lead on, without saying where: the table of opaque redirectors.
//
// Used for two questions only. A destination that was read out of an address is not requested, unless it stands here;
// and an address that stands here and could not be followed is no clean address of anything. A host that is missing
// costs a longer way to a page or an address as found, never harm.

internal import Links

/// Addresses that are known to lead on to a place that only a request can tell.
enum KnownRedirectors {
    /// Whether the address is one of those.
    static func contains(_ url: WebURL) -> Bool {
        guard let host = url.host else { return false }
        let path = url.path
        if shapes.contains(where: { path.hasPrefix($0) }) { return true }
        return hosts.first(for: host) { paths in paths.isEmpty || paths.contains { path.hasPrefix($0) } } ?? false
    }

    /// The beginnings of paths that are a mail service's on any host: white labels.
    private static let shapes = [
        "/ls/click",  // SendGrid, Klaviyo
        "/ss/c/",  // SendGrid, beehiiv
        "/Ctc/",  // HubSpot
    ]

    /// A host, with all below it, and the beginnings of the paths that lead on; none: every path does.
    private static let hosts = DomainIndex<[String]>(
        [(shorteners + mailServices, [])] + partly.map { ([$0], $1) })

    /// Shorteners for everybody, and those of one publisher or platform.
    private static let shorteners = [
        "bit.ly", "bitly.com", "j.mp", "t.co", "lnkd.in", "tinyurl.com", "goo.gl", "g.co", "ow.ly", "buff.ly",
        "is.gd", "v.gd", "rb.gy", "cutt.ly", "dlvr.it", "ift.tt", "trib.al", "tiny.cc", "t.ly", "bl.ink",
        "rebrand.ly", "shorturl.at", "s.id", "snip.ly", "po.st", "lnk.to", "geni.us", "urlgeni.us", "flip.it",
        "tr.ee", "hubs.ly", "hubs.la", "hubs.li", "amzn.to", "a.co", "apple.co", "aka.ms", "msft.it", "fb.me",
        "wp.me", "git.io", "spoti.fi", "sforce.co", "eepurl.com", "nyti.ms", "wapo.st", "reut.rs", "bloom.bg",
        "on.wsj.com", "on.ft.com", "cnb.cx", "econ.st", "tcrn.ch", "zd.net", "theatln.tc", "cnn.it", "bbc.in",
        "wrd.cm", "politi.co", "bzfd.it", "read.bi", "fxn.ws", "n.pr", "ti.me",
    ]

    /// Click hosts of mail services whose addresses hold nothing but ids, or ciphers.
    private static let mailServices = [
        "ct.sendgrid.net", "hubspotlinks.com", "hubspotlinksstarter.com", "hubspotlinksfree.com", "sidekickopen.com",
        "rs6.net", "exct.net", "cmail19.com", "cmail20.com", "createsend1.com", "awstrack.me", "klclick.com",
        "klclick1.com", "klclick2.com", "klclick3.com", "link.mail.beehiiv.com", "click.mlsend.com",
        "feedproxy.google.com",
    ]

    /// Hosts that have pages too.
    private static let partly: [(String, [String])] = [
        ("list-manage.com", ["/track/click"]),
        ("substack.com", ["/redirect/"]),
        ("mandrillapp.com", ["/track/click"]),
        ("linkedin.com", ["/slink", "/redir/"]),
        ("feeds.feedburner.com", ["/~r/"]),
        ("cta-redirect.hubspot.com", ["/cta/"]),
    ]
}
