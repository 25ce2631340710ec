// The OAuth client that an operator has made at Google: an application of type "Desktop app", as Google's console saves it.
// Its secret is none in the sense of RFC 8252 §8.5 (everybody who has the application has it), but it is kept like one.

internal import Notation
internal import Settings

/// Who asks for access: the content of a `client_secret_….json`.
struct OAuthClient: Sendable, Equatable {
    let id: String
    let secret: String
    /// Where a person is asked.
    let authorizationEndpoint: String
    /// Where codes and refresh tokens become access tokens.
    let tokenEndpoint: String

    /// Reads the file that the account names.
    ///
    /// - Throws: `StageFailure` with what is wrong and what would mend it.
    static func read(_ account: Account) throws(StageFailure) -> OAuthClient {
        guard let path = account.clientFile else {
            throw StageFailure(.signInNeeded, "the account \"\(account.name)\" has no client_file")
        }
        let text = try AccountSecret.file(path, account)
        guard let object = (try? JSONParser.parse(Array(text.utf8)))?.object else {
            throw StageFailure(.signInNeeded, "\(path) is no JSON; download the client's file from Google's console")
        }
        guard let members = object["installed"]?.object else {
            let kind = object["web"] == nil ? "is no file of an OAuth client" : "is a client of type Web application"
            throw StageFailure(.signInNeeded, "\(path) \(kind); make one of type Desktop app in Google's console")
        }
        let client = OAuthClient(
            id: members["client_id"]?.string ?? "", secret: members["client_secret"]?.string ?? "",
            authorizationEndpoint: members["auth_uri"]?.string ?? "https://accounts.google.com/o/oauth2/v2/auth",
            tokenEndpoint: members["token_uri"]?.string ?? "https://oauth2.googleapis.com/token")
        guard !client.id.isEmpty, !client.secret.isEmpty else {
            throw StageFailure(.signInNeeded, "\(path) has no client_id or no client_secret; download it again")
        }
        for address in [client.authorizationEndpoint, client.tokenEndpoint] where !address.hasPrefix("https://") {
            throw StageFailure(.signInNeeded, "\(path) names an address that is not https; download it again")
        }
        return client
    }
}
