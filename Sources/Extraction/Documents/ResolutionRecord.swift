internal import Articles
internal import Notation

/// An entry of resolved_links.json is a resolution as it is.
extension Resolution: Record {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    /// Writes the members of the entry, `url` first, into an object that is open.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("url", url)
        writer.member("state", state.rawValue)
        writer.member("cached", isCached)
        writer.member("decoder", decoder)
        writer.name("hops")
        writer.beginArray()
        for hop in hops {
            writer.beginObject()
            writer.member("url", hop.url)
            writer.member("kind", hop.kind.rawValue)
            writer.member("status", hop.status)
            writer.endObject()
        }
        writer.endArray()
        writer.member("resolved_url", resolvedURL)
        writer.member("clean_url", cleanURL)
        writer.member("title", title)
        writer.member("http_status", httpStatus)
        writer.member("error", error)
        writer.member("reason", finding?.reason.rawValue)
        writer.member("rule", finding?.rule)
        writer.member("evidence", finding?.evidence)
    }

    init(_ object: DocumentReader) throws {
        self.init(url: try object.text("url"), state: try object.choice("state"), error: object.optionalText("error"))
        isCached = object["cached"]?.bool ?? false
        decoder = object.optionalText("decoder")
        hops = (object["hops"]?.array ?? []).compactMap { value in
            guard let hop = value.object, let url = hop["url"]?.string,
                let kind = hop["kind"]?.string.flatMap(Hop.Kind.init), let status = hop["status"]?.integer
            else { return nil }
            return Hop(url: url, kind: kind, status: Int(status))
        }
        resolvedURL = object.optionalText("resolved_url")
        cleanURL = object.optionalText("clean_url")
        title = object.optionalText("title")
        httpStatus = object["http_status"]?.integer.map(Int.init)
        if let reason = object.optionalText("reason").flatMap(Reason.init) {
            finding = Finding(
                reason: reason, rule: object.optionalText("rule") ?? "", evidence: object.optionalText("evidence") ?? ""
            )
        }
    }
}
