// What a test sees of an extraction: its files, as any client reads them.
import Notation
import TestSupport
import Testing

extension SpoolFolder {
    /// A JSON document below the folder; nil when it is not there or no JSON.
    func json(_ file: String) -> JSONValue? {
        TestFile.bytes("\(path)/\(file)").flatMap { try? JSONParser.parse($0) }
    }

    func status(_ id: String) -> JSONObject? { json("output/extraction_\(id)/status.json")?.object }

    func receipt(_ name: String) -> JSONObject? { json("spool/receipts/\(name)")?.object }

    /// Waits until an extraction has a status for which something holds, and returns that.
    func status(
        of id: String, _ what: String, seconds: Double = 120, _ holds: (JSONObject) -> Bool
    ) async throws -> JSONObject {
        var found: JSONObject?
        do {
            try await Deadline.wait(for: "\(id) \(what)", seconds: seconds) {
                found = status(id)
                return found.map(holds) ?? false
            }
        } catch let error as Unmet {
            throw Unmet("\(error); status: \(text("output/extraction_\(id)/status.json") ?? "none")")
        }
        return found ?? JSONObject()
    }

    /// Waits until an extraction has ended, and returns its status.
    func ended(_ id: String, seconds: Double = 120) async throws -> JSONObject {
        try await status(of: id, "ends", seconds: seconds) { $0["completed_at"]?.string != nil }
    }

    /// Waits until an extraction is completed; a failure fails the test.
    @discardableResult
    func completed(_ id: String, at location: SourceLocation = #_sourceLocation) async throws -> JSONObject {
        let status = try await ended(id)
        #expect(
            status["status"] == .string("completed"), "\(status["error_message"] ?? .null)", sourceLocation: location)
        return status
    }

    /// The addresses of an extraction's articles, as article_urls.txt has them.
    func articles(_ id: String) -> [String] {
        (text("output/extraction_\(id)/article_urls.txt") ?? "").split(separator: "\n").map(String.init)
    }

    /// What was decided about every link of an extraction, without how its address is known: "0001/3 article https://…".
    func verdicts(_ id: String) -> [String] {
        var lines: [String] = []
        for newsletter in json("output/extraction_\(id)/filtered_articles.json")?.array ?? [] {
            for article in newsletter["articles"]?.array ?? [] {
                lines.append(
                    "\(newsletter.text("newsletter"))/\(article.text("position")) article \(article.text("url"))")
            }
        }
        for entry in json("output/extraction_\(id)/rejected.json")?.array ?? [] {
            lines.append(
                "\(entry.text("newsletter"))/\(entry.text("position")) \(entry.text("reason")) \(entry.text("rule"))")
        }
        return lines.sorted()
    }
}

extension JSONValue {
    /// A member of an object.
    subscript(name: String) -> JSONValue? { object?[name] }

    /// A member as a text, for comparing and showing.
    func text(_ name: String) -> String {
        switch self[name] {
        case .string(let text): text
        case .integer(let number): "\(number)"
        default: ""
        }
    }
}
