// The advice that `gleaner explain` gives does what it says.
import Extraction
import Settings
import Testing

@Suite("Explanations")
struct ExplanationTests {
    private func line(_ step: Explanation.Step, _ explanation: Explanation) -> String? {
        explanation.lines.first { $0.step == step }?.value
    }

    @Test(
        "the pattern that is advised turns the verdict round",
        arguments: [
            "https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fa-long-story%3Futm_source%3Dx",
            "https://example.com/a-long-story?utm_source=x", "https://example.com/a-long-story?id=7",
            "https://example.com/b%C3%BCcher/a-long-story", "https://example.com/",
        ])
    func advice(_ address: String) throws {
        var settings = Settings()
        let plain = try Explanation(address: address, settings: settings)
        let isArticle = line(.verdict, plain) == "article"
        let advice = try #require(line(isArticle ? .toReject : .toAllow, plain))
        let pattern = try #require(advice.split(separator: " ").dropFirst().first).description
        if isArticle { settings.filter.deny = [pattern] } else { settings.filter.allow = [pattern] }
        let turned = try Explanation(address: address, settings: settings)
        #expect(line(.verdict, turned) == (isArticle ? "rejected: user_rule" : "article"), "\(pattern)")
    }

    @Test("the pattern that is advised speaks of no other page of the site")
    func narrowAdvice() throws {
        let plain = try Explanation(address: "https://www.youtube.com/watch?v=abc123", settings: Settings())
        let advice = try #require(line(.toReject, plain))
        #expect(advice.hasPrefix("deny www.youtube.com/watch?v=abc123 "), "\(advice)")
    }

    @Test("what acts is rejected whatever the user allows, and the explanation says by what")
    func actingIsNeverAllowed() throws {
        var settings = Settings()
        settings.filter.allow = ["example.com"]
        let explanation = try Explanation(address: "https://example.com/unsubscribe?u=1", settings: settings)
        #expect(line(.verdict, explanation) == "rejected: unsubscribe")
        let decides = line(.decides, explanation) ?? ""
        #expect(decides.hasPrefix("no article, unsubscribe, by what it does when it is opened"), "\(decides)")
        #expect(line(.inFavour, explanation)?.contains("your own rules") == true)
    }
}
