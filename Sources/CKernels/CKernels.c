#include "CKernels.h"
#include "Tiles.h"

#include <stdlib.h>

#pragma STDC FP_CONTRACT OFF
// Vectors are only passed between functions that are inlined.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float v8 __attribute__((vector_size(32)));
typedef int i8 __attribute__((vector_size(32)));
typedef short s8 __attribute__((vector_size(16)));
typedef short s16 __attribute__((vector_size(32)));
typedef float loose8 __attribute__((vector_size(32), aligned(4)));

#define SPLAT(value) FN(splat)(value)
#define LOAD(pointer) ((v8)*(const loose8 *)(pointer))
#define STORE(pointer, value) (*(loose8 *)(pointer) = (loose8)(value))
#define FMA(a, b, c) __builtin_elementwise_fma((a), (b), (c))

// Sums of the products of neighbours.
#define EVENS(x) __builtin_convertvector(__builtin_shufflevector(x, x, 0, 2, 4, 6, 8, 10, 12, 14), i8)
#define ODDS(x) __builtin_convertvector(__builtin_shufflevector(x, x, 1, 3, 5, 7, 9, 11, 13, 15), i8)

#define FN(name) name##_plain
#define TARGET
#define ADD_PAIRS(sum, a, b) ((sum) += EVENS(a) * EVENS(b) + ODDS(a) * ODDS(b))
#include "Kernels.inc"

#if defined(__x86_64__)
#define FN(name) name##_avx2
#define TARGET __attribute__((target("avx2,fma")))
#define ADD_PAIRS(sum, a, b) ((sum) += (i8)__builtin_ia32_pmaddwd256((a), (b)))
#include "Kernels.inc"

// Whole numbers are added in one instruction; the sums are the same, bit for bit.
#define FN(name) name##_vnni
#define TARGET __attribute__((target("avx2,fma,avx512f,avx512vl,avx512vnni,prefer-256-bit")))
#define ADD_PAIRS(sum, a, b) ((sum) = (i8)__builtin_ia32_vpdpwssd256((sum), (a), (b)))
#include "Kernels.inc"

