// The few questions about raw bytes that page reading needs. A page is looked at where it lies, in one buffer that
// lives as long as the look; nothing is copied until something has been found.

internal import Glibc

/// The first part of a page, decoded from its content coding, in whatever charset.
typealias PageBytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
    /// TAB, LF, FF, CR and the blank (HTML Standard, "ASCII whitespace").
    @inline(__always) var isMarkupSpace: Bool { self == 0x20 || (self <= 0x0D && self >= 0x09 && self != 0x0B) }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    /// The small letter of an ASCII capital, any other byte itself.
    @inline(__always) var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte stands first at or after `start`; nil: nowhere.
    @inline(__always) func find(_ byte: UInt8, from start: Int) -> Int? {
        guard let base = baseAddress, start < count, let hit = memchr(base + start, CInt(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// Where a text stands first at or after `start`, as it is written.
    func find(_ text: StaticString, from start: Int = 0) -> Int? {
        let length = text.utf8CodeUnitCount
        var from = start
        while let hit = find(text.utf8Start[0], from: from), count - hit >= length {
            // because: `hit` and `length` bytes after it lie in the buffer, and a StaticString's bytes live for ever
            if let base = baseAddress, memcmp(base + hit, text.utf8Start, length) == 0 { return hit }
            from = hit + 1
        }
        return nil
    }

    /// Whether the bytes at `index` are `text`, capitals and small letters alike; `text` in small letters.
    @inline(__always) func matches(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count - index >= length else { return false }
        for offset in 0..<length where self[index + offset].smallLetter != text.utf8Start[offset] { return false }
        return true
    }

    /// Whether the bytes of a range are `text`, capitals and small letters alike.
    func equals(_ text: StaticString, in range: Range<Int>) -> Bool {
        range.count == text.utf8CodeUnitCount && matches(text, at: range.lowerBound)
    }

    /// The bytes of a range, in the same memory.
    subscript(part range: Range<Int>) -> PageBytes { PageBytes(rebasing: self[range]) }

    /// A range without the white space at both its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isMarkupSpace { start += 1 }
        while end > start, self[end - 1].isMarkupSpace { end -= 1 }
        return start..<end
    }
}
