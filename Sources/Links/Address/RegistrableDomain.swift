// Which part of a host someone registered, by the Public Suffix List through libpsl.
//
// Owns the one handle of the list, loaded at first use and kept to the end of the process: the system's copy
// (package publicsuffix) when it is newer than the one built into libpsl.
private import CLibPSL

/// The registrable domain of a host: "example.co.uk" for "news.example.co.uk".
public enum RegistrableDomain {
    /// The registrable domain; the host itself when it is an IP address, a public suffix, or has no dot.
    ///
    /// The host is one of `WebURL`: lower case, ASCII. A final dot is not part of the answer.
    public static func of(host: String) -> String {
        let name = host.utf8.last == UInt8(ascii: ".") ? String(host.dropLast()) : host
        // A name has a letter in its last label, an address in digits or brackets has not: libpsl knows no addresses.
        guard let last = name.utf8.last, !ASCII.isDigit(last) || hasLetterInLastLabel(name), last != UInt8(ascii: "]")
        else { return host }
        return PublicSuffixList.shared.registrableDomain(of: HostName.lastLabels(of: name, askedLabels)) ?? name
    }

    /// The longest rule of the list has five labels: libpsl, which asks its list for each label, gets the last ones.
    private static let askedLabels = 12

    private static func hasLetterInLastLabel(_ name: String) -> Bool {
        name.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.contains(where: ASCII.isLetter)
    }
}

// psl_registrable_domain() takes a const context and there is no global state (libpsl's manual).
// because: the pointer is set once, before the instance is shared, and libpsl only reads what it points to
private final class PublicSuffixList: @unchecked Sendable {
    static let shared = PublicSuffixList()

    private let list: OpaquePointer?

    private init() {
        // NULL: only the built-in list and the distribution's file; psl_latest(3) falls back to the built-in one.
        list = psl_latest(nil) ?? psl_builtin()
    }

    deinit {
        // Does nothing for the built-in list (psl_free(3)).
        psl_free(list)
    }

    func registrableDomain(of name: Substring) -> String? {
        // The answer points into the name given, so it is copied out before that goes.
        name.withCString { text in psl_registrable_domain(list, text).map { String(cString: $0) } }
    }
}
