/// Uuencoded bodies (POSIX uuencode): the lines between `begin` and `end`, or all of them when there is no `begin`.
enum UUEncodedBody {
    static func decode(_ text: UnsafeRawBufferPointer) -> TransferDecoding.Decoded {
        var output: [UInt8] = []
        output.reserveCapacity(text.count / 4 * 3)
        var start = text.firstIndex(ofText: "begin ", from: 0, before: min(text.count, 4096)).map(text.lineEnd) ?? 0
        while start < text.count {
            let end = text.lineEnd(from: start)
            let line = text[start..<end].trimmingBlanks()
            start = end
            if line.count == 3, line.matches("end", at: line.startIndex) { break }
            guard let length = line.first.map({ Int(($0 &- 0x20) & 0x3F) }), length > 0 else { continue }
            append(line.dropFirst(), length: length, to: &output)
        }
        return TransferDecoding.Decoded(bytes: output, warning: nil)
    }

    /// The first `length` bytes of one line; digits that are missing count as 0, as blanks at a line's end get lost.
    private static func append(_ digits: Slice<UnsafeRawBufferPointer>, length: Int, to output: inout [UInt8]) {
        var left = length
        var index = digits.startIndex
        while left > 0, index < digits.endIndex {
            var group: UInt32 = 0
            for offset in 0..<4 {
                let value = index + offset < digits.endIndex ? (digits[index + offset] &- 0x20) & 0x3F : 0
                group = group << 6 | UInt32(value)
            }
            for byte in 0..<min(3, left) { output.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * byte))) }
            left -= 3
            index += 4
        }
    }
}
