// Addresses of files that are no pages, by the ends of their names: the only ones that are asked for by HEAD.
//
// HEAD saves nothing where a page or a redirect comes: a page is wanted for its title and for where it leads, a
// redirect's body is small, and many servers answer HEAD with 403, 405 or nothing. It saves the quarter of a megabyte
// that would be read of a film, and the connection. What a HEAD does not settle is asked again by GET: an error, or a
// page under a file's name.

internal import Links
internal import Transfer

/// How an address is asked for.
enum FileNames {
    /// HEAD for a file, GET for everything else.
    static func method(for url: WebURL) -> HTTPRequest.Method {
        let path = url.path.utf8
        guard let dot = path.lastIndex(of: UInt8(ascii: ".")), path.distance(from: dot, to: path.endIndex) <= 6 else {
            return .get
        }
        let name = String(path[path.index(after: dot)...]) ?? ""
        return names.contains(name.lowercased()) ? .head : .get
    }

    /// Whether the answer to a HEAD can be believed: a redirect, or a file that is there.
    static func isSettled(_ answer: HTTPResponse) -> Bool {
        switch AnswerClass(status: answer.status) {
        case .redirect: answer.location?.isEmpty == false
        case .page: answer.fields[.contentType].map { !MediaType($0).isPage } ?? false
        case .blocked, .dead, .failed: false
        }
    }

    private static let names: Set<String> = [
        "pdf", "epub", "mobi", "ps", "djvu", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx",
        "odp", "key", "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "dmg", "pkg", "exe", "msi", "deb",
        "rpm", "apk", "iso", "mp3", "m4a", "m4b", "ogg", "oga", "opus", "flac", "wav", "aac", "mp4", "m4v", "mov",
        "avi",
        "mkv", "webm", "ogv", "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "tif", "tiff", "bmp", "ico",
    ]
}
