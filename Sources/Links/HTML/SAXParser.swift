/// The one owner of libxml2's push parser, and the C functions that it calls.
///
/// Lives and dies inside one call of `HTMLLinkExtractor.extract`, on that thread. libxml2 keeps two pointers during that
/// time: the parser context, freed in `deinit`, and the address of the collector, which this struct allocates and frees.
/// The collector lies in memory of its own, not in a class: each access to a class's property from a callback would be
/// checked for exclusivity at run time.
internal import CLibXML2

struct SAXParser: ~Copyable {
    /// Where the events go.
    ///
    /// Valid as long as this value.
    let collector: UnsafeMutablePointer<PageCollector>
    private let context: htmlParserCtxtPtr?

    init(linkLimit: Int) {
        collector = .allocate(capacity: 1)
        collector.initialize(to: PageCollector(linkLimit: linkLimit))
        var handler = Self.handler
        context = htmlCreatePushParserCtxt(&handler, collector, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        htmlCtxtUseOptions(context, Self.options)
    }

    deinit {
        if let document = context?.pointee.myDoc { xmlFreeDoc(document) }
        htmlFreeParserCtxt(context)
        collector.deinitialize(count: 1)
        collector.deallocate()
    }

    /// Whether libxml2 had the memory to make a parser.
    var isUsable: Bool { context != nil }

    /// How many elements are open.
    var depth: Int { Int(context?.pointee.nameNr ?? 0) }

    /// Parses a piece of the document.
    ///
    /// Tags and characters are never cut by a piece's end: `MarkupMender` sees to that.
    func feed(_ bytes: UnsafePointer<UInt8>, count: Int) {
        bytes.withMemoryRebound(to: CChar.self, capacity: count) { piece in
            _ = htmlParseChunk(context, piece, CInt(truncatingIfNeeded: count), 0)
        }
    }

    /// Ends the document: what libxml2 held back is parsed, and all open elements are closed.
    func finish() {
        _ = htmlParseChunk(context, nil, 0, 1)
        collector.pointee.endDocument()
    }

    // IGNORE_ENC: a `<meta charset>` must not override the encoding given. NOIMPLIED: no `<p>` that nobody wrote.
    private static let options = CInt(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

    private static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { user, name, attributes in
            guard let name, let collector = SAXParser.collector(user) else { return }
            collector.pointee.start(name, SAXAttributes(attributes))
        }
        handler.endElement = { user, name in
            guard let name, let collector = SAXParser.collector(user) else { return }
            collector.pointee.end(name)
        }
        handler.characters = { user, text, count in
            guard let text, let collector = SAXParser.collector(user) else { return }
            collector.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        // Blanks between tags separate words all the same.
        handler.ignorableWhitespace = handler.characters
        handler.processingInstruction = { user, _, _ in
            SAXParser.collector(user)?.pointee.endAnchor()
        }
        return handler
    }

    private static func collector(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PageCollector>? {
        user?.assumingMemoryBound(to: PageCollector.self)
    }
}
