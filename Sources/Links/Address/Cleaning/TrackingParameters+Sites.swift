// The tables of parameters for some hosts only, and of those that must stay.

extension TrackingParameters {
    static let sites: [ParameterRule] = [
        // Substack: custom domains too, hence by path. "r" is the reader, "token" opens the mail's own session.
        ParameterRule(
            vendor: "Substack",
            names: [
                "r", "s", "token", "publication_id", "post_id", "isfreemail", "triedredirect",
                "showwelcome", "showwelcomeonshare", "freesignup", "justpublished", "just_subscribed", "j",
            ], pathPrefix: "/p/",
            source: "https://substack.com: as its mails have it"),
        // "/app-link/post" has the post in its query: "post_id" stays there.
        ParameterRule(
            vendor: "Substack",
            names: [
                "r", "token", "isfreemail", "triedredirect", "showwelcome",
                "showwelcomeonshare", "j", "email_token", "just_subscribed", "freesignupemail",
            ], domains: ["substack.com"],
            source: "https://substack.com: as its mails have it"),
        ParameterRule(
            vendor: "Substack", names: ["publication_id", "post_id", "redirect"], domains: ["open.substack.com"],
            pathPrefix: "/pub/", source: "https://substack.com: as its mails have it"),
        ParameterRule(
            vendor: "Substack", names: ["r", "freesignupemail"], pathPrefix: "/subscribe",
            source: "https://substack.com: as its mails have it"),
        ParameterRule(
            vendor: "Ghost", names: ["m"], pathPrefix: "/r/",
            source: "https://ghost.org/help/analytics/: the member's id on its own redirects"),
        ParameterRule(
            vendor: "Mailchimp", names: ["e"],
            domains: [
                "campaign-archive.com", "mailchi.mp", "list-manage.com",
                "campaign-archive1.com", "campaign-archive2.com",
            ],
            source: "https://mailchimp.com/help/about-email-campaign-archives-and-pages/: the reader's id"),
        ParameterRule(
            vendor: "Google Play", names: ["referrer", "pcampaignid"], domains: ["play.google.com"],
            source: "https://developer.android.com/google/play/installreferrer"),
        ParameterRule(
            vendor: "McKinsey",
            names: [
                "__hscid__", "__hrlid__", "__hdid__", "__hsd__", "hlkid", "hctky", "hdpid", "stcr",
                "__f__", "__du__",
            ], domains: ["mckinsey.com"], source: "as its mails have it"),
        ParameterRule(
            vendor: "Amazon",
            names: [
                "pf_rd_*", "pd_rd_*", "qid", "sr", "ref", "ref_", "tag", "ascsubtag", "linkcode",
                "creativeasin", "creative", "camp", "linkid", "_encoding", "crid", "sprefix", "dchild", "dib",
                "dib_tag", "psc",
                "social_share", "content-id", "refrid", "aaxitk", "smid", "starsleft", "skiptwisterog",
            ],
            site: "amazon", source: "ClearURLs"),
        ParameterRule(
            vendor: "YouTube", names: ["feature", "si", "pp", "kw", "ab_channel", "attr_tag"],
            domains: ["youtube.com", "youtu.be"], source: "brave, ClearURLs"),
        ParameterRule(
            vendor: "Spotify", names: ["si", "nd", "context", "dl_branch"], domains: ["spotify.com"],
            source: "ClearURLs"),
        ParameterRule(
            vendor: "X", names: ["s", "t", "src", "ref_src", "ref_url", "cn", "cxt", "twcamp", "twterm", "twgr"],
            domains: ["twitter.com", "x.com"], source: "brave, ClearURLs"),
        ParameterRule(
            vendor: "Facebook",
            names: [
                "__tn__", "__xts__*", "__cft__*", "eav", "sfnsn", "paipv", "rdid", "_rdr",
                "wtsid", "hc_*", "fref", "refid", "comment_tracking", "bcode", "mid", "aref",
            ], domains: ["facebook.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "LinkedIn",
            names: [
                "trk", "trkinfo", "trackingid", "refid", "lipi", "lici", "midtoken", "midsig", "trkemail",
                "eid", "otptoken", "rcm", "lgcta", "lgtemp",
            ], domains: ["linkedin.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "Quora", names: ["__filter__", "__nsrc__", "__sncid__", "__snid3__", "uiv"], domains: ["quora.com"],
            source: "as its mails have it"),
        ParameterRule(
            vendor: "Meetup", names: ["_xtd", "_af", "mail_recipient"], domains: ["meetup.com"],
            source: "as its mails have it"),
        ParameterRule(
            vendor: "ResearchGate", names: ["_sg*", "enrichid", "enrichsource", "rgutm_*", "_iepl*"],
            domains: ["researchgate.net"], source: "as its mails have it"),
        ParameterRule(vendor: "Medium", names: ["source"], domains: ["medium.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "Reddit",
            names: [
                "share_id", "ref_campaign", "ref_source", "correlation_id", "rdt", "$deep_link",
                "$3p", "$original_url", "ref",
            ], domains: ["reddit.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "The New York Times",
            names: [
                "smid", "smtyp", "emc", "nl", "te", "campaign_id", "instance_id",
                "segment_id", "regi_id", "user_id",
            ], domains: ["nytimes.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "Bloomberg", names: ["cmpid", "sref", "srnd", "in_source", "leadsource"],
            domains: ["bloomberg.com"],
            source: "ClearURLs"),
        ParameterRule(
            vendor: "The Wall Street Journal", names: ["mod", "reflink"], domains: ["wsj.com", "marketwatch.com"],
            source: "ClearURLs"),
        ParameterRule(
            vendor: "The Washington Post",
            names: ["wpisrc", "wpmm", "carta-url", "itid", "location", "pwapi_token", "s_l"],
            domains: ["washingtonpost.com"], source: "ClearURLs"),
        ParameterRule(vendor: "Forbes", names: ["sh"], domains: ["forbes.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "The Guardian", names: ["cmp", "cmp_ven", "cmp_bunit", "cmp_tu"], domains: ["theguardian.com"],
            source: "ClearURLs"),
        ParameterRule(
            vendor: "The Economist", names: ["fsrc", "etear", "utmsource"], domains: ["economist.com"],
            source: "ClearURLs"),
        ParameterRule(
            vendor: "Apple", names: ["itscg", "itsct", "at", "ct", "mttnsubad", "uo", "pt"],
            domains: [
                "apps.apple.com", "itunes.apple.com", "podcasts.apple.com", "music.apple.com", "books.apple.com",
            ],
            source: "https://affiliate.itunes.apple.com/resources/documentation/linking-guide/"),
        ParameterRule(
            vendor: "Google",
            names: [
                "ved", "ei", "usg", "sa", "sxsrf", "rlz", "aqs", "sourceid", "gs_lcp", "gs_lcrp",
                "sclient", "oq", "esrc", "cad", "uact", "iflsig", "gws_rd",
            ], domains: ["google.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "Etsy", names: ["click_key", "click_sum", "organic_search_click", "rec_type"],
            domains: ["etsy.com"],
            source: "ClearURLs"),
        ParameterRule(
            vendor: "Product Hunt", names: ["ref"], domains: ["producthunt.com"], source: "as its mails have it"),
        ParameterRule(
            vendor: "Eventbrite", names: ["aff", "afu", "ref"], domains: ["eventbrite.com"], source: "ClearURLs"),
        ParameterRule(
            vendor: "Gumroad", names: ["_gl", "affiliate_id"], domains: ["gumroad.com"], source: "as mails have it"),
    ]

    /// What looks like tracking and is not: pages that break without it.
    static let kept: [ParameterRule] = [
        ParameterRule(
            vendor: "IEEE Xplore", names: ["*"], domains: ["ieeexplore.ieee.org"], source: "ClearURLs: exceptions"),
        // "ref" is a branch or a tag there, "release.next" as well as "main".
        ParameterRule(
            vendor: "code hosts", names: ["ref", "ref_type", "source"],
            domains: ["github.com", "gitlab.com", "codeberg.org"],
            source: "ClearURLs: exceptions"),
        ParameterRule(vendor: "Onet", names: ["utm_campaign"], domains: ["onet.pl"], source: "ClearURLs: exceptions"),
        ParameterRule(
            vendor: "SendGB", names: ["utm_source"], domains: ["sendgb.com"], source: "ClearURLs: exceptions"),
        ParameterRule(
            vendor: "log-ins", names: ["*"],
            domains: [
                "accounts.google.com", "myaccount.google.com",
                "login.microsoftonline.com",
            ], source: "ClearURLs: exceptions"),
        ParameterRule(
            vendor: "YouTube", names: ["v", "list", "t", "index", "q", "search_query"],
            domains: ["youtube.com", "youtu.be"],
            source: "https://developers.google.com/youtube/player_parameters"),
        ParameterRule(
            vendor: "Hacker News, lobste.rs", names: ["id"], domains: ["news.ycombinator.com", "lobste.rs"],
            source: "seen"),
        // What a page shows. Loaded lists name some of these as tracking, for other pages of the site.
        ParameterRule(
            vendor: "Google", names: ["q", "tbm", "udm", "hl", "gl", "id", "cid", "query", "pid", "user"],
            site: "google",
            source: "https://developers.google.com/custom-search/docs/xml_results"),
        ParameterRule(
            vendor: "searches", names: ["q", "query", "k"],
            domains: ["bing.com", "duckduckgo.com", "reddit.com", "x.com", "twitter.com", "ecosia.org"], source: "seen"),
        ParameterRule(
            vendor: "Amazon", names: ["k", "i", "node", "asin"], site: "amazon",
            source: "the search and category pages"),
        ParameterRule(
            vendor: "Facebook", names: ["v", "id", "story_fbid", "fbid", "set"], domains: ["facebook.com"],
            source: "videos, posts and albums are named so"),
        // Without these a reader stands before a wall, a lock or an empty page; they name the page, not the reader.
        ParameterRule(
            vendor: "gifts of articles",
            names: ["unlocked_article_code", "gift", "giftid", "sharetoken", "st", "pwapi_token"],
            domains: [
                "nytimes.com", "theatlantic.com", "economist.com", "ft.com", "wsj.com", "washingtonpost.com",
            ], source: "as their \"gift this article\" makes them"),
        ParameterRule(
            vendor: "locked pages", names: ["pwd", "resourcekey", "h", "passcode", "tk"],
            domains: ["zoom.us", "drive.google.com", "docs.google.com", "vimeo.com"],
            source: "https://support.google.com/a/answer/10685032, https://help.vimeo.com: unlisted videos"),
        ParameterRule(
            vendor: "archives and libraries", names: ["md5", "sha1", "sha256", "hash", "id", "mid", "oldid"],
            domains: ["archive.org", "wikipedia.org", "wikimedia.org", "softwareheritage.org", "openreview.net"],
            source: "documents are named so"),
        // Campaigns of other mails stand behind these: the page is the campaign.
        ParameterRule(
            vendor: "Mailchimp archives", names: ["u", "id"],
            domains: [
                "campaign-archive.com", "mailchi.mp",
                "list-manage.com", "campaign-archive1.com", "campaign-archive2.com",
            ], source: "https://mailchimp.com/help/about-email-campaign-archives-and-pages/"),
    ]
}
