// Dutch, the Nordic languages, Finnish.
extension DecidingWords {
    static let dutch = DecidingWords(
        said: """
            ik … ben verhinderd, ben erbij, ben er niet; annuleer, pauzeer, stop … mijn abonnement, mijn bestelling, mijn
            boeking; sla, overslaan … deze keer, deze maand, deze levering, over deze; lever, bezorg … nu en, nu meteen; geef …
            mijn plek vrij, mijn plaats vrij, de plek vrij; herinner … me over, me later, mij over; houd, hou … nog
            drie weken, nog twee weken;
            ja … ik wil, ik kom, ik ben, ik doe, ik ga, ik neem, ik bevestig, ik blijf, mij, me, mijn, graag, wij
            komen, we komen, stuur, houd; nee … bedankt, dank, dankje, ik, liever niet, deze keer niet, we kunnen, wij
            kunnen; klopt, juist … dit ben ik, dat ben ik, ik ben het; dit, dat … ben ik, ben ik niet, was ik niet, is
            mijn adres, is niet mijn; ik … kom, kom niet, ben erbij, ben er niet bij, ben er, kan niet, kan helaas,
            doe mee, doe niet mee, wil blijven, wil graag, wil me, wil niet meer, wil geen, wil de nieuwsbrief, wil
            hem niet meer, blijf, bevestig, ga akkoord, geef toestemming, stem toe, heb genoeg, hoef niet meer, heb
            het niet meer nodig, zie ervan af, meld me, was het niet, was dit niet, neem de plaats; wij, we … komen,
            zijn erbij, kunnen niet, kunnen helaas; schrijf, meld, zet, haal, houd, hou … mij, me; niet … verlengen,
            meer verlengen; verleng, verlengen … met, mijn, alles, lening, abonnement; annuleer, zeg, stop … mijn,
            reservering, bestelling, de verlenging, verlenging, mijn abonnement; bestelling, reservering, verlenging …
            annuleren, herhalen, bevestigen; bestel, bestellen … opnieuw, nog een keer, hetzelfde, nogmaals; opnieuw …
            bestellen; abonneer, schrijf, meld, bestel, verleng … met één klik, in één klik; ik … ben er, heb al, heb
            andere plannen, sla over, hou het, houd mijn, verleng, neem het; ja, nee, natuurlijk, graag, helaas,
            sorry, prima, zeker, jammer, tuurlijk, bedankt … *; met … plezier
            """,
        reported: """
            blokkeer, rapporteer, meld … deze persoon, deze afzender, dit account, dit verzoek, deze uitnodiging,
            afzender, het ons
            """,
        subjects: "je, jij, u, uw, jouw, het, de, een, hij, zij, ze, er, men, dit, die, dat, wij, we, ons, onze, ook",
        often: """
            stuur … me alleen, mij alleen, alleen de; alleen … op vrijdag, op maandag, op zondag; laat … de brief
            rusten, ons rusten;
            alleen, liever, graag, maar … één keer per maand, een keer per maand, één keer per week, een keer per
            week, eens per maand, maandelijks, wekelijks, eens in de maand; één, een, eens, maandelijks, wekelijks …
            keer per maand graag, keer per week graag, per maand is genoeg, keer per maand is genoeg, keer per week is
            genoeg, graag, is genoeg; pauzeer, pauzeren, onderbreek … weken, week, dagen, maand, maanden, melding,
            meldingen, mails; eens, één, een … per maand is, per week is, maand is genoeg, week is genoeg
            """,
        disowned: """
            was jij dit niet, was jij dat niet, was u dit niet, was u dat niet, jij niet, ben jij dit niet, ben jij
            het niet, bent u dit niet, niet aangevraagd, niet aangemeld, niet besteld, niet ingeschreven, geen account
            aangemaakt, account niet aangemaakt, niets aangevraagd, niets besteld, nooit aangemeld, niet jouw account,
            niet uw account, verkeerde persoon, verkeerd adres, herken je dit niet, herkent u dit niet, per ongeluk
            ontvangen, niet van jou, niet van u, ken je ons niet, kent u ons niet, niet gewijzigd, niet gekocht, niet
            geboekt, niet gedaan, niet ingelogd, iemand anders, is niet van jou, is niet van u
            """,
        conditions: "als, indien, heb, hebt, heeft",
        taking: """
            kaart, rekening,
            bestel, bestellen, koop, verleng, verlengen, stap, upgrade, neem, ga, ja, doneer, boek, reserveer, direct,
            nu, zet, houd, hou, behoud, door
            """,
        atOnce: """
            van mijn kaart, van mijn rekening, met mijn kaart,
            wordt afgeschreven, direct afgeschreven, schrijven we af, afgeschreven van je, afgeschreven van uw, van je
            rekening af, met je opgeslagen, met uw opgeslagen, opgeslagen kaart, bewaarde kaart, één klik is genoeg,
            één klik en, met één klik geregeld, één tik is genoeg, bedrag wordt afgeschreven, incasseren we, wordt
            geïncasseerd
            """,
        asking: "hoe, waarom, wat, wanneer, wie, waar, welke, zo")

