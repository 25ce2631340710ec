// What an answer says about a link, by its status: a table.
//
// "Could not look" and "gone" are never the same thing: only 404 and 410 say that a page is gone (RFC 9110 §15.5.5,
// §15.5.11). What a site answers to keep programs out says nothing about the page. A server's error, 503 too, is none of
// both: a wall that answers 503 is known by its marks (SiteWall), and a site that wants us later by its `Retry-After`.

import Transfer

/// What the status of an answer means for a link.
enum AnswerClass: Equatable {
    case page
    /// A redirect as browsers follow it (WHATWG Fetch: "redirect status").
    case redirect
    case blocked
    case dead
    /// An error of the server, or nothing that a browser could show.
    case failed

    /// A wall is a wall whatever its status, but for a redirect, which is followed.
    init(_ answer: HTTPResponse, wall: String?) {
        // "Not now": the same as 429, and the site's other links are left alone for it (Politeness).
        let isPutOff = answer.status == 503 && answer.fields[.retryAfter] != nil
        let plain = isPutOff ? .blocked : AnswerClass(status: answer.status)
        self = wall != nil && plain != .redirect ? .blocked : plain
    }

    init(status: Int) {
        self = Self.table[status] ?? ((200..<300).contains(status) ? .page : .failed)
    }

    private static let table: [Int: AnswerClass] = [
        301: .redirect, 302: .redirect, 303: .redirect, 307: .redirect, 308: .redirect,
        401: .blocked,  // paywalls and staging sites
        402: .blocked,  // paywalls
        403: .blocked,
        404: .dead,
        406: .blocked,  // some walls answer so to a client they do not know
        410: .dead,
        429: .blocked,  // RFC 6585 §4
        451: .blocked,  // RFC 7725: for legal reasons, often by country
        999: .blocked,  // LinkedIn
    ]
}
