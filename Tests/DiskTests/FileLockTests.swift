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

@Suite struct InheritedLockTests {
    @Test(
        "the holder of a lock that was inherited from a dead process is the heir, not whoever has the dead one's number"
    )
    func heir() async throws {
        try await withTemporaryDirectory { directory in
            let path = "\(directory.path)/.lock"
            // flock hands its descriptor to sleep, and dies.
            system("sh -c 'exec 9>\"$0\"; flock 9; sleep 60 & echo $! > \"$0.heir\"' '\(path)'")
            let text = String(decoding: try directory.readFile(".lock.heir", maximumBytes: 20), as: UTF8.self)
            let heir = Int32(text.filter(\.isNumber))
            #expect(FileLock.holder(in: directory) == heir)
            if let heir { kill(heir, SIGKILL) }
        }
    }
}
