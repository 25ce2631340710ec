// One mail as the rest of the program sees it: values only, all text valid UTF-8, nothing that points into GMime.

public import Notation

/// One mail: what its headers say, and its body as one HTML page.
public struct Message: Sendable, Equatable {
    /// Who sent a mail, as its From header says.
    public struct Sender: Sendable, Equatable {
        /// The display name, decoded; empty when there is none.
        public var name: String
        /// The address without brackets, blanks and comments; empty when there is none.
        public var address: String

        /// A sender of that name and address.
        public init(name: String = "", address: String = "") {
            (self.name, self.address) = (name, address)
        }
    }

    /// The Message-ID without its angle brackets; empty when there is none.
    public var messageID = ""
    /// The Subject, decoded and unfolded.
    public var subject = ""
    /// The first mailbox of From, else of Sender, Reply-To or Return-Path.
    public var sender = Sender()
    /// The Date header's moment; nil when it is missing or no date.
    public var date: Timestamp?
    /// The List-Id without its description and brackets.
    public var listID: String?
    /// Every address of List-Unsubscribe in its order, then those of the messages within, http and mailto alike: never to
    /// be requested.
    public var listUnsubscribe: [String] = []
    /// The first tag of Content-Language.
    public var language: String?
    /// Whether the headers mark the mail as a newsletter.
    public var isNewsletter = false
    /// The header that decided `isNewsletter`, as `Name: what it holds`; empty when no header speaks for or against it.
    public var newsletterEvidence = ""
    /// Whether its header goes on beyond what is read to choose among messages, so that the choice may be wrong.
    public var isHeaderCut = false
    /// Which message it is, the same for every copy; nil for what has no header.
    public var identity: MessageIdentity?
    /// The body as HTML in UTF-8: transfer encoding undone once, otherwise as sent; made from the text when `plainTextOnly`.
    public var html: [UInt8] = []
    /// Whether the mail had no HTML, so that `html` was made from its plain text.
    public var plainTextOnly = false
    /// What was wrong with the mail and what was done about it, in the order found, each once.
    public var warnings: [String] {
        get { found.all }
        set { found = Warnings(newValue) }
    }

    private var found = Warnings()

    /// A message without anything in it.
    public init() {}

    mutating func warn(_ warning: String) { found.add(warning) }
}
