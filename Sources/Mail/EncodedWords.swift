/// Encoded words in header text (RFC 2047), our own because GMime loses text after a padded B word before another one.
///
/// More is taken than RFC 2047 allows, as every mail program does: words longer than 75 characters, words with blanks in
/// their text, words inside other text and inside quotation marks, characters split between two words.
enum EncodedWords {
    /// One `=?charset?B or Q?text?=`.
    private struct Word {
        var charset: String
        var bytes: [UInt8]
        var end: Int
    }

    /// The text of an unfolded value; raw bytes are UTF-8 if valid, else the fallback charset, else windows-1252.
    static func decode(_ raw: [UInt8], fallbackCharset: String?) -> String {
        // Nearly every value: printable ASCII is itself, but in a charset that gives it another meaning (UTF-16, HZ).
        let isPlain = raw.allSatisfy { (0x20...0x7E).contains($0) || $0 == .tab }
        if fallbackCharset == nil, isPlain, raw.firstIndex(ofText: "=?", from: 0) == nil {
            return String(decoding: raw, as: UTF8.self)
        }
        var scanner = Scanner(raw: raw, fallbackCharset: fallbackCharset)
        return scanner.text()
    }

    private struct Scanner {
        let raw: [UInt8]
        let fallbackCharset: String?
        var output: [UInt8] = []
        /// The bytes of adjacent words of one charset, decoded together: some senders split a character between words.
        var run = (charset: "", bytes: [UInt8]())
        /// Set once no "?=" follows any more, so that a value full of "=?a?q?" is not searched again and again.
        var isBarren = false

        init(raw: [UInt8], fallbackCharset: String?) {
            (self.raw, self.fallbackCharset) = (raw, fallbackCharset)
        }

        mutating func text() -> String {
            var plainStart = 0
            var index = 0
            while let start = isBarren ? nil : raw.firstIndex(ofText: "=?", from: index) {
                guard let word = word(at: start) else { index = start + 2; continue }
                let gap = raw[plainStart..<start]
                // RFC 2047 §6.2: blanks between two encoded words are not shown.
                if plainStart == 0 || !gap.allSatisfy(\.isBlank) { addPlain(gap) }
                if word.charset != run.charset { flush() }
                run.charset = word.charset
                run.bytes += word.bytes
                (plainStart, index) = (word.end, word.end)
            }
            addPlain(raw[plainStart...])
            return String(decoding: output, as: UTF8.self)
        }

        private mutating func addPlain(_ bytes: ArraySlice<UInt8>) {
            flush()
            guard !bytes.isEmpty else { return }
            output += CharsetDecoder.decode(Array(bytes), declared: fallbackCharset).text
        }

        private mutating func flush() {
            guard !run.bytes.isEmpty else { return }
            output += CharsetDecoder.decode(run.bytes, declared: run.charset).text
            run = ("", [])
        }

        private mutating func word(at start: Int) -> Word? {
            // RFC 2231 §5: the charset may carry a language, "utf-8*en".
            let charset = raw[(start + 2)...].prefix(64).prefix { $0 != .question && !$0.isBlank }
            var index = charset.endIndex
            guard !charset.isEmpty, index + 2 < raw.count, raw[index] == .question, raw[index + 2] == .question else {
                return nil
            }
            let encoding = raw[index + 1].lowercased
            index += 3
            guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
            guard let end = raw.firstIndex(ofText: "?=", from: index) else { isBarren = true; return nil }
            let text = raw[index..<end]
            let name = String(decoding: charset.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
            return Word(charset: name, bytes: encoding == UInt8(ascii: "b") ? base64(text) : quoted(text), end: end + 2)
        }

        private func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
            text.withUnsafeBytes { Base64Body.decode($0).bytes }
        }

        /// The Q encoding (RFC 2047 §4.2): "_" is a blank, a "=" without two hex digits stays.
        private func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count)
            var index = text.startIndex
            while index < text.endIndex {
                if text[index] == .equals, index + 2 < text.endIndex,
                    let high = text[index + 1].hexValue, let low = text[index + 2].hexValue
                {
                    bytes.append(high << 4 | low)
                    index += 3
                } else {
                    bytes.append(text[index] == UInt8(ascii: "_") ? .space : text[index])
                    index += 1
                }
            }
            return bytes
        }
    }
}
