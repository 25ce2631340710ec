// The table of decoders: services that put their own address before every link of a mail to check it when clicked.

extension TrackerDecoders {
    static let protectors: [TrackerDecoder] = [
        TrackerDecoder(
            name: "safelinks",
            hosts: .under(["safelinks.protection.outlook.com", "safelinks.protection.office365.us"]),
            path: "/**", carrier: .query(["url"]), encoding: .percentTwice,
            source: "https://learn.microsoft.com/en-us/defender-office-365/safe-links-about"),
        TrackerDecoder(
            name: "safelinks", hosts: .under(["statics.teams.cdn.office.net"]), path: "/evergreen-assets/safelinks/**",
            carrier: .query(["url"]), encoding: .percentTwice,
            source: "https://learn.microsoft.com/en-us/defender-office-365/safe-links-about: as Teams has it"),
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
            name: "trendmicro", hosts: .under(["trendmicro.com"]), path: "/**",
            carrier: .query(["url"]), encoding: .percent,
            source: "https://docs.trendmicro.com: Time-of-Click Protection"),
        // A signature, then the address as one segment.
        TrackerDecoder(
            name: "cisco", hosts: .under(["secure-web.cisco.com"]), path: "/*/{}/**", carrier: .segment,
            encoding: .percent, source: "https://www.cisco.com: Secure Email's outbreak filters, as mails have it"),
        TrackerDecoder(
            name: "sophos", hosts: .under(["protection.sophos.com"]), path: "/", carrier: .query(["u"]),
            encoding: .base64,
            source: "https://doc.sophos.com/central/customer/help/en-us: Time of Click URL Protection"),
        TrackerDecoder(
            name: "trellix", hosts: .under(["protect.fireeye.com", "protect2.fireeye.com", "fireeyecloud.com"]),
            path: "/**", carrier: .query(["u"]), encoding: .percentTwice,
            source: "https://www.trellix.com: Email Security, as mails have it"),
        TrackerDecoder(
            name: "symantec", hosts: .under(["clicktime.symantec.com", "clicktime.cloud.postoffice.net"]), path: "/**",
            carrier: .query(["u"]), encoding: .percentTwice,
            source: "https://www.broadcom.com: Click-time URL Protection, as mails have it"),
        TrackerDecoder(
            name: "mozilla_outgoing",
            hosts: .under(["outgoing.prod.mozaws.net", "outgoing.prod.webservices.mozgcp.net"]),
            path: "/v1/*/{}/**", carrier: .segment, encoding: .percent,
            source: "https://github.com/mozilla-services/outgoing"),
    ]
}
