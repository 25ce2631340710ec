// The one character reference that protecting services leave in the addresses they wrap.

/// "&amp;" that a protecting service has put into an address with the HTML around it.
enum HTMLAmpersand {
    static func unescaped(_ text: [UInt8]) -> [UInt8] {
        let entity = Array("&amp;".utf8)
        var (output, index): ([UInt8], Int) = ([], 0)
        output.reserveCapacity(text.count)
        while index < text.count {
            output.append(text[index])
            index += text[index] == entity[0] && text[index...].starts(with: entity) ? entity.count : 1
        }
        return output
    }
}
