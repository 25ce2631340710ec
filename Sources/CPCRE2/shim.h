/* pcre2.h wants to know which of its three libraries is meant. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
