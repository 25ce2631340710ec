// IPv6 addresses, as they stand between brackets.

/// An IPv6 address (https://url.spec.whatwg.org/#concept-ipv6-parser).
struct IPv6Address {
    private(set) var pieces: [UInt16] = Array(repeating: 0, count: 8)

    init?(_ text: ArraySlice<UInt8>) {
        var rest = text
        var (count, compress): (Int, Int?) = (0, nil)
        if rest.starts(with: "::".utf8) {
            rest = rest.dropFirst(2)
            compress = 0
        }
        while !rest.isEmpty {
            guard count < 8 else { return nil }
            if rest.first == UInt8(ascii: ":") {
                // A second colon: the pieces left out, possible once, and not before the first piece.
                guard compress == nil, count > 0 else { return nil }
                compress = count
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { ASCII.hexValue($0) != nil }
            let after = rest[digits.endIndex...]
            if after.first == UInt8(ascii: ".") {
                guard count <= 6, let tail = Self.dottedTail(rest) else { return nil }
                pieces[count] = UInt16(truncatingIfNeeded: tail >> 16)
                pieces[count + 1] = UInt16(truncatingIfNeeded: tail)
                count += 2
                break
            }
            guard (1...4).contains(digits.count) else { return nil }
            pieces[count] = digits.reduce(0) { $0 << 4 | UInt16(ASCII.hexValue($1) ?? 0) }
            count += 1
            guard let colon = after.first else { break }
            rest = after.dropFirst()
            guard colon == UInt8(ascii: ":"), !rest.isEmpty else { return nil }
        }
        guard expand(count: count, compress: compress) else { return nil }
    }

    /// The four decimal numbers that may end an address, without leading zeros.
    private static func dottedTail(_ text: ArraySlice<UInt8>) -> UInt32? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            guard (1...3).contains(part.count), part.allSatisfy(ASCII.isDigit), part.count == 1 || part.first != 0x30
            else { return nil }
            let number = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
            guard number <= 255 else { return nil }
            value = value << 8 | number
        }
        return value
    }

    /// Moves the pieces after "::" to the end.
    private mutating func expand(count: Int, compress: Int?) -> Bool {
        guard let compress else { return count == 8 }
        // "::" stands for one piece at least.
        guard count < 8 else { return false }
        let tail = Array(pieces[compress..<count])
        for index in compress..<8 { pieces[index] = 0 }
        pieces.replaceSubrange((8 - tail.count)..<8, with: tail)
        return true
    }

    /// https://url.spec.whatwg.org/#concept-ipv6-serializer, in brackets.
    var serialized: [UInt8] {
        let run = longestZeroRun
        var (text, index) = ("[", 0)
        while index < 8 {
            if let run, index == run.lowerBound {
                text += index == 0 ? "::" : ":"
                index = run.upperBound
                continue
            }
            text += String(pieces[index], radix: 16)
            if index < 7 { text += ":" }
            index += 1
        }
        return Array((text + "]").utf8)
    }

    /// The first longest run of two or more zero pieces.
    private var longestZeroRun: Range<Int>? {
        var (best, start): (Range<Int>?, Int) = (nil, 0)
        for index in 0...8 where index == 8 || pieces[index] != 0 {
            if index - start >= 2, index - start > (best?.count ?? 0) { best = start..<index }
            start = index + 1
        }
        return best
    }
}
