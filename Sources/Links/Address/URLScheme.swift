// The special schemes (https://url.spec.whatwg.org/#special-scheme) and their default ports.

/// What the standard knows about schemes by name.
enum URLScheme {
    private static let special: [(name: StaticString, port: Int32)] = [
        ("https", 443), ("http", 80), ("ftp", 21), ("ws", 80), ("wss", 443), ("file", -1),
    ]

    static func isSpecial(_ scheme: some Sequence<UInt8>) -> Bool {
        special.contains { row in row.name.withUTF8Buffer { scheme.elementsEqual($0) } }
    }

    static func isFile(_ scheme: some Sequence<UInt8>) -> Bool { scheme.elementsEqual("file".utf8) }

    /// The scheme's default port; nil for schemes without one.
    static func defaultPort(_ scheme: some Sequence<UInt8>) -> Int32? {
        special.first { row in row.name.withUTF8Buffer { scheme.elementsEqual($0) } }.flatMap {
            $0.port < 0 ? nil : $0.port
        }
    }
}
