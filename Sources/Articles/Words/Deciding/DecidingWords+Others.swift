// Hungarian, Greek, Turkish, and the languages of Asia and the Near East.
extension DecidingWords {
    static let hungarian = DecidingWords(
        said: """
            igen … szeretném, szeretnék, kérem, kérek, jövök, ott leszek, megerősítem, én vagyok, maradok, részt
            veszek, elfogadom; nem … köszönöm, kérem, tudok, jövök, én voltam, ezúttal, szeretném; ez, az … én vagyok,
            nem én voltam, az én címem; szeretnék, szeretném, kérem … kapni, maradni, lemondani, folytatni, részt
            venni, a hírlevelet, feliratkozni; megerősítem, elfogadom, lemondom … a, rendelésem, részvételem,
            foglalásom, az, rendelésemet, foglalásomat; ott … leszek, leszünk; sajnos … nem tudok, nem jövök, nem; már
            … nem kérem, nincs rá szükségem; hosszabbítás, hosszabbítsa … hétre, hétig, nappal; rendelés, foglalás …
            lemondása, megismétlése, törlése; rendelje, rendeld … újra, meg újra; természetesen, persze, szívesen …
            ott leszek, jövök, megyek, kérem; sajnálom, sajnos, elnézést … *
            """,
        reported: """
            tiltás, tiltsa, jelentse … felhasználó, feladó, személyt
            """,
        often: """
            csak, inkább … havonta, hetente, havonta egyszer, hetente egyszer, egyszer egy hónapban; havonta, hetente
            … elég, egyszer kérem, egyszer elég; szüneteltetés, szüneteltesse … hétre, hónapra, napra
            """,
        disowned: """
            nem ön volt, nem te voltál, nem ön kérte, nem te kérted, nem kérte, nem kérted, nem regisztrált, nem
            iratkozott fel, nem rendelt, nem hozott létre, rossz cím, tévedésből, nem módosított, nem vásárolt, valaki
            más, nem emlékszik
            """,
        conditions: "ha, amennyiben",
        taking: "rendelje, rendelés, megrendelem, vásárlás, váltson, váltok, hosszabbítás, megújítás, igen, kérem",
        atOnce: """
            levonjuk, levonásra kerül, mentett kártyáról, mentett kártyája, egy kattintás elég, egyetlen kattintás
            """,
        asking: "hogyan, miért, mit, mikor, ki, hol, melyik, így")

    static let greek = DecidingWords(
        said: """
            ναι … θέλω, θα, έρχομαι, επιβεβαιώνω, με, μου, συμφωνώ, παρακαλώ, στείλτε, είμαι εγώ, εγώ; όχι …
            ευχαριστώ, δεν, αυτή τη φορά, δεν είμαι εγώ; θέλω, επιθυμώ … να λαμβάνω, να μείνω, να συνεχίσω, να
            ακυρώσω, να συμμετέχω, να εγγραφώ, να διαγραφώ; επιβεβαιώνω, αποδέχομαι, ακυρώνω … την, το, τη, τους; θα …
            είμαι εκεί, έρθω, παρευρεθώ; δεν … μπορώ να έρθω, θα έρθω, θα μπορέσω, θέλω πια, ήμουν εγώ, το χρειάζομαι;
            δυστυχώς … δεν μπορώ, δεν θα; ανανέωση … για, συνδρομής; ακύρωση … κράτησης, παραγγελίας, ανανέωσης;
            παραγγελία … ξανά, πάλι; φυσικά, βεβαίως, ευχαρίστως … θα, έρχομαι, ναι; λυπάμαι, συγγνώμη … *
            """,
        reported: """
            αποκλεισμός, αναφορά … χρήστη, αποστολέα
            """,
        often: """
            μόνο, καλύτερα … μία φορά τον μήνα, μια φορά τον μήνα, μία φορά την εβδομάδα, μια φορά την εβδομάδα, κάθε
            μήνα; μία, μια … φορά τον μήνα αρκεί, φορά τον μήνα παρακαλώ, φορά την εβδομάδα αρκεί; παύση, αναστολή …
            εβδομάδες, εβδομάδα, ημέρες, μήνα
            """,
        disowned: """
            δεν ήσασταν εσείς, δεν είστε εσείς, δεν ήσουν εσύ, δεν είσαι εσύ, δεν το ζητήσατε, δεν ζητήσατε, δεν το
            ζήτησες, δεν εγγραφήκατε, δεν παραγγείλατε, δεν δημιουργήσατε, λάθος άτομο, λάθος διεύθυνση, κατά λάθος,
            δεν αναγνωρίζετε
            """,
        conditions: "αν, εάν",
        taking: "παραγγελία, παραγγείλτε, αγορά, ανανέωση, αναβάθμιση, μετάβαση, ναι, θέλω",
        atOnce: "θα χρεωθεί, θα χρεωθούν, αποθηκευμένη κάρτα, αρκεί ένα κλικ, ένα κλικ και",
        asking: "πώς, γιατί, τι, πότε, ποιος, πού, ποια")

