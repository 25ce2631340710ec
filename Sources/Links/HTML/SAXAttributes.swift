/// How libxml2 gives the attributes of a start tag: a list of C strings that lives during the callback.
internal import CLibXML2

/// The attributes of a start tag: names and values by turns, a null pointer at the end.
struct SAXAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { self.list = list }

    /// Calls `body` with each attribute and its value; an attribute without a value has an empty one.
    @inline(__always) func forEach(_ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void) {
        guard var cursor = list else { return }
        while let name = cursor[0] {
            let attribute = HTMLAttribute.named(name, count: CString.length(name))
            body(attribute, UnsafeBufferPointer(start: cursor[1], count: CString.length(cursor[1])))
            cursor += 2
        }
    }
}
