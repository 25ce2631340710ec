/// What shops write around what they sell, and businesses around what they did: a vocabulary for whole mails.
///
/// Stories are full of most of these words: `Promotion` adds them up over a mail. Only the name of a service, as a link's whole
/// text, speaks for that link. The notation is that of the languages' rows; a language is a row here too.
enum ShopWords {
    private static let trie = PhraseTrie(rows)

    /// The first phrase of a class.
    static func first(_ wordClass: WordClass, in text: FoldedText) -> String? {
        var first: String?
        trie.forEachMatch(in: text) { entry, range in
            if first == nil, entry.wordClass == wordClass { first = text.text(range) }
        }
        return first
    }

    /// All phrases of a class, in their order.
    static func all(_ wordClass: WordClass, in text: FoldedText) -> [String] {
        var found: [String] = []
        trie.forEachMatch(in: text) { entry, range in
            if entry.wordClass == wordClass { found.append(text.text(range)) }
        }
        return found
    }

    private static let rows: [Language] = [
        Language(
            "en",
            words: [
                .offer: """
                off, sale, sales, shop, shops, deal, deals, buy, order, order online, add to cart, bogo, coupon, coupons,
                clearance, gift card, gift cards, bestsellers, best sellers, new arrivals, new in, new releases, gift guide,
                gift guides, gift, gifts, free shipping, free delivery, low price, low prices, price drop, starting at,
                starter sets, bundle, bundles, collection, collections, redeem, rewards, exclusive, savings, save, discount,
                discounts, limited time, reserve now
                """,
                .shopSign: """
                sale, shop, shop all, gift card, gift cards, e-gift cards, best sellers, bestsellers, new arrivals,
                clearance, coupons, free shipping, deals, bundles
                """,
                .shopService: """
                find a store, find your store, store locator, find stores, stores near you, store hours, track your order,
                track order, track my order, track package, track your package, track your shipment, track shipment,
                change delivery, view and pay, pay invoice, order status, order history, my orders, your orders,
                order details, view order, view your order, my account, your account, return policy, returns,
                returns exchanges, free returns, easy returns, shipping, shipping policy, shipping info, shipping returns,
                customer service, customer care, wish list, wishlist, cart, gift cards, gift card, e-gift cards, buy online,
                pick up in store, in store pickup, curbside pickup, store pickup, book an appointment, schedule service,
                schedule a service, view your bill, view statement, pay now, pay bill, make a payment, view invoice, redeem,
                rewards, gift registry, registry, size guide, make an appointment, find a location, add to watchlist,
                add to cart, reviews, loyalty, afterpay, klarna, affirm, manage alerts
                """,
                .smallPrint: """
                while supplies last, offer valid, offers valid, valid through, valid until, valid thru, exclusions apply,
                see exclusions, cannot be combined, can not be combined, not be combined, prices subject to change,
                promo code, offer terms, prior purchases, previous purchases, no cash value, limit one, limit 1,
                offer expires, offer ends, sale ends, void where prohibited, all sales final, restrictions apply,
                select styles, selected styles, free shipping
                """,
                .saleSubject: """
                sale, free shipping, free delivery, bogo, coupon, coupons, clearance, last chance, last call, ends tonight,
                ends tomorrow, ends today, ends midnight, ends at midnight, black friday, cyber monday, gift guide, deals,
                your wishlist, your wish list, your basket, your cart
                """,
                .business: """
                storage limit, storage is almost full, storage is full, is almost full, of its storage, of your storage,
                your trial, trial ends, trial is ending, trial has ended, payment failed, card was declined, card expires,
                your order, order confirmation, order confirmed, thank you for your order, thanks for your order,
                your receipt,
                your flight, your boarding pass, receipt for, payment receipt, invoice, payment received,
                payment confirmation, payment has been received, your payment, has shipped, your shipment,
                out for delivery, has been delivered, was delivered, your delivery,
                delivery update, expected delivery, scheduled for delivery, your package, your booking, booking confirmation,
                your reservation, your appointment, appointment confirmation, appointment reminder, thank you for shopping,
                your recent purchase, your purchase, your statement, account statement, statement is available, statement is
                ready, your bill, bill is ready, your refill, refill order, verification code, security code, security alert,
                your password, new sign-in, new login, tagged you, credit limit, an account of yours, account was closed,
                docusign, signature requested
                """,
                .orderDetail: """
                e-tickets, your tickets, booking reference, booking ref, total paid, paid with, vat invoice, card ending,
                service message, you get this notice because, service announcement,
                order number, order total, order summary, order date, invoice number, invoice amount, amount due,
                amount paid,
                total due, subtotal, tracking number, estimated delivery, shipping address,
                ship to, delivery address, deliver to, payment method, payment details, confirmation number, reservation
                number, account ending, refund amount, your prescription, do not reply to this
                """,
            ]),
        Language(
            "de",
            words: [
                .offer: """
                rabatt*, angebot*, sale, kaufen, bestellen, gutschein*, sparen, reduziert, schnäppchen, geschenk*, neuheiten,
                bestseller, zum shop, im shop, warenkorb, versandkostenfrei, gratisversand, kollektion*
                """,
                .shopSign: "sale, angebote, gutscheine, neuheiten, bestseller, zum shop, im shop",
                .shopService: """
                filiale finden, filialfinder, sendung verfolgen, sendungsverfolgung, rücksendung*, retoure*, versand,
                versandkosten, kundenservice, wunschzettel, merkliste, warenkorb, geschenkkarten, bestellstatus, meine
                bestellungen, ratenzahlung, klarna, rechnung ansehen
                """,
                .smallPrint: """
                solange der vorrat reicht, nicht kombinierbar, mindestbestellwert, inkl mwst, zzgl versandkosten,
                aktionszeitraum,
                unverbindliche preisempfehlung, uvp
                """,
                .saleSubject: """
                sale, rabatt*, schlussverkauf, nur noch heute, letzte chance, versandkostenfrei, gutschein*, schnäppchen
                """,
                .orderDetail:
                    "bestellnummer, rechnungsnummer, zwischensumme, gesamtbetrag, lieferadresse, sendungsnummer, zahlungsart, lieferzeit",
                .business: """
                ihr flug, dein flug, ihre bordkarte,
                ihre bestellung, deine bestellung, bestellbestätigung, auftragsbestätigung, ihre rechnung, deine rechnung,
                ihre buchung, deine buchung, versandbestätigung, ihre zahlung, deine zahlung, zahlungsbestätigung, ihre
                sendung, deine sendung, ihr paket, dein paket, ihr termin, terminbestätigung, ihr kontoauszug,
                bestätigungscode, ihr passwort, dein passwort
                """,
            ]),
        Language(
            "fr",
            words: [
                .offer: """
                soldes, promo, promos, offre, offres, réduction*, remise*, acheter, achetez, commander, commandez, cadeau*,
                boutique, panier, meilleures ventes, livraison gratuite, livraison offerte, économisez, bon plan, bons plans
                """,
                .shopSign: "soldes, promos, meilleures ventes, nouveautés, bons plans",
                .shopService: """
                trouver un magasin, nos magasins, suivre ma commande, suivi de commande, retours, livraison, service client,
                liste d'envies, panier, carte cadeau, mes commandes
                """,
                .smallPrint: """
                dans la limite des stocks, offre valable, non cumulable, hors frais de port, frais de livraison, prix conseillé
                """,
                .saleSubject: """
                soldes, livraison gratuite, livraison offerte, dernière chance, derniers jours, code promo, bon de réduction
                """,
                .orderDetail:
                    "numéro de commande, sous-total, total ttc, adresse de livraison, numéro de suivi, mode de paiement",
                .business: """
                votre vol,
                votre commande, ta commande, confirmation de commande, votre facture, votre réservation, votre paiement, votre
                colis, votre livraison, votre rendez-vous, relevé de compte, code de vérification, votre mot de passe
                """,
            ]),
        Language(
            "es",
            words: [
                .offer: """
                oferta, ofertas, descuento*, rebajas, comprar, compra, regalo*, tienda, carrito, más vendidos, envío gratis,
                ahorra, cupón
                """,
                .shopSign: "rebajas, ofertas, novedades, más vendidos",
                .shopService: """
                encuentra tu tienda, nuestras tiendas, seguimiento de pedido, devoluciones, envíos, atención al cliente,
                lista de deseos, carrito, tarjetas regalo, mis pedidos
                """,
                .smallPrint: """
                hasta agotar existencias, oferta válida, no acumulable, gastos de envío, iva incluido
                """,
                .saleSubject: "rebajas, envío gratis, última oportunidad, últimas horas, cupón, código descuento",
                .orderDetail:
                    "número de pedido, subtotal, dirección de envío, número de seguimiento, forma de pago",
                .business: """
                tu pedido, su pedido, tu factura, su factura, tu reserva, su reserva, tu pago, su pago, tu compra, su compra,
                tu cita, su cita, código de verificación, tu contraseña
                """,
            ]),
        Language(
            "it",
            words: [
                .offer: """
                offerta, offerte, sconto, sconti, saldi, acquista, compra, regalo, regali, negozio, carrello, più venduti,
                spedizione gratuita, risparmia
                """,
                .shopSign: "saldi, offerte, novità, più venduti",
                .shopService: """
                trova un negozio, traccia il tuo ordine, resi, spedizione, servizio clienti, lista dei desideri, carrello,
                carta regalo, i miei ordini
                """,
                .smallPrint: """
                fino ad esaurimento scorte, offerta valida, non cumulabile, spese di spedizione, iva inclusa
                """,
                .saleSubject: "saldi, spedizione gratuita, ultima occasione, ultime ore, codice sconto",
                .orderDetail:
                    "numero ordine, subtotale, indirizzo di spedizione, numero di spedizione, metodo di pagamento",
                .business: """
                il tuo ordine, la tua fattura, conferma d'ordine, la tua prenotazione, il tuo pagamento, il tuo acquisto,
                codice di verifica, la tua password
                """,
            ]),
        Language(
            "pt",
            words: [
                .offer: """
                oferta, ofertas, desconto*, promoção, promoções, comprar, compre, presente*, loja, carrinho, mais vendidos,
                frete grátis, portes grátis, economize, cupom
                """,
                .shopSign: "promoções, ofertas, novidades, mais vendidos",
                .shopService: """
                encontre uma loja, acompanhar pedido, devoluções, atendimento ao cliente, lista de desejos, carrinho, cartão
                presente, meus pedidos
                """,
                .smallPrint: """
                enquanto durarem os estoques, oferta válida, não cumulativo
                """,
                .saleSubject: "frete grátis, última chance, últimas horas, cupom de desconto",
                .orderDetail:
                    "número do pedido, subtotal, endereço de entrega, código de rastreio, forma de pagamento",
                .business: """
                seu pedido, sua fatura, sua reserva, seu pagamento, sua compra, sua encomenda, código de verificação, sua
                senha
                """,
            ]),
        Language(
            "nl",
            words: [
                .offer: """
                korting*, aanbieding*, uitverkoop, koop, kopen, bestel*, cadeau*, winkelwagen, gratis verzending, bespaar
                """,
                .shopSign: "uitverkoop, aanbiedingen, cadeaubonnen",
                .shopService: """
                vind een winkel, onze winkels, volg je bestelling, retourneren, verzending, klantenservice, verlanglijst,
                winkelwagen, cadeaukaart, mijn bestellingen
                """,
                .smallPrint: """
                zolang de voorraad strekt, niet in combinatie, verzendkosten, inclusief btw, adviesprijs
                """,
                .saleSubject: "uitverkoop, gratis verzending, laatste kans, korting*",
                .orderDetail: "bestelnummer, subtotaal, afleveradres, track en trace, betaalmethode",
                .business: """
                je bestelling, uw bestelling, je factuur, uw factuur, je betaling, uw betaling, je pakket, uw pakket, je
                afspraak, uw afspraak, verificatiecode, je wachtwoord
                """,
            ]),
        Language(
            "nordic",
            words: [
                .offer: """
                rea, rabatt*, erbjudande*, köp, handla, beställ, fri frakt, tilbud, udsalg, køb, bestil, fri fragt, salg,
                kjøp, bestill
                """,
                .shopSign: "rea, erbjudanden, udsalg, tilbud, salg",
                .shopService: """
                hitta butik, spåra din beställning, returer, kundservice, önskelista, varukorg, find butik, kundeservice,
                indkøbskurv, finn butikk, handlekurv
                """,
                .smallPrint:
                    "så länge lagret räcker, gäller till och med, så længe lager haves, gælder til og med, gjelder til",
                .orderDetail: "ordernummer, ordrenummer, leveransadress, leveringsadresse",
                .saleSubject: "rea, fri frakt, sista chansen, udsalg, fri fragt, sidste chance, siste sjanse",
                .business: """
                din order, din ordre, din beställning, din bestilling, orderbekräftelse, ordrebekræftelse, ordrebekreftelse, din
                faktura, din betalning, din betaling
                """,
            ]),
        Language(
            "slavic",
            words: [
                .offer: """
                promocj*, wyprzedaż*, rabat*, kup, kupuj, zamów, prezent*, darmowa dostawa, koszyk, sleva, slevy, výprodej,
                koupit, doprava zdarma, скидк*, распродаж*, купить, заказать, подар*
                """,
                .shopSign: "wyprzedaż, promocje, výprodej, slevy, распродажа, скидки",
                .shopService: "znajdź sklep, śledź przesyłkę, zwroty, dostawa, obsługa klienta, koszyk, košík, корзина",
                .smallPrint:
                    "do wyczerpania zapasów, do vyprodání zásob",
                .orderDetail: "numer zamówienia, číslo objednávky, номер заказа",
                .saleSubject:
                    "wyprzedaż*, darmowa dostawa, ostatnia szansa, výprodej, doprava zdarma, скидк*, распродаж*",
                .business: """
                twoje zamówienie, potwierdzenie zamówienia, twoja płatność, twoja paczka, vaše objednávka,
                potvrzení objednávky,
                vaše faktura, ваш заказ, ваша оплата, ваша посылка
                """,
            ]),
        Language(
            "east asian", joined: true,
            words: [
                .offer: "タイムセール, 割引, クーポン, 送料無料, お得, 할인, 쿠폰, 무료배송, 특가, 优惠, 折扣, 促销, 包邮, 優惠, 促銷",
                .shopService: "店舗検索, 配送状況, ギフト券, 매장 찾기, 배송 조회, 장바구니, 购物车, 订单查询",
                .smallPrint: "税込, 税抜, なくなり次第, 有効期限, 소진 시, 售完即止",
                .saleSubject: "セール開催, タイムセール, クーポン, 割引, 送料無料, 할인, 특가, 优惠, 折扣, 促销",
                .orderDetail: "ご注文番号, 注文番号, お届け先, お支払い方法, 주문번호, 배송지, 결제수단, 订单号, 收货地址",
                .business:
                    "ご注文の確認, ご注文ありがとう, ご予約の確認, お支払い完了, 発送のお知らせ, 발송 안내, 주문 완료, 주문 확인, 주문이, 결제 완료, 배송 시작, 배송 완료, 您的订单, 您的付款已, 订单确认",
            ]),
    ]
}
