import Settings
import Testing

@Suite("Configuration")
struct SettingsTests {
    private func parse(_ text: String) throws(SettingsError) -> Settings {
        try SettingsFile.parse(text, file: "/etc/gleaner/gleaner.yaml")
    }

    @Test("keys of every kind are read")
    func reading() throws {
        let settings = try parse(
            """
            spool: /var/spool/gleaner
            output: out
            max_running: 3
            memory_limit: 512 MiB
            message_limit: 41943040
            shared_output: yes
            source_roots:
              alice: [/home/alice/Mail, /srv/mail]
              bob: /home/bob
            priorities: {alice: high}
            network:
              ports: [80, 443, 8080]
              allow_private_addresses: [127.0.0.0/8]
              connect_timeout: 2.5
            filter:
              deny: ["ads.example", "*.shop.example"]
            """)
        #expect(settings.spool == "/var/spool/gleaner")
        #expect(settings.output == "/etc/gleaner/out")
        #expect(settings.maximumRunning == 3)
        #expect(settings.memoryLimit == 512 << 20)
        #expect(settings.messageLimit == 40 << 20)
        #expect(settings.sharedOutput)
        #expect(settings.sourceRoots == ["alice": ["/home/alice/Mail", "/srv/mail"], "bob": ["/home/bob"]])
        #expect(settings.priorities == ["alice": "high"])
        #expect(settings.network.ports == [80, 443, 8080])
        #expect(settings.network.allowPrivateAddresses == ["127.0.0.0/8"])
        #expect(settings.network.connectTimeout == 2.5)
        #expect(settings.filter.deny == ["ads.example", "*.shop.example"])
    }

    @Test("an empty file means the defaults", arguments: ["", "# nothing\n", "{}"])
    func empty(_ text: String) throws { #expect(try parse(text).maximumRunningPerUser == 2) }

    @Test(
        "what is wrong is said with its line and what would be right",
        arguments: [
            (
                "spool: /x\nmax_runing: 2", "/etc/gleaner/gleaner.yaml:2: unknown key \"max_runing\"",
                "did you mean \"max_running\"?"
            ),
            (
                "network:\n  ca_fil: /x", "/etc/gleaner/gleaner.yaml:2: unknown key \"network.ca_fil\"",
                "did you mean \"network.ca_file\"?"
            ),
            (
                "spool: /x\noutput: [a, b\nmax_running: 2\n",
                "/etc/gleaner/gleaner.yaml:3: no YAML: while parsing a flow sequence: did not find expected ',' or ']', column 12",
                nil
            ),
            ("max_running: many", "/etc/gleaner/gleaner.yaml:1: max_running must be a whole number", nil),
            (
                "network:\n  ports: [0]", "/etc/gleaner/gleaner.yaml:2: network.ports is 0",
                "it must be between 1 and 65535"
            ),
            ("network: 3", "/etc/gleaner/gleaner.yaml:1: network must be a mapping of keys to values", nil),
            ("- a\n- b", "/etc/gleaner/gleaner.yaml:1: the configuration must be a mapping of keys to values", nil),
            (
                "memory_limit: lots", "/etc/gleaner/gleaner.yaml:1: memory_limit must be a number of bytes",
                "write it as 512 MiB, say"
            ),
            (
                "log_level: loud", "/etc/gleaner/gleaner.yaml:1: log_level is \"loud\"",
                "it must be one of debug, info, warning, error"
            ),
        ] as [(String, String, String?)])
    func errors(_ text: String, _ description: String, _ hint: String?) {
        let error = #expect(throws: SettingsError.self) { try parse(text) }
        #expect(error?.description == description)
        #expect(error?.hint == hint)
    }

    @Test("a line break in the user agent would be a header of its own")
    func headerInjection() {
        #expect(throws: SettingsError.self) { try parse("network:\n  user_agent: \"a\\r\\nX-Evil: 1\"") }
    }

    @Test("every key has its own environment variable")
    func variables() {
        let names = SettingsKey.all.map(\.environmentVariable)
        #expect(Set(names).count == names.count)
        #expect(names.contains("GLEANER_NETWORK_CA_FILE"))
    }
}
