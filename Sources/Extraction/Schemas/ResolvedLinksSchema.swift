internal import Articles

extension Schema {
    static let resolvedLinksText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: resolved_links.json",
          "description": "Every distinct link with where it really leads and how that was found out.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "url", "state", "cached", "decoder", "hops", "resolved_url", "clean_url", "title", "http_status", "error"
            ],
            "properties": {
              "url": {"description": "As found.", "type": "string"},
              "state": {
                "description": "direct: requested, no redirect. decoded: from the address alone. unresolved: could not look.",
                "enum": [\#(words(Resolution.State.self))]
              },
              "cached": {"description": "Whether it comes from an earlier extraction.", "type": "boolean"},
              "decoder": {
                "description": "The decoders that read the address, in order, joined by \" > \".",
                "type": ["string", "null"]
              },
              "hops": {
                "description": "The addresses that it led to, in order.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["url", "kind", "status"],
                  "properties": {
                    "url": {"description": "The address.", "type": "string"},
                    "kind": {
                      "description": "What led on.",
                      "enum": [\#(words(Resolution.Hop.Kind.self))]
                    },
                    "status": {
                      "description": "The HTTP status of the answer that led on.",
                      "type": "integer",
                      "minimum": 100,
                      "maximum": 999
                    }
                  }
                }
              },
              "resolved_url": {
                "description": "The last good address; null where none is known.",
                "type": ["string", "null"]
              },
              "clean_url": {
                "description": "The same without tracking parameters and the reader's identity.",
                "type": ["string", "null"]
              },
              "title": {"description": "The page's title.", "type": ["string", "null"]},
              "http_status": {
                "description": "The status of the last answer; null when there was none.",
                "type": ["integer", "null"],
                "minimum": 100,
                "maximum": 999
              },
              "error": {
                "description": "What went wrong, in words and without the address.",
                "type": ["string", "null"]
              },
              "reason": {
                "description": "Why it must not be requested; null where it may be.",
                "enum": [\#(words(Reason.self)), null]
              },
              "rule": {"description": "The rule that gave the reason.", "type": ["string", "null"]},
              "evidence": {"description": "What weighed in the rule.", "type": ["string", "null"]}
            }
          }
        }
        """#
}
