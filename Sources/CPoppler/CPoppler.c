#include "CPoppler.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* The first members of GLib's GError. */
typedef struct {
    unsigned domain;
    int code;
    char *message;
} glib_error;

enum { POPPLER_ERROR_ENCRYPTED = 1 };

static struct {
    int is_there;
    void *(*bytes_new_static)(const void *, size_t);
    void (*bytes_unref)(void *);
    void (*error_free)(glib_error *);
    void (*free)(void *);
    void (*object_unref)(void *);
    void *(*document_new)(void *, const char *, glib_error **);
    int (*page_count)(void *);
    char *(*title)(void *);
    void *(*page)(void *, int);
    void (*page_size)(void *, double *, double *);
    char *(*page_text)(void *);
    int (*page_layout)(void *, entpp_box **, unsigned *);
} poppler;

struct entpp_document {
    void *handle;
    void *bytes;
};

static void load(void) {
    void *library = dlopen("libpoppler-glib.so.8", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) library = dlopen("libpoppler-glib.so", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
    /* Names are also found in the libraries that this one needs. */
    struct {
        void **place;
        const char *name;
    } symbols[] = {
        {(void **)&poppler.bytes_new_static, "g_bytes_new_static"},
        {(void **)&poppler.bytes_unref, "g_bytes_unref"},
        {(void **)&poppler.error_free, "g_error_free"},
        {(void **)&poppler.free, "g_free"},
        {(void **)&poppler.object_unref, "g_object_unref"},
        {(void **)&poppler.document_new, "poppler_document_new_from_bytes"},
        {(void **)&poppler.page_count, "poppler_document_get_n_pages"},
        {(void **)&poppler.title, "poppler_document_get_title"},
        {(void **)&poppler.page, "poppler_document_get_page"},
        {(void **)&poppler.page_size, "poppler_page_get_size"},
        {(void **)&poppler.page_text, "poppler_page_get_text"},
        {(void **)&poppler.page_layout, "poppler_page_get_text_layout"},
    };
    for (size_t index = 0; index < sizeof symbols / sizeof symbols[0]; index++) {
        *symbols[index].place = dlsym(library, symbols[index].name);
        if (*symbols[index].place == NULL) return;
    }
    poppler.is_there = 1;
}

entpp_document *entpp_open(const char *bytes, size_t length, int *why) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    *why = ENTPP_MISSING;
    if (!poppler.is_there) return NULL;
    *why = ENTPP_DAMAGED;
    entpp_document *document = calloc(1, sizeof *document);
    if (document == NULL) return NULL;
    glib_error *error = NULL;
    document->bytes = poppler.bytes_new_static(bytes, length);
    document->handle = poppler.document_new(document->bytes, NULL, &error);
    if (error != NULL) {
        if (error->code == POPPLER_ERROR_ENCRYPTED) *why = ENTPP_LOCKED;
        poppler.error_free(error);
    }
    if (document->handle == NULL) {
        entpp_close(document);
        return NULL;
    }
    *why = ENTPP_READ;
    return document;
}

void entpp_close(entpp_document *document) {
    if (document == NULL) return;
    if (document->handle != NULL) poppler.object_unref(document->handle);
    if (document->bytes != NULL) poppler.bytes_unref(document->bytes);
    free(document);
}

int entpp_page_count(const entpp_document *document) { return poppler.page_count(document->handle); }

char *entpp_title(const entpp_document *document) { return poppler.title(document->handle); }

void entpp_release_text(char *text) {
    if (text != NULL) poppler.free(text);
}

entpp_page entpp_read_page(const entpp_document *document, int index) {
    entpp_page result;
    memset(&result, 0, sizeof result);
    void *page = poppler.page(document->handle, index);
    if (page == NULL) return result;
    poppler.page_size(page, &result.width, &result.height);
    result.text = poppler.page_text(page);
    unsigned count = 0;
    if (result.text != NULL && poppler.page_layout(page, &result.boxes, &count)) result.box_count = count;
    poppler.object_unref(page);
    return result;
}

void entpp_release_page(entpp_page page) {
    if (page.text != NULL) poppler.free(page.text);
    if (page.boxes != NULL) poppler.free(page.boxes);
}
