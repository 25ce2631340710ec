// mbox files, one message at a time in bounded memory.
//
// Four dialects are about, and no file says which it is (qmail's mbox(5)). What is done with each:
// - A message ends before a "From " line with a date (`MboxSeparator`) that stands between an empty line and what can begin a
//   message, or that a header field follows; mutt and dovecot want the date alone, which a text has at times. Thunderbird
//   writes no date: such a line wants both, the empty line and the field.
// - mboxo and mboxrd: one ">" is taken off every line of ">"s before "From ". That is right for mboxrd, and for mboxo in all
//   but lines that were quotations before.
// - mboxcl and mboxcl2: Content-Length is followed only when it leads to a separator or to the end of the file. Such a
//   body is unquoted, too, unless it holds a bare "From " line, which shows that its writer quotes nothing (mboxcl2).

/// One message of an mbox.
public struct MboxMessage: Sendable, Equatable {
    /// The message without its "From " line, unquoted, at most the limit's bytes of it.
    public var bytes: [UInt8]
    /// Where in the file its "From " line begins.
    public var offset: Int
    /// What was wrong with it.
    public var warnings: [String]
}

/// Reads the messages of an mbox one after the other, whatever the file holds, with a window of 64 KiB and one message in memory.
///
/// The descriptor must be of a regular file; it stays the caller's, open as long as the reader is used, its position unused.
public struct MboxReader {
    private let limit: Int
    private let descriptor: CInt
    private var window: FileWindow
    private var hasStarted = false
    private var found: [String] = []

    /// What was wrong with the file itself, so far as it has been read.
    public var warnings: [String] {
        found + (window.failure.map { ["the file could not be read to its end: \($0)"] } ?? [])
    }

    /// A reader at the beginning of an open file, or at a message of it.
    ///
    /// - Parameter offset: where a "From " line begins, as an earlier reading found it.
    public init(descriptor: CInt, limits: MessageLimits = MessageLimits(), offset: Int = 0) {
        limit = limits.bytes
        self.descriptor = descriptor
        window = FileWindow(descriptor)
        if offset > 0 { window.seek(to: offset) }
    }

    /// The next message, nil after the last one.
    public mutating func next() -> MboxMessage? {
        if !hasStarted { skipToFirst() }
        hasStarted = true
        let offset = window.offset
        var fromLine = window.nextLine()
        guard !fromLine.isEmpty else { return nil }
        while fromLine.last != .lineFeed, !fromLine.isEmpty { fromLine = window.nextLine() }
        var message = MessageBuffer(limit: limit)
        let length = readHeader(into: &message)
        if let length, leadsToSeparator(length) {
            readBody(length, into: &message)
        } else {
            readLines(into: &message)
        }
        let cut = "the message is larger than \(limit) bytes; the rest was not read"
        return MboxMessage(bytes: message.bytes, offset: offset, warnings: message.isCut ? [cut] : [])
    }

