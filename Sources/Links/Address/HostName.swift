// Comparisons of host names, by bytes: they are asked for every address and every row.

/// Comparisons of host names, which are ASCII in lower case.
enum HostName {
    /// Whether the host is the domain or lies below it.
    static func isUnder(_ host: String, _ domain: String) -> Bool {
        let (host, domain) = (host.utf8, domain.utf8)
        guard host.count >= domain.count, host.suffix(domain.count).elementsEqual(domain) else { return false }
        return host.count == domain.count || host.dropLast(domain.count).last == UInt8(ascii: ".")
    }

    /// Whether the label is the one before the public suffix: "google" in "www.google.co.uk".
    static func isSite(_ host: String, _ label: String) -> Bool {
        // Nearly every host does not hold it at all.
        guard contains(host, label) else { return false }
        return RegistrableDomain.of(host: host).utf8.prefix { $0 != UInt8(ascii: ".") }.elementsEqual(label.utf8)
    }

    /// The end of a host, with at most so many labels.
    static func lastLabels(of host: String, _ count: Int) -> Substring {
        var left = count
        var index = host.utf8.endIndex
        while index > host.utf8.startIndex {
            let before = host.utf8.index(before: index)
            if host.utf8[before] == UInt8(ascii: ".") {
                left -= 1
                if left <= 0 { return host[index...] }
            }
            index = before
        }
        return host[...]
    }

    /// Whether the word stands anywhere in the host.
    static func contains(_ host: String, _ word: String) -> Bool {
        var (host, word) = (host, word)
        return host.withUTF8 { host in
            word.withUTF8 { word in
                guard host.count >= word.count else { return false }
                guard let first = word.first else { return true }
                for start in 0...(host.count - word.count) where host[start] == first {
                    var length = 1
                    while length < word.count, host[start + length] == word[length] { length += 1 }
                    if length == word.count { return true }
                }
                return false
            }
        }
    }
}
