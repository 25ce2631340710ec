import Testing

@testable import Articles

@Suite struct LanguageTests {
    @Test("every language knows the words of every link that acts", arguments: Languages.all.map(\.code))
    func complete(_ code: String) throws {
        let language = try #require(Languages.all.first { $0.code == code })
        for wordClass in WordClass.allCases where wordClass.actingReason != nil {
            #expect(language.words[wordClass]?.isEmpty == false, "\(code) has no words for \(wordClass)")
        }
        #expect(language.words[.bare]?.isEmpty == false)
    }

    @Test("every phrase leaves something when it is folded")
    func phrases() {
        for language in Languages.all {
            for list in language.words.values {
                for phrase in list.split(separator: ",") {
                    #expect(!FoldedText(phrase).isEmpty, "\(language.code): \"\(phrase)\"")
                }
            }
        }
    }

    @Test("case, accents, hyphens, apostrophes and invisible characters do not matter")
    func folding() {
        #expect(
            FoldedText("  Se DÉSABONNER\u{200B}, s’il vous-plaît. Merci! ").whole
                == "se desabonner s il vous plait merci")
        #expect(FoldedText("Größe Ærø Łódź").whole == "grosse aero lodz")
        #expect(FoldedText("e\u{301}te\u{301}").whole == "ete")
        #expect(FoldedText("ОТПИСАТЬСЯ Ё").whole == "отписаться е")
        #expect(FoldedText("ＵＮＳＵＢ 解除").whole == "unsub 解除")
        #expect(FoldedText("🚀 → ★").isEmpty)
    }

    @Test("a full stop ends a sentence only before a blank")
    func sentences() {
        #expect(FoldedText("Visit example.com today. Or not").lastSentence.whole == "or not")
        #expect(FoldedText("Visit example.com").lastSentence.whole == "visit example com")
    }

    @Test("a word is found as a word, not inside another one")
    func boundaries() {
        #expect(!WordMatches("A novelist's pollen count and its voters").hasActing)
        #expect(WordMatches("구독취소하기").has(.unsubscribe))
        #expect(WordMatches("Abmeldung").has(.unsubscribe))
        #expect(!WordMatches("The share price fell").has(.share))
    }
}