    static let turkish = DecidingWords(
        said: """
            beni … listede tutun, listede tut, listeden çıkarın, listeden çıkar;
            evet … istiyorum, geliyorum, katılıyorum, onaylıyorum, kabul, beni, bana, benim, lütfen, gönderin, kalsın,
            kalmak, geleceğim, geleceğiz; hayır … teşekkürler, teşekkür, istemiyorum, gelemiyorum, katılamıyorum, ben
            değildim, bu sefer, gelemem, almayayım; bu … benim, ben değilim, ben değildim, hafta kalsın, hafta
            istemiyorum, sefer gelemem, benim adresim; onaylıyorum, ediyorum, istiyorum, istemiyorum, iptal, yenile,
            uzat, uzatın … siparişimi, siparişi, aboneliğimi, rezervasyonumu, rezervasyonu, kabul, katılımımı,
            randevumu, kaydımı, kalmak, almak, listede, hesabımı, süreyi, hafta, randevuyu, siparişimi iptal,
            ediyorum; siparişimi, siparişi, aboneliğimi, rezervasyonumu, randevumu, daveti … onaylıyorum, iptal, iptal
            et, iptal ediyorum, onayla, yenile, tekrarla, kabul ediyorum, yenileme, yenilemeyin; artık … ihtiyacım
            yok, istemiyorum; maalesef … gelemem, gelemiyorum, katılamıyorum; orada … olacağım, olacağız; tekrar,
            yeniden … sipariş; tek … tıkla; tabii, elbette, memnuniyetle … geliyorum, katılıyorum, ki geliyorum, ki
            katılıyorum, geleceğim, isterim; maalesef, üzgünüm … meşgulüm, katılamam, gelemem; üzgünüm, maalesef … *
            """,
        reported: """
            engelle, bildir … kişiyi, göndereni, kullanıcıyı, hesabı; kişiyi, göndereni, kullanıcıyı … engelle, bildir
            """,
        often: """
            sadece, yalnızca … ayda bir, haftada bir, ayda bir kez, haftada bir kez; ayda, haftada … bir yeter, bir
            lütfen, bir yeterli; hafta, iki, bildirimleri, uyarıyı, bülteni … durdur, hafta durdur, ara ver, duraklat,
            hafta duraklat, hafta ara
            """,
        disowned: """
            siz değil miydiniz, siz değil misiniz, siz değilseniz, siz değildiniz, sen değil miydin, sen değilsen,
            talep etmediniz mi, talep etmediyseniz, siz istemediyseniz, istemediniz mi, kaydolmadınız mı,
            kaydolmadıysanız, hesap açmadınız mı, hesap açmadıysanız, sipariş vermediniz mi, sipariş vermediyseniz,
            yanlış kişi, yanlış adres, yanlışlıkla, siz yapmadınız mı, siz yapmadıysanız, sen yapmadın mı,
            değiştirmediniz mi, satın almadınız mı, giriş yapmadınız mı, başka biri, hatırlamıyor musunuz, tanımıyor
            musunuz
            """,
        conditions: "eğer",
        taking: """
            sipariş, satın, yenile, geç, yükselt, hemen, şimdi, uzat, evet, bağış, tekrar, devam, sürdür
            """,
        atOnce: """
            kartınızdan çekilecek, kartınızdan tahsil, tahsil edilecek, kayıtlı kartınız, kayıtlı kart, tek tık yeter,
            tek tıkla tamam, bir tık yeter, tek dokunuş yeter
            """,
        asking: "nasıl, neden, niçin, ne zaman, kim, nerede, hangi")

    static let indonesian = DecidingWords(
        said: """
            ya … saya, kirim, kirimkan, tolong, daftarkan, lanjutkan; tidak … terima kasih, saya, bukan saya, kali
            ini; saya … ingin tetap, ingin menerima, ingin berhenti, akan hadir, akan datang, tidak bisa, tidak hadir,
            ikut, tidak ikut, setuju, konfirmasi, mau berlangganan, tidak membutuhkan, bukan; batalkan … pesanan,
            reservasi, perpanjangan; perpanjang … untuk, langganan, selama; pesan … lagi; tentu, pasti, maaf,
            sayangnya … *
            """,
        reported: """
            blokir, laporkan … orang ini, pengirim, pengguna
            """,
        often: """
            hanya, cukup, sekali … sekali sebulan, sekali seminggu, sebulan saja, seminggu saja; jeda … minggu, bulan,
            hari
            """,
        disowned: """
            bukan anda, bukan kamu, tidak meminta, tidak memintanya, tidak mendaftar, tidak memesan, tidak membuat
            akun, salah orang, salah alamat
            """,
        conditions: "jika, apabila, kalau",
        taking: "pesan, beli, perpanjang, tingkatkan, beralih, ya",
        atOnce: "akan ditagihkan, langsung ditagih, kartu tersimpan, cukup satu klik, satu klik dan",
        asking: "bagaimana, mengapa, kenapa, apa, kapan, siapa, di mana, cara")

