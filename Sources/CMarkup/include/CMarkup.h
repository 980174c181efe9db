#ifndef ENTENTE_CMARKUP_H
#define ENTENTE_CMARKUP_H

#include <stddef.h>
#include <stdint.h>

/* The part of libxml2 that Entente needs: the parsers of HTML and XML, whose events are written one behind the other
 * into one buffer, so that no tree of pointers is made.
 *
 * Nothing is fetched, no file is opened, no entity is expanded but the five of XML and those of HTML, and a declaration
 * of an entity ends the reading. Both functions may be called from several threads at once. */

/* How much is kept; more is left out, or ends the reading. */
typedef struct {
    /* The most elements that are open at once; those inside are read as if their tags were not there. */
    uint32_t depth;
    /* The most tags that are open inside the parser, the deeper ones too; beyond, it stops. */
    uint32_t open_tags;
    /* The most elements; beyond, the parser stops. */
    uint32_t elements;
    /* The most attributes of an element, and bytes of an attribute's value; more are left out. */
    uint32_t attributes;
    uint32_t attribute_bytes;
    /* The most bytes of the buffer; beyond, the parser stops. */
    size_t bytes;
} entmk_limits;

/* What came of it. */
typedef struct {
    /* Events: `<` name, count of attributes, name and value of each; `>`; `t` text. Each text is its length in four
     * bytes, the lowest first, and its UTF-8 bytes; the count is four bytes too. Release with entmk_release. */
    uint8_t *events;
    size_t length;
    /* 0 read to the end; 1 stopped at a limit; 2 stopped at a declaration of an entity; 3 out of memory. */
    int end;
    /* Whether XML was read without a mistake. */
    int is_well_formed;
} entmk_result;

/* Reads HTML that is UTF-8. */
entmk_result entmk_read_html(const char *bytes, size_t length, entmk_limits limits);

/* Reads XML that is UTF-8, and goes on behind mistakes where it can. */
entmk_result entmk_read_xml(const char *bytes, size_t length, entmk_limits limits);

void entmk_release(entmk_result result);

/* Makes UTF-8 of text in a charset by the C library's name of it; what has no meaning becomes U+FFFD. `end` is 0, 1 where
 * the charset is not known, or 3. `events` holds the text; release with entmk_release. */
entmk_result entmk_decode(const char *charset, const char *bytes, size_t length);

#endif
