extension Schema {
    static let articlesText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: articles.json",
          "description": "Every article of the extraction once, the most mentioned first.",
          "type": "object",
          "required": ["format", "articles"],
          "properties": {
            "format": {"description": "The form of this document.", "const": 1},
            "articles": {
              "description": "The articles.",
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "url", "as_found", "title", "section", "blurb", "state", "mentions", "newsletters"
                ],
                "properties": {
                  "url": {"description": "The clean address.", "type": "string", "minLength": 1},
                  "as_found": {
                    "description": "Whether no clean address is known and url names its reader.",
                    "type": "boolean"
                  },
                  "title": {"description": "What a person calls it.", "type": "string", "minLength": 1},
                  "section": {"description": "The heading that it stands under, or nothing.", "type": "string"},
                  "blurb": {"description": "What is said of it, or nothing.", "type": "string"},
                  "state": {
                    "description": "How its address is known.",
                    "enum": [\#(words(Resolution.State.self))]
                  },
                  "mentions": {"description": "How many newsletters have it.", "type": "integer", "minimum": 1},
                  "newsletters": {
                    "description": "Their ids.",
                    "type": "array",
                    "minItems": 1,
                    "uniqueItems": true,
                    "items": {"type": "string", "pattern": "^[0-9]{4,}$"}
                  }
                }
              }
            }
          }
        }
        """#
}
