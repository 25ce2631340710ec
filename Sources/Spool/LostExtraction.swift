/// An extraction whose directory, or the status in it, somebody has taken away or spoilt while it waited or worked.
///
/// Nothing can be written about it any more, now or later: it gives its place up at once, and the log says why. Only what
/// can never come right by itself is a loss; a disk that refuses is not.

internal import Disk
internal import Extraction
internal import Glibc
internal import Logging

extension Supervisor {
    /// Why nothing can ever be written about an extraction again; nil where that is not so.
    func loss(of id: ExtractionID) -> (any Error)? {
        do {
            _ = try ExtractionDirectory(id, in: directories.output).status()
            return nil
        } catch let error as PosixError {
            // Gone, or something else lies in the place of the status.
            let isLoss = error.isNotFound || [ELOOP, EISDIR, EINVAL, ENXIO, EFBIG].contains(error.number)
            return isLoss ? error : nil
        } catch {
            return error
        }
    }

    /// Gives an extraction up that is lost.
    func drop(_ id: ExtractionID, _ loss: any Error) {
        log.error("given up, somebody has removed or spoilt it: \(loss)", metadata: ["id": "\(id)"])
        jobs[id]?.worker?.kill()
        queue.remove(id)
        retire(id)
    }

    /// Gives up what a cancel or retry was for, and answers it.
    func drop(_ claim: Claim, _ loss: any Error) throws(PosixError) {
        if jobs[claim.id] != nil || queue.contains(claim.id) { drop(claim.id, loss) }
        try refuse(claim, Self.unknown(claim.id))
    }

    static func unknown(_ id: ExtractionID) -> RequestError {
        RequestError(
            .unknownID, "there is no extraction \(id)", field: "extraction_id", hint: "`gleaner list` shows them")
    }
}
