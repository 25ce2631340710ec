import Testing

/// Small documents that HTML parsers disagree about, and the links that a browser has in each.
///
/// The first 34 are the kinds in which libxml2, lxml and others lose, invent or garble links; the rest are ours.
struct HostileDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let html: [UInt8]
    /// The (href, text) of each `<a href>`, white space collapsed.
    let links: [[String]]

    var testDescription: String { name }

    init(_ name: String, _ html: String, _ links: [[String]]) {
        self.init(name, bytes: Array(html.utf8), links)
    }

    init(_ name: String, bytes: [UInt8], _ links: [[String]]) {
        self.name = name
        html = bytes
        self.links = links
    }
}

private let link = #"<a href="https://a.test/1">first</a>"#
private let first = [["https://a.test/1", "first"]]
private let second = ["https://a.test/2", "second"]

extension HostileDocument {
    static let all = structure + bytes + references + comments + attributes + rawText + anchors

    static let structure = [
        HostileDocument("a plain link", link, first),
        HostileDocument("nothing at all", "", []),
        HostileDocument("text without markup", "no markup here", []),
        HostileDocument(
            "400 nested table cells",
            String(repeating: "<table><tr><td>", count: 400) + link + String(repeating: "</table>", count: 400), first),
        HostileDocument("700 unclosed <font>", String(repeating: "<font color=red>t", count: 700) + link, first),
        HostileDocument("5000 unclosed <span>", String(repeating: "<span>t", count: 5000) + link, first),
        HostileDocument("after </html>", "<html><body>b</body></html>\n" + link, first),
        HostileDocument(
            "two documents in one",
            "<html><body>b</body></html><!DOCTYPE html><html><head><title>t</title></head><body>\(link)</body></html>",
            first),
        HostileDocument("inside <noscript>", "<noscript>\(link)</noscript>", first),
        HostileDocument("CDATA in HTML", "<![CDATA[ data ]]>" + link, first),
        HostileDocument("a stray </p> and </td>", "</td></p></body>" + link, first),
    ]

