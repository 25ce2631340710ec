// Mails written for `learn-doubt`, in a small markup of lines, so that many kinds of links fit on a page:
//
//     # Subject of the mail              begins a mail
//     ## A heading                       may hold a link
//     A paragraph: [+text] acts when it is opened, [-text] leads to an ordinary page.
//     > [+Button] [-Another button]      each drawn as a button of its own
//     | [+Yes] [+No]                     a row, with what stands between the links
//     * [-An item] and words behind it   an item of a list
//     ~ Small print, with [+links]
//
// [+!alt text] and [-!alt text] are pictures. Every address is a tracker's that tells nothing.

import Articles
import Mail

struct MarkedMail {
    private(set) var subject: String
    private(set) var html = ""
    /// The address of each link, in document order, and whether it acts.
    private(set) var links: [(address: String, acts: Bool)] = []

    /// Reads all mails of a file; `name` and the mail's number decide how they are laid out.
    static func all(in text: String, name: String) -> [MarkedMail] {
        var mails: [MarkedMail] = []
        var lines: [Substring] = []
        func end() {
            guard let subject = lines.first else { return }
            let mail = MarkedMail(String(subject.dropFirst(2)), lines.dropFirst(), "\(name)\(mails.count)", mails.count)
            if !mail.links.isEmpty { mails.append(mail) }
        }
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                end()
                lines = []
            }
            if !lines.isEmpty || line.hasPrefix("# ") { lines.append(line) }
        }
        end()
        return mails
    }

    private init(_ subject: String, _ lines: ArraySlice<Substring>, _ name: String, _ number: Int) {
        self.subject = subject
        let isTable = number % 3 == 0
        var items = ""
        for line in lines + [""] {
            let text = line.dropFirst(2)
            if line.hasPrefix("* ") {
                items += "<li>\(marked(text, name))</li>"
                continue
            }
            if !items.isEmpty { addBlock("<ul>\(items)</ul>", isTable) }
            items = ""
            if line.hasPrefix("## ") {
                addBlock("<h2>\(marked(line.dropFirst(3), name))</h2>", isTable)
            } else if line.hasPrefix("> ") {
                addButtons(text, name, isTable)
            } else if line.hasPrefix("| ") {
                addBlock("<p align=\"center\">\(marked(text, name))</p>", isTable)
            } else if line.hasPrefix("~ ") {
                addBlock("<p style=\"font-size:11px;color:#777\">\(marked(text, name))</p>", isTable)
            } else if !line.isEmpty {
                addBlock("<p>\(marked(line, name))</p>", isTable)
            }
        }
        html = isTable ? "<table width=\"600\">\(html)</table>" : html
    }

    private mutating func addBlock(_ content: String, _ isTable: Bool) {
        html += isTable ? "<tr><td>\(content)</td></tr>" : "<div>\(content)</div>"
    }

    private mutating func addButtons(_ line: Substring, _ name: String, _ isTable: Bool) {
        var buttons: [String] = []
        var text = ""
        for part in Self.parts(line) {
            switch part {
            case .text(let words): text += words
            case .link: buttons.append(marked(part, name, style: Self.button))
            }
        }
        if text.contains(where: { $0 != " " }) { addBlock("<p>\(Self.escaped(text[...]))</p>", isTable) }
        if isTable {
            addBlock("<table><tr>\(buttons.map { "<td>\($0)</td>" }.joined())</tr></table>", isTable)
        } else {
            for button in buttons { addBlock("<p>\(button)</p>", isTable) }
        }
    }

    private static let button = " style=\"display:inline-block;background:#225;color:#fff;padding:10px 20px\""

    // MARK: - Links

    private enum Part {
        case text(Substring)
        case link(acts: Bool, isPicture: Bool, text: Substring)
    }

    private static func parts(_ line: Substring) -> [Part] {
        var parts: [Part] = []
        var rest = line
        while let start = rest.firstIndex(of: "["), let end = rest[start...].firstIndex(of: "]") {
            var inner = rest[rest.index(after: start)..<end]
            guard let sign = inner.popFirst(), sign == "+" || sign == "-" else {
                parts.append(.text(rest[...end]))
                rest = rest[rest.index(after: end)...]
                continue
            }
            parts.append(.text(rest[..<start]))
            let isPicture = inner.first == "!"
            parts.append(.link(acts: sign == "+", isPicture: isPicture, text: isPicture ? inner.dropFirst() : inner))
            rest = rest[rest.index(after: end)...]
        }
        return parts + [.text(rest)]
    }

    private mutating func marked(_ line: Substring, _ name: String) -> String {
        Self.parts(line).map { marked($0, name, style: "") }.joined()
    }

    private mutating func marked(_ part: Part, _ name: String, style: String) -> String {
        switch part {
        case .text(let text): return Self.escaped(text)
        case .link(let acts, let isPicture, let text):
            let address = "https://click.mail-example.net/x/\(Self.token(name, links.count))"
            links.append((address, acts))
            let words = Self.escaped(text)
            let content =
                isPicture ? "<img src=\"https://img.example.net/1.png\" width=\"200\" alt=\"\(words)\">" : words
            return "<a href=\"\(address)\"\(style)>\(content)</a>"
        }
    }

    /// Twenty-four letters and digits that say nothing, the same each time (FNV-1a, then SplitMix64's step).
    private static func token(_ name: String, _ number: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        var state = "\(name)/\(number)".utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(
            (0..<24).map { _ in
                state = state &* 0xBF58_476D_1CE4_E5B9 &+ 0x9E37_79B9_7F4A_7C15
                return letters[Int((state >> 33) % UInt64(letters.count))]
            })
    }

    private static func escaped(_ text: Substring) -> String {
        text.reduce(into: "") { result, letter in
            switch letter {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\"": result += "&quot;"
            default: result.append(letter)
            }
        }
    }
}
