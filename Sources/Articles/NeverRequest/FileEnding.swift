/// The endings of the files that servers run or show, as parts of a path have them ("cancel.php").
enum FileEnding {
    private static let all: Set<Substring> = [
        "php", "asp", "aspx", "ashx", "jsp", "jsf", "cgi", "pl", "cfm", "do", "action", "html", "htm",
    ]

    /// What stands before such an ending, of a part of a path in lower case; nil where there is none.
    static func script(of segment: String) -> Substring? {
        guard let dot = segment.utf8.lastIndex(of: UInt8(ascii: ".")),
            all.contains(segment[segment.index(after: dot)...])
        else {
            return nil
        }
        return segment[..<dot]
    }
}
