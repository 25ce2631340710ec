internal import Mail
internal import Notation

/// One message that may become a newsletter: where it is, and what puts it in order.
///
/// What the numbers mean is the source's affair; a value of few bytes, since a mailbox may have a hundred thousand.
struct Candidate: Sendable {
    /// The index of its file, or of its mailbox, in the listing.
    var container: Int
    /// Where it begins in an mbox; its number in a mailbox.
    var position: Int
    /// The moment that the window and the order go by: the Date header, or for an account its arrival.
    var date: Timestamp
    /// The file's time, or the arrival, which stands in for a missing Date header.
    var fileTime: Timestamp
    /// Its size, where that is known beforehand; 0 otherwise.
    var bytes = 0
    /// Which message it is.
    var identity: MessageIdentity?
}
