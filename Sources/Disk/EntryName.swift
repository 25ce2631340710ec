/// Names of entries in a directory: single components, which need not be UTF-8.
///
/// Invariant: a name that reaches the kernel holds no "/" and no NUL and is neither "", "." nor "..", so that no
/// operation on a `Directory` can leave it, whatever a request or a message put into the name.
internal import Glibc

/// Something that names an entry of a directory: a `String`, or a `FileName` as the directory gave it.
public protocol EntryName: Sendable {
    /// The name's bytes, without a closing NUL.
    var nameBytes: [UInt8] { get }
    /// The name for people: bytes that are no UTF-8 are replaced.
    var shown: String { get }
}

/// A name exactly as the directory holds it, in whatever bytes.
public struct FileName: EntryName, Hashable, Comparable, CustomStringConvertible {
    /// The name's bytes.
    public let nameBytes: [UInt8]

    /// Takes the name's bytes as they are.
    public init(bytes: [UInt8]) { nameBytes = bytes }
    /// Takes the name's UTF-8.
    public init(_ string: String) { nameBytes = Array(string.utf8) }

    /// The name as text; nil when it is not UTF-8.
    public var string: String? { String(validating: nameBytes, as: UTF8.self) }
    /// The name for people: bytes that are no UTF-8 are replaced.
    public var shown: String { String(decoding: nameBytes, as: UTF8.self) }
    /// The same as `shown`.
    public var description: String { shown }

    /// Orders by bytes, so that the order does not depend on the locale.
    public static func < (left: FileName, right: FileName) -> Bool {
        left.nameBytes.lexicographicallyPrecedes(right.nameBytes)
    }
}

extension String: EntryName {
    /// The name's bytes, without a closing NUL.
    public var nameBytes: [UInt8] { Array(utf8) }
    /// The name itself.
    public var shown: String { self }
}

extension EntryName {
    /// The name as a C string, checked to be one component.
    func component(_ operation: String, in directory: String) throws(PosixError) -> [CChar] {
        let bytes = nameBytes
        let isDots = bytes == [0x2E] || bytes == [0x2E, 0x2E]
        guard !bytes.isEmpty, !isDots, !bytes.contains(where: { $0 == 0 || $0 == 0x2F }) else {
            throw PosixError(number: EINVAL, operation: operation, path: "\(directory)/\(shown)")
        }
        return bytes.map { CChar(bitPattern: $0) } + [0]
    }
}
