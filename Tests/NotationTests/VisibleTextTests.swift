import Notation
import Testing

@Suite struct VisibleTextTests {
    @Test(
        "what nobody sees and what turns text round is taken out",
        arguments: [
            ("A story", "A story"), (" A story\n", "A story"), ("one\ttwo\u{9B}three\u{7F}", "one two three"),
            ("gpj.\u{202E}exe\u{202C} now", "gpj.exe now"), ("\u{2067}a\u{2069}\u{2066}b\u{2068}c", "abc"),
            ("news\u{AD}letter\u{200B}s\u{FEFF}\u{2060}", "newsletters"), ("pay\u{200F} 10\u{200E}", "pay 10"),
            ("news\u{200D}letter", "newsletter"), ("né\u{200C}é", "néé"), ("ново\u{200D}сти", "новости"),
            ("مي\u{200C} x", "مي x"), ("é\u{200D}\u{200D}é", "éé"), ("n\u{FE0F}ews", "news"), ("é\u{FE00}", "é"),
            ("ne\u{E0077}\u{E0073}ws", "news"), ("🎉\u{E0062}\u{E0065}\u{E006E}\u{E007F}", "🎉"),
            ("🏴\u{E0067}\u{E0062}", "🏴"), ("🏴" + String(repeating: "\u{E0061}", count: 7) + "\u{E007F}", "🏴"),
            ("\u{E0001}x\u{E0041}", "x"), ("a\u{E0100}b", "ab"), ("葛\u{E0100}\u{E0101}", "葛\u{E0100}"),
            ("a\u{115F}\u{1160}b", "ab"), ("a\u{180B}\u{180E}b", "ab"), ("a\u{1D173}\u{17B4}b", "ab"),
            ("\u{3164}news\u{2800}letter\u{FFA0}", "news letter"), ("\u{3164}\u{115F}", ""),
            ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}"), ("line\u{2028}line", "line line"), ("\u{FEFF}\u{AD} \u{202E}", ""),
            ("", ""), (" ", ""),
        ])
    func takenOut(text: String, shown: String) {
        #expect(VisibleText.line(text) == shown)
    }

    @Test(
        "what spelling needs stays",
        arguments: [
            "می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}🚀", "❤\u{FE0F}", "❤\u{FE0F}\u{200D}🔥",
            "1\u{FE0F}\u{20E3}", "©\u{FE0F}", "葛\u{E0100}飾", "ᠠ\u{180B}", "ᠨ\u{180E}ᠠ", "නි\u{200D}ර",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴\u{200D}☠\u{FE0F}",
            "שלום!\u{200F} (C++\u{200E})", "e\u{301}", "naïve – “quoted”…", "日本語",
        ])
    func stays(text: String) {
        #expect(Array(VisibleText.line(text).unicodeScalars) == Array(text.unicodeScalars))
    }
}
