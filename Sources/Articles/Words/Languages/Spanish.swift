extension Language {
    static let spanish = Language(
        "es",
        words: [
            .unsubscribe: """
            dejar de recibirla, dejar de recibirlo, no recibirla más, no recibirlo más,
            te has cansado de nosotros, se ha cansado de nosotros,
            sentimos que te vayas, sentimos que se vaya, no me escribáis, no me escriban más, no me escribas
            más, =la salida está aquí,
            no te escribamos más, no le escribamos más, ya no quieres que te, ya no quiere que le, no quieres
            que te escribamos, no quiere que le escribamos, =decir adiós, =bájese aquí, =bájate aquí, =bajarse
            aquí, recibes demasiados correos, demasiados correos nuestros, no quieres más cartas, no quieres más
            correos, =irme de la lista, =despedirme,
            =salir de la lista, desactivar notificaciones, desactivar las notificaciones, eliminar alerta,
            recibir menos correos, =dejar de seguir, eliminar suscripción, eliminar la suscripción,
            no quiero recibir más, no quiero más correos, no quiero más mensajes,
            ya no te interesa, ya no le interesa, ya no me interesa, ya no quieres recibir,
            darse de baja, darte de baja, darme de baja, dar de baja, date de baja, dese de baja, =baja,
            cancelar suscripción, cancelar la suscripción, cancelar tu suscripción, cancelar mi suscripción,
            anular suscripción, anular la suscripción, anular tu suscripción, desuscri*, desinscri*,
            desapuntar*, dejar de recibir, no recibir más, no deseas recibir, no desea recibir, no quieres
            recibir, ya no quiero recibir, eliminarme de la lista, borrarme de la lista,
            no desea recibir, no deseas recibir, no desea seguir, no quiere recibir, no quieres recibir,
            eliminar esta dirección, eliminar mi dirección, eliminar su dirección, eliminar tu dirección,
            eliminar mi
            correo, eliminar este correo, borrar mi dirección, borrar mi correo, borrar esta dirección
            """,
            .preferences: """
            modificar mis datos, modifica tus datos, modificar sus datos,
            =en tu perfil, =en su perfil,
            recibir menos mensajes, recibir menos cartas, tu nueva dirección de correo, danos tu nueva
            dirección,
            qué correos quieres, qué correos quiere, qué correos recibir, qué quieres recibir, qué quiere
            recibir, recibir solo el resumen, recibir solo el boletín, recibir solo la carta, recibir solo la
            edición, pausar mi, pausar el boletín, pausar los envíos, =pausar envíos, =hacer una pausa, con qué
            frecuencia te escribimos, con qué frecuencia quieres recibir, frecuencia de los correos, frecuencia
            de envío, cambiar mi donativo,
            =sí quiero seguir,
            preferencias, gestionar suscripción, gestionar tu suscripción, gestionar mi suscripción, administrar
            suscripción, administrar tu suscripción, administrar preferencias, actualizar tus datos, actualizar
            perfil, actualizar mi perfil, mi cuenta, tu cuenta, configuración, ajustes, cambiar tu correo,
            modificar tus datos,
            =gestionar alertas
            """,
            .confirm: """
            libera la plaza, liberar la plaza, libera tu plaza, liberar tu plaza, liberar mi plaza, cede tu plaza,
            ceder mi plaza, anula tu plaza,
            =con un clic, =en un clic, =con un solo clic, =un clic, =otro día, =imposible, =será otro día, =me viene
            mal,
            =soy yo, =no soy yo, =fui yo, =no fui yo, =allí estaré, =ahí estaré, =allí estaremos, =iré, =no iré, =voy,
            =no voy, =no puedo, =no puedo ir, =no podré ir, =no podré, =no puedo asistir, =lo siento no
            puedo, =esta vez no, =esta semana no, =esta semana no gracias, =sí iré, =sí voy, =cuenta
            conmigo, =contad conmigo, =cuenten conmigo, =me apunto, =no gracias, =sí por favor, =ya no me
            interesa, =me quedo, =renovar préstamo, =lo dejo, =paso esta vez,
            es mi dirección, =soy yo, =sí soy yo, =añadir mi nombre, =sumo mi nombre,
            quiero seguir recibiendo, sí quiero recibir, =sí iré, =no podré ir, =sí asistiré, =cuenta conmigo,
            =asistiré, =no podré asistir, =no asistiré, confirmar cita, cancelar cita, cancelar la cita,
            =aprobar, =denegar, =rechazar, doy mi consentimiento, =firma con un clic, =firmar, =firma la petición,
            =firma ahora,
            confirmar tu, confirma tu, confirmar mi, confirmar suscripción, confirmar la suscripción, confirme
            su, confirmar su, =confirmar, =confirmo, confirmo mi, sí confirmo, verificar tu, verifica tu, verifique
            su, verificar correo,
            =verificar, activar cuenta, activar tu cuenta, activa tu cuenta, activar mi cuenta, completar
            registro, aceptar invitación, =aceptar, =rechazar
            """,
            .login: """
            tu área de cliente, área de socios, área de clientes, tu área privada,
            identifícate, ya eres socio, ya eres suscriptor, ya eres socia,
            enlace de acceso, caduca en 15 minutos, =entrar ahora,
            iniciar sesión, inicia sesión, inicie sesión, =acceder, =entrar, acceder a tu cuenta, entrar en tu
            cuenta, restablecer contraseña, restablecer tu contraseña, olvidaste tu contraseña, cambiar
            contraseña, enlace mágico
            """,
            .referral: """
            mi enlace personal, copiar mi enlace, te faltan dos amigos, te falta un amigo, te faltan tres
            amigos, =ver cómo voy,
            trae a un amigo, trae a tus amigos, traer a un amigo, invita a tres amigos, invita a tus vecinos,
            =quiero mi enlace, consigue tu enlace, =mi enlace, recomiéndanos a, por cada amigo,
            invita a un amigo, invita a tus amigos, invitar amigos, invitar a un amigo, recomienda a un amigo,
            recomendar a un amigo, programa de referidos, enlace de referido, tu enlace personal, referidos,
            comparte este enlace, compartir este enlace, copia este enlace, copiar este enlace
            """,
            .poll: """
            =de lleno, =puede mejorar,
            breve encuesta, rellena la encuesta, rellena el cuestionario, contesta la encuesta, responde a unas
            preguntas, responde tres preguntas, cuéntanos qué te parece, =quiero opinar,
            =votar, vota, =vota aquí, vota ahora, votar ahora, =encuesta, responder encuesta, responde la
            encuesta, responde a la encuesta, te ha gustado, te gustó, qué te ha parecido, qué te pareció,
            valora este, valorar, califica, puntúa, danos tu opinión, tu opinión nos, cómo calificarías,
            =deja tu opinión, =escribe una reseña, =escribir una reseña
            """,
            .share: """
            tuitear esta, tuitea esta, tuitear la cita,
            =restackear,
            =compartir, compartir en, comparte en, compartir este, comparte este, comparte esta, compartir esta,
            =me gusta, =comentar, deja un comentario, dejar un comentario, =tuitear, =retuitear, compartir por
            """,
            .forward: """
            reenvíaselo, reenvíasela, reenvíalo, reenvíala, reenvíele, pásaselo a, pásasela a,
            reenviar, reenvía, reenviar a un amigo, enviar a un amigo, envía a un amigo, compartir por correo,
            compartir por email
            """,
            .subscribe: """
            apúntese, únase, inscríbete, inscríbase, hazte amigo, hazte amiga, hágase socio, hágase socia, hágase
            amigo, hazte donante, hazte mecenas, hazte suscriptor, haz un donativo, haz una donación, haga un
            donativo, haga una donación, paga lo que quieras, regala una suscripción, regalar una suscripción, tu
            donación se duplica, apóyame,
            apóyanos, hazte socia,
            suscribirse, suscríbete, suscribirme, suscripción, suscríbase, apúntate, regístrate, hazte socio,
            hazte miembro, donar, dona, prueba gratis, prueba gratuita, crear cuenta, únete
            """,
            .viewInBrowser: """
            en el navegador, en tu navegador, en su navegador, versión web, ver online, ver en línea, leer en
            línea, leer online, si no ves, si no puede ver, no se visualiza, versión online, =archivo, números
            anteriores, ediciones anteriores
            """,
            .legal: """
            cómo tratamos tus datos, cómo tratamos sus datos, cómo usamos tus datos, cómo usamos sus datos, cómo
            cuidamos tus datos,
            política de privacidad, privacidad, aviso legal, términos y condiciones, términos de uso,
            condiciones de uso, protección de datos, cookies
            """,
            .contact: """
            =formulario de contacto, formulario de contacto, envía tu propuesta, envíanos tu, envíe su, mándanos tu,
            contacto, contáctanos, contacta con nosotros, contáctenos, escríbenos, =correo, =email, =ayuda,
            anúnciate, publicidad con nosotros, atención al cliente
            """,
            .job: """
            ver la oferta de empleo, ver oferta de empleo, estamos contratando,
            ofertas de empleo, oferta de empleo, empleo, empleos, trabaja con nosotros, vacantes, vacante
            """,
            .sponsor: """
            patrocinado, patrocinada, patrocinado por, publicidad, anuncio, presentado por, en colaboración con,
            patrocinador, contenido patrocinado
            """,
            .appStore: """
            descarga la app, descargar la app, descarga la aplicación, descargar la aplicación, abrir en la app
            """,
            .follow: """
            cuenta de instagram, perfil de instagram, canal de youtube, canal de telegram, canal de whatsapp, página
            de facebook, grupo de facebook,
            =redes sociales, síguenos, sígueme, síganos, en redes sociales, en las redes sociales, nuestras redes
            sociales, búscanos en
            """,
            .shop: """
            =entradas, =comprar entradas, =compra tu entrada, =compra tus entradas, =reserva tu plaza, =reserva tu
            entrada, =en la tienda, =en nuestra tienda, =añadir a la cesta, =añadir a mi caja, =prueba gratuita,
            =sacar entradas,
            comprar, compra ahora, comprar ahora, ver oferta, pedir ahora, añadir al carrito, descuento, código
            promocional, reserva ahora, reservar, envío gratis
            """,
            .bare: """
            =aquí, =haz clic aquí, =haga clic aquí, =pulsa aquí, =este enlace, =enlace, =pincha aquí, =clic
            aquí, =sí, =no
            """,
            .readMore: """
            =leer más, =más información, =seguir leyendo, =saber más, =ver más, =leer, =más, =continuar leyendo,
            =leer artículo
            """,
            .site: "=ver todos, =ver todas, =sitio web, =página web, =nuestra web, =inicio, =web, =sobre nosotros",
            .footer: """
            recibes este, recibe este, este correo fue enviado, este mensaje fue enviado, todos los derechos
            reservados, has recibido este, tus contactos, libreta de direcciones
            """,
        ],
        subscription: SubscriptionWords(
            verbs: "cancelar, cancela, cancele, anular, anula, anule",
            owners: "tu, su, nuestro, nuestra",
            ended: "suscripción*, boletín*",
            changed: """
                recibirlo, recibirla, recibirlos, recibirnos, recibir … solo los, sólo los, solo el, sólo el, solo
                una, solo un, una vez, menos correos; retirar, retira, retire … tu consentimiento, mi consentimiento,
                su consentimiento, el permiso, ese permiso, este permiso; ponnos, ponednos, pónganos … en pausa, a
                descansar;
                gestionar, gestiona, elige, elegir, cambiar, cambia, modificar, modifica, administrar,
                configurar … boletin*, newsletter*, suscripci*, correos, notificaciones; pausar, pausa,
                suspender … boletin*, newsletter*, correos, envios; pasar, pasa, cambiar … edición semanal,
                versión semanal, resumen semanal; elegir, elige … temas, mis temas; cambiar, cambia, modificar,
                ajustar … frecuencia
                """,
            or: "o, u"),
        sharing: SharingWords(
            verbs: "compartir, comparte, comparta, compartid",
            withObject: "enviar, envía, invitar, invita, invite",
            objects: "a, amigos, este, esta, esto, lo, la, el, tu, su, nuestro, nuestra",
            places: "en, por, via, con, a"),
        passingOn: """
            regálale, regálele, regala, regalad, regale … una invitación, este número, este boletín, esta carta;
            envía, envíale, enviar, manda, mándale, reenvía … esta carta, este boletín, este correo, esta
            newsletter, este número
            """,
        asking: """
            pregunta del día, pregunta de la semana, pregunta del mes, quiz, encuesta, la pregunta, nuestra pregunta,
            una pregunta, pregunta rápida, la encuesta, acertijo, adivina, ponte a prueba, pregunta para ti,
            duda de la semana, sondeo, trivial, tu opinión, su opinión,
            adivinanza, votación, y tú, y usted, y vosotros, y ustedes
            """)
}
