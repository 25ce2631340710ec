/// The length of a C string, for names and values that libxml2 gives without one.
internal import Glibc

enum CString {
    @inline(__always) static func length(_ string: UnsafePointer<UInt8>?) -> Int {
        guard let string else { return 0 }
        return strlen(UnsafeRawPointer(string).assumingMemoryBound(to: CChar.self))
    }
}
