// JSON Schemas are checked by a validator that is not ours: Python's jsonschema, in a process of its own. Many documents
// go through one process, for starting it costs most of a second.
//
// Tests that need it are skipped where it is missing: `.enabled(if: SchemaValidator.isAvailable, SchemaValidator.need)`.

internal import Glibc

/// Validates documents against JSON Schemas (draft 2020-12).
public enum SchemaValidator {
    /// What a test says that is skipped for want of it.
    public static let need = "needs python3 with jsonschema 4 (apt-get install python3-jsonschema)"

    /// Whether there is a Python with jsonschema.
    public static var isAvailable: Bool { python != nil }

    /// What is wrong with a document, a sentence each; nothing when it is valid.
    ///
    /// - Parameter schema: the text of the schema.
    public static func validate(_ document: [UInt8], against schema: String) throws -> [String] {
        try validate([document], against: schema).first ?? []
    }

    /// What is wrong with the document in a file.
    public static func validate(file: String, against schema: String) throws -> [String] {
        try validate(try WorkFiles.read(file), against: schema)
    }

    /// What is wrong with each of the documents, in their order.
    public static func validate(_ documents: [[UInt8]], against schema: String) throws -> [[String]] {
        let files = try WorkFiles()
        try files.write(Array(schema.utf8), as: "schema")
        for (index, document) in documents.enumerated() { try files.write(document, as: "\(index)") }
        return try run(["validate", files.path, "\(documents.count)"], files, count: documents.count)
    }

    /// What is wrong with each of the documents, of which every one has a schema of its own.
    public static func validate(_ pairs: [(document: [UInt8], schema: String)]) throws -> [[String]] {
        let files = try WorkFiles()
        for (index, pair) in pairs.enumerated() {
            try files.write(pair.document, as: "\(index)")
            try files.write(Array(pair.schema.utf8), as: "schema-\(index)")
        }
        return try run(["pairs", files.path, "\(pairs.count)"], files, count: pairs.count)
    }

    /// What is wrong with each of the schemas themselves.
    public static func faults(ofSchemas schemas: [String]) throws -> [[String]] {
        let files = try WorkFiles()
        for (index, schema) in schemas.enumerated() { try files.write(Array(schema.utf8), as: "\(index)") }
        return try run(["schemas", files.path, "\(schemas.count)"], files, count: schemas.count)
    }

    /// The Python that has jsonschema: the one on the PATH, else the system's, which is where Debian installs it.
    private static let python: String? = ["python3", "/usr/bin/python3"].first { candidate in
        (try? Command.run([candidate, "-c", "from jsonschema import Draft202012Validator"])) == 0
    }

    private static func run(_ arguments: [String], _ files: WorkFiles, count: Int) throws -> [[String]] {
        guard let python else { throw ValidatorError(message: need) }
        let code = try Command.run([python, "-c", script] + arguments, output: files.path + "/output")
        let output = String(decoding: try WorkFiles.read(files.path + "/output"), as: UTF8.self)
        guard code == 0 else { throw ValidatorError(message: "the validator ended with \(code): \(output)") }
        var faults = [[String]](repeating: [], count: count)
        for line in output.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, let index = Int(parts[0]), faults.indices.contains(index) else { continue }
            faults[index].append(String(parts[1]))
        }
        return faults
    }

    /// Prints lines of a number, a TAB and a fault.
    ///
    /// Times are checked as the contract has them: UTC with "Z" and whole seconds.
    private static let script = #"""
        import datetime, json, os, re, sys, warnings
        warnings.simplefilter("ignore")
        from jsonschema import Draft202012Validator, FormatChecker

        task, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
        checker = FormatChecker(formats=())

        @checker.checks("date-time", raises=ValueError)
        def date_time(value):
            if isinstance(value, str):
                if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", value):
                    return False
                datetime.datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ")
            return True

        def load(name):
            with open(os.path.join(folder, name), "rb") as file:
                return json.loads(file.read().decode("utf-8"))

        def say(index, message):
            print(index, " ".join(message.split())[:400], sep="\t")

        validator = Draft202012Validator(load("schema"), format_checker=checker) if task == "validate" else None
        for index in range(count):
            try:
                document = load(str(index))
            except ValueError as error:
                say(index, "no JSON: %s" % error)
                continue
            if task == "schemas":
                try:
                    Draft202012Validator.check_schema(document)
                except Exception as error:
                    say(index, str(error))
            else:
                if task == "pairs":
                    validator = Draft202012Validator(load("schema-%d" % index), format_checker=checker)
                for error in validator.iter_errors(document):
                    say(index, "/" + "/".join(str(part) for part in error.absolute_path) + ": " + error.message)
        """#
}

/// Why the validator did not do its work.
public struct ValidatorError: Error, CustomStringConvertible {
    let message: String
    /// What went wrong.
    public var description: String { message }
}

/// A folder of files for one run, removed at the end.
private final class WorkFiles {
    let path: String
    private var names: [String] = ["output"]

    init() throws {
        var template = Array("/tmp/gleaner-schema-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ValidatorError(message: "mkdtemp: \(errno)") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    func write(_ bytes: [UInt8], as name: String) throws {
        names.append(name)
        guard let file = fopen(path + "/" + name, "wb") else { throw ValidatorError(message: "\(name): \(errno)") }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw ValidatorError(message: "\(name): \(errno)") }
    }

    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw ValidatorError(message: "\(path): \(errno)") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }
}
