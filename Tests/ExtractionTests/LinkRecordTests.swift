internal import Links
internal import Notation
internal import Testing

@testable internal import Extraction

@Suite("An entry of extracted_links.json")
struct LinkRecordTests {
    @Test("a link is read as it was written, its hint with it")
    func roundTrip() throws {
        let link = Link(
            position: 2, url: "https://a.example/", href: "https://a.example/", text: "A", hint: "Story | read-more",
            heading: "H", before: "b", after: "c", lead: "l", trail: "t", element: .area, isPicture: true,
            isPixel: true, block: 3, warnings: ["w"])
        let record = LinkRecord(newsletter: "0001", link: link)
        var writer = JSONWriter()
        record.write(to: &writer)
        #expect(try LinkRecord(DocumentReader(writer.finish(), file: "extracted_links.json")) == record)
    }
}
