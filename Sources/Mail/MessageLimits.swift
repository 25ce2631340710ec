/// How much of a hostile mail is looked at; what lies beyond is left out with a warning.
///
/// GMime builds its whole tree at once and knows no bound but 1,024 levels of nesting, so the bounds on parts and headers
/// are applied to the bytes before it sees them (`MessageBounds`).
public struct MessageLimits: Sendable, Equatable {
    /// Bytes of a message that are read.
    public var bytes = 40_000_000
    /// Lines that begin with "--", each of which may open a part; GMime spends about a kilobyte on each.
    public var boundaryLines = 20_000
    /// Lines that look like the start of a header field; GMime spends about 300 bytes on each.
    public var headerFields = 200_000
    /// Bytes of a header field with parameters; GMime spends some 30 times as much on them.
    public var parameterFieldBytes = 1_000_000
    /// Parts of the tree that are looked at.
    public var parts = 5_000
    /// Messages within the message that are parsed, in all and one within the other: each level is parsed anew.
    public var innerMessages = 200, innerLevels = 6

    /// The default limits.
    public init() {}
    /// The same, with no more of a message read than holds its header.
    public var ofHeaders: MessageLimits {
        var limits = self
        limits.bytes = min(bytes, MessageParser.headerBytes)
        return limits
    }
}
