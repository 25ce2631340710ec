extension Schema {
    static let explanationText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: gleaner explain --json",
          "description": "How a link is decoded and judged: an explanation for each place where it stands.",
          "type": "array",
          "minItems": 1,
          "items": {
            "description": "The steps in their order; some come several times.",
            "type": "array",
            "minItems": 1,
            "contains": {"properties": {"step": {"const": "verdict"}}},
            "items": {
              "type": "object",
              "required": ["step", "value"],
              "properties": {
                "step": {
                  "description": "What was looked at.",
                  "enum": [\#(words(Explanation.Step.self))]
                },
                "value": {"description": "What came of it, in words for people.", "type": "string"}
              }
            }
          }
        }
        """#
}
