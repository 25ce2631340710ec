// Where measurements work: beside this program, in `.build/bench`, so that what is built and made for them is kept between two
// runs, lies on the disk that the project lies on, and goes with `make clean`.

import Disk
import Glibc

enum Workshop {
    /// This program's path.
    static let executable: String = {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }()

    /// The folder above, as many steps as are asked for.
    private static func above(_ path: String, _ steps: Int = 1) -> String {
        path.split(separator: "/").dropLast(steps).map { "/" + $0 }.joined()
    }

    /// `gleaner`, of the same build.
    static func gleaner() throws(BenchError) -> String {
        let path = above(executable) + "/gleaner"
        guard Files.isExecutable(path) else { throw .failed("\(path) is not built") }
        return path
    }

    /// The package's root: the first folder above with a Package.swift.
    static let root: String = {
        var path = above(executable)
        while !path.isEmpty, !Files.exists(path + "/Package.swift") { path = above(path) }
        return path.isEmpty ? "." : path
    }()

    /// Where the newsletters and labels lie that are no part of the package, if anywhere.
    static let corpus = environment("GLEANER_CORPUS") ?? root + "/../shared/corpus"

    /// `.build/bench`.
    static func directory() throws -> String {
        let build = try Files.directory(root + "/.build").path
        return try Files.directory(build + "/bench").path
    }

    /// Gives a new, empty directory, and removes it with all that is in it.
    static func withTemporaryDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
        let bench = try directory()
        var template = Array("\(bench)/trial-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchError.failed("cannot make a directory in \(bench)") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { try? Directory(path: bench).removeTree(String(path.dropFirst(bench.count + 1))) }
        return try body(path)
    }

    /// Compiles a floor of our own, and tells where it lies.
    static func floor(_ name: String) throws -> String {
        let program = try directory() + "/\(name)"
        try compile("\(root)/Sources/gleaner-bench/Floors/\(name).c", program)
        return program
    }

    /// Compiles a C program.
    static func compile(_ source: String, _ program: String, packages: [String] = [], libraries: [String] = []) throws {
        var flags = libraries
        if !packages.isEmpty {
            flags += try output(["pkg-config", "--cflags", "--libs"] + packages).split(whereSeparator: \.isWhitespace)
                .map(String.init)
        }
        let usage = try Child.start(["gcc", "-O2", "-Wall", "-Wextra", "-o", program, source] + flags).wait(
            seconds: 120)
        guard usage.status == 0 else { throw BenchError.failed("gcc cannot build \(source)") }
    }

    /// What a program writes to its standard output.
    static func output(_ arguments: [String], seconds: Double = 300) throws -> String {
        try withTemporaryDirectory { directory in
            let usage = try Child.start(arguments, output: "\(directory)/output").wait(seconds: seconds)
            guard usage.status == 0 else {
                throw BenchError.failed("\(arguments.joined(separator: " ").prefix(200)) ends with \(usage.status)")
            }
            return String(decoding: try Files.read("\(directory)/output"), as: UTF8.self)
        }
    }
}
