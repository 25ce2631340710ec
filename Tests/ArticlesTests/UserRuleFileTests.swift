import Articles
import Testing

@Suite struct UserRuleFileTests {
    @Test("a rule a line, comments and empty lines aside")
    func read() throws {
        let file = try UserRuleFile(
            """
            \u{FEFF}# my rules
            allow example.com/blog/*   # all of it

            \tdeny *.ads.example
            deny example.com/page#part
            """)
        #expect(file.allow == ["example.com/blog/*"])
        #expect(file.deny == ["*.ads.example", "example.com/page#part"])
    }

    @Test(
        "the first fault is named with its line",
        arguments: [
            ("allow a.example\nforbid b.example", 2, "forbid"), ("\n\nallow", 3, "0 patterns"),
            ("deny a.example b.example", 1, "2 patterns"), ("deny *", 1, "every link"),
            ("# x\r\nallow ftp://a.example/", 2, "ftp"), ("allow nohost", 1, "no host"),
        ])
    func faults(text: String, line: Int, words: String) {
        let fault = #expect(throws: UserRuleFile.Fault.self) { try UserRuleFile(text) }
        #expect(fault?.line == line)
        #expect(fault?.message.contains(words) == true, "\(fault?.message ?? "")")
        #expect(fault?.hint.isEmpty == false)
    }
}
