/// Texts that ask for money by what it costs or by what the giver becomes: "$6 a month", "Become a [Friend of the museum]".
internal import Links

enum Giving {
    static func match(_ facts: LinkFacts) -> String? {
        guard facts.place?.hasHeadline != true else { return nil }
        if givings.contains(facts.whole) { return facts.whole }
        if facts.wordCount <= 7, facts.split.first.map(treatVerbs.contains) == true,
            let treat = treats.first(where: facts.whole.hasPrefix)
        {
            return treat
        }
        if amounts.contains(facts.whole) { return facts.whole }
        return becoming(facts) ?? button(facts) ?? period(facts.link.text) ?? taster(facts)
    }

    /// Whole texts that ask to give or to renew.
    ///
    /// Not among a language's words, which tell where a footer begins: a button that gives at once stands there, too.
    private static let givings: Set<String> = [
        "give", "give now", "give today", "give monthly", "renew", "renew here", "renew online", "renouveler",
        "renovar", "renueva", "rinnova", "renove", "verlengen", "verleng", "group rates", "postaw mi kawe",
        "postawic mi kawe", "zostan patronem", "zostac patronem", "leave a tip", "leave us a tip", "tip me",
        "laissez un pourboire", "laisser un pourboire", "deja una propina", "dejar una propina", "lascia una mancia",
        "trinkgeld geben", "deixe uma gorjeta", "geef een fooi",
    ]

    /// "Buy me a roll", "invitarme a un café al mes": money by another name.
    private static let treats = [
        "buy me a ", "buy us a ", "shout me a ", "invitame a un ", "invitarme a un ", "invitanos a un ", "offrimi un ",
        "offrirmi un ", "offrici un ", "offrez moi un ", "offre moi un ", "m offrir un ", "paye moi un ",
        "payez moi un ",
        "spendier mir ", "spendiere mir ", "spendieren sie mir ", "spendiert mir ", "trakteer me ", "trakteer ons ",
        "me pague um ", "pague me um ", "kup mi kawe", "bjud mig pa ", "apoia aqui", "apoie aqui", "apoia se",
    ]

    /// A look at the first word: most texts begin with another.
    private static let treatVerbs = Set(treats.compactMap { $0.split(separator: " ").first.map(String.init) })

    /// The last of a row of sums.
    ///
    /// No words of a language: what pays a sum at once is known by its row, not by these.
    private static let amounts: Set<String> = [
        "another amount", "other amount", "anderer betrag", "weiterer betrag", "eigener betrag", "autre montant",
        "montant libre", "otra cantidad", "otro importe", "altro importo", "un altro importo", "outro valor",
        "outro montante", "ander bedrag", "een ander bedrag",
    ]

    /// "Become a [Friend of Tin]", "Devenez [donatrice ou donateur]": the word for a giver, behind the verb.
    private static func becoming(_ facts: LinkFacts) -> String? {
        guard facts.isInline, facts.wordCount <= 5, let word = facts.split.first,
            givers.contains(word) || facts.split.dropFirst().first.map(givers.contains) == true
        else { return nil }
        let before = facts.sentenceBefore.text.whole
        return verbs.first { before == $0 || before.hasSuffix(" " + $0) }
    }

    private static let verbs = [
        "become a", "become an", "devenez", "devenir", "werden sie", "werde", "hazte", "hagase", "diventa", "diventate",
        "torne se", "seja", "word", "bli", "bliv",
    ]
    private static let givers: Set<String> = [
        "friend", "friends", "donor", "member", "patron", "supporter", "sponsor", "subscriber", "donateur", "donatrice",
        "mecene", "ami", "amie", "adherent", "adherente", "abonne", "membre", "gonner", "gonnerin", "forderer",
        "forderin",
        "fordermitglied", "mitglied", "spender", "spenderin", "socio", "socia", "amigo", "amiga", "donante", "mecenas",
        "suscriptor", "suscriptora", "amico", "amica", "sostenitore", "sostenitrice", "donatore", "donatrice",
        "abbonato", "abbonata", "assinante", "apoiador", "apoiadora", "vriend", "lid", "donateur", "abonnee",
        "medlem",
    ]

