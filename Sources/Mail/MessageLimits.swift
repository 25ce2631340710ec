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
    /// Bytes of one header field of addresses, which GMime takes apart at once in a forwarded message.
    public var addressFieldBytes = 1_000_000
    /// Bytes of one header field that are decoded.
    public var fieldBytes = 65_536
    /// Parts of the tree that are looked at.
    public var parts = 5_000
    /// Forwarded messages in a transfer encoding of their own that are unpacked and parsed in turn.
    public var encodedMessages = 8

    /// The default limits.
    public init() {}
}
