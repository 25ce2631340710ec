/// One language's words of mails that ask for a decision: what readers say in the first person, and what stands around it.
///
/// A row of a table beside `Languages`. Every list is separated by commas; apostrophes part words ("'m coming" stands
/// behind "i"), and pairs are written as `SubscriptionWords.changed` is: verbs that begin a text (or end it, where it is
/// short), "…", and what one of them goes with; further pairs behind semicolons.
struct DecidingWords: Sendable {
    /// Whether phrases are found inside words, as in `Language.joined`.
    var joined = false
    /// What a click says for the reader, or does at once: "yes … me", "i … want to stay", "renew … for".
    var said = ""
    /// Whom or what a reader reports: "block … this person".
    var reported = ""
    /// Behind "yes," or "sorry,", where any few words answer (`*` as what a pair goes with), what makes a headline of it: "yes,
    /// you can grow figs".
    var subjects = ""
    /// How often, and for how long not: "just … once a month", "pause … weeks".
    var often = ""
    /// "It was not you": phrases, behind which a few words of any kind report it.
    var disowned = ""
    /// What begins a sentence that disowns without a question: "if".
    var conditions = ""
    /// What begins, or ends, a button that takes an offer: "order", "upgrade".
    var taking = ""
    /// Around such a button: a click does it, or money is taken at once.
    var atOnce = ""
    /// What begins a headline of several words that asks or explains: "how", "why".
    var asking = ""

    /// The rows of all languages.
    static let all: [DecidingWords] = [
        .english, .german, .dutch, .swedish, .danish, .norwegian, .finnish, .french, .spanish, .italian, .portuguese,
        .romanian, .polish, .czech, .russian, .ukrainian, .hungarian, .greek, .turkish, .indonesian, .vietnamese,
        .korean, .japanese, .chinese, .hebrew, .arabic,
    ]
}
