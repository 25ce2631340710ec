/// The running number that keeps the order of acceptance, also across restarts.
///
/// `spool/.sequence` holds the first number that no supervisor has used or reserved. Numbers are reserved a block at a
/// time, durably and before the first of them is used, so that one write serves thousands; a crash leaves a gap, never
/// a number twice. A file that is lost or spoilt is made up for by the highest number that waits.

internal import Disk

/// Gives out running numbers.
struct RunningNumber {
    private static let fileName = ".sequence"
    private static let block = 10_000
    private static let largest = 1 << 53

    private let spool: Directory
    private var upcoming: Int
    private var reserved: Int

    /// Goes on after what earlier supervisors reserved and after `highest`.
    init(spool: Directory, after highest: Int) {
        self.spool = spool
        let bytes = (try? spool.readFile(Self.fileName, maximumBytes: 64)) ?? []
        let stored = Int(String(decoding: bytes, as: UTF8.self).filter(\.isNumber)) ?? 1
        // Spoilt, they must not be so large that the next one traps.
        upcoming = max(min(stored, Self.largest), min(highest, Self.largest) + 1, 1)
        reserved = upcoming
    }

    /// The next number.
    mutating func next() throws(PosixError) -> Int {
        if upcoming >= reserved {
            let end = upcoming + Self.block
            try AtomicFile.write(Array("\(end)\n".utf8), as: Self.fileName, in: spool, mode: 0o600)
            reserved = end
        }
        defer { upcoming += 1 }
        return upcoming
    }
}