    static let swedish = DecidingWords(
        said: """
            hoppa … över den här, över denna, över nästa; leverera … nu och, direkt; släpp, lämna … min plats,
            platsen; skicka … till mig, den till mig; påminn … mig om; behåll … tre veckor, två veckor;
            ja … jag vill, jag kommer, jag är, jag kan, jag godkänner, jag bekräftar, jag stannar, mig, mitt, min,
            tack, gärna, vi kommer, skicka; nej … tack, jag, vi kan, inte den här gången; det … är jag, är inte jag,
            var inte jag, stämmer, är min adress; stämmer … det är jag; jag … vill vara kvar, vill stanna, vill
            fortsätta, vill få, vill ha, vill inte ha, vill inte längre, vill gå ur, kommer, kommer inte, är med, kan
            inte, kan tyvärr, kan komma, deltar, deltar inte, tackar ja, tackar nej, bekräftar, godkänner, samtycker,
            behöver den inte, behöver inte längre, har fått nog, var det inte, avstår, tar platsen; vi … kommer, kan
            inte, är med; ta, sätt, skriv, behåll … bort mig, upp mig, mig; förnya, förläng … i, inte, min, mitt,
            lånet, lånen, alla; avboka, avbryt, avsluta … min, mitt, bokningen, reservationen, beställningen,
            förnyelsen; beställ … igen, samma, en gång till; prenumerera, anmäl, beställ, förnya … med ett klick, med
            ett enda klick; jag … är där, har förhinder, är bortrest, behåller, avbokar, förnyar; ja, nej, självklart,
            gärna, tyvärr, absolut, såklart, visst, tack, förlåt … *
            """,
        reported: """
            blockera, anmäl, rapportera … personen, den här personen, avsändaren, avsändare, kontot, inbjudan, det
            till oss
            """,
        subjects: "du, ni, det, den, de, en, ett, man, han, hon, vi, din, er, vår",
        often: """
            låt … brevet vila, mig vila, vila i; skicka … bara, mig bara; bara … på fredagar, på måndagar, på
            söndagar;
            bara, hellre, helst, gärna … en gång i månaden, en gång i veckan, en gång per månad, en gång per vecka,
            månadsvis, varannan vecka; en, varje … gång i månaden tack, gång i veckan tack, gång i månaden räcker,
            gång i veckan räcker; pausa, stäng … veckor, vecka, dagar, månad, månader, bevakningen, aviseringar,
            utskick; det … räcker med; en … månaden räcker, veckan räcker
            """,
        disowned: """
            var det inte du, inte du, är det inte du, var inte du, har du inte begärt, inte begärt, inte bett om, inte
            registrerat dig, inte anmält dig, inte beställt, inte skapat, inget konto, aldrig anmält dig, fel person,
            fel adress, fått detta av misstag, känner du inte igen, inte ditt konto, känner du inte, inte köpt, inte
            ändrat, inte bokat, inte gjort, inte loggat in, någon annan
            """,
        conditions: "om, har",
        taking: """
            beställ, köp, förnya, förläng, uppgradera, byt, gå, boka, ge, ja, skänk, ta, behåll, fortsätt
            """,
        atOnce: """
            dras från ditt, dras direkt, debiteras ditt, debiteras direkt, sparade kort, ditt sparade, ett klick
            räcker, ett klick och, med ett klick är det klart, ett tryck räcker
            """,
        asking: "hur, varför, vad, när, vem, var, vilka, så")

