// Mail that was written to break its reader, through the whole of the built program: an extraction is completed, with
// what could be had and a warning for what could not.
import Glibc
import Notation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct HostileMailTests {
    @Test("an mbox of random bytes is an extraction like another")
    func randomMbox() async throws {
        try await SpoolFolder.with { folder in
            var state: UInt64 = 0x9E37_79B9_7F4A_7C15
            var bytes: [UInt8] = []
            for block in 0..<2_000 {
                if block % 7 == 0 { bytes += Array("\nFrom x@y.example Mon Nov  2 07:00:00 2026\nX: ".utf8) }
                if block % 11 == 0 {
                    bytes += Array("Content-Length: \(state)\nContent-Type: multipart/mixed; boundary=\"\n".utf8)
                }
                for _ in 0..<150 {
                    // xorshift64: the same bytes in every run
                    state ^= state << 13
                    state ^= state >> 7
                    state ^= state << 17
                    bytes.append(UInt8(truncatingIfNeeded: state >> 24))
                }
            }
            try TestFile.write(bytes, to: "\(folder.path)/random.mbox")
            let end = try await folder.gleaner(
                "run", "--mbox", "random.mbox", "--sender", "*", "--offline", "--id", "random")
            #expect(end.status == 0, "\(end.errors)")
            #expect((folder.status("random")?["counts"]?["newsletters"]?.integer ?? 0) > 100)
            try await Contract.check("random", in: folder)
        }
    }

    @Test(
        "a hundred thousand nested tags, NUL bytes, nothing at all: each is a newsletter, and the good one has its articles"
    )
    func hostilePages() async throws {
        try await SpoolFolder.with { folder in
            _ = try Letters.write(.messageFolder, in: folder)
            let link = "<a href='https://deep.example/2026/a-story-from-the-deep'>A story from the deep of the page</a>"
            let depth = 100_000
            let nested = String(repeating: "<div>", count: depth) + link + String(repeating: "</div>", count: depth)
            try TestFile.write(Letters.letter("Deep", page: nested), to: "\(folder.path)/mail/deep.eml")
            let tables = String(repeating: "<table><tr><td>", count: depth / 3) + link
            try TestFile.write(Letters.letter("Tables", page: tables), to: "\(folder.path)/mail/tables.eml")
            let nul = Letters.letter(
                "N\0U\0L", page: "<p>\0<a href='https://nul.example/2026/s\0tory'>Sto\0ry that stands</a></p>\0")
            try TestFile.write(nul, to: "\(folder.path)/mail/nul.eml")
            try TestFile.write("", to: "\(folder.path)/mail/empty.eml")
            try TestFile.write("\n\n\n", to: "\(folder.path)/mail/blank.eml")
            mkfifo("\(folder.path)/mail/fifo.eml", 0o600)
            symlink("\(folder.path)/mail", "\(folder.path)/mail/loop")
            let end = try await folder.gleaner("run", "--eml", "mail", "--sender", "*", "--offline", "--id", "hostile")
            #expect(end.status == 0, "\(end.errors)")
            let articles = folder.articles("hostile")
            #expect(articles.contains("http://news.example/2026/11/night-trains"))
            #expect(articles.contains("https://deep.example/2026/a-story-from-the-deep"))
            try await Contract.check("hostile", in: folder)
            let json = folder.text("output/extraction_hostile/newsletters.json") ?? ""
            #expect(!json.utf8.contains(0))
        }
    }
}
