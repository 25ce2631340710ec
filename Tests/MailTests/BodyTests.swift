import Notation
import Testing

@testable import Mail

@Suite("bodies")
struct BodyTests {
    private static let html = ["Content-Type: text/html; charset=utf-8"]

    @Test(
        "transfer encodings are undone once, broken ones as far as they go",
        arguments: [
            (
                "quoted-printable", "<a href=3D\"http://x/?a=3D3D=\r\n1\">=C3=A9</a>",
                "<a href=\"http://x/?a=3D1\">é</a>"
            ),
            ("quoted-printable", "=ZZ = 100% =", "=ZZ = 100% "),
            ("quoted-printable", "soft=  \r\nbreak=\nhere", "softbreakhere"),
            ("base64", "PGI+\r\nw6k8L2I+", "<b>é</b>"),
            ("base64", "PGI+!!w6k8\tL2I+", "<b>é</b>"),
            ("base64", "PGI+QQ==PC9iPg==", "<b>A</b>"),
            ("base64", "PGI+QQ", "<b>A"),
            ("BASE64 (comment)", "PGI+", "<b>"),
            ("8bit", "<b>é</b>", "<b>é</b>"),
            ("no-such", "<b>é</b>", "<b>é</b>"),
            ("x-uuencode", "begin 644 x\r\n#/&(^\r\n`\r\nend", "<b>"),
        ])
    func transferEncodings(encoding: String, body: String, page: String) {
        let message = parse(header: Self.html + ["Content-Transfer-Encoding: \(encoding)"], body: Array(body.utf8))
        #expect(message.page == page)
    }

