#ifndef ENTENTE_CPACKING_H
#define ENTENTE_CPACKING_H

#include <stddef.h>
#include <stdint.h>

/* Unpacks gzip, xz and Zstandard as bytes come, by zlib, liblzma and libzstd. A stream belongs to one thread at a time. */

typedef struct entpk_stream entpk_stream;

enum { ENTPK_GZIP = 0, ENTPK_XZ = 1, ENTPK_ZSTD = 2 };

/* What came of a step: it goes on; a member is complete, and another may follow; what came is not packed so; more memory
 * is wanted than `memory` bytes. */
enum { ENTPK_GOES_ON = 0, ENTPK_COMPLETE = 1, ENTPK_DAMAGED = 2, ENTPK_TOO_LARGE = 3 };

/* A stream; NULL when there is no memory. Release with entpk_close. */
entpk_stream *entpk_open(int kind, uint64_t memory);

/* Unpacks from `input` into `output`; `taken` and `given` tell how much of each was used. */
int entpk_step(entpk_stream *stream, const uint8_t *input, size_t length, size_t *taken, uint8_t *output, size_t room,
               size_t *given);

void entpk_close(entpk_stream *stream);

#endif
