// A message on its way out of `format=raw`: JSON with one long member, the mail in base64url. It is decoded as it comes and
// goes straight into its file, so that no message ever stands in memory.

internal import Disk
internal import Notation
internal import Synchronization
internal import Transfer

/// Decodes the member `raw` of an answer into a file.
final class RawMessageSink: BodySink {
    private let state: Mutex<State>

    /// Decodes into a file, no more than `limit` bytes.
    init(_ file: consuming Descriptor, limit: Int) { state = Mutex(State(file, limit: limit)) }

    /// How it ended.
    enum Result: Equatable {
        /// The message is in the file; so many bytes.
        case whole(Int)
        /// The message goes on beyond the limit; so many bytes are in the file.
        case cut(Int)
        /// There was no message in the answer.
        case malformed
        case disk(PosixError)
    }

    func take(_ piece: UnsafeRawBufferPointer) -> Bool { state.withLock { $0.take(piece) } }

    /// Ends the file, after the transfer.
    func finish() -> Result { state.withLock { $0.finish() } }

    private struct State: ~Copyable {
        private var file: Descriptor?
        private var scanner = RawMemberScanner()
        private let limit: Int
        private var written = 0
        private var waiting: [UInt8] = []
        private var error: PosixError?
        private static let blockBytes = 64 << 10

        init(_ file: consuming Descriptor, limit: Int) {
            self.file = consume file
            self.limit = limit
        }

        mutating func take(_ piece: UnsafeRawBufferPointer) -> Bool {
            guard error == nil else { return false }
            scanner.scan(piece, into: &waiting)
            if waiting.count >= Self.blockBytes { flush() }
            return error == nil && written < limit
        }

        mutating func finish() -> Result {
            flush()
            do throws(PosixError) {
                if let open = file.take() { try open.close() }
            } catch { self.error = error }
            if let error { return .disk(error) }
            if written >= limit { return .cut(written) }
            return scanner.isComplete ? .whole(written) : .malformed
        }

        private mutating func flush() {
            let count = min(waiting.count, limit - written)
            do throws(PosixError) {
                try file?.write(Array(waiting.prefix(count)))
                written += count
            } catch { self.error = error }
            waiting.removeAll(keepingCapacity: true)
        }
    }
}

/// Finds `"raw": "…"` in a JSON object that comes in pieces, and decodes its base64 in either alphabet.
///
/// Not a parser: strings, escapes and depth are all that it takes to find one member of the outermost object.
struct RawMemberScanner {
    private enum Place {
        case outside
        case string
        case raw
        case done
    }

    private var place = Place.outside
    private var depth = 0
    private var isEscaped = false
    /// The hexadecimal digits of `\u` that are still to come, and what they have made so far.
    private var digitsLeft = 0
    private var codePoint = 0
    /// The string that was read last, as far as it can be the name "raw".
    private var last: [UInt8] = []
    private var isAfterName = false
    private var group: UInt32 = 0
    private var groupCount = 0
    private var isBroken = false

    /// Whether the member was there and ended properly.
    var isComplete: Bool { place == .done && !isBroken }

    /// Takes a piece of the answer, and appends what it decodes.
    mutating func scan(_ piece: UnsafeRawBufferPointer, into output: inout [UInt8]) {
        for byte in piece {
            switch place {
            case .raw: takeRaw(byte, &output)
            case .string: takeString(byte)
            case .outside: takeOutside(byte)
            case .done: return
            }
        }
    }

    private mutating func takeOutside(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            last = []
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ":"): isAfterName = depth == 1 && last == Array("raw".utf8)
        case UInt8(ascii: "\""):
            place = isAfterName ? .raw : .string
            last = []
        case UInt8(ascii: ","): isAfterName = false
        default: break
        }
    }

    private mutating func takeString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            place = .outside
            return
        }
        if last.count < 4 { last.append(byte) }
    }

    /// Base64 has nothing that needs an escape, but writers of JSON escape "=" and "/" all the same.
    private mutating func takeRaw(_ byte: UInt8, _ output: inout [UInt8]) {
        if digitsLeft > 0 {
            codePoint = codePoint << 4 | Int(HexDigit.value(of: byte) ?? 0)
            digitsLeft -= 1
            if digitsLeft == 0 { decode(UInt8(truncatingIfNeeded: codePoint), &output) }
        } else if isEscaped {
            isEscaped = false
            if byte == UInt8(ascii: "u") { (digitsLeft, codePoint) = (4, 0) } else { decode(byte, &output) }
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            endGroup(&output)
            place = .done
        } else {
            decode(byte, &output)
        }
    }

    private mutating func decode(_ byte: UInt8, _ output: inout [UInt8]) {
        let value = Self.values[Int(byte)]
        guard value < 64 else {
            if byte != UInt8(ascii: "=") { isBroken = true }
            return
        }
        group = group << 6 | UInt32(value)
        groupCount += 1
        guard groupCount == 4 else { return }
        output.append(UInt8(truncatingIfNeeded: group >> 16))
        output.append(UInt8(truncatingIfNeeded: group >> 8))
        output.append(UInt8(truncatingIfNeeded: group))
        (group, groupCount) = (0, 0)
    }

    /// The last two or three digits, padded or not.
    private mutating func endGroup(_ output: inout [UInt8]) {
        switch groupCount {
        case 0: break
        case 2: output.append(UInt8(truncatingIfNeeded: group >> 4))
        case 3:
            output.append(UInt8(truncatingIfNeeded: group >> 10))
            output.append(UInt8(truncatingIfNeeded: group >> 2))
        default: isBroken = true
        }
    }

    /// What each byte stands for in either alphabet (RFC 4648 §4, §5); 255: in neither.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        for (byte, value) in [("+", 62), ("-", 62), ("/", 63), ("_", 63)] as [(Unicode.Scalar, UInt8)] {
            values[Int(byte.value)] = value
        }
        return values
    }()
}
