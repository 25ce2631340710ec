// Messages for the tests, written out line by line.

import Mail

/// The message of those lines, each ended by CRLF.
func parse(_ lines: String...) -> Message { MessageParser.parse(Array(lines.map { $0 + "\r\n" }.joined().utf8)) }

/// The message of a header's lines and a body's bytes.
func parse(header: [String], body: [UInt8]) -> Message {
    MessageParser.parse(Array(header.map { $0 + "\r\n" }.joined().utf8) + Array("\r\n".utf8) + body)
}

extension Message {
    /// The page as text.
    var page: String { String(decoding: html, as: UTF8.self) }
}