    /// Goes to the first "From " line; what stands before it belongs to no message.
    private mutating func skipToFirst() {
        var skipped = 0
        var line = window.peekLine()
        // Editors and exporters of Windows begin files with a byte order mark.
        if window.offset == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) {
            window.seek(to: 3)
            line = window.peekLine()
        }
        while !line.isEmpty, line.count <= 2, line.allSatisfy(\.isBlank) {
            _ = window.nextLine()
            line = window.peekLine()
        }
        // The file's own first line needs no date to be taken for what it is.
        if MboxSeparator.isFromLine(line) { return }
        var (isLineStart, isAfterEmpty) = (true, true)
        while !line.isEmpty, !(isLineStart && isFirstSeparator(line, isAfterEmpty)) {
            isAfterEmpty = isLineStart && line.count <= 2 && line.allSatisfy(\.isBlank)
            isLineStart = line.last == .lineFeed
            skipped += window.nextLine().count
            line = window.peekLine()
        }
        if skipped > 0 { found.append("\(skipped) bytes before the first \"From \" line belong to no message") }
    }

    private func isFirstSeparator(_ line: ArraySlice<UInt8>, _ isAfterEmpty: Bool) -> Bool {
        MboxSeparator.isPlausible(line) || isSeparator(line, isAfterEmpty: isAfterEmpty)
    }

    /// Takes the header and the empty line after it; returns what Content-Length says.
    private mutating func readHeader(into message: inout MessageBuffer) -> Int? {
        var length: Int?
        var isLineStart = true
        while true {
            let line = window.peekLine()
            if line.isEmpty || (isLineStart && MboxSeparator.isPlausible(line)) { return nil }
            _ = window.nextLine()
            message.append(line)
            if isLineStart, line.matches("content-length:", at: line.startIndex) {
                length = Int(String(decoding: line.dropFirst(15).prefix(20).trimmingBlanks(), as: UTF8.self))
            }
            let isEmpty = isLineStart && line.count <= 2 && line.allSatisfy(\.isBlank)
            isLineStart = line.last == .lineFeed
            if isEmpty { return length }
        }
    }

    /// Whether the file ends, or a separator stands, that many bytes on; one line end may lie between.
    private func leadsToSeparator(_ length: Int) -> Bool {
        let (target, overflow) = window.offset.addingReportingOverflow(length)
        guard length >= 0, !overflow else { return false }
        // From the byte before, which must end a line: a length cannot lead into the middle of one.
        let bytes = window.bytes(at: max(target - 1, 0), count: MboxSeparator.longest)
        guard !bytes.isEmpty else { return false }
        var rest = bytes.dropFirst()
        guard !rest.isEmpty else { return true }
        guard bytes[0] == .lineFeed || rest.first?.isBlank == true else { return false }
        while let byte = rest.first, byte == .lineFeed || byte == .carriageReturn { rest = rest.dropFirst() }
        let line = rest.prefix { $0 != .lineFeed }
        return rest.isEmpty || MboxSeparator.isPlausible(line) || MboxSeparator.isUndated(line)
    }

    /// Takes a body of known length and goes to the separator after it.
    private mutating func readBody(_ length: Int, into message: inout MessageBuffer) {
        let start = window.offset
        let taken = min(length, message.room)
        if length > taken { message.isCut = true }
        let body = MessageSource.file(descriptor, start..<start + taken)
        var hasBareFromLine = false
        body.forEachLine { line, _, isLineStart in
            hasBareFromLine = isLineStart && line[0] == UInt8(ascii: "F") && line.matches("from ", at: 0)
            return !hasBareFromLine
        }
        body.forEachLine { line, _, isLineStart in
            let isQuoted = !hasBareFromLine && isLineStart && MessageBuffer.isQuotedFromLine(line)
            message.append(isQuoted ? UnsafeRawBufferPointer(rebasing: line.dropFirst()) : line)
            return true
        }
        window.seek(to: start + length)
        while true {
            let line = window.peekLine()
            guard !line.isEmpty, line.allSatisfy(\.isBlank) else { return }
            _ = window.nextLine()
        }
    }

    /// Takes lines up to the next separator.
    private mutating func readLines(into message: inout MessageBuffer) {
        var isLineStart = true
        var isAfterEmpty = true
        while true {
            let line = window.peekLine()
            guard !line.isEmpty else { return }
            if isLineStart, isSeparator(line, isAfterEmpty: isAfterEmpty) {
                // The empty line before the separator is the mbox's, not the message's.
                if isAfterEmpty { message.removeLastLineEnd() }
                return
            }
            let isQuoted = isLineStart && MessageBuffer.isQuotedFromLine(line)
            message.append(isQuoted ? line.dropFirst() : line)
            _ = window.nextLine()
            isAfterEmpty = isLineStart && line.count <= 2 && line.allSatisfy(\.isBlank)
            isLineStart = line.last == .lineFeed
        }
    }

    /// Whether a line at the window's place ends a message.
    private func isSeparator(_ line: ArraySlice<UInt8>, isAfterEmpty: Bool) -> Bool {
        guard line.first == UInt8(ascii: "F") else { return false }
        let isDated = MboxSeparator.isPlausible(line)
        guard isDated || isAfterEmpty && MboxSeparator.isUndated(line) else { return false }
        // A whole date separates whatever follows: a message that began otherwise would vanish within the one before.
        if isAfterEmpty, MboxSeparator.hasWholeDate(line) { return true }
        // Some writers forget the empty line, and text may have a date: then the separator is known by the header after it.
        return MboxSeparator.isHeaderField(window.bytes(at: window.offset + line.count, count: 200)[...])
    }
}
