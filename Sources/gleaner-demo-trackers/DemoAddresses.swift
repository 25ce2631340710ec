// Every address that the sample newsletters (spool/samples/newsletters) name, and every one that those lead to. A test
// reads the samples and fails when one of their links is missing here.
//
// All hosts lie under .example (RFC 2606), so that none of them can ever be a real one.

/// The demo's small web.
enum DemoAddresses {
    static let all: [DemoAddress] = [
        // 01-morning-links.eml: a digest whose every link is an opaque redirect
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.q7Zk2",
            .redirect(302, "http://tidewire.example/2026/11/harbour-batteries?utm_source=morninglinks&utm_medium=email")
        ),
        DemoAddress(
            "tidewire.example/2026/11/harbour-batteries?utm_source=morninglinks&utm_medium=email",
            .page("Harbours are becoming batteries")),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.q7Zk3",
            .redirect(302, "http://tidewire.example/2026/11/harbour-batteries?utm_source=morninglinks&utm_medium=email")
        ),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.q7Zk4",
            .redirect(302, "http://tidewire.example/2026/11/harbour-batteries?utm_source=morninglinks&utm_medium=email")
        ),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.m3Xw9",
            .redirect(301, "http://go.fieldnotes.example/r/8841")),
        DemoAddress("go.fieldnotes.example/r/8841", .redirect(307, "/posts/mapping-peat?ref=ml")),
        DemoAddress("go.fieldnotes.example/posts/mapping-peat?ref=ml", .page("Mapping peat from a kite")),
        DemoAddress("click.morninglinks.example/ls/click?upn=u001.v8Rt1", .redirect(302, "http://s.hop.example/a1")),
        DemoAddress("s.hop.example/a1", .redirect(303, "http://s.hop.example/b2")),
        DemoAddress("s.hop.example/b2", .redirect(308, "../c3")),
        DemoAddress("s.hop.example/c3", .redirect(302, "http://github.lattice.example/lattice/releases/tag/v4.0.0")),
        DemoAddress("github.lattice.example/lattice/releases/tag/v4.0.0", .page("Release v4.0.0 - lattice")),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.k2Lp5",
            .redirect(302, "http://oldsite.example/removed-story")),
        DemoAddress("oldsite.example/removed-story", .status(404)),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.h6Dn8",
            .redirect(302, "http://ledger.example/markets/tin-price-2026")),
        DemoAddress("ledger.example/markets/tin-price-2026", .status(403)),
        DemoAddress("click.morninglinks.example/ls/click?upn=u001.c9Vb0", .redirect(302, "http://loop.example/one")),
        DemoAddress("loop.example/one", .redirect(302, "http://loop.example/two")),
        DemoAddress("loop.example/two", .redirect(302, "http://loop.example/one")),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.j4Ty7",
            .redirect(302, "http://slow.example/papers/very-long-baselines")),
        DemoAddress("slow.example/papers/very-long-baselines", .silent),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.w1Br6",
            .redirect(302, "http://morninglinks.example/issues/311")),
        DemoAddress("morninglinks.example/issues/311", .page("Morning Links 311")),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.l0Go2",
            .redirect(302, "http://morninglinks.example/")),
        DemoAddress("morninglinks.example/", .page("Morning Links")),
        DemoAddress("click.morninglinks.example/ls/click?upn=u001.x0Un5", .acts),
        DemoAddress("click.morninglinks.example/unsubscribe?r=1187", .acts),
        DemoAddress(
            "click.morninglinks.example/ls/click?upn=u001.p5Rf4",
            .redirect(302, "http://morninglinks.example/settings/preferences")),
        DemoAddress("morninglinks.example/settings/preferences", .page("Your settings")),

        // 02-one-essay.eml: a single post, most of its links plain
        DemoAddress("slowletters.example/p/on-keeping-a-ledger", .page("On keeping a ledger")),
        DemoAddress("archive.lindqvist.example/ledgers/1911", .page("The Lindqvist ledgers, 1911")),
        DemoAddress(
            "dx.papers.example/10.5555/bookkeeping.42",
            .redirect(302, "http://journal.papers.example/articles/bookkeeping-42")),
        DemoAddress("journal.papers.example/articles/bookkeeping-42", .page("Double entry as a habit of mind")),
        DemoAddress("video.example/watch?v=kR4sLedger0", .page("A bindery at work")),
        DemoAddress("paperandink.example/review/the-quiet-notebook", .page("Review: The Quiet Notebook")),
        DemoAddress(
            "e.slowletters.example/e/c/eyJlbWFpbF9pZCI6ImRnVHMiLCJocmVmIjoiaHR0cDovL3BhcGVyYW5kaW5rLmV4YW1wbGUvcmV2aWV3L3RoZS1xdWlldC1ub3RlYm9vayIsImxpbmtfaWQiOjd9/9b1f",
            .redirect(302, "http://paperandink.example/review/the-quiet-notebook")),
        DemoAddress(
            "slowletters.example/p/on-keeping-a-ledger?submitLike=true&token=tok.reader.2",
            .page("On keeping a ledger")),
        DemoAddress("slowletters.example/p/on-keeping-a-ledger/comments", .page("Comments")),
        DemoAddress("slowletters.example/p/on-keeping-a-ledger?action=share", .page("On keeping a ledger")),
        DemoAddress("slowletters.example/subscribe?simple=true", .page("Subscribe to Slow Letters")),
        DemoAddress("slowletters.example/action/disable_email?token=tok.reader.2", .acts),

        // 03-technik-am-freitag.eml: German, ISO 8859-1 in quoted-printable
        DemoAddress(
            "news.technikfreitag.example/go/4471-1",
            .redirect(301, "http://werkstattblatt.example/artikel/waermepumpe-im-altbau")),
        DemoAddress(
            "werkstattblatt.example/artikel/waermepumpe-im-altbau",
            .page("Wärmepumpe im Altbau: ein Jahr danach")),
        DemoAddress(
            "news.technikfreitag.example/go/4471-2",
            .redirect(302, "http://bahnblick.example/2026/nachtzuege-zurueck?pk_campaign=tf")),
        DemoAddress("bahnblick.example/2026/nachtzuege-zurueck?pk_campaign=tf", .page("Die Nachtzüge sind zurück")),
        DemoAddress(
            "news.technikfreitag.example/go/4471-3",
            .redirect(302, "http://kodeundkaffee.example/swift-auf-dem-server")),
        DemoAddress("kodeundkaffee.example/swift-auf-dem-server", .page("Swift auf dem Server: eine Bestandsaufnahme")),
        DemoAddress(
            "news.technikfreitag.example/go/4471-4",
            .redirect(302, "http://anzeige.rabattwelt.example/lp/akkuschrauber?aff=tf")),
        DemoAddress("anzeige.rabattwelt.example/lp/akkuschrauber?aff=tf", .page("Akkuschrauber im Angebot")),
        DemoAddress(
            "news.technikfreitag.example/go/4471-web",
            .redirect(302, "http://technikfreitag.example/ausgabe/4471")),
        DemoAddress("technikfreitag.example/ausgabe/4471", .page("Technik am Freitag 4471")),
        DemoAddress("news.technikfreitag.example/abmelden/4471/77aa", .acts),
        DemoAddress("technikfreitag.example/impressum", .page("Impressum")),
        DemoAddress("technikfreitag.example/datenschutz", .page("Datenschutz")),

        // 04-plain-text-weekly.eml: plain text, addresses in angle brackets and bare
        DemoAddress("lwnotes.example/Articles/998877", .page("Completion queues, four years on")),
        DemoAddress("tny.example/3kQz", .redirect(301, "http://mailinglists.example/archive/2026/11/msg00412.html")),
        DemoAddress("mailinglists.example/archive/2026/11/msg00412.html", .page("[RFC] One directory, no database")),
        DemoAddress("papers.example/abs/2611.01234", .page("Crash consistency for the rest of us")),
        DemoAddress("kernelchat.example/episodes/88-(the-long-one)", .page("Episode 88: the long one")),
        DemoAddress("plaintextweekly.example/u/leave?id=5ee1", .acts),

        // 05-shukan-tekku.eml: Japanese in ISO-2022-JP
        DemoAddress("r.shukantekku.example/c/k8s2a1", .redirect(302, "http://denshi.example/kiji/20261112-handotai")),
        DemoAddress("denshi.example/kiji/20261112-handotai", .page("半導体工場の一日")),
        DemoAddress("r.shukantekku.example/c/k8s2a2", .redirect(302, "http://kurashi.example/column/ofuro-sensor")),
        DemoAddress("kurashi.example/column/ofuro-sensor", .page("風呂の温度を測る")),
        DemoAddress("denshi.example/kiji/20261110-robot", .page("農家とロボット")),
        DemoAddress("r.shukantekku.example/c/k8s2web", .redirect(302, "http://shukantekku.example/backnumber/205")),
        DemoAddress("shukantekku.example/backnumber/205", .page("週刊テック 第205号")),
        DemoAddress("r.shukantekku.example/c/k8s2off", .acts),

        // 06-design-weekly.eml: a sponsor, pictures, duplicates, votes and everything else that is no article
        DemoAddress(
            "r.designweekly.example/tr/cl/Zk41a",
            .redirect(302, "http://grotesk.example/stories/the-typeface-nobody-licensed?mc_cid=9d1&mc_eid=77aa")),
        DemoAddress(
            "grotesk.example/stories/the-typeface-nobody-licensed?mc_cid=9d1&mc_eid=77aa",
            .page("The typeface nobody licensed")),
        DemoAddress("studio-nine.example/palettes/autumn", .page("A palette from one walk")),
        DemoAddress(
            "r.designweekly.example/click?url=http%3A%2F%2Fstudio-nine.example%2Fpalettes%2Fautumn%3Futm_source%3Ddw&id=77aa",
            .redirect(302, "http://studio-nine.example/palettes/autumn")),
        DemoAddress("studio-nine.example/palettes/autumn?utm_source=dw", .page("A palette from one walk")),
        DemoAddress("r.designweekly.example/tr/cl/Zk41c", .redirect(303, "http://tooling.example/figleaf/")),
        DemoAddress("tooling.example/figleaf/", .redirect(302, "download")),
        DemoAddress("tooling.example/figleaf/download", .page("Figleaf: crop pictures by meaning")),
        DemoAddress("r.designweekly.example/tr/cl/Zk41d", .redirect(302, "http://video.example/watch?v=gridsTalk22")),
        DemoAddress("video.example/watch?v=gridsTalk22", .page("Grids, seriously (talk, 22 min)")),
        DemoAddress(
            "r.designweekly.example/tr/cl/Zk41sp",
            .redirect(302, "http://brightdesk.example/offer?utm_campaign=designweekly&utm_content=sponsor")),
        DemoAddress(
            "brightdesk.example/offer?utm_campaign=designweekly&utm_content=sponsor",
            .page("Brightdesk: 20 % off")),
        DemoAddress(
            "r.designweekly.example/tr/cl/Zk41jb",
            .redirect(302, "http://jobs.designweekly.example/listing/senior-product-designer")),
        DemoAddress("jobs.designweekly.example/listing/senior-product-designer", .page("Senior product designer")),
        DemoAddress("r.designweekly.example/poll/206/vote?answer=great&r=77aa", .acts),
        DemoAddress("r.designweekly.example/poll/206/vote?answer=okay&r=77aa", .acts),
        DemoAddress("r.designweekly.example/poll/206/vote?answer=bad&r=77aa", .acts),
        DemoAddress("r.designweekly.example/refer?rh_ref=77aa", .acts),
        DemoAddress("r.designweekly.example/confirm-address?token=77aa", .acts),
        DemoAddress("r.designweekly.example/oc/77aa", .acts),
        DemoAddress("designweekly.example/preferences?r=77aa", .page("Email preferences")),
        DemoAddress("r.designweekly.example/tr/cl/Zk41fb", .redirect(302, "http://social.example/designweekly")),
        DemoAddress("social.example/designweekly", .page("Design Weekly on Social")),
        DemoAddress("designweekly.example/advertise", .page("Advertise with us")),
        DemoAddress("designweekly.example/", .page("Design Weekly")),
    ]

    /// What is answered to a request for a host and a request target; nil for what nobody serves.
    ///
    /// - Parameter host: the Host field; a port behind it is ignored.
    static func outcome(host: String, target: String) -> DemoAddress.Outcome? {
        let name = host.prefix { $0 != ":" }.lowercased()
        return byAddress[name + target]
    }

    private static let byAddress = Dictionary(all.map { ($0.address, $0.outcome) }) { first, _ in first }
}
