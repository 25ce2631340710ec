import Testing

@testable import Transfer

@Suite("Header fields")
struct HTTPFieldsTests {
    private func fields(_ lines: [[UInt8]]) -> HTTPFields {
        var fields = HTTPFields()
        for line in lines { line.withUnsafeBytes { fields.take(line: $0) } }
        return fields
    }

    @Test("names are read in any case, values without the white space around them")
    func names() {
        let fields = fields([Array("LoCaTiOn: \t https://a.example/x \r\n".utf8), Array("X-Other: 1\r\n".utf8)])
        #expect(fields[.location] == "https://a.example/x")
        #expect(fields[.server] == nil)
    }

    @Test("of two lines of one name the first counts")
    func first() {
        #expect(fields([Array("Location: /a".utf8), Array("Location: /b".utf8)])[.location] == "/a")
    }

    @Test("UTF-8 stays, other bytes are percent-encoded")
    func bytes() {
        #expect(fields([Array("Location: /café".utf8)])[.location] == "/café")
        #expect(fields([Array("Location: /caf".utf8) + [0xe9]])[.location] == "/caf%E9")
    }

    @Test("an empty value is empty, a line without a colon is nothing")
    func odd() {
        #expect(fields([Array("Location:\r\n".utf8)])[.location] == "")
        #expect(fields([Array("Location\r\n".utf8)])[.location] == nil)
    }
}
