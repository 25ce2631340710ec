/// How patient the resolver is with servers, and when it leaves them alone.
struct PolitenessLimits: Sendable {
    /// The longest that one request may take with all its further tries; zero: none is made.
    var retryTime = Duration.seconds(60)
    /// The longest wait that a server may ask for in one answer; one that asks for more is left alone.
    var longestWait = Duration.seconds(60)
    /// The longest that one domain is waited for altogether: an extraction must come to its end.
    var domainWait = Duration.seconds(300)
    /// The first wait where a server does not say how long; it doubles with every further one.
    var firstWait = Duration.seconds(1)
    /// How many waits in a row without a better answer in between; then the domain is left alone.
    var waitsInARow = 5
    /// How many silences of one host in a row; then it is left alone.
    ///
    /// A time-out costs a connection for `request_timeout`, which others could use.
    var silencesInARow = 3
    /// How many hosts and domains are remembered: more of them in trouble at once are treated as if they had none.
    var remembered = 10_000
}
