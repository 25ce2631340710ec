/// The words and hosts by which `Place` tells kinds of pages apart.
///
/// Hosts are services that many newsletters lead to: networks, stores, ad servers, payment. None is a newsletter's own.
enum PlaceTable {
    static let frontNames: Set<String> = [
        "index.html", "index.htm", "index.php", "home", "home.html", "default.aspx", "start", "en-us", "en-gb", "de-de",
        "fr-fr", "www", "welcome",
    ]

    static let sectionNames: Set<String> = [
        "blog", "news", "articles", "posts", "newsletter", "newsletters", "archive", "archives", "issues", "episodes",
        "podcast", "podcasts", "about",
        "about-us", "ueber-uns", "events", "shop", "store", "products", "features", "docs", "community", "videos",
        "magazine", "topics", "latest", "all",
        "politics", "technology", "business", "world", "opinion", "culture", "science", "sports", "team", "company",
        "resources", "book", "books",
    ]

    static let sectionParents: Set<String> = [
        "tag", "tags", "category", "categories", "topic", "topics", "section", "sections", "label", "labels", "thema",
        "rubrik",
    ]

    static let imageEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp", ".avif"]

    static let imageHosts: Set<String> = [
        "substackcdn.com", "cdn.substack.com", "bucketeer-e05bbc84-baa3-437e-9518-adb32be77984.s3.amazonaws.com",
        "i.imgur.com", "giphy.com", "media.giphy.com",
    ]

    static let authorParents: Set<String> = [
        "author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "contributor", "contributors", "by",
        "people", "person", "staff", "writer",
        "writers", "columnists", "profile", "profiles", "user", "users", "journalist", "redakteur", "experts", "expert",
    ]

    static let profileParents: Set<String> = [
        "in", "company", "school", "c", "channel", "user", "groups", "group", "pages", "profile", "show", "add", "pub",
        "artist", "people", "invite",
    ]

    /// What stands before, or after, the number of a single post.
    static let postParents: Set<String> = [
        "status", "statuses", "p", "post", "posts", "reel", "reels", "pulse", "comments", "episode", "shorts",
    ]

    static let postNames: Set<String> = [
        "watch", "shorts", "playlist", "live", "status", "p", "reel", "reels", "posts", "pulse", "events", "video",
        "videos", "hashtag", "search", "embed",
        "episode", "track", "album", "i", "feed", "learning", "photo", "story", "stories", "newsletters", "redirect",
        "results", "policies", "help", "legal",
    ]

    static let appHosts: Set<String> = [
        "apps.apple.com", "itunes.apple.com", "appstore.com", "chromewebstore.google.com", "addons.mozilla.org",
        "apps.microsoft.com", "app.adjust.com",
        "adj.st", "onelink.me", "app.link", "f-droid.org", "testflight.apple.com", "appgallery.huawei.com",
    ]

    static let videoHosts: Set<String> = [
        "youtube.com", "youtu.be", "vimeo.com", "ted.com", "twitch.tv", "dailymotion.com", "bilibili.com",
    ]

    static let jobHosts: Set<String> = [
        "lever.co", "greenhouse.io", "ashbyhq.com", "workable.com", "smartrecruiters.com", "recruitee.com",
        "teamtailor.com", "bamboohr.com", "indeed.com",
        "glassdoor.com", "stepstone.de", "welcometothejungle.com", "wellfound.com", "myworkdayjobs.com", "breezy.hr",
        "personio.de", "hired.com",
    ]

    static let legalNames: Set<String> = [
        "privacy", "privacy-policy", "privacy_policy", "privacypolicy", "privacy-notice", "privacy-statement", "terms",
        "tos", "terms-of-service", "terms-of-use",
        "terms-and-conditions", "terms-conditions", "legal", "imprint", "impressum", "datenschutz",
        "datenschutzerklaerung", "agb", "mentions-legales", "cookies",
        "cookie-policy", "disclaimer", "confidentialite", "politique-de-confidentialite", "aviso-legal", "privacidad",
        "gdpr", "user-agreement", "copyright",
        "customer-contact-data-notice", "cgu", "cgv", "disclosures",
    ]

    static let contactNames: Set<String> = [
        "contact", "contact-us", "contact_us", "contactus", "kontakt", "contacto", "contatti", "feedback", "advertise",
        "advertising", "sponsor", "sponsors",
        "sponsorship", "sponsorships", "media-kit", "mediadaten", "help", "support", "faq", "faqs", "partner-with-us",
        "work-with-us",
    ]

    static let payHosts: Set<String> = [
        "patreon.com", "ko-fi.com", "buymeacoffee.com", "paypal.com", "paypal.me", "opencollective.com", "gofundme.com",
        "steadyhq.com", "liberapay.com", "memberful.com",
    ]

    static let subscribeNames: Set<String> = [
        "subscribe", "subscription", "subscriptions", "signup", "sign-up", "sign_up", "register", "join", "pricing",
        "plans", "upgrade", "donate", "donation", "spenden",
        "membership", "become-a-member", "abo", "abonnieren", "abonnement", "abonnements", "gift", "newsletter-signup",
        "newsletter-anmeldung", "billing", "billing_and_plan", "checkout", "suscribirse", "inscription", "premium",
    ]

    static let adDomains: Set<String> = [
        "doubleclick.net", "googleadservices.com", "googlesyndication.com", "liveintent.com", "liadm.com",
        "powerinbox.com", "passendo.com", "adzerk.net", "carbonads.com",
        "carbonads.net", "buysellads.com", "outbrain.com", "taboola.com", "adform.net", "adnxs.com", "criteo.com",
        "smartadserver.com", "adroll.com", "srv.buysellads.com",
        "paved.com", "swapstack.co", "getrevue.co", "syndicatedsearch.goog", "jeeng.com", "kevel.com", "sitescout.com",
        "impact.com", "shareasale.com", "awin1.com",
        "anrdoezrs.net", "dpbolvw.net", "jdoqocy.com", "kqzyfj.com", "tkqlhce.com", "go2cloud.org", "linksynergy.com",
        "rstyle.me", "skimresources.com",
    ]

    /// First labels of shops' hosts: what stands there is sold.
    static let shopLabels: Set<String> = [
        "shop", "store", "merch", "boutique", "tienda", "loja", "negozio",
    ]

    /// Where a site that sells has its stories.
    static let storyParents: Set<String> = [
        "blog", "blogs", "news", "newsroom", "stories", "story", "magazine", "magazin", "journal", "article",
        "articles", "artikel", "recipes", "rezepte", "recettes", "recetas", "ricette", "guides", "ratgeber",
    ]

    /// Parts of shops' paths that goods stand below.
    static let goodsParents: Set<String> = [
        "product", "products", "collections", "item", "items", "cart", "p", "dp", "produkt", "produkte", "producto",
    ]

    static let adLabels: Set<String> = [
        "ad", "ads", "adserver", "adclick", "sponsor", "sponsors", "promo", "li", "invest",
    ]
}
