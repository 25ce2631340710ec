extension Schema {
    static let differenceText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: gleaner diff --json",
          "description": "The links whose verdict differs between two extractions.",
          "type": "object",
          "required": [
            "format", "before", "after", "added", "removed", "reasons", "unchanged", "only_before", "only_after"
          ],
          "properties": {
            "format": {"description": "The form of this document.", "const": 1},
            "before": {"description": "The extraction before.", "type": "string"},
            "after": {"description": "The extraction after.", "type": "string"},
            "added": {"description": "Articles that were none.", "$ref": "#/$defs/changes"},
            "removed": {"description": "What was an article.", "$ref": "#/$defs/changes"},
            "reasons": {"description": "Rejected for another reason.", "$ref": "#/$defs/changes"},
            "unchanged": {"description": "Links judged alike.", "type": "integer", "minimum": 0},
            "only_before": {"description": "Links of the first alone.", "type": "integer", "minimum": 0},
            "only_after": {"description": "Links of the second alone.", "type": "integer", "minimum": 0}
          },
          "$defs": {
            "changes": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "newsletter", "position", "url", "text", "verdict_before", "rule_before", "verdict_after",
                  "rule_after"
                ],
                "properties": {
                  "newsletter": {"type": "string", "pattern": "^[0-9]{4,}$"},
                  "position": {"type": "integer", "minimum": 1},
                  "url": {"type": "string"},
                  "text": {"type": "string"},
                  "verdict_before": {"description": "article, or the reason.", "type": "string"},
                  "rule_before": {"type": "string"},
                  "verdict_after": {"type": "string"},
                  "rule_after": {"type": "string"}
                }
              }
            }
          }
        }
        """#
}
