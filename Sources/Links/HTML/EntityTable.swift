/// The character references that are decoded here: HTML 4's, and of HTML 5's 2,231 those met in mail and in addresses.
///
/// libxml2 2.9 knows HTML 4's alone, wants the `;` that browsers do without, and searches its list from the start for
/// each reference, of which a preheader has hundreds (`&zwnj;&nbsp;`). So `MarkupMender` decodes them.
enum EntityTable {
    /// Names and the characters they stand for; 0 for an unknown name.
    static let characters = NameTable(
        latin.enumerated().map { (String($1), UInt32(160 + $0)) } + others, absent: 0)

    /// The names that browsers also read without a `;` (HTML Standard, 13.5): these ten and all of Latin-1.
    static let withoutSemicolon = NameTable(
        (latin + ["amp", "lt", "gt", "quot", "AMP", "LT", "GT", "QUOT", "COPY", "REG"]).map { (String($0), true) },
        absent: false)

    /// The longest name that may stand without a `;`.
    static let longestWithoutSemicolon = 6

    /// What `&#128;` to `&#159;` mean to browsers: the characters of windows-1252 (HTML Standard, 13.2.5.80).
    static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// U+00A0 to U+00FF in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
        Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
        uuml yacute thorn yuml
        """.split(whereSeparator: \.isWhitespace)

    private static let others: [(name: String, value: UInt32)] = """
        quot=34 amp=38 lt=60 gt=62 OElig=338 oelig=339 Scaron=352 scaron=353 Yuml=376 fnof=402 circ=710 tilde=732
        Alpha=913 Beta=914 Gamma=915 Delta=916 Epsilon=917 Zeta=918 Eta=919 Theta=920 Iota=921 Kappa=922 Lambda=923
        Mu=924 Nu=925 Xi=926 Omicron=927 Pi=928 Rho=929 Sigma=931 Tau=932 Upsilon=933 Phi=934 Chi=935 Psi=936 Omega=937
        alpha=945 beta=946 gamma=947 delta=948 epsilon=949 zeta=950 eta=951 theta=952 iota=953 kappa=954 lambda=955
        mu=956 nu=957 xi=958 omicron=959 pi=960 rho=961 sigmaf=962 sigma=963 tau=964 upsilon=965 phi=966 chi=967 psi=968
        omega=969 thetasym=977 upsih=978 piv=982 ensp=8194 emsp=8195 thinsp=8201 zwnj=8204 zwj=8205 lrm=8206 rlm=8207
        ndash=8211 mdash=8212 lsquo=8216 rsquo=8217 sbquo=8218 ldquo=8220 rdquo=8221 bdquo=8222 dagger=8224 Dagger=8225
        bull=8226 hellip=8230 permil=8240 prime=8242 Prime=8243 lsaquo=8249 rsaquo=8250 oline=8254 frasl=8260 euro=8364
        image=8465 weierp=8472 real=8476 trade=8482 alefsym=8501 larr=8592 uarr=8593 rarr=8594 darr=8595 harr=8596
        crarr=8629 lArr=8656 uArr=8657 rArr=8658 dArr=8659 hArr=8660 forall=8704 part=8706 exist=8707 empty=8709
        nabla=8711 isin=8712 notin=8713 ni=8715 prod=8719 sum=8721 minus=8722 lowast=8727 radic=8730 prop=8733
        infin=8734 ang=8736 and=8743 or=8744 cap=8745 cup=8746 int=8747 there4=8756 sim=8764 cong=8773 asymp=8776
        ne=8800 equiv=8801 le=8804 ge=8805 sub=8834 sup=8835 nsub=8836 sube=8838 supe=8839 oplus=8853 otimes=8855
        perp=8869 sdot=8901 lceil=8968 rceil=8969 lfloor=8970 rfloor=8971 loz=9674 spades=9824 clubs=9827 hearts=9829
        diams=9830 lang=10216 rang=10217
        Tab=9 NewLine=10 excl=33 QUOT=34 num=35 dollar=36 percnt=37 AMP=38 apos=39 lpar=40 rpar=41 ast=42 midast=42
        plus=43 comma=44 period=46 sol=47 colon=58 semi=59 LT=60 equals=61 GT=62 quest=63 commat=64 lbrack=91 lsqb=91
        bsol=92 rbrack=93 rsqb=93 Hat=94 lowbar=95 UnderBar=95 grave=96 lbrace=123 lcub=123 verbar=124 vert=124
        rbrace=125 rcub=125 inodot=305 emsp13=8196 emsp14=8197 numsp=8199 puncsp=8200 hairsp=8202 hyphen=8208 dash=8208
        horbar=8213 rsquor=8217 lsquor=8218 rdquor=8221 ldquor=8222 bullet=8226 nldr=8229 mldr=8230 caret=8257
        NoBreak=8288 copysr=8471 squ=9633 squf=9642 utrif=9652 rtrif=9656 dtrif=9662 ltrif=9666 starf=9733 star=9734
        phone=9742 female=9792 male=9794 check=10003 cross=10007 xrarr=10230 COPY=169 REG=174
        """.split(whereSeparator: \.isWhitespace).compactMap { row in
            let parts = row.split(separator: "=")
            guard parts.count == 2, let value = UInt32(parts[1]) else { return nil }
            return (String(parts[0]), value)
        }
}
