// The one request of OAuth that programs make: codes and refresh tokens become access tokens (RFC 6749 §4.1.3, §6).

internal import Notation
internal import Transfer

/// A server's token endpoint.
struct TokenEndpoint {
    let client: OAuthClient
    let transfer: TransferThread

    /// What the server has given.
    struct Grant: Equatable {
        var accessToken: String
        var expiresAt: Timestamp
        /// Google gives one with a code, and none with a refresh: the old one stays good.
        var refreshToken: String?
        var scope: String?
    }

    /// Why there is no token.
    enum Refusal: Error, Equatable {
        /// The server has decided: its error code and its words.
        case denied(code: String, words: String)
        /// No answer, or none that can be read: to be tried again.
        case trouble(String)
    }

    /// Exchanges a refresh token.
    func refresh(_ token: String) async throws -> Grant {
        try await ask([("grant_type", "refresh_token"), ("refresh_token", token)])
    }

    /// Exchanges the code that a person's browser has brought (RFC 7636 §4.5).
    func exchange(code: String, verifier: String, redirect: String) async throws -> Grant {
        try await ask([
            ("grant_type", "authorization_code"), ("code", code), ("code_verifier", verifier),
            ("redirect_uri", redirect),
        ])
    }

    private func ask(_ items: [(name: String, value: String)]) async throws -> Grant {
        let own = [(name: "client_id", value: client.id), (name: "client_secret", value: client.secret)]
        var request = HTTPRequest(
            url: client.tokenEndpoint, limits: HTTPLimits(bodyKept: 65_536, totalMilliseconds: 30_000))
        request.account = AccountRequest(form: PercentEncoding.form(own + items))
        let answer: HTTPResponse
        do {
            answer = try await transfer.fetch(request)
        } catch let error as TransferError {
            throw Refusal.trouble("the sign-in server: \(error)")
        }
        return try Self.grant(answer, now: .now)
    }

    private static func grant(_ answer: HTTPResponse, now: Timestamp) throws(Refusal) -> Grant {
        let object = (try? JSONParser.parse(answer.body))?.object
        if let token = object?["access_token"]?.string, !token.isEmpty, answer.status == 200 {
            // RFC 6749 §5.1: without a time the documentation's counts; Google's says an hour.
            let seconds = min(max(object?["expires_in"]?.integer ?? 3600, 0), 366 * 86_400)
            return Grant(
                accessToken: token, expiresAt: Timestamp(milliseconds: now.milliseconds + seconds * 1000),
                refreshToken: object?["refresh_token"]?.string, scope: object?["scope"]?.string)
        }
        // RFC 6749 §5.2: what is wrong with the request is answered with 400 or 401 and a code.
        if (400..<500).contains(answer.status), answer.status != 429, let code = object?["error"]?.string {
            throw .denied(code: code, words: object?["error_description"]?.string ?? code)
        }
        throw .trouble("the sign-in server answered \(answer.status)")
    }
}
