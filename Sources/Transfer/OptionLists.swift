// libcurl's linked lists of strings. libcurl does not copy them: they must outlive every handle that was given one.

internal import CCurl

/// The lists that all easy handles of a thread share; freed after the last of them.
final class OptionLists {
    /// What may be decoded, as Accept-Encoding names it: not zstd, see ResponseCollector.
    static let contentCodings = "gzip, deflate, br"

    let headerLines: UnsafeMutableRawPointer?
    let connectTo: UnsafeMutableRawPointer?

    init(_ configuration: TransferConfiguration) {
        // As whole lines: what libcurl makes of the options for them it prints anew for each request, and twice.
        let own = ["User-Agent: \(configuration.userAgent)", "Accept-Encoding: \(Self.contentCodings)"]
        headerLines = Self.list(own + configuration.headerLines)
        connectTo = Self.list(configuration.connectTo)
    }

    deinit {
        for list in [headerLines, connectTo] {
            curl_slist_free_all(list?.assumingMemoryBound(to: curl_slist.self))
        }
    }

    private static func list(_ lines: [String]) -> UnsafeMutableRawPointer? {
        var head: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            // NULL is "out of memory", and the list so far stays valid.
            guard let longer = curl_slist_append(head, line) else { break }
            head = longer
        }
        return UnsafeMutableRawPointer(head)
    }
}

@available(*, unavailable)
extension OptionLists: Sendable {}
