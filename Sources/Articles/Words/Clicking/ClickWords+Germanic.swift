// English, German, Dutch, the Nordic languages, Finnish.
extension ClickWords {
    static let english = ClickWords(
        ended: """
            we, i … won't write, won't mail, won't email, won't bother, won't send any, won't send another, won't send
            you, will not write, will never write, 'll never write, never write, stop writing, stop sending, stop
            mailing, stop emailing, leave you alone, leave you in peace, take you off, strike you, cross you off,
            remove you, remove your, delete your address, forget you, forget your, drop you from, won't trouble, cut
            the line, close your; you, your … off the list, off our list, off this list, off the books, name off, never hear from, won't hear from, not hear from, hear no more, hear nothing more, no longer receive, no longer get, get another
            letter, get any more, out of our list; no … more letters, more emails, more e mails, more mail, more
            issues, more post, further emails, further letters; removes, remove, deletes, forgets, erases … your
            address, you from, your email, your name, you at; leave, quit … the list, our list, this list, the
            mailing list, our mailing list; stop … these letters, these emails, the letters, the emails, receiving,
            getting these, getting them, hearing from, our letters; last … letter from us, you hear, you will hear,
            mail from us
            """,
        joining: "and, to, so, or, then, if, when, which",
        called: """
            tap, click, press, touch, hit … your answer, an answer, the answer, your favourite, your favorite, your
            choice, your pick, your guess, your vote, the cover you, the picture you, the photo you, the one you, the
            title you, one of the answers, one to vote, to vote, to cast, to answer, to have your say; choose, pick,
            select … your answer, an answer, your guess, the answer; answer, vote, reply … with one click, with a
            click, with one tap, with a tap, in one click, in one tap, by clicking, by tapping
            """,
        counted: """
            your vote is counted, your vote counts, your vote is cast, your vote is in, your answer is counted, we
            count your, we count them, we'll count, we will count, counts as a vote, counts as your vote, click
            counts, tap counts, click votes, tap votes, clicking votes, tapping votes, click is a vote, tap is a vote,
            results next week, results next time, results on monday, results in the next
            """,
        persons: """
            i'll, i'm, i am, i will, i can, i cannot, i've, i have, i'd, i would, i do, i don't, i won't, i need, i
            want, i may, i might, i must, i prefer, i think, we'll, we're, we are, we will, we can, we cannot, we've,
            we'd, we would, we do, we don't, we won't, we need, we want
            """)

    static let german = ClickWords(
        ended: """
            wir, ich … schreiben nicht mehr, schreiben ihnen nicht, schreiben dir nicht, schreiben euch nicht, schicken nichts mehr, schicken ihnen nichts, schicken dir nichts, lassen sie in ruhe, lassen dich in ruhe, streichen sie, streichen dich, sie von der liste, dich von der liste, dich
            aus, sie aus; schreiben, schicken, senden, stören, belästigen … wir nicht mehr, wir ihnen nicht, wir dir
            nicht, wir ihnen nichts, wir dir nichts, wir ihnen keine, wir dir keine, wir euch nicht, wir sie nicht, wir
            dich nicht; streichen, nehmen, löschen, entfernen, lassen … wir sie, wir dich, wir ihre, wir deine, wir
            euch; hören, hörst, bekommen, bekommst, erhalten, erhältst … sie nichts mehr, du nichts mehr, sie nie wieder, du nie wieder, sie keine post, du keine post, sie keine mails, du keine mails, sie keine briefe, du keine briefe; keine, kein … post mehr, briefe mehr, mails mehr, e mails mehr, brief
            mehr, newsletter mehr; sind, bist … sie raus, du raus, sie von der liste, du von der liste, sie abgemeldet,
            du abgemeldet; aus, vom … verteiler, dem verteiler, unserem verteiler, unserer liste
            """,
        joining: "und, um, dann, so, wenn, damit",
        called: """
            tippen, tipp, tippe, tippt, klicken, klick, klicke, klickt, drücken, drücke, antippen, anklicken … antwort,
            ihre antwort, deine antwort, eure antwort, auf die antwort, ihren favoriten, deinen favoriten, ihre wahl,
            deine wahl, das bild ihrer, das bild deiner, zum abstimmen; wählen, wähle, wählt … ihre antwort, deine
            antwort, eine antwort; antworten, antworte, abstimmen, stimmen … mit einem klick, per klick, mit einem tipp,
            sie mit einem
            """,
        counted: """
            ihre stimme zählt, deine stimme zählt, eure stimme zählt, wir zählen mit, klick zählt, klick genügt zum
            abstimmen, klick ist eine stimme, ein klick stimmt ab, stimme ist abgegeben, stimme wird gezählt, wir zählen
            aus, ergebnis nächste woche, auflösung nächste woche, ergebnis am montag, klick und ihre stimme, klick und
            deine stimme
            """,
        persons: "ich, wir")

