// Where an owner's cache lies: `<spool>/cache/<name>_<uid>/`, closed to other users.
//
// By name and number: several users of a web page share the number of the user that the page runs as, and a name that the
// system does not know could be given to another account one day. `cache/` belongs to whoever the workers run as; where
// it does not, or where there is no spool at all, extractions go without a cache.

internal import Disk
internal import Glibc
public import Settings

/// Finds and opens caches.
public enum CacheDirectory {
    /// The name of the directory of all caches in the spool.
    public static let name = "cache"

    /// Opens the cache of an owner, made if it is not there.
    ///
    /// - Throws: `PosixError`: there is no spool, or this process may not write there.
    static func open(spool: String, owner: String, uid: UInt32) throws(PosixError) -> Directory {
        try open(spool: spool, folder: folder(owner: owner, uid: uid))
    }

    /// Opens a directory of the caches', made if it is not there.
    static func open(spool: String, folder: String) throws(PosixError) -> Directory {
        let caches = try Directory(path: spool, followingLinks: true).directory(name)
        try check(caches)
        if !caches.contains(folder) {
            do throws(PosixError) {
                try caches.mkdir(folder, mode: 0o700)
            } catch {
                // Another worker was quicker.
                guard error.isExists else { throw error }
            }
        }
        let directory = try caches.directory(folder)
        try check(directory)
        return directory
    }

    /// What keeps the workers of a configuration from using the caches of its spool, in words; nil: nothing that can be
    /// seen from here.
    public static func problem(_ settings: Settings) -> String? {
        guard let spool = try? Directory(path: settings.spool, followingLinks: true), spool.contains(name) else {
            return nil
        }
        let worker = geteuid() == 0 ? settings.workerUser.flatMap { getpwnam($0)?.pointee.pw_uid } : geteuid()
        guard let worker else { return nil }
        do throws(PosixError) {
            let caches = try spool.directory(name)
            try check(caches, user: worker)
            for entry in try caches.names() { try check(caches.directory(entry), user: worker) }
            return nil
        } catch {
            return error.description
        }
    }

    /// Whether a directory belongs to the user, and to no other.
    private static func check(_ directory: Directory, user: UInt32 = geteuid()) throws(PosixError) {
        let status = try directory.status()
        guard status.owner == user, status.permissions & 0o077 == 0 else {
            throw PosixError(number: EPERM, operation: "keep resolutions in", path: directory.path)
        }
    }

    /// A name of letters, digits and `._-@` stands as it is; any other is told by its number alone.
    private static func folder(owner: String, uid: UInt32) -> String {
        let isName = (1...64).contains(owner.utf8.count) && owner.utf8.allSatisfy(isNameByte)
        return isName ? "\(owner)_\(uid)" : "_\(uid)"
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: Array("._-@".utf8).contains(byte)
        }
    }
}
