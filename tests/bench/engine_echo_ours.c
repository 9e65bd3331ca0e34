/*
 * engine_echo_ours: an echo server on the engine, as one writes it where the round trip counts: each
 * connection has one receive that goes on for good, into buffers that the engine picks. Where none is free a
 * connection waits until one comes back. examples/echo_server.c is the plain way, with a buffer and a receive
 * at a time.
 */
#include "server.h"

enum { CONNECTIONS = 2048, BUFFERS = 1024, BUFFER_BYTES = 2048, RESULTS = 256, NONE = -1 };

enum step { ACCEPTED, RECEIVED, SENT, CLOSED };

struct connection {
    vllsi_fd fd;
    int first, last; /* buffers to be sent, linked by next_buffer */
    uint32_t sent;   /* of the first one */
    bool receives, ended, starves;
    int next; /* that is free, or that starves */
};

static struct connection connections[CONNECTIONS];
static unsigned char buffers[BUFFERS][BUFFER_BYTES];
static uint32_t lengths[BUFFERS];
static int next_buffer[BUFFERS];
static int free_connection, starving = NONE;
static uint32_t group;
static vllsi_io_engine *engine;

static void submit(struct connection *connection, enum step step, vllsi_completion_op op)
{
    op.fd = connection->fd;
    op.user_data = (uint64_t)step << 32 | (uint32_t)(connection - connections);
    server_submit(engine, &op);
}

static void receive(struct connection *connection)
{
    connection->receives = true;
    submit(
        connection, RECEIVED,
        (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                              .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT | VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                              .recv = {.group = group}});
}

static void send(struct connection *connection)
{
    const int buffer = connection->first;
    submit(connection, SENT,
           (vllsi_completion_op){
               .kind = VLLSI_COMPLETION_OP_SEND,
               .send = {buffers[buffer] + connection->sent, lengths[buffer] - connection->sent}});
}

static void give_back(int buffer)
{
    server_need(vllsi_io_engine_buffer_return(engine, group, (uint32_t)buffer), "buffer_return");
    if (starving != NONE) {
        struct connection *connection = &connections[starving];
        starving = connection->next;
        connection->starves = false;
        receive(connection);
    }
}

/* Closes what has ended when nothing is under way any more. */
static void end_if_idle(struct connection *connection)
{
    if (connection->ended && !connection->receives && !connection->starves && connection->first == NONE) {
        submit(connection, CLOSED, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CLOSE});
    }
}

static void take_connection(const vllsi_completion_result *result)
{
    server_need(result->result, "accept");
    if (free_connection == NONE) {
        server_need(vllsi_close(result->fd), "close");
        return;
    }
    struct connection *connection = &connections[free_connection];
    free_connection = connection->next;
    *connection = (struct connection){.fd = result->fd, .first = NONE, .last = NONE, .next = NONE};
    (void)!vllsi_socket_set_option(result->fd, VLLSI_SOCKET_OPTION_NO_DELAY, 1);
    receive(connection);
}

static void take_bytes(struct connection *connection, const vllsi_completion_result *result)
{
    connection->receives = (result->flags & VLLSI_COMPLETION_MORE) != 0;
    if ((result->flags & VLLSI_COMPLETION_BUFFER) != 0) {
        const int buffer = (int)result->buffer;
        lengths[buffer] = (uint32_t)result->result;
        next_buffer[buffer] = NONE;
        if (connection->first == NONE) {
            connection->first = connection->last = buffer;
            connection->sent = 0;
            send(connection);
        } else {
            next_buffer[connection->last] = buffer;
            connection->last = buffer;
        }
    } else if (vllsi_failed(result->result) &&
               vllsi_failure_kind(result->result) == VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED) {
        connection->starves = true;
        connection->next = starving;
        starving = (int)(connection - connections);
    } else {
        connection->ended = true;
    }
    if (!connection->receives && !connection->ended && !connection->starves) {
        receive(connection);
    }
    end_if_idle(connection);
}

static void take_sent(struct connection *connection, vllsi_result sent)
{
    const int buffer = connection->first;
    connection->sent += vllsi_failed(sent) ? 0 : (uint32_t)sent;
    if (!vllsi_failed(sent) && connection->sent < lengths[buffer]) {
        send(connection);
        return;
    }
    connection->ended = connection->ended || vllsi_failed(sent);
    connection->first = next_buffer[buffer];
    connection->sent = 0;
    give_back(buffer);
    if (connection->first != NONE) {
        send(connection);
    }
    end_if_idle(connection);
}

static void take(const vllsi_completion_result *result)
{
    struct connection *connection = &connections[(uint32_t)result->user_data];
    switch ((enum step)(result->user_data >> 32)) {
    case ACCEPTED: take_connection(result); break;
    case RECEIVED: take_bytes(connection, result); break;
    case SENT: take_sent(connection, result->result); break;
    case CLOSED:
        connection->next = free_connection;
        free_connection = (int)(connection - connections);
        break;
    }
}

int main(void)
{
    for (int at = 0; at < CONNECTIONS; at++) {
        connections[at].next = at + 1 < CONNECTIONS ? at + 1 : NONE;
    }
    const vllsi_fd listener = server_listen("127.0.0.1:0");
    engine = server_engine(2 * CONNECTIONS + 1);
    server_need(vllsi_io_engine_buffers_add(engine, buffers, BUFFER_BYTES, BUFFERS, &group), "buffers_add");
    const vllsi_completion_op accept = {.kind = VLLSI_COMPLETION_OP_ACCEPT,
                                        .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
                                        .fd = listener,
                                        .accept = {.mode = VLLSI_SOCKET_MODE_NON_BLOCKING}};
    server_submit(engine, &accept);
    for (;;) {
        vllsi_completion_result results[RESULTS];
        const vllsi_result count =
            server_need(vllsi_io_engine_poll(engine, VLLSI_FOREVER, results, RESULTS), "poll");
        for (vllsi_result at = 0; at < count; at++) {
            take(&results[at]);
        }
    }
}
