extension DecidingWords {
    static let french = DecidingWords(
        said: """
            annuler, suspendre, résilier … mon forfait, ma commande, ma réservation, mon compte, mon contrat; sauter,
            passer … cette fois, cette livraison, ce mois, cette semaine; livrer, livrez … maintenant et, tout
            de suite; libérer, libérez, rendre … ma place, mon créneau; garder, gardez … mon rendez, trois semaines
            de, semaines de plus; on … y sera, sera là, vient, ne vient pas, ne pourra; ce … sera sans nous, sera sans
            moi; rappelez, rappelle … moi dans, moi plus;
            oui … je, j'ai, j'accepte, j'en suis, moi, mon, ma, mes, m', envoyez, envoie, gardez, inscrivez, s'il vous
            plaît, volontiers, nous serons, nous venons; non … merci, je, nous ne, pas cette fois, pas moi, ce n'est
            pas moi; c, ce … 'est bien moi, 'est moi, n'est pas moi, n'était pas moi, n'est pas mon, 'est mon adresse,
            'est bien mon; je … viens, viendrai, serai là, serai présent, serai présente, participe, participerai, ne
            viens pas, ne viendrai pas, ne peux pas venir, ne pourrai pas, ne participe pas, souhaite, veux rester,
            veux recevoir, veux continuer, veux m'inscrire, veux garder, ne veux plus, ne souhaite plus, confirme,
            accepte, consens, refuse, décline, n'en ai plus besoin, n'en veux plus, reste, me désinscris, m'inscris,
            m'abonne, renonce, suis d'accord, suis toujours intéressé, signe, prends la place; j … 'accepte, 'en ai
            assez, 'arrête, 'y serai, 'en suis, 'ai changé d'avis, 'ai bien reçu, 'aimerais recevoir, 'aimerais
            continuer; nous … serons là, viendrons, venons, ne pourrons pas; comptez … sur moi, moi parmi; inscrivez,
            gardez, retirez, ajoutez, supprimez … moi; ne … pas renouveler, plus renouveler, renouvelez pas;
            renouveler, prolonger, prolongez, renouvelez … pour, mon, mes, le prêt, l'emprunt, de, tout,
            automatiquement; annuler, annulez … mon, ma, mes, la réservation, la commande, le renouvellement; arrêter,
            stopper … le renouvellement, mon abonnement; commander, recommander … à nouveau, de nouveau, la même,
            encore; recommander … ces articles, cet article; s, abonnez, inscrivez, inscription, commander, renouveler
            … 'abonner en un clic, 'inscrire en un clic, en un clic, en un seul clic, d'un clic; je … garde, prolonge,
            arrête, résilie, renouvelle, commande, réserve ma, passe mon tour, suis pris, suis prise, suis absent,
            suis absente, préfère, regrette; avec … plaisir, joie; bien … sûr; oui, non, désolé, désolée, volontiers,
            certainement, évidemment, hélas, malheureusement, merci, d'accord, dommage … *; d … 'accord
            """,
        reported: """
            bloquer, bloquez, signaler, signalez … cette personne, cet expéditeur, ce compte, cette demande, cette
            invitation, l'expéditeur, le nous, l'utilisateur
            """,
        subjects: """
            vous, tu, il, elle, on, ils, elles, nous, le, la, les, l, un, une, des, ce, c, ça, cela, votre, vos, ton,
            notre, nos, leur, leurs, tout
            """,
        often: """
            envoyez, envoie … moi seulement, moi juste, moi uniquement; seulement, uniquement … le vendredi, le lundi,
            le dimanche, les vendredis;
            seulement, juste, plutôt … une fois par mois, une fois par semaine, un par mois, un par semaine, chaque
            mois, une fois par trimestre; une, mensuel, hebdomadaire … fois par mois s'il vous plaît, fois par mois
            suffit, fois par mois me suffit, fois par semaine suffit, fois par semaine me suffit, fois par mois merci,
            svp; suspendre, suspendez, mettre, faire … semaines, semaine, jours, mois, alerte, alertes, en pause, une
            pause; pause … de, pendant; une, un … par mois me suffit, par mois suffit, par semaine me suffit, par
            semaine suffit, par mois c'est, par semaine c'est
            """,
        disowned: """
            pas réservé, pas postulé, pas votre appareil, pas ton appareil,
            ce n'est pas vous, ce n'était pas vous, n'est pas vous, pas vous, ce n'est pas toi, pas toi, n'êtes pas à
            l'origine, n'avez rien demandé, rien demandé, pas demandé, n'avez pas demandé, pas fait cette demande, pas
            inscrit, pas commandé, rien commandé, pas créé, pas effectué, jamais demandé, jamais inscrit, aucun compte
            créé, pas votre compte, pas votre adresse, mauvaise adresse, mauvaise personne, ne reconnaissez pas, reçu
            par erreur, envoyé par erreur, vous n'êtes pas, n'est pas à vous, n'est pas le vôtre, n'est pas la vôtre,
            n'avez pas changé, n'avez pas créé, n'avez pas passé, n'avez pas fait, ne connaissez pas, ne reconnais
            pas, n'as rien demandé, n'as pas demandé, quelqu'un d'autre
            """,
        conditions: "si, vous",
        taking: """
            carte,
            commander, commandez, recommander, acheter, passer, passez, renouveler, prolonger, activer, réserver,
            donner, s, je, oui, profiter, payer, continuer, garder, conserver, prolonge, poursuivre
            """,
        atOnce: """
            sur ma carte, de ma carte, avec ma carte,
            sera débité, seront débités, débité immédiatement, débités immédiatement, prélevé immédiatement, sera
            prélevé, seront prélevés, prélèvement immédiat, votre carte enregistrée, carte enregistrée, un clic
            suffit, un seul clic suffit, un clic et, il suffit d'un clic, en un clic c'est, sans autre démarche,
            prélèverons, débiterons
            """,
        asking: "comment, pourquoi, que, quand, qui, quel, quelle, quels, quelles")

