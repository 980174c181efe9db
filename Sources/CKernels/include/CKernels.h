// The inner loops of the parser's network: matrix products, recurrent layers, softmax, Adam.
//
// Matrices are row-major floats. A pointer is always followed by the offset of the first element, so that callers
// can hand over whole arrays. Sums are formed in a fixed order with fused multiply-add, or in whole numbers, so that
// results are the same on every machine; machines without AVX2 are only slower.
#ifndef ENTENTE_CKERNELS_H
#define ENTENTE_CKERNELS_H

/// Floats that a packed matrix of so many rows and columns takes.
long ck_packed_count(long rows, long columns);

/// Packs a matrix, given by the strides of its rows and columns, into panels of sixteen columns.
void ck_pack(float *packed, const float *source, long sourceOffset, long rowStride, long columnStride, long rows,
             long columns);

/// product (rows × columns) = or += left (rows × depth) · packed (depth × columns).
void ck_multiply(float *product, long productOffset, long productStride, const float *left, long leftOffset,
                 long leftRowStride, long leftColumnStride, const float *packed, long rows, long columns, long depth,
                 int accumulates);

/// Numbers of sixteen bits that a matrix takes when it is packed by `ck_pack_rounded`; the layout is this machine's.
long ck_rounded_count(long rows, long columns);

/// Packs a matrix of an even number of rows as whole numbers of sixteen bits, as this machine multiplies them, in panels of
/// sixteen columns; scales are given a factor for every column of every panel.
///
/// The factors are so small that no sum in `ck_multiply_rounded` can leave thirty-two bits.
void ck_pack_rounded(short *packed, float *scales, const float *source, long sourceOffset, long rowStride, long rows,
                     long columns);

/// product (rows × columns) += left (rows × depth) · packed (depth × columns), the left rounded to steps of 1/8192.
///
/// What stands left must lie between -1 and 1 and depth be a multiple of eight, at most 512.
void ck_multiply_rounded(float *product, long productOffset, long productStride, const float *left, long leftOffset,
                         long leftStride, const short *packed, const float *scales, long rows, long columns,
                         long depth);

/// One direction of a long short-term memory layer over sentences packed by time.
///
/// Step t has the rows starts[t] ..< starts[t + 1], one for each sentence still running, longest sentence first.
/// gates (rows × 4 hidden, order in, forget, out, new) hold the inputs' share and become the activated gates.
void ck_lstm_forward(float *gates, long gatesOffset, long gatesStride, float *cells, float *states,
                     long statesOffset, long statesStride, const float *recurrent, const int *starts, long steps,
                     long hidden, int isReversed);

/// The same with recurrent weights from `ck_pack_rounded`; hidden is at most 512.
void ck_lstm_forward_rounded(float *gates, long gatesOffset, long gatesStride, float *cells, float *states,
                             long statesOffset, long statesStride, const short *recurrent, const float *scales,
                             const int *starts, long steps, long hidden, int isReversed);

/// The same backwards: activated gates become the gradients of the gates' inputs.
///
/// stateGradients hold the gradient of the states and collect what flows back through time; carried is scratch of
/// the size of cells, filled with zeros. transposed is the packed transpose of the recurrent weights.
void ck_lstm_backward(float *gates, long gatesOffset, long gatesStride, const float *cells, float *stateGradients,
                      long statesOffset, long statesStride, float *carried, const float *transposed,
                      const int *starts, long steps, long hidden, int isReversed);

/// target[i] = source[i].
void ck_copy(float *target, long targetOffset, const float *source, long sourceOffset, long count);

/// target[i] += source[i].
void ck_add(float *target, long targetOffset, const float *source, long sourceOffset, long count);

/// target[i] += factor · source[i].
void ck_add_scaled(float *target, long targetOffset, const float *source, long sourceOffset, float factor,
                   long count);

/// target[i] += factor · source[i], the source in whole numbers.
void ck_add_bytes(float *target, long targetOffset, const signed char *source, long sourceOffset, float factor,
                  long count);

/// The same for whole numbers of sixteen bits.
void ck_add_shorts(float *target, long targetOffset, const short *source, long sourceOffset, float factor,
                   long count);

/// target[i] *= source[i].
void ck_scale_by(float *target, long targetOffset, const float *source, long sourceOffset, long count);

/// target[i] = max(target[i], slope · target[i]).
void ck_leaky(float *target, long targetOffset, float slope, long count);

/// gradient[i] *= slope where activated[i] is not above 0.
void ck_leaky_backward(float *gradient, long gradientOffset, const float *activated, long activatedOffset,
                       float slope, long count);

/// Turns scores into probabilities.
void ck_softmax(float *scores, long offset, long count);

/// The sum of the squares.
double ck_squares(const float *values, long offset, long count);

/// One step of Adam (Kingma and Ba 2015); the rate already holds the corrections of the moments.
void ck_adam(float *weights, const float *gradients, float *first, float *second, long count, float scale,
             float rate, float firstDecay, float secondDecay, float epsilon);

/// One step of AdaGrad (Duchi, Hazan and Singer 2011) for the weights from the offset on, which decay towards 0.
///
/// The sums of squares must not be 0.
void ck_adagrad(float *weights, float *squares, long offset, const float *gradients, long gradientsOffset, float rate,
                float decay, long count);

/// average[i] += share · (weights[i] − average[i]).
void ck_follow(float *average, const float *weights, float share, long count);

#endif
