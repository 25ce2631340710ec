// Proofpoint URL Defense, versions 2 and 3.
//
// Version 3 (https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API) keeps the address
// readable: "*" stands for the next byte of the base64 text after the "__;", "**" and a letter for a run of them. The
// decoder that circulates counts characters and advances by one after a run; the samples decode only by bytes.
private import Notation

/// The two encodings of Proofpoint's address protection.
enum Proofpoint {
    /// "-" for "%", "_" for "/", and HTML's "&amp;".
    static func version2(_ raw: [UInt8]) -> [UInt8]? {
        let text = raw.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "%")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        return HTMLAmpersand.unescaped(PercentEncoding.decode(text))
    }

    /// `raw` is the path from "__" on: `__<address>__;<base64>!<…>`.
    static func version3(_ raw: [UInt8]) -> [UInt8]? {
        guard raw.starts(with: "__".utf8), let end = firstIndex(of: Array("__;".utf8), in: raw) else { return nil }
        let address = repaired(Array(raw[2..<end]))
        let rest = raw[(end + 3)...]
        guard let bang = rest.firstIndex(of: UInt8(ascii: "!")), let bytes = Base64.decode(rest[..<bang]) else {
            return nil
        }
        return filled(address, with: bytes).map(HTMLAmpersand.unescaped)
    }

    private static func firstIndex(of needle: [UInt8], in text: [UInt8]) -> Int? {
        guard text.count >= needle.count + 2 else { return nil }
        return (2...(text.count - needle.count)).first { text[$0...].starts(with: needle) }
    }

    /// Some mail programs join the two slashes after the scheme.
    private static func repaired(_ address: [UInt8]) -> [UInt8] {
        guard !CarriedAddress.hasWebScheme(address) else { return address }
        for scheme in ["https:/", "http:/"] where address.starts(with: scheme.utf8) {
            return Array(scheme.utf8) + [UInt8(ascii: "/")] + address.dropFirst(scheme.utf8.count)
        }
        return address
    }

    private static func filled(_ address: [UInt8], with bytes: [UInt8]) -> [UInt8]? {
        var (output, index, used): ([UInt8], Int, Int) = ([], 0, 0)
        while index < address.count {
            guard address[index] == UInt8(ascii: "*") else {
                output.append(address[index])
                index += 1
                continue
            }
            var length = 1
            if index + 2 < address.count, address[index + 1] == UInt8(ascii: "*"),
                let run = runLength(address[index + 2])
            {
                length = run
                index += 2
            }
            guard used + length <= bytes.count else { return nil }
            output.append(contentsOf: bytes[used..<(used + length)])
            used += length
            index += 1
        }
        return output
    }

    /// A is 2, … Z 27, a 28, … z 53, 0 54, … 9 63, "-" 64, "_" 65.
    private static func runLength(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x41...0x5A: Int(byte) - 0x41 + 2
        case 0x61...0x7A: Int(byte) - 0x61 + 28
        case 0x30...0x39: Int(byte) - 0x30 + 54
        case UInt8(ascii: "-"): 64
        case UInt8(ascii: "_"): 65
        default: nil
        }
    }
}
