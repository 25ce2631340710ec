// Which part of a host someone registered, by the Public Suffix List through libpsl.
//
// Owns the one handle of the list, loaded at first use and kept to the end of the process: the system's copy
// (package publicsuffix) when it is newer than the one built into libpsl. libpsl searches its list for each label of a
// host, some ten thousand instructions, and is asked again and again for the same hosts: the last answers are kept.
private import CLibPSL
private import Synchronization

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
        let place = DomainAnswers.place(of: name)
        if let answer = answers.withLock({ $0.domain(of: name, at: place) }) { return answer }
        let domain =
            PublicSuffixList.shared.registrableDomain(of: HostName.lastLabels(of: name, askedLabels)) ?? name
        answers.withLock { $0.keep(domain, of: name, at: place) }
        return domain
    }

    /// A process has one list, so that an answer stays true.
    private static let answers = Mutex(DomainAnswers())

    /// The longest rule of the list has five labels: libpsl, which asks its list for each label, gets the last ones.
    private static let askedLabels = 12

    private static func hasLetterInLastLabel(_ name: String) -> Bool {
        name.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.contains(where: ASCII.isLetter)
    }
}

/// The last answers, each in the one place that its host's name says: what comes later to the same place replaces it, so
/// that names which are made up for it cost no more than without.
private struct DomainAnswers {
    private static let count = 512
    private var answers = [(host: String, domain: String)](repeating: ("", ""), count: Self.count)

    /// By FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/).
    static func place(of host: String) -> Int {
        var host = host
        let hash = host.withUTF8 { $0.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
        return Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
    }

    func domain(of host: String, at place: Int) -> String? {
        answers[place].host == host ? answers[place].domain : nil
    }

    /// Longer names than DNS has (RFC 1035 §2.3.4) are not kept: a letter may hold any number of them.
    mutating func keep(_ domain: String, of host: String, at place: Int) {
        if host.utf8.count <= 255 { answers[place] = (host, domain) }
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
