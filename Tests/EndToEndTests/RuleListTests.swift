// Rule lists of the configuration, as a user has them: in commands, in extractions, and broken.
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(6))) struct RuleListTests {
    private static let address =
        "https://go.example/r?dest=https%3A%2F%2Fstories.example%2F2026%2Ftin%3Fwander%3D1%26k%3D2"
    private static let page = "https://stories.example/2026/tin?k=2\n"

    @Test("lists hold in commands and extractions, and the last good copy stands in for a broken one")
    func lists() async throws {
        try await SpoolFolder.with(["lists:", "  clearurls: list.json", "  debounce: [hop.json]"]) { folder in
            try TestFile.write(
                #"{"providers": {"a": {"urlPattern": ".*", "rules": ["wander"]}}}"#, to: "\(folder.path)/list.json")
            try TestFile.write(
                #"[{"include": ["*://go.example/r?*"], "action": "redirect", "param": "dest"}]"#,
                to: "\(folder.path)/hop.json")
            try TestFile.write(
                "<p><a href=\"\(Self.address)\">How tin came to the valley of clocks</a>",
                to: "\(folder.path)/page.html")
            // Makes the spool, where copies are kept.
            #expect(try await folder.gleaner("watch", "--once").status == 0)
            #expect(try await folder.gleaner("resolve", "--offline", "--plain", Self.address).output == Self.page)
            #expect(try await folder.gleaner("check").output.contains("2 entries in force"))
            #expect(try await article(folder, "a") == Self.page)

            try TestFile.write(
                #"{"providers": {"a": {"urlPattern": ".*", "rules": ["(wander"]}}}"#, to: "\(folder.path)/list.json")
            let check = try await folder.gleaner("check")
            #expect(check.status == 78)
            #expect(check.output.contains("list.json: providers.a.rules[0]: missing closing parenthesis at byte 7"))
            #expect(try await article(folder, "b") == Self.page)
            let status = try #require(TestFile.text(folder.extraction("b") + "/status.json"))
            #expect(status.contains(#""code": "rule_list""#) && status.contains("the last good copy is used"))
            let versions = ["a", "b"].map { id in
                TestFile.text(folder.extraction(id) + "/config_used.json")?.split(separator: "\n").first {
                    $0.contains("rules_version")
                }
            }
            #expect(versions[0] != nil && versions[0] != versions[1])
        }
    }

    private func article(_ folder: SpoolFolder, _ id: String) async throws -> String? {
        let end = try await folder.gleaner("run", "--id", id, "--offline", "--raw-html", "page.html")
        #expect(end.status == 0, "\(end.errors)")
        return TestFile.text(folder.extraction(id) + "/article_urls.txt")
    }
}
