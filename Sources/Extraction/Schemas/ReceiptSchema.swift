extension Schema {
    static let receiptText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: receipt",
          "description": "The answer to a request, in receipts/ under the request's name.",
          "type": "object",
          "required": ["format", "status"],
          "properties": {
            "format": {"description": "The form of this document.", "const": 1},
            "status": {
              "description": "pending: accepted. cancelled: the extraction meant has been cancelled.",
              "enum": ["pending", "cancelled", "rejected"]
            },
            "extraction_id": {
              "description": "The extraction that the request made or meant.",
              "type": ["string", "null"],
              "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
            },
            "message": {"description": "The answer in words.", "type": "string"},
            "error_code": {
              "description": "Why it was rejected, for scripts.",
              "enum": [\#(words(RequestError.Code.self))]
            },
            "error_message": {"description": "Why it was rejected, in words.", "type": "string", "minLength": 1},
            "field": {"description": "The field at fault.", "type": ["string", "null"]},
            "hint": {"description": "What would be right.", "type": ["string", "null"]}
          },
          "if": {"properties": {"status": {"const": "rejected"}}},
          "then": {"required": ["error_code", "error_message", "field", "hint"]},
          "else": {
            "required": ["extraction_id", "message"],
            "properties": {"extraction_id": {"type": "string"}, "error_code": false, "error_message": false}
          }
        }
        """#
}
