// Access tokens for one account, made anew when they have run out. One process at a time does that, under a lock beside the
// token file; the others then find the new token there.

internal import Disk
internal import Notation
internal import Settings
internal import Transfer

/// Gives access tokens of an account.
struct OAuthSession {
    private let account: Account
    private let endpoint: TokenEndpoint

    init(_ account: Account, transfer: TransferThread) throws(StageFailure) {
        self.account = account
        endpoint = TokenEndpoint(client: try OAuthClient.read(account), transfer: transfer)
    }

    /// An access token that still lasts, and is not the one that the server has just refused.
    ///
    /// - Throws: `AccountError`; `StageFailure` for files that cannot be used.
    func accessToken(refused: String? = nil) async throws -> String {
        if let token = try OAuthTokens.read(account).usable(at: .now), token != refused { return token }
        let lock = try await Self.lock(account)
        defer { _ = lock }
        // Another process may have been here while this one waited.
        var tokens = try OAuthTokens.read(account)
        if let token = tokens.usable(at: .now), token != refused { return token }
        let grant = try await refresh(tokens.refreshToken)
        tokens.accessToken = grant.accessToken
        tokens.expiresAt = grant.expiresAt
        tokens.refreshToken = grant.refreshToken ?? tokens.refreshToken
        tokens.scope = grant.scope ?? tokens.scope
        // A directory that cannot be written costs a refresh more, not the newsletters; but a new refresh token must be kept.
        do throws(PosixError) {
            try tokens.write(account)
        } catch  where grant.refreshToken != nil {
            throw StageFailure(.signInNeeded, "the account \"\(account.name)\": its new token cannot be kept: \(error)")
        } catch {}
        return grant.accessToken
    }

    private func refresh(_ token: String) async throws -> TokenEndpoint.Grant {
        do {
            return try await endpoint.refresh(token)
        } catch TokenEndpoint.Refusal.trouble(let words) {
            throw AccountError.network(words)
        } catch TokenEndpoint.Refusal.denied(let code, let words) {
            throw AccountError.signIn(Self.advice(code, words, account))
        }
    }

    /// What a person has to do (RFC 6749 §5.2 has the codes).
    static func advice(_ code: String, _ words: String, _ account: Account) -> String {
        let login = "run `gleaner login \(account.name)`"
        let name = "the account \"\(account.name)\""
        return switch code {
        case "invalid_grant":
            """
            \(name): access was withdrawn, or has run out; \(login). Google ends it after 7 days as long as the OAuth \
            consent screen is in "Testing": set its publishing status to "In production"
            """
        case "invalid_client", "unauthorized_client", "deleted_client":
            "\(name): Google does not know the client (\(words)); download client_file again, then \(login)"
        case "admin_policy_enforced", "org_internal", "access_denied":
            "\(name): the administrator or the user does not allow it (\(words))"
        default: "\(name): the sign-in server refused (\(code): \(words)); \(login)"
        }
    }

    /// Waits for its turn; a refresh takes a second, one that hangs is waited for no longer than its time-out.
    ///
    /// nil where no lock can be made: a directory that cannot be written has no tokens to guard.
    static func lock(_ account: Account) async throws -> FileLock? {
        let (folder, name) = OAuthTokens.place(account)
        guard let directory = try? Directory(path: folder, followingLinks: true) else { return nil }
        for _ in 0..<400 {
            do throws(PosixError) {
                if let lock = try FileLock.acquire(in: directory, name: ".\(name).lock") { return lock }
            } catch {
                return nil
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw AccountError.network("another process has been signing in for too long")
    }
}
