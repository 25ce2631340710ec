/// The first mailbox of an address header (RFC 5322 §3.4), with the obsolete and the broken forms that mail has.
///
/// Taken: groups, comments, routes, unquoted dots and colons in names, encoded words with commas in them, an address
/// without brackets beside a name, a name alone.
struct MailboxParser {
    private let raw: [UInt8]
    /// Where the last ";" stands, which ends a group.
    private let lastSemicolon: Int
    private var index = 0
    private var phrase: [UInt8] = []
    private var comment: [UInt8] = []
    private var address: [UInt8]?

    private init(_ raw: [UInt8]) {
        self.raw = raw
        lastSemicolon = raw.lastIndex(of: UInt8(ascii: ";")) ?? -1
    }

    static func first(of raw: [UInt8], fallbackCharset: String? = nil) -> Message.Sender {
        var parser = MailboxParser(HeaderText.unfold(raw))
        parser.run()
        return parser.mailbox(fallbackCharset)
    }

    private mutating func run() {
        while index < raw.count {
            switch raw[index] {
            case .quote: takeQuoted()
            case UInt8(ascii: "("): takeComment()
            case .less: takeAngle()
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                index += 1
                if address != nil || !phrase.trimmingBlanks().isEmpty { return }
            case .colon where address == nil && index < lastSemicolon:
                // A group's name (RFC 5322 §3.4 group); without the ";" a careless display name.
                (phrase, comment) = ([], [])
                index += 1
            case .equals where takeEncodedWord(): break
            case .greater: index += 1
            default:
                phrase.append(raw[index])
                index += 1
            }
        }
    }

    /// A quoted string; without its end the sign is a character as any other.
    private mutating func takeQuoted() {
        var text: [UInt8] = []
        var next = index + 1
        while next < raw.count, raw[next] != .quote {
            if raw[next] == UInt8(ascii: "\\"), next + 1 < raw.count { next += 1 }
            text.append(raw[next])
            next += 1
        }
        guard next < raw.count else { index += 1; return }
        // "john doe"@example.com: the quotation marks belong to the address.
        let isLocalPart = next + 1 < raw.count && raw[next + 1] == UInt8(ascii: "@")
        phrase += isLocalPart ? Array(raw[index...next]) : text
        index = next + 1
    }

    /// A comment; nesting is counted, not recursed into.
    private mutating func takeComment() {
        var depth = 0
        var text: [UInt8] = []
        while index < raw.count {
            let byte = raw[index]
            index += 1
            if byte == UInt8(ascii: "(") {
                depth += 1
                if depth == 1 { continue }
            } else if byte == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { break }
            } else if byte == UInt8(ascii: "\\"), index < raw.count {
                text.append(raw[index])
                index += 1
                continue
            }
            text.append(byte)
        }
        if comment.isEmpty { comment = text }
    }

    private mutating func takeAngle() {
        let close = raw[index...].firstIndex(of: .greater) ?? raw.count
        let inside = raw[(index + 1)..<close]
        index = min(close + 1, raw.count)
        // A second "<…>" is the address when the first held none: "Name <Team> <a@example.com>".
        if let address, address.contains(UInt8(ascii: "@")) { return }
        // The obsolete route "@a,@b:x@y" (RFC 5322 §4.4) says nothing any more.
        let isRoute = inside.trimmingBlanks().first == UInt8(ascii: "@")
        let afterRoute = isRoute ? inside.lastIndex(of: .colon).map { inside[($0 + 1)...] } : nil
        address = Self.withoutComments(afterRoute ?? inside)
    }

    /// Comments may stand anywhere, "<pete(his account)@silly.test>" (RFC 5322 appendix A.5).
    private static func withoutComments(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "(")), !text.contains(.quote) else { return Array(text) }
        var depth = 0
        var output: [UInt8] = []
        for byte in text {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if depth == 0 { output.append(byte) }
            if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
        }
        return output
    }

    /// Takes an encoded word whole: the commas and brackets in its text are no syntax.
    private mutating func takeEncodedWord() -> Bool {
        guard index + 1 < raw.count, raw[index + 1] == .question else { return false }
        var next = index + 2
        for _ in 0..<2 {
            guard let mark = raw[next...].prefix(64).firstIndex(of: .question) else { return false }
            next = mark + 1
        }
        guard let end = raw.firstIndex(ofText: "?=", from: next, before: min(raw.count, next + 1000)) else {
            return false
        }
        phrase += raw[index..<(end + 2)]
        index = end + 2
        return true
    }

    private func mailbox(_ charset: String?) -> Message.Sender {
        var name = HeaderText.decode(phrase, fallbackCharset: charset)
        var found = address.map { HeaderText.decode($0, fallbackCharset: charset) } ?? ""
        if address == nil || !found.contains("@") {
            // No brackets, or brackets that hold no address: the word with "@" is it, the others are the name.
            let words = name.split(separator: " ")
            if let word = words.first(where: { $0.contains("@") }) {
                // A quoted local part may hold blanks.
                found = name.hasPrefix("\"") ? name : String(word)
                name = name.hasPrefix("\"") ? "" : words.filter { !$0.contains("@") }.joined(separator: " ")
            }
        }
        if name.isEmpty { name = HeaderText.decode(comment, fallbackCharset: charset) }
        if found.lowercased().hasPrefix("mailto:") { found.removeFirst(7) }
        // By bytes: a walk over characters is several times as dear, and every message that is looked at comes here.
        let hasBlanks = found.utf8.contains(.space) && !found.utf8.contains(.quote)
        let compact = hasBlanks ? String(decoding: found.utf8.filter { $0 != .space }, as: UTF8.self) : found
        let words = Self.unquoted(name).split(separator: " ")
        return Message.Sender(name: words.joined(separator: " "), address: compact)
    }

    /// A name within a second pair of quotation marks, '"\'Name\'"', as some programs write it.
    private static func unquoted(_ name: String) -> String {
        for mark in [UInt8.quote, UInt8(ascii: "'")] {
            guard name.utf8.count > 2, name.utf8.first == mark, name.utf8.last == mark else { continue }
            return HeaderText.clean(String(decoding: name.utf8.dropFirst().dropLast(), as: UTF8.self))
        }
        return name
    }
}
