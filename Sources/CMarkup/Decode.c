#include "CMarkup.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

entmk_result entmk_decode(const char *charset, const char *bytes, size_t length) {
    entmk_result result = {NULL, 0, 0};
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1) {
        result.end = 1;
        return result;
    }
    /* No charset that iconv knows takes more than four bytes of UTF-8 for one of its own; the mark takes three. */
    size_t capacity = 4 * length + 16;
    char *text = malloc(capacity);
    if (text == NULL) {
        iconv_close(converter);
        result.end = 3;
        return result;
    }
    char *input = (char *)bytes;
    size_t left = length;
    char *output = text;
    size_t room = capacity;
    while (left > 0 && room >= 8) {
        if (iconv(converter, &input, &left, &output, &room) != (size_t)-1) break;
        if (errno != EILSEQ && errno != EINVAL) break;
        memcpy(output, "\xEF\xBF\xBD", 3);
        output += 3;
        room -= 3;
        if (left > 0) {
            input++;
            left--;
        }
    }
    iconv_close(converter);
    result.events = (uint8_t *)text;
    result.length = (size_t)(output - text);
    return result;
}
