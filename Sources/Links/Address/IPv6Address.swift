// IPv6 addresses, as they stand between brackets.

/// An IPv6 address (https://url.spec.whatwg.org/#concept-ipv6-parser).
struct IPv6Address {
    private(set) var pieces: [UInt16] = Array(repeating: 0, count: 8)

    init?(_ text: ArraySlice<UInt8>) {
        var (index, count, compress): (Int, Int, Int?) = (text.startIndex, 0, nil)
        func byte(_ offset: Int = 0) -> UInt8? { index + offset < text.endIndex ? text[index + offset] : nil }
        let colon = UInt8(ascii: ":")
        if byte() == colon {
            guard byte(1) == colon else { return nil }
            index += 2
            count = 1
            compress = 1
            pieces[0] = 0
        }
        while let current = byte() {
            guard count < 8 else { return nil }
            if current == colon {
                guard compress == nil else { return nil }
                index += 1
                count += 1
                compress = count
                continue
            }
            let start = index
            let value = Self.hexNumber(in: text, at: &index)
            if byte() == UInt8(ascii: ".") {
                guard index > start, count <= 6, let tail = Self.dottedTail(text[start...]) else { return nil }
                pieces[count] = UInt16(truncatingIfNeeded: tail >> 16)
                pieces[count + 1] = UInt16(truncatingIfNeeded: tail)
                count += 2
                break
            }
            if byte() == colon {
                index += 1
                guard byte() != nil else { return nil }
            } else if byte() != nil {
                return nil
            }
            pieces[count] = value
            count += 1
        }
        guard expand(count: count, compress: compress) else { return nil }
    }

    /// At most four hexadecimal digits.
    private static func hexNumber(in text: ArraySlice<UInt8>, at index: inout Int) -> UInt16 {
        var value: UInt16 = 0
        let limit = min(index + 4, text.endIndex)
        while index < limit, let digit = ASCII.hexValue(text[index]) {
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
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
        let tail = Array(pieces[compress..<max(count, compress)])
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
