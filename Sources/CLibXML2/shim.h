// What the Links module takes from C: libxml2's HTML parser with its SAX interface, and memmem(3).
// libxml2 has nothing variadic here, and of its mutable globals none is needed, so that there are no wrappers.
#include <libxml/xmlversion.h>

// Debian's libxml2 is built with ICU, and its encoding.h then includes ICU's headers. Swift's Foundation carries an ICU
// of its own, and a module that sees both does not compile ("'UErrorCode' has different definitions"). All that is lost
// are the last members of xmlCharEncodingHandler, which is only ever made and read inside libxml2.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stddef.h>

// memmem(3) is declared under _GNU_SOURCE only, which Swift's Glibc module is built without.
void *memmem(const void *haystack, size_t length, const void *needle, size_t needle_length);
