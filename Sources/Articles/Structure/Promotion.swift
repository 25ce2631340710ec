/// Tells a shop's promotion from a newsletter: there every link sells, also the ones that say nothing of it.
///
/// Evidence that adds up over the whole mail: buttons that sell, lines that are nothing but a price, and a subject that
/// sells where nothing is told in sentences. One sponsor among articles is far below that.
internal import Links

enum Promotion {
    private static let leastSelling = 4
    /// One selling link in so many is a shop.
    private static let share = 7
    private static let fewSentences = 2

    static func mark(_ facts: [LinkFacts], subject: String) {
        var (selling, body, sentences) = (0, 0, 0)
        for one in facts where one.surroundings.region == .body && one.isHTTP {
            body += 1
            if sells(one) { selling += 1 }
            if one.isInline, !one.surroundings.after.isEmpty, !one.words.isReadMore { sentences += 1 }
        }
        let words = WordMatches(FoldedText(subject.beginning(200)))
        var evidence: String?
        if selling >= leastSelling, selling * share >= body {
            evidence = "\(selling) of \(body) links sell"
        } else if sentences < fewSentences, body > 1 {
            evidence = (words.evidence(.shop) ?? business(words.text)).map { "the subject: \($0)" }
        }
        guard let evidence else { return }
        for one in facts { one.promotion = evidence }
    }

    /// The word of a subject that tells a receipt, or what is sent of an order; nil where there is none.
    private static func business(_ subject: FoldedText) -> String? {
        let whole = " " + subject.whole + " "
        // Where words have no blanks between them, nothing stands around.
        return businessWords.first { whole.holds($0.utf8.allSatisfy { $0 < 0x80 } ? " " + $0 + " " : $0) }
    }

    private static let businessWords = [
        "your order", "order confirmation", "order confirmed", "your receipt", "receipt for", "your invoice",
        "invoice for",
        "payment received", "your payment", "has shipped", "your shipment", "your booking", "booking confirmation",
        "your reservation", "ihre bestellung", "deine bestellung", "bestellbestatigung", "auftragsbestatigung",
        "ihre rechnung", "deine rechnung", "ihre buchung", "versandbestatigung", "votre commande",
        "confirmation de commande", "votre facture", "votre reservation", "tu pedido", "su pedido", "tu factura",
        "su factura", "tu reserva", "il tuo ordine", "la tua fattura", "conferma d ordine", "je bestelling",
        "uw bestelling", "je factuur", "uw factuur", "seu pedido", "sua fatura", "din order", "din ordre",
        "twoje zamowienie", "vase objednavka", "ваш заказ", "ご注文", "您的订单",
    ]

    private static func sells(_ facts: LinkFacts) -> Bool {
        if facts.words.has(.shop), facts.wordCount <= 6 { return true }
        return facts.price != nil || CallToAction.isPrice(facts.surroundings.before[...])
    }
}
