extension Language {
    static let swedish = Language(
        "sv",
        words: [
            .unsubscribe: """
            inte vill ha fler utskick, inte ha fler utskick, inte få nyhetsbrevet längre, inte längre få nyhetsbrev,
            inte längre få utskick, inte längre få våra, inte längre få vårt, inga fler utskick,
            skriv inte till mig, mejla mig inte,
            inte ha fler brev, inte ha fler mejl, inte ha våra brev, inte få fler brev, =säg hej då, =säg hejdå,
            =säg hej då här, =säg hejdå här, inte höra från oss,
            sluta skicka mejl, sluta skicka mail, stäng av aviseringar, stäng av notiser, ta bort bevakning,
            avsluta utskick,
            avregistrer*, avprenumerer*, avsluta prenumeration*, avsluta din prenumeration, säg upp
            prenumeration*, säg upp din prenumeration, avanmäl*, inte längre vill få, vill inte längre få, inte
            ta emot, sluta få, ta bort mig, ta bort min e-post*, ta bort denna e-post*, ta bort min adress
            """,
            .preferences: """
            vad vi skickar till, vilka brev du, vilka nyhetsbrev du, vilka utskick du, hur ofta vi skriver, hur
            ofta du får våra, pausa nyhetsbrev*, pausa utskick*, pausa min prenumeration, =pausa,
            inställningar, hantera prenumeration*, hantera din prenumeration, hantera dina, uppdatera profil,
            uppdatera din profil, ändra e-postadress, mitt konto, ditt konto, mina sidor, dina preferenser
            """,
            .confirm: """
            =med ett klick, =ett klick, =med ett enda klick, =en annan gång, =jag har förhinder, =jag är där,
            =det är jag, =det var inte jag, =det är inte jag, =jag kommer, =jag kommer inte, =jag är med, =jag kan
            inte, =jag kan tyvärr inte, =kan tyvärr inte, =kan inte komma, =tyvärr inte, =inte den här
            gången, =inte denna vecka, =vi kommer, =vi kan inte, =ja tack, =nej tack, =jag stannar, =låna
            om, =förläng lånet,
            =det är jag, det är min adress,
            vill fortsätta få, ja jag vill ha, =ja jag kommer, =nej jag kan inte,
            =jag kommer, =jag kan inte komma, =jag kommer inte, =godkänn, =avslå, =anmäl dig med ett klick,
            bekräfta, =bekräfta, bekräfta din, bekräfta prenumeration, verifiera, verifiera din, aktivera konto,
            aktivera ditt, slutför registreringen, acceptera inbjudan, =acceptera, =tacka ja, =tacka nej
            """,
            .login: "logga in, =inloggning, återställ lösenord, glömt lösenord, byt lösenord, inloggningslänk",
            .referral: """
            värva en läsare, värva en medlem, värva vänner, hämta din länk, =din länk, rekommendera oss,
            bjud in en vän, bjud in vänner, tipsa en vän, värva en vän, rekommendera en vän, din personliga länk
            """,
            .poll: """
            läsarundersökning*, svara på tre frågor, svara på några frågor, vad tyckte du om,
            =rösta, rösta här, rösta nu, =omröstning, =enkät, svara på enkäten, vad tyckte du, vad tycker du om,
            betygsätt, gillade du, ge oss feedback
            """,
            .share: "=dela, dela på, dela via, dela detta, =gilla, =kommentera, lämna en kommentar, =tweeta",
            .forward: "vidarebefordra, skicka vidare, skicka till en vän, tipsa en kompis, dela via e-post",
            .subscribe: """
            =till erbjudandet, alla våra nyhetsbrev, =alla nyhetsbrev,
            prenumerera, prenumeration, anmäl dig, bli medlem, bli prenumerant, donera, skänk, stöd oss, prova
            gratis, skapa konto
            """,
            .viewInBrowser: """
            i webbläsare*, i din webbläsare, webbversion, läs online, visa online, visas inte korrekt, =arkiv,
            tidigare nummer
            """,
            .legal: "integritetspolicy, personuppgifter, användarvillkor, villkor, cookiepolicy, cookies",
            .contact: "kontakta oss, =kontakt, mejla oss, =e-post, annonsera, kundtjänst, =hjälp",
            .job: "lediga jobb, jobba hos oss, lediga tjänster, sök jobbet",
            .sponsor: "annons, sponsrad, sponsrat, i samarbete med, reklam, presenteras av",
            .appStore: "ladda ner appen, hämta appen, öppna i appen",
            .follow: "följ oss, följ mig, sociala medier",
            .shop: "köp nu, handla nu, beställ nu, till butiken, rabatt, rabattkod, boka nu, fri frakt",
            .bare: """
            =här, =klicka här, =klicka, =denna länk,
            =länk, =länken, =ja, =nej
            """,
            .readMore: "=läs mer, =läs vidare, =mer, =läs, =fortsätt läsa, =läs artikeln",
            .site: "=webbplats, =hemsida, =vår hemsida, =startsida, =om oss",
            .footer: "du får detta, du får det här, detta mejl skickades, det här mejlet skickades, alla rättigheter",
        ],
        subscription: SubscriptionWords(
            verbs: "avsluta",
            owners: "din",
            ended: "prenumeration*, nyhetsbrev*",
            together: "säg, säga … prenumeration*, nyhetsbrev*",
            changed: """
                återkalla … ditt samtycke, samtycket, tillståndet, mitt samtycke; ta … tillbaka samtycket, tillbaka
                ditt, tillbaka tillståndet; pausa … oss;
                hantera, ändra, välj, anpassa … nyhetsbrev*, prenumeration*, utskick*, aviseringar; byt, byta …
                veckobrev*, veckoutskick*; välj … ämnen; ändra, välj … frekvens*, hur ofta
                """,
            or: "eller"),
        sharing: SharingWords(
            verbs: "bjud, dela",
            withObject: "skicka",
            objects: "den, det, denna, detta, de, dessa, din, vår",
            places: "på, via, med, till, i"),
        passingOn: """
            skicka, sänd … vidare, brevet vidare, det vidare, numret vidare, till en vän, till en granne; skicka,
            mejla … det här brevet, detta nyhetsbrev, det här nyhetsbrevet
            """,
        asking: """
            dagens fråga, veckans fråga, månadens fråga, quiz, frågan, vår fråga, en fråga, snabb fråga, kort fråga,
            gåta, gåtan, testa dig själv, veckans gåta, enkäten, omröstning, enkät, tyck till, din röst, och du,
            och ni
            """)

