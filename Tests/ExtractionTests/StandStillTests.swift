// When a worker without memory is given up: not as long as it gets anywhere.

internal import Extraction
internal import Settings
internal import Testing

@Suite struct StandStillTests {
    @Test("a worker that has no room, reports nothing and computes nothing is given up when patience ends")
    func stands() {
        var still = StandStill(patience: 5)
        #expect((0..<20).first { still.look(hasRoom: false, reports: 0, milliseconds: $0 * 10) } == 5)
    }

    @Test("one that has room, or reports, or computes, is left alone")
    func goesOn() {
        for kind in 0..<3 {
            var still = StandStill(patience: 5)
            let isOver = (1..<100).contains { second in
                still.look(
                    hasRoom: kind == 0, reports: kind == 1 ? second : 0, milliseconds: kind == 2 ? second * 100 : 0)
            }
            #expect(!isOver, "\(kind)")
        }
    }

    @Test("a single report in between makes patience begin anew")
    func anew() {
        var still = StandStill(patience: 5)
        let over = (0..<20).first { still.look(hasRoom: false, reports: $0 < 4 ? 0 : 1, milliseconds: 0) }
        #expect(over == 10)
    }

    @Test("patience is longer than any wait for a network")
    func patience() {
        var network = Settings.Network()
        #expect(StandStill.patience(network) > Int(network.networkWait + 10 * network.requestTimeout))
        network.networkWait = .infinity
        #expect(StandStill.patience(network) > 0)
    }
}
