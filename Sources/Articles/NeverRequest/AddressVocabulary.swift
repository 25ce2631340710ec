/// The words that say, as a part of a path or the value of a query, what an address does when it is opened.
///
/// The same notation as the languages' rows, and read the same way; here all languages stand in one row, since an
/// address is often in another language than its newsletter, and never has accents.
internal import Links

enum AddressVocabulary {
    static let trie = PhraseTrie([Language("address", joined: true, words: words)])

    /// The first look for everything that `ActingAddress` and `ActingQuery` can find in a path or a query.
    static let glance: WordGlance = {
        let names =
            Array(queryNames.keys) + ServiceTable.tellingWords + Command.names + ActingQuery.answerNames
            + ["subed", "share", "like", "ref_id"]
        return WordGlance(
            phrases + names.flatMap { Phrase.all(in: $0, joined: true) }, common: fillers.union(["social"]),
            // Within "unsub", "optout", "opt_out", "opt-out", "optmeout", "abmeld", "desabonn", "desinscri", "confirm",
            // "emailpreferences", "emailafriend".
            anywhere: ["unsu", "ptou", "pt_o", "pt-o", "ptme", "bmel", "sabo", "sins", "nfir", "lpre", "lafr"])
    }()

    static let phrases = words.values.flatMap { Phrase.all(in: $0, joined: true) }

    private static let words: [WordClass: String] = [
        .unsubscribe: """
        unsubscri*, unsub*, list unsubscribe, opt out, optout, opted out, emailoptout, disable email, remove me,
        remove email, =remove, stop emails, cancel subscription, leave list, abmeld*, abbestell*, austragen,
        newsletterabmeldung, desabonn*, desinscri*, se desabonner, baja, darse de baja, cancelar suscripcion,
        desuscri*, disiscri*, cancella iscrizione, descadastr*, cancelar inscricao, cancelar assinatura,
        afmeld*, uitschrijv*, avregistrer*, avprenumerer*, avmeld*, meld av, wypis*, rezygnacja, odhlasit*,
        odhlaseni, leiratkoz*, dezabon*, otpis*, peruuta tilaus, abonelikten cik, berhenti langganan, mute
        email, turn off email, turn off emails, turn off notifications, disable emails, disable notifications,
        oneclickunsub, un subscribe*, signoff, sign off, optmeout, opt me out, removeme, remove my address,
        remove my email, stop receiving*, stop emailing*, stop sending*, stopemails, no more emails, no more mail,
        cancel my subscription, cancel newsletter, cancelsubscription, end subscription, delete subscription,
        deletesubscription, delete account, deactivate, deactivate account, unregister, leave newsletter, kuendig*,
        kundig*, abonnement kundigen, annulla iscrizione, cancellazione, rezygnuj, borrarse, cancelar boletin,
        peruuta, pause subscription, snooze emails, mute emails, no longer receive,
        desabo, remover email, frameld*, listeden cik, huy dang ky, tuiding, avanmal*, schrijf uit,
        cancelar envios, opt outs, optouts, opt down, optdown, list remove, listremove, stop mail, stopmail,
        newsletter off, remove subscription, removesubscription, removespacenotification, removepagenotification,
        email stop, emailstop, mute thread, mute topic, mute conversation, unwatch thread, unwatch topic,
        отпис*, відпис*, 退订, 退訂, 取消订阅, 取消訂閱, 配信停止, 配信解除, 購読解除, 구독취소, 수신거부, 구독해지, report spam,
        reportspam, report abuse, reportabuse
        """,
        .preferences: """
        preferences, preference page,
        preferencepage, preference center, preferencecenter, preference servlet, email preferences, emailpreferences,
        subscription preferences, manage preferences, =manage, manage subscription, manage subscriptions,
        managesubscription, manage account, edit subscription, subscription settings, email settings, notification settings,
        =settings, =account, profile center, email preference, emailpreference, editsub, update profile,
        updateprofile, update my profile, edit profile,
        update email, change email, subscription center, preferences center, preferences confirmed, subscription
        management, einstellungen, gerer, mes preferences, preferencias, preferenze, voorkeuren, installningar,
        ustawienia, =my account, account settings, profile settings, email subscriptions, adchoices
        """,
        .confirm: """
        confirm, confirmation, confirm subscription, confirm email, confirm signup, subscribe confirm, verify,
        verification, verify email, email verification, activate, activation, activate account, double opt in,
        doubleoptin, optin, opt in, doi, accept invite, accept invitation, =accept, =decline, =rsvp, validate
        email, bestaetig*, bestatig*, aktivieren, confirmer, confirmez, valider, confirmar, verificar, conferma,
        confermare, bevestig*, bekrafta, bekraeft, bekreft, potwierdz*, potvrdit, megerosit*, confirma, onayla,
        konfirmasi, verifikasi, xac nhan, confirmemail, confirmaccount, confirmsubscription, confirmregistration,
        verifyemail, verifyaccount, emailconfirmation, emailverification, validateemail, activateaccount, optinconfirm,
        double optin, activar cuenta, ativar conta, activer compte, validar correo, validation compte, invite accept,
        resubscribe, reconsent, one click apply, cancel booking, cancel appointment, cancel order, cancel reservation,
        cancel registration
        """,
        .login: """
        login, log in, logon, signin, sign in, logout, signout, sign out, auth, oauth, oauth2, authorize,
        authenticate, sso, magic link, magiclink, password, reset password, password reset, forgot password,
        forgotpassword, change password, set password, =session, =sessions, einloggen, anmelden, passwort,
        connexion, seconnecter, mot de passe, iniciar sesion, acceder, accedi, entrar, inloggen, logga in, log
        ind, logg inn, wp login, auto login, session new, zaloguj, prihlaseni, bejelentkezes, autologin,
        onetimelogin, otp, magiclogin, loginwithemail, pwreset, mot de passe oublie, recuperar contrasena
        """,
        .referral: """
        refer, refer a friend, referafriend, referral, referrals, referral hub, invite, invite friends, invite a
        friend, parrainage, freunde werben, empfehlen, invitar, invita, uitnodigen, rewards, sparkloop
        """,
        .poll: """
        vote, votes, upvote, downvote, poll, polls, pollvote, survey, surveys, rating, ratings, =rate, rate us,
        feedback, nps, reaction, reactions, post reaction, email reaction, umfrage, abstimmung, sondage,
        encuesta, sondaggio, enquete, quiz answer, poll answer, csat, thumbs up, thumbsup, thumbs down, thumbsdown,
        was this helpful, poll response, cast vote, cast your vote, vote for, rate issue
        """,
        .share: """
        sharer, sharearticle, share offsite, tweet intent, social share, share post, shareit, add bookmark, add to shelf
        """,
        .forward: """
        forward to a friend, forward to friend, forwardtofriend, forward friend, =forward, tell a friend, tell
        friend, tellafriend, send to a friend, send to friend, sendtofriend, email a friend, emailafriend, email
        this, weiterempfehlen, weiterleiten, ftaf
        """,
    ]

