import Notation
import Testing

@testable import Mail

@Suite("headers")
struct HeaderTests {
    @Test(
        "encoded words become text",
        arguments: [
            ("=?utf-8?Q?Caf=C3=A9_au_lait?=", "Café au lait"),
            // Padding before another word: GMime 3.2 loses what follows it.
            ("=?utf-8?B?QQ==?= =?utf-8?B?Qg==?=", "AB"),
            ("=?utf-8?B?w6k=?=\r\n =?utf-8?B?IMOp?=", "é é"),
            // "é" split between two words.
            ("=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=", "Café"),
            ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
            ("=?shift_jis?Q?=7E=5C?=", "~\\"),
            ("=?ISO-8859-1?Q?=93quoted=94?=", "“quoted”"),
            ("=?gb2312?B?0rs=?=", "一"),
            ("=?utf-8*en?Q?a?=", "a"),
            ("a=?utf-8?Q?b?=c", "abc"),
            ("one =?utf-8?Q?two?= three", "one two three"),
            ("=?utf-8?Q?with blanks inside?=", "with blanks inside"),
            ("=?us-ascii?Q?=C3=A9?=", "é"),
            ("=?no-such-charset?Q?=E9?=", "é"),
            ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
            ("=?utf-8?Q?unfinished", "=?utf-8?Q?unfinished"),
            ("=?utf-8?B?4pyT", "=?utf-8?B?4pyT"),
            ("=?utf-8?Q?=ZZ=4?=", "=ZZ=4"),
            ("=?", "=?"), ("=?=?=?=", "=?=?=?="),
            ("folded\r\n\tsubject", "folded subject"),
            ("=?utf-8?Q?line=0Abreak?=", "line break"),
        ])
    func encodedWords(raw: String, text: String) {
        #expect(parse("Subject: \(raw)", "", "x").subject == text)
    }

    @Test("raw bytes in a header are UTF-8 if valid, else the body's charset, else windows-1252")
    func rawBytes() {
        func subject(_ bytes: [UInt8], _ more: String) -> String {
            MessageParser.parse(Array("Subject: ".utf8) + bytes + Array("\n\(more)\nx".utf8)).subject
        }
        #expect(subject([0xC3, 0xA9], "") == "é")
        #expect(subject([0xE9], "") == "é")
        #expect(subject([0xCE, 0xE5, 0xF2], "Content-Type: text/plain; charset=koi8-r\n") == "нЕР")
    }

    @Test("a value full of unfinished words takes linear time")
    func barrenWords() {
        let value = String(repeating: "=?a?q?x", count: 5000)
        #expect(parse("Subject: \(value)", "", "x").subject == value)
    }

    @Test(
        "the sender is the first mailbox",
        arguments: [
            ("Jane Doe <jane@example.com>", "Jane Doe", "jane@example.com"),
            ("\"Doe, Jane\" <jane@example.com>", "Doe, Jane", "jane@example.com"),
            ("jane@example.com (Jane Doe)", "Jane Doe", "jane@example.com"),
            ("jane@example.com", "", "jane@example.com"),
            ("Friends: Jane <jane@example.com>, joe@example.com;", "Jane", "jane@example.com"),
            ("=?utf-8?Q?Doe,_Jane?= <jane@example.com>", "Doe, Jane", "jane@example.com"),
            ("=?utf-8?Q?Doe, Jane?= <jane@example.com>", "Doe, Jane", "jane@example.com"),
            ("\"=?utf-8?B?SsOkbmU=?=\" <jane@example.com>", "Jäne", "jane@example.com"),
            ("News: today <news@example.com>", "News: today", "news@example.com"),
            ("<@relay.example:jane@example.com>", "", "jane@example.com"),
            ("Jane (the (nested) one) <jane@example.com>", "Jane", "jane@example.com"),
            ("\"'Jane'\" <jane@example.com>", "Jane", "jane@example.com"),
            ("Jane jane@example.com", "Jane", "jane@example.com"),
            ("Jane <Team> <jane@example.com>", "Jane", "jane@example.com"),
            ("\"jane doe\"@example.com", "", "\"jane doe\"@example.com"),
            ("\"unfinished <jane@example.com>", "unfinished", "jane@example.com"),
            ("Jane <jane@example.com", "Jane", "jane@example.com"),
            (",,, Jane <jane@example.com>", "Jane", "jane@example.com"),
            ("Only A Name", "Only A Name", ""),
        ])
    func senders(raw: String, name: String, address: String) {
        #expect(parse("From: \(raw)", "", "x").sender == Message.Sender(name: name, address: address))
    }

    @Test("without From the sender is taken from the next best header, and nobody is no crash")
    func missingFrom() {
        let message = parse("Reply-To: a@example.com", "", "x")
        #expect(message.sender.address == "a@example.com")
        #expect(message.warnings == ["there is no From; the sender was taken from Reply-To"])
        #expect(parse("Subject: x", "", "x").warnings == ["there is no sender"])
    }

