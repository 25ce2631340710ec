// Where a listing of Gmail stood, for the next one with `only_new`: from there Gmail's history says what has come, and the
// mailbox need not be listed anew. It only saves work. What has been taken is decided by the set of messages alone, and a
// history that has expired (Gmail keeps about a week) is a listing like the first.

internal import Notation

/// The state of a listing that a later one may go on from.
struct GmailMark: Equatable {
    /// Which listing this was: senders, labels, and the beginning of the window.
    ///
    /// Another one starts afresh.
    var listing: String
    /// The history id before the listing began.
    var historyID: String
    /// Messages that matched and may not have been taken, for `max_results` puts mail off, and those that could not be
    /// looked at.
    var open: [String]

    /// As text, for the memory of `only_new`.
    var text: String {
        var writer = JSONWriter(pretty: false)
        writer.beginObject()
        writer.member("listing", listing)
        writer.member("history_id", historyID)
        writer.member("open", open)
        writer.endObject()
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    init(listing: String, historyID: String, open: [String]) {
        (self.listing, self.historyID, self.open) = (listing, historyID, open)
    }

    /// Reads the text; nil when it is none, or holds what is no id.
    init?(text: String) {
        guard let object = (try? JSONParser.parse(Array(text.utf8)))?.object, let listing = object["listing"]?.string,
            let historyID = object["history_id"]?.string, UInt64(historyID) != nil,
            let open = object["open"]?.array?.compactMap(\.string), open.allSatisfy(GmailAPI.isID)
        else { return nil }
        self.init(listing: listing, historyID: historyID, open: open)
    }
}