    static let spanish = DecidingWords(
        said: """
            vuelve, volver … a pedir; cancelar, cancela, pausar … mi plan, mi pedido, mi reserva, mi cuenta; saltar,
            saltad, omitir … esta vez, esta entrega, este mes, esta semana; enviar, entregar … ahora y;
            liberar, libera, ceder … mi plaza, la plaza, mi sitio, mi turno; me … doy de alta; recuérdame,
            recuérdamelo … en, dentro;
            sí, si, claro, vale … quiero, quisiera, acepto, confirmo, asistiré, iré, voy, me, mi, mis, estaré,
            envíame, envíenme, enviadme, envíeme, mándame, mandadme, mándenme, apúntame, apuntadme, apúntenme,
            inscríbeme, suscríbeme, soy yo, fui yo, por favor, iremos, renovad, renovar, guardadme; no … gracias,
            puedo, podré, iré, asistiré, quiero, soy yo, fui yo, he sido yo, podemos, renovar, renovéis, renueven;
            esta … semana no, vez no; este … mes no, soy yo, no soy yo; allí, ahí … estaré, estaremos; soy … yo; no …
            esta vez; quiero … recibir, seguir, quedarme, suscribirme, apuntarme, cancelar, darme, participar,
            asistir, ir, menos, renovar, la cesta, mi plaza, salir, continuar; deseo, me … recibir, seguir, quedo,
            apunto, gustaría recibir, gustaría seguir, doy de baja, interesa; acepto, confirmo … la, el, mi, los, que,
            recibir, asistencia; ya … no lo necesito, no la necesito, no quiero, no me interesa; he, hemos … cambiado
            de opinión, recibido; renovar, prolongar, prorrogar, renueva … por, mi, mis, préstamo, el préstamo, todo,
            todos; cancelar, cancela, anular, anula … mi, mis, la reserva, el pedido, la renovación, reserva, pedido,
            renovación; pedir, pide, comprar, repetir … de nuevo, otra vez, lo mismo, pedido, el pedido, mi pedido;
            suscríbete, apúntate, suscribirse, renovar, pedir, inscríbete … con un clic, en un clic, con un solo clic,
            en un solo clic; prefiero … seguir, recibir, no, cancelar, quedarme, menos; tengo … otro, un compromiso,
            otros planes; claro, encantado, encantada, gracias, perdón, imposible, vale, genial, desgraciadamente,
            lamentablemente … *; lo … siento; por … supuesto; con … mucho gusto, gusto
            """,
        reported: """
            bloquear, bloquea, denunciar, denuncia, reportar … persona, a esta persona, remitente, cuenta, solicitud,
            invitación, usuario
            """,
        subjects: "el, la, los, las, un, una, se, hay, es, son, tu, tus, su, este, esta, esto, lo",
        often: """
            mándame, envíame … solo el, solo la, solo los; solo, sólo … los viernes, los lunes, los domingos, el
            resumen;
            solo, sólo, mejor, únicamente … una vez al mes, una vez a la semana, una vez por semana, una vez por mes,
            cada mes, cada semana; una … vez al mes por favor, vez a la semana por favor, vez al mes basta, vez a la
            semana basta, vez al mes me basta; pausar, pausa, pausad, suspender … semanas, semana, días, mes, meses,
            alerta, alertas, envíos; con … al mes me basta, al mes basta, a la semana me basta, a la semana basta, mes
            me vale; me … basta
            """,
        disowned: """
            no has reservado, no reservaste, no es tu móvil, no es tu dispositivo,
            no has sido tú, no fuiste tú, no eras tú, no eres tú, no fue usted, no ha sido usted, no es usted, no lo
            has pedido, no has pedido, no pediste, no lo pediste, no ha solicitado, no has solicitado, no solicitaste,
            no solicitó, no te has registrado, no te registraste, no se ha registrado, no has creado, no creaste, no
            ha creado, no hiciste, no es tu cuenta, no es su cuenta, persona equivocada, dirección equivocada,
            recibido por error, no reconoces, no reconoce, no has hecho este, nunca te registraste, no hiciste, no has
            hecho, no ha hecho, no compraste, no has comprado, no cambiaste, no has cambiado, no es tuyo, no es tuya,
            no es suyo, no es suya, otra persona, no recuerdas, no nos conoces
            """,
        conditions: "si, en caso",
        taking: """
            tarjeta,
            pedir, pide, comprar, compra, renovar, renueva, pasar, pasa, pásate, cambiar, activar, activa, mejorar,
            donar, dona, reservar, repetir, quiero, sí, continuar, seguir, mantener
            """,
        atOnce: """
            a mi tarjeta, en mi tarjeta, con mi tarjeta, de mi tarjeta,
            se cargará en tu, se cargarán en tu, se cobrará, se cobrarán, se te cobrará, cargo inmediato, se cargará a
            tu, tu tarjeta guardada, tarjeta guardada, un clic y, un solo clic y, basta un clic, basta con un clic,
            con un clic basta, sin más pasos, cobraremos, cargaremos
            """,
        asking: "cómo, por qué, qué, cuándo, quién, dónde, cuál, cuáles, así")

