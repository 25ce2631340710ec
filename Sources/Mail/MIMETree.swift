// GMime's tree of one message. The only file that walks it, and the only owner of its handles.

internal import CGMime
private import Glibc

/// GMime's parse of one message, over a source that it borrows.
///
/// The tree shares the source's bytes, or its descriptor, instead of copying them, so it must not outlive them: it lives
/// inside one call of `MessageParser` and on one thread. Everything else gets `MIMELeaf` values and copies of headers.
final class MIMETree {
    private let source: MessageSource
    /// What lends bytes in memory to GMime.
    private let array: UnsafeMutablePointer<GByteArray>?
    private let root: UnsafeMutablePointer<GMimeObject>

    /// g_mime_init wants to run once before anything else; a static constant is initialised once whatever thread asks.
    private static let initialized: Void = {
        g_mime_init()
        cgmime_keep_messages_closed()
    }()

    /// Parses the message; nil when GMime finds nothing at all in it.
    init?(_ source: MessageSource) {
        _ = Self.initialized
        guard source.count > 0, let (stream, array) = Self.stream(source) else { return nil }
        let parser = g_mime_parser_new_with_stream(stream)
        // As a part, not as a message: the same tree, but the top header's address fields are left unparsed, which a
        // header of 100,000 recipients would make dear, and which we read ourselves anyway.
        let root = g_mime_parser_construct_part(parser, nil)
        if let parser { g_object_unref(parser) }
        g_object_unref(stream)
        guard let root else { Self.release(array); return nil }
        (self.source, self.array, self.root) = (source, array, root)
    }

    deinit {
        g_object_unref(root)
        Self.release(array)
    }

    private typealias Stream = (
        stream: UnsafeMutablePointer<GMimeStream>, array: UnsafeMutablePointer<GByteArray>?
    )

