/*
 * echo_server ADDRESS: sends back what each connection sends. echo_server 127.0.0.1:7777
 *
 * One operation is in flight per connection: a receive, then sends until all is sent, then a receive again.
 * Memory is there from the start, and what no connection has used is never touched. Connections beyond the
 * limit wait in the backlog: without a free place nothing is accepted.
 */
#include "server.h"

enum { CONNECTIONS = 12000, BUFFER_BYTES = 2048, RESULTS = 256 };

enum step { ACCEPTED, RECEIVED, SENT, CLOSED };

struct connection {
    vllsi_fd fd;
    uint32_t len, sent;
    uint32_t next_free;
    unsigned char bytes[BUFFER_BYTES];
};

static struct connection connections[CONNECTIONS];
static uint32_t first_free = CONNECTIONS, never_used;
static vllsi_io_engine *engine;
static vllsi_fd listener;
static bool accepting;

static uint64_t tag(enum step step, const struct connection *connection)
{
    return (uint64_t)step << 32 | (uint32_t)(connection - connections);
}

static void accept_one(void)
{
    if (!accepting && (first_free != CONNECTIONS || never_used != CONNECTIONS)) {
        server_accept(engine, listener, (uint64_t)ACCEPTED << 32);
        accepting = true;
    }
}

static void receive(struct connection *connection)
{
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_RECV,
                                    .fd = connection->fd,
                                    .user_data = tag(RECEIVED, connection),
                                    .recv = {.buffer = connection->bytes, .len = BUFFER_BYTES}};
    server_submit(engine, &op);
}

static void send(struct connection *connection)
{
    const vllsi_completion_op op = {
        .kind = VLLSI_COMPLETION_OP_SEND,
        .fd = connection->fd,
        .user_data = tag(SENT, connection),
        .send = {.buffer = connection->bytes + connection->sent, .len = connection->len - connection->sent}};
    server_submit(engine, &op);
}

static void close(struct connection *connection)
{
    const vllsi_completion_op op = {
        .kind = VLLSI_COMPLETION_OP_CLOSE, .fd = connection->fd, .user_data = tag(CLOSED, connection)};
    server_submit(engine, &op);
}

static void take_connection(const vllsi_completion_result *result)
{
    if (vllsi_failed(result->result)) {
        server_pause(engine, result->user_data);
        return;
    }
    accepting = false;
    if ((result->flags & VLLSI_COMPLETION_FD) != 0) { /* and no pause is over */
        const uint32_t number = first_free != CONNECTIONS ? first_free : never_used++;
        struct connection *connection = &connections[number];
        first_free = first_free != CONNECTIONS ? connection->next_free : first_free;
        connection->fd = result->fd;
        (void)!vllsi_socket_set_option(result->fd, VLLSI_SOCKET_OPTION_NO_DELAY, 1); /* Unix sockets: none */
        receive(connection);
    }
    accept_one();
}

static void take(const vllsi_completion_result *result)
{
    struct connection *connection = &connections[(uint32_t)result->user_data];
    switch ((enum step)(result->user_data >> 32)) {
    case ACCEPTED: take_connection(result); break;
    case RECEIVED:
        if (result->result <= 0) {
            close(connection);
        } else {
            connection->len = (uint32_t)result->result;
            connection->sent = 0;
            send(connection);
        }
        break;
    case SENT:
        connection->sent += vllsi_failed(result->result) ? 0 : (uint32_t)result->result;
        if (vllsi_failed(result->result)) {
            close(connection);
        } else if (connection->sent < connection->len) {
            send(connection);
        } else {
            receive(connection);
        }
        break;
    case CLOSED:
        connection->next_free = first_free;
        first_free = (uint32_t)(connection - connections);
        accept_one();
        break;
    }
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        server_say(2, "usage: echo_server ADDRESS\n");
        return 2;
    }
    listener = server_listen(argv[1]);
    engine = server_engine(CONNECTIONS + 1);
    accept_one();
    for (;;) {
        vllsi_completion_result results[RESULTS];
        const vllsi_result count =
            server_need(vllsi_io_engine_poll(engine, VLLSI_FOREVER, results, RESULTS), "poll");
        for (vllsi_result at = 0; at < count; at++) {
            take(&results[at]);
        }
    }
}
