import Testing

@testable import Transfer

@Suite("The pace at which chains begin")
struct BeginningPaceTests {
    private let start = ContinuousClock.now

    /// How many of `asked` may begin at that time.
    private func granted(_ pace: inout BeginningPace, _ asked: Int, at milliseconds: Int) -> Int {
        let now = start + .milliseconds(milliseconds)
        return (0..<asked).count { _ in pace.takeTurn(at: now) }
    }

    @Test("two hundred that are ready at once begin over a few dozen milliseconds, and none is forgotten")
    func spread() throws {
        var pace = try #require(BeginningPace(slots: 200, now: start))
        var begun = granted(&pace, 200, at: 0)
        #expect((1..<30).contains(begun))
        var milliseconds = 0
        while begun < 200 && milliseconds < 1_000 {
            milliseconds += 1
            begun += granted(&pace, 200 - begun, at: milliseconds)
        }
        #expect(begun == 200)
        #expect((15...50).contains(milliseconds))
    }

    @Test("a long pause saves nothing up for a burst")
    func pause() throws {
        var pace = try #require(BeginningPace(slots: 200, now: start))
        _ = granted(&pace, 200, at: 0)
        #expect((1..<30).contains(granted(&pace, 200, at: 3_600_000)))
    }

    @Test("one that has to wait is told when its turn will be there, and it is")
    func due() throws {
        var pace = try #require(BeginningPace(slots: 200, now: start))
        while pace.takeTurn(at: start) {}
        let due = pace.nextDue
        #expect(due > start)
        let isGranted = pace.takeTurn(at: due)
        #expect(isGranted)
    }

    @Test("few slots are filled at once")
    func few() { #expect(BeginningPace(slots: 64, now: start) == nil) }
}
