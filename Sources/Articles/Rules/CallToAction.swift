/// Buttons that sell: "Try it free today!", "with code TIN20".
internal import Links

enum CallToAction {
    private static let verbs: Set<String> = [
        "get", "try", "download", "start", "join", "claim", "order", "buy", "grab", "save", "shop", "book", "reserve",
        "apply",
        "hol",
        "sichere", "jetzt", "achetez", "essayez", "compra",
        "prueba", "prova", "koop", "probeer",
    ]
    private static let urgency: Set<String> = [
        "today", "now", "free", "heute", "jetzt", "gratis", "kostenlos", "maintenant", "gratuitement", "hoy", "ahora",
        "oggi", "ora", "nu", "vandaag",
    ]

    /// A verb that sells at the beginning, haste at the end, at an address without a headline.
    static func words(of facts: LinkFacts) -> String? {
        guard facts.place?.hasHeadline != true else { return nil }
        // Where the text is an address, the sentence before it is the button: "Apply for an account now! https://…"
        let text = facts.isAddressText ? facts.sentenceBefore.text : facts.words.text
        guard (2...9).contains(text.wordCount) else { return nil }
        guard text.lastWord.map(urgency.contains) == true, text.firstWord.map(verbs.contains) == true else {
            return nil
        }
        return text.whole
    }

    private static let salesVerbs: Set<String> = ["grab", "buy", "order", "preorder", "kaufe", "bestelle", "achetez"]

    /// "Grab The Example Book": a verb that sells right in front of a name.
    static func verb(before facts: LinkFacts) -> String? {
        guard (1...6).contains(facts.wordCount), facts.isInline, Rules.beginsWithCapital(facts.link.text) else {
            return nil
        }
        let words = facts.sentenceBefore.text.split.suffix(2)
        guard let last = words.last else { return nil }
        // "Buy the Example book", "order my Example".
        let verb = words.count == 2 && determiners.contains(last) ? words.first : last
        return verb.flatMap { salesVerbs.contains($0) ? $0 : nil }
    }

    private static let determiners: Set<String> = [
        "the", "my", "our", "your", "his", "her", "their", "das", "mein", "le", "la",
    ]

    private static let codeWords: Set<String> = [
        "code", "coupon", "codes", "gutscheincode", "rabattcode", "kortingscode", "código", "codice", "kode", "kod",
    ]
    private static let mostCodeWords = 48
    private static let longestOffer = 32

    /// "Get 15 % with code TIN": behind a link, or before it.
    static func code(near facts: LinkFacts) -> String? {
        guard facts.isInline else { return nil }
        // "Members have 20% off: [the code is here]."
        if facts.wordCount <= 5, let word = facts.split.first(where: codeWords.contains),
            Price.reduction(in: facts.surroundings.before.ending(longestOffer).trimmed(of: ": "), anywhere: true) != nil
        {
            return word
        }
        return code(in: facts.surroundings.after) ?? code(in: facts.surroundings.before)
    }

    /// "with coupon code TIN20": a word for a code, and right behind it one in capitals or with digits.
    ///
    /// Among capitals only what has a digit or stands in quotes is told from a word: "CODE REVIEWS".
    static func code(in text: String) -> String? {
        guard mayNameCode(text) else { return nil }
        let words = text.split(separator: " ").prefix(mostCodeWords)
        let isShouting = !text.unicodeScalars.contains { $0.properties.isLowercase }
        for (word, next) in zip(words, words.dropFirst()) {
            let name = word.lowercased().trimmed(of: ":\u{201C}\"'(")
            guard codeWords.contains(name) else { continue }
            let code = next.trimmed(of: ".,;:!?()\u{201C}\u{201D}\u{201E}\"'*")
            let isQuoted = code.utf8.count + 1 < next.utf8.count && next.first != code.first
            if isCode(code, alone: isShouting && !isQuoted) { return "\(name) \(code)" }
        }
        return nil
    }

    private static func isCode(_ word: String, alone: Bool) -> Bool {
        guard (3...24).contains(word.utf8.count) else { return false }
        let digits = word.utf8.count { $0 &- 0x30 < 10 }
        let capitals = word.utf8.count { $0 &- 0x41 < 26 }
        guard capitals > 0, capitals + digits == word.utf8.count else { return false }
        return !alone || digits > 0
    }

    /// A look at the bytes: most texts name none.
    private static func mayNameCode(_ text: String) -> Bool { text.holdsAny(of: partsOfCode) }

