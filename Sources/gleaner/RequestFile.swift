// Reading a request that a person names, and dropping requests into the spool as any client would.

import Disk
import Extraction
import Glibc
import Notation
import Settings

/// Requests as files.
enum RequestFile {
    /// Reads a request's members from a file; `-` is standard input.
    ///
    /// - Throws: `CommandFailure` that names the file, or `RequestError`.
    static func read(_ path: String) throws -> JSONObject {
        guard !path.isEmpty else {
            throw CommandFailure(
                .badRequest, "the name of the request file is empty", hint: "name the file, or leave it out")
        }
        let raw = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard raw >= 0 else {
            throw CommandFailure(.badRequest, "cannot read \(path): \(String(cString: strerror(errno)))")
        }
        let file = Descriptor(takingOwnership: raw, path: path)
        let bytes: [UInt8]
        do {
            bytes = try file.readToEnd(maximumBytes: RequestParser.maximumBytes)
        } catch {
            guard error.isTooLarge else { throw CommandFailure(.badRequest, error.description) }
            throw RequestError(.tooLarge, "\(path) is larger than a request may be", hint: "at most 1 MiB")
        }
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes, maximumDepth: 16)
        } catch {
            throw RequestError(.invalidJSON, "\(path): \(error)", hint: "a request is one JSON object")
        }
        guard let object = value.object else {
            throw RequestError(.invalidJSON, "\(path) holds \(value.kind)", hint: "a request is one JSON object")
        }
        return AbsolutePath.inSource(of: object)
    }

    /// Drops a request into `incoming/`: written beside under a name that is left alone, synced, renamed.
    static func drop(_ object: JSONObject, as name: String, _ settings: Settings) throws {
        let incoming: Directory
        do {
            incoming = try Directory(path: settings.spool + "/incoming", followingLinks: true)
        } catch {
            guard error.isNotFound else { throw error }
            throw CommandFailure(
                .tryAgain, "there is no \(settings.spool)/incoming",
                hint: "start `gleaner watch` there, or name the configuration that it uses with --config")
        }
        try AtomicFile.write(JSONWriter.document(.object(object)), as: name, in: incoming, mode: 0o644, durable: true)
    }
}

/// The answer to a request, as its receipt gives it.
struct Receipt {
    let status: String
    let extractionID: String?
    let error: RequestError?

    private static let pause = Duration.milliseconds(25)
    /// The ten seconds of the contract, and what it takes to answer after them.
    ///
    /// That long a supervisor waits for an id that it does not know before it says so.
    private static let patience = Duration.seconds(12)

    /// Waits for the receipt of a request that was dropped under a name of its own; nil when none came in time.
    static func wait(for name: String, _ settings: Settings, atMost limit: Duration = patience) async throws
        -> Receipt?
    {
        let deadline = ContinuousClock.now + limit
        repeat {
            if let receipt = find(name, settings) { return receipt }
            try await Task.sleep(for: pause)
        } while ContinuousClock.now < deadline
        return nil
    }

    /// The receipt of a request; nil when there is none yet.
    static func find(_ name: String, _ settings: Settings) -> Receipt? { try? read(name, settings) }

    private static func read(_ name: String, _ settings: Settings) throws -> Receipt? {
        let receipts = try Directory(path: settings.spool + "/receipts", followingLinks: true)
        let object = try JSONParser.parse(receipts.readFile(name, maximumBytes: 1 << 20)).object
        guard let object, let status = object["status"]?.string else { return nil }
        let code = object["error_code"]?.string.flatMap(RequestError.Code.init)
        return Receipt(
            status: status, extractionID: object["extraction_id"]?.string,
            error: code.map {
                RequestError(
                    $0, object["error_message"]?.string ?? $0.rawValue, field: object["field"]?.string,
                    hint: object["hint"]?.string)
            })
    }
}
