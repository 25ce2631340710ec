/// Waits for what another process does, by looking, and never for ever.
public enum Deadline {
    /// Waits until something holds.
    ///
    /// - Parameter what: what is waited for, for the message.
    /// - Throws: `Unmet` when it does not hold in time; the machine may be busy, so be generous.
    public static func wait(for what: String, seconds: Double = 120, _ holds: () throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            if try holds() { return }
            guard ContinuousClock.now < end else { throw Unmet("not within \(seconds) s: \(what)") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

/// Something that a test relies on is not so: it did not happen in time, or went wrong on the way.
public struct Unmet: Error, CustomStringConvertible {
    /// What it is.
    public let description: String

    /// Says what it is.
    public init(_ description: String) { self.description = description }
}