    private static let partsOfCode: [StaticString] = ["ode", "ODE", "digo", "odic", "oupon", "OUPON", "kod"]

    private static let possessives: Set<String> = [
        "my", "our", "mein", "meinem", "meinen", "unser", "unserem", "unseren", "mon", "notre", "ma", "mi", "nuestro",
        "mio", "nostro", "mijn", "ons", "meu", "nosso",
    ]
    private static let products: Set<String> = [
        "book", "books", "ebook", "ebooks", "course", "courses", "workshop", "masterclass", "bootcamp", "webinar",
        "cohort",
        "coaching", "consulting", "merch", "shop", "store", "buch", "kurs", "onlinekurs", "seminar", "livre",
        "formation", "libro", "curso", "corso", "boek", "cursus", "livro",
    ]

    /// "you will like my new book, The Example": what the writer sells, in front of its name, or as the text.
    static func ownProduct(_ facts: LinkFacts) -> String? {
        if (2...4).contains(facts.wordCount), let text = owned(facts.words.text) { return text }
        if let text = ownedOn(facts) { return text }
        // "Our Tin Books", above what they are called.
        if facts.wordCount <= 5, facts.surroundings.heading.utf8.count <= longestShelf,
            facts.heading.text.wordCount <= 4, facts.heading.text.firstWord.map(possessives.contains) == true,
            !facts.heading.text.split.contains(where: choices.contains), let shelf = owned(facts.heading.text)
        {
            return shelf
        }
        let isName =
            Rules.beginsWithCapital(facts.link.text)
            || facts.link.text.begins(in: "'\"“‘«„") == true
        // "Our shop | Puzzles": the next of a menu.
        let isApart = facts.surroundings.before.ends(in: "|•·/") ?? true
        return facts.isInline && isName && !isApart ? owned(facts.sentenceBefore.text) : nil
    }

    /// "My course on tin": what it teaches, behind it.
    private static func ownedOn(_ facts: LinkFacts) -> String? {
        guard (4...7).contains(facts.wordCount) else { return nil }
        let words = facts.split
        guard possessives.contains(words[0]), let product = words[1...2].firstIndex(where: products.contains),
            subjectWords.contains(words[product + 1])
        else { return nil }
        return words[...product].joined(separator: " ")
    }

    private static let subjectWords: Set<String> = ["on", "about", "uber", "zu", "zum", "sur", "sobre", "su", "over"]

    private static let longestShelf = 60
    /// "My favourite books" are others'.
    private static let choices: Set<String> = [
        "favorite", "favourite", "best", "top", "summer", "first", "last", "new",
    ]

    /// A possessive and, at most two words behind it, a product as the last word.
    private static func owned(_ text: FoldedText) -> String? {
        guard text.lastWord.map(products.contains) == true else { return nil }
        let words = text.split.suffix(4)
        guard let start = words.dropLast().lastIndex(where: possessives.contains) else { return nil }
        return words[start...].joined(separator: " ")
    }

    /// "Tickets / Billets", "Køb billet", and "Book" at a line's end.
    static func booking(_ facts: LinkFacts) -> String? {
        guard facts.wordCount <= 3, facts.surroundings.after.isEmpty || facts.isBetweenBars || facts.wordCount > 1
        else {
            return nil
        }
        let words = facts.split
        if words.count == 1 { return bookings.contains(facts.link.text) ? words[0] : nil }
        let isTickets = words.contains(where: tickets.contains)
        return isTickets && words.allSatisfy({ tickets.contains($0) || bookingVerbs.contains($0) })
            ? facts.whole : nil
    }

    /// Not the noun: with a capital, and nothing besides.
    private static let bookings: Set<String> = ["Book", "BOOK", "Buchen", "Reservar", "Boek", "Boka", "Prenota"]
    private static let tickets: Set<String> = [
        "ticket", "tickets", "karten", "billet", "billets", "entrada", "entradas", "biglietto", "biglietti", "bilhete",
        "bilhetes", "ingresso", "ingressos", "kaarten", "kaartjes", "biljett", "biljetter", "billett", "billetter",
        "bilet", "bilety", "vstupenky", "listky",
    ]
    private static let bookingVerbs: Set<String> = [
        "book", "buy", "get", "find", "your", "are", "on", "sale", "now", "kaufen", "bestellen", "buchen", "sichern",
        "reserver", "acheter",
        "comprar", "compra", "acquista", "prenota", "reservar", "koop", "bestel", "kop", "boka", "kjop",
        "kob",
        "kup", "koupit", "i", "les", "des", "mes", "here", "hier", "ici", "aqui", "qui",
    ]

