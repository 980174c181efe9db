#ifndef ENTENTE_CPOPPLER_H
#define ENTENTE_CPOPPLER_H

#include <stddef.h>

/* The part of Poppler that Entente needs, from the shared library libpoppler-glib, which is looked for when the first PDF
 * is read: a program without it reads everything else. A document belongs to one thread at a time. */

typedef struct entpp_document entpp_document;

/* A character's box; lengths in points, y downwards from the top of the page. */
typedef struct {
    double left, top, right, bottom;
} entpp_box;

/* A page's text as UTF-8, ending in a zero byte, and a box for each of its characters. */
typedef struct {
    char *text;
    entpp_box *boxes;
    size_t box_count;
    double width, height;
} entpp_page;

enum { ENTPP_READ = 0, ENTPP_MISSING = 1, ENTPP_LOCKED = 2, ENTPP_DAMAGED = 3 };

/* Opens a document in bytes that stay where they are until it is closed; `why` tells how that went. */
entpp_document *entpp_open(const char *bytes, size_t length, int *why);
void entpp_close(entpp_document *document);

int entpp_page_count(const entpp_document *document);

/* The title that the document gives, or NULL. Release with entpp_release_text. */
char *entpp_title(const entpp_document *document);
void entpp_release_text(char *text);

/* Reads a page, from 0; `text` is NULL where there is none. Release with entpp_release_page. */
entpp_page entpp_read_page(const entpp_document *document, int index);
void entpp_release_page(entpp_page page);

#endif