    static let bytes = [
        HostileDocument("a NUL before", "x\0y " + link, first),
        HostileDocument("a NUL in the tag", "<a hr\0ef=\"https://a.test/1\">fi\0rst</a>", first),
        HostileDocument(
            "Latin-1 bytes",
            bytes: [0x63, 0xE9, 0x20] + Array(link.utf8) + Array("<a href='https://a.test/2'>".utf8)
                + [0xE9, 0x74, 0xE9] + Array("</a>".utf8), first + [["https://a.test/2", "\u{FFFD}t\u{FFFD}"]]),
        HostileDocument("a byte order mark", "\u{FEFF}" + link, first),
        HostileDocument(
            "<meta charset> that lies", #"<meta charset="iso-8859-1"><a href="https://a.test/é">né</a>"#,
            [["https://a.test/é", "né"]]),
        HostileDocument(
            "http-equiv charset that lies",
            #"<meta http-equiv="Content-Type" content="text/html; charset=utf-16"><a href="/é">né</a>"#, [["/é", "né"]]),
        HostileDocument("11 MB of text", String(repeating: "t", count: 11_000_000) + link, first),
        HostileDocument(
            "11 MB in an attribute",
            "<img src=\"data:image/png;base64," + String(repeating: "A", count: 11_000_000) + "\">" + link, first),
    ]

    static let references = [
        HostileDocument(
            "parameters that look like references", #"<a href="/?x=1&copy=2&sect=3&lt=4&reg=5&amp6">t</a>"#,
            [["/?x=1&copy=2&sect=3&lt=4&reg=5&amp6", "t"]]),
        HostileDocument(
            "references without ;", #"<a href="/?x=1&amp y">t &amp u &copyv</a>"#, [["/?x=1& y", "t & u ©v"]]),
        HostileDocument(
            "numeric references", "<a href='/&#x26;&#38&#150;'>&#8211;&#x2014;&#0;&#55555;&#9999999999;&#;</a>",
            [["/&&\u{2013}", "–—\u{FFFD}\u{FFFD}\u{FFFD}&#;"]]),
        HostileDocument(
            "named references of HTML 5", "<a href='/&quest;a&equals;1&period;'>&apos;&lbrack;&nosuch;&notit;</a>",
            [["/?a=1.", "'[&nosuch;¬it;"]]),
        HostileDocument("an escaped quotation mark", "<a href='/\"x&quot;'>&lt;b>&quot;</a>", [["/\"x\"", "<b>\""]]),
    ]

    static let comments = [
        HostileDocument("a hidden comment", "<!--[if mso]>\(link)<![endif]-->", []),
        HostileDocument("a revealed comment", "<!--[if !mso]><!-->\(link)<!--<![endif]-->", first),
        HostileDocument("a revealed declaration", "<![if !mso]>\(link)<![endif]>", first),
        HostileDocument("a comment closed by --!>", "<!-- c --!>" + link, first),
        HostileDocument("the empty comment <!-->", "<!-->" + link, first),
        HostileDocument("the empty comment <!--->", "<!--->" + link, first),
        HostileDocument("a comment with > in it", "<!-- > -> -- > -->" + link, first),
        HostileDocument("a comment never closed", link + "<!-- c <a href='https://a.test/2'>second</a>", first),
        HostileDocument("an XML declaration", "<?xml version='1.0'?>" + link, first),
    ]

    static let attributes = [
        HostileDocument("two href", #"<a href="https://a.test/1" href="https://a.test/2">first</a>"#, first),
        HostileDocument(
            "a line break in href", "<a href=\"https://a.test/\n1\">first</a>", [["https://a.test/ 1", "first"]]),
        HostileDocument("an unquoted href", "<a href=https://a.test/1/?x=y>t</a>", [["https://a.test/1/?x=y", "t"]]),
        HostileDocument("<a/href>", #"<a/href="https://a.test/1">first</a>"#, first),
        HostileDocument("capital letters", "<A HREF='https://a.test/1'>first</A >", first),
        HostileDocument("no blank between attributes", #"<a class="x"href="https://a.test/1"id=q>first</a>"#, first),
        HostileDocument("stray quotation marks", #"<a "x" =y href = "https://a.test/1" ">first</a>"#, first),
        HostileDocument("> in a value", #"<a title="a > b" href="https://a.test/1">first</a>"#, first),
        HostileDocument("< in a tag", #"<a href="https://a.test/1" <b>first</a>"#, first),
        HostileDocument("an empty href", "<a href>t</a><a href=''>u</a>", [["", "t"], ["", "u"]]),
        HostileDocument("a tag never closed", link + #"<a href="https://a.test/2"#, first),
    ]

    static let rawText = [
        HostileDocument("inside <textarea>", "<textarea>\(link)</textarea>", []),
        HostileDocument("inside <title>", "<title>\(link)</title>", []),
        HostileDocument("inside <script>", "<script>var s = '\(link)';</script>\(link)", first),
        HostileDocument("inside <iframe> and <xmp>", "<iframe>\(link)</iframe><xmp>\(link)</xmp>", []),
        HostileDocument(
            "<style> in a link", #"<a href="https://a.test/1">first<style>p{}</style></a>"#,
            [["https://a.test/1", "firstp{}"]]),
        HostileDocument("a style with < in it", "<style>a<b</styl></style >" + link, first),
    ]

    static let anchors = [
        HostileDocument(
            "nested links", #"<a href="https://a.test/1">first<a href="https://a.test/2">second</a>"#, first + [second]),
        HostileDocument(
            "a link around a table", #"<a href="https://a.test/1"><table><tr><td>first</td></tr></table></a>"#, first),
        HostileDocument(
            "a link straight in a row", "<table><tr>\(link)<td>c</td></tr></table>", first),
        HostileDocument(
            "a link around a card with links",
            "<a href='/card'><table><tr><td>\(link)</td><td>x</td></tr></table>y</a>z",
            [["/card", "first x y"]] + first),
        HostileDocument("</a> after an open <div>", "<a href='/1'><div>one</a> two</div>", [["/1", "one"]]),
        HostileDocument(
            "a link that a cell's end closes", "<table><tr><td><a href='/1'>one<td>two</table>", [["/1", "one"]]),
        HostileDocument("a link that nothing closes", "<p><a href='/1'>one<p>two<p>three", [["/1", "one"]]),
        HostileDocument("a name closes a link", "<a href='/1'>one<a name=x>two</a>", [["/1", "one"]]),
    ]
}
