import Links
import Testing

@testable import Articles

/// Addresses of services that act when they are opened, and their neighbours that do not; all values are made up.
@Suite struct ActingServiceTests {
    private static func reason(_ address: String) throws -> Reason? {
        NeverRequest.test(
            try #require(WebURL("https://" + address)), surroundings: nil, newsletter: nil)?.reason
    }

    @Test(
        "mail services end, change and begin subscriptions",
        arguments: [
            ("r.mail.x.example/mk/un/v2/6a1f-22b0/AbCdEf01", Reason.unsubscribe),
            ("a1.r.af.d.sendibt2.com/tr/un/AbCdEf0123456789", .unsubscribe),
            ("www.aweber.com/z/r/?jIyMjMwMbGzMHCysj", .unsubscribe), ("www.aweber.com/z/c/?jIyMjMwMbGzM", .confirm),
            ("link.x.example/u/un.php?par=aBcDeF01_Gh", .unsubscribe),
            ("go.x.example/emailPreference/e/epc/123456/AbCdEf01/7890", .preferences),
            ("click.x.example/profile_center.aspx?qs=b1d2", .preferences),
            ("app.x.example/e/u?s=1234&elq=aabb&t=12", .unsubscribe),
            ("s1.t.eloqua.example/e/sl?s=1&elq=aa", .preferences),
            ("c1.bmetrack.com/c/u?e=1A2B3C", .unsubscribe), ("c1.bmetrack.com/c/su?e=1A2B3C", .preferences),
            ("eu2.cleverreach.com/rmg/123456-ab12", .unsubscribe), ("app.freshmail.com/pl/u/abc/def/", .unsubscribe),
            ("a.maillist-manage.com/ua/upc?upd=1a2b", .preferences),
            ("app.getresponse.com/share.html?x=a62b", .socialShare),
            ("app.getresponse.com/change_details.html?x=a62b", .preferences),
            ("x.example/subscription/9b1c/7a2d?manage=true", .preferences),
            ("x.example/email/resubscribe/5f1a2b3c", .confirm), ("x.example/lists/?p=donotsend&uid=00", .unsubscribe),
            ("x.example/lists/?p=blacklist&uid=00", .unsubscribe), ("x.example/sympa/sigrequest/bees", .unsubscribe),
            ("lists.x.example/mailman/options/bees/a%40b.example", .preferences),
            ("groups.io/mt/104567123/9876543", .unsubscribe), ("groups.io/g/tin/editsub/11223344", .preferences),
            ("www.mag2.com/m/0001?act=kaijo", .unsubscribe),
            ("magic.beehiiv.com/v1/8c0b1e2a-1111-4222-8333-444455556666?email=a%40b.example", .confirm),
            ("app.kit.com/forms/1234/subscriptions?email=a%40b.example", .confirm),
            ("x.example/api/subscribe?email=a%40b.example&src=x", .confirm),
            ("substack.com/redirect/post/restack/123456?b=2", .socialShare),
            ("substack.com/redirect/2/restack?post_id=123456", .socialShare),
            ("my.x.example/join?referrer=1234", .referral),
        ])
    func mail(_ address: String, _ reason: Reason) throws { #expect(try Self.reason(address) == reason) }

    @Test(
        "networks and search engines share, save and stop by an address",
        arguments: [
            ("scholar.google.com/scholar_share?hl=en&ss=tw", Reason.socialShare),
            ("scholar.google.com/citations?hl=en&update_op=email_library_add&info=zz", .socialShare),
            ("scholar.google.com/scholar_alerts?update_op=cancel_alert&alert_id=ab", .unsubscribe),
            ("www.google.com/alerts/share?hl=en&ss=fb", .socialShare),
            ("www.facebook.com/o.php?k=AS1&u=100&mid=5b1", .unsubscribe),
            ("www.facebook.com/confirmemail.php?e=a&c=12", .confirm),
            ("www.facebook.com/n/?confirmemail.php&e=a&c=12", .confirm),
            ("www.facebook.com/n/?reqs.php&mid=5b1&bcode=2.1&n_m=a%40b.example", .login),
            ("twitter.com/i/u?t=1&cn=bG9uZ&sig=abc&iid=11", .unsubscribe),
            ("forum.x.example/email-stop/watched-thread?u=1&c=ab", .unsubscribe),
            ("forum.x.example/subscription.php?do=removesubscription&subscriptionid=12", .unsubscribe),
            ("forum.x.example/viewtopic.php?f=2&t=12&unwatch=topic", .unsubscribe),
            ("x.example/mute_thread?id=123456&sig=ab12", .unsubscribe),
            ("x.example/wiki/users/removespacenotification.action?key=DS", .unsubscribe),
        ])
    func networks(_ address: String, _ reason: Reason) throws { #expect(try Self.reason(address) == reason) }

    @Test(
        "who opens it is let in, gives, answers or calls off",
        arguments: [
            ("slack.com/z-app-123-456-ab12cd34?redir=%2F", Reason.login),
            ("www.notion.so/loginwithemail?state=ab", .login), ("x.example/users/unlock?unlock_token=ab12", .login),
            ("secure.actblue.com/donate/x?express_lane=true&amount=25", .confirm),
            ("secure.winred.com/x/donate?oc=true&amount=25", .confirm),
            ("calendly.com/cancellations/0a1b2c3d-1111-2222-3333-444455556666", .confirm),
            ("calendly.com/reschedulings/0a1b2c3d-1111-2222-3333-444455556666", .confirm),
            ("us02web.zoom.us/meeting/tZAbC/success?act=cancel&user_id=U1", .confirm),
            ("x.zendesk.com/requests/1/satisfaction/new/AbCdEf?intention=16", .poll),
            ("secure.helpscout.net/satisfaction/123/record/456/1/", .poll), ("x.example/p/9?pollOption=2", .poll),
            ("x.example/issue/12?sentiment=positive&s=ab", .poll), ("x.example/kb/123?helpful=yes", .poll),
            ("github.com/tin/club/invitations?accept=1", .confirm),
            ("secure.avaaz.org/campaign/en/bridge/?v=1&signup=1", .confirm),
            ("act.x.example/go/1234?t=1&akid=1.2.abc&auto=1", .confirm), ("x.example/r?mood=%F0%9F%91%8D", .poll),
            ("x.example/r?mood=happy", .poll), ("x.example/r?emoji=thumbsup", .poll),
        ])
    func access(_ address: String, _ reason: Reason) throws { #expect(try Self.reason(address) == reason) }

    @Test(
        "what stands beside those addresses is read",
        arguments: [
            "app.x.example/e/er?s=1&lid=12&elq=aabb", "c1.bmetrack.com/c/l?u=AB12&e=1A2B3C",
            "www.facebook.com/groups/bees/posts/123456/", "twitter.com/i/web/status/123?t=1&s=19",
            "scholar.google.com/scholar_url?hl=en&oi=scholaralrt", "groups.io/g/tin/message/12",
            "www.beehiiv.com/blog/magic-of-tin-in-nine-parts", "slack.com/blog/news/tin", "x.example/p/kaijo",
            "calendly.com/tin/intro", "x.example/tv/the-blacklist-returns-in-may", "x.example/?p=1234",
            "github.com/tin/club/pull/12?accept=",
            "x.example/r?mood=blue&answer=%E6%A9%8B",
            "secure.actblue.com/donate/x?amount=25", "x.example/subscription/plans-for-the-north-sea",
        ])
    func neighbours(_ address: String) throws { #expect(try Self.reason(address) == nil) }
}
