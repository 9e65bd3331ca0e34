/*
 * http_hello ADDRESS: answers every GET with a line. http_hello 127.0.0.1:8080
 *
 * Connections are kept alive, and requests may be sent without waiting for answers: all that have arrived are
 * answered by one send, from a text that holds many answers. A request must fit into the buffer, and what is
 * no GET, or has a body, ends the connection after a refusal.
 */
#include "http_request.h"
#include "server.h"

enum { CONNECTIONS = 4096, BUFFER_BYTES = 4096, RESULTS = 256, ANSWERS = BUFFER_BYTES / 16 };

enum step { ACCEPTED, RECEIVED, SENT, CLOSED };

struct connection {
    vllsi_fd fd;
    uint32_t used; /* bytes of requests that are not answered */
    uint32_t next_free;
    const char *out;
    uint32_t out_len;
    bool closes; /* after what is being sent */
    char bytes[BUFFER_BYTES];
};

static struct connection connections[CONNECTIONS];
static char answers[ANSWERS * (sizeof HTTP_HELLO - 1)];
static uint32_t first_free = CONNECTIONS, never_used;
static vllsi_io_engine *engine;
static vllsi_fd listener;
static bool accepting;

/* Counts and takes off what has arrived, and says what is to be sent. */
static void answer(struct connection *connection)
{
    const char *at = connection->bytes;
    const char *end = connection->bytes + connection->used;
    uint32_t count = 0;
    bool is_get = true;
    while (is_get && !connection->closes && count < ANSWERS) {
        const char *next = http_take_request(at, end, &is_get, &connection->closes);
        if (next == NULL) {
            connection->closes = false;
            is_get = at != connection->bytes || connection->used < BUFFER_BYTES;
            break;
        }
        if (!is_get && count != 0) {
            is_get = true; /* it is refused when these have been answered */
            connection->closes = false;
            break;
        }
        count += is_get;
        at = next;
    }
    connection->used = (uint32_t)(end - at);
    __builtin_memmove(connection->bytes, at, connection->used);
    connection->out = answers;
    connection->out_len = count * (uint32_t)(sizeof HTTP_HELLO - 1);
    if (!is_get && count == 0) {
        connection->out = HTTP_REFUSE;
        connection->out_len = sizeof HTTP_REFUSE - 1;
    }
    connection->closes = connection->closes || !is_get;
}

/* ── operations ── */

static void submit(struct connection *connection, enum step step, vllsi_completion_op op)
{
    op.fd = connection->fd;
    op.user_data = (uint64_t)step << 32 | (uint32_t)(connection - connections);
    server_submit(engine, &op);
}

static void accept_one(void)
{
    if (!accepting && (first_free != CONNECTIONS || never_used != CONNECTIONS)) {
        server_accept(engine, listener, (uint64_t)ACCEPTED << 32);
        accepting = true;
    }
}

/* What a connection does next: send what there is to be sent, else end or receive. */
static void go_on(struct connection *connection)
{
    if (connection->out_len != 0) {
        submit(connection, SENT,
               (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SEND,
                                     .send = {.buffer = connection->out, .len = connection->out_len}});
    } else if (connection->closes) {
        submit(connection, CLOSED, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CLOSE});
    } else {
        submit(connection, RECEIVED,
               (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                     .recv = {.buffer = connection->bytes + connection->used,
                                              .len = BUFFER_BYTES - connection->used}});
    }
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
        connection->used = 0;
        connection->closes = false;
        connection->out_len = 0;
        (void)!vllsi_socket_set_option(result->fd, VLLSI_SOCKET_OPTION_NO_DELAY, 1);
        go_on(connection);
    }
    accept_one();
}

static void take(const vllsi_completion_result *result)
{
    struct connection *connection = &connections[(uint32_t)result->user_data];
    switch ((enum step)(result->user_data >> 32)) {
    case ACCEPTED: take_connection(result); return;
    case CLOSED:
        connection->next_free = first_free;
        first_free = (uint32_t)(connection - connections);
        accept_one();
        return;
    case RECEIVED: connection->used += result->result > 0 ? (uint32_t)result->result : 0; break;
    case SENT:
        connection->out += result->result > 0 ? result->result : 0;
        connection->out_len -= result->result > 0 ? (uint32_t)result->result : 0;
        break;
    }
    if (result->result <= 0) { /* the end, or a failure */
        connection->out_len = 0;
        connection->closes = true;
    } else if (connection->out_len == 0 && !connection->closes) {
        answer(connection);
    }
    go_on(connection);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        server_say(2, "usage: http_hello ADDRESS\n");
        return 2;
    }
    for (uint32_t at = 0; at < ANSWERS; at++) {
        __builtin_memcpy(answers + at * (sizeof HTTP_HELLO - 1), HTTP_HELLO, sizeof HTTP_HELLO - 1);
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