    static let danish = Language(
        "da",
        words: [
            .unsubscribe: """
            meld dig fra, ønsker du ikke flere mails, ønsker du ikke flere nyhedsbreve, ikke flere mails,
            træk samtykket tilbage, trække dit samtykke tilbage, træk dit samtykke tilbage,
            skriv ikke til mig, mail mig ikke,
            =sig farvel, =sig farvel her, ikke høre fra os, ikke have flere mails, ikke have flere breve,
            hellere være fri for,
            stop med at modtage, slå notifikationer fra, frameld nyhedsbrev, frameld*,
            afmeld*, afregistrer, opsig abonnement, opsig dit abonnement, ikke længere modtage, ikke længere
            ønsker, ikke modtage flere, stop abonnement, fjern mig, fjern min e-mail, fjern denne e-mail, fjern
            min adresse
            """,
            .preferences: """
            hvad vi sender dig, hvad vi sender til dig, hvilke nyhedsbreve du, hvilke mails du, hvor ofte vi
            skriver, nyhedsbrevet på pause, abonnementet på pause, =sæt på pause,
            vælg til og fra,
            indstillinger, administrer abonnement, administrer dit abonnement, administrer dine, opdater profil,
            opdater din profil, rediger profil, skift e-mail, min konto, din konto, præferencer
            """,
            .confirm: """
            =med ét klik, =med et klik, =ét klik, =en anden gang, =jeg er forhindret, =jeg er der,
            =det er mig, =det var ikke mig, =det er ikke mig, =jeg kommer, =jeg kommer ikke, =jeg er med, =jeg kan
            ikke, =jeg kan desværre ikke, =kan desværre ikke, =kan ikke komme, =desværre ikke, =ikke denne
            gang, =vi kommer, =vi kan ikke, =ja tak, =nej tak, =jeg bliver, =forny lån, =jeg deltager,
            =jeg deltager ikke, =deltager, =deltager ikke,
            =det er mig, det er min adresse,
            =ja jeg kommer, =nej jeg kan ikke, fortsætte med at modtage,
            =ja tilmeld mig, =jeg kommer, =jeg kommer ikke, =tilmeld med ét klik,
            bekræft, =bekræft, bekræft din, bekræft tilmelding, verificer, aktiver konto, aktiver din, accepter
            invitation, =accepter, =afvis
            """,
            .login: "log ind, =login, log på, nulstil adgangskode, glemt adgangskode, skift adgangskode",
            .referral: """
            hverv en ven, hverv et medlem, hverv en læser, få dit link, =dit link, anbefal os,
            giv en måned væk,
            inviter en ven, inviter venner, anbefal til en ven, anbefal en ven, dit personlige link, henvis en
            ven
            """,
            .poll: """
            læserundersøgelse*, svar på tre spørgsmål, svar på et par spørgsmål,
            =stem, stem her, stem nu, =afstemning, =spørgeskema, besvar undersøgelsen, hvad synes du, hvad
            syntes du, bedøm, kunne du lide, giv din mening
            """,
            .share: "=del, del på, del via, del dette, del denne, =synes godt om, =kommenter, skriv en kommentar",
            .forward: "videresend, send videre, send til en ven, tip en ven, del via e-mail",
            .subscribe: "abonner, abonnement, tilmeld, bliv medlem, doner, støt os, prøv gratis, opret konto",
            .viewInBrowser: """
            i browser, i din browser, i browseren, webversion, læs online, vis online, vises ikke korrekt,
            =arkiv, tidligere numre
            """,
            .legal: """
            privatlivspolitik, persondatapolitik, handelsbetingelser, betingelser, vilkår, cookiepolitik,
            cookies
            """,
            .contact: "kontakt os, =kontakt, skriv til os, =e-mail, annoncer, kundeservice, =hjælp",
            .job: "ledige stillinger, ledige job, job hos os, søg stillingen",
            .sponsor: """
            =annonce, annonce fra, annoncer fra, sponsoreret,
            sponsoreret indhold, i samarbejde med, reklame, præsenteres af
            """,
            .appStore: "hent appen, download appen, åbn i appen",
            .follow: "følg os, følg mig, sociale medier",
            .shop: "køb nu, bestil nu, til butikken, rabat, rabatkode, book nu, gratis fragt",
            .bare: """
            =her, =klik her, =klik, =dette link, =link, =linket,
            =ja, =nej
            """,
            .readMore: "=læs mere, =læs videre, =mere, =læs, =læs artiklen",
            .site: "=hjemmeside, =vores hjemmeside, =forside, =om os, =website",
            .footer: "du modtager denne, denne mail er sendt, denne e-mail er sendt, alle rettigheder",
        ],
        subscription: SubscriptionWords(
            verbs: "afslutte, afslut, opsige, opsig",
            owners: "din, dit",
            ended: "abonnement*",
            changed: """
                administrer, ændr, ret, rediger, vælg, tilpas … nyhedsbrev*, abonnement*, mails, notifikationer;
                skift … ugebrev*; vælg … emner; skift, ændr, vælg … frekvens*, hyppighed*
                """,
            or: "eller"),
        sharing: SharingWords(
            withObject: "del, dele, send",
            objects: "den, det, denne, dette, disse, artiklen, historien, nyheden, din, vores",
            places: "på, via, med, til, i"),
        passingOn: "send … dette brev, dette nyhedsbrev, denne mail",
        asking: """
            dagens spørgsmål, ugens spørgsmål, månedens spørgsmål, quiz, spørgsmålet, vores spørgsmål, et spørgsmål, hurtigt spørgsmål, kort spørgsmål, gåde, gåden, test dig selv, ugens gåde, afstemning, din mening, din stemme, og
            du, og jer, og dig
            """)

