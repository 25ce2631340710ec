// The JSON Schemas agree with the code that reads and writes the documents. The judge is Python's jsonschema.

@testable internal import Extraction
internal import Glibc
internal import Notation
internal import TestSupport
internal import Testing

@Suite("the JSON Schemas")
struct SchemaTests {
    @Test("each is a valid schema", .enabled(if: SchemaValidator.isAvailable, Comment(rawValue: SchemaValidator.need)))
    func areValid() throws {
        let faults = try SchemaValidator.faults(ofSchemas: Schema.allCases.map(\.text))
        for (schema, faults) in zip(Schema.allCases, faults) { #expect(faults == [], "\(schema)") }
    }

    @Test("each has a title, and a description for itself and every field", arguments: Schema.allCases)
    func areDescribed(_ schema: Schema) throws {
        let object = try #require(try JSONParser.parse(Array(schema.text.utf8)).object)
        #expect(object["title"]?.string?.isEmpty == false)
        #expect(object["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
        #expect(Self.undescribed(object, at: schema.rawValue) == [])
    }

    /// The fields without a description, below a schema of an object or an array.
    private static func undescribed(_ root: JSONObject, at path: String) -> [String] {
        let isDescribed = root["description"]?.string?.isEmpty == false || path.hasSuffix("[]")
        var found = isDescribed ? [] : [path]
        for member in root["properties"]?.object?.members ?? [] {
            if let field = member.value.object { found += undescribed(field, at: "\(path).\(member.name)") }
        }
        if let items = root["items"]?.object, items["properties"] != nil {
            found += undescribed(items, at: path + "[]")
        }
        return found
    }

    @Test("a request's schema has the parser's fields, in its order")
    func hasTheFields() throws {
        let object = try #require(try JSONParser.parse(Array(Schema.request.text.utf8)).object)
        #expect(object["properties"]?.object?.members.map(\.name) == RequestField.all.map(\.name))
    }

    @Test("the parser gives each request the code that the table says", arguments: RequestRow.all)
    func parses(_ row: RequestRow) {
        let code: RequestError.Code?
        do {
            _ = try RequestParser.parse(Array(row.json.utf8))
            code = nil
        } catch {
            code = error.code
        }
        #expect(code == row.code)
    }

    @Test(
        "a request is valid exactly when the parser takes it",
        .enabled(if: SchemaValidator.isAvailable, Comment(rawValue: SchemaValidator.need)))
    func agreesWithParser() throws {
        let rows = RequestRow.all
        let faults = try SchemaValidator.validate(rows.map { Array($0.json.utf8) }, against: Schema.request.text)
        for (row, faults) in zip(rows, faults) {
            #expect(faults.isEmpty == (row.code == nil || row.isBeyondSchema), "\(row): \(faults)")
        }
    }

    @Test(
        "the sample requests are taken by both",
        .enabled(if: SchemaValidator.isAvailable, Comment(rawValue: SchemaValidator.need)))
    func takesSamples() throws {
        let folder = PackageRoot.path() + "/spool/samples"
        let names = try Self.names(in: folder).filter { $0.hasSuffix(".json") }
        #expect(names.count >= 7)
        let requests = try names.map { try #require(Self.read("\(folder)/\($0)"), "\($0)") }
        let faults = try SchemaValidator.validate(requests, against: Schema.request.text)
        for (index, name) in names.enumerated() {
            #expect(faults[index] == [], "\(name)")
            #expect(throws: Never.self, "\(name)") { try RequestParser.parse(requests[index]) }
        }
    }

    private static func names(in folder: String) throws -> [String] {
        let directory = try #require(opendir(folder))
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names.sorted()
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        buffer.removeLast(buffer.count - fread(&buffer, 1, buffer.count, file))
        return buffer
    }
}
