/// A JSON value (RFC 8259), with the members of an object in the order in which they were written.
///
/// Whole numbers that fit are kept apart from other numbers, so that a count is never shown as `3.0`.
public enum JSONValue: Sendable, Equatable {
    /// The literal `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number written without fraction or exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number.
    case number(Double)
    /// A string, unescaped.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)

    /// The string, or nil for every other kind.
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The truth value, or nil for every other kind.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The whole number, or nil for every other kind.
    public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
    /// The elements, or nil for every other kind.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The object, or nil for every other kind.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    /// True for `null`.
    public var isNull: Bool { self == .null }

    /// The number as a `Double`, whole or not; nil for every other kind.
    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// What kind of value this is, in the words of an error message: "a string", "an object".
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// The members of a JSON object, in the order in which they stand; no name occurs twice.
public struct JSONObject: Sendable, Equatable {
    /// One name with its value.
    public struct Member: Sendable, Equatable {
        /// The name, unescaped.
        public var name: String
        /// The value.
        public var value: JSONValue
    }

    /// All members, first to last.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// The value of a name, or nil when the object has no such member; setting nil removes it.
    ///
    /// A search through the list: objects here have a few dozen members, and order matters more than speed.
    public subscript(name: String) -> JSONValue? {
        get { members.first { $0.name == name }?.value }
        set {
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Adds a member at the end without looking whether the name is there; the parser has looked.
    mutating func append(uncheckedName name: String, _ value: JSONValue) {
        members.append(Member(name: name, value: value))
    }
}