    static let norwegian = Language(
        "no",
        words: [
            .unsubscribe: """
            melde deg av, ønsker du ikke flere e-poster, ønsker du ikke flere nyhetsbrev, ikke flere e-poster,
            trekke samtykket, trekk samtykket tilbake, trekk tilbake samtykket, trekke tilbake samtykket,
            skriv ikke til meg, ikke send meg flere,
            =si farvel, =si ha det, ikke høre fra oss, ikke ha flere e-poster, ikke ha flere brev,
            slå av varsler, stopp e-post fra,
            avmeld*, meld deg av, meld av, avslutt abonnement, avslutt abonnementet, stopp abonnement, ikke
            lenger motta, ikke lenger ønsker, ikke motta flere, si opp abonnement, fjern meg, fjern min e-post*
            """,
            .preferences: """
            hva vi sender deg, hva vi sender til deg, hvilke nyhetsbrev du, hvilke e-poster du, hvor ofte vi
            skriver, nyhetsbrevet på pause, abonnementet på pause, =sett på pause,
            innstillinger, administrer abonnement, administrer abonnementet, oppdater profil, oppdater profilen,
            endre e-post, endre preferanser, preferanser, min konto, min side, din konto
            """,
            .confirm: """
            =med ett klikk, =ett klikk, =en annen gang, =jeg er forhindret, =jeg er der,
            =det er meg, =det var ikke meg, =det er ikke meg, =jeg kan dessverre ikke, =kan dessverre ikke, =dessverre
            ikke, =ikke denne gangen, =jeg blir med, =ja takk, =nei takk, =jeg blir, =forny lån, =jeg
            deltar, =jeg deltar ikke, =deltar, =deltar ikke,
            =det er meg,
            =ja jeg kommer, =nei jeg kan ikke, fortsette å motta,
            =ja meld meg på, =jeg kommer, =jeg kommer ikke, =meld deg på med ett klikk,
            bekreft, =bekreft, bekreft din, bekreft abonnement, bekreft påmelding, verifiser, aktiver konto,
            aktiver kontoen, godta invitasjon, =godta, =avslå
            """,
            .login: """
            logg inn, logg på, =innlogging, tilbakestill passord, glemt passord, bytt passord, endre passord
            """,
            .referral: """
            verv en leser, verv et medlem, hent lenken din, =din lenke, anbefal oss,
            inviter en venn, inviter venner, tips en venn, verv en venn, anbefal til en venn, din personlige
            lenke
            """,
            .poll: """
            leserundersøkelse*, svar på tre spørsmål, svar på noen spørsmål,
            =stem, stem her, stem nå, =avstemning, =spørreundersøkelse, svar på undersøkelsen, hva synes du, hva
            syntes du, vurder, likte du, gi oss tilbakemelding
            """,
            .share: "=del, del på, del via, del dette, =lik, =liker, =kommenter, legg igjen en kommentar",
            .forward: "videresend, send videre, send til en venn, del på e-post, del via e-post",
            .subscribe: "abonner, abonnement, meld deg på, bli medlem, støtt oss, doner, prøv gratis, opprett konto",
            .viewInBrowser: """
            i nettleser*, i nettleseren, i nettleseren din, nettversjon, les på nett, vis på nett, vises ikke
            riktig, =arkiv, tidligere utgaver
            """,
            .legal: "personvern, personvernerklæring, vilkår, brukervilkår, informasjonskapsler, cookies",
            .contact: "kontakt oss, =kontakt, skriv til oss, =e-post, annonser, kundeservice, =hjelp",
            .job: "ledige stillinger, ledig stilling, jobb hos oss, søk på stillingen",
            .sponsor: "annonse, sponset, annonsørinnhold, i samarbeid med, reklame, presenteres av",
            .appStore: "last ned appen, hent appen, åpne i appen",
            .follow: "følg oss, følg meg, sosiale medier",
            .shop: "kjøp nå, bestill nå, til butikken, rabatt, rabattkode, bestill nå, gratis frakt",
            .bare: """
            =her, =klikk her, =trykk her, =klikk, =denne lenken, =lenke,
            =lenken, =ja, =nei
            """,
            .readMore: "=les mer, =les videre, =mer, =les, =les saken, =les artikkelen",
            .site: "=nettside, =hjemmeside, =nettsted, =forside, =om oss",
            .footer: "du mottar denne, denne e-posten ble sendt, denne e-posten er sendt, alle rettigheter",
        ],
        subscription: SubscriptionWords(
            verbs: "avslutte, avslutt",
            owners: "din, ditt",
            ended: "abonnement*",
            changed: """
                endre, administrer, velg, tilpass … nyhetsbrev*, abonnement*, varsler, e-poster; bytt …
                ukesbrev*, ukebrev*; velg … emner, temaer; endre, velg … frekvens*, hyppighet*
                """,
            or: "eller"),
        sharing: SharingWords(
            withObject: "del, dele, send",
            objects: "den, det, denne, dette, disse, artikkelen, saken, historien, innlegget, din, vår",
            places: "på, via, med, til, i"),
        passingOn: "send … dette brevet, dette nyhetsbrevet, denne e-posten",
        asking: """
            dagens spørsmål, ukens spørsmål, månedens spørsmål, quiz, spørsmålet, vårt spørsmål, et spørsmål,
            raskt spørsmål, kjapt spørsmål, kort spørsmål, gåte, gåten, test deg selv, ukens gåte, avstemning,
            din mening, din stemme, og du,
            og dere
            """)