    /// "Become a regular", "Support the Post": a button that asks to be one of those who pay, whatever they are called.
    ///
    /// "Become a bird", drawn large, is a headline; a paper is supported, and not "the weirdos".
    private static func button(_ facts: LinkFacts) -> String? {
        guard (2...4).contains(facts.wordCount), !facts.isInline, !facts.surroundings.isTitle,
            facts.surroundings.after.isEmpty, !facts.link.text.utf8.contains(UInt8(ascii: "?"))
        else { return nil }
        if facts.wordCount <= 3, let call = becomings.first(where: facts.whole.hasPrefix) { return call }
        return supports.first { facts.whole.hasPrefix($0) && facts.split.last.map(papers.contains) == true }
    }

    private static let becomings = ["become a ", "become an ", "devenez ", "hazte ", "diventa ", "torne se "]
    private static let supports = [
        "support the ", "support our ", "support your ", "soutenez ", "unterstutzen sie ", "apoya ", "sostieni ",
        "apoie ",
        "wesprzyj ",
    ]
    /// What newsletters and those who make them are called.
    private static let papers: Set<String> = [
        "post", "times", "herald", "gazette", "tribune", "journal", "magazine", "newsletter", "letter", "work",
        "newsroom", "journalism", "project", "podcast", "show", "station", "paper", "archive", "travail", "journal",
        "media", "redaktion", "arbeit", "journalismus", "trabajo", "periodismo", "lavoro", "giornalismo", "jornalismo",
        "redakcje",
    ]

    /// "$6 a month", "ab 5 € im Monat".
    private static func period(_ text: String) -> String? {
        guard text.utf8.count <= longestPeriod, Price.stands(in: text) else { return nil }
        let words = FoldedText(text).split
        guard (2...6).contains(words.count), let last = words.last, periods.contains(last),
            words.dropLast().allSatisfy({ fillers.contains($0) || $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
        else { return nil }
        return text
    }

    private static let longestPeriod = 40
    private static let periods: Set<String> = [
        "month", "year", "week", "monthly", "monat", "jahr", "mois", "an", "mes", "ano", "mese", "anno", "maand",
        "jaar",
    ]
    private static let fillers: Set<String> = [
        "a", "an", "per", "the", "from", "just", "only", "for", "im", "pro", "ab", "nur", "par", "des", "al", "por",
        "desde", "da", "all", "vanaf", "slechts",
    ]

    /// "Get six issues for £30", "Vier Wochen für 1 € testen": a price for so many issues or weeks, and a verb that offers it.
    private static func taster(_ facts: LinkFacts) -> String? {
        guard (3...9).contains(facts.wordCount), Price.stands(in: facts.link.text) else { return nil }
        let words = facts.split
        guard let first = words.first, let last = words.last, let unit = words.first(where: units.contains) else {
            return nil
        }
        return offers.contains(first) || lastOffers.contains(last) ? unit : nil
    }

    private static let units: Set<String> = [
        "issues", "weeks", "months", "hefte", "ausgaben", "wochen", "monate", "numeros", "semaines", "mois", "semanas",
        "meses", "numeri", "settimane", "mesi", "semanas", "edicoes", "nummers", "weken", "maanden", "nummer",
        "manader", "maneder", "uger",
    ]
    private static let offers: Set<String> = [
        "get", "try", "read", "teste", "testen", "lesen", "jetzt", "essayez", "lisez", "recevez", "prueba", "recibe",
        "lee", "prova", "provate", "leggi", "experimente", "leia", "probeer", "lees", "ontvang", "prov",
    ]
    private static let lastOffers: Set<String> = ["testen", "lesen", "proberen", "lezen", "probieren"]
}
