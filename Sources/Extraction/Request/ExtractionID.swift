public import Notation

/// The name of one extraction: a letter or digit, then letters, digits, `_` and `-`; 1 to 64 of them.
///
/// Made once, used everywhere: in file names, in status.json, in receipts. A name, not an order.
public struct ExtractionID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The characters.
    public let description: String

    /// The id with these characters; nil when they are none.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...64).contains(bytes.count), let first = bytes.first, Self.isAlphanumeric(first),
            bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
        else { return nil }
        description = text
    }

    /// The name of the extraction's directory below `output/`.
    public var directoryName: String { Self.directoryPrefix + description }

    /// What the names of all extractions' directories begin with.
    public static let directoryPrefix = "extraction_"

    /// The id of a directory by its name; nil for what is no extraction's directory.
    public init?(directoryName: String) {
        guard directoryName.hasPrefix(Self.directoryPrefix) else { return nil }
        self.init(String(directoryName.dropFirst(Self.directoryPrefix.count)))
    }

    /// A new id that a client can know before any supervisor has seen its request: the time and six random characters.
    public static func random(at time: Timestamp = .now) -> ExtractionID {
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        let tail = String((0..<6).map { _ in letters.randomElement() ?? "0" })
        return ExtractionID(unchecked: "\(time.compact)_\(tail)")
    }

    /// The id that a supervisor makes: the time, and from the second try on a number behind it.
    public static func made(at time: Timestamp, attempt: Int) -> ExtractionID {
        ExtractionID(unchecked: attempt == 1 ? time.compact : "\(time.compact)_\(attempt)")
    }

    /// By the characters; an order to sort by, not the order of acceptance.
    public static func < (one: ExtractionID, other: ExtractionID) -> Bool { one.description < other.description }

    /// For texts that are valid by their construction.
    private init(unchecked text: String) { description = text }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
