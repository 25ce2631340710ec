// Made by `make doubt` from labelled mails; not to be edited by hand. See `DoubtWeights`.

enum LearntDoubt {
    static let table = #"""
        - -0.9 bias
        - +0.1 before>3 question
        - +0.2 before>20
        - +0.4 words>1
        - +0.5 before>0 capitals>0
        - +0.6 row
        - +0.9 asked-by-heading
        - +1.9 asked-above
        - -0.2 words>4
        - -0.4 after>20 words>6
        - -0.5 digit words>11
        - -0.6 after>3 capitals>70
        - -0.7 after>0 capitals>34
        - -0.8 before>80
        - -0.9 words>8
        - -1.1 picture words>0
        - -1.2 after>80 colon
        - -3.0 title
        above: +0.1 04 09 10分 14 16 1989 2022 22 290 312 318 35 350 38 3천 4x 7pm abo abonnes accep… acept… acheter acknowledge
        above: +0.1 ackno… acord… acudi… acumu… ada adhesion adhes… ads after… agree aid alerg… alerta alors amministrazioni
        above: +0.1 ammin… amount amoun… ampa anch ancie… angebot angebote ans anunc… apare… apert… aplic… appor… appun…
        above: +0.1 ascen… asistire assistente asunt… at atraso atras… au audio ausgabe ausga… austragen authors auto autoc…
        above: +0.1 autorizo avgar avonden back bakken basti… bedzie bedzi… befor… behal… beim bekijk bel belle… beobachten
        above: +0.1 bescheid besoin besoi… better bettina beves… beviel bevie… bezor… birthday blast… block… bohne boka
        above: +0.1 bonifico bonif… bonjour bonjo… branch breakfast brevet breve… brian bridge brief… brossard bross… budget
        above: +0.1 bulle… cache cada caja calcu… cambi… camera candl… cannot canno… capit… careerwell carne cast cat ceci
        above: +0.1 celebrate center changed charity chari… chaufforen chauf… child children choices chrome chrom… clarkson
        above: +0.1 classe classic classique claud… clinica cobranca cold combi… compte comptes comun concl… condizioni confi…
        above: +0.1 connected consent conse… conte… conti continue convi… corac… creator crew cubierta cubie… cukup cuma cz
        above: +0.1 czy czym dager daly danach danac… dare darjeeling darje… das de decidis decision dele delle delta… demek
        above: +0.1 dennis denni… departe detail die diesen diese… digest diges… director dispute dites django dni dobir… docs
        above: +0.1 dokter dokte… dong dont dorucenim doruc… download downl… drie driver dropp… dua dzieci each east easter
        above: +0.1 easte… ei eindhoven eindh… einfach einfa… einmal elias els email… encer… enfants entsc… envoy… era ersten
        above: +0.1 escuc… espec… estas ete etwas evans evenings evide… expect expec… eye factu… fahrt faites faite… falli…
        above: +0.1 faltam faltan farg favor febru… feeling fehlen fehle… fell ferie… ferran fiber ficou fight film filme…
        above: +0.1 filmo… fim firma firmy fisca… fixed fiyat fog former forme… fortnight fortn… fotog… fra fraga fragen
        above: +0.1 frage… fraue… freitag full ganz gardez garde… geandert geand… gelmeden gelme… gemahlen gemah… genit…
        above: +0.1 genugt genug… gesto… getir… ghent ghost… giver glad gluten glute… going gordon gordo… grand… granny grava…
        above: +0.1 gtx haast… hafta… half harav… heale… hebden hebde… hedges hedge… hijo hilfe hills hogar hold holds hora
        above: +0.1 horario hosun… hs hva hvad ident… ihn ihrer inbox inceleme include independent information instant invites
        above: +0.1 inwes… ipswich ipswi… istemiyorsaniz jam jamfo… jane jatta… jeden jedna jen jest ji joan jornal jos jot
        above: +0.1 jou juga kamp kann kapat kapic… karena ken kind kindl… kisa klarede klare… klart klicken klick… klokk…
        above: +0.1 klub komen konnen konne… kratt… krishnan krish… kubernetes kutuphanesi kutup… ky lado lagi laisser lane
        above: +0.1 lange… lat lavor… law laws leiri… leito… leszek lesze… lettera lette… lettre lhe libraria lieber light
        above: +0.1 light… ligt liqui… lisengrat lisen… listesi logge… loja london londo… look lotte lunch machen mache…
        above: +0.1 magaz… manda manque manqu… mapa marco… margins maria… marie markk… marti… maybe med medium mediu… meetup
        above: +0.1 meetu… meglio megli… mejor… membership menschen mentioned menu mere meridian merid… mesic mich mieux miles
        above: +0.1 minder mio missi… mittwoch mittw… mnie models moira mon months muon museo nabidka naboen nagy nailed
        above: +0.1 naile… nami nao natale navegador naveg… navigateur navig… nawet neal neces… ned neni nest ni nicopico
        above: +0.1 nicop… niets nights night… nordi… normal norma… nos nosot… note notic… nurse… nye ocean odbio… odpow… ok
        above: +0.1 older oliver onder… option ora org osei otavio otavi… otherwise ott paar paketi pakke pao parecer parents
        above: +0.1 parlamento parte parte… passa… passt pausieren pausi… pentru pentr… per personen pete photograph piaciuta
        above: +0.1 piaci… piatk… pinde… pixel place pledge pledg… point… policy polic… politica poprz… porch posla… pravidla
        above: +0.1 precedente predi… predp… preferencias preferez prefieres prenumerant prenu… preturi pretu… primit primi…
        above: +0.1 pripo… problem proch… programm programma prolo… promise promos proofing proof… propi… provesvar przep…
        above: +0.1 przyp… pulsa… push quai quality quay que quedan quest… quillpad quill… raise react recal… receber reche…
        above: +0.1 redaction redakcja registered regol… rejects remot… remov… repas resea… reservert resul… resumen return
        above: +0.1 review rien river roczne roczn… saken sauna… schedule schni… schoo… scorc… scorso scritto scrol… searc…
        above: +0.1 segna… seiten seite… selaimessa senast sending senge… sent separ… septe… serie serve… sessions settings
        above: +0.1 share… short shouldn sich sirke… sitzplatz sitzp… skriv slaba sledo… slot sluit… society sock sollte
        above: +0.1 somme… sonda… sonntags speci… spedizione spis spokojeni standing startup start… stato stats… steil steph…
        above: +0.1 stiller stoel stone stop stops stored strin… sua subscribed summer summe… suo surre… suspe… sweat… szaba…
        above: +0.1 tablets tages tai take tamam… tamara tamar… tan tarifs tarif… tarjeta tarje… tears tecnico telec… telev…
        above: +0.1 teneis tenei… this thorn… thread threa… tienes tiene… tilbu… toda together toget… top torsdag torsd… town
        above: +0.1 trade traduction traekker traek… trafic trasf… trave… treno trials trial… trottinettes tygodniu udaje
        above: +0.1 udlober udlob… ugens uitschrijven uitsc… uma un under… unida… unser… uomo up upgrade upgra… uscit… usted
        above: +0.1 utile v vacan… vaelg vale valid… valj vanis… vanli… vast ve ved vegan veibeskrivelse veibe… veloc… venka…
        above: +0.1 verificacion verin vertelt vezi viaje vicino vicin… vind vogel… vols vorbe… voucher vrati… vue wahl
        above: +0.1 walgreens walgr… wallet walle… war warte… washington washi… webinar webin… weekly weekl… weer weiterlesen
        above: +0.1 welco… wilt wissen wochenmarkt words wortlaut wortl… wraca wszys… wyswi… x2 yapma… yaz yearly yearl…
        above: +0.1 yleis… yoksa… za zahlu… zapis… zapro… zaterdag zater… zawsze zawsz… zdarma zdarm… zonder zonde… zufrieden
        above: +0.1 zufri… zustellung αναγν… γραμμ… διανομεασ διανο… ειμαι ερωτη… καρτα κι ο παραγγειλατε παραγ… τελουσ τελου…
        above: +0.1 τιτλοι τιτλο… аналитик вмест… выйти выпуск відділення відді… відстежити грн добраться добра… интервью
        above: +0.1 квітня квітн… клик колле… комме… лист листо… месяц можно надое… наш перек… письма по подкаст полез…
        above: +0.1 получилось польз… потому потом… пошто… работу раз розпо… сайте свобо… собст… трамвай трамв… фотог… храни…
        above: +0.1 це червня червн… чи этот אהבה אחר אחרי בשבוע חבר יותר להחזרה להחזר… למטופל למטופ… לקרוא עד ש ، أن الحمل…
        above: +0.1 المرة بعد دينارا دينار… صباحا فرع هل …abo …adi …aen …age …agt …aka …aks …art …ash …aut …aux …avy …bei …cet
        above: +0.1 …cji …cta …dea …dig …dis …dom …dro …ear …ect …ede …edi …eek …eep …egt …egy …eik …elg …emi …eps …ery …eta
        above: +0.1 …eye …eys …eza …gar …ggu …gia …giu …gno …har …hit …hne …hts …iac …iao …ick …ics …iel …ieu …ifs …ipe …isi
        above: +0.1 …ith …itu …ixe …izi …izo …kab …kai …kak …kce …kup …lad …ldi …lee …lfe …lin …llo …lok …lot …mer …mir …mun
        above: +0.1 …nak …ndy …nee …nia …nle …nli …nna …nse …nte …nto …nun …nym …oel …oja …old …ole …oog …oru …orz …owi …own
        above: +0.1 …oze …pot …ppe …ppt …pro …rah …ren …rio …riv …rle …rmy …rro …sag …sar …sny …sti …stu …the …tic …tid …tii
        above: +0.1 …tik …tin …tio …tko …tot …tou …tow …ttu …tum …ubu …uda …uga …ugt …ume …umu …upe …urn …uta …uts …uva …ved
        above: +0.1 …ver …vku …vou …was …xel …xen …ybe …yee …yer …yet …zec …zlo …zte …αγη …εασ …ικα …κεσ …λησ …ουν …ρτα …στα
        above: +0.1 …ает …аст …вай …вью …еди …жет …ина …ить …кую …лен …лил …нем …нье …ови …ода …ока …ору …очі …рам …рки …рні
        above: +0.1 …сно …сти …сяц …тво …тив …тик …тла …тня …тых …узу …ьма …ועד …ופל …כים …לים …רוא …ריך …שהו …احا …ارا …تكم
        above: +0.1 …دان …مرة …نية …금희 …까지 …사는 …서에 …자를 いか うの お客 お願 かせ がい がり きょ けれ け取 ご希 ご覧 さん すべ せは たし だけ てお で読 とも どお なけ に立 のし
        above: +0.1 の引 の目 の音 よか らか らな ると を希 イン スタ チャ ック ッシ パス ポイ マト ライ ンを ント ール 一度 一座 不在 事を 二段 保護 個月 入荷 全講 全部 出席 出爐 切れ 十二 历史
        above: +0.1 友だ 发票 可能 各位 告已 園芸 客さ 山友 已出 已拿 広告 影片 役に 快递 您的 我要 押し 日は 月2 月3 月は 有空 望の 本メ 来年 案を 概要 檢驗 欢迎 止を 正解 気に 気分 気象 活着
        above: +0.1 点击 番で 的一 看看 知ら 给我 自治 行山 裹已 说明 请点 込み 返却 这一 这篇 追加 關於 限ま 預約 願い 首次 驗報 麻烦 게시… 고래 그리… 그리고 기사… 내일 네 다른 망원… 비밀… 비용
        above: +0.1 웹에… 웹에서 질문… 찬성합니다 편지 한글 행사… 행사는 후원…
        above: +0.2 0 05 06 140 148 160 2034 212 214 218 26 300 34 37 389 4 43 45 467 4日 500원 59 60 8 97 abhaken abhak…
        above: +0.2 abhishek abhis… abonnement abrechnung abrec… abrir accou… acord actual adam addebito addeb… adorei adore…
        above: +0.2 aflev… afspraak afspr… afternoon agb agenc… agent aggio… aika akkoord akkoo… albert alber… allotment
        above: +0.2 allot… almak altogether altog… altri anali… andres another anoth… anrufen anruf… anyway anywa… apex
        above: +0.2 aplicativo aposto apost… appeared appea… appen aqui archivio arroz arsre… aspirateur aspir… assinante
        above: +0.2 assin… assis… atlas attend attendu auf ausweis authority autob… automatu autom… avenu… avez avo avsluta
        above: +0.2 avslu… bad balai balco… banking bao barcelona barce… basi basta… bei bekliyor bekom… bekreft bekre… belli…
        above: +0.2 bent beoba… besch… bewer… bianc… bien bijdrage bijdr… bin birak… bire birth… bist bit bli bon boots bos
        above: +0.2 break… brigh… bryggen brygg… buen buldunuz buldu… byt caderno cafe calisma calis… cameras camer… camille
        above: +0.2 can cansou canso… capital car carro carta… casts cate caught caugh… cazorla cazor… cerca… certi… chama…
        above: +0.2 chancellor chanc… chanfana chanf… chapa checked chega… chi cho choisissez christian citing citin… clarke
        above: +0.2 class… clique cliquez cluj cobra… codigo codig… colet… colour colou… complaints compu… concordo conco…
        above: +0.2 conec… confermo congratulations conmigo conmi… conoces consultation consu… convento copy correos cosi
        above: +0.2 count court coverage creme crime… croissance crypt… cu cuando cuand… cuenta curie… current curta… daca
        above: +0.2 daftar dafta… dal damit datang datan… dava dead debt decid… decis… deine delaney delan… deleg… delivered
        above: +0.2 deltar demande demas… depos… der desca… detta di dia diari… dieta digital digit… direccion directrice
        above: +0.2 direk… dispa… disponible ditt dog domingos dona donor dorec… doyle dr duas during durin… earn ebedet
        above: +0.2 ebede… edico… edit een egy einen einma… eis elekt… elmegy elmeg… elorriaga elorr… elter… emails emballage
        above: +0.2 emil encar… ende endet enfan… engin… entrada entra… entrega envios envio… episode erik erinn… escol… esse
        above: +0.2 estar estoy etes etta euro euros eva evang… eveni… example examp… excel exemp… exploded extra facil… fair
        above: +0.2 fallig falta… familia families farme… faro fastest fazer fc fechar fecha… feed feels ferreira ferrer festa
        above: +0.2 festival fevrier fevri… fi figlio figli… figure file fill filtr… finale finally fini finis… fire five
        above: +0.2 flight floor… folder folde… followers following for forde… forem… form forste fosse foto fr fram
        above: +0.2 frecuentes frecu… fredag freda… frei freun… frien… future futur… gallery galle… ganze gauntlet gaunt…
        above: +0.2 gdans… gefah… general george georg… gern gesto get gezien gezie… gimana giman… ging gio giorno giust… giv
        above: +0.2 gleich gleic… gnocchi gnocc… god godzine gosta government governments gover… gradi… grant gratis gravy
        above: +0.2 gross… groupe group… grudg… gummies gummi… gustado guvenlik guven… habe hand hannover hanno… happened
        above: +0.2 harlan harla… hartley hartl… hasta hatar… hate hayes hear heartbeat heart… hebt helemaal helem… hellere
        above: +0.2 helpful helpf… hende… henry hi hija historien hjorth hjort… ho hom hosepipe hosep… humanity human… ia ich
        above: +0.2 identity ihrem ihren indep… ink insurance insur… inten… introduction intro… iphone iphon… ismar… issue
        above: +0.2 istersen it its itu izin jaen jag jahrigen jahri… jak january janua… jasenmaksu jasen… jdu jedno jemand
        above: +0.2 jeman… jeste jetzt jeu jij job joining joini… jon jste juni juz kadarka kadar… kaere kai kaipaatko kaipa…
        above: +0.2 kairos kairo… kansa… kaptok kapto… kasse… katrin katri… keeping keepi… kelly kembali kemba… kerala keral…
        above: +0.2 kerek kiero… klaas kleinen kleon klok klokka km know koen kolahtiko kolah… komme kommer komun… konci
        above: +0.2 konti… kosten krisz… kto kurierowi kurs kylla l lad laina… laiss… lamp langer langs… lascia lasted laste…
        above: +0.2 laufe… laxen le leader leade… leave lebt lectu… ledig legen leon less lesson lesso… lev levan… lie liebe…
        above: +0.2 liefern liegen liege… liegt ligger ligge… lihat linea link linke… listening liste… lists lizen… lo logis…
        above: +0.2 loi lojas longe… love lua lugares lugar… lunes maak machtiging macht… madre maggio maglietta magli… mal
        above: +0.2 manana manan… manda… mandou mando… mape marco margi… mary mas mastr… masuk match mater… maths matin max me
        above: +0.2 meant mecen… medico medio meest… meeting meeti… mei members memo merch merci mese metni metro mettre
        above: +0.2 mettr… mi midi midnight midni… miesiac miesiacu mil mindketten mindk… minh minha minulle mirador misiniz
        above: +0.2 misin… mismo miss mistake mista… mochten mocht… mode moeten moete… mois moje month morning motion motio…
        above: +0.2 move moving movin… moze mozna mr mussen musse… musunuz musun… naapuri naapu… naar nachste nadia nails nan
        above: +0.2 necha… nein neither neith… neste net nettleseren nguoi nhan nic nie niech niet nine ninet… no nombres nota
        above: +0.2 noteb… novy number nur nyt oak oct odcin… odpowiedz oeufs offers office offrez okay oker ole olsun omdat
        above: +0.2 omuz online onlin… ont ontvangen ontva… opening opt optional options orange orang… orbital os osoite
        above: +0.2 otthon ottho… ouver… paga paika… pakken palve… pani panstwo panst… papel param… passar passe passer
        above: +0.2 patients payer paylas pdf peanu… pedro pensar pensa… perma… permi… personne perso… petit pick pickle
        above: +0.2 pickl… pietr… pitaisiko plani platform playe… playing playi… plein plu poate pode point policies poor
        above: +0.2 porte… posto poszlo poszl… poznan preferences prefi… pregunta prend presi… press prestito previ… price
        above: +0.2 princ… pris prisp… pro procedure procu… progress projeto promo… proposal prosimy prosi… protokoll proudly
        above: +0.2 proud… prowi… przeczytac przekieruj przepis przy przyjmij przyj… pukul pulang pulan… punkt… punt puntos
        above: +0.2 punto… puoi qu quelq… quem quero questa quier… quinc… quinze quinz… quit quoi radeji radej… rao ravalement
        above: +0.2 raval… ready recevoir recht… reclamacoes recolte recommend reduc… regar… register reicht reinvente
        above: +0.2 rejoindre rejoi… remar… remat… remoto removed renewal renew… renov… rente… reope… repla… repondez required
        above: +0.2 requi… resepten resep… respuesta respu… resum… retired retkikohde retki… reuni… reuters reute… rezer…
        above: +0.2 ricev… ringer ringe… ripen… riscontro risco… robin rok role roles roll ronda round rozho… ruckblick ruckb…
        above: +0.2 rule rumah runne… saatl… sage sait salon sam sans satpam satpa… saturday satur… savoir savoi… sbb schem…
        above: +0.2 schil… schle… schon… school schva… scree… scrit… scriu seat second selv semaine semai… semanal sen senden
        above: +0.2 seni september served servi… session seulement seule… shared shepherd sheph… shoes should siap simone
        above: +0.2 simon… singur sipar… six ska sledovat slipp… smett… smiley smile… sobot… sofort sofor… sok someone someo…
        above: +0.2 sommerfest song sono souhlasim sove soyle… spaar… spoko… sponsor sporg… spread spune squea… ssa staci
        above: +0.2 staddag stadd… stand… star started stati… statt stede… steig… street stree… strik… strings sube subscreveu
        above: +0.2 sudah suite suits suka sulla suscripciones suscr… sven synes syntyi synty… systems taglia tagli… takk tam
        above: +0.2 tamami tank tanpinar tanpi… tay tecni… teeth tekst telex teman temps tenet… terci… terke… termin terms ti
        above: +0.2 ticke… tiden tiene tier til tilau… tillbaka tillb… tin tisic titip tobias tobia… toch torna touch trafi…
        above: +0.2 traje… trott… tulla… tum tunnel tva tvattstugan twice twoje… ty tygod… uberw… umbuchen umbuc… umstellen
        above: +0.2 umste… ung unifo… unit unter… updat… us use used ut vaere valit… value vas vc vecini vecino vecka veckans
        above: +0.2 vem vendr… venkatesh verbraucherzentrale verbr… verda… verder verle… verme… verze… vet vgr viens viernes
        above: +0.2 viern… vigdis vigdi… vill visni… vlieland vliel… vogue voir volt vosotros vosot… voto vou vrage… vrijburg
        above: +0.2 vrijb… vuoden wande… wants wasse… watching webben webbe… weeke… wel welcome wen whether wheth… white wie
        above: +0.2 will window wolisz wolis… would wrzesnia wrzes… wurde wysyl… yang years yenil… zahlt zasil… zauberberg
        above: +0.2 zaube… zebra… zeit zobra… zostaw zu zusam… ανανε… απο αψογοσ αψογο… η θελετε θελετ… θεση κατασ… κοινο… μασ
        above: +0.2 μια οδηγοσ οδηγο… οροι σαββατο σαββα… στελλα στελλ… στισ τον φωτογ… χαρτησ χαρτη… билет бюджет бюдже… в
        above: +0.2 введенский введе… воскр… все десят… догов… друга друзья друзь… его ждет звіт згадала згада… иду истек…
        above: +0.2 кафе клуб літеру літер… место місяць місяц… настр… нужны от отрыв… очереди очере… передумали перед…
        above: +0.2 перейти перей… погод… полезное получать помен… потрі… розмова розмо… росси… скасували скасу… собак…
        above: +0.2 спишется спише… субот… тиждень тижде… умови час человек чем читать чтобы экспертизу істор… את אתם היה הלאה
        above: +0.2 ואם זה יש לא לשיפו… נגע נותרו أعجبتك أعجبت… إلى بالخطأ؟ بالخط… تعد جدا ديسمب… ساعة في يعاد يونيو नहीं है …203
        above: +0.2 …aak …aan …aar …aas …abe …aco …acu …acz …ado …ago …ags …air …aja …ang …apa …asi …att …aus …ave …bbe …bie
        above: +0.2 …bin …bou …cas …ces …cia …cis …ckt …cle …cti …dah …ded …deu …dly …dna …dno …dou …dre …dze …eak …eat …ece
        above: +0.2 …eco …eds …edz …ega …ele …elo …epe …erk …erz …esi …eux …eva …fel …fia …fta …ful …gat …gie …gos …got …hde
        above: +0.2 …hle …hlt …hni …hrt …ian …ieg …iej …iek …iff …ike …imi …imy …ipp …isz …ito …jte …kem …kle …kna …kou …ksu
        above: +0.2 …lab …lah …lal …lce …ldn …len …lex …lha …lho …lka …lku …lma …lsa …lse …lue …lus …mah …mij …mio …mma …mpo
        above: +0.2 …mut …nar …nde …nea …ngi …nie …nij …njo …nke …nol …nor …nry …nta …nti …nue …oat …obi …ode …odi …oeg …oen
        above: +0.2 …oke …oll …ome …ore …ost …ota …ovo …owy …pam …par …pas …pat …pie …pii …pis …pna …que …qui …rat …raw …raz
        above: +0.2 …rco …rde …red …rer …rga …rin …riu …rno …ros …roz …rta …ruj …rut …saa …sio …smo …sne …ste …sts …sue …tac
        above: +0.2 …tak …tia …tim …tku …tni …tod …tro …tse …tyy …uct …ufs …uhe …uit …uka …uld …ule …unu …ust …uur …uzu …wke
        above: +0.2 …xed …yen …yes …yim …yki …yle …yte …zce …zek …zie …zin …αδα …γιο …εια …ηκε …κια …κοσ …λοι …λτε …μμα …ντα
        above: +0.2 …οση …ами …аря …ачу …век …вет …вия …вой …ева …ено …ент …есь …ета …жно …жны …зья …изу …имо …ися …ити …йка
        above: +0.2 …ком …лет …нар …ний …обы …оду …ора …сем …сим …сом …сте …сту …тер …тий …тки …том …тра …уга …шей …шел …ьте
        above: +0.2 …яць …ємо …אים …בוע …דפן …יעה …יקו …לית …ציה …תכם …תרו …بتك …رين …ساب …طأ؟ …مبر …نون …نيو …وها …日到期 …기는
        above: +0.2 …니까 …니다 …되는 …떻게 …라면 …료가 …보기 …산의 …세요 …실에 …에게 …으면 …일은 …지가 …지의 …하면 あな いう いで い場 う一 う方 おり お休 お手 お知 がで しい しで しょ
        above: +0.2 すか たか ださ ちに ちの った って とい とて とほ なさ なし なた なの のフ の記 はい はお は多 ひと まな みた めま る方 を2 をお をす を変 を承 んが アド アプ カッ チェ ドレ
        above: +0.2 ブリ プリ メー レス ロー ンが ンロ ーで 一个 一声 一篇 三百 上次 不及 也可 五星 京都 今日 休み 会员 你的 修復 個人 備の 全家 到場 到底 即可 参加 发出 受け 台北 同意 回は 回答
        above: +0.2 好评 家到 導覽 就算 已经 希望 帶全 待ち 您是 我一 承っ 把它 推薦 操作 支え 文章 方へ 方法 日前 星好 是正 晚上 會帶 月5 有人 有効 朝の 本人 東京 果不 查看 様は 残り 求人 注册
        above: +0.2 申请 登記 登録 確認 社概 立即 続け 美穂 觉得 記録 请在 账号 这周 驿站 가장 경비실에 계정… 그대… 기대… 기대되는 돌아… 동의… 들어왔습니다 또는 맡겨 메일은 모자… 모자랍니다 무쇠 문
        above: +0.2 반납 부산… 싶다… 싶다면 싶지 아직 안내… 안에 않으면 앞 어떻… 어떻게 원하… 이상 자주 주세… 주세요 중인 탑승… 편지… 필요… 확인… 회원님의 휴가
        above: +0.3 000 07 0日 11月22… 15 204 23 24 27 3 4410 500 500円 5日 600 640 7 8日 900 950 accept access acme adi against
        above: +0.3 again… agency agora agosto agost… ahead aime airport al alert alguien algui… all aller alles already
        above: +0.3 alrea… am amica angeb… anna antra… apa ara arqui… arrives ashle… asist… asks attesa attes… aufs augus…
        above: +0.3 autofrei autof… autor… avaa az baca bandi… bange… banki… basladi bee bekli… bekommst beste… besti… betala
        above: +0.3 betra… bianca bij bitte bizden bizde… blanquette blanq… blev boa bog bois both brauchen brauc… break
        above: +0.3 briefing bringing bring… buren busin… calab… camil… canto carpe… carta categ… cette cheer… chip ci clien…
        above: +0.3 coming comin… commission commit compo… compt… conditions condi… conduct condu… confidentialite confirm
        above: +0.3 confo… confrontaties confr… consulted conta contatti conta… continued conti… contrato contre contr… coord…
        above: +0.3 cover crate crypto ctvrtek curtain czeka czwartek dabei dark date deser… despr… det deux devas… deze
        above: +0.3 diario dir direc… disso… dive dolac… doman… drive… edicao edica… editia educa… eens egypt… ein
        above: +0.3 einverstanden einve… el election elect… elegir elegi… else empechement end ending endin… engel…
        above: +0.3 engineering envia… envoye erinnerungen espan… esper… essen… etko eu evde event… fellesgrillen fes figur…
        above: +0.3 fino fois fotografie friday frida… fruit funkt… gaat geneh… gilt ginge… give gp graag grana… guest gunce…
        above: +0.3 haal habit… hace halten has heb hedge herz heute hin hjemme hjemm… hoac humor if impri… internet invit… io
        above: +0.3 issues issue… j jata jde jelez… jestem jeste… jours juillet juill… jun jusqu k kabul kalau kan kdo ke kell
        above: +0.3 ket khong kirje klar kleur klick kolle… koszt… kr krem kunde… kurye… kuuka… lapse… lasci… later lavori
        above: +0.3 leaders lecto… lectura lei leuk lezen libre liefe… lindqvist lindq… linkedin live ll longer luc lukupiiri
        above: +0.3 lukup… lunedi luned… maar mac mag magda maja manifesto manif… manos maria mark marlo… mars mate medlemskap
        above: +0.3 medle… membe… mercoledi merco… merge mgrouchy mgrou… middl… mine minutter mm monday monda… mot near nebo
        above: +0.3 nepot… newsletter nhs ninety nisan nombr… nosta… notebook nothing nothi… november null nuovo o oakes
        above: +0.3 objec… odeme ombudsman ombud… onnistuimme onnis… ons oven paatt… pagi paket… pana panier panie… para
        above: +0.3 parcelar partagez particular passa passe… path payme… petition petit… placa… points portada porta… pos
        above: +0.3 pousada pousa… preci… premio prend… prest… preve… probl… projektu protection put quello quell… quickbyte
        above: +0.3 quick… quiere rada rakna ratt red refer regler regle… regns… rejec… repon… repro… reste resultats ring
        above: +0.3 rogamos rogam… runs ruth saja sau scade score screen seats segui… send senho… sensible sensi… seque… serai
        above: +0.3 sessi… seu seura… shall siege sin skimm skuret skure… sleeve sleev… slow snowpiercer snowp… sobote spolu…
        above: +0.3 spor spring sprin… sta stale stand staro… stem sticker stick… stil still straw su subimos subim… subs sul
        above: +0.3 sunday svato… szoms… table… tak tasse ted tento tesli… tez tid today tokyo too tracc… tur twelve twelv…
        above: +0.3 two tyckte tyckt… uirapuru uirap… una unbedingt unbed… unserer unter update vang var veelgestelde veelg…
        above: +0.3 vence… verde vergl… verif… very vi viande viand… vid vide viene vigen… vil vilken visit vizin… vorre…
        above: +0.3 votat… vragen vs vuode… waren wczes… wear weight weigh… wer whales whale… windows wiosn… wohin wool
        above: +0.3 wszystko wybierz yayin… yo zavaz… znajo… zusammen αναλυση αναλυ… ανανεωση θα ληγει με ναι σασ τησ το
        above: +0.3 φωτογραφια або автор… б беспл… вопрос день для до документ з завтра завтр… игорь можна получ… приго…
        above: +0.3 прихо… прогр… пятни… расск… телеграм телег… три хай хочете хочет… челов… яку אז אפשר ב יום יעל מביא
        above: +0.3 מנעולים מנעול… ר العدد؟ العدد… المنزل؟ المنز… الموعد الموع… تحت تكون ثم دون فقط لم لن وجدت लगा …aci …aff
        above: +0.3 …aga …ahr …ald …are …arn …ars …asz …aum …bby …bra …bry …bul …cal …chi …cht …chy …dge …dit …dla …ead …eau
        above: +0.3 …eht …eil …eim …eja …eka …eki …ekt …eli …esh …ess …eto …ffe …gda …get …gil …gim …gir …gur …han …hin …ias
        above: +0.3 …ico …ief …igo …iko …ima …imm …ina …irm …isa …jar …jen …jer …kit …kst …kti …ktu …kyo …las …lau …lia …lte
        above: +0.3 …men …min …mst …nda …ngo …nzo …odo …oek …oon …orm …ors …osa …oss …osz …owa …oye …pet …pto …rci …ris …rja
        above: +0.3 …rke …rks …rmo …rso …rte …ruz …sat …sez …sic …squ …ssa …suk …tar …ths …tri …tta …tup …ued …uen …una …urs
        above: +0.3 …veu …vio …wac …ych …yta …zke …zna …zzo …ατε …ζει …μαι …ται …υση …ωση …аем …дні …еру …жна …ите …нта …ова
        above: +0.3 …ому …орь …ста …тку …ток …ути …чно …אות …זרה …יים …יסה …יקה …ירו …ישי …לום …تاج …تها …دد؟ …زل؟ …لوا …وعد
        above: +0.3 …ين، …되어 …번엔 …으로 いち ご予 さい さっ たら た方 だち ちば ちら ちを とき とで どち なら なり はど は残 ばん ょう れの ガニ タマ 一個 一本 下午 不准 不想 了一 午3 大阪
        above: +0.3 封信 忽略 或 拿不 新人 月1 月底 本邮 来不 決め 略本 看診 签收 約書 記事 话题 这封 通知 阪府 防災 電郵 계획… 금세 남은 당신… 둘 묻는 받고 안 않으시면 알림… 어떠… 어떠셨나요
        above: +0.3 연차 원 이 이번… 이번엔 읽어 좋았… 지금 편지는
        above: +0.4 20 210 28 340 7일 absent account als april atau august banget be bede bene bereit betti… bok brief build…
        above: +0.4 businesses buzke category centro chair chce chez choice choose clark… clic click client cliqu… close…
        above: +0.4 collo… color commi… comparecer conoc… coppe… counts cross csomagkovetes csoma… dans deserve dich dite do
        above: +0.4 doe dono doors dosta… due easybox easyb… einge… ekstr… elecc… embar… empec… entro enviaroslo erhalten est
        above: +0.4 ever falta felle… forst… forte game geliy… giup gravi… green guess gupta ha haar hadir handl… heat held
        above: +0.4 hijau hull ihr ira item je kakak kampa… kapiciya kat lakko lasa lejar leurs lift local lok lub m maand
        above: +0.4 maint… marie… meat memor… miesi… milyen milye… mirad… mono mozesz mozes… muzete muzet… n nap nay nedel…
        above: +0.4 need needs neu nichts nicht… norte notice nova numeros ny one only open opera… orbit… osoit… over parti…
        above: +0.4 payment pe pitai… plus poll porti… post postfach postf… pot pra prese… preview prof profi… prosze przec…
        above: +0.4 puede puedes puo quota quotes quote… rande… rather rathe… recei… recib… recol… referral refer… regis…
        above: +0.4 regre… reported resolution resol… riz room roost… sad sang schne… se sei sempre sempr… serwisie serwi…
        above: +0.4 seule signature sim singu… skrzy… smoke solo sonntag spit square squar… stadt… steht sting subject subje…
        above: +0.4 sunt super taakse taaks… takes tarjo… thi tilba… till tl tote train trans… trial trou tua turks uns useful
        above: +0.4 usefu… valitse veggie veggi… vendredi vilke… vim vin voix vostre vostr… want weeks windo… wo word write
        above: +0.4 wybie… ya yapil… yours zabie… zosta… zuruck zuruc… διαλε… μου σε вам голос да если за июня остан… письм…
        above: +0.4 підтр… і באיזה ד לי שמרו الساعة الساع… بالمش… سأحضر لأنك متى وإن एक दें …abb …afo …ana …aya …box …cer …cho
        above: +0.4 …ciw …day …dez …dor …een …eno …evo …gio …hen …ich …iew …ijo …ila …ils …iya …jau …kke …kko …kse …laf …lne
        above: +0.4 …lto …mis …mit …mon …nad …nne …non …nuz …nze …oer …oir …ote …raa …rez …rid …ril …rma …sik …sin …ska …sto
        above: +0.4 …sun …taw …tre …yit …zik …zla …ατο …αφη …γοσ …εισ …ετε …λιο …φια …аза …дет …ель …ень …йти …лик …лос …ння
        above: +0.4 …оту …рос …уск …ься …іть …יזה …יכה …מות …اءة …اعة …حضر …قلت …يد؟ …देश …지는 いと きは しま せく たい に一 の気 みな んで 今回 午前
        above: +0.4 可 可以 哈尔 場合 夜の 完了 尔滨 川県 弁当 或者 提前 收藏 方は 是否 朋友 榕樹 点一 犹豫 老榕 车的 轮到 递员 選ん 결제 경비… 말 바꿔 방문 오늘 이달 필요 한 회원…
        above: +0.5 10 150 249 25 5 50 6月 712 ajuda albo anda apunt… betal… boat bozi card closes const… costs deep dny doce
        above: +0.5 du em ends erhal… every feb ferre… firma… geben halte… helle… hjul ihre ister… jazeker jazek… karty kc
        above: +0.5 kies lucas mai mails maj malmo mist na naboe… nachbarn nachb… nachs… nog ogni oppure oppur… or pan pasti
        above: +0.5 please plot presente prosz… proximo proxi… puede… queda… quer re sep sheep ship si sonnt… swag tabul… tell
        above: +0.5 ten termi… tessera tesse… these tvatt… tweet u viel voce voisin voisi… vos vuest… wir zl που φανηκε φανηκ…
        above: +0.5 вас ви го прочи… צריך तो …aal …asa …aza …car …dir …dne …eke …eks …eme …emy …eng …esz …gez …gly …iar …isk
        above: +0.5 …kap …lmo …lna …lon …mad …mak …mek …nha …nho …oto …pia …rdo …san …sze …tag …tyi …unt …urg …uru …zac …γει
        above: +0.5 …ρεσ …ьше …וצה …וקר …하신 下就 保留 准时 到期 前1 合は 擇一 新作 时到 点了 的话 請擇 高橋
        above: +0.6 31 amb around aroun… atten… b below berei… casa choic… choos… dann dar den did dit eat fine foi friends
        above: +0.6 hamburg hambu… horse icin ja jesli oder once optio… oui pass pleas… prefe… soll statement state… te thuis
        above: +0.6 uw vam vecin… vita voi votre zwei εσεισ νησι или к один показ… проси… को …atu …ena …eur …hat …ill …itz …kte
        above: +0.6 …lor …rje …sli …ете …려면 でし です 一下 读完 분은 않으…
        above: +0.7 ano aye hai ihnen lovely lovel… mar marz may next op sie skal sur tap tesco vagy vote your на أو إن …imo
        above: +0.7 …pta …rem いま ます 哪一 如果
        above: +0.8 absen… aug dec jeg jul ou partager pour tu vous you …bol …nts …rei …τησ
        above: +0.9 name receive …다면 …시면
        above: +1.0 june parta…
        above: +1.1 …niz
        above: +1.2 apr
        above: +1.3 share
        above: +1.4 eller jan
        above: +1.6 nov
        above: -0.1 1038 168 1968 199 19時 2013 2019 2021 2027 2030 211 261 27th 295 299 2回 310 42 4b 57 60k 6월 850 91 98 999
        above: -0.1 aarhus aarhu… ab aband… abbon… abone… abonn… acade… acces accessed accor… achou act actions added address
        above: -0.1 adhere adher… adieu adjuntos adres adresse afficher affit… agd aidat… ajung… aktue… aldrig aldri… allegro
        above: -0.1 alleg… allen alman… almay… almost almos… also alter… amap american ami andern anders andra andre… anges…
        above: -0.1 annulla anything anyth… api appar… appel… appointment appre… archives argum… arizo… arkad… arkivet arkiv…
        above: -0.1 arranz arte artikel aseso… aspar… att attendant auch audi author autre aux avise… avlyst avlys… ayda
        above: -0.1 aydinlatma ayer backend backe… bakan… bakker balancete bank banke… bat bath bay bebidas bebid… beenden
        above: -0.1 begin beginners beleg… belfold belfo… beni berge… berhenti berka… besty… betalen bewon… bezorgen
        above: -0.1 biblioteca bieb bigli… bilde… bitte… black blanket blank… blau bleib… blokk… body borro… breve brew bringt
        above: -0.1 budap… bugle build bumbu bund business cabe cables cable… cacha… calif… call calloway callo… calma canal
        above: -0.1 carbo… carla carre… cars cartao carte… cases cassetta catalogus cats cay ceo ceram… certa… cervna cet
        above: -0.1 chant… charge charg… charts chiam… chied… chiff… china chiude cibuloviny cibul… cierr… cinem… cinque
        above: -0.1 cinqu… circu… cite cititi citit… claim claire clair… clara claro clinical cloudflare cloud… cm co
        above: -0.1 collectief colun… commerce company comprar concerte condiciones congr… connaissez consulte consumer contas
        above: -0.1 contrat control cop31 correctement corrections cos couple coupl… creative creat… criti… crossword crown cs
        above: -0.1 ctt curious curio… currently customer czyte… da daha daily dames darf dari dass dat data database datab…
        above: -0.1 daten… december decem… dedi defen… degistir deleted dell demander demar… denah denti… depan depois depoi…
        above: -0.1 derni… descr… desen… desin… desiste desk despi… detto deu deuts… devant devan… devolver dicembre dicem…
        above: -0.1 diem dienstag diens… digitale dina dinsdag dinsd… direi… disag… disap… discord disco… discr… discu…
        above: -0.1 distinto disti… distr… doba documente docum… dogs dokum… dolar domingo donate donde donna double doubl…
        above: -0.1 drago… duckdb duckd… dugna… eavis ecco ecoflow ecofl… economia ed edilir edili… eigen… einkauf einka…
        above: -0.1 ekonomi eleic… elett… eli elus ember… emple… emploi employees energy engineers enligt enlig… enrique
        above: -0.1 enriq… entrevista entschieden enviado envir… erkla… ersch… esej esenzioni esenz… espace estim… estrenos
        above: -0.1 etre etti europa every… explains explica explore express eで fact failed faile… falls familias faq fasci…
        above: -0.1 faster father fathe… fave favorites feel fees feira fello… ferie ferme fields filial firew… firsa… first
        above: -0.1 fiyat… fler flights flori… fm fogli… folke… fora force fored… forfa… forle… forma… formulare forta… forty
        above: -0.1 forum found… francisco franc… fraud freiburg freib… freigeben freig… frescos fresh frutta frutt… fui
        above: -0.1 fullmakt fullm… fun funda… galerie galer… ganha gebuh… gefallt geld gemeente generation gente geri getir
        above: -0.1 gets giorni giro glosowania godziny goodbye goodb… grann… graph… grati… graz great green… grill… groep
        above: -0.1 gront guarda guardian guides gun gunde… gym gyumolcs gyumo… hacke… halt han hands hanno happens har hats
        above: -0.1 haufi… hay help helse… hemos herre… heures heure… hiiht… hinte… hizli hlavni hlavn… hlida… hodin homme
        above: -0.1 horar… hosted hoste… hot hotels hours houseplants huelg… human hungr… id idee iets igen igy iki ile immed…
        above: -0.1 imogen imoge… impeg… in inc incirli incir… including indec… industry indus… info infos ingrid ingri…
        above: -0.1 inqui… ins inscr… insti… intel… intended interested inven… invitation inzer… ist istifa istif… items
        above: -0.1 jaarrekening jaarr… jadwal jadwa… jahre… jamais jamai… janss… jardi… jazz jour journal just justi… kamer
        above: -0.1 kami kapaniyor kapan… karar… kelua… kenne… kerem kevaalla kevaa… kiel kilo kit kitab… klik knife kommen
        above: -0.1 komsu… korva… kostel kosullari kosul… kroner krone… krotko krotk… ks ksiaz… kundi… kunye kysym… laden lage
        above: -0.1 lahet… language laporan late latest lates… lawyer lawye… leagu… leaves leave… lecture leggere legs legumes
        above: -0.1 legum… leitu… lekar… lesestoff leses… let letters letzter lever lever… ley li libri lien liest lieu lista…
        above: -0.1 listy little littl… lives livraison livre… llibr… looking looki… loop loren… lose lot luis maand… magya…
        above: -0.1 mailen mailing maire make management manas maned… marca marjo… markets marke… marta martin maste… masthead
        above: -0.1 masth… match… mato matte… maxim… mckin… medit… medlemskapet meldungen meldu… mengu… meno mercearia merce…
        above: -0.1 mercredi mercr… merke… message mette mijn mikro… milli… minuti mira mis miten mitglied model morgon mormor
        above: -0.1 mormo… mother mothe… mrs muhal… mukaan mukaa… muss muutt… nacht… nad nadie naer nakoislehti nakoi… names
        above: -0.1 nantes nante… nativ… nehmen nehme… nem nennt neuralnoon neura… niedz… niema… nieuws nimmt nin ninguem noi
        above: -0.1 nomor nooit notdi… noten notification notizie notiz… notte novedades noved… novin… nu nuestro nuest… nuit
        above: -0.1 numbers numeri nunca nya nyheter nyitvatartas nyitv… obrad octob… odense odens… odwol… oferta offen offnet
        above: -0.1 ohne oil okun olive onay ongkir ongki… ook opozn… oppettider oppet… orders order… organ… origi… orm
        above: -0.1 oteviraci others oto ottobre ottob… otwarcia out outlet outle… outpu… ouvir overd… pace pacie… pages
        above: -0.1 pagin… paint… paiva… pakkeshops palla… paminnelser pamin… papers paper… papie… parko… parla… parli… part
        above: -0.1 patri… pattern payments pelar… pendl… pense… peque… performance person phili… photo… piano pide piece
        above: -0.1 pintu plant platforms play playl… plazo poboc… podimo podim… poem poiss… polar… police polsk… popisuje
        above: -0.1 popis… popra… portr… porzadek posted postgres postm… posts pots pourquoi pourq… powered pql8x1zk pql8x…
        above: -0.1 praca pract… prece… pregatiti prega… pregu… prepr… presto prime… prise… privacyverklaring private problems
        above: -0.1 prodl… profe… progr… promp… propo… prosent prose… prov provi… przes… puntate puolu… purch… pure py quant…
        above: -0.1 queim… queue quick quiero quietly quitt… rabar… rad rahme… rail rak rapid… rappe… raspunsuri rasse…
        above: -0.1 reading reason reaso… receipt receta recipe recor… recruit recru… redde… refus… regalo rekor… remote
        above: -0.1 renco… renonce renon… rent renun… repair repairs report reportage reque… retour retur… revenue reven…
        above: -0.1 reviews rfc rhaba… rich right… rio risotto risot… roadmap roadm… roast… roman… ron rosa row rower rules
        above: -0.1 rustで… s44567 s4456… saapumisohjeet sadan safari safar… safe sagen said saint saison saiso… sambata samedi
        above: -0.1 samed… samty… sana sand sano satin satis… satzung satzu… sayil… sbagl… schlu… schri… schuz… schwe… scorsa
        above: -0.1 sea search sebze secretary secur… see seed seems seg segun segundo segur… seit selbs… sembako semba…
        above: -0.1 servicios servings ses seul sheet shipp… show shows siche… sieben siebe… sikli… silen… single singl… sit
        above: -0.1 sixte… skru slides slide… slowe… slupk… sobre… software softw… somma… sora sorul… sound sounds sourc… sous
        above: -0.1 south speak spedire speed speis… spitz… spravne sprawozdanie sprze… src st stadt staking staki… starting
        above: -0.1 states stemmen stopp… strat… stronie struc… studie stuhl stund… styre… subir subscriber succe… sugge…
        above: -0.1 suivre suivr… sun suost… supper supre… surve… survived syndic szaza… szcze… tabelle tables talal… talebi
        above: -0.1 taleb… talks talla tana tarieven tarie… tarif tarvitse tasker taske… tea team teilnahmebedingungen teiln…
        above: -0.1 telefony tempo… tentang tenta… testa tests texto theaters theat… theory thing things thing… third through
        above: -0.1 thu thursday tips tired tluma… toimitusehdot toimi… token… tom tomat… tools torvet torve… tout toute tove
        above: -0.1 trains travail trecuta trecu… trekk… trend… trento trvalky trval… tutto tv ullundertoy ullun… umgezogen
        above: -0.1 umgez… umowe university usa uusi uutis… vad valid valley varia… vasta… velo vendo venir ventana vera
        above: -0.1 verba… verdura verdu… verein verge vergessen verge… verktyg verkt… vermi… verona veron… versa… versi…
        above: -0.1 vertr… verwa… vida vielleicht viell… view virtual visita viva von voortaan voort… vouchers voz vr vreau
        above: -0.1 vrien… vrijdag vrijd… vu vuelve vuole wenig… went werben werbe… whatever whate… white… who whoever whoev…
        above: -0.1 whom whose wider… wife wikipedia wikip… wines winkel worden worde… worke… worry wypisz year yes
        above: -0.1 yhteystiedot yil yle young yuzde z zdraz… zie zmeni… zucchini zucch… zucke… αποστ… για διαβασα ιστορ… και
        above: -0.1 κυριακη κυρια… να πολιτικη πολιτ… σπορ στον τισ браузере брауз… будет вакансии васил… виставка виста…
        above: -0.1 возврат выходные выход… відео відключень відкл… відкр… відхи… год дитяче дитяч… друго… журна… запис запись
        above: -0.1 истор… й кабинет кабин… команда коман… контакты контр… кто лекция лесі лет листопада магаз… марта места
        above: -0.1 минулотижневий москв… міськ… напом… нова новини нон ноября ноябр… объяв… октябрь опитування опиту… ось
        above: -0.1 ответ… отклю… перее… переслать помощ… посил… потрібні прави… присылайте присы… прове… прого… прошл… пункт…
        above: -0.1 работы рада редак… решение рядом скільки скіль… служба сосед… стоит суд супы схема табли… треть… узвар
        above: -0.1 украї… хто часы что בעד הטיפו… המדרגות המדרג… חדש חלוקה יקרים ירקות כלכלה ל משלוח שנה שעות أم اقتصاد
        above: -0.1 اقتصا… اقرأ الماضي الماض… المكتبة المكت… قبل और किताबें किताब… …1zk …567 …acy …aim …aji …aky …ale …ant …app …arf
        above: -0.1 …arp …aru …ato …aud …avi …avo …ays …aze …azy …bel …bem …biu …bro …bye …cel …chs …cne …dal …dam …dan …dee
        above: -0.1 …dic …die …dni …dny …dot …ebe …efs …eln …emt …est …eue …fit …fos …fre …gai …ghe …gin …gns …gte …gun …hal
        above: -0.1 …ham …hem …het …hie …hly …ica …iet …ime …inn …ion …iry …ium …jam …jde …jft …juk …kal …kdb …kie …kki …kor
        above: -0.1 …kta …lai …lcs …ldo …lek …lep …lft …lhe …lir …loi …lub …lui …luu …maa …map …mbe …mbu …mel …mus …nac …nai
        above: -0.1 …nan …ncu …nic …nii …nik …nim …nis …nja …nya …nye …oad …ogo …ogy …oks …olm …ona …ood …ord …orn …out …oza
        above: -0.1 …p31 …pan …pio …pon …ppo …pps …put …rej …rev …rey …rge …ria …ric …rif …rli …rnt …rny …rri …rse …rza …sco
        above: -0.1 …seu …son …sql …sso …sza …tal …tap …tas …tce …tea …tee …tih …tle …tna …tuk …tul …tyg …tze …uco …udo …uem
        above: -0.1 …uer …uft …uhl …ula …ult …uma …uno …uus …uws …vam …van …vir …vne …wal …way …wia …xas …xto …yez …yla …yst
        above: -0.1 …zar …zed …zet …zit …zje …zli …zor …ασα …ητα …ιοσ …κου …μια …μου …νεσ …νοσ …ολη …ροσ …στε …τασ …τοσ …бні
        above: -0.1 …бре …брь …вал …вар …вий …дей …дом …дії …его …еле …ема …еты …жба …зии …ики …ись …йна …кая …кие …кин …кшн
        above: -0.1 …нда …нет …нно …нов …ных …ову …оит …осы …оты …рав …рия …род …рты …рые …тил …тко …уги …чет …яче …בות …דות
        above: -0.1 …דים …ובת …ושע …יות …ימה …כלה …לוח …נוי …קות …רדה …اثة …اضي …امج …باب …تبة …راق …صاد …لنا …ياء …बें …그램 …까운
        above: -0.1 …는요 …러분 …료로 …루미 …리나 …메일 …방침 …시장 …약관 …요를 …장은 …회의 ある いし いに いの えた おす が語 き方 くあ くら け方 ご注 さな され しく すす すめ せて ため
        above: -0.1 た本 ちは っと ては で見 とは と地 なぜ なっ に戻 のか のは のま のハ のブ のボ のリ の話 は8 また やめ らう りが りに り下 わる を取 を書 を確 アン ィー イド ウェ ェブ ガイ
        above: -0.1 クラ クリ グイ スク タン ップ ナン バー メン リス リン ンか ンク ンジ ンチ ンバ ード 一张 一斤 一期 一部 三十 不掉 专访 东西 两万 两步 中央 为何 么蒸 乘客 书馆 了四 二年 于本
        above: -0.1 人参 人注 今月 休憩 会の 会員 会社 会议 传闻 作る 作家 作者 係關 候係 关于 关闭 出さ 出欠 出版 分け 分は 到了 制度 前に 区团 十一 十分 南小 去年 县城 取る 口述 合が 否认 团撤
        above: -0.1 团购 図で 図書 国际 国際 土地 地取 地址 城市 変わ 娘口 安全 家族 市の 年轻 店舗 延期 我不 我們 戻し 打开 找到 技術 拒绝 掉了 掉腿 提示 撤出 改定 故事 数据 料と 新书 新增 新开
        above: -0.1 方で 方志 旅費 映画 昨年 昨日 是您 是我 時間 暮ら 更内 書か 書房 書館 最後 會籍 月の 来な 杭州 板娘 業日 欠を 步验 没有 注意 注销 活动 消え 清蒸 火候 理由 理研 生活 略有 番号
        above: -0.1 療時 登山 目録 短編 研究 示さ 社区 科技 程师 究家 空き 篇文 米 経済 续借 美团 者に 腊味 范围 菜の 蒸不 蒸青 表示 見分 診療 話題 詳し 読む 議員 财务 轻人 退休 送范 選書 部的 配信
        above: -0.1 鉄道 開館 關鍵 雨の 電話 预期 館で 館カ 駅前 가까… 가까운 개인… 경제 구내… 구내식당 구독 구독하기 그 길 김하… 누가 달라… 동네 두루미 마음… 만족도는요 무료로 받으… 버리나 변경
        above: -0.1 보고서 상영… 서울… 설명… 알림 없는 여러… 여러분 오디… 우리… 우리는 운송… 위원… 이메… 이메일 이유 인상 정육 제 제가 제주 종료 주간… 주간회의 주의 주차 첫 출발 투표… 틀렸…
        above: -0.1 해지 환율
        above: -0.2 000円 000원 026 0万 11 129 149 190 1975 1998 1日 2 2026 2026年… 2028 2029 2단계 30日 311 32 39 3日 421点 51 54 540
        above: -0.2 55 62 68 81 812 84 85 900원 913 921 94 able ac acquisitions acqui… across acros… actio… actually addre…
        above: -0.2 adjun… administradora adopt… adorou adoro… adven… advertisement advice advic… again age agents aidati air
        above: -0.2 ajunge aktiv… aldi algun… ali alle along alta altin altro ameri… amigo ana anbef… angezeigt angez… angle
        above: -0.2 anlas… anleitung anlei… anne anni annie annul… anthropic anthr… anton… anzeigen anzei… aplik… apps apres
        above: -0.2 april… archive archivo artik… arxiv asi aspet… assemblea association ate atvet… aukio… aussc… aussi austr…
        above: -0.2 av ave aveva… aviez avisen ayuda badan… bagag… bajo bakan bambi… banco bang bar barn baslarken bbc becom…
        above: -0.2 been beend… begin… belie… berga… berhe… besiktas besik… bestellung betaa… between betwe… bezoek bezoe…
        above: -0.2 bezpi… bi bibli… bike blanchard blanc… blir bloomberg bloom… bluesky blues… boker bonne book bosta… bot
        above: -0.2 bottle bottl… bought bough… bunde… burge… butik c caixa calls camara camar… carbone careful caref… casse…
        above: -0.2 caste… catalogo celda cennik cenni… cent central century centu… cerca change charla charl… chart… check
        above: -0.2 checklist cheer chiud… chose christmas ciencia cienc… cijfe… ciorba ciorb… city clicked click… close coats
        above: -0.2 code colec… colis colleagues collections college colle… colocar coloc… commu… compare compartilhe concerto
        above: -0.2 confirma confirms congress connect conne… consegue conseils consider consulta contact contra corri… county
        above: -0.2 courier couri… course craft crema crist… cross… ctena… cua curated curat… custo… d dame dan dane
        above: -0.2 dargestellt darge… davvero davve… days debate debat… delet… demir… demis… demonstrating demon… denta…
        above: -0.2 dernier desti… detai… detou… developers df diary diese disaster disas… disco displ… disponsori dispo… dk
        above: -0.2 dla dlaczego dlacz… dns doc dollar dolla… domu don dormi… dorot… doste… dove drei dull durumu durum…
        above: -0.2 editorial egenandel egena… einem einer ekono… empie… emplo… empreinte enjoy enlace enlac… entertainment
        above: -0.2 entre envoyer ep equip… er erwahnt erwah… escal… escap… estatutos estat… etern… ett euroa europ… everyone
        above: -0.2 exams exclu… explained expli… expos… expre… ezt facebook fail faire fala falsz… family farma… faut
        above: -0.2 favorite feature feder… feedback feedb… femme fenst… fiction field… find findest fiokkonyvtarak fiokk…
        above: -0.2 fisch… flag flyttat follow food forget forsk… frequency frequ… fresc… funciona funf funziona funzi… fy24 g
        above: -0.2 gabinet gang gange… gecen geen gemee… gemei… generated gespr… gia gibt giovedi giove… githu… gloso… go
        above: -0.2 goed gold gone gorun… gostou gosto… gottesdienste gotte… grafico gratu… gut haber… habt hade hande… hang
        above: -0.2 hast hat hava have havne… hazte heart helsi… heren herre hesit… heure highlights him hindu hodin… holiday
        above: -0.2 holid… hon honoraires honor… horaires horai… hosts hour hvorfor hvorf… hyvas… i iasi ici ieri ignor… ihm
        above: -0.2 illus… impor… incom… ingre… inscrivez insul… integ… into iron islands islan… ismer… jack jahr jangan
        above: -0.2 janga… jedno… jeudi john journee julia jumper jumpe… kalen… kapat… karin karto… kaydet kayde… kde kein
        above: -0.2 kennst kenns… kessler kessl… kez ki kids kim kinde… kino kirjoittaa kirke… kitap kjopet kjope… klass… klo
        above: -0.2 kod koltuk koltu… kom komen… kommu… kontakt konta… konus… kosesi koses… kost koster koste… kotim… kozos
        above: -0.2 krank… kuka kulde… kultu… kutter kutte… laes lahettaja lana land landed lande… lang langu… large last
        above: -0.2 launched laut leadership learn lee legal leggi legit… lembr… leo ler letto levelet libre… license licen…
        above: -0.2 life lijst limit… links lire listeden listen livro log lohnt lopeta lopet… lost loypekart loype… luist…
        above: -0.2 lukij… lukker lukke… ma maandag macos maile… majak… makan maker man manad… manage mangi… manne… marche
        above: -0.2 march… marek maskepp maske… matri… matt mean means media… medie… meg mein mejor melhor melho… melle…
        above: -0.2 member merino met meta miljo… minul… missa… mita mod moda moder… moment monat… monde mondt… monit… more
        above: -0.2 morgo… mots mowi muda muist… multa munchen munch… music mv7 nachr… nain namen natio… natural nature natur…
        above: -0.2 neden nej nella network news nicht nieuwe ninos noastra noast… nobody nobod… nome noon not noticias notre
        above: -0.2 noviembre novie… nowy nr numme… nutzu… obrazky ode of offerte official offne… offnungszeiten offnu… offres
        above: -0.2 often okafor okafo… okiem ola olvas… ontem openingstijden openi… oplat opowiada opp oppas oppos… orari
        above: -0.2 order ordfo… orla otevi… otras otto ouder… oy pack packe… page paint pair pakket palme… panel… paper
        above: -0.2 parcel paris park parkeren parke… parking parkway parkw… partes parts passi… passo… patro… patte… pazar pd
        above: -0.2 pede pekan pembaca pena pengene penge… people peopl… perfect perfe… pers personale pessoa pet peut phrase
        above: -0.2 phras… pictures pictu… piha pindah piu plan plans plastic plast… plata… plate… pobocky podcasts podca…
        above: -0.2 podvo… poissons poist… pollo ponto porte porza… posta posta… postg… posti… power… powiadomien powia…
        above: -0.2 prakt… precedenti prefer prefere preguntaron preise preisverzeichnis prelu… preno… preprint pressreader
        above: -0.2 prices price… print… procent programme project promo prope… prova prova… proye… prozent proze… prueba
        above: -0.2 prueb… przeczytaj publicado puert… pull pumpk… punta… pytal… q q3 quand quarter quartier quatre quatr…
        above: -0.2 quatt… qui quits raad rakna… rappo… read readers reade… real recipes recrutement recup… reference regeln
        above: -0.2 regel… regen… regulamento regulamin regul… rehbe… reise… rekla… rendez rende… rennes renne… rente repub…
        above: -0.2 research resen… reserve respi… response rest results ret retire retra… retur revol… richt… ricon… rispo…
        above: -0.2 rose round… route rss ruckg… ruta ryanair ryana… saat sabato sabat… sabemos sabem… saber sales salimos
        above: -0.2 salim… samba… same samoc… sanda… satt saw schie… schon schreef science scrive security segun… seis self
        above: -0.2 sell sells sendiri sendi… senior senio… sept serious serio… sex sezna… shelf shoot… shops sicherheit siete
        above: -0.2 signa… signed signe… simdi sind sinds skole… skrev slice slowly slowl… slutt… sms sobre sofaen sofae… spam
        above: -0.2 spiegel split sport sprav… spraw… spreadsheet sqlite sqlit… sre staan stake stano… stapt statu… stehen
        above: -0.2 stehe… stemmer step stobern stobe… store stories streicht studi… submit submi… subscribe subsc… sudoku
        above: -0.2 sudok… suggest sui sull super… survi… svarade svara… svare… sweet syste… szomb… tabel… tages… tahun talk
        above: -0.2 tambem tambe… targe… tarifas tariffs tata taval… teatro tekst… terce… test testa… testi… texas them theor…
        above: -0.2 they thous… throu… thurs… tide tisztelt tobbe todas tool tot tours tous toutes toute… toy tradgard tradg…
        above: -0.2 transaction tras trasp… trava… tre tredje tredj… trent… tres trouver trouv… trovato turno twee twenty
        above: -0.2 twent… tx type uk ulasim ulasi… ultim… umea unser unsere using uso utrecht utrec… v10 vacci… vaga val
        above: -0.2 valle… vann varde… vecch… vedi vendre verei… verko… version verta… ves video… viimeksi vinte… vinto virtu…
        above: -0.2 vis visit… vissz… visua… voet vom voora… voorzitter voorz… vorige vorig… vuoteen vuote… vuotta vuott…
        above: -0.2 watch water webblasaren webbl… website wed wedne… weergegeven weerg… weiss weitere wenn werd werden werde…
        above: -0.2 werkt when where wiadomosc wicht… wil win winke… wit woche women wordt working worki… worth writes write…
        above: -0.2 wystarczy wysta… yet yeter yildiz yildi… youtube youtu… zegt znajd… zo zoldseg zolds… zone zrusi… zupy
        above: -0.2 zwrot… απ λαδι οι παραι… πλοιο σταμα… σχολι… τη τι вакан… вечер… воду возьм… вот відмо… відставку голова
        above: -0.2 голов… голос… горяч… графі… два зміни… и из карто… катал… конта… корот… коштує кошту… крыло кухня ли меня
        above: -0.2 минул… не недели недел… новин… о октяб… отмен… перес… повер… повто… политика полит… почему почем… почитать
        above: -0.2 правила преду… продл… проза реклама рекла… решен… сайт служб… советуют совет… стран… тут удали… усі хотя
        above: -0.2 чому шесть ще що איך אם הבמבה הגעה המחיר המציא ו והחזרות והחזר… ומשחקים ומשחק… חדשות כל לאתר לוח פירות
        above: -0.2 שאלות תקנון תשבצים תשבצי… أجبان إلغاء الزيارة الزيا… الشحنة الشحن… العام الفري… سياسة على عن كيف لا ما
        above: -0.2 مساء، مع موقع مونة के …aft …ait …ala …ame …amu …and …ank …ann …ano …ape …aps …apt …ard …ark …arz …asy …aty
        above: -0.2 …awa …bal …ban …bar …bat …bau …bes …bia …bil …bio …bit …bon …bos …bus …cak …cca …cce …cco …ced …cja …cka
        above: -0.2 …cky …con …cue …dad …dao …dek …diz …dky …dta …dur …dut …dzi …dzy …eam …ebi …ecy …edo …eef …efe …eho …ein
        above: -0.2 …eio …eit …elt …elu …ems …ens …epp …ero …ese …eso …ett …eut …euw …ews …ffs …fin …gan …ged …gem …gom …gon
        above: -0.2 …hes …hip …hos …hun …hus …ibe …icy …idi …ido …ied …ies …iez …ifa …iga …igt …ijf …iki …iky …ims …ine …ior
        above: -0.2 …iri …irs …ism …iss …ius …iva …jan …jat …jet …jor …joy …kas …ken …key …kim …kin …kir …kka …kli …kon …ksi
        above: -0.2 …lak …lam …lar …lda …lde …ldu …les …let …lga …lge …lic …lie …lip …lks …lli …lmi …lug …mas …mde …mdi …mee
        above: -0.2 …mky …mla …mpe …mte …nah …nam …nas …ncy …ndi …ned …nen …nez …nio …nki …nks …nno …nos …ntu …nty …nua …oan
        above: -0.2 …oci …oda …ods …oed …off …ofi …oga …oli …olo …ols …omo …one …oni …opa …ori …ose …ott …ove …ovi …pak …pal
        above: -0.2 …pen …pic …pil …ply …pos …pse …rad …raf …rak …ram …ran …ras …rby …rca …rdi …ree …rel …rgo …rgy …rla …rni
        above: -0.2 …roa …rol …rot …rou …rsi …rty …rul …run …rup …rzo …sal …sao …sci …sil …slo …sma …soa …sty …sum …sus …taa
        above: -0.2 …tam …tel …ten …tes …tex …thy …tif …tig …til …tir …tit …tja …tlo …tma …tok …tti …tui …tuu …uca …ude …udi
        above: -0.2 …udu …ues …uhr …ums …ung …unk …ups …ura …uro …usi …uti …uwe …vel …ven …vet …vey …vez …vky …vna …vos …vro
        above: -0.2 …vuz …weg …wel …wly …xiv …yak …yan …zas …zde …zes …zji …αση …λια …νησ …οιο …ωσε …ада …ала …алы …ась …ачи
        above: -0.2 …бус …ван …ває …вки …воз …дам …део …дил …дит …дня …еда …зей …иль …кте …кты …ків …лог …ную …оды …осе …ота
        above: -0.2 …рат …ров …рок …рші …сия …тем …тка …тно …тор …ття …тує …тів …уют …хня …ция …цію …ція …чее …чук …шим …ших
        above: -0.2 …ыло …ька …וקה …ורי …חיר …יאה …יון …ילה …לות …מבה …נון …נות …ציא …צים …רים …רכת …שות …שים …اء، …اية …بان
        above: -0.2 …ثون …حنة …دها …عام …غاء …مبو …ました …간표 …검표 …게요 …그인 …기를 …난달 …는가 …는다 …다는 …달의 …리가 …센터 …야기 …용한 …음이 …이드 …이터 …자료
        above: -0.2 …자의 …장의 …주민 い合 える お問 お届 きを こと ご案 たこ だっ だも てを でき とお には に変 に置 の1 の新 の日 の結 の通 はな は受 みも めて めに もご らし らの るこ わせ
        above: -0.2 をや を押 んに イト イブ カレ カー コー スト スポ ター ダー パン ブロ ペー マイ マッ モー リー レン ンダ ージ ーン 一年 一時 一覧 三分 上げ 上线 上路 不再 不是 中国 中止 么是
        above: -0.2 交通 产品 人權 人的 什么 今後 保険 先月 公開 其他 兽医 内容 再收 写真 出ま 分钟 分館 前分 前回 動画 十年 受取 合わ 合集 周日 問い 営業 四成 回覧 图书 地图 地域 地理 圾車 坂本
        above: -0.2 垃圾 委員 孩子 宣布 家の 家怎 家长 山の 工程 幫我 年に 年度 广告 店の 店主 延長 开放 录的 我在 我留 所の 手上 承認 投稿 授权 揚げ 收到 放時 政治 教育 整理 文学 文档 新手 日の
        above: -0.2 日ま 日本 时政 明日 時の 時刻 更新 書の 書検 服务 本月 本龍 案内 検索 止め 洁牙 活動 海鲜 消费 環境 电影 発表 登录 白菜 的三 目单 看大 知を 示す 社説 算我 粮油 系统 約の 約全
        above: -0.2 結果 緊急 美術 老板 节目 蔵書 蟹怎 見る 見方 規約 视频 解約 請按 讓給 費の 财经 送料 連絡 週の 野菜 长期 開放 閱讀 集体 集部 青衣 页版 预约 风险 食べ 龍一 것 것들 과일 구독…
        above: -0.2 규정… 김장 눌러 뉴스 다녀… 다녀왔어요 도착 돌리… 돌리기 동안 두루… 로그… 로그인 링크 만족… 모든 문자… 밀면 반대… 방법 버리… 보고… 사람 사람… 사이… 사회 소개 수신거부 순위
        above: -0.2 신청 아니… 알려 연기 엽서 오늘… 오시… 오시는 이달… 이달의 이번 이야… 이야기 이용약관 이제 인증… 일정 읽는 입주… 입주민 있었… 자리가 작년 장애 저는 전문 점검… 점검표 정치
        above: -0.2 지난달 채소 추천… 취소 편 포기 합의 행사
        above: -0.3 100 13 1911 2025 231 400 44 69 70 90 99 aan abroad abroa… adios adver… affic… afford affor… agua alban…
        above: -0.3 anmel… annon… anteriores anter… apple arm arret… auckland auckl… avant aviso banko… bilme… bir bizto…
        above: -0.3 borra bort br brno bun buurt… cance… canta cao carte ce centre chart chatgpt chatg… check… collection
        above: -0.3 comments compe… completely correo cours… damen datos dax day degis… dei depth details devol… dezeen dezee…
        above: -0.3 dice different dig dom dritt… drop editing editor einst… empre… enter… estad… extra… fabrica fabri… faceb…
        above: -0.3 familie far featu… fel fest ficti… filia… finan… flytt… fotos from funci… gabin… gave gelen… gisteren
        above: -0.3 giste… github globe… glue goede gratuit guard… gyere… h having havin… hazir… hej his historia histo…
        above: -0.3 hogyan hogya… hotel… house… how ide im imot impos… ines inspi… insta… inter… intranet intra… jaar jacqu…
        above: -0.3 januar jo jobs journ… kapag… kargo… kas kasse katalog keine kept khi kirja… kocar… konto… kunt kuvat las
        above: -0.3 launc… lees legge… leia letol… letzten level… libreria limits lista ltd lue luettavaa luett… mais making
        above: -0.3 makin… mariu… mastodon masto… mat melden mesaji metro… miedz… missed misse… mitte… much mute neem netflix
        above: -0.3 netfl… netwo… never newsletters nexojornal nexoj… notes nous novembre novo nua ob obraz… och od oferty
        above: -0.3 ofert… off og old oldu om ordin… ore oslo otros own parki… past pasta patient pemba… pinda… podcast pop
        above: -0.3 porad… precisa premi… presa proc proce… producer proje… prosp… pub publi… quando quand… quart… quiet…
        above: -0.3 radio raspu… readi… receita recept recet… recip… redaktionen redazione redaz… ref repai… repar… reply
        above: -0.3 retai… revie… rezept rezep… richtig rusi sab sager saiu salut… salvar sanitaria sanoo sao sat schla…
        above: -0.3 scien… segre… signal site slik sluit sociologa socio… som somos souff… spend… stang… state strea… strom…
        above: -0.3 sundays sunteti sunte… system ta tabla… tags tarte tax teatr… tekli… telef… there time tip ton took train…
        above: -0.3 trouble troub… tunte… uber uhr uke ultima uno until upp vara varfor varfo… vasar… vente… verwi… via viber
        above: -0.3 video viewing viewi… viime… visio… visite vite vor wait walk warum websi… wednesday well while whole
        above: -0.3 wiado… wiecej wiece… wisse… wollten wollt… www wypis… xe yeni yonet… αλλη επιστ… την τριτη закры… итоги
        above: -0.3 каталог онлайн онлай… отказ… отображается отобр… п разбор разбо… с собра… сообщ… тариф… устро… ять אותי
        above: -0.3 בלי דירה האסיפה האסיפ… למה מה מי أقرب استطلاع استطل… هنا …act …ail …akt …ali …als …aly …ama …ams …any …ari
        above: -0.3 …ary …ase …ata …ayi …bas …cej …cit …cks …czy …dag …deo …dlo …eba …eck …eda …eje …elf …end …eny …ept …ere
        above: -0.3 …ets …gel …gli …gpt …h00 …hub …ici …ier …ify …ige …igi …iku …ili …int …ipt …ish …ist …ita …ite …iti …jon
        above: -0.3 …kat …kel …lay …lej …lit …lix …lni …lts …mic …nel …ner …nge …nir …nit …nly …noo …nsi …oca …oep …oid …ois
        above: -0.3 …omi …ono …ons …ork …ots …ovy …ppa …pth …rdt …rea …reo …ret …reu …rie …rit …rms …rra …rth …rts …seg …set
        above: -0.3 …sim …sko …sku …smy …soy …taj …tla …tom …tto …tut …ves …via …vre …wie …yda …zat …zer …zos …ατα …διο …ιτη
        above: -0.3 …айн …бор …вка …ила …ини …йте …кой …ные …оги …оза …рии …тие …тов …גות …קים …اسة …فوا …مات …거부 …고서 …기로 …까요
        above: -0.3 …르기 …서관 …식당 …식은 …을까 …정이 ごみ つい つき で受 につ はこ よく るご わり を1 サー シピ ディ レシ ログ 万人 世界 主播 了吗 位家 住戶 全文 判断 合作 咖啡 報告 学者
        above: -0.3 安排 完整 家人 小城 就诊 您借 接收 政策 旧书 水果 的包 短讯 第2 管理 線上 編集 编辑 网页 者が 荷物 街坊 記の 說明 讀者 识别 请看 質問 退会 運営 配送 결과 골목… 그만 극장 글
        above: -0.3 기후 내 내년 따라… 또 마세… 마세요 명단… 무료… 밤 배송 보기 서명… 서울 선생… 어제 이용… 작가… 전에 전체 지도 통계… 프로…
        above: -0.4 02 412 71 79 88 about ai article artic… ben bio blog bread brought broug… cenik che club consi… corre…
        above: -0.4 dazu del dem despre devel… diffe… dziekuje dziek… econo… et expla… fale finden fonta… forge… friend gano
        above: -0.4 grafi… he hela hello hier hlaso… hoe hur iade infin… initi… iptal join katal… kg kort leer letzt… lifte…
        above: -0.4 makes manag… march melde… miert might miksi min mir mit most must nel neue new night now other pelo produ…
        above: -0.4 questions quien recen… recep… redak… resid… retir… says semana social some spieg… spotify spoti… stell…
        above: -0.4 stori… svens… three viiko… viime vota waarom waaro… way web what ze πωσ τα пише почит… тарифи фото אתמול
        above: -0.4 על של من …aca …ack …ane …ani …ava …bre …che …cie …del …dem …dos …dte …eld …ema …eni …ern …ggi …gle …hir
        above: -0.4 …ile …ing …ios …ips …itt …jak …jes …jst …ket …lan …leg …lig …lis …llt …los …lut …mat …mia …nce …nem …nsa
        above: -0.4 …ops …pes …ple …rna …rns …rry …rum …sen …tem …ube …uje …wns …yor …zam …zky …ιτε …вку …ему …ера …ика …ифи
        above: -0.4 …ная …нок …ого …оса …מול …ائج …رية …لاع …لها …소는 …에요 …하기 いい から の見 もの アク ース 会計 公布 出社 号线 土 地図 寄件 提醒 明年 本周 路线
        above: -0.4 隐私 거절… 답변… 몇 배송… 법 소식… 쓰는 왜 요금 인사… 지난 지난… 함께
        above: -0.5 2024 58 61 95 and app archi… aus case compa… conce… diret… even finde… hvem ideas instagram juli line
        above: -0.5 mensa… minis… minule releases rust set shop stemm… sure tag that uur won x як …ast …cje …cos …dra …for
        above: -0.5 …gde …hnt …ily …iny …ire …iza …log …nal …ort …ous …rar …ron …sia …ter …tly …tor …vni …али …에는 …하는 きま 停止 地铁
        above: -0.5 怎么 结果
        above: -0.6 75 catal… cosa door edito… had home media nach relea… sign than uit und …agi …ble …eas …ler …ndo …sed …sel
        above: -0.6 …tat …ιεσ …버스 …에서 一位 取消 소식 정보…
        above: -0.7 by comme… kl ones pm why …iem …ont 读者 须知
        above: -0.8 00 images image… …tet 안내
        above: -0.9 …ges
        above: -1.2 here
        before-mark: +0.1 (
        before-mark: +0.2 none
        before-mark: +0.5 other |
        before-mark: +0.6 . digit
        before-mark: +0.7 letter
        before-mark: +0.9 ?
        before-mark: -0.2 ,
        before-mark: -0.7 :
        before-mark: -1.2 )
        begins: +0.7 digit
        begins: -0.5 capital
        begins: -1.0 (
        behind-mark: +2.8 ?
        behind-mark: -0.1 ) ,
        behind-mark: -0.2 .
        behind-mark: -0.3 none
        behind-mark: -0.4 (
        behind-mark: -0.5 letter
        behind-mark: -0.7 |
        behind: +0.1 000円 120 2021 22 28 40 abmelden abmel… adresse agenc… agend… al albo alert alt andern angeb… another
        behind: +0.1 anoth… ar archiv arquivo arqui… as ate autom… autorizo aviso az bar be bitte board bort cada caly carri…
        behind: +0.1 cette clic compe… confe… conti… convites dag dan daten datenschutz day dazu deja della depen… desis… desk
        behind: +0.1 despre despr… digital do drie een eine emails email… estatutos estat… eu faq handelsbetingelser hande…
        behind: +0.1 here het hi high hilo horaires horai… horario house hvis if ignore ignor… ihnen information into jo junta
        behind: +0.1 kan kebijakan kebij… keer kommer l leave let level… library livre… llc logo lorda… mag manage meh
        behind: +0.1 mentions michaels mij mine minut… missa… moder… monta… morgen name necesito neces… need network netwo…
        behind: +0.1 new ningu… norma… note numeros nunca o office oneens oneen… opera own papier passa… perso… phishing
        behind: +0.1 phish… piazz… plant plant… podmi… polic… posle… posti… preguntas pregu… prior… privasi profil proteccion
        behind: +0.1 psych… quell… raise real receb… recht… recom… regle… remar… required resi resta… ricev… sagt sau save
        behind: +0.1 school see segun… selbst selbs… sendiri serve slack socio son stato stay stores store… stree… sunday
        behind: +0.1 sunda… surpr… surve… tai take tam telef… terminal texas through throu… thurs… tieto… toimi… total two
        behind: +0.1 ugyfelszolgalat ugyfe… um unsubscribe unsub… utili… vai vain version vie vom was willi… wish words write
        behind: +0.1 zur zwei вопро… конфиденциальности конфи… нам подде… политика полит… поста… я לי על תקנון أما اتصل بنا من
        behind: +0.1 …ace …ain …aro …aut …avy …aza …bil …bst …cel …day …dur …een …ege …ele …elf …emy …ent …erk …fer …fin …gas
        behind: +0.1 …gie …hin …hts …ibe …ilo …imo …int …ios …iri …ito …ize …izo …jet …jos …lah …len …ler …les …lid …lte …lum
        behind: +0.1 …nak …nas …nds …nee …ngi …nin …nki …nty …oit …ola …ona …ong …ons …ool …ope …ork …ost …ove …owe …pat …ris
        behind: +0.1 …rno …rot …rra …rve …sar …sez …ska …tig …tly …tok …tom …tte …uck …ult …una …urs …uta …utz …uur …ver …xas
        behind: +0.1 …yka …zar …zed …zin …ασε …αση …вка …кой …лку …ний …ять …זרה …נון …게요 …시는 いた お知 く表 け取 せく せん だけ った づく ても とも
        behind: +0.1 にな に基 に届 ませ もう やめ らせ をど を取 ログ ンと 取り 取引 商取 基づ 定商 引法 替え 法に 特定 知ら 約を 读书 退款
        behind: +0.2 0 05 16 212 41 48 500 8 aan abonn… abstenho abstention after again aldrig aldri… alleen allee… anos
        behind: +0.2 anything anyth… apres ask assis… atau aussc… autre available baja barba… ben bof both bring… candi…
        behind: +0.2 central collect commu… contra convi… cosi csak da dados dann das datenschutzerklarung dati den desde
        behind: +0.2 diese… digit… direct disclaimer discl… doi donne doubl… droits droit… each encar… enough enoug… envelope
        behind: +0.2 envel… essay… favor… feelings feeli… ficha fine friday frida… frio fur geen going graci… hele hinweise
        behind: +0.2 historia hones… idea ileti… inclu… infor… ingen ingen… instead integ… inten… invit… inzerce io ipso it
        behind: +0.2 jedno jesli join kdo keep kg kiitos kiito… kunde… lasci… ler lgpd link lista m mais mecen… meer mehr mig
        behind: +0.2 mind minute mir morge… my ne nem never newsletters ni nice nichts nicht… niet nigdy nobody nobod… not nu
        behind: +0.2 object objec… offic… oplat over p pair paren… paris park pas pay personvern plutot pluto… podminky point
        behind: +0.2 policy poor poprz… post postnl postn… preci… prefe… privacyverklaring prywatnosci prywa… przec… puedo
        behind: +0.2 quero recommend register regis… remove remov… reque… resen… richt… ritiro ritir… rules runs sei sessi…
        behind: +0.2 simply sin sleep som someone someo… sorry start state… statu… street support suppo… surprise suspe…
        behind: +0.2 syarat system t tak takes thanks thank… these tiraz to todas tot tout trust turn un undef… us uw uz via
        behind: +0.2 vuoi w want whatsapp whats… within withi… work year yeter your επικοινωνια επικο… η χαλια больше больш… в
        behind: +0.2 вернуть верну… кто от раз справка справ… только тольк… אחר לא ، بعد عن لا …ado …aje …ams …amy …and …ank
        behind: +0.2 …ans …app …ara …are …ase …bar …bus …dad …dno …dos …dra …dte …ead …eep …eit …eji …eli …ene …ens …enz …eon
        behind: +0.2 …eza …gan …gdy …gin …gle …hat …hop …iar …ick …icy …ika …ild …iso …ite …iti …iva …kes …lda …ldn …lor …maa
        behind: +0.2 …mal …mar …men …mon …nch …njo …oek …oen …oes …oll …olo …ota …ppo …rig …rim …sde …sli …ste …tal …tat …tnl
        behind: +0.2 …uem …ugh …une …ust …uti …zza …λια …νει …νια …σησ …жно …ика …кий …сть …тер …уть …ько …іть …방침 いう い方 うぞ この
        behind: +0.2 ご利 たい たし つう とお とつ どう なっ ひと びく ふつ まひ めに ると れま 地址 完成 我们 改为 早め 来不 管理 規約 週報 運営 须知 개인… 교환 바꾸… 안
        behind: +0.3 00 15 abert… abstengo agb als ander… anyone anyon… avail… bench bez bloqu… categ… child consu… contre
        behind: +0.3 contr… daten… decide decid… diesen el este fui give half hard hasta hinwe… hour ik imprint impri… inc
        behind: +0.3 invites juz keine khong kundeservice lee lemon… lieber liebe… log lost ma maar manifesto manif… mektu…
        behind: +0.3 mes mich midnight midni… mon move naar nutzungsbedingungen obviously obvio… od older oppure oppur… ora
        behind: +0.3 para please pleas… politica polit… por pour put rather rathe… reading readi… send sent service servi…
        behind: +0.3 silen… solo statement status stret… sugge… syara… szymb… te ti vagy vegan verze… voto votre weite… wir
        behind: +0.3 you για θα την себе так у что את מדיניות מדיני… פרטיות פרטיו… …aal …ack …ann …ble …cio …edo …edy …eet
        behind: +0.3 …ego …ela …eld …eme …fen …ght …hiv …ice …iel …ime …iro …kan …lab …lek …lin …lta …man …nek …nel …nen …ner
        behind: +0.3 …nho …nim …nka …nna …nte …olm …raz …ria …rme …rum …sco …sly …sto …tem …tim …tin …tir …tus …zlo …ερα …ται
        behind: +0.3 …ные …сем …тка …ьше …אות …래요 …려면 …시면 …시오 いい う方 える お願 がで くだ けて ださ とが ない はこ へ 一位 利用 届け 情報 用く 读者 願い 가능…
        behind: +0.3 가능합니다 무인… 주세… 주세요
        behind: +0.4 2元 30 adres… any best dia egy eller gar gia hilfe ho hold kirje… moi nur off om priva… prote… si sie
        behind: +0.4 something somet… sonnt… straight strai… syste… van will wstrzymuje wstrz… zl zuruc… εχω τα το або нас не
        behind: +0.4 לבטל …ete …gen …her …ima …lfe …lua …ngo …ora …tee …tta …uto …zie …ατα …ися …ите …ься …ьте …رية …다면 …에게 お選
        behind: +0.4 きま こと さい でき です をお を押 不了 不想 或者 押し 政策 月3 選び 도
        behind: +0.5 4 det ein esta lo mai mi nao neither neith… no nutzu… only profi… quart… sans secre… we ya без если или
        behind: +0.5 мы لم । …aan …ect …elo …iet …lim …niz …tag …tto …ετε …ась して てく 눌러
        behind: +0.6 5 je me nie non δεν أو …rde …tan …uje …лся …세요 到期 로 를
        behind: +0.7 abste… ou ます 我一 方は
        behind: +0.8 back nebo
        behind: +0.9 ll or
        behind: +1.0 oder
        behind: -0.1 110 168 18 200 27 29 2日 39 45 50 500円 75 96 according agent ai aide alla anlat… answe… aplic… apps
        behind: -0.1 archive archivo arkiv arsre… arts asiak… att aukio… ausge… aydinlatma aydin… bana bancos banco… before
        behind: -0.1 berei… berli… bilancio bilan… bip books bor browser brows… bucher cafe calendario calls cance… carta…
        behind: -0.1 carte… casts chart children child… ci compr… confidentialitate contact count… course cours… court crian…
        behind: -0.1 culture dans dat datat… decis… dem desca… desig… desporto despo… details detai… deuts… devel… dice dispo…
        behind: -0.1 donde donnees donne… drawer drawe… entre entre… equipe estad… exemp… experience explained expos… farm
        behind: -0.1 fatura fatur… filie find finde… fixtures fixtu… foi follow fragen frage… friend frien… ft funciona funci…
        behind: -0.1 further furth… g gemei… gemini gemin… gift gover… gpx grafi… gross… guard… guide han hazir… hinna… hjalp
        behind: -0.1 hoe home hotels i im interview ios issue jak james jest jonas journal karar… karri… katalog kind kinde…
        behind: -0.1 kit knihy knitting knitt… kr lahet… learn… left legali letters libros libro… ligger ligge… limits
        behind: -0.1 linkedin listesi long lui magaz… makes maps mar maria matte… may medium mediu… meet meteo minuten months
        behind: -0.1 mostr… much napisz napis… nas natur… news nota notre nov novem… ofert… offers offer… openai opena… opini…
        behind: -0.1 parar passkeys passk… people peopl… pers photo po pobocky poboc… pocket pocke… poesia poesi… poetry
        behind: -0.1 poetr… poistot poradnik porad… predi… priser prix program promo… pront… przet… python pytho… quatr… quem
        behind: -0.1 questions quotazioni quota… raporu rassegna rasse… rate recevoir recev… recip… refuz regul… repon…
        behind: -0.1 returns retur… review reviews rezep… roku rumah said saturday satur… sched… secur… seed set sever…
        behind: -0.1 sharing shari… shift shipp… sign size sont spot stati… stell… still… stori… submit submi… sudoku sudok…
        behind: -0.1 sui sun szcze… szerint szeri… talked talke… talks tarifario termeni terme… terms teste… the theory theor…
        behind: -0.1 thoug… thu thuis… tidningen tidni… tillganglighet tips today tom tour trafi… trail… transcript travel
        behind: -0.1 trave… tre trocas troca… types… u unsere upgrade upgra… v vacci… vale villkor villk… vin visit volge…
        behind: -0.1 vorbe… war warnings warni… water weeks were where whether wheth… wrote yardim yardi… yayinda yayin… za
        behind: -0.1 zurich zuric… κρασι οροι πολιτισμοσ τη χρησησ χρηση… а возвр… заготовки загот… как партн… присы…
        behind: -0.1 розпродаж розпр… сайте уценка уценк… электронный элект… מי ספורט צוות ש القرا… كيف منوعات منوعا… …ach
        behind: -0.1 …adi …ait …alo …alp …ano …ars …ato …ayo …ays …che …chi …cji …con …der …dge …dla …ear …ede …eks …ekt …ell
        behind: -0.1 …eni …eos …esp …eum …eys …fuz …gem …gna …gon …gue …han …hle …hon …hrt …ias …ied …ief …iej …ien …ier …ies
        behind: -0.1 …iga …ign …ihy …ijn …ile …imi …ing …kin …kiv …lam …lan …lia …lic …lip …lit …lks …lot …lve …mah …mak …mat
        behind: -0.1 …mer …mic …mie …nai …nat …nca …net …ney …ngs …noo …nos …nti …nya …ode …ony …ose …ows …rce …rit …rro …rta
        behind: -0.1 …rts …rze …sch …sed …som …sor …ssi …sst …sue …syn …sze …teo …tle …tma …tui …tur …tys …tzt …ual …uan …uch
        behind: -0.1 …udo …uis …unk …ups …urt …uss …vat …vel …via …vor …zzi …ασι …вки …даж …ень …еты …ила …лог …тки …тов …тся
        behind: -0.1 …ורט …פים …רכת …فوا ある ご一 ご案 ご覧 さん する の見 べる イド ウン ター ポリ ポー マー メン リシ ンダ ージ ーツ ーポ 一覧 一読 于我 交通 分館 历史 商法 國際
        behind: -0.1 地方 変わ 故事 案内 概要 法表 消防 演練 照片 特商 的话 的那 社概 私条 窓口 絵葉 練照 考え 联系 营业 葉書 融资 見方 読く 財務 載し 防演 館カ 나는 동네 문화 반찬 안내… 이상
        behind: -0.1 있습… 있습니다 정보 후원…
        behind: -0.2 1 10 11월 13 14 2 2023 2026 400 49 59 61 99 accor… account accou… advice advic… also always alway… anima…
        behind: -0.2 annon… anuncie apple au auch avisos aviso… banco bibli… bo book buche… bus c calen… cenik centre chart…
        behind: -0.2 che check cinem… closed close… co como condi… confi… conne… conta… conve… cosa cover… crucigrama cruci…
        behind: -0.2 cuenta cuent… cultura cum d dates des di die diese dollar dolla… dos dove dr drei eat econo… em empre… en
        behind: -0.2 entrevista esper… estud… euro every example examp… exper… expla… facil… first follo… forget forge… forsk…
        behind: -0.2 fotog… found franc… garan… geri gesch… gizlilik gizli… got gratis grati… group guida har he heute hier
        behind: -0.2 him hotel… infantil infan… instagram insta… inver… invoi… ise issues issue… ja journ… just kaart katal…
        behind: -0.2 konta… kultur legal… lei lette… limit… linen linke… made mail mastodon masto… meg meld met metro model…
        behind: -0.2 month most must n natio… near ned needs next niente nient… nieuw… obser… ombudsman ombud… oraz our out
        behind: -0.2 palaute palau… parke… parki… patro… paul personnelles petit… plan playl… pm press prise… produ… promise
        behind: -0.2 promi… publicidad quiero r rapor… rea read receiving recen… receta recet… regns… rekla… repor… reser…
        behind: -0.2 respo… revie… salg schul… seen segui… seguranca she should show siamo siniar sinia… site sms so sobre
        behind: -0.2 some source sourc… staat step styre… sur table team teatr… three tiene til tillg… tools trouver trouv…
        behind: -0.2 tutor… uma unser… uur vacatures vanaf veelgestelde veelg… ver vingt vragen vrage… wat wege wenn went what
        behind: -0.2 when wie wins worth yes z znajd… zo σασ вакан… две еще за и откры… оферта оферт… показ… про реклама
        behind: -0.2 рекла… і ח יינות إن ما هدايا …aat …act …air …aja …ale …ane …any …ast …ate …aux …bal …cka …cko …cks …cto
        behind: -0.2 …dar …dat …det …dio …dit …don …dor …eas …eds …end …ero …eta …eti …eto …ews …ged …ges …gia …ial …ico …iew
        behind: -0.2 …ige …igo …ino …ior …ipe …ipt …ire …isi …ist …ium …jat …kel …ker …las …lly …log …low …lse …lts …mas …mia
        behind: -0.2 …mis …mma …mpo …naf …nes …nge …ngt …nie …nta …nth …oin …oks …ols …ord …ori …ory …oup …ous …ova …own …pal
        behind: -0.2 …ral …rch …ree …ren …rie …rky …rms …rna …rns …rsa …sas …sia …sim …sso …sti …taa …taj …tak …tar …tel …tic
        behind: -0.2 …tie …tik …tis …tra …tro …umu …und …unt …ure …uro …ury …ute …val …var …ved …vre …zka …ικα …μοσ …ρια …ама
        behind: -0.2 …ати …йти …ком …ние …нка …ный …ого …оти …рта …ція …רים …ايا …ساب …عيد …لات …달의 …사회 …실물 …어요 …오는 …커리 …포츠 いて
        behind: -0.2 おり たと つい でし につ のご へ回 もご もの らし わせ スポ パン レン ンド ート 什么 体育 六成 再收 分钟 叫停 名簿 員名 営業 回す 図書 地図 安全 役員 想再 掲載 文化 方式 日用
        behind: -0.2 書館 期数 期限 条款 理へ 用品 礼盒 経理 緊急 聯絡 読む 資料 酒 酒水 雑誌 電子 과 그 길 더 명단 베이… 베이커리 분실… 분실물 스포… 스포츠 알레… 알레르기 에 오시… 오시는 이
        behind: -0.2 이달… 이달의 지난 함께
        behind: -0.3 2024 26 32 38 6 9 95 ab about anunc… ce comme… con condiciones conte… de del dit e editing edito… er
        behind: -0.3 errat… es et feed film five frequ… full gli gold impressum impre… ji kultu… last list liste… lucia mapa
        behind: -0.3 marz mas media menu meu nam nous pagin… pinterest pinte… podcast podca… presse progr… proto… quest…
        behind: -0.3 recei… sadan sale seman… shop spotify spoti… und up ut week y youtube youtu… …ala …ali …ama …ard …ats
        behind: -0.3 …aty …aus …cos …din …eck …ees …erd …eri …get …ida …ify …ion …ira …ive …jte …led …let …mes …nal …nco …nda
        behind: -0.3 …ndi …nha …nik …nts …rca …red …rem …res …ret …rio …rst …ser …sit …sos …sta …sum …tas …tch …tes …tet …tti
        behind: -0.3 …ube …ves …ики …ить …ная …ння …נות …르기 いま くら せ窓 てい をご を読 イン カレ 只发 月1 电话 確認 紹介 覧く 说明 묻는 소개 제휴 지도 질문
        behind: -0.4 100 34 60 90 a are been blog comments cultu… editi… far foto is los one outlet outle… past per press… ra
        behind: -0.4 says sport tarif… then trans… ve which why …ari …ata …bre …dia …era …ery …ger …ich …ina …isz …ita …lik
        behind: -0.4 …mme …oni …ort …ram …rth …ses …sts …til …tor …yor …рам まし 客服 자주 참고… 초대…
        behind: -0.5 12 dk for on publi… rss s told video …ade …dan …deo …ets …ked …nde …ple …uri …ать 을 제보
        behind: -0.6 11 has how min och that …ted した
        behind: -0.7 og …ers
        behind: -0.8 and by
        behind: -1.0 pdf
        ends: +0.2 ( other
        ends: +0.3 letter
        ends: +0.4 digit
        ends: +0.5 .
        ends: -0.1 |
        ends: -0.3 ,
        ends: -2.1 ?
        first: +0.1 17 4 9 adios altera annull ano answer apunta avslut bar best bin bize boots bring byt cast collec compte
        first: +0.1 comuni cukup decent dela der deux diese drop eens elige envoye escolh for glisse gui ilmoit im indiqu
        first: +0.1 invite kun lemond los mark meh mr neste neue nicht nobody noch nudge odhlas one oneens order over pa
        first: +0.1 plutot quitte say skicka spare sponso tell text tylko undefi withdr wybier ふつう 수신거부
        first: +0.2 10 13 22 50 99 accept agora alles als anular aqui aus ben bitte bloque candid carita chci chip choose ci
        first: +0.2 claim close confir declin dejar due eine einen empty esta eu faire finish freeze fur gar gardez geben geef
        first: +0.2 gerer get gi haal hier ikke in jan jestem juz kairos kapici laisse lieber lopeta m max me meine mettre mi
        first: +0.2 mitgli modifi mon morgen necesi never nous off opt partag passa passo pedir petiti plant post prefie
        first: +0.2 prefir prof propos rather recebe recevo recibi remove renew resolv respon save settle siirra sim skift
        first: +0.2 stay stuur suspen tak they transf tw update use va vaelg vain very voto write ya you your κρατησ ο οχι
        first: +0.2 больше в відмов не перейт про так у こちら はい 내 여기서 이 한
        first: +0.3 16 3 7 8 abando absten aldrig andra ask be bede beni bir bof boka book contre da deixar delego det diesen
        first: +0.3 do donner dorzuc email end entrar faites fell fewer go hold hush jetzt jump kan keine laat lana lascia
        first: +0.3 liever lock mein michae mijn moi move nee nein neithe nej nem ni nie osebol oui passer pop pour prefer
        first: +0.3 prima przejd re regala report retire rosto s saet set si sign silenc skriv sms solo start state still swap
        first: +0.3 switch ta tabula throw tom two uz vote wave with остави подпис пусть хочу רק لا 다른 제
        first: +0.4 0 1 25 60 add agains ajoute auf become bringi buy cambia deze double grab hop ignore maak mai make manage
        first: +0.4 manda meld mir mit nao nog nu nur only parcel plus prolon quiero reserv restac sans saya skip tenete turn
        first: +0.4 verde vi vom vou we zuruck δεν
        first: +0.5 c cancel change dat di fa forny forwar geen hand have jag join just log mute pas pass quero raise take
        first: +0.5 that via zet אני
        first: +0.6 autori fb giv https ich j ja jeg keep like non not put yes
        first: +0.7 leave let send unsubs
        first: +0.8 5 give share
        first: +1.0 i je no
        first: +1.2 ik
        first: -0.1 41 48 55 87 abonel ai aide aktual alread announ annual app archiv articl atelie au auto aviso az bagage
        first: -0.1 called cara cenik check cist click club code com compar condit consig correc das datens dojazd downlo
        first: -0.1 ecoute encont every fale faq fees film first fix follow github godzin grafic guia guide hazte hemero hilfe
        first: -0.1 hor if impren integr invoic junta kaikki kamer kultur laes leila ler letter lihat livro local map market
        first: -0.1 marta meet miksi motion nature notdie numero offnun opinio orari otevir ouvido ouvrir pers planni pobock
        first: -0.1 pregun prices profes projek proper protok publis radio rappor recept refera ryan ryanai schedu securi site
        first: -0.1 skrive slack sold sport sre statut studie szczeg tarifa tarife tarifs tata termin thread tietos til todas
        first: -0.1 toimit traile travel u unifor unsere vinter vite week wrote yardim yt zeg zobraz графік звіт поддер почему
        first: -0.1 список суд тарифи хто موقع お問い合わせ バックナンバ プライバシー 会社概要
        first: -0.2 26 6 accord advert ala anfahr anpc anunci apri arhiva arquiv arrete aukiol backen biblio bilder bloomb
        first: -0.2 build calend camara carta catalo celebr cennik checkl cinco co commun compla compra condiz cosa counci
        first: -0.2 covera csomag daftar dagens delive descar digita direct editor einer episod estatu ficha filial firefo
        first: -0.2 folket fotogr free from full gebuhr goed google has he hitta horair hvem image impres inform jonas kalend
        first: -0.2 kat katalo kdo kuka kundig kunye leader lee lista live lo lucia luiste lyt mehr minist my nation new
        first: -0.2 normas notes notre now nuestr otworz ou parker passed past person plan por press presse priser projec
        first: -0.2 przecz przepi public python que quem quiene redakt redazi reglem regnsk reklam review route satzun scheda
        first: -0.2 scopri secret sobre spor styret su syarat t tarif tarte telech telefo telegr terms tools transp tres tutti
        first: -0.2 twitte uber uma unduh upgrad vestig vezi visit visita voorle vos waarom was web which www wyniki x znajdz
        first: -0.2 δειτε καταστ ποιοσ τι катало контак перегл подроб правил редакц рецепт читать اتصل نتائج 個人情報の取 여기 오시는 자주
        first: -0.2 제주
        first: -0.3 abrir access all alla apple as asi assist bekijk bluesk cafe ce charte condic despre donde foto hasil het
        first: -0.3 hoe ig igy ines jadwal kinder kit last learn leer lees leggi leia listen mastod more nos on onde openin
        first: -0.3 pinter politi pourqu progra quien regula resi rust sadan scaric slik spotif status tiktok track tum ulasim
        first: -0.3 video vsechn wer whatsa youtub η достав кто о реклам усі לכל מי سياسة عن
        first: -0.4 30 consul cum die dove een il interv is l las le mapa nain podcas privac qui rss school shop tous trouve
        first: -0.4 una voir warum where wie zobacz πωσ открыт איך كيف من 구독
        first: -0.5 alle chi find here horari instag kontak lire open sa so un veja wat як תקנון
        first: -0.6 come se this view watch zo 지난
        first: -0.7 about contac facebo jak les o ver
        first: -0.8 12 a el la om our why как
        first: -0.9 see who
        first: -1.0 what
        first: -1.1 read
        first: -1.2 how the
        first: -1.3 como
        first: -1.5 link
        last: +0.1 200 214 40 48 9 accoun addres aime alread amigo aprile are before bestel beta bill biraki boleti bonuse
        last: +0.1 brief cancel casa colleg comman compte dag dalej decent depot destin digest digita domu door famili fine
        last: +0.1 four free friday good gut half hands ici inbox ini it job key kurier lagi lan lassen liefer list losche man
        last: +0.1 mee mere miles mine mnie mois ne offnen olsun oneens papier person pub replie respon say schedu seat sein
        last: +0.1 semain sicher sleep so sol sonnta star table termin thanks toi tutto two undefi up vierne view voisin
        last: +0.1 volgen year yhteys достав ふつう 수신거부
        last: +0.2 000 180 35 70 a aan abbest abonne activi alone attend august autori b barn basket bene board boat bof box
        last: +0.2 cafe chair choice click club compar conseg contre correo cv day desabo desins dias doming else emails
        last: +0.2 endere enlace etoile euro experi face file foreca freige garage gracia grazie har helpfu here hold hour
        last: +0.2 invita kiitos kommer later learn lien lista luna market mas med meer mehr mening mich miesia millio moi
        last: +0.2 monday neighb niet non not out over own parte perdid perman photog pictur polite reader reques room sabado
        last: +0.2 saturd semana sessio stedet stop tag tak terug them there these this ticket too topics tout tw verin visita
        last: +0.2 voorwa vuelo well werden мене меня недели онлайн こちら 갈게요 받기 받을게요 철회
        last: +0.3 0 25 3 60 abmeld abstel absten adres af andern anmeld apply ausset automa car card circul clic coming
        last: +0.3 consen contra csomag dni eens email entreg et five folgen genomm gezich grupo hari instea io is ja kerek
        last: +0.3 leveri liste machen mail mailin mainte merci mese messag mio newsle nicht now off offer ora partic passo
        last: +0.3 place pour prefer qui saja samedi settin sie subscr thursd til van verlan vezes vouche way wechse weeks
        last: +0.3 weiter wochen μου אחר 보내기 원
        last: +0.4 12 15 45 500 aussch consul den favor gonder her la mit month ok pro regist reserv restac right ship sms
        last: +0.4 stars suscri utskic verwal whatsa you 바꾸기
        last: +0.5 5 commen friend in like mails on only please presen se zuruck 주세요
        last: +0.6 30 elektr fb points share
        last: +0.7 00 20 intere uhr करें
        last: +0.9 unsubs
        last: +1.0 10
        last: -0.1 2028 24 55 acces admini advert ai allerg analys anfahr anzeig appli aqui ascens assist author baru beginn
        last: -0.1 bilder biz bridge brieve budget cap certif chart checke commun consti correc cultur datens devolu diary
        last: -0.1 direct direit dit econom el elus equipe es estatu exampl family festiv film financ finden freque giorna hit
        last: -0.1 hours integr ios issues journa k kevaal kosull kultur lalu legale legger lezen live loja machin mailch mais
        last: -0.1 maps march media min minute minuto nas nature naviga nettle offnun okafor ombuds orari org others outlet
        last: -0.1 parcel park parkin passwo pers plans playli politi primav produc python quarte raporu redakc rio rooms
        last: -0.1 saken school screen show siamo sito social spediz sport stampa statis statut storie styrel szczeg tarifa
        last: -0.1 tariff tempo things tietos toimit traile transc trial utrech uur versio visit vote webans webben websit
        last: -0.1 words год катало お問い合わせ バックナンバ プライバシー 会社概要 문의 방법
        last: -0.2 13 16 2025 22 32 34 59 99 accord aide androi anpc answer anythi aplika apple argume aukiol ayuda bandca
        last: -0.2 bank biblio bluesk books branch brev cadeau childr close collec conduc contac cut cz days de dezemb discor
        last: -0.2 do docume e editor emploi empres etti events explai faq first fotogr ft funcio g gdpr gebuhr gpx grafic
        last: -0.2 guida guide histor icon ii image impren impres info kalend kami kc kinder kr kunye leader legal lei letolt
        last: -0.2 libro logo m magazi mapa mars marzo mastod menu nahe nation news note number numero octobe office ons
        last: -0.2 pakken parken patron peramb photos podcas policy poradn post press prices protok przepi public pulse rad
        last: -0.2 readin receit recens recept recett reclam redazi regalo retour retur return rezept sala sale scheda schrei
        last: -0.2 secret seguri servic serviz somos source sponso step store street suppor tage talk team tears till time
        last: -0.2 times tools traspa trouve tweet u us vedtae vergle video why works x браузе застос оферта подроб програ
        last: -0.2 реклам рецепт роботи сайте тарифы السابق 個人情報の取 결과 모음 읽기 질문
        last: -0.3 19 2023 2024 2026 7 agenda anteri archit calend catalo change coment comple detail episod forum github ig
        last: -0.3 inform kommen lesen link manage navega online paper pinter presse privac redakt reklam report restau ricett
        last: -0.3 rules securi shop si sind spotif statem status tecnic tiktok transp ulasim winkel возвра коммен нас 길 법 지도
        last: -0.4 app blog katalo map nam progra recipe redact rss svar web webu youtub 규정 소개
        last: -0.5 ansehe instag site
        last: -0.6 book browse result 안내
        last: -0.7 보기
        last: -0.9 com
        last: -1.1 pdf
        neighbour-1: +0.3 same-block
        neighbour-1: +0.4 words>0
        neighbour-1: +1.1 acts
        neighbour-1: -0.2 words>2
        neighbour-1: -0.4 words>5
        neighbour-2: +0.3 words>0
        neighbour-2: -0.2 words>2 words>5
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
        says: +0.8 bare shop
        says: +1.2 subscribe
        says: +1.3 forward
        says: +1.5 poll
        says: +2.0 login
        says: +2.2 referral
        says: +2.6 unsubscribe
        says: +2.8 confirm
        says: +2.9 preferences
        says: +3.0 share
        says: -0.4 follow
        says: -0.5 sponsor
        says: -0.8 job
        says: -1.0 appStore
        says: -1.3 site
        says: -1.7 contact readMore
        says: -2.7 viewInBrowser
        says: -3.0 legal
        text: +0.1 37 48 ab abo activity adios af agend… aid aime aldrig aldri… alterar amici amigo anfra… annulla appro…
        text: +0.1 aprile aprov… ar arrives attes… austragen autobus avsluta avslu… ballo… bana bat batch bear beitrag beta
        text: +0.1 bezor… bien bit bize block… bonuses bonus… boost breakfast breve bring bun call campa… cancella canta…
        text: +0.1 cartas casse… cay chega chied… chiud… choose coloc… comma… comme… commit comte comun… confirm conge…
        text: +0.1 continue corte cukup dalej data day death decent decen… decli… deg deixa dela depois depoi… depos… depot
        text: +0.1 device dia dich digest diges… divid… doi dois domingo domin… domu double drop dziek… ecrire ecrir… edico…
        text: +0.1 edizione edizi… einladung elegi… elige eller encar… encue… enviar erneu… espace etoiles etoil… extremely
        text: +0.1 face familie fasci… faz fem figlio firma flere freeze freun… fund fur garag… ge gentl… getir… gio giornata
        text: +0.1 giorno giorn… giving givin… gliss… grazie grazi… guest gut habla… hai happy hide high historia humble
        text: +0.1 humbl… ide ihn ihr ilmoita ilmoi… indiq… inlog… invite invites joanna joann… july kann komme kon kontakt
        text: +0.1 kostenlos kun kurie… lady lagi lamp lan langer lange… lasa lassen lasse… lectura lemon… lesze… liber… lidia
        text: +0.1 lien liqui… list lista liste livra… location los loschen losch… lundi maile… mailing mais mande… many mark
        text: +0.1 markt masuk mate max mb melde… menin… menos mere minh minulle minul… minute mitta… monday monda… months
        text: +0.1 morni… mostra mostr… moving movin… nearly nearl… nei nej neutr… ningu… nous nt nudge nunca obchodni obcho…
        text: +0.1 objec… obrig… odber oder ofertas offnen old oneens oneen… opinion order os oui pagar pagopa pagop… pan pao
        text: +0.1 parte pasal… passez pay perma… perso… petition petit… pictu… plain plate plaza plot postal postnl pouvoir
        text: +0.1 pouvo… president preve… procu… prof profile propose propo… przel… pub pulsa… purch… pym queda quiet quietly
        text: +0.1 recog… recue… regis… reject remove renon… renovar reply reports reste… result ricev… ring rio room rozho…
        text: +0.1 run sac sales sang selbst selbs… semana sempre sempr… sendiri sendi… senza setti… setuju setuj… seu
        text: +0.1 seulement seule… shell shift shoes showing showi… si siche… silenciar simon sleep so sonntag sonnt… sorry
        text: +0.1 sort sorti… soup spare spater spedi… square squar… staff… stall… stemm… still… storage stora… stumm…
        text: +0.1 subscription suiva… ta tack taller tell tengo thank thought thoug… threa… ticket times tiny today trent…
        text: +0.1 tres tus types undefined undef… uscit… usual valor vanis… verbi… viern… visua… voisi… voyage voyag… vuelv…
        text: +0.1 weiter wil wrong yhtey… yours… zahlu… zeit zu zur θα ο του відмовитися друго… его заказ… из повто… против
        text: +0.1 проти… согла… ח الرسا… دليل …aal …aba …ads …aje …alo …amy …arn …ase …ate …avo …ays …bah …bil …cle …cti …dem
        text: +0.1 …det …dig …dku …dne …dom …edo …eek …eep …egy …eit …eke …ela …eth …evo …eza …fta …gan …ght …gos …hce …iac
        text: +0.1 …ieg …iem …ier …irm …iya …kan …kly …ksi …kte …lej …lga …lta …lti …lua …lum …min …nca …nco …nee …nks …nuj
        text: +0.1 …nun …nze …oat …oco …odo …opa …ota …ots …oup …out …ovo …par …pea …pon …pot …ppo …pts …pty …raw …rez …rii
        text: +0.1 …rin …rit …rry …rtu …run …sco …sia …suk …tea …tee …tei …ten …the …ths …tin …tnl …udi …udo …ued …uju …ume
        text: +0.1 …umo …ure …uru …uto …utt …vou …wed …wej …wer …zit …zte …zum …λια …ρισ …ωσε …айн …ван …вич …вку …ели …ися
        text: +0.1 …тит …шка …ائل …رية う一 かん くだ けに しま せて つう とめ の写 ふつ まと めに を一 を取 タン モー ルを 十二 地址 導覽 提醒 更新 東京 約を 置き 覚え 電子 더 반대…
        text: +0.1 수신… 수신거부 이 이메… 자리 정보 친구… 친구에게
        text: +0.2 03 120 180 1回 25 35 45 5 500 60 7 8 88 92 abbestellen accep… accord accou… aceit… acept… acudi… adresse
        text: +0.2 against again… agli ahora ale alerts alleen allee… altra amb amigos amigo… ana anmel… annul… ano anular
        text: +0.2 anula… apres arkad… artik att aus austr… autom… avise avvisi ay bag baja ballot banking barn basket bells
        text: +0.2 bench berge… berna… bestelling bij bill bli board boat boite bolet… box brevet breve… bulle… byt cambiar
        text: +0.2 cambi… cancelar candi… car carita carre… carry ce ces chang… chci chip choic… ci circular claim coeur
        text: +0.2 coffee coffe… commercial compt… connecter consegna conseil consent consulta contacto container conto contr…
        text: +0.2 contu… copy corre… crois… cross cv dag dal dam dar date datos days debit… decid… desinscrire desin… deven…
        text: +0.2 devic… diesem dimanche diman… django djang… don done down drie easy eclip… editi… eens einfach einfa…
        text: +0.2 election eletr… email… emili… empty endereco ender… engel… enlace enlac… entre… envoyez envoy… era erhalten
        text: +0.2 erhal… erinn… ett euros eveni… failed faile… faire famil… favor… feder… fewer file fin finish finis… fler
        text: +0.2 fois forecast forec… fredag freda… freigeben freig… frida… front fui fullmakt fullm… garage garder gardez
        text: +0.2 garde… geld gerer geri gerne gesti… get gi giu goed gracias graci… grann… group… grupo grupp… h haal habit…
        text: +0.2 halli… hannah hanna… har hari hear heart hedge helle… help helpful helpf… helye… ho ici idea igen imagi…
        text: +0.2 inbox inn ins inside insid… inte internet jamais jamai… jan jeden jeudi kaffe kairos kairo… kan kapic…
        text: +0.2 karto… keer khong kiitos kiito… klik komme… konto konto… kr kummi… kunde… ky la lad lahet… laisser laiss…
        text: +0.2 lante… leider leide… leon less letter lever… lewat li lieber liebe… ligne listy lopeta lopet… lui luna
        text: +0.2 machen mache… man manana manan… mardi meh member mening mer meses mesic met mette… mettre mettr… meus mia
        text: +0.2 micha… middl… mile mitgl… monthly more morgen moved mr naar nagon name named neces… needl… neem nein nel
        text: +0.2 nest neste neue ngay niech niente nient… niet nog noite nom nomin… none object offer older once ont open
        text: +0.2 orbit… oven paket… pane panier panie… paper… papie… para partager parta… parte… passa petro… phone pick
        text: +0.2 pictures pix plant plants plutot pluto… point porti… posta… pra precio prefiero prefiro premium premi…
        text: +0.2 prese… presi… prest… prima projekt projet przed… puedo quest… queue quiet… quitter ra ray rechazar recha…
        text: +0.2 recibir red ref register relais relai… remar… reminders remin… remov… renew renewal renew… replies reserver
        text: +0.2 resolve rinno… rispo… rosto rota row sabad… sahko… salvar same saturday schicken schic… schimba schim…
        text: +0.2 schva… seat seats seguir segui… semanal sessi… settle settl… seven shape sheet short sign siirra siirr…
        text: +0.2 silence sim siste… skift society socie… soir sonda… sound start starter stedet stede… stil still stiller
        text: +0.2 strec… stuur subsc… suivre suivr… summer summe… syndi… tables table… tagli… talle… tamam… telling telli…
        text: +0.2 temat… termin terug tesli… there they thread thursday tickets titol… tl todas tom topics topic… touch tri
        text: +0.2 trip tw tym umste… up ur utskick vacances vacan… vaelg vain vale vara vecin… vecka vente… verde verin
        text: +0.2 versp… vez vie vil visita volge… volum… voortaan voort… voorwaarden voorw… votre vuelo wait warni… warun…
        text: +0.2 watching watch… way well werden werde… wider… wieder wiede… wijzi… woche wouldn would… wybie… wystarczy
        text: +0.2 wysta… yapil… zapro… zl zondag zonda… zuruck zuste… για κρατηστε κρατη… σε στο στον τουσ автор… больше
        text: +0.2 больш… верну… відмо… день до еще зміни… мені мой на не недели онлайн онлай… отказ… перейти погод… подпи…
        text: +0.2 присылать присы… так только тольк… אחר בלי זה اليوم من को …ack …aid …air …ank …ant …arf …atz …aux …aza …bar
        text: +0.2 …bir …bol …bor …box …cal …cap …cca …cce …cie …cka …cza …dit …dly …dme …ead …eck …eil …ekt …elg …elt …eni
        text: +0.2 …ese …eue …euw …eze …fee …gas …gno …hie …hly …hnt …ida …iet …ieu …ila …ile …ine …ini …jar …jda …kem …ktu
        text: +0.2 …lah …lce …lda …ldn …lem …lij …lio …lja …lne …los …lso …lty …mla …nat …new …nho …niz …njo …nne …och …oci
        text: +0.2 …oda …oir …olo …oma …ome …oot …opt …ora …org …osa …oss …oto …ppe …raa …rai …ree …rir …rka …rle …rlo …row
        text: +0.2 …rug …rum …sac …sag …san …sch …sha …sic …sly …sne …sos …sze …tam …tat …taw …tez …tko …tle …tly …tna …toy
        text: +0.2 …tse …uce …uir …uit …uji …upe …upo …var …ved …via …vku …vre …wat …yer …yez …zam …zan …zek …zos …αγη …μμα
        text: +0.2 …ουσ …ρεσ …аза …ась …йте …оти …оту …ром …тра …ути …уть …ько …ьше …ועד …יים …ימת …رات …ساب …فوا …وها …يوم
        text: +0.2 …거부 …기서 …예요 いい さい しい たし たら だけ ださ ても に切 のま の手 はい らす らの りに りま り替 を1 アン イン ケー ドを ンケ ート ード 一年 一票 不再 不要 予約 今回 全部
        text: +0.2 同意 咖啡 変え 我的 日に 朋友 止め 続き 这里 週報 갈게… 갈게요 내 받기 받을… 받을게요 변경 소식… 안 여기… 여기서 요청 철회
        text: +0.3 09 0円 100 16 19 212 aband… abmelden abmel… abonn… accept account address addre… adres aktiv… alert alerta
        text: +0.3 alles als altro andern ander… andra anmelden anyone anyon… aport… apunt… ask at atten… aussetzen ausse…
        text: +0.3 autre aux avisos aviso… away banki… baske… beitr… bell ben bene beni bewer… bildi… bitte black bloqu… bof
        text: +0.3 boka boletines both button butto… c canal carit… chair change charge charg… child cho circu… clic contre
        text: +0.3 correos courrier courr… cu dabei daha deixar deixa… dejar delego dem deux diesen direccion do donne dorzu…
        text: +0.3 dwa e edition eine einen emails en end enreg… entrar entra… entrega envia… est este etre evening exit
        text: +0.3 faites faite… familia far faro fell fine flag folgen folge… friend fruit futur… ga geef genommen genom…
        text: +0.3 gezicht gezic… gli gravy haber hand hang helpi… hi hossz… hour hush il illus… inscr… instead invitation ja
        text: +0.3 jahr javascript javas… jen jestem jeste… jo jump june juz kamar… keep kenntnis kennt… kerem kerra… kg klick
        text: +0.3 lai lana lasci… leaves leave… lette… liever lieve… lo lock log look maak maint… manag… marca… marketing
        text: +0.3 mecen… med mee mehr mein meine mensu… merci mese mesi michaels miejs… miesi… minha mir mit modif… moins
        text: +0.3 month… morge… move nao necha… nee neither neith… nem next ni nome null number obser… offers offer… ohne ok
        text: +0.3 on ook op ore osebol osebo… otro pa pamin… paying payin… pe pelo pen per persona pop poster posto powia…
        text: +0.3 prend… prior… przejdz push questo quita… quitt… rappe… recevoir recev… recom… refer refus… regal… renov…
        text: +0.3 repro… respo… restack right rinun… sabado saet saja salva… samedi samed… sans sasia… sau say seen semaine
        text: +0.3 seman… settings shipping shipp… shut sichern silen… simpl… skicka skick… skriv sleeve sleev… slip something
        text: +0.3 somet… souhl… spost… sta state stay stick… storn… straight strai… streichen sus suspe… swap switch switc…
        text: +0.3 tabul… tap tarjeta tarje… tarjo… thoi throw thurs… ticke… todo too tout trois tue turn una uno until valid…
        text: +0.3 verlangern verwa… vezes viens vin visio… vissz… vita voglio vogli… voto vouch… vous vrati… want wave
        text: +0.3 wechseln wechs… weekend weekly weekl… weeks wel whale… whatsapp whats… when while white wish word y ya yo
        text: +0.3 zapis… ze εναν μια без запис… настр… недел… один оставить остав… перед… подписать получ… пусть раз три хочу
        text: +0.3 لا لم …ace …aeg …aim …are …auf …ave …ben …ber …bud …cam …cht …ciw …cko …cun …dar …dok …dro …eat …eji …eks
        text: +0.3 …eln …end …ess …eyi …fen …gar …gen …gue …guj …igo …ipt …iro …ish …isz …kna …ksa …len …lla …lok …low …lva
        text: +0.3 …lys …mak …mar …mme …mna …ndi …nek …nez …nha …nme …nth …oen …ofi …old …orn …pay …rah …ren …riv …rmi …rny
        text: +0.3 …sem …sik …sim …sle …tad …tal …tid …tim …tre …tty …ugh …uze …vat …vor …zco …zer …zie …zig …zin …zuc …αση
        text: +0.3 …ημα …лик …ння …לום …תנה …رين …مرة …내기 …르기 あり から け取 この して ちら です ない に一 める もら らう を変 を送 マイ 一次 停止 别再 参加 只发 同じ
        text: +0.3 変更 届け 报名 替え 送る 通知 配信 验证 다른 보내기 알림 제
        text: +0.4 04 150 18 28 aan activ… add agora ajouter ajout… all anno apply aqui as au auf aufru… august augus… aussc…
        text: +0.4 autorizo av avise… b become becom… bede behal… beste… betal… bringing bring… ca cette check coming comin…
        text: +0.4 comment conne… convi… convo… crene… dat det dias diese… disdi… dni dong doubl… earn einka… el else embar…
        text: +0.4 enough enoug… estre… euro ever example examp… fa favor forward forwa… free frien… from future geben gesicht
        text: +0.4 gesic… gleich gleic… go gonde… grab have i ikke inste… into jetzt ji just ke keine kerek kind kop kopi l
        text: +0.4 laat later lay local maili… maintenant make manda… marz meer meld mnie mois month nachb… nhan nie noch
        text: +0.4 nothing nothi… offre… olsun otra out outro over par param… paren… passer passo por posla… prefi… prodl…
        text: +0.4 przej… przek… receber request reque… retir… save semai… sende… set ship someone someo… sono sponsor stand
        text: +0.4 stars strei… stret… sugge… tag tenet… termi… text thanks thank… these tin trakt… utski… uw verla… verle…
        text: +0.4 verwalten vom voor vou vreau weeke… with write ανανε… δεν παραλ… στισ ωσ в продл… רק هذه …ags …akt …ame
        text: +0.4 …ang …app …avy …bei …dez …eco …ect …eer …ega …eli …eme …emi …esa …eta …eye …gie …gir …her …ima …izo …kar
        text: +0.4 …ken …lim …lor …mal …mij …mit …nar …nge …nim …nit …ois …ore …ply …pto …rek …rmo …rol …ruj …sar …ser …sez
        text: +0.4 …sso …tag …tar …tzt …ver …yim …zem …zen …zia …κια …ωση …йти …ому …сти …сть …тся …ьте …юся …الة …꾸기 …래요 ける
        text: +0.4 せん にす ませ 一份 我要 登録 转给 그만 바꾸… 바꾸기
        text: +0.5 17 adres… akkoord akkoo… al anch assin… avvis… ayda bin bir card con conse… deleg… due een egy elekt… email
        text: +0.5 five forny hop hora ist join left ll maand maar mijn monat mute na ne newsletter now parce… pass piu place
        text: +0.5 please pleas… preferences put quiero raise rather rathe… receb… recib… slot the til toi tylko um un unsub…
        text: +0.5 updates updat… uz ve vier weite… wochen you zet απο мене меня перен… ще את לא إلى …aag …ain …cer …edi …een
        text: +0.5 …eng …ern …gli …hen …ick …iin …ill …ixo …lho …lko …nij …nou …rar …rdo …rem …sca …ssa …sty …tek …tom …uta
        text: +0.5 …vit …στε …яти …وني …세요 いま ます もう 取り 受け 我留 보내… 주세… 주세요 한
        text: +0.6 a abste… an another anoth… autor… avisa… buy crypt… deze espac… fb giv hold https ich io je jeg kommer
        text: +0.6 leave mai mails manda mas meg mich newsletters nicht non not nu nur ora points point… prefe… pro prolo…
        text: +0.6 przyj… quier… re sie skip stop sur tak them to tu unsubscribe via vote will woche… za zuruc… אני לי لي …aan
        text: +0.6 …elo …ero …eti …fer …gim …iar …men …nna …nte …sun …tir …tot …tps …μαι …σησ …ься …ять …لوا …기기 …리기 …으로 える 我一
        text: +0.6 원
        text: +0.7 be eu geen green ignor… j manage mig mine mio notif… one quero saya ser sms two uhr yes your μου τον אותי
        text: +0.7 करें …day …dge …ibe …ils …imi …ito …kaa …ngo …unt …ηση …ити …іть …에게 给我
        text: +0.8 20 back den door esta give invit… jag let mail mes meu no pas reser… share take till us με το …dir …rim
        text: +0.8 …ати する
        text: +0.9 50 alert… ik newsl… plus pour send solo …rme …sin …게요 …하기
        text: +1.0 00 10 for ma mij …ить
        text: +1.1 m moi mon off only …car …ите …니다
        text: +1.2 15 30 it like …ать
        text: +1.4 this
        text: +1.7 mi
        text: +2.5 my
        text: +2.8 me
        text: -0.1 0万 11 140 29 310 350 36 400 49 6 62 75 84 aanes… according accounts acess… advertise age air alla almost
        text: -0.1 almos… alugu… android angeb… annual annua… answered anterior apolo… appar… appli april arrivare arriv… arte
        text: -0.1 ascen… assem… atelier ateli… atlas audi audio australia auswertung auswe… auto aviso avlys… award backend
        text: -0.1 bahn band barat… barri… batte… bbc bean beat bei bekra… belie… berei… bergen besta… between betwe…
        text: -0.1 bibliothek biglietti bigli… bilancio bilan… bille… biogr… biz blettes blett… boeke… bond break… bridge
        text: -0.1 briev… broken broke… bucher budge… build… bunde… bundle bundl… burea… burge… business busin… buurt… buys
        text: -0.1 calis… called calle… calling calli… camil… cancel cancels carbo… cardi… carme… carte… caso casti… central
        text: -0.1 certificate changelog charte chatgpt chatg… che checker check… chiff… chronique cinem… clara class… claves
        text: -0.1 clave… click closed co colum… committee commo… company compare compra conce… conditions constitution
        text: -0.1 contactos continua contract cooki… corrections court custo… cuu czy dados darf datab… dates dawn deal
        text: -0.1 debat… delay… delle demis… demit… derechos derec… desig… despi… dette devol… di dice dioce… direi… discord
        text: -0.1 diz doba doc docs documents doen dojazd dojaz… dollar download downl… ds dung eat econo… ecouter ecout… ed
        text: -0.1 editions efter ekono… eleven elter… elus empre… entst… envios envio… equipe er escolar estatutos ex
        text: -0.1 explained explains expos… fake fale farm fatim… fatura fatur… ferie… ferme festival festi… filie filtr…
        text: -0.1 finden finge… fir fire fix folha font forsv… forty fotografie found… frecuentes fresc… fried… funciona funf
        text: -0.1 galle… garan… gazet… gebuh… gener… gente getting getti… gifts godziny grand greve grund… ha hacer handb…
        text: -0.1 handw… happe… hat haufige hazte hemeroteca hemer… herke… herre… hilfe hire hiring hirin… hit home
        text: -0.1 honoraires honor… horarios hospi… house hvad hytte… iade ident… ilust… image… imprensa inc included inclu…
        text: -0.1 index informe ingre… insti… inter… inver… invoice invoi… ios issue issues issue… itali… jadwal jadwa… jahre
        text: -0.1 jahren jsme jumper kaffe… kaikki kaikk… kamer kaufe… kessler kessl… kevaalla kitch… klicken klick… knihy
        text: -0.1 koko koste… koszt… kriti… ksiaz… laes lalu lange langu… lap lapor… large leadership legales leggere leila
        text: -0.1 lezen libre… licen… life lihat loop lost love luister machi… mailchimp mailc… maire manager manifesto march
        text: -0.1 marin… marta medicos meet meetup meetu… mektu… menti… menu meridian merid… merino miksi mill milli… mira
        text: -0.1 modern moet mole monde monte… motion motio… movie mundo munic… music nad nadia natural navigateur neigh…
        text: -0.1 nettl… night night… nine norte notdi… nouve… nove nr nuest… numbers numeros oferta offline offli…
        text: -0.1 offnungszeiten offnu… oil okafor okafo… ombudsman ombud… onder ordre oster… oteviraci otevi… other otwarcia
        text: -0.1 outle… ouvidoria ouvid… ouvrir ouvri… oy pack pages pakke… parking parko… passe passk… passo… passw… patch
        text: -0.1 perche perch… perfect pers petra pharm… piano piece plan plans plant… plata… platform platf… playlist
        text: -0.1 polit… pollo polsk… poradnik port portr… pract… preguntas premier prezzi prezz… primavera print printer
        text: -0.1 prise… prix priya profe… profil profi… promise przes… pubbl… published py quant… que queen quint… quiz r
        text: -0.1 race raporu rapport react… readi… recht… reclamacoes recla… recon… records referat refug… regio… regulamin
        text: -0.1 reise… reklam rekla… relea… repair repond reportage reported repor… research resea… resig… resil… resta…
        text: -0.1 resultados retour retra… reviews revie… rfc richtig risotto risot… rooms rosa rue running runni… ruta ryan
        text: -0.1 rye saint saken sat scarica schal… schedule schem… schliesst schrijf schwa… screen seaso… seconds secon…
        text: -0.1 secretaria secretary securite security secur… seeds serve… seznam sezna… simil… sito sizes skole… skriver
        text: -0.1 slack sluit small smith solar sources sous soyle… speak… speci… spedizione speech speec… sport spraw…
        text: -0.1 sprin… squash squas… states stimmen stopp… stories strik… strip… stronie studie studio styrelsen sulla
        text: -0.1 super… suppo… survey svens… syste… szczegoly talks tarieven tarie… tarife tata teatro tecnico telec…
        text: -0.1 telefoon telerama teler… template templ… tension tensi… term terme… test things thing… ti tide timetable
        text: -0.1 timet… torti… toutes toute… trailer trail… trains tren truoc turis… tutor… tutte uc unifo… uv vaske… vende…
        text: -0.1 venue verge verlangert versao verwi… vincent vince… vis vite vorige vorig… voted waiting waiti… walk warte…
        text: -0.1 washi… weather weath… webansicht weban… webben webbe… weiss werkt wife wikipedia wikip… win winne… wins
        text: -0.1 winter winte… working worki… wszys… yang yardim yardi… yeni yonet… zeg zehn zobrazit zobra… zone zum κατασ…
        text: -0.1 οροι παραιτηθηκε παραι… браузере вопро… від год голос… графік графі… данны… доставка закры… застосунок звіт
        text: -0.1 или книги контакти конта… культ… нас откры… п подде… редак… розмо… служб… стары… стран… схема тарифи
        text: -0.1 телеграм телег… я ל סיפור על العام كل مع موقع की …adi …ady …aff …ais …all …aly …amm …aut …avi …awa …aya …azd
        text: -0.1 …bad …bby …bes …bly …bos …bot …bra …bri …cak …can …cet …dak …dal …dek …dex …eam …ebe …ece …eed …egi …eim
        text: -0.1 …eki …ema …ept …era …erm …eso …eum …eur …fie …fos …fts …gga …gle …gpt …gro …hek …hos …hre …hte …iam …ihy
        text: -0.1 …iti …itz …iye …ize …jek …jon …jte …key …kie …kim …kir …kle …kum …let …lge …lha …llo …llt …lmo …lni …lte
        text: -0.1 …lth …lto …lue …map …mbo …mia …mie …mis …miz …mus …nac …nad …ndu …nel …non …nta …nty …oad …obe …oce …odu
        text: -0.1 …ogy …ole …one …ont …oop …ort …oud …ows …pal …pio …pli …pos …rak …ran …ray …rce …rco …sak …say …seo …seu
        text: -0.1 …sis …smy …som …ssi …sto …sue …tao …tel …tia …tio …tis …tok …ton …tua …tup …tut …tys …uar …uat …uch …uct
        text: -0.1 …uld …ull …uno …ups …urf …uts …van …ven …vey …vie …vil …vky …wie …yat …yed …yka …yna …zil …zke …zug …ιου
        text: -0.1 …ντα …ада …ана …ают …бор …вал …вый …ема …ера …ере …еть …зор …иги …ифи …кой …кти …нее …ния …нка …нко …ные
        text: -0.1 …ові …ока …рат …рки …ров …сии …тил …тки …ття …фік …ьки …ють …פור …רון …امج …عار …فال …نات …ينة …고서 …그인 …금리
        text: -0.1 …는다 …람들 …와의 い合 お問 きな きの した すべ でき なぜ の日 べて めた わせ イト イバ キャ クナ サー シー スト タビ ット ナン バシ パン ビュ プラ ペー ョン ラウ ンタ ーム ーン
        text: -0.1 上げ 之后 合わ 問い 営業 図書 在网 地图 地铁 報の 年の 情報 明年 書館 查看 概要 注销 発表 目录 看看 社概 管理 表示 表記 調査 调查 車場 退会 開館 그 기사 로그… 로그인 문의 방법
        text: -0.1 보고… 보고서 사람… 사람들 서울… 어디… 전세…
        text: -0.2 000 118 2028 22 26 27 31 38 39 41 42 490 499 58 64 79 800 87 90 98 abrelo abrel… acces acik adapt… adver…
        text: -0.2 after agenda agent… ai aide ala alba amazon amazo… anali… analy… andro… anfahrt anfah… anima… annon… anpc
        text: -0.2 answe… anuncie anunc… ap aplik… apri archive argum… arhiva arhiv… arran… arret… artic… asked assis… ata
        text: -0.2 aukio… ausga… author autho… ayuda bac bagag… bai bandcamp bandc… bang bank baru befor… beim bel belli…
        text: -0.2 berlin beste bigge… bike bilder billi… bluesky blues… branch branc… bread brev bridg… build bund bus butte…
        text: -0.2 cadea… cafe calcu… camara camar… cambia came cap capit… cara case catalogo celebrations cenik cennik cenni…
        text: -0.2 centre certi… chart checklist chees… children child… chron… cine cist clients clien… close… colis
        text: -0.2 complaints completo compr… condizioni condu… confi… consi… const… consu… contacter council cross… cuent…
        text: -0.2 cultu… cut cz dafta… dagens dagen… dans das daten… decla… del della desca… detail dezem… diari… did digit…
        text: -0.2 dinner dinne… disco… distr… dix dlaczego dlacz… dolla… dom domande donat… donnees drawe… drei droit… edisi
        text: -0.2 editorial eight einer eleve… em emploi emplo… encon… engineer ensai… enter… ergeb… estac… estad… estat…
        text: -0.2 etti faq feed fees ferra… fi ficha filia… finde… firefox firef… first folke… force forma… fotos four fox
        text: -0.2 fragen fraud fraude frequ… front… gave gdpr gebuhren gegen gemee… gesch… gespr… globa… goodbye goodb…
        text: -0.2 googl… gor gov goz grafico gratu… groep guarda guia guide… haber… halle… handle hanterar hante… harit… head
        text: -0.2 hela hinna… his history histo… hitta holiday holid… hor hotel… hvem icon ii iki image impressum impri…
        text: -0.2 infla… integ… interview intervista istifa istif… jam john jumpe… junta kalen… kami kat katalog kde kdo ket
        text: -0.2 kevaa… kisa kit klass… kontakty kosullari kosul… kroni… kuka kultu… kundigen kundi… kunye labor… las lavor…
        text: -0.2 leade… lease lee lees legal legal… lego lei les letol… level libri limits livraison livro llegar local… lot
        text: -0.2 luis lyt made magazine male management manual manua… maps marche march… marco market mars marti… marzo
        text: -0.2 mastodon masto… means medie… medle… merin… metho… metro micro… mikro… minim… moder… modul… mother mothe…
        text: -0.2 muda nahe nam national navig… near new nhs nl nord normas nostr… notes november nrk numero och october
        text: -0.2 octob… od odbio… offic… olvas… ons orari ordin… others otwar… otworz otwor… packages packa… page paid pain
        text: -0.2 pakken park parken parkeren partir passa… passed past pasto… penge… peramban peram… perce… perfe… perfil
        text: -0.2 perfi… petit plane… planning plann… playground playg… playl… podcast podminky poem policy politica porad…
        text: -0.2 portu… power powered power… predi… pregu… prepa… presse prestante previ… prima… prime… print… priser
        text: -0.2 privacy private proc procent programa programme prohl… promi… protection protokoll prozent proze… przepis
        text: -0.2 publico python quedo quienes quien… radio reader real receita recep… receta redactie redaktionen redazione
        text: -0.2 redaz… reglement regle… regns… regulamento relat… repon… resen… resigns results rezep… rezygnuje rezyg…
        text: -0.2 rhuba… richt… rights right… robot… route rozmowa rozmo… rule safety safet… said salar… sale sample sampl…
        text: -0.2 sante sao satzung satzu… savoi… scheda schre… schri… schul… scree… scriv… seguridad segur… sem servizi ses
        text: -0.2 seura… shopp… short… siapa sidste sidst… sig since size skal slate social somos sorul… sourc… spend… sport…
        text: -0.2 spot sprav… sre stadt… staff stampa stamp… stang… state… stell… stori… straj… stran… stree… stron… sube
        text: -0.2 sudoku sudok… sui supremo supre… syarat syara… szava… szcze… tabel… tahun takvi… tama tarif tarifas tarifs
        text: -0.2 tarte te tears tecnica tegen telecharger telef… terce… teslimat testi… than third thuis… tieto… todos told
        text: -0.2 tot traba… trade… train… transparencia tras travel trave… tribu… tried trust… uit ultim… under… unduh ung
        text: -0.2 unive… upgrade upgra… vanaf vedi vedtaegter vedta… vendi… verba… vergl… version verti… vesti… vezi vicin…
        text: -0.2 vinte… visit… von voorl… vor vos vragen wande… wasn wasse… werken werke… whether wheth… wine wir wird won
        text: -0.2 words works world wrote wyniki wynik… ye yt znajdz znajd… zonder zonde… zrusit zrusi… δειτε καταστηματα να
        text: -0.2 ολα ποιοσ τισ архів брауз… веб воды все засто… и мы новин… октяб… отклю… оферта оферт… переглянути перег…
        text: -0.2 перес… подробности подро… показ… правила прави… про прогр… реклама рекла… рецепт роботи робот… сайте смотр…
        text: -0.2 список списо… суд тарифы фотог… хто הגילי… עם اتصل الساب… الفائ… نتائج के …aad …aca …acy …afe …aga …age …aka
        text: -0.2 …ala …als …ana …and …ani …apt …ark …ass …asz …ato …ats …aty …aud …ayo …bel …bia …bye …cao …ced …cha …cia
        text: -0.2 …cil …cji …cky …cni …cts …dad …dao …die …dle …dni …dte …duh …dut …eci …eda …ede …eds …eht …eid …eis …ejo
        text: -0.2 …eld …ell …emo …emt …emy …ene …eon …erd …esk …eto …eux …ews …fil …fon …fox …gal …ged …gem …ger …get …gge
        text: -0.2 …gor …gra …gst …han …has …het …hor …hrt …hti …hun …hus …ias …iat …ica …ics …ied …iew …ifa …ifs …ige …iho
        text: -0.2 …ija …ijk …iki …ikt …iky …ilt …imp …ipa …ird …ire …isa …iss …isy …ite …ith …ity …ium …iva …ivo …izi …jas
        text: -0.2 …kal …kap …kat …kel …kio …kit …kon …kty …lab …lai …lak …lao …lar …las …lde …ldi …lfe …lic …lik …lip …lks
        text: -0.2 …loi …lse …lts …luk …lut …mat …mel …met …mic …naf …nch …ncy …nda …nde …ndo …nea …ney …nie …nin …nja …nka
        text: -0.2 …nki …nky …nsk …nst …nts …nue …nus …nut …nye …ods …oep …ogo …oid …oli …oly …oms …ono …ood …ook …oom …oon
        text: -0.2 …oor …orm …oro …orz …ost …ous …ovy …owy …pes …pie …ple …ppa …rat …rba …rde …rea …rer …rga …rgo …rif …ris
        text: -0.2 …rix …rma …rot …rro …rsi …rst …rti …rty …rul …sas …ski …sna …sok …son …ste …sum …sus …syn …taj …ter …tie
        text: -0.2 …tma …tow …tru …try …tte …tuk …uen …uer …ula …ult …ung …unk …uoi …ura …urg …uri …ury …use …val …vel …vis
        text: -0.2 …vro …wac …yen …yet …zar …zas …zat …zda …zio …zzi …ακη …ατα …για …ικα …ιτε …ται …бря …его …епт …ета …еты
        text: -0.2 …ига …ифы …иця …ках …кая …кты …ків …лом …ник …нки …нку …нія …осы …рия …рка …рта …ски …сок …тів …хів …ции
        text: -0.2 …ция …ція …ька …ємо …ורה …יון …ייה …יית …לות …רכת …ائح …بقة …صيل …عام …방침 …시는 …을까 …정보 …하는 いて くら ご案 とは のか めて
        text: -0.2 より を読 アプ イド シピ スク トー バッ フィ プリ ュー ラン リー レシ レン ログ ング ンダ ージ ース ール 中国 中心 交通 人情 会の 利用 動画 去の 地図 安排 年度 店舗 开放 我们 所有
        text: -0.2 扱い 料金 服务 案内 注意 特集 状況 理由 电影 的一 確認 社を 編集 网页 見方 規約 解約 说明 資料 退订 送料 運営 阅读 개인… 골목 광고 모음 묻는 반품 버리… 비교 사진 소식 시간… 여기
        text: -0.2 영상 오시… 오시는 요금 이용… 읽기 자주 전문 전체 제주 질문 회의…
        text: -0.3 24 300 34 54 55 59 68 71 about abrir acces… acqui… adam anter… apple arquivo arqui… avis begin… bekijk
        text: -0.3 bericht beric… bilde… bis bo books breakdown by calendar calendario carta celeb… chart… com comen… commu…
        text: -0.3 como compa… condiciones confirma contact conta… counc… coverage cover… criti… da daftar deals despre despr…
        text: -0.3 detai… digital docum… donde dr edito… energ… engin… entrevista episodio episo… es essay estud… even expla…
        text: -0.3 expli… film franc… fraud… funci… github gpx grafi… guida handl… hasil hazir… he here horaires horai… horar…
        text: -0.3 horen hours hur ig impre… info iptal journal kargo le leer leggi leia ler lesen libro libros libro… listen
        text: -0.3 liste… loi loja luist… lunch magaz… may media medic… minut… n nasil natio… navegador naveg… nieuws notre
        text: -0.3 novem… og onde opening opskr… org other… pagin… palau… paper parec… parki… patro… phishing phish… pinterest
        text: -0.3 pinte… podca… podmi… pourquoi pourq… proje… prote… proto… przep… puzzle puzzl… pytho… quando quand… quem
        text: -0.3 quien rad rapor… rappo… recen… recept recette recipe recor… regol… resi resultats retire retou… retur
        text: -0.3 returns ricet… rust sach sala says scari… service siamo sind skriv… socia… son spieg… staking staki… stand…
        text: -0.3 statement stati… status store street styre… talk team teatr… tecni… tempo terms terra… thu tiktok tikto…
        text: -0.3 time tools tous track tum u ulasim ulasi… v van vence… verko… visit vota vrage… vsech… waarom waaro… wat we
        text: -0.3 website websi… weiterlesen wij winke… without witho… x xem years zijn τι верси… воду возвр… відкр… каталог
        text: -0.3 катал… комме… кто маршрут маршр… открыть подкаст подка… рецеп… сайт усі читать із לכל מי של שעות المزي…
        text: -0.3 سياسة على …aat …acz …ama …ans …any …ars …ayi …bal …ble …bro …cja …cks …ded …del …dky …dla …ein …ele …els
        text: -0.3 …ens …eny …ert …ery …ett …for …gel …ggi …gio …gns …hed …hes …hon …hub …ian …ide …ids …ien …ife …ify …igi
        text: -0.3 …iku …inh …ino …ior …ios …isi …ivi …jat …ket …kin …kki …kko …kor …lia …lku …lon …lub …mpa …nas …ned …nes
        text: -0.3 …nio …nti …nya …ode …oes …oji …oks …ols …olt …ony …ops …oti …owa …owe …rad …ral …rda …rds …rkt …rld …rno
        text: -0.3 …rns …ros …rts …rzo …sao …sed …sie …sit …sla …taa …tak …tch …tku …tus …uan …uda …uge …ulo …urt …uws …vni
        text: -0.3 …way …xed …zes …zka …ετε …ηκε …μοσ …ала …ама …аст …вка …ика …ики …ила …ком …лог …ние …рам …рут …рія …тие
        text: -0.3 …тов …אות …חים …יות …נות …رير …간표 …그램 …서관 …스트 …약관 ごみ のご の取 の新 の見 はな まで るご アク カレ クセ セス ター ダー ーク 为什 会計 修复 全文
        text: -0.3 十年 历史 報告 投票 数据 条款 照片 研究 结果 読む 读者 過去 길 법 쓰는 왜 인터… 지도 프로…
        text: -0.4 1 2023 2025 32 accordions alle antwo… architecture bekij… book comments completa compl… cum de dell dla
        text: -0.4 dove ecco finan… forum fra githu… hoe igy im journ… kinde… kirja… last media… minis… nain natur… openi… our
        text: -0.4 parke… polic… poprz… prices price… produ… progr… recip… sa sadan san schoo… secre… slik spotify spoti… step
        text: -0.4 svar tra trasp… trust und unser… ver versi… warum webu wer wie youtube youtu… zobacz zobac… πωσ відст…
        text: -0.4 тариф… як איך כך كيف …agi …aja …ali …amp …ary …aus …bas …dan …eca …edz …ego …ges …gia …ice …ici …ico …icy
        text: -0.4 …ies …iny …irs …its …jak …ked …lat …led …leg …lie …lis …log …mes …nia …not …nsa …ons …ory …our …own …pen
        text: -0.4 …rca …res …ria …rta …see …ses …set …sky …sti …tik …tti …ude …uro …ute …yor …ата …или …каз …ная …שות …ائج
        text: -0.4 …اسة を見 一覧 关于 如何 安全 政策 時間 質問 隐私 须知 결과 구독 소개 제보
        text: -0.5 2 2024 accor… and ansehen anseh… app asi blog catal… centr… condi… dan der du fotog… g guide has insta… its
        text: -0.5 katal… mapa nas numer… press… proce… recet… redac… regul… repairs rss rules s servi… sobre statu… studi…
        text: -0.5 uber video view voir w where z zo η о що תקנון …act …ane …asi …ban …bon …cas …cos …dia …ees …ets …ing …ion
        text: -0.5 …ipe …les …lin …mpo …nto …oni …ors …ras …rms …rna …sts …tet …tor …tur …ues …urs …али …נון ある くあ つい につ よく 什么
        text: -0.5 完整 結果 규정
        text: -0.6 bibli… calen… chi cosa find foto full instagram map of priva… publi… redak… repai… retur… see trouver veja
        text: -0.6 watch who для читат… …bre …das …deo …des …eet …eri …esi …ial …ira …ive …lan …mos …nce …nik …tas …ted …ube
        text: -0.6 会社 怎么 見る 안내 지난
        text: -0.7 archi… browser des lire resul… shop site trouv… web what как …ade …ari …dio …ori …red …sil …tos 보기
        text: -0.8 brows… come infor… jak tarif… …tes …ιεσ
        text: -0.9 …ava …ram
        text: -1.0 why …ers
        text: -1.1 pdf
        text: -1.2 read
        text: -1.4 how
        """#
}
