// The fields of a request: a table that says for which actions each means something and how it is read. The parser,
// the "did you mean" and the JSON Schema's test all come from it.

internal import Notation

/// One field of a request.
struct RequestField: Sendable {
    let name: String
    let actions: Set<Request.Action>
    let read: @Sendable (FieldValue, inout Request) throws(RequestError) -> Void

    init(
        _ name: String, _ actions: Set<Request.Action>,
        _ read: @escaping @Sendable (FieldValue, inout Request) throws(RequestError) -> Void
    ) {
        self.name = name
        self.actions = actions
        self.read = read
    }

    private static let any: Set<Request.Action> = [.extract, .rerun, .retry, .cancel]
    private static let new: Set<Request.Action> = [.extract, .rerun]

    /// Ten years; a window beyond is a slip.
    private static let longestHours = 24.0 * 3660

    static let all: [RequestField] = [
        RequestField("action", any) { value, request throws(RequestError) in
            request.action = try value.choice(Request.Action.self)
        },
        RequestField("extraction_id", any) { value, request throws(RequestError) in
            request.extractionID = try value.id()
        },
        RequestField("hours_back", [.extract]) { value, request throws(RequestError) in
            try setWindow(.hoursBack(try value.number(0.01...longestHours)), value, &request)
        },
        RequestField("days_back", [.extract]) { value, request throws(RequestError) in
            try setWindow(.daysBack(try value.number(0.001...longestHours / 24)), value, &request)
        },
        RequestField("since", [.extract]) { value, request throws(RequestError) in
            let since = try value.time()
            guard case .between(nil, let until) = request.window ?? .between(since: nil, until: nil) else {
                throw conflictingWindow(value)
            }
            request.window = .between(since: since, until: until)
        },
        RequestField("until", [.extract]) { value, request throws(RequestError) in
            let until = try value.time()
            guard case .between(let since, nil) = request.window ?? .between(since: nil, until: nil) else {
                throw conflictingWindow(value)
            }
            if let since, since >= until {
                throw value.error(.outOfRange, "until is not after since", hint: "exchange them")
            }
            request.window = .between(since: since, until: until)
        },
        RequestField("only_new", [.extract]) { value, request throws(RequestError) in request.onlyNew = try value.flag()
        },
        RequestField("max_results", [.extract]) { value, request throws(RequestError) in
            request.maximumResults = try value.whole(1...1_000_000)
        },
        RequestField("senders", [.extract]) { value, request throws(RequestError) in
            request.senders = try value.senders()
        },
        RequestField("source", [.extract]) { value, request throws(RequestError) in request.source = try value.source()
        },
        RequestField("of", [.rerun]) { value, request throws(RequestError) in request.of = try value.id() },
        RequestField("from", [.rerun, .retry]) { value, request throws(RequestError) in
            request.from = try value.choice(Stage.self)
        },
        RequestField("offline", new) { value, request throws(RequestError) in request.offline = try value.flag() },
        RequestField("filter", new) { value, request throws(RequestError) in
            for (name, part) in try value.members(["allow", "deny"]) {
                let patterns = try part.texts(atMost: 1000, longest: 1000)
                if name == "allow" { request.allow = patterns } else { request.deny = patterns }
            }
        },
        RequestField("outputs", new) { value, request throws(RequestError) in
            request.outputs = try value.choices(Output.self)
        },
        RequestField("notify", new) { value, request throws(RequestError) in
            var notification = Request.Notification()
            for (name, part) in try value.members(["webhook", "email"]) {
                if name == "webhook" {
                    notification.webhook = try part.text()
                } else {
                    notification.email = try part.text()
                }
            }
            request.notify = notification
        },
        RequestField("priority", new) { value, request throws(RequestError) in
            request.priority = try value.choice(Priority.self)
        },
        RequestField("user", any) { value, request throws(RequestError) in request.user = try value.text() },
    ]

    private static func setWindow(
        _ window: Request.Window, _ value: FieldValue, _ request: inout Request
    ) throws(RequestError) {
        guard request.window == nil else { throw conflictingWindow(value) }
        request.window = window
    }

    private static func conflictingWindow(_ value: FieldValue) -> RequestError {
        value.error(
            .conflictingFields, "the window is given in two forms",
            hint: "give hours_back, or days_back, or since and until")
    }
}
