/// What is known of the newsletter that a link stands in.
public struct NewsletterContext: Sendable {
    /// The sender's e-mail address.
    public let senderAddress: String?
    /// The sender's name as a reader sees it.
    public let senderName: String
    /// The subject.
    public let subject: String
    /// The `List-Id`.
    public let listID: String?
    /// The addresses of `List-Unsubscribe`.
    public let listUnsubscribe: [String]
    /// The language, as far as it is known.
    public let language: String?

    /// The same addresses, made ready for comparison once a newsletter.
    let unsubscribeAddresses: ListUnsubscribe

    /// What the newsletter is called: by its sender's name, and by the domain that it is sent from.
    let names: OwnNames
    /// The host behind the "@" of the sender's address, in lower case; "" where none is known.
    let senderHost: String

    /// Makes a context; the addresses of `listUnsubscribe` are parsed and decoded here, once.
    public init(
        senderAddress: String? = nil, senderName: String = "", subject: String = "", listID: String? = nil,
        listUnsubscribe: [String] = [], language: String? = nil
    ) {
        self.senderAddress = senderAddress
        self.senderName = senderName
        self.subject = subject
        self.listID = listID
        self.listUnsubscribe = listUnsubscribe
        self.language = language
        self.unsubscribeAddresses = ListUnsubscribe(listUnsubscribe)
        senderHost = senderAddress?.split(separator: "@").last?.lowercased() ?? ""
        names = OwnNames(senderName: senderName, senderHost: senderHost)
    }
}
