/*
 * file_serve ADDRESS DIRECTORY: gives out the files below a directory. file_serve 127.0.0.1:8080 .
 *
 * GET only, one request at a time per connection, kept alive. The path is resolved below the directory, so
 * that neither ".." nor a link leads out of it. Bytes go from file to socket inside the system where it can
 * do that (VLLSI_CAPABILITY_IO_COPY); otherwise they pass through the connection's buffer.
 *
 * Every step is an operation of the engine: receive, open, stat, send of the header, copies, close of the
 * file. No step waits, so one slow disk or one slow reader holds up nobody else.
 */
#include "server.h"

enum { CONNECTIONS = 1024, BUFFER_BYTES = 16384, RESULTS = 64 };

#define PLAIN(status, more) "HTTP/1.1 " status "\r\nContent-Length: 0\r\n" more "\r\n"

enum step { ACCEPTED, RECEIVED, OPENED, KNOWN, ANSWERED, READ, SENT, COPIED, FILE_CLOSED, CLOSED };

struct connection {
    vllsi_fd fd, file;
    uint32_t next_free;
    bool closes;
    bool copies;    /* not known to be Unsupported */
    int64_t offset; /* of what has not been sent */
    uint32_t used;  /* bytes of the request */
    uint32_t out_at, out_len;
    struct vllsi_file_stat stat;
    char bytes[BUFFER_BYTES];
};

static struct connection connections[CONNECTIONS];
static uint32_t first_free = CONNECTIONS, never_used;
static vllsi_io_engine *engine;
static vllsi_fd listener, directory;
static bool accepting;

static void submit(struct connection *connection, enum step step, vllsi_completion_op op)
{
    op.user_data = (uint64_t)step << 32 | (uint32_t)(connection - connections);
    server_submit(engine, &op);
}

static void accept_one(void)
{
    if (!accepting && (first_free != CONNECTIONS || never_used != CONNECTIONS)) {
        submit(connections, ACCEPTED,
               (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_ACCEPT,
                                     .fd = listener,
                                     .accept = {.mode = VLLSI_SOCKET_MODE_NON_BLOCKING}});
        accepting = true;
    }
}

static void receive(struct connection *connection)
{
    submit(connection, RECEIVED,
           (vllsi_completion_op){
               .kind = VLLSI_COMPLETION_OP_RECV,
               .fd = connection->fd,
               .recv = {connection->bytes + connection->used, BUFFER_BYTES - connection->used, 0}});
}

static void close(struct connection *connection, enum step step, vllsi_fd fd)
{
    submit(connection, step, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CLOSE, .fd = fd});
}

/* Sends what stands in the buffer. */
static void send(struct connection *connection, enum step step)
{
    submit(connection, step,
           (vllsi_completion_op){
               .kind = VLLSI_COMPLETION_OP_SEND,
               .fd = connection->fd,
               .send = {connection->bytes + connection->out_at, connection->out_len - connection->out_at}});
}

static void put(struct connection *connection, const char *text)
{
    const size_t len = server_length(text);
    __builtin_memcpy(connection->bytes + connection->out_len, text, len);
    connection->out_len += (uint32_t)len;
}

static void put_number(struct connection *connection, int64_t number)
{
    char digits[24] = {0};
    size_t at = sizeof digits - 1;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    put(connection, digits + at);
}

/* A refusal without a file; the connection goes on unless it is bad. */
static void refuse(struct connection *connection, const char *text, bool closes)
{
    connection->closes = connection->closes || closes;
    connection->out_at = connection->out_len = 0;
    connection->offset = connection->stat.size = 0;
    put(connection, text);
    send(connection, ANSWERED);
}

/* ── steps ── */

/* Opens what a whole request asks for. */
static void take_request(struct connection *connection)
{
    const char *bytes = connection->bytes;
    const uint32_t used = connection->used;
    uint32_t path_len = 0;
    connection->used = 0;
    connection->file = VLLSI_FD_INVALID;
    if (bytes[0] != 'G' || bytes[1] != 'E' || bytes[2] != 'T' || bytes[3] != ' ' || bytes[4] != '/') {
        refuse(connection, PLAIN("501 Not Implemented", "Connection: close\r\n"), true);
        return;
    }
    while (5 + path_len < used && bytes[5 + path_len] != ' ' && bytes[5 + path_len] != '\r') {
        path_len++;
    }
    if (path_len == 0) {
        refuse(connection, PLAIN("404 Not Found", ""), false);
        return;
    }
    submit(connection, OPENED,
           (vllsi_completion_op){
               .kind = VLLSI_COMPLETION_OP_OPEN,
               .open = {directory, bytes + 5, path_len, VLLSI_OPEN_READ | VLLSI_OPEN_BENEATH, 0}});
}

