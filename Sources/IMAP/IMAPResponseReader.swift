/// Reads responses, one after the other (RFC 9051 §7).
final class IMAPResponseReader {
    private let reader: IMAPReader
    private let values: IMAPValueReader
    /// Where texts of messages go.
    var sink: (any IMAPBodySink)?

    /// What one response may hold in memory: the numbers of a million messages, a header of 256 KiB many times over.
    private static let budget = 16 << 20
    /// No message is larger; a server that says so is out of its mind, and would be read for ever.
    private static let largestMessage = 4 << 30

    init(_ channel: any ByteChannel) {
        reader = IMAPReader(channel)
        values = IMAPValueReader(reader: reader)
    }

    /// The next response.
    func next() throws -> IMAPResponse {
        reader.begin(budget: Self.budget)
        if try reader.takes(.plus) {
            _ = try reader.line()
            return .continuation
        }
        guard try reader.takes(.star) else {
            let tag = try values.atom()
            try reader.expect(.space, "after a tag")
            let word = try values.atom()
            guard let status = try status(word) else { throw IMAPError.syntax("a command ends with no known word") }
            return .completed(tag: tag, status)
        }
        try reader.expect(.space, "after *")
        return try untagged(try values.atom().uppercased())
    }

    private func untagged(_ word: String) throws -> IMAPResponse {
        if let number = UInt32(word) {
            try reader.expect(.space, "after a number")
            return try numbered(number, try values.atom().uppercased())
        }
        if let status = try status(word) { return .status(status) }
        switch word {
        case "CAPABILITY": return .capabilities(try values.restOfLine().compactMap { $0.text?.uppercased() })
        case "LIST", "XLIST": return mailbox(try values.restOfLine())
        case "SEARCH": return .found(try numbers())
        case "ESEARCH": return try extendedSearch(try values.restOfLine())
        case "ID": return .identification(pairs(try values.restOfLine()))
        default:
            _ = try values.restOfLine()
            return .other
        }
    }

    private func numbered(_ number: UInt32, _ word: String) throws -> IMAPResponse {
        switch word {
        case "FETCH":
            try reader.expect(.space, "after FETCH")
            return .fetched(try message())
        case "EXISTS":
            try reader.expectLineEnd()
            return .exists(number)
        default:
            _ = try values.restOfLine()
            return .other
        }
    }

    /// A status after its word; nil when the word is none of a status, and nothing is taken then.
    private func status(_ word: String) throws -> IMAPStatus? {
        guard let word = IMAPStatus.Word(rawValue: word.uppercased()) else { return nil }
        var status = IMAPStatus(word: word)
        var text = try reader.line().drop { $0 == .space }
        if text.first == .bracket, let end = text.firstIndex(of: .closingBracket) {
            status.code = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self).uppercased()
            text = text[(end + 1)...].drop { $0 == .space }
        }
        status.text = String(decoding: text.prefix(500), as: UTF8.self)
        return status
    }

    private func mailbox(_ values: [IMAPValue]) -> IMAPResponse {
        guard values.count >= 3, let attributes = values[0].values else { return .other }
        let name: [UInt8]
        switch values[2] {
        case .atom(let word): name = Array(word.utf8)
        case .string(let bytes): name = bytes
        case .list: return .other
        }
        return .mailbox(IMAPMailbox(attributes: attributes.compactMap { $0.text?.lowercased() }, name: name))
    }

    /// The numbers of a SEARCH response, straight into ranges: there may be a million.
    private func numbers() throws -> UIDSet {
        var set = UIDSet()
        while true {
            while try reader.takes(.space) {}
            if try reader.peek() == .carriageReturn || reader.peek() == .lineFeed { break }
            // "(MODSEQ 5)" may stand at the end (RFC 7162 §3.1.5).
            if try reader.peek() == .open {
                _ = try values.value()
                continue
            }
            guard let number = UInt32(try values.atom()) else { throw IMAPError.syntax("SEARCH finds no number") }
            set.insert(number)
        }
        try reader.expectLineEnd()
        return set
    }

    /// `(TAG "x") UID ALL 1:5,9` (RFC 4731); nothing found leaves ALL out.
    private func extendedSearch(_ values: [IMAPValue]) throws -> IMAPResponse {
        guard let all = values.firstIndex(where: { $0.text?.uppercased() == "ALL" }), all + 1 < values.count else {
            return .found(UIDSet())
        }
        guard let set = values[all + 1].text.flatMap({ UIDSet($0) }) else {
            throw IMAPError.syntax("ESEARCH finds what is no set of numbers")
        }
        return .found(set)
    }

    private func pairs(_ values: [IMAPValue]) -> [String: String] {
        let texts = values.first?.values?.map(\.text) ?? []
        var pairs: [String: String] = [:]
        for index in stride(from: 0, to: texts.count - 1, by: 2) {
            if let name = texts[index], let value = texts[index + 1] { pairs[name.lowercased()] = value }
        }
        return pairs
    }

    // MARK: - FETCH

    /// `(UID 5 BODY[] {12}…)`, in whatever order.
    private func message() throws -> IMAPMessage {
        var message = IMAPMessage()
        try reader.expect(.open, "before what is fetched")
        while true {
            while try reader.takes(.space) {}
            if try reader.takes(.close) { break }
            let name = try values.atom().uppercased()
            guard !name.isEmpty else { throw IMAPError.syntax("what is fetched has no name") }
            try reader.expect(.space, "after the name of what is fetched")
            if name == "BODY[]" || name.hasPrefix("BODY[]<") || name == "RFC822" {
                message.body = try body()
            } else {
                take(name, try values.value(), into: &message)
            }
        }
        try reader.expectLineEnd()
        return message
    }

    private func take(_ name: String, _ value: IMAPValue, into message: inout IMAPMessage) {
        switch name {
        case "UID": message.uid = value.number.flatMap(UInt32.init(exactly:))
        case "RFC822.SIZE": message.size = value.number.flatMap(Int.init(exactly:))
        case "INTERNALDATE": message.arrived = value.text.flatMap(IMAPDate.parse)
        case "X-GM-MSGID": message.gmailID = value.number
        case _ where name.hasPrefix("BODY[HEADER"): message.header = value.bytes
        default: break
        }
    }

    private func body() throws -> IMAPMessage.Body {
        _ = try reader.takes(.tilde)
        guard let count = try values.literal() else {
            // A quoted string is a text too, of a message of one line; NIL is none.
            guard let bytes = try values.value().bytes else { return .missing }
            try sink?.begin(bytes: bytes.count)
            try bytes.withUnsafeBytes { bytes in try sink?.append(bytes) }
            return .passed(bytes.count)
        }
        guard count <= Self.largestMessage else { throw IMAPError.tooLarge("a message of \(count) bytes") }
        try sink?.begin(bytes: count)
        try reader.pass(count, to: sink)
        return .passed(count)
    }
}
