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
    func spread() {
        var pace = BeginningPace(slots: 200, now: start)
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
    func pause() {
        var pace = BeginningPace(slots: 200, now: start)
        let first = granted(&pace, 200, at: 0)
        #expect(granted(&pace, 200, at: 3_600_000) == first)
    }

    @Test("one that has to wait is told when its turn will be there, and it is")
    func due() {
        var pace = BeginningPace(slots: 200, now: start)
        while pace.takeTurn(at: start) {}
        let due = pace.nextDue
        #expect(due > start)
        let isGranted = pace.takeTurn(at: due)
        #expect(isGranted)
    }

    @Test("where answers come at once, as many begin as there are slots")
    func quick() {
        var pace = BeginningPace(slots: 100, now: start)
        for _ in 0..<100 { pace.learn(.milliseconds(2)) }
        _ = granted(&pace, 200, at: 0)
        #expect(granted(&pace, 200, at: 1) == 100)
    }

    @Test("behind slow servers the slots fill no slower")
    func slow() {
        var pace = BeginningPace(slots: 100, now: start)
        for _ in 0..<100 { pace.learn(.seconds(30)) }
        _ = granted(&pace, 200, at: 0)
        #expect(granted(&pace, 64, at: 1) >= 6)
    }

    @Test("a few slots are filled at once")
    func few() {
        var pace = BeginningPace(slots: 64, now: start)
        #expect(granted(&pace, 64, at: 0) == 64)
    }
}
