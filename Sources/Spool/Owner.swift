/// Whose a request is and what that user may: from the owner of the dropped file and the configuration.
///
/// The supervisor's own user and root may everything that the supervisor may; everybody else what the configuration
/// says. A name in a request (`user`) counts only from those two.

internal import Disk
internal import Extraction
internal import Glibc
internal import Settings

/// A user as the spool sees him.
public struct Owner: Sendable, Equatable {
    /// His name; the number where he has none.
    public let name: String
    /// His number.
    public let uid: UInt32

    /// The owner of a file, by the number.
    init(uid: UInt32) {
        self.uid = uid
        name = UserDatabase.name(of: uid) ?? String(uid)
        isTrusted = Self.isTrusted(uid)
    }

    /// A user that a trusted one speaks for; with no more rights than his own.
    private init(name: String, uid: UInt32) {
        self.name = name
        self.uid = uid
        isTrusted = false
    }

    /// Who this process is.
    public static var current: Owner { Owner(uid: geteuid()) }

    /// Whether this user is the supervisor's own, or root; never one that is only named in a request.
    let isTrusted: Bool

    static func isTrusted(_ uid: UInt32) -> Bool { uid == geteuid() || uid == 0 }

    /// Whose the extraction of a request is, by its file's owner and the name that it gives.
    static func of(_ request: Request, fileOwner: UInt32) throws(RequestError) -> Owner {
        guard let user = request.user else { return Owner(uid: fileOwner) }
        let own = Owner(uid: fileOwner)
        if user == own.name { return own }
        guard isTrusted(fileOwner) else {
            throw RequestError(
                .notAllowed, "the request asks on behalf of \"\(user.prefix(64))\", its file belongs to \(own.name)",
                field: "user", hint: "leave user out")
        }
        guard isName(user) else {
            throw RequestError(
                .outOfRange, "user is no user's name", field: "user",
                hint: "letters, digits and . _ - @, at most 64, beginning with a letter or digit")
        }
        // A name that the system does not know (a user of the web page) belongs to nobody who could read by himself.
        return Owner(name: user, uid: UserDatabase.id(of: user) ?? fileOwner)
    }

    /// Whose an extraction is; a name that was only spoken for has no more rights now than then.
    static func of(_ config: ConfigUsed) -> Owner {
        let own = Owner(uid: config.ownerUID)
        return own.name == config.owner ? own : Owner(name: config.owner, uid: config.ownerUID)
    }

    private static func isName(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        guard (1...64).contains(bytes.count), let first = bytes.first, isAlphanumeric(first) else { return false }
        return bytes.allSatisfy { isAlphanumeric($0) || Array("._-@".utf8).contains($0) }
    }

    /// The directories that this user's requests may name; nil: any.
    func sourceRoots(_ settings: Settings) -> [String]? { isTrusted ? nil : settings.sourceRoots[name] ?? [] }

    /// The priority that this user gets when he asks for one.
    func allowed(_ priority: Priority, _ settings: Settings) -> Priority {
        let named = settings.priorities[name].flatMap(Priority.init(rawValue:))
        return min(priority, named ?? (isTrusted ? .high : .normal))
    }

    /// Whether this user may cancel, retry or rerun an extraction: the owner may, and whom this machine trusts.
    ///
    /// By name and number: several users of a web page share the number of the user that the page runs as.
    func may(control config: ConfigUsed) -> Bool { isTrusted || (uid == config.ownerUID && name == config.owner) }
}

/// The system's users.
enum UserDatabase {
    /// The name of a user; nil for a number that has none.
    static func name(of uid: UInt32) -> String? {
        withEntry { record, buffer, count, result in getpwuid_r(uid, record, buffer, count, result) }?.name
    }

    /// The number of a user's own group; nil for a number that has no entry.
    static func group(of uid: UInt32) -> UInt32? {
        withEntry { record, buffer, count, result in getpwuid_r(uid, record, buffer, count, result) }?.gid
    }

    /// The number of a user.
    static func id(of name: String) -> UInt32? { account(name)?.uid }

    /// The numbers of a user and his group.
    static func account(_ name: String) -> (uid: UInt32, gid: UInt32)? {
        withEntry { record, buffer, count, result in getpwnam_r(name, record, buffer, count, result) }
            .map { ($0.uid, $0.gid) }
    }

    private static func withEntry(
        _ look: (
            UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
            UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
        ) -> Int32
    ) -> (name: String, uid: UInt32, gid: UInt32)? {
        var record = passwd()
        var result: UnsafeMutablePointer<passwd>?
        // 64 KiB: an entry of a directory service can be long, and ERANGE would otherwise want a loop.
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65536) { buffer in
            guard let start = buffer.baseAddress, look(&record, start, buffer.count, &result) == 0, result != nil else {
                return nil
            }
            return (String(cString: record.pw_name), record.pw_uid, record.pw_gid)
        }
    }
}
