extension Schema {
    static let filteredArticlesText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: filtered_articles.json",
          "description": "The newsletters, each with its articles.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["newsletter", "subject", "sender", "date", "articles"],
            "properties": {
              "newsletter": {"description": "The newsletter's id.", "type": "string", "pattern": "^[0-9]{4,}$"},
              "subject": {"description": "The subject.", "type": "string"},
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
              "articles": {
                "description": "Its articles, in document order.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "url", "as_found", "position", "duplicates", "original_urls", "title", "text", "section", "blurb",
                    "state", "rule", "also_in"
                  ],
                  "properties": {
                    "url": {"description": "The clean address.", "type": "string", "minLength": 1},
                    "as_found": {
                      "description": "Whether no clean address is known and url names its reader.",
                      "type": "boolean"
                    },
                    "position": {"description": "Its link in the newsletter.", "type": "integer", "minimum": 1},
                    "duplicates": {
                      "description": "The positions of further links to it in this newsletter.",
                      "type": "array",
                      "uniqueItems": true,
                      "items": {"type": "integer", "minimum": 1}
                    },
                    "original_urls": {
                      "description": "The addresses as found.",
                      "type": "array",
                      "minItems": 1,
                      "items": {"type": "string"}
                    },
                    "title": {"description": "The page's title, or nothing where it is not known.", "type": "string"},
                    "text": {"description": "The best text of its links.", "type": "string"},
                    "section": {"description": "The heading that it stands under, or nothing.", "type": "string"},
                    "blurb": {"description": "What is said of it, or nothing.", "type": "string"},
                    "state": {
                      "description": "How its address is known.",
                      "enum": [\#(words(Resolution.State.self))]
                    },
                    "rule": {"description": "The rule that made it an article.", "type": "string", "minLength": 1},
                    "also_in": {
                      "description": "Other newsletters of this extraction that have it.",
                      "type": "array",
                      "uniqueItems": true,
                      "items": {"type": "string", "pattern": "^[0-9]{4,}$"}
                    }
                  }
                }
              }
            }
          }
        }
        """#
}
