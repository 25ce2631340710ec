// Mail addresses in other clothes: percent-encoded again and again, in base64 of either alphabet, in hexadecimal,
// compressed, as quoted-printable left over from a mail, and one inside the other.
//
// Bounded: no more than 64 texts are looked at for one value, none more than eight encodings deep.
private import Notation

/// Finds mail addresses in encoded text.
enum EncodedMailAddress {
    private static let maximumTexts = 64
    private static let maximumDepth = 8
    private static let maximumInflations = 16
    private static let maximumInflatedBytes = 16_384
    /// "a@b.cc" has six bytes, which are eight digits of base64.
    private static let shortestRun = 8

    /// Whether the text holds one, as it is or in these encodings.
    static func isIn(_ text: [UInt8]) -> Bool {
        guard mayHide(text) else { return false }
        var search = Search()
        search.add(text, depth: 0)
        while let (text, depth) = search.waiting.popLast() {
            if ReaderIdentity.holdsMailAddress(text) { return true }
            if depth < maximumDepth { search.addDecodings(of: text, depth: depth + 1) }
        }
        return false
    }

    /// Whether there is an "@", a "%", a "=" or enough digits in a row to be looked at: most values are short words.
    private static func mayHide(_ text: [UInt8]) -> Bool {
        var run = 0
        for byte in text {
            run = isDigit(byte) ? run + 1 : 0
            if run >= shortestRun || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "=")
            {
                return true
            }
        }
        return false
    }

    private struct Search {
        var waiting: [(text: [UInt8], depth: Int)] = []
        private var added = 0
        private var inflations = 0

        mutating func add(_ text: [UInt8], depth: Int) {
            guard added < EncodedMailAddress.maximumTexts else { return }
            added += 1
            waiting.append((text, depth))
        }

        mutating func addDecodings(of text: [UInt8], depth: Int) {
            if text.withUnsafeBufferPointer({ $0.place(of: UInt8(ascii: "%")) }) != nil {
                let decoded = PercentEncoding.decode(text)
                if decoded.count != text.count { add(decoded, depth: depth) }
            }
            if let decoded = EncodedMailAddress.withoutQuotedAt(text) { add(decoded, depth: depth) }
            for run in text.split(whereSeparator: { !EncodedMailAddress.isDigit($0) })
            where run.count >= EncodedMailAddress.shortestRun && added < EncodedMailAddress.maximumTexts {
                if addDecoding(of: run, depth: depth) { continue }
                // "-", "_" and "/" are digits, and stand between fields too.
                for part in run.split(whereSeparator: EncodedMailAddress.isSeparator)
                where part.count >= EncodedMailAddress.shortestRun && part.count < run.count {
                    _ = addDecoding(of: part, depth: depth)
                }
            }
        }

        /// Whether the run stands for a text.
        private mutating func addDecoding(of run: ArraySlice<UInt8>, depth: Int) -> Bool {
            // Among other bytes, the length before a field may be a digit too.
            for start in 0..<(depth > 1 ? 4 : 1) {
                let digits = run.dropFirst(start)
                if let bytes = EncodedMailAddress.hexadecimal(digits), take(bytes, depth: depth) { return true }
                // One digit more than can be is what was cut off in the middle.
                guard let bytes = Base64.decode(digits.count % 4 == 1 ? digits.dropLast() : digits) else { continue }
                if take(inflated(bytes) ?? bytes, depth: depth) { return true }
            }
            return false
        }

        private mutating func inflated(_ bytes: [UInt8]) -> [UInt8]? {
            // The shortest streams of a mail address, and few of them: each costs as much as kilobytes of text.
            guard bytes.count >= 16, bytes[0] & 0x0F == 8, inflations < EncodedMailAddress.maximumInflations else {
                return nil
            }
            inflations += 1
            return Inflater.inflate(bytes, limit: EncodedMailAddress.maximumInflatedBytes)
        }

        /// Text is looked at further, and so is what is readable in other bytes, as the fields of a message in binary.
        private mutating func take(_ bytes: [UInt8], depth: Int) -> Bool {
            if EncodedMailAddress.isText(bytes) {
                add(bytes, depth: depth)
                return true
            }
            if let readable = EncodedMailAddress.readable(in: bytes) { add(readable, depth: depth) }
            return false
        }
    }

    /// The bytes with blanks for all that is not ASCII's; nil when too few in a row are to be anything.
    ///
    /// A mail address in random bytes is one in plain letters only, or there would be many.
    private static func readable(in bytes: [UInt8]) -> [UInt8]? {
        var (run, longest, hasAt) = (0, 0, false)
        for byte in bytes {
            run = isReadable(byte) ? run + 1 : 0
            longest = max(longest, run)
            hasAt = hasAt || byte == UInt8(ascii: "@")
        }
        guard longest >= shortestRun || longest >= 6 && hasAt else { return nil }
        return bytes.map { isReadable($0) ? $0 : 0x20 }
    }

    private static func isReadable(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    /// "reader=40example.org" (RFC 2045 §6.7).
    private static func withoutQuotedAt(_ text: [UInt8]) -> [UInt8]? {
        // Few values have one.
        guard text.withUnsafeBufferPointer({ $0.place(of: UInt8(ascii: "=")) }) != nil else { return nil }
        var output: [UInt8] = []
        var index = 0
        while index < text.count {
            let isAt = text[index] == UInt8(ascii: "=") && text[index...].starts(with: "=40".utf8)
            output.append(isAt ? UInt8(ascii: "@") : text[index])
            index += isAt ? 3 : 1
        }
        return output.count < text.count ? output : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || isSeparator(byte) || byte == UInt8(ascii: "+")
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
    }

    private static func hexadecimal(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count >= 12, text.allSatisfy({ ASCII.hexValue($0) != nil }) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var high: UInt8?
        for byte in text {
            guard let value = ASCII.hexValue(byte) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    /// Random bytes are not that: UTF-8 without control characters but white space.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            && String(validating: bytes, as: UTF8.self) != nil
    }
}