static void take_bytes(struct connection *connection, vllsi_result received)
{
    if (received <= 0) {
        close(connection, CLOSED, connection->fd);
        return;
    }
    connection->used += (uint32_t)received;
    const char *end = connection->bytes + connection->used;
    if (connection->used >= 16 && __builtin_memcmp(end - 4, "\r\n\r\n", 4) == 0) {
        take_request(connection);
    } else if (connection->used == BUFFER_BYTES) {
        refuse(connection, PLAIN("431 Too Large", "Connection: close\r\n"), true);
    } else {
        receive(connection);
    }
}

static void take_file(struct connection *connection, const vllsi_completion_result *result)
{
    if (vllsi_failed(result->result)) {
        refuse(connection, PLAIN("404 Not Found", ""), false);
        return;
    }
    connection->file = result->fd;
    submit(connection, KNOWN,
           (vllsi_completion_op){
               .kind = VLLSI_COMPLETION_OP_STAT,
               .fd = result->fd,
               .stat = {.wanted = VLLSI_STAT_KIND | VLLSI_STAT_SIZE, .stat = &connection->stat}});
}

static void answer(struct connection *connection, vllsi_result known)
{
    if (vllsi_failed(known) || connection->stat.kind != VLLSI_FILE_KIND_REGULAR) {
        refuse(connection, PLAIN("403 Forbidden", ""), false);
        return;
    }
    connection->offset = 0;
    connection->out_at = connection->out_len = 0;
    put(connection, "HTTP/1.1 200 OK\r\nContent-Length: ");
    put_number(connection, connection->stat.size);
    put(connection, "\r\n\r\n");
    send(connection, ANSWERED);
}

/* The next piece of the file, or the end of the answer. */
static void go_on(struct connection *connection)
{
    const int64_t left = connection->stat.size - connection->offset;
    if (left > 0 && connection->copies) {
        submit(connection, COPIED,
               (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_COPY,
                                     .fd = connection->file,
                                     .copy = {.to = connection->fd,
                                              .from_offset = connection->offset,
                                              .to_offset = -1,
                                              .len = (size_t)left}});
    } else if (left > 0) {
        submit(connection, READ,
               (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READ,
                                     .fd = connection->file,
                                     .read = {connection->bytes,
                                              left < BUFFER_BYTES ? (size_t)left : BUFFER_BYTES,
                                              connection->offset}});
    } else if (connection->file.raw != VLLSI_FD_INVALID_RAW) {
        close(connection, FILE_CLOSED, connection->file);
    } else if (connection->closes) {
        close(connection, CLOSED, connection->fd);
    } else {
        receive(connection);
    }
}

/* A failure in the middle of an answer: nothing but the end tells the other side. */
static void give_up(struct connection *connection)
{
    connection->closes = true;
    connection->offset = connection->stat.size = 0;
    go_on(connection);
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
        connection->file = VLLSI_FD_INVALID;
        connection->used = 0;
        connection->closes = false;
        connection->copies = true;
        receive(connection);
    }
    accept_one();
}

static void take_sent(struct connection *connection, enum step step, vllsi_result sent)
{
    if (vllsi_failed(sent)) {
        give_up(connection);
        return;
    }
    connection->out_at += (uint32_t)sent;
    connection->offset += step == SENT ? sent : 0;
    if (connection->out_at < connection->out_len) {
        send(connection, step);
    } else {
        go_on(connection);
    }
}

static void take(const vllsi_completion_result *result)
{
    struct connection *connection = &connections[(uint32_t)result->user_data];
    const enum step step = (enum step)(result->user_data >> 32);
    const bool failed = vllsi_failed(result->result);
    switch (step) {
    case ACCEPTED: take_connection(result); break;
    case RECEIVED: take_bytes(connection, result->result); break;
    case OPENED: take_file(connection, result); break;
    case KNOWN: answer(connection, result->result); break;
    case ANSWERED:
    case SENT: take_sent(connection, step, result->result); break;
    case COPIED:
        if (failed && vllsi_failure_kind(result->result) == VLLSI_ERROR_KIND_UNSUPPORTED) {
            connection->copies = false;
            go_on(connection);
        } else if (result->result <= 0) { /* 0: the file has become shorter */
            give_up(connection);
        } else {
            connection->offset += result->result;
            go_on(connection);
        }
        break;
    case READ:
        if (result->result <= 0) {
            give_up(connection);
        } else {
            connection->out_at = 0;
            connection->out_len = (uint32_t)result->result;
            send(connection, SENT);
        }
        break;
    case FILE_CLOSED:
        connection->file = VLLSI_FD_INVALID;
        go_on(connection);
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
    if (argc != 3) {
        server_say(2, "usage: file_serve ADDRESS DIRECTORY\n");
        return 2;
    }
    server_need(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, argv[2], server_length(argv[2]),
                           VLLSI_OPEN_READ | VLLSI_OPEN_DIRECTORY, 0, &directory),
                argv[2]);
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
