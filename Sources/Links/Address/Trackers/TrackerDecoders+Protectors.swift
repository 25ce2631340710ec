// The table of decoders: services that put their own address before every link of a mail to check it when clicked.

extension TrackerDecoders {
    static let protectors: [TrackerDecoder] = [
        TrackerDecoder(
            name: "safelinks",
            hosts: .under(["safelinks.protection.outlook.com", "safelinks.protection.office365.us"]),
            path: "/**", carrier: .query(["url"]), encoding: .percentTwice,
            source: "https://learn.microsoft.com/en-us/defender-office-365/safe-links-about"),
        TrackerDecoder(
            name: "proofpoint_v1", hosts: .under(["urldefense.proofpoint.com", "urldefense.com"]), path: "/v1/url",
            carrier: .query(["u"]), encoding: .percentTwice,
            source: "https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API"),
        TrackerDecoder(
            name: "proofpoint_v2", hosts: .under(["urldefense.proofpoint.com", "urldefense.com"]), path: "/v2/url",
            carrier: .query(["u"]), encoding: .proofpoint2,
            source: "https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API"),
        TrackerDecoder(
            name: "proofpoint_v3", hosts: .under(["urldefense.proofpoint.com", "urldefense.com", "urldefense.us"]),
            path: "/v3/{}/**", carrier: .rest, encoding: .proofpoint3,
            source: "https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API"),
        TrackerDecoder(
            name: "barracuda", hosts: .under(["linkprotect.cudasvc.com"]), path: "/url", carrier: .query(["a"]),
            encoding: .percentTwice, source: "https://campus.barracuda.com: Link Protection"),
        TrackerDecoder(
            name: "slack", hosts: .under(["slack-redir.net"]), path: "/link", carrier: .query(["url"]),
            encoding: .percent,
            source: "https://slack.com: links opened from its web client"),
        TrackerDecoder(
            name: "trendmicro", hosts: .under(["imsva91-ctp.trendmicro.com"]), path: "/wis/clicktime/v1/query",
            carrier: .query(["url"]), encoding: .percent,
            source: "https://docs.trendmicro.com: Time-of-Click Protection"),
        TrackerDecoder(
            name: "mozilla_outgoing",
            hosts: .under(["outgoing.prod.mozaws.net", "outgoing.prod.webservices.mozgcp.net"]),
            path: "/v1/*/{}/**", carrier: .segment, encoding: .percent,
            source: "https://github.com/mozilla-services/outgoing"),
    ]
}
