// What lies in the output directory, for `status` and `list`. Read as any client would: status.json, nothing else.

import Disk
import Extraction

/// The extractions of an output directory.
struct ExtractionList {
    let output: Directory

    /// Opens the output directory; a missing one holds no extractions.
    ///
    /// Ordinary users of a supervisor may enter it, but not read what else is there: an id can be a secret.
    init?(path: String) throws {
        do throws(PosixError) {
            output = try Directory(path: path, followingLinks: true)
        } catch {
            if error.isNotFound { return nil }
            guard error.isPermission else { throw error }
            throw CommandFailure(
                .notAllowed, "the extractions in \(path) are shown to the supervisor's user alone",
                hint: "`gleaner status ID` shows one of yours")
        }
    }

    /// The statuses of all extractions that this user may read, oldest first.
    func statuses() throws -> [Status] {
        var found: [Status] = []
        for name in try output.names() {
            guard let id = ExtractionID(directoryName: name) else { continue }
            // One that is being made or removed, or is somebody else's, is not in our list.
            guard let status = try? ExtractionDirectory(id, in: output).status() else { continue }
            found.append(status)
        }
        // Times are whole seconds: of the ids of one second "…_2" comes before "…_10".
        return found.sorted { left, right in
            (left.createdAt, left.id.description.utf8.count, left.id)
                < (right.createdAt, right.id.description.utf8.count, right.id)
        }
    }

    /// One extraction by its id.
    static func find(_ text: String, output path: String) throws -> ExtractionDirectory {
        guard let id = ExtractionID(text) else {
            throw CommandFailure(.noExtraction, "\"\(text)\" is no extraction's id", hint: "`gleaner list` shows them")
        }
        do {
            // By its own path: who may read an extraction need not be able to list all of them.
            return try ExtractionDirectory(path: "\(path)/\(id.directoryName)")
        } catch {
            if error.isPermission {
                throw CommandFailure(.notAllowed, "the extraction \(id) belongs to somebody else")
            }
            guard error.isNotFound else { throw error }
            throw CommandFailure(.noExtraction, "no extraction \(id) in \(path)", hint: "`gleaner list` shows them")
        }
    }
}
