extension Schema {
    static let logText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: a line of log.jsonl",
          "description": "What happened, an object a line. It holds no address of a link, so that it can be shown.",
          "type": "object",
          "required": ["time", "level", "message"],
          "properties": {
            "time": {"description": "When.", "type": "string", "format": "date-time"},
            "level": {"description": "How grave.", "enum": ["debug", "info", "notice", "warning", "error"]},
            "message": {"description": "What happened.", "type": "string"},
            "stage": {"description": "The stage that it is about.", "enum": [\#(words(Stage.self))]},
            "newsletter": {"description": "The newsletter that it is about.", "type": "string"},
            "code": {"description": "The code of a warning or a failure.", "type": "string"},
            "seconds": {"description": "How long it took.", "type": "number", "minimum": 0},
            "attempt": {"description": "The attempt.", "type": "integer", "minimum": 1},
            "start": {"description": "The worker of that attempt.", "type": "integer", "minimum": 1}
          }
        }
        """#
}
