// Hungarian, Greek, Turkish, and the languages of Asia and the Near East.
extension ClickWords {
    static let hungarian = ClickWords(
        ended: """
            nem … írunk többet, írunk többé, küldünk többet, zavarjuk többet, zavarunk többet, kap többet, kapsz többet;
            töröljük, levesszük, kihúzzuk … a listáról, a címét, a címedet, a címed
            """,
        endedPhrases: "többet nem írunk, többé nem írunk, többé nem zavarunk, többet nem zavarunk",
        joining: "és, hogy, akkor",
        called: """
            koppintson, koppints, kattintson, kattints, nyomja, nyomd … a válaszra, válaszára, válaszodra, a
            kedvencére, a kedvencedre, a szavazáshoz; válassza, válaszd … a választ, válaszát
            """,
        counted: "a szavazata számít, a szavazatod számít, minden kattintás, eredmény jövő héten",
        persons: "én")

    static let greek = ClickWords(
        ended: """
            δεν … θα σας ξαναγράψουμε, θα σου ξαναγράψουμε, θα ξαναγράψουμε, σας ξαναγράφουμε, σου ξαναγράφουμε, θα
            λάβετε, θα λάβεις, θα σας ενοχλήσουμε; θα … σας διαγράψουμε, σε διαγράψουμε, σταματήσουμε να
            """,
        joining: "και, για, να",
        called: """
            πατήστε, πάτησε, αγγίξτε, κάντε … την απάντηση, την απάντησή, στην απάντηση, κλικ στην απάντηση, για να
            ψηφίσετε; επιλέξτε … την απάντησή, την απάντηση
            """,
        counted: "η ψήφος σας μετράει, κάθε κλικ μετράει, αποτελέσματα την επόμενη",
        persons: "εγώ, εμείς")

    static let turkish = ClickWords(
        ended: """
            bir … daha yazmayız, daha yazmayacağız, daha rahatsız; size, sana … bir daha yazmayız, artık yazmayız, artık
            yazmayacağız, yazmayı bırakırız, mektup göndermeyiz; listeden … çıkarırız, sileriz, silelim, çıkaralım,
            çıkarsınız, çıkarsın; adresinizi, adresini … sileriz, silelim, siler
            """,
        joining: "ve, ki",
        called: """
            dokunun, dokun, tıklayın, tıkla, basın, bas … cevabınıza, cevabına, yanıtınıza, yanıtına, favorinize, oy
            vermek; seçin, seç … cevabınızı, cevabını, yanıtınızı, yanıtını
            """,
        counted: "oyunuz sayılır, oyun sayılır, her tık bir, sonuçlar haftaya, cevap haftaya",
        persons: "biz")

    static let indonesian = ClickWords(
        ended: """
            kami … tidak akan menulis, tidak akan mengirim, tidak akan mengganggu, berhenti mengirim, berhenti menulis,
            menghapus anda, hapus alamat
            """,
        joining: "dan, agar, untuk, maka",
        called: """
            ketuk, klik, tekan … jawaban, jawaban anda, jawabanmu, pilihan anda, pilihanmu, untuk memilih; pilih …
            jawaban anda, jawabanmu
            """,
        counted: "suara anda dihitung, suaramu dihitung, hasilnya minggu depan",
        persons: "saya, kami, aku")

    static let vietnamese = ClickWords(
        ended: """
            chúng … tôi sẽ không gửi, tôi sẽ không viết, tôi sẽ ngừng, tôi sẽ xóa
            """,
        joining: "và, để",
        called: "chạm, nhấn, bấm … câu trả lời, vào câu trả lời, vào đáp án, để bình chọn; chọn … câu trả lời",
        counted: "phiếu của bạn được tính, kết quả tuần sau",
        persons: "tôi")

    static let korean = ClickWords(
        joined: true,
        endedPhrases: "더 이상 보내지 않, 더는 보내지 않, 다시는 보내지 않, 더 이상 편지를 보내지, 발송을 멈, 발송을 중단, 명단에서 지워, 목록에서 빼",
        counted: "답을 눌러, 정답을 눌러, 하나를 눌러, 눌러 투표, 눌러서 투표, 누르면 투표, 답을 골라 눌러, 결과는 다음 주")

    static let japanese = ClickWords(
        joined: true,
        endedPhrases: "もう送りません, もうお送りしません, 今後お送りしません, 配信を停止します, 配信を止めます, 配信が止まります, 配信は止まります, リストから外, 名簿から外",
        counted: "答えをタップ, 答えを押, 回答をタップ, 回答をクリック, 答えをクリック, 押すと投票, タップで投票, クリックで投票, タップで回答, ワンクリックで回答, 結果は来週, 正解は来週")

    static let chinese = ClickWords(
        joined: true,
        endedPhrases: "不再给您发, 不再给你发, 不再打扰, 不会再给您, 不会再给你, 不再寄信, 不再寄給, 不會再寄, 将您移出, 将你移出, 把您移出, 把你移出, 從名單, 从名单",
        counted: "点击答案, 点击你的答案, 点击您的答案, 點擊答案, 点选答案, 點選答案, 点一下投票, 點一下投票, 一键投票, 一鍵投票, 点击投票, 點擊投票, 结果下周, 結果下週, 下周公布, 下週公布")

    static let hebrew = ClickWords(
        joined: true,
        endedPhrases:
            "לא נכתוב לך יותר, לא נכתוב לכם, לא נשלח יותר, נפסיק לכתוב, נפסיק לשלוח, נמחק אתכם, נסיר אתכם, נסיר אותך",
        counted: "הקישו על התשובה, לחצו על התשובה, כל לחיצה נספרת, לחצו כדי להצביע, התוצאות בשבוע הבא")

    static let arabic = ClickWords(
        joined: true,
        endedPhrases:
            "لن نكتب إليك, لن نكتب لك, لن نراسلك, لن نرسل إليك, سنتوقف عن إرسال, سنتوقف عن مراسلتك, سنحذفك, سنزيل عنوانك",
        counted:
            "اضغط على الإجابة, اضغط على إجابتك, انقر على إجابتك, انقر على الإجابة, انقر للتصويت, اضغط للتصويت, صوتك محسوب, النتائج الأسبوع المقبل"
    )
}
