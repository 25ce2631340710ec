extension Language {
    static let hungarian = Language(
        "hu",
        words: [
            .unsubscribe: """
            ne írjatok nekem, ne írjanak nekem, ne küldjetek többet,
            nem szeretnél több, =búcsú, elköszönök tőletek,
            nem kérek több levelet, nem kérek több, értesítések kikapcsolása,
            leiratkoz*, feliratkozás törlése, hírlevél lemondása, lemondás, nem szeretne több, nem kíván több,
            nem szeretnék több
            """,
            .preferences: """
            milyen leveleket kapj*, mit küldjünk, hírlevél szüneteltetése, szüneteltetem a hírlevelet, küldés
            szüneteltetése,
            beállítások, beállításai, feliratkozás kezelése, profil módosítása, adatok módosítása, fiókom,
            preferenciák
            """,
            .confirm: """
            =egy kattintással, =egyetlen kattintással,
            =én vagyok az, =nem én vagyok, =nem én voltam, =jövök, =ott leszek, =nem jövök, =sajnos nem, =nem tudok
            menni, =sajnos nem tudok, =sajnos nem tudok menni, =most nem, =ezúttal nem, =ott leszünk,
            =igen kérem, =nem köszönöm, =részt veszek, =nem veszek részt, =maradok,
            igen kérem a hírlevelet, =ott leszek, =nem tudok menni,
            megerősít*, erősítse meg, erősítsd meg, feliratkozás megerősítése, fiók aktiválása, aktiválás,
            meghívás elfogadása, =elfogadom, =elutasítom
            """,
            .login: """
            bejelentkez*, belépés, jelentkezzen be, jelszó visszaállítása, elfelejtett jelszó, jelszó módosítása
            """,
            .referral: """
            hozd el a barátod, hozz egy barátot, ajánlj minket,
            hívd meg barátaidat, hívja meg barátait, ajánld barátodnak, ajánlja barátjának, ajánlói link, barát
            meghívása
            """,
            .poll: """
            válaszolj három kérdésre, válaszolj néhány kérdésre, olvasói felmérés, szavaz*, =szavazás, kérdőív,
            töltse ki a kérdőívet, értékel*, tetszett, mi a véleménye
            """,
            .share: "=megosztás, megosztom, ossza meg, oszd meg, =tetszik, =hozzászólás",
            .forward: "továbbít*, küldés ismerősnek, küldd tovább, küldje tovább",
            .subscribe: "feliratkoz*, előfizet*, regisztráció, támogatás, támogasson",
            .viewInBrowser: "böngészőben, webes változat, online változat, olvasás online",
            .legal: "adatvédelem, adatvédelmi, adatkezelési, felhasználási feltételek, impresszum, ászf",
            .contact: "kapcsolat, írjon nekünk, =e-mail, ügyfélszolgálat",
            .sponsor: "hirdetés, szponzorált, támogatott tartalom, reklám",
            .bare: """
            =itt, =ide, =kattintson ide, =kattints ide, =link,
            =ide kattintva, =igen, =nem
            """,
            .readMore: "=tovább, =bővebben, =részletek, =tovább olvasom",
        ],
        subscription: SubscriptionWords(
            together: "mondja, lemondja, lemondani … hírlevél*, hírlevel*, feliratkoz*",
            changed: """
                kezelése, módosítása, módosítom, kezelem … hírlevél*, hírlevel*, feliratkozás*; módosítása,
                módosítom … gyakoriság*
                """,
            or: "vagy"),
        sharing: SharingWords(verbs: "oszd, ossza, megosztás, megosztom", lastVerbs: "megosztás, megosztom"),
        asking: """
            a nap kérdése, a hét kérdése, a hónap kérdése, kvíz, kérdés, gyors kérdés, találós kérdés, tesztelje
            magát, szavazás, felmérés, és te, és ön
            """)

    static let romanian = Language(
        "ro",
        words: [
            .unsubscribe: """
            nu îmi mai scrieți, nu-mi mai scrieți,
            nu mai vrei mesajele noastre, =ia-ți rămas bun, =spune adio,
            nu mai vreau e-mailuri, =nu mai vreau, oprește notificările, șterge-mă din listă,
            dezabon*, dezabonare, nu mai doriți să primiți, nu mai vrei să primești, anulare abonament, anulează
            abonarea, renunță la abonare
            """,
            .preferences: """
            ce vrei să primești, ce doriți să primiți, ce vă trimitem, cât de des scriem, suspendă abonamentul,
            suspendă trimiterea, newsletterul pe pauză,
            preferințe, setări, gestionează abonamentul, actualizează profilul, contul meu, modifică datele
            """,
            .confirm: """
            =cu un clic, =dintr-un clic, =cu un singur clic,
            =eu sunt, =nu sunt eu, =nu vin, =voi veni, =voi fi acolo, =nu pot, =nu pot veni, =din păcate nu, =din
            păcate nu pot, =de data asta nu, =da vă rog, =nu mulțumesc, =particip, =nu particip, =rămân,
            =confirm,
            da înscrie-mă, =particip, =nu particip,
            confirmă, confirmați, =confirm, confirmare abonare, verifică adresa, activează contul, activare
            cont, acceptă invitația, =accept
            """,
            .login: """
            autentificare, conectare, intră în cont, conectează-te, resetare parolă, resetează parola, parolă
            uitată
            """,
            .referral: """
            adu un prieten, aduceți un prieten, recomandă-ne, invită un prieten, invită prieteni, recomandă unui
            prieten, link de recomandare
            """,
            .poll: """
            răspunde la trei întrebări, răspunde la câteva întrebări,
            votează, =vot, sondaj, completează sondajul, ți-a plăcut, evaluează, cum ți s-a părut, chestionar
            """,
            .share: "distribuie, =distribuie, partajează, =îmi place, =comentează",
            .forward: "trimite unui prieten, redirecționează, trimite mai departe",
            .subscribe: "abonează-te, abonare, înscrie-te, înregistrare, donează",
            .viewInBrowser: "în browser, versiunea web, versiune online, citește online",
            .legal: "politica de confidențialitate, confidențialitate, termeni și condiții, protecția datelor",
            .contact: "contactează-ne, =contact, scrie-ne, =e-mail",
            .sponsor: "publicitate, sponsorizat, advertorial, reclamă",
            .bare: """
            =aici, =click aici, =clic aici, =acest link,
            =link, =da, =nu
            """,
            .readMore: "=citește mai mult, =mai mult, =citește, =află mai multe, =detalii",
        ],
        subscription: SubscriptionWords(
            together: "dezactivați, dezactivează, anulați, anulează … abonament*, newsletter*",
            changed: """
                gestionează, modifică, schimbă, alege … newsletter*, abonament*, notificăr*; schimbă, modifică …
                frecvența
                """,
            or: "sau"),
        sharing: SharingWords(verbs: "invită, invitați, distribuie, distribuiți, partajează", places: "pe, prin, cu"),
        asking: """
            întrebarea zilei, întrebarea săptămânii, quiz, întrebarea, întrebare rapidă, o întrebare, ghicitoare,
            testează te, sondaj, părerea ta, și tu, și voi
            """)

    static let greek = Language(
        "el",
        words: [
            .unsubscribe: """
            δεν θέλετε να λαμβάνετε, δεν επιθυμείτε να λαμβάνετε,
            μη μου ξαναγράψετε, μην μου στέλνετε,
            δεν θέλετε πια τα, αποχαιρετήστε μας,
            διαγραφή μου,
            απενεργοποίηση ειδοποιήσεων, =δεν θέλω άλλα, =δεν θέλω άλλα email,
            =διαγραφή, διαγραφή από τη λίστα, διαγραφή από το, διαγραφή εγγραφής, διαγραφή συνδρομής,
            διαγραφείτε, κατάργηση εγγραφής, απεγγραφή, ακύρωση εγγραφής, δεν επιθυμείτε να λαμβάνετε,
            να μην λαμβάνετε
            """,
            .preferences: """
            τι θέλετε να λαμβάνετε, τι θέλεις να λαμβάνεις, τι σας στέλνουμε, πόσο συχνά γράφουμε, παύση
            αποστολής, παύση συνδρομής, προτιμήσεις, ρυθμίσεις, διαχείριση συνδρομής, ενημέρωση προφίλ, ο
            λογαριασμός μου
            """,
            .confirm: """
            =με ένα κλικ,
            =εγώ είμαι, =δεν είμαι εγώ, =δεν ήμουν εγώ, =θα έρθω, =θα είμαι εκεί, =δεν θα έρθω, =δεν μπορώ, =δυστυχώς
            όχι, =δυστυχώς δεν μπορώ, =όχι αυτή τη φορά, =ναι παρακαλώ, =όχι ευχαριστώ, =συμμετέχω, =δεν
            συμμετέχω, =μένω, =επιβεβαιώνω,
            επιβεβαίωση λογαριασμού,
            ναι γράψτε με,
            =επιβεβαίωση, επιβεβαίωση εγγραφής, επιβεβαίωση email, επιβεβαίωση συνδρομής, επιβεβαιώστε,
            επαλήθευση, επαληθεύστε, ενεργοποίηση λογαριασμού, ενεργοποιήστε, αποδοχή
            πρόσκλησης, =αποδοχή
            """,
            .login: """
            σύνδεση μελών,
            =σύνδεση, σύνδεση στο λογαριασμό, σύνδεση στον λογαριασμό, συνδεθείτε, επαναφορά κωδικού,
            ξεχάσατε τον κωδικό, αλλαγή κωδικού
            """,
            .referral: """
            φέρε έναν φίλο, φέρτε έναν φίλο, προσκαλέστε έναν φίλο, προσκαλέστε φίλους, συστήστε σε φίλο,
            πρόσκληση φίλου
            """,
            .poll: """
            απαντήστε σε τρεις ερωτήσεις, απαντήστε σε λίγες ερωτήσεις, ψηφίστε, ψήφισε, δημοσκόπηση, έρευνα
            ικανοποίησης, αξιολογήστε, σας άρεσε, ερωτηματολόγιο
            """,
            .share: "=κοινοποίηση, κοινοποιήστε, μοιραστείτε, =μου αρέσει, =σχολιάστε",
            .forward: "προώθηση, στείλτε σε φίλο, προωθήστε",
            .subscribe: "εγγραφή, εγγραφείτε, συνδρομή, δωρεά",
            .viewInBrowser: "στον browser, στο πρόγραμμα περιήγησης, δείτε το online, προβολή στον",
            .legal: "πολιτική απορρήτου, όροι χρήσης, προσωπικών δεδομένων",
            .contact: "επικοινωνία, επικοινωνήστε, =email",
            .sponsor: "διαφήμιση, χορηγούμενο, χορηγός",
            .bare: """
            =εδώ, =πατήστε εδώ, =κάντε κλικ εδώ, =σύνδεσμος, =ναι, =όχι
            """,
            .readMore: "=περισσότερα, =διαβάστε περισσότερα, =διαβάστε, =συνέχεια",
        ],
        subscription: SubscriptionWords(
            together: "ακυρώστε, ακύρωση … συνδρομή*",
            changed: "διαχειριστείτε, διαχείριση, αλλάξτε … συνδρομ*, newsletter*, ειδοποιήσε*",
            or: "ή"),
        sharing: SharingWords(
            verbs: "προσκάλεσε, προσκαλέστε, κοινοποίησε, κοινοποιήστε, κοινοποίηση, μοιράσου, μοιραστείτε",
            places: "στο, μέσω"),
        asking: """
            ερώτηση της ημέρας, ερώτηση της εβδομάδας, κουίζ, η ερώτηση, μια ερώτηση, γρήγορη ερώτηση, γρίφος, δημοσκόπηση, ψηφοφορία, η γνώμη σας, κι εσείς, κι
            εσύ
            """)

    static let turkish = Language(
        "tr",
        words: [
            .shop: "=hemen keşfet, =hemen al, =sipariş ver",
            .unsubscribe: """
            izni geri çek*, izninizi geri çek*, iznimi geri çek*, onayımı geri çek*, onayınızı geri çek*, onayı geri
            çek*,
            bana artık yazmayın, bana bir daha yazma*, artık e-posta gönderme*,
            bizden haber almak isteme*, =vedalaş, bizimle vedalaş*,
            bildirimleri kapat,
            abonelikten çık*, aboneliği iptal*, aboneliğimi iptal*, aboneliğinizi iptal*, üyelikten çık*,
            listeden çık*, bültenden çık*, almak istemiyor*, artık almak istem*, e-posta almak istem*
            """,
            .preferences: """
            hangi e-postaları al*, hangi bültenleri al*, gönderimi duraklat*, bülteni duraklat*, e-posta
            sıklığı*, ne sıklıkta yaz*,
            tercihler*, ayarlar*, aboneliği yönet*, aboneliklerinizi yönet*, profili güncelle*, profilinizi
            güncelle*, hesabım, bilgilerinizi güncelle*, e-posta adresimi değiştir
            """,
            .confirm: """
            =tek tıkla, =bir tıkla, =tek tıklamayla, =başka zaman, =meşgulüm,
            =benim, =evet benim, =ben değilim, =bu ben değilim, =ben değildim, =geliyorum, =gelmiyorum, =geleceğim,
            =gelemem, =maalesef gelemem, =maalesef gelemiyorum, =katılıyorum, =katılmıyorum,
            =katılamıyorum, =orada olacağım, =bu sefer olmaz, =bu hafta istemiyorum, =evet lütfen, =hayır
            teşekkürler, =kalıyorum, =onaylıyorum, =kabul ediyorum, =iptal ediyorum,
            almaya devam etmek istiyorum, =evet geliyorum, =gelemiyorum,
            =katılacağım, =katılamayacağım, kaydımı tamamla, =onayla, =reddet,
            onayla, =onayla, onaylayın, aboneliği onayla*, aboneliğinizi onayla*, e-postanızı doğrula*, doğrula,
            doğrulayın, hesabı etkinleştir*, hesabınızı etkinleştir*, aktifleştir*, daveti kabul et, =kabul et,
            =reddet
            """,
            .login: """
            giriş yap*, oturum aç*, =giriş, şifremi unuttum, şifre sıfırla*, şifrenizi sıfırla*, parolanızı
            sıfırla*
            """,
            .referral: """
            bizi tavsiye et*, arkadaşını getir*, arkadaşınızı getirin,
            arkadaşını davet et, arkadaşlarını davet et, arkadaşlarınızı davet edin,
            arkadaşını davet et, arkadaşlarını davet et, arkadaşınızı davet edin, arkadaşına öner, davet
            bağlantısı, davet linki
            """,
            .poll: """
            üç soruyu yanıtla*, okur anketi,
            oy ver*, oy kullan*, =anket, ankete katıl*, anketi doldur*, değerlendir*, beğendiniz mi, nasıl
            buldunuz, puan ver*
            """,
            .share: "=paylaş, da paylaş, de paylaş, bunu paylaş, =beğen, =yorum yap, yorum yaz",
            .forward: "arkadaşına gönder, arkadaşınıza gönderin, ilet, =ilet, başkasına ilet",
            .subscribe: "abone ol*, abonelik, üye ol*, kayıt ol*, bağış yap*, destek ol*",
            .viewInBrowser: "tarayıcıda, tarayıcınızda, web sürümü, çevrimiçi görüntüle, çevrimiçi oku",
            .legal: "gizlilik politikası, gizlilik, kullanım koşulları, kvkk, kişisel verilerin, çerez politikası",
            .contact: "iletişim, bize ulaşın, bize yazın, =e-posta, müşteri hizmetleri, reklam vermek",
            .sponsor: """
            birlikte hazırladık, iş birliğiyle, katkılarıyla, reklam, sponsorlu, sponsor, iş birliği, iş birliğiyle
            """,
            .bare: """
            =buraya, =burada, =buradan, =buraya tıklayın, =tıklayın, =bağlantı, =bu bağlantı, =link, =evet,
            =hayır
            """,
            .readMore: "=devamını oku, =daha fazla, =devamı, =daha fazlası, =oku, =detaylar",
        ],
        subscription: SubscriptionWords(
            together: "iptal … bülten*, aboneliğ*, üyeliğ*",
            changed: """
                yönet, yönetin, değiştir, düzenle, seç, güncelle … abonelik*, aboneliğ*, bülten*, bildirim*;
                geç, geçin … haftalık bülten*; seç, seçin … konuları, konularınızı; değiştir, değiştirin, seç …
                sıklığı, sıklığını
                """,
            or: "veya, ya da, yahut"),
        sharing: SharingWords(
            verbs: "paylaş, paylaşın",
            lastVerbs: "davet et, paylaş, paylaşın, gönder, gönderin",
            places: "ile, üzerinden"),
        asking: """
            günün sorusu, haftanın sorusu, ayın sorusu, anket, soru, sorumuz, hızlı soru, kısa soru, kendinizi sınayın, kendini sına, bilmece, oylama, sizin görüşünüz, ya siz, ya sen
            """)

    static let indonesian = Language(
        "id",
        words: [
            .unsubscribe: """
            jangan kirim lagi, jangan kirimi saya,
            matikan notifikasi, stop kirim email,
            berhenti berlangganan, batalkan langganan, berhenti langganan, tidak ingin menerima, tidak lagi
            menerima, hapus saya
            """,
            .preferences: """
            apa yang kami kirim, email mana yang, jeda pengiriman, seberapa sering kami, preferensi, pengaturan,
            kelola langganan, perbarui profil, ubah preferensi, akun saya
            """,
            .confirm: """
            =dengan satu klik,
            =ini saya, =bukan saya, =saya akan datang, =saya datang, =saya akan hadir, =saya tidak bisa, =saya tidak
            bisa hadir, =maaf tidak bisa, =tidak kali ini, =ya tentu, =tidak terima kasih, =saya ikut,
            =saya tidak ikut,
            =aktifkan sekarang, =saya hadir, =tidak hadir,
            konfirmasi, =konfirmasi, verifikasi, aktifkan akun, terima undangan, selesaikan pendaftaran,
            =terima, =tolak
            """,
            .login: """
            masuk ke akun, =masuk, =login, atur ulang kata sandi, lupa kata sandi, ganti kata sandi, reset
            password
            """,
            .referral: """
            bawa teman,
            bagikan tautan, ajak teman, undang teman, rekomendasikan ke teman, tautan
            rujukan, kode referral
            """,
            .poll: """
            pilih sekarang, =vote, isi survei, ikuti survei, =survei, beri nilai, nilai kami, bagaimana menurut,
            jajak pendapat
            """,
            .share: "=bagikan, bagikan ke, bagikan di, =suka, =komentar",
            .forward: "teruskan ke teman, =teruskan, kirim ke teman",
            .subscribe: "berlangganan, langganan, daftar sekarang, =daftar, donasi",
            .viewInBrowser: "di browser, versi web, lihat online, baca online",
            .legal: "kebijakan privasi, syarat dan ketentuan, ketentuan layanan",
            .contact: "hubungi kami, =kontak, =email",
            .sponsor: "iklan, disponsori, sponsor",
            .bare: """
            =di sini, =disini, =klik di sini, =klik disini, =tautan ini, =link ini,
            =tautan, =ya, =tidak
            """,
            .readMore: "=baca selengkapnya, =selengkapnya, =baca lebih lanjut, =baca",
        ],
        subscription: SubscriptionWords(
            changed: "atur, kelola, ubah, pilih … langganan*, nawala*, buletin*, newsletter*, notifikasi*",
            or: "atau"),
        sharing: SharingWords(verbs: "undang, ajak, bagikan", places: "di, ke, lewat, melalui"),
        asking: """
            pertanyaan hari ini, pertanyaan minggu ini, kuis, pertanyaan, pertanyaan singkat, teka teki, tebak, jajak
            pendapat, survei
            """)

    static let vietnamese = Language(
        "vi",
        words: [
            .unsubscribe: """
            đừng gửi cho tôi,
            =tắt thông báo, hủy đăng ký, huỷ đăng ký, ngừng nhận, không muốn nhận, hủy nhận tin, ngừng đăng ký
            """,
            .preferences: """
            chọn email bạn muốn nhận, tạm dừng nhận, tùy chọn, cài đặt, quản lý đăng ký, cập nhật hồ sơ, cập
            nhật thông tin, tài khoản của tôi
            """,
            .confirm: """
            =chỉ với một cú nhấp,
            =đó là tôi, =đúng là tôi, =không phải tôi, =tôi sẽ đến, =tôi sẽ tham gia, =tôi không thể đến, =tôi không
            đến được, =không cảm ơn, =lần này không, =tôi đồng ý,
            =kích hoạt ngay,
            xác nhận, =xác nhận, xác minh, kích hoạt tài khoản, hoàn tất đăng ký, chấp nhận lời mời, =chấp nhận
            """,
            .login: "đăng nhập, đặt lại mật khẩu, quên mật khẩu, đổi mật khẩu",
            .referral: "giới thiệu bạn bè, mời bạn bè, giới thiệu bạn bè, mời bạn bè, mời bạn, liên kết giới thiệu",
            .poll: "bình chọn, khảo sát, đánh giá, bạn thấy thế nào, bỏ phiếu",
            .share: "=chia sẻ, chia sẻ lên, chia sẻ trên, =thích, =bình luận",
            .forward: "chuyển tiếp, gửi cho bạn bè",
            .subscribe: "đăng ký nhận, =đăng ký, quyên góp",
            .viewInBrowser: "trong trình duyệt, xem trực tuyến, bản web, đọc trực tuyến",
            .legal: "chính sách bảo mật, chính sách quyền riêng tư, điều khoản",
            .contact: "liên hệ, =email",
            .sponsor: "quảng cáo, tài trợ",
            .bare: """
            =tại đây, =ở đây, =nhấn vào đây, =bấm vào đây, =đây, =liên kết, =có,
            =không
            """,
            .readMore: "=đọc thêm, =xem thêm, =chi tiết, =đọc tiếp, =tìm hiểu thêm",
        ],
        subscription: SubscriptionWords(or: "hoặc"),
        asking: "câu hỏi hôm nay, câu hỏi của tuần, câu hỏi, câu hỏi nhanh, câu đố, khảo sát, bình chọn")
}
