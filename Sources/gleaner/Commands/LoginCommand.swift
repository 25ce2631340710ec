import ArgumentParser
import Disk
import Extraction
import Glibc
import Notation
import Settings

struct LoginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login", abstract: "Sign in to an account that uses OAuth, in a browser.",
        discussion: """
            Prints an address to open. Without a browser on this machine, choose a port, forward it with ssh, and open the \
            address where the browser is.
            """)

    @OptionGroup var options: ConfigurationOption

    @Argument(help: "The account's name.")
    var name: String

    @Option(help: "The port on 127.0.0.1 that the browser is sent back to; 0: any that is free.")
    var port: UInt16 = 0

    @Option(help: "How long to wait for the browser, in seconds.")
    var wait = 600

    func run() async throws {
        try await perform {
            let settings = try options.load()
            let account = try settings.account(named: name)
            let receiver: LoopbackReceiver
            do throws(PosixError) {
                receiver = try LoopbackReceiver.listen(port: port)
            } catch {
                throw CommandFailure(
                    .unavailable, "cannot listen on 127.0.0.1:\(port): \(error)", hint: "choose another --port, or none"
                )
            }
            let signIn = try SignIn(account, port: receiver.port)
            invite(signIn, port: receiver.port)
            let code = try waitForBrowser(receiver, signIn)
            let scope = try await signIn.finish(code: code, settings)
            Terminal.result("signed in; the account \"\(name)\" may be used for: \(Terminal.printable(scope))")
            return .done
        }
    }

    private func invite(_ signIn: SignIn, port: UInt16) {
        Terminal.note("open this address in a browser and allow reading mail:")
        Terminal.result(signIn.address)
        Terminal.note("without a browser on this machine, first run, on the machine that has one:")
        Terminal.note("    ssh -N -L \(port):127.0.0.1:\(port) \(Self.hostName)")
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "THIS-MACHINE" }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func waitForBrowser(_ receiver: borrowing LoopbackReceiver, _ signIn: SignIn) throws -> String {
        var found = SignIn.Answer.unrelated
        _ = receiver.receive(within: wait) { target in
            found = signIn.answer(target)
            return switch found {
            case .code: ("Thank you. You can close this page and go back to the terminal.", true)
            case .refused: ("Access was not given. You can close this page.", true)
            case .unrelated: ("Nothing to see here.", false)
            }
        }
        switch found {
        case .code(let code): return code
        case .refused(let reason):
            throw CommandFailure(
                .notAllowed, "access was not given: \(Terminal.printable(reason))",
                hint: reason == "access_denied" ? "run this again and choose Allow" : nil)
        case .unrelated: break
        }
        throw CommandFailure(.unavailable, "no browser came back within \(wait) s", hint: "run this again")
    }
}