    static let vietnamese = DecidingWords(
        said: """
            có, vâng … tôi, gửi cho tôi, đăng ký cho tôi; không … cảm ơn, phải tôi, tôi; tôi … sẽ đến, sẽ tham gia,
            không thể, muốn nhận, muốn tiếp tục, muốn hủy, đồng ý, xác nhận, không cần nữa; đúng … là tôi, tôi; hủy …
            đơn hàng, đặt chỗ, gia hạn; gia … hạn thêm, hạn cho; đặt … lại
            """,
        reported: """
            chặn, báo … người này, người gửi, cáo người này
            """,
        often: """
            chỉ … một lần một tháng, mỗi tháng một lần, mỗi tuần một lần, hàng tháng, hàng tuần; tạm … dừng trong,
            ngừng trong
            """,
        disowned: """
            không phải bạn, bạn không yêu cầu, không đăng ký, không tạo tài khoản, không đặt hàng, nhầm người, nhầm
            địa chỉ
            """,
        conditions: "nếu",
        taking: "đặt, mua, gia, nâng, chuyển, có",
        atOnce: "sẽ được trừ, trừ vào thẻ, thẻ đã lưu, chỉ cần một cú nhấp, chỉ một cú nhấp",
        asking: "làm, vì sao, tại sao, cách, khi nào, ai")

    static let korean = DecidingWords(
        joined: true,
        said: "네, 예 … 받겠습니다, 참석합니다, 참석하겠습니다, 신청합니다, 동의합니다; 아니요, 아니오 … 괜찮습니다, 참석하지, 받지",
        disowned: "본인이 아닌, 본인이 아니, 직접 신청하지, 신청하지 않았, 요청하지 않았, 가입하지 않았, 주문하지 않았, 잘못 받으",
        atOnce: "바로 결제, 즉시 결제, 등록된 카드, 저장된 카드",
        asking: "왜, 어떻게")

    static let japanese = DecidingWords(
        joined: true,
        disowned: "心当たりのない, 心当たりがない, 身に覚えのない, 覚えがない, ご本人でない, 本人ではない, 登録した覚え, 申し込んでいない, お申し込みでない",
        atOnce: "すぐに請求, 登録済みのカード, 登録のカード, ワンクリックで, すぐに決済",
        asking: "なぜ, どうして, どうやって, どうすれば")

    static let chinese = DecidingWords(
        joined: true,
        disowned: "不是您本人, 不是你本人, 非本人操作, 不是本人, 不是您, 不是你, 没有申请, 没有注册, 没有订阅, 没有下单, 未曾注册, 未申请, 並非您, 沒有註冊, 沒有申請",
        atOnce: "立即扣款, 将从您, 已保存的卡, 一键下单, 自动扣费, 立即扣費",
        asking: "为什么, 為什麼, 为何, 為何, 如何, 怎么, 怎麼, 怎样, 怎樣")

    static let hebrew = DecidingWords(
        joined: true,
        said: """
            כן … אני, אותי, לי, שלי; לא … תודה, אני; אני … מגיע, מגיעה, אגיע, לא אגיע, מאשר, מאשרת, רוצה להישאר, רוצה
            לקבל, לא יכול
            """,
        disowned: "לא אתה, לא אתם, זה לא אתה, לא ביקשת, לא ביקשתם, לא נרשמת, לא נרשמתם, לא הזמנת, טעות בכתובת",
        conditions: "אם",
        atOnce: "יחויב, הכרטיס השמור, בלחיצה אחת",
        asking: "איך, למה, מדוע, מה, מתי, מי")

    static let arabic = DecidingWords(
        joined: true,
        said: """
            نعم … أنا, أريد, سأحضر, أؤكد, لي, أوافق; لا … شكرا, أنا, أستطيع, أريد; أنا … سأحضر, لن أحضر, أوافق, أؤكد
            """,
        disowned: "لست أنت, ليس أنت, لم تكن أنت, لم تطلب, لم تقم, لم تسجل, لم تشترك, عنوان خاطئ",
        conditions: "إذا, ان, إن",
        atOnce: "سيتم خصم, البطاقة المحفوظة, بنقرة واحدة",
        asking: "كيف, لماذا, ماذا, متى, من")
}
