extension Language {
    static let italian = Language(
        "it",
        words: [
            .unsubscribe: """
            non riceverla più, non riceverle più, smettere di riceverla,
            ci dispiace vederti andare, non scrivetemi più, non scrivermi più, non mi scrivete più, =l'uscita è
            qui,
            non ricevere più le nostre, preferisci non ricevere, preferisce non ricevere, non vuoi più le
            nostre, =esci da qui, =esci dalla lista, ricevi troppe email, non vuoi più sentirci, =saluta, =dire
            addio, non vuoi più ricevere,
            =cancellati, cancellati da qui, cancellati qui, togliti dalla lista, disattiva le notifiche,
            elimina avviso, non voglio più queste, non
            voglio più ricevere,
            non ti interessa più, non sei più interessato, non mi interessa più,
            disiscri*, cancella iscrizione, cancellare l'iscrizione, cancella l'iscrizione, annulla iscrizione,
            annulla l'iscrizione, annullare l'iscrizione, cancellarti, cancellati dalla, cancellarsi,
            cancellami, non desideri più ricevere, non vuoi più ricevere, non ricevere più, smettere di
            ricevere, rimuovimi, disdici, disdire l'abbonamento, rimuovi questo indirizzo, rimuovere questo
            indirizzo, rimuovi il mio indirizzo, rimuovere il mio indirizzo, elimina il mio indirizzo, cancella
            il mio
            indirizzo, cancella questo indirizzo, elimina questo indirizzo
            """,
            .preferences: """
            =modifica il tuo profilo, =aggiorna il tuo profilo, =modifica profilo, ricevere meno messaggi, ricevere meno email, comunicaci il tuo nuovo,
            scegli cosa ricevere, cosa vuoi ricevere, quali email ricevere, quali newsletter ricevere, in pausa
            la newsletter, in pausa le email, in pausa gli invii, ricevi solo la, ricevere solo la, frequenza
            delle email, frequenza di invio, quanto spesso ti scriviamo, sospendi gli invii, sospendere gli
            invii, =metti in pausa,
            preferenze, gestisci iscrizione, gestisci la tua iscrizione, gestisci abbonamento, gestisci le tue,
            gestisci l'iscrizione, modifica profilo, aggiorna profilo, aggiorna i tuoi dati, impostazioni, il
            mio account, il tuo account, modifica i tuoi dati
            """,
            .confirm: """
            =con un clic, =in un clic, =con un solo clic, =un clic, =sarà per un'altra volta, =un'altra volta,
            =sono io, =non sono io, =sono stato io, =ci sarò, =ci saremo, =non ci sarò, =vengo, =non vengo, =non
            posso, =non posso venire, =purtroppo no, =purtroppo non posso, =questa volta no, =questa
            settimana no, =contate su di me, =conta su di me, =partecipo, =non partecipo, =sì grazie, =no
            grazie, =sì volentieri, =rinnova prestito,
            è il mio indirizzo, =sono io, =sì sono io, =aggiungi il mio nome,
            voglio continuare a ricevere, sì voglio ricevere, =sì vengo, =non posso venire, =ci sarò, =non ci
            sarò,
            =parteciperò, =non potrò partecipare, =non parteciperò, conferma appuntamento, disdici appuntamento,
            annulla appuntamento, =approva, =rifiuta, =firma con un clic, =firma ora, =firma la petizione,
            conferma iscrizione, conferma l'iscrizione, confermare l'iscrizione, conferma la tua, conferma il
            tuo, =conferma, =confermo, confermo la mia, confermo l'iscrizione, verifica il tuo, verifica la tua,
            verifica email, =verifica, attiva
            account, attiva il tuo account, attiva l'account, completa la registrazione, accetta invito, accetta
            l'invito, =accetta, =rifiuta
            """,
            .login: """
            alla tua area riservata, nella tua area riservata, nell'area riservata,
            accedi, =login, =entra, effettua il login, reimposta password, reimposta la password, password
            dimenticata, cambia password, link magico
            """,
            .referral: """
            il mio link personale, copia il mio link, ti mancano due amici, ti manca un amico,
            ottieni il tuo link, =il mio link, consigliaci a, invita tre amici, presentaci a,
            invita un amico, invita amici, invita i tuoi amici, presenta un amico, porta un amico, link di
            invito, programma referral, il tuo link personale, condividi questo link, copia questo link
            """,
            .poll: """
            esprimere il vostro voto, esprimere il tuo voto, esprimi il tuo voto, esprimete il vostro voto, com'era la lettera, com'era la newsletter, com'era questa, rispondi a tre domande, rispondi a
            qualche domanda, compila il questionario, dicci cosa ne pensi, dicci la tua, =dì la tua,
            =vota, vota ora, vota qui, =votare, =sondaggio, rispondi al sondaggio, partecipa al sondaggio, ti è
            piaciuta, ti è piaciuto, cosa ne pensi, valuta questa, valuta la newsletter, dai un voto, la tua
            opinione, quanto ti è,
            =scrivi una recensione, =lascia una recensione
            """,
            .share: """
            twitta questa, twitta la citazione,
            =condividi, condividi su, condividi questo, condividi questa, =mi piace, =commenta, lascia un
            commento, =twitta, condividi con, condividi via
            """,
            .forward: """
            girala a un, giralo a un, girala a chi, inoltrala, inoltralo,
            inoltra, inoltra a un amico, invia a un amico, inoltra questa, condividi via email, segnala a un
            amico
            """,
            .subscribe: """
            diventa donatore, diventa amico, diventa sostenitore, diventa sostenitrice, diventa abbonato, diventa
            socia, diventa mecenate, fai una donazione, fai un dono, offerta libera, regala un abbonamento, rinnova
            l'abbonamento, sostienimi, donazione sarà raddoppiata,
            abbonatevi, =abbonati, iscrivetevi, può iscriversi, potete iscrivervi, per abbonarsi,
            iscriviti, iscrizione, abbonati, abbonamento, registrati, dona, dona ora, sostienici, sostieni,
            diventa socio, prova gratis, crea un account
            """,
            .viewInBrowser: """
            guardala online, leggila online, leggi online, non riesci a leggerla,
            sul browser, questa newsletter sul, leggi questa newsletter sul web,
            nel browser, nel tuo browser, versione web, versione online, leggi online, vedi online, visualizza
            online, non visualizzi, numeri precedenti, =archivio
            """,
            .legal: """
            come trattiamo i tuoi dati, come usiamo i tuoi dati, come trattiamo i suoi dati, come proteggiamo i tuoi
            dati,
            informativa sulla privacy, informativa privacy, privacy, note legali, termini e condizioni, termini
            di servizio, condizioni d'uso, cookie
            """,
            .contact: """
            =modulo di contatto, modulo di contatto, inviaci la tua, inviaci il tuo, inviaci le tue, proponi un,
            contattaci, contatti, scrivici, =email, =e-mail, =aiuto, assistenza, pubblicità con noi
            """,
            .job: """
            stiamo assumendo, vedi l'offerta di lavoro,
            offerte di lavoro, offerta di lavoro, lavora con noi, posizioni aperte, candidati ora
            """,
            .sponsor: """
            sponsorizzato, sponsorizzata, contenuto sponsorizzato, pubblicità, in collaborazione con, offerto
            da, presentato da, annuncio
            """,
            .appStore: "scarica l'app, scarica la app, scarica l'applicazione, apri nell'app",
            .follow: """
            profilo instagram, account instagram, canale youtube, canale telegram, canale whatsapp, pagina facebook,
            gruppo facebook,
            seguici, seguimi, segui su, i nostri social, social network
            """,
            .shop: """
            =biglietti, =acquista biglietti, =compra i biglietti, =acquista i biglietti, =prenota i biglietti,
            =prenota un posto, =nel negozio, =nel nostro negozio, =nello shop, =nel nostro shop, =prova gratuita,
            =aggiungi alla mia box,
            prenota il tuo posto, prenota ora, =prenota,
            acquista, acquista ora, compra ora, ordina ora, aggiungi al carrello, scopri l'offerta, sconto,
            codice sconto, prenota ora, spedizione gratuita
            """,
            .bare: """
            =qui, =clicca qui, =cliccando qui,
            =questo link, =link, =sì, =no, =clicca
            """,
            .readMore: """
            =leggi tutto, =leggi di più, =continua a leggere, =scopri di più, =leggi, =continua, =altro, =leggi
            l'articolo, =guarda, =ascolta
            """,
            .site: "=vedi tutti, =vedi tutte, =sito web, =sito, =il nostro sito, =home, =chi siamo",
            .footer: """
            ricevi questa, hai ricevuto questa, questa email è stata inviata, tutti i diritti riservati, ricevi
            questo, alla tua rubrica
            """,
        ],
        subscription: SubscriptionWords(
            verbs: "annullare, annulla, cancellare, cancella, disdire, disdici, interrompere",
            owners: "tua, tuo, sua, suo, nostra, nostro",
            ended: "iscrizione*, abbonamento*",
            changed: """
                riceverla, riceverlo, riceverci, ricevere … solo il, solo la, solo una, solo un, una volta; revoca,
                revocare, ritira, ritirare … il consenso, il tuo consenso, il permesso, questo permesso, quel
                permesso; metteteci, mettici … in pausa, a riposo;
                gestisci, gestire, modifica, modificare, scegli, cambia … newsletter*, iscrizion*, abbonament*,
                notifiche, email; sospendi, sospendere … newsletter*, email, invii; passa, passare … edizione
                settimanale, settimanale; scegli, scegliere … temi, argomenti; cambia, cambiare, modifica …
                frequenza
                """,
            or: "o, oppure"),
        sharing: SharingWords(
            verbs: "invita, invitare, condividi, condividere, condividete",
            withObject: "invia, inviare",
            objects: "questo, questa, quest, lo, la, il, il tuo, la tua",
            places: "su, via, con, per, in, tramite"),
        passingOn: """
            manda, mandate, invia, inviate … il buono, il tuo buono, un invito, l'invito, questo numero, questa
            lettera; invita, invitate … dalla rubrica, qualcuno dalla;
            manda, mandagli, mandale, mandala, invia, inviagli, inoltra … questa lettera, questa newsletter,
            questa email, questo numero
            """,
        asking: """
            domanda del giorno, domanda della settimana, domanda del mese, quiz, sondaggio, la domanda, la nostra domanda, una domanda, domanda veloce, domanda lampo, il sondaggio, enigma, mettiti alla prova, mettetevi alla prova, domanda per voi, domanda per te, il quesito, quesito, la tua opinione, la
            vostra opinione, indovinello, e tu, e voi, e lei
            """)
}
