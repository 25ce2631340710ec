// An address as the WHATWG URL Standard parses and writes it.
//
// Owns: the value, its parts, and its equality. The parser is URLParser, the host is HostParser's.
// Invariants: `href` is the standard's serialization, pure ASCII, and parses to itself; the offsets of `Layout` lie in
// it in the order of their declaration. Equality is equality of the serialization.

/// An absolute address, parsed and normalized as browsers do (https://url.spec.whatwg.org).
public struct WebURL: Hashable, Sendable, CustomStringConvertible {
    /// Longer addresses, as given or as serialized, are refused: every later step is bounded by this.
    public static let maximumInputBytes = 65_536

    /// The whole address, the standard's `href`.
    public let href: String

    let layout: Layout

    /// Parses `input`, relative to `base` if one is given; nil when the standard calls it a failure.
    public init?(_ input: String, base: WebURL? = nil) {
        guard input.utf8.count <= Self.maximumInputBytes else { return nil }
        var parser = URLParser(input: input, base: base)
        // Percent-encoding may have made it longer; a copy of what was accepted must be accepted too.
        guard parser.run(), parser.output.count <= Self.maximumInputBytes else { return nil }
        self.href = String(decoding: parser.output, as: UTF8.self)
        var layout = parser.layout
        layout.isHTTP = Self.isHTTP(parser.output[..<Int(layout.schemeEnd)])
        self.layout = layout
    }

    private static func isHTTP(_ scheme: ArraySlice<UInt8>) -> Bool {
        (4...5).contains(scheme.count) && (scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8))
    }

    /// What is known to be a serialization, with its parts.
    init(href: String, layout: Layout) {
        self.href = href
        self.layout = layout
    }

    /// Where the parts of an address lie in its serialization.
    struct Layout: Sendable {
        /// The index of the ":" after the scheme.
        var schemeEnd: Int32 = 0
        /// The end of the username: the index of ":" or "@", or of the host when there are no credentials.
        var usernameEnd: Int32 = 0
        var hostStart: Int32 = 0
        var hostEnd: Int32 = 0
        /// The end of host and port; without an authority, the index after the scheme's ":".
        var authorityEnd: Int32 = 0
        /// Two more than `authorityEnd` when "/." keeps a path that begins with "//" from being read as a host.
        var pathStart: Int32 = 0
        /// The index of "?", or -1.
        var queryMark: Int32 = -1
        /// The index of "#", or -1.
        var fragmentMark: Int32 = -1
        /// -1 when the port is the scheme's default.
        var port: Int32 = -1
        var hasAuthority = false
        var hasOpaquePath = false
        /// Whether the scheme is http or https: asked some twenty times of every address.
        var isHTTP = false
    }

    /// Whether both are written alike.
    public static func == (left: WebURL, right: WebURL) -> Bool { left.href == right.href }

    /// Hashes the serialization.
    public func hash(into hasher: inout Hasher) { hasher.combine(href) }

    /// The whole address, as `href`.
    public var description: String { href }
}

extension WebURL {
    /// The scheme in lower case, without ":".
    public var scheme: String { text(0, layout.schemeEnd) }

    /// The user name, percent-encoded; empty when there is none.
    public var username: String {
        layout.hasAuthority ? text(layout.schemeEnd + 3, layout.usernameEnd) : ""
    }

    /// The password, percent-encoded; empty when there is none.
    public var password: String {
        // The shortest userinfo with a password is ":p@": the two marks do not belong to it.
        layout.hostStart - layout.usernameEnd > 2 ? text(layout.usernameEnd + 1, layout.hostStart - 1) : ""
    }

    /// The host in ASCII, an IPv4 address with its four decimal numbers, IPv6 in brackets; nil without an authority.
    public var host: String? { layout.hasAuthority ? text(layout.hostStart, layout.hostEnd) : nil }

    /// The port; nil when the address names none or the scheme's own.
    public var port: Int? { layout.port < 0 ? nil : Int(layout.port) }

    /// The path, percent-encoded, with its leading slash.
    public var path: String { text(layout.pathStart, pathEnd) }

    /// What stands after "?", percent-encoded and possibly empty; nil without "?".
    public var query: String? { layout.queryMark < 0 ? nil : text(layout.queryMark + 1, queryEnd) }

    /// What stands after "#", percent-encoded and possibly empty; nil without "#".
    public var fragment: String? { layout.fragmentMark < 0 ? nil : text(layout.fragmentMark + 1, end) }

    /// Whether the scheme is http or https.
    public var isHTTP: Bool { layout.isHTTP }

    /// Whether the host is an IPv4 or IPv6 address.
    public var hostIsIPAddress: Bool {
        guard layout.hostStart < layout.hostEnd else { return false }
        let host = bytes(layout.hostStart, layout.hostEnd)
        if host.first == UInt8(ascii: "[") { return true }
        // The host parser makes every special host whose last label is a number an IPv4 address, or refuses it.
        return isSpecial && host.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    /// Whether the standard treats the scheme specially: an authority, "\\" as "/", a default port.
    var isSpecial: Bool { URLScheme.isSpecial(bytes(0, layout.schemeEnd)) }
}

extension WebURL {
    var end: Int32 { Int32(truncatingIfNeeded: href.utf8.count) }
    var queryEnd: Int32 { layout.fragmentMark < 0 ? end : layout.fragmentMark }
    var pathEnd: Int32 { layout.queryMark < 0 ? queryEnd : layout.queryMark }

    /// Where the path lies in the bytes of `href`, for those who read it there.
    package var pathRange: Range<Int> { Int(layout.pathStart)..<Int(max(layout.pathStart, pathEnd)) }

    /// Whether the path has segments: an opaque one ("mailto:") has none.
    package var hasSegments: Bool { !layout.hasOpaquePath }

    /// Where the query lies in the bytes of `href`, without its "?"; nil without "?".
    package var queryRange: Range<Int>? {
        layout.queryMark < 0 ? nil : Int(layout.queryMark + 1)..<Int(max(layout.queryMark + 1, queryEnd))
    }

    /// The bytes between two offsets of `href`.
    func bytes(_ start: Int32, _ end: Int32) -> Substring.UTF8View {
        let first = href.utf8.index(href.startIndex, offsetBy: Int(start))
        return href[first..<href.utf8.index(first, offsetBy: Int(max(start, end) - start))].utf8
    }

    /// By a copy of memory: by way of the string's view it is several calls, and this runs a dozen times an address.
    func text(_ start: Int32, _ end: Int32) -> String {
        let range = Int(start)..<Int(max(start, end))
        return href.utf8.withContiguousStorageIfAvailable { bytes in
            String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        } ?? String(Substring(bytes(start, end)))
    }
}
