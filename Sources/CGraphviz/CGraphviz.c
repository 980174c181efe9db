#include "CGraphviz.h"

#include <graphviz/gvc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct entgv_graph {
    Agraph_t *graph;
    int is_laid_out;
};

/* The type changed from unsigned int to size_t with Graphviz 14. */
typedef __typeof__(_Generic(
    &gvRenderData,
    int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): (size_t)0,
    default: 0U)) rendered_length;

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static GVC_t *context;
static char complaints[2048];
static size_t complaint_length;

/* Graphviz hands its messages over in pieces. */
static int keep_complaint(char *piece)
{
    size_t room = sizeof complaints - 1 - complaint_length;
    size_t length = strlen(piece);
    if (length > room)
        length = room;
    memcpy(complaints + complaint_length, piece, length);
    complaint_length += length;
    complaints[complaint_length] = '\0';
    return 0;
}

void entgv_lock(void)
{
    pthread_mutex_lock(&guard);
    if (context == NULL) {
        agseterrf(keep_complaint);
        context = gvContext();
    }
}

void entgv_unlock(void)
{
    pthread_mutex_unlock(&guard);
}

entgv_graph *entgv_open(const char *dot)
{
    Agraph_t *read = agmemread(dot);
    if (read == NULL)
        return NULL;
    entgv_graph *graph = calloc(1, sizeof *graph);
    if (graph == NULL) {
        agclose(read);
        return NULL;
    }
    graph->graph = read;
    return graph;
}

void entgv_close(entgv_graph *graph)
{
    if (graph->is_laid_out)
        gvFreeLayout(context, graph->graph);
    agclose(graph->graph);
    free(graph);
}

int entgv_layout(entgv_graph *graph, const char *engine)
{
    srand(1);
    int status = gvLayout(context, graph->graph, engine);
    graph->is_laid_out = status == 0;
    return status;
}

size_t entgv_boxes(const entgv_graph *graph, entgv_box *boxes, size_t capacity)
{
    size_t count = 0;
    for (Agnode_t *node = agfstnode(graph->graph); node != NULL; node = agnxtnode(graph->graph, node)) {
        if (count < capacity) {
            boxes[count].x = ND_coord(node).x;
            boxes[count].y = ND_coord(node).y;
            boxes[count].width = ND_width(node) * 72;
            boxes[count].height = ND_height(node) * 72;
        }
        count++;
    }
    return count;
}

void entgv_set(entgv_graph *graph, const char *name, const char *value)
{
    agattr(graph->graph, AGRAPH, (char *)name, (char *)value);
}

char *entgv_render(entgv_graph *graph, const char *format, size_t *length)
{
    char *data = NULL;
    rendered_length count = 0;
    if (gvRenderData(context, graph->graph, format, &data, &count) != 0) {
        if (data != NULL)
            gvFreeRenderData(data);
        return NULL;
    }
    *length = count;
    return data;
}

void entgv_release(char *data)
{
    gvFreeRenderData(data);
}

const char *entgv_complaints(void)
{
    return complaints;
}

void entgv_forget(void)
{
    complaint_length = 0;
    complaints[0] = '\0';
}