    static let dutch = ClickWords(
        ended: """
            we, wij, ik … schrijven niet meer, schrijven je niet, schrijven u niet, sturen niets meer, sturen je niets, sturen u niets, laten je met rust, laten u met rust, halen je van, halen u van, van de lijst, uit onze lijst; schrijven, sturen, mailen … we niet meer, we je
            niet, we u niet, we je niets, we u niets, wij niet meer; halen, schrappen, verwijderen … we je, we u, je
            adres, uw adres; hoor, hoort, krijg, krijgt, ontvangt, ontvang … je niets meer, u niets meer, je nooit meer, u nooit meer, je geen mail, u geen mail, je geen post, u geen post, je geen brieven; geen … post meer, mail meer, mails meer, brieven meer; bent, ben … van de lijst, van
            onze lijst, je eraf
            """,
        joining: "en, om, dan, zodat, als",
        called: """
            klik, tik, druk, tap … je antwoord, uw antwoord, op je antwoord, het antwoord, een antwoord, je favoriet, uw
            favoriet, je keuze, uw keuze, om te stemmen; kies … je antwoord, uw antwoord, een antwoord; antwoord, stem …
            met één klik, in één klik, met één tik
            """,
        counted: """
            je stem telt, uw stem telt, klik telt, klik is een stem, één klik stemt, je stem is uitgebracht, we tellen
            de, we tellen ze, uitslag volgende week, antwoord volgende week
            """,
        persons: "ik, wij, we")

    static let swedish = ClickWords(
        ended: """
            vi, jag … skriver inte mer, skriver inte längre, skickar inget mer, lämnar dig i fred, lämnar er i fred, slutar skriva, slutar skicka, tar bort dig, stryker dig; slutar … vi skriva, vi skicka; tar, stryker … vi bort dig, vi dig, bort din adress,
            dig från listan; får, hör … inga fler brev, inga fler mejl, inget mer från oss; inga … fler brev, fler
            mejl, fler utskick, fler mail; bort … från listan, från vår lista
            """,
        joining: "och, så, för, om",
        called: """
            tryck, klicka, peka … ditt svar, på svaret, på ditt svar, ett svar, din favorit, för att rösta, ditt val;
            välj … ditt svar, ett svar; svara, rösta … med ett klick, med ett tryck
            """,
        counted: """
            din röst räknas, klick räknas, ett klick räcker för att rösta, klick är en röst, rösten är lagd, vi räknar,
            resultat nästa vecka, svar nästa vecka
            """,
        persons: "jag, vi")

    static let danish = ClickWords(
        ended: """
            vi, jeg … skriver ikke mere, skriver ikke længere, sender ikke mere, lader dig i fred, stopper med at, holder op med, sletter dig,
            fjerner dig, tager dig af; stopper, holder … vi med at, vi op med; sletter, fjerner … vi dig, vi din, din
            adresse, dig fra listen; får, hører … ikke flere breve, ikke flere mails, ikke mere fra os, intet mere fra os; ingen … flere breve,
            flere mails, flere nyhedsbreve; af … vores liste
            """,
        joining: "og, så, for, hvis",
        called: """
            tryk, klik, tap … dit svar, på svaret, på dit svar, et svar, din favorit, for at stemme, dit valg; vælg …
            dit svar, et svar; svar, stem … med ét klik, med et klik, med et tryk
            """,
        counted: """
            din stemme tæller, klik tæller, klik er en stemme, stemmen er afgivet, vi tæller, resultat i næste uge, svar
            i næste uge
            """,
        persons: "jeg, vi")

    static let norwegian = ClickWords(
        ended: """
            vi, jeg … skriver ikke mer, skriver ikke lenger, sender ikke mer, lar deg i fred, slutter å, sletter deg, fjerner deg, stryker deg,
            tar deg av; slutter … vi å skrive, vi å sende; sletter, fjerner, stryker … vi deg, vi din, adressen din, deg
            fra listen, deg fra lista; får, hører … ikke flere brev, ikke mer fra oss, ingenting mer fra oss; ingen … flere brev,
            flere nyhetsbrev, flere meldinger; av … listen vår, lista vår
            """,
        joining: "og, så, for, hvis",
        called: """
            trykk, klikk, tapp … svaret ditt, på svaret, ditt svar, et svar, favoritten din, for å stemme, valget ditt;
            velg … svaret ditt, et svar; svar, stem … med ett klikk, med et klikk, med ett trykk
            """,
        counted: """
            stemmen din teller, din stemme teller, klikk teller, klikk er en stemme, stemmen er avgitt, vi teller,
            resultat neste uke, svar neste uke
            """,
        persons: "jeg, vi")

    static let finnish = ClickWords(
        ended: """
            emme, en … kirjoita enää, lähetä enää, häiritse enää, lähetä sinulle; et, ette … kuule meistä, saa enää, kuule
            enää; poistamme, poistan … osoitteesi, sinut, teidät, sinut listalta; pois … listalta, postituslistalta
            """,
        joining: "ja, niin, jos",
        called: """
            napauta, klikkaa, paina, napsauta … vastaustasi, vastausta, omaa vastaustasi, suosikkiasi, äänestääksesi,
            valintaasi; valitse … vastauksesi, vastaus; vastaa, äänestä … yhdellä napsautuksella, yhdellä klikkauksella
            """,
        counted: """
            äänesi lasketaan, klikkaus on ääni, jokainen klikkaus, ääni on annettu, tulokset ensi viikolla, vastaus ensi
            viikolla
            """,
        persons: "minä")
}