// What the processor can: 0 nothing beyond its baseline, 1 AVX2, 2 AVX-512 with VNNI, 3 also tiles.
static int ability(void) {
    static int known = -1;
    int answer = __atomic_load_n(&known, __ATOMIC_RELAXED);
    if (answer < 0) {
        __builtin_cpu_init();
        answer = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
        if (answer && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512vnni"))
            answer = tiles_can_be_used() ? 3 : 2;
        __atomic_store_n(&known, answer, __ATOMIC_RELAXED);
    }
    return answer;
}
#define CHOOSE(name, ...)                                                                                     \
    (ability() >= 2   ? name##_vnni(__VA_ARGS__)                                                              \
     : ability() == 1 ? name##_avx2(__VA_ARGS__)                                                              \
                      : name##_plain(__VA_ARGS__))
#else
static int ability(void) { return 0; }
#define CHOOSE(name, ...) name##_plain(__VA_ARGS__)
#endif

long ck_packed_count(long rows, long columns) { return (columns + 15) / 16 * 16 * rows; }

void ck_pack(float *packed, const float *source, long sourceOffset, long rowStride, long columnStride, long rows,
             long columns) {
    const float *from = source + sourceOffset;
    for (long panel = 0; panel < columns; panel += 16) {
        long width = columns - panel < 16 ? columns - panel : 16;
        for (long row = 0; row < rows; row++) {
            const float *item = from + row * rowStride + panel * columnStride;
            for (long j = 0; j < width; j++) packed[j] = item[j * columnStride];
            for (long j = width; j < 16; j++) packed[j] = 0;
            packed += 16;
        }
    }
}

void ck_multiply(float *product, long productOffset, long productStride, const float *left, long leftOffset,
                 long leftRowStride, long leftColumnStride, const float *packed, long rows, long columns, long depth,
                 int accumulates) {
    CHOOSE(multiply, product + productOffset, productStride, left + leftOffset, leftRowStride, leftColumnStride,
           packed, rows, columns, depth, accumulates);
}

long ck_rounded_count(long rows, long columns) {
    long padded = ability() == 3 ? (rows + 63) / 64 * 64 : rows;
    return ck_packed_count(padded, columns);
}

static void pack_pairs(short *packed, float *scales, const float *source, long sourceOffset, long rowStride, long rows,
                       long columns) {
    for (long panel = 0; panel < columns; panel += 16) {
        const float *from = source + sourceOffset + panel;
        long width = columns - panel < 16 ? columns - panel : 16;
        double sums[16] = {0}, most[16] = {0};
        for (long row = 0; row < rows; row++) {
            for (long j = 0; j < width; j++) {
                double size = __builtin_fabs((double)from[row * rowStride + j]);
                sums[j] += size;
                most[j] = size > most[j] ? size : most[j];
            }
        }
        // Rounded weights stay within sixteen bits, and the sum of their sizes within 2^31 / 8192.
        for (long j = 0; j < 16; j++) {
            double scale = sums[j] > 0 ? ((double)(1 << 18) - (double)rows) / sums[j] : 1;
            if (scale * most[j] > 32767) scale = 32767 / most[j];
            scales[panel + j] = (float)(1 / (8192 * scale));
            sums[j] = scale;
        }
        for (long row = 0; row < rows; row++) {
            short *place = packed + panel * rows + row / 2 * 32 + row % 2;
            for (long j = 0; j < 16; j++)
                place[2 * j] = j < width ? (short)__builtin_rint(sums[j] * (double)from[row * rowStride + j]) : 0;
        }
    }
}

void ck_pack_rounded(short *packed, float *scales, const float *source, long sourceOffset, long rowStride, long rows,
                     long columns) {
    if (ability() < 3) {
        pack_pairs(packed, scales, source, sourceOffset, rowStride, rows, columns);
        return;
    }
    short *pairs = malloc((unsigned long)ck_packed_count(rows, columns) * sizeof(short));
    if (!pairs) abort();
    pack_pairs(pairs, scales, source, sourceOffset, rowStride, rows, columns);
    tiles_pack(packed, pairs, rows, columns);
    free(pairs);
}

void ck_multiply_rounded(float *product, long productOffset, long productStride, const float *left, long leftOffset,
                         long leftStride, const short *packed, const float *scales, long rows, long columns,
                         long depth) {
    if (ability() == 3)
        tiles_multiply(product + productOffset, productStride, left + leftOffset, leftStride, packed, scales, rows,
                       columns, depth);
    else
        CHOOSE(multiply_rounded, product + productOffset, productStride, left + leftOffset, leftStride, packed,
               scales, rows, columns, depth);
}

void ck_lstm_forward(float *gates, long gatesOffset, long gatesStride, float *cells, float *states,
                     long statesOffset, long statesStride, const float *recurrent, const int *starts, long steps,
                     long hidden, int isReversed) {
    CHOOSE(lstm_forward, gates + gatesOffset, gatesStride, cells, states + statesOffset, statesStride, recurrent, 0,
           0, starts, steps, hidden, isReversed);
}

void ck_lstm_forward_rounded(float *gates, long gatesOffset, long gatesStride, float *cells, float *states,
                             long statesOffset, long statesStride, const short *recurrent, const float *scales,
                             const int *starts, long steps, long hidden, int isReversed) {
    CHOOSE(lstm_forward, gates + gatesOffset, gatesStride, cells, states + statesOffset, statesStride, 0, recurrent,
           scales, starts, steps, hidden, isReversed);
}

void ck_lstm_backward(float *gates, long gatesOffset, long gatesStride, const float *cells, float *stateGradients,
                      long statesOffset, long statesStride, float *carried, const float *transposed,
                      const int *starts, long steps, long hidden, int isReversed) {
    CHOOSE(lstm_backward, gates + gatesOffset, gatesStride, cells, stateGradients + statesOffset, statesStride,
           carried, transposed, starts, steps, hidden, isReversed);
}

void ck_copy(float *target, long targetOffset, const float *source, long sourceOffset, long count) {
    __builtin_memcpy(target + targetOffset, source + sourceOffset, (unsigned long)count * sizeof(float));
}

void ck_add(float *target, long targetOffset, const float *source, long sourceOffset, long count) {
    target += targetOffset;
    source += sourceOffset;
    for (long i = 0; i < count; i++) target[i] += source[i];
}

void ck_add_scaled(float *target, long targetOffset, const float *source, long sourceOffset, float factor,
                   long count) {
    CHOOSE(add_scaled, target + targetOffset, source + sourceOffset, factor, count);
}

void ck_add_bytes(float *target, long targetOffset, const signed char *source, long sourceOffset, float factor,
                  long count) {
    target += targetOffset;
    source += sourceOffset;
    for (long i = 0; i < count; i++) {
        float value = factor * (float)source[i];
        target[i] += value;
    }
}

void ck_add_shorts(float *target, long targetOffset, const short *source, long sourceOffset, float factor,
                   long count) {
    target += targetOffset;
    source += sourceOffset;
    for (long i = 0; i < count; i++) {
        float value = factor * (float)source[i];
        target[i] += value;
    }
}

void ck_scale_by(float *target, long targetOffset, const float *source, long sourceOffset, long count) {
    target += targetOffset;
    source += sourceOffset;
    for (long i = 0; i < count; i++) target[i] *= source[i];
}

void ck_leaky(float *target, long targetOffset, float slope, long count) {
    target += targetOffset;
    for (long i = 0; i < count; i++) target[i] = target[i] > 0 ? target[i] : slope * target[i];
}

void ck_leaky_backward(float *gradient, long gradientOffset, const float *activated, long activatedOffset,
                       float slope, long count) {
    gradient += gradientOffset;
    activated += activatedOffset;
    for (long i = 0; i < count; i++) gradient[i] = activated[i] > 0 ? gradient[i] : slope * gradient[i];
}

void ck_softmax(float *scores, long offset, long count) { CHOOSE(softmax, scores + offset, count); }

double ck_squares(const float *values, long offset, long count) {
    double sums[4] = {0, 0, 0, 0};
    for (long i = 0; i < count; i++) sums[i % 4] += (double)values[offset + i] * (double)values[offset + i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

void ck_adam(float *weights, const float *gradients, float *first, float *second, long count, float scale,
             float rate, float firstDecay, float secondDecay, float epsilon) {
    CHOOSE(adam, weights, gradients, first, second, count, scale, rate, firstDecay, secondDecay, epsilon);
}

void ck_adagrad(float *weights, float *squares, long offset, const float *gradients, long gradientsOffset, float rate,
                float decay, long count) {
    CHOOSE(adagrad, weights + offset, squares + offset, gradients + gradientsOffset, rate, decay, count);
}

void ck_follow(float *average, const float *weights, float share, long count) {
    for (long i = 0; i < count; i++) {
        float step = share * (weights[i] - average[i]);
        average[i] += step;
    }
}
