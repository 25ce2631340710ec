import Links
import Testing

@testable import Articles

/// Short commands beside what they act on; all addresses are made up.
@Suite struct ActingCommandTests {
    private static func reason(_ rest: String) throws -> Reason? {
        NeverRequest.test(
            try #require(WebURL("https://x.example/" + rest)), surroundings: nil, newsletter: nil)?.reason
    }

    @Test(
        "a command may be the name of a script, or stand deep beside a token of the query",
        arguments: [
            ("cancel.php?e=ab12cd34", Reason.unsubscribe), ("stop.cgi?e=ab12cd34", .unsubscribe),
            ("leave.aspx?e=ab12cd34", .unsubscribe), ("remove.html?e=ab12cd34", .unsubscribe),
            ("tracker/ticket/12/mute?k=ab12cd34", .unsubscribe), ("notifications/off?t=ab12cd34", .unsubscribe),
            ("g/tin/leave/11223344/556677/889900/xyzzy", .unsubscribe), ("unwatch/1", .unsubscribe),
            ("unfollow/1?sig=ab", .unsubscribe), ("tools/portal/ab12/quick_actions/skip?token=cd34", .unsubscribe),
            ("leave/123456/approve?token=ab12", .confirm), ("requests/123456/reject?token=ab12", .confirm),
            ("tx/ab12cd34/approve", .confirm), ("validate/ab12", .confirm), ("vahvista/ab12", .confirm),
            ("sign/ab12cd34?oneclick=1", .confirm), ("subscribe/one-click?e=ab12cd34", .confirm),
            ("votar/ab12", .poll), ("v/12/yes?k=ab12cd34", .poll), ("umf/4411/nein?k=ab12cd34", .poll),
            ("respond/ab12cd34/yes", .confirm), ("React/Up?k=ab12cd34", .poll),
            ("issue/12/thumb/up?s=ab12cd34", .poll),
            ("stop?t=" + String(repeating: "ab12cd34", count: 20), .unsubscribe),
        ])
    func beside(_ rest: String, _ reason: Reason) throws { #expect(try Self.reason(rest) == reason) }

    @Test(
        "a verb of the query takes a command for its value, with something to act on",
        arguments: [
            ("comment.php?action=approve&c=12", Reason.confirm), ("api/email?cmd=silence&k=ab12cd34", .unsubscribe),
            ("meeting/success?act=cancel&user_id=U1", .unsubscribe),
        ])
    func verbs(_ rest: String, _ reason: Reason) throws { #expect(try Self.reason(rest) == reason) }

    @Test(
        "without a token, or as the beginning of a headline, a command is a word",
        arguments: [
            "approve", "2026/11/05/stop", "news/complete?utm_source=a8&utm_campaign=ab12cd34", "no?x=1", "yes",
            "si?cid=ab12cd34", "ja/123456", "no/a1234567/b1", "12345/ja", "2026/no?cid=a1b2c3",
            "sign/the-window-before-you-leave", "skip/to-the-end-of-the-tin", "world/europe/off?mc_eid=ab12cd34ef",
            "list?action=approve", "leave/2026/11/tin", "done/what-we-did-in-may/12",
        ])
    func words(_ rest: String) throws { #expect(try Self.reason(rest) == nil) }
}
