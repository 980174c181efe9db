#include "Tiles.h"

#if defined(__x86_64__) && defined(__linux__)
#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TARGET __attribute__((target("avx2,fma,avx512f,avx512vl,amx-tile,amx-int8")))

enum { side = 16, deep = 64, tile = side * deep };

int tiles_can_be_used(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
    int hasTiles = (d >> 24 & 1) && (d >> 25 & 1);
    // Linux keeps the registers of tiles for those alone who have asked for them.
    const long askForPermission = 0x1023, tileData = 18;
    return hasTiles && syscall(SYS_arch_prctl, askForPermission, tileData) == 0;
}

void tiles_pack(short *packed, const short *pairs, long rows, long columns) {
    unsigned char *bytes = (unsigned char *)packed;
    for (long panel = 0; panel < columns; panel += side) {
        const short *from = pairs + panel * rows;
        for (long start = 0; start < rows; start += deep, bytes += 2 * tile) {
            for (long k = 0; k < deep; k++) {
                for (long j = 0; j < side; j++) {
                    long row = start + k;
                    int weight = row < rows ? from[row / 2 * 32 + 2 * j + row % 2] : 0;
                    long place = k / 4 * deep + 4 * j + k % 4;
                    bytes[place] = (unsigned char)(weight >> 8);
                    bytes[tile + place] = (unsigned char)(weight & 255);
                }
            }
        }
    }
}

struct shape {
    unsigned char palette, start, reserved[14];
    unsigned short bytes[16];
    unsigned char rows[16];
};

// Four tiles of sums, two of what stands left, two of weights.
static TARGET void shape_tiles(long rows) {
    struct shape shape = {.palette = 1};
    for (int i = 0; i < 8; i++) {
        shape.bytes[i] = deep;
        shape.rows[i] = i < 6 ? (unsigned char)rows : side;
    }
    _tile_loadconfig(&shape);
}

// Rounds rows of what stands left and parts each number x into 128 · high + low, low between -64 and 63.
static TARGET void part_rows(signed char *high, signed char *low, const float *left, long stride, long rows, long depth,
                             long padded) {
    const __m256 magic = _mm256_set1_ps(12582912.0f), steps = _mm256_set1_ps(8192.0f);
    for (long row = 0; row < rows; row++) {
        signed char *h = high + row * padded, *l = low + row * padded;
        for (long j = 0; j < depth; j += 8) {
            __m256 value = _mm256_loadu_ps(left + row * stride + j);
            value = _mm256_sub_ps(_mm256_fmadd_ps(value, steps, magic), magic);
            __m256i whole = _mm256_cvttps_epi32(value);
            __m256i upper = _mm256_srai_epi32(_mm256_add_epi32(whole, _mm256_set1_epi32(64)), 7);
            __m256i lower = _mm256_sub_epi32(whole, _mm256_slli_epi32(upper, 7));
            _mm_storel_epi64((__m128i *)(h + j), _mm256_cvtepi32_epi8(upper));
            _mm_storel_epi64((__m128i *)(l + j), _mm256_cvtepi32_epi8(lower));
        }
        for (long j = depth; j < padded; j++) h[j] = l[j] = 0;
    }
}

static TARGET void add_sums(float *target, long stride, int sums[4][side * side], const float *scales, long rows,
                            long width) {
    __mmask16 mask = (__mmask16)((1u << width) - 1);
    __m512 factors = _mm512_loadu_ps(scales);
    for (long i = 0; i < rows; i++) {
        __m512i sum = _mm512_slli_epi32(_mm512_loadu_si512(sums[0] + i * side), 15);
        sum = _mm512_add_epi32(sum, _mm512_slli_epi32(_mm512_loadu_si512(sums[1] + i * side), 7));
        sum = _mm512_add_epi32(sum, _mm512_slli_epi32(_mm512_loadu_si512(sums[2] + i * side), 8));
        sum = _mm512_add_epi32(sum, _mm512_loadu_si512(sums[3] + i * side));
        float *place = target + i * stride;
        __m512 total = _mm512_fmadd_ps(_mm512_cvtepi32_ps(sum), factors, _mm512_maskz_loadu_ps(mask, place));
        _mm512_mask_storeu_ps(place, mask, total);
    }
}

TARGET void tiles_multiply(float *product, long stride, const float *left, long leftStride, const short *packed,
                           const float *scales, long rows, long columns, long depth) {
    enum { most = 64, deepest = 512 };
    _Alignas(64) signed char high[most * deepest], low[most * deepest];
    _Alignas(64) int sums[4][side * side];
    long padded = (depth + deep - 1) / deep * deep, shaped = 0;
    for (long from = 0; from < rows; from += most) {
        long part = rows - from < most ? rows - from : most;
        part_rows(high, low, left + from * leftStride, leftStride, part, depth, padded);
        for (long row = 0; row < part; row += side) {
            long height = part - row < side ? part - row : side;
            if (height != shaped) shape_tiles(shaped = height);
            const char *weights = (const char *)packed;
            for (long panel = 0; panel < columns; panel += side) {
                _tile_zero(0);
                _tile_zero(1);
                _tile_zero(2);
                _tile_zero(3);
                for (long k = 0; k < padded; k += deep, weights += 2 * tile) {
                    _tile_loadd(4, high + row * padded + k, padded);
                    _tile_loadd(6, weights, deep);
                    _tile_dpbssd(0, 4, 6);
                    _tile_loadd(7, weights + tile, deep);
                    _tile_dpbsud(1, 4, 7);
                    _tile_loadd(5, low + row * padded + k, padded);
                    _tile_dpbssd(2, 5, 6);
                    _tile_dpbsud(3, 5, 7);
                }
                _tile_stored(0, sums[0], deep);
                _tile_stored(1, sums[1], deep);
                _tile_stored(2, sums[2], deep);
                _tile_stored(3, sums[3], deep);
                long width = columns - panel < side ? columns - panel : side;
                add_sums(product + (from + row) * stride + panel, stride, sums, scales + panel, height, width);
            }
        }
    }
    _tile_release();
}
#else
int tiles_can_be_used(void) { return 0; }
void tiles_pack(short *packed, const short *pairs, long rows, long columns) {
    (void)packed, (void)pairs, (void)rows, (void)columns;
}
void tiles_multiply(float *product, long stride, const float *left, long leftStride, const short *packed,
                    const float *scales, long rows, long columns, long depth) {
    (void)product, (void)stride, (void)left, (void)leftStride, (void)packed, (void)scales, (void)rows, (void)columns,
        (void)depth;
}
#endif
