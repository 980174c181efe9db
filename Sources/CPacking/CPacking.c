#include "CPacking.h"

#include <lzma.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

struct entpk_stream {
    int kind;
    int is_between;
    uint64_t memory;
    z_stream gzip;
    lzma_stream xz;
    ZSTD_DStream *zstd;
};

/* Zstandard's own limit of its window, 2^27 bytes, which its tool keeps too. */
enum { ZSTD_WINDOW = 27 };

entpk_stream *entpk_open(int kind, uint64_t memory) {
    entpk_stream *stream = calloc(1, sizeof *stream);
    if (stream == NULL) return NULL;
    stream->kind = kind;
    stream->is_between = 1;
    stream->memory = memory;
    int is_ready = 0;
    switch (kind) {
    case ENTPK_GZIP: is_ready = inflateInit2(&stream->gzip, 15 + 16) == Z_OK; break;
    case ENTPK_XZ: is_ready = lzma_stream_decoder(&stream->xz, memory, 0) == LZMA_OK; break;
    case ENTPK_ZSTD:
        stream->zstd = ZSTD_createDStream();
        is_ready = stream->zstd != NULL &&
                   !ZSTD_isError(ZSTD_DCtx_setParameter(stream->zstd, ZSTD_d_windowLogMax, ZSTD_WINDOW));
        break;
    }
    if (!is_ready) {
        entpk_close(stream);
        return NULL;
    }
    return stream;
}

static int step_gzip(entpk_stream *stream, const uint8_t *input, size_t length, size_t *taken, uint8_t *output,
                     size_t room, size_t *given) {
    z_stream *gzip = &stream->gzip;
    if (stream->is_between && inflateReset(gzip) != Z_OK) return ENTPK_DAMAGED;
    gzip->next_in = (Bytef *)input;
    gzip->avail_in = (uInt)length;
    gzip->next_out = output;
    gzip->avail_out = (uInt)room;
    int code = inflate(gzip, Z_NO_FLUSH);
    *taken = length - gzip->avail_in;
    *given = room - gzip->avail_out;
    if (code == Z_STREAM_END) return ENTPK_COMPLETE;
    return code == Z_OK || code == Z_BUF_ERROR ? ENTPK_GOES_ON : ENTPK_DAMAGED;
}

static int step_xz(entpk_stream *stream, const uint8_t *input, size_t length, size_t *taken, uint8_t *output,
                   size_t room, size_t *given) {
    lzma_stream *xz = &stream->xz;
    if (stream->is_between && lzma_stream_decoder(xz, stream->memory, 0) != LZMA_OK) return ENTPK_DAMAGED;
    xz->next_in = input;
    xz->avail_in = length;
    xz->next_out = output;
    xz->avail_out = room;
    lzma_ret code = lzma_code(xz, LZMA_RUN);
    *taken = length - xz->avail_in;
    *given = room - xz->avail_out;
    if (code == LZMA_STREAM_END) return ENTPK_COMPLETE;
    if (code == LZMA_MEMLIMIT_ERROR) return ENTPK_TOO_LARGE;
    return code == LZMA_OK || code == LZMA_BUF_ERROR ? ENTPK_GOES_ON : ENTPK_DAMAGED;
}

static int step_zstd(entpk_stream *stream, const uint8_t *input, size_t length, size_t *taken, uint8_t *output,
                     size_t room, size_t *given) {
    ZSTD_inBuffer in = {input, length, 0};
    ZSTD_outBuffer out = {output, room, 0};
    size_t code = ZSTD_decompressStream(stream->zstd, &out, &in);
    *taken = in.pos;
    *given = out.pos;
    if (ZSTD_isError(code)) return ENTPK_DAMAGED;
    return code == 0 ? ENTPK_COMPLETE : ENTPK_GOES_ON;
}

int entpk_step(entpk_stream *stream, const uint8_t *input, size_t length, size_t *taken, uint8_t *output, size_t room,
               size_t *given) {
    /* zlib counts in 32 bits. */
    if (length > 1u << 30) length = 1u << 30;
    if (room > 1u << 30) room = 1u << 30;
    int code = stream->kind == ENTPK_GZIP ? step_gzip(stream, input, length, taken, output, room, given)
               : stream->kind == ENTPK_XZ ? step_xz(stream, input, length, taken, output, room, given)
                                          : step_zstd(stream, input, length, taken, output, room, given);
    stream->is_between = code == ENTPK_COMPLETE;
    return code;
}

void entpk_close(entpk_stream *stream) {
    if (stream == NULL) return;
    switch (stream->kind) {
    case ENTPK_GZIP: inflateEnd(&stream->gzip); break;
    case ENTPK_XZ: lzma_end(&stream->xz); break;
    case ENTPK_ZSTD: ZSTD_freeDStream(stream->zstd); break;
    }
    free(stream);
}
