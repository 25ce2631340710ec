// 64 MiB of zeros in 106 bytes of brotli, as the reference encoder makes them.

/// A brotli stream that grows 600,000-fold.
enum BrotliBomb {
    static let bytes: [UInt8] = {
        let digits = Array(
            ("cbffff3ff82700e2b14020f7fe8fffff7ff04f00c4611180eefd1fffffffe09f0088c30200ddfb3ffeffffc13f0110870500baf7"
                + "7ffcffff837f02200e0b0074effff8ffff07ff04401c1600e8defff1ffff0ffe0980382c00d0bdffcbffff3ffc1300715800"
                + "a07bff07").utf8)
        return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    }()

    private static func value(_ digit: UInt8) -> UInt8 { digit < 0x3a ? digit - 0x30 : digit - 0x61 + 10 }
}
