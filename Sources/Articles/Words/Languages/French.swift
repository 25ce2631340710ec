extension Language {
    static let french = Language(
        "fr",
        words: [
            .unsubscribe: """
            suspendre la réception,
            me retirer de la liste, désactiver les notifications, supprimer mon alerte, supprimer cette alerte,
            recevoir moins d'e-mails, recevoir moins de mails, stop aux e-mails, ne pas recevoir d'e-mails,
            signaler comme spam, ne plus nous lire, je ne vous en parlerai plus, =ne vous intéresse pas,
            plus intéressé, plus intéressée, ne vous intéresse plus, marre de nos e-mails,
            désabonn*, désinscri*, se désabonner, me désabonner, ne plus recevoir, ne souhaitez plus recevoir,
            ne plus être informé, annuler votre abonnement, annuler mon abonnement, résilier, me désinscrire,
            désabonnement, vous retirer de cette liste, stopper les envois, arrêter de recevoir,
            ne souhaite plus recevoir, ne veux plus recevoir, ne désire plus recevoir,
            supprimer cette adresse, supprimer mon adresse, supprimer votre adresse, retirer cette adresse, retirer mon
            adresse, retirer votre adresse, effacer mon adresse, effacer cette adresse
            """,
            .preferences: """
            gérer mes newsletters, gérer mes e-mails, gérer vos newsletters, =oui je reste, choisir mes
            newsletters,
            gérer vos préférences, gérer mes préférences, gérer les préférences, préférences, mes préférences,
            gérer mon abonnement, gérer votre abonnement, gérer vos abonnements, gérer mes abonnements, modifier
            votre profil, modifier mes informations, mettre à jour, mon compte, mon profil, paramètres,
            réglages, modifier votre adresse, changer d'adresse, gérer vos données, fréquence des emails,
            =gérer mes alertes
            """,
            .confirm: """
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
            lien d'accès, valable 15 minutes, valable 10 minutes, accéder à mon espace, accéder à mon compte,
            se connecter, connectez-vous, me connecter, =connexion, s'identifier, identifiez-vous, mot de passe
            oublié, réinitialiser votre mot de passe, réinitialiser mon mot de passe, changer de mot de passe,
            lien de connexion
            """,
            .referral: """
            parrainer, parrainez, parrainage, inviter un ami, invitez vos amis, invitez un ami, inviter des
            amis, lien de parrainage, votre lien personnel, recommander à un ami,
            partager ce lien, partagez ce lien, copier ce lien, copiez ce lien, =mon entourage, challenger mon
            entourage, inviter mon entourage, inviter mes amis, inviter mes
            proches
            """,
            .poll: """
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
            =partager, partager sur, partagez sur, partager cet article, partager cette, partagez cette,
            partager via, =j'aime, =aimer, =commenter, laisser un commentaire, =commentaire, =tweeter,
            =retweeter, ou sur les réseaux sociaux, à partager
            """,
            .forward: """
            transférer à un ami, transférer, transférez, faire suivre, envoyer à un ami, envoyez à un ami,
            partager par email, partager par e-mail, partager par mail, envoyer par email
            """,
            .subscribe: """
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
            mentions légales, politique de confidentialité, confidentialité, conditions générales, conditions
            d'utilisation, cgu, cgv, vie privée, protection des données, données personnelles
            """,
            .contact: """
            contactez-nous, nous contacter, =contact, écrivez-nous, nous écrire, =email, =e-mail, =courriel,
            répondre à cet email, devenir annonceur, devenir sponsor, devenir partenaire, =aide, service client,
            vos retours
            """,
            .job: """
            offres d'emploi, offre d'emploi, emplois, recrutement, recrute, recrutons, postuler, carrières, nous
            rejoindre
            """,
            .sponsor: """
            sponsorisé, sponsorisée, en partenariat avec, publicité, contenu partenaire, présenté par,
            partenaire, annonce, parrainé par
            """,
            .appStore: """
            télécharger l'application, télécharger l'app, télécharger notre application, ouvrir l'application,
            extension chrome
            """,
            .follow: """
            =réseaux sociaux, suivez-nous, nous suivre, suivez-moi, retrouvez-nous sur, me suivre, sur les réseaux
            sociaux, nos réseaux sociaux
            """,
            .shop: """
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
                gérer, gérez, modifier, modifiez, choisir, choisissez, personnaliser, suspendre …
                newsletter*, infolettre*, abonnement*, notifications, réception, e-mails, mails,
                envois
                """))
}
