// Where opening an address shares, saves or likes for the reader.
internal import Links

extension ServiceTable {
    static let sharing: [ServiceRow] = [
        // Nextdoor
        ServiceRow(domains: [], path: "/like_post/", reason: .socialShare),
        ServiceRow(domains: [], path: "/thank_post/", reason: .socialShare),
        // Google Scholar, Google Alerts
        ServiceRow(domains: scholar, path: "/scholar_share", reason: .socialShare),
        ServiceRow(
            domains: scholar, path: "/citations", query: ("update_op", "email_library_add"), reason: .socialShare),
        ServiceRow(
            domains: scholar, path: "/scholar_alerts", query: ("update_op", "cancel_alert"), reason: .unsubscribe),
        ServiceRow(domains: ["google.com"], path: "/alerts/share", reason: .socialShare),
        ServiceRow(domains: ["google.com"], path: "/alerts/feedback", reason: .poll),
        // ActionKit
        ServiceRow(domains: [], path: "/signup/receive-fewer-emails", reason: .preferences),
        ServiceRow(domains: [], path: "/signup/update-your-information", reason: .preferences),
        // Informed Delivery
        ServiceRow(domains: ["usps.com"], path: "/tracking/socialsharing", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/sharer", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/share.php", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/dialog/", reason: .socialShare),
        ServiceRow(domains: ["facebook.com", "fb.com"], path: "/plugins/like", reason: .socialShare),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/intent/", reason: .socialShare),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["twitter.com", "x.com"], path: "/home", query: ("status", nil), reason: .socialShare),
        ServiceRow(domains: ["threads.net", "threads.com", "bsky.app"], path: "/intent/", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/sharearticle", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/sharing/", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/cws/share", reason: .socialShare),
        ServiceRow(domains: ["linkedin.com"], path: "/feed", query: ("shareactive", nil), reason: .socialShare),
        ServiceRow(domains: ["reddit.com"], path: "/submit", reason: .socialShare),
        ServiceRow(domains: ["news.ycombinator.com"], path: "/submitlink", reason: .socialShare),
        ServiceRow(domains: ["pinterest.com"], path: "/pin/create", reason: .socialShare),
        ServiceRow(domains: ["t.me", "telegram.me"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["wa.me"], path: "/", query: ("text", nil), reason: .socialShare),
        ServiceRow(domains: ["api.whatsapp.com", "web.whatsapp.com"], path: "/send", reason: .socialShare),
        ServiceRow(domains: ["tumblr.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["tumblr.com"], path: "/widgets/share", reason: .socialShare),
        ServiceRow(domains: ["xing.com"], path: "/spi/shares", reason: .socialShare),
        ServiceRow(domains: ["xing.com"], path: "/app/user", query: ("op", "share"), reason: .socialShare),
        ServiceRow(domains: ["vk.com"], path: "/share.php", reason: .socialShare),
        ServiceRow(domains: ["connect.ok.ru"], reason: .socialShare),
        ServiceRow(domains: ["getpocket.com"], path: "/save", reason: .socialShare),
        ServiceRow(domains: ["getpocket.com"], path: "/edit", reason: .socialShare),
        ServiceRow(domains: ["instapaper.com"], path: "/hello2", reason: .socialShare),
        ServiceRow(domains: ["buffer.com", "bufferapp.com"], path: "/add", reason: .socialShare),
        ServiceRow(domains: ["plus.google.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["flipboard.com"], path: "/bookmarklet", reason: .socialShare),
        ServiceRow(
            domains: [
                "share.flipboard.com", "addtoany.com", "addthis.com", "sharethis.com", "toot.kytta.dev",
                "mastodonshare.com",
            ], reason: .socialShare),
        ServiceRow(domains: ["line.me"], path: "/lineit/share", reason: .socialShare),
        ServiceRow(domains: ["line.me"], path: "/r/msg", reason: .socialShare),
        ServiceRow(domains: ["story.kakao.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["weibo.com"], path: "/share", reason: .socialShare),
        ServiceRow(domains: ["b.hatena.ne.jp"], path: "/entry", reason: .socialShare),
        ServiceRow(domains: ["digg.com"], path: "/submit", reason: .socialShare),
        ServiceRow(domains: ["delicious.com"], path: "/post", reason: .socialShare),
        ServiceRow(domains: ["stumbleupon.com", "mix.com"], path: "/submit", reason: .socialShare),
        ServiceRow(domains: ["mix.com"], path: "/add", reason: .socialShare),
        // Mailchimp's button below an item: opening it likes.
        ServiceRow(domains: [], query: ("fblike", nil), reason: .socialShare),
        // WordPress: a post's address with ?share=twitter; others use "share" for the sharer's id.
        ServiceRow(domains: [], query: ("share", "twitter"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "x"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "facebook"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "linkedin"), reason: .socialShare),
        ServiceRow(domains: [], query: ("share", "email"), reason: .forward),
        ServiceRow(domains: [], path: "/share", query: ("url", nil), reason: .socialShare),
        ServiceRow(domains: [], path: "/share", query: ("text", nil), reason: .socialShare),
        ServiceRow(domains: [], path: "/share", query: ("u", nil), reason: .socialShare),
    ]

    private static let scholar = ["scholar.google.com"]
}
