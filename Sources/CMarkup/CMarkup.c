#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { REACHED_END = 0, REACHED_LIMIT = 1, FOUND_ENTITY = 2, NO_MEMORY = 3 };

typedef struct {
    entmk_limits limits;
    entmk_result result;
    size_t capacity;
    uint32_t open_tags;
    uint32_t elements;
    /* Where the last event is a text that may go on, its place; else SIZE_MAX. */
    size_t open_text;
    xmlParserCtxtPtr parser;
    int is_html;
} reading;

static void stop(reading *reading, int end) {
    if (reading->result.end == REACHED_END) reading->result.end = end;
    if (reading->parser != NULL) xmlStopParser(reading->parser);
}

static void append(reading *reading, const void *bytes, size_t length) {
    entmk_result *result = &reading->result;
    if (result->end != REACHED_END) return;
    if (length > reading->limits.bytes || result->length > reading->limits.bytes - length) {
        stop(reading, REACHED_LIMIT);
        return;
    }
    if (result->length + length > reading->capacity) {
        size_t capacity = reading->capacity < 4096 ? 4096 : reading->capacity;
        while (capacity < result->length + length) capacity *= 2;
        uint8_t *grown = realloc(result->events, capacity);
        if (grown == NULL) {
            stop(reading, NO_MEMORY);
            return;
        }
        result->events = grown;
        reading->capacity = capacity;
    }
    memcpy(result->events + result->length, bytes, length);
    result->length += length;
}

static void write_number(uint8_t *place, uint32_t number) {
    for (int index = 0; index < 4; index++) place[index] = (uint8_t)(number >> (8 * index));
}

static uint32_t read_number(const uint8_t *place) {
    uint32_t number = 0;
    for (int index = 0; index < 4; index++) number |= (uint32_t)place[index] << (8 * index);
    return number;
}

static void append_number(reading *reading, uint32_t number) {
    uint8_t bytes[4];
    write_number(bytes, number);
    append(reading, bytes, sizeof bytes);
}

static void append_text(reading *reading, const void *bytes, size_t length) {
    append_number(reading, (uint32_t)length);
    append(reading, bytes, length);
}

/* The value of an attribute; where entities are not replaced, libxml2 hands over the ampersand of XML as "&#38;". */
static void append_value(reading *reading, const char *value, size_t length) {
    static const char sign[] = "&#38;";
    const size_t sign_length = sizeof sign - 1;
    size_t place = reading->result.length;
    append_number(reading, 0);
    if (reading->result.end != REACHED_END) return;
    size_t start = 0;
    for (size_t index = 0; !reading->is_html && index + sign_length <= length; index++) {
        if (memcmp(value + index, sign, sign_length) != 0) continue;
        append(reading, value + start, index + 1 - start);
        start = index + sign_length;
        index = start - 1;
    }
    append(reading, value + start, length - start);
    if (reading->result.end != REACHED_END) return;
    write_number(reading->result.events + place, (uint32_t)(reading->result.length - place - 4));
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
    reading *reading = context;
    if (reading->result.end != REACHED_END) return;
    reading->open_tags++;
    reading->elements++;
    if (reading->open_tags > reading->limits.open_tags || reading->elements > reading->limits.elements) {
        stop(reading, REACHED_LIMIT);
        return;
    }
    if (reading->open_tags > reading->limits.depth) return;
    reading->open_text = SIZE_MAX;
    append(reading, "<", 1);
    append_text(reading, name, strlen((const char *)name));
    uint32_t count = 0;
    while (attributes != NULL && count < reading->limits.attributes && attributes[2 * count] != NULL) count++;
    append_number(reading, count);
    for (uint32_t index = 0; index < count; index++) {
        const char *key = (const char *)attributes[2 * index];
        const char *value = (const char *)attributes[2 * index + 1];
        size_t length = value == NULL ? 0 : strlen(value);
        append_text(reading, key, strlen(key));
        append_value(reading, value == NULL ? "" : value, length <= reading->limits.attribute_bytes ? length : 0);
    }
}

