// The tokens of an account, in the file that the configuration names: mode 0600, replaced whole. Access tokens stand there
// too, so that several workers share one and Google's limit on new ones is never met.

internal import Disk
internal import Glibc
internal import Notation
internal import Settings

/// What a sign-in has given, and the last refresh.
struct OAuthTokens: Sendable, Equatable {
    var refreshToken: String
    var accessToken: String?
    /// When the access token ends.
    var expiresAt: Timestamp?
    /// What it allows, as the server has said it.
    var scope = ""

    /// The access token, where it lasts long enough to be used.
    func usable(at now: Timestamp) -> String? {
        guard let accessToken, let expiresAt, expiresAt.milliseconds - now.milliseconds > 60_000 else { return nil }
        return accessToken
    }

    /// Reads the file of an account.
    ///
    /// - Throws: `StageFailure` with what is wrong and what would mend it.
    static func read(_ account: Account) throws(StageFailure) -> OAuthTokens {
        let path = account.tokenFile ?? ""
        guard access(path, F_OK) == 0 else { throw signInNeeded(account, "nobody has signed in yet") }
        let text = try AccountSecret.file(path, account)
        let object = (try? JSONParser.parse(Array(text.utf8)))?.object
        guard let refresh = object?["refresh_token"]?.string, !refresh.isEmpty else {
            throw signInNeeded(account, "\(path) holds no refresh token")
        }
        return OAuthTokens(
            refreshToken: refresh, accessToken: object?["access_token"]?.string,
            expiresAt: object?["expires_at"]?.string.flatMap(Timestamp.init(iso8601:)),
            scope: object?["scope"]?.string ?? "")
    }

    /// Writes the file of an account; durable when it returns.
    func write(_ account: Account) throws(PosixError) {
        let (folder, name) = Self.place(account)
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("format", 1)
        writer.member("refresh_token", refreshToken)
        writer.member("access_token", accessToken)
        writer.member("expires_at", expiresAt?.iso8601)
        writer.member("scope", scope)
        writer.endObject()
        try AtomicFile.write(
            writer.finish(), as: name, in: Directory(path: folder, followingLinks: true), mode: 0o600)
    }

    /// The directory and the name of an account's file.
    static func place(_ account: Account) -> (folder: String, name: String) {
        let path = account.tokenFile ?? ""
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    /// The failure that only a person can mend, with the one command for it.
    static func signInNeeded(_ account: Account, _ words: String) -> StageFailure {
        StageFailure(.signInNeeded, "the account \"\(account.name)\": \(words); run `gleaner login \(account.name)`")
    }
}
