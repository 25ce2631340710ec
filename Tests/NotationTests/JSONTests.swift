import Notation
import Testing

@Suite("JSON")
struct JSONTests {
    private func parse(_ text: String) throws(JSONError) -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

    @Test("every kind of value is read")
    func kinds() throws {
        let value = try parse(#" {"a": [1, -2.5e1, true, false, null], "b": "x\n\u00e9\ud83d\ude00\/"} "#)
        let elements = value.object?["a"]?.array
        #expect(elements == [.integer(1), .number(-25), .bool(true), .bool(false), .null])
        #expect(value.object?["b"]?.string == "x\n\u{E9}\u{1F600}/")
    }

    @Test("the members of an object keep their order through reading and writing")
    func order() throws {
        let text = "{\n  \"z\": 1,\n  \"a\": [\n    \"x\",\n    {}\n  ],\n  \"m\": []\n}\n"
        #expect(String(decoding: JSONWriter.document(try parse(text)), as: UTF8.self) == text)
    }

    @Test(
        "a document that stops in the middle is incomplete, not wrong",
        arguments: [
            "", " ", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[1,", "\"abc", "\"a\\", "tru", "-", "1.",
            "\"\\u12",
        ])
    func incomplete(_ text: String) {
        let error = #expect(throws: JSONError.self) { try parse(text) }
        #expect(error?.isIncomplete == true)
    }

    @Test(
        "what no continuation could make right is wrong at once",
        arguments: [
            "}", "{a:1}", "{\"a\" 1}", "[1 2]", "{\"a\":1,}", "nul!", "01", "+1", "1 2", "'a'", "\"\u{1}\"",
            "{\"a\":1,\"a\":2}",
        ])
    func wrong(_ text: String) {
        let error = #expect(throws: JSONError.self) { try parse(text) }
        #expect(error?.isIncomplete == false)
    }

    @Test("the place of a fault is told by line and column")
    func place() {
        let error = #expect(throws: JSONError.self) { try parse("{\n  \"a\": 1,\n  b\n}") }
        #expect(error?.line == 3)
        #expect(error?.column == 3)
        #expect(error?.description == "line 3, column 3: expected a name in double quotes")
    }

    @Test("100,000 open brackets end as an error, not as a stack overflow")
    func depth() {
        let error = #expect(throws: JSONError.self) { try JSONParser.parse([UInt8](repeating: 0x5B, count: 100_000)) }
        #expect(error?.message == "nested deeper than 64")
    }

    @Test("a name that comes twice is found among a hundred thousand, too")
    func manyMembers() {
        let members = (0..<100_000).map { "\"n\($0)\":0" }.joined(separator: ",")
        #expect(throws: Never.self) { try parse("{\(members)}") }
        let error = #expect(throws: JSONError.self) { try parse("{\(members),\"n77777\":1}") }
        #expect(error?.message == "\"n77777\" occurs twice")
    }

    @Test("a string that is not UTF-8 is refused")
    func invalidUTF8() {
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
    }

    @Test("half a surrogate pair becomes the replacement character")
    func surrogate() throws {
        #expect(try parse(#""\ud800x""#).string == "\u{FFFD}x")
        #expect(try parse(#""\ud800\u0041""#).string == "\u{FFFD}A")
    }

    @Test("control characters are escaped on the way out")
    func escapes() throws {
        let text = "a\"\\\u{0}\u{1F}\u{7F}\t\r\n\u{E9}"
        let document = JSONWriter.document(.string(text))
        #expect(String(decoding: document, as: UTF8.self) == #""a\"\\\u0000\u001f\u007f\t\r\n\#u{E9}""# + "\n")
        #expect(try JSONParser.parse(document).string == text)
    }

    @Test("an array is read element by element, whatever pieces it comes in", arguments: [1, 2, 3, 7, 1000])
    func arrayReader(_ size: Int) throws {
        let text = " [ {\"a\": \"],[{\\\"\"}, [1, [2]], \"x,y\", 5 ,null] "
        var pieces = stride(from: 0, to: text.utf8.count, by: size).map {
            Array(Array(text.utf8)[$0..<min($0 + size, text.utf8.count)])
        }
        var reader = JSONArrayReader { pieces.isEmpty ? [] : pieces.removeFirst() }
        var elements: [JSONValue] = []
        while let element = try reader.next() { elements.append(element) }
        #expect(elements == (try parse(text)).array)
    }

    @Test("an array without its end is an error")
    func arrayWithoutEnd() throws {
        var pieces = [Array("[1, 2".utf8)]
        var reader = JSONArrayReader { pieces.isEmpty ? [] : pieces.removeFirst() }
        #expect(try reader.next() == .integer(1))
        #expect(throws: JSONError.self) { try reader.next() }
    }

    @Test("an empty array has no elements", arguments: ["[]", " [ \n ] "])
    func emptyArray(_ text: String) throws {
        var pieces = [Array(text.utf8)]
        var reader = JSONArrayReader { pieces.isEmpty ? [] : pieces.removeFirst() }
        #expect(try reader.next() == nil)
    }
}
