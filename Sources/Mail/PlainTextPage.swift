/// Plain text as HTML: preformatted, with its addresses as links.
enum PlainTextPage {
    /// A whole page of one or several texts.
    static func page(title: String, texts: [[UInt8]]) -> [UInt8] {
        var html = Array("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>".utf8)
        append(Array(title.utf8)[...], to: &html)
        html += "</title></head>\n<body>\n".utf8
        html += texts.map(section).joined(separator: Array("\n<hr>\n".utf8))
        html += "\n</body>\n</html>\n".utf8
        return html
    }

    /// One text, to stand in a page: a block a paragraph, so that nobody reads two of them as one.
    static func section(_ plain: [UInt8]) -> [UInt8] {
        let text = PlainReferences.inlined(plain)
        var html: [UInt8] = []
        html.reserveCapacity(text.count + text.count / 4)
        html += "<pre>".utf8
        var index = 0
        var starts = paragraphs(in: text)[...]
        for range in AddressScanner.addresses(in: text) {
            append(text, index..<range.lowerBound, &starts, to: &html)
            // A paragraph does not begin within an address.
            starts = starts.drop { $0 < range.upperBound }
            // Line ends within "<…>" are no part of the address.
            let address = text[range].filter { $0 != .lineFeed && $0 != .carriageReturn }
            html += "<a href=\"".utf8
            if address.first.map({ $0 | 0x20 }) == UInt8(ascii: "w") { html += "http://".utf8 }
            append(address[...], to: &html)
            html += "\">".utf8
            append(address[...], to: &html)
            html += "</a>".utf8
            index = range.upperBound
        }
        append(text, index..<text.count, &starts, to: &html)
        html += "</pre>".utf8
        return html
    }

    /// Where paragraphs begin, but the first: behind empty lines, and before and behind lines of nothing but marks ("-----").
    private static func paragraphs(in text: [UInt8]) -> [Int] {
        var starts: [Int] = []
        var isOpen = false
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: .lineFeed) ?? text.count
            let line = text[start..<end]
            let isBlank = line.allSatisfy { $0 == .space || $0 == .tab || $0 == .carriageReturn }
            let isRule = line.count { $0 > .space } >= shortestRule && line.allSatisfy(isMark)
            if isBlank {
                isOpen = false
            } else {
                // "Unsubscribe", an empty line, "[https://…]": what opens with a bracket goes on with what stands above.
                if start > 0, isRule || !isOpen && !isBracket(line.first { $0 != .space }) {
                    starts.append(start)
                }
                isOpen = !isRule
            }
            start = end + 1
        }
        return starts
    }

    private static let shortestRule = 4

    private static func isBracket(_ byte: UInt8?) -> Bool {
        byte == .less || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "#"), UInt8(ascii: "+"), .space, .tab, .carriageReturn:
            true
        default: false
        }
    }

    private static func append(
        _ text: [UInt8], _ range: Range<Int>, _ starts: inout ArraySlice<Int>, to html: inout [UInt8]
    ) {
        var index = range.lowerBound
        while let next = starts.first, next < range.upperBound {
            append(text[index..<next], to: &html)
            html += "</pre>\n<pre>".utf8
            index = next
            starts.removeFirst()
        }
        // A paragraph that begins with an address begins before it.
        append(text[index..<range.upperBound], to: &html)
        if starts.first == range.upperBound {
            html += "</pre>\n<pre>".utf8
            starts.removeFirst()
        }
    }

    /// Undoes the wrapping of `format=flowed; delsp=yes` (RFC 3676 §4.5), which breaks addresses apart.
    static func joiningFlowedLines(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        for byte in text {
            if byte == .lineFeed {
                let hasReturn = output.last == .carriageReturn
                let end = output.count - (hasReturn ? 1 : 0)
                // "-- " on a line of its own is the mark of a signature, not a wrapped line.
                let isSignature =
                    end >= 3 && output[(end - 3)..<end] == [.hyphen, .hyphen, .space]
                    && (end == 3 || output[end - 4] == .lineFeed)
                if end > 0, output[end - 1] == .space, !isSignature {
                    output.removeLast(hasReturn ? 2 : 1)
                    continue
                }
            }
            output.append(byte)
        }
        return output
    }

    private static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): html += "&amp;".utf8
            case .less: html += "&lt;".utf8
            case .greater: html += "&gt;".utf8
            case .quote: html += "&quot;".utf8
            // A NUL would end the page for some HTML parsers.
            case 0: break
            default: html.append(byte)
            }
        }
    }
}
