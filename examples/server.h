/*
 * What the servers among the examples share: an address from the command line, a socket that listens there,
 * and an end with a reason. No libc, so that the same source makes a program with one and a program without.
 */
#ifndef VLLSI_EXAMPLES_SERVER_H
#define VLLSI_EXAMPLES_SERVER_H

#include <vllsi/address.h>
#include <vllsi/error.h>
#include <vllsi/file.h>
#include <vllsi/io_engine.h>
#include <vllsi/net.h>
#include <vllsi/process.h>

enum { SERVER_BACKLOG = 4096, SERVER_LINE_BYTES = 256 };

static inline size_t server_length(const char *text)
{
    size_t len = 0;
    while (text[len] != 0) {
        len++;
    }
    return len;
}

static inline void server_say(int native, const char *text)
{
    const vllsi_fd stream = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, native);
    (void)!vllsi_write_all(stream, text, server_length(text), NULL); /* Where would one complain? */
}

/* Returns the result, or ends the program: "what: the system's message". */
static inline vllsi_result server_need(vllsi_result result, const char *what)
{
    if (vllsi_failed(result)) {
        server_say(2, what);
        server_say(2, ": ");
        server_say(2, vllsi_os_error_of(result, VLLSI_LANGUAGE_ENGLISH).message);
        server_say(2, "\n");
        vllsi_process_exit(1);
    }
    return result;
}

/* A socket that listens at an address like 127.0.0.1:8080 or [::1]:0. Says on standard output where. */
static inline vllsi_fd server_listen(const char *text)
{
    struct vllsi_address address;
    vllsi_fd listener;
    char line[SERVER_LINE_BYTES];
    server_need(vllsi_address_parse(text, server_length(text), VLLSI_ADDRESS_FORM_PORT, &address, NULL),
                text);
    server_need(vllsi_socket_open((enum vllsi_address_family)address.family, VLLSI_SOCKET_TYPE_STREAM,
                                  VLLSI_SOCKET_MODE_NON_BLOCKING, &listener),
                "socket");
    server_need(vllsi_socket_set_option(listener, VLLSI_SOCKET_OPTION_REUSE_ADDRESS, 1), "reuse_address");
    server_need(vllsi_socket_bind(listener, &address), text);
    server_need(vllsi_socket_listen(listener, SERVER_BACKLOG), text);
    server_need(vllsi_socket_local_address(listener, &address), text);
    server_need(vllsi_address_print(&address, VLLSI_ADDRESS_FORM_PORT, line, sizeof line), text);
    server_say(1, "listening on ");
    server_say(1, line);
    server_say(1, "\n");
    return listener;
}

/* An engine for so many operations at once, on twice as many descriptors: each may be about a connection and
 * a file. Says on standard output which driver it has. */
static inline vllsi_io_engine *server_engine(uint32_t operations)
{
    const vllsi_io_engine_config config = {
        .size_bytes = sizeof config, .operations = operations, .descriptors = 2 * operations};
    vllsi_io_engine *engine;
    char line[SERVER_LINE_BYTES];
    server_need(vllsi_create_io_engine(&config, &engine), "engine");
    (void)!vllsi_io_engine_describe(engine, line, sizeof line);
    server_say(1, line);
    server_say(1, "\n");
    return engine;
}

static inline void server_submit(vllsi_io_engine *engine, const vllsi_completion_op *op)
{
    server_need(vllsi_io_engine_submit(engine, op, NULL), "submit");
}

/* Takes one connection, whose result has this user_data. */
static inline void server_accept(vllsi_io_engine *engine, vllsi_fd listener, uint64_t user_data)
{
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_ACCEPT,
                                    .fd = listener,
                                    .user_data = user_data,
                                    .accept = {.mode = VLLSI_SOCKET_MODE_NON_BLOCKING}};
    server_submit(engine, &op);
}

/* After an accept that failed, as a rule of too many open files, which trying at once does not mend: a result
 * with this user_data comes a little later. */
static inline void server_pause(vllsi_io_engine *engine, uint64_t user_data)
{
    const vllsi_completion_op op = {
        .kind = VLLSI_COMPLETION_OP_TIMEOUT, .user_data = user_data, .timeout = {{10000000}}};
    server_submit(engine, &op);
}

#endif
