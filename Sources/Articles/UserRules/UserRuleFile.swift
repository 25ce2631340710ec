/// A file of user's rules: `allow PATTERN` or `deny PATTERN` a line, `#` begins a comment.
public struct UserRuleFile: Sendable, Equatable {
    /// What is wrong with a line.
    public struct Fault: Error, Sendable, Equatable {
        /// The line; 1 is the first.
        public var line: Int
        /// What is wrong.
        public var message: String
        /// What would be right.
        public var hint: String
    }

    /// Always articles.
    public private(set) var allow: [String] = []
    /// Never articles.
    public private(set) var deny: [String] = []

    /// The largest file, in bytes.
    public static let maximumBytes = 4 << 20

    /// Reads the lines; throws the first that is none.
    public init(_ text: String) throws(Fault) {
        var line = 0
        // U+FEFF at the beginning is what some editors leave there.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        for content in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            line += 1
            try read(content, line)
        }
    }

    private mutating func read(_ content: Substring, _ line: Int) throws(Fault) {
        let words = Self.withoutComment(content).split(whereSeparator: \.isWhitespace)
        guard let action = words.first else { return }
        guard action == "allow" || action == "deny" else {
            throw Fault(
                line: line, message: "\"\(action.prefix(40))\" is no rule",
                hint: "a line is `allow PATTERN` or `deny PATTERN`")
        }
        guard words.count == 2 else {
            throw Fault(
                line: line, message: "\(action) is followed by \(words.count - 1) patterns",
                hint: "one pattern a line; a blank in an address is %20")
        }
        let pattern = String(words[1])
        do {
            _ = try UserRules(allow: [pattern], deny: [])
        } catch {
            throw Fault(line: line, message: "\"\(pattern.prefix(80))\": \(Self.words(error))", hint: error.hint)
        }
        if action == "allow" { allow.append(pattern) } else { deny.append(pattern) }
        guard allow.count <= UserRules.maximumEntries, deny.count <= UserRules.maximumEntries else {
            throw Fault(
                line: line, message: "more than \(UserRules.maximumEntries) rules of one kind",
                hint: "a domain stands for all below it")
        }
    }

    /// `#` begins a comment at the start of a line or behind a blank: addresses have fragments.
    private static func withoutComment(_ line: Substring) -> Substring {
        var isAfterBlank = true
        for index in line.indices {
            if line[index] == "#", isAfterBlank { return line[..<index] }
            isAfterBlank = line[index].isWhitespace
        }
        return line
    }

    private static func words(_ error: UserRuleError) -> String {
        switch error.problem {
        case .empty: "nothing"
        case .blank: "a control character in it"
        case .everything: "it would decide every link"
        case .scheme(let scheme): "it begins with \(scheme):, but only http and https can be articles"
        case .host(let host): "it names no host: \"\(host.prefix(60))\""
        case .tooLong: "too long, or more than 20 *"
        case .tooMany: "too many"
        }
    }
}
