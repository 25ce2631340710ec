public import Notation

/// What to search a mailbox for: coarser than what is wanted, never finer.
///
/// The server's days are of no known time zone (RFC 9051 §6.4.4), so the window is wider by a day at each end. Only whole
/// addresses are searched for: servers (Gmail, Exchange) look for words, and would miss what a pattern means.
public struct IMAPSearch: Sendable, Equatable {
    /// The first moment that is wanted.
    public var since: Timestamp?
    /// The first moment that is not wanted any more.
    public var until: Timestamp?
    /// Addresses and patterns; none: everybody.
    public var senders: [String] = []

    /// More are filtered here alone: servers have limits, and do not say which.
    private static let mostSenders = 20

    /// Everything between two moments.
    public init(since: Timestamp?, until: Timestamp?, senders: [String]) {
        (self.since, self.until, self.senders) = (since, until, senders)
    }

    /// Whether all that is found, or nearly all, is from these senders.
    public var isExact: Bool { senders.contains { Set($0.utf8) == [.star] } || !searchable.isEmpty }

    /// The command.
    public func command(extended: Bool, gmail: Bool) -> IMAPCommand {
        var command = IMAPCommand("UID SEARCH ")
        if extended { command.add("RETURN (ALL) ") }
        var keys: [String] = []
        if let since { keys.append("SINCE \(IMAPDate.day(since, adding: -1))") }
        if let until { keys.append("BEFORE \(IMAPDate.day(until, adding: 2))") }
        command.add(keys.isEmpty ? "ALL" : keys.joined(separator: " "))
        let addresses = searchable
        if gmail, !addresses.isEmpty {
            command.add(" X-GM-RAW ")
            command.add(text: "{" + addresses.map { "from:\($0)" }.joined(separator: " ") + "}")
        } else if !addresses.isEmpty {
            command.add(" " + String(repeating: "OR ", count: addresses.count - 1))
            for (index, address) in addresses.enumerated() {
                command.add(index == 0 ? "FROM " : " FROM ")
                command.add(text: address)
            }
        }
        return command
    }

    /// The senders, where each is a plain address and there are not too many; else none.
    private var searchable: [String] {
        func isPlain(_ byte: UInt8) -> Bool {
            byte.isDigit || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || Array("@._+-".utf8).contains(byte)
        }
        guard senders.count <= Self.mostSenders, senders.allSatisfy({ $0.utf8.allSatisfy(isPlain) && $0.contains("@") })
        else { return [] }
        return senders
    }
}
