/// Removing by age what was rejected, and the receipts that go with no extraction: of rejections, cancels and retries.
///
/// The age is that of what the supervisor wrote itself, which nobody else can set. A rejected file goes before its error: a
/// crash in between leaves an error without its file, which the next start removes. Nothing is followed, and nothing but
/// an empty directory is removed of what somebody has dropped in a file's place: a stranger's tree can be as deep and as
/// wide as he likes.

internal import Disk
internal import Extraction
internal import Logging
internal import Notation

extension Supervisor {
    /// Removes a rejected file with its error, if they are too old.
    func lookAtRejected(_ name: FileName, _ retention: Retention) throws {
        // What has no error beside it is an error itself, or none of ours.
        guard let error = try? directories.rejected.stat(Rejection.errorName(name)),
            let days = retention.daysTooOldRejected(error, now: .now)
        else { return }
        if try directories.rejected.stat(name).kind == .directory {
            try directories.rejected.rmdir(name)
        } else {
            try directories.rejected.unlink(name)
        }
        try directories.rejected.unlink(Rejection.errorName(name))
        log.info("removed rejected/\(name), rejected \(days) days ago")
    }

    /// Removes a receipt that is too old and speaks of no extraction that is there.
    func lookAtReceipt(_ name: FileName, _ retention: Retention) throws {
        // It may have gone with its extraction since the names were listed.
        guard let file = try? directories.receipts.stat(name) else { return }
        // Read only when some limit has passed: most are young.
        let rejected = retention.daysTooOldRejected(file, now: .now)
        guard let days = rejected ?? retention.daysTooOldWithoutExtraction(file, now: .now),
            let receipt = receipts.read(name)
        else { return }
        if receipt.isRejection {
            guard rejected != nil else { return }
        } else {
            guard let id = receipt.id, try directories.output.isFree(id.directoryName) else { return }
        }
        try directories.receipts.unlink(name)
        log.info("removed receipts/\(name), written \(days) days ago")
    }
}
