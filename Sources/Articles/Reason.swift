/// Why a link is no article; the raw values are the contract's words and appear in `rejected.json`.
public enum Reason: String, Sendable, CaseIterable, Hashable {
    case unsubscribe, preferences, confirm
    case viewInBrowser = "view_in_browser"
    case subscribe, referral, forward
    case socialProfile = "social_profile"
    case socialShare = "social_share"
    case advertisement, job
    case appStore = "app_store"
    case homePage = "home_page"
    case authorProfile = "author_profile"
    case legal, login, contact, poll, image
    case trackingPixel = "tracking_pixel"
    case anchor
    case unsupportedScheme = "unsupported_scheme"
    case malformed, duplicate, dead, refused
    case userRule = "user_rule"
    case other
}
