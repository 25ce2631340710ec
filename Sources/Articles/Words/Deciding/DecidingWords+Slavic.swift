extension DecidingWords {
    static let polish = DecidingWords(
        said: """
            zapiszcie, wypiszcie, wpiszcie, dopiszcie … mnie; dajcie, daj … mi spokój, mi jeszcze; pomiń, pomińcie …
            tym razem, tę dostawę, ten miesiąc; dostarcz, wyślij … teraz i, od razu; zwolnij, zwolnijcie, zwalniam …
            miejsce, moje miejsce; przypomnij … mi za, mi później;
            tak … chcę, chcemy, proszę, będę, przyjdę, poproszę, zapisz, zapiszcie, wyślij, wyślijcie, mnie, mi, mój,
            moje, moja, potwierdzam, zgadzam, to ja, zostaję, przyjdziemy; nie … dziękuję, dzięki, mogę, przyjdę,
            będę, chcę, tym razem, to nie ja, potrzebuję, dam rady, zamawiałem, przedłużaj, przedłużajcie; to … ja,
            nie ja, nie byłem ja, nie byłam ja, mój adres, nie mój; zgadza … się to ja; chcę, chciałbym, chciałabym …
            otrzymywać, dostawać, zostać, dołączyć, zrezygnować, wypisać, anulować, wziąć, rzadziej, przedłużyć, się
            zapisać, się wypisać; potwierdzam, akceptuję, rezygnuję, odwołuję, przyjmuję … zamówienie, rezerwację,
            udział, obecność, wizytę, adres, regulamin, z, zaproszenie, zapis; niestety … nie mogę, nie przyjdę, nie
            dam, nie tym; już … nie potrzebuję, nie chcę; zmieniłem, zmieniłam … zdanie; będę … na pewno, obecny,
            obecna; przyjdę … na pewno, chętnie; zostaję … na liście, z wami; zapisz, wypisz, wpisz … mnie; przedłuż,
            przedłużyć, odnów … o, na, książkę, wypożyczenie, wszystkie, moje, abonament, prenumeratę; anuluj, odwołaj
            … moje, moją, mój, rezerwację, zamówienie, wizytę, odnowienie; zamów … ponownie, jeszcze raz, to samo;
            zapisz, zamów, odnów … jednym kliknięciem; oczywiście, jasne, pewnie, chętnie, naturalnie … *; przykro …
            mi; oczywiście, chętnie, jasne, pewnie … będę, przyjdę, chcę, biorę; z … przyjemnością
            """,
        reported: """
            zablokuj, zgłoś … osobę, tę osobę, nadawcę, konto, zaproszenie, użytkownika, to nam
            """,
        often: """
            tylko … w piątki, w poniedziałki, w niedziele; przysyłajcie, wysyłajcie … mi tylko, tylko;
            tylko, raczej, lepiej … raz w miesiącu, raz w tygodniu, raz na miesiąc, raz na tydzień, co miesiąc, co
            tydzień; raz … w miesiącu proszę, w tygodniu proszę, w miesiącu wystarczy, w tygodniu wystarczy;
            wstrzymaj, zawieś, wycisz … tygodnie, tydzień, dni, miesiąc, miesiące, alert, powiadomienia; wystarczy …
            raz, jeden, jedna
            """,
        disowned: """
            to nie ty, nie ty, to nie państwo, to nie byłeś ty, nie byłeś to ty, to nie pan, nie prosiłeś, nie
            prosiłaś, nie prosili, nie zapisywałeś, nie zapisywałaś, nie zamawiałeś, nie zamawiałaś, nie zakładałeś,
            nie zakładałaś, nie rejestrowałeś, nie zgłaszałeś, nie wysyłałeś, nie twoje konto, zły adres, niewłaściwa
            osoba, otrzymano przez pomyłkę, otrzymałeś przez pomyłkę, nie rozpoznajesz, nie poznajesz, nie zmieniałeś,
            nie kupowałeś, nie logowałeś, nie logowałaś, nie rezerwowałeś, ktoś inny, nie znasz nas, nie pamiętasz
            """,
        conditions: "jeśli, jeżeli, gdy",
        taking: """
            zamów, kup, odnów, przedłuż, przejdź, zmień, aktywuj, wesprzyj, zarezerwuj, chcę, tak, zamawiam, biorę,
            kontynuuj, zachowaj
            """,
        atOnce: """
            zostanie pobrana, zostanie obciążona, pobierzemy, obciążymy, z zapisanej karty, zapisaną kartą, zapisana
            karta, wystarczy jedno kliknięcie, jedno kliknięcie i, jedno kliknięcie wystarczy
            """,
        asking: "jak, dlaczego, co, kiedy, kto, gdzie, który, która, które, po co")

    static let czech = DecidingWords(
        said: """
            vynechat, přeskočit … tentokrát, tuto, příští; uvolnit, uvolněte … místo, mé místo; zapište, vyškrtněte …
            mě; připomeňte … mi za;
            ano … chci, přijdu, budu, potvrzuji, mě, mi, můj, moje, prosím, pošlete, to jsem já, souhlasím, přijdeme;
            ne … děkuji, díky, nemohu, nemůžu, nepřijdu, nechci, tentokrát, nejsem to já; to … jsem já, nejsem já,
            jsem nebyl já, je moje adresa; chci, rád, ráda … dostávat, zůstat, pokračovat, zrušit, odhlásit, se
            zúčastnit, odebírat; potvrzuji, souhlasím, přijímám … objednávku, účast, adresu, s, rezervaci, pozvání;
            bohužel … nemohu, nemůžu, nepřijdu; už … nechci, nepotřebuji; zrušit, zrušte … moji, moje, mou, rezervaci,
            objednávku, obnovení; prodloužit, obnovit … o, na, výpůjčku, předplatné; objednat … znovu, totéž;
            přihlásit, objednat … jedním kliknutím; samozřejmě, jasně, určitě, rád, ráda, jistě … přijdu, budu, chci,
            dorazím; bohužel, omlouvám, lituji … *
            """,
        reported: """
            blokovat, zablokovat, nahlásit … osobu, odesílatele, účet, uživatele
            """,
        often: """
            jen, pouze … v pátek, v pondělí, v neděli; posílejte … mi jen, jen;
            jen, pouze, raději … jednou za měsíc, jednou měsíčně, jednou za týden, jednou týdně, měsíčně, týdně;
            jednou … za měsíc prosím, měsíčně prosím, za měsíc stačí, týdně stačí, měsíčně stačí; pozastavit, přerušit
            … týdny, týden, dní, dny, měsíc, upozornění; stačí … jednou, jeden
            """,
        disowned: """
            nebyli jste to vy, nejste to vy, to nejste vy, nebyl jsi to ty, nejsi to ty, nežádali jste, nežádal jsi,
            nepožádali jste, nepřihlásili jste se, neobjednali jste, nezakládali jste, nevytvořili jste, špatná osoba,
            špatná adresa, omylem, nepoznáváte, nepřihlašovali jste se, nezměnili jste, nekupovali jste, někdo jiný,
            neznáte nás
            """,
        conditions: "pokud, jestli, jestliže",
        taking: """
            objednat, koupit, obnovit, prodloužit, přejít, aktivovat, darovat, přispět, chci, ano, pokračovat,
            ponechat
            """,
        atOnce: """
            bude stržena, bude stržen, strhneme, uložené karty, uloženou kartou, stačí jedno kliknutí, jedno kliknutí
            a
            """,
        asking: "jak, proč, co, kdy, kdo, kde, který, která, které")

    static let russian = DecidingWords(
        said: """
            пропустить, пропустите … в этот раз, эту, этот, следующую; доставить … сейчас, сразу; освободить,
            освободите … место, моё место; напомните, напомнить … через, мне через, позже;
            да … хочу, хотим, приду, буду, подтверждаю, согласен, согласна, меня, мне, мой, моя, моё, подписать,
            подпишите, отправьте, пришлите, присылайте, пожалуйста, это я, оставить, оставьте, придём, я; нет …
            спасибо, не могу, не смогу, не приду, не хочу, не я, это не я, не в этот раз, я; всё, все … верно, верно
            это я; это … я, был я, была я, не я, был не я, была не я, мой адрес, не мой; хочу, хотел, хотела, желаю …
            получать, остаться, продолжить, отписаться, отменить, участвовать, подписаться, прийти, реже, бы получать;
            подтверждаю, принимаю, отменяю … заказ, участие, адрес, бронь, подписку, приглашение, запись, условия,
            получение; я … приду, не приду, буду, не смогу, согласен, согласна, подтверждаю, остаюсь, передумал,
            передумала, хочу остаться, хочу получать, не хочу, больше не хочу, участвую, не заказывал, не заказывала;
            мы … придём, будем, не сможем; больше … не хочу, не нужно, не надо; к … сожалению не смогу, сожалению не
            могу; удалите, уберите, подпишите, оставьте, запишите … меня; продлить, продлите … на, подписку, все,
            книгу, книги, срок, мой, мою; не … продлевать, продлевайте; отменить, отмените … мой, мою, бронь, заказ,
            продление, запись, автопродление; заказать, повторить … снова, ещё раз, то же, заказ; подписаться,
            заказать, оформить … в один клик, одним кликом, одним нажатием; конечно, разумеется, обязательно, охотно …
            *; конечно, обязательно, охотно … приду, буду, хочу; увы, извините, жаль, простите … *; с … удовольствием,
            радостью; хочу … отказаться
            """,
        reported: """
            заблокировать, заблокируйте, пожаловаться … отправителя, человека, этого, пользователя, аккаунт, на
            """,
        subjects: "это, он, она, они, мы, вы, есть, у",
        often: """
            только … по пятницам, по понедельникам, по воскресеньям; присылайте … мне только, только;
            только, лучше, можно … раз в месяц, раз в неделю, раз в день, один раз в месяц, один раз в неделю,
            ежемесячно, еженедельно; раз … в месяц пожалуйста, в неделю пожалуйста, в месяц достаточно, в неделю
            достаточно, в месяц хватит, в неделю хватит; приостановить, приостановите, отложить … недели, неделю,
            недель, дней, месяц, рассылку, уведомления; достаточно, хватит … раза, раз, одного, письма
            """,
        disowned: """
            не вы, это не вы, были не вы, это не ты, не ты, вы не запрашивали, не запрашивали, вы не просили, не
            просили, не подписывались, не регистрировались, не заказывали, не создавали, не оставляли, не делали
            этого, не ваш аккаунт, не ваш заказ, не тот адрес, по ошибке, не узнаёте, не узнаете, ошиблись адресом, не
            меняли, не покупали, не входили, не бронировали, не помните, не знаете нас, кто то другой
            """,
        conditions: "если, коли",
        taking: """
            заказать, закажите, купить, продлить, перейти, перейдите, подключить, оформить, поддержать, забронировать,
            повторить, хочу, да, оплатить, продолжить, сохранить, оставить
            """,
        atOnce: """
            будет списано, будут списаны, спишем, списание сразу, спишется, привязанной карты, сохранённой карты,
            сохранённая карта, достаточно одного нажатия, одно нажатие и, один клик и, достаточно одного клика, хватит
            одного клика, будет списана, будет списан
            """,
        asking: "как, почему, что, когда, кто, где, зачем, какой, какая, какие, сколько")

    static let ukrainian = DecidingWords(
        said: """
            так … хочу, прийду, буду, підтверджую, згоден, згодна, мене, мені, мій, моя, підпишіть, надішліть, будь
            ласка, це я, залиште, прийдемо, я; ні … дякую, не можу, не зможу, не прийду, не хочу, не я, це не я, не
            цього разу, я; це … я, не я, був не я, була не я, моя адреса; хочу, бажаю … отримувати, залишитися,
            продовжити, відписатися, скасувати, взяти, підписатися, прийти, рідше; підтверджую, приймаю, скасовую …
            замовлення, участь, адресу, бронювання, підписку, запрошення, запис; я … прийду, не прийду, буду, не
            зможу, згоден, згодна, підтверджую, залишаюся, хочу залишитися, більше не хочу; на … жаль не можу, жаль не
            зможу; більше … не хочу, не треба, не потрібно; видаліть, приберіть, підпишіть, залиште … мене; продовжити
            … на, підписку, все, книгу, термін; скасувати … мій, моє, мою, бронювання, замовлення, продовження, запис;
            замовити, повторити … знову, ще раз, замовлення; підписатися, замовити … в один клік, одним кліком;
            звісно, звичайно, авжеж, обов'язково, охоче … *; шкода, вибачте … *; звісно, звичайно … буду, прийду; хочу
            … відмовитися; із, з … задоволенням
            """,
        reported: """
            заблокувати, поскаржитися … відправника, людину, користувача, на
            """,
        often: """
            тільки, лише, краще … раз на місяць, раз на тиждень, щомісяця, щотижня; раз … на місяць будь ласка, на
            тиждень будь ласка, на місяць достатньо, на тиждень достатньо; призупинити … тижні, тиждень, днів, місяць,
            розсилку, сповіщення; достатньо, вистачить … разу, раз, одного
            """,
        disowned: """
            не ви, це не ви, були не ви, це не ти, не запитували, не просили, не підписувалися, не підписувались, не
            реєструвалися, не замовляли, не створювали, помилково, не впізнаєте, не та адреса, не змінювали, не
            купували, не входили, не бронювали, хтось інший
            """,
        conditions: "якщо, коли",
        taking: """
            замовити, замовте, купити, продовжити, перейти, підключити, оформити, підтримати, хочу, так, залишити,
            зберегти
            """,
        atOnce: "буде списано, спишемо, збереженої картки, збережена картка, достатньо одного кліку, один клік і",
        asking: "як, чому, що, коли, хто, де, навіщо, який, яка, які, скільки")
}
