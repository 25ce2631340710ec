import Mail
import Testing
@Test("a message") func message() { #expect(MessageParser.parse(Array("Subject: a\n\nb".utf8)).subject == "a") }
