internal import Articles
internal import Links

extension ResolverRules {
    /// The rules of the product: the tables of Links and Articles.
    ///
    /// - Parameters:
    ///   - listUnsubscribe: the addresses of the `List-Unsubscribe` headers of all newsletters concerned.
    ///   - acting: the addresses that any newsletter calls acting.
    ///   - recall: what an earlier resolution said about an address as found.
    static func standard(
        listUnsubscribe: [String] = [], acting: ActingAddresses = ActingAddresses(),
        recall: @escaping @Sendable (String) -> Resolution? = { _ in nil }
    ) -> ResolverRules {
        let listed = ListUnsubscribe(listUnsubscribe)
        let domains = DomainMemo()
        return ResolverRules(
            decode: { TrackerDecoders.decode($0) },
            neverRequest: { url in
                // Every layer of an address is asked about by itself.
                if listed.containsItself(url) {
                    return Finding(reason: .unsubscribe, rule: "list-unsubscribe", evidence: url.host ?? "")
                }
                return acting.finding(for: url) ?? NeverRequest.test(url, surroundings: nil, newsletter: nil)
            },
            isRedirector: { KnownRedirectors.contains($0) },
            clean: { CleanURL.clean($0) },
            share: { $0.host.map { domains.domain(of: $0) } ?? "" },
            recall: recall)
    }
}
