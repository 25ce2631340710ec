extension Language {
    static let polish = Language(
        "pl",
        words: [
            .unsubscribe: """
            nie chcesz dostawać, nie chcesz otrzymywać, nie chcę dostawać, nie chcę otrzymywać,
            cofnij zgodę, cofnąć zgodę, wycofaj zgodę, wycofać zgodę, cofnij tę zgodę,
            nie piszcie do mnie, nie pisz do mnie więcej, nie wysyłajcie mi,
            nie chcesz już od nas, nie chcesz już naszych, nie chcesz naszych maili, =pożegnaj się, =pożegnaj
            się tutaj, =pożegnaj się z nami,
            wyłącz powiadomienia, nie chcę więcej maili, =nie chcę więcej, usuń alert, przestań obserwować,
            wypis*, zrezygnuj, rezygnacja, rezygnuję, rezygnacji z, anuluj subskrypcję, anulowanie subskrypcji,
            odsubskryb*, odsubskrybuj, nie chcesz otrzymywać, nie chcę otrzymywać, nie chcesz więcej, przestać
            otrzymywać, usuń mnie, usuń z listy, usuń ten adres, usuń mój adres, usuń mój e-mail
            """,
            .preferences: """
            co mamy ci wysyłać, co chcesz otrzymywać, co chcesz dostawać, jak często piszemy, wstrzymaj wysyłkę,
            wstrzymaj newsletter, zawieś subskrypcję, zawieś wysyłkę, =zrób przerwę,
            preferencje, ustawienia, zarządzaj subskrypcją, zarządzaj subskrypcjami, zarządzaj powiadomieniami,
            zmień ustawienia, zaktualizuj dane, zaktualizuj profil, moje konto, twoje konto, zmień adres, edytuj
            profil
            """,
            .confirm: """
            =jednym kliknięciem, =innym razem, =nie tym razem, =odpuszczam,
            =to ja, =to nie ja, =to nie byłem ja, =przyjdę, =nie przyjdę, =przyjdziemy, =będę, =nie będzie mnie,
            =będziemy, =niestety nie mogę, =nie mogę, =nie mogę przyjść, =niestety nie przyjdę, =niestety
            nie, =tym razem nie, =w tym tygodniu nie, =tak poproszę, =nie dziękuję, =zostaję, =rezygnuję,
            =zgadza się, =przedłuż, =potwierdzam, =akceptuję,
            to mój adres, =to ja, =tak to ja,
            chcę nadal otrzymywać, nadal otrzymywać, =tak będę, =nie dam rady,
            =wezmę udział, =nie wezmę udziału, =zatwierdź, =odrzuć, =podpisz jednym kliknięciem, =podpisz
            petycję, =będę,
            =nie będę,
            potwierdź, =potwierdź, potwierdzam, potwierdzenie subskrypcji, zweryfikuj, aktywuj konto, aktywuj,
            dokończ rejestrację, zaakceptuj zaproszenie, =akceptuj, =akceptuję, =odrzuć
            """,
            .login: """
            link jest ważny 15 minut, =przejdź do konta,
            zaloguj, zaloguj się, =logowanie, zresetuj hasło, resetuj hasło, zapomniałeś hasła, zmień hasło, nie
            pamiętasz hasła
            """,
            .referral: """
            przyprowadź znajomego, przyprowadź przyjaciela, odbierz swój link, =swój link, poleć nas,
            poleć znajomemu, poleć znajomym, zaproś znajomego, zaproś znajomych, zaproś przyjaciela, program
            poleceń, link polecający, twój link
            """,
            .poll: """
            odpowiedz na trzy pytania, odpowiedz na kilka pytań, badanie czytelników, jak się podobał,
            =sonda, =sonda czy, =głosuję,
            głosuj, =głosuj, zagłosuj, oddaj głos, =ankieta, wypełnij ankietę, weź udział w ankiecie, jak
            oceniasz, oceń, czy podobał, co sądzisz, podobało ci się
            """,
            .share: """
            =udostępnij, udostępnij na, podziel się, =lubię to, =skomentuj, =komentarz, dodaj komentarz,
            =tweetnij
            """,
            .forward: """
            prześlij dalej, przekaż dalej, przekaż znajomemu, wyślij znajomemu, prześlij znajomemu, wyślij do
            znajomego
            """,
            .subscribe: """
            inne newslettery, zobacz inne newslettery, nasze newslettery,
            subskrybuj, subskrypcja, zapisz się, zasubskrybuj, zarejestruj, dołącz, wesprzyj, prenumerata,
            prenumeruj, załóż konto, wypróbuj za darmo
            """,
            .viewInBrowser: """
            nie widzisz obrazków, nie widzisz grafik, nie wyświetla się,
            w przeglądarce, wersja online, wersja przeglądarkowa, zobacz online, czytaj online, nie wyświetla
            się, =archiwum, poprzednie wydania
            """,
            .legal: "polityka prywatności, regulamin, prywatność, warunki korzystania, ochrona danych, rodo",
            .contact: """
            skontaktuj się, =kontakt, napisz do nas, =e-mail, =email, reklama u nas, =pomoc, biuro obsługi
            """,
            .job: "oferty pracy, oferta pracy, praca, kariera, aplikuj",
            .sponsor: """
            sponsorowane, sponsorowany, reklama, artykuł sponsorowany, materiał partnera, we współpracy z,
            partnerem
            """,
            .appStore: "pobierz aplikację, otwórz w aplikacji",
            .follow: "obserwuj nas, śledź nas, znajdź nas na, media społecznościowe",
            .shop: """
            =zamów, =zamawiam, =kup teraz, =kup, =zamów teraz,
            kup teraz, zamów teraz, do sklepu, zobacz ofertę, dodaj do koszyka, rabat, kod rabatowy, darmowa
            dostawa, kup bilet
            """,
            .bare: """
            =kliknij tutaj, =kliknij,
            =tutaj, =tu, =kliknij tutaj, =kliknij tu, =kliknij, =link, =ten link, =pod tym linkiem, =tak, =nie
            """,
            .readMore: "=czytaj więcej, =więcej, =czytaj dalej, =czytaj, =dowiedz się więcej, =zobacz więcej",
            .site: "=strona internetowa, =strona główna, =nasza strona, =strona, =o nas",
            .footer: "otrzymujesz tę, otrzymałeś tę, ta wiadomość została, wszelkie prawa zastrzeżone",
        ],
        subscription: SubscriptionWords(
            verbs: "anulować, anuluj",
            owners: "swoją, twoją, nasz",
            ended: "subskrypcj*, newsletter*",
            changed: """
                zarządzaj, zmień, edytuj, wybierz … newsletter*, subskrypc*, powiadomieni*, prenumerat*;
                przejdź, przełącz … tygodniow*; wybierz … tematy; zmień, wybierz … częstotliwość
                """,
            or: "lub, albo"),
        sharing: SharingWords(
            verbs: "zaproś, zaprosić, udostępnij, podziel, udostępnić",
            withObject: "wyślij",
            objects: "to, ten, tę, tego, nasz, swój",
            places: "na, przez, w, do, via"),
        passingOn: "wyślij, prześlij, podeślij … ten list, ten newsletter, tego maila",
        asking: """
            pytanie dnia, pytanie tygodnia, pytanie miesiąca, quiz, pytanie, nasze pytanie, szybkie pytanie, krótkie pytanie, jedno pytanie, zagadka, zagadka tygodnia, sprawdź się, sprawdźcie się, sonda, ankieta, głosowanie, twoje zdanie, a
            ty, a wy, a państwo
            """)

    static let czech = Language(
        "cs",
        words: [
            .unsubscribe: """
            odvolat souhlas, odvolejte souhlas, odvolat svůj souhlas,
            už mi nepište, nepište mi už, neposílejte mi,
            nechcete od nás už, nechcete už od nás, nechcete naše e-maily, =rozlučte se, =rozloučit se,
            rozloučit se s námi,
            vypnout upozornění,
            odhlásit, odhlásit se, odhlášení, odhlaste, zrušit odběr, zrušení odběru, ukončit odběr, nechcete
            dostávat, nechci dostávat, odebrat z odběru, už nechcete, odhlásit odběr, odhlásit z odběru,
            odstranit tento e-mail, odstranit tuto adresu, odstranit můj e-mail, smazat můj e-mail
            """,
            .preferences: """
            co chcete dostávat, co vám máme posílat, co vám budeme posílat, jak často píšeme, pozastavte
            zasílání, pozastavit zasílání, pozastavit odběr, pozastavit newsletter, =dát si pauzu,
            nastavení, předvolby, spravovat odběr, správa odběru, upravit profil, aktualizovat profil, změnit
            e-mail, můj účet, váš účet, upravit preference
            """,
            .confirm: """
            =jedním kliknutím, =jindy, =omlouvám se, =rád přijdu, =ráda přijdu,
            =to jsem já, =to nejsem já, =to jsem nebyl já, =přijdu, =nepřijdu, =přijdeme, =budu tam, =bohužel nemohu,
            =bohužel nemůžu, =nemůžu, =nemohu přijít, =bohužel ne, =tentokrát ne, =tento týden ne, =ano
            prosím, =ne děkuji, =zúčastním se, =nezúčastním se, =prodloužit, =potvrzuji,
            =to jsem já, je to moje adresa,
            chci dál dostávat, =přijdu, =nepřijdu,
            ano chci odebírat, =zúčastním se, =nezúčastním se,
            potvrdit, =potvrdit, potvrďte, potvrzuji, ověřit, ověřte, aktivovat účet, aktivujte, dokončit
            registraci, přijmout pozvánku, =přijmout, =odmítnout
            """,
            .login: """
            přihlásit, =přihlásit, přihlásit se, přihlášení, přihlaste se, zapomenuté heslo, obnovit heslo,
            změnit heslo
            """,
            .referral: """
            přiveďte přítele, přiveď kamaráda, doporučte nás, získejte svůj odkaz, pozvěte kamaráda,
            doporučit příteli, doporučte příteli, pozvat přátele, pozvěte přátele, pozvi přátele, váš odkaz pro
            """,
            .poll: """
            odpovězte na tři otázky, odpovězte na pár otázek, čtenářský průzkum,
            hlasovat, =hlasovat, hlasujte, =anketa, vyplnit dotazník, vyplňte dotazník, jak se vám líbil,
            ohodnoťte, líbil se vám, co si myslíte
            """,
            .share: "=sdílet, sdílet na, sdílejte, =líbí se mi, =komentovat, přidat komentář",
            .forward: "přeposlat, přepošlete, poslat příteli, poslat dál, pošlete dál",
            .subscribe: """
            odebírat, přihlásit odběr, přihlásit k odběru, předplatné, předplatit, registrovat, přispět,
            podpořit, vyzkoušet zdarma
            """,
            .viewInBrowser: """
            v prohlížeči, webová verze, online verze, číst online, zobrazit online, nezobrazuje, =archiv,
            předchozí vydání
            """,
            .legal: "ochrana osobních údajů, zásady ochrany, obchodní podmínky, podmínky použití, soukromí, cookies",
            .contact: "kontaktujte nás, =kontakt, napište nám, =e-mail, inzerce, =nápověda, zákaznická podpora",
            .job: "volná místa, nabídka práce, kariéra, pracovní nabídky",
            .sponsor: "reklama, sponzorováno, sponzorovaný, placená spolupráce, inzerce, ve spolupráci s",
            .appStore: "stáhnout aplikaci, stáhněte si aplikaci",
            .follow: "sledujte nás, najdete nás na, sociální sítě",
            .shop: "koupit, koupit nyní, objednat, do obchodu, přidat do košíku, sleva, slevový kód, doprava zdarma",
            .bare: """
            =zde, =tady, =klikněte zde, =klikněte, =odkaz, =tento odkaz, =ano, =ne
            """,
            .readMore: "=zjistit více, =číst více, =více, =číst dál, =číst dále, =zjistit více, =celý článek",
            .site: "=web, =naše stránky, =domů, =o nás",
            .footer: "tento e-mail jste obdrželi, tento e-mail byl odeslán, všechna práva vyhrazena",
        ],
        subscription: SubscriptionWords(
            verbs: "zrušit, zrušte",
            owners: "svůj",
            ended: "odběr*",
            changed: """
                spravovat, upravit, změnit, vybrat … newsletter*, odběr*, předplatn*; přejít, přejděte, přepnout
                … týdenní; vybrat, vyberte … témata; změnit, změňte … frekvenci, četnost
                """,
            or: "nebo, anebo"),
        sharing: SharingWords(
            verbs: "pozvat, pozvěte, sdílet, sdílejte, sdílej",
            withObject: "poslat, pošlete",
            objects: "to, tento, tuto, tohle, náš, svůj",
            places: "na, přes, do, via, v"),
        passingOn: "pošlete, pošli, přepošlete … tento dopis, tento newsletter, tento e-mail",
        asking: """
            otázka dne, otázka týdne, otázka měsíce, kvíz, otázka, naše otázka, rychlá otázka, hádanka, otestujte se, otestuj se, anketa, hlasování, váš názor, a co vy, a vy
            """)

    static let russian = Language(
        "ru",
        words: [
            .unsubscribe: """
            отозвать согласие, отозвать разрешение, отзовите согласие, отозвать своё согласие,
            не пишите мне, больше не пишите, не присылайте мне,
            не хотите наших писем, больше не хотите наших, =попрощаться, попрощаться с нами, =уйти из рассылки,
            больше не присылать, не получать письма, отключить уведомления, удалить подписку, перестать
            получать,
            отписат*, отпишит*, отписк*, отписываюсь, отменить подписку, отказаться от рассылки, отказаться от
            подписки, не хотите получать, не хочу получать, больше не получать, удалить из рассылки,
            не хотите получать, не хочу получать, не желаете получать, отказаться от рассылки, отказаться от
            подписки,
            удалить этот адрес, удалить мой адрес
            """,
            .preferences: """
            что вам присылать, что вы хотите получать, какие письма получать, какие письма присылать, какие
            рассылки получать, приостановить рассылку, приостановить подписку, как часто вам писать, как часто
            мы пишем,
            настройки, настроить подписку, настроить рассылку, управление подпиской, управлять подпиской,
            управлять рассылкой, изменить настройки, изменить адрес, личный кабинет, мой аккаунт, обновить
            профиль, предпочтения
            """,
            .confirm: """
            =одним кликом, =в один клик, =одним нажатием, =в другой раз, =увы не смогу, =пропущу,
            =это я, =это не я, =это был не я, =приду, =я приду, =не приду, =я не приду, =придём, =буду, =я буду, =не
            смогу, =я не смогу, =к сожалению не смогу, =к сожалению нет, =не могу, =в этот раз нет, =не в
            этот раз, =на этой неделе нет, =да пожалуйста, =нет спасибо, =остаюсь, =я остаюсь, =всё верно,
            =подтверждаю, =согласен, =согласна, =продлить, =участвую, =не участвую,
            это мой адрес, =это я, =да это я,
            хочу и дальше получать, продолжить получать, =да приду, =не приду,
            подтверждение почты,
            =я приду, =не смогу прийти, =это мой адрес, =одобрить, =отклонить, =принять, =подписаться в один клик,
            подтвердит*, подтверждаю, =подтверждение, подтверждение подписки, подтверждение адреса,
            подтверждение регистрации, активировать, активируйте, завершить регистрацию, принять
            приглашение, =принять, =отклонить
            """,
            .login: """
            вход для, вход по ссылке,
            войти, =войти, =вход, вход в аккаунт, вход в личный, вход на сайт, =вход, войдите,
            восстановить пароль, сбросить пароль, забыли пароль, сменить
            пароль
            """,
            .referral: """
            приведи друга, приведите друга, пригласи друга, =получить ссылку, получить свою ссылку,
            порекомендуйте нас,
            пригласить друга, пригласите друга, пригласить друзей, пригласите друзей, порекомендовать другу,
            реферальн*, ваша личная ссылка
            """,
            .poll: """
            ответьте на три вопроса, ответьте на несколько вопросов, опрос читателей,
            оцените наш,
            что думаете о,
            голосовать, проголосовать, =голосовать, проголосуйте, =опрос, пройти опрос, пройдите опрос,
            =оцените, оцените нас, оцените это, оцените письмо, оцените выпуск, оцените рассылку,
            оцените этот,
            как вам, понравился ли, понравилось
            """,
            .share: """
            =репост,
            =поделиться, поделиться в, поделитесь, =нравится, =мне нравится, =комментировать, оставить
            комментарий, =твитнуть
            """,
            .forward: "переслать, перешлите, отправить другу, рассказать другу, поделиться по почте",
            .subscribe: """
            пожертвовать, сделать пожертвование, ежемесячное пожертвование,
            подписаться, подпишитесь, подписка, оформить подписку, зарегистрироваться, поддержать, пожертвовать,
            попробовать бесплатно
            """,
            .viewInBrowser: """
            в браузере, веб-версия, онлайн-версия, читать онлайн, посмотреть онлайн, не отображается, =архив,
            прошлые выпуски
            """,
            .legal: """
            политика конфиденциальности, пользовательское соглашение, условия использования, конфиденциальность,
            персональных данных
            """,
            .contact: """
            связаться с нами, =контакты, напишите нам, =почта, рекламодателям, разместить рекламу, =помощь,
            служба поддержки
            """,
            .job: "вакансии, вакансия, карьера, работа у нас",
            .sponsor: "реклама, на правах рекламы, спонсор, партнерский материал, при поддержке, партнёр",
            .appStore: """
            скачайте приложение, скачайте наше,
            поставьте наше приложение, скачайте наше приложение, установите приложение, скачать приложение, открыть
            в приложении
            """,
            .follow: "подписывайтесь на нас, мы в соцсетях, следите за нами, социальные сети",
            .shop: """
            купить, заказать, в магазин, скидка, промокод, добавить в корзину, бесплатная доставка,
            забронировать
            """,
            .bare: """
            =здесь, =тут, =нажмите здесь, =по ссылке, =по
            этой ссылке, =ссылка, =ссылке, =сюда, =да, =нет
            """,
            .readMore: "=читать далее, =подробнее, =читать, =далее, =узнать больше, =читать полностью, =ещё",
            .site: "=сайт, =наш сайт, =главная, =на сайте, =о нас",
            .footer: "вы получили это, вы получаете это, это письмо отправлено, все права защищены",
        ],
        subscription: SubscriptionWords(
            verbs: "отменить, отмените, прекратить",
            owners: "свою, вашу, нашу",
            ended: "подписк*, рассылк*",
            changed: """
                управлять, управление, изменить, настроить, выбрать, выберите … подписк*, рассылк*, уведомлен*;
                перейти, переключить … еженедельн*; выбрать, выберите … темы; изменить, измените, выбрать …
                частоту, периодичность
                """,
            or: "или, либо"),
        sharing: SharingWords(
            verbs: "пригласить, пригласите, поделиться, поделитесь, поделись",
            withObject: "отправить, отправьте",
            objects: "это, этот, эту, его, её",
            places: "в, во, через, на"),
        passingOn: """
            опубликовать, опубликуйте, разместить … у себя, на своей стене, на своей странице; отправьте, перешлите,
            отправить … это письмо, этот выпуск, эту рассылку
            """,
        asking: """
            вопрос дня, вопрос недели, вопрос месяца, викторина, вопрос, наш вопрос, быстрый вопрос, короткий вопрос, загадка, проверьте себя, проверь себя, вопрос к вам, вопрос на засыпку, опрос, голосование, ваше мнение, а вы, а ты
            """)

    static let ukrainian = Language(
        "uk",
        words: [
            .unsubscribe: """
            не пишіть мені, більше не пишіть, не надсилайте мені,
            не хочете наших листів, більше не хочете листів, =попрощатися, попрощатися з нами,
            вимкнути сповіщення, не отримувати листи, скасувати розсилку,
            відписат*, відпишіт*, скасувати підписку, відмовитися від розсилки, не бажаєте отримувати, не хочете
            отримувати, більше не отримувати
            """,
            .preferences: """
            що вам надсилати, які листи отримувати, які розсилки отримувати, призупинити розсилку, призупинити
            підписку, як часто вам писати,
            налаштування, керувати підпискою, керування підпискою, змінити налаштування, мій обліковий запис,
            особистий кабінет, оновити профіль
            """,
            .confirm: """
            =одним кліком, =в один клік, =іншим разом,
            =це я, =це не я, =прийду, =я прийду, =не прийду, =прийдемо, =буду, =не зможу, =на жаль не зможу, =на жаль
            ні, =не цього разу, =цього разу ні, =так будь ласка, =ні дякую, =залишаюся, =підтверджую, =усе
            правильно, =беру участь,
            хочу й далі отримувати, =так прийду,
            підписати мене, =я прийду, =не зможу прийти,
            підтвердит*, підтверджую, підтвердіть, активувати, активуйте, завершити реєстрацію, прийняти
            запрошення, =прийняти, =відхилити
            """,
            .login: """
            вхід для,
            увійти, =увійти, =вхід, вхід до кабінету, вхід в акаунт, вхід на сайт, =вхід, увійдіть,
            скинути пароль, забули пароль, змінити пароль
            """,
            .referral: """
            приведи друга, приведіть друга, запроси друга, =отримати посилання,
            запросити друга, запросіть друга, запросити друзів, запросіть друзів, порекомендувати другу,
            реферальн*
            """,
            .poll: """
            дайте відповідь на кілька, опитування читачів,
            голосувати, проголосувати, проголосуйте, =опитування, пройти опитування, пройдіть опитування,
            оцініть, чи сподобалося, як вам
            """,
            .share: "=поділитися, поділитися у, поділіться, =подобається, =коментувати, залишити коментар",
            .forward: "переслати, перешліть, надіслати другу, розповісти другу",
            .subscribe: "підписатися, підпишіться, підписка, передплата, зареєструватися, підтримати",
            .viewInBrowser: "у браузері, в браузері, веб-версія, читати онлайн, переглянути онлайн, =архів",
            .legal: "політика конфіденційності, умови використання, конфіденційність, персональних даних",
            .contact: "зв'язатися з нами, =контакти, напишіть нам, =допомога",
            .job: "вакансії, вакансія",
            .sponsor: "реклама, спонсор, за підтримки, партнерський матеріал",
            .bare: """
            =тут, =натисніть тут, =за посиланням, =посилання, =за цим
            посиланням, =так, =ні
            """,
            .readMore: "=читати далі, =докладніше, =детальніше, =читати, =далі",
            .site: "=сайт, =наш сайт, =головна",
            .footer: "ви отримали цей, усі права захищено",
        ],
        subscription: SubscriptionWords(
            changed: """
                керувати, змінити, налаштувати, обрати … підписк*, розсилк*, сповіщен*; перейти … щотижнев*;
                обрати, оберіть … теми; змінити, змініть … частоту, періодичність
                """,
            or: "або, чи"),
        sharing: SharingWords(
            verbs: "запросити, запросіть, поділитися, поділіться, поділись",
            withObject: "надіслати, надішліть",
            objects: "це, цей, цю, його, її",
            places: "у, в, через, на"),
        passingOn: "надішліть, перешліть … цей лист, цей випуск, цю розсилку",
        asking: """
            питання дня, питання тижня, питання місяця, вікторина, питання, запитання, наше питання, швидке питання, загадка, перевірте себе, перевір себе, опитування, голосування, ваша думка, а ви, а
            ти
            """)
}
