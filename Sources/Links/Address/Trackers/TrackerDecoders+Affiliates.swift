// The table of decoders: advertising and affiliate networks, whose address names the shop's page.

extension TrackerDecoders {
    static let affiliates: [TrackerDecoder] = [
        network("adjust", ["app.adjust.com", "adj.st"], ["redirect", "fallback"]),
        network("skimlinks", ["go.skimresources.com", "go.redirectingat.com", "shop-links.co"], ["url"]),
        network("viglink", ["redirect.viglink.com"], ["u"]),
        network("rakuten", ["click.linksynergy.com"], ["murl"]),
        network("awin", ["awin1.com"], ["ued", "p"]),
        network("cj", ["anrdoezrs.net", "dpbolvw.net", "jdoqocy.com", "kqzyfj.com", "tkqlhce.com"], ["url"]),
        network("impact", ["pxf.io", "sjv.io", "7eer.net", "evyy.net", "ojrq.net"], ["u", "return"]),
        network("tradedoubler", ["tradedoubler.com"], ["url", "_td_deeplink"]),
        network("partnerize", ["prf.hn"], ["destination"]),
        network("shareasale", ["shareasale.com", "shareasale-analytics.com"], ["urllink"]),
        network("admitad", ["ad.admitad.com"], ["ulp"]),
        network("ebay", ["rover.ebay.com"], ["mpre"]),
        network("digidip", ["digidip.net"], ["url"]),
        network("webgains", ["track.webgains.com"], ["wgtarget"]),
    ]

    private static func network(
        _ name: String, _ domains: [String], _ parameters: [String]
    ) -> TrackerDecoder {
        TrackerDecoder(
            name: name, hosts: .under(domains), path: "/**", carrier: .query(parameters), encoding: .percent,
            source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json")
    }
}
