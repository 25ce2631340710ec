/// One language's words for what a click does that the link itself does not say: behind the link, or around a row of answers.
///
/// A row of a table beside `Languages`. Lists and pairs are written as in `DecidingWords`; the sides of a pair stand near each
/// other, in any order.
struct ClickWords: Sendable {
    /// Whether phrases are found inside words, as in `Language.joined`.
    var joined = false
    /// Behind a link, what becomes of the reader's subscription: "we … won't write again", "take … you off".
    var ended = ""
    /// As phrases, where no pair tells it.
    var endedPhrases = ""
    /// What the rest of a sentence begins with that tells what the click does: "and", "to".
    var joining = ""
    /// Above a row of answers, or right below it: "tap … your answer".
    var called = ""
    /// What becomes of an answer, there: "every click counts".
    var counted = ""
    /// What an answer begins with that is said in the first person: "i'll", "ich".
    var persons = ""

    /// The rows of all languages.
    static let all: [ClickWords] = [
        .english, .german, .dutch, .swedish, .danish, .norwegian, .finnish, .french, .spanish, .italian, .portuguese,
        .romanian, .polish, .czech, .russian, .ukrainian, .hungarian, .greek, .turkish, .indonesian, .vietnamese,
        .korean, .japanese, .chinese, .hebrew, .arabic,
    ]
}
