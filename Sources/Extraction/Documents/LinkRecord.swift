internal import Links
internal import Notation

/// An entry of extracted_links.json: one link and the newsletter that it stands in.
struct LinkRecord: Record, Sendable, Equatable {
    /// The newsletter's id.
    var newsletter: String
    var link: Link

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("newsletter", newsletter)
        writer.member("position", link.position)
        writer.member("url", link.url)
        writer.member("text", link.text)
        writer.member("hint", link.hint)
        writer.member("heading", link.heading)
        writer.member("before", link.before)
        writer.member("after", link.after)
        writer.member("lead", link.lead)
        writer.member("trail", link.trail)
        writer.member("element", link.element.rawValue)
        writer.member("picture", link.isPicture)
        writer.member("pixel", link.isPixel)
        writer.member("block", link.block)
        writer.member("warnings", link.warnings)
        writer.endObject()
    }
}

extension LinkRecord {
    init(_ object: DocumentReader) throws {
        newsletter = try object.text("newsletter")
        link = Link(
            position: try object.whole("position"), url: try object.text("url"), href: try object.text("url"),
            text: object.optionalText("text") ?? "", hint: object.optionalText("hint") ?? "",
            heading: object.optionalText("heading") ?? "", before: object.optionalText("before") ?? "",
            after: object.optionalText("after") ?? "", lead: object.optionalText("lead") ?? "",
            trail: object.optionalText("trail") ?? "", element: try object.choice("element"),
            isPicture: object["picture"]?.bool ?? false,
            isPixel: object["pixel"]?.bool ?? false, block: object["block"]?.integer.map(Int.init) ?? 0,
            warnings: object.texts("warnings"))
    }
}
