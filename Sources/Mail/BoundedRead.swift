private import Glibc

/// Reads a file up to a limit.
///
/// Read, not mapped: a mapped file that its owner cuts short meanwhile kills the process (SIGBUS, mmap(2)).
enum BoundedRead {
    static func all(of descriptor: CInt, limit: Int) -> (bytes: [UInt8], warning: String?) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return ([], "the file cannot be read: \(reason(errno))") }
        // One byte of room more than the file has: the read that finds the end needs no second buffer.
        var bytes: [UInt8] = []
        var room = min(max(Int(status.st_size), 0) + 1, limit)
        while bytes.count < limit {
            let (piece, failure) = read(descriptor, from: bytes.count, count: room)
            if let failure { return (bytes, "the file could not be read to its end: \(reason(failure))") }
            if piece.isEmpty { break }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            room = min(65_536, limit - bytes.count)
        }
        return (bytes, nil)
    }

    /// Bytes from an offset: fewer only at the end of the file.
    static func read(_ descriptor: CInt, from offset: Int, count: Int) -> (bytes: [UInt8], failure: CInt?) {
        var failure: CInt?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        return (bytes, failure)
    }

    static func reason(_ code: CInt) -> String { String(cString: strerror(code)) }
}
