// The first look at an address, which may only pass over rows that cannot match.
import Testing

@testable import Links

@Suite("The first look at an address")
struct AddressScreenTests {
    static let addresses = TrackerDecodersTests.vectors.map(\.wrapped)

    @Test("never passes over a row that opens the address", arguments: addresses)
    func neverAWrongNo(address: String) throws {
        let url = try #require(WebURL(address))
        let (screen, parts) = (AddressScreen(url), try #require(AddressParts(url)))
        let opening = TrackerDecoders.all.filter { $0.destination(in: parts) != nil }
        #expect(!opening.isEmpty)
        for row in opening {
            #expect(row.mayMatch(screen), "\(row.name)")
            if let word = row.path.firstWord { #expect(word == screen.firstWord, "\(row.name)") }
        }
    }

    @Test(
        "tells how the parts begin that can carry something",
        arguments: [
            ("https://a.example/", 0, 0), ("https://a.example", 0, 0), ("https://a.example/aHR0cHM/x", 0, 0),
            ("https://a.example/aHR0cHM6/x?a=b", Beginnings.base64.rawValue, 0),
            ("https://a.example/x/h%74tp%3A/?a=b&c=%68ttp%3A%2F#d=https%3A%2F", Beginnings.scheme.rawValue, 1),
            ("https://a.example/x?HTTPS%3A%2F%2F=https%3A%2F%2Fa=b", 0, Beginnings.scheme.rawValue),
            ("https://a.example/NB2HI4DT?x=eyJhIjoxfQ", Beginnings.base32.rawValue, Beginnings.object.rawValue),
        ])
    func beginnings(_ row: (String, UInt8, UInt8)) throws {
        let screen = AddressScreen(try #require(WebURL(row.0)))
        #expect(screen.segments.rawValue == row.1)
        #expect(screen.queryValues.rawValue == row.2)
    }

    @Test("domains are found under every ending of a host, the longest first, and no other")
    func domains() {
        let index = DomainIndex([(["b.example", "c.example"], 1), (["a.b.example"], 2), (["example"], 3)])
        func rows(_ host: String) -> [Int] {
            var rows: [Int] = []
            let _: Void? = index.first(for: host) { row in
                rows.append(row)
                return nil
            }
            return rows
        }
        #expect(rows("x.a.b.example") == [2, 1, 3])
        #expect(rows("c.example") == [1, 3])
        #expect(rows("xb.example") == [3])
        #expect(rows("b.example.") == [])
        #expect(rows("") == [])
        #expect(DomainIndex<Int>([]).first(for: "a.example") { $0 } == nil)
    }
}
