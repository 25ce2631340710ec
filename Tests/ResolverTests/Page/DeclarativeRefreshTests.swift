import Testing

@testable import Extraction

@Suite("What a refresh says")
struct DeclarativeRefreshTests {
    @Test(
        "time and address are read as browsers read them",
        arguments: [
            ("0; url=/x", 0, "/x"), ("0;URL='/x'", 0, "/x"), ("0;url=\"/x\" trailing", 0, "/x"), ("0,/x", 0, "/x"),
            ("0 /x", 0, "/x"), ("  5 ;  UrL  =  /x  ", 5, "/x  "), ("0;url='/x", 0, "/x"), ("0;'/x'", 0, "/x"),
            ("0; url", 0, "url"), ("0; url/x", 0, "url/x"), ("0; uxl=/x", 0, "uxl=/x"), ("0; u", 0, "u"),
            ("1.5; /x", 1, "/x"), (".5; /x", 0, "/x"), ("3....; /x", 3, "/x"), ("0;url=a;b", 0, "a;b"),
            ("00010;/x", 10, "/x"), ("0;;/x", 0, ";/x"), ("\t0\n;\u{c}url=/x", 0, "/x"), ("0; url=", 0, ""),
            ("99999999999999999999999999; /x", 1 << 40, "/x"), ("0;url=/caf\u{e9}", 0, "/caf\u{e9}"),
        ])
    func reads(text: String, seconds: Int, target: String) {
        let refresh = DeclarativeRefresh(text)
        #expect(refresh?.seconds == seconds && refresh?.target == target)
    }

    @Test("without an address it means the page itself", arguments: ["0", "5", " 10 ", "5;", "5 ; ", "1.5", "."])
    func itself(text: String) throws {
        let refresh = try #require(DeclarativeRefresh(text))
        #expect(refresh.target == nil)
    }

    @Test("what is none is ignored", arguments: ["", " ", "x", "url=/x", ";url=/x", "-1;/x", "+1;/x", "0x;/x", "5!/x"])
    func none(text: String) { #expect(DeclarativeRefresh(text) == nil) }
}
