extension Schema {
    static let configUsedText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: config_used.json",
          "description": "A request after defaults, with what acceptance added: from then on the truth about it.",
          "type": "object",
          "required": [
            "format", "extraction_id", "owner", "owner_uid", "request_file", "accepted_at", "sequence", "action",
            "source", "since", "until", "max_results", "senders", "only_new", "of", "from", "offline", "filter",
            "priority", "source_roots", "gleaner_version", "rules_version"
          ],
          "properties": {
            "format": {"description": "The form of this document.", "const": 1},
            "extraction_id": {
              "description": "The extraction's id.",
              "type": "string",
              "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
            },
            "owner": {"description": "Whose it is; a number where the system knows no name.", "type": "string"},
            "owner_uid": {
              "description": "That user's number.",
              "type": "integer",
              "minimum": 0,
              "maximum": 4294967295
            },
            "spool": {
              "description": "The spool whose supervisor accepted it; null for `gleaner run`.",
              "type": ["string", "null"]
            },
            "request_file": {
              "description": "The name of the request's file in incoming/; null for gleaner run.",
              "type": ["string", "null"]
            },
            "request_identity": {
              "description": "That file's owner, its length and a sum of its bytes, when it was read; null for gleaner run.",
              "type": ["string", "null"]
            },
            "accepted_at": {
              "description": "When it was accepted; the window counts back from here.",
              "type": "string",
              "format": "date-time"
            },
            "sequence": {
              "description": "A running number that keeps the order of acceptance.",
              "type": "integer",
              "minimum": 0
            },
            "action": {"description": "What was asked for.", "enum": ["extract", "rerun"]},
            "source": {
              "description": "Where the newsletters come from; null for a rerun.",
              "type": ["object", "null"],
              "minProperties": 1,
              "maxProperties": 1,
              "propertyNames": {"enum": [\#(words(SourceName.Kind.self))]},
              "additionalProperties": {"type": "string", "minLength": 1}
            },
            "since": {"description": "The window's beginning.", "type": ["string", "null"], "format": "date-time"},
            "until": {"description": "The window's end.", "type": ["string", "null"], "format": "date-time"},
            "window_given": {
              "description": "Whether the request gave the window, or the default holds.",
              "type": "boolean"
            },
            "max_results": {
              "description": "At most this many newsletters; null for all.",
              "type": ["integer", "null"],
              "minimum": 1
            },
            "senders": {
              "description": "Addresses, or patterns with *.",
              "type": "array",
              "items": {"type": "string"}
            },
            "only_new": {
              "description": "Whether only mail counts that no completed extraction has taken.",
              "type": "boolean"
            },
            "of": {"description": "The earlier extraction of a rerun.", "type": ["string", "null"]},
            "from": {"description": "The first stage of a rerun.", "enum": [\#(words(Stage.self)), null]},
            "offline": {"description": "Whether no network socket may be opened.", "type": "boolean"},
            "filter": {
              "description": "Additions to the rules.",
              "type": "object",
              "required": ["allow", "deny"],
              "properties": {
                "allow": {"description": "Always articles.", "type": "array", "items": {"type": "string"}},
                "deny": {"description": "Never articles.", "type": "array", "items": {"type": "string"}}
              }
            },
            "outputs": {
              "description": "The further documents that the request asks for; null: those of the configuration.",
              "type": ["array", "null"],
              "items": {"enum": [\#(words(Output.self))]}
            },
            "priority": {"description": "The priority in force.", "enum": [\#(words(Priority.self))]},
            "source_roots": {
              "description": "The directories that the source must lie under; null where the owner may name any.",
              "type": ["array", "null"],
              "items": {"type": "string"}
            },
            "gleaner_version": {"description": "Gleaner's version at acceptance.", "type": "string"},
            "rules_version": {"description": "The version of the rules at acceptance.", "type": "string"}
          },
          "if": {"properties": {"action": {"const": "rerun"}}},
          "then": {
            "properties": {"source": {"type": "null"}, "of": {"type": "string"}, "from": {"type": "string"}}
          },
          "else": {
            "properties": {"source": {"type": "object"}, "of": {"type": "null"}, "from": {"type": "null"}}
          }
        }
        """#
}
