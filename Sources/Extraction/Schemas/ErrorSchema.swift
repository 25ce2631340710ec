extension Schema {
    static let errorText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: error",
          "description": "Why a request was rejected: rejected/NAME.error.json, written before the request is moved there.",
          "type": "object",
          "required": ["format", "error_code", "error_message", "field", "hint"],
          "properties": {
            "format": {"description": "The form of this document.", "const": 1},
            "error_code": {
              "description": "Why, for scripts.",
              "enum": [\#(words(RequestError.Code.self))]
            },
            "error_message": {"description": "Why, in words.", "type": "string", "minLength": 1},
            "field": {"description": "The field at fault, where there is one.", "type": ["string", "null"]},
            "hint": {"description": "What would be right, where that can be said.", "type": ["string", "null"]}
          }
        }
        """#
}
