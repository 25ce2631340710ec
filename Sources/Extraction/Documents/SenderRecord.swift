internal import Notation

/// Who sent a newsletter, as newsletters.json and filtered_articles.json say it.
struct SenderRecord: Sendable, Equatable {
    /// The display name; empty when there is none.
    var name: String
    /// The address; empty when there is none.
    var address: String

    init(name: String, address: String) {
        self.name = name
        self.address = address
    }

    init(_ object: JSONObject?) {
        name = object?["name"]?.string ?? ""
        address = object?["address"]?.string ?? ""
    }

    func write(to writer: inout JSONWriter) {
        writer.name("sender")
        writer.beginObject()
        writer.member("name", name)
        writer.member("address", address)
        writer.endObject()
    }

    /// The sender for people: `Name <address>`, or what there is of it.
    var shown: String {
        if name.isEmpty { return address }
        return address.isEmpty ? name : "\(name) <\(address)>"
    }
}
