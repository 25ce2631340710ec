// GMime 3 as Swift sees it: GObject's type checks are macros, which Swift cannot import.
#include <gmime/gmime.h>

static inline GMimePart *cgmime_as_part(GMimeObject *object) { return GMIME_IS_PART(object) ? GMIME_PART(object) : NULL; }

static inline GMimeMultipart *cgmime_as_multipart(GMimeObject *object) {
    return GMIME_IS_MULTIPART(object) ? GMIME_MULTIPART(object) : NULL;
}

// Makes every message within a message a leaf: the parser then neither descends into it nor takes its headers apart.
// Its address parser takes quadratic time (GMime 3.2.13: 35 s for the 160 kB header "To: a,a,a,...").
static inline void cgmime_keep_messages_closed(void) {
    g_mime_object_register_type("message", "rfc822", GMIME_TYPE_PART);
    g_mime_object_register_type("message", "rfc2822", GMIME_TYPE_PART);
    g_mime_object_register_type("message", "global", GMIME_TYPE_PART);
    g_mime_object_register_type("message", "news", GMIME_TYPE_PART);
}

// Where a part's content lies in the bytes that were parsed: FALSE when the part has none of them.
// A part of a message parsed from memory is a substream that shares the array (gmime-parser.c, parser_scan_mime_part_content).
static inline gboolean cgmime_content_range(GMimePart *part, GByteArray *array, gint64 *start, gint64 *end) {
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : NULL;
    if (!stream || !GMIME_IS_STREAM_MEM(stream) || GMIME_STREAM_MEM(stream)->buffer != array) return FALSE;
    *start = stream->bound_start;
    *end = stream->bound_end;
    return TRUE;
}

// The same for a message parsed from a file: a part is a substream of the same descriptor, its bounds are places in the file.
static inline gboolean cgmime_file_range(GMimePart *part, int descriptor, gint64 *start, gint64 *end) {
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : NULL;
    if (!stream || !GMIME_IS_STREAM_FS(stream) || GMIME_STREAM_FS(stream)->fd != descriptor) return FALSE;
    *start = stream->bound_start;
    *end = stream->bound_end;
    return TRUE;
}
