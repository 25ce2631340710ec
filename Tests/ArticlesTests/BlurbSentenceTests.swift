import Testing

@testable import Articles

@Suite("blurbs behind a headline")
struct BlurbSentenceTests {
    @Test("a blurb that was cut at its greatest length ends with a whole word")
    func endsWithWord() {
        let words = String(repeating: "river stone ", count: 13) + "wate"
        #expect(words.count == 160)
        #expect(BlurbSentence.behind(words) == String(repeating: "river stone ", count: 13).dropLast() + "…")
    }

    @Test("a blurb that ends with its sentence stays whole")
    func staysWhole() {
        let sentence = String(repeating: "river stone ", count: 12) + "and water."
        #expect(BlurbSentence.behind(sentence) == sentence)
        #expect(BlurbSentence.behind("A short one, not cut") == "A short one, not cut")
    }

    @Test("a text without blanks is left as it is")
    func hasNoBlanks() {
        let text = String(repeating: "新聞記事", count: 40)
        #expect(BlurbSentence.behind(text) == text)
    }

    @Test(
        "a link right behind a sentence begins the next one; where nothing follows, the sentence before it is all there is"
    )
    func begins() {
        #expect(
            BlurbSentence.around("As", before: "It ended so.", after: " in March, tin rose. So.")
                == "As in March, tin rose.")
        #expect(BlurbSentence.around("Look", before: "It ended so.", after: "") == "It ended so. Look")
    }

    @Test(
        "a full stop in a number, an address or an abbreviation ends no sentence",
        arguments: [
            ("The mine cost $14.5 billion, the", "Journal reported", " on Monday. It was shut."),
            ("It beats", "Tin 4.5", ", e.g. in tests by Dr. Lee. Nobody saw it."),
            ("As J. Lee of tin.example says,", "it is over", " for the second shaft. So it is."),
            ("Am 12. Mai wird", "gewählt", ", ca. 300 kommen. Mehr bald."),
        ])
    func stops(_ before: String, _ text: String, _ after: String) {
        let rest = after.split(separator: ". ").dropLast().joined(separator: ". ") + "."
        #expect(
            BlurbSentence.around(text, before: "It began so. " + before, after: after) == "\(before) \(text)\(rest)")
    }
}
