internal import Articles
internal import Links
internal import Transfer

extension ResolverRules {
    /// The rules of the product: the tables of Links and Articles.
    ///
    /// - Parameters:
    ///   - listUnsubscribe: the addresses of the `List-Unsubscribe` headers of all newsletters concerned.
    ///   - acting: the addresses that any newsletter calls acting.
    ///   - addressGuard: is asked about addresses that are not requested.
    ///   - recall: what an earlier resolution said about an address as found.
    static func standard(
        listUnsubscribe: [String] = [], acting: ActingAddresses = ActingAddresses(), addressGuard: AddressGuard? = nil,
        recall: @escaping @Sendable (String) -> Resolution? = { _ in nil }
    ) -> ResolverRules {
        let listed = ListUnsubscribe(listUnsubscribe)
        var rules = ResolverRules(
            decode: { TrackerDecoders.decode($0) },
            neverRequest: { address in
                let known = address.firstOfAll { url in
                    listed.containsItself(url)
                        ? Finding(reason: .unsubscribe, rule: "list-unsubscribe", evidence: url.host ?? "")
                        : acting.finding(for: url)
                }
                return known ?? NeverRequest.test(address, surroundings: nil, newsletter: nil)
            },
            isRedirector: { KnownRedirectors.contains($0) },
            clean: { CleanURL.clean($0) },
            share: { $0.host.map { RegistrableDomain.of(host: $0) } ?? "" },
            recall: recall)
        if let addressGuard { rules.refusal = { addressGuard.refusal(of: $0) } }
        return rules
    }
}
