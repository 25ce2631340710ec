extension Schema {
    static let statusText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: status.json",
          "description": "What an extraction is doing, or how it ended. Rewritten atomically, whole at every instant.",
          "type": "object",
          "required": [
            "format", "extraction_id", "status", "progress", "progress_message", "error_message", "created_at",
            "completed_at", "error_code", "failed_stage", "user", "priority", "queue_position", "started_at",
            "updated_at", "attempt", "starts", "stage", "stages", "counts", "warnings"
          ],
          "properties": {
            "format": {"description": "The form of this document.", "const": 1},
            "extraction_id": {
              "description": "The extraction's id.",
              "type": "string",
              "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
            },
            "status": {
              "description": "pending, then processing, then one of the others; a retry leads back to pending.",
              "enum": [\#(words(Status.State.self))]
            },
            "progress": {
              "description": "In per cent; it never falls within an attempt.",
              "type": "integer",
              "minimum": 0,
              "maximum": 100
            },
            "progress_message": {"description": "What is being done, in words.", "type": "string"},
            "error_message": {"description": "What went wrong, in words.", "type": ["string", "null"]},
            "created_at": {"description": "When it was accepted.", "type": "string", "format": "date-time"},
            "completed_at": {
              "description": "When it ended, however it did; null before.",
              "type": ["string", "null"],
              "format": "date-time"
            },
            "error_code": {
              "description": "What went wrong, for scripts; null unless failed.",
              "enum": [\#(words(Status.FailureCode.self)), null]
            },
            "failed_stage": {
              "description": "The stage that failed; null unless failed in one.",
              "enum": [\#(words(Stage.self)), null]
            },
            "user": {"description": "Whose it is.", "type": "string"},
            "priority": {"description": "How soon its turn comes.", "enum": [\#(words(Priority.self))]},
            "queue_position": {
              "description": "Its place in the queue, 1 is the next; null unless pending.",
              "type": ["integer", "null"],
              "minimum": 1
            },
            "started_at": {
              "description": "When a worker first took it in this attempt.",
              "type": ["string", "null"],
              "format": "date-time"
            },
            "updated_at": {
              "description": "When this was written; older than 30 s while processing means that nobody is at work.",
              "type": "string",
              "format": "date-time"
            },
            "attempt": {"description": "1, and one more for every retry.", "type": "integer", "minimum": 1},
            "starts": {"description": "Workers of this attempt.", "type": "integer", "minimum": 0},
            "deaths": {"description": "Of these, the ones that died.", "type": "integer", "minimum": 0},
            "stage": {"description": "The stage at work.", "enum": [\#(words(Stage.self)), null]},
            "stages": {
              "description": "All four stages in their order.",
              "type": "array",
              "minItems": 4,
              "items": {
                "type": "object",
                "required": ["name", "state", "seconds", "counts"],
                "properties": {
                  "name": {"description": "The stage.", "enum": [\#(words(Stage.self))]},
                  "state": {
                    "description": "reused: taken over from an earlier extraction.",
                    "enum": ["pending", "running", "completed", "reused", "failed"]
                  },
                  "seconds": {
                    "description": "How long it took, or has taken until now; null before it began.",
                    "type": ["number", "null"],
                    "minimum": 0
                  },
                  "counts": {
                    "description": "Things counted, by name.",
                    "type": "object",
                    "additionalProperties": {"type": "integer", "minimum": 0}
                  }
                }
              }
            },
            "counts": {
              "description": "What has come out so far.",
              "type": "object",
              "required": ["newsletters", "links", "resolved", "articles", "rejected"],
              "properties": {
                "newsletters": {"description": "Newsletters stored.", "type": "integer", "minimum": 0},
                "links": {"description": "Links found in them.", "type": "integer", "minimum": 0},
                "resolved": {"description": "Distinct links accounted for.", "type": "integer", "minimum": 0},
                "articles": {"description": "Articles.", "type": "integer", "minimum": 0},
                "rejected": {"description": "Links that are none.", "type": "integer", "minimum": 0}
              }
            },
            "warnings": {
              "description": "What went wrong without ending it; log.jsonl has them all.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["code", "message", "newsletter", "count"],
                "properties": {
                  "code": {
                    "description": "A word that scripts can look for, such as no_newsletters.",
                    "type": "string",
                    "minLength": 1
                  },
                  "message": {"description": "A sentence for people.", "type": "string"},
                  "newsletter": {
                    "description": "The newsletter, where it is about one.",
                    "type": ["string", "null"]
                  },
                  "count": {"description": "How many times, where that counts.", "type": ["integer", "null"]},
                  "stage": {"description": "The stage that it came up in.", "type": ["string", "null"]}
                }
              }
            },
            "newsletters": {
              "description": "Once completed: the newsletters with their articles.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["subject", "sender", "date", "articles"],
                "properties": {
                  "subject": {"description": "The subject.", "type": "string"},
                  "sender": {"description": "Who sent it, the name and the address.", "type": "string"},
                  "date": {"description": "When it was sent.", "type": ["string", "null"], "format": "date-time"},
                  "articles": {
                    "description": "Its articles.",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["title", "url"],
                      "properties": {
                        "title": {"description": "What a person calls it.", "type": "string"},
                        "url": {"description": "The clean address.", "type": "string"}
                      }
                    }
                  }
                }
              }
            },
            "newsletters_truncated": {
              "description": "Whether newsletters was cut because it is long; filtered_articles.json has all.",
              "type": "boolean"
            }
          },
          "allOf": [
            {
              "if": {"properties": {"status": {"enum": ["pending", "processing"]}}},
              "then": {"properties": {"completed_at": {"type": "null"}}},
              "else": {"properties": {"completed_at": {"type": "string"}}}
            },
            {
              "if": {"properties": {"status": {"const": "completed"}}},
              "then": {"required": ["newsletters", "newsletters_truncated"], "properties": {"progress": {"const": 100}}},
              "else": {"properties": {"progress": {"maximum": 99}}}
            },
            {
              "if": {"properties": {"status": {"const": "failed"}}},
              "then": {
                "properties": {"error_code": {"type": "string"}, "error_message": {"type": "string", "minLength": 1}}
              },
              "else": {"properties": {"error_code": {"type": "null"}, "failed_stage": {"type": "null"}}}
            }
          ]
        }
        """#
}
