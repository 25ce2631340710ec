extension Schema {
    static let newslettersText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: newsletters.json",
          "description": "The newsletters that were taken, in the order in which they are reported.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "id", "message_id", "subject", "sender", "date", "list_id", "list_unsubscribe", "language", "source",
              "raw_html", "bytes", "warnings"
            ],
            "properties": {
              "id": {"description": "What links and articles call it.", "type": "string", "pattern": "^[0-9]{4,}$"},
              "message_id": {
                "description": "The Message-ID, without its angle brackets.",
                "type": ["string", "null"]
              },
              "subject": {"description": "The subject; a saved page's title.", "type": "string"},
              "sender": {
                "description": "Who sent it.",
                "type": "object",
                "required": ["name", "address"],
                "properties": {
                  "name": {"description": "The name, or nothing.", "type": "string"},
                  "address": {"description": "The address, or nothing.", "type": "string"}
                }
              },
              "date": {"description": "When it was sent.", "type": ["string", "null"], "format": "date-time"},
              "list_id": {"description": "The list that it came by.", "type": ["string", "null"]},
              "list_unsubscribe": {
                "description": "The addresses of List-Unsubscribe, which are never requested.",
                "type": "array",
                "items": {"type": "string"}
              },
              "language": {"description": "A language tag, where one is known.", "type": ["string", "null"]},
              "source": {
                "description": "Where it was found.",
                "type": "object",
                "required": ["kind"],
                "properties": {
                  "kind": {"description": "The kind of source.", "enum": [\#(words(SourceName.Kind.self))]},
                  "path": {"description": "The file, for a local source.", "type": "string"},
                  "offset": {
                    "description": "Where the message begins in an mbox, in bytes.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "account": {"description": "The account's name.", "type": "string"},
                  "mailbox": {"description": "The mailbox in that account.", "type": "string"},
                  "uid_validity": {
                    "description": "The mailbox's UIDVALIDITY: with another one, the same uid is another message.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "uid": {"description": "The message's name on that server.", "type": "string"},
                  "identity": {
                    "description": "Which message it is: the same for every copy of it.",
                    "type": "string",
                    "pattern": "^[0-9a-f]{32}$"
                  }
                }
              },
              "raw_html": {
                "description": "Its HTML, below the extraction's directory.",
                "type": "string",
                "pattern": "^raw_html/[^/]+$"
              },
              "bytes": {"description": "The size of that file.", "type": "integer", "minimum": 0},
              "warnings": {
                "description": "What had to be mended to read it.",
                "type": "array",
                "items": {"type": "string"}
              }
            }
          }
        }
        """#
}
