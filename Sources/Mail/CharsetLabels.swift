/// Which encoding a charset's name means: the labels of the WHATWG Encoding Standard §4.2, and what mail adds to them.
///
/// A label means what browsers take it for, which is more than its name says: pages called iso-8859-1 hold windows-1252's
/// quotation marks, gb2312 stands for gb18030, ks_c_5601-1987 for Microsoft's UHC.
enum CharsetLabels {
    enum Encoding: Equatable {
        case utf8, utf16(bigEndian: Bool), windows1252, iso2022jp
        /// By iconv under that name. `isStateful`: the text looks like ASCII, so that being valid UTF-8 says nothing.
        case iconv(String, isStateful: Bool)

        /// Whether pure ASCII in this encoding may stand for something else than ASCII.
        var isStateful: Bool {
            switch self {
            case .iso2022jp, .utf16: true
            case .iconv(_, let isStateful): isStateful
            case .utf8, .windows1252: false
            }
        }
    }

    /// The encoding of a label; an unknown one is asked of iconv under its own name.
    static func encoding(_ label: String?) -> Encoding? {
        guard let label else { return nil }
        let name = String(
            decoding: label.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != .quote && $0 != 0x27 }, as: UTF8.self
        )
        .lowercased()
        guard !name.isEmpty, name.utf8.count <= 64 else { return nil }
        if let known = table[name] { return known }
        // Only a plain name: iconv takes "//" as the start of its own options.
        guard name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_.:".utf8.contains($0) }) else { return nil }
        let plain = name.hasPrefix("x-") ? String(name.dropFirst(2)) : name
        return table[plain] ?? .iconv(plain.uppercased(), isStateful: false)
    }

    private static let table: [String: Encoding] = {
        var table: [String: Encoding] = [:]
        for (encoding, labels) in rows {
            for label in labels.split(separator: " ") { table[String(label)] = encoding }
        }
        return table
    }()

    private static func bytes(_ name: String) -> Encoding { .iconv(name, isStateful: false) }

    private static let rows: [(Encoding, String)] = [
        (.utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8n utf8mb4"),
        (.utf16(bigEndian: false), "utf-16 utf-16le ucs-2 iso-10646-ucs-2 csunicode unicode unicodefeff"),
        (.utf16(bigEndian: true), "utf-16be unicodefffe"),
        (
            .windows1252,
            """
            windows-1252 cp1252 x-cp1252 us-ascii ascii ansi_x3.4-1968 ansi iso-8859-1 iso8859-1 iso88591 iso_8859-1 \
            iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 csisolatin1 cp819 ibm819 win-1252 iso646-us iso-646-us us \
            default unknown unknown-8bit x-unknown 8bit 7bit 8859-1 8859_1
            """
        ),
        (bytes("CP866"), "ibm866 cp866 866 csibm866"),
        (
            bytes("ISO-8859-2"),
            "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2"
        ),
        (bytes("ISO-8859-3"), "iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso-ir-109 latin3 l3 csisolatin3"),
        (bytes("ISO-8859-4"), "iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso-ir-110 latin4 l4 csisolatin4"),
        (bytes("ISO-8859-5"), "iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso-ir-144 cyrillic csisolatincyrillic"),
        (
            bytes("ISO-8859-6"),
            "iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 arabic asmo-708 ecma-114"
        ),
        (bytes("ISO-8859-7"), "iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso-ir-126 greek greek8 ecma-118 elot_928"),
        (
            bytes("ISO-8859-8"),
            "iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso-8859-8-i iso-8859-8-e iso-ir-138 hebrew logical visual"
        ),
        (bytes("ISO-8859-10"), "iso-8859-10 iso8859-10 iso885910 iso-ir-157 latin6 l6 csisolatin6"),
        (bytes("ISO-8859-13"), "iso-8859-13 iso8859-13 iso885913"),
        (bytes("ISO-8859-14"), "iso-8859-14 iso8859-14 iso885914"),
        (bytes("ISO-8859-15"), "iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 latin-9 l9 csisolatin9"),
        (bytes("ISO-8859-16"), "iso-8859-16"),
        (bytes("KOI8-R"), "koi8-r koi8 koi8_r koi cskoi8r"),
        (bytes("KOI8-U"), "koi8-u koi8-ru"),
        (bytes("MACINTOSH"), "macintosh mac x-mac-roman csmacintosh"),
        (bytes("MAC-CYRILLIC"), "x-mac-cyrillic x-mac-ukrainian"),
        (bytes("CP874"), "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        (bytes("CP1250"), "windows-1250 cp1250 x-cp1250 win-1250"),
        (bytes("CP1251"), "windows-1251 cp1251 x-cp1251 win-1251"),
        (bytes("CP1253"), "windows-1253 cp1253 x-cp1253"),
        (bytes("CP1254"), "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso-ir-148 latin5 l5"),
        (bytes("CP1255"), "windows-1255 cp1255 x-cp1255"),
        (bytes("CP1256"), "windows-1256 cp1256 x-cp1256"),
        (bytes("CP1257"), "windows-1257 cp1257 x-cp1257"),
        (bytes("CP1258"), "windows-1258 cp1258 x-cp1258"),
        (
            bytes("GB18030"),
            """
            gb18030 gbk gb2312 gb_2312 gb_2312-80 gb_2312_80 csgb2312 csiso58gb231280 iso-ir-58 chinese x-gbk cp936 ms936 \
            windows-936 euc-cn gb-2312 gb2312-80
            """
        ),
        (.iconv("ISO-2022-CN-EXT", isStateful: true), "iso-2022-cn iso-2022-cn-ext"),
        // RFC 1843; "~{" switches to GB 2312.
        (.iconv("HZ", isStateful: true), "hz-gb-2312 hz"),
        (bytes("BIG5-HKSCS"), "big5 big5-hkscs big-5 cn-big5 csbig5 x-x-big5 big5hkscs cp950"),
        (bytes("EUC-JP-MS"), "euc-jp eucjp x-euc-jp x-euc cseucpkdfmtjapanese ujis"),
        (
            .iso2022jp,
            "iso-2022-jp csiso2022jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-3 iso-2022-jp-ms cp50220 cp50221"
        ),
        // Not iconv's SHIFT_JIS, which turns "~" and "\" into an overline and a yen sign and so breaks addresses.
        (bytes("CP932"), "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis cp932"),
        (
            bytes("CP949"),
            "euc-kr ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601 cseuckr csksc56011987 iso-ir-149 korean cp949 uhc windows-949"
        ),
        (.iconv("ISO-2022-KR", isStateful: true), "iso-2022-kr csiso2022kr"),
        // RFC 2152. Browsers dropped it as unsafe in pages; mail of the 1990s still has it.
        (.iconv("UTF-7", isStateful: true), "utf-7 utf7 unicode-1-1-utf-7 csunicode11utf7 x-unicode-2-0-utf-7"),
    ]
}