    static let danish = DecidingWords(
        said: """
            spring … over denne, over den, denne gang; lever … nu og; afgiv, frigiv … min plads, pladsen; send … til
            mig, den til mig; mind … mig om;
            ja … jeg vil, jeg kommer, jeg er, jeg kan, jeg bekræfter, jeg bliver, mig, min, mit, tak, gerne, vi
            kommer, send; nej … tak, jeg, vi kan, ikke denne gang; det … er mig, er ikke mig, var ikke mig, er min
            adresse, passer; jeg … vil gerne, vil blive, vil fortsætte, vil have, vil ikke have, vil ikke længere,
            kommer, kommer ikke, er med, kan ikke, kan desværre, deltager, deltager ikke, bekræfter, accepterer,
            samtykker, har ikke brug for, har fået nok, var det ikke, melder afbud, tager pladsen; vi … kommer, kan
            ikke, er med; tag, skriv, hold, behold … mig af, mig på, mig op, mig; forny, forlæng … i, ikke, min, mit,
            lånet, alle; annuller, afbestil, stop … min, mit, reservationen, bestillingen, fornyelsen; bestil … igen,
            det samme, en gang til; tilmeld, abonner, bestil, forny … med ét klik, med et klik, med et enkelt klik;
            jeg … er der, er forhindret, er bortrejst, beholder, forlænger, fornyer; ja, nej, selvfølgelig, gerne,
            desværre, absolut, naturligvis, tak, beklager … *
            """,
        reported: """
            bloker, anmeld, rapportér … personen, denne person, afsenderen, kontoen, invitationen, det til os
            """,
        subjects: "du, i, det, den, de, en, et, man, han, hun, vi, din, jeres, vores, der",
        often: """
            lad … brevet hvile, hvile i; send … mig kun, kun; kun … om fredagen, om mandagen, om søndagen;
            kun, bare, hellere, helst … en gang om måneden, én gang om måneden, en gang om ugen, én gang om ugen,
            månedligt, ugentligt, hver anden uge; en, én … gang om måneden tak, gang om ugen tak, gang om måneden er
            nok, gang om ugen er nok; pause, sæt, udsæt … uger, uge, dage, måned, måneder, på pause, jobagenten; en,
            én … måneden er nok, ugen er nok, måneden rækker
            """,
        disowned: """
            ikke din bestilling, ikke din booking, ikke dit køb, ikke din ordre,
            var det ikke dig, ikke dig, er det ikke dig, var ikke dig, ikke bedt om, ikke anmodet, ikke tilmeldt, ikke
            bestilt, ikke oprettet, ingen konto, aldrig tilmeldt, forkert person, forkert adresse, modtaget ved en
            fejl, genkender du ikke, ikke din konto, kender du ikke, ikke købt, ikke ændret, ikke booket, ikke logget
            ind, en anden person
            """,
        conditions: "hvis, har",
        taking: """
            bestil, køb, forny, forlæng, opgrader, skift, gå, book, giv, ja, tag, støt, behold, fortsæt
            """,
        atOnce: """
            trækkes på dit, trækkes fra din, hæves på, trækkes straks, dit gemte kort, gemte kort, ét klik er nok, et
            klik er nok, ét klik og, et klik og
            """,
        asking: "hvordan, hvorfor, hvad, hvornår, hvem, hvor, sådan, så")

