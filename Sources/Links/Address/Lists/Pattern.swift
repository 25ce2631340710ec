// A regular expression of a rule list, by PCRE2.
//
// Lists are written for the engines of browsers, whose dialect PCRE2 reads. A list comes from elsewhere, so each match
// has a budget: a pattern that would take longer ("(a+)+$") ends without a match after some thousandths of a second. No
// just-in-time compiler: an index leaves a handful of patterns an address, and a worker would compile a thousand.
// Owns the compiled code, and frees it.
private import CPCRE2

/// A regular expression without regard to case.
// because: compiled code is set once and only read by matching: pcre2api(3), MULTITHREADING.
final class Pattern: @unchecked Sendable {
    /// What is wrong with a pattern.
    struct Fault: Error {
        let message: String
    }

    /// Real ones have up to 200 bytes.
    static let maximumBytes = 2_000

    private let code: OpaquePointer

    init(_ text: String) throws(Fault) {
        guard text.utf8.count <= Self.maximumBytes else {
            throw Fault(message: "longer than \(Self.maximumBytes) bytes")
        }
        // Verbs would lift our own limits or change what a byte is (pcre2pattern(3), SPECIAL START-OF-PATTERN ITEMS).
        guard !text.utf8.starts(with: "(*".utf8) else { throw Fault(message: "begins with \"(*\"") }
        let limited = Array("(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=20000)(*LIMIT_HEAP=1024)".utf8) + text.utf8
        let options =
            PCRE2_CASELESS | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS
            | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C
        var (status, offset): (CInt, Int) = (0, 0)
        let compiled = limited.withUnsafeBufferPointer {
            pcre2_compile_8($0.baseAddress, $0.count, options, &status, &offset, nil)
        }
        guard let compiled else {
            let place = max(0, offset - (limited.count - text.utf8.count))
            throw Fault(message: "\(Self.words(for: status)) at byte \(place)")
        }
        code = compiled
    }

    deinit { pcre2_code_free_8(code) }

    func matches(_ subject: [UInt8]) -> Bool { match(subject) != nil }

    /// The parts that the groups took, the whole match first, nil for groups that took none; nil without a match.
    func match(_ subject: [UInt8]) -> [Range<Int>?]? {
        guard !subject.isEmpty, let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return nil }
        defer { pcre2_match_data_free_8(data) }
        let count = subject.withUnsafeBufferPointer {
            pcre2_match_8(code, $0.baseAddress, $0.count, 0, 0, data, nil)
        }
        // Negative for no match and for a budget that was used up alike.
        guard count > 0, let offsets = pcre2_get_ovector_pointer_8(data) else { return nil }
        return (0..<Int(count)).map { group in
            let (start, end) = (offsets[2 * group], offsets[2 * group + 1])
            // "\K" in a look-around can put the start behind the end (pcre2api(3)); unset is the largest number.
            return start <= end && end <= subject.count ? Int(start)..<Int(end) : nil
        }
    }

    /// How many groups it has.
    var groups: Int {
        var count: CUnsignedInt = 0
        return pcre2_pattern_info_8(code, CUnsignedInt(PCRE2_INFO_CAPTURECOUNT), &count) == 0 ? Int(count) : 0
    }

    private static func words(for status: CInt) -> String {
        var text = [UInt8](repeating: 0, count: 256)
        let count = text.withUnsafeMutableBufferPointer { pcre2_get_error_message_8(status, $0.baseAddress, $0.count) }
        return count > 0 ? String(decoding: text.prefix(Int(count)), as: UTF8.self) : "error \(status)"
    }
}