static void end_element(void *context, const xmlChar *name) {
    (void)name;
    reading *reading = context;
    if (reading->result.end != REACHED_END || reading->open_tags == 0) return;
    if (reading->open_tags <= reading->limits.depth) {
        reading->open_text = SIZE_MAX;
        append(reading, ">", 1);
    }
    reading->open_tags--;
}

static void characters(void *context, const xmlChar *text, int length) {
    reading *reading = context;
    if (length <= 0 || reading->result.end != REACHED_END) return;
    if (reading->open_text != SIZE_MAX) {
        uint32_t before = read_number(reading->result.events + reading->open_text);
        append(reading, text, (size_t)length);
        if (reading->result.end == REACHED_END) {
            write_number(reading->result.events + reading->open_text, before + (uint32_t)length);
        }
        return;
    }
    append(reading, "t", 1);
    size_t place = reading->result.length;
    append_text(reading, text, (size_t)length);
    if (reading->result.end == REACHED_END) reading->open_text = place;
}

/* Only the five entities of XML are known; a reference to another is left out. */
static xmlEntityPtr get_entity(void *context, const xmlChar *name) {
    (void)context;
    return xmlGetPredefinedEntity(name);
}

static void declare_entity(void *context, const xmlChar *name, int type, const xmlChar *public_id,
                           const xmlChar *system_id, xmlChar *content) {
    (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
    stop(context, FOUND_ENTITY);
}

static xmlParserInputPtr resolve_nothing(void *context, const xmlChar *public_id, const xmlChar *system_id) {
    (void)context, (void)public_id, (void)system_id;
    return NULL;
}

static xmlSAXHandler handler(void) {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.startElement = start_element;
    handler.endElement = end_element;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.cdataBlock = characters;
    handler.getEntity = get_entity;
    handler.entityDecl = declare_entity;
    handler.resolveEntity = resolve_nothing;
    return handler;
}

static void initialise(void) { xmlInitParser(); }

static entmk_result read_markup(const char *bytes, size_t length, entmk_limits limits, int is_html) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, initialise);
    reading reading;
    memset(&reading, 0, sizeof reading);
    reading.limits = limits;
    reading.is_html = is_html;
    reading.open_text = SIZE_MAX;
    if (length == 0) return reading.result;
    if (length > INT_MAX - 1) {
        reading.result.end = REACHED_LIMIT;
        return reading.result;
    }
    xmlParserCtxtPtr parser = is_html ? htmlCreateMemoryParserCtxt(bytes, (int)length)
                                      : xmlCreateMemoryParserCtxt(bytes, (int)length);
    if (parser == NULL) {
        reading.result.end = NO_MEMORY;
        return reading.result;
    }
    reading.parser = parser;
    xmlSAXHandler sax = handler();
    *parser->sax = sax;
    parser->userData = &reading;
    if (is_html) {
        htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                       HTML_PARSE_IGNORE_ENC);
        xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
        if (utf8 != NULL) {
            xmlSwitchToEncoding(parser, utf8);
            if (parser->input->encoding == NULL) parser->input->encoding = xmlStrdup((const xmlChar *)"UTF-8");
        }
    } else {
        xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                                      XML_PARSE_SAX1 | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC);
        parser->charset = XML_CHAR_ENCODING_UTF8;
    }
    /* The options set handlers of their own. */
    *parser->sax = sax;
    if (is_html) {
        htmlParseDocument(parser);
    } else {
        xmlParseDocument(parser);
    }
    reading.result.is_well_formed = parser->wellFormed;
    if (parser->myDoc != NULL) {
        xmlFreeDoc(parser->myDoc);
        parser->myDoc = NULL;
    }
    if (is_html) {
        htmlFreeParserCtxt(parser);
    } else {
        xmlFreeParserCtxt(parser);
    }
    return reading.result;
}

entmk_result entmk_read_html(const char *bytes, size_t length, entmk_limits limits) {
    return read_markup(bytes, length, limits, 1);
}

entmk_result entmk_read_xml(const char *bytes, size_t length, entmk_limits limits) {
    return read_markup(bytes, length, limits, 0);
}

void entmk_release(entmk_result result) { free(result.events); }
