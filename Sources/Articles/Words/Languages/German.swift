extension Language {
    static let german = Language(
        "de",
        words: [
            .unsubscribe: """
            werbung widersprechen, für werbung jederzeit, der verwendung ihrer adresse, der verwendung meiner
            adresse, aus dem verteiler löschen, aus dem verteiler austragen, aus dem verteiler entfernen, aus dem verteiler nehmen, benachrichtigungen deaktivieren, benachrichtigungen abschalten,
            benachrichtigungen ausschalten, suchauftrag löschen, suchagent löschen, jobagent deaktivieren,
            jobagent löschen, =diesem thema nicht mehr folgen, seltener e-mails, =weniger e-mails, newsletter stoppen,
            =newsletter beenden, als spam melden, dann bekommst du dazu nichts mehr, =kein interesse,
            kein interesse mehr, =genug davon, =genug von uns, nicht mehr interessiert,
            abmeld*, abbestell*, newsletter abbestellen, austragen, newsletterabmeldung, abzumelden,
            abzubestellen, keine weiteren e-mails, keine weiteren newsletter, keine e-mails mehr, keine mails
            mehr, keinen newsletter mehr, nicht mehr erhalten, nicht länger erhalten, nicht mehr beziehen, =abo
            beenden, abo kündigen, abonnement kündigen, abonnement beenden, newsletter kündigen, kündigen sie,
            einwilligung widerrufen, vom newsletter ab, widerspruch einlegen, melden sie sich hier ab,
            =widerrufen,
            diese adresse entfernen, diese e-mail-adresse entfernen, meine adresse entfernen, meine e-mail-adresse
            entfernen, meine adresse löschen, meine e-mail-adresse löschen, diese adresse löschen, diese e-mail-adresse löschen,
            =e-mail-adresse löschen, aus dem verteiler austragen, aus dem verteiler nehmen, aus dem verteiler
            entfernen, aus diesem verteiler, =mitgliedschaft kündigen, =abo pausieren,
            keine weiteren e-mails, keine e-mails mehr
            """,
            .preferences: """
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
            =ja ich komme, =nein ich kann nicht, =ich komme, =zusage, =absage, =zusagen, =absagen, =bin dabei,
            =genehmigen, =ablehnen, =freigeben, =annehmen, =angebot annehmen, =angebot ablehnen, =ja das war
            ich, =nein das war ich nicht, =karte sperren, =nein karte sperren, =coupon einlösen, =coupon
            aktivieren, ich willige ein, =einwilligen, =anzeige verlängern, =anzeige löschen, =mit einem klick bewerben, =jetzt mit einem klick unterzeichnen, =mit einem klick unterzeichnen,
            =jetzt unterzeichnen, =petition unterzeichnen, =woche pausieren, =lieferung pausieren, =beim
            nachbarn abgeben, =zustellung verschieben, =termin absagen, =termin bestätigen, =termin verschieben,
            =stornieren, =buchung stornieren,
            bestätigen, anmeldung bestätigen, =bestätigen, e-mail bestätigen, adresse bestätigen, jetzt
            bestätigen, ich bestätige, bestätige deine, bestätige bitte, bitte bestätige, =ja anmelden, =eintragen,
            =ja eintragen, bestätigungslink, verifizieren, aktivieren, konto aktivieren, registrierung abschließen,
            anmeldung abschließen, einladung annehmen, =annehmen, =ablehnen, =zusagen, =absagen, =teilnehmen
            """,
            .login: """
            15 minuten gültig, 10 minuten gültig, 24 stunden gültig, nur einmal verwendet, =zum konto,
            einloggen, anmelden bei, =anmelden, =login, =zum login, =einloggen, passwort zurücksetzen, passwort
            vergessen, passwort ändern, passwort festlegen, in ihrem konto anmelden, zum kundenkonto
            """,
            .referral: """
            freunde werben, freunde einladen, freund werben, weiterempfehlen, empfehlungslink, empfehlungscode,
            leser werben, prämie sichern, kollegen einladen, ihr persönlicher link, dein persönlicher link,
            diesen link teilen, teile diesen link, teilen sie diesen link, link kopieren
            """,
            .poll: """
            einkauf bewerten, jetzt bewerten, bewerten sie uns, bewerte uns, wie war dein einkauf, wie war ihr
            einkauf, wie war dein besuch, wie war ihr besuch, wie war deine bestellung, wie war ihre bestellung,
            abstimmen, jetzt abstimmen, stimmen sie ab, stimme ab, =umfrage, zur umfrage, umfrage teilnehmen,
            umfrage der woche, wie hat ihnen, wie hat dir, wie gefällt ihnen, wie gefällt dir, wie fanden sie,
            wie fandest du, war dieser newsletter, war diese ausgabe, newsletter bewerten, bewerten sie,
            bewerte, =gefällt mir nicht, ihre meinung ist gefragt, deine meinung zählt, hilfreich,
            =bewertung abgeben, =jetzt bewerten
            """,
            .share: """
            =teilen, teilen auf, teilen bei, auf facebook teilen, auf twitter teilen, auf linkedin teilen,
            artikel teilen, beitrag teilen, newsletter teilen, jetzt teilen, =gefällt mir, =kommentieren,
            kommentar schreiben, kommentar hinterlassen, =twittern, per whatsapp teilen, mit freunden teilen
            """,
            .forward: """
            weiterleiten, an freunde senden, freunden empfehlen, =weiterempfehlen, per e-mail teilen, per mail
            teilen, per e-mail senden, newsletter empfehlen
            """,
            .subscribe: """
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
            impressum, datenschutz, datenschutzerklärung, agb, nutzungsbedingungen, datenschutzhinweise,
            datenschutzbestimmungen, teilnahmebedingungen, widerrufsbelehrung, rechtliche hinweise,
            haftungsausschluss
            """,
            .contact: """
            kontakt, kontaktieren sie, schreiben sie uns, schreib uns, mail an, an die redaktion, =e-mail,
            =email, =mail, feedback, werben sie, mediadaten, =hilfe, kundenservice, kundendienst, leserbrief,
            anzeige schalten
            """,
            .job: """
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
            =soziale medien, =social media, folgen sie uns, folge uns, folgt uns, besuchen sie uns auf, in den
            sozialen medien, unsere sozialen, bleiben sie in kontakt
            """,
            .shop: """
            =im vorverkauf, tickets gibt es,
            jetzt kaufen, jetzt bestellen, zum shop, zum angebot, angebot sichern, jetzt sichern, jetzt shoppen,
            jetzt entdecken, in den warenkorb, rabatt, rabattcode, gutschein, versandkostenfrei, jetzt buchen, tickets
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
                Abos, Abonnement*, Benachrichtigung*, E-Mails, Mails, Einstellungen
                """))
}
