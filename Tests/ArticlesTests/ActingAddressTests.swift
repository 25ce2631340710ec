import Foundation
import Links
import Testing

@testable import Articles

private func finding(_ address: String) throws -> Finding? {
    NeverRequest.test(try #require(WebURL(address)), surroundings: nil, newsletter: nil)
}

@Suite struct ActingAddressTests {
    @Test(
        "a place to read has pages that act, too",
        arguments: [
            ("https://github.com/notifications/unsubscribe-auth/AAAB", Reason.unsubscribe),
            ("https://gitlab.com/-/sent_notifications/abc/unsubscribe", .unsubscribe),
            ("https://www.youtube.com/email_unsubscribe?uid=abc", .unsubscribe),
            ("https://www.goodreads.com/user/unsubscribe/12345?code=abc", .unsubscribe),
            ("https://stackoverflow.com/email-settings/1/unsubscribe", .unsubscribe),
            ("https://www.npmjs.com/login", .login), ("https://archive.org/account/login", .login),
            ("https://en.wikipedia.org/wiki/Login", .login), ("https://x.example/tag/unsubscribe", .unsubscribe),
            ("https://github.com/example/unsubscribe", .unsubscribe),
        ])
    func readingPlaces(_ address: String, _ reason: Reason) throws {
        #expect(try finding(address)?.reason == reason)
    }

    @Test("what is done at the end of a path is its reason, not the place that it is done in")
    func doneAtTheEnd() throws {
        #expect(try finding("https://x.example/account/unsubscribe")?.reason == .unsubscribe)
        #expect(try finding("https://x.example/account/emails")?.reason == .preferences)
    }

    @Test(
        "services of a mailbox that act when they are opened",
        arguments: [
            ("https://neighbours.example/like_post/447426843/?token=a", Reason.socialShare),
            ("https://informeddelivery.usps.com/tracking/SocialSharingImb?a=jxEDn", .socialShare),
            ("https://parcels.example/ppc/preferencePage/mychoice", .preferences),
            ("https://act.example/signup/receive-fewer-emails/", .preferences),
            ("https://act.example/signup/update-your-information/", .preferences),
            ("https://www.docusign.net/signing/emails/v1-1ae622face", .confirm),
            ("http://l.mail.example/rts/un.aspx?tp=i-16D9", .unsubscribe),
        ])
    func services(_ address: String, _ reason: Reason) throws { #expect(try finding(address)?.reason == reason) }

    @Test("a paper's number is no double opt-in; Mailchimp's button likes when it is opened")
    func papersAndLikes() throws {
        #expect(try finding("https://journal.example/doi/10.1098/rsif.2022.0029") == nil)
        #expect(try finding("https://journal.example/doi/abs/10.1098/rsif.2022.0029") == nil)
        #expect(try finding("https://list.example/doi/8fk2k3jd82kd") != nil)
        #expect(try finding("https://mailchi.mp/tin/letter?fblike=fblike-e31cb95e")?.reason == .socialShare)
    }

    @Test("Mailgun's form is known by its code, under any host; a member's page is none")
    func mailgun() throws {
        let code =
            "eJwtyTEOgCAMAMDX2LFpoUSXPoZoRRNQUgd9vg6ud5vGlWfYNVAQSsQ0RSJCRhmZB6FW8LD7Qnty69XA1S0v5l_9hKcX6MohSoKqzwu-Sxhg"
        #expect(try finding("https://email.mg.news.example/u/" + code)?.reason == .unsubscribe)
        #expect(try finding("https://email.mg.news.example/c/" + code) == nil)
        #expect(try finding("https://forum.example/u/ejnar") == nil)
    }

    @Test(
        "unsubscribing and confirming count under any name of a query item",
        arguments: [
            "a=unsubscribe&u=12", "UnsubscribeKey=abc", "unsub_id=abc", "do_unsubscribe=1", "mailman_unsub=1",
            "na=u&nk=12-abc",
            "option=com_acymailing&ctrl=user&task=out&mailid=3", "SUBED1=LIST&A=1", "TICKET=abc&c=SIGNOFF",
            "unsubscribe%3D1", "link=unsubscribe", "x=Confirm", "action%253Dunsubscribe=1", "t=%2575nsubscribe",
        ])
    func queries(_ query: String) throws {
        let reason = try finding("https://x.example/index.php?" + query)?.reason
        #expect(reason == .unsubscribe || reason == .confirm)
    }

    @Test(
        "a verb of confirming or of letting in acts with what it is about beside it",
        arguments: [
            ("confirm-registration/8fk2k3", Reason.confirm), ("registrierung-bestaetigen/8fk2k3", .confirm),
            ("confirmer-inscription/8fk2k3", .confirm), ("verify-registration", .confirm),
            ("confirm-attendance", .confirm), ("confirmar-suscripcion", .confirm), ("conferma-iscrizione", .confirm),
            ("anmeldung-bestaetigen", .confirm), ("email-adresse-bestaetigen", .confirm),
            ("confirmer-votre-inscription", .confirm), ("confirmSeat", .confirm),
            ("magic-login?t=8fk2k3", .login), ("quick-login", .login), ("magic-signin", .login),
            ("turn-off-emails/8fk2k3", .unsubscribe), ("email-notifications/disable?token=abc", .unsubscribe),
            ("subscriptions/8fk2k3/delete", .unsubscribe), ("subscriptions/123/cancel", .unsubscribe),
            ("?vote_for=3", .poll), ("cast-vote/3/yes", .poll),
        ])
    func objects(_ path: String, _ reason: Reason) throws {
        #expect(try finding("https://x.example/" + path)?.reason == reason)
    }

    @Test("an answer to an invitation is given by opening it; the event is not")
    func invitations() throws {
        let event = "https://calendar.google.com/calendar/event?"
        #expect(try finding(event + "action=RESPOND&eid=NzhqM2s&rst=1")?.reason == .confirm)
        #expect(try finding(event + "action=VIEW&eid=NzhqM2s") == nil)
    }

    @Test(
        "subjects and headlines with such a word are read",
        arguments: [
            "confirmation-bias", "password-managers", "oauth-explained", "verification-engineers",
            "scientists-confirm-water-on-mars", "why-login-walls-fail", "github-drops-login-forms", "2026/11/05/stop",
            "stories/confirmed-cases", "the-last/delete",
        ])
    func subjects(_ path: String) throws { #expect(try finding("https://x.example/" + path) == nil) }

    @Test(
        "words of the path and of the host, in many spellings",
        arguments: [
            "x.example/un-subscribe/abc", "x.example/un_subscribe/abc", "x.example/stop-receiving-emails?u=1",
            "x.example/stop-receiving-these-emails", "x.example/cancel-my-subscription", "x.example/opt-me-out/abc",
            "x.example/remove-my-address/abc", "x.example/отписаться/abc", "x.example/退订/1", "x.example/配信停止/1",
            "x.example/구독취소/1", "x.example/%2555nsubscribe/abc", "x.example/d%E9sinscription/abc",
            "x.example/unsubscribe-from-our-daily-newsletter", "email-unsubscribe.x.example/abc",
            "unsubscribe2.x.example/a",
            "my.unsubscribe.x.example/abc", "x.example/signoff/abc", "x.example/a/b;action=unsubscribe",
            "x.example/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/32/unsubscribe",
        ])
    func words(_ address: String) throws { #expect(try finding("https://" + address)?.reason == .unsubscribe) }

    @Test(
        "addresses inside of addresses, however they are written",
        arguments: [
            "next=%2Funsubscribe%3Fid%3D1", "next=HTTP%3A%2F%2Fy.example%2Funsubscribe", "n=//y.example/unsubscribe",
            "n=http%253A%252F%252Fy.example%252Funsubscribe", "n=y.example/unsubscribe",
        ])
    func inner(_ query: String) throws {
        #expect(try finding("https://x.example/redirect?" + query)?.reason == .unsubscribe)
    }

    @Test(
        "semicolons part items, and begin parameters of a part of a path",
        arguments: [
            "a.pl?action=unsubscribe;k=1ab2", "cgi-bin/mail.cgi?flavor=unsubscribe;list=bees;k=ab",
            "x;a=unsubscribe;id=q10",
            "index.pl?Action=Unsubscribe;Key=ab12", "a/b;x=1/c;do=unsubscribe?d=2",
        ])
    func semicolons(_ rest: String) throws {
        #expect(try finding("https://x.example/" + rest)?.reason == .unsubscribe)
    }

    @Test(
        "words that are joined, or have capitals in the wrong places",
        arguments: [
            ("UnSubScribe/ab12", Reason.unsubscribe), ("EmailUnSubScribe.aspx?u=ab", .unsubscribe),
            ("nlunsub.php?x=ab", .unsubscribe), ("list/act,unsubscribe,q12", .unsubscribe),
            ("confirmemail/ab", .confirm), ("verifyemail/ab", .confirm), ("emailconfirmation/ab", .confirm),
            ("magiclogin?k=ab", .login), ("mot-de-passe-oublie/ab", .login), ("emailPreference/ab", .preferences),
            ("newsletter/desabo?c=ab", .unsubscribe), ("boletin/bajas.php?id=ab12", .unsubscribe),
            ("newsletter/cancellati?c=ab12", .unsubscribe), ("remover-email/ab", .unsubscribe),
            ("nyhedsbrev/frameld?c=ab", .unsubscribe), ("bulten/listeden-cik/ab", .unsubscribe),
            ("huy-dang-ky/ab", .unsubscribe), ("edm/tuiding?c=ab", .unsubscribe),
            ("email_optouts/new?t=ab", .unsubscribe), ("activar-cuenta/ab", .confirm), ("cancelBooking?k=ab", .confirm),
        ])
    func joined(_ rest: String, _ reason: Reason) throws {
        #expect(try finding("https://x.example/" + rest)?.reason == reason)
    }

    @Test(
        "what base64 says about unsubscribing: items, JSON, a path, wherever in a group it begins",
        arguments: [
            "action=unsubscribe&id=17", "unsubscribe|ab12|nina", #"{"action":"unsubscribe","id":16}"#,
            "/unsubscribe/ab97", "a=1&do=Unsubscribe", #"{"d":{"c":"unsubscribe"}}"#,
        ])
    func encoded(_ text: String) throws {
        let code = Data(text.utf8).base64EncodedString()
        for rest in ["r?d=" + code, "r/" + code, "r/" + code + "/x?y=1"] {
            #expect(try finding("https://x.example/" + rest)?.reason == .unsubscribe, "\(rest)")
        }
    }

    @Test("base64 that names a story about it is read; so is what is no text")
    func encodedStories() throws {
        let story = Data(#"{"to":"https://y.example/2026/why-people-unsubscribe-from-the-river"}"#.utf8)
        #expect(try finding("https://x.example/r?d=" + story.base64EncodedString()) == nil)
        #expect(try finding("https://x.example/r/AAECW5zdWJzAwQFBgcI") == nil)
    }

    @Test(
        "pages that sign in",
        arguments: [
            "x.example/wp-login.php?action=rp&key=abc", "x.example/auto-login?token=abc", "x.example/session/new",
        ])
    func login(_ address: String) throws { #expect(try finding("https://" + address)?.reason == .login) }

    @Test(
        "what tells where a click came from, or names a page, does not act",
        arguments: [
            "https://x.example/p?utm_content=unsubscribe", "https://x.example/search?q=confirm",
            "https://x.example/p?id=vote",
            "https://x.example/2026/a-story?tag=unsubscribe", "https://unsubscribe.example/2026/story",
            "https://x.example/p?x=a;b=2;c", "https://x.example/2026/11/attiva",
            "https://x.example/2026/11/voli-cancellati", "https://x.example/bajas-laborales",
        ])
    func harmless(_ address: String) throws { #expect(try finding(address) == nil) }

    @Test("an address of thousands of parts costs no more than one of a few")
    func bounded() throws {
        let inner = (0..<500).map { "u\($0)=https%3A%2F%2Fy.example%2Fpage%2F\($0)" }.joined(separator: "&")
        let url = try #require(WebURL("https://x.example/go?" + inner))
        let time = ContinuousClock().measure {
            for _ in 0..<10 { _ = NeverRequest.test(url, surroundings: nil, newsletter: nil) }
        }
        #expect(time < .milliseconds(500))
        #expect(AddressParts(url).query.count == AddressParts.maximumItems)
    }

    @Test("a headline is made of words; a token with hyphens, of which some pieces are letters alone, is none")
    func headlines() {
        for headline in [
            "why-nobody-mines-tin-any-more", "tin-prices-fall-a691ab16016aab01cedb68ea5e247b37",
            "kiln-15-pro-vs-s24-m3",
            "Parable_of_the_broken_window", "the-last-smelter.html", "größe-ist-nicht-alles",
        ] {
            #expect(ActingAddress.isHeadline(headline), "\(headline)")
        }
        for token in [
            "eJwTUogMuaza_PjVAkP1F7JrpRVjy-IC_-_Xd9y5wa7H-IqZ4H8p_ySkoJiK3",
            "qb4-orlNN5_Lj0MGbaPrq9nhk8bdV_T4etVBsra-wObHB0dI-pdzp-ff-it-Aaro5",
            "a-b-c-d", "2026-11-30",
        ] {
            #expect(!ActingAddress.isHeadline(token), "\(token)")
        }
    }
}
