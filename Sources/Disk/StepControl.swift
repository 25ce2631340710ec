/// What tests ask of `DurableSteps`, by variables of the environment; a worker has those of its supervisor.
///
/// `GLEANER_TEST_CRASH_AFTER=n`: the process is killed (SIGKILL) when it comes to step n, before the step is done. Steps are
/// counted in each process, or, with `GLEANER_TEST_STEPS_COUNT=path`, in all that share that file.
/// `GLEANER_TEST_CRASH_ALSO=pid`: that process dies first. `GLEANER_TEST_CRASH_INSTEAD=pid`: that one alone dies.
/// `GLEANER_TEST_STEPS_LOG=path`: a line "number kind path" for each step, before it is done.
/// `GLEANER_TEST_FAIL_STEPS=kind|text|number|path`: as long as there is a file `path`, steps of this kind on something whose path
/// holds the text fail with this errno.
internal import CLinux
internal import Glibc
internal import Synchronization

/// What the environment asked for; exists only then.
final class StepControl: Sendable {
    private let crashAt: Int
    private let also: Int32?
    private let instead: Int32?
    private let log: Int32
    /// Open for appending; -1 when this process counts for itself.
    private let sharedCount: Int32
    private let failure: Failure?
    private let count = Mutex(0)

    private struct Failure: Sendable {
        let kind: DurableSteps.Kind
        let text: String
        let number: Int32
        let condition: String
    }

    private init?(_ variable: (String) -> String?) {
        crashAt = variable("GLEANER_TEST_CRASH_AFTER").flatMap { Int($0) } ?? 0
        also = variable("GLEANER_TEST_CRASH_ALSO").flatMap { Int32($0) }
        instead = variable("GLEANER_TEST_CRASH_INSTEAD").flatMap { Int32($0) }
        log = Self.open(variable("GLEANER_TEST_STEPS_LOG"))
        sharedCount = Self.open(variable("GLEANER_TEST_STEPS_COUNT"))
        failure = variable("GLEANER_TEST_FAIL_STEPS").flatMap(Self.failure)
        if crashAt == 0, log < 0, sharedCount < 0, failure == nil { return nil }
    }

    static func fromEnvironment() -> StepControl? { StepControl { name in getenv(name).map { String(cString: $0) } } }

    private static func open(_ path: String?) -> Int32 {
        path.map { clinux_openat(AT_FDCWD, $0, O_WRONLY | O_CREAT | O_APPEND, 0o600) } ?? -1
    }

    private static func failure(_ text: String) -> Failure? {
        let fields = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 4, let kind = DurableSteps.Kind(rawValue: fields[0]), let number = Int32(fields[2]) else {
            return nil
        }
        return Failure(kind: kind, text: fields[1], number: number, condition: fields[3])
    }

    func step(_ kind: DurableSteps.Kind, _ path: String) throws(PosixError) {
        let number = nextNumber()
        if log >= 0 {
            // One write a line on an O_APPEND descriptor: lines of several threads do not mix.
            let line = Array("\(number) \(kind.rawValue) \(path)\n".utf8)
            _ = line.withUnsafeBytes { Glibc.write(log, $0.baseAddress, $0.count) }
        }
        if number == crashAt {
            if let also { kill(also, SIGKILL) }
            kill(instead ?? getpid(), SIGKILL)
        }
        guard let failure, failure.kind == kind, path.contains(failure.text), access(failure.condition, F_OK) == 0
        else {
            return
        }
        throw PosixError(number: failure.number, operation: kind.rawValue, path: path)
    }

    private func nextNumber() -> Int {
        count.withLock { count in
            if sharedCount >= 0, write(sharedCount, ".", 1) == 1 {
                // After an append the position is the end of what this very write appended: a number that no other process has.
                return Int(lseek(sharedCount, 0, SEEK_CUR))
            }
            count += 1
            return count
        }
    }
}

/// Every step that was done, with all that is needed to do it again: from this a test builds what a power cut leaves.
///
/// `GLEANER_TEST_STEPS_RECORD=path`; an entry is kind, path, second path and number of bytes, each closed by NUL, then the bytes.
final class StepRecording: Sendable {
    private let file: Int32

    private init(_ file: Int32) { self.file = file }

    static func fromEnvironment() -> StepRecording? {
        guard let path = getenv("GLEANER_TEST_STEPS_RECORD") else { return nil }
        let file = clinux_openat(AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        return file >= 0 ? StepRecording(file) : nil
    }

    func add(_ kind: DurableSteps.Kind, _ path: String, _ second: String, _ bytes: UnsafeRawBufferPointer) {
        let entry = Array("\(kind.rawValue)\0\(path)\0\(second)\0\(bytes.count)\0".utf8) + bytes
        _ = entry.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    }
}
