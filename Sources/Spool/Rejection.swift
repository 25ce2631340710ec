/// A file that is no good moves to `rejected/`, with what was wrong with it beside it and in its receipt.
///
/// Order: `<name>.error.json`, the receipt, then the rename. A crash before the rename leaves an error without its
/// file, which the next start removes; the file is then rejected anew, with the same receipt. Nothing in `rejected/` is ever
/// overwritten: a second one of the same name is `<name>.2`, and so on.

internal import Disk
internal import Extraction
internal import Glibc

/// Moves files to `rejected/`.
struct Rejection {
    private let directory: Directory
    private let receipts: Receipts
    /// The last number used for a name: a script that drops the same bad file a thousand times does not make us count anew.
    private var lastNumber: [String: Int] = [:]

    init(_ directories: SpoolDirectories) {
        directory = directories.rejected
        receipts = Receipts(directory: directories.receipts)
    }

    /// What became of a file that was to be rejected.
    enum Outcome: Equatable {
        /// It lies in `rejected/` under this name.
        case moved(as: String)
        /// It had gone, or another file has taken its place: the next scan sees to that.
        case changed
        /// It cannot be moved.
        case immovable(PosixError)
    }

    /// Moves a file from `from`, if it is still the one that was looked at.
    ///
    /// `original` is the name that it was dropped under, where it lies in `control/` under another by now.
    mutating func reject(
        _ name: FileName, _ status: FileStatus, from: Directory, original: FileName? = nil, error: RequestError,
        id: ExtractionID?
    ) throws(PosixError) -> Outcome {
        let receiptName = Self.shortened(original ?? name)
        let target = freeName(receiptName)
        try AtomicFile.write(error.document, as: target + Self.errorSuffix, in: directory)
        // Before the rename: after it, nothing would remind the next start of an answer that is missing.
        do throws(PosixError) {
            try receipts.write(.rejected(error, id), for: receiptName)
        } catch {
            // Each try would leave another.
            try? directory.unlink(target + Self.errorSuffix)
            throw error
        }
        do throws(PosixError) {
            try from.rename(name, to: directory, as: target, noReplace: true)
        } catch {
            try directory.unlink(target + Self.errorSuffix)
            if error.isNotFound { return .changed }
            if error.isNoSpace || error.isReadOnly { throw error }
            return .immovable(error)
        }
        // The rename takes what lies there: if that is another file by now, it may be a good one.
        if let moved = try? directory.stat(target), !Self.isSameFault(moved, status) {
            return try undo(target, name, from)
        }
        try directory.sync()
        return .moved(as: target)
    }

    /// Whether a file is still as wrong as when it was looked at: it may have been corrected in its place meanwhile.
    private static func isSameFault(_ file: FileStatus, _ seen: FileStatus) -> Bool {
        guard file.isSameFile(as: seen) else { return false }
        // A directory's or FIFO's content does not matter; and what is too large, and grows on, would come back for ever.
        let limit = Int64(RequestParser.maximumBytes)
        return file.kind != .regular || file.isSameContent(as: seen) || (seen.size > limit && file.size > limit)
    }

    private func undo(_ target: String, _ name: FileName, _ from: Directory) throws(PosixError) -> Outcome {
        do throws(PosixError) {
            try directory.rename(target, to: from, as: name, noReplace: true, target: .shared)
        } catch {
            // Replaced once more by its writer, as that writer's own rename would have done.
            guard error.isExists else { throw error }
            return .moved(as: target)
        }
        try directory.unlink(target + Self.errorSuffix)
        return .changed
    }

    /// Removes errors whose file never came: what a crash between the two steps leaves.
    func removeOrphans() throws(PosixError) {
        let names = Set(try directory.entries())
        for name in names where name.nameBytes.suffix(Self.errorSuffix.utf8.count) == Array(Self.errorSuffix.utf8) {
            let file = FileName(bytes: Array(name.nameBytes.dropLast(Self.errorSuffix.utf8.count)))
            // A dropped file may itself be called so: then it has an error of its own beside it.
            if !names.contains(file), !names.contains(Self.errorName(name)) { try directory.unlink(name) }
        }
    }

    private static let errorSuffix = ".error.json"

    /// The name of what is written about a rejected file.
    static func errorName(_ name: FileName) -> FileName { FileName(bytes: name.nameBytes + Array(errorSuffix.utf8)) }

    private mutating func freeName(_ name: String) -> String {
        if lastNumber.count > 10_000 { lastNumber = [:] }
        var number = lastNumber[name] ?? 1
        var candidate = number == 1 ? name : "\(name).\(number)"
        while directory.contains(candidate) || directory.contains(candidate + Self.errorSuffix) {
            number += 1
            candidate = "\(name).\(number)"
        }
        lastNumber[name] = number
        return candidate
    }

    /// The name for receipts and rejections: as it is, or cut and made UTF-8.
    static func shortened(_ name: FileName) -> String {
        if let string = name.string, name.nameBytes.count <= IncomingFile.longestName { return string }
        // U+FFFD takes three bytes for one: cut first, then again by whole characters.
        var text = String(decoding: name.nameBytes.prefix(180), as: UTF8.self)
        while text.utf8.count > 180 { text.removeLast() }
        return text.hasSuffix(".json") ? text : text + ".json"
    }
}
