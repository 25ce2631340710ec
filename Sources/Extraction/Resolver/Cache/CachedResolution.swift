// An entry of the cache: what became of an address that this owner has requested, when, and under which exceptions.
//
// It is a line of JSON with the fields of resolved_links.json, without what depends on the link (its own decoders) or on
// the rules: `clean_url` is the address that the page gave itself, which is cleaned when it is used. Before it is used it is judged again, as every address of a chain is before it is requested.

internal import Articles
internal import Links
internal import Notation
internal import Transfer

/// What is remembered of an address.
struct CachedResolution: Equatable {
    /// How it was resolved; its `url` is the address that was requested, its decoders those of the redirects' targets.
    var resolution: Resolution
    /// When.
    var at: Timestamp
    /// Which of the addresses that answered lie outside the public network: an exception let us reach them.
    var excepted: [String]

    /// How long an entry is good, by its state, in days; a state that is not here is not kept.
    ///
    /// What leads on does so for long; a page that is gone may be a mistake that is mended tomorrow, and a wall falls.
    private static let days: [Resolution.State: Int64] = [
        .direct: 30, .followed: 30, .notRequested: 30, .dead: 1, .blockedBySite: 1,
    ]
    private static let format = 1

    /// What a chain has found out; nil when that is nothing to keep.
    init?(_ chain: ResolutionChain, usesProxy: Bool, now: Timestamp) {
        // Only what servers have said, and only we have seen: no newsletter can put anything here.
        guard let origin = chain.origin, chain.resolution.httpStatus != nil, !chain.resolution.isCached,
            Self.days[chain.resolution.state] != nil
        else { return nil }
        resolution = chain.resolution
        resolution.url = origin.url.href
        resolution.cleanURL = chain.canonical?.href
        let decoders = chain.decoders.dropFirst(origin.decoders.count)
        resolution.decoder = decoders.isEmpty ? nil : decoders.joined(separator: Resolution.decoderSeparator)
        at = now
        // A proxy's own address says nothing about those behind it.
        excepted = usesProxy ? [] : chain.addresses.filter(Self.isSpecial)
    }

    private static func isSpecial(_ address: String) -> Bool {
        IPAddress(address).map { AddressGuard().refusal(of: $0) != nil } ?? true
    }

    /// Whether the entry is not too old.
    func isFresh(at now: Timestamp) -> Bool {
        guard let days = Self.days[resolution.state] else { return false }
        // A clock that was wrong makes no entry that lasts.
        return at <= now.adding(milliseconds: 60_000) && now < at.adding(milliseconds: days * 86_400_000)
    }

    /// Whether the chain would have gone the same way today: every address of it may be requested and connected to, and one
    /// that ended before an address that must not be requested would end there again.
    func isAllowed(by rules: ResolverRules, _ addressGuard: AddressGuard, maximumLayers: Int) -> Bool {
        guard excepted.allSatisfy({ IPAddress($0).map { addressGuard.refusal(of: $0) == nil } ?? false }) else {
            return false
        }
        let urls = [resolution.url] + resolution.hops.map(\.url)
        for (index, url) in urls.enumerated() {
            guard let url = WebURL(url) else { return false }
            let isEnd = resolution.state == .notRequested && index == urls.count - 1
            // The end of a chain may be any address: a mailto, say.
            if isEnd && !url.isHTTP { continue }
            guard url.isHTTP, isEnd || addressGuard.refusal(of: url) == nil else { return false }
            let address = UnwrappedAddress(url, rules: rules, maximumLayers: maximumLayers)
            if (address.finding != nil) != (isEnd && resolution.finding != nil) { return false }
        }
        return true
    }

}

extension CachedResolution {
    /// The entry as a line.
    var line: [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.beginObject()
        resolution.writeMembers(to: &writer)
        writer.member("format", Self.format)
        writer.member("at", at.iso8601)
        writer.member("excepted", excepted)
        writer.endObject()
        return writer.finish()
    }

    /// Reads a line; nil for one that is none, or of another version.
    init?(line: [UInt8]) {
        guard let value = try? JSONParser.parse(line), let object = try? DocumentReader(value, file: ""),
            object["format"]?.integer == Int64(Self.format), let at = object.optionalTime("at"),
            let resolution = try? Resolution(object)
        else { return nil }
        self.resolution = resolution
        self.at = at
        excepted = object.texts("excepted")
    }
}
