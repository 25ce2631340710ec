internal import Glibc

/// The programs of this build, which lie beside the tests' own.
public enum BuiltPrograms {
    /// The absolute path of `gleaner`.
    public static let gleaner = path("gleaner")

    private static func path(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let beside = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
        return access(beside, X_OK) == 0 ? beside : PackageRoot.path() + "/.build/debug/" + name
    }
}
