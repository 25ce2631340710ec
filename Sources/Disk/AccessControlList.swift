/// Read access for one user by a POSIX ACL, in the binary form that the kernel takes (linux/posix_acl_xattr.h).
///
/// No library: the form is a version and entries of tag, rights and id, little-endian. Setting an ACL on a file of
/// one's own needs no privilege. Diagnostics: throws with `isUnsupported` where the file system has no ACLs.
internal import CLinux
internal import Glibc

/// Grants one user read access to what the supervisor's user owns.
public enum AccessControlList {
    /// The tags of linux/posix_acl.h, in the order in which the entries must stand.
    private enum Tag: UInt16 {
        case owner = 0x01
        case user = 0x02
        case group = 0x04
        case mask = 0x10
        case other = 0x20
    }
    private static let version: UInt32 = 2

    /// Lets `user` read a directory and list it, and, with `inherited`, all that is made in it from then on.
    ///
    /// The owner keeps all rights; the group and everybody else get none.
    public static func grantRead(
        user: UInt32, on directory: Directory, inherited: Bool = true
    ) throws(PosixError) {
        let list = encoded(owner: 7, user: user, rights: 5)
        try set("system.posix_acl_access", list, on: directory.raw, path: directory.path)
        if inherited { try set("system.posix_acl_default", list, on: directory.raw, path: directory.path) }
        directory.forgetFileMode()
    }

    /// Lets `user` pass through a directory, without listing it.
    ///
    /// Users that were let through before stay. A directory that is open to all is left as it is.
    public static func grantPassage(user: UInt32, on directory: Directory) throws(PosixError) {
        let permissions = try directory.status().permissions
        if permissions & 0o001 != 0 { return }
        var users = try users(passing: directory)
        guard users.insert(user).inserted else { return }
        var bytes = littleEndian(version) + entry(.owner, UInt16(permissions >> 6 & 7))
        for user in users.sorted() { bytes += entry(.user, 1, user) }
        bytes += entry(.group, 0) + entry(.mask, 1) + entry(.other, 0)
        try set("system.posix_acl_access", bytes, on: directory.raw, path: directory.path)
    }

    /// Whether the directory's file system has ACLs at all.
    public static func isSupported(on directory: Directory) -> Bool {
        clinux_get_attribute(directory.raw, "system.posix_acl_access", nil, 0) >= 0 || errno == ENODATA
    }

    private static func users(passing directory: Directory) throws(PosixError) -> Set<UInt32> {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        let count = clinux_get_attribute(directory.raw, "system.posix_acl_access", &buffer, UInt(buffer.count))
        if count < 0, errno == ENODATA { return [] }
        guard count >= 4 else {
            throw PosixError(number: errno, operation: "read the access list of", path: directory.path)
        }
        var users: Set<UInt32> = []
        for start in stride(from: 4, through: count - 8, by: 8) {
            let tag = UInt16(buffer[start]) | UInt16(buffer[start + 1]) << 8
            let id = (0..<4).reduce(UInt32(0)) { $0 | UInt32(buffer[start + 4 + $1]) << (8 * UInt32($1)) }
            if tag == Tag.user.rawValue { users.insert(id) }
        }
        return users
    }

    /// owner, the user, group ---, mask, other ---: the kernel wants them in the order of their tags.
    private static func encoded(owner: UInt16, user: UInt32, rights: UInt16) -> [UInt8] {
        littleEndian(version) + entry(.owner, owner) + entry(.user, rights, user) + entry(.group, 0)
            + entry(.mask, rights) + entry(.other, 0)
    }

    /// Entries without an id carry ACL_UNDEFINED_ID, -1.
    private static func entry(_ tag: Tag, _ rights: UInt16, _ id: UInt32 = .max) -> [UInt8] {
        littleEndian(tag.rawValue) + littleEndian(rights) + littleEndian(id)
    }

    private static func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private static func set(_ name: String, _ list: [UInt8], on raw: Int32, path: String) throws(PosixError) {
        _ = try posix("set the access list of", path) { clinux_set_attribute(raw, name, list, UInt(list.count)) }
    }
}
