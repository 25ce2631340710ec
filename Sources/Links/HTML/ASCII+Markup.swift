/// What the HTML Standard asks of single bytes of markup.
extension ASCII {
    /// TAB, LF, FF, CR and the blank (HTML Standard, "ASCII whitespace").
    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte <= 0x0D && byte >= 0x09 && byte != 0x0B)
    }

    @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
