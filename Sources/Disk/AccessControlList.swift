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
        case namedGroup = 0x08
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
    /// Whatever the list says of others stays: who was let in by the operator, or here before, still is. A directory
    /// that is open to all is left as it is.
    public static func grantPassage(user: UInt32, on directory: Directory) throws(PosixError) {
        let permissions = try directory.status().permissions
        if permissions & 0o001 != 0 { return }
        var entries = try entries(of: directory) ?? minimal(permissions)
        // Entries were cut by the mask until now; the new one must not let them have more through it (acl(5)).
        if let mask = entries.first(where: { $0.tag == .mask })?.rights {
            for index in entries.indices where entries[index].isMasked { entries[index].rights &= mask }
        }
        if let known = entries.firstIndex(where: { $0.tag == .user && $0.id == user }) {
            guard entries[known].rights & 1 == 0 else { return }
            entries[known].rights |= 1
        } else {
            entries.append(Entry(tag: .user, rights: 1, id: user))
        }
        entries.removeAll { $0.tag == .mask }
        entries.append(Entry(tag: .mask, rights: entries.filter(\.isMasked).reduce(0) { $0 | $1.rights }))
        entries.sort { ($0.tag.rawValue, $0.id) < ($1.tag.rawValue, $1.id) }
        try set("system.posix_acl_access", encoded(entries), on: directory.raw, path: directory.path)
        directory.forgetFileMode()
    }

    /// Whether the directory's file system has ACLs at all.
    public static func isSupported(on directory: Directory) -> Bool {
        clinux_get_attribute(directory.raw, "system.posix_acl_access", nil, 0) >= 0 || errno == ENODATA
    }

    /// One line of a list.
    private struct Entry {
        let tag: Tag
        var rights: UInt16
        /// ACL_UNDEFINED_ID, -1, where the tag says it all.
        var id: UInt32 = .max

        /// Whether the mask cuts it: all but the owner and the others.
        var isMasked: Bool { tag == .user || tag == .group || tag == .namedGroup }
    }

    /// The list that permission bits amount to.
    private static func minimal(_ permissions: UInt32) -> [Entry] {
        [
            Entry(tag: .owner, rights: UInt16(permissions >> 6 & 7)),
            Entry(tag: .group, rights: UInt16(permissions >> 3 & 7)),
            Entry(tag: .other, rights: UInt16(permissions & 7)),
        ]
    }

    /// The directory's list; nil when it has none but its permission bits.
    private static func entries(of directory: Directory) throws(PosixError) -> [Entry]? {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        let count = clinux_get_attribute(directory.raw, "system.posix_acl_access", &buffer, UInt(buffer.count))
        if count < 0, errno == ENODATA { return nil }
        guard count >= 4 else {
            throw PosixError(number: errno, operation: "read the access list of", path: directory.path)
        }
        return stride(from: 4, through: count - 8, by: 8).compactMap { start in
            let half = { (offset: Int) in UInt16(buffer[start + offset]) | UInt16(buffer[start + offset + 1]) << 8 }
            return Tag(rawValue: half(0)).map {
                Entry(tag: $0, rights: half(2), id: UInt32(half(4)) | UInt32(half(6)) << 16)
            }
        }
    }

    private static func encoded(_ entries: [Entry]) -> [UInt8] {
        littleEndian(version)
            + entries.flatMap { littleEndian($0.tag.rawValue) + littleEndian($0.rights) + littleEndian($0.id) }
    }

    /// owner, the user, group ---, mask, other ---: the kernel wants them in the order of their tags.
    private static func encoded(owner: UInt16, user: UInt32, rights: UInt16) -> [UInt8] {
        encoded([
            Entry(tag: .owner, rights: owner), Entry(tag: .user, rights: rights, id: user),
            Entry(tag: .group, rights: 0),
            Entry(tag: .mask, rights: rights), Entry(tag: .other, rights: 0),
        ])
    }

    private static func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private static func set(_ name: String, _ list: [UInt8], on raw: Int32, path: String) throws(PosixError) {
        _ = try posix("set the access list of", path) { clinux_set_attribute(raw, name, list, UInt(list.count)) }
    }
}