    @Test(
        "dates with obsolete zones and two-digit years",
        arguments: [
            ("Fri, 17 Oct 2025 10:30:45 +0000", "2025-10-17T10:30:45Z"),
            ("17 Oct 2025 10:30:45 -0700 (PDT)", "2025-10-17T17:30:45Z"),
            ("Fri, 17 Oct 2025 10:30 GMT", "2025-10-17T10:30:00Z"),
            ("Fri, 17 Oct 25 10:30:45 EST", "2025-10-17T15:30:45Z"),
            ("Fri, 17 Oct 2025 10:30:45 UT", "2025-10-17T10:30:45Z"),
        ])
    func dates(raw: String, iso: String) {
        #expect(parse("Date: \(raw)", "", "x").date?.iso8601 == iso)
    }

    @Test("what is no date gives none and a warning")
    func noDate() {
        let message = parse("From: a@b.c", "Date: soon", "", "x")
        #expect(message.date == nil)
        #expect(message.warnings == ["\"soon\" is no date"])
    }

    @Test("identifier, list and language")
    func others() {
        let message = parse(
            "Message-ID: <1@example.com>", "List-Id: \"The Weekly\" <weekly.example.com>",
            "List-Unsubscribe: <https://example.com/u?a=1,2>,", " <mailto:leave@example.com?subject=x>",
            "List-Unsubscribe: <https://example.com/again", "\t/here>", "Content-Language: de-AT, en", "", "x")
        #expect(message.messageID == "1@example.com")
        #expect(message.listID == "weekly.example.com")
        #expect(
            message.listUnsubscribe == [
                "https://example.com/u?a=1,2", "mailto:leave@example.com?subject=x", "https://example.com/again/here",
            ])
        #expect(message.language == "de-AT")
        #expect(parse("List-Unsubscribe: https://example.com/u, mailto:a@b.c", "", "x").listUnsubscribe.count == 2)
        #expect(parse("List-Id: bare.example.com", "", "x").listID == "bare.example.com")
    }

    @Test(
        "addresses to unsubscribe are read under every name and in every form, as they stand",
        arguments: [
            ("List-Unsubscribe: <URL:http://a.example/u>, <url:mailto:a@b.c>", ["http://a.example/u", "mailto:a@b.c"]),
            ("X-List-Unsubscribe: <https://a.example/u>", ["https://a.example/u"]),
            ("X-Unsubscribe: https://a.example/u", ["https://a.example/u"]),
            ("X-Unsubscribe-Web: <https://a.example/u>", ["https://a.example/u"]),
            (
                "List-Unsubscribe: <https://a.example/u?a=%3Db%20c&d=?utf-8?Q?x?=>",
                ["https://a.example/u?a=%3Db%20c&d=?utf-8?Q?x?="]
            ),
            ("List-Unsubscribe: =?utf-8?Q?=3Chttps://a.example/u=3E?=", ["https://a.example/u"]),
            (
                "List-Unsubscribe: https://a.example/1, <https://a.example/2>",
                ["https://a.example/1", "https://a.example/2"]
            ),
            ("List-Unsubscribe: <https://a.example/u", ["https://a.example/u"]),
        ])
    func unsubscribing(header: String, expected: [String]) {
        #expect(parse(header, "", "x").listUnsubscribe == expected)
    }

    @Test("at most 64 addresses to unsubscribe are kept")
    func manyUnsubscribing() {
        let list = (0..<100).map { "<https://a.example/\($0)>" }.joined(separator: ", ")
        #expect(parse("List-Unsubscribe: " + list, "", "x").listUnsubscribe.count == 64)
    }

    @Test(
        "newsletters are known by their headers",
        arguments: [
            ("List-Unsubscribe: <https://example.com>", true), ("List-Id: <a.b>", true), ("Precedence: bulk", true),
            ("Precedence: first-class", false), ("X-beehiiv-type: newsletter", true),
            ("X-Newsletter: https://example.com", true),
            ("List-Post: <https://x.example.com/p/1>", true), ("Feedback-ID: 1:2:3:mailchimp", true),
            ("X-Mailer: phpList v3", true),
            ("X-Mailer: Apple Mail", false), ("X-Campaign: 1", true), ("Subject: newsletter", false),
            ("List-Id:", false),
        ])
    func newsletters(header: String, expected: Bool) {
        let message = parse("From: a@b.c", header, "", "x")
        #expect(message.isNewsletter == expected)
        #expect(message.newsletterEvidence.isEmpty != expected)
    }

    @Test("automatic replies and discussion lists are none, and the evidence says why")
    func noNewsletters() {
        let reply = parse("List-Id: <a.b>", "Auto-Submitted: auto-replied", "", "x")
        #expect(!reply.isNewsletter)
        #expect(reply.newsletterEvidence == "Auto-Submitted: auto-replied")
        let list = ["List-Id: <a.b>", "X-BeenThere: a@b", "List-Post: <mailto:a@b>", "Precedence: list"]
        #expect(!parse(header: list, body: []).isNewsletter)
        // An announcement list: the same software, but nobody can post.
        #expect(parse(header: list.filter { !$0.hasPrefix("List-Post") }, body: []).isNewsletter)
    }
}