    static let italian = DecidingWords(
        said: """
            annulla, annullare, sospendi … il mio piano, il mio ordine, la mia prenotazione, il mio account; salta,
            saltare … questa volta, questa consegna, questo mese, questa settimana; consegna, consegnate,
            spedisci … subito e, ora e; libera, liberare, cedi … il posto, il mio posto, il tuo posto; ricordamelo,
            ricordatemelo … fra, tra; tieni, tenere … altre due, altre tre, settimane in più;
            sì, si, certo, ok … voglio, vorrei, confermo, accetto, ci sarò, vengo, mi, mio, mia, miei, sono,
            inviatemi, inviami, mandatemi, mandami, iscrivetemi, iscrivimi, tenetemi, per favore, grazie, veniamo, ci
            saremo; no … grazie, non posso, non vengo, non sono, non ci sarò, devo, questa volta no, disdico, non
            voglio; questa, questo … volta no, sono io, non sono io, mese no, è il mio; sono … io, proprio io, sempre
            interessato, ancora interessato; ci … sarò, sarò sicuramente, saremo; non … ci sarò, posso venire, posso
            esserci, vengo, voglio più, ne ho più, mi serve più, sono stato io, sono io, rinnovare, rinnovate,
            rinnovarlo; voglio, vorrei, desidero … ricevere, restare, rimanere, continuare, iscrivermi, cancellarmi,
            disdire, partecipare, meno, rinnovare, uscire, il prossimo; confermo, accetto … la, il, le, i, di, tutto,
            l'ordine, l'invito; partecipo, rinuncio, disdico … all, alla, al, la, il, l'abbonamento, volentieri; ho …
            cambiato idea, ricevuto, letto e; rinnova, rinnovare, prolunga, prolungare, proroga … per, il prestito, il
            mio, la mia, tutti, di; annulla, annullare, cancella, disdici … mia, mio, la prenotazione, l'ordine, il
            rinnovo, prenotazione, ordine, rinnovo; ordina, ordinare, riordina, ripeti … di nuovo, ancora, lo stesso,
            l'ordine, subito di nuovo; iscriviti, abbonati, ordina, rinnova, partecipa … con un clic, in un clic, con
            un solo clic; preferisco … restare, non, ricevere, disdire, continuare; ho … un impegno, altri impegni, da
            fare; certo, volentieri, purtroppo, grazie, certamente, d'accordo, peccato, scusate … *; mi … dispiace,
            basta così, iscrivo, cancello, interessa; con … piacere
            """,
        reported: """
            blocca, bloccare, segnala, segnalare … persona, questa persona, mittente, account, richiesta, invito,
            utente
            """,
        subjects: "il, la, lo, gli, le, i, un, una, si, c, è, sono, questo, questa, tu",
        often: """
            mandatemi, mandami, inviatemi, inviami … solo il, solo la, solo quella; solo … il venerdì, il lunedì, la
            domenica, il riassunto;
            solo, soltanto, meglio … una volta al mese, una volta alla settimana, una al mese, una alla settimana,
            ogni mese, ogni settimana; una … volta al mese per favore, volta alla settimana per favore, volta al mese
            basta, volta alla settimana basta, volta al mese mi basta; sospendi, sospendere, metti, pausa … settimane,
            settimana, giorni, mese, mesi, in pausa, avviso, avvisi; mi … basta una, basta un, bastano; una … al mese
            mi basta, alla settimana mi basta
            """,
        disowned: """
            non sei stato tu, non sei tu, non eri tu, non sei stata tu, non è stato lei, non è lei, non l'hai chiesto,
            non hai chiesto, non hai richiesto, non ha richiesto, non hai fatto, non ti sei iscritto, non ti sei
            registrato, non si è iscritto, non hai ordinato, non hai creato, nessun account creato, non è il tuo
            account, non è il suo, persona sbagliata, indirizzo sbagliato, ricevuto per errore, non riconosci, non
            riconosce, mai iscritto, non hai cambiato, non hai comprato, non hai prenotato, non è tuo, non è tua, non
            è suo, non è sua, qualcun altro, non ricordi, non ci conosci
            """,
        conditions: "se, qualora",
        taking: """
            carta,
            ordina, ordinare, acquista, compra, passa, rinnova, attiva, dona, prenota, riordina, scegli, sì, voglio,
            aggiungi, prolunga, continua, mantieni, resta
            """,
        atOnce: """
            sulla mia carta, dalla mia carta, con la mia carta, alla mia carta,
            verrà addebitato, verranno addebitati, sarà addebitato, saranno addebitati, addebito immediato, l'addebito
            è, addebitato subito, sulla carta che, carta salvata, carta registrata, carta memorizzata, un clic e,
            basta un clic, un solo clic e, senza altri passaggi, verrà addebitata, importo verrà, sarà addebitata
            """,
        asking: "come, perché, cosa, che cosa, quando, chi, dove, quale, quali, così")

