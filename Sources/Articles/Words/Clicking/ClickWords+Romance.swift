extension ClickWords {
    static let french = ClickWords(
        ended: """
            nous, on, n … écrirons plus, écrivons plus, écrit plus, écrira plus, enverrons plus, envoyons plus, envoie
            plus, enverra plus, embêtons plus, embête plus, importunons plus, arrêtons de vous, arrête de vous, arrête
            de t, retirons de, retire de la, vous retirons, vous retirerons, te retire, t'efface, vous efface, vous
            effaçons, vous laissons tranquille, te laisse tranquille, vous laisse tranquille, vous oublions; vous, tu … recevrez plus, recevras
            plus, entendrez plus, entendras plus, quittez la liste, quittes la liste, sortez de la liste, sors de la
            liste, serez désinscrit, ne nous lirez plus; plus … de lettres, de courrier, de courriels, de mails, recevoir nos, nous lire, nous recevoir; quitter, sortir … la
            liste, notre liste, de la liste
            """,
        joining: "et, pour, alors, si, puis",
        called: """
            cliquez, clique, touchez, touche, appuyez, appuie, tapez … votre réponse, ta réponse, la réponse, une
            réponse, sur votre, votre favori, votre préféré, votre préférée, votre choix, pour voter, pour répondre;
            choisissez, choisis … votre réponse, ta réponse, une réponse; répondez, réponds, votez, vote … d'un clic, en
            un clic, d'une touche, d'un simple clic
            """,
        counted: """
            votre voix est comptée, votre voix compte, ta voix compte, votre vote est compté, votre vote compte, votre
            vote est enregistré, votre réponse est comptée, clic compte, clic vaut, un clic suffit pour voter, un clic
            et c'est voté, résultats la semaine prochaine, réponse la semaine prochaine
            """,
        persons: "je, j, nous")

    static let spanish = ClickWords(
        ended: """
            no, nunca … escribimos, escribiremos, escribimos más, enviamos, enviaremos, mandamos, mandaremos, molestamos,
            molestaremos, volvemos a escribir, volveremos a escribir, volvemos a escribirte, volveremos a escribirte,
            volvemos a molestar, recibirás, recibirá, recibiréis, recibirán, sabrás más de nosotros; dejamos, dejaremos,
            dejarás, dejará, dejaréis … de escribir, de escribirte, de escribiros, de escribirle, de enviar, de
            enviarte, de mandar, de mandarte, de recibir, de molestar; te, le, os … quitamos de la lista, borramos,
            sacamos de la lista, quitaremos de la lista, borraremos, dejamos en paz, dejaremos en paz, damos de baja,
            daremos de baja, olvidamos; salir, sales, sale, salís … de la lista, de nuestra lista
            """,
        endedPhrases: "para dejar de recibir, adiós a los correos, ni un correo más, ni una carta más",
        joining: "y, e, para, así, si, entonces",
        called: """
            pulsa, pulsad, pulse, pulsen, toca, tocad, toque, toquen, haz, haced, haga, clica, pincha, pinchad, pinche …
            tu respuesta, su respuesta, vuestra respuesta, la respuesta, una respuesta, la portada, la foto, tu
            favorito, tu favorita, su favorito, vuestro favorito, vuestra favorita, tu elección, que prefieras, que
            preferís, para votar, clic en tu respuesta; elige, elegid, elija, escoge … tu respuesta, una respuesta,
            vuestra respuesta, su respuesta; responde, responded, responda, vota, votad, vote … con un clic, en un clic,
            con un toque, con un solo clic, aquí mismo
            """,
        counted: """
            tu voto cuenta, su voto cuenta, vuestro voto cuenta, tu voto queda, vuestro voto queda, tu voto está, voto
            registrado, queda apuntada, queda apuntado, quedará apuntada, quedará apuntado, cada clic cuenta, un clic es
            un voto, basta un clic para votar, resultados la semana que viene, resultados la próxima, solución la semana
            que viene
            """,
        persons: "yo, nosotros, nosotras")

    static let italian = ClickWords(
        ended: """
            non, mai … scriviamo più, scriveremo più, vi scriviamo, ti scriviamo, vi scriveremo, ti scriveremo, mandiamo
            più, manderemo più, inviamo più, invieremo più, disturbiamo più, disturberemo più, riceverai più, riceverà
            più, riceverete più, sentirai più, sentirete più; smettiamo, smetteremo … di scrivere, di scriverti, di
            scrivervi, di mandare, di mandarti, di mandarvi, di inviarti, di inviarvi, di disturbare; ti, vi, la …
            togliamo dalla lista, cancelliamo, toglieremo dalla lista, cancelleremo, lasciamo in pace, lasceremo in
            pace, dimentichiamo; esci, uscite, uscire, sei … dalla lista, dalla nostra lista, fuori dalla lista
            """,
        endedPhrases: "per non ricevere più, niente più lettere, niente più mail, mai più una mail",
        joining: "e, ed, per, così, se, poi",
        called: """
            tocca, toccate, tocchi, clicca, cliccate, clicchi, premi, premete, prema … la risposta, la tua risposta, la
            vostra risposta, la sua risposta, una risposta, il tuo preferito, il vostro preferito, la copertina che, la
            tua scelta, per votare, per rispondere; scegli, scegliete, scelga … la risposta, la tua risposta, una
            risposta, la vostra risposta; rispondi, rispondete, risponda, vota, votate, voti … con un clic, in un clic,
            con un tocco, con un solo clic
            """,
        counted: """
            il voto è dato, il tuo voto conta, il vostro voto conta, il suo voto conta, il voto è registrato, voto
            registrato, ogni clic conta, un clic è un voto, un clic e hai votato, un clic e avete votato, risultati la
            prossima settimana, soluzione la prossima settimana
            """,
        persons: "io, noi")

    static let portuguese = ClickWords(
        ended: """
            não, nunca … escrevemos mais, escreveremos mais, lhe escrevemos, te escrevemos, escrevemos, escreveremos,
            enviamos mais, enviaremos mais, mandamos mais, mandaremos mais, incomodamos mais, incomodaremos mais,
            recebe mais, receberá mais, recebes mais, receberás mais; deixamos, deixaremos, paramos, pararemos, deixa,
            deixará … de escrever, de lhe escrever, de te escrever, de enviar, de mandar, de receber, de incomodar; te,
            lhe, o, a … tiramos da lista, retiramos da lista, removemos da lista, apagamos, deixamos em paz;
            sair, sai, sais, saia … da lista, da nossa lista
            """,
        endedPhrases: "para não receber mais, para deixar de receber, nunca mais um e-mail, chega de e-mails",
        joining: "e, para, assim, se, então",
        called: """
            clique, clica, cliquem, toque, toca, toquem, carregue, carrega, aperte … na resposta, sua resposta, tua
            resposta, na sua resposta, na tua resposta, uma resposta, no seu favorito, na capa que, na sua escolha, para
            votar, para responder; escolha, escolhe … sua resposta, a resposta, uma resposta, a tua resposta; responda,
            responde, respondam, vote, vota, votem … já aqui, aqui mesmo, com um clique, num clique, em um clique, com
            um toque
            """,
        counted: """
            seu voto conta, o teu voto conta, o voto fica registado, voto registrado, voto registado, cada clique conta,
            um clique é um voto, um clique e está votado, resultado na próxima semana, resultados na próxima, resposta
            na próxima semana
            """,
        persons: "nós")

    static let romanian = ClickWords(
        ended: """
            nu … îți mai scriem, vă mai scriem, mai scriem, mai trimitem, îți mai trimitem, vă mai trimitem, mai
            primești, mai primiți, te mai deranjăm; te, vă … ștergem de pe listă, scoatem de pe listă, lăsăm în pace;
            ieși, ieșiți … de pe listă, din listă
            """,
        joining: "și, ca, pentru",
        called: """
            apasă, apăsați, atinge, atingeți, clic … răspunsul, pe răspuns, răspunsul tău, favoritul, pentru a vota;
            alege, alegeți … răspunsul; răspunde, votează, votați … cu un clic, dintr-un clic
            """,
        counted:
            "votul tău contează, votul dumneavoastră contează, fiecare clic contează, rezultatele săptămâna viitoare",
        persons: "noi")
}
