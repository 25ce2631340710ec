import Testing

@testable import Extraction

/// The addresses that scripts lead to.
private func targets(_ scripts: String...) -> [String] {
    var reader = ScriptReader()
    for script in scripts {
        var script = script
        script.withUTF8 { reader.read($0) }
    }
    return reader.targets()
}

@Suite("Where scripts lead")
struct ScriptReaderTests {
    @Test(
        "an address is assigned to location, or given to it",
        arguments: [
            "location = '/x'", "location='/x';", "location.href = \"/x\";", "window.location = '/x'",
            "window.location.href='/x'", "self.location='/x'", "top.location='/x'", "parent.location = '/x'",
            "document.location = '/x'", "document.location.href='/x'", "window.top.location.href = '/x'",
            "window . location\n.\nhref = '/x'", "location.replace('/x')", "location.assign( \"/x\" );",
            "window.location.replace(`/x`)", "top.location.replace ('/x')", "window.parent.location.assign('/x')",
            "window['location'] = '/x'", "window[\"location\"]['href'] = '/x'", "location['replace']('/x')",
            "globalThis.location='/x'", "window?.location.replace('/x')",
            "location /* to */ = /* here */ '/x' // there",
            "'use strict'; var a = 1\nlocation = '/x'\n", "<!--\nlocation='/x'\n//-->", "location='/x'\nfoo()",
            "{ location = '/x' }", "a(), location='/x'", "a = 1 / 2; b = 'c' / 3; location = '/x'",
            "x = /['\"/]/g; location='/x'", "s = 'it\\'s'; location='/x'", "t = `a${b({c: '}'})}d`; location='/x'",
            "location.href\n=\n'/x'", "return location.replace('/x')",
        ])
    func assignments(script: String) { #expect(targets(script) == ["/x"]) }

    @Test("where no regular expression ends on a line, no slash of it is asked again; the next line's are")
    func slashes() {
        // Were the second slash asked, "/'/" would be an expression, and what follows code.
        #expect(targets("x = /[/'/; location = '/x'").isEmpty)
        #expect(targets("x = /[\ny = /'/; location = '/x'") == ["/x"])
        var reader = ScriptReader()
        var line = String(repeating: "/[", count: 32_768)
        line.withUTF8 { reader.read($0) }
        #expect(reader.noExpressionBefore == line.utf8.count)
    }

    @Test(
        "escapes are undone",
        arguments: [
            ("https:\\/\\/b.example\\/x", "https://b.example/x"), ("\\x2Fx\\x3Fa\\x3db", "/x?a=b"),
            ("\\u002Fx", "/x"), ("\\u{2f}x", "/x"), ("/\\u00e9\\ud83d\\ude00", "/\u{e9}\u{1f600}"), ("/\\x", "/x"),
            ("/\\u12", "/u12"), ("/a\\\nb", "/ab"), ("/it\\'s", "/it's"), ("/\u{e9}", "/\u{e9}"), ("/a\\ud83d", "/a"),
        ])
    func escapes(literal: String, target: String) {
        #expect(targets("location = '\(literal)'") == [target])
    }

    @Test(
        "code that runs when the page is loaded counts, wherever it stands",
        arguments: [
            "setTimeout(function () { location.href = '/x' }, 3000)", "setTimeout(() => { location = '/x' }, 0)",
            "setTimeout(() => location.replace('/x'), 0)", "window.setTimeout(\"location.href='/x'\", 500)",
            "setTimeout('go()', 5); function go() { location = '/x' }", "window.onload = function() { location='/x' }",
            "onload = () => { location='/x' }", "(function(){ location = '/x' })()",
            "(function(){ location = '/x' }())",
            "!function(){ location = '/x' }()", "(() => { location = '/x' })()", "(async () => { location = '/x' })()",
            "void function () { location = '/x' }()", "function go() { location = '/x' } go();",
            "go(); function go() { location = '/x' }", "var go = function() { location = '/x' }; go()",
            "const go = () => { location = '/x' }; setTimeout(go, 100)",
            "function go(){location='/x'} window.onload = go;",
            "function go(){location='/x'} window.addEventListener('load', go)",
            "function go(){location='/x'} window.go()",
            "document.addEventListener('DOMContentLoaded', function(e) { location = '/x' }, false)",
            "document.addEventListener(\"DOMContentLoaded\", () => location = '/x')",
            "$(document).ready(function() { location = '/x' })", "$(function(){ location = '/x' });",
            "jQuery(window).on('load', function(){ location = '/x' })", "$(go); function go() { location='/x' }",
            "try { location = '/x' } catch (e) { }", "try { f() } catch (e) { g() } location = '/x'",
            "a(); function a() { b() } function b() { location='/x' }", "do { location = '/x' } while (false)",
            "if (a) b(); location = '/x'", "if (a) { b() } else { c() } location = '/x'",
            "if (a) b()\nlocation = '/x'", "a && b(); location='/x'", "x = a ? b : c; location = '/x'",
            "for (var i = 0; i < 3; i++) { a() }\nlocation = '/x'", "while (a) b(); location = '/x'",
            "var n = 5; setInterval(function() { if (--n <= 0) { location = '/x' } }, 1000)",
            "var n = 5; function tick() { if (n-- < 1) location.href='/x'; else setTimeout(tick, 1000) } tick();",
            "setTimeout(tick, 9); function tick() { if (n-- < 1) location.href='/x' }",
            "(function(){ if (a) { return } })(); location = '/x'",
        ])
    func running(script: String) { #expect(targets(script) == ["/x"], "\(script)") }

    @Test(
        "what is no literal address, or not this page's location, leads nowhere",
        arguments: [
            "location = url", "location.href = '/x' + id", "location = base + '/x'", "location.href = '/x?' \n + id",
            "location = `/x/${id}`", "location.replace('/x' + a)", "location = ok ? '/a' : '/b'",
            "location = '/x'.concat(a)",
            "location == '/x'", "if (location.href === '/x') a()", "location.href.replace('/x', '/y')",
            "location.hash = '/x'", "location.search = '?x'", "location.reload('/x')", "frame.location = '/x'",
            "frames[0].location = '/x'", "open('').location = '/x'", "my.window.location = '/x'",
            "a.contentWindow.location.replace('/x')", "var a = {location: '/x'}", "alocation = '/x'",
            "location2 = '/x'",
            "let location = '/x'", "const location = '/x'", "location += '/x'", "history.replaceState('/x')",
            "// location = '/x'", "/* location = '/x' */", "/* location = '/x'", "a = \"location = '/x'\"",
            "a = `location = '/x'`", "<!-- location = '/x'", "a = /location='\\/x'/", "location = ''", "location = '/x",
            "location['hash'] = '/x'", "location[go] = '/x'", "function f(location = '/x') {} f()", "", "'", "`${",
            "location", "location=", "location.replace(", "window[", "location['", "setTimeout('", "function",
        ])
    func nowhere(script: String) { #expect(targets(script) == [], "\(script)") }

    @Test(
        "what runs only on a click, or on a condition, or never, leads nowhere",
        arguments: [
            "button.onclick = function() { location.href = '/x' }", "button.onclick = () => location = '/x'",
            "b.addEventListener('click', function() { location = '/x' })",
            "b.addEventListener('click', () => location='/x')",
            "function go() { location = '/x' }", "var go = () => { location = '/x' }",
            "$('#b').click(function(){location='/x'})",
            "$('#b').on('click', function(){ location = '/x' })", "a = {go: function() { location = '/x' }}",
            "a = {go() { location = '/x' }}", "class A { go() { location = '/x' } }",
            "fetch('/').then(() => location = '/x')",
            "fetch('/').then(function (r) { location = '/x' })", "define(['a'], function(a) { location = '/x' })",
            "!function(f) { }(this, function() { location = '/x' })", "(function(f){})(function(){ location = '/x' })",
            "if (top != self) top.location = '/x'", "if (top !== self) { top.location.replace('/x') }",
            "if (a) location = '/x'", "if (a) { } else location = '/x'", "if (a) { b() } else { location = '/x' }",
            "if (a) b(); else if (c) location = '/x'", "a && (location = '/x')", "a || location.replace('/x')",
            "a ? location.replace('/x') : b()", "a ?? (location = '/x')", "while (a) location = '/x'",
            "for (;;) location='/x'",
            "switch (a) { case 1: location = '/x' }", "try { a() } catch (e) { location = '/x' }",
            "try { a() } catch { location = '/x' }", "if (a) { setTimeout(function(){ location='/x' }, 1) }",
            "if (a) go(); function go() { location = '/x' }", "b.onclick = go; function go() { location = '/x' }",
            "(function(){ if (fine) return; location = '/x' })()",
            "(function(){ if (a) { return } location = '/x' })()",
            "(() => { if (a) { throw 1 } location = '/x' })()", "if (isOld())\n  location = '/x'",
            "if (/Android|iPhone/i.test(navigator.userAgent)) { window.location.href = '/x' }",
            "window.onresize = function() { location = '/x' }", "document.onkeydown = () => { location = '/x' }",
        ])
    func dormant(script: String) { #expect(targets(script) == [], "\(script)") }

    @Test(
        "a variable that is given one address and nothing else stands for it",
        arguments: [
            ("var u = '/x'; location = u;", ["/x"]), ("const u = \"/x\"\nwindow.location.href = u\n", ["/x"]),
            ("u = '/x'; setTimeout(function(){ location.replace(u) }, 9)", ["/x"]),
            ("function go() { location.href = u } var u = '/x'; go()", ["/x"]),
            ("var u = '/x'; u = '/x'; location = u", ["/x"]), ("var u='/x', v=2; location = u", ["/x"]),
            ("var u = '/x'; setTimeout('location = u', 9)", ["/x"]),
            ("var u = '/x'; u = '/y'; location = u", []), ("var u = '/x'; u += v; location = u", []),
            ("if (a) u = '/x'; else u = '/y'; location = u", []), ("var u = '/x' + v; location = u", []),
            ("var u = '/x'; location = u + v", []), ("var u = '/x'; location = u.v", []), ("location = u", []),
            ("var u = '/x'; function go(u) { location = u } go(v)", []), ("a.u = '/x'; location = u", []),
            ("var u = '/x'; if (a) location = u", []), ("var u = f('/x'); location = u", []),
            ("var u = document.referrer; location.replace(u)", []), ("var u; location = u()", []),
        ])
    func variables(script: String, found: [String]) { #expect(targets(script) == found, "\(script)") }

    @Test("functions are known across the scripts of a page")
    func across() {
        #expect(targets("function go() { location = '/x' }", "go()") == ["/x"])
        #expect(targets("function go() { location = '/x' }", "b.onclick = go") == [])
        #expect(targets("location = '/x'", "location = '/y'; location = '/x'") == ["/x", "/y"])
    }

    @Test("endless nesting, calls without end and half a script do no harm")
    func hostile() {
        let deep = String(repeating: "(", count: 30_000)
        #expect(targets(deep + "location = '/x'") == [])
        #expect(targets(deep + String(repeating: ")", count: 30_000) + "; location = '/x'") == ["/x"])
        #expect(targets(String(repeating: "}", count: 1_000) + "location = '/x'") == ["/x"])
        let calls = (0..<3_000).map { "function f\($0)(){f\($0 + 1)()}" }.joined() + "f0()"
        #expect(targets(calls) == [])
        #expect(targets(String(repeating: "location='", count: 6_001)) == [])
        #expect(targets(String(repeating: "location=`${", count: 5_000)) == [])
        #expect(targets(String(repeating: "setTimeout('setTimeout(\"", count: 2_000)) == [])
        #expect(targets("location = '" + String(repeating: "x", count: 20_000) + "'") == [])
    }

    @Test("cut off anywhere, and with any byte in the middle, a script ends")
    func cut() {
        let script = Array(
            "var a=/[/]/;setTimeout(()=>{if(a){`x${b}`}else{location['href']='\\u002Fx'}},1);$(go);function go(){top.location.replace(\"/x\")}"
                .utf8)
        for end in script.indices {
            for byte in [UInt8(0), 0x22, 0x27, 0x28, 0x29, 0x2F, 0x3D, 0x5B, 0x5C, 0x60, 0x7B, 0x7D, 0xFF] {
                var bytes = script
                bytes[end] = byte
                var reader = ScriptReader()
                bytes.withUnsafeBufferPointer { reader.read($0) }
                bytes[...end].withUnsafeBufferPointer { reader.read($0) }
                #expect(reader.targets().count <= ScriptReader.maximumFinds)
            }
        }
    }
}
