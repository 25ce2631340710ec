/// The addresses that newsletters themselves call acting ("Unsubscribe" points there), gathered before anything is
/// requested, so that no other spelling, wrapper or redirect reaches them.
///
/// What a text says of a link it says of every layer of its address. Not gathered: front pages, links that were left
/// alone because nothing is known of them, and places within a page that is shared or discussed ("story#comments").
public import Links

/// Addresses known by their links' texts as acting when they are opened.
public struct ActingAddresses: Sendable {
    private var findings: [String: Finding] = [:]
    private var hosts: Set<Substring> = []

    /// No addresses.
    public init() {}

    /// Notes the address of a link with a finding, and all addresses that it carries.
    public mutating func insert(_ url: WebURL, _ finding: Finding) {
        guard !finding.isOnlyWordless, !finding.isOfPageName else { return }
        let isShared = finding.reason == .socialShare || finding.reason == .forward
        let decoded = TrackerDecoders.decodeFully(url)
        for layer in [url] + decoded.between + [decoded.url] where layer.isHTTP {
            if isShared && layer.fragment != nil { continue }
            let form = SentForm(layer)
            if form.isFrontPage || findings[form.key] != nil { continue }
            findings[form.key] = finding
            hosts.insert(SentForm.host(of: layer))
        }
    }

    /// Why this very address must not be requested; nil when it is none of them.
    public func finding(for url: WebURL) -> Finding? {
        guard hosts.contains(SentForm.host(of: url)), let known = findings[SentForm(url).key] else { return nil }
        return Finding(reason: known.reason, rule: "known-acting", evidence: known.evidence)
    }
}
