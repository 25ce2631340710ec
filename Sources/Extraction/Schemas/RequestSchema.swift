// A request. What no schema can say is checked by RequestParser alone: that `until` lies after `since`, that a date is in
// the calendar, that no key stands twice; and lengths count bytes there and characters here.

extension Schema {
    static let requestText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: request",
          "description": "A file dropped into spool/incoming/. null in a field is the same as leaving it out.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "action": {
              "description": "What is asked for.",
              "enum": [\#(words(Request.Action.self)), null],
              "default": "extract"
            },
            "extraction_id": {
              "description": "The id to use for extract and rerun; the id meant for retry and cancel.",
              "anyOf": [{"$ref": "#/$defs/id"}, {"type": "null"}]
            },
            "hours_back": {
              "description": "The window begins that many hours before acceptance.",
              "type": ["number", "null"],
              "minimum": 0.01,
              "maximum": 87840
            },
            "days_back": {
              "description": "The window begins that many days before acceptance. For an account, 1 when no window is given.",
              "type": ["number", "null"],
              "minimum": 0.001,
              "maximum": 3660
            },
            "since": {
              "description": "The window's beginning: ISO 8601 with an offset; a bare date is midnight UTC.",
              "anyOf": [{"$ref": "#/$defs/time"}, {"type": "null"}]
            },
            "until": {
              "description": "The window's end, after since.",
              "anyOf": [{"$ref": "#/$defs/time"}, {"type": "null"}]
            },
            "only_new": {
              "description": "Only mail that no completed extraction of this owner has taken from this source.",
              "type": ["boolean", "null"],
              "default": false
            },
            "max_results": {
              "description": "At most this many newsletters, newest first. For an account, 50 when not given.",
              "type": ["integer", "null"],
              "minimum": 1,
              "maximum": 1000000
            },
            "senders": {
              "description": "Addresses, or patterns with *. None: every message that is a newsletter by its headers.",
              "anyOf": [
                {
                  "type": "array",
                  "maxItems": 1000,
                  "items": {"$ref": "#/$defs/text", "maxLength": 320, "pattern": "^[^ <>]*[@*][^ <>]*$"}
                },
                {"type": "null"}
              ]
            },
            "source": {
              "description": "Where the newsletters come from, one of these; the account named default when not given.",
              "anyOf": [{"$ref": "#/$defs/source"}, {"type": "null"}]
            },
            "of": {
              "description": "For rerun: an earlier extraction that has ended.",
              "anyOf": [{"$ref": "#/$defs/id"}, {"type": "null"}]
            },
            "from": {
              "description": "The first stage to run anew. For rerun not fetch, and links when not given.",
              "enum": [\#(words(Stage.self)), null]
            },
            "offline": {
              "description": "Open no network socket. For a rerun or a local source.",
              "type": ["boolean", "null"],
              "default": false
            },
            "filter": {
              "description": "Additions to the rules for this extraction: domains, and patterns with *.",
              "anyOf": [
                {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "allow": {"description": "Always articles.", "$ref": "#/$defs/patterns"},
                    "deny": {"description": "Never articles.", "$ref": "#/$defs/patterns"}
                  }
                },
                {"type": "null"}
              ]
            },
            "outputs": {
              "description": "Further documents to write; left out: those of the configuration.",
              "type": ["array", "null"],
              "maxItems": 3,
              "items": {"enum": [\#(words(Output.self))]}
            },
            "notify": {
              "description": "Kept for later: this version sends no notifications. Poll status.json.",
              "type": "null"
            },
            "priority": {
              "description": "How soon its turn comes, never above what the owner is allowed.",
              "enum": [\#(words(Priority.self)), null],
              "default": "normal"
            },
            "user": {
              "description": "Honoured only when the file belongs to the supervisor's own user or to root.",
              "anyOf": [{"$ref": "#/$defs/text", "maxLength": 4096}, {"type": "null"}]
            }
          },
          "allOf": [
            {"$ref": "#/$defs/oneWindow"},
            {
              "if": {"properties": {"action": {"enum": ["extract", null]}}},
              "then": {"$ref": "#/$defs/extract"}
            },
            {
              "if": {"required": ["action"], "properties": {"action": {"const": "rerun"}}},
              "then": {"$ref": "#/$defs/rerun"}
            },
            {
              "if": {"required": ["action"], "properties": {"action": {"enum": ["retry", "cancel"]}}},
              "then": {"$ref": "#/$defs/control"}
            },
            {
              "if": {"required": ["action"], "properties": {"action": {"const": "cancel"}}},
              "then": {"properties": {"from": {"type": "null"}}}
            }
          ],
          "$defs": {
            "id": {
              "description": "The second pattern, because $ may stand before a line feed at the end too.",
              "type": "string",
              "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
              "not": {"pattern": "\\n"}
            },
            "text": {
              "type": "string",
              "minLength": 1,
              "not": {"pattern": "[\\u0000-\\u001F\\u007F]"}
            },
            "patterns": {
              "type": ["array", "null"],
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/text", "maxLength": 1000}
            },
            "time": {
              "type": "string",
              "pattern": "\#(timePattern)",
              "not": {"pattern": "\\n"}
            },
            "source": {
              "type": "object",
              "additionalProperties": false,
              "oneOf": [\#(oneSource)],
              "properties": {
                "account": {
                  "description": "An account of the configuration, by name.",
                  "anyOf": [{"$ref": "#/$defs/text", "maxLength": 4096}, {"type": "null"}]
                },
                "maildir": {"description": "A Maildir with all folders below it.", "$ref": "#/$defs/path"},
                "mbox": {"description": "An mbox file, or a folder of them.", "$ref": "#/$defs/path"},
                "eml": {"description": "One message as a file, or a folder of them.", "$ref": "#/$defs/path"},
                "raw_html": {"description": "A saved page, or a folder of them.", "$ref": "#/$defs/path"}
              }
            },
            "path": {"anyOf": [{"$ref": "#/$defs/text", "maxLength": 4096, "pattern": "^/"}, {"type": "null"}]},
            "oneWindow": {
              "description": "The window is given in one form: hours_back, or days_back, or since and until.",
              "allOf": [
                {"not": {"allOf": [{"$ref": "#/$defs/givesHours"}, {"$ref": "#/$defs/givesDays"}]}},
                {"not": {"allOf": [{"$ref": "#/$defs/givesHours"}, {"$ref": "#/$defs/givesTimes"}]}},
                {"not": {"allOf": [{"$ref": "#/$defs/givesDays"}, {"$ref": "#/$defs/givesTimes"}]}}
              ]
            },
            "givesHours": {"required": ["hours_back"], "properties": {"hours_back": {"type": "number"}}},
            "givesDays": {"required": ["days_back"], "properties": {"days_back": {"type": "number"}}},
            "givesTimes": {
              "anyOf": [
                {"required": ["since"], "properties": {"since": {"type": "string"}}},
                {"required": ["until"], "properties": {"until": {"type": "string"}}}
              ]
            },
            "extract": {
              "description": "No earlier extraction is named; only a local source can be read offline.",
              "properties": {"of": {"type": "null"}, "from": {"type": "null"}},
              "if": {"required": ["offline"], "properties": {"offline": {"const": true}}},
              "then": {
                "required": ["source"],
                "properties": {"source": {"type": "object", "properties": {"account": {"type": "null"}}}}
              }
            },
            "fetchesNothing": {
              "description": "What says which newsletters are fetched has no place here.",
              "properties": {
                "hours_back": {"type": "null"},
                "days_back": {"type": "null"},
                "since": {"type": "null"},
                "until": {"type": "null"},
                "only_new": {"type": "null"},
                "max_results": {"type": "null"},
                "senders": {"type": "null"},
                "source": {"type": "null"}
              }
            },
            "rerun": {
              "description": "Names the extraction to run again and has no source of its own.",
              "$ref": "#/$defs/fetchesNothing",
              "required": ["of"],
              "properties": {
                "of": {"type": "string"},
                "from": {"not": {"const": "fetch"}}
              }
            },
            "control": {
              "description": "Names the extraction meant, and nothing about its contents.",
              "$ref": "#/$defs/fetchesNothing",
              "required": ["extraction_id"],
              "properties": {
                "extraction_id": {"type": "string"},
                "of": {"type": "null"},
                "offline": {"type": "null"},
                "filter": {"type": "null"},
                "outputs": {"type": "null"},
                "notify": {"type": "null"},
                "priority": {"type": "null"}
              }
            }
          }
        }
        """#

    /// Exactly one of the sources is named; null names none.
    private static let oneSource = SourceName.Kind.allCases.map { kind in
        "{\"required\": [\"\(kind.rawValue)\"], \"properties\": {\"\(kind.rawValue)\": {\"type\": \"string\"}}}"
    }.joined(separator: ", ")

    /// A date, or a date and a time of day with its offset, as Timestamp reads them.
    private static let timePattern =
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
        + "([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]+)?)?"
        + "([Zz]|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?))?$"
}