    @Test(
        "charsets: declared, wrong, missing",
        arguments: [
            ("iso-8859-1", [0x93, 0xE9, 0x94, 0x81] as [UInt8], "“é”\u{81}"),
            ("utf-8", [0xE9, 0x20, 0xE8], "é è"),
            ("iso-8859-1", [0xC3, 0xA9], "é"),
            ("us-ascii", [0xC3, 0xA9], "é"),
            ("gb2312", [0xD2, 0xBB], "一"),
            ("ks_c_5601-1987", [0x8C, 0x63], "똠"),
            ("shift_jis", [0x7E, 0x5C, 0x93, 0xFA, 0x96, 0x7B], "~\\日本"),
            ("koi8-r", [0xC4, 0xC1], "да"),
            ("windows-1251", [0xE4, 0xE0], "да"),
            ("big5", [0xA4, 0xA4], "中"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x2D, 0x21, 0x1B, 0x28, 0x42, 0x61], "①a"),
            ("iso-2022-jp", [0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x42], "ｱ"),
            ("utf-7", Array("+AOk-".utf8), "é"),
            ("x-unknown", [0xE9], "é"),
            ("no-such//IGNORE", [0xE9], "é"),
            ("utf-16le", [0x61, 0, 0xE9, 0], "aé"),
            // Mislabelled: no zero byte, and valid UTF-8.
            ("utf-16", Array("<p>grün</p>".utf8), "<p>grün</p>"),
            ("unicode", Array("<p>grün</p>".utf8), "<p>grün</p>"),
            ("x-bogus-9", Array("grün".utf8), "grün"), ("utf_8", Array("Über grüne".utf8), "Über grüne"),
            ("utf-8", [0xEF, 0xBB, 0xBF, 0x61], "a"),
            ("utf-8", [0xFF, 0xFE, 0x61, 0], "a"),
            ("utf-8", Array("日本語".utf8) + [0xE6], "日本語\u{FFFD}"),
        ])
    func charsets(label: String, bytes: [UInt8], text: String) {
        let message = parse(
            header: ["Content-Type: text/html; charset=\"\(label)\"", "Content-Transfer-Encoding: 8bit"], body: bytes)
        #expect(message.page == text)
    }

    @Test("without a declared charset the page's own is taken")
    func metaCharset() {
        let body = Array("<meta http-equiv=x content='text/html; charset=koi8-r'>".utf8) + [0xC4, 0xC1]
        #expect(parse(header: ["Content-Type: text/html"], body: body).page.hasSuffix("да"))
        // A page that can be read so far is in none of these.
        for label in ["utf-16", "unicode", "ucs-2"] {
            let page = Array("<meta charset=\(label)>gr".utf8) + [0xFC] + Array("n".utf8)
            #expect(parse(header: ["Content-Type: text/html"], body: page).page.hasSuffix("grün"), "\(label)")
        }
        let comment = Array("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>".utf8) + [0xE4, 0xE0]
        #expect(parse(header: ["Content-Type: text/html"], body: comment).page.hasSuffix("да"))
    }

    @Test("an empty HTML part does not hide the text beside it")
    func emptyHTML() {
        let message = parse(
            "Content-Type: multipart/alternative; boundary=a", "", "--a", "Content-Type: text/plain", "", "words",
            "--a", "Content-Type: text/html", "", " ", "--a--")
        #expect(message.plainTextOnly && message.page.contains("words"))
    }

    @Test("a charset in RFC 2231 pieces is put together")
    func rfc2231() {
        let header = ["Content-Type: text/html; charset*0=koi; charset*1=8-r"]
        #expect(parse(header: header, body: [0xC4, 0xC1]).page == "да")
        #expect(
            parse(header: ["Content-Type: text/html; charset*=us-ascii'en'koi8-r"], body: [0xC4, 0xC1]).page == "да")
    }

    @Test("the page is the HTML of nested multiparts, without attachments and alternatives")
    func nested() {
        let message = parse(
            "Content-Type: multipart/mixed; boundary=m", "", "preamble", "--m",
            "Content-Type: multipart/related; boundary=r", "", "--r",
            "Content-Type: multipart/alternative; boundary=a", "", "--a", "Content-Type: text/plain", "",
            "https://example.com/text",
            "--a", "Content-Type: text/html", "", "<p>page</p>", "--a--", "--r", "Content-Type: image/png", "", "x",
            "--r--", "--m",
            "Content-Type: text/html; name=a.html", "Content-Disposition: attachment", "", "<p>attached</p>", "--m--",
            "epilogue")
        #expect(message.page == "<p>page</p>")
        #expect(!message.plainTextOnly)
    }

    @Test("several HTML parts make one page in their order; a text beside them only if it has an address of its own")
    func joined() {
        func mixed(_ text: String) -> Message {
            parse(
                "Content-Type: multipart/mixed; boundary=m", "", "--m", "Content-Type: text/html", "",
                "<a href='http://a.example/?x=1&amp;y=2'>one</a>", "--m", "Content-Type: text/html", "", "two", "--m",
                "Content-Type: text/plain", "", text, "--m--")
        }
        #expect(
            mixed("see http://a.example/?x=1&y=2").page == "<a href='http://a.example/?x=1&amp;y=2'>one</a>\n<hr>\ntwo")
        #expect(
            mixed("see http://b.example/").page.hasSuffix(
                "<pre>see <a href=\"http://b.example/\">http://b.example/</a></pre>"))
    }

    @Test("each paragraph of a text is a block: empty lines and lines of marks part them, a bracket goes on")
    func paragraphs() {
        let page = parse(
            "Content-Type: text/plain", "", "One", "two", "", "Three", "-----", "http://a.example/", "", "Four", "",
            "[http://b.example/]"
        ).page
        let text = String(String.UnicodeScalarView(page.unicodeScalars.filter { $0 != "\r" }))
        #expect(text.contains("<pre>One\ntwo\n\n</pre>\n<pre>Three\n</pre>\n<pre>-----\n</pre>\n<pre><a href"))
        #expect(text.contains("</a>\n\n</pre>\n<pre>Four\n\n[<a href=\"http://b.example/\">http://b.example/</a>]"))
    }

    @Test("addresses in a numbered list at the end stand where their numbers are; what no number names stays")
    func references() {
        func link(_ name: String) -> String {
            "<a href=\"https://t.example/\(name)\">https://t.example/\(name)</a>"
        }
        let page = parse(
            "Content-Type: text/plain", "", "Tin rises [1] and [x] [9] again [1]", "Unsubscribe here [22]", "",
            "Links:",
            "------", "[1] https://t.example/tin", "[22] https://t.example/r/a91 ", "[3] https://t.example/more"
        ).page
        let text = String(String.UnicodeScalarView(page.unicodeScalars.filter { $0 != "\r" }))
        #expect(text.contains("<pre>Tin rises [\(link("tin"))] and [x] [9] again [\(link("tin"))]\n"))
        #expect(text.contains("Unsubscribe here [\(link("r/a91"))]\n"))
        #expect(!text.contains("[22]") && !text.contains("[1]"))
        #expect(text.contains("[3] \(link("more"))"))
    }

    @Test("a text that names a long address without end does not grow without end")
    func manyReferences() {
        let address = "https://t.example/" + String(repeating: "a", count: 2000)
        let body = String(repeating: "[1] [1] [1] [1]\n", count: 5000) + "[1] \(address)\n"
        #expect(PlainReferences.inlined(Array(body.utf8)).count < 6 * body.utf8.count + 70_000)
    }

    @Test("a forwarded message's HTML is the page when the outer has none, and follows it when it has")
    func forwarded() {
        func forward(_ type: String, _ encoding: String, _ inner: String) -> Message {
            parse(
                "From: outer@example.com", "Subject: Fwd", "Content-Type: multipart/mixed; boundary=m", "", "--m",
                "Content-Type: message/rfc822", "Content-Transfer-Encoding: \(encoding)",
                "Content-Disposition: attachment", "", inner, "--m",
                "Content-Type: text/\(type)", "", "outer", "--m--")
        }
        let inner = "From: inner@example.com\r\nContent-Type: text/html\r\n\r\n<p>inner</p>"
        #expect(forward("plain", "7bit", inner).page == "<p>inner</p>")
        #expect(forward("html", "7bit", inner).page == "outer\n<hr>\n<p>inner</p>")
        #expect(forward("plain", "7bit", inner).sender.address == "outer@example.com")
        let encoded = Base64.encode(Array(inner.utf8), urlSafe: false)
        #expect(forward("html", "base64", encoded).page == "outer\n<hr>\n<p>inner</p>")
    }

    @Test("what ends the subscription to a forwarded message is known by that message's header, at every depth")
    func forwardedHeader() {
        func list(_ name: String) -> String {
            "List-Unsubscribe: <https://\(name).example.com/u>, <mailto:u@example.com>"
        }
        let innermost = [list("inmost"), "Content-Type: text/html", "", "<p>inmost</p>"]
        let inner = [
            list("inner"), "Content-Type: multipart/mixed; boundary=i", "", "--i", "Content-Type: message/rfc822",
        ]
        let lines =
            ["From: outer@example.com", list("outer"), "Content-Type: multipart/mixed; boundary=m", "", "--m"]
            + ["Content-Type: message/rfc822", ""] + inner + [""] + innermost + ["--i--", "--m--"]
        let message = MessageParser.parse(Array(lines.joined(separator: "\r\n").utf8))
        #expect(
            message.listUnsubscribe == [
                "https://outer.example.com/u", "mailto:u@example.com", "https://inner.example.com/u",
                "https://inmost.example.com/u",
            ])
    }

    @Test("plain text becomes a page with its addresses linked")
    func plainText() {
        let message = parse(
            "Subject: A & B", "Content-Type: text/plain", "", "Hi <you>,", "read https://example.com/a?b=1&c=2.")
        #expect(message.plainTextOnly)
        #expect(message.page.contains("<title>A &amp; B</title>"))
        #expect(message.page.contains("Hi &lt;you&gt;,"))
        #expect(
            message.page.contains(
                "<a href=\"https://example.com/a?b=1&amp;c=2\">https://example.com/a?b=1&amp;c=2</a>."))
    }

    @Test(
        "an address ends where the sentence goes on",
        arguments: [
            ("<https://example.com/a>", "https://example.com/a"), ("(https://example.com/a)", "https://example.com/a"),
            ("https://example.com/a_(b)", "https://example.com/a_(b)"),
            ("https://example.com/a.", "https://example.com/a"),
            ("\"https://example.com/a\"", "https://example.com/a"),
            ("'https://example.com/a',", "https://example.com/a"),
            ("[https://example.com/a]", "https://example.com/a"),
            ("https://example.com/a...)", "https://example.com/a"),
            ("“https://example.com/a”", "https://example.com/a"), ("https://example.com/aを見る", "https://example.com/a"),
            ("https://example.com/Köln!", "https://example.com/Köln"), ("see www.example.com/a,", "www.example.com/a"),
            ("[https://example.com/r/9d~~/c~~]", "https://example.com/r/9d~~/c~~"),
            ("~~https://example.com/a~~", "https://example.com/a"),
            ("HTTP://EXAMPLE.COM/A", "HTTP://EXAMPLE.COM/A"), ("xhttps://example.com", "https://example.com"),
            ("https://", ""), ("awww.example.com", ""), ("https://example.com/?a={b}", "https://example.com/?a={b}"),
        ])
    func addresses(text: String, address: String) {
        let bytes = Array(text.utf8)
        let found = AddressScanner.addresses(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(found == (address.isEmpty ? [] : [address]))
    }

    @Test("an address broken over lines within brackets, and one wrapped by format=flowed, are put together")
    func brokenAddresses() {
        #expect(
            parse("Content-Type: text/plain", "", "<https://example.com/", "long>").page.contains(
                "href=\"https://example.com/long\""))
        let flowed = parse(
            "Content-Type: text/plain; format=flowed; delsp=yes", "", "https://example.com/ ", "long", "-- ", "me")
        #expect(flowed.page.contains("href=\"https://example.com/long\""))
        #expect(flowed.page.contains("-- \r\nme"))
    }

    @Test("HTML that calls itself plain text is HTML")
    func disguised() {
        let message = parse("Content-Type: text/plain", "", "<!DOCTYPE html><p>x</p>")
        #expect(message.page == "<!DOCTYPE html><p>x</p>\r\n")
        #expect(!message.plainTextOnly)
    }

    @Test("a multipart without its boundary, or with a wrong one, is read by the boundary that its body shows")
    func guessedBoundary() {
        for type in ["multipart/alternative", "multipart/mixed; boundary=other"] {
            let message = parse(
                "Subject: s", "Content-Type: \(type)", "", "--real", "Content-Type: text/html", "", "<p>x</p>",
                "--real--")
            #expect(message.page == "<p>x</p>")
            #expect(message.subject == "s")
        }
    }

    @Test("a saved page: mark, meta or windows-1252, and its title")
    func rawPage() {
        let page = RawPage(
            Array("<html><!-- <title>no</title> --><title>\n Caf".utf8) + [0xE9]
                + Array(" &amp; more&hellip; &#x41;&#66;</title>".utf8))
        #expect(page.title == "Café & more… AB")
        #expect(UTF8Scan(page.html).isValid)
        let own = RawPage(Array("<meta charset=iso-8859-1><title>é</title>".utf8))
        #expect(own.title == "é")
        #expect(RawPage([0xFE, 0xFF, 0, 0x61]).html == Array("a".utf8))
        #expect(RawPage([]).title.isEmpty)
    }
}