    /// A stream of GMime's over the source, and what has to be released after the tree.
    private static func stream(_ source: MessageSource) -> Stream? {
        switch source {
        case .memory(let bytes):
            guard let base = bytes.baseAddress, bytes.count <= UInt32.max,
                // The array only lends the bytes to GMime's stream: nothing writes to a stream that is parsed, and
                // `release` takes them out again before it frees the array.
                let array = g_byte_array_new_take(
                    UnsafeMutablePointer(mutating: base.assumingMemoryBound(to: UInt8.self)), gsize(bytes.count))
            else { return nil }
            guard let stream = g_mime_stream_mem_new_with_byte_array(array) else { release(array); return nil }
            g_mime_stream_mem_set_owner(UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self), 0)
            return (stream, array)
        case .file(let descriptor, let range):
            guard
                let stream = g_mime_stream_fs_new_with_bounds(
                    descriptor, gint64(range.lowerBound), gint64(range.upperBound))
            else { return nil }
            // The descriptor stays its owner's.
            g_mime_stream_fs_set_owner(UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamFs.self), 0)
            return (stream, nil)
        }
    }

    private static func release(_ array: UnsafeMutablePointer<GByteArray>?) {
        guard let array else { return }
        _ = g_byte_array_steal(array, nil)
        g_byte_array_unref(array)
    }

    /// The header of the message itself.
    var header: HeaderFields { HeaderFields(of: root) }

    /// GMime leaves a multipart empty that lies within as many others (3.2.13, measured).
    private static let deepestLevel = 1_024

    /// The leaves of the tree in document order, whether there were more than `limit` objects, and whether some lie
    /// deeper than GMime reads.
    ///
    /// Iterative: the nesting of multiparts is the sender's to choose.
    func leaves(limit: Int) -> (leaves: [MIMELeaf], isCut: Bool, isDeep: Bool) {
        struct Visit {
            var object: UnsafeMutablePointer<GMimeObject>
            var place: MIMELeaf.Place
            var level = 0
        }
        var leaves: [MIMELeaf] = []
        var stack = [Visit(object: root, place: MIMELeaf.Place())]
        var visited = 0
        var isDeep = false
        while let visit = stack.popLast() {
            visited += 1
            guard visited <= limit else { return (leaves, true, isDeep) }
            if let multipart = cgmime_as_multipart(visit.object) {
                var place = visit.place
                if place.alternative == 0, isType(visit.object, "multipart", "alternative") {
                    place.alternative = visited
                }
                let count = g_mime_multipart_get_count(multipart)
                if count == 0, visit.level >= Self.deepestLevel { isDeep = true }
                // Backwards on the stack is forwards off it; beyond the limit nothing would be visited.
                for index in stride(from: min(count, Int32(clamping: limit)) - 1, through: 0, by: -1) {
                    if let child = g_mime_multipart_get_part(multipart, index) {
                        stack.append(Visit(object: child, place: place, level: visit.level + 1))
                    }
                }
            } else if let part = cgmime_as_part(visit.object) {
                leaves.append(leaf(part, visit.object, place: visit.place))
            }
        }
        return (leaves, false, isDeep)
    }

    /// A message whose multipart has no boundary parameter, or another one than its body uses, made anew with the boundary
    /// that the body's first line of the form "--boundary" shows; with no such line its body as one text.
    func withGuessedBoundary() -> [UInt8]? {
        guard let multipart = cgmime_as_multipart(root), g_mime_multipart_get_count(multipart) == 0,
            let prologue = g_mime_multipart_get_prologue(multipart)
        else { return nil }
        let body = UnsafeRawBufferPointer(start: prologue, count: strlen(prologue))
        var start = 0
        while start < body.count, !body.matches("--", at: start) { start = body.lineEnd(from: start) }
        let line = body[start..<body.lineEnd(from: start)].dropFirst(2).trimmingBlanks()
        // RFC 2046 §5.1.1: at most 70 characters. A quotation mark or backslash could not stand in the parameter.
        let isBoundary =
            (1...70).contains(line.count)
            && line.allSatisfy { (0x20...0x7E).contains($0) && $0 != .quote && $0 != 0x5C }
        let type = isBoundary ? "multipart/mixed; boundary=\"\(String(decoding: line, as: UTF8.self))\"" : "text/plain"
        return Array("Content-Type: \(type)\n\n".utf8) + body
    }

    private func isType(_ object: UnsafeMutablePointer<GMimeObject>, _ type: String, _ subtype: String) -> Bool {
        g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0
    }

    private func leaf(
        _ part: UnsafeMutablePointer<GMimePart>, _ object: UnsafeMutablePointer<GMimeObject>, place: MIMELeaf.Place
    ) -> MIMELeaf {
        let type = g_mime_object_get_content_type(object)
        return MIMELeaf(
            type: text(g_mime_content_type_get_media_type(type)) + "/"
                + text(g_mime_content_type_get_media_subtype(type)),
            charset: parameter(type, "charset"), format: parameter(type, "format"), delSp: parameter(type, "delsp"),
            boundary: parameter(type, "boundary"),
            encoding: HeaderFields(of: object).first("Content-Transfer-Encoding"),
            isAttachment: text(g_mime_object_get_disposition(object)) == "attachment",
            range: contentRange(part), source: source, place: place)
    }

    /// Where a part's content lies in the source; empty when it has none there.
    private func contentRange(_ part: UnsafeMutablePointer<GMimePart>) -> Range<Int> {
        var start = gint64(0)
        var end = gint64(0)
        var origin = 0
        switch source {
        case .memory: guard cgmime_content_range(part, array, &start, &end) != 0 else { return 0..<0 }
        case .file(let descriptor, let range):
            guard cgmime_file_range(part, descriptor, &start, &end) != 0 else { return 0..<0 }
            origin = range.lowerBound
        }
        let lower = Int(min(max(start - gint64(origin), 0), gint64(source.count)))
        let upper = Int(min(max(end - gint64(origin), 0), gint64(source.count)))
        return lower..<max(lower, upper)
    }

    private func parameter(_ type: UnsafeMutablePointer<GMimeContentType>?, _ name: String) -> String? {
        g_mime_content_type_get_parameter(type, name).map { String(cString: $0) }
    }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0).lowercased() } ?? ""
    }
}

@available(*, unavailable)
extension MIMETree: Sendable {}
