extension Language {
    static let french = Language(
        "fr",
        words: [
            .unsubscribe: """
            ne voulez plus recevoir nos, ne voulez plus recevoir ces, ne voulez plus recevoir cette,
            ne voulez plus recevoir de, ne veux plus recevoir vos, ne veux plus recevoir ces,
            ne veux plus recevoir cette, ne souhaitez plus recevoir, ne désirez plus recevoir,
            plus envie de nous lire, =quittez la liste,
            tristes de vous voir partir, désolés de vous voir partir, plus de ces messages, plus de ces e-mails,
            plus de ces lettres, ne m'écrivez plus, =la sortie est par là, =la sortie est par ici,
            ne plus la recevoir, ne plus le recevoir, ne plus les recevoir,
            ne plus avoir de nos nouvelles, ne plus entendre parler de nous, vous recevez trop de nos, vous recevez
            trop de messages, vous recevez trop de lettres, trop de messages de notre, =quitter la liste, quitter cette liste, =nous quitter, =faire une pause, ne
            voulez plus de nos, ne veux plus de vos, =dire au revoir, =arrêter les envois, =ne plus recevoir,
            suspendre la réception,
            me retirer de la liste, désactiver les notifications, supprimer mon alerte, supprimer cette alerte,
            recevoir moins d'e-mails, recevoir moins de mails, stop aux e-mails, ne pas recevoir d'e-mails,
            signaler comme spam, ne plus nous lire, je ne vous en parlerai plus, =ne vous intéresse pas,
            plus intéressé, plus intéressée, ne vous intéresse plus, marre de nos e-mails,
            désabonn*, désinscri*, se désabonner, me désabonner, ne plus recevoir, ne souhaitez plus recevoir,
            ne plus être informé, annuler votre abonnement, annuler mon abonnement, résilier, me désinscrire,
            désabonnement, vous retirer de cette liste, stopper les envois, arrêter de recevoir,
            ne souhaite plus recevoir, ne veux plus recevoir, ne désire plus recevoir,
            supprimer cette adresse, supprimer mon adresse, supprimer votre adresse, retirer cette adresse,
            retirer mon
            adresse, retirer votre adresse, effacer mon adresse, effacer cette adresse
            """,
            .preferences: """
            =dans votre profil, =dans ton profil,
            recevoir moins de messages, recevoir moins de lettres, moins de messages de notre, indiquez-nous
            votre nouvelle, votre nouvelle adresse e-mail,
            la fréquence de nos, la fréquence des envois, la fréquence d'envoi, recevoir uniquement la, recevoir
            uniquement le, recevoir seulement la, recevoir seulement le, ce que vous recevez, ce que nous vous
            envoyons, ce que vous souhaitez recevoir, quels e-mails recevoir, quelles lettres recevoir, =mettre
            en pause, mettre en pause mon, mettre en pause mes, mettre en pause la newsletter, mettre en pause
            les envois, suspendre mon abonnement, suspendre les envois, modifier mon don, =mes coordonnées,
            modifier mes coordonnées,
            gérer mes newsletters, gérer mes e-mails, gérer vos newsletters, =oui je reste, choisir mes
            newsletters,
            gérer vos préférences, gérer mes préférences, gérer les préférences, préférences, mes préférences,
            gérer mon abonnement, gérer votre abonnement, gérer vos abonnements, gérer mes abonnements, modifier
            votre profil, modifier mes informations, mettre à jour, mon compte, mon profil, paramètres,
            réglages, modifier votre adresse, changer d'adresse, gérer vos données, fréquence des emails,
            =gérer mes alertes
            """,
            .confirm: """
            =en un clic, =d'un clic, =d'un simple clic, =en un seul clic, =un clic, =une autre fois, =je suis pris,
            =je suis prise, =je passe, =je garde ma place,
            =c'est moi, =c'est bien moi, =ce n'est pas moi, =ce n'était pas moi, =j'y serai, =je serai là, =je viens,
            =je ne viens pas, =je viendrai, =je ne peux pas, =je ne peux pas venir, =je ne pourrai pas,
            =pas cette fois, =pas cette semaine, =malheureusement non, =nous viendrons, =nous serons là,
            =oui volontiers, =oui merci, =non merci, =j'en suis, =je participe, =je ne participe pas, =je
            reste, =j'arrête, =prolonger, =prolonger le prêt, =je passe mon tour,
            c'est bien mon adresse, c'est mon adresse, =c'est moi, =oui c'est moi, =je ne peux pas, =ajouter mon
            nom, =j'ajoute mon nom,
            je veux continuer à recevoir, oui je veux continuer, souhaite continuer à recevoir, =oui je
            continue, =oui je viens, =non merci pas cette fois, =je viens, =je ne viens pas,
            =je serai présent, =je serai présente, =je serai là, =je ne pourrai pas venir, =je participe, =je ne
            participe pas, confirmer ma présence, annuler le rendez-vous, annuler mon rendez-vous, =approuver,
            =rejeter, =refuser, =accepter, c'est bien moi, =non ce n'est pas moi, =ce n'est pas moi, j'accepte
            de recevoir, =prolonger mon annonce, =supprimer mon annonce, =signer en un clic, =signer, =signer la
            pétition, =je signe,
            confirmer votre, confirmer mon, confirmez votre, confirmer l'inscription, =confirmer, je confirme,
            valider votre, validez votre, valider mon, =valider, vérifier votre, vérifiez votre, activer votre
            compte, activez votre, activer mon compte, finaliser votre inscription, accepter l'invitation,
            =accepter, =refuser, confirmer mon inscription, oui je m'inscris
            """,
            .login: """
            votre espace abonné, mon espace abonné, votre espace adhérent, mon espace adhérent, votre espace
            personnel, votre espace client, mon espace client,
            lien d'accès, valable 15 minutes, valable 10 minutes, accéder à mon espace, accéder à mon compte,
            se connecter, connectez-vous, me connecter, =connexion, s'identifier, identifiez-vous, mot de passe
            oublié, réinitialiser votre mot de passe, réinitialiser mon mot de passe, changer de mot de passe,
            lien de connexion
            """,
            .referral: """
            mon lien personnel, mon lien de parrainage, plus que deux amis avant, plus qu'un ami avant, plus que
            trois amis avant, =voir où j'en suis,
            =je parraine, je parraine un, recommandez-nous à, invitez trois amis, invitez un proche, invitez vos
            proches, parrainez un, =mon lien, =obtenir mon lien, pour chaque ami, faites-nous connaître,
            parrainer, parrainez, parrainage, inviter un ami, invitez vos amis, invitez un ami, inviter des
            amis, lien de parrainage, votre lien personnel, recommander à un ami,
            partager ce lien, partagez ce lien, copier ce lien, copiez ce lien, =mon entourage, challenger mon
            entourage, inviter mon entourage, inviter mes amis, inviter mes
            proches
            """,
            .poll: """
            =en plein dans le mille, =peut mieux faire,
            répondez à trois questions, répondez à quelques questions, répondez à cinq questions, répondre à
            quelques questions, répondre à trois questions, =je donne mon avis, =je réponds, dites-nous ce que
            vous en,
            comment évalueriez-vous, je suis satisfait, je ne suis pas satisfait,
            répondez au sondage, répondre au sondage, répondez à notre enquête, participez au sondage,
            participez à notre enquête, =sondage, =notre sondage, petit sondage,
            votez, =voter, je vote, voter pour, =sondage, répondre au sondage, répondez au sondage, avez-vous
            aimé, vous avez aimé, qu'avez-vous pensé, que pensez-vous de cette, notez cette, noter cette, votre
            avis, donnez votre avis, donner mon avis, cette newsletter vous a, évaluez, répondre à l'enquête,
            répondre au questionnaire, comment avez-vous trouvé, répondez ici, répondez là,
            =laisser un avis, =déposer un avis, =donner mon avis
            """,
            .share: """
            tweeter cette, tweeter ce, tweeter la citation,
            =restacker, =republier, =restack,
            =partager, partager sur, partagez sur, partager cet article, partager cette, partagez cette,
            partager via, =j'aime, =aimer, =commenter, laisser un commentaire, =commentaire, =tweeter,
            =retweeter, ou sur les réseaux sociaux, à partager
            """,
            .forward: """
            transférer à un ami, transférer, transférez, faire suivre, envoyer à un ami, envoyez à un ami,
            partager par email, partager par e-mail, partager par mail, envoyer par email
            """,
            .subscribe: """
            devenez donateur, devenez donatrice, devenez mécène, devenez ami, devenez amie, devenez membre, devenez
            abonné, devenir donateur, devenir donatrice, devenir mécène, devenir abonné, =passer en payant, faites
            un don, je donne, =je fais un don, je soutiens, =prix libre, offrir un abonnement, offrez un abonnement,
            prenez un abonnement, vous inscrire gratuitement, don est doublé, dons sont doublés,
            j'adhère, =adhérer, adhérez, renouveler mon adhésion, renouvelle mon adhésion, renouveler ma
            licence, =cagnotte, =la cagnotte, participer à la cagnotte, faire un don, =cotiser,
            s'abonner, abonnez-vous, je m'abonne, m'abonner, abonnement, s'inscrire, inscrivez-vous, je
            m'inscris, inscription, rejoindre la communauté, rejoignez, faire un don, soutenez, soutenir,
            devenir membre, essai gratuit, créer un compte, adhérer
            """,
            .viewInBrowser: """
            lire en ligne, cette lettre en ligne, cet e-mail en ligne, ce message en ligne, ce mail en ligne,
            dans votre navigateur, dans le navigateur, dans un navigateur, version en ligne, version web, lire
            en ligne, voir en ligne, consulter en ligne, si ce message ne s'affiche pas, s'affiche mal,
            =archives, numéros précédents, toutes les éditions, visualiser ce message, ouvrir dans l'app
            """,
            .legal: """
            comment nous traitons vos données, comment nous utilisons vos données, comment nous protégeons vos
            données, vos données personnelles,
            mentions légales, politique de confidentialité, confidentialité, conditions générales, conditions
            d'utilisation, cgu, cgv, vie privée, protection des données, données personnelles
            """,
            .contact: """
            =formulaire de contact, formulaire de contact, proposez un lien, proposer un lien, proposez un sujet,
            soumettre un, soumettez votre, soumettez vos,
            contactez-nous, nous contacter, =contact, écrivez-nous, nous écrire, =email, =e-mail, =courriel,
            répondre à cet email, devenir annonceur, devenir sponsor, devenir partenaire, =aide, service client,
            vos retours
            """,
            .job: """
            voir l'offre d'emploi, fiche de poste, voir les offres d'emploi, on recrute, nous recrutons,
            offres d'emploi, offre d'emploi, emplois, recrutement, recrute, recrutons, postuler, carrières, nous
            rejoindre
            """,
            .sponsor: """
            sponsorisé, sponsorisée, en partenariat avec, publicité, contenu partenaire, présenté par,
            partenaire, =annonce, parrainé par
            """,
            .appStore: """
            télécharger l'application, télécharger l'app, télécharger notre application, ouvrir l'application,
            extension chrome
            """,
            .follow: """
            compte instagram, page facebook, chaîne youtube, =notre compte, groupe facebook, canal telegram, serveur
            discord,
            =réseaux sociaux, suivez-nous, nous suivre, suivez-moi, retrouvez-nous sur, me suivre, sur les réseaux
            sociaux, nos réseaux sociaux
            """,
            .shop: """
            =réserver, =réservez, =réserver des places, =réserver ma place, =réserver vos places, =prendre des
            billets, =acheter des billets, =acheter un billet, =dans la boutique, =dans notre boutique, =en
            boutique, =essai gratuit, essayer gratuitement, =ajouter à mon panier,
            boutique en ligne,
            acheter, j'achète, =commander, commander maintenant, commander ici, commandez, je commande, profitez,
            j'en profite, en profiter, réserver
            votre, réservez votre, je réserve, ajouter au panier, découvrir l'offre, code promo, =réduction, de
            réduction,
            nos solutions, nos produits, livraison offerte, livraison gratuite, billetterie, réserver votre billet,
            prendre mon billet
            """,
            .bare: """
            =ici, =cliquez ici, =cliquer ici, =ce lien, =lien, =par ici, =là, =oui, =non, =en cliquant ici,
            =juste ici
            """,
            .readMore: """
            =lire la suite, =en savoir plus, =lire, =lire plus, =la suite, =voir plus, =lire l'article,
            =découvrir, =plus, =écouter, =regarder, =voir
            """,
            .site: """
            =tout le calendrier, =tous les événements, =tout l'agenda, =toute l'actualité, =voir l'agenda,
            =voir tous, =voir toutes, =site web, =site internet, =notre site, =page d'accueil, =accueil, =le site,
            =mon site, =à propos
            """,
            .footer: """
            vous recevez cet, vous recevez ce, cet email a été envoyé, ce message a été envoyé, tous droits
            réservés, vous êtes inscrit, à vos contacts, carnet d'adresses
            """,
        ],
        subscription: SubscriptionWords(
            verbs: "annuler, annulez, annule, résilier, résiliez, arrêter, arrêtez, interrompre",
            owners: "votre, notre, nos, mon",
            ended: "abonnement*",
            changed: """
                mettez, mets, mettre … nous au repos, nous en pause, nous en veille, moi en pause, en pause jusqu, au
                repos; recevoir, recevez … seulement le, uniquement le, que le; retirer, retirez, retire … votre
                consentement, mon consentement, cette autorisation, ce consentement, votre accord, mon accord;
                gérer, gérez, modifier, modifiez, choisir, choisissez, personnaliser, suspendre … newsletter*,
                infolettre*, abonnement*, notifications, réception, e-mails, mails, envois; suspendre,
                interrompre … newsletter*, infolettre*, envois; choisir, choisissez … fréquence; passer, passez
                … hebdomadaire, mensuelle; choisir, choisissez, modifier … thèmes, mes thèmes, centres
                d'intérêt; changer, changez, modifier, modifiez … fréquence, rythme d'envoi, rythme des envois, rythme de nos envois
                """,
            or: "ou"),
        sharing: SharingWords(
            verbs: "inviter, invitez, partager, partagez",
            withObject: "partage, envoyer, envoyez",
            objects: "ce, cet, cette, ceci, ça, le, la, les, mon, votre, notre, ces",
            places: "sur, par, via, avec"),
        passingOn: """
            glissez, glisse … dans sa boîte, la dans sa, le dans sa, la dans la boîte, lui ce numéro; offrez, offre …
            lui ce numéro, lui cette lettre, une invitation;
            envoyez, envoyer, transférez, transférer, faites … cette lettre, cette newsletter, cet e-mail, ce
            numéro, cette édition
            """,
        asking: """
            question du jour, question de la semaine, question du mois, quiz, sondage, la question, notre question,
            une question, petite question, question rapide, question express, le sondage, énigme, testez vous,
            teste toi, question aux lecteurs, question de la quinzaine, le quiz, votre avis, =à vous,
            à vous de jouer, à vous de voter,
            devinette, =vote, et vous, et toi
            """)
}
