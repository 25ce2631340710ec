// The table of decoders: general shapes, for the many senders with a click host of their own.
//
// These speak of any host, so they ask more of the address: a whole segment that is an encoded address, or a path or
// host that says "click" together with a parameter that is an absolute address, under the conditions of `ClickLink`. An
// ordinary page has neither.

extension TrackerDecoders {
    static let shapes: [TrackerDecoder] = [
        TrackerDecoder(
            name: "base64_path", hosts: .any, path: "/**", carrier: .anySegment, encoding: .base64,
            source: "seen on the click hosts of Kit's, Sailthru's and Stibee's customers"),
        TrackerDecoder(
            name: "base32_path", hosts: .any, path: "/**", carrier: .anySegment, encoding: .base32,
            source: "seen on open.blendle.com"),
        TrackerDecoder(
            name: "json_path", hosts: .any, path: "/**", carrier: .anySegment,
            encoding: .json(["url", "href", "link", "target", "redirect_url", "e", "u"]),
            source: "the form of Customer.io, Drip, beehiiv and Substack, under other paths"),
        TrackerDecoder(
            name: "click_path", hosts: .any, path: .clickWord, carrier: .query(parameters), encoding: .percentOrBase64,
            condition: { ClickLink.hasHostOfItsOwn($0) && ClickLink.saysClick($0, besides: parameters) },
            source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json: its common form"),
        TrackerDecoder(
            name: "click_host", hosts: .clickCounter, path: "/**", carrier: .query(parameters),
            encoding: .percentOrBase64,
            condition: { address in
                ClickLink.hasHostOfItsOwn(address)
                    && (ClickLink.hasBarePath(address) || ClickLink.saysClick(address, besides: parameters))
            },
            source: "https://github.com/brave/adblock-lists/blob/master/brave-lists/debounce.json: its common form"),
    ]

    /// The parameters that click links put their destination in.
    private static let parameters = [
        "url", "u", "redirect_url", "redirecturl", "redirect_to", "redirect", "target_url", "targeturl", "target",
        "destination", "dest", "link", "linkurl", "goto", "to", "href", "rurl",
    ]
}
