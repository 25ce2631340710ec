extension Language {
    static let german = Language(
        "de",
        words: [
            .unsubscribe: """
            keine weiteren mails, keine weiteren nachrichten von uns, keine nachrichten mehr von uns,
            keine post mehr von uns,
            lieber keine post mehr, lieber keine mails mehr, lieber keinen newsletter mehr,
            keine lust mehr auf uns, keine lust mehr auf diesen newsletter, =hier abspringen, =abspringen,
            lassen sie ungern ziehen, lassen dich ungern ziehen, schade dass sie gehen, schade dass du gehst,
            schreiben sie mir nicht mehr, schreibt mir nicht mehr, bitte keine mails mehr, bitte keine post
            mehr, keine briefe mehr, =hier geht's raus, =hier können sie gehen,
            unsere post nicht mehr, diese post nicht mehr, unsere mails nicht mehr, unsere e-mails nicht mehr,
            unsere briefe nicht mehr, unseren newsletter nicht mehr, unseren brief nicht mehr, diese mails nicht
            mehr, diese e-mails nicht mehr, diesen brief nicht mehr, keine post mehr von uns, nichts mehr von
            uns hören, nicht mehr von uns hören, =ich will raus, =lass mich in ruhe, =lasst mich in ruhe, =lass
            mich ganz in ruhe, =tschüss sagen, =auf wiedersehen sagen, =dann sagen sie hier tschüss, =sag
            tschüss, newsletter pausieren, =pause einlegen, eine pause vom newsletter, zustellung unterbrechen,
            zustellung pausieren, newsletter aussetzen, newsletter vorübergehend aussetzen,
            werbung widersprechen, für werbung jederzeit, der verwendung ihrer adresse, der verwendung meiner
            adresse, aus dem verteiler löschen, aus dem verteiler austragen, aus dem verteiler entfernen, aus
            dem verteiler nehmen, benachrichtigungen deaktivieren, benachrichtigungen abschalten,
            benachrichtigungen ausschalten, suchauftrag löschen, suchagent löschen, jobagent deaktivieren,
            jobagent löschen, =diesem thema nicht mehr folgen, seltener e-mails, =weniger e-mails, newsletter
            stoppen,
            =newsletter beenden, als spam melden, dann bekommst du dazu nichts mehr, =kein interesse,
            kein interesse mehr, =genug davon, =genug von uns, nicht mehr interessiert,
            abmeld*, abbestell*, newsletter abbestellen, austragen, newsletterabmeldung, abzumelden,
            abzubestellen, keine weiteren e-mails, keine weiteren newsletter, keine e-mails mehr, keine mails
            mehr, keinen newsletter mehr, nicht mehr erhalten, nicht länger erhalten, nicht mehr beziehen, =abo
            beenden, abo kündigen, abonnement kündigen, abonnement beenden, newsletter kündigen, kündigen sie,
            einwilligung widerrufen, vom newsletter ab, widerspruch einlegen, melden sie sich hier ab,
            =widerrufen,
            diese adresse entfernen, diese e-mail-adresse entfernen, meine adresse entfernen, meine e-mail-adresse
            entfernen, meine adresse löschen, meine e-mail-adresse löschen, diese adresse löschen, diese
            e-mail-adresse löschen,
            =e-mail-adresse löschen, aus dem verteiler austragen, aus dem verteiler nehmen, aus dem verteiler
            entfernen, aus diesem verteiler, =mitgliedschaft kündigen, =abo pausieren,
            keine weiteren e-mails, keine e-mails mehr
            """,
            .preferences: """
            meine daten ändern, ihre daten ändern,
            änderungen ihrer daten, änderungen deiner daten, =in ihrem profil, =in deinem profil,
            seltener post, weniger post von uns, ihre neue adresse mit, deine neue adresse mit, auf die
            wochenausgabe umstellen, auf wöchentlich umstellen, zur wochenausgabe wechseln,
            was wir ihnen schicken, was wir dir schicken, was wir euch schicken, wie oft wir schreiben, wie oft
            wir ihnen, wie oft wir dir, schick mir nur, schickt mir nur, schicken sie mir nur, nur noch
            wöchentlich, =seltener bekommen, welche newsletter sie, welche newsletter du, welche mails sie,
            welche mails du, bankverbindung ändern, =spende ändern, lastschrift ändern,
            =ja ich bleibe dabei, =seltener e-mails bekommen,
            =meine daten, =meine angaben,
            personenbezogenes nutzungsverhalten, personenbezogenen nutzungsverhaltens, tracking deaktivieren,
            tracking ausschalten, messung deaktivieren,
            einstellungen, newsletter verwalten, abo verwalten, abonnement verwalten, abonnements verwalten,
            abos verwalten, profil ändern, profil bearbeiten, profil aktualisieren, daten ändern, =mein konto,
            mein profil, =konto, e-mail-adresse ändern, adresse ändern, präferenzen, datenschutzeinstellungen,
            newsletter anpassen, newsletter ändern,
            =benachrichtigungen verwalten
            """,
            .confirm: """
            =mit einem klick, =per klick, =mit nur einem klick, =ein klick, =ein andermal, =ich verzichte, =passt mir
            nicht,
            =stimmt, =stimmt so, =passt so, =das bin ich nicht, =das war ich nicht, =nicht ich, =ich komme nicht, =ich
            kann leider nicht, =kann leider nicht, =leider verhindert, =wir kommen, =wir sind dabei,
            =diesmal nicht, =diese woche nicht, =dieses mal nicht, =ich bin nicht dabei, =bin nicht dabei,
            =ich bin da, =ja bitte, =nein danke, =verlängern, =ausleihe verlängern, =alle verlängern,
            =vormerkung löschen, =wir können leider nicht, =ich habe genug,
            das ist meine adresse, =das bin ich, =ja das bin ich, ich will weiter post, ich will weiter den, ich
            möchte weiter post, =ich will sie weiter, =meinen namen daruntersetzen,
            =leider nein, =ich bin dabei, =klar ich bin dabei, =ja ich bin dabei, =bin leider verhindert, ja ich
            möchte weiter*, ja ich möchte den, ja ich will weiter*, ja ich will den, ja schickt mir, ja schicken
            sie mir, weiterhin den newsletter, weiterhin den brief, weiter den newsletter, =weiter dabei
            bleiben, =ich bleibe dabei,
            =ja ich komme, =nein ich kann nicht, =ich komme, =zusage, =absage, =zusagen, =absagen, =bin dabei,
            =genehmigen, =ablehnen, =freigeben, =annehmen, =angebot annehmen, =angebot ablehnen, =ja das war
            ich, =nein das war ich nicht, =karte sperren, =nein karte sperren, =coupon einlösen, =coupon
            aktivieren, ich willige ein, =einwilligen, =anzeige verlängern, =anzeige löschen, =mit einem klick
            bewerben, =jetzt mit einem klick unterzeichnen, =mit einem klick unterzeichnen,
            =jetzt unterzeichnen, =petition unterzeichnen, =woche pausieren, =lieferung pausieren, =beim
            nachbarn abgeben, =zustellung verschieben, =termin absagen, =termin bestätigen, =termin verschieben,
            =stornieren, =buchung stornieren,
            bestätigen, anmeldung bestätigen, =bestätigen, e-mail bestätigen, adresse bestätigen, jetzt
            bestätigen, ich bestätige, bestätige deine, bestätige bitte, bitte bestätige, =ja anmelden, =eintragen,
            =ja eintragen, bestätigungslink, verifizieren, aktivieren, konto aktivieren, registrierung abschließen,
            anmeldung abschließen, einladung annehmen, =annehmen, =ablehnen, =zusagen, =absagen, =teilnehmen
            """,
            .login: """
            im kundenkonto, ins kundenkonto, anmeldelink, login-link,
            loggen sie sich, logge dich, logg dich, in ihrem online-konto, zu ihrem online-konto, in deinem
            online-konto,
            15 minuten gültig, 10 minuten gültig, 24 stunden gültig, nur einmal verwendet, =zum konto,
            einloggen, anmelden bei, =anmelden, =login, =zum login, =einloggen, passwort zurücksetzen, passwort
            vergessen, passwort ändern, passwort festlegen, in ihrem konto anmelden, zum kundenkonto
            """,
            .referral: """
            freundin einladen, freund einladen, freundinnen einladen,
            persönlichen link, freunde fehlen ihnen, freunde fehlen dir, freund fehlt ihnen, freund fehlt dir,
            =meinen stand ansehen, =mein stand, =jetzt einladen,
            empfehlen sie uns weiter, empfiehl uns weiter, einen freund mitbringen, freunde mitbringen, bring
            einen freund mit, mitglieder werben, mitglied werben, kollegin werben, kollegen werben, neue leser
            werben, =mein empfehlungslink, =zu meinem link, für jeden neuen leser, für jede neue leserin,
            freunde werben, freunde einladen, freund werben, weiterempfehlen, empfehlungslink, empfehlungscode,
            leser werben, prämie sichern, kollegen einladen, ihr persönlicher link, dein persönlicher link,
            diesen link teilen, teile diesen link, teilen sie diesen link, link kopieren
            """,
            .poll: """
            =volltreffer, =geht so, =ausbaufähig,
            leserbefragung, leserumfrage, zum fragebogen, fragebogen ausfüllen, =fragebogen, =zur abstimmung,
            wie war der brief, wie war der newsletter, wie war die ausgabe, wie war diese ausgabe, wie war
            unser, wie war das heute, beantworten sie drei fragen, beantworte drei fragen, beantworten sie uns,
            sagen sie uns ihre meinung, sag uns deine meinung, =mitstimmen, =mitentscheiden,
            einkauf bewerten, jetzt bewerten, bewerten sie uns, bewerte uns, wie war dein einkauf, wie war ihr
            einkauf, wie war dein besuch, wie war ihr besuch, wie war deine bestellung, wie war ihre bestellung,
            abstimmen, jetzt abstimmen, stimmen sie ab, stimme ab, =umfrage, zur umfrage,
            geht es zur umfrage, geht's zur umfrage, umfrage teilnehmen,
            umfrage der woche, wie hat ihnen, wie hat dir, wie gefällt ihnen, wie gefällt dir, wie fanden sie,
            wie fandest du, war dieser newsletter, war diese ausgabe, newsletter bewerten, bewerten sie,
            bewerte, =gefällt mir nicht, ihre meinung ist gefragt, deine meinung zählt, hilfreich,
            =bewertung abgeben, =jetzt bewerten
            """,
            .share: """
            =zitat twittern, zitat teilen,
            =teilen, teilen auf, teilen bei, auf facebook teilen, auf twitter teilen, auf linkedin teilen,
            artikel teilen, beitrag teilen, newsletter teilen, jetzt teilen, =gefällt mir, =kommentieren,
            kommentar schreiben, kommentar hinterlassen, =twittern, per whatsapp teilen, mit freunden teilen
            """,
            .forward: """
            =empfehlen, =weiterempfehlen,
            leiten sie ihn, leite ihn, leiten sie diesen, leite diesen, leiten sie diese, leite diese, schicken
            sie ihn weiter, schick ihn weiter,
            weiterleiten, an freunde senden, freunden empfehlen, =weiterempfehlen, per e-mail teilen, per mail
            teilen, per e-mail senden, newsletter empfehlen
            """,
            .subscribe: """
            werden sie gönner*, werde gönner*, werden sie förder*, werde förder*, werden sie mitglied, werde
            mitglied, werden sie spender*, werde spender*, dauerspende, =jetzt fördern, miniabo, können sie sich
            anmelden, schnupperabo, kennenlernabo, geschenkabo, jahresabo, halbjahresabo, abo verschenken, abo
            abschließen, ein abo abschließen, zahl was du willst, unterstütze mich, unterstützen sie mich,
            unterstütze uns, unterstütze unsere arbeit, spende wird verdoppelt, spenden werden verdoppelt,
            abonnieren, newsletter bestellen, newsletter anmelden, jetzt abonnieren, registrieren, abo sichern,
            spenden, =spende, mitglied werden, fördermitglied*, pate werden, patin werden, =patenschaft,
            unterstützen sie, zum abo, direkt anmelden, newsletter erhalten,
            probeabo, jetzt testen, probemonat, sie sich hier anmelden, abonnement, weitere newsletter
            """,
            .viewInBrowser: """
            im browser, online ansehen, online-version, onlineversion, webversion, online lesen, webansicht,
            nicht richtig dargestellt, nicht lesen können, nicht richtig angezeigt, nicht korrekt angezeigt, nicht
            korrekt dargestellt, darstellungsprobleme, =archiv,
            newsletter-archiv, frühere ausgaben, alle bisherigen, bisherige ausgaben, bisherige newsletter, alle
            ausgaben, browseransicht, webseitenansicht, onlineansicht, vollansicht, online-ansicht,
            mailarchiv
            """,
            .legal: """
            wie wir mit deinen daten umgehen, wie wir mit ihren daten umgehen, wie wir ihre daten, wie wir deine
            daten,
            impressum, datenschutz, datenschutzerklärung, agb, nutzungsbedingungen, datenschutzhinweise,
            datenschutzbestimmungen, teilnahmebedingungen, widerrufsbelehrung, rechtliche hinweise,
            haftungsausschluss
            """,
            .contact: """
            =mediadaten, =kontaktformular, zum formular, vorschlag einreichen, vorschläge einreichen, beitrag einreichen,
            schlagen sie vor, =vorschlagen, =antworten sie uns, werben im newsletter, im newsletter werben,
            kontakt, kontaktieren sie, schreiben sie uns, schreib uns, mail an, an die redaktion, =e-mail,
            =email, =mail, feedback, werben sie, mediadaten, =hilfe, kundenservice, kundendienst, leserbrief,
            anzeige schalten
            """,
            .job: """
            zur ausschreibung, zur stellenausschreibung, stellenausschreibung*, offene stelle, offene stellen, =zur
            stelle, =zur stellenanzeige,
            =wir suchen, =wir suchen dich, =wir suchen sie,
            stellenangebot*, stellenanzeige*, stellenmarkt, karriere, jobs, jobangebote, jetzt bewerben,
            bewerben sie sich
            """,
            .sponsor: """
            =anzeige, anzeige, anzeigen, werbung, gesponsert, präsentiert von, in kooperation mit, mit
            freundlicher unterstützung, advertorial, bezahlter inhalt, sponsor, unser partner
            """,
            .appStore: "zur app, app herunterladen, app laden, app öffnen, jetzt app",
            .follow: """
            instagram-kanal, youtube-kanal, telegram-kanal, whatsapp-kanal, =instagram-account, facebook-seite,
            facebook-gruppe,
            =soziale medien, =social media, folgen sie uns, folge uns, folgt uns, besuchen sie uns auf, in den
            sozialen medien, unsere sozialen, bleiben sie in kontakt
            """,
            .shop: """
            =karten kaufen, =karten bestellen, =tickets kaufen, =karten reservieren, =plätze reservieren, =platz
            reservieren, =zu den tickets, =zu den karten, =karten hier, =in unserem shop, =in unserem onlineshop,
            =im onlineshop, infomaterial anfordern, kostenlos testen, gratis testen, in meinen korb,
            =im vorverkauf, tickets gibt es,
            jetzt kaufen, jetzt bestellen, zum shop, zum angebot, angebot sichern, jetzt sichern, jetzt shoppen,
            jetzt entdecken, in den warenkorb, rabatt, rabattcode, gutschein, versandkostenfrei, jetzt buchen,
            tickets
            sichern, jetzt spenden, ticket buchen, jetzt zugreifen, im shop, mwst
            """,
            .bare: """
            =hier, =hier klicken, =klicken sie hier, =klicken, =klick hier, =diesen link, =link, =ja, =nein,
            =bild
            """,
            .readMore: """
            =mehr, =weiterlesen, =mehr lesen, =lesen, =mehr erfahren, =zum artikel, =mehr dazu, =jetzt lesen,
            =zum beitrag, =weiter
            """,
            .site: """
            =alle publikationen, =alle termine, =alle veranstaltungen, =zum veranstaltungskalender,
            =veranstaltungskalender, =zur übersicht, =zum kalender,
            =alle anzeigen, =alle ansehen, =webseite, =website, =startseite, =homepage, =zur website, =zur webseite,
            unsere website, =über uns,
            =internetseite
            """,
            .footer: """
            zu kontakten hinzufügen, zum adressbuch hinzufügen,
            sie erhalten diese, diese e-mail wurde, diese nachricht wurde, dieser newsletter wurde, alle rechte
            vorbehalten, du erhältst diese
            """,
        ],
        subscription: SubscriptionWords(
            verbs: "kündigen, kündige, beenden, beende, abbestellen",
            lastVerbs: "kündigen, kündigst, beenden, abbestellen, pausieren",
            owners: "Ihr, Ihre, Ihren, dein, deine, deinen, mein, meine, unser, unsere, unseren",
            ended: "Abo, Abonnement*, Mitgliedschaft*, Newsletter*",
            changed: """
                verwalten, ändern, anpassen, bearbeiten, wählen, auswählen, verwalte, ändere … Newsletter*, Abo,
                Abos, Abonnement*, Benachrichtigung*, E-Mails, Mails, Einstellungen; pausieren, aussetzen,
                unterbrechen … Newsletter*, Abo, E-Mails, Mails, Zustellung; umstellen, wechseln, wechsle …
                Wochenausgabe, Tagesausgabe, wöchentlich*; auswählen, wählen, wähle, ändern … Themen, deine
                Themen; ändern, anpassen, ändere, wählen … Häufigkeit, Frequenz, Rhythmus
                """,
            or: "oder"),
        sharing: SharingWords(
            withObject: "teile, teilt, teilen, verschicken, senden",
            objects: """
                diese, diesen, dieses, dies, das, den, die, es, ihn, sie, deine, deinen, unsere, unseren, ihre,
                ihren
                """,
            lastVerbs: "einladen, teilen, verschicken, senden",
            places: "auf, bei, per, via, mit, über, in",
            news: "warum, wieso, weshalb, wie, was, wer, wo, wann, wenn, weil, welche, immer, mehr, viele"),
        passingOn: """
            schicken, schicke, schick, schickt, senden, sende … diesen Brief, diesen Newsletter, diese Ausgabe,
            diese Mail
            """,
        asking: """
            frage des tages, frage der woche, frage des monats, quizfrage, quiz, rätsel, die frage, unsere frage,
            eine frage, kurze frage, schnelle frage, frage an sie, frage an euch, frage an dich, preisfrage,
            leserfrage, testen sie sich, teste dich, was meinen sie, was meinst du, die umfrage, rätselfrage,
            scherzfrage, umfrage, stimmungsbild,
            ihre meinung, deine meinung, ihre stimme, deine stimme, mitreden, abstimmung, und sie, und du, und
            ihr, jetzt sie
            """)
}
