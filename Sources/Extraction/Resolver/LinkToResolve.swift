public import Articles

/// One distinct link address that is to be resolved.
public struct LinkToResolve: Sendable, Equatable {
    /// The address as found.
    public var url: String
    /// Why it must not be requested, judged by its text and surroundings wherever it stands; nil: nothing known.
    public var finding: Finding?

    /// Makes a link.
    public init(url: String, finding: Finding? = nil) {
        self.url = url
        self.finding = finding
    }
}
