internal import Links

extension Schema {
    static let extractedLinksText = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Gleaner: extracted_links.json",
          "description": "Every link of every newsletter, in document order.",
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "newsletter", "position", "url", "text", "heading", "before", "after", "element", "warnings"
            ],
            "properties": {
              "newsletter": {"description": "The newsletter's id.", "type": "string", "pattern": "^[0-9]{4,}$"},
              "position": {"description": "1 is the first in the document.", "type": "integer", "minimum": 1},
              "url": {"description": "As found, character references decoded.", "type": "string"},
              "text": {"description": "What the link shows; for a picture its alt.", "type": "string"},
              "hint": {
                "description": "What the link and its pictures are called: alt, title, aria-label and file names, separated by |.",
                "type": "string"
              },
              "heading": {"description": "The heading above it, or nothing.", "type": "string"},
              "before": {"description": "What stands before it in its block.", "type": "string"},
              "after": {"description": "What stands after it in its block.", "type": "string"},
              "lead": {"description": "The end of what stands above its block, blocks separated by |.", "type": "string"},
              "trail": {"description": "The beginning of what stands below its block.", "type": "string"},
              "element": {
                "description": "text: an address that stands in the text.",
                "enum": [\#(words(Link.Element.self))]
              },
              "picture": {"description": "Whether it shows a picture and no text.", "type": "boolean"},
              "pixel": {"description": "Whether that picture is too small to be seen.", "type": "boolean"},
              "block": {
                "description": "The running number of the paragraph, cell or list item that it stands in.",
                "type": "integer",
                "minimum": 0
              },
              "warnings": {
                "description": "What had to be mended to read it.",
                "type": "array",
                "items": {"type": "string"}
              }
            }
          }
        }
        """#
}
