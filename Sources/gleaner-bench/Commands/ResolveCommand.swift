// resolve URLS OUT CONC: resolves one address a line and writes, as they are ready: address TAB final address.
//
// With all guards and all rules on, as an extraction has them; what is lifted are the limits that a server farm on loopback
// cannot be measured with: private addresses, other ports, and the manners (the few requests at once to one domain, waits,
// further tries).

import Articles
import Extraction
import Links
import Transfer

enum ResolveCommand {
    static func run(_ arguments: [String]) async throws {
        guard arguments.count == 3, let concurrency = Int(arguments[2]), concurrency > 0 else { throw BenchError.usage }
        var configuration = TransferConfiguration()
        configuration.addressGuard = AddressGuard(ports: .any, exceptions: .all)
        configuration.maximumConcurrent = concurrency
        configuration.maximumPerShare = 0
        configuration.keptConnections = max(512, 4 * concurrency)
        let rules = ResolverRules(
            decode: { TrackerDecoders.decode($0) },
            neverRequest: { NeverRequest.test($0, surroundings: nil, newsletter: nil) },
            clean: { CleanURL.clean($0) })
        let transfer = try TransferThread(configuration)
        defer { transfer.close() }
        let input = try LineInput(arguments[0])
        let output = try LineOutput(arguments[1])
        try await Resolver(transfer: transfer, rules: rules).resolve {
            input.next().map { LinkToResolve(url: $0) }
        } deliver: { _, resolution in
            try output.write("\(resolution.url)\t\(resolution.resolvedURL ?? resolution.error ?? "")\n")
        }
        try output.close()
    }
}
