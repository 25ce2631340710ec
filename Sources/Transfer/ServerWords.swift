// Why a server refuses a sign-in: "[UNAVAILABLE]" is no wrong password (RFC 5530), and libcurl has one code for both. Its
// words are to be heard by CURLOPT_DEBUGFUNCTION alone. What this program sends, passwords among it, comes there too and is
// not looked at.

internal import CCurl

/// The last refusal that a server has sent during the sign-in.
final class ServerWords {
    /// The text of the last tagged NO or BAD, or of a BYE, cut short.
    private(set) var refusal: String?

    private static let longest = 300

    /// CURLOPT_DEBUGFUNCTION.
    static let hear: ccurl_debug_callback = { _, kind, bytes, count, context in
        guard kind == CURLINFO_HEADER_IN, let bytes, let context else { return 0 }
        let line = UnsafeRawBufferPointer(start: bytes, count: min(count, longest))
        // because: MailConnection gives itself as the context and outlives the call
        Unmanaged<ServerWords>.fromOpaque(context).takeUnretainedValue().take(String(decoding: line, as: UTF8.self))
        return 0
    }

    private func take(_ line: String) {
        let words = line.split(maxSplits: 2, whereSeparator: { $0 == " " || $0.isNewline })
        guard words.count == 3 else { return }
        if ["NO", "BAD"].contains(words[1]) || (words[0] == "*" && words[1] == "BYE") {
            refusal = String(words[2].filter { !$0.isNewline })
        }
    }
}
