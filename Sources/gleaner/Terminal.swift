// Everything that a person reads goes through here. Results go to standard output, everything else to standard error.
// Errors are `gleaner: error: …` and `gleaner: hint: …`: no capital, no full stop. No colour and no bar where the output is no
// terminal, or NO_COLOR is set (no-color.org).

import Extraction
import Glibc
import Synchronization

/// The two streams that a person sees.
enum Terminal {
    /// Writes a line of a result.
    static func result(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// Writes bytes of a result as they are.
    static func result(bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Says something beside the result.
    static func note(_ line: String) { write("gleaner: \(line)\n", to: STDERR_FILENO) }

    /// Says how a command is used, after one that could not be understood.
    static func usage(_ words: String) { write(words + "\n", to: STDERR_FILENO) }

    /// Says what went wrong, and what would be right.
    static func error(_ message: String, hint: String? = nil) {
        write("gleaner: error: \(printable(message))\n", to: STDERR_FILENO)
        if let hint { write("gleaner: hint: \(printable(hint))\n", to: STDERR_FILENO) }
    }

    /// Whether a bar can be drawn.
    static var isInteractive: Bool {
        isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil
            && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
    }

    /// Whether a part of a result could not be written, other than because its reader has gone away.
    static var resultIsLost: Bool { lost.load(ordering: .relaxed) }
    private static let lost = Atomic<Bool>(false)

    /// Whether nobody reads the result any more.
    static var readerIsGone: Bool { gone.load(ordering: .relaxed) }
    private static let gone = Atomic<Bool>(false)

    /// The text without what a terminal would take for a command: subjects and file names are written by strangers.
    static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                    let turnsDirection =
                        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                    return isControl || turnsDirection ? "\u{FFFD}" : scalar
                }))
    }

    /// Draws how far an extraction is, over the line drawn before.
    static func draw(_ status: Status) {
        let width = 24
        let filled = width * status.progress / 100
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        write("\r\u{1B}[2K[\(bar)] \(status.progress) %  \(printable(status.progressMessage))", to: STDERR_FILENO)
    }

    /// Takes the drawn line away.
    static func clearDrawing() { write("\r\u{1B}[2K", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    /// A reader that has gone away (`gleaner list | head`) is no error worth a word; SIGPIPE is ignored.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if count < 0 {
                    if errno == EINTR { continue }
                    if descriptor == STDOUT_FILENO {
                        if errno == EPIPE {
                            gone.store(true, ordering: .relaxed)
                        } else {
                            lost.store(true, ordering: .relaxed)
                        }
                    }
                    return
                }
                done += count
            }
        }
    }
}
