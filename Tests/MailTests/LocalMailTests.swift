import Foundation
import Testing

@testable import Mail

@Suite("local sources")
struct LocalMailTests {
    @Test("a Maildir's new and cur, of all its subfolders, in the order of the names")
    func maildir() throws {
        let folder = TemporaryFolder()
        for path in [
            "new/3.a", "cur/1.b:2,S", "tmp/0.x", "cur/.hidden", "dovecot-uidlist", ".News/cur/2.c",
            "nested/deep/new/4.d",
            ".News/maildirfolder", "cur/sub/5.e",
        ] { folder.write(path) }
        folder.link("new/9.link", to: "3.a")
        folder.link("linked", to: ".News")
        let listing = try folder.withOpen { try LocalMail.list(.maildir, root: $0) }
        #expect(listing.entries.map(\.path) == ["cur/1.b:2,S", ".News/cur/2.c", "new/3.a", "nested/deep/new/4.d"])
        #expect(listing.warnings == ["2 symbolic links were not followed"])
    }

    @Test("a Maildir's trash and drafts are left out, by flag and by folder")
    func setAside() throws {
        let folder = TemporaryFolder()
        for path in [
            "cur/1.a:2,ST", "cur/2.b:2,D", "cur/3.c:2,FS", "cur/4.T", "cur/5.DT:2,", ".Trash/cur/6.d",
            ".trash.2025/new/7.e",
            ".Drafts/new/8.f", "Trash/cur/9.g", ".Trashy/new/a.h",
        ] { folder.write(path) }
        let listing = try folder.withOpen { try LocalMail.list(.maildir, root: $0) }
        #expect(listing.entries.map(\.path) == ["cur/3.c:2,FS", "cur/4.T", "cur/5.DT:2,", ".Trashy/new/a.h"])
        #expect(listing.setAside == 2)
        // Who names the trash itself means it.
        let trash = try folder.withOpen(".Trash") { try LocalMail.list(.maildir, root: $0) }
        #expect(trash.entries.map(\.path) == ["cur/6.d"])
    }

    @Test(
        "what a folder looks like is told by its names",
        arguments: [
            (["cur/1.a", "new/2.b"], "x", .kind(.maildir)), (["a.eml", "b.txt"], "x", .kind(.eml)),
            (["sub/a.eml"], "x", .kind(.eml)), (["1.a:2,S"], "cur", .partOfMaildir), (["p.html"], "x", .kind(.rawHTML)),
            (["archive"], "x", .kind(.mbox)), (["empty/x/y"], "x", nil), ([".a.eml"], "x", nil),
        ] as [([String], String, LocalMail.Appearance?)])
    func appearance(_ paths: [String], _ name: String, _ expected: LocalMail.Appearance?) throws {
        let folder = TemporaryFolder()
        for path in paths { folder.write(path, path == "archive" ? "From ada@a.example Mon Nov  2\n" : "x") }
        #expect(folder.withOpen { LocalMail.appearance(of: $0, name: name) } == expected)
    }

    @Test("folders of .eml and of pages, by ending, in the order of the paths")
    func endings() throws {
        let folder = TemporaryFolder()
        for path in ["b.eml", "a/z.EML", "c.html", "d.HTM", "e.txt", ".f.eml"] { folder.write(path) }
        #expect(try folder.withOpen { try LocalMail.list(.eml, root: $0) }.entries.map(\.path) == ["a/z.EML", "b.eml"])
        #expect(
            try folder.withOpen { try LocalMail.list(.rawHTML, root: $0) }.entries.map(\.path) == ["c.html", "d.HTM"])
        #expect(try folder.withOpen { try LocalMail.list(.mbox, root: $0) }.entries.count == 5)
    }

    @Test("a single file is its own entry, whatever its name, and opens")
    func single() throws {
        let folder = TemporaryFolder()
        folder.write("letter", "Subject: s\n\nx")
        try folder.withOpen("letter") { root in
            let listing = try LocalMail.list(.eml, root: root)
            #expect(listing.entries.count == 1)
            #expect(listing.entries[0].bytes == 13)
            let file = try LocalMail.open(listing.entries[0], root: root)
            #expect(MessageParser.parse(descriptor: file.descriptor).subject == "s")
        }
        #expect(throws: MailFileError.self) { try folder.withOpen("letter") { try LocalMail.list(.maildir, root: $0) } }
    }

    @Test("a listed file that has become a link, a FIFO or a folder, or lies behind a link, is not opened")
    func exchanged() throws {
        let folder = TemporaryFolder()
        for path in ["a.eml", "b.eml", "c.eml", "d/e.eml", "secret/e.eml"] { folder.write(path) }
        try folder.withOpen { root in
            let entries = try LocalMail.list(.eml, root: root).entries
            for path in ["a.eml", "b.eml", "c.eml", "d"] {
                try FileManager.default.removeItem(at: folder.url.appending(path: path))
            }
            folder.link("a.eml", to: "secret/e.eml")
            mkfifo(folder.url.appending(path: "b.eml").path, 0o600)
            folder.makeFolder("c.eml")
            folder.link("d", to: "secret")
            for entry in entries where !entry.path.hasPrefix("secret") {
                #expect(throws: MailFileError.self, "\(entry.path)") { _ = try LocalMail.open(entry, root: root) }
            }
        }
    }

    @Test("more files, folders or levels than the limits are left out with a warning")
    func bounded() throws {
        let folder = TemporaryFolder()
        for number in 0..<5 { folder.write("\(number).eml") }
        folder.write("a/b/c/d.eml")
        var limits = LocalMail.Limits()
        limits.files = 9
        limits.depth = 2
        let shallow = try folder.withOpen { try LocalMail.list(.eml, root: $0, limits: limits) }
        #expect(shallow.entries.count == 5)
        #expect(shallow.warnings == ["more folders, or deeper ones, than are looked at; the rest was left out"])
        limits.files = 3
        #expect(try folder.withOpen { try LocalMail.list(.eml, root: $0, limits: limits) }.entries.count == 3)
    }

    @Test("names that are not UTF-8 are listed and opened")
    func strangeNames() throws {
        let folder = TemporaryFolder()
        try folder.withOpen { root in
            let name: [CChar] = [CChar(bitPattern: 0xE9)] + ".eml".utf8.map { CChar(bitPattern: $0) } + [0]
            close(openat(root, name, O_CREAT | O_WRONLY, 0o600))
            let listing = try LocalMail.list(.eml, root: root)
            #expect(listing.entries.map(\.path) == ["\u{FFFD}.eml"])
            _ = try LocalMail.open(listing.entries[0], root: root)
        }
    }
}
