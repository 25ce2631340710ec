import Testing

@testable import Extraction

@Suite("Telling a network that is down")
struct NetworkWatchTests {
    private let start = ContinuousClock.now
    private func time(_ second: Int) -> ContinuousClock.Instant { start + .seconds(second) }

    private func watch(silences: Int, hosts: Int, after earlier: NetworkWatch = NetworkWatch()) -> NetworkWatch {
        var watch = earlier
        for number in 0..<silences { watch.unheard(.init(host: "h\(number % hosts)", at: time(number))) }
        return watch
    }

    @Test("fifty silences of two hosts in a row are a network that is down; forty-nine, or one host, are not")
    func fifty() {
        #expect(watch(silences: 50, hosts: 2).isDown(isComplete: false))
        #expect(!watch(silences: 49, hosts: 2).isDown(isComplete: false))
        #expect(!watch(silences: 500, hosts: 1).isDown(isComplete: false))
    }

    @Test("where there are fewer requests, all of them count once they are done")
    func fewer() {
        #expect(watch(silences: 2, hosts: 2).isDown(isComplete: true))
        #expect(!watch(silences: 2, hosts: 1).isDown(isComplete: true))
        #expect(!watch(silences: 0, hosts: 1).isDown(isComplete: true))
        #expect(!watch(silences: 10, hosts: 10, after: answered).isDown(isComplete: true))
    }

    @Test("where something is known from earlier, the few that are left are no network; fifty still are")
    func known() {
        var few = watch(silences: 49, hosts: 2)
        few.known(from: "h1")
        #expect(!few.isDown(isComplete: true))
        few.unheard(.init(host: "h1", at: time(60)))
        #expect(few.isDown(isComplete: true))
    }

    @Test("an answer ends the count, but not one that came before the silences")
    func answers() {
        var watch = watch(silences: 60, hosts: 5)
        watch.heard(from: "h0", at: time(0))
        #expect(watch.isDown(isComplete: false))
        watch.heard(from: "h0", at: time(59))
        #expect(!watch.isDown(isComplete: false))
        #expect(!watch.isSinceLastAnswer(.init(host: "x", at: time(30))))
        #expect(watch.isSinceLastAnswer(.init(host: "x", at: time(60))))
    }

    @Test("a host that answers among many that do not keeps the network up")
    func mixed() {
        var watch = NetworkWatch()
        for number in 0..<1_000 {
            if number % 40 == 0 {
                watch.heard(from: "alive", at: time(number))
            } else {
                watch.unheard(.init(host: "h\(number)", at: time(number)))
            }
            #expect(!watch.isDown(isComplete: false))
        }
    }

    /// Before the first of `watch`'s silences.
    private var answered: NetworkWatch {
        var watch = NetworkWatch()
        watch.heard(from: "alive", at: time(-1))
        return watch
    }

    @Test("hosts that never answered are dead where others have answered; those that did speak of the network")
    func dead() {
        var watch = watch(silences: 200, hosts: 5, after: answered)
        #expect(!watch.isDown(isComplete: true))
        #expect(!watch.isDown(isComplete: false))
        watch.unheard(.init(host: "alive", at: time(201)))
        #expect(watch.isDown(isComplete: true))
    }

    @Test("many different hosts are not all dead, unless nobody else is left to ask")
    func many() {
        let watch = watch(silences: 60, hosts: 60, after: answered)
        #expect(watch.isDown(isComplete: false))
        #expect(!watch.isDown(isComplete: true))
    }

    @Test("what answered before an outage is not forgotten after it")
    func afterOutage() {
        var outlived = answered
        outlived.reset()
        #expect(!watch(silences: 60, hosts: 2, after: outlived).isDown(isComplete: true))
    }
}
