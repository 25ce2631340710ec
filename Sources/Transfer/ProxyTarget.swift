// The guard's part when a proxy makes the connections.
//
// The address at our socket is the proxy's then, which the configuration vouches for; names are looked up by the proxy,
// which has to refuse private addresses itself. What can be told from the address alone is still refused here: the port,
// a host that is an IP address in any of the spellings that libcurl reads as one, and a name that no public DNS has.

internal import CCurl
internal import Glibc

/// Judges the target of a request that goes through a proxy.
enum ProxyTarget {
    /// Why the target must not be asked for; nil when nothing in the address speaks against it.
    static func refusal(of url: String, by addressGuard: AddressGuard) -> Refusal? {
        guard let parts = curl_url() else { return .family }
        defer { curl_url_cleanup(parts) }
        guard curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK,
            let host = part(parts, CURLUPART_HOST), let port = part(parts, CURLUPART_PORT).flatMap(UInt16.init)
        else { return .family }
        if case .only(let allowed) = addressGuard.ports, !allowed.contains(port) { return .port(port) }
        if let ip = address(host) { return addressGuard.refusal(of: ip) }
        if case .all = addressGuard.exceptions { return nil }
        return isLocal(host) ? .name(host) : nil
    }

    /// Names of one machine or one network: a proxy that looks them up reaches what lies around it.
    private static let localDomains = [
        "localhost",  // RFC 6761 §6.3
        "local",  // RFC 6762 §3
        "internal",  // reserved by ICANN in 2024; metadata.google.internal
        "localdomain", "intranet", "lan", "home", "corp",  // in use, and never delegated (SAC 113)
        "home.arpa",  // RFC 8375
    ]

    private static func isLocal(_ host: String) -> Bool {
        var name = host.lowercased()[...]
        while name.utf8.last == UInt8(ascii: ".") { name = name.dropLast() }
        guard name.utf8.contains(UInt8(ascii: ".")) else { return true }
        return localDomains.contains { name.hasSuffix("." + $0) || name == $0 }
    }

    private static func part(_ parts: OpaquePointer, _ which: CURLUPart) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(parts, which, &text, CUnsignedInt(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text else {
            return nil
        }
        defer { curl_free(text) }
        return String(cString: text)
    }

    private static func address(_ host: String) -> IPAddress? {
        if host.hasPrefix("[") {
            return IPAddress(String(host.dropFirst().prefix { $0 != "]" && $0 != "%" }))
        }
        // inet_aton(3) reads what connect-by-name reads: "127.1", "0x7f.1", "017700000001".
        var number = in_addr()
        guard inet_aton(host, &number) == 1 else { return nil }
        return .v4(UInt32(bigEndian: number.s_addr))
    }
}