    static let portuguese = DecidingWords(
        said: """
            cancelar, cancele, pausar … meu plano, o meu plano, meu pedido, minha reserva, minha conta; pular, saltar,
            pule … desta vez, esta entrega, este mês, esta semana; entregar, enviar … agora e; liberar,
            libertar, ceder … minha vaga, a vaga, o meu lugar, meu lugar, o lugar; lembre, lembra, lembrar … me em, me
            daqui;
            sim, claro … quero, gostaria, aceito, confirmo, vou, irei, estarei, me, meu, minha, sou eu, fui eu, envie,
            enviem, envia, mandem, inscreva, por favor, iremos; não, nao … obrigado, obrigada, posso, poderei, vou,
            irei, quero, sou eu, fui eu, desta vez, podemos, renovar, renovem, preciso mais, preciso; esta, desta …
            semana não, vez não; sou … eu mesmo, eu mesma, eu sim; eu … vou, não vou, quero, quero receber, aceito,
            confirmo, não pedi, não posso; quero, gostaria, desejo … receber, continuar, ficar, permanecer,
            participar, cancelar, sair, menos, renovar, assinar, me inscrever, inscrever, de receber, de continuar, de
            ficar, minha vaga; aceito, confirmo … a, o, os, as, minha, meu, que, presença; já … não preciso, não
            quero; mudei … de ideia; lá … estarei; estarei … lá, presente; vou … estar lá, participar, sim, passar
            desta vez; renovar, prorrogar, renove, estender … por, meu, minha, o empréstimo, empréstimo, todos;
            cancelar, cancele, anular … minha, meu, a reserva, reserva, o pedido, pedido, a renovação, renovação;
            pedir, comprar, repetir, peça … de novo, novamente, outra vez, o mesmo, o pedido, meu pedido; assine,
            inscreva, inscreve, assinar, renovar … com um clique, em um clique, num clique, com um só clique; retire,
            remova, apague, tire … meu e-mail, o meu endereço, meu endereço, me da; tenho … interesse, outro
            compromisso, compromisso; prefiro … continuar, não, receber, cancelar; reserve, guarde … para mim, meu
            lugar; claro, infelizmente, desculpe, obrigado, obrigada, certo, lamento … *; com … certeza, prazer; sinto
            … muito
            """,
        reported: """
            bloquear, bloqueie, denunciar, denuncie, reportar … pessoa, esta pessoa, essa pessoa, remetente, conta,
            pedido, convite, usuário, utilizador
            """,
        subjects: "o, a, os, as, um, uma, há, é, são, você, este, esta, isto, se",
        often: """
            mande, manda, envie, envia … me só, só o, apenas o; só, apenas … às sextas, aos domingos, o resumo;
            só, apenas, somente … uma vez por mês, uma vez por semana, um por mês, um por semana, todo mês, toda
            semana; uma … vez por mês por favor, vez por semana por favor, vez por mês basta, vez por semana basta,
            vez por mês chega, vez por mês é suficiente; pausar, pause, suspender, silenciar … semanas, semana, dias,
            mês, meses, alerta, alertas, envios; um, uma … por mês já, por mês está, por semana já, por semana está,
            por mês me basta, por mês chega, por semana chega; me … basta
            """,
        disowned: """
            não foi você, não é você, não foste tu, não és tu, não foi o senhor, não fez este, não pediu, não pediste,
            não solicitou, não solicitaste, não se inscreveu, não te inscreveste, não se cadastrou, não criou, não
            criaste, não encomendou, não é a sua conta, não é sua conta, pessoa errada, endereço errado, recebeu por
            engano, recebeste por engano, não reconhece, não reconheces, nunca se inscreveu, não comprou, não mudou,
            não alterou, não reservou, não é seu, não é sua, não é teu, outra pessoa, não se lembra, não nos conhece,
            não fez
            """,
        conditions: "se, caso",
        taking: """
            cartão,
            pedir, peça, comprar, compre, renovar, renove, mudar, mude, passar, passe, assinar, ativar, ative, doar,
            doe, reservar, repetir, quero, sim, manter, continuar, continue
            """,
        atOnce: """
            no meu cartão, do meu cartão, com o meu cartão, ao meu cartão,
            será cobrado, serão cobrados, será debitado, serão debitados, débito imediato, cobrança imediata, cartão
            salvo, cartão guardado, cartão cadastrado, cartão registado, basta um clique, um clique e, um só clique e,
            sem mais passos, cobraremos, debitaremos
            """,
        asking: "como, por que, porque, porquê, o que, quando, quem, onde, qual, quais")

