// Rule lists in ClearURLs' and Brave's formats: what they add, what they cannot do, and what is wrong with broken ones.
import Testing

@testable import Links

@Suite("Rule lists")
struct RuleListsTests {
    private static func lists(_ lists: [(RuleLists.Format, String)]) throws(RuleListError) -> RuleLists {
        try RuleLists(lists.map { (format: $0.0, bytes: Array($0.1.utf8)) })
    }

    private static let clearURLs = #"""
        {"providers": {
          "shop": {"urlPattern": "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop\\.example", "completeProvider": false,
            "rules": ["wander", "trk_[a-z]+", "page", "(a|b)\\1x"], "rawRules": ["\\/from=[^/?]*"],
            "referralMarketing": ["partner"], "exceptions": ["^https?:\\/\\/shop\\.example\\/keep"],
            "redirections": ["^https?:\\/\\/leave\\.shop\\.example\\/.*?to=([^&]*)"], "forceRedirection": false},
          "everywhere": {"urlPattern": ".*", "rules": ["(?:%3F)?wide(?:_[a-z]*)?", "q", "v", "id"]},
          "youtube": {"urlPattern": "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?(youtube\\.com|youtu\\.be)", "rules": ["v", "fresh"]}
        }}
        """#

    private static let debounce = #"""
        [{"include": ["*://go.example/r?*"], "exclude": ["*://go.example/r?*keep*"], "action": "redirect", "param": "dest"},
         {"include": ["*://*.b64.example/*"], "exclude": [], "action": "base64,redirect", "param": "u"},
         {"include": ["*://click.path.example/*"], "action": "regex-path", "param": "^/x/([^/]+)/.*$",
          "prepend_scheme": "https", "pref": "a.b"},
         {"include": ["https://short.example/*"], "action": "regex-path-template", "param": "^/([^/]+)$",
          "redirect_url_template": "https://long.example/watch?v=$1"}]
        """#

    private static let cleanURLs = #"""
        [{"include": ["*://*/*"], "exclude": ["*://except.example/*"], "params": ["all_hosts", "t%5B0%5D", "v"]},
         {"include": ["*://www.paper.example/search?*"], "params": ["Shown"]}]
        """#

    @Test(
        "parameters go as the lists say, and what the built-in table keeps stays",
        arguments: [
            ("https://www.shop.example/a?wander=1&trk_x=2&partner=3&x=4", "https://www.shop.example/a?x=4"),
            ("https://shop.example/keep?wander=1", "https://shop.example/keep?wander=1"),
            ("https://shop.example/a?aax=1&bbx=2&abx=3", "https://shop.example/a?abx=3"),
            ("https://notshop.example/a?wander=1", "https://notshop.example/a?wander=1"),
            ("https://a.example/a?wide_y=1&%3Fwide=2&WIDE=3&wider=4", "https://a.example/a?wider=4"),
            ("https://shop.example/a/from=mail/b?x=1", "https://shop.example/a/b?x=1"),
            ("https://www.youtube.com/watch?v=1&fresh=2&t=5", "https://www.youtube.com/watch?v=1&t=5"),
            ("https://www.google.co.uk/search?q=swift&wide=1", "https://www.google.co.uk/search?q=swift"),
            ("https://news.ycombinator.com/item?id=41", "https://news.ycombinator.com/item?id=41"),
            ("https://a.example/?all_hosts=1&t[0]=2&x=3", "https://a.example/?x=3"),
            ("https://except.example/?all_hosts=1", "https://except.example/?all_hosts=1"),
            ("https://www.paper.example/search?shown=1&x=2", "https://www.paper.example/search?x=2"),
            ("https://www.paper.example/find?shown=1&x=2", "https://www.paper.example/find?shown=1&x=2"),
            (
                "https://a.example/p?next=https%3A%2F%2Fshop.example%2Fa%3Fwander%3D1%26k%3D2",
                "https://a.example/p?next=https%3A%2F%2Fshop.example%2Fa%3Fk%3D2"
            ),
        ])
    func cleaning(_ row: (String, String)) throws {
        let lists = try Self.lists([(.clearURLs, Self.clearURLs), (.cleanURLs, Self.cleanURLs)])
        let once = CleanURL.clean(try #require(WebURL(row.0)), lists: lists)
        #expect(once.href == row.1)
        #expect(CleanURL.clean(once, lists: lists) == once)
    }

    @Test(
        "destinations are read as the lists say",
        arguments: [
            (
                "https://leave.shop.example/x?to=https%3A%2F%2Fnews.example.com%2Fa%3Fb%3D1&c=2",
                "https://news.example.com/a?b=1"
            ),
            ("https://go.example/r?dest=https%3A%2F%2Fnews.example.com%2Fa", "https://news.example.com/a"),
            ("https://x.b64.example/?u=aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLw==", "https://news.example.com/"),
            ("https://click.path.example/x/news.example.com%2Fa/sig", "https://news.example.com/a"),
            ("https://short.example/abc", "https://long.example/watch?v=abc"),
        ])
    func decoding(_ row: (String, String)) throws {
        let lists = try Self.lists([(.clearURLs, Self.clearURLs), (.debounce, Self.debounce)])
        let url = try #require(WebURL(row.0))
        #expect(TrackerDecoders.decode(url, lists: lists)?.url.href == row.1)
        #expect(TrackerDecoders.decode(url, lists: nil) == nil)
    }

    @Test(
        "nothing but an absolute web address of another site, and nothing out of a share button or a log-in",
        arguments: [
            "https://leave.shop.example/x?to=javascript%3Aalert(1)", "https://leave.shop.example/x?to=%2Flocal",
            "https://leave.shop.example/x?to=http%3A%2F%2Flocalhost%2F",
            "https://leave.shop.example/x?to=news.example.com",
            "https://leave.shop.example/login?to=https%3A%2F%2Fnews.example.com%2F",
            "https://leave.shop.example/share?to=https%3A%2F%2Fnews.example.com%2F",
            "https://go.example/r?dest=https%3A%2F%2Fwww.go.example%2Fa",
            "https://go.example/r?keep=1&dest=https%3A%2F%2Fnews.example.com%2F",
            "https://go.example/r?dest=ftp%3A%2F%2Fnews.example.com%2F", "http://short.example/abc",
            "https://click.path.example/x/https%3A%2F%2Fnews.example.com%2Fa/sig",
        ])
    func refused(_ address: String) throws {
        let lists = try Self.lists([(.clearURLs, Self.clearURLs), (.debounce, Self.debounce)])
        #expect(TrackerDecoders.decode(try #require(WebURL(address)), lists: lists) == nil)
    }

    @Test(
        "a broken list is refused whole, and says which entry and what would be right",
        arguments: [
            (RuleLists.Format.clearURLs, "", "no JSON"), (.clearURLs, "[]", "is an array"),
            (.clearURLs, #"{"providers": {}}"#, "no providers"),
            (.clearURLs, #"{"providers": {"a": {"rules": []}}}"#, #"providers.a: has no "urlPattern""#),
            (
                .clearURLs, #"{"providers": {"a": {"urlPattern": "(x"}}}"#,
                "providers.a.urlPattern: missing closing parenthesis"
            ),
            (
                .clearURLs, #"{"providers": {"a": {"urlPattern": ".*", "rules": ["b", 5]}}}"#,
                "providers.a.rules[1]: is a number"
            ),
            (.clearURLs, #"{"providers": {"a": {"urlPattern": ".*", "rules": ["[z-a]"]}}}"#, "providers.a.rules[0]"),
            (.clearURLs, #"{"providers": {"a": {"urlPattern": ".*", "rules": ["a)|(b"]}}}"#, "parenthesis at byte 1,"),
            (
                .clearURLs, #"{"providers": {"a": {"urlPattern": ".*", "redirections": ["x"]}}}"#,
                "providers.a.redirections[0]: has no group"
            ),
            (.clearURLs, #"{"providers": {"a": {"urlPattern": "(*UTF)x"}}}"#, "begins with"),
            (.clearURLs, #"{"providers": {"a": {"urlPattern": ".*", "ruls": []}}}"#, #""ruls" is unknown"#),
            (.debounce, #"[{"include": ["*://a.example/*"], "action": "jump", "param": "u"}]"#, "[0].action"),
            (.debounce, #"[{"include": ["a.example"], "action": "redirect", "param": "u"}]"#, "[0].include[0]"),
            (.debounce, #"[{"include": [], "action": "redirect", "param": "u"}]"#, "[0]: includes nothing"),
            (
                .debounce, #"[{"include": ["*://a.example/*"], "action": "regex-path", "param": "^/x"}]"#,
                "[0].param: has no group"
            ),
            (.cleanURLs, #"[{"include": ["*://a.example/*"]}]"#, #"[0]: has no "params""#),
            (.cleanURLs, "[]", "no entries"),
        ])
    func broken(_ row: (RuleLists.Format, String, String)) throws {
        let error = #expect(throws: RuleListError.self) { try Self.lists([(row.0, row.1)]) }
        let found = try #require(error)
        #expect(found.description.contains(row.2), "\(found)")
        #expect(!found.hint.isEmpty)
    }

    @Test(
        "a pattern that would run for ever ends, and counts as no match",
        arguments: [#"(a+)+$"#, #"(a|aa)+$"#, #"(?:a*)*b"#])
    func hostilePatterns(_ pattern: String) throws {
        let list = #"{"providers": {"a": {"urlPattern": ".*", "rules": ["x"], "exceptions": ["\#(pattern)"]}}}"#
        let lists = try Self.lists([(.clearURLs, list)])
        let url = try #require(WebURL("https://a.example/" + String(repeating: "a", count: 5_000) + "!?x=1"))
        let elapsed = ContinuousClock().measure { #expect(CleanURL.clean(url, lists: lists).query == nil) }
        #expect(elapsed < .seconds(5))
    }

    @Test(
        "the label that a pattern's hosts must have",
        arguments: [
            (#"^https?:\/\/(?:[a-z0-9-]+\.)*?amazon(?:\.[a-z]{2,}){1,}"#, "amazon"), (#"^https?:\/\/vk\.com"#, "vk"),
            (#"^https?://(?:[a-z0-9-]+\.)*?x.com"#, "x"), (#".*"#, nil), (#"^https?:\/\/a\.b|c"#, nil),
            (#"^https?:\/\/(?:[a-z0-9-]+\.)*?(youtube\.com|youtu\.be)"#, nil), (#"^https?:\/\/a\.?b"#, nil),
            (#"^https?:\/\/(?:support\.)?mozilla\.org"#, nil), (#"^https?:\/\/ex[ab]mple\.com"#, nil),
        ] as [(String, String?)])
    func labels(_ row: (String, String?)) { #expect(HostLabel.required(by: row.0) == row.1) }

    @Test(
        "the public lists load, and cleaning stays idempotent with them", .enabled(if: AddressCorpus.directory != nil))
    func publicLists() throws {
        let lists = try RuleLists([
            (.clearURLs, try #require(AddressCorpus.bytes(of: "rules/clearurls/data.min.json"))),
            (.debounce, try #require(AddressCorpus.bytes(of: "rules/brave/debounce.json"))),
            (.cleanURLs, try #require(AddressCorpus.bytes(of: "rules/brave/clean-urls.json"))),
        ])
        #expect(lists.count > 300)
        for address in try #require(AddressCorpus.addresses()) {
            guard let url = WebURL(address) else { continue }
            let page = TrackerDecoders.decode(url, lists: lists)?.url ?? url
            let clean = CleanURL.clean(page, lists: lists)
            #expect(CleanURL.clean(clean, lists: lists) == clean, "\(page)")
            #expect(clean.host == CleanURL.clean(page, lists: nil).host, "\(page)")
        }
    }
}
