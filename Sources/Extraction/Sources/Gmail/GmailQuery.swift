// What Gmail's own search is asked (the syntax of its search box). Coarser than the request, never finer: `Selection` decides.

internal import Notation

/// The query of a listing.
enum GmailQuery {
    /// More senders than this are not asked for one by one: the address would become too long.
    private static let mostSenders = 40

    /// The text of `q`.
    ///
    /// `after:` and `before:` take seconds since 1970 beside dates, and go by the time of arrival; a second more on either
    /// side, since what they do with the exact second is written nowhere.
    static func text(_ window: Selection.Window, senders: [String]) -> String {
        var words: [String] = []
        if let since = window.since { words.append("after:\(since.milliseconds / 1000 - 1)") }
        if let until = window.until { words.append("before:\(until.milliseconds / 1000 + 2)") }
        words += from(senders)
        words.append("-in:chats")
        return words.joined(separator: " ")
    }

    /// `{from:"a" from:"b"}`: any of them; nothing where a pattern has no part that Gmail could search for.
    private static func from(_ senders: [String]) -> [String] {
        guard !senders.isEmpty, senders.count <= mostSenders else { return [] }
        var terms: [String] = []
        for sender in senders {
            guard let term = term(sender) else { return [] }
            terms.append("from:\"\(term)\"")
        }
        return ["{" + terms.joined(separator: " ") + "}"]
    }

    /// The address, or of a pattern its domain: Gmail finds whole words, not parts of them.
    private static func term(_ sender: String) -> String? {
        let text = sender.contains("*") ? sender.split(separator: "@").last.map(String.init) ?? "" : sender
        // "*.example.com" is below example.com, which Gmail finds as the same words.
        let term = text.hasPrefix("*.") ? String(text.dropFirst(2)) : text
        let isPlain = term.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || [0x2B, 0x2D, 0x2E, 0x40, 0x5F].contains($0)
        }
        return isPlain && term.contains(".") ? term : nil
    }
}
