// Addresses that hold another one but do not lead there.
//
// A share button's address holds the page that would be shared; a log-in's the page that follows it. To take those for
// destinations would turn a button into an article. Only the general shapes ask here.

/// The addresses that no general shape may decode.
enum NeverUnwrapped {
    /// A word in the path that says what the address does.
    private static let words: Set<String> = [
        // Sharing: https://developers.facebook.com/docs/sharing/reference/share-dialog,
        // https://developer.x.com/en/docs/twitter-for-websites/web-intents
        "share", "sharer", "sharearticle", "share-offsite", "sharing", "intent", "submit", "submitlink", "compose",
        "tweet",
        "save", "bookmark", "add", "widget", "dialog", "oembed", "embed",
        // Signing in and out.
        "login", "log-in", "signin", "sign-in", "sign_in", "signup", "sign-up", "register", "logout", "auth", "oauth",
        "oauth2", "sso", "authorize", "authenticate", "session", "sessions", "saml", "account", "accounts",
        // Acting on a subscription or an address.
        "unsubscribe", "subscribe", "confirm", "verify", "activate", "preferences", "optout", "opt-out",
        // Tools that show or make something of an address.
        "search", "translate", "validate", "check", "proxy", "preview", "screenshot", "thumbnail", "resize", "image",
        "images", "img", "imgproxy", "fetch",
    ]

    /// Archives and viewers, whose page is the one meant.
    private static let domains = [
        "web.archive.org", "archive.org", "archive.ph", "archive.is", "archive.today", "translate.google.com",
        "translate.goog",
        "webcache.googleusercontent.com", "12ft.io", "validator.w3.org", "wa.me", "t.me", "telegram.me",
    ]

    static func contains(_ address: AddressParts) -> Bool {
        if domains.contains(where: { HostName.isUnder(address.host, $0) }) { return true }
        return address.segments.contains { PathWord.of($0).map(words.contains) ?? false }
    }
}
