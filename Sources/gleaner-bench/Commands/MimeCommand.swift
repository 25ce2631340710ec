// mime MAILDIR OUT: parses every message and writes, one a line: file TAB subject TAB sender's name TAB sha1 of the HTML.
//
// The HTML is hashed in UTF-8, with LF line ends and none at the very end, so that it can be compared with what was encoded.

import CGMime
import Disk
import Mail

enum MimeCommand {
    static func run(_ arguments: [String]) throws {
        guard arguments.count == 2 else { throw BenchError.usage }
        let root = try Directory(path: arguments[0], followingLinks: true)
        let output = try LineOutput(arguments[1])
        for entry in try LocalMail.list(.maildir, root: root.raw).entries {
            let file = try LocalMail.open(entry, root: root.raw)
            let message = MessageParser.parse(descriptor: file.descriptor)
            let name = entry.path.split(separator: "/").last ?? ""
            try output.write("\(name)\t\(message.subject)\t\(message.sender.name)\t\(sha1(message.html))\n")
        }
        try output.close()
    }

    private static func sha1(_ html: [UInt8]) -> String {
        var text = html
        if text.contains(13) { removeReturns(&text) }
        while text.last == 10 { text.removeLast() }
        guard let sum = g_compute_checksum_for_data(G_CHECKSUM_SHA1, text, gsize(text.count)) else { return "" }
        defer { g_free(sum) }
        return String(cString: sum)
    }

    private static func removeReturns(_ text: inout [UInt8]) {
        var kept = 0
        for index in text.indices where !(text[index] == 13 && index + 1 < text.count && text[index + 1] == 10) {
            text[kept] = text[index]
            kept += 1
        }
        text.removeLast(text.count - kept)
    }
}