    /// "Start free for 30 days, no credit card", "Try Tin free": a trial, at the beginning of a longer text.
    static func start(_ facts: LinkFacts) -> String? {
        if (2...8).contains(facts.wordCount), let verb = facts.split.first, seatWords.contains(verb),
            !facts.surroundings.isTitle, !facts.link.text.utf8.contains(UInt8(ascii: ",")),
            let call = seats.first(where: { begins(facts.whole, with: $0) })
        {
            return call
        }
        guard (7...10).contains(facts.wordCount) else { return nil }
        return trials.first { facts.whole.hasPrefix($0) }
    }

    /// What they begin with: a look at one word is all that other texts cost.
    private static let seatWords = Set(seats.compactMap { $0.split(separator: " ").first.map(String.init) })

    private static func begins(_ text: String, with call: String) -> Bool {
        text == call || text.hasPrefix(call) && text.dropFirst(call.count).first == " "
    }

    /// A seat in a course, an hour of the writer's, an offer.
    private static let seats = [
        "see the offer", "view the offer", "zum angebot", "voir l offre", "decouvrir l offre", "ver oferta",
        "ver la oferta",
        "scopri l offerta", "ver a oferta", "bekijk de aanbieding", "sprawdz oferte", "zobacz oferte", "se erbjudandet",
        "save my seat", "save your seat", "save my spot", "save your spot", "reserve my seat", "reserve your seat",
        "reserve my spot", "reserve your spot", "claim your seat", "claim my seat", "grab your seat", "grab a seat",
        "book a call", "book a free call", "book a discovery call", "book an intro call", "work with me", "hire me",
        "platz sichern", "jetzt platz sichern", "meinen platz sichern", "arbeite mit mir", "arbeiten sie mit mir",
        "reserver ma place", "je reserve ma place", "reservez votre place", "travailler avec moi", "reserva tu plaza",
        "reservar mi plaza", "reservar mi lugar", "trabaja conmigo", "prenota il tuo posto", "lavora con me",
        "garanta sua vaga", "garanta a sua vaga", "garantir minha vaga", "trabalhe comigo", "reserveer je plek",
        "werk met mij",
    ]

    private static let trials = [
        "start free ", "start for free", "start your free", "try it free", "try free ", "try for free",
        "kostenlos testen", "jetzt kostenlos", "jetzt gratis", "essayez gratuitement", "prueba gratis", "prova gratis",
        "teste gratis", "probeer gratis",
    ]

    /// "To order your copy, click here": what the sentence of a bare word sells.
    static func order(before facts: LinkFacts) -> String? {
        let sentence = facts.sentenceBefore
        guard sentence.has(.shop), sentence.text.wordCount <= mostOrderWords else { return nil }
        return sentence.evidence(.shop)
    }

    private static let mostOrderWords = 16

    private static let systems: Set<String> = [
        "windows", "mac", "macos", "linux", "android", "ios", "iphone", "ipad", "chrome", "firefox",
    ]

    private static let appVerbs: Set<String> = ["get", "download", "install"]

    /// "Download Example 2 for Windows (64-bit)".
    static func download(_ facts: LinkFacts) -> String? {
        guard (3...9).contains(facts.wordCount) else { return nil }
        let words = facts.split
        // "Get the Tin Times app".
        if words.last == "app", appVerbs.contains(words[0]), !words.contains("from"),
            determiners.contains(words[1]) || words[0] != "get" && words.count <= 4,
            facts.place?.hasHeadline != true
        {
            return "\(words[0]) … app"
        }
        guard words[0] == "download" || words[0] == "install", let place = words.firstIndex(of: "for") else {
            return nil
        }
        return words[place...].dropFirst().first.flatMap { systems.contains($0) ? "\(words[0]) for \($0)" : nil }
    }
}

extension StringProtocol {
    /// Without these characters at both ends.
    fileprivate func trimmed(of marks: String) -> String {
        let start = firstIndex { !marks.contains($0) } ?? endIndex
        let end = lastIndex { !marks.contains($0) }.map { index(after: $0) } ?? start
        return String(self[start..<Swift.max(start, end)])
    }
}
