// One holder, known by its pid, gone with it.
import Disk
import Glibc
import Testing

@Suite struct FileLockTests {
    @Test("a second one does not get the lock, and learns who has it")
    func exclusive() async throws {
        try await withTemporaryDirectory { directory in
            do {
                let lock = try FileLock.acquire(in: directory)
                let isHeld = lock != nil
                #expect(isHeld)
                let second = try FileLock.acquire(in: directory)
                let isRefused = second == nil
                #expect(isRefused)
                #expect(FileLock.holder(in: directory) == getpid())
                _ = consume lock
            }
            #expect(FileLock.holder(in: directory) == nil)
            let third = try FileLock.acquire(in: directory)
            let isFree = third != nil
            #expect(isFree)
            #expect(try directory.stat(".lock").permissions == 0o600)
        }
    }

    @Test("a lock file that was replaced meanwhile counts for nothing")
    func replaced() async throws {
        try await withTemporaryDirectory { directory in
            let lock = try FileLock.acquire(in: directory)
            try directory.unlink(".lock")
            let other = try FileLock.acquire(in: directory)
            let isHeld = other != nil
            #expect(isHeld)
            #expect(FileLock.holder(in: directory) == getpid())
            _ = consume lock
        }
    }

    @Test("a pid in the file of a lock that nobody holds is not believed")
    func staleHolder() async throws {
        try await withTemporaryDirectory { directory in
            try AtomicFile.write(Array("1\n".utf8), as: ".lock", in: directory)
            #expect(FileLock.holder(in: directory) == nil)
        }
    }
}
