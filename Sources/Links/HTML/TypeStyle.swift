/// How large and how bold an element's type is, as far as that tells a heading from other text.
internal import CLibXML2

struct TypeStyle: Equatable {
    enum Weight: UInt8 { case inherited, normal, bold }

    var weight = Weight.inherited
    /// The size in CSS pixels; 0: as the element around.
    var pixels: UInt8 = 0

    /// From here on a line is larger than the text of any newsletter seen (14 to 18 pixels).
    static let largePixels: UInt8 = 20

    init() {}

    /// Reads `font-size` (px, pt, em and rem of 16 px) and `font-weight` of a style attribute, in small letters.
    ///
    /// Other units, and CSS that is set elsewhere, say nothing: at worst a heading is not recognised.
    init(css: UnsafeBufferPointer<UInt8>) {
        guard let base = css.baseAddress else { return }
        var at = 0
        while let found = memmem(base + at, css.count - at, "font-", 5) {
            at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 5
            let property = UnsafeBufferPointer(rebasing: css[at...])
            if property.starts(with: "size".utf8) {
                read(size: Self.value(property.dropFirst(4)))
            } else if property.starts(with: "weight".utf8) {
                read(weight: Self.value(property.dropFirst(6)))
            }
        }
    }

    /// Reads the value of `style` as `MarkupMender` writes it: "b" or "n" for the weight, then the size.
    init(mended: UnsafeBufferPointer<UInt8>) {
        for byte in mended {
            switch byte {
            case 0x62: weight = .bold
            case 0x6E: weight = .normal
            default: pixels = UInt8(truncatingIfNeeded: min(255, Int(pixels) * 10 + Int(byte &- 0x30)))
            }
        }
    }

    /// Reads `<font size>`: 5 and more are large, "+2" is 5.
    mutating func read(fontSize value: UnsafeBufferPointer<UInt8>) {
        guard let last = value.last, ASCII.isDigit(last) else { return }
        let steps = Int(last - 0x30) + (value.first == 0x2B ? 3 : 0)
        if steps >= 5 { pixels = 24 }
    }

    /// What follows the colon of a declaration, blanks before it gone.
    private static func value(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        let named = rest.drop(while: ASCII.isSpace)
        guard named.first == 0x3A else { return named.suffix(0) }
        return named.dropFirst().drop(while: ASCII.isSpace)
    }

    private mutating func read(weight value: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let first = value.first else { return }
        switch first {
        case 0x36...0x39 where value.dropFirst().first == 0x30: weight = .bold  // 600 to 900
        case 0x62: weight = .bold  // bold, bolder
        case 0x31...0x35, 0x6E, 0x6C: weight = .normal  // 100 to 500, normal, lighter
        default: break
        }
    }

    private mutating func read(size value: Slice<UnsafeBufferPointer<UInt8>>) {
        var number = 0.0
        var scale = 1.0
        var seenPoint = false
        var rest = value
        while let byte = rest.first, ASCII.isDigit(byte) || byte == 0x2E, rest.startIndex - value.startIndex < 8 {
            if byte == 0x2E { seenPoint = true } else { number = number * 10 + Double(byte - 0x30) }
            if seenPoint, byte != 0x2E { scale *= 10 }
            rest = rest.dropFirst()
        }
        guard rest.startIndex > value.startIndex, let unit = rest.first else { return }
        let factor: Double
        switch unit {
        case 0x70: factor = rest.dropFirst().first == 0x74 ? 4.0 / 3 : 1  // pt, px
        case 0x65, 0x72: factor = 16  // em, rem
        default: return
        }
        pixels = UInt8(max(1, min(255, number / scale * factor)))
    }
}