    static let norwegian = DecidingWords(
        said: """
            hopp … over denne, over neste; lever … nå og; frigi, gi … plassen min, min plass; send … til meg, den til
            meg; minn … meg på;
            ja … jeg vil, jeg kommer, jeg er, jeg kan, jeg bekrefter, jeg blir, meg, min, mitt, takk, gjerne, vi
            kommer, send; nei … takk, jeg, vi kan, ikke denne gangen; det … er meg, er ikke meg, var ikke meg, er min
            adresse, stemmer; jeg … vil gjerne, vil bli, vil fortsette, vil ha, vil ikke ha, vil ikke lenger, kommer,
            kommer ikke, er med, kan ikke, kan dessverre, deltar, deltar ikke, bekrefter, godtar, samtykker, trenger
            den ikke, har fått nok, var det ikke, melder avbud, tar plassen; vi … kommer, kan ikke, er med; ta, skriv,
            hold, behold … meg av, meg på, meg opp, meg; forny, forleng … i, ikke, min, mitt, lånet, alle; avbestill,
            avbryt, stopp … min, mitt, reservasjonen, bestillingen, fornyelsen; bestill … igjen, det samme, på nytt;
            meld, abonner, bestill, forny … med ett klikk, med et klikk; jeg … er der, er forhindret, er bortreist,
            beholder, forlenger, fornyer; ja, nei, selvfølgelig, gjerne, dessverre, absolutt, selvsagt, takk, beklager
            … *
            """,
        reported: """
            blokker, meld, rapporter … personen, denne personen, avsenderen, kontoen, invitasjonen, det til oss
            """,
        subjects: "du, dere, det, den, de, en, et, man, han, hun, vi, din, deres, vår",
        often: """
            la … brevet hvile, hvile i; send … meg bare, bare; bare … på fredager, på mandager, på søndager;
            bare, kun, heller, helst … en gang i måneden, én gang i måneden, en gang i uken, én gang i uken, månedlig,
            ukentlig, annenhver uke; en, én … gang i måneden takk, gang i uken takk, gang i måneden er nok, gang i
            uken er nok; pause, sett, utsett … uker, uke, dager, måned, måneder, på pause; en, én … måneden er nok,
            uken er nok, måneden holder
            """,
        disowned: """
            ikke din bestilling, ikke ditt kjøp,
            var det ikke deg, ikke deg, er det ikke deg, var ikke deg, ikke bedt om, ikke meldt deg, ikke bestilt,
            ikke opprettet, ingen konto, aldri meldt deg, feil person, feil adresse, mottatt ved en feil, kjenner du
            ikke igjen, ikke din konto, kjenner du ikke, ikke kjøpt, ikke endret, ikke logget inn, noen andre
            """,
        conditions: "hvis, dersom, har",
        taking: """
            bestill, kjøp, forny, forleng, oppgrader, bytt, gå, gi, ja, ta, støtt, behold, fortsett
            """,
        atOnce: """
            trekkes fra, belastes kortet, belastes med en gang, lagrede kort, lagret kort, ett klikk er nok, ett klikk
            og
            """,
        asking: "hvordan, hvorfor, hva, når, hvem, hvor, slik, så")

    static let finnish = DecidingWords(
        said: """
            kyllä, joo … haluan, tulen, osallistun, vahvistan, minut, minulle, minun, kiitos, olen, jatkan,
            lähettäkää; ei … kiitos, tällä kertaa, minua, en; tämä, se … olen minä, en ollut minä, en ole minä, on
            osoitteeni; haluan … jatkaa, pysyä, jäädä, saada, tilata, peruuttaa, erota, osallistua, uutiskirjeen,
            vähemmän; en … tule, pääse, osallistu, halua enää, halua jatkaa, tarvitse enää, tilannut, pyytänyt, ollut
            minä; hyväksyn, vahvistan, suostun … ehdot, tilauksen, tilaukseni, osoitteeni, osallistumiseni, kutsun,
            varauksen; peru, peruuta, peruutan … varaus, varaukseni, tilaus, tilaukseni, varauksen, tilauksen,
            uusiminen; uusi, jatka, pidennä … lainat, laina, tilaus, tilaukseni, viikkoa, viikolla; tilaa … uudelleen,
            samat, sama, yhdellä napsautuksella; tietenkin, totta, mielelläni, ilman, ilolla … tulen, kai tulen,
            osallistun, muuta, olen; valitettavasti, ikävä, harmi … *
            """,
        reported: """
            estä, ilmoita … käyttäjä, lähettäjä, henkilö, kutsu
            """,
        often: """
            vain, mieluummin … kerran kuukaudessa, kerran viikossa, kuukausittain, viikoittain; kerran … kuukaudessa
            kiitos, viikossa kiitos, kuukaudessa riittää, viikossa riittää; keskeytä, tauota … viikoksi, viikkoa,
            kuukaudeksi, päiväksi, viikoiksi
            """,
        disowned: """
            etkö se ollut sinä, etkö ollut sinä, et ollut sinä, etkö pyytänyt, et pyytänyt, et ole pyytänyt, et
            tilannut, et ole tilannut, etkö tilannut, et ole luonut, et ole rekisteröitynyt, väärä henkilö, väärä
            osoite, et tunnista, et ole muuttanut, et ole ostanut, etkö ole, joku muu
            """,
        conditions: "jos, mikäli",
        taking: """
            tilaa, osta, uusi, jatka, vaihda, päivitä, siirry, lahjoita, varaa, jatka, pidä
            """,
        atOnce: """
            veloitetaan, tallennettua korttia, tallennetulta kortilta, yksi napsautus riittää, yksi klikkaus riittää
            """,
        asking: "miten, miksi, mitä, milloin, kuka, missä, kuinka, näin")
}
