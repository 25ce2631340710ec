// The few operations on raw bytes that every part of this module needs: names for ASCII, lines, searching, trimming.

private import Glibc

extension UInt8 {
    static let tab = UInt8(ascii: "\t"), lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " "), quote = UInt8(ascii: "\""), colon = UInt8(ascii: ":")
    static let hyphen = UInt8(ascii: "-"), less = UInt8(ascii: "<"), greater = UInt8(ascii: ">")
    static let equals = UInt8(ascii: "="), question = UInt8(ascii: "?"), escape = UInt8(0x1B)

    /// SP, TAB, CR or LF.
    var isBlank: Bool { self == .space || self == .tab || self == .lineFeed || self == .carriageReturn }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    /// The value of a hexadecimal digit.
    var hexValue: UInt8? { isDigit ? self - 0x30 : (0x61...0x66).contains(self | 0x20) ? (self | 0x20) - 0x57 : nil }
    /// The lower-case letter of an ASCII capital, any other byte itself.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension UnsafeRawBufferPointer {
    /// The index after the next line feed, or the end.
    func lineEnd(from start: Int) -> Int {
        guard let base = baseAddress, start < count, let found = memchr(base + start, 0x0A, count - start) else {
            return count
        }
        return UnsafeRawPointer(found) - base + 1
    }
}

extension Collection<UInt8> where Index == Int {
    /// Whether the bytes at `index` are `text`, capitals and small letters alike; `text` in small letters.
    func matches(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index >= startIndex, endIndex - index >= length else { return false }
        for offset in 0..<length where self[index + offset].lowercased != text.utf8Start[offset] { return false }
        return true
    }

    /// The index of the first `text` at or after `start` and before `end`, capitals and small letters alike.
    func firstIndex(ofText text: StaticString, from start: Int, before end: Int? = nil) -> Int? {
        let limit = Swift.min(end ?? endIndex, endIndex) - text.utf8CodeUnitCount
        var index = start
        let first = text.utf8Start[0]
        while index <= limit {
            if self[index].lowercased == first, matches(text, at: index) { return index }
            index += 1
        }
        return nil
    }
}

extension BidirectionalCollection<UInt8> {
    /// The bytes without blanks at both ends.
    func trimmingBlanks() -> SubSequence {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}
