// Addresses that hold another one and are still what they are: a false decoding turns a button into an article.
import Testing

@testable import Links

@Suite("Ordinary addresses are not decoded")
struct OrdinaryAddressTests {
    @Test(
        "share buttons, log-ins, archives and tools stay",
        arguments: [
            "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.facebook.com/dialog/share?href=https%3A%2F%2Fnews.example.com%2Fa",
            "https://twitter.com/intent/tweet?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://x.com/intent/post?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://twitter.com/share?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.linkedin.com/shareArticle?mini=true&url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.reddit.com/submit?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.reddit.com/r/swift/submit?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://news.ycombinator.com/submitlink?u=https%3A%2F%2Fnews.example.com%2Fa",
            "https://pinterest.com/pin/create/button/?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://t.me/share/url?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://wa.me/?text=https%3A%2F%2Fnews.example.com%2Fa",
            "https://getpocket.com/save?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.tumblr.com/share/link?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://bsky.app/intent/compose?text=https%3A%2F%2Fnews.example.com%2Fa",
            "https://buffer.com/add?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://example.com/login?next=https%3A%2F%2Fexample.com%2Fa",
            "https://example.com/users/sign_in?redirect_to=https%3A%2F%2Fexample.com%2Fa",
            "https://accounts.google.com/signin/v2?continue=https%3A%2F%2Fmail.google.com%2F",
            "https://auth.example.com/oauth2/authorize?redirect_uri=https%3A%2F%2Fexample.com%2Fcb",
            "https://link.example.com/login?redirect=https%3A%2F%2Fexample.com%2F",
            "https://click.example.com/unsubscribe?url=https%3A%2F%2Fexample.com%2F",
            "https://a16z.substack.com/subscribe?next=https%3A%2F%2Fa16z.substack.com%2Fp%2Fx",
            "https://web.archive.org/web/2020/https://news.example.com/a",
            "https://web.archive.org/save?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://archive.ph/?url=https%3A%2F%2Fnews.example.com%2Fa",
            "https://translate.google.com/translate?u=https%3A%2F%2Fnews.example.com%2Fa",
            "https://validator.w3.org/check?uri=https%3A%2F%2Fnews.example.com%2Fa",
            "https://www.google.com/search?q=https%3A%2F%2Fnews.example.com%2Fa",
        ])
    func notDestinations(_ address: String) throws {
        #expect(TrackerDecoders.decode(try #require(WebURL(address))) == nil)
    }

    @Test(
        "a parameter that is an address does not make a tracker",
        arguments: [
            "https://example.com/?url=https%3A%2F%2Fother.example%2F",
            "https://example.com/page?url=https%3A%2F%2Fother.example%2F",
            "https://blog.example.com/post?source=https%3A%2F%2Fother.example%2F",
            "https://example.com/article?ref=https%3A%2F%2Fother.example%2F",
            "https://example.com/wp-login.php?redirect_to=https%3A%2F%2Fexample.com%2Fwp-admin",
            "https://example.com/oembed?url=https%3A%2F%2Fother.example%2F",
            "https://cdn.example.com/resize/300x200?url=https%3A%2F%2Fother.example%2Fa.png",
            "https://example.com/feed?url=https%3A%2F%2Fother.example%2Frss",
            "https://www.youtube.com/watch?v=dAuD-U2sHjY", "https://www.google.com/maps?q=https",
            "https://github.com/a/b/blob/main/x.md#L10",
            "https://example.com/i/5", "https://example.com/i/5?img=7", "https://example.com/click/here",
            "https://example.com/c/abcdefghijkl",
            "https://link.springer.com/article/10.1007/s00125-020-05180-x", "https://go.dev/blog/go1.22",
            "https://t.co/AbCdEf", "https://c.example.com/CL0",
            "https://medium.com/@writer/a-story-1234567890ab", "https://example.com/eyJhIjoxfQ",
            "https://example.com/path/aHR0cA", "https://example.com/redirect/2/x",
            "https://go.dev/play?redirect=https%3A%2F%2Fother.example%2F",
            "https://link.springer.com/article/10.1007/s1?url=https%3A%2F%2Fother.example%2F",
            "https://e.example.org/story?href=https%3A%2F%2Fother.example%2F",
            "https://example.org/track/5?url=https%3A%2F%2Fother.example%2F",
            "https://music.example.org/track/5?url=https%3A%2F%2Fother.example%2F",
            "https://www.example.org/redirect?url=https%3A%2F%2Fother.example%2F",
            "https://t.example/x?u=https%3A%2F%2Fother.example%2F",
            "https://e.example.com/?q=swift", "https://example.com/e/c/not-base64/x",
            "https://news.google.com/articles/CBMiXmh0dHBz",
        ])
    func ordinaryPages(_ address: String) throws {
        #expect(TrackerDecoders.decode(try #require(WebURL(address))) == nil)
    }

    @Test(
        "other schemes and opaque trackers stay",
        arguments: [
            "mailto:a@example.com?body=https%3A%2F%2Fnews.example.com%2F",
            "whatsapp://send?text=https%3A%2F%2Fnews.example.com%2F",
            "https://x.us1.list-manage.com/track/click?u=1&id=2&e=3",
            "https://u1.ct.sendgrid.net/ls/click?upn=u001.6zbO4E4z-2FinE7",
            "https://link.mail.beehiiv.com/ss/c/u001.Qr6Ovh5taOidq/4ll/x/h0/h001.AdbJ",
            "https://d1.hubspotlinks.com/Ctc/XX+113/a/b",
            "https://substack.com/redirect/0f6643a7-e47c-44a9-a875-c0c8a92186a1?j=eyJ1IjoiOG81NG4ifQ.6oeet",
            "https://click.mlsend.com/link/c/YT0xJmM9Mg.x",
        ])
    func opaque(_ address: String) throws {
        #expect(TrackerDecoders.decode(try #require(WebURL(address))) == nil)
    }
}
