extension ClickWords {
    static let polish = ClickWords(
        ended: """
            nie … będziemy pisać, będziemy już pisać, napiszemy, napiszemy już, wyślemy, wyślemy już, będziemy wysyłać,
            będziemy przeszkadzać, dostaniesz już, dostaniesz więcej, otrzymasz już, otrzymasz więcej; przestaniemy, przestajemy,
            skończymy … pisać, do ciebie pisać, wysyłać, przysyłać, do państwa pisać, przeszkadzać; usuniemy, wykreślimy,
            skreślimy, wypiszemy … cię, ciebie, twój adres, państwa, adres, z listy; zniknąć, zniknij, znikniesz … z
            listy, z naszej listy
            """,
        joining: "i, a, aby, żeby, to, by",
        called: """
            kliknij, kliknijcie, stuknij, naciśnij, dotknij, wciśnij … odpowiedź, swoją odpowiedź, w odpowiedź,
            ulubioną, swój wybór, aby zagłosować, żeby zagłosować, okładkę; wybierz, wybierzcie … odpowiedź, swoją
            odpowiedź, właściwą; odpowiedz, zagłosuj, głosuj … jednym kliknięciem, jednym stuknięciem
            """,
        counted: """
            twój głos się liczy, głos się liczy, kliknięcie to głos, każde kliknięcie, głos jest oddany, głos zostanie
            policzony, policzymy, wyniki za tydzień, rozwiązanie za tydzień, odpowiedź za tydzień, wyniki w następnym
            """)

    static let czech = ClickWords(
        ended: """
            už, již … ti nic nepošleme, vám nic nepošleme, nic nepošleme, nenapíšeme, nebudeme psát, vám nenapíšeme, ti
            nenapíšeme, nedostanete, nedostaneš, se neozveme; přestaneme … psát, vám psát, ti psát, posílat, vám
            posílat, obtěžovat; vyškrtneme, smažeme, odstraníme, vymažeme … vás, tě, vaši adresu, tvou adresu, ze
            seznamu; nebudeme … vám psát, ti psát, psát, posílat, obtěžovat, vám posílat
            """,
        joining: "a, aby, pak, ať",
        called: """
            klikněte, klikni, ťukněte, ťukni, klepněte, klepni, stiskněte … odpověď, na odpověď, svou odpověď, na svou,
            oblíbenou, na obálku, pro hlasování; vyberte, vyber … odpověď, svou odpověď; odpovězte, hlasujte, hlasuj …
            jedním kliknutím, jedním klepnutím; klepnutím, kliknutím, ťuknutím … hlasujete, hlasuješ, odpovíte, volíte
            """,
        counted: """
            váš hlas se počítá, hlas se počítá, kliknutí je hlas, každé kliknutí, výsledky za týden, výsledek za týden,
            řešení za týden, hlasy sečteme
            """)

    static let russian = ClickWords(
        ended: """
            мы … больше не напишем, не напишем, больше не пишем, перестанем писать, перестанем присылать, больше не будем писать, не будем вам писать, удалим, забудем, вычеркнем, оставим вас; больше … не напишем, не пришлём, не потревожим, не
            побеспокоим, не будем писать, не услышите; писем, рассылки … больше не будет, не будет; не … будет писем,
            получите больше, услышите; удалим, вычеркнем, уберём … вас, тебя, ваш адрес, твой адрес, адрес, из списка
            """,
        joining: "и, чтобы, а, тогда, если",
        called: """
            нажмите, нажми, кликните, кликни, коснитесь, ткните, тапните … на ответ, свой ответ, на свой, ответ, на
            обложку, чтобы проголосовать, на вариант, вариант; выберите, выбери … ответ, свой ответ, вариант; ответьте,
            голосуйте, проголосуйте … одним нажатием, в один клик, одним кликом
            """,
        counted: """
            ваш голос учтён, голос учтён, голос будет учтён, мы его засчитаем, мы его учтём, ваш голос важен, каждый
            клик, клик это голос, нажатие это голос, итоги через неделю, ответ через неделю, результаты через неделю,
            итоги в следующем
            """,
        persons: "я, мы")

    static let ukrainian = ClickWords(
        ended: """
            ми … більше не напишемо, не напишемо, перестанемо писати, видалимо, забудемо, викреслимо; більше … не
            напишемо, не надішлемо, не потурбуємо, не писатимемо, не почуєте; листів … більше не буде, не буде;
            видалимо, викреслимо … вас, тебе, вашу адресу, твою адресу, зі списку
            """,
        joining: "і, й, та, щоб, а, якщо",
        called: """
            натисніть, натисни, клацніть, торкніться … відповідь, на відповідь, свою відповідь, на обкладинку, щоб
            проголосувати, варіант; оберіть, виберіть … відповідь, свою відповідь, варіант; голосуйте, проголосуйте …
            одним кліком, в один клік
            """,
        counted:
            "ваш голос враховано, ваш голос важливий, кожен клік, клік це голос, підсумки за тиждень, відповідь за тиждень",
        persons: "я, ми")
}
