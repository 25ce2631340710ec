// The path, query and fragment states of the basic URL parser.

extension URLParser {
    /// "Path start state", "path state": the segments, with "." and ".." taken out as they are met.
    mutating func path() -> Bool {
        if isSpecial {
            if isSlash(peek()) { position += 1 }
        } else {
            guard let first = peek(), first != UInt8(ascii: "?"), first != UInt8(ascii: "#") else {
                return endOfPath()
            }
            if first == UInt8(ascii: "/") { position += 1 }
        }
        while true {
            let end = input[position...].firstIndex(where: endsSegment) ?? input.count
            let segment = input[position..<end]
            let isLast = end == input.count || !isSlash(input[end])
            appendSegment(segment, isLast: isLast)
            position = end
            if isLast { return endOfPath() }
            position += 1
        }
    }

    private func endsSegment(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || isSlash(byte)
    }

    private mutating func appendSegment(_ segment: ArraySlice<UInt8>, isLast: Bool) {
        switch Self.dots(segment) {
        case 2:
            shortenPath()
            if isLast { output.append(UInt8(ascii: "/")) }
        case 1:
            if isLast { output.append(UInt8(ascii: "/")) }
        default:
            let isFirst = output.count == Int(layout.pathStart)
            output.append(UInt8(ascii: "/"))
            output.append(segment, encoding: .path)
            // "C|" becomes "C:", a Windows drive letter that ".." never removes.
            if isFile, isFirst, Self.isDriveLetter(segment) { output[output.count - 1] = UInt8(ascii: ":") }
        }
    }

    /// How many dots the segment stands for, "." and "%2e" alike; 0 when it is an ordinary one.
    private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
        guard let first = segment.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "%"), segment.count <= 6
        else { return 0 }
        var (count, index) = (0, segment.startIndex)
        while index < segment.endIndex {
            if segment[index] == UInt8(ascii: ".") {
                index += 1
            } else if segment[index...].prefix(3).map(ASCII.lowercased).elementsEqual("%2e".utf8) {
                index += 3
            } else {
                return 0
            }
            count += 1
        }
        return count <= 2 ? count : 0
    }

    /// Takes the last segment away (https://url.spec.whatwg.org/#shorten-a-urls-path).
    mutating func shortenPath() {
        let path = output[Int(layout.pathStart)...]
        if isFile, path.count == 3, Self.isDriveLetter(path.dropFirst()) { return }
        if let slash = path.lastIndex(of: UInt8(ascii: "/")) { output.removeSubrange(slash...) }
    }

    private mutating func endOfPath() -> Bool {
        finishPath()
        return queryAndFragment()
    }

    /// Writes "/." before a path that would be read as a host (https://url.spec.whatwg.org/#url-serializing, step 3).
    mutating func finishPath() {
        let start = Int(layout.pathStart)
        guard !layout.hasAuthority, output[start...].starts(with: "//".utf8) else { return }
        output.insert(contentsOf: "/.".utf8, at: start)
        layout.pathStart += 2
    }

    /// "Opaque path state": kept as it is but for control and non-ASCII bytes.
    mutating func opaquePath() -> Bool {
        layout.hasOpaquePath = true
        let end = input[position...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? input.count
        output.append(input[position..<end], encoding: .control)
        // A blank before "?" or "#" would be trimmed once that part is removed.
        if end < input.count, output.last == 0x20 {
            output.removeLast()
            output.append(contentsOf: "%20".utf8)
        }
        position = end
        return queryAndFragment()
    }

    /// "Query state", "fragment state".
    mutating func queryAndFragment() -> Bool {
        if peek() == UInt8(ascii: "?") {
            let end = input[position...].firstIndex(of: UInt8(ascii: "#")) ?? input.count
            layout.queryMark = Int32(output.count)
            output.append(UInt8(ascii: "?"))
            output.append(input[(position + 1)..<end], encoding: isSpecial ? .specialQuery : .query)
            position = end
        }
        if peek() == UInt8(ascii: "#") {
            layout.fragmentMark = Int32(output.count)
            output.append(UInt8(ascii: "#"))
            output.append(input[(position + 1)...], encoding: .fragment)
        }
        return true
    }
}
