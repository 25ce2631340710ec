internal import Glibc

/// Where the package lies, for tests that read files which are no fixtures of their own: samples, the Makefile.
public enum PackageRoot {
    /// The nearest folder above a source file that holds a Package.swift; "." where there is none.
    public static func path(above file: String = #filePath) -> String {
        var parts = file.split(separator: "/")
        while !parts.isEmpty {
            parts.removeLast()
            let folder = "/" + parts.joined(separator: "/")
            if access(folder + "/Package.swift", F_OK) == 0 { return folder }
        }
        return "."
    }
}
