// What only requests to an operator's own account carry: an access token, a form, a place for a large body. A link is never
// requested with any of them, which is why they stand apart from the rest of a request.

/// What a request to an account's interface carries beside its address.
public struct AccountRequest: Sendable, Hashable {
    /// The access token (RFC 6750 §2.1); nil: none.
    public var bearer: String?
    /// A form to post (`application/x-www-form-urlencoded`); nil: the request's own method.
    public var form: String?
    /// Takes the body of a good answer (2xx) piece by piece, in place of `HTTPResponse.body`.
    public var sink: (any BodySink)?

    /// Nothing of it.
    public init(bearer: String? = nil, form: String? = nil, sink: (any BodySink)? = nil) {
        self.bearer = bearer
        self.form = form
        self.sink = sink
    }

    /// Two requests are alike when they carry the same to the same place.
    public static func == (one: Self, other: Self) -> Bool {
        one.bearer == other.bearer && one.form == other.form && one.sink === other.sink
    }

    /// The form tells them apart well enough.
    public func hash(into hasher: inout Hasher) { hasher.combine(form) }
}

/// Takes a body as it comes, so that it need not fit into memory.
public protocol BodySink: AnyObject, Sendable {
    /// Takes a decoded piece, on the transfer thread; false ends the transfer.
    func take(_ piece: UnsafeRawBufferPointer) -> Bool
}
