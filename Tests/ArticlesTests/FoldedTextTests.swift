import Testing

@testable import Articles

@Suite struct FoldedTextTests {
    @Test("letters lose case and accents, what separates words becomes one blank, what ends sentences a line end")
    func folds() {
        #expect(FoldedText("  Ünsübscribe —  HERE. Straße!Новости ").whole == "unsubscribe here strasse новости")
        #expect(FoldedText("One. Two|three.com").bytes == Array("one\ntwo\nthree com".utf8))
        #expect(FoldedText("日本語の見出し").whole == "日本語の見出し")
        #expect(FoldedText("a\u{200B}b 𝐁𝐨𝐥𝐝 ＦＵＬＬ").whole == "ab bold full")
        #expect(FoldedText(" … !").isEmpty)
    }

    // The folded text is written into as much memory as the text itself takes.
    @Test("folding makes no text longer, whatever character it is of and whatever stands beside it")
    func neverGrows() {
        let growing = (UInt32(0)...0x10_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            let (alone, among) = (String(Character(scalar)), "a\(scalar)b")
            return [alone, among].contains { FoldedText($0).bytes.count > $0.utf8.count }
        }
        #expect(growing == [])
    }
}
