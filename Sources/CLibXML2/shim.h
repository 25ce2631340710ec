// What the Links module takes from libxml2: the HTML parser and its SAX interface.
// Nothing here is variadic, and of the mutable globals Swift 6 needs none, so no wrappers.
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
