internal import CGMime
internal import Notation

/// The Date header (RFC 5322 §3.3, with the obsolete zones and two-digit years of §4.3).
enum MailDate {
    static func parse(_ text: String) -> Timestamp? {
        // GMime's reader knows the broken forms; what is no date at all it answers with nil.
        guard !text.isEmpty, text.utf8.count < 200, let date = g_mime_utils_header_decode_date(text) else { return nil }
        defer { g_date_time_unref(date) }
        return Timestamp(seconds: Int64(g_date_time_to_unix(date)))
    }
}
