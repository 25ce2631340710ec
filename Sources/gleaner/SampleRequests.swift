// The requests to copy that lie in every spool's `samples/`: those of the build or of the installation.

import Disk
import Glibc
import Spool

/// The sample requests, beside a build or where `make install` puts them.
enum SampleRequests {
    private static let largest = 64 * 1024

    /// The samples' folder; nil where there is none.
    static func folder() -> String? {
        let here = OwnExecutable.path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return [
            "\(here)/../share/gleaner/samples", "\(here)/../../spool/samples", "\(here)/../../../spool/samples",
        ].first { access($0 + "/newsletters", F_OK) == 0 }
    }

    /// Puts those that are missing into a spool; what the user has changed there stays.
    ///
    /// A spool without them serves as well, so that nothing here is an error; and no sync is worth it: what a power cut leaves
    /// empty is written again.
    static func lay(into spool: Directory) {
        guard let folder = folder(), let source = try? Directory(path: folder, followingLinks: true),
            let target = try? spool.directory("samples")
        else { return }
        try? AtomicFile.removeLeftovers(in: target)
        for name in (try? source.entries()) ?? [] where !AtomicFile.isTemporaryName(name) {
            if let there = try? target.stat(name), there.kind != .regular || there.size > 0 { continue }
            guard let bytes = try? source.readFile(name, maximumBytes: largest) else { continue }
            try? AtomicFile.write(bytes, as: name, in: target, mode: 0o644, durable: false)
        }
    }
}
