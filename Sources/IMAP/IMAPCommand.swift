// Commands on their way: words as they are, and texts of any content in the form that the server takes, so that nothing
// from a configuration or a request can end a line and begin a command of its own.

/// One command, without its tag.
public struct IMAPCommand: Sendable {
    enum Part: Sendable, Equatable {
        case words(String)
        case text([UInt8])
    }
    private(set) var parts: [Part] = []

    /// A command that begins with these words, which come from this program.
    public init(_ words: String) { parts = [.words(words)] }

    /// Adds words that come from this program.
    public mutating func add(_ words: String) { parts.append(.words(words)) }

    /// Adds a text of any content.
    public mutating func add(text: String) { parts.append(.text(Array(text.utf8))) }

    /// How a text is written.
    struct Form: Sendable {
        /// UTF8=ACCEPT has been enabled: quoted strings may hold it (RFC 6855 §3).
        var allowsUTF8 = false
        /// LITERAL+ or LITERAL-: literals need not wait for the server's leave (RFC 7888).
        var literalsNeedNoLeave = false
    }

    /// The bytes, in pieces: before each but the first the server's leave has to be waited for.
    func pieces(tag: String, form: Form) -> [[UInt8]] {
        var pieces: [[UInt8]] = [Array("\(tag) ".utf8)]
        for part in parts {
            switch part {
            case .words(let words): pieces[pieces.count - 1] += Array(words.utf8)
            case .text(let text) where Self.canBeQuoted(text, form):
                pieces[pieces.count - 1].append(.quote)
                for byte in text {
                    if byte == .quote || byte == .backslash { pieces[pieces.count - 1].append(.backslash) }
                    pieces[pieces.count - 1].append(byte)
                }
                pieces[pieces.count - 1].append(.quote)
            case .text(let text):
                // LITERAL- allows 4,096 bytes without leave (RFC 7888 §5); nothing here is longer.
                let needsNoLeave = form.literalsNeedNoLeave && text.count <= 4096
                pieces[pieces.count - 1] += Array("{\(text.count)\(needsNoLeave ? "+" : "")}\r\n".utf8)
                if needsNoLeave { pieces[pieces.count - 1] += text } else { pieces.append(text) }
            }
        }
        pieces[pieces.count - 1] += [.carriageReturn, .lineFeed]
        return pieces
    }

    private static func canBeQuoted(_ text: [UInt8], _ form: Form) -> Bool {
        text.count <= 1000 && text.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || ($0 >= 0x80 && form.allowsUTF8) }
    }
}
