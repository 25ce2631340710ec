/// Waits for what another process does, by looking, and never for ever.
public enum Deadline {
    /// Waits until something holds.
    ///
    /// - Parameter what: what is waited for, for the message.
    /// - Throws: `NotInTime` when it does not hold in time; the machine may be busy, so be generous.
    public static func wait(for what: String, seconds: Double = 60, _ holds: () throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            if try holds() { return }
            guard ContinuousClock.now < end else { throw NotInTime(description: "not within \(seconds) s: \(what)") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

/// Something did not happen in time.
public struct NotInTime: Error, CustomStringConvertible {
    /// What did not happen.
    public let description: String
}
