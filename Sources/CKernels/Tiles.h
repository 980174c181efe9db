// Products of whole numbers by the tile registers of newer processors (AMX), which give the same sums, bit for bit.
//
// Tiles multiply bytes: a weight is 256 · high + low, what stands left 128 · high + low, and four products of bytes make
// one. Every partial sum stays within thirty-two bits or wraps around to the same whole.
#ifndef ENTENTE_TILES_H
#define ENTENTE_TILES_H

/// Whether the processor has tiles and the system lets this process use them.
int tiles_can_be_used(void);

/// Lays out weights, packed in pairs of rows, as bytes for tiles; takes `ck_rounded_count` numbers.
void tiles_pack(short *packed, const short *pairs, long rows, long columns);

/// The same as `ck_multiply_rounded`, of weights from `tiles_pack`.
void tiles_multiply(float *product, long stride, const float *left, long leftStride, const short *packed,
                    const float *scales, long rows, long columns, long depth);

#endif
