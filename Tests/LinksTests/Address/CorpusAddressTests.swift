// The address code on the corpus of real newsletters, where it is at hand; skipped without it.
import Testing

@testable import Links

@Suite("Real newsletters' addresses", .enabled(if: AddressCorpus.directory != nil, "no corpus"))
struct CorpusAddressTests {
    @Test("every self-decoding address decodes to its target")
    func selfDecoding() throws {
        let rows = try #require(AddressCorpus.rows(of: "rules/self_decoding_tracker_urls.tsv")).dropFirst()
        var decoded = 0
        for row in rows where row.count >= 5 {
            let url = try #require(WebURL(row[3]))
            let target = try #require(WebURL(row[4]))
            // The target stands in the address itself, so one layer is asked for, and nothing else will do.
            let layer = TrackerDecoders.decode(url)
            #expect(layer?.url == target, "\(row[3])")
            if layer?.url == target { decoded += 1 }
        }
        #expect(decoded == rows.count)
    }

    @Test("a destination that carries nothing is not decoded further")
    func targetsStay() throws {
        let rows = try #require(AddressCorpus.rows(of: "rules/self_decoding_tracker_urls.tsv")).dropFirst()
        for row in rows where row.count >= 5 {
            guard let target = WebURL(row[4]), !row[4].contains("%3A%2F%2F"), !row[4].contains("aHR0c") else {
                continue
            }
            #expect(TrackerDecoders.decode(target) == nil, "\(target)")
        }
    }

    @Test("cleaning twice is cleaning once, and keeps host and path")
    func cleaning() throws {
        let addresses = try #require(AddressCorpus.addresses())
        #expect(addresses.count > 500)
        for address in addresses {
            guard let url = WebURL(address) else { continue }
            let page = TrackerDecoders.decodeFully(url).url
            let clean = CleanURL.clean(page)
            #expect(CleanURL.clean(clean) == clean, "\(page)")
            #expect(clean.host == page.host && clean.path == page.path, "\(page)")
            #expect(CleanURL.duplicateKey(of: clean) == CleanURL.duplicateKey(of: page))
            #expect(WebURL(url.href) == url)
            let direct = CleanURL.clean(url)
            #expect(CleanURL.clean(direct) == direct, "\(url)")
            let domains = [url, direct].map { RegistrableDomain.of(host: $0.host ?? "") }
            #expect(domains[0] == domains[1] || TrackerDecoders.ampDestination(of: url) != nil, "\(url)")
        }
    }
}
