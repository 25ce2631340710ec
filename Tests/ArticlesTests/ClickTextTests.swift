// What is said beside a link of what a click on it does: behind it, and around rows of answers. All fixtures are made up.
import Articles
import Links
import Testing

@Suite struct ClickTextTests {
    // MARK: Behind a link

    @Test(
        "what ends the letter behind a link ends it whatever the link says",
        arguments: [
            "<p>Bored of boats? [Let go of the rope], and we'll never write to you again.</p>",
            "<p>[Close the shutters] and I'll cross you off the list.</p>",
            "<p>Seen enough? [Fold the map] (this removes your address).</p>",
            "<p>[Put the kettle away] to stop these letters.</p>",
            "<p>[Den Anker lichten], und wir schreiben Ihnen nicht mehr.</p>",
            "<p>Genug Brot? [Ofen aus], dann streichen wir dich von der Liste.</p>",
            "<p>[Refermer le carnet] et nous ne vous écrirons plus.</p>",
            "<p>[Poser la plume] : un clic, et on vous retire de la liste.</p>",
            "<p>¿Ya basta? [Apagar el faro] y dejaremos de escribirte.</p>",
            "<p>[Chiudi il sipario], e non ti scriveremo più.</p>", "<p>[Apagar a luz] e deixamos de lhe escrever.</p>",
            "<p>[Deur dicht], en we schrijven je niet meer.</p>", "<p>[Släck lampan] så slutar vi skriva.</p>",
            "<p>[Luk bogen], og vi skriver ikke mere til dig.</p>", "<p>[Slukk lyset], så sletter vi adressen din.</p>",
            "<p>[Sulje kirja], niin emme kirjoita enää.</p>",
            "<p>[Zamknij okno], a nie napiszemy już ani słowa.</p>",
            "<p>[Zavřít krám] a přestaneme vám psát.</p>", "<p>[Захлопнуть книгу], и мы больше не напишем.</p>",
            "<p>[Закрити книгу], і більше не напишемо.</p>", "<p>[Csukd be az ajtót], és többet nem írunk.</p>",
            "<p>[Perdeyi kapat], bir daha yazmayız.</p>", "<p>[책을 덮기]를 누르면 더 이상 보내지 않을게요.</p>",
            "<p>[本を閉じる]と、配信を停止します。</p>", "<p>[合上书]，我们不再打扰。</p>",
        ])
    func endedBehind(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "a story that the sentence goes on behind is read",
        arguments: [
            "<p>[The ferry sank], and nobody writes about it.</p>",
            "<p>[Two towns], and we leave them in the rain.</p>",
            "<p>[Apply to the jury] and you will hear from us by May.</p>",
            "<p>[Der Hafen], und wir sind nicht mehr allein.</p>", "<p>[Le bac] et nous ne savons plus.</p>",
            "<p>[El faro] y no dejamos de mirar.</p>", "<p>[Il porto], e non ci torniamo più.</p>",
            "<p>[Киты вернулись], и мы не будем молчать.</p>", "<p>[Havnen], og vi er ikke mere alene.</p>",
            "<p>[The letters of a keeper]. We won't write again before June.</p>",
        ])
    func storyBehind(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    // MARK: Calls

    @Test(
        "a call to answer with a click makes a row of any words one of answers",
        arguments: [
            "<p>Which boat is older? Tap your answer.</p><p>[The Marigold of Hull] [The Old Duchess]</p>",
            "<p>Press the cover you prefer:</p><p>[The Lighthouse by Ann Lee and others] / [Salt]</p>",
            "<p>▢ [Tar on the rope]<br>▢ [Wax on the rope]</p><p>Every click counts.</p>",
            "<p>Klicken Sie auf Ihre Antwort!</p><p>① [Die alte Fähre] ② [Der neue Tunnel]</p>",
            "<p>[Le bac du matin] / [Le pont]</p><p>Votre voix compte.</p>",
            "<p>Toca tu respuesta, resultados la semana que viene.</p><p>[ [El puente] ] [ [La barca] ]</p>",
            "<p>Toccate la vostra risposta.</p><p>[Il ponte vecchio] &nbsp; [La barca]</p>",
            "<p>Clique na sua resposta.</p><p>[A ponte] [O barco]</p>",
            "<p>Klik op je antwoord.</p><p>[De oude pont]<br>[De tunnel]</p>",
            "<p>Tryck på ditt svar.</p><p>[Bron] [Färjan]</p>", "<p>Tryk på dit svar.</p><p>[Broen] [Færgen]</p>",
            "<p>Trykk på svaret ditt.</p><p>[Broen] [Ferja]</p>", "<p>Napauta vastaustasi.</p><p>[Silta] [Lautta]</p>",
            "<p>Stuknij w odpowiedź.</p><p>[most] &nbsp; [prom]</p>",
            "<p>Ťukněte na odpověď.</p><p>[most] [přívoz]</p>",
            "<p>Нажмите на свой ответ.</p><p>[Мост] [Паром]</p>",
            "<p>Kattints a válaszodra!</p><p>[A híd] [A komp]</p>",
            "<p>Cevabına dokun.</p><p>[Köprü] [Vapur]</p>", "<p>答えをタップしてください。</p><p>[古い橋] [渡し船]</p>",
            "<p>点击你的答案。</p><p>[老桥] [渡船]</p>", "<p>답을 눌러 주세요.</p><p>[다리] [나룻배]</p>",
        ])
    func calls(_ fragment: String) {
        #expect(DecisionButtonTests.requested(fragment).filter { !$0.isEmpty }.isEmpty)
    }

    @Test("covers below a call to press one are votes, what stands behind them is not")
    func covers() throws {
        let html = """
            <p>Two books for May. Tap the cover you would read first.</p><table><tr><td><a href="https://t.e/1"><img alt="The
            Salt Road, by Ann Lee of Hull"></a></td><td><a href="https://t.e/2"><img alt="Nine Boats"></a></td></tr></table>
            <p>In doubt? See <a href="https://t.e/3">a short review of each</a>.</p>
            """
        let links = HTMLLinkExtractor.extract(Array(html.utf8)).links
        let reasons = try zip(links, LinkSurroundings.all(of: links)).map { link, surroundings in
            NeverRequest.test(try #require(WebURL(link.url)), surroundings: surroundings, newsletter: nil)?.reason
        }
        #expect(reasons == [.poll, .poll, nil])
    }

    @Test(
        "lists, reviews and results that no click answers are read",
        arguments: [
            "<p>Tap the title to read on.</p><p>[The old ferry] [The new bridge]</p>",
            "<p>Reviews of the covers:</p><p>[Salt] / [Nine Boats]</p>",
            "<ul><li>[Bees count to four]</li><li>[The last keeper]</li></ul><p>Puzzle: which is older? Tap your answer.</p>",
            "<p>Last week 412 of you answered on ropes. Tar won. [The reasons why]</p>",
            "<p>The vote is counted. [Who won] and [who lost].</p>",
        ])
    func noCalls(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    // MARK: Announced questions

    @Test(
        "a question that is announced as one is answered by the links in it and below it",
        arguments: [
            "<p>The poll: do you row [at dawn] or [at dusk]?</p>",
            "<p>Riddle: what floats but never swims?</p><p>[A cork] | [A stone]</p>",
            "<p>Kurze Frage: nehmen Sie [die Fähre] oder [den Tunnel]?</p>",
            "<p>La question du mois, pour le prochain numéro : plutôt [le bac] ou plutôt [le pont] ?</p>",
            "<p>La encuesta: ¿prefieres [el puente] o [la barca]?</p>",
            "<p>Il quesito: meglio [il ponte] o [la barca]?</p>", "<p>Vraagje: neem je [de pont] of [de tunnel]?</p>",
            "<p>Zagadka: co jest starsze?</p><p>[most] / [prom]</p>",
            "<p>Hádanka: jezdíte [mostem], nebo [přívozem]?</p>",
            "<p>Загадка: что старше?</p><p>[Мост] / [Паром]</p>",
        ])
    func announced(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "alternatives of a question that nobody announces are read",
        arguments: [
            "<p>Will they build [the bridge] or [the tunnel]?</p>", "<p>Wird es [die Brücke] oder [der Tunnel]?</p>",
            "<p>What did the survey find about [the bridge] or [the tunnel]?</p>",
        ])
    func unannounced(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    // MARK: The first person

    @Test(
        "links side by side that all speak in the first person are answers",
        arguments: [
            "<p>Ferry day is on 9 May. [I'll row] / [I'm minding the dog]</p>",
            "<p>We need ten hands.</p><p>[Ich bringe Kuchen] · [Ich habe Dienst]</p>",
            "<p>Le 9 mai au port. [Je prends la barque] | [Je garde les enfants]</p>",
            "<p>Op 9 mei. [Ik vaar mee] / [Ik pas op de hond]</p>",
            "<p>Den 9 maj. [Jag ror] &nbsp; [Jag vaktar hunden]</p>",
            "<p>9. maj. [Jeg ror] &nbsp; [Jeg passer hunden]</p>",
            "<p>9 мая на пристани. [Я на вёслах] / [Я с собакой]</p>",
        ])
    func firstPerson(_ fragment: String) { #expect(DecisionButtonTests.requested(fragment).isEmpty) }

    @Test(
        "headlines in the first person below each other are read",
        arguments: [
            "<ul><li>[I sold my boat]</li><li>[I bought a tent]</li><li>[I miss the boat]</li></ul>",
            "<h3>[I am a lighthouse keeper]</h3><p>Ann Lee on fog.</p><h3>[I am a whale]</h3><p>Jan Zinn on krill.</p>",
            "<p>Read:</p><p>[Ich war ein Wal]</p><p>[Ich bin ein Boot]</p>",
            "<p>See [I am a boat], [I am a whale] and others.</p>",
            "<p>[I film] | [I libri]</p>",
        ])
    func firstPersonHeadlines(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }

    // MARK: Titles

    @Test(
        "titles with the words of buttons are read",
        arguments: [
            "<h2>[Unsubscribe at last: what three senders did to keep me]</h2>",
            "<h3>[Abmelden mit Folgen: was ein Klick im Hafen auslöste]</h3><p>Ein Bericht.</p>",
            "<h3>[退会ページはどうして奥に隠れてしまうのか]</h3>", "<p>Last week's winner was tin, by a boat's length. [See why]</p>",
        ])
    func titles(_ fragment: String) { #expect(DecisionButtonTests.areRequested(fragment)) }
}
