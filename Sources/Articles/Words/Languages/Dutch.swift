extension Language {
    static let dutch = Language(
        "nl",
        words: [
            .unsubscribe: """
            om je uit te schrijven, om u uit te schrijven, om jezelf uit te schrijven, om je af te melden,
            om u af te melden, om jezelf af te melden, niet meer wilt ontvangen, niet meer wil ontvangen,
            deze mail liever niet meer, deze e-mail liever niet meer, nieuwsbrief liever niet meer,
            mails liever niet meer, deze mail niet meer, geen mails meer,
            liever geen brief meer, liever geen mail meer, liever geen nieuwsbrief meer, liever geen post meer,
            jammer dat je gaat, jammer dat u gaat, schrijf mij niet meer, schrijf me niet meer, mail mij niet
            meer, mail me niet meer, =hier is de uitgang,
            geen post meer van ons, liever geen post meer, geen mail meer van ons, liever geen mail meer, onze
            mails niet meer, onze brieven niet meer, =zwaai ons uit, =zwaai ons hier uit, =zeg vaarwel, =neem
            afscheid, niets meer van ons horen, niet meer van ons horen, te veel mails van ons,
            =meldingen uit, meldingen uitschakelen, meldingen uitzetten, zoekopdracht verwijderen, minder mails
            ontvangen, minder e-mails ontvangen, stop met mailen, niet meer mailen,
            geen interesse meer, niet meer geïnteresseerd,
            afmeld*, uitschrijv*, schrijf je uit, schrijf u uit, meld je af, meld u af, abonnement opzeggen,
            opzeggen, =stoppen, geen e-mails meer, geen mails meer, geen nieuwsbrief meer, niet meer ontvangen,
            niet langer ontvangen, abonnement beëindigen, dit e-mailadres verwijderen, mijn e-mailadres verwijderen,
            verwijder dit e-mailadres, verwijder mijn e-mailadres, verwijder mij
            """,
            .preferences: """
            wijzig je gegevens, wijzig uw gegevens, gegevens wijzigen,
            minder mail van ons, minder post van ons, geef je nieuwe adres, geef uw nieuwe adres,
            wat je van ons ontvangt, wat u van ons ontvangt, wat wij je sturen, wat we je sturen, wat wij u
            sturen, welke mails je, welke mails u, welke nieuwsbrieven je, welke nieuwsbrieven u, hoe vaak we
            mailen, hoe vaak we schrijven, nieuwsbrief op pauze, brief even op pauze, mails op pauze,
            nieuwsbrief pauzeren, =pauzeer, ontvang alleen de, stuur mij alleen,
            voorkeuren, e-mailinstellingen, mailinstellingen, instellingen, abonnement beheren, abonnementen
            beheren, beheer je abonnement, beheer uw abonnement, gegevens wijzigen, gegevens aanpassen, profiel
            wijzigen, profiel bijwerken, profiel aanpassen, e-mailadres wijzigen, mijn account, mijn profiel,
            nieuwsbrieven beheren
            """,
            .confirm: """
            =met één klik, =in één klik, =met een klik, =één klik, =een andere keer, =ik sla over,
            =dat ben ik, =dit ben ik, =dat ben ik niet, =klopt, =ik kom, =ik kom niet, =ik ben erbij, =ik ben er niet
            bij, =ben erbij, =kan niet, =kan helaas niet, =ik kan niet, =ik kan helaas niet, =helaas niet,
            =deze keer niet, =deze week niet, =wij komen, =we komen, =wij kunnen niet, =ja graag, =nee
            bedankt, =ik doe mee, =ik doe niet mee, =ik blijf, =verlengen, =lening verlengen,
            dit is mijn adres, =dat ben ik, =ja dat ben ik,
            brief blijven ontvangen, nieuwsbrief blijven ontvangen, ja ik wil de brief, ja ik wil de
            nieuwsbrief, ja ik blijf, ja stuur mij, =ja ik kom, =ik kom graag, =helaas niet,
            =ik kom, =ik kan niet, =ik ben erbij, =ik kom niet, =ja dat mag, =goedkeuren, =afwijzen, =afwijzing,
            =teken met één klik, =teken de petitie, =teken nu,
            ik bevestig, bevestig je, bevestig uw, bevestig mijn, bevestigen, =bevestig, inschrijving bevestigen,
            aanmelding
            bevestigen, verifieer, verifiëren, activeer, account activeren, activeren, uitnodiging accepteren,
            =accepteren, =weigeren, =aannemen
            """,
            .login: """
            log je in, =mijn omgeving,
            inloggen, log in, log nu in, =aanmelden, wachtwoord vergeten, wachtwoord herstellen, wachtwoord
            wijzigen, wachtwoord resetten, inloglink
            """,
            .referral: """
            mijn persoonlijke link, kopieer mijn link, nog twee vrienden te gaan,
            breng een vriend aan, breng vrienden aan, haal je link op, =jouw link, werf een lid, werf een
            vriend, leden werven, beveel ons aan, voor elke vriend,
            nodig drie vrienden uit, nodig je vrienden uit, nodig vrienden uit, nodig een vriend uit,
            vrienden uitnodigen, nodig een vriend uit, nodig vrienden uit, nodig je vrienden uit, vriend
            uitnodigen, verwijs een vriend, persoonlijke link, verwijslink, deel deze link, kopieer deze link
            """,
            .poll: """
            vul de vragenlijst, =vragenlijst, beantwoord drie vragen, beantwoord een paar vragen, laat weten wat
            je, lezersonderzoek, doe mee aan het onderzoek,
            =eens, =oneens,
            =stem, stem nu, stem hier, stem mee, =stemmen, =poll, =enquête, vul de enquête, enquête invullen,
            wat vond je, wat vond u, wat vind je van, hoe vond je, beoordeel deze, beoordeel, geef je mening,
            geef uw mening, was deze nieuwsbrief, beviel deze,
            =schrijf een review, =laat een review achter
            """,
            .share: """
            =delen, =deel, deel op, deel dit, deel deze, delen op, delen via, deel via, =vind ik leuk, =reageer,
            reageren, =reactie, laat een reactie achter, =tweeten
            """,
            .forward: """
            stuur hem door, stuur hem gerust door, geef hem door,
            doorsturen, stuur door, stuur deze, stuur dit door, doorsturen naar een vriend, mail een vriend,
            deel via e-mail, delen via e-mail
            """,
            .subscribe: """
            word vriend, word donateur, word abonnee, word supporter, word sponsor, doe een gift, doe een donatie,
            geef een abonnement, geef een lidmaatschap, neem een abonnement, betaal wat je wilt, steun mij, steun
            mijn werk, gift wordt verdubbeld,
            abonneer, abonneren, inschrijven, schrijf je in, schrijf u in, aanmelden voor, meld je aan, word
            lid, lid worden, doneer, doneren, steun ons, probeer gratis, premium, account aanmaken, ontvang zelf
            ook, doorgestuurd
            """,
            .viewInBrowser: """
            in de browser, in je browser, in uw browser, in browser, online versie, webversie, bekijk online,
            lees online, online bekijken, niet goed weergegeven, =archief, eerdere edities
            """,
            .legal: """
            hoe wij met je gegevens omgaan, hoe we met je gegevens omgaan, hoe we met uw gegevens omgaan, hoe we je
            gegevens gebruiken,
            privacybeleid, privacyverklaring, privacy, algemene voorwaarden, gebruiksvoorwaarden, voorwaarden,
            colofon, cookiebeleid, cookies, disclaimer
            """,
            .contact: """
            =contactformulier, contactformulier, stuur je tip, stuur ons je, stuur uw,
            contact opnemen, =contact, neem contact op, mail ons, =e-mail, =email, =mail, adverteren, =hulp,
            klantenservice, stuur een mail
            """,
            .job: """
            bekijk de vacature, werken bij ons, kom werken bij,
            vacature*, solliciteer, solliciteren, werken bij, banen
            """,
            .sponsor: """
            gesponsord, advertentie, aangeboden door, in samenwerking met, mede mogelijk gemaakt,
            partnerbijdrage, reclame, sponsor
            """,
            .appStore: "download de app, open de app, haal de app, app downloaden, open in de app",
            .follow: """
            instagram-account, youtube-kanaal, telegram-kanaal, whatsapp-kanaal, facebookpagina, facebookgroep,
            =sociale media, volg ons, volg mij, volg me, op sociale media, onze sociale media, in je tijdlijn, vind
            ons op
            """,
            .shop: """
            =kaarten, =kaarten kopen, =kaartjes, =koop kaarten, =koop kaartjes, =koop tickets, =bestel kaarten,
            =bestel tickets, =reserveer, =reserveer een plek, =in de winkel, =in onze winkel, =in de webshop, =in
            onze webshop, =gratis proberen, =in mijn doos,
            koop nu, nu kopen, bestel nu, bestellen, bestel, bekijk aanbieding, in winkelwagen, korting,
            kortingscode, reserveer nu, boek nu, gratis verzending
            """,
            .bare: """
            =hier, =klik hier, =klik, =deze link,
            =link, =via deze link, =ja, =nee
            """,
            .readMore: """
            =lees meer, =lees verder, =meer, =meer lezen, =lees, =meer informatie, =verder lezen, =lees het
            artikel, =bekijk, =luister
            """,
            .site: "=bekijk alle, =alles bekijken, =website, =onze website, =startpagina, =home, =over ons, =site",
            .footer: """
            je ontvangt deze, u ontvangt deze, verzonden naar, deze e-mail is, dit bericht is verzonden, alle
            rechten voorbehouden, je adresboek, uw adresboek
            """,
        ],
        subscription: SubscriptionWords(
            verbs: "opzeggen, zeg, stopzetten",
            lastVerbs: "opzeggen, stopzetten",
            owners: "je, jouw, uw, ons, onze",
            ended: "nieuwsbrief*, lidmaatschap*, abonnement*",
            changed: """
                trek, intrekken … je toestemming in, uw toestemming in, toestemming in, deze toestemming, je
                toestemming, uw toestemming; toestemming … intrekken; zet … ons op pauze, ons even stil, mij op pauze;
                beheer, beheren, wijzig, wijzigen, kies, kiezen, aanpassen … nieuwsbrief*, nieuwsbrieven,
                abonnement*, mails, meldingen; pauzeer, pauzeren, onderbreek … nieuwsbrief*, mails, post;
                overstappen, stap, wissel … weekeditie, weekbrief; kiezen, kies … onderwerpen; aanpassen,
                wijzig, wijzigen, kies … frequentie
                """,
            or: "of"),
        sharing: SharingWords(
            withObject: "deel, stuur",
            objects: "dit, deze, het, de, dat, je, jouw, uw, ons, onze",
            lastVerbs: "uitnodigen, delen",
            places: "op, via, met, in",
            news: "waarom, wat, hoe, wie, wanneer, waar, welke"),
        passingOn: "stuur, mail … deze brief, deze nieuwsbrief, deze mail, deze editie",
        asking: """
            vraag van de dag, vraag van de week, vraag van de maand, stelling, de vraag, onze vraag, een vraag,
            korte vraag, snelle vraag, vraagje, raadsel, test jezelf, test uzelf, prijsvraag, de poll, quiz,
            quizvraag, poll, peiling,
            uw mening, jouw mening, enquête, en jij, en u, en jullie
            """)
}
