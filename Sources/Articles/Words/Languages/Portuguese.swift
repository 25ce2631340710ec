extension Language {
    static let portuguese = Language(
        "pt",
        words: [
            .unsubscribe: """
            não queira mais receber, não desejar mais receber,
            deixar de recebê-la, deixar de recebê-lo, não recebê-la mais,
            lamentamos vê-lo partir, não me escrevam mais, não quero mais estas, não quero mais estes,
            preferir não receber, não receber mais as nossas, não receber mais os nossos, =saia por aqui, =sair
            por aqui, =sair da lista, não quiser mais ouvir, recebe demasiados e-mails, não quer mais as nossas,
            =dizer adeus,
            =sair da lista, desativar notificações, desativar as notificações, excluir alerta, não quero mais
            e-mails, não quero mais receber,
            não tem mais interesse, já não tem interesse, não me interessa mais,
            cancelar inscrição, cancelar a inscrição, cancelar sua inscrição, cancelar subscrição, cancelar a
            subscrição, cancelar assinatura, cancelar a assinatura, cancelar sua assinatura, descadastr*,
            desinscrev*, desinscri*, anular subscrição, anular a subscrição, remover inscrição, deixar de
            receber, não deseja mais receber, não quer mais receber, não quero mais receber, não receber mais,
            remover da lista, parar de receber, sair desta lista, dessubscrever,
            não quiser mais receber, não quiser receber, não deseja mais receber, não quer mais receber,
            remover este endereço, remover meu endereço, remover o meu endereço, remover meu e-mail, remover o
            meu e-mail,
            remover este e-mail, remover seu e-mail, excluir meu e-mail, excluir este e-mail
            """,
            .preferences: """
            receber menos mensagens, receber menos e-mails, o seu novo endereço de e-mail,
            o que quer receber, o que você quer receber, o que deseja receber, quais e-mails receber, que
            e-mails quer, pausar a newsletter, pausar os e-mails, pausar os envios, =pausar envios, receber
            apenas a newsletter, receber apenas a edição, receber só a edição, receber só a carta, frequência
            dos e-mails, frequência de envio, =fazer uma pausa,
            quais newsletters receber, escolher quais newsletters, escolha quais newsletters, gerenciar
            newsletters,
            preferências, gerenciar inscrição, gerenciar assinatura, gerenciar sua assinatura, gerir subscrição,
            gerir a subscrição, atualizar perfil, atualizar seus dados, atualizar dados, minha conta, sua conta,
            configurações, definições, alterar e-mail
            """,
            .confirm: """
            =com um clique, =num clique, =em um clique, =com um só clique, =um clique, =tô dentro, =estou dentro,
            =fica para a próxima, =fica pra próxima, =tenho interesse,
            =sou eu, =não sou eu, =fui eu, =não fui eu, =lá estarei, =estarei lá, =eu vou, =não vou, =não posso, =não
            posso ir, =não poderei ir, =infelizmente não, =infelizmente não posso, =desta vez não, =esta
            semana não, =conte comigo, =contem comigo, =pode contar comigo, =sim por favor, =não obrigado,
            =não obrigada, =quero ficar, =renovar empréstimo, =vou participar, =não vou participar,
            é o meu endereço, é meu endereço, =sou eu, =sim sou eu,
            quero continuar a receber, quero continuar recebendo, sim quero receber, =sim vou, =não posso ir,
            =conte comigo,
            =fui eu, =não fui eu, confirmar consulta, cancelar consulta, confirmar presença, =aprovar,
            =rejeitar, =recusar, =assine com um clique, =assine agora, =assinar a petição,
            confirmar inscrição, confirmar a inscrição, confirme sua, confirme seu, confirmar sua, confirmar
            subscrição, confirmar e-mail, =confirmar, =confirmo, confirmo minha, confirmo a minha, verificar e-mail,
            verifique seu, verificar seu,
            =verificar, ativar conta, ativar sua conta, ative sua conta, completar cadastro, aceitar convite,
            =aceitar, =recusar
            """,
            .login: """
            a sua área de cliente, área do assinante, área de assinante, área do cliente,
            fazer login, faça login, iniciar sessão, =entrar, =acessar, entrar na conta, acesse sua conta,
            redefinir senha, redefinir sua senha, esqueci minha senha, alterar senha, link mágico
            """,
            .referral: """
            meu link pessoal, copiar o meu link, copiar meu link, faltam dois amigos, falta um amigo,
            traga um amigo, trazer um amigo, =quero o meu link, =quero meu link, pegue o seu link, recomende-nos
            a, indique três amigos, convide três amigos,
            indique um amigo, convide um amigo, convide amigos, convidar amigos, indicar amigos, link de
            indicação, programa de indicação, seu link pessoal, recomende a um amigo,
            compartilhe este link, partilhe este link, copie este link
            """,
            .poll: """
            responda a três perguntas, responda a algumas perguntas, responda a este inquérito, responda ao
            inquérito, preencha o questionário, diga-nos o que acha, =quero opinar,
            =adorou, =não gostou, =mais ou menos, =achou mais ou menos,
            =votar, vote agora, vote aqui, =enquete, responda à enquete, responder pesquisa, responda a
            pesquisa, o que achou, o que você achou, gostou desta, gostou da, avalie, dê sua nota, sua opinião,
            =escreva uma avaliação, =deixe sua avaliação
            """,
            .share: """
            tuitar esta, tuitar a citação,
            =compartilhar, compartilhar no, compartilhe, =partilhar, partilhar no, partilhe, =curtir, =gosto,
            =comentar, deixe um comentário, =tuitar
            """,
            .forward: """
            encaminhar, encaminhe, encaminhar para um amigo, enviar a um amigo, envie para um amigo,
            reencaminhar
            """,
            .subscribe: """
            torne-se sócio, torne-se sócia, torne-se amigo, torne-se assinante, torne-se apoiador, seja sócio, seja
            assinante, seja apoiador, seja doador, faça um donativo, faça uma doação, pague quanto quiser, ofereça
            uma assinatura, apoie-me, doação será duplicada,
            outras newsletters, todas as newsletters,
            assinar, assine, assinatura, inscreva-se, inscrever-se, subscrever, subscreva, cadastre-se, doar,
            doe, apoie, seja membro, teste grátis, criar conta
            """,
            .viewInBrowser: """
            no navegador, no seu navegador, no browser, versão web, versão online, ver online, ler online,
            visualizar online, edições anteriores, =arquivo, não consegue visualizar
            """,
            .legal: """
            como tratamos os seus dados, como usamos os seus dados, como tratamos os teus dados, como tratamos seus
            dados, como usamos seus dados,
            política de privacidade, privacidade, termos de uso, termos e condições, aviso legal, proteção de
            dados, cookies
            """,
            .contact: """
            =formulário de contacto, =formulário de contato, formulário de contato, formulário de contacto, envie a
            sua, envie sua, envie o seu,
            contato, contacto, fale conosco, contacte-nos, escreva para nós, =e-mail, =email, =ajuda, anuncie,
            atendimento ao cliente
            """,
            .job: """
            ver a vaga, ver vaga, estamos contratando, estamos a recrutar,
            vagas, vaga, oportunidades de emprego, trabalhe conosco, ofertas de emprego
            """,
            .sponsor: """
            patrocinado, patrocinada, patrocinado por, publicidade, anúncio, oferecimento, apresentado por, em
            parceria com, conteúdo patrocinado
            """,
            .appStore: """
            baixe o app, baixar o app, baixe o aplicativo, baixar aplicativo, abrir no app, descarregar a app
            """,
            .follow: """
            conta do instagram, perfil do instagram, canal do youtube, canal do telegram, canal do whatsapp, página
            do facebook, grupo do facebook,
            =redes sociais, siga-nos, siga a gente, nos siga, nas redes sociais, nossas redes sociais, siga-me, nos
            acompanhe
            """,
            .shop: """
            =bilhetes, =ingressos, =comprar bilhetes, =comprar ingressos, =garanta seu ingresso, =reserve o seu
            lugar, =reserve seu lugar, =na loja, =na nossa loja, =teste gratuito, =adicionar à minha caixa,
            comprar, compre agora, comprar agora, ver oferta, adicionar ao carrinho, desconto, cupom, frete
            grátis, reserve agora, aproveite
            """,
            .bare: """
            =aqui, =clique
            aqui, =clicando aqui, =este link, =link, =sim, =não, =clique
            """,
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
                recebê, receber … la só, lo só, só às, só o, só um, só uma, apenas o; retirar, retire, revogar,
                revogue … o consentimento, seu consentimento, essa autorização, esta autorização; ponha, coloque … nos
                em pausa, em pausa;
                gerir, gerenciar, gerencie, escolher, escolha, alterar, altere, mudar, atualizar … newsletter*,
                subscri*, assinatur*, boletin*, e-mails, notificaç*, alertas; pausar, pause, suspender …
                newsletter*, e-mails, envios; mudar, mude, passar … edição semanal, resumo semanal; escolher,
                escolha … temas, meus temas, assuntos; alterar, altere, mudar, mude … frequência
                """,
            or: "ou"),
        sharing: SharingWords(
            verbs: "convidar, convide, convida, chamar, chame, compartilhar, compartilhe, partilhar, partilhe",
            withObject: "compartilha, partilha, enviar, envie",
            objects: "este, esta, isto, isso, o, a, seu, sua",
            places: "pelo, pela, no, na, pelo, por, via, em, com"),
        passingOn: """
            envie, envie-lhe, mande, manda, enviar, encaminhe … esta carta, esta newsletter, este e-mail, esta
            edição
            """,
        asking: """
            pergunta do dia, pergunta da semana, pergunta do mês, quiz, enquete, a pergunta, a nossa pergunta, uma pergunta, pergunta rápida, enigma, teste os seus conhecimentos, teste seus conhecimentos, dúvida da semana, dúvida do dia, dúvida da quinzena, dúvida do mês, charada, a enquete, sondagem, sua opinião, tua
            opinião, adivinha, votação, e você, e tu
            """)
}
