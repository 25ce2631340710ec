// Which source `only_new` remembers: the place that a path leads to, not its spelling.

internal import Glibc

extension SourceName {
    /// The same source under the one name that all its spellings share: the real path of a local one.
    ///
    /// A path that leads nowhere stays as it is; the fetch will say so.
    var resolved: SourceName {
        guard kind.isLocal, let real = realpath(name, nil) else { return self }
        defer { free(real) }
        return SourceName(kind, String(cString: real))
    }
}
