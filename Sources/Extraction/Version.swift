/// What version this is.
public enum Version {
    /// Gleaner's version (semver.org).
    public static let current = "0.1.0"
    /// The version of the rules; it changes whenever a verdict can.
    public static let rules = "2026-12-01.2"
}
