/// A connection as this module needs it: bytes there, bytes back.
///
/// Whatever it throws passes through unchanged; after that the connection is not used again.
public protocol ByteChannel: AnyObject {
    /// Waits until there is something to read and reads it, at least one byte.
    func receive(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
    /// Sends all bytes.
    func send(_ bytes: [UInt8]) throws
}

/// Why what a server sends makes no sense here.
///
/// The connection cannot be used after it: nobody knows where the next response begins.
public enum IMAPError: Error, Equatable, CustomStringConvertible {
    /// Not what RFC 3501 and RFC 9051 let a server say here.
    case syntax(String)
    /// More, or more deeply nested, than anybody needs to say.
    case tooLarge(String)
    /// The server says goodbye.
    case bye(String)

    /// In words.
    public var description: String {
        switch self {
        case .syntax(let words): "the server's answer makes no sense: \(words)"
        case .tooLarge(let words): "the server's answer is too large: \(words)"
        case .bye(let words): "the server ends the connection: \(words)"
        }
    }
}