    static let romanian = DecidingWords(
        said: """
            da … vreau, doresc, accept, confirm, vin, particip, mă, îmi, meu, mea, trimiteți, eu sunt, te rog, vă rog;
            nu … mulțumesc, pot, vin, vreau, particip, sunt eu, de data asta, am fost eu; vreau, doresc, aș … să
            primesc, să rămân, să continui, să particip, să anulez, să mă, să vin, vrea să; accept, confirm … comanda,
            participarea, adresa, invitația, că; nu … mai am nevoie, mai vreau; anulează, anulați … rezervarea,
            comanda, reînnoirea, mea, meu; prelungește, reînnoiește … cu, pentru, abonamentul, împrumutul; comandă …
            din nou, iar, încă o dată; abonează, abonați, comandă … cu un clic, cu un singur clic, dintr-un clic;
            desigur, sigur, bineînțeles, regret, scuze, cu … vin, particip, voi veni, plăcere, pot, nu pot
            """,
        reported: """
            blochează, raportează … persoana, expeditorul, contul, invitația
            """,
        often: """
            doar, numai, mai … o dată pe lună, o dată pe săptămână, lunar, săptămânal; o … dată pe lună vă rog, dată
            pe lună ajunge, dată pe săptămână ajunge; suspendă, pauză, întrerupe … săptămâni, săptămână, zile, lună,
            luni, alerta
            """,
        disowned: """
            nu ai fost tu, nu ești tu, nu ați fost dumneavoastră, nu sunteți dumneavoastră, nu ai cerut, nu ați cerut,
            nu ai solicitat, nu ați solicitat, nu te-ai înscris, nu v-ați înscris, nu ai comandat, nu ați comandat, nu
            ai creat, nu ați creat, persoană greșită, adresă greșită, din greșeală, nu recunoști, nu recunoașteți
            """,
        conditions: "dacă",
        taking: "comandă, comandați, cumpără, treci, treceți, reînnoiește, prelungește, activează, donează, vreau, da",
        atOnce: """
            se va debita, va fi debitat, vor fi debitați, cardul salvat, cardului salvat, un clic este suficient, un
            clic și
            """,
        asking: "cum, de ce, ce, când, cine, unde, care")
}
