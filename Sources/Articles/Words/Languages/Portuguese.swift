extension Language {
    static let portuguese = Language(
        "pt",
        words: [
            .unsubscribe: """
            =sair da lista, desativar notificações, desativar as notificações, excluir alerta, não quero mais
            e-mails, não quero mais receber,
            não tem mais interesse, já não tem interesse, não me interessa mais,
            cancelar inscrição, cancelar a inscrição, cancelar sua inscrição, cancelar subscrição, cancelar a
            subscrição, cancelar assinatura, cancelar a assinatura, cancelar sua assinatura, descadastr*,
            desinscrev*, desinscri*, anular subscrição, anular a subscrição, remover inscrição, deixar de
            receber, não deseja mais receber, não quer mais receber, não quero mais receber, não receber mais,
            remover da lista, parar de receber, sair desta lista, dessubscrever,
            não quiser mais receber, não quiser receber, não deseja mais receber, não quer mais receber,
            remover este endereço, remover meu endereço, remover o meu endereço, remover meu e-mail, remover o meu e-mail,
            remover este e-mail, remover seu e-mail, excluir meu e-mail, excluir este e-mail
            """,
            .preferences: """
            quais newsletters receber, escolher quais newsletters, escolha quais newsletters, gerenciar
            newsletters,
            preferências, gerenciar inscrição, gerenciar assinatura, gerenciar sua assinatura, gerir subscrição,
            gerir a subscrição, atualizar perfil, atualizar seus dados, atualizar dados, minha conta, sua conta,
            configurações, definições, alterar e-mail
            """,
            .confirm: """
            =fui eu, =não fui eu, confirmar consulta, cancelar consulta, confirmar presença, =aprovar,
            =rejeitar, =recusar, =assine com um clique, =assine agora, =assinar a petição,
            confirmar inscrição, confirmar a inscrição, confirme sua, confirme seu, confirmar sua, confirmar
            subscrição, confirmar e-mail, =confirmar, =confirmo, confirmo minha, confirmo a minha, verificar e-mail,
            verifique seu, verificar seu,
            =verificar, ativar conta, ativar sua conta, ative sua conta, completar cadastro, aceitar convite,
            =aceitar, =recusar
            """,
            .login: """
            fazer login, faça login, iniciar sessão, =entrar, =acessar, entrar na conta, acesse sua conta,
            redefinir senha, redefinir sua senha, esqueci minha senha, alterar senha, link mágico
            """,
            .referral: """
            indique um amigo, convide um amigo, convide amigos, convidar amigos, indicar amigos, link de
            indicação, programa de indicação, seu link pessoal, recomende a um amigo,
            compartilhe este link, partilhe este link, copie este link
            """,
            .poll: """
            =adorou, =não gostou, =mais ou menos, =achou mais ou menos,
            =votar, vote agora, vote aqui, =enquete, responda à enquete, responder pesquisa, responda a
            pesquisa, o que achou, o que você achou, gostou desta, gostou da, avalie, dê sua nota, sua opinião,
            =escreva uma avaliação, =deixe sua avaliação
            """,
            .share: """
            =compartilhar, compartilhar no, compartilhe, =partilhar, partilhar no, partilhe, =curtir, =gosto,
            =comentar, deixe um comentário, =tuitar
            """,
            .forward: """
            encaminhar, encaminhe, encaminhar para um amigo, enviar a um amigo, envie para um amigo,
            reencaminhar
            """,
            .subscribe: """
            outras newsletters, todas as newsletters,
            assinar, assine, assinatura, inscreva-se, inscrever-se, subscrever, subscreva, cadastre-se, doar,
            doe, apoie, seja membro, teste grátis, criar conta
            """,
            .viewInBrowser: """
            no navegador, no seu navegador, no browser, versão web, versão online, ver online, ler online,
            visualizar online, edições anteriores, =arquivo, não consegue visualizar
            """,
            .legal: """
            política de privacidade, privacidade, termos de uso, termos e condições, aviso legal, proteção de
            dados, cookies
            """,
            .contact: """
            contato, contacto, fale conosco, contacte-nos, escreva para nós, =e-mail, =email, =ajuda, anuncie,
            atendimento ao cliente
            """,
            .job: "vagas, vaga, oportunidades de emprego, trabalhe conosco, ofertas de emprego",
            .sponsor: """
            patrocinado, patrocinada, patrocinado por, publicidade, anúncio, oferecimento, apresentado por, em
            parceria com, conteúdo patrocinado
            """,
            .appStore: """
            baixe o app, baixar o app, baixe o aplicativo, baixar aplicativo, abrir no app, descarregar a app
            """,
            .follow:
                "=redes sociais, siga-nos, siga a gente, nos siga, nas redes sociais, nossas redes sociais, siga-me, nos acompanhe",
            .shop: """
            comprar, compre agora, comprar agora, ver oferta, adicionar ao carrinho, desconto, cupom, frete
            grátis, reserve agora, aproveite
            """,
            .bare: "=aqui, =clique aqui, =clicando aqui, =este link, =link, =sim, =não, =clique",
            .readMore: """
            =leia mais, =ler mais, =saiba mais, =continue lendo, =continuar lendo, =ver mais, =ler, =mais,
            =leia, =continuar a ler
            """,
            .site: """
            =veja todas as notícias, veja todas as notícias, =todas as notícias, =ver todos, =ver todas, =site,
            =nosso site, =página inicial, =início, =sobre nós, =website
            """,
            .footer: """
            você recebeu este, você está recebendo, este e-mail foi enviado, esta mensagem foi enviada, todos os
            direitos reservados, recebeu este, lista de contatos
            """,
        ],
        subscription: SubscriptionWords(
            verbs: "cancelar, cancele, anular, anule",
            owners: "seu, sua, tua, minha, nossa",
            ended: "assinatura*, inscrição*",
            changed: """
                gerir, gerenciar, gerencie, escolher, escolha, alterar, altere, mudar, atualizar … newsletter*,
                subscri*, assinatur*, boletin*, e-mails, notificaç*, alertas
                """))
}
