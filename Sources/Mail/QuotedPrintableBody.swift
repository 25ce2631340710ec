private import Glibc
/// Quoted-printable bodies (RFC 2045 §6.7): what follows a "=" that is neither two hex digits nor a line end stays as it is.
enum QuotedPrintableBody {
    static func decode(_ text: UnsafeRawBufferPointer) -> TransferDecoding.Decoded {
        var faults = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
            count = run(text, output, &faults)
        }
        return TransferDecoding.Decoded(
            bytes: bytes,
            warning: faults > 0 ? "\(faults) broken quoted-printable sequences were kept as they are" : nil)
    }

    private static func run(
        _ text: UnsafeRawBufferPointer, _ output: UnsafeMutableBufferPointer<UInt8>, _ faults: inout Int
    ) -> Int {
        guard let source = text.baseAddress, let target = output.baseAddress else { return 0 }
        var written = 0
        var index = 0
        while index < text.count {
            let next = memchr(source + index, CInt(UInt8.equals), text.count - index).map {
                UnsafeRawPointer($0) - source
            }
            let run = (next ?? text.count) - index
            memcpy(target + written, source + index, run)
            written += run
            guard let sign = next else { break }
            index = sign + 1
            if index + 1 < text.count, let high = text[index].hexValue, let low = text[index + 1].hexValue {
                output[written] = high << 4 | low
                written += 1
                index += 2
            } else if let end = softBreakEnd(text, from: index) {
                index = end
            } else {
                faults += 1
                output[written] = .equals
                written += 1
            }
        }
        return written
    }

    /// The index after a soft line break: rule 5's "=" may be followed by blanks that transport added (rule 3).
    private static func softBreakEnd(_ text: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index] == .space || text[index] == .tab { index += 1 }
        guard index < text.count else { return index }
        if text[index] == .lineFeed { return index + 1 }
        guard text[index] == .carriageReturn else { return nil }
        return index + 1 < text.count && text[index + 1] == .lineFeed ? index + 2 : index + 1
    }
}
