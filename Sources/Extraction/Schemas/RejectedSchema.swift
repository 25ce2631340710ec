internal import Articles

extension Schema {
    static let rejectedText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: rejected.json",
          "description": "Every link that is no article, with the reason.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "newsletter", "position", "url", "resolved_url", "text", "reason", "rule", "evidence", "duplicate_of"
            ],
            "properties": {
              "newsletter": {"description": "The newsletter's id.", "type": "string", "pattern": "^[0-9]{4,}$"},
              "position": {"description": "The link in that newsletter.", "type": "integer", "minimum": 1},
              "url": {"description": "As found.", "type": "string"},
              "resolved_url": {
                "description": "Where it leads, as far as that is known.",
                "type": ["string", "null"]
              },
              "text": {"description": "What the link shows.", "type": "string"},
              "reason": {
                "description": "Why it is no article.",
                "enum": [\#(words(Reason.self))]
              },
              "rule": {"description": "The rule that gave the reason.", "type": "string", "minLength": 1},
              "evidence": {"description": "What weighed: words, a host, a part of the path.", "type": "string"},
              "duplicate_of": {
                "description": "For the reason duplicate: the position of the link that stands for both.",
                "type": ["integer", "null"],
                "minimum": 1
              }
            },
            "if": {"properties": {"reason": {"const": "duplicate"}}},
            "then": {"properties": {"duplicate_of": {"type": "integer"}}},
            "else": {"properties": {"duplicate_of": {"type": "null"}}}
          }
        }
        """#
}
