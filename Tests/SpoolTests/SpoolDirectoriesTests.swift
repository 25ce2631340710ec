import Settings
import Spool
import TestSupport
import Testing

@Suite struct SpoolDirectoriesTests {
    @Test("processes that begin at the same time make the directories together, and none fails")
    func together() async throws {
        try await SpoolFolder.with { folder in
            for round in 0..<40 {
                var settings = Settings()
                settings.spool = "\(folder.path)/spool\(round)"
                settings.output = "\(folder.path)/output\(round)"
                let fresh = settings
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<6 { group.addTask { _ = try SpoolDirectories(fresh) } }
                    try await group.waitForAll()
                }
            }
        }
    }
}
