// How destinations are written inside tracking addresses.
//
// Each encoding turns the raw bytes of a segment or parameter into the bytes of an address, or nil. Sizes are bounded
// by the wrapper's (`CarriedAddress.maximumWrapperBytes`): none of these encodings makes its text longer but the
// compressed one, which has a limit of its own.
private import Notation

/// A way to write an address inside another one.
enum CarriedEncoding: Sendable {
    /// Percent-encoded once; twice where the first decoding leaves "https%3A".
    case percent
    /// Percent-encoded, perhaps twice, perhaps with HTML's "&amp;".
    case percentTwice
    /// Percent-encoded, without the scheme, which is this one.
    case withoutScheme(StaticString)
    /// As it is, without the scheme, which is this one.
    case literalWithoutScheme(StaticString)
    /// Percent-encoded, with a suffix that is not part of it after the last ":" (disq.us).
    case beforeLastColon
    case base64
    /// Percent-encoded or base64, whichever gives an address.
    case percentOrBase64
    /// RFC 4648 §6 in lower case, without padding.
    case base32
    /// Base64 of a JSON object, or a JSON Web Token; the first of these members that holds an address.
    case json([StaticString])
    /// Base64 of a zlib stream (RFC 1950) of a query; the first of these parameters that holds an address.
    case deflatedQuery([StaticString])
    /// Base64 of fields between "|", one of which is the address.
    case barred
    case proofpoint2
    case proofpoint3

    /// How a part must begin to be in this encoding: asked before anything is copied.
    var beginnings: Beginnings {
        switch self {
        case .base64: [.percent, .base64]
        case .base32: [.base32]
        case .json, .deflatedQuery: [.percent, .object]
        case .percent, .percentTwice, .beforeLastColon, .proofpoint2: [.percent, .scheme]
        case .percentOrBase64: [.percent, .scheme, .base64]
        case .withoutScheme, .literalWithoutScheme, .barred, .proofpoint3: .any
        }
    }

    func decode(_ raw: [UInt8]) -> [UInt8]? {
        switch self {
        case .percent: return Self.percent(raw)
        case .percentTwice: return HTMLAmpersand.unescaped(Self.percent(raw))
        case .withoutScheme(let scheme): return Self.withScheme(scheme, PercentEncoding.decode(raw))
        case .literalWithoutScheme(let scheme): return Self.withScheme(scheme, raw)
        case .beforeLastColon: return Self.beforeLastColon(PercentEncoding.decode(raw))
        case .base64: return Self.base64(raw)
        case .percentOrBase64: return Self.base64(raw) ?? Self.percent(raw)
        case .base32: return Base32.decode(raw)
        case .json(let members): return Self.json(raw, members: members)
        case .deflatedQuery(let members): return Self.deflatedQuery(raw, members: members)
        case .barred: return Self.barred(raw)
        case .proofpoint2: return Proofpoint.version2(raw)
        case .proofpoint3: return Proofpoint.version3(raw)
        }
    }

    /// A mail program that encodes what is encoded leaves "https%3A": that is no address, so nothing is lost by
    /// decoding it once more.
    private static func percent(_ raw: [UInt8]) -> [UInt8] {
        let once = PercentEncoding.decode(raw)
        return CarriedAddress.hasWebScheme(once) ? once : PercentEncoding.decode(once)
    }

    private static func withScheme(_ scheme: StaticString, _ text: [UInt8]) -> [UInt8]? {
        let host = text.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let isHost =
            host.contains(UInt8(ascii: "."))
            && host.allSatisfy { byte in
                ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            }
        return isHost ? Array("\(scheme)://".utf8) + text : nil
    }

    private static func beforeLastColon(_ text: [UInt8]) -> [UInt8]? {
        guard let colon = text.lastIndex(of: UInt8(ascii: ":")), colon > 8 else { return text }
        return Array(text[..<colon])
    }

    /// Only text that begins with an address is decoded: every other base64 is looked at for six bytes.
    private static func base64(_ raw: [UInt8]) -> [UInt8]? {
        // "%3D" is a "=" at its end.
        let text = raw.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(raw) : raw
        guard text.starts(with: "aHR0c".utf8) || text.starts(with: "SFRUU".utf8) else { return nil }
        return lenientBase64(text)
    }

    /// Base64, also cut short by one digit or with a part of its padding.
    private static func lenientBase64(_ text: [UInt8]) -> [UInt8]? {
        let digits = text.prefix { $0 != UInt8(ascii: "=") }
        guard text[digits.endIndex...].allSatisfy({ $0 == UInt8(ascii: "=") }) else { return nil }
        return Base64.decode(digits)
    }

    /// The longest JSON that is parsed, and how deep it may be: real ones have 100 to 2,000 bytes and two levels.
    private static let maximumJSONBytes = 12_288

    private static func json(_ raw: [UInt8], members: [StaticString]) -> [UInt8]? {
        let text = raw.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(raw) : raw
        // A token has its header first; signed JSON its signature last: every part that is JSON may hold it.
        for part in text.split(separator: UInt8(ascii: "."), maxSplits: 3).prefix(3) where part.starts(with: "ey".utf8)
        {
            guard part.count <= maximumJSONBytes, let bytes = lenientBase64(Array(part)) else { continue }
            if let found = member(of: bytes, among: members, depth: 0) { return found }
        }
        return nil
    }

    /// Mandrill's JSON holds JSON in a string once more, hence the second level.
    private static func member(of bytes: [UInt8], among members: [StaticString], depth: Int) -> [UInt8]? {
        guard let object = try? JSONParser.parse(bytes, maximumDepth: 8).object else { return nil }
        for name in members {
            guard let value = object[name.description]?.string else { continue }
            if CarriedAddress.hasWebScheme(value.utf8) { return Array(value.utf8) }
            if depth == 0, value.hasPrefix("{"), let found = member(of: Array(value.utf8), among: members, depth: 1) {
                return found
            }
        }
        return nil
    }

    private static func barred(_ raw: [UInt8]) -> [UInt8]? {
        let text = raw.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(raw) : raw
        guard let bytes = lenientBase64(text) else { return nil }
        let fields = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        return fields.count < 2 ? nil : fields.first(where: CarriedAddress.hasWebScheme).map { Array($0) }
    }

    /// Real ones have 300 to 1,000 bytes; an address may be as long as its wrapper, and stands percent-encoded here.
    private static let maximumInflatedBytes = 2 * CarriedAddress.maximumWrapperBytes

    private static func deflatedQuery(_ raw: [UInt8], members: [StaticString]) -> [UInt8]? {
        let text = raw.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(raw) : raw
        guard let packed = lenientBase64(text),
            let query = Inflater.inflate(packed, limit: maximumInflatedBytes)
        else { return nil }
        let pairs = query.split(separator: UInt8(ascii: "&"), maxSplits: 64)
        for member in members {
            let name = Array("\(member)=".utf8)
            for pair in pairs where pair.starts(with: name) {
                // Form-encoded (https://url.spec.whatwg.org/#urlencoded-parsing): "+" is a blank.
                let value = pair.dropFirst(name.count).map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
                let address = PercentEncoding.decode(value)
                if CarriedAddress.hasWebScheme(address) { return address }
            }
        }
        return nil
    }
}
