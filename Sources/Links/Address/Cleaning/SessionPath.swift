// Sessions in paths: "/page;jsessionid=0A1B" (Jakarta Servlet 7.1.3, "URL Rewriting"), for browsers without cookies.
//
// Only this name: other ";" parameters of a path (RFC 3986 §3.3) may be the page's.

/// Takes the reader's session out of a path.
enum SessionPath {
    private static let name = Array(";jsessionid=".utf8)

    /// The address without sessions in its path.
    static func without(_ url: WebURL) -> WebURL {
        let path = Array(url.path.utf8)
        guard path.contains(name[0]), url.isHTTP else { return url }
        var kept: [UInt8] = []
        var index = 0
        while index < path.count {
            if isSession(path[index...]) {
                index += name.count
                while index < path.count, path[index] != name[0], path[index] != UInt8(ascii: "/") { index += 1 }
            } else {
                kept.append(path[index])
                index += 1
            }
        }
        guard kept.count < path.count else { return url }
        let before = url.text(0, url.layout.authorityEnd)
        return WebURL(before + String(decoding: kept, as: UTF8.self) + url.text(url.pathEnd, url.end)) ?? url
    }

    private static func isSession(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first == name[0] && rest.count >= name.count
            && zip(rest, name).allSatisfy { ASCII.lowercased($0) == $1 }
    }
}
