/// Base64 bodies (RFC 2045 §6.8): line ends and stray bytes skipped, padding in the middle taken as the end of one run.
enum Base64Body {
    /// The value of each base64 digit; 64 for "=", 65 for white space, 255 for what does not belong there.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, digit) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            table[Int(digit)] = UInt8(value)
        }
        // RFC 4648 §5: some senders use the URL-safe alphabet in mail too.
        table[Int(UInt8.hyphen)] = 62
        table[Int(UInt8(ascii: "_"))] = 63
        table[Int(UInt8.equals)] = 64
        for blank in [UInt8.space, .tab, .lineFeed, .carriageReturn] { table[Int(blank)] = 65 }
        return table
    }()

    static func decode(_ text: UnsafeRawBufferPointer) -> TransferDecoding.Decoded {
        var strays = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { output, count in
            values.withUnsafeBufferPointer { table in count = run(text, table, output, &strays) }
        }
        return TransferDecoding.Decoded(
            bytes: bytes, warning: strays > 0 ? "\(strays) bytes that are not base64 were skipped" : nil)
    }

    private static func run(
        _ text: UnsafeRawBufferPointer, _ table: UnsafeBufferPointer<UInt8>,
        _ output: UnsafeMutableBufferPointer<UInt8>,
        _ strays: inout Int
    ) -> Int {
        var written = 0
        var index = 0
        var bits: UInt32 = 0
        var digits = 0
        while index < text.count {
            // The common case: four digits at once.
            while digits == 0, index + 4 <= text.count {
                let a = table[Int(text[index])], b = table[Int(text[index + 1])]
                let c = table[Int(text[index + 2])], d = table[Int(text[index + 3])]
                guard (a | b | c | d) < 64 else { break }
                let group = UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
                output[written] = UInt8(truncatingIfNeeded: group >> 16)
                output[written + 1] = UInt8(truncatingIfNeeded: group >> 8)
                output[written + 2] = UInt8(truncatingIfNeeded: group)
                written += 3
                index += 4
            }
            guard index < text.count else { break }
            let value = table[Int(text[index])]
            index += 1
            switch value {
            case 0..<64:
                bits = bits << 6 | UInt32(value)
                digits += 1
                if digits == 4 { flush(&bits, &digits, output, &written) }
            case 64: flush(&bits, &digits, output, &written)
            case 65: break
            default: strays += 1
            }
        }
        flush(&bits, &digits, output, &written)
        return written
    }

    /// Writes the whole bytes of the digits gathered: three of four digits, two of three, one of two.
    private static func flush(
        _ bits: inout UInt32, _ digits: inout Int, _ output: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int
    ) {
        let group = bits << UInt32(6 * (4 - digits))
        for byte in 0..<max(digits - 1, 0) {
            output[written] = UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * byte))
            written += 1
        }
        (bits, digits) = (0, 0)
    }
}
