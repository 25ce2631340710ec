// The authority states of the basic URL parser: credentials, host, port.

extension URLParser {
    /// "Authority state", "host state", "port state": from the byte after "//" to the end of the authority.
    mutating func authority() -> Bool {
        let end = input[position...].firstIndex(where: endsAuthority) ?? input.count
        output.append(UInt8(ascii: "/"))
        output.append(UInt8(ascii: "/"))
        layout.hasAuthority = true
        var hostStart = position
        if let at = input[position..<end].lastIndex(of: UInt8(ascii: "@")) {
            // "host-missing": credentials need a host after them.
            guard at + 1 < end else { return false }
            credentials(input[position..<at])
            hostStart = at + 1
        } else {
            layout.usernameEnd = Int32(output.count)
        }
        position = end
        return hostAndPort(input[hostStart..<end])
    }

    private func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || isSlash(byte)
    }

    private mutating func credentials(_ text: ArraySlice<UInt8>) {
        let colon = text.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
        let start = output.count
        output.append(text[..<colon], encoding: .userinfo)
        layout.usernameEnd = Int32(output.count)
        let password = text[colon...].dropFirst()
        if !password.isEmpty {
            output.append(UInt8(ascii: ":"))
            output.append(password, encoding: .userinfo)
        }
        if output.count > start { output.append(UInt8(ascii: "@")) }
    }

    private mutating func hostAndPort(_ text: ArraySlice<UInt8>) -> Bool {
        let colon = Self.portMark(in: text) ?? text.endIndex
        let hasMark = colon < text.endIndex
        // "host-missing": only an opaque host may be empty, and only without a port.
        guard colon > text.startIndex || !(isSpecial || hasMark) else { return false }
        layout.hostStart = Int32(output.count)
        guard let host = HostParser.parse(text[..<colon], isOpaque: !isSpecial) else { return false }
        output.append(contentsOf: host)
        layout.hostEnd = Int32(output.count)
        guard !hasMark || port(text[(colon + 1)...]) else { return false }
        endAuthority()
        return true
    }

    /// The ":" before the port: the first one outside brackets.
    private static func portMark(in text: ArraySlice<UInt8>) -> Int? {
        var insideBrackets = false
        for (index, byte) in zip(text.indices, text) {
            switch byte {
            case UInt8(ascii: "["): insideBrackets = true
            case UInt8(ascii: "]"): insideBrackets = false
            case UInt8(ascii: ":") where !insideBrackets: return index
            default: break
            }
        }
        return nil
    }

    private mutating func port(_ digits: ArraySlice<UInt8>) -> Bool {
        guard !digits.isEmpty else { return true }
        var value: Int32 = 0
        for byte in digits {
            guard ASCII.isDigit(byte) else { return false }
            value = value * 10 + Int32(byte - 0x30)
            guard value <= 65_535 else { return false }
        }
        if URLScheme.defaultPort(output[..<Int(layout.schemeEnd)]) == value { return true }
        layout.port = value
        output.append(UInt8(ascii: ":"))
        output.append(contentsOf: String(value).utf8)
        return true
    }

    /// Notes that the path begins here.
    mutating func endAuthority() {
        layout.authorityEnd = Int32(output.count)
        layout.pathStart = layout.authorityEnd
    }
}
