/// One language's words: a row of the table in `Languages`.
///
/// To add a language, write a file beside the others and name it in `Languages.all`. Phrases are separated by
/// commas and written as a reader would write them; case, accents, apostrophes and hyphens do not matter.
///
/// - `word`: counts wherever it stands as a whole word or sequence of words.
/// - `stem*`: the last word may go on (`abmeld*` finds "abmelden" and "Abmeldung").
/// - `=text`: counts only when it is the whole text of the link.
/// - `^word`: counts only where it begins a sentence, alone or behind "please": "cast your ballot" asks, "how to cast your
///   ballot" is a headline.
struct Language: Sendable {
    /// The language's code (ISO 639-1).
    var code: String
    /// True where words are not separated by blanks, or carry particles: phrases are found inside words.
    var joined: Bool
    /// The phrases of each class, separated by commas.
    var words: [WordClass: String]
    /// What ends or changes a subscription where other words stand between, for `EndingSentence` and `ChangingText`.
    var subscription: SubscriptionWords
    /// The words of buttons that share, for `SharingText`.
    var sharing: SharingWords
    /// Verbs, "…", and what is passed on, as in `SubscriptionWords.changed`: "send … this issue".
    var passingOn: String
    /// What a question to the readers is announced with, for `Questions`: "question of the week".
    var asking: String

    init(
        _ code: String, joined: Bool = false, words: [WordClass: String],
        subscription: SubscriptionWords = SubscriptionWords(), sharing: SharingWords = SharingWords(),
        passingOn: String = "",
        asking: String = ""
    ) {
        self.code = code
        self.joined = joined
        self.words = words
        self.subscription = subscription
        self.sharing = sharing
        self.passingOn = passingOn
        self.asking = asking
    }
}

/// The words of sentences and buttons that end or change a subscription, each list separated by commas; of what is
/// ended or changed `*` lets the last word go on, as in `Language`.
struct SubscriptionWords: Sendable {
    /// What is done to it, in front of the owner: "cancel".
    var verbs = ""
    /// What is done to it, where the verb ends the sentence: "kündigen".
    var lastVerbs = ""
    /// Whose it is: "your".
    var owners = ""
    /// What is ended: "subscription*".
    var ended = ""
    /// Verbs, "…", and what they end, which say it without an owner, in any order: "leave, quit … mailing list".
    var together = ""
    /// Verbs, "…", and what they change, in a text of a few words: "choose … newsletters"; further such pairs behind
    /// semicolons, where other verbs change other things.
    var changed = ""
    /// What joins two of a footer's links: "or", for `Alternatives`.
    var or = ""
}

/// The words of buttons that name a network to share on, each list separated by commas.
struct SharingWords: Sendable {
    /// What such a button begins with, whatever it shares: "share".
    var verbs = ""
    /// What it begins with only before an object or a place, since headlines do, too: "post", "deel".
    var withObject = ""
    /// What begins the object of those: "this", "it".
    var objects = ""
    /// What it ends with, in a language whose verbs stand there: "teilen".
    var lastVerbs = ""
    /// What stands before the network: "on".
    var places = ""
    /// What makes news of it behind a verb that begins the text, or before one that ends it: "share of", "warum …".
    var news = ""
}

/// The table of languages that the rules read.
enum Languages {
    static let all: [Language] = [
        .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish, .danish, .norwegian, .finnish,
        .polish, .czech, .hungarian, .romanian, .russian, .ukrainian, .greek, .turkish, .korean, .japanese, .chinese,
        .hebrew, .arabic, .indonesian, .vietnamese,
    ]

    /// Languages of which only the words for unsubscribing are known.
    static let unsubscribeOnly: [Language] = [
        Language(
            "south slavic",
            words: [.unsubscribe: "odjav*, otkaži pretplatu, отпиш*, отписване, одјав*, прекрати абонамента"]),
        Language("sk", words: [.unsubscribe: "zrušiť odber, odhlásiť odber, odhlásiť sa"]),
        Language(
            "ca",
            words: [
                .unsubscribe:
                    "doneu-vos de baixa, donar-se de baixa, donar-me de baixa, dona't de baixa, cancel·lar la subscripció"
            ]),
        Language(
            "et",
            words: [.unsubscribe: "=loobu, loobu uudiskirjast, loobun uudiskirjast, tühista tellimus, lõpeta tellimus"]),
        Language(
            "lt",
            words: [.unsubscribe: "atsisakyti naujienlaiškio, atsisakyti prenumeratos, =atsisakyti, nebenoriu gauti"]),
        Language("lv", words: [.unsubscribe: "atrakst*, atteikties no jaunumiem, =atteikties"]),
        Language("fa", words: [.unsubscribe: "لغو اشتراک, لغو عضویت"]),
        Language("hi", words: [.unsubscribe: "सूचनाएं बंद, सदस्यता समाप्त, सदस्यता छोड़ें, सदस्यता रद्द, अनसब्सक्राइब"]),
        Language("th", joined: true, words: [.unsubscribe: "ไม่ต้องการรับ, ยกเลิกการสมัคร, ยกเลิกการรับ, ยกเลิกรับ, เลิกติดตาม"]),
    ]
}
