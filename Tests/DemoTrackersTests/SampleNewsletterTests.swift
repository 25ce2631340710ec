// The demo's newsletters and the demo's web fit together: no link of a sample leads where nobody answers.

internal import Articles
internal import Links
internal import Mail
internal import TestSupport
internal import Testing

@testable internal import gleaner_demo_trackers

/// A sample and what a reader sees of it.
struct Sample: Sendable, CustomStringConvertible {
    let file: String
    let subject: String
    let sender: String
    let title: String
    let links: Int
    var description: String { file }

    static let all = [
        Sample(
            file: "01-morning-links.eml", subject: "Harbours as batteries, and six more ☕", sender: "Morning Links",
            title: "Morning Links 311", links: 13),
        Sample(
            file: "02-one-essay.eml", subject: "On keeping a ledger", sender: "Maren Lindqvist from Slow Letters",
            title: "On keeping a ledger", links: 10),
        Sample(
            file: "03-technik-am-freitag.eml", subject: "Wärmepumpe, Nachtzüge und ein bisschen Swift",
            sender: "Technik am Freitag", title: "Technik am Freitag", links: 10),
        Sample(
            file: "04-plain-text-weekly.eml", subject: "Plain Text Weekly, number 88", sender: "Plain Text Weekly",
            title: "", links: 5),
        Sample(
            file: "05-shukan-tekku.eml", subject: "半導体工場の一日、ほか", sender: "週刊テック", title: "週刊テック 第205号",
            links: 6),
        Sample(
            file: "06-design-weekly.eml", subject: "The typeface nobody licensed 🅰️ #206", sender: "Design Weekly",
            title: "Design Weekly 206", links: 20),
    ]

    func message() throws -> Message {
        let path = PackageRoot.path() + "/spool/samples/newsletters/" + file
        return MessageParser.parse(try SampleFile.read(path))
    }
}

@Suite("the sample newsletters")
struct SampleNewsletterTests {
    @Test("each is a newsletter and reads as it was written", arguments: Sample.all)
    func reads(_ sample: Sample) throws {
        let message = try sample.message()
        #expect(message.isNewsletter)
        #expect(message.subject == sample.subject)
        #expect(message.sender.name == sample.sender)
        #expect(message.warnings == [])
        let page = HTMLLinkExtractor.extract(message.html)
        if !sample.title.isEmpty { #expect(page.title == sample.title) }
        #expect(page.links.count { $0.url.hasPrefix("http") } == sample.links)
    }

    @Test("each address of each is served", arguments: Sample.all)
    func isServed(_ sample: Sample) throws {
        let message = try sample.message()
        for link in HTMLLinkExtractor.extract(message.html).links where link.url.hasPrefix("http") {
            let url = try #require(WebURL(link.url))
            #expect(Self.outcome(url) != nil, "\(link.url)")
            #expect(url.scheme == "http", "\(link.url): the demo's server speaks no TLS")
        }
    }

    @Test("what List-Unsubscribe names acts when it is opened", arguments: Sample.all)
    func unsubscribes(_ sample: Sample) throws {
        let addresses = try sample.message().listUnsubscribe.filter { $0.hasPrefix("http") }
        #expect(addresses.count == 1)
        for address in addresses {
            let url = try #require(WebURL(address))
            #expect(Self.outcome(url) == .acts)
        }
    }

    @Test(
        "what acts when it is opened is known before anything is requested, and no story is taken for it",
        arguments: Sample.all)
    func actingIsKnown(_ sample: Sample) throws {
        let message = try sample.message()
        let links = HTMLLinkExtractor.extract(message.html).links
        let context = NewsletterContext(
            senderAddress: message.sender.address, subject: message.subject, listID: message.listID,
            listUnsubscribe: message.listUnsubscribe, language: message.language)
        let surroundings = LinkSurroundings.all(of: links)
        for (link, surroundings) in zip(links, surroundings) where link.url.hasPrefix("http") {
            let url = try #require(WebURL(link.url))
            let finding = NeverRequest.test(url, surroundings: surroundings, newsletter: context)
            if Self.outcome(url) == .acts { #expect(finding != nil, "\(link.url)") }
            if link.heading == link.text { #expect(finding == nil, "\(link.text): \(String(describing: finding))") }
        }
    }

    static func outcome(_ url: WebURL) -> DemoAddress.Outcome? {
        let target = url.path + (url.query.map { "?" + $0 } ?? "")
        return DemoAddresses.outcome(host: url.host ?? "", target: target)
    }
}
