/// One address of the demo's small web, and what is said to whoever asks for it.
struct DemoAddress: Sendable {
    /// What is answered.
    enum Outcome: Sendable, Equatable {
        /// A redirect with this status; the location stands as it is sent, so it may be relative.
        case redirect(Int, String)
        /// A page with this title.
        case page(String)
        /// A status and a page of no interest: gone, or a wall against robots.
        case status(Int)
        /// Nothing: the connection stays open and silent.
        case silent
        /// An address that acts when it is opened: it unsubscribes, confirms, votes. Nobody may ever ask for it.
        case acts
    }

    /// Host, path and query, as in `click.tracker.example/x?y`.
    let address: String
    /// What is answered.
    let outcome: Outcome

    init(_ address: String, _ outcome: Outcome) {
        self.address = address
        self.outcome = outcome
    }
}
