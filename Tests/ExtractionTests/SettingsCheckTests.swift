// Values of a configuration that only their users can judge.
import Extraction
import Settings
import Testing

@Suite struct SettingsCheckTests {
    private static func problem(_ change: (inout Settings.Network) -> Void) -> String? {
        var settings = Settings()
        change(&settings.network)
        return SettingsCheck.problem(in: settings)?.message
    }

    @Test(
        "a proxy is a host with a port",
        arguments: [
            ("http://127.0.0.1:3128", true), ("http://user:pa@ss@proxy.example:3128/", true),
            ("proxy.example:3128", true),
            ("socks5h://[::1]:1080", true), ("https://proxy.example", true), ("", false), ("http://", false),
            ("gopher://a:70", false), ("http://a:b", false), ("http://a:99999", false), ("http://a:1/path", false),
            ("http:/a:3128", false),
        ])
    func proxy(text: String, isWell: Bool) {
        #expect((Self.problem { $0.proxy = text } == nil) == isWell)
        #expect(Self.problem { $0.proxy = "http://user:secret@a:b" }?.contains("secret") == false)
    }

    @Test(
        "connections go elsewhere by four parts, of which each may be empty",
        arguments: [
            ("a.example:443:127.0.0.1:8443", true), ("::127.0.0.1:8080", true), ("a.example:443::", true),
            ("[::1]:80:[fe80::1]:81", true), ("a.example", false), ("a.example:443:127.0.0.1", false),
            ("a.example:x:127.0.0.1:80", false), ("a.example:443:127.0.0.1:0", false), ("", false),
            ("a b:443:c:80", false),
        ])
    func connectTo(entry: String, isWell: Bool) {
        #expect((Self.problem { $0.connectTo = [entry] } == nil) == isWell)
    }
}
