// Made by `make doubt` from labelled mails; not to be edited by hand. See `DoubtWeights`.

enum LearntDoubt {
    static let table = #"""
        - -1.0 bias
        - +0.2 before>20 before>3 question
        - +0.4 words>1
        - +0.5 before>0 capitals>0
        - +0.6 row
        - +0.9 asked-by-heading
        - +1.9 asked-above
        - -0.2 words>4
        - -0.4 after>20 words>6
        - -0.5 words>11
        - -0.6 after>3 capitals>70 digit
        - -0.7 after>0 capitals>34
        - -0.8 before>80
        - -0.9 words>8
        - -1.0 picture
        - -1.1 words>0
        - -1.2 colon
        - -1.3 after>80
        - -2.9 title
        above: +0.1 04 1 10分 120 14 16 1989 2022 210 22 290 312 318 35 350 3천 467 49 4x 7pm 86 9th a abo abonnes abrir accep…
        above: +0.1 acept… acheter acknowledge ackno… acord… acudi… acumu… ada adam adhesion adhes… ads after… agree aid
        above: +0.1 alerg… alerta aller… alors amministrazioni ammin… amount amoun… ampa anali… anch ancie… angebot angebote
        above: +0.1 ans anyway anywa… apare… apert… aplicativo appor… arran… ascen… asistire aspirateur aspir… assistente at
        above: +0.1 atraso atras… au audio ausgabe ausga… austragen authors autho… auto autoc… autorizo avenu… avgar bag
        above: +0.1 bakken balai basti… bedzie bedzi… behal… bei beim bekijk belle… beobachten bescheid beskeder besoin besoi…
        above: +0.1 better bette… bettina bezor… bien birthday blast… block… bohne boka bonifico bonif… bonjour bonjo… branch
        above: +0.1 breakfast brevet breve… brian bridge brief… broad… bug bulle… buttons butto… cache caja calcu… cambi… can
        above: +0.1 cannot canno… capital carne cas cat ceci celebrate center changed charity chari… chauf… child children
        above: +0.1 choices chrome chrom… clarkson classe classic classique class… claud… clinica cobranca cold combi… compte
        above: +0.1 comptes comun concl… condizioni confi… connected consent conte… continue convi… costo creator crew cu
        above: +0.1 cubierta cubie… cuenta cukup cuma cz dager dare decidis decision dele delle delta… demek dennis denni…
        above: +0.1 diesen digest diges… director dites django dni dobir… docs dokter dokte… dona dong donor dont dorucenim
        above: +0.1 doruc… downl… drie dropp… dzieci east eerst ei eindhoven eindh… einfach einfa… einmal elias els encar…
        above: +0.1 encer… enfants entsc… envoy… era ergebnis ergeb… ersten erste… escol… escuc… espan… espec… esse estas
        above: +0.1 etait ete etwas evans evening evenings everything evide… expect expec… eye fahrt faites faite… faltam
        above: +0.1 faltan falta… farg favor feeling fehlen fehle… fell ferie… festival ficou fight film filme… filmo… fim
        above: +0.1 firmy fisca… fixed fiyat fog former forme… fortn… fotog… fra fraga fraue… ganz gelmeden gelme… gemahlen
        above: +0.1 gemah… genit… gesto… getir… ghost… giver glad gluten glute… gordon gordo… grand… granny grava… group… gtx
        above: +0.1 gustado haast… habit… hafta… half harav… heale… hebden hebde… hedges hedge… hijo hilfe hills hold holds
        above: +0.1 hora hosun… house hs hva hvad ident… ihn ihrer inbox inceleme independent inn instant inten… invite
        above: +0.1 invites inwes… io ipswich ipswi… istemiyorsaniz jam jamfo… jane jatta… jeden jedna ji joan job jornal jos
        above: +0.1 jot jou juga kamp kansa… kapat keer ken keres… kind kisa klart klicken klick… klokk… klub koen komen konci
        above: +0.1 kosten kratt… krishnan krish… kutuphanesi kutup… ky lado lagi laisser lane lange… langs… lat lavor… laws
        above: +0.1 leiri… leito… leszek lesze… lettera lettre libraria lieber ligger ligge… light light… liqui… lisengrat
        above: +0.1 lisen… listesi lobby logge… loja lotte lunch machen mache… magazin magaz… manda manque manqu… mapa mape
        above: +0.1 margins maria… marie markk… maths maybe me medium mediu… meetup meetu… meglio megli… mejor… menschen
        above: +0.1 mentioned menti… mere meridian merid… mesic mettre mettr… miles minder mio missi… mittwoch mittw… mnie
        above: +0.1 models moet moira mois mon months morning mug muon museo nabidka naboen nagy nailed naile… nami nao natale
        above: +0.1 navegador naveg… navigateur navig… nawet neal ned neni nest ni nicopico nicop… niets nights night… ningun
        above: +0.1 nom nomin… nordi… normal norma… note notic… number numeros nurses nye ocean oceni… oct odbio… odpow… ok
        above: +0.1 older oliver onder… ora org osei otavio otavi… otherwise ott pa paar paga paketi pao parents parlamento
        above: +0.1 parte… passt patie… pausieren pausi… payla… peat pensar pensa… pentru pentr… per personen pete photograph
        above: +0.1 piaciuta piaci… piatk… pinde… place pledge pledg… point… politica posla… pravidla pravi… predi… predp…
        above: +0.1 prefeitura preferencias prefieres prenumerant preturi pretu… prezz… primit primi… pripo… problem programm
        above: +0.1 programma prolo… promos proofing proof… propi… przep… przyp… public pulsa… quai quality quay que quedan
        above: +0.1 quillpad quill… quinze quinz… quiz quoi raise rate react recal… recev… reche… redaction redakcja regol…
        above: +0.1 remot… remov… rendre repas replace replied replies repli… repon… resea… reservert resul… resumen resum…
        above: +0.1 return review rien river roczne roczn… rozho… sa saken sauna… schedule schni… scorc… scritto scrol… searc…
        above: +0.1 segna… seiten seite… selaimessa senast sending senge… separ… serie serve… sessions seulement seule… share…
        above: +0.1 short shouldn sich sitzplatz sitzp… skriv sledo… slot small sock sollte sonda… sonntags speci… spedizione
        above: +0.1 spis spokojeni standing startup stats… steil steph… stoel stone stored strin… subscribed summer summe… suo
        above: +0.1 surre… suspe… sweat… szaba… tablets tabs tages tai tamam… tamara tamar… tan tarjeta tarje… tears tecnico
        above: +0.1 telec… teneis tenei… think thorn… thread threa… tier tilbu… toda top torsdag torsd… town traduction
        above: +0.1 traekker traek… trafic treno trials trial… trottinettes twice tygodniu udaje udlober udlob… ugens um
        above: +0.1 unida… unser… unter… up upgrade upgra… uscit… usted utile v vacan… vaelg vale valid… valj vanis… vast
        above: +0.1 vegan veibeskrivelse veibe… veloc… venka… verbo… verhaal verificacion vertelt vezi vicino vicin… vind vols
        above: +0.1 vorbe… voucher vrage… vrati… vue wahl walgreens walgr… wallet walle… war warte… washington washi… wave
        above: +0.1 webinar webin… weekly weekl… weer weiter weiterlesen wilt witho… wochenmarkt words wraca wszys… wyswi… x2
        above: +0.1 yapma… yaz yearly yearl… yleis… yoksa… za zahlu… zaproszenie zapro… zonder zonde… zufrieden zufri… zusam…
        above: +0.1 zustellung αναγν… γραμμ… διανομεασ διανο… ειμαι ερωτη… ετσι θεση καρτα κι ο παραγγειλατε παραγ… στισ
        above: +0.1 τελουσ τελου… τιτλοι τιτλο… аналитик вмест… выйти выпуск відділення відді… відстежити грн добраться добра…
        above: +0.1 есть интервью квітня квітн… клик колле… лист листо… месяц надое… наш перек… письма подкаст полезное полез…
        above: +0.1 получилось польз… потому потом… пошто… работу раз розпо… сайте свобо… собст… трамвай трамв… фотог… храни…
        above: +0.1 це чи этот אהבה אחר אחרי בשבוע חבר יותר להחזרה להחזר… למטופל למטופ… לקרוא עד ש ، أن الحمل… المرة بعد
        above: +0.1 دينارا دينار… صباحا هل …abo …adi …agt …aka …aks …ash …aut …aux …avy …bei …ces …cet …chi …cji …cro …cta
        above: +0.1 …dea …des …dis …dom …dro …ear …eco …ect …eek …egi …egy …eik …elg …ely …eps …esa …eve …eye …eys …eza …ggu
        above: +0.1 …gia …giu …gno …hit …hne …hts …iac …ick …ics …iel …ija …ind …ipa …ipe …isi …ith …itu …ixe …izi …izo …kab
        above: +0.1 …kai …kow …kup …lad …ldn …lee …lfe …lin …llo …lok …lot …mer …mun …nak …nat …ndy …nee …nia …njo …nli …nna
        above: +0.1 …nto …nun …nym …oel …oja …oji …old …oog …oru …orz …oud …ova …own …oze …pot …ppe …ppt …rah …ren …riv …rku
        above: +0.1 …rle …rmy …ros …rre …rro …rta …sag …sie …smo …sny …sos …stu …tak …the …tic …tii …tik …tio …tko …tot …tou
        above: +0.1 …tow …ttu …ubu …uda …uga …ugt …umu …und …upe …urn …uta …uts …ver …vku …was …wer …xel …ybe …yee …yet …zec
        above: +0.1 …zia …zie …zlo …zte …αγη …εασ …κεσ …λησ …ουν …ρτα …στα …ает …аст …вай …вью …еди …еля …жет …ить …кую …лен
        above: +0.1 …лил …нем …нье …ода …ока …ору …очі …рам …рні …сно …сти …сяц …тво …тив …тик …тла …тня …тых …узу …ьма …ועד
        above: +0.1 …ופל …כים …לים …רוא …ריך …שהו …احا …ارا …تكم …دان …مرة …نية …금희 …까지 …사는 …서에 いか うの お願 かせ がり きょ けれ け取 ご希 ご覧
        above: +0.1 さん すか すべ せは たし だけ てお で読 とも なけ に立 のし の引 の方 の目 の音 みた よか らな ると を変 を希 スタ チャ ック ッシ パス マト ライ ンを ント ール 一度 一座 不在
        above: +0.1 事を 五十 保護 個月 免費 入荷 全講 全部 出席 出爐 切れ 十二 历史 友だ 发票 可能 各位 告已 在浏 子是 客さ 山友 已出 已拿 広告 影片 役に 您的 我要 日は 日前 月2 月3 月は 有空
        above: +0.1 望の 来年 案を 概要 檢驗 欢迎 正解 気に 気分 気象 活着 点击 番で 的一 看看 知ら 続け 给我 自治 行山 裹已 说明 请点 账号 込み 返却 这一 这篇 追加 週は 關於 限ま 預約 願い 首次
        above: +0.1 驗報 麻烦 게시… 고래 그리… 그리고 그저 기사… 내일 네 다른 비밀… 비용 싶지 웹에… 웹에서 이상 편지 한글 행사… 행사는 후원…
        above: +0.2 0 05 06 09 0日 140 160 2034 212 214 218 26 28 300 34 38 389 4 43 4日 500円 500원 59 5日 60 8 900 97 abhaken
        above: +0.2 abhak… abhishek abhis… abonnement abrechnung abrec… accou… acord actual addebito addeb… adorei adore…
        above: +0.2 aflev… afspraak afspr… afternoon agb agenc… agent aggio… aika albert alber… almak altogether altog… altri
        above: +0.2 andres another anoth… anrufen anruf… apex aposto apost… appeared appea… appen archivio arroz arsre…
        above: +0.2 assinante assin… assis… atlas attend auf ausweis autob… automatu avez avo avsluta avslu… bad balco…
        above: +0.2 banking bao barcelona barce… basi basta… bekliyor bekreft bekre… bel belli… bent beoba… besch… betala
        above: +0.2 bewer… bianc… bijdrage bijdr… bin birak… bire birth… bist bit bli bon boots bos break… brigh… bryggen
        above: +0.2 brygg… budget buen buldunuz buldu… byt caderno calisma calis… cameras camer… camille candl… cansou canso…
        above: +0.2 car careerwell carro carta carta… casts cate caught caugh… cazorla cazor… certi… chama… chancellor chanc…
        above: +0.2 chanfana chanf… chapa chega… chi christian citing citin… clarke clique cliquez cluj cobra… colet… colour
        above: +0.2 colou… complaints compu… conco… conec… confermo congratulations conmigo conmi… conoces consultation consu…
        above: +0.2 contatti conti copy correos count counts court coverage creme crime… croissance crypt… cuando cuand…
        above: +0.2 current curta… czy dabei daca daftar dafta… dal damit danach danac… das datang datan… dava de dead debt
        above: +0.2 decid… decis… deine delaney delan… deleg… delivered deltar demande demas… depos… der detail detta di
        above: +0.2 diari… die dieta digital direccion directrice direk… dispa… disponible ditt dive dog domingos dorec…
        above: +0.2 download doyle dr driver dua duas during durin… each earn ebedet ebede… edico… edit een egy einen einma…
        above: +0.2 eis elekt… elmegy elmeg… elorriaga elorr… elter… emails email… emballage embal… emil ende endet enfan…
        above: +0.2 engin… entrada entrega envios envio… episode erik erinn… estar estoy etes etta euro euros eva evang…
        above: +0.2 eveni… event… example examp… excel exemp… exploded extra facil… factu… fair falli… familia families farme…
        above: +0.2 fastest fc feed feels ferreira ferrer festa fevrier fevri… fi fiber figlio figli… file fill filtr… finale
        above: +0.2 finally fini finis… fire firma five flight floor… folder folde… followers following for forde… forem… form
        above: +0.2 forste fortnight fosse foto fr fram frecuentes frecu… fredag freda… frei freun… frien… full future futur…
        above: +0.2 gallery galle… ganze gauntlet gaunt… gdans… gefah… general genugt genug… george georg… gesto get gezien
        above: +0.2 gezie… gimana giman… ging gio giorno giust… giv gleich gleic… god godzine gosta government governments
        above: +0.2 gover… gradi… grant gratis gravy gross… groupe grudg… gummies gummi… guvenlik guven… habe halten hand
        above: +0.2 hannover hanno… happened harlan harla… hartley hartl… hatar… hate hayes hear heartbeat heart… hebt hellere
        above: +0.2 helpful helpf… hende… henry hi historien hjorth hjort… hom horario humanity human… ia ich identity ihrem
        above: +0.2 ihren indep… information ink insurance insur… introduction intro… iphone iphon… ismar… issue istersen it
        above: +0.2 its itu izin jaen jag jahrigen jahri… jak january janua… jasenmaksu jasen… jdu jedno jemand jeman… jen
        above: +0.2 jest jetzt jeu jij joining joini… jon jste juni juz kadarka kadar… kaere kai kaipaatko kaipa… kairos
        above: +0.2 kairo… kapic… kaptok kapto… kasse… katrin katri… keeping keepi… kelly kembali kemba… kerala keral… kerek
        above: +0.2 ket khong kiero… klaas kleinen kleon klok klokka km know kolahtiko kolah… komme kommer komun… konnen
        above: +0.2 konne… konti… krisz… kto kurierowi kurs kurye… kylla l lad laina… laiss… lamp langer lascia lasted laste…
        above: +0.2 laufe… laxen le leader leade… leave lebt lectu… ledig legen leon lesson lesso… lev levan… lie liebe…
        above: +0.2 liefern liegen liege… liegt linea link linke… listening liste… lists lizen… llega logis… loi lojas longer
        above: +0.2 longe… look love lua lugares lugar… lunes maak machtiging macht… madre maglietta magli… mal manana manan…
        above: +0.2 manda… mandou mando… marco margi… mark marti… mary mas mastr… masuk match matin max meant mecen… medico
        above: +0.2 medio meest… meeting meeti… mei members membership memo merch merci mesa mese metni metro mi midi miesiac
        above: +0.2 miesiacu mil mindketten mindk… minh minulle mirador misiniz misin… mismo miss mistake mista… mochten
        above: +0.2 mocht… mode moeten moete… moje month motion motio… move moving movin… moze mozna mr mussen musse… musunuz
        above: +0.2 musun… naapuri naapu… naar nachste nadia nails nan neces… necha… nein neither neith… nepot… neste net
        above: +0.2 nettleseren nguoi nhan nic nie niech niet nine ninet… no nombr… nos nosot… nota noteb… novy numero nur
        above: +0.2 nurse… nyt oak odcin… odpowiedz oeufs offers office offrez okay ole olsun omdat omuz online onlin… ont
        above: +0.2 ontvangen ontva… opening opt optional options orange orang… orbital orbit… osoite otthon ottho… ouver…
        above: +0.2 over paika… pakke pakken palve… pani panstwo panst… papel param… parte passar passa… passe passer patients
        above: +0.2 paylas payme… pdf peanu… pedro perma… permi… personne perso… pick pickle pickl… pietr… pitaisiko pixel
        above: +0.2 plani platform playe… playing playi… plein plu poate pode policies policy polic… poor poprz… porch porte…
        above: +0.2 poszlo poszl… poznan preferences prefi… pregunta prend presi… press prestito prest… previ… price princ…
        above: +0.2 pris prisp… pro procedure proch… procu… progress projeto promo… prosimy prosi… protokoll proudly proud…
        above: +0.2 prowi… przeczytac przekieruj przepis przy przyjmij przyj… pukul pulang pulan… punkt… punt puntos punto…
        above: +0.2 puoi qu quelq… quem quero questa quinc… quit radeji radej… rao ravalement raval… ready receber recevoir
        above: +0.2 recht… reclamacoes recolte recommend reduc… register registered reicht reinvente rejoindre rejoi… remar…
        above: +0.2 remat… remoto removed renewal renew… renov… rente… reope… repla… required requi… resepten resep… respuesta
        above: +0.2 respu… retired retkikohde retki… reuni… reuters reute… ringer ringe… ripen… riscontro risco… robin rok
        above: +0.2 role roles roll ronda round ruckblick ruckb… rule rumah runne… saatl… sait salon sam sans satpam satpa…
        above: +0.2 saturday satur… savoir savoi… sbb schem… schil… schle… schon… school schoo… schva… scree… scrit… scriu
        above: +0.2 seat second selv semaine semai… sen senden seni september septe… served servi… session shared shepherd
        above: +0.2 sheph… shoes should siap simone simon… singur sipar… six ska sledovat slipp… smett… smiley smile… sobot…
        above: +0.2 sofort sofor… sok someone someo… sommerfest somme… song souhlasim sove soyle… spaar… spoko… sponsor sporg…
        above: +0.2 spread spune squea… ssa sta staci staddag stadd… stand… star start started start… stati… stato statt
        above: +0.2 stede… steig… sticker stiller stop stree… strik… strings sube subscreveu sudah suite suits suka sulla sven
        above: +0.2 synes syntyi synty… systems taglia tagli… take takes takk tamami tank tanpinar tanpi… tay tecni… teeth
        above: +0.2 tekst telex teman temps terci… terke… termin terms tesli… this ti ticke… tiden tiene til tilau… tillbaka
        above: +0.2 tillb… tin tisic titip tobias tobia… toch together toget… torna touch trade trafi… trott… tulla… tum
        above: +0.2 tunnel tva tvattstugan twoje… ty tygod… uberw… uma umbuchen umbuc… umstellen umste… una ung unifo… unit
        above: +0.2 updat… us used ut vaere valit… value vanli… vas vc ve vecini vecka veckans veelgestelde veelg… vem vendr…
        above: +0.2 venkatesh verbr… verda… verder verin verle… verme… verze… vet vi viens viernes viern… vigdis vigdi… vill
        above: +0.2 visni… vlieland vliel… vogue voir volt vosotros vosot… voto vou vrijburg vrijb… vuoden wande… wants
        above: +0.2 watching webben webbe… weeke… weigh… wel welcome welco… wen white wie will window windows wolisz wolis…
        above: +0.2 would write wrzesnia wrzes… wysyl… yang yenil… zahlt zasil… zaterdag zater… zauberberg zaube… zebra… zeit
        above: +0.2 zobra… zostaw zu zusammen ανανε… απο αψογοσ αψογο… η θελετε θελετ… κατασ… κοινο… μασ μια οδηγοσ οδηγο…
        above: +0.2 οροι σαββατο σαββα… στελλα στελλ… τον φωτογ… χαρτησ χαρτη… билет бюджет бюдже… в введенский введе… воскр…
        above: +0.2 все десят… догов… документ друга друзья друзь… его ждет звіт згадала згада… иду истек… кафе клуб комме…
        above: +0.2 літеру літер… место можно місяць місяц… настр… нужны от отрыв… очереди очере… передумали перед… перейти
        above: +0.2 перей… по погод… получать помен… потрі… розмова розмо… росси… скасували скасу… собак… спишется спише…
        above: +0.2 субот… тиждень тижде… умови час человек чем читать чтобы экспертизу істор… את אתם היה הלאה ואם זה יש לא
        above: +0.2 לשיפו… נגע נותרו أعجبتك أعجبت… إلى بالخطأ؟ بالخط… تعد جدا ديسمب… ساعة في يعاد يونيو नहीं है …203 …aak …aan
        above: +0.2 …aar …aas …abe …aci …aco …acu …acz …ado …aen …age …ago …ags …aja …apa …ars …asz …att …aus …bbe …bie …bou
        above: +0.2 …cia …cis …ckt …cle …cti …dah …ded …dna …dno …dou …dre …dze …eak …eat …ece …eds …edz …eep …egt …eht …ele
        above: +0.2 …eli …elo …epe …erk …erz …esi …eta …eux …eva …fel …fia …fta …ful …gat …gie …gos …got …hde …hle …hlt …hni
        above: +0.2 …hrt …ian …iao …ieg …iej …iek …iff …ike …imi …imy …ipp …isz …ito …jte …kak …kce …kem …kle …kna …ksu …lab
        above: +0.2 …lah …lal …lce …len …lex …lho …lka …lku …lma …lse …lue …lus …mah …mij …mma …mpo …mut …nar …nde …nea …ngi
        above: +0.2 …nie …nij …nke …nle …nor …nry …nse …nta …nte …nue …oat …obi …oco …ode …odi …oeg …oen …oke …ole …oll …ome
        above: +0.2 …ore …ost …ota …ovo …owi …owy …pam …par …pas …pat …pie …pii …pis …pna …pro …que …qui …rat …raw …raz …rco
        above: +0.2 …red …rer …rga …rin …rio …riu …rks …rlo …rno …roz …rso …rut …saa …sat …sez …sio …sne …ste …sts …sue …tac
        above: +0.2 …tia …tim …tku …tni …tod …tse …tyy …uct …ufs …uhe …uit …uka …uld …ule …unu …ust …uur …uzu …ved …wke …xed
        above: +0.2 …xen …ych …yen …yer …yes …yim …yki …yle …yte …zce …zek …zin …αδα …γιο …εια …ηκε …ικα …κια …κοσ …λοι …λτε
        above: +0.2 …μμα …ντα …οση …ами …аря …ачу …век …вет …вия …вой …ева …ено …ент …есь …ета …жны …зья …изу …имо …ина …ися
        above: +0.2 …ити …йка …ком …лет …нар …ний …обы …оду …ора …сем …сим …сом …сте …сту …тер …тий …тки …том …уга …шей …шел
        above: +0.2 …ьте …яць …ємо …אים …בוע …דפן …יעה …יקו …לית …ציה …תכם …תרו …بتك …رين …ساب …طأ؟ …مبر …نون …نيو …وها …日到期
        above: +0.2 …기는 …니까 …되는 …떻게 …라면 …료가 …보기 …산의 …세요 …실에 …에게 …으면 …일은 …지가 …지의 …하면 あな いう いで い場 う一 う方 おり お休 お手 お知 がで しい しで しょ
        above: +0.2 たか ださ ちに ちの った って とい とて とほ なし なた なの のフ の記 はい はお は多 ひと まな めま る方 を2 をお をす を承 んが アド アプ イン カッ チェ ドレ ブリ プリ ポイ
        above: +0.2 メー レス ロー ンが ンロ ーで 一声 一篇 三百 上次 不及 也可 二段 五星 京都 今日 休み 会员 你的 修復 個人 備の 全家 到場 到底 即可 参加 发出 受け 台北 同意 回は 回答 好评 家到
        above: +0.2 導覽 已经 希望 帶全 待ち 快递 您是 我一 承っ 推薦 操作 支え 文章 方へ 方法 星好 是正 晚上 會帶 月5 有人 有効 朝の 本メ 本人 来不 東京 果不 查看 様は 残り 求人 注册 申请 登記
        above: +0.2 登録 確認 社概 立即 签收 美穂 記録 请在 가장 경비실에 계정… 그대… 기대… 기대되는 돌아… 동의… 들어왔습니다 또는 맡겨 메일은 모자… 모자랍니다 무쇠 문 반납 받고 부산… 싶다… 싶다면
        above: +0.2 아직 안내… 안에 않으면 앞 어떠… 어떠셨나요 어떻… 어떻게 원 원하… 자주 좋았… 주세… 주세요 중인 탑승… 편지… 필요… 확인… 회원님의 휴가
        above: +0.3 000 07 11月22… 15 204 23 24 27 3 4410 45 500 600 640 7 7일 8日 950 accept access acme adi against again…
        above: +0.3 agency agora agosto agost… ahead aime airport akkoord akkoo… al alert alguien algui… all aller alles
        above: +0.3 already alrea… am angeb… anna antra… apa ara arqui… ashle… asist… asks attendu attes… aufs augus… autofrei
        above: +0.3 autof… autom… avaa az baca bandi… banget bange… banki… basladi bee bekli… bekommst bekom… beste… besti…
        above: +0.3 betra… bianca bij bitte bizden bizde… blev boa bog bois both brauchen brauc… break briefing bringing
        above: +0.3 bring… buren busin… buzke cafe calab… camil… canto carpe… categ… cette cheer… chip cho ci clark… client
        above: +0.3 clien… codigo codig… coming comin… commission commit compo… compt… conditions condi… conduct condu…
        above: +0.3 confidentialite confirm confo… confrontaties confr… consulted conta continued conti… contrato contre
        above: +0.3 contr… convento coord… cover crate crypto ctvrtek curie… curtain czeka czwartek dark date desca… deser…
        above: +0.3 despr… deux devas… deze dia diario dir direc… disso… dolac… doman… dosta… drive… edicao edica… editia
        above: +0.3 educa… eens egypt… ein einverstanden einve… el election elect… elegir elegi… else empechement end ending
        above: +0.3 endin… engel… engineering entra… enviaroslo envia… envoye erinnerungen esper… essen… etko eu evde fallig
        above: +0.3 fellesgrillen fino fois fotografie friday frida… fruit funkt… gaat geneh… gilt ginge… give gp graag grana…
        above: +0.3 guest gunce… haal haar hace has heb hedge herz heute hin hjemme hjemm… ho hoac hosepipe hosep… humor
        above: +0.3 impri… internet invit… issues issue… j jata jde jelez… jestem jours juillet juill… jun jusqu k kabul kalau
        above: +0.3 kan kdo ke kell kirje klar kleur klick kolle… koszt… kr krem kunde… kuuka… lapse… later lavori leaders
        above: +0.3 lecto… lectura lei lezen libre liefe… ligt lihat lindqvist lindq… linkedin live ll luc lukupiiri lukup…
        above: +0.3 lunedi luned… mac mag magda maggio maja manif… manos maria mars mate mater… medlemskap medle… membe…
        above: +0.3 mercoledi merco… merge mgrouchy mgrou… middl… midnight midni… mine minha minutter monday monda… near nebo
        above: +0.3 newsletter nhs ninety nisan nosta… notebook nothing nothi… november null nuovo o oakes objec… odeme oker
        above: +0.3 ombudsman ombud… only onnistuimme onnis… ons oven paatt… pagi paket… pana panier panie… para parcelar
        above: +0.3 partagez particular passa path payment pe petition petit… placa… plot plus point points portada porta… pos
        above: +0.3 postf… pousada pousa… preci… premio prend… preve… preview probl… profi… projektu protection put quello
        above: +0.3 quell… quickbyte quick… quiere rada rakna ratt recib… red refer regler regle… regns… rejec… repondez
        above: +0.3 repro… resultats ring rogamos rogam… runs ruth saja sau scade score screen seats segui… semanal sempre
        above: +0.3 sempr… send senho… sensible sensi… seque… serai sessi… seu seura… shall siege sin skimm skuret skure…
        above: +0.3 sleeve sleev… slow snowpiercer snowp… sobote spit spolu… spor spring sprin… stale stand staro… stem stick…
        above: +0.3 still straw street su subimos subim… subs sul svato… szoms… table… tak tasse ted tell tento tez thi tid tl
        above: +0.3 today tokyo too tracc… tur twelve twelv… two tyckte tyckt… uirapuru uirap… unbedingt unbed… unserer unter
        above: +0.3 update use vang var vecino vence… vendredi verde vergl… verif… very vgr viande viand… vid vide viene
        above: +0.3 vigen… vil vilken visit vizin… vorre… votat… vragen vs vuode… waren wasse… wczes… wear weight wer whales
        above: +0.3 whale… wiosn… wohin wool wszystko wurde wybierz yayin… zavaz… znajo… αναλυση αναλυ… ανανεωση θα ληγει με
        above: +0.3 ναι σασ τησ το φωτογραφια або автор… б беспл… вопрос день для до з завтра завтр… игорь можна получ… приго…
        above: +0.3 прихо… прогр… пятни… расск… телеграм телег… три хай хочете хочет… челов… яку אז אפשר ב יום יעל מביא
        above: +0.3 מנעולים מנעול… ר العدد؟ العدد… المنزل؟ المنز… الموعد الموع… تحت ثم دون فقط لم لن وجدت लगा …abb …aff …aga
        above: +0.3 …ahr …air …ald …ang …are …arn …asi …aum …ave …bby …bin …bra …bry …bul …cal …cas …cho …cht …chy …dez …dge
        above: +0.3 …dit …dla …dly …eau …ega …eil …eim …eja …eka …eki …ekt …esh …ess …eto …ffe …gda …get …gil …gim …gio …gir
        above: +0.3 …gur …han …hin …ias …ico …ief …igo …iko …ima …imm …ina …irm …isa …jar …jen …jer …kit …kke …kou …kst …kti
        above: +0.3 …ktu …kyo …las …lau …lia …lte …men …min …mio …mst …nda …ngo …nha …nzo …odo …oek …oir …oon …orm …ors …osa
        above: +0.3 …oss …osz …owa …oye …pet …pto …rja …rke …rmo …ruj …ruz …sic …squ …sto …suk …ths …tri …tro …tta …tup …ued
        above: +0.3 …uen …una …urs …veu …vio …wac …yta …zke …zna …zzo …ατε …ζει …μαι …ται …υση …ωση …аем …дет …дні …еру …жна
        above: +0.3 …жно …ите …нта …ова …ому …орь …ста …тку …ток …тра …ути …чно …אות …זרה …יים …יסה …יקה …ירו …ישי …לום …تاج
        above: +0.3 …تها …دد؟ …زل؟ …لوا …وعد …ين، …니다 …되어 …번엔 …으로 いち いと ご予 さい たら た方 だち ちば ちら ちを とき とで どち なさ なら なり はど は残 ばん れの
        above: +0.3 んで ガニ タマ 一個 一本 不准 不想 了一 午3 大阪 封信 就算 忽略 或 把它 拿不 新人 月1 月底 本邮 決め 略本 看診 約書 記事 话题 这封 通知 阪府 防災 電郵 驿站 계획… 금세 남은
        above: +0.3 당신… 둘 묻는 안 않으시면 알림… 연차 이 이번… 이번엔 읽어 지금 편지는
        above: +0.4 20 340 absent account ajuda als april apunt… aqui atau august autor… be bede below bereit betti… bok brief
        above: +0.4 build… businesses category centro chair chce chez choos… clic click cliqu… collo… color commi… comparecer
        above: +0.4 conoc… conta… cross csomagkovetes csoma… dans deserve det dich dite do doe dono du due easybox easyb… eat
        above: +0.4 einge… ekstr… elecc… embar… empec… entro erhalten est ever falta felle… fes forst… forte game geliy… giup
        above: +0.4 gravi… green guess gupta ha hadir handl… heat held hijau hjul hull if ihr ira item je jeste… kakak kampa…
        above: +0.4 kapiciya kat lakko lasa lasci… lejar leuk leurs lift local lok lub maand maar maint… manifesto marie… meat
        above: +0.4 memor… miesi… milyen milye… mirad… mm mono mot mozesz mozes… muzete muzet… n nap nay nedel… need needs neu
        above: +0.4 nichts nicht… norte notice nova ny ogni one open opera… osoit… pan parti… passe… pitai… poll porti… post
        above: +0.4 postfach pot pra prese… prof prosze przec… puede puedes quer quota quotes quote… rande… rather rathe… re
        above: +0.4 recei… recol… referral refer… regis… regre… reported resolution resol… reste riz room roost… sad sang
        above: +0.4 schne… se sei serwisie serwi… seule signature sim singu… skrzy… smoke solo sonntag square squar… stadt…
        above: +0.4 steht stil sting subject subje… sunday sunt super taakse taaks… tarjo… tilba… till tote train trans… trial
        above: +0.4 trou tua turks uns useful usefu… valitse veggie veggi… vilke… vim vin voix vostre vostr… want weeks windo…
        above: +0.4 wir wo word wybie… ya yapil… yo yours zabie… zosta… zuruck zuruc… διαλε… μου σε вам голос да если за июня
        above: +0.4 остан… письм… підтр… і באיזה ד לי שמרו الساعة الساع… بالمش… تكون سأحضر لأنك متى وإن एक दें …aal …afo …ana
        above: +0.4 …aya …box …cer …ciw …dor …ead …een …eno …evo …hen …ich …iew …ijo …ila …ils …iya …jau …kko …kse …laf …lne
        above: +0.4 …lto …mis …mit …nad …non …nuz …nze …oer …ote …raa …rci …rez …rid …ril …ris …rma …rte …san …sik …ska …ssa
        above: +0.4 …sun …sze …tar …taw …yit …zik …zla …ατο …αφη …γοσ …εισ …ετε …λιο …φια …аза …ель …ень …йти …лик …лос …ння
        above: +0.4 …оту …рос …уск …ься …іть …יזה …יכה …מות …اءة …اعة …حضر …قلت …يد؟ …देश …지는 きは さっ しま せく たい に一 の気 ょう 下午 午前 可
        above: +0.4 可以 哈尔 場合 夜の 完了 尔滨 川県 弁当 或者 提前 收藏 是否 榕樹 点一 老榕 车的 轮到 递员 결제 경비… 말 바꿔 방문 오늘 이달 필요 한 회원…
        above: +0.5 10 150 249 25 31 5 50 6月 712 albo anda b betal… boat bozi card choice choose close… const… coppe… costs
        above: +0.5 deep dny doce doors em ends erhal… every feb ferre… firma… geben halte… helle… ihre ister… jazeker jazek…
        above: +0.5 karty kc kies lucas m mai mails maj malmo mist na naboe… nachbarn nachb… nachs… nog once oppure oppur…
        above: +0.5 optio… or oui pasti please presente prosz… proximo proxi… puede… puo queda… sheep ship si sonnt… swag
        above: +0.5 tabul… te ten termi… tessera tesse… these tvatt… tweet vecin… viel voce voisin voisi… vos vuest… zl που
        above: +0.5 φανηκε φανηκ… вас ви го или прочи… צריך तो …asa …aza …car …day …dir …dne …eke …eks …eme …emy …eng …esz …gez
        above: +0.5 …gly …iar …isk …kap …kte …lmo …lna …lon …mad …mak …mek …mon …nho …nne …oto …pia …sin …tag …tre …tyi …unt
        above: +0.5 …urg …uru …zac …γει …ρεσ …ете …ьше …וצה …וקר …하신 みな 下就 今回 保留 到期 前1 合は 擇一 新作 方は 朋友 犹豫 的话 請擇 高橋
        above: +0.6 amb around aroun… atten… berei… casa choic… closes dann dar den did dit fine foi friends hamburg hambu…
        above: +0.6 horse icin ja jesli oder pass pleas… prefe… sep sie soll statement state… thuis u uw vam vita voi votre
        above: +0.6 zwei εσεισ νησι к на один показ… проси… को …atu …eur …hat …ill …itz …lor …rdo …rem …rje …sli …려면 でし です 一下
        above: +0.6 准时 时到 분은 않으…
        above: +0.7 ano aye hai ihnen jeg lovely lovel… next op skal sur tesco vagy your أو إن …imo …nts …pta いま ます 哪一 如果 读完
        above: +0.8 absen… aug dec jul marz may ou partager pour tap tu vote vous you …bol …ena …rei …τησ
        above: +0.9 mar name receive …다면 …시면
        above: +1.0 june parta…
        above: +1.1 …niz
        above: +1.2 apr
        above: +1.4 eller jan share
        above: +1.6 nov
        above: -0.1 1038 1177 168 180 1968 199 19時 2013 2019 2021 2027 2030 211 261 27th 295 299 2回 310 42 4b 57 60k 850 91
        above: -0.1 980円 999 aarhus aarhu… aband… abbon… abone… acade… accessed achou act actions ad added address adhere
        above: -0.1 adher… adieu adjuntos admin… adres adresse afficher affit… agd aidat… ajung… aktue… aldi aldrig aldri…
        above: -0.1 alleg… almay… alter… altro amap american ami amrani amran… andern anders ander… andra andre… anges…
        above: -0.1 annulla antig… anything anyth… api appar… appel… appointment appre… april… archive archives argument
        above: -0.1 argum… arizo… arkad… arkivet arkiv… arriv… artikel aseso… aspar… att attendant audi author autre aux
        above: -0.1 avise… avlyst avlys… ayda aydinlatma ayer backend badan… bakan… bakker balancete balan… bambini bank
        above: -0.1 banke… bar bat bath bay beaucoup beauc… bebidas bebid… beenden begin beginners beleg… belfold belfo… beni
        above: -0.1 berge… berhenti berka… betalen bewon… bezorgen biblioteca bieb bigli… bilde… bitte… black blanket blank…
        above: -0.1 blau bleib… blokk… body borro… brew bringt bu budap… bugle build bumbu bund cabe cables cable… call
        above: -0.1 calloway callo… cambia canal carbo… carla carne… cars carte… cases cassetta cats cay ceo ceram… certa…
        above: -0.1 cervna cet chant… charge charg… charts chiam… chied… chiff… china chiude cibuloviny cibul… cinema cite
        above: -0.1 cititi citit… claim claire clair… clara clinical cloudflare cloud… cm colun… commerce company comprar
        above: -0.1 concerte condiciones congr… connaissez conseils consulta consulte consumer contas contra contrat control
        above: -0.1 cop31 correctement corrections couple coupl… covered creative creat… criti… crossword crown cs ctt cukra…
        above: -0.1 curious curio… currently customer czyte… dagin… daha daily dames darf dari dat data database datab… daten…
        above: -0.1 days december dedi defen… degistir deleted demar… denah denti… depan depois depoi… derni… desch… descr…
        above: -0.1 desen… desiste desk despi… detto deu deuts… devant devan… devices devolver dicembre dicem… diem dienstag
        above: -0.1 diens… digitale dina dinsdag dinsd… disag… disap… disaster disas… disco discord discr… discu… displ…
        above: -0.1 distinto disti… distr… doba documente docum… dogs dokum… dolar domingo donate donde donna doubl… drago…
        above: -0.1 drops duckdb duckd… dugna… durumu durum… ecco ecoflow ecofl… economia edilir edili… eigen… einkauf einka…
        above: -0.1 ekonomi elett… eli elus ember… emple… emploi employees energy engineers engli… enligt enlig… enrique
        above: -0.1 enriq… entra entrar entrevista enviado envir… er erkla… ersch… erzah… esenzioni esenz… espace estim…
        above: -0.1 estrenos etti europa every… explains explica explore express expre… eで fact failed faile… faire falls
        above: -0.1 familias famil… faq fasci… faster fave favorites favorito feel fees feira ferie ferme fiction fields
        above: -0.1 filial firew… firsa… fiyat… fler flights flori… fm fogli… folke… follow fora force fored… forle… forma…
        above: -0.1 formulare forta… forty forum found… francisco franc… fraud freiburg freib… freigeben freig… frescos fresh
        above: -0.1 frutta frutt… fui fullmakt fullm… fun funda… galerie galer… ganha geld generation geri getir gets gibt
        above: -0.1 giorni giovedi giove… glosowania godziny goodbye goodb… grann… graph… grati… graz green… grill… groep
        above: -0.1 gront grune… guarda guardian guides gun gyumolcs gyumo… hacer hacke… halt han hands happens har hast hats
        above: -0.1 haufi… hava hay helse… herre… heures heure… hiiht… hinte… hizli hlavni hlavn… hlida… hodin homme hosted
        above: -0.1 hoste… hosts hot hotels hours houseplants huelg… human hungr… id iets igen igy iki ile immed… imogen
        above: -0.1 imoge… impeg… in inc incirli incir… including indiq… indus… info informativa infos ingrid ingri… inqui…
        above: -0.1 ins inscr… insti… intel… intended interested inven… invitation inzer… islands ist istifa istif… items
        above: -0.1 jaarrekening jaarr… jadwal jadwa… jahre… jamais jamai… janss… jardi… jour journal just justi… kamer kami
        above: -0.1 kapaniyor kapan… karto… kelua… kerem kessler kessl… kevaalla kevaa… kiel kilo kinder kino kit kitab… klik
        above: -0.1 klo knife koln kommen korva… kostel kosullari kosul… kroner krone… krotk… ks ksiaz… kundi… kunye kutter
        above: -0.1 kutte… kysym… laden lage language laporan late latest lates… leagu… leaves leave… lecture leggere legit…
        above: -0.1 legs legumes legum… leitu… lekar… lesestoff letzter lever lever… ley li liber… liest lieu links lista…
        above: -0.1 listy little littl… lives livraison livre… llibr… looking looki… lot luis maand… magya… mailen maire make
        above: -0.1 management manas maned… marca marjo… markets marke… marta martin maste… masthead masth… match… mato matte…
        above: -0.1 maxim… mckin… medit… medlemskapet melbourne melbo… meldungen meldu… mengu… mercearia merce… mercredi
        above: -0.1 mercr… merke… message mette mijn mikro… milli… minuti miten mitglied model moment morgon mother mothe… mrs
        above: -0.1 muhal… mukaan mukaa… muss nacht… nad nadie naer nakoislehti nakoi… namen names nantes nante… nativ… nature
        above: -0.1 nehmen nehme… nem neuralnoon neura… nghie… niema… nimmt nin ninguem noi nomor nooit notdi… noten
        above: -0.1 notification notizie notiz… notte novin… nuestro nuest… numbers numeri nunca nya nyheter nyitvatartas
        above: -0.1 nyitv… octob… odense odens… odwol… oferta offen offnet ofsted ofste… ogsa ohne oil okun ola olive olvas…
        above: -0.1 onay ongkir ongki… ook openi… opozn… oppettider oppet… orders order… ordfo… organ… origi… oteviraci oto
        above: -0.1 otwarcia out outlet outle… outpu… ouvir pace pacie… pages pagin… paint… paiva… pakkeshops palla… papie…
        above: -0.1 parla… parli… part patri… payments pelar… penda… peque… person phili… pictu… pide piece pintu plan plant
        above: -0.1 planta play playl… plazo pobocky poboc… podimo podim… poem poiss… polar… police polsk… popisuje popis…
        above: -0.1 popra… por portr… posted postgres postm… posts pots pourquoi pourq… powered pql8x1zk pql8x… pract…
        above: -0.1 precedenti prece… pregu… presto prime… prise… privacyverklaring problems profe… progr… prompt promp…
        above: -0.1 prosent prose… prov provi… puntate puolu… purch… py quant… quatre quatr… quatt… queim… queue quick quietly
        above: -0.1 quitt… rabar… rad rahme… rail rak raspunsuri rasse… reads reason reaso… receipt receta recor… recruit
        above: -0.1 recru… redde… rekor… remote renco… renonce renon… rent renun… repairs report reque… reserve retour revenue
        above: -0.1 reven… reviews rhaba… rich right… rio risotto risot… rispo… roadmap roadm… roast… roman… ron rosa rose row
        above: -0.1 rules rustで… s44567 s4456… sadan safari safar… safe said saint saison saiso… sambata samedi samed… samty…
        above: -0.1 san sana sand sano satin satis… satzung satzu… sayil… sbagl… schon schuz… scorsa sea search seaso… sebze
        above: -0.1 secretary secur… see seed seems seg segun segundo segur… seit selbs… sembako semba… servicios servings ses
        above: -0.1 seul shipp… show shows siamo sieben siebe… sikli… sit sixte… skru slides slide… slowe… slowly slowl…
        above: -0.1 slutt… software softw… sol somma… sora sorul… sound sounds sourc… sous south speak spedire speed speis…
        above: -0.1 spitz… spravne sprawozdanie sprze… src st stadt staking staki… starting states stellen stemmen stopp…
        above: -0.1 strat… stronie struc… studie stuhl stund… subir subscriber succe… sudoku sudok… sugge… suivre suivr… sun
        above: -0.1 suost… supper suppe… supre… surve… survived svare… syndic szaza… szcze… tabelle tables talal… talks talla
        above: -0.1 taray… tarieven tarie… tarif tarvitse tasker taske… team teilnahmebedingungen teiln… tel telefony tentang
        above: -0.1 tenta… teslimat testa tests text texto theaters theat… theory things thing… third through thu thursday
        above: -0.1 tips tired tluma… toi toimitusehdot toimi… token… tom torre… torvet torve… toulouse toulo… tout toutes
        above: -0.1 toute… tove trains travail trecuta trecu… trekk… trend… trento trvalky trval… tutto tv ullundertoy ullun…
        above: -0.1 umgezogen umgez… umowe university usa uusi uutis… vad vaga valid varia… vasta… vecch… velo vendo venir
        above: -0.1 ventana venteliste verba… verdura verdu… verein verge vergessen verktyg verkt… vermi… verona versa…
        above: -0.1 version versi… vertr… verwa… vida vielleicht viell… view virtual visita viva vlast… von voortaan voort…
        above: -0.1 vouchers voz vr vreau vrien… vrijdag vrijd… vu wacht… warm webu week wenig… werben werbe… werden werde…
        above: -0.1 whatever whate… white… who whoever whoev… whom whose wider… wife wikipedia wikip… wines winkel wizycie
        above: -0.1 wizyc… worden worde… worke… worry wypisz yhteystiedot yil yle young yuzde z zdraz… zei zie zmeni… zucchini
        above: -0.1 zucch… zucke… αποστ… για διαβασα ιστορ… και κυριακη κυρια… πολιτικη πολιτ… σπορ στον τισ браузере брауз…
        above: -0.1 вакансии васил… вечер… виставка виста… возврат выходные выход… відео відключень відкл… відкр… відхи… год
        above: -0.1 дитяче дитяч… друго… журна… запис запись и истор… й кабинет кабин… команда коман… контакты контр… лекция
        above: -0.1 лесі листопада магаз… места минулотижневий москв… міськ… напом… нова новини нон ноября ноябр… объяв…
        above: -0.1 октябрь ось ответ… отклю… перее… переслать помощ… посил… потрібні прави… присылайте присы… прове… прого…
        above: -0.1 прошл… пункт… работы рада редак… решение скільки скіль… служба сосед… стоит суд супы схема табли… треть…
        above: -0.1 узвар украї… хто часы что шесть בעד הטיפו… המדרגות המדרג… חדש חלוקה יקרים ירקות כלכלה ל משלוח שנה שעות أم
        above: -0.1 اقتصاد اقتصا… اقرأ الماضي الماض… المكتبة المكت… قبل और …1zk …567 …ada …aim …aky …ale …ano …ant …aps …ard
        above: -0.1 …arf …arp …aud …avi …avo …ays …aze …azy …bel …bem …bon …bye …cne …cte …dal …dam …dan …dee …dic …dni …dny
        above: -0.1 …dot …eam …ebe …edo …efs …eln …elu …emi …emt …ene …ero …est …eue …fit …fos …fre …fri …gai …ghe …gin …gns
        above: -0.1 …gte …hal …ham …het …hie …hly …iet …ime …ini …inn …ion …iry …ium …jam …jde …kal …kdb …kes …kie …kta …lar
        above: -0.1 …lcs …ldo …lek …lep …lft …lhe …lir …loi …lub …lui …luu …maa …map …mba …mbe …mbu …mde …mel …miz …mpt …mus
        above: -0.1 …nac …nai …nam …nan …ncu …nga …nic …nig …nik …nim …nis …nja …nki …nya …nye …oad …ogo …oks …olm …ona …oni
        above: -0.1 …orn …ose …oza …p31 …pan …pay …pio …pon …pos …pps …pre …pte …put …ram …rca …rch …rej …rel …rev …ria …ric
        above: -0.1 …rif …rim …rli …rnt …rse …rza …rzo …ses …seu …sku …son …sql …sso …sum …tap …tas …tce …tea …tee …tih …tle
        above: -0.1 …tna …tuk …tul …tyg …tze …uch …uco …uem …uer …uft …uhl …ula …ult …uma …uno …uth …uus …vam …van …vir …vne
        above: -0.1 …wal …wed …wia …xas …xto …yez …yla …yst …zar …zde …zed …zit …zje …zli …zor …ασα …ητα …ιοσ …κου …μια …μου
        above: -0.1 …νεσ …νοσ …ολη …ροσ …τασ …τοσ …ала …бні …бре …брь …вар …вий …дей …дом …дії …его …ема …еты …жба …зии …ись
        above: -0.1 …йна …кая …кие …кшн …нда …нет …нно …нов …ных …ову …оит …осы …оты …рав …рия …род …рты …рые …тем …тил …тко
        above: -0.1 …уги …чет …чук …яче …בות …דות …דים …ובת …ושע …יות …ימה …כלה …לוח …קות …רדה …اثة …اضي …امج …باب …تبة …راق
        above: -0.1 …صاد …لنا …ياء …그램 …그인 …까운 …는요 …러분 …료로 …루미 …리나 …메일 …방침 …서관 …서는 …요를 …장은 …회의 あり ある いし いに えた おす が語 き方 くあ くら
        above: -0.1 け方 ご注 さな され しく して すす すめ せて ため た本 ちは っと てく ては で見 とは と地 なぜ なっ に戻 のは のま のハ のブ のボ のリ の新 の話 は8 また やめ らお りが りに
        above: -0.1 り下 わる を取 を書 を確 ィー イド ウェ ェブ ガイ クラ クリ スク タン ップ ナン バー メン リス リン ンか ンク ンジ ンチ ンバ ード 一张 一斤 一期 三十 上げ 不掉 专访 东西 两步
        above: -0.1 中央 么蒸 乘客 书馆 了四 二年 于本 人参 人注 人的 今月 休憩 会の 会议 传闻 作る 作家 作者 係關 候係 先月 关于 关闭 再收 出さ 出欠 出版 分け 分は 到了 制度 区团 十分 南小 去年
        above: -0.1 县城 取る 口述 合が 否认 回覧 团撤 团购 図で 国际 国際 土地 地取 地址 城市 変わ 娘口 安全 家族 市の 年轻 店舗 延期 我不 我們 戻し 打开 找到 技术 技術 拒绝 掉了 掉腿 提示 撤出
        above: -0.1 改定 故事 料と 新增 新开 方で 方志 旅費 日の 映画 昨年 是您 是我 時間 更内 更新 書か 書房 最後 月の 本月 杭州 板娘 業日 欠を 步验 注意 注销 活动 消え 清蒸 火候 理由 理研 生活
        above: -0.1 町の 略有 番号 療時 登山 登录 目録 短編 研究 示さ 社区 科技 程师 究家 空き 篇文 米 経済 結果 续借 美团 者に 腊味 范围 蒸不 蒸青 表示 見分 診療 話題 詳し 読む 财务 轻人 送范 鉄道
        above: -0.1 開館 關鍵 雨の 電話 预期 館で 館カ 가까… 가까운 가능… 개인… 것들 경제 구독하기 길 김하… 누가 달라… 동네 두루미 로그… 로그인 마음… 만족도는요 무료로 반대… 받으… 버리나 변경
        above: -0.1 보고서 상영… 서울… 알림 없는 여러… 여러분 오디… 우리… 우리는 운송… 위원… 이메… 이메일 이유 정육 제 제가 제주 종료 주간… 주간회의 주의 첫 출발 투표… 틀렸… 합의 해지
        above: -0.2 000円 000원 026 0万 11 129 149 190 1975 1998 1日 2026 2026年… 2028 2029 231 2단계 30日 311 32 39 3日 421点 51 54 540
        above: -0.2 55 62 68 6월 81 812 84 85 90 913 94 able ac accor… acquisitions acqui… across acros… actio… actually addre…
        above: -0.2 adjun… administradora adorou adoro… adven… advertisement advice advic… again age agents aidati aide air
        above: -0.2 ajunge aktiv… algun… ali alle along also alta altin ameri… amigo ana anbef… angezeigt angez… angle anlas…
        above: -0.2 anleitung anlei… anne anni annie annul… anthropic anthr… anton… anzeigen anzei… aplik… apps apres archivo
        above: -0.2 artik… arxiv asi aspet… association ate atvet… auch aukio… aussc… austr… av ave aveva… aviez avisen ayuda
        above: -0.2 backe… bagag… bajo bakan bambi… banco bang barn baslarken bbc been beend… begin… belie… berga… berhe…
        above: -0.2 besiktas besik… bestellung besty… betaa… between betwe… bezoek bezoe… bezpi… bi bibli… bike blanchard
        above: -0.2 blanc… blir bloomberg bloom… bluesky blues… boker bonne book bosta… bot bottle bottl… bought bough… bunde…
        above: -0.2 butik caixa calma camara camar… carbone careful caref… casse… caste… catalogo ce celda cennik cenni… cent
        above: -0.2 central century centu… cerca change charla charl… chart… check checklist check… cheer chiud… chose
        above: -0.2 christmas ciencia cienc… cijfe… cinem… cinque cinqu… ciorba ciorb… circu… city clicked click… close coats
        above: -0.2 code colec… colis colleagues collections college colle… colocar coloc… commu… compare compartilhe concerto
        above: -0.2 confirma confirms congress connect conne… consegue contact corri… cos county courier couri… course cours…
        above: -0.2 craft crema crist… cross… ctena… cua curated curat… custo… d dame dane dargestellt darge… davvero davve…
        above: -0.2 debate debat… decem… delet… demir… demis… demonstrating demon… denta… dernier desin… desti… detai… detou…
        above: -0.2 developers devic… df diary diese disponsori dispo… dk dla dlaczego dlacz… dns doc does dollar dolla… domu
        above: -0.2 don dormi… dorot… doste… dove drei dritt… dull editorial egenandel egena… einem einer empie… empreinte
        above: -0.2 enjoy enlace enlac… entertainment entre envoyer ep equip… erwahnt erwah… escal… escap… estatutos estat…
        above: -0.2 etern… etre ett euroa europ… everyone exams exclu… explained expli… expos… ezt fabrica facebook fail fala
        above: -0.2 falsz… family far farma… faut favorite feature feder… feedback feedb… femme fenst… ficti… field… find
        above: -0.2 findest fiokkonyvtarak fiokk… first fisch… flag flyttat food forfa… forget forsk… frequency frequ… fresc…
        above: -0.2 funciona funf funziona funzi… fy24 g gabinet gang gange… gecen geen gemei… generated gente gespr… gia
        above: -0.2 gisteren giste… githu… gloso… glue go goed gold gone gorun… gostou gosto… gottesdienste gotte… grafico
        above: -0.2 gratu… grazie grazi… great haber… hade hande… hang hat havne… hazte heart helsi… heren herre hesit… heure
        above: -0.2 highlights him hindu hodin… holiday holid… hon honoraires horaires horai… hour hvorfor hvorf… hyvas… i
        above: -0.2 iasi ici idee ieri ignor… ihm illus… impor… incom… ingre… inscrivez insul… integ… inter… into iron islan…
        above: -0.2 ismer… jack jahr jangan janga… jeudi jobs john journee jumper jumpe… kalen… kapat… karar… karin kaydet
        above: -0.2 kayde… kde kein kez ki kids kim kinde… kirjoittaa kirke… kitap kjopet kjope… klass… kod koltuk koltu… kom
        above: -0.2 komen… kommu… komsu… kontakt konta… konus… kosesi koses… kost koster koste… kotim… kozos kuka kulde…
        above: -0.2 kultu… laes lahettaja lahet… lana land landed lande… lang langu… large las launched laut lawyer lawye…
        above: -0.2 leadership lee legal leggi lembr… leo ler leses… letters letto levelet libre… license licen… life lijst
        above: -0.2 limit… lire lista listeden listen livro log lohnt lopeta lopet… los lost loypekart loype… luist… lukij…
        above: -0.2 lukker lukke… ma maandag macos maile… mailing majak… makan maker man manad… manage mangi… manne… marche
        above: -0.2 march… marek mariu… maskepp maske… matri… matt mean media… medie… meg mein mejor melhor melho… melle…
        above: -0.2 member mensagem merino met meta minul… mir missa… mita mod moda moder… monat… monde mondt… monit… more
        above: -0.2 morgo… mormor mormo… mots mowi muda muist… munchen munch… music mv7 nachr… nain natio… natural natur…
        above: -0.2 neden nej nella nennt network netwo… news nicht nieuwe nieuws ninos noastra noast… nobody nobod… nome noon
        above: -0.2 not noticias notre noviembre novie… nowy nr nu numme… nutzu… obrazky of offerte official offne… offres
        above: -0.2 often okafor okafo… okiem ontem openingstijden oplat opowiada opp oppas oppos… orari order otevi… otras
        above: -0.2 otros otto ouder… overd… oy pack packe… page paint pair pakket palme… paminnelser pamin… panel… paper
        above: -0.2 parcel paris park parkeren parke… parking parko… parkway parkw… partes parts passi… passo… past patient
        above: -0.2 patro… patte… pazar pd pekan pembaca pena pengene penge… people peopl… perfect perfe… pers personale
        above: -0.2 pessoa pet peut phrase phras… pictures piha pindah piu plastic plast… plata… plate… podcasts podca… podvo…
        above: -0.2 poissons poist… pollo ponto porte porza… posta posta… postg… posti… power… powiadomien powia… prefer
        above: -0.2 prefere preguntaron preise preisverzeichnis prelu… preno… prepa… preprint prepr… pressreader prices price…
        above: -0.2 print… private procent programme project promo prope… prova prova… proye… prueba prueb… przeczytaj
        above: -0.2 publicado publi… puert… pull pumpk… punta… pytal… q q3 quand quarter quartier qui quits raad rapid… rappe…
        above: -0.2 rappo… read readers reade… reading real recipe recipes recrutement recup… reference refus… regalo regeln
        above: -0.2 regel… regen… regulamento regulamin regul… rehbe… reise… rekla… rendez rende… rente repai… repar… reply
        above: -0.2 repub… research respi… rest results ret retire retra… retur revol… richtig richt… ricon… route rss ruckg…
        above: -0.2 ruta ryanair ryana… saat sabato sabat… sabemos sabem… saber sales salimos salim… samba… same samoc… sanda…
        above: -0.2 satt saw schie… schlu… schreef schri… science scrive security segun… seis self sell sells sendiri sendi…
        above: -0.2 senior senio… sept serious serio… sex sezna… sheet shelf shoot… shops sicherheit siche… siete signa…
        above: -0.2 signed signe… simdi sinds skole… skrev slice sms sobre sofaen sofae… soir som somos spam spiegel split
        above: -0.2 sport sprav… spraw… spreadsheet sqlite sqlit… sre staan stake stano… stapt statu… stehen stehe… stemmer
        above: -0.2 step stobern stobe… store stories streicht studi… submit submi… subscribe suggest sui sull super… survi…
        above: -0.2 svarade svara… sweet syste… szomb… tabel… tages… tahun talk tambem tambe… targe… tarifas tariffs tata
        above: -0.2 taval… tea teatro tekst… telef… tempo… terce… test testa… testi… texas them theor… they thous… throu…
        above: -0.2 thurs… tide tisztelt tobbe todas tomate tomat… tool tot tours tous toy tradgard tradg… transaction tras
        above: -0.2 trasp… trava… tre tredje tredj… trent… tres trouver trouv… trovato turno twee twenty twent… tx type uk
        above: -0.2 ulasim ulasi… ultima ultim… umea unser unsere upp using uso utrecht utrec… v10 vacci… val valle… vann
        above: -0.2 varde… vendre verei… verge… verko… veron… verta… ves video… viimeksi vinte… vinto virtu… vis visit… vissz…
        above: -0.2 visua… vite voet vom voora… voorzitter voorz… vorige vorig… vuoteen vuote… vuotta vuott… watch water
        above: -0.2 webblasaren webbl… website websi… wed wedne… weergegeven weerg… weiss weitere wenn werd werkt where whole
        above: -0.2 wiadomosc wicht… wil win winke… wit wochen women wordt working worki… worth writes write… wystarczy wysta…
        above: -0.2 yet yeter yildiz yildi… youtube youtu… zegt znajd… zo zoldseg zolds… zone zrusi… zupy zwrot… απ λαδι οι
        above: -0.2 παραι… πλοιο σταμα… σχολι… τη τι будет вакан… воду возьм… вот відмо… відставку голова голов… голос… горяч…
        above: -0.2 графі… два зміни… из карто… катал… конта… корот… коштує кошту… крыло кухня ли меня минул… не недели недел…
        above: -0.2 новин… о октяб… отмен… перес… повер… повто… политика полит… почему почем… почитать правила преду… продл…
        above: -0.2 проза реклама рекла… решен… сайт служб… советуют совет… стран… тут удали… усі хотя чому ще що איך אם הבמבה
        above: -0.2 הגעה המחיר המציא ו והחזרות והחזר… ומשחקים ומשחק… חדשות כל לאתר לוח פירות שאלות תקנון תשבצים תשבצי… أجبان
        above: -0.2 إلغاء الزيارة الزيا… الشحنة الشحن… العام الفري… سياسة على عن كيف لا ما مساء، مع موقع مونة के …act …acy …aft
        above: -0.2 …ait …aji …ala …ame …amu …ank …ann …ape …apt …ark …aro …aru …arz …asy …aty …awa …bal …ban …bar …bat …bau
        above: -0.2 …bes …bil …bio …bit …bus …cak …cca …cce …cco …ced …cja …cka …cky …con …cue …dad …dao …dar …dek …diz …dky
        above: -0.2 …dlo …dta …dur …dut …dzi …dzy …ebi …ecy …eef …efe …eho …ein …eit …elt …ems …ens …epp …ese …eso …ett …eut
        above: -0.2 …euw …evi …ews …ffs …fin …gan …ged …gem …gne …gom …gon …hes …hip …hos …hun …hus …ibe …ica …icy …idi …ido
        above: -0.2 …ied …ies …iez …ifa …iga …igt …ijf …iki …iky …ili …ims …ine …ior …iri …irs …ism …iss …ius …iva …jan …jat
        above: -0.2 …jet …jor …joy …juk …kas …ken …key …kim …kin …kir …kka …kli …kon …ksi …lai …lak …lam …lay …lda …lde …ldu
        above: -0.2 …let …lga …lge …lic …lie …lip …lit …lks …lli …lmi …lts …lug …mas …mdi …mee …mky …mla …mpe …mte …nah …nas
        above: -0.2 …ncy …ndi …ned …nen …nez …nii …nio …nks …nos …nsi …ntu …nty …nua …oan …oci …oda …ods …oed …ofi …oga …oli
        above: -0.2 …olo …ols …omo …one …ood …opa …ord …ori …ott …out …ove …ovi …pak …pal …pen …pic …pil …ply …ppa …ppo …pse
        above: -0.2 …raf …rak …ran …rby …rdi …ree …rge …rgo …rgy …rla …rni …roa …rol …rot …rty …rul …run …rup …sao …sci …sil
        above: -0.2 …slo …sma …smy …soa …sty …sus …sza …taa …tam …tel …ten …tes …tex …thy …tif …tig …til …tir …tja …tlo …tma
        above: -0.2 …tok …tti …tto …tui …tuu …uca …ude …udi …udo …udu …ues …uhr …ums …ung …unk …ups …ura …uro …usi …uti …uwe
        above: -0.2 …uws …vel …vet …vey …vky …vna …vos …vro …vuz …way …weg …wel …wie …wly …xiv …yak …yan …zas …zes …zji …αση
        above: -0.2 …λια …νησ …οιο …ωσε …ада …алы …ась …ачи …бус …ван …ває …вки …воз …дам …део …дит …дня …еда …зей …иль …кин
        above: -0.2 …кте …кты …ків …лог …ную …оды …осе …ота …рат …ров …рок …рші …сия …тка …тно …тор …ття …тує …тів …уют …хня
        above: -0.2 …ция …цію …ція …чее …шим …ших …ыло …ька …וקה …ורי …חיר …יאה …יון …ילה …לות …מבה …נוי …נון …נות …ציא …צים
        above: -0.2 …רים …רכת …שות …שים …اء، …اية …بان …ثون …حنة …دها …عام …غاء …مبو …ました …간표 …검표 …게요 …기로 …기를 …난달 …는가 …는다 …다는
        above: -0.2 …달의 …리가 …식당 …야기 …약관 …용한 …음이 …이드 …이터 …자료 …자의 …장의 …주민 いの い合 える お問 お届 きを こと ご案 たこ だっ だも てを でき とお には に変 の1 のか
        above: -0.2 の日 の通 はな は受 みも めて めに らう らの るこ わせ をや を押 んに アン イト イブ カレ カー コー スト スポ ター ダー パン ブロ ペー マイ マッ モー リー レン ンダ ージ ーン
        above: -0.2 一个 一年 一時 一覧 三分 上线 上路 不是 中国 中止 为何 么是 交通 人權 什么 今後 会員 保険 公開 其他 兽医 内容 写真 出ま 分钟 分館 前に 前分 前回 動画 十年 受取 合わ 合作 合集
        above: -0.2 周日 問い 営業 四成 図書 图书 地图 地域 地理 圾車 坂本 垃圾 多少 委員 孩子 宣布 家の 家怎 家长 山の 工程 幫我 年に 年度 店の 店主 延長 开放 我在 我留 手上 承認 投稿 授权 揚げ
        above: -0.2 收到 放時 政治 教育 数据 整理 文学 文档 新手 日ま 日本 旧书 时政 明年 時の 時刻 書の 書検 書館 服务 本龍 案内 検索 止め 洁牙 活動 海鲜 消费 環境 発表 白菜 的三 目单 看大 知を
        above: -0.2 示す 社説 粮油 系统 約の 約全 緊急 美術 老板 节目 蔵書 蟹怎 見る 見方 規約 视频 解約 請按 讓給 費の 财经 送料 連絡 週の 選書 野菜 长期 開放 閱讀 集体 集部 青衣 页版 预约 食べ
        above: -0.2 駅前 龍一 것 골목… 과일 구내… 구내식당 구독 구독… 규정… 김장 눌러 뉴스 다녀… 다녀왔어요 도착 돌리… 돌리기 동안 두루… 링크 만족… 모든 문자… 밀면 버리… 보고… 사람 사람… 사회
        above: -0.2 서울 소개 수신거부 순위 신청 아니… 알려 연기 엽서 오늘… 오시… 오시는 이달… 이달의 이번 이야… 이야기 이용약관 이제 인증… 일정 읽는 입주… 입주민 자리가 작년 저는 전문 점검…
        above: -0.2 점검표 정치 지난 지난달 지도 채소 추천… 취소 편 포기 행사 환율
        above: -0.3 100 13 1911 2 2025 400 44 69 70 900원 921 99 aan abroad abroa… adios adopt… adver… affic… afford affor…
        above: -0.3 agua alban… annon… anteriores anter… apple arm arret… auckland auckl… aussi avant aviso banko… becom…
        above: -0.3 bilme… bir bizto… borra bort br brno bun buurt… c calls cance… canta cao carte centre chart chatgpt chatg…
        above: -0.3 collection comments compe… completely consider correo damen dan datos dax day degis… dei dem depth details
        above: -0.3 devol… dezeen dezee… dice different dig dom drop editing editor einst… ekono… emplo… empre… enter… estad…
        above: -0.3 extra… fabri… faceb… familie featu… fel fest filia… finan… flytt… fotos from funci… gabin… gave gelen…
        above: -0.3 github globe… gratuit guard… gyere… h habt have having havin… hazir… hej his historia histo… hogyan hogya…
        above: -0.3 honor… hotel… house… how ide im imot impos… ines inspi… insta… intranet intra… jaar jacqu… januar jo
        above: -0.3 journ… kapag… kargo… kas kasse katalog keine kept khi kirja… kocar… konto… kort kunt kuvat last launc…
        above: -0.3 learn lees legge… leia letol… letzten level… libreria limits ltd lue luettavaa luett… making makin…
        above: -0.3 mastodon masto… mat means melden mercado merca… mesaji metro… miedz… might min missed misse… mitte… much
        above: -0.3 multa mute neem netflix netfl… never newsletters nexojornal nexoj… notes nous novembre novo nua ob obraz…
        above: -0.3 och od ode oferty ofert… off offnungszeiten offnu… og old oldu ordin… oslo own parki… pasta pemba… pinda…
        above: -0.3 podcast pop porad… prakt… precisa premi… presa proc proce… producer proje… propo… prosp… prozent proze…
        above: -0.3 pub quart… quien quiet… radio raspu… readi… receita recept recet… recip… redaktionen redazione redaz… ref
        above: -0.3 resid… response retai… revie… rezept rezep… round… sab sager saiu salut… salvar sanitaria sanoo sao sat
        above: -0.3 schla… scien… segre… signal sind site slik sluit sociologa socio… souff… spend… stang… state stell… strea…
        above: -0.3 strom… subsc… sundays sunteti sunte… system ta tabla… tags tax teatr… tekli… there time tip ton took
        above: -0.3 train… trouble troub… tunte… uber uke uno until vara varfor varfo… vasar… vente… verwi… via viber video
        above: -0.3 viewing viewi… viime… visio… visite vor vota wait walk warum wednesday well when while wiado… wiecej
        above: -0.3 wiece… wisse… woche wollten wollt… www wypis… xe yeni yonet… ze αλλη επιστ… την τριτη закры… итоги каталог
        above: -0.3 онлайн онлай… отказ… отображается отобр… п разбор разбо… с сообщ… тариф… устро… ять אותי אתמול בלי דירה
        above: -0.3 האסיפה האסיפ… למה מה מי أقرب استطلاع استطل… هنا …aca …akt …ali …als …aly …ama …ams …and …ane …any …ari
        above: -0.3 …ary …ase …ata …ayi …bas …bia …bos …bri …cej …cit …cks …czy …dag …deo …die …eba …eck …eda …eje …elf …end
        above: -0.3 …eni …eny …ept …ere …ets …gel …gli …gpt …hub …ici …ier …ify …ige …igi …iku …int …ios …ipt …ish …ist …ita
        above: -0.3 …iti …jes …jon …kat …kel …lej …les …lix …llt …lni …mic …nel …ner …nge …nir …nit …nly …nno …noo …oca …oep
        above: -0.3 …off …oid …ois …omi …ons …ork …ots …ovy …pth …rad …ras …rdt …rea …reo …ret …reu …rit …rms …rna …rou …rra
        above: -0.3 …rsi …rth …rts …seg …sen …set …sim …sko …soy …taj …tit …tut …ven …ves …vez …via …vre …yda …zat …zos …ατα
        above: -0.3 …διο …ιτη …айн …бор …вка …ему …ера …ила …ини …йте …кой …ные …оги …оза …рии …тие …тов …גות …מול …קים …اسة
        above: -0.3 …فوا …لها …مات …고서 …까요 …르기 …식은 …에는 …을까 …정이 ごみ つい つき で受 につ はこ よく るご わり を1 サー シピ ディ レシ ログ 万人 世界 主播 了吗 位家 住戶
        above: -0.3 全文 判断 咖啡 報告 学者 安排 完整 家人 小城 就诊 您借 接收 政策 明日 本周 水果 的包 第2 管理 線上 編集 编辑 网页 者が 荷物 街坊 記の 說明 讀者 识别 请看 質問 路线 退会 運営
        above: -0.3 配送 결과 그만 극장 글 기후 내 내년 따라… 또 마세… 마세요 명단… 무료… 밤 방법 배송 배송… 보기 서명… 선생… 어제 요금 이용… 작가… 전에 전체 통계… 프로… 함께
        above: -0.4 02 412 61 71 79 88 ai anmel… archi… article artic… bio bread brought broug… cenik club consi… corre… dazu
        above: -0.4 despre devel… diffe… diret… dziekuje dziek… econo… et expla… fale finden fonta… forge… friend gano grafi…
        above: -0.4 he hela hello hier hlaso… hoe hur iade infin… initi… iptal join katal… kg leer letzt… lifte… mais makes
        above: -0.4 manag… march melde… miert miksi mit most must nel neue new night now om ore other pelo produ… quando
        above: -0.4 quand… questions recen… recep… redak… retir… says semana social some spieg… spotify spoti… stori… svens…
        above: -0.4 three uhr uit viiko… viime waarom waaro… way web what πωσ τα пише почит… собра… тарифи фото על של من …ack
        above: -0.4 …ail …ani …ava …bre …che …cie …del …dem …dte …eld …ema …ern …gde …ggi …gle …h00 …hir …ile …ily …ing …ips
        above: -0.4 …ite …itt …jak …jst …ket …lan …leg …lig …lis …los …lut …mat …mia …nce …nem …nsa …ono …ops …ous …pes …ple
        above: -0.4 …rie …rns …rry …rum …sal …sia …tom …ube …uje …vni …wns …yor …zam …zer …zky …ιτε …вку …ика …ифи …ная …нок
        above: -0.4 …ого …оса …ائج …رية …لاع …거부 …소는 …하기 いい から の見 もの アク ース 会計 公布 出社 土 地図 地铁 寄件 提醒 隐私 거절… 답변… 몇 법 소식 소식… 쓰는 왜
        above: -0.4 인사… 지난…
        above: -0.5 58 95 about and app aus ben blog case che compa… conce… cosa del even finde… hvem ideas instagram juli
        above: -0.5 line mensa… minis… minule releases rust set shop sign stemm… sure tag uur won x як …ast …ble …cje …cos
        above: -0.5 …dos …dra …for …hnt …iny …ire …iza …log …nal …ort …tem …ter …tly …tor …али …에요 …하는 きま 一位 停止 怎么 结果
        above: -0.6 2024 75 catal… door edito… had home media nach ones relea… than that und why …agi …eas …ler …ndo …ont …rar
        above: -0.6 …ron …sed …sel …tat …ιεσ …에서 取消 정보…
        above: -0.7 by comme… kl pm …iem 读者 须知
        above: -0.8 00 images image… …tet 안내
        above: -0.9 …ges
        above: -1.2 here
        before-mark: +0.2 ( none
        before-mark: +0.5 other |
        before-mark: +0.6 . digit
        before-mark: +0.7 letter
        before-mark: +0.9 ?
        before-mark: -0.2 ,
        before-mark: -0.7 :
        before-mark: -1.2 )
        begins: +0.7 digit
        begins: -0.1 other
        begins: -0.5 capital
        begins: -1.0 (
        behind-mark: +2.8 ?
        behind-mark: -0.1 ) ,
        behind-mark: -0.2 .
        behind-mark: -0.3 none
        behind-mark: -0.4 (
        behind-mark: -0.5 letter
        behind-mark: -0.7 |
        behind: +0.1 000円 120 22 28 abmelden abmel… adresse agend… albo alert alt andern angeb… another anoth… ar archiv
        behind: +0.1 arquivo arqui… ate autom… autorizo aviso az bar be bitte board bof bort caly carri… cette clic compe…
        behind: +0.1 confe… convites dal dan das daten datenschutz datos day dazu deja della depen… desde desis… despre despr…
        behind: +0.1 do drie een eine emails email… estatutos estat… eu here hi high hilo horaires horai… horario house hvis
        behind: +0.1 if ignore ignor… ihnen information jo junta kan kebijakan kebij… keer kommer l leave let level… library
        behind: +0.1 livre… llc logo lorda… mag manage meh mehr mentions menti… mij mine minut… missa… moder… monta… morgen
        behind: +0.1 name neces… need network netwo… new ningu… norma… note numeros nunca oneens oneen… opera own papier
        behind: +0.1 passa… perso… phishing phish… piazz… plant plant… podmi… polic… posle… posti… preguntas pregu… prest…
        behind: +0.1 prior… privacidade privasi profil proteccion prywatnosci prywa… psych… raise recht… recom… regis… regle…
        behind: +0.1 remar… required resi sa sagt sau save school segun… selbst selbs… sendiri serve slack socio son sorry
        behind: +0.1 stato stay stores store… stree… sunday sunda… surpr… surve… tai take tam telef… terminal texas through
        behind: +0.1 throu… thurs… tieto… toimi… total two ugyfelszolgalat ugyfe… um unsubscribe unsub… utili… vai vain versi…
        behind: +0.1 vie vom was willi… wish words write year zur zwei вопро… конфиденциальности конфи… нам подде… политика
        behind: +0.1 полит… поста… я על תקנון أما اتصل بنا من …aro …avy …aza …bil …bst …cha …day …dra …dur …ead …een …ege …ele
        behind: +0.1 …elf …emy …erk …fer …fin …ggi …gie …hin …ibe …ilo …imo …ios …iri …ize …izo …lah …len …ler …lid …lte …lum
        behind: +0.1 …nak …nds …nee …ngi …nin …nki …nty …ola …ona …ong …ons …ool …ope …ork …ost …ove …owe …rno …rot …rra …rve
        behind: +0.1 …sar …sde …sez …ska …ten …tig …tly …tok …tom …tte …uck …ult …una …urs …utz …uur …xas …yka …zar …zed …zin
        behind: +0.1 …ασε …αση …кой …лку …ний …זרה …נון …게요 …시는 いた お知 け取 せく たし だけ った ても とも にな に届 もう やめ らせ れま をど を取 ログ ンと 人情 我们
        behind: +0.1 替え 知ら 約を 读书 退款
        behind: +0.2 0 05 16 40 41 48 500 8 abonn… abstenho abstention after again alleen allee… anos anything anyth… apres as
        behind: +0.2 ask assis… atau aussc… autre available baja barba… ben both bring… candi… central collect commu… contra
        behind: +0.2 convi… cosi csak da dados dag dann datenschutzerklarung dati den diese… digit… direct disclaimer discl…
        behind: +0.2 doi donne doubl… droits droit… each encar… enough enoug… envelope envel… essay… favor… feelings feeli…
        behind: +0.2 fine friday frida… frio fur geen going hasta hele hinweise historia hones… idea ileti… inclu… infor…
        behind: +0.2 ingen ingen… instead integ… inten… into invit… inzerce io ipso it jedno jesli join kdo keep kg kiitos
        behind: +0.2 kiito… kunde… lasci… ler lgpd link lista m mais mecen… meer mig mind minute morge… my ne necesito nem
        behind: +0.2 newsletters ni nice nichts nicht… niet nigdy nobody nobod… not o object objec… offic… oplat over p pair
        behind: +0.2 para paren… paris park pas pay personvern plutot pluto… podminky point policy poor poprz… post postnl
        behind: +0.2 postn… preci… prefe… privacyverklaring przec… puedo quero recommend register remove remov… reque… richt…
        behind: +0.2 ritiro ritir… rules runs see sei service sessi… silen… simply sin sleep som someone someo… start
        behind: +0.2 statement state… statu… street support suppo… surprise suspe… syarat system t tak takes thanks thank…
        behind: +0.2 these tiraz to todas tot tout trust turn un undef… us uw uz version via vuoi w want whatsapp whats…
        behind: +0.2 within withi… work yeter your επικοινωνια επικο… η χαλια больше больш… в вернуть верну… кто от раз
        behind: +0.2 справка справ… только тольк… אחר לא לי ، بعد عن لا …ace …ado …ain …aje …ams …amy …and …ank …ans …app …ara
        behind: +0.2 …are …ase …aut …bar …bus …dno …dos …dte …eep …eit …eji …eld …eli …ene …ens …enz …eon …eza …gan …gdy …gin
        behind: +0.2 …gle …hat …hop …iar …ick …icy …ika …ild …iso …ite …iti …ito …iva …jet …kes …lda …ldn …lor …lta …maa …mal
        behind: +0.2 …mar …men …mon …nas …nch …njo …oek …oen …oes …oit …oll …olo …ota …ppo …rig …rim …ris …sco …sli …ste …tal
        behind: +0.2 …tat …tnl …uem …ugh …une …ust …uta …uti …zza …λια …νει …νια …σησ …жно …ика …кий …сть …тер …уть …ько …іть
        behind: +0.2 …방침 いう い方 うぞ この ご利 せん たい つう とお とつ どう なっ はこ ひと びく ふつ ませ まひ めに ると 取り 地址 完成 改为 早め 来不 管理 規約 週報 運営 须知 개인… 교환
        behind: +0.2 바꾸… 안
        behind: +0.3 00 15 212 abert… abstengo agb aldrig aldri… als ander… anyone anyon… avail… bench bez bloqu… categ… child
        behind: +0.3 consu… contre contr… daten… decide decid… dia diesen el fui give half hard hinwe… hour ik imprint impri…
        behind: +0.3 inc invites juz keine khong kundeservice lemon… lieber liebe… log ma maar manifesto manif… mektu… mes
        behind: +0.3 mich midnight midni… mir mon move naar nu nutzungsbedingungen obviously obvio… od older oppure oppur… ora
        behind: +0.3 please pleas… politica polit… por pour put rather rathe… reading readi… send sent servi… solo status
        behind: +0.3 stret… sugge… syara… szymb… te ti vagy van vegan verze… voto votre weite… wir wstrzymuje you για θα την
        behind: +0.3 нас себе так у что את מדיניות מדיני… פרטיות פרטיו… …aal …ack …ann …ble …cio …dad …edo …edy …eet …ego …ela
        behind: +0.3 …eme …fen …ght …hiv …ice …iel …ime …iro …kan …lab …lek …lin …man …nek …nel …nen …ner …nho …nim …nka …nna
        behind: +0.3 …olm …raz …ria …rme …rum …sly …sto …tem …tin …tir …tus …zlo …ερα …ται …ные …сем …тка …ьше …אות …래요 …려면
        behind: +0.3 …시면 …시오 …에게 いい う方 える お願 がで くだ けて さい ださ とが ない へ 一位 利用 届け 情報 用く 读者 願い 가능… 가능합니다 무인… 주세… 주세요
        behind: +0.4 2元 30 adres… any best egy eller este gar gia hilfe ho hold kirje… lee lost mai moi nur nutzu… off prote…
        behind: +0.4 si sie something somet… sonnt… straight strai… syste… will wstrz… zl zuruc… εχω τα το або не לבטל …ete
        behind: +0.4 …gen …her …ima …lfe …lua …ngo …nte …ora …tee …tim …tta …uto …zie …ατα …ися …ите …ься …ьте …رية …다면 お選 きま
        behind: +0.4 こと でき です をお を押 不了 不想 或者 押し 政策 月3 選び 도
        behind: +0.5 4 det ein esta lo mi nao neither neith… no non om only priva… profi… quart… sans secre… we ya без если
        behind: +0.5 или мы لم । …aan …ect …elo …iet …lim …niz …tag …tto …ετε …ась して てく 눌러
        behind: +0.6 5 je me nie δεν أو …rde …tan …uje …лся …세요 到期 로 를
        behind: +0.7 abste… ou ます 我一 方は
        behind: +0.8 back nebo or
        behind: +0.9 ll
        behind: +1.0 oder
        behind: -0.1 000원 110 168 18 200 27 29 2日 50 500円 75 96 according agent ai aide anlat… answe… aplic… apps archive
        behind: -0.1 archivo arkiv arsre… arts asiak… att aukio… ausge… avvis… aydinlatma aydin… bana bancos banco… before
        behind: -0.1 berei… berli… bilancio bilan… bip books bor browser brows… bucher cafe calendario calls cance… carta…
        behind: -0.1 carte… case chart children child… ci compr… confidentialitate contact count… course cours… court crian…
        behind: -0.1 culture dans dat decis… dem desca… desporto despo… deuts… dice dispo… donde donnees donne… drawer drawe…
        behind: -0.1 en entre equipe est estad… exemp… experience explained expos… facil… farm fatura fatur… feedback feedb…
        behind: -0.1 filie find finde… fixtures fixtu… foi follow frien… from ft funci… further furth… g gemei… gemini gemin…
        behind: -0.1 get gift gover… gpx grafi… gross… guard… guida guide han hazir… hinna… hjalp hoe home hotels i im
        behind: -0.1 interview ios issue jak james jest jonas journal karar… karri… katalog kind kinde… kit knihy knitting
        behind: -0.1 knitt… lahet… large learn… left legali letters libros libro… lift ligger ligge… limits linen linkedin
        behind: -0.1 listesi long lui magaz… makes maps maria matte… may medium mediu… meet minuten months mostr… much nas
        behind: -0.1 natur… news nota notre nov novem… ofert… offers offer… openai opena… opini… our palaute parar passkeys
        behind: -0.1 passk… people peopl… pers photo piu pobocky poboc… poesia poesi… poetry poetr… poistot poradnik porad…
        behind: -0.1 predi… private prix program promo… pront… przet… python pytho… qu quatr… quem questions quotazioni quota…
        behind: -0.1 raporu rassegna rasse… rate recevoir recev… recip… recru… refuz regul… repon… returns retur… review
        behind: -0.1 reviews rezep… rights right… rumah said saturday satur… sched… secur… sept set sever… sharing shari…
        behind: -0.1 shift shipp… should sign size sont spot stati… stell… still… submit sudoku sudok… sui sun szcze… szerint
        behind: -0.1 szeri… talked talke… talks tarifario teleg… termeni terme… teste… the theory theor… thoug… three thu
        behind: -0.1 thuis… tillganglighet tips today tom tools tour trafi… transcript travel trave… tre types… u unsere
        behind: -0.1 upgrade upgra… v vacci… veelgestelde veelg… villkor villk… vin visit volge… vorbe… war warnings warni…
        behind: -0.1 water weeks were where whether wheth… wrote wysyl… yardim yardi… yayinda yayin… za zijn zurich zuric…
        behind: -0.1 κρασι οροι πολιτισμοσ σασ τη χρησησ χρηση… а возвр… для заготовки загот… и как партн… присы… розпродаж
        behind: -0.1 розпр… сайте уценка уценк… электронный элект… מי ספורט צוות ש של القرا… كيف منوعات منوعا… …ach …adi …ait
        behind: -0.1 …alo …alp …ars …ato …ays …chi …cje …cji …con …der …dge …dla …ear …ede …eks …ekt …ell …eni …eos …ese …esp
        behind: -0.1 …eum …eys …fuz …gem …gna …gon …gue …han …het …hle …hon …ido …ied …iej …ien …ier …ies …iga …ign …ihy …ijn
        behind: -0.1 …iku …ile …imi …isi …ist …kiv …lam …lan …lia …lic …lip …lit …lks …lot …lve …mah …mak …mat …mer …mia …mic
        behind: -0.1 …mie …nai …nat …nca …ned …net …noo …nos …nti …ode …ony …ows …rce …rit …rro …rta …rts …rze …sed …som …sor
        behind: -0.1 …sou …sst …sue …tao …teo …tle …tma …tra …tui …tur …tys …tzt …ual …uan …udo …uis …unk …ups …urt …uss …vat
        behind: -0.1 …via …vor …zzi …ασι …вки …даж …ень …еты …ила …ком …лог …ови …тки …тов …ורט …פים …רכת …فوا …약관 ある ご一 ご案 ご覧
        behind: -0.1 する の見 べる イド ウン ポリ ポー マー リシ ンダ ージ ーツ ーポ 一覧 一読 于我 交通 全部 分館 历史 商法 國際 地方 変わ 案内 概要 法表 消防 演練 照片 特商 的故 的话 的那 社概
        behind: -0.1 私条 窓口 絵葉 練照 考え 联系 营业 葉書 融资 見方 読く 財務 載し 防演 館カ 나는 동네 문화 반찬 사업… 사업자정보 안내… 있습… 있습니다 정보 후원…
        behind: -0.2 1 10 13 14 2 2023 2026 400 49 59 99 accor… account accou… advice advic… alla also always alway… anima…
        behind: -0.2 annon… anuncie apple au auch avisos aviso… banco bibli… bo book buche… bus c calen… casts cenik centre
        behind: -0.2 chart… check cinem… closed close… co como condi… confi… conne… conta… conve… cosa cover… crucigrama
        behind: -0.2 cruci… cuenta cuent… cultura cum d datat… dates des di die diese dollar dolla… dos dove dr drei eat
        behind: -0.2 econo… empre… entrevista entre… esper… estud… euro every example examp… exper… expla… first follo… forget
        behind: -0.2 forge… forsk… fotog… fragen frage… franc… garan… geri gesch… gizlilik gizli… gli got gratis grati… group
        behind: -0.2 har he heute hier him hotel… infantil infan… instagram insta… inver… invoi… ise issues issue… ja journ…
        behind: -0.2 just kaart katal… konta… kr kultur legal… lei lette… limit… linke… list made mail marz mastodon masto…
        behind: -0.2 meg meld menu met metro model… month most must n natio… near ned next niente nient… nieuw… obser…
        behind: -0.2 ombudsman ombud… oraz out pagin… palau… parke… parki… patro… paul personnelles petit… plan playl… pm po
        behind: -0.2 pocket pocke… press priser prise… produ… promise promi… publicidad quiero r rapor… rea read receiving
        behind: -0.2 recen… receta recet… regns… rekla… repor… reser… respo… revie… salg schul… seen segui… seguranca seman…
        behind: -0.2 she show siamo siniar sinia… site sms so sobre some source sourc… staat step stori… styre… submi… sur
        behind: -0.2 table team teatr… terms tiene til tillg… trouver trouv… tutor… unser… uur vacatures vale vanaf ver vingt
        behind: -0.2 vragen vrage… wat wege wenn went what when wie wins worth yes z znajd… zo вакан… две еще за откры… оферта
        behind: -0.2 оферт… показ… про реклама рекла… і ח יינות إن ما هدايا …aat …act …air …aja …ale …ane …any …ast …aux …bal
        behind: -0.2 …cka …cko …cks …cto …dar …dat …det …dio …dit …dor …eas …eds …end …ero …eta …eti …eto …ews …ges …gia …hrt
        behind: -0.2 …ial …ief …ige …igo …ino …ior …ipe …ipt …ire …ium …jat …kel …kin …las …lly …log …low …lse …lts …mas …mis
        behind: -0.2 …mma …mpo …naf …ndi …nes …nge …ngt …nie …nta …nth …nya …oin …oks …ols …ord …ori …ory …ose …oup …ous …ova
        behind: -0.2 …own …pal …ral …rch …ree …ren …rie …rky …rms …rna …rsa …sas …sia …sim …sso …sti …sze …taa …taj …tak …tar
        behind: -0.2 …tel …tic …tie …tik …tis …tro …umu …und …unt …ure …uro …ury …ute …val …var …ved …vel …vre …zka …ικα …μοσ
        behind: -0.2 …ρια …ама …ати …йти …ние …нка …ный …ого …оти …рта …ція …רים …ايا …ساب …عيد …لات …달의 …사회 …실물 …오는 …커리 …포츠
        behind: -0.2 いて おり さん たと つい でし につ のご へ回 もご もの らし わせ スポ ター パン レン ンド ート 什么 体育 六成 再收 分钟 叫停 名簿 員名 営業 回す 図書 地図 安全 役員 想再 掲載
        behind: -0.2 故事 文化 方式 日用 書館 期数 期限 条款 理へ 用品 礼盒 経理 緊急 聯絡 読む 資料 酒 酒水 雑誌 電子 과 그 길 더 명단 베이… 베이커리 분실… 분실물 스포… 스포츠 알레… 알레르기 에
        behind: -0.2 오시… 오시는 이달… 이달의 이상 지난 함께
        behind: -0.3 11월 2024 26 32 38 6 61 9 95 ab about anunc… ce che comme… con condiciones conte… cultu… de del dit e
        behind: -0.3 editing edito… em er errat… es et feed film five found frequ… gold impressum impre… is ji kultu… last
        behind: -0.3 liste… lucia mapa mas media meu nam nous per pinterest pinte… podcast podca… presse progr… proto… quest…
        behind: -0.3 recei… sadan sale says sport spotify spoti… und up ut ve week y youtube youtu… …ala …ali …ama …ard …ata
        behind: -0.3 …ate …ats …aty …aus …cos …din …don …eck …ees …erd …eri …ged …get …ico …ida …iew …ify …ion …ira …ive …jte
        behind: -0.3 …ker …led …mes …nal …nco …nda …nha …nik …nts …rca …red …rem …res …ret …rio …rns …rst …ser …sit …sos …sta
        behind: -0.3 …sum …tas …tch …tes …tet …tti …ube …ves …ики …ить …ная …ння …נות …르기 いま くら せ窓 てい をご を読 イン カレ 只发 月1 电话 確認
        behind: -0.3 紹介 覧く 说明 묻는 소개 제휴 지도 질문
        behind: -0.4 100 34 60 90 a been blog comments editi… far foto full los one outlet outle… past press… ra shop tarif…
        behind: -0.4 then trans… which why …ari …bre …dia …era …ery …ger …ich …ina …isz …ita …let …lik …mme …oni …ort …ram
        behind: -0.4 …rth …ses …sts …til …tor …yor …рам まし 客服 자주 참고… 초대…
        behind: -0.5 12 are dk for on publi… rss s told video …ade …dan …deo …ets …ked …nde …ple …uri …ать 을 제보
        behind: -0.6 11 has how min och that …ted した
        behind: -0.7 and og …ers
        behind: -0.8 by
        behind: -1.0 pdf
        ends: +0.1 other
        ends: +0.2 (
        ends: +0.3 digit letter
        ends: +0.5 .
        ends: -0.2 |
        ends: -0.3 ,
        ends: -2.1 ?
        first: +0.1 9 adios altera annull ano apunta best bin bize boots bring byt cast collec compte cukup decent dela der
        first: +0.1 deux diese drop eens elige empty envoye escolh esta glisse guarda gui ilmoit im indiqu invite kun mark meh
        first: +0.1 mr neste neue nicht nudge odhlas one oneens over pa passo plutot skicka spare sponso tell tylko undefi von
        first: +0.1 withdr wybier я ふつう 내
        first: +0.2 10 13 17 22 50 99 accept agains agora alles als answer anular aqui aus avslut ben bitte bloque candid
        first: +0.2 carita chci chip choose ci claim confir declin dejar due eine einen eu faire fewer finish freeze fur gar
        first: +0.2 geef gerer get gi haal hier ikke in jan jestem jump juz kairos kapici laisse lieber lopeta m max me meine
        first: +0.2 mettre mi mitgli modifi mon morgen necesi nobody nous off opt oui partag passa pedir petiti plant post
        first: +0.2 prefie prefir prof propos rather recebe recevo recibi remove renew resolv respon save settle siirra sim
        first: +0.2 skift stay stuur suspen tak they transf tw update use uz vaelg vain very write ya you your κρατησ ο οχι
        first: +0.2 больше в відмов не перейт про так у はい 수신거부 여기서 이 한
        first: +0.3 16 7 8 abando absten add aldrig andra ask be beni bir bof boka book close contre deixar delego diesen
        first: +0.3 donner dorzuc email end entrar fell go hold hush jetzt kan keine laat lana lascia liever lock mein michae
        first: +0.3 mijn moi move nee nein neithe nej nem ni nie nog only osebol passer pop pour prefer prima przejd re regala
        first: +0.3 report retire rosto s saet set si sign silenc skriv sms solo start state still swap switch ta tabula throw
        first: +0.3 tom vote wave with остави подпис пусть хочу רק لا こちら 다른 제
        first: +0.4 0 1 3 60 ajoute auf become bede bringi buy c cambia change da det deze do double grab hop ignore log maak
        first: +0.4 mai make manage manda meld mir mit nao nu nur parcel plus prolon quiero reserv restac sans saya skip turn
        first: +0.4 two verde vi vom vou we zuruck δεν
        first: +0.5 25 cancel dat di fa fb forny forwar geen hand have ja jag join just mute non pas quero raise take that via
        first: +0.5 yes zet אני
        first: +0.6 autori giv https ich j jeg keep not pass put send
        first: +0.7 leave let like unsubs
        first: +0.8 5 give share
        first: +1.0 i je no
        first: +1.2 ik
        first: -0.1 41 55 abonel ai aide aktual alread announ annual app archiv atelie au auto aviso az bagage bright called
        first: -0.1 cara cenik check click club code compra condit consig das delive dojazd downlo ecoute encont every fale
        first: -0.1 faq fees film first fix follow github godzin grafic guia guide hemero hilfe hor if impren integr invoic
        first: -0.1 junta kaikki kamer kultur laes leader leila ler lihat livro lo local map market marta meet miksi motion
        first: -0.1 nature notdie numero opinio orari otevir ouvido paul planni pobock projek protok publis radio rappor
        first: -0.1 recept refera regnsk ryan ryanai schedu securi site slack sold sport sre szczeg t tarifa tarife tarifs
        first: -0.1 tata termin thread tietos til todas toimit traile u unifor unsere vinter vite week wrote yardim yt zeg
        first: -0.1 графік звіт почему список суд тарифи хто موقع お問い合わせ バックナンバ プライバシー 会社概要
        first: -0.2 26 48 6 accord advert anfahr anpc anunci apri arhiva arquiv arrete aukiol backen biblio bilder bloomb
        first: -0.2 build calend camara carta catalo celebr cennik checkl cinco cist co com commun compar compla condiz cosa
        first: -0.2 counci covera csomag daftar dagens descar digita direct editor einer episod estatu ficha filial firefo
        first: -0.2 folket fotogr free from full gebuhr goed google has hazte he hitta hvem image impres inform jonas kalend
        first: -0.2 kat katalo kdo kuka kundig kunye lee leer leggi leia lista live lucia luiste lyt mehr minist my nation new
        first: -0.2 normas notes notre now nuestr otworz ou parker passed past pers person plan por pregun press presse prices
        first: -0.2 priser projec przecz przepi public python que quem redakt redazi reglem reklam review route satzun scopri
        first: -0.2 secret skrive sobre spor styret su syarat tarif tarte telech telefo telegr terms tools transp travel tres
        first: -0.2 tutti twitte uber uma unduh vestig vezi visita voorle waarom web which www wyniki x znajdz δειτε καταστ
        first: -0.2 ποιοσ τι катало контак перегл подроб правил редакц рецепт читать اتصل نتائج 個人情報の取 오시는 자주 제주
        first: -0.3 30 abrir access ala all alla apple as asi assist bekijk bluesk cafe ce charte condic despre donde foto
        first: -0.3 hasil het hoe horair ig igy ines jadwal kinder kit las last learn lees listen mastod more nos on onde
        first: -0.3 openin pinter politi pourqu progra quien regula resi rust sadan scaric spotif status tiktok track tum
        first: -0.3 ulasim video visit vsechn wer whatsa η достав кто о реклам усі לכל מי سياسة عن
        first: -0.4 consul cum die dove een il interv l le mapa nain open podcas privac qui rss school shop slik so tous
        first: -0.4 trouve una voir warum where wie youtub zobacz πωσ открыт איך كيف من 구독
        first: -0.5 alle chi come find here horari instag is kontak lire sa this veja wat як תקנון
        first: -0.6 contac un view watch zo 지난
        first: -0.7 about facebo jak les o se ver
        first: -0.8 12 a el om our why как
        first: -0.9 la who
        first: -1.0 see what
        first: -1.1 read
        first: -1.2 how the
        first: -1.3 como
        first: -1.4 link
        last: +0.1 1 200 abbest accoun addres alread amigo are before bestel beta bill biraki boleti bonuse box brief casa
        last: +0.1 colleg comman compte dag dalej decent depot destin digest digita doming etoile famili fine free friday good
        last: +0.1 gut half ici ines ini job key kurier lagi lan lassen list losche man mere miles mine mnie ne offnen olsun
        last: +0.1 oneens papier person pub reader replie respon room say schedu sein semain sleep so sol sonnta star table
        last: +0.1 tak termin thanks toi tutto two undefi up vierne view voisin volgen wochen year yhteys достав ふつう
        last: +0.2 214 35 40 48 9 a aan abonne activi aime alone attend august autori b barn basket board bof chair choice
        last: +0.2 circul click club compar conseg contre correo cv day desabo desins dias else emails endere enlace experi
        last: +0.2 face file foreca freige garage gracia grazie har helpfu here hour invita is it kiitos kommer later learn
        last: +0.2 lien lista luna market mas meer mehr mening mich miesia millio moi monday neighb nicht niet non not out
        last: +0.2 over own page perdid perman photog pictur reques saturd semana sicher stedet stop tag terug them there
        last: +0.2 these this ticket too topics tout tw verin visita voorwa vuelo way well мене меня недели онлайн 갈게요 받기 받을게요
        last: +0.2 수신거부 철회
        last: +0.3 0 12 15 25 3 500 60 abmeld abstel absten adres af andern anmeld apply ausset automa cafe car card clic
        last: +0.3 coming consen contra csomag dni eens email entreg et euro five folgen genomm gezich grupo hari instea io ja
        last: +0.3 kerek leveri liste machen mail mailin mainte merci messag newsle now off offer ok ora parte partic pour
        last: +0.3 prefer qui sabado saja samedi sie subscr suscri thursd til utskic van verlan vezes vouche wechse weeks
        last: +0.3 weiter μου אחר こちら 보내기 원
        last: +0.4 45 aussch consul den favor gonder her la mese mit month place pro regist reserv restac right settin ship
        last: +0.4 sms stars verwal whatsa you 바꾸기
        last: +0.5 5 fb friend in like mails on only please presen se zuruck 주세요
        last: +0.6 20 30 elektr points share
        last: +0.7 00 intere uhr करें
        last: +0.8 commen unsubs
        last: +1.0 10
        last: -0.1 2028 22 24 55 admini advert ai allerg analys anzeig appli aqui ascens assist author baru beginn bilder biz
        last: -0.1 bridge brieve budget cadeau cap certif chart commun consti cultur datens desk det devolu diary direct
        last: -0.1 direit econom el elus equipe es estatu exampl family festiv film financ finden formul freque g giorna hit
        last: -0.1 hours issues journa k kevaal kultur lalu legale legger lezen lie live loja m machin mailch maps media min
        last: -0.1 minute minuto more nas naviga nettle novemb okafor ombuds orari org others outlet parcel park parkin passwo
        last: -0.1 playli politi python quarte raporu reclam redakc rooms rye saken screen show siamo sito spediz sport statis
        last: -0.1 storie szczeg tarifa tariff tempo things tietos toimit traile transc trial u utrech uur versio visit webans
        last: -0.1 webben websit weg words yt год катало お問い合わせ バックナンバ プライバシー 会社概要 방법
        last: -0.2 13 16 2023 2025 32 34 59 7 99 accord aide androi anpc answer anythi aplika apple argume aukiol ayuda bandca
        last: -0.2 bank biblio bluesk books branch brev change checke childr close collec conduc contac cut cz days de dezemb
        last: -0.2 discor do docume e editor emploi empres etti events explai faq first fotogr ft funcio gdpr gebuhr gpx guide
        last: -0.2 histor icon ii image impren impres info integr kalend kami kc kinder kr kunye leader legal lei letolt logo
        last: -0.2 magazi mapa mars marzo mastod may menu nahe nation news nieuws note number numero octobe office ons pakken
        last: -0.2 parken patron peramb pers photos podcas policy poradn post press prices produc protok przepi pulse rad
        last: -0.2 readin receit recens recept recett redazi regalo retour retur return rezept sala sale scheda secret seguri
        last: -0.2 servic serviz social source sponso stampa step store street suppor tage talk tears till time times tools
        last: -0.2 traspa trouve tweet us vedtae vergle video vote why works x браузе застос оферта подроб програ реклам
        last: -0.2 рецепт роботи сайте тарифы السابق 個人情報の取 결과 모음 문의 질문
        last: -0.3 19 2024 2026 agenda anteri archit calend catalo comple detail episod forum github grafic ig inform lesen
        last: -0.3 link manage navega online paper pinter presse privac redakt reklam report restau ricett rules securi shop
        last: -0.3 sind spotif statem status team tecnic tiktok transp ulasim winkel возвра нас 길 법 지도
        last: -0.4 app blog katalo map nam progra recipe redact rss si svar web webu youtub 규정 소개
        last: -0.5 ansehe instag site
        last: -0.6 book browse result 안내
        last: -0.7 보기
        last: -0.9 com
        last: -1.1 pdf
        neighbour-1: +0.3 same-block
        neighbour-1: +0.4 words>0
        neighbour-1: +1.2 acts
        neighbour-1: -0.2 words>2
        neighbour-1: -0.4 words>5
        neighbour-2: +0.3 words>0
        neighbour-2: -0.2 words>5
        neighbour-2: -0.3 words>2
        neighbour-2: -0.5 same-block
        neighbour1: +0.6 acts
        neighbour1: +1.0 same-block
        neighbour1: -0.3 words>5
        neighbour1: -0.6 words>0
        neighbour2: +0.1 acts
        neighbour2: +0.2 same-block
        neighbour2: -0.1 words>5
        neighbour2: -0.4 words>0
        region: -0.4 footer
        says: +0.8 shop
        says: +0.9 bare
        says: +1.2 forward subscribe
        says: +1.5 poll
        says: +2.2 login referral
        says: +2.6 unsubscribe
        says: +2.8 confirm
        says: +2.9 preferences
        says: +3.0 share
        says: -0.4 follow
        says: -0.5 sponsor
        says: -0.8 job
        says: -1.0 appStore
        says: -1.3 site
        says: -1.6 contact
        says: -1.7 readMore
        says: -2.7 viewInBrowser
        says: -3.0 legal
        text: +0.1 13 180 4 500 abbestellen abo accord accou… activity adios af agend… aid aldrig aldri… ale alterar amici
        text: +0.1 amigo anfra… annulla appro… aprov… ar attes… austragen autobus autob… ballo… bana basket bat bear beitrag
        text: +0.1 bene benef… beta bezor… bien bit bize block… bonuses bonus… boost breakfast breve bring bun call campa…
        text: +0.1 canta… cartas casse… ce chega chied… choose colle… coloc… comma… commit comte comun… connecter continue
        text: +0.1 corte cukup dalej data day death decent decen… decli… deg dela depos… depot device dia dich digest diges…
        text: +0.1 divid… doi dois domingo domin… double drop dziek… ecrire ecrir… edico… elegi… elige eller empty encar…
        text: +0.1 encue… enviar envio erneu… espace etoiles etoil… extremely face familie fasci… faz fem figlio figli… firma
        text: +0.1 freeze freunde freun… fund fur garag… gardez ge gentl… getir… gio giornata giorno giorn… giving givin…
        text: +0.1 gliss… gorun… grazie grazi… guest habla… hai happy high historia humble humbl… ide ihr ilmoita ilmoi…
        text: +0.1 indiq… invite invites itt joanna joann… july kann komme kon kontakt kostenlos kun kurie… lady lagi lamp lan
        text: +0.1 lange… lasa lassen lasse… lectura lemon… lesze… letters li liber… lidia ligne liqui… liste listeden litig…
        text: +0.1 livra… lo los loschen losch… lundi maand… maile… mailing mais mande… many mark markt masuk mate max mb
        text: +0.1 melde… menin… menos mere message messa… minh minulle minul… minute mitta… mitte… monday monda… monthly
        text: +0.1 morni… mostra mostr… moving movin… nearly nearl… nei neutr… nieuwe ningu… nt nudge nunca obchodni obcho…
        text: +0.1 obrig… odber oder ofertas old oneens oneen… opinion order pagar pagopa pagop… pan panier pao pay perdi…
        text: +0.1 perma… petition petit… pictu… plain plate plaza postnl pouvoir pouvo… prest… preve… prof profile propose
        text: +0.1 przed… pub pulsa… purch… pym queda quiet quietly recog… recue… regis… reject rejoi… remove renon… renovar
        text: +0.1 reply reports reserva rest reste… result ring rio rozho… run sac sales sang schva… seguir sei semana
        text: +0.1 sendiri sendi… senza setti… setuju setuj… seu seulement seule… sheet shell shift shoes showing showi… si
        text: +0.1 siche… simon sleep so sonntag sonnt… sorry sort sorti… sound soup spare spater spedi… square squar… staff…
        text: +0.1 stall… stemm… still… storage stora… strec… stumm… subscription suiva… tagli… tell tengo thank thought
        text: +0.1 thoug… threa… ticket times tobb todas today trent… tres tus types undefined undef… uns uscit… usual vanis…
        text: +0.1 verbi… viern… visua… voisi… volge… votre voyage voyag… vuelv… wait war werbe… wil wrong yhtey… yours…
        text: +0.1 zahlu… zeit zur θα ο του больш… відмовитися друго… его заказ… из повто… подпи… против проти… согла… у ח
        text: +0.1 الرسا… دليل …aal …ads …alo …aps …arn …ase …ate …aux …avo …ays …bah …bil …cle …cti …dem …der …det …dig …dne
        text: +0.1 …dom …edo …eep …egy …eit …eke …ela …ems …ese …eth …euw …eza …fta …ful …gan …ght …gne …gos …hce …iac …ieg
        text: +0.1 …iem …ile …irm …iya …kan …kly …ksi …kte …lej …lga …lta …lti …lty …lua …lum …min …mon …nca …nco …nee …niz
        text: +0.1 …nks …nuj …nun …oat …odo …ody …oir …ong …opa …ota …oto …ots …ovo …pot …ppo …pts …pty …raw …rez …rii …rin
        text: +0.1 …rit …ron …rra …rry …rtu …run …rva …sce …sia …sly …suk …tea …tee …tei …ten …the …tig …tin …tnl …tou …udo
        text: +0.1 …ued …uju …ume …umo …uru …utt …uwe …vio …vou …wed …wer …zer …zit …zte …zum …λια …ρισ …ωσε …айн …ван …вич
        text: +0.1 …вку …ели …ися …тит …шка …ائل …رية いい う一 かん くだ けに こち しま せて つう とめ の写 ふつ まと めに を取 タン モー ルを 十二 地址 導覽 更新 東京 置き
        text: +0.1 覚え 電子 내 더 반대… 이메… 자리 정보 친구… 친구에게
        text: +0.2 03 120 19 1回 35 45 48 5 7 8 88 92 ab accep… aceit… acept… acudi… adresse agli ahora aime alerts alleen
        text: +0.2 allee… altra amb amigos amigo… ana anmel… annul… ano anular anula… apres arkad… artik at att aus austr…
        text: +0.2 autom… avsluta avslu… avvisi ay bag baja ballot banking barn bells bench berge… berna… bestelling bij bill
        text: +0.2 bli board boat boite bolet… box brevet breve… bulle… byt c cambiar cambi… cancelar candi… car carita carre…
        text: +0.2 carry ces chang… chci chip chiud… choic… ci circular claim coeur coffee coffe… commercial comme… compt…
        text: +0.2 confirm consegna conseil consulta contacto container conto contr… contu… copy crois… cross cv dag dal dam
        text: +0.2 dar date datos days debit… deixa dem desinscrire desin… deven… devic… diesem dimanche diman… django djang…
        text: +0.2 don done down drie easy eclip… editi… edizione edizi… eens einfach einfa… election eletr… email… emili…
        text: +0.2 endereco ender… engel… enlace enlac… entre… envia… envoyez envoy… era erhalten erhal… ett euros eveni…
        text: +0.2 failed faile… faire famil… far faro favor… feder… fewer file fin finish finis… forecast forec… fredag
        text: +0.2 freda… freigeben freig… frida… front fui fullmakt fullm… garage garder garde… gerer geri gerne gesti… get
        text: +0.2 gi giu goed gracias graci… grann… group… grupo grupp… h haal halli… hannah hanna… hari hear heart hedge
        text: +0.2 helle… help helpful helpf… helye… ho idea igen imagi… inlog… inn ins inside insid… inte internet jamais
        text: +0.2 jamai… jan jeden jeste… kaffe kairos kairo… kan kapic… karto… keer khong kiitos kiito… klik konto konto… kr
        text: +0.2 kummi… kunde… ky la lad lahet… laisser laiss… langer lante… leider leide… leon less letter lever… lewat
        text: +0.2 lieber liebe… lien listy lopeta lopet… lui luna machen mache… man manana manan… meh mehr member mening mer
        text: +0.2 meses mesic met mette… mettre mettr… meus mia micha… middl… mile mitgl… months more morgen moved mr naar
        text: +0.2 nagon name named neces… nee needl… neem nein nel nest neste neue ngay niech niente nient… niet nog noite
        text: +0.2 nom none number object objec… offer offnen older once ont op oven pa paket… pane panie… paper… papie… para
        text: +0.2 partager parta… parte parte… passa passe… pen petro… phone pick pictures pix plant plants plutot pluto…
        text: +0.2 point porti… posta… pra precio prefiero prefiro premium premi… prese… president presi… prima procu… projekt
        text: +0.2 projet puedo quest… queue quiet… quitter ra ray rechazar recha… recibir red ref register relais relai…
        text: +0.2 remar… reminders remin… remov… renew renewal renew… reserver resolve rinno… rispo… rosto rota row sahko…
        text: +0.2 salvar salva… same saturday schicken schic… schimba schim… seat seats segui… selbs… semanal settle settl…
        text: +0.2 seven shape short shut sign siirra siirr… silence silenciar sim siste… skicka skick… skift society socie…
        text: +0.2 soir sonda… start starter stedet stede… stil still stiller stuur subsc… suivre suivr… summer summe… syndi…
        text: +0.2 ta table… talle… telling telli… temat… termin terug tesli… there they thread thursday tickets tiny titol…
        text: +0.2 tl todo tom topics topic… touch tri trip tw tym umste… until up ur uw vacances vacan… vaelg vain vale valor
        text: +0.2 vara vecin… vecka vente… verde verin versp… vez vie vil visita volum… voortaan voort… voorwaarden voorw…
        text: +0.2 vuelo warni… warun… watching watch… way well werden werde… when white wider… wieder wiede… wijzi… woche
        text: +0.2 wouldn would… wybie… wystarczy wysta… yapil… zapro… zl zondag zonda… zuruck zuste… για κρατηστε κρατη… σε
        text: +0.2 στο στον τουσ автор… больше верну… відмо… день до еще зміни… мені мой на не недели один онлайн онлай…
        text: +0.2 отказ… перейти погод… получ… присылать присы… так только тольк… אחר בלי זה اليوم من को …aba …ack …aid …amy
        text: +0.2 …ank …arf …atz …auf …aza …bar …bir …bol …bor …box …bst …cal …cap …cce …cie …cka …cza …dit …dly …dme …ead
        text: +0.2 …eck …eil …ekt …elg …elt …ena …eni …eue …eze …fee …gas …gno …hie …hly …hnt …ier …iet …ieu …ila …ine …ini
        text: +0.2 …jar …jda …kem …ktu …lah …lce …lda …ldn …lem …lij …lja …lne …los …lso …mla …mme …nat …new …njo …nne …nze
        text: +0.2 …och …oci …oco …oda …olo …oma …ome …oot …opt …ora …org …osa …oss …pon …ppe …raa …rai …ree …rir …rka …rlo
        text: +0.2 …row …rug …rum …sac …sag …san …sch …sha …sic …sne …sos …sze …tam …tat …taw …tez …ths …tle …tly …tna …toy
        text: +0.2 …tse …uce …udi …uir …uit …uji …upe …upo …var …ved …via …vku …vre …wat …yer …yez …zam …zan …zek …zos …αγη
        text: +0.2 …μμα …ουσ …ρεσ …аза …йте …оти …оту …ром …тра …ути …уть …ько …ьше …ועד …יים …ימת …رات …ساب …فوا …وها …يوم
        text: +0.2 …거부 …기서 …예요 さい しい たし たら だけ ださ ちら ても ない に切 のま の手 はい らす らの りに りま り替 を1 アン イン ケー ドを ンケ ート ード 一年 一次 不再 不要 予約 今回
        text: +0.2 全部 别再 同意 咖啡 変え 我的 提醒 日に 止め 約を 続き 这里 送る 週報 갈게… 갈게요 받기 받을… 받을게요 변경 소식… 수신… 수신거부 안 여기… 여기서 요청 철회
        text: +0.3 0円 100 16 212 25 60 aband… abmelden abmel… abonn… accept account add address addre… adres aktiv… alert
        text: +0.3 alerta all alles als altro andern andra anmelden anyone anyon… aport… apunt… ask atten… au aussetzen ausse…
        text: +0.3 autre avisos aviso… away b banki… baske… beitr… bell ben beni bewer… bildi… bitte black bloqu… bof boka
        text: +0.3 boletines both button butto… canal carit… cette chair charge charg… child cho circu… clic comment conne…
        text: +0.3 consent contre correos corre… courr… cu dabei daha deixar deixa… dejar delego deux diesen direccion do
        text: +0.3 donne dorzu… dwa e edition eine einen emails en end enreg… entrar entra… entrega est este etre evening exit
        text: +0.3 familia fell fine flag folgen folge… friend from fruit futur… ga geben geef geld genommen genom… gesicht
        text: +0.3 gesic… gezicht gezic… gli gravy haber hand hang har helpi… hi hossz… hour hush ici ikke il illus… inscr…
        text: +0.3 instead inste… into invitation ja jahr javascript javas… jen jestem jo jump june juz kamar… keep kenntnis
        text: +0.3 kennt… kerem kerra… kg klick komme… l lai lana lasci… leaves leave… lette… liever lieve… lock log look maak
        text: +0.3 maintenant maint… manag… marca… marketing mecen… mee mein meine mensu… merci mesi michaels miejs… miesi…
        text: +0.3 minha mir modif… moins mois month… morge… move necha… neither neith… nem next ni noch nome nomin… null
        text: +0.3 obser… offers offer… ohne ok on ook ore osebol osebo… otro param… paren… passo paying payin… pe pelo per
        text: +0.3 persona pop poster powia… prend… prior… przejdz push questo quita… quitt… rappe… recevoir recev… recom…
        text: +0.3 refer refus… regal… renov… replies repro… respo… restack retir… right rinun… sabado sabad… saet saja samedi
        text: +0.3 samed… sans sasia… sau say seen semaine seman… shipp… sichern silen… simpl… skriv sleeve sleev… slip
        text: +0.3 something somet… souhl… spost… sta state stay stick… storn… straight strai… streichen sus suspe… swap
        text: +0.3 switch switc… tables tabul… tamam… tap tarjeta tarje… tarjo… text thoi throw thurs… ticke… too tout trois
        text: +0.3 tue turn uno utski… valid… verlangern verwa… vezes viens vin visio… vissz… vita voglio vogli… voto vouch…
        text: +0.3 vous vrati… want wave wechseln wechs… weekend weekly weekl… weeks wel whale… whatsapp whats… while word y
        text: +0.3 ya yo zapis… ze εναν μια без запис… настр… недел… оставить остав… перед… подписать пусть раз три хочу لا لم
        text: +0.3 …ace …aeg …aim …air …ant …are …cam …cca …cht …ciw …cko …cun …dar …dez …dok …dro …eat …eji …eks …eln …emi
        text: +0.3 …end …ess …eyi …fen …gar …gen …gue …guj …ida …igo …ipt …ish …kna …ksa …len …lio …lla …lok …low …lva …mak
        text: +0.3 …mar …mna …ndi …nek …nez …nho …nit …nme …nth …oen …ofi …old …orn …pay …rah …ren …riv …rle …rmi …rny …sar
        text: +0.3 …sem …ser …sez …sik …sim …sle …tad …tal …tid …tim …tko …tre …tty …ugh …vat …ver …vor …zco …zie …zig …zin
        text: +0.3 …zuc …αση …ημα …ась …лик …ння …ьте …לום …תנה …رين …مرة …내기 …르기 あり け取 この して です に一 める もら らう を変 を送 マイ 停止 参加 只发
        text: +0.3 同じ 変更 届け 报名 替え 朋友 通知 配信 验证 다른 보내기 알림 제
        text: +0.4 04 150 18 28 aan agora ajouter ajout… al ander… anno apply aqui as auf aufru… august augus… aussc… autorizo
        text: +0.4 aux av avise… become becom… bede behal… beste… betal… bringing bring… ca card change coming comin… convi…
        text: +0.4 convo… crene… dat dias diese… disdi… dni dong doubl… due earn einka… el else embar… enough enoug… estre…
        text: +0.4 ever example examp… fa favor forward forwa… free frien… future gleich gleic… go gonde… grab have i jetzt ji
        text: +0.4 just ke keine kerek kind kop kopi laat later lay local maili… make marz med meer meld mese mit mnie monat
        text: +0.4 month nachb… nao nhan nie nothing nothi… offre… olsun otra out outro over parce… passer por posla… prefi…
        text: +0.4 prodl… przej… przek… receber receb… request reque… save semai… sende… set settings ship shipping someone
        text: +0.4 someo… sono sponsor stand stars strei… stret… sugge… tag termi… thanks thank… these tin trakt… una verla…
        text: +0.4 verle… verwalten vom vou vreau weeke… weite… wish with wochen write ανανε… δεν παραλ… στισ ωσ в продл… רק
        text: +0.4 إلى هذه …ags …ain …akt …ame …ang …app …ave …avy …bei …ben …ber …bud …eco …ect …eer …ega …eli …eme …esa …eye
        text: +0.4 …gie …gir …hen …her …ick …ima …iro …isz …izo …kar …ken …lim …lor …lys …mij …mit …nar …nge …nha …nim …nou
        text: +0.4 …ois …ore …ply …pto …rek …rem …rmo …rol …ruj …sca …sso …tag …tar …tzt …yim …zem …zen …zia …κια …ωση …йти
        text: +0.4 …ому …сти …сть …тся …юся …الة …꾸기 …래요 から ける せん にす ます ませ 一份 我要 登録 그만 바꾸… 바꾸기 보내…
        text: +0.5 a activ… adres… akkoord akkoo… anch assin… avvis… ayda bin bir check conse… deleg… det deze een egy elekt…
        text: +0.5 email fb five forny hop hora ist jeg join kommer left ll maand maar manda… meg mijn mute na ne newsletter
        text: +0.5 non now nu pass piu please pleas… preferences put quiero raise rather rathe… recib… sie slot the til toi
        text: +0.5 tylko un unsub… updates updat… uz ve vier voor you zet απο мене меня перен… ще את לא …aag …cer …edi …een
        text: +0.5 …ern …eta …gli …iin …ill …lho …lko …mal …nij …rar …rdo …ssa …sty …tek …tom …uta …vit …στε …яти …وني …세요 いま
        text: +0.5 もう 取り 受け 주세… 주세요 한
        text: +0.6 17 abste… an another anoth… autor… avisa… be con crypt… espac… euro giv hold https io je leave mai mails
        text: +0.6 manda mich mio newsletters nicht not nur ora par place points point… prefe… pro prolo… przyj… quier… re ser
        text: +0.6 skip stop sur tak them to tu um unsubscribe via vote will woche… za zuruc… אני לי لي …aan …elo …eng …ero
        text: +0.6 …eti …fer …gim …iar …men …nna …nte …sun …tir …tot …tps …μαι …σησ …ься …ять …لوا …기기 …리기 …으로 える 我一 원
        text: +0.7 buy eu geen green ich ignor… j manage mas mig mine notif… one pas quero saya sms two uhr yes your μου το
        text: +0.7 τον אותי करें …day …dge …ibe …ils …imi …ito …kaa …ngo …unt …ηση …ити …іть …에게 给我
        text: +0.8 20 back den door esta give invit… jag let mail mes meu no pour reser… send share take till us με …dir …ати
        text: +0.8 する
        text: +0.9 50 alert… ik newsl… plus solo …rim …rme …sin …게요 …하기
        text: +1.0 00 10 for m ma mij only
        text: +1.1 it moi mon off …car …ите …ить
        text: +1.2 15 30 like …ать …니다
        text: +1.4 this
        text: +1.7 mi
        text: +2.5 my
        text: +2.8 me
        text: -0.1 0万 11 110 118 140 26 310 36 400 49 499 62 75 84 aanes… according accounts acess… advertise age air ajung…
        text: -0.1 alla android angeb… annual annua… answered anuncie apolo… appar… appli arran… arte ascen… ash assem… ata
        text: -0.1 atelier ateli… atlas audi audio australia avant aviso award bac backend bahn band barri… batte… bbc beat
        text: -0.1 bei bekra… belie… berei… bergen besta… between betwe… bibliothek bilancio bilan… bille… biogr… biz blettes
        text: -0.1 blett… boeke… bond bridge briev… broken broke… bucher build… bunde… bundle bundl… burea… business busin…
        text: -0.1 buurt… buys cadea… cafe calis… calling calli… camil… cancels cance… carbo… cardi… cards carme… caso casti…
        text: -0.1 central certificate changelog chatgpt chatg… checker check… chegar chega… chiff… chronique cinem… claves
        text: -0.1 clave… cliente closed co colum… committee commo… company compare compra conce… conditions confi…
        text: -0.1 constitution continua cooki… corrections court cuent… custo… cuu czy dados darf datab… dates dawn debat…
        text: -0.1 delay… demis… demite demit… derechos derec… desca… desig… desk devol… di dice dioce… direi… discord distr…
        text: -0.1 diz doba doc docs documents doen dojazd dojaz… dollar download ds dung eat econo… ecouter ecout… ed efter
        text: -0.1 eight ekono… eleve… elter… elus entst… envios envio… equip… escolar estatutos etude ex explained explains
        text: -0.1 fale farm fatim… fatura fatur… feed ferie… ferme festival festi… filie filtr… finden finge… fir fire fix
        text: -0.1 folha font forsv… forty fotografie found… frago… fried… funciona funf garan… gazet… gener… getting getti…
        text: -0.1 gifts godziny golpe grand gratu… greve ha hacer handb… handw… happe… hat haufige hela hemeroteca hemer…
        text: -0.1 herke… herre… hilfe hire hit home honoraires honor… horarios hospi… house hvad hytte… ident… ilust… image…
        text: -0.1 imprensa impri… inc included inclu… index informe ingre… insti… inver… invoice invoi… ios islan… issue
        text: -0.1 issues issue… itali… jaar jadwal jadwa… jahre jahren jsme jumper kaffe… kaikki kaikk… kamer kanal kaufe…
        text: -0.1 kessler kessl… kevaalla kitch… klicken klick… knihy koko kriti… laes lalu lange langu… lap lapor… large
        text: -0.1 leadership legales leggere leila lezen licen… life lihat livraison loop lost love luister machi… mailchimp
        text: -0.1 mailc… maire manager manifesto manual manua… march marin… marta medicos meet meetup meetu… mektu… menti…
        text: -0.1 menu meridian merid… merino mikro… miksi mill milli… modern moet mole monde monte… motion motio… movie much
        text: -0.1 mundo munic… music nad nadia natural navigateur neigh… nettl… night nine norte notdi… nouve… nr nuest…
        text: -0.1 numbers numeros oferta offline offli… oil okafor okafo… ombudsman ombud… onder ordre oteviraci otevi… other
        text: -0.1 otwarcia outle… ouvidoria ouvid… oy pack page pages pakke… park parking parko… passe passk… passo… passw…
        text: -0.1 patch perche perch… perfect perfe… petit petra piano piece planning plans plant… platform platf… playground
        text: -0.1 playg… playlist polit… pollo polsk… poradnik port portr… pract… predp… premier prezzi prezz… print printer
        text: -0.1 prise… privacy prix priya profe… profi… programma promi… przes… pubbl… published py que queen r racco… race
        text: -0.1 raporu rapport react… readi… recht… reclamacoes recla… recon… records referat refug… regio… regns…
        text: -0.1 regulamin reise… reklam rekla… relea… reportage reported repor… research resea… resig… resil… resta…
        text: -0.1 resultados retour retra… revie… rezept rfc richtig risotto risot… rooms rosa rue ryan rye saint saken sat
        text: -0.1 scarica schedule schem… schrijf schwa… screen seaso… seconds secon… secretaria secretary securite security
        text: -0.1 secur… seed serve… ses seznam sezna… sig simil… sito sizes skole… slack slow sluit smith solar sources
        text: -0.1 sourc… soyle… speak… speci… spedizione speech speec… sport spraw… squash squas… states stimmen stopp…
        text: -0.1 stories straj… strava strav… stronie studie studio sui sulla super… suppo… survey svens… syste… szczegoly
        text: -0.1 talks tama tarieven tarie… tarife tata teatro tecnica tecnico tegen telec… telefoon telerama teler…
        text: -0.1 template templ… tension tensi… tercera terce… terme… test things thing… ti tide timetable timet… todos
        text: -0.1 torti… toutes toute… trail… trains transparencia tren truoc turis… tutor… tutte uc uit under unifo… uso uv
        text: -0.1 va vanaf vaske… vedi venue verge verko… verlangert versao verwi… vincent vince… vis vite vorige vorig… vos
        text: -0.1 voted waiting waiti… walk warte… washi… wasn weather weath… webansicht weban… webben webbe… weg weiss
        text: -0.1 wikipedia wikip… win winne… wins winter winte… working worki… wszys… yang yardim yardi… yeni yonet… zeg
        text: -0.1 zehn zone zum ιστορ… κατασ… οροι παραιτηθηκε παραι… браузере вопро… від год голос… графік данны… закры…
        text: -0.1 застосунок звіт или книги конта… культ… откры… п редак… розмо… с служб… стары… стран… схема тарифи телеграм
        text: -0.1 телег… я ל סיפור על العام في كل مع موقع की …adi …aff …ajo …ale …aly …amm …aut …avi …awa …aya …azd …bad …bby
        text: -0.1 …bel …bes …bos …bot …cak …can …cet …dak …dal …dek …dex …die …don …ebe …ece …eed …egi …eho …eht …eim …eki
        text: -0.1 …ema …ept …erm …eur …evi …fie …fos …fts …get …gga …gle …gpt …gro …gte …hek …hlt …hos …hre …hte …iam …ihy
        text: -0.1 …ike …iki …itz …iye …ize …jek …jon …kal …key …kie …kim …kir …kle …lge …lha …llt …lmo …lni …lpe …lte …lto
        text: -0.1 …lue …map …mbo …mia …mie …mis …miz …mus …nac …nad …naf …ndu …nel …ney …nin …nno …non …oad …obe …oce …odu
        text: -0.1 …ole …one …oom …oop …ort …oud …ows …pal …pli …rak …ran …ray …rce …rco …rde …rth …sak …sal …seo …seu …sis
        text: -0.1 …smy …ssi …sue …tel …tia …tif …tio …tok …ton …tua …tup …tut …tys …uar …uat …uct …ull …uno …ups …urf …uts
        text: -0.1 …van …vey …vie …vil …vky …wie …yat …yed …yka …yna …yse …zil …zke …zug …zzi …ιοσ …ιου …ντα …ада …ана …ают
        text: -0.1 …бор …вал …вый …ема …ера …ере …еть …зор …иги …ифи …кой …нее …нка …нко …ные …ові …ока …рки …сии …тил …тки
        text: -0.1 …ття …фік …ьки …ють …פור …רון …امج …عار …فال …نات …ينة …고서 …금리 …는다 …방침 …와의 …을까 …자의 い合 お問 きの した すべ で見 なぜ のお
        text: -0.1 の日 べて めた わせ イト イバ クナ サー シー スト タビ ット ナン バシ パン ビュ ペー ョン ライ ラウ ンタ ーム ーン 之后 去の 合わ 問い 営業 地图 報の 情報 我们 料金 查看 概要 注销
        text: -0.1 発表 目录 社概 管理 网页 荷物 表記 说明 调查 車場 退会 開館 阅读 개인… 그 기사 방법 보고… 보고서 어디… 전세…
        text: -0.2 2028 22 27 29 300 31 38 39 41 42 490 58 6 64 70 79 800 87 90 98 abrelo abrel… acces acik adapt… adver…
        text: -0.2 after agenda agent… ai aide ala alba almost almos… amazon amazo… anali… analy… andro… anfahrt anfah… anima…
        text: -0.2 anna annon… anpc answe… anunc… ap aplik… apri archive argum… arhiva arhiv… arret… arriv… artic… asked
        text: -0.2 assis… aukio… ausga… auswertung auswe… author autho… auto avlys… ayuda bagag… bai bandcamp bandc… bang bank
        text: -0.2 baru befor… beim bel belli… berlin beste bigge… bike bilder billi… bluesky blues… branch branc… bread
        text: -0.2 breakdown brev bridg… build bund bus butte… calcu… called calle… camara camar… cambia came cap capit… cara
        text: -0.2 case catalogo celebrations cenik cennik cenni… centre certi… chart charte che checklist chees… children
        text: -0.2 child… chron… cine cist click clients clien… close… colis com complaints completo compr… condizioni condu…
        text: -0.2 consi… const… consu… contacter council criti… cross… cultu… cut cz dafta… dagens dagen… dans daten… deal
        text: -0.2 deals decla… del della despi… detail dezem… diari… did digit… dinner dinne… disco… dix dlaczego dlacz…
        text: -0.2 dolla… dom domande donnees downl… drawe… drei edisi editorial einer em emploi emplo… encon… engineer ensai…
        text: -0.2 enter… ergeb… essay estac… estad… estat… etti faq fees ferra… fi ficha filia… finde… firefox firef… first
        text: -0.2 folke… force forma… fotos fox fragen fraud fraude fraud… frecuentes frequ… front… gave gdpr gegen gente
        text: -0.2 gesch… gespr… globa… goodbye goodb… googl… gor gov goz groep grund… guarda guia guide… haber… halle… handle
        text: -0.2 handl… harit… hazte head hinna… his history histo… hitta holiday holid… hor hotel… hvem icon ii iki image
        text: -0.2 impressum infla… integ… interview intervista istifa istif… jam john jumpe… junta kalen… kami kat katalog
        text: -0.2 kde kdo ket kevaa… kisa klass… kontakty kosullari kosul… kroni… ksiaz… kuka kultu… kundigen kundi… kunye
        text: -0.2 las lavor… leade… lease lee leer lees legal legal… leggi lego lei les letol… level libri limits livro
        text: -0.2 llegar local… lot luis lyt made magazine male management maps marche march… marco market mars marti… marzo
        text: -0.2 mastodon masto… means medie… medle… merca… merin… metho… metro micro… minim… moder… modul… mother mothe…
        text: -0.2 muda n nahe nam national navig… near new nhs nieuws nieuw… nl nord normas nostr… notes november nrk numero
        text: -0.2 och october octob… od odbio… offic… olvas… ons orari ordin… others otwar… otworz otwor… packages packa…
        text: -0.2 paid pain pakken parken parkeren partir passa… passed past pasto… penge… peramban peram… perce… perfil
        text: -0.2 perfi… pers plan plane… plann… playl… podcast podminky poem policy politica porad… portu… power powered
        text: -0.2 power… predi… preguntas pregu… prepa… presse prestante previ… prima… print… priser private proc procent
        text: -0.2 programa programme prohl… protection protokoll prozent proze… przepis python quedo radio reader real
        text: -0.2 receita recep… receta recette redactie redaktionen redazione redaz… reglement regle… regulamento relat…
        text: -0.2 repon… resigns results reviews rezep… rezygnuje rezyg… rhuba… richt… rights right… robot… route rozmo… rule
        text: -0.2 safety safet… said salar… sale sample sampl… sante sao satzung satzu… savoi… scheda schri… schul… scree…
        text: -0.2 scriv… seguridad segur… sem servizi seura… shopp… short… siapa since size skal skriver slate social som
        text: -0.2 sorul… spend… sport… spot sprav… sre stadt… staff stampa stamp… stang… state… status stell… stori… stran…
        text: -0.2 stree… strik… strip… stron… sube sudoku sudok… supremo supre… syarat syara… szava… szcze… tabel… tahun
        text: -0.2 takvi… tarif tarifas tarifs tarte te tears teatr… telecharger telef… testi… than third thuis… tieto… told
        text: -0.2 tot traba… trade… train… tras travel trave… tribu… tried trust… ultim… under… unduh ung vedtaegter vedta…
        text: -0.2 vendi… verba… vergl… version verti… vesti… vezi vicin… vinte… visit… von voorl… vor vragen wande…
        text: -0.2 weiterlesen werken werke… whether wheth… wine wir wird words works world wrote wyniki wynik… ye yt znajdz
        text: -0.2 znajd… zonder zonde… zrusit zrusi… δειτε καταστηματα να ολα ποιοσ τισ архів брауз… веб воды все графі…
        text: -0.2 доставка засто… и комме… контакти мы новин… октяб… отклю… оферта оферт… переглянути перег… перес…
        text: -0.2 подробности подро… показ… правила прави… про прогр… реклама рекла… рецепт роботи робот… сайте смотр… список
        text: -0.2 списо… суд тарифы фотог… хто הגילי… עם اتصل الساب… الفائ… نتائج के …aad …aca …acy …afe …aga …age …aka …ala
        text: -0.2 …als …ana …and …ani …apt …ark …ass …ato …ats …aty …aud …ayo …bia …bly …bri …bye …ced …cha …cia …cil …cji
        text: -0.2 …cky …cts …dad …dao …dle …dni …dte …duh …dut …eam …eci …eda …ede …eds …eid …eis …ejo …eld …ell …emo …emt
        text: -0.2 …emy …eon …era …erd …ery …esk …eto …eum …eux …ews …fil …fon …fox …gal …ged …gel …gem …ger …gge …ggi …gor
        text: -0.2 …gra …gst …han …has …het …hor …hrt …hti …hun …hus …ias …iat …ica …ics …ied …ien …iew …ifa …ifs …ige …iho
        text: -0.2 …ija …ijk …ikt …iky …ilt …imp …ios …ird …ire …isa …iss …isy …ite …ith …ity …iva …ivo …izi …jas …jte …kap
        text: -0.2 …kat …kel …ket …kio …kit …kon …kty …lab …lai …lak …lao …lar …las …lde …ldi …lfe …lic …lik …lip …lks …llo
        text: -0.2 …loi …lse …lth …lts …luk …lut …mat …mel …met …mic …nas …nch …ncy …nda …nde …ndo …nea …nie …nja …nka …nki
        text: -0.2 …nky …nsk …nta …nus …nut …nye …ods …oep …oes …ogo …oid …oli …oly …oms …ono …ood …ook …oon …oor …orm …oro
        text: -0.2 …orz …ost …ous …ovy …owa …owy …pes …pie …ple …ppa …rad …rat …rba …rds …rea …rer …rga …rif …ris …rix …rot
        text: -0.2 …rro …rsi …rst …rti …rty …rul …sas …ski …sna …sok …som …ste …sto …sum …sus …taj …tao …ter …tie …tma …tow
        text: -0.2 …tru …try …tte …tuk …uen …uer …ula …ult …ung …unk …uoi …ura …urg …uri …ury …use …uws …vel …ven …vis …vro
        text: -0.2 …wac …way …yen …yet …zar …zas …zat …zda …zio …ακη …ατα …για …ικα …ιτε …ται …бря …его …епт …ета …еты …ига
        text: -0.2 …ифы …иця …ках …кая …кти …кты …ків …лом …ник …ния …нки …нку …нія …осы …рат …рия …рта …ски …сок …тів …хів
        text: -0.2 …ции …ция …ція …ька …ємо …ורה …יון …ייה …יית …לות …רכת …ائح …بقة …صيل …عام …서관 …스트 …시는 …정보 …하는 いて くら ご案 とは
        text: -0.2 のか めて より を読 アプ イド シピ スク ター トー バッ フィ プラ プリ ュー ラン リー レシ レン ログ ング ンダ ージ ース ール 中国 中心 为什 交通 人情 会の 全文 利用 動画 历史 図書
        text: -0.2 地図 安排 年度 店舗 开放 所有 扱い 書館 服务 案内 注意 特集 状況 理由 的一 看看 確認 編集 表示 見方 規約 解約 資料 退订 送料 運営 골목 광고 모음 문의 묻는 반품 버리… 비교 사진
        text: -0.2 서울… 시간… 영상 오시… 오시는 요금 이용… 자주 전문 전체 제주 질문 회의…
        text: -0.3 000 1 24 34 54 55 59 68 71 abrir acces… acqui… adam anter… apple arquivo arqui… avis begin… bekijk bericht
        text: -0.3 beric… bilde… bis bo books by calendar calendario carta celeb… chart… commu… como compa… condiciones
        text: -0.3 confirma contact conta… counc… coverage da daftar despre despr… detai… digital docum… donat… donde dr
        text: -0.3 edito… energ… engin… entrevista episodio episo… estud… even expla… expli… film four franc… funci… github
        text: -0.3 gpx grafico grafi… guida hasil hazir… he here hoe horaires horai… horar… horen hours hur ig impre… info
        text: -0.3 iptal journal kargo kit le leia ler lesen libro libros libro… listen liste… loi loja luist… lunch magaz…
        text: -0.3 may media medic… minut… nasil natio… navegador naveg… notre novem… og onde opening opskr… org other… our
        text: -0.3 pagin… palau… paper parec… parki… patro… phishing phish… pinterest pinte… podca… podmi… polic… poprz…
        text: -0.3 pourquoi pourq… proje… prote… proto… przep… puzzle puzzl… pytho… quando quand… quem quien rad rapor… rappo…
        text: -0.3 recen… recept recipe recor… regol… resi resultats retire retou… retur returns ricet… rust sa sach sala says
        text: -0.3 scari… service siamo sidste sidst… sind skriv… socia… son spieg… staking staki… stand… statement stati…
        text: -0.3 store street styre… talk team tecni… tempo terms terra… thu tiktok tikto… time tools tous track tum u uber
        text: -0.3 ulasim ulasi… unive… v vence… visit vota vrage… vsech… waarom waaro… wasse… wat we website websi… wer wij
        text: -0.3 winke… without witho… won x xem years zijn τι верси… воду возвр… відкр… каталог катал… кто маршрут маршр…
        text: -0.3 открыть подкаст подка… рецеп… сайт усі читать із לכל מי של שעות المزي… سياسة على …aat …acz …ali …ama …ans
        text: -0.3 …any …ars …ayi …bal …bas …ble …bro …cao …cja …cks …cni …ded …del …dky …dla …edz …ein …ele …els …ene …ens
        text: -0.3 …eny …ert …for …gia …gio …gns …hed …hes …hon …hub …ian …ico …ide …ids …ife …ify …igi …iku …ino …ior …isi
        text: -0.3 …ium …ivi …jat …kin …kki …kko …kor …lia …lku …lon …lub …mpa …ned …nes …nio …nst …nti …nue …nya …ode …oji
        text: -0.3 …oks …ols …olt …ony …ops …ory …oti …owe …own …ral …rda …rgo …rkt …rld …rma …rno …ros …rts …rzo …sao …sed
        text: -0.3 …sie …sit …sla …son …taa …tak …tch …tku …tti …tus …uan …uda …uge …ulo …urt …val …vni …xed …zes …zka …ετε
        text: -0.3 …ηκε …μοσ …ала …ама …аст …вка …ика …ики …ила …ком …лог …ние …рам …рут …рія …тие …тов …אות …חים …יות …נות
        text: -0.3 …رير …간표 …그램 …약관 ごみ のご の取 の新 の見 はな まで るご アク カレ クセ セス ダー ーク 会計 十年 投票 数据 条款 研究 结果 読む 读者 過去 길 법 소식 쓰는 왜 인터… 지도
        text: -0.3 프로…
        text: -0.4 2023 2025 32 about accordions alle antwo… app architecture bekij… book completa cover… cum dan de dell dla
        text: -0.4 dove ecco es finan… forum fra githu… igy im journ… kinde… kirja… media… minis… nain natur… openi… parke…
        text: -0.4 prices price… produ… recet… recip… sadan san schoo… secre… slik spotify spoti… statu… step svar tra trasp…
        text: -0.4 trust und van ver versi… voir warum webu youtube z zobacz zobac… πωσ відст… тариф… як איך כך كيف …agi …aja
        text: -0.4 …amp …ane …ary …aus …bon …dan …eca …ees …ego …ett …ges …ice …ici …icy …ies …inh …iny …ion …irs …its …jak
        text: -0.4 …ked …lat …led …leg …lie …lis …log …mes …nia …not …nsa …nto …our …pen …ras …rca …res …ria …rns …rta …see
        text: -0.4 …set …sky …sti …ude …uro …ute …yor …ата …или …каз …ная …שות …ائج …اسة を見 一覧 关于 報告 如何 安全 政策 時間 質問 隐私 须知 결과
        text: -0.4 구독 소개 제보
        text: -0.5 2 2024 accor… and ansehen anseh… asi blog catal… centr… compl… condi… der du fotog… full g guide has insta…
        text: -0.5 its katal… last mapa nas numer… press… proce… progr… publi… redac… regul… repairs repai… rss rules s servi…
        text: -0.5 sobre studi… unser… video view w where wie youtu… zo η о що תקנון …act …asi …ban …cas …cos …dia …eet …ets
        text: -0.5 …ing …ipe …les …lin …mpo …oni …ons …ors …rms …rna …ses …sts …tet …tik …tor …tur …ues …urs …али …נון ある くあ
        text: -0.5 つい につ よく 什么 結果 규정
        text: -0.6 bibli… calen… chi cosa find foto instagram map of priva… redak… retur… trouver trouv… veja watch who для
        text: -0.6 читат… …bre …das …deo …des …eri …esi …ial …ira …ive …lan …mos …nce …nik …tas …ted …tos …ube 会社 怎么 見る 안내 지난
        text: -0.7 archi… browser des lire resul… shop site tarif… web what как …ade …ari …dio …ori …red …sil …tes 보기
        text: -0.8 brows… come infor… jak see …ava …ιεσ
        text: -0.9 …ers
        text: -1.0 why …ram
        text: -1.1 pdf
        text: -1.2 read
        text: -1.4 how
        """#
}
