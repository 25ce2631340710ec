import Notation
import Testing

@Suite struct VisibleTextTests {
    @Test(
        "what nobody sees and what turns text round is taken out",
        arguments: [
            ("A story", "A story"), (" A story\n", "A story"), ("one\ttwo\u{9B}three\u{7F}", "one two three"),
            ("gpj.\u{202E}exe\u{202C} now", "gpj.exe now"), ("\u{2067}a\u{2069}\u{2066}b\u{2068}c", "abc"),
            ("news\u{AD}letter\u{200B}s\u{FEFF}\u{2060}", "newsletters"), ("pay\u{200F} 10\u{200E}", "pay 10"),
            ("line\u{2028}line", "line line"), ("\u{FEFF}\u{AD} \u{202E}", ""), ("", ""), (" ", ""),
        ])
    func takenOut(text: String, shown: String) {
        #expect(VisibleText.line(text) == shown)
    }

    @Test(
        "what spelling needs stays",
        arguments: [
            "می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}🚀", "❤\u{FE0F}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "שלום!\u{200F} (C++\u{200E})", "e\u{301}", "naïve – “quoted”…", "日本語",
        ])
    func stays(text: String) {
        #expect(Array(VisibleText.line(text).unicodeScalars) == Array(text.unicodeScalars))
    }
}
