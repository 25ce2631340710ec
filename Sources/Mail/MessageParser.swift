/// Bytes to a `Message`: never throws, never traps, bounded in memory; what is wrong becomes a warning.
///
/// GMime finds the structure. Encoded words, transfer encodings and charsets are decoded by this module: GMime 3.2 loses
/// text after a padded encoded word and reads shift_jis with iconv's yen sign. One call is one message on one thread; any
/// number may run at once.
public enum MessageParser {
    /// The message that the bytes hold.
    public static func parse(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) -> Message {
        bytes.withUnsafeBytes { parse($0, limits: limits) }
    }

    /// The message that the bytes hold, which are only read, and only during the call.
    public static func parse(_ bytes: UnsafeRawBufferPointer, limits: MessageLimits = MessageLimits()) -> Message {
        parse(bytes, limits, isForChoosing: false)
    }

    /// The same; or, for choosing among many messages, only what `parseHeader` promises.
    static func parse(_ bytes: UnsafeRawBufferPointer, _ limits: MessageLimits, isForChoosing: Bool) -> Message {
        parse(.memory(withoutPreamble(bytes)), limits, isForChoosing: isForChoosing)
    }

    private static func parse(_ source: MessageSource, _ limits: MessageLimits, isForChoosing: Bool) -> Message {
        var message = Message()
        if source.count > limits.bytes {
            message.warn("the message is larger than \(limits.bytes) bytes; the rest was not read")
        }
        let cut = MessageBounds.cut(source.prefix(limits.bytes), limits: limits)
        if let warning = cut.warning { message.warn(warning) }
        take(source.prefix(cut.length), limits, isForChoosing, into: &message)
        return message
    }

    private static func take(
        _ source: MessageSource, _ limits: MessageLimits, _ isForChoosing: Bool, into message: inout Message
    ) {
        if let tree = MIMETree(source) {
            message.identity = source.withHeader { MessageIdentity(tree.header, whole: $0) }
            if isForChoosing { return readChoice(tree.header, charset: nil, into: &message) }
            var bodies = BodyChoice(limits: limits)
            bodies.add(tree)
            readChoice(tree.header, charset: bodies.charset, into: &message)
            readTexts(tree.header, charset: bodies.charset, into: &message)
            message.listUnsubscribe = ListHeaders.each(message.listUnsubscribe + bodies.listUnsubscribe)
            bodies.fill(&message)
        } else if source.count == 0 {
            message.warn("the message is empty")
        } else if !message.warnings.contains(headless) {
            // GMime gives up on what does not begin with a header field; as a body it may be of use.
            message.warn(headless)
            let bytes = source.withBytes(0..<source.count) { Array("Content-Type: text/plain\n\n".utf8) + $0 }
            bytes.withUnsafeBytes { take(.memory($0), limits, isForChoosing, into: &message) }
            // By its own bytes, not by the header that was lent to it: all such messages would be the same one.
            message.identity = source.withHeader { MessageIdentity(of: Array($0)) }
        }
    }

    private static let headless = "the message has no header"

    /// Files above this size are not read into memory.
    private static let largeFile = 1 << 20

    /// The message that an open file holds, read from its beginning up to the limit; the descriptor stays the caller's.
    ///
    /// A large file's position is moved.
    public static func parse(descriptor: CInt, limits: MessageLimits = MessageLimits()) -> Message {
        parse(descriptor: descriptor, limits: limits, inMemoryUpTo: largeFile)
    }

    /// The same; GMime reads a file above a size itself, in small pieces, and of its parts only those that are looked at are
    /// read then.
    static func parse(descriptor: CInt, limits: MessageLimits = MessageLimits(), inMemoryUpTo largest: Int) -> Message {
        if let kind = MailFile.kind(descriptor), kind.isFile, kind.bytes > largest {
            let beginning = BoundedRead.read(descriptor, from: 0, count: headerBytes)
            let start = beginning.bytes.withUnsafeBytes { $0.count - withoutPreamble($0).count }
            if beginning.failure == nil {
                return parse(.file(descriptor, start..<kind.bytes), limits, isForChoosing: false)
            }
        }
        // One byte more than the limit, so that a larger file is told from one of just that size.
        let read = BoundedRead.all(of: descriptor, limit: limits.bytes + 1)
        var message = parse(read.bytes, limits: limits)
        if let warning = read.warning { message.warn(warning) }
        return message
    }

    /// Skips a byte order mark, blanks and the "From " line of an mbox, with which saved messages often begin.
    static func withoutPreamble(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count, bytes[start].isBlank { start += 1 }
        for prefix: StaticString in ["from ", ">from "] where bytes.matches(prefix, at: start) {
            // "From : a@example.com" is a field (RFC 5322 §4.5).
            let end = bytes.lineEnd(from: start)
            if bytes[(start + prefix.utf8CodeUnitCount)..<end].trimmingBlanks().first != .colon { start = end }
        }
        return UnsafeRawBufferPointer(rebasing: bytes[start...])
    }

    /// What a choice among messages goes by.
    private static func readChoice(_ header: HeaderFields, charset: String?, into message: inout Message) {
        message.sender = sender(header, charset, &message)
        message.date = header.text("Date").flatMap(MailDate.parse)
        if message.date == nil, let text = header.text("Date") { message.warn("\"\(text.prefix(60))\" is no date") }
        let finding = NewsletterTest.judge(header)
        (message.isNewsletter, message.newsletterEvidence) = (finding.isNewsletter, finding.evidence)
    }

    /// What else the header says.
    private static func readTexts(_ header: HeaderFields, charset: String?, into message: inout Message) {
        message.subject = header.first("Subject").map { HeaderText.decode($0, fallbackCharset: charset) } ?? ""
        message.messageID = identifier(header.text("Message-ID") ?? "")
        message.listID = ListHeaders.listID(header.first("List-Id"))
        message.listUnsubscribe = ListHeaders.unsubscribing(header)
        message.language = language(header.text("Content-Language"))
    }

    private static func sender(_ header: HeaderFields, _ charset: String?, _ message: inout Message) -> Message.Sender {
        for name in ["From", "Sender", "Reply-To", "Return-Path"] {
            guard let raw = header.first(name) else { continue }
            let sender = MailboxParser.first(of: raw, fallbackCharset: charset)
            guard sender != Message.Sender() else { continue }
            if name != "From" { message.warn("there is no From; the sender was taken from \(name)") }
            return sender
        }
        message.warn("there is no sender")
        return Message.Sender()
    }

    /// What stands between the first "<" and the ">" after it, else the whole (RFC 5322 §3.6.4).
    private static func identifier(_ text: String) -> String {
        guard let open = text.firstIndex(of: "<") else { return text }
        return HeaderText.clean(String(text[text.index(after: open)...].prefix { $0 != ">" }))
    }

    private static func language(_ text: String?) -> String? {
        let tag = text?.prefix { $0 != "," && $0 != ";" && $0 != " " && $0 != "(" } ?? ""
        let isTag = tag.utf8.count <= 35 && tag.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == .hyphen }
        return tag.isEmpty || !isTag ? nil : String(tag)
    }
}
