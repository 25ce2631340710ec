/// A start tag as it lies in the input: where the values of the attributes lie that somebody reads.
struct Tag {
    let element: HTMLElement
    let name: Range<Int>
    private var href = Range<Int>?.none
    private var alt = Range<Int>?.none
    private var title = Range<Int>?.none
    private var ariaLabel = Range<Int>?.none
    private var source = Range<Int>?.none
    private var width = Range<Int>?.none
    private var height = Range<Int>?.none
    private var style = Range<Int>?.none
    private var size = Range<Int>?.none
    private var lang = Range<Int>?.none
    private var content = Range<Int>?.none
    private var httpEquiv = Range<Int>?.none

    init(_ element: HTMLElement, name: Range<Int>) {
        self.element = element
        self.name = name
    }

    /// The value of an attribute.
    ///
    /// Of attributes of one name the first counts (HTML Standard, 13.2.5.33).
    subscript(attribute: HTMLAttribute) -> Range<Int>? {
        @inline(__always) get {
            switch attribute {
            case .href: href
            case .alt: alt
            case .title: title
            case .ariaLabel: ariaLabel
            case .source: source
            case .width: width
            case .height: height
            case .style: style
            case .size: size
            case .lang: lang
            case .content: content
            case .httpEquiv: httpEquiv
            case .cut, .ignored: nil
            }
        }
    }

    @inline(__always) mutating func note(_ attribute: HTMLAttribute, _ value: Range<Int>) {
        switch attribute {
        case .href: href = href ?? value
        case .alt: alt = alt ?? value
        case .title: title = title ?? value
        case .ariaLabel: ariaLabel = ariaLabel ?? value
        case .source: source = source ?? value
        case .width: width = width ?? value
        case .height: height = height ?? value
        case .style: style = style ?? value
        case .size: size = size ?? value
        case .lang: lang = lang ?? value
        case .content: content = content ?? value
        case .httpEquiv: httpEquiv = httpEquiv ?? value
        case .cut, .ignored: break
        }
    }
}
