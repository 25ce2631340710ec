// Who may read, who is writing.
import Disk
import Glibc
import Testing

@Suite struct AccessTests {
    @Test("a user who is granted read access gets it for what is made later too, and nobody else does")
    func accessList() async throws {
        try await withTemporaryDirectory { directory in
            guard AccessControlList.isSupported(on: directory) else { return }
            try directory.mkdir("shared")
            let shared = try directory.directory("shared")
            try AccessControlList.grantRead(user: 12345, on: shared)
            try AtomicFile.write([1], as: "status.json", in: shared)
            try shared.mkdir("raw_html")
            // With an ACL the group bits that stat shows are its mask.
            #expect(try shared.stat("status.json").permissions == 0o640)
            #expect(try shared.stat("raw_html").permissions == 0o750)
            if geteuid() == 0 {
                #expect(canRead("\(shared.path)/status.json", as: 12345, through: directory))
                #expect(!canRead("\(shared.path)/status.json", as: 12346, through: directory))
            }
        }
    }

    @Test("a passage for a second user keeps the first one's")
    func passage() async throws {
        try await withTemporaryDirectory { directory in
            guard AccessControlList.isSupported(on: directory) else { return }
            try AccessControlList.grantPassage(user: 12345, on: directory)
            try AccessControlList.grantPassage(user: 12346, on: directory)
            try AccessControlList.grantPassage(user: 12345, on: directory)
            #expect(try directory.status().permissions == 0o710)
        }
    }

    @Test("a passage keeps what the operator's own list says, and lets nobody have more by it")
    func operatorsList() async throws {
        try await withTemporaryDirectory { directory in
            guard AccessControlList.isSupported(on: directory) else { return }
            let path = directory.path
            guard system("setfacl -m u:12340:r-x,u:12341:rwx,g:12342:r-x,m::r-- '\(path)' 2>/dev/null") == 0 else {
                return
            }
            try AccessControlList.grantPassage(user: 12345, on: directory)
            try AccessControlList.grantPassage(user: 12341, on: directory)
            #expect(system("getfacl -cn '\(path)' 2>/dev/null >'\(path)/list'") == 0)
            let list = String(decoding: try directory.readFile("list", maximumBytes: 4096), as: UTF8.self)
            #expect(
                list == """
                    user::rwx
                    user:12340:r--
                    user:12341:r-x
                    user:12345:--x
                    group::---
                    group:12342:r--
                    mask::r-x
                    other::---


                    """)
        }
    }

    @Test("a file that is open for writing is told from one that is not")
    func lease() async throws {
        try await withTemporaryDirectory { directory in
            let writer = try directory.createFile("a")
            let reader = try directory.openFile("a")
            #expect(ReadLease.isOpenForWriting(reader) != false)
            try writer.close()
            #expect(ReadLease.isOpenForWriting(reader) != true)
        }
    }

    /// Asks in a child with that user's id; the directories above are opened to it for the occasion.
    private func canRead(_ path: String, as user: UInt32, through directory: Directory) -> Bool {
        try? AccessControlList.grantPassage(user: user, on: directory)
        let command =
            "/usr/bin/setpriv --reuid=\(user) --regid=\(user) --clear-groups /bin/cat '\(path)' >/dev/null 2>&1"
        return system(command) == 0
    }
}
