public import Settings

/// Looks whether an account works.
public enum AccountCheck {
    /// Something that was found.
    public struct Finding: Sendable, Equatable {
        /// What it is about, in a word.
        public var name: String
        /// What was found.
        public var words: String

        init(_ name: String, _ words: String) {
            self.name = name
            self.words = words
        }
    }

    /// Connects, signs in and looks around; changes nothing.
    ///
    /// - Throws: `StageFailure` with what is wrong and what would mend it.
    public static func run(_ account: Account, _ settings: Settings) async throws -> [Finding] {
        do {
            let source = try AccountSources.open(account.name, settings)
            do {
                let findings = try await source.examine()
                await source.close()
                return findings
            } catch {
                await source.close()
                throw error
            }
        } catch let error as AccountError {
            throw error.failure
        }
    }
}
