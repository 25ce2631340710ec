import IMAP
import Testing

@Suite("Sets of message numbers")
struct UIDSetTests {
    @Test(
        "numbers become ranges, in whatever order they come",
        arguments: [
            ([], ""), ([5], "5"), ([1, 2, 3], "1:3"), ([3, 1, 2], "1:3"), ([1, 3, 5], "1,3,5"), ([1, 3, 2], "1:3"),
            ([9, 9, 9], "9"), ([.max, 1, .max - 1], "1,4294967294:4294967295"), ([0, 1], "0:1"),
        ] as [([UInt32], String)])
    func ranges(_ numbers: [UInt32], _ text: String) {
        let set = UIDSet(numbers)
        #expect(set.description == text)
        #expect(UIDSet(text) == set)
        #expect(set.count == Set(numbers).count)
        #expect(Array(set.numbers) == Set(numbers).sorted())
    }

    @Test("what is no set is none", arguments: ["a", "1,", ",1", "1:", "1:2:3", "-1", "4294967296", "1 2", "*"])
    func noSets(_ text: String) { #expect(UIDSet(text) == nil) }

    @Test("agrees with a set of single numbers, whatever is added and taken away")
    func againstPlainSets() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            var (one, other) = (UIDSet(), UIDSet())
            var (plain, plainOther) = (Set<UInt32>(), Set<UInt32>())
            for _ in 0..<20 {
                let start = UInt32.random(in: 0...60, using: &random)
                let range = start...(start + UInt32.random(in: 0...5, using: &random))
                if Bool.random() {
                    one.insert(range); plain.formUnion(range)
                } else {
                    other.insert(range)
                    plainOther.formUnion(range)
                }
            }
            #expect(Array(one.numbers) == plain.sorted())
            #expect(Array(one.subtracting(other).numbers) == plain.subtracting(plainOther).sorted())
            for number in 0...70 as ClosedRange<UInt32> { #expect(one.contains(number) == plain.contains(number)) }
            one.formUnion(other)
            #expect(Array(one.numbers) == plain.union(plainOther).sorted())
            #expect(UIDSet(one.description) == one)
        }
    }

    @Test("100,000 numbers in order, and in the worst order, take no time worth a word")
    func large() {
        #expect(UIDSet((0..<100_000).map(UInt32.init)).ranges.count == 1)
        #expect(UIDSet((0..<20_000).reversed().map { UInt32($0 * 2) }).ranges.count == 20_000)
    }
}
