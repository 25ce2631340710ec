// resolve URLS OUT CONC [AGAIN]: resolves one address a line and writes, as they are ready: address TAB final address.
// AGAIN is a second list, resolved after the first over the connections that it left; its seconds are printed.
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
        guard (3...4).contains(arguments.count), let concurrency = Int(arguments[2]), concurrency > 0 else {
            throw BenchError.usage
        }
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
        let resolver = Resolver(transfer: transfer, rules: rules)
        let output = try LineOutput(arguments[1])
        try await resolve(arguments[0], with: resolver, to: output)
        if arguments.count > 3 {
            let start = Clock.now
            try await resolve(arguments[3], with: resolver, to: output)
            print(Clock.now - start)
        }
        try output.close()
    }

    private static func resolve(_ list: String, with resolver: Resolver, to output: LineOutput) async throws {
        let input = try LineInput(list)
        try await resolver.resolve {
            input.next().map { LinkToResolve(url: $0) }
        } deliver: { _, resolution in
            try output.write("\(resolution.url)\t\(resolution.resolvedURL ?? resolution.error ?? "")\n")
        }
    }
}
