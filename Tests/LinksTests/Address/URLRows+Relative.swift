// Relative references: inputs of ours, with what the URL Standard makes of them (nil: failure).
//
// Each expectation was compared with an independent implementation of the standard.

extension URLRow {
    static let relative: [URLRow] = [
        URLRow(
            "", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page.html?q=1"),
        URLRow(
            "#new", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page.html?q=1#new"),
        URLRow(
            "?new", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page.html?new"),
        URLRow(
            "page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page2"),
        URLRow(
            "./page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page2"),
        URLRow(
            "../page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/page2"),
        URLRow(
            "../../page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/page2"),
        URLRow(
            "../../../page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/page2"),
        URLRow("/abs", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/abs"),
        URLRow(
            "//other.example/x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://other.example/x"
        ),
        URLRow(
            "///other.example/x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://other.example/x"),
        URLRow("\\abs", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/abs"),
        URLRow("\\\\other\\x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://other/x"),
        URLRow("/\\other/x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://other/x"),
        URLRow(
            "https:page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page2"),
        URLRow(
            "https:/page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/page2"),
        URLRow("https://other", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://other/"),
        URLRow("http:page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "http://page2/"),
        URLRow("http:/page2", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "http://page2/"),
        URLRow("mailto:a@b", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "mailto:a@b"),
        URLRow("a:b", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "a:b"),
        URLRow(
            "a b", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/a%20b"),
        URLRow(
            "ä", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/%C3%A4"),
        URLRow("/..//x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443//x"),
        URLRow(
            "x/../../y", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/y"
        ),
        URLRow(
            "?a#b", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page.html?a#b"),
        URLRow(
            "#a b", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page.html?q=1#a%20b"),
        URLRow(
            "?ü", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/page.html?%C3%BC"),
        URLRow("..", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/"),
        URLRow("../", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/"),
        URLRow(
            "./", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/sub/"),
        URLRow(".", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/sub/"),
        URLRow(
            "%2e%2e/x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/x"),
        URLRow(
            "g;x=1/../y", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/y"),
        URLRow("//u:p@h:1/x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://u:p@h:1/x"),
        URLRow("//", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", nil),
        URLRow("//:80", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", nil),
        URLRow(
            "x?y/../z", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/x?y/../z"),
        URLRow(
            "   y  ", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/y"),
        URLRow(
            "\tx\ny", base: "https://base.example:8443/dir/sub/page.html?q=1#frag",
            "https://base.example:8443/dir/sub/xy"),
        URLRow("javascript:x", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "javascript:x"),
        URLRow(
            "1:b", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "https://base.example:8443/dir/sub/1:b"
        ),
        URLRow("x:y", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", "x:y"),
        URLRow("http://", base: "https://base.example:8443/dir/sub/page.html?q=1#frag", nil),
        URLRow("", base: "mailto:a@b", nil),
        URLRow("#f", base: "mailto:a@b", "mailto:a@b#f"),
        URLRow("?q", base: "mailto:a@b", nil),
        URLRow("x", base: "mailto:a@b", nil),
        URLRow("/x", base: "mailto:a@b", nil),
        URLRow("//x", base: "mailto:a@b", nil),
        URLRow("http:y", base: "mailto:a@b", "http://y/"),
        URLRow("", base: "foo://h/a/b?c#d", "foo://h/a/b?c"),
        URLRow("x", base: "foo://h/a/b?c#d", "foo://h/a/x"),
        URLRow("/x", base: "foo://h/a/b?c#d", "foo://h/x"),
        URLRow("//i/x", base: "foo://h/a/b?c#d", "foo://i/x"),
        URLRow("\\x", base: "foo://h/a/b?c#d", "foo://h/a/\\x"),
        URLRow("?q", base: "foo://h/a/b?c#d", "foo://h/a/b?q"),
        URLRow("#f", base: "foo://h/a/b?c#d", "foo://h/a/b?c#f"),
        URLRow("..", base: "foo://h/a/b?c#d", "foo://h/"),
        URLRow("../..", base: "foo://h/a/b?c#d", "foo://h/"),
        URLRow("foo:x", base: "foo://h/a/b?c#d", "foo:x"),
        URLRow("foo:/x", base: "foo://h/a/b?c#d", "foo:/x"),
        URLRow("http:x", base: "foo://h/a/b?c#d", "http://x/"),
        URLRow("..//x", base: "foo:/a/b", "foo:/.//x"),
        URLRow("x", base: "foo:/a/b", "foo:/a/x"),
        URLRow("//h", base: "foo:/a/b", "foo://h"),
        URLRow("/..//y", base: "foo:/a/b", "foo:/.//y"),
        URLRow("/.//p", base: "foo:/a/b", "foo:/.//p"),
        URLRow("x", base: "foo://h", "foo://h/x"),
        URLRow("..", base: "foo://h", "foo://h/"),
        URLRow("?q", base: "foo://h", "foo://h?q"),
        URLRow("../x", base: "foo:/.//p", "foo:/x"),
        URLRow("#f", base: "foo:/.//p", "foo:/.//p#f"),
        URLRow("?q", base: "foo:/.//p", "foo:/.//p?q"),
        URLRow("x", base: "foo:/.//p", "foo:/.//x"),
        URLRow("", base: "file:///C:/a/b", "file:///C:/a/b"),
        URLRow("x", base: "file:///C:/a/b", "file:///C:/a/x"),
        URLRow("..", base: "file:///C:/a/b", "file:///C:/"),
        URLRow("../../../x", base: "file:///C:/a/b", "file:///C:/x"),
        URLRow("/x", base: "file:///C:/a/b", "file:///C:/x"),
        URLRow("//h/x", base: "file:///C:/a/b", "file://h/x"),
        URLRow("///x", base: "file:///C:/a/b", "file:///x"),
        URLRow("D:/x", base: "file:///C:/a/b", "d:/x"),
        URLRow("/D:/x", base: "file:///C:/a/b", "file:///D:/x"),
        URLRow("D|", base: "file:///C:/a/b", "file:///D:"),
        URLRow("?q", base: "file:///C:/a/b", "file:///C:/a/b?q"),
        URLRow("#f", base: "file:///C:/a/b", "file:///C:/a/b#f"),
        URLRow("file:x", base: "file:///C:/a/b", "file:///C:/a/x"),
        URLRow("\\x", base: "file:///C:/a/b", "file:///C:/x"),
        URLRow("|x", base: "file:///C:/a/b", "file:///C:/a/|x"),
        URLRow("a", base: "http://h/", "http://h/a"),
        URLRow("?", base: "http://h/", "http://h/?"),
        URLRow("#", base: "http://h/", "http://h/#"),
        URLRow("http:a", base: "http://h/", "http://h/a"),
        URLRow("..", base: "http://h/", "http://h/"),
        URLRow("//", base: "http://h/", nil),
        URLRow("///x", base: "http://h/", "http://x/"),
        URLRow("x", base: "file://h/a/b", "file://h/a/x"),
        URLRow("/x", base: "file://h/a/b", "file://h/x"),
        URLRow("//", base: "file://h/a/b", "file:///"),
    ]
}
