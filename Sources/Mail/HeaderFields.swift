// The fields of one header as raw bytes, folds and all; decoding is for those who know what a field holds.

internal import CGMime
private import Glibc

/// The header fields of one object of a GMime tree, valid as long as the tree is.
struct HeaderFields {
    /// Longer fields are cut here; a real one is a few hundred bytes.
    static let longestField = 65_536

    private let list: UnsafeMutablePointer<GMimeHeaderList>?

    init(of object: UnsafeMutablePointer<GMimeObject>) { list = g_mime_object_get_header_list(object) }

    /// The raw value of the first field of that name.
    func first(_ name: String) -> [UInt8]? { g_mime_header_list_get_header(list, name).map(Self.value) }

    /// The raw values of every field of that name in their order, at most 20.
    func all(_ name: String) -> [[UInt8]] {
        guard first(name) != nil else { return [] }
        var values: [[UInt8]] = []
        for index in 0..<g_mime_header_list_get_count(list) where values.count < 20 {
            guard let header = g_mime_header_list_get_header_at(list, index),
                let found = g_mime_header_get_name(header),
                g_ascii_strcasecmp(found, name) == 0
            else { continue }
            values.append(Self.value(header))
        }
        return values
    }

    /// The first field's value as text: unfolded, not decoded.
    func text(_ name: String) -> String? { first(name).map { HeaderText.clean(String(decoding: $0, as: UTF8.self)) } }

    private static func value(_ header: UnsafeMutablePointer<GMimeHeader>) -> [UInt8] {
        guard let raw = g_mime_header_get_raw_value(header) else { return [] }
        let bytes = UnsafeRawBufferPointer(start: raw, count: strnlen(raw, longestField))
        return Array(bytes.trimmingBlanks())
    }
}
