// A session on a connection that is signed in: commands out, several at once where that saves time, responses in, in the
// order of the server. One task drives it.

/// A session of IMAP.
public final class IMAPClient {
    private let channel: any ByteChannel
    private let responses: IMAPResponseReader
    /// Random, so that nobody who writes a mail can know it; literals are counted anyway.
    private let prefix: String
    private var lastTag = 0
    private var outstanding: Set<String> = []
    private var completed: [String: IMAPStatus] = [:]
    private var form = IMAPCommand.Form()

    /// What the server can, in capitals.
    public private(set) var capabilities: Set<String> = []

    /// A session on a connection on which the user is signed in.
    public init(_ channel: any ByteChannel) {
        self.channel = channel
        responses = IMAPResponseReader(channel)
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        prefix = String((0..<8).map { _ in letters.randomElement() ?? "G" })
    }

    /// Where texts of messages go from now on; kept by the caller.
    public func send(bodiesTo sink: (any IMAPBodySink)?) { responses.sink = sink }

    /// Sends a command and returns its tag; its end is to be waited for.
    public func send(_ command: IMAPCommand) throws -> String {
        lastTag += 1
        let tag = "\(prefix)\(lastTag)"
        outstanding.insert(tag)
        for (index, piece) in command.pieces(tag: tag, form: form).enumerated() {
            if index > 0, try !leave(tag) { break }
            try channel.send(piece)
        }
        return tag
    }

    /// Waits for the server's leave to send a literal; false when it has ended the command instead.
    private func leave(_ tag: String) throws -> Bool {
        while completed[tag] == nil {
            if try next() == .continuation { return true }
        }
        return false
    }

    /// Waits for the end of a command, and gives every response before it to `handle`.
    ///
    /// Responses that belong to an earlier command which has not been waited for come here too: IMAP does not say whose
    /// they are.
    public func wait(for tag: String, _ handle: (IMAPResponse) throws -> Void = { _ in }) throws -> IMAPStatus {
        while true {
            if let status = completed.removeValue(forKey: tag) { return status }
            try handle(try next())
        }
    }

    /// Sends a command and waits for its end.
    public func run(
        _ command: IMAPCommand, _ handle: (IMAPResponse) throws -> Void = { _ in }
    ) throws -> IMAPStatus { try wait(for: try send(command), handle) }

    private func next() throws -> IMAPResponse {
        let response = try responses.next()
        switch response {
        case .completed(let tag, let status):
            guard outstanding.remove(tag) != nil else { throw IMAPError.syntax("the end of no command of ours") }
            completed[tag] = status
        case .status(let status) where status.word == .bye: throw IMAPError.bye(status.text)
        case .capabilities(let words): capabilities = Set(words)
        default: break
        }
        return response
    }

    // MARK: - Beginning

    /// Asks what the server can, and tells it who this is; names of mailboxes are in UTF-8 from then on where it can that.
    ///
    /// What can be sent with the next command is not waited for.
    public func begin(version: String) throws {
        let status = try run(IMAPCommand("CAPABILITY"))
        guard status.word == .ok else { throw IMAPError.syntax("CAPABILITY: \(status.text)") }
        form.literalsNeedNoLeave = capabilities.contains("LITERAL+") || capabilities.contains("LITERAL-")
        if capabilities.contains("ENABLE"),
            capabilities.contains("UTF8=ACCEPT") || capabilities.contains("UTF8=ONLY")
        {
            _ = try send(IMAPCommand("ENABLE UTF8=ACCEPT"))
            form.allowsUTF8 = true
        }
        if capabilities.contains("ID") {
            // Google asks for it; others log it.
            _ = try send(IMAPCommand("ID (\"name\" \"gleaner\" \"version\" \"\(version)\")"))
        }
    }

    /// Whether the server's extensions for Gmail are there.
    public var isGmail: Bool { capabilities.contains("X-GM-EXT-1") }

    /// The name of a mailbox as this session writes it.
    public func encoded(mailbox name: String) -> String { form.allowsUTF8 ? name : MailboxName.encode(name) }

    /// The name of a mailbox for people.
    public func decoded(mailbox name: [UInt8]) -> String {
        form.allowsUTF8 ? String(decoding: name, as: UTF8.self) : MailboxName.decode(name)
    }
}
