// A real IMAP server for a test: Debian's Dovecot with a configuration, certificates and mailboxes of its own in a temporary
// folder. It ends with the test. Its only user is "reader" with the password "s3cret-word".

internal import Glibc
internal import Synchronization

/// A private Dovecot on loopback.
public final class Dovecot: Sendable {
    /// Whether Dovecot is installed, and may be started by this user.
    public static let isInstalled = path != nil && (try? Command.run(["openssl", "version"])) == 0
    /// The password of the user `reader`.
    public static let password = "s3cret-word"

    private static let path: String? = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot"].first { (name: String) in
        access(name, X_OK) == 0
    }

    /// The folder of it all.
    public let folder: String
    /// Where TLS is spoken from the first byte.
    public let port: UInt16
    /// Where STARTTLS is offered.
    public let plainPort: UInt16
    /// The authority that signed the server's certificate, for `localhost` alone.
    public var caFile: String { "\(folder)/ca.pem" }

    private let program = Mutex<RunningProgram?>(nil)
    private let lines: [String]

    /// Starts a server, gives it to `body`, and ends it.
    ///
    /// - Parameter lines: further lines of its configuration.
    public static func with(_ lines: [String] = [], _ body: (Dovecot) async throws -> Void) async throws {
        let server = try Dovecot(lines)
        do {
            try await server.start()
            try await body(server)
        } catch {
            server.end()
            throw error
        }
        server.end()
    }

    private init(_ lines: [String]) throws {
        self.lines = lines
        var template = Array("/tmp/gleaner-imap-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestFileError(path: "/tmp", number: errno) }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        chmod(folder, 0o755)
        (port, plainPort) = (try FreePort.find(), try FreePort.find())
        _ = try Command.run(["mkdir", "-p", "\(folder)/home/reader/Maildir"])
        try makeCertificates()
        try TestFile.write(configuration, to: "\(folder)/dovecot.conf")
        give("\(folder)/home")
    }

    private func end() {
        kill()
        _ = try? Command.run(["rm", "-rf", "--", folder])
    }

    /// Starts it, and returns once it listens.
    public func start() async throws {
        let started = try RunningProgram(
            [Self.path ?? "dovecot", "-F", "-c", "\(folder)/dovecot.conf"], in: folder,
            environment: ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"], files: "\(folder)/dovecot")
        program.withLock { $0 = started }
        try await Deadline.wait(for: "Dovecot: \(TestFile.text("\(folder)/dovecot.log") ?? "")") {
            if started.hasEnded { throw Unmet("Dovecot ended: \(started.errors)") }
            return FreePort.isTaken(port) && FreePort.isTaken(plainPort)
        }
    }

    /// Kills it with all that it has started, in the middle of whatever it does.
    public func kill() {
        program.withLock { program in
            program?.kill()
            program = nil
        }
    }

    // MARK: - Mail

    /// Delivers a message, as it stands, that arrived at a moment (seconds since 1970); the number makes its name.
    public func deliver(_ message: [UInt8], number: Int, arrived: Int, mailbox: String = "") throws {
        let root = "\(folder)/home/reader/Maildir" + (mailbox.isEmpty ? "" : "/.\(mailbox)")
        if access("\(root)/new", F_OK) != 0 {
            _ = try Command.run(["mkdir", "-p", "\(root)/new", "\(root)/cur", "\(root)/tmp"])
            give(root)
        }
        let name = "\(arrived).M\(number)P1.test"
        try TestFile.write(message, to: "\(root)/tmp/\(name)")
        // Dovecot's INTERNALDATE is the file's time.
        var times = [timeval(tv_sec: arrived, tv_usec: 0), timeval(tv_sec: arrived, tv_usec: 0)]
        utimes("\(root)/tmp/\(name)", &times)
        if geteuid() == 0 { chown("\(root)/tmp/\(name)", Self.nobody, Self.nobody) }
        guard rename("\(root)/tmp/\(name)", "\(root)/new/\(name)") == 0 else {
            throw TestFileError(path: name, number: errno)
        }
    }

    /// Makes the INBOX anew, with the same messages under another UIDVALIDITY.
    public func renumber() throws {
        for file in [
            "dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache", "dovecot-uidvalidity",
        ] {
            unlink("\(folder)/home/reader/Maildir/\(file)")
        }
        for name in TestFile.names("\(folder)/home/reader/Maildir") where name.hasPrefix("dovecot-uidvalidity") {
            unlink("\(folder)/home/reader/Maildir/\(name)")
        }
        // UIDVALIDITY is the time in seconds, and has to be another one.
        try TestFile.write(
            "3 V\(time(nil) + 1000) N1 G00000000000000000000000000000000\n",
            to: "\(folder)/home/reader/Maildir/dovecot-uidlist")
        give("\(folder)/home/reader/Maildir/dovecot-uidlist")
    }

    /// The files of the INBOX, by which flags would show.
    public var files: [String] {
        ["new", "cur"].flatMap { folder in TestFile.names("\(self.folder)/home/reader/Maildir/\(folder)") }.sorted()
    }

    // MARK: - Making it

    private static let nobody: UInt32 = 65_534

    private func give(_ path: String) {
        if geteuid() == 0 { _ = try? Command.run(["chown", "-R", "nobody:nogroup", path]) }
    }

    private func makeCertificates() throws {
        let request = ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try TestFile.write("subjectAltName=DNS:localhost\n", to: "\(folder)/ext")
        for arguments in [
            request + ["-x509", "-days", "2", "-subj", "/CN=Test CA", "-keyout", "\(folder)/ca.key", "-out", caFile],
            request + ["-subj", "/CN=localhost", "-keyout", "\(folder)/server.key", "-out", "\(folder)/server.csr"],
            [
                "x509", "-req", "-days", "2", "-in", "\(folder)/server.csr", "-CA", caFile, "-CAkey",
                "\(folder)/ca.key", "-CAcreateserial", "-extfile", "\(folder)/ext", "-out", "\(folder)/server.pem",
            ],
        ] {
            guard try Command.run(["openssl"] + arguments) == 0 else { throw Unmet("openssl \(arguments[0]) fails") }
        }
    }

    private var configuration: String {
        let isRoot = geteuid() == 0
        let me = isRoot ? "" : "default_internal_user = \(geteuid())\ndefault_login_user = \(geteuid())\n"
        let user = isRoot ? "uid=65534 gid=65534" : "uid=\(geteuid()) gid=\(getegid())"
        return """
            base_dir = \(folder)/base
            state_dir = \(folder)/base
            log_path = \(folder)/dovecot.log
            protocols = imap
            listen = 127.0.0.1
            \(me)ssl = yes
            ssl_cert = <\(folder)/server.pem
            ssl_key = <\(folder)/server.key
            disable_plaintext_auth = yes
            auth_mechanisms = plain login xoauth2 oauthbearer
            mail_location = maildir:~/Maildir
            mail_max_userip_connections = 50
            first_valid_uid = 1
            passdb {
              driver = static
              args = password=\(Self.password)
            }
            userdb {
              driver = static
              args = \(user) home=\(folder)/home/%u
            }
            namespace inbox {
              inbox = yes
              mailbox Everything {
                special_use = \\All
                auto = create
              }
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = \(plainPort)
              }
              inet_listener imaps {
                port = \(port)
                ssl = yes
              }
            }
            service anvil {
              chroot =
            }
            service stats {
              chroot =
            }
            \(lines.joined(separator: "\n"))

            """
    }
}

/// Ports of 127.0.0.1.
enum FreePort {
    /// A port that nobody listens on now.
    static func find() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
            }
        }
        guard code == 0 else { throw Unmet("no free port") }
        return UInt16(bigEndian: address.sin_port)
    }

    /// Whether somebody listens on a port.
    static func isTaken(_ port: UInt16) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = loopback(port)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
