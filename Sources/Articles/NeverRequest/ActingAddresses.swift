/// The addresses that newsletters themselves call acting ("Unsubscribe" points there), gathered before anything is
/// requested, so that no other spelling, wrapper or redirect reaches them.
///
/// What a text says of a link it says of every layer of its address. Not gathered: front pages, links that were left
/// alone because nothing is known of them, and places within a page that is shared or discussed ("story#comments").
public import Links

/// Addresses known by their links' texts as acting when they are opened.
public struct ActingAddresses: Sendable {
    private var findings: [String: Finding] = [:]
    /// The hosts, and the hosts with their paths: looks that cost little and settle most addresses.
    private var hosts: Set<Substring> = []
    private var places: Set<String> = []

    /// No addresses.
    public init() {}

    /// Notes the address of a link with a finding, and all addresses that it carries.
    public mutating func insert(_ address: LayeredAddress, _ finding: Finding) {
        guard !finding.isOnlyWordless, !finding.isOfPageName else { return }
        let isShared = finding.reason == .socialShare || finding.reason == .forward
        for layer in [address.url] + address.layers.map(\.url) where layer.isHTTP {
            if isShared && layer.fragment != nil { continue }
            let form = SentForm(layer)
            if form.isFrontPage || findings[form.key] != nil { continue }
            findings[form.key] = finding
            places.insert(form.place)
            hosts.insert(form.host)
        }
    }

    /// Why this very address must not be requested; nil when it is none of them.
    public func finding(for url: WebURL) -> Finding? {
        guard hosts.contains(SentForm.host(of: url)) else { return nil }
        let form = SentForm(url)
        guard places.contains(form.place), let known = findings[form.key] else { return nil }
        return Finding(reason: known.reason, rule: "known-acting", evidence: known.evidence)
    }
}