    static let finnish = Language(
        "fi",
        words: [
            .unsubscribe: """
            älkää kirjoittako minulle, älkää lähettäkö minulle, en halua enempää postia,
            =sano hyvästit, =hyvästele, et halua kuulla meistä,
            poista hakuvahti, poista ilmoitukset,
            peruuta tilau*, peru tilau*, peruuta uutiskirje*, peru uutiskirje*, lopeta tilau*, poistu listalta,
            poistu postituslistalta, en halua enää, et halua enää, postituslistalta, tilauksen peruutus
            """,
            .preferences: """
            mitä lähetämme sinulle, mitä uutiskirjeitä, kuinka usein lähetämme, keskeytä lähetys, keskeytä
            tilaus, keskeytä uutiskirje*,
            asetukset, hallitse tilau*, muokkaa tilau*, muokkaa profiili*, päivitä tietosi, päivitä profiilisi,
            muuta asetuksia, oma tili, omat tiedot, muuta sähköpostiosoite*
            """,
            .confirm: """
            =yhdellä klikkauksella, =yhdellä napsautuksella,
            =se olen minä, =se en ollut minä, =tulen, =en tule, =tulen paikalle, =en pääse, =en pääse paikalle,
            =valitettavasti en, =en tällä kertaa, =osallistun, =en osallistu, =tulemme, =emme pääse,
            =kyllä kiitos, =ei kiitos, =haluan jatkaa, =uusi laina, =uusi lainat,
            haluan edelleen saada, =kyllä tulen, =en pääse,
            kyllä liity listalle, =osallistun, =en osallistu,
            vahvista, =vahvista, vahvista tilau*, vahvista sähköposti*, aktivoi, aktivoi tili*, hyväksy kutsu,
            =hyväksy, =hylkää, varmista
            """,
            .login: """
            kirjaudu, kirjaudu sisään, =kirjaudu, salasana unohtunut, unohditko salasanan, vaihda salasana,
            nollaa salasana
            """,
            .referral: """
            suosittele meitä, hae linkkisi, tuo ystävä, kutsu kaveri,
            kutsu ystävä, kutsu ystäviä, suosittele ystävälle, suosittele kaverille, kutsulinkki, oma linkkisi
            """,
            .poll: """
            lukijakysely, vastaa kolmeen kysymykseen, vastaa muutamaan kysymykseen, äänestä, =äänestä, =kysely,
            vastaa kyselyyn, mitä pidit, arvioi, oliko tämä, anna palautetta
            """,
            .share: "=jaa, jaa facebook*, jaa twitter*, jaa tämä, =tykkää, =kommentoi, jätä kommentti",
            .forward: "lähetä eteenpäin, välitä, lähetä ystävälle, lähetä kaverille, vinkkaa kaverille",
            .subscribe: """
            =tutustu tarjoukseen, tilaa nyt,
            tilaa, tilaa uutiskirje, tilaus, rekisteröidy, liity jäseneksi, lahjoita, tue meitä, kokeile
            ilmaiseksi, luo tili
            """,
            .viewInBrowser: """
            selaimessa, selaimella, verkkoversio, lue verkossa, näytä verkossa, =arkisto, aiemmat numerot
            """,
            .legal: "tietosuoja, tietosuojaseloste, käyttöehdot, evästeet",
            .contact: "ota yhteyttä, =yhteystiedot, =yhteys, =sähköposti, mainosta, asiakaspalvelu, =apua",
            .job: "avoimet työpaikat, avoin työpaikka, hae työtä, rekrytointi",
            .sponsor: "mainos, sponsoroitu, kaupallinen yhteistyö, yhteistyössä",
            .appStore: "lataa sovellus, lataa sovelluksemme, lataa sovellus, avaa sovelluksessa",
            .follow: "seuraa meitä, seuraa minua, sosiaalinen media",
            .shop: "osta nyt, tilaa nyt, kauppaan, alennus, alennuskoodi, varaa nyt",
            .bare: """
            =tästä, =täältä, =klikkaa tästä, =klikkaa
            tähän, =klikkaa, =linkki, =tämä linkki, =kyllä, =ei
            """,
            .readMore: "=lue lisää, =lue, =lisää, =jatka lukemista, =lue juttu",
            .site: "=verkkosivu, =verkkosivut, =kotisivu, =etusivu, =meistä",
            .footer: "saat tämän, tämä viesti on lähetetty, tämä sähköposti on, kaikki oikeudet",
        ],
        subscription: SubscriptionWords(
            together: "peru, peruuta, lopeta … tilau*, uutiskirje*",
            changed: """
                hallitse, muuta, muokkaa, valitse, hallinnoi … uutiskirje*, tilau*, ilmoitu*; vaihda …
                viikkokirje*; valitse … aiheet; muuta, valitse … lähetystiheys*
                """,
            or: "tai"),
        sharing: SharingWords(verbs: "jaa", withObject: "lähetä", objects: "tämä, se, juttu, artikkeli"),
        asking: """
            päivän kysymys, viikon kysymys, kuukauden kysymys, kysymys, nopea kysymys, pikakysymys, arvoitus,
            viikon arvoitus, testaa itsesi, päivän visa, viikon visa, tietovisa, kysely,
            äänestys, päivän gallup, viikon gallup, entä
            sinä, entä te
            """)
}
