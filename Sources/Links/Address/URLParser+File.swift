// The file states of the basic URL parser.
//
// Gleaner requests no file; they are parsed so that such a link is named for what it is, an unsupported scheme.

extension URLParser {
    /// "File state": "file:" has been written.
    mutating func file() -> Bool {
        if isSlash(peek()) {
            if isSlash(peek(1)) {
                position += 2
                return fileHost()
            }
            return fileSlash()
        }
        guard let base, URLScheme.isFile(base.bytes(0, base.layout.schemeEnd)) else {
            emptyFileHost()
            return path()
        }
        copyAuthority(of: base)
        switch peek() {
        case nil, UInt8(ascii: "#"):
            copyThroughQuery(of: base)
            return queryAndFragment()
        case UInt8(ascii: "?"):
            copyPath(of: base)
            return queryAndFragment()
        default:
            if !startsWithDriveLetter(at: position) {
                copyPath(of: base)
                shortenPath()
            }
            return path()
        }
    }

    /// "File slash state" with one slash: the host, and a drive letter, come from the base.
    private mutating func fileSlash() -> Bool {
        guard let base, URLScheme.isFile(base.bytes(0, base.layout.schemeEnd)) else {
            emptyFileHost()
            return path()
        }
        copyAuthority(of: base)
        let drive = base.bytes(base.layout.pathStart, base.pathEnd).dropFirst().prefix { $0 != UInt8(ascii: "/") }
        if !startsWithDriveLetter(at: position + 1), Self.isNormalizedDriveLetter(Array(drive)) {
            output.append(UInt8(ascii: "/"))
            output.append(contentsOf: drive)
        }
        return path()
    }

    /// "File host state".
    private mutating func fileHost() -> Bool {
        let end = input[position...].firstIndex { isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        let text = input[position..<(end ?? input.count)]
        if text.isEmpty || Self.isDriveLetter(text) {
            emptyFileHost()
            return path()
        }
        guard let host = HostParser.parse(text, isOpaque: false) else { return false }
        emptyFileHost()
        if !host.elementsEqual("localhost".utf8) { output.append(contentsOf: host) }
        layout.hostEnd = Int32(output.count)
        endAuthority()
        position = text.endIndex
        return path()
    }

    private mutating func emptyFileHost() {
        output.append(contentsOf: "//".utf8)
        layout.hasAuthority = true
        layout.usernameEnd = Int32(output.count)
        layout.hostStart = layout.usernameEnd
        layout.hostEnd = layout.usernameEnd
        endAuthority()
    }

    /// Whether a drive letter and then the end of a segment stand here
    /// (https://url.spec.whatwg.org/#start-with-a-windows-drive-letter).
    private func startsWithDriveLetter(at start: Int) -> Bool {
        guard start + 2 <= input.count, Self.isDriveLetter(input[start..<(start + 2)]) else { return false }
        guard start + 2 < input.count else { return true }
        let next = input[start + 2]
        return isSlash(next) || next == UInt8(ascii: "?") || next == UInt8(ascii: "#")
    }

    static func isDriveLetter(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count == 2, let first = text.first, let last = text.last else { return false }
        return ASCII.isLetter(first) && (last == UInt8(ascii: ":") || last == UInt8(ascii: "|"))
    }

    private static func isNormalizedDriveLetter(_ text: [UInt8]) -> Bool {
        isDriveLetter(text[...]) && text.last == UInt8(ascii: ":")
    }
}
