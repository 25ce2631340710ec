// The options of a libcurl handle, with libcurl's answer checked: curl_easy_setopt(3) is variadic in C, and says by its result
// when an option is not known to the library that is loaded or memory is short.

internal import CCurl

/// What owns a libcurl easy handle and sets its options.
protocol EasyOptions: AnyObject {
    /// The handle (`CURL *`).
    var pointer: UnsafeMutableRawPointer { get }
}

extension EasyOptions {
    func set(_ option: CURLoption, _ value: CLong) throws(TransferError) {
        try check(ccurl_setopt_long(pointer, option, value), "\(option.rawValue)")
    }
    func set(_ option: CURLoption, _ value: String) throws(TransferError) {
        try check(ccurl_setopt_string(pointer, option, value), "\(option.rawValue)")
    }
    func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) throws(TransferError) {
        try check(ccurl_setopt_pointer(pointer, option, value), "\(option.rawValue)")
    }
    /// Takes a string option back.
    func clear(_ option: CURLoption) throws(TransferError) {
        try check(ccurl_setopt_string(pointer, option, nil), "\(option.rawValue)")
    }
    func check(_ code: CURLcode, _ name: @autoclosure () -> String) throws(TransferError) {
        guard code == CURLE_OK else { throw .invalidSetting("curl option \(name())") }
    }
}
