/* Calls the C doors on files and on spoilt copies of them, for the sanitizers of addresses and of undefined behaviour. */
#include "CMarkup.h"
#include "CPacking.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COPIES = 500, LONGEST = 1 << 20 };

static unsigned long long state = 16;

/* SplitMix64 (Steele, Lea and Flood 2014). */
static unsigned long long next_number(void) {
    unsigned long long mixed = state += 0x9E3779B97F4A7C15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

static void unpack(int kind, const uint8_t *bytes, size_t length) {
    entpk_stream *stream = entpk_open(kind, 1 << 26);
    static uint8_t output[1 << 16];
    size_t steps = 0;
    while (stream != NULL && length > 0 && steps++ < 1000) {
        size_t taken = 0, given = 0;
        int code = entpk_step(stream, bytes, length, &taken, output, sizeof output, &given);
        bytes += taken;
        length -= taken;
        if (code == ENTPK_DAMAGED || code == ENTPK_TOO_LARGE || (taken == 0 && given == 0)) break;
    }
    entpk_close(stream);
}

static void call_all(const uint8_t *bytes, size_t length) {
    entmk_limits limits = {200, 4000, 100000, 64, 65536, 1 << 26};
    entmk_release(entmk_read_html((const char *)bytes, length, limits));
    entmk_release(entmk_read_xml((const char *)bytes, length, limits));
    const char *charsets[] = {"CP1252", "UTF-16LE", "UTF-16BE", "GB18030", "ISO-2022-JP", "nothing"};
    for (size_t index = 0; index < sizeof charsets / sizeof charsets[0]; index++) {
        entmk_release(entmk_decode(charsets[index], (const char *)bytes, length));
    }
    for (int kind = ENTPK_GZIP; kind <= ENTPK_ZSTD; kind++) unpack(kind, bytes, length);
}

int main(int count, char **names) {
    static uint8_t whole[LONGEST], copy[LONGEST];
    for (int index = 1; index < count; index++) {
        FILE *file = fopen(names[index], "rb");
        if (file == NULL) return 1;
        size_t length = fread(whole, 1, sizeof whole, file);
        fclose(file);
        call_all(whole, length);
        for (int number = 0; number < COPIES && length > 0; number++) {
            memcpy(copy, whole, length);
            size_t kept = length;
            for (int change = 0; change < 8; change++) copy[next_number() % length] = (uint8_t)next_number();
            if (number % 4 == 0) kept = next_number() % length;
            call_all(copy, kept);
        }
    }
    printf("%d files and %d spoilt copies of each\n", count - 1, COPIES);
    return 0;
}
