// Newsletters written for these tests: one with all that matters, and the forms in which mail lies on a disk.
import TestSupport

enum Letters {
    /// A page with stories, the same story twice, and links that are none.
    static func page(_ title: String, host: String = "news.example") -> String {
        """
        <html><head><title>\(title)</title></head><body>
        <p><a href="http://\(host)/view">View in browser</a></p>
        <h1>\(title)</h1>
        <h2><a href="http://\(host)/2026/11/the-tin-price">Why tin is suddenly expensive</a></h2>
        <p>The metal that nobody thinks of has doubled since spring.
        <a href="http://\(host)/2026/11/the-tin-price">Read more</a></p>
        <h2><a href="http://\(host)/2026/11/night-trains">Night trains are back, says \(title)</a></h2>
        <p>Nine new lines in one winter, and where they lead.</p>
        <p><a href="http://\(host)/unsubscribe?u=1">Unsubscribe</a> <a href="mailto:crew@\(host)">Write to us</a>
        <a href="http://\(host)/privacy">Privacy policy</a></p>
        </body></html>

        """
    }

    /// The page as a message that is a newsletter by its headers.
    static func letter(_ subject: String, page: String? = nil, day: Int = 2) -> String {
        """
        From: Crew <crew@news.example>
        To: ada@reader.example
        Subject: \(subject)
        Date: Mon, 0\(day) Nov 2026 07:00:00 +0000
        Message-ID: <\(day).\(subject.utf8.count)@news.example>
        List-Id: <letter.news.example>
        List-Unsubscribe: <http://news.example/unsubscribe?u=1>
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        \(page ?? self.page(subject))
        """
    }

    static let subjects = ["First letter", "Second letter", "Third letter"]

    /// Writes three newsletters into a folder, in one of the forms, and returns the source of a request for them.
    static func write(_ form: Form, in folder: SpoolFolder) throws -> String {
        let root = "\(folder.path)/mail"
        try TestFile.makeFolder(root)
        let letters = subjects.enumerated().map { letter($1, day: $0 + 1) }
        switch form {
        case .maildir:
            for name in ["new", "cur", "tmp"] { try TestFile.makeFolder("\(root)/\(name)") }
            try TestFile.write(letters[0], to: "\(root)/new/1762000000.M1P1.host")
            try TestFile.write(letters[1], to: "\(root)/cur/1762000001.M2P2.host:2,S")
            try TestFile.write(letters[2], to: "\(root)/cur/1762000002.M3P3.host:2,")
            try TestFile.write("half a messa", to: "\(root)/tmp/1762000003.M4P4.host")
            return source("maildir", root)
        case .mbox:
            let text = letters.map { "From crew@news.example Mon Nov  2 07:00:00 2026\n\($0)\n" }.joined()
            try TestFile.write(text, to: "\(root)/letters.mbox")
            return source("mbox", "\(root)/letters.mbox")
        case .messageFile:
            try TestFile.write(letters[0], to: "\(root)/one.eml")
            return source("eml", "\(root)/one.eml")
        case .messageFolder:
            try TestFile.makeFolder("\(root)/below")
            for (name, letter) in zip(["a.eml", "b.eml", "below/c.eml"], letters) {
                try TestFile.write(letter, to: "\(root)/\(name)")
            }
            return source("eml", root)
        case .pageFile:
            try TestFile.write(page(subjects[0]), to: "\(root)/one.html")
            return source("raw_html", "\(root)/one.html")
        case .pageFolder:
            try TestFile.makeFolder("\(root)/below")
            for (name, subject) in zip(["a.html", "b.html", "below/c.html"], subjects) {
                try TestFile.write(page(subject), to: "\(root)/\(name)")
            }
            return source("raw_html", root)
        }
    }

    static func source(_ kind: String, _ path: String) -> String { "\"source\": {\"\(kind)\": \"\(path)\"}" }

    /// The forms in which newsletters lie on a disk.
    enum Form: String, CaseIterable {
        case maildir, mbox, messageFile, messageFolder, pageFile, pageFolder

        var count: Int { self == .messageFile || self == .pageFile ? 1 : 3 }
    }
}
