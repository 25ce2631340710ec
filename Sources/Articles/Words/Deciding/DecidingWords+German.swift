extension DecidingWords {
    static let german = DecidingWords(
        said: """
            kündigen, kündige, pausieren, pausiere, stornieren, storniere, beenden … meinen tarif, meinen vertrag, meine
            bestellung, meine buchung, mein konto, meine mitgliedschaft; löschen, entfernen … sie die anmeldung, sie meine
            anmeldung, meine anmeldung, die anmeldung mit, sie diese adresse, sie meine adresse;
            diesmal … aussetzen, überspringen, auslassen, pausieren; jetzt, gleich, sofort … liefern und, liefern
            lassen, bezahlen und; lieferung … überspringen, aussetzen, verschieben, vorziehen; meinen, meine … termin
            behalten, platz behalten, buchung behalten; ich … lasse es dabei, lasse es; erinnere, erinnern … mich in,
            mich später, sie mich; platz … freigeben;
            ja … ich will, ich möchte, ich bin, ich komme, ich nehme, ich bestätige, ich stimme, ich brauche, ich
            kann, mich, mir, mein, meine, meinen, bitte, gerne, gern, wir kommen, das bin ich, das war ich; nein …
            danke, ich, wir können, wir kommen, das bin ich nicht, das war ich nicht, lieber nicht, diesmal nicht;
            stimmt, richtig, genau … das bin ich, ich bin's, bin ich, das ist meine adresse; das … bin ich nicht, war
            ich nicht, ist nicht meine, ist meine adresse, stimmt so; ich … bin dabei, bin nicht dabei, komme, komme
            nicht, bin da, kann nicht, kann kommen, kann leider, will weiter, will nicht mehr, will bleiben, will
            dabei, will raus, will den newsletter, will keine, möchte weiter, möchte nicht mehr, möchte bleiben,
            möchte den, möchte keine, möchte kündigen, möchte teilnehmen, möchte dabei, nehme teil, nehme nicht teil,
            nehme an, nehme das angebot, brauche es nicht mehr, brauche sie nicht mehr, brauche ihn nicht mehr,
            brauche das nicht, habe genug, hab genug, bestätige, stimme zu, willige ein, habe das nicht, war das
            nicht, bin's nicht, lehne ab, verzichte, sage zu, sage ab, habe es mir anders; wir … kommen, kommen nicht,
            sind dabei, sind da, können nicht, können leider, nehmen teil; bin … dabei, nicht dabei, da, leider
            verhindert; kann … leider nicht, nicht kommen; komme … gern, gerne, leider; bleibt … alles; nicht …
            verlängern, verlängern bitte, mehr verlängern, mehr nötig; verlängern, verlängere … um, abo, ausleihe,
            leihfrist, alle, mein abo; abo … nicht verlängern, verlängern; vormerkung, reservierung, bestellung,
            lieferung, verlängerung, probeabo … stornieren, löschen, aufheben, absagen, abbrechen, beenden,
            wiederholen, auslösen; meine, meinen, mein … stornieren, bestellung stornieren, vormerkung löschen, platz
            freigeben, platz sichern, abo verlängern, abo beenden, abo nicht; noch, nochmal, nochmals, erneut, wieder
            … bestellen, liefern; eintragen, anmelden, abonnieren, bestellen, verlängern, hier, jetzt, direkt, gleich
            … mit einem klick, mit nur einem klick, per klick, mit einem tipp; ich … habe keine zeit, bin verhindert,
            bin am, bin leider, bin unterwegs, behalte, nehme es, würde gern, verzichte auf, hätte gern, bin im
            urlaub; ja, nein, gern, gerne, klar, natürlich, sicher, leider, sorry, schade, danke, logisch, unbedingt,
            selbstverständlich, genau, richtig, stimmt … *; mit … vergnügen; tut … mir leid
            """,
        reported: """
            melden, melde, sperren, sperre, blockieren, blockiere … sie diese, person, absender, konto, anfrage,
            einladung, nutzer, diese person, diesen absender, dieses konto, es uns
            """,
        subjects: """
            du, sie, ihr, ihre, es, er, wir, die, der, das, den, ein, eine, man, dein, deine, auch, hier, so, kein,
            keine, nicht, diese, dieser, dieses, unser, unsere
            """,
        often: """
            nur … freitags, montags, sonntags, am freitag, am sonntag; schickt, schicken … mir nur, sie mir nur;
            lasst, lassen … den brief ruhen, sie den brief ruhen;
            nur, lieber, bitte, höchstens … einmal im monat, einmal pro monat, einmal die woche, einmal pro woche,
            einmal in der woche, monatlich, wöchentlich, alle zwei wochen, noch einmal im monat, seltener; einmal,
            monatlich, wöchentlich … im monat bitte, im monat reicht, pro monat bitte, die woche bitte, die woche
            reicht, pro woche reicht, pro woche bitte, bitte, reicht, genügt; pausieren, aussetzen, stummschalten,
            unterbrechen … wochen, woche, tage, monat, monate, suchauftrag, alarm, benachrichtigungen; pausiere,
            pausieren … wochen, woche, tage, monat, monate; zwei, vier, drei, für … wochen pausieren, wochen pause,
            monat pausieren, tage pausieren; ein, eine, einen, einmal … im monat genügt, im monat reicht, pro woche
            genügt, pro woche reicht, die woche genügt, die woche reicht, pro monat genügt, pro monat reicht; mir …
            reicht, genügt
            """,
        disowned: """
            nicht beworben, nicht gebucht, nicht dein gerät, nicht ihr gerät, nicht dein konto,
            das waren nicht sie, waren das nicht sie, waren sie das nicht, sie waren das nicht, warst du das nicht,
            das warst du nicht, du warst das nicht, warst du es nicht, waren sie es nicht, nicht sie gewesen, sind das
            nicht sie, sind sie das nicht, bist du das nicht, nicht von ihnen, nicht von dir, nicht angefordert, nicht
            beantragt, nicht angemeldet, nicht eingetragen, nicht registriert, nicht bestellt, nicht veranlasst, nicht
            erstellt, nicht angelegt, kein konto angelegt, kein konto erstellt, kein konto eröffnet, nichts
            angefordert, nichts bestellt, nicht ihr konto, nicht dein konto, nicht ihre adresse, falsche adresse,
            falscher empfänger, falsche person, irrtümlich erhalten, versehentlich erhalten, nie angemeldet, nie
            bestellt, kommt ihnen das nicht bekannt, kommt dir das nicht bekannt, erkennen sie das nicht, kennst du
            uns, kennen sie uns, nicht geändert, nicht gemacht, nicht gekauft, nicht gebucht, nicht gewollt, nicht
            eingeloggt, nicht deine adresse, nicht ihre bestellung, nicht deine bestellung, sind nicht, bist nicht,
            nie registriert, nie von uns gehört, jemand anderes, erkennst du das nicht
            """,
        conditions: "wenn, falls, sollten, solltest, haben, hast, sofern",
        taking: """
            karte, konto,
            bestellen, wechseln, verlängern, kaufen, upgraden, sichern, buchen, nachbestellen, freischalten,
            umsteigen, jetzt, gleich, sofort, noch, nochmal, zu, auf, ja, spenden, fortsetzen, weiter, behalten,
            weiterführen, nutzen
            """,
        atOnce: """
            von meiner karte, von meinem konto, meiner karte belasten, meine karte belasten, meinem konto abbuchen,
            wird abgebucht, werden abgebucht, sofort abgebucht, buchen wir ab, abgebucht von, von ihrem konto ab, von
            deinem konto ab, wird ihrer karte, deiner karte belastet, ihrer karte belastet, ihre hinterlegte, deine
            hinterlegte, hinterlegten karte, hinterlegte zahlungsart, gespeicherten karte, gespeicherte karte, ein
            klick genügt, ein klick reicht, mit einem klick erledigt, nur ein klick, ein klick und, ein tipp genügt,
            wird sofort berechnet, ohne weitere eingaben, ziehen wir ein, wird eingezogen, wird von ihrer karte, wird
            von deiner karte, wird ihnen berechnet, belasten wir
            """,
        asking: "wie, warum, wieso, weshalb, was, wann, wer, wo, welche, welcher, welches, so")
}
