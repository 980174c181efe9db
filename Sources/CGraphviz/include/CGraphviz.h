#ifndef ENTENTE_CGRAPHVIZ_H
#define ENTENTE_CGRAPHVIZ_H

#include <stddef.h>

/* The part of libgvc that Entente needs, without macros, mutable globals or version differences.
 *
 * Graphviz is not safe to call from two threads, so every function below except the lock itself must be called
 * between entgv_lock and entgv_unlock. One context lives as long as the process. */

/* A graph that has been read and, perhaps, laid out. */
typedef struct entgv_graph entgv_graph;

/* Centre and size of a node; lengths in points, y upwards. */
typedef struct {
    double x, y, width, height;
} entgv_box;

void entgv_lock(void);
void entgv_unlock(void);

/* Reads DOT text ending in a zero byte; NULL where it is no graph. Release with entgv_close. */
entgv_graph *entgv_open(const char *dot);
void entgv_close(entgv_graph *graph);

/* Lays the graph out with a named engine; 0 on success. The seed of the C library's generator is set to 1 first,
 * since sfdp draws from it. */
int entgv_layout(entgv_graph *graph, const char *engine);

/* Writes boxes of at most `capacity` nodes in the order in which the DOT text names them; returns the node count. */
size_t entgv_boxes(const entgv_graph *graph, entgv_box *boxes, size_t capacity);

/* Sets a default of the whole graph, as a line `name=value` in the DOT text would. */
void entgv_set(entgv_graph *graph, const char *name, const char *value);

/* Renders a graph that has been laid out; NULL on failure. Release with entgv_release. */
char *entgv_render(entgv_graph *graph, const char *format, size_t *length);
void entgv_release(char *data);

/* What the library has complained about since the last call to entgv_forget, ending in a zero byte. */
const char *entgv_complaints(void);
void entgv_forget(void);

#endif
