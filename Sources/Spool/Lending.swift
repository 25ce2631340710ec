/// What root has written, or the workers of an earlier `worker_user`, is given to the user whose workers go on with it.
///
/// Workers can write where this happens, and read what strangers send: one that has been taken over may have moved or linked
/// somebody's file there, in the hope that root gives it away. So only that is given which was written by who had the
/// directory before, or by root; and of root's files only what has no second name.

internal import Disk

extension Directory {
    /// Gives this directory and the files in it to a user; only root may.
    func lend(to user: WorkerCommand.User) throws(PosixError) {
        let before = try status().owner
        for name in try entries() where try stat(name).kind == .regular {
            try giveFile(name, to: user.uid, group: user.gid) { file in
                if file.owner == 0, before != 0 { return file.linkCount == 1 }
                return file.owner == before || file.owner == user.uid
            }
        }
        // Last, so that who had it before is still known when this is cut short.
        try setOwner(user.uid, group: user.gid)
    }
}
