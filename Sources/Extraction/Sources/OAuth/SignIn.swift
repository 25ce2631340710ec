// A person's consent, by the way that Google leaves to programs on a desktop: a browser, and an address on this machine that
// it is sent back to (RFC 8252 §7.3), with PKCE (RFC 7636) so that nobody who sees the code can use it.

internal import Mail
internal import Notation
public import Settings
internal import Transfer

/// One sign-in of `gleaner login`.
public struct SignIn: Sendable {
    /// Where the browser is sent back to.
    public let redirect: String
    private let account: Account
    private let client: OAuthClient
    private let verifier: String
    private let state: String

    /// Prepares a sign-in that ends at a port of this machine.
    ///
    /// - Throws: `StageFailure` for an account that signs in otherwise, or whose client file cannot be used.
    public init(_ account: Account, port: UInt16) throws(StageFailure) {
        guard account.signsInWithOAuth else {
            throw StageFailure(
                .signInNeeded, "the account \"\(account.name)\" signs in with a password; there is nothing to log in to"
            )
        }
        self.account = account
        client = try OAuthClient.read(account)
        redirect = "http://127.0.0.1:\(port)"
        verifier = Self.random()
        state = Self.random()
    }

    /// The scope that the account's protocol needs, and no more: Google has none for reading by IMAP alone.
    private static func scope(_ kind: Account.Kind) -> String {
        kind == .gmail ? "https://www.googleapis.com/auth/gmail.readonly" : "https://mail.google.com/"
    }

    /// 256 random bits, from the system's generator.
    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64.encode((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// The address that a person has to open.
    public var address: String {
        let query = PercentEncoding.form([
            ("client_id", client.id), ("redirect_uri", redirect), ("response_type", "code"),
            ("scope", Self.scope(account.kind)), ("state", state),
            ("code_challenge", Base64.encode(SHA256.digest(of: Array(verifier.utf8)))),
            ("code_challenge_method", "S256"),
            // A refresh token comes only with these two.
            ("access_type", "offline"), ("prompt", "consent"), ("login_hint", account.user),
        ])
        return client.authorizationEndpoint + (client.authorizationEndpoint.contains("?") ? "&" : "?") + query
    }

    /// What the browser brought, read from the query of its request.
    public enum Answer: Sendable, Equatable {
        /// Consent.
        case code(String)
        /// No consent, and why.
        case refused(String)
        /// Not what was waited for: another page's request, a forged one, an icon.
        case unrelated
    }

    /// Reads the request that the browser made: its path and query.
    public func answer(_ target: String) -> Answer {
        guard target.utf8.count <= 8192, let mark = target.firstIndex(of: "?") else { return .unrelated }
        var items: [String: String] = [:]
        for item in target[target.index(after: mark)...].split(separator: "&").prefix(32) {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? String(parts[1]).replacing("+", with: " ") : ""
            items[String(parts[0])] = String(decoding: PercentEncoding.decode(value), as: UTF8.self)
        }
        // RFC 6749 §10.12: another's consent must not become this account's.
        guard items["state"] == state else { return .unrelated }
        if let code = items["code"], !code.isEmpty { return .code(code) }
        return .refused(items["error"] ?? "no code")
    }

    /// Exchanges the code and keeps the tokens; returns what they allow.
    ///
    /// - Throws: `StageFailure`.
    public func finish(code: String, _ settings: Settings) async throws -> String {
        let transfer = try TransferThread(.account(account, settings))
        defer { transfer.close() }
        let grant: TokenEndpoint.Grant
        do {
            grant = try await TokenEndpoint(client: client, transfer: transfer)
                .exchange(code: code, verifier: verifier, redirect: redirect)
        } catch TokenEndpoint.Refusal.trouble(let words) {
            throw StageFailure(.networkUnreachable, words)
        } catch TokenEndpoint.Refusal.denied(let code, let words) {
            throw StageFailure(.signInNeeded, OAuthSession.advice(code, words, account))
        }
        let scope = grant.scope ?? Self.scope(account.kind)
        // Each permission has a box of its own on Google's page, which can be left empty.
        guard scope.split(separator: " ").contains(Substring(Self.scope(account.kind))) else {
            throw StageFailure(
                .signInNeeded, "reading mail was not allowed; sign in again and tick its box on Google's page")
        }
        guard let refresh = grant.refreshToken else {
            throw StageFailure(.signInNeeded, "the server gave no refresh token; sign in again")
        }
        let tokens = OAuthTokens(
            refreshToken: refresh, accessToken: grant.accessToken, expiresAt: grant.expiresAt, scope: scope)
        do {
            // A worker that is refreshing would write the old refresh token over the new one.
            let lock = try await OAuthSession.lock(account)
            defer { _ = lock }
            try tokens.write(account)
        } catch {
            throw StageFailure(.signInNeeded, "the tokens cannot be kept: \(error)")
        }
        return scope
    }
}
