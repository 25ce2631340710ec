import Logging

/// A log handler that lets no control character through to another.
///
/// File names and the keys of requests are written by strangers: a line break in one would be a line of its own in the log.
struct PrintableLogHandler: LogHandler {
    private var next: any LogHandler

    /// A handler before another.
    init(_ next: any LogHandler) { self.next = next }

    var metadata: Logger.Metadata {
        get { next.metadata }
        set { next.metadata = newValue }
    }

    var logLevel: Logger.Level {
        get { next.logLevel }
        set { next.logLevel = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { next[metadataKey: key] }
        set { next[metadataKey: key] = newValue }
    }

    func log(event: LogEvent) {
        var event = event
        event.message = "\(Terminal.printable(event.message.description))"
        event.metadata = event.metadata?.mapValues { "\(Terminal.printable($0.description))" }
        next.log(event: event)
    }
}
