/// An entry of a user's rules that cannot be understood.
public struct UserRuleError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with an entry.
    public enum Problem: Error, Sendable, Equatable {
        /// Nothing but blanks.
        case empty
        /// A blank or control character inside.
        case blank
        /// Nothing but `*`: it would decide everything.
        case everything
        /// A scheme other than http and https.
        case scheme(String)
        /// The part before the first `/` is no host.
        case host(String)
        /// Longer than 2,000 bytes, or with more than 20 `*`.
        case tooLong
        /// The list has more entries than allowed.
        case tooMany
    }

    /// The list: `allow` or `deny`.
    public var list: String
    /// The entry's index in it.
    public var index: Int
    /// The entry as written.
    public var entry: String
    /// What is wrong.
    public var problem: Problem

    /// One sentence: where and what.
    public var description: String {
        switch problem {
        case .empty: "\(place) is empty"
        case .blank: "\(place) (\"\(entry)\") has a blank in it"
        case .everything: "\(place) (\"\(entry)\") would decide every link"
        case .scheme(let scheme):
            "\(place) (\"\(entry)\") begins with \(scheme):, but only http and https can be articles"
        case .host(let host): "\(place) (\"\(entry)\") names no host: \"\(host)\""
        case .tooLong: "\(place) is too long, or has more than 20 *"
        case .tooMany: "\(list) has more than \(UserRules.maximumEntries) entries"
        }
    }

    /// What would be right.
    public var hint: String {
        switch problem {
        case .empty, .everything, .host, .tooLong, .tooMany, .scheme:
            "write a domain (example.com, *.example.com) or an address with * (example.com/blog/*)"
        case .blank: "write one entry per list item; a blank in an address is %20"
        }
    }

    private var place: String { "\(list)[\(index)]" }
}
