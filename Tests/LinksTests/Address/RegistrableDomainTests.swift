// The registrable domain by the Public Suffix List.
import Testing

@testable import Links

@Suite("The registrable domain of a host")
struct RegistrableDomainTests {
    @Test(
        "is the label before the public suffix",
        arguments: [
            ("example.com", "example.com"), ("www.example.com", "example.com"),
            ("a.b.c.example.co.uk", "example.co.uk"),
            ("news.bbc.co.uk", "bbc.co.uk"), ("writer.github.io", "writer.github.io"),
            ("a.writer.github.io", "writer.github.io"),
            ("www.ck", "www.ck"), ("a.b.kobe.jp", "a.b.kobe.jp"), ("xn--bcher-kva.example", "xn--bcher-kva.example"),
            ("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"), ("example.com.", "example.com"),
        ])
    func names(_ row: (String, String)) { #expect(RegistrableDomain.of(host: row.0) == row.1) }

    @Test(
        "is the host itself where there is none",
        arguments: ["127.0.0.1", "[::1]", "com", "co.uk", "localhost", "", "github.io"])
    func itself(_ host: String) { #expect(RegistrableDomain.of(host: host) == host) }

    @Test("can be asked for by many tasks at once")
    func manyTasks() async {
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<64 {
                group.addTask {
                    (0..<200).allSatisfy {
                        RegistrableDomain.of(host: "a.s\(task)x\($0).co.uk") == "s\(task)x\($0).co.uk"
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
