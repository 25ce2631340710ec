/// A saved HTML page: a newsletter without headers.
public struct RawPage: Sendable, Equatable {
    /// The page in UTF-8, otherwise as saved.
    public var html: [UInt8]
    /// The text of its title element on one line; empty when there is none.
    public var title: String
    /// What was wrong with the file.
    public var warnings: [String]

    /// Reads a page: by its byte order mark, else as UTF-8 if it is valid, else as its `<meta charset>` says, else windows-1252.
    public init(_ bytes: [UInt8], limits: MessageLimits = MessageLimits()) {
        warnings = []
        let isCut = bytes.count > limits.bytes
        if isCut { warnings.append("the page is larger than \(limits.bytes) bytes; the rest was not read") }
        let source = isCut ? Array(bytes[..<limits.bytes]) : bytes
        let decoded = CharsetDecoder.decode(source, declared: Self.declared(in: source), isHTML: true)
        if let warning = decoded.warning { warnings.append(warning) }
        html = decoded.text
        title = PageTitle.find(in: decoded.text)
    }

    /// Reads a page from an open file, up to the limit; the descriptor stays the caller's.
    public init(descriptor: CInt, limits: MessageLimits = MessageLimits()) {
        let read = BoundedRead.all(of: descriptor, limit: limits.bytes + 1)
        self.init(read.bytes, limits: limits)
        if let warning = read.warning { warnings.append(warning) }
    }

    private static func declared(in bytes: [UInt8]) -> String? { MetaCharset.find(in: bytes) }
}
