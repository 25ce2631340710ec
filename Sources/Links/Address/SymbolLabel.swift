// Labels of symbols and emoji in ASCII: Punycode (RFC 3492), for what libidn2 refuses to encode.
//
// Symbols have no case and no canonical decomposition, so encoding is all that UTS #46 does to them.

/// The ASCII form of a label of symbols.
enum SymbolLabel {
    /// "xn--" and the Punycode of the label; nil when it holds more than symbols and lower-case ASCII.
    static func ascii(_ label: [Unicode.Scalar]) -> [UInt8]? {
        // UTS #46 ignores the variation selector that asks for the colourful form.
        let scalars = label.filter { $0 != "\u{FE0F}" }
            .map { $0.isASCII ? Unicode.Scalar(ASCII.lowercased(UInt8(truncatingIfNeeded: $0.value))) : $0 }
        guard scalars.count <= 63, scalars.allSatisfy({ $0.isASCII || isSymbol($0) }) else { return nil }
        let name = Array("xn--".utf8) + punycode(scalars.map(\.value))
        return name.count <= 63 ? name : nil
    }

    private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        // U+FFFD stands for bytes that were no UTF-8: no name holds it.
        guard scalar != "\u{FFFD}" else { return false }
        switch scalar.properties.generalCategory {
        case .otherSymbol, .mathSymbol, .modifierSymbol: return true
        default: return false
        }
    }

    /// RFC 3492 §6.3; the label is short, so no sum overflows.
    private static func punycode(_ scalars: [UInt32]) -> [UInt8] {
        var output = scalars.filter { $0 < 0x80 }.map { UInt8(truncatingIfNeeded: $0) }
        let basicCount = output.count
        if basicCount > 0 { output.append(UInt8(ascii: "-")) }
        var (next, delta, bias, handled): (UInt32, Int, Int, Int) = (0x80, 0, 72, basicCount)
        while let smallest = scalars.filter({ $0 >= next }).min() {
            delta += Int(smallest - next) * (handled + 1)
            for scalar in scalars {
                if scalar < smallest { delta += 1 }
                guard scalar == smallest else { continue }
                appendInteger(delta, bias: bias, to: &output)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            next = smallest + 1
        }
        return output
    }

    /// A variable-length integer, least significant digit first.
    private static func appendInteger(_ value: Int, bias: Int, to output: inout [UInt8]) {
        var (rest, position) = (value, 36)
        while true {
            let threshold = min(max(position - bias, 1), 26)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            position += 36
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x16 + value)
    }

    /// RFC 3492 §6.1.
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var (delta, steps) = (isFirst ? delta / 700 : delta / 2, 0)
        delta += delta / count
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }
}
