internal import Disk
internal import Glibc
internal import Transfer

/// Why a stage could not do its work, as status.json says it.
public struct StageFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The code for scripts.
    public let code: Status.FailureCode
    /// What went wrong and what would mend it, for people.
    public let description: String

    /// A failure that can be named.
    public init(_ code: Status.FailureCode, _ message: String) {
        self.code = code
        description = message
    }

    /// What an error means for the extraction.
    init(_ error: any Error) {
        switch error {
        case let failure as StageFailure: self = failure
        case let error as PosixError: self.init(error)
        case TransferError.noThread: self.init(.outOfMemory, "\(error)")
        default: self.init(.internal, "\(error)")
        }
    }

    /// The machine's own troubles have a code, so that a script can tell them from ours.
    private init(_ error: PosixError) {
        switch error.number {
        case ENOSPC, EDQUOT, EIO, EROFS, EMFILE, ENFILE: self.init(.diskFull, "\(error)")
        case ENOMEM: self.init(.outOfMemory, "\(error)")
        default: self.init(.internal, "\(error)")
        }
    }
}
