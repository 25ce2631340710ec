// What is done once a process before libcurl is used.

internal import CCurl
internal import Glibc

/// libcurl's global state.
enum TransferLibrary {
    /// Prepares libcurl, the first time it is called.
    static func start() throws(TransferError) {
        guard result == CURLE_OK else { throw TransferError(result, words: "curl_global_init") }
    }

    /// Whether libcurl was built with a file of certificates that it uses unless told otherwise.
    static let hasCertificateFile: Bool = {
        guard let version = curl_version_info(CURLVERSION_SEVENTH),
            version.pointee.age.rawValue >= CURLVERSION_SEVENTH.rawValue
        else {
            return false
        }
        return version.pointee.cainfo != nil
    }()

    /// The result of the one call: a `static let` runs once, whoever comes first.
    ///
    /// curl_global_init(3) is thread-safe since 7.84.
    private static let result: CURLcode = {
        // A peer that has gone must not kill the process: libcurl leaves SIGPIPE to us (libcurl-thread(3)).
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(CLong(CURL_GLOBAL_DEFAULT))
    }()
}