    /// Words that may stand beside an acting word in one part of a path without making it a headline.
    static let fillers: Set<String> = [
        "a", "all", "api", "ajax", "action", "address", "asp", "aspx", "by", "cfm", "center", "centre", "click", "cgi",
        "do", "done", "email", "emails", "e",
        "form", "from", "htm", "html", "here", "index", "jsp", "jsf", "link", "list", "lists", "mail", "mailing", "me",
        "my", "new", "news",
        "newsletter", "newsletters", "now", "one", "of", "on", "oneclick", "page", "php", "process", "request",
        "success", "thanks", "thank",
        "this", "the", "to", "us", "user", "users", "v1", "v2", "v3", "your", "you", "subscription", "subscriber",
        "subscribers", "member",
        "members", "account", "notification", "notifications", "token", "via", "with", "and", "manage", "update",
        "edit", "view",
        "confirm", "subscribe", "signup", "submit", "response", "answer", "step", "in", "up", "complete", "wf", "web",
        "customer", "contact", "contacts", "our", "daily", "weekly", "everything", "these", "any", "more", "future",
        "messages", "mailings", "marketing", "digest", "alerts", "updates", "emailing", "lettre", "info",
    ]

    /// What is confirmed, and how one is let in: beside such a verb these are fillers, too.
    static let objects: Set<String> = [
        "registration", "attendance", "order", "magic", "quick", "instant", "easy", "fast", "secure", "direct",
        "anmeldung", "registrierung", "adresse", "abonnement", "abo", "mailadresse", "emailadresse", "bitte", "deine",
        "ihre", "inscription", "abonnements", "votre", "mon", "mes", "compte", "courriel", "suscripcion", "registro",
        "correo", "cuenta", "su", "tu", "mi", "direccion", "iscrizione", "registrazione", "indirizzo", "tua",
        "inscricao", "assinatura", "cadastro", "conta", "seu", "sua", "inschrijving", "aanmelding", "adres", "je",
        "uw", "mailadres", "prenumeration", "adress", "din", "tilmelding", "pamelding", "subskrypcje", "zapis",
        "konto", "odber", "feliratkozas", "abonare", "abonelik", "la", "le", "el", "l", "il", "de", "en",
    ]

