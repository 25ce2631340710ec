/// A number with its English noun, for people: "1 link", "2 links".
public enum CountedNoun {
    /// The number and the noun, which takes an "s" but for one.
    public static func text(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
