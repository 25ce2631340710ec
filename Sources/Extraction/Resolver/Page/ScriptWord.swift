// The words of a script that mean something here: a table. Names are compared by a hash of their bytes, so that no
// strings are made of the thousands of names of a script.

/// What a name in a script means to the search for addresses that it leads to.
enum ScriptWord {
    /// `window` and its kin: they hold `location`, and each other.
    case window
    case location
    case href
    /// `replace`, `assign`.
    case go
    case function
    /// What stands in front of a condition in parentheses.
    case condition
    case catching
    case otherwise
    case doing
    /// `try`, `finally`.
    case plainBlock
    /// What ends a function early.
    case leaving
    case declaration
    /// Other keywords after which an expression begins.
    case prefix
    case async
    /// Takes a function and calls it after a while; what it asks about is mostly whether the time has come.
    case timer
    /// Takes a function and calls it when the page has been loaded.
    case whenLoaded
    /// Takes an event's name and a function.
    case listener
    /// The property that holds a function to be called when the page has been loaded.
    case onload

    /// FNV-1a, 64 bits.
    @inline(__always) static func hash(_ bytes: PageBytes, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash
    }

    /// The word of a hash.
    static func of(_ hash: UInt64) -> ScriptWord? { table[hash] }

    /// The events that come when a page has been loaded.
    static let loadEvents: Set<UInt64> = Set(["load", "DOMContentLoaded", "pageshow", "onload", "ready"].map(hash))

    private static func hash(_ text: String) -> UInt64 {
        Array(text.utf8).withUnsafeBufferPointer { hash($0, 0..<$0.count) }
    }

    private static let table: [UInt64: ScriptWord] = {
        var table: [UInt64: ScriptWord] = [:]
        for (word, names) in rows {
            for name in names.split(separator: " ") { table[hash(String(name))] = word }
        }
        return table
    }()

    private static let rows: [(ScriptWord, String)] = [
        (.window, "window self top parent document globalThis"),
        (.location, "location"),
        (.href, "href"),
        (.go, "replace assign"),
        (.function, "function"),
        (.condition, "if while for switch with"),
        (.catching, "catch"),
        (.otherwise, "else"),
        (.doing, "do"),
        (.plainBlock, "try finally"),
        (.leaving, "return throw"),
        (.declaration, "var let const"),
        (.prefix, "break continue typeof void delete new in of instanceof case yield await"),
        (.async, "async"),
        (.timer, "setTimeout setInterval requestAnimationFrame queueMicrotask"),
        (.whenLoaded, "ready $ jQuery"),
        (.listener, "addEventListener attachEvent on one"),
        (.onload, "onload"),
    ]
}