    /// Words that name a subject as often as they name what an address does: none of any kind may stand beside them.
    static let subjects: Set<String> = [
        "confirmation", "verification", "activation", "optin", "opt in", "doi", "auth", "oauth", "oauth2", "sso", "otp",
        "password", "passwort", "mot de passe", "session", "new session", "connexion", "entrar", "verifikasi",
        "konfirmasi",
    ]

    /// Names of query items that make any address act, whatever its path says.
    static let queryNames: [String: Reason] = [
        "unsubscribe": .unsubscribe, "unsub": .unsubscribe, "optout": .unsubscribe, "opt_out": .unsubscribe,
        "opt-out": .unsubscribe,
        "unsubscribe_token": .unsubscribe, "vote": .poll, "vote_for": .poll, "votefor": .poll, "vote_id": .poll,
        "poll": .poll, "poll_id": .poll, "poll_answer": .poll,
        "poll_option": .poll,
        "rating": .poll, "nps": .poll, "nps_score": .poll, "feedback": .poll, "reaction": .poll, "survey_answer": .poll,
        "submitlike": .socialShare,
        "triggershare": .socialShare, "magic": .login, "magic_token": .login, "login_token": .login,
        "otp": .login, "loginlink": .login, "reset_password_token": .login, "confirm": .confirm,
        "confirmation_token": .confirm, "confirm_token": .confirm,
        "confirmation": .confirm, "verification_token": .confirm, "verify_token": .confirm, "verify": .confirm,
        "activation_key": .confirm,
        "add-to-cart": .advertisement, "add_to_cart": .advertisement, "addtocart": .advertisement,
        "unlock_token": .login, "signin_token": .login, "sso_token": .login, "one_time_token": .login,
        "login_hash": .login, "autologin": .login, "auth_key": .login, "sesskey": .confirm,
        "oneclick": .confirm, "one_click": .confirm, "one-click": .confirm,
        "express_lane": .confirm, "quickdonate": .confirm, "unwatch": .unsubscribe,
        "unfollow": .unsubscribe, "polloption": .poll, "choice_id": .poll, "conversation_rating": .poll,
        "invitation_token": .confirm, "invite_token": .confirm, "referral_code": .referral, "referralcode": .referral,
    ]

    /// Names of query items whose value says what the address does.
    static let verbNames: Set<String> = [
        "action", "act", "do", "op", "operation", "mode", "cmd", "command", "method", "task", "func", "function",
        "event", "mod_name",
        "intent", "verb", "view", "p", "page", "type", "step", "route", "r", "path", "redirect_action", "mod", "screen",
        "link_type", "option", "v",
    ]

    /// Those of them that name nothing but what is done: a command is enough of a value.
    static let commandNames: Set<String> = [
        "action", "act", "do", "op", "operation", "cmd", "command", "method", "task", "func", "function", "verb",
    ]

    /// Names of query items that say where a click came from, or what is searched for: never what the address does.
    static let freeNames: Set<String> = [
        "q", "query", "search", "s", "keyword", "keywords", "term", "title", "subject", "headline", "tag", "tags",
        "topic",
        "category", "gclid", "fbclid",
    ]

    /// Places to read, whose page names are free: an article about polls is no poll.
    private static let readingPlaces: Set<String> = [
        "wikipedia.org", "wiktionary.org", "wikimedia.org", "github.com", "gitlab.com", "codeberg.org", "youtube.com",
        "youtu.be", "arxiv.org",
        "pypi.org", "npmjs.com", "crates.io", "stackoverflow.com", "archive.org", "imdb.com", "goodreads.com",
        "docs.rs",
    ]

    static func isReadingPlace(_ host: String) -> Bool { readingPlaces.contains(RegistrableDomain.of(host: host)) }
}
