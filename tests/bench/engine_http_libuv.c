/*
 * engine_http_libuv: the peer of examples/http_hello.c on libuv: the same requests, answered by uv_write.
 */
#include <stdio.h>
#include <stdlib.h>
#include <uv.h>

#include "engine_http_peer.h"

enum { BACKLOG = 4096 };

struct connection {
    uv_tcp_t stream;
    uv_write_t write;
    struct requests requests;
};

static void closed(uv_handle_t *handle)
{
    free(handle->data);
}

static void end(struct connection *connection)
{
    if (!uv_is_closing((uv_handle_t *)&connection->stream)) {
        uv_close((uv_handle_t *)&connection->stream, closed);
    }
}

static void give_buffer(uv_handle_t *handle, size_t suggested, uv_buf_t *given)
{
    struct requests *requests = &((struct connection *)handle->data)->requests;
    (void)suggested;
    *given = uv_buf_init(requests->bytes + requests->used, BUFFER_BYTES - requests->used);
}

static void received(uv_stream_t *stream, ssize_t len, const uv_buf_t *bytes);

static void written(uv_write_t *request, int status)
{
    struct connection *connection = request->data;
    if (status != 0 || connection->requests.closes) {
        end(connection);
    } else {
        uv_read_start((uv_stream_t *)&connection->stream, give_buffer, received);
    }
}

static void received(uv_stream_t *stream, ssize_t len, const uv_buf_t *bytes)
{
    struct connection *connection = stream->data;
    const char *out;
    (void)bytes;
    if (len < 0) {
        end(connection);
        return;
    }
    connection->requests.used += (uint32_t)len;
    const size_t out_len = answer(&connection->requests, &out);
    if (out_len == 0) {
        return;
    }
    uv_buf_t piece = uv_buf_init((char *)out, (unsigned)out_len);
    int sent = connection->requests.closes ? 0 : uv_try_write(stream, &piece, 1);
    sent = sent < 0 ? 0 : sent;
    if ((size_t)sent < out_len) { /* nothing more is read until it has gone */
        piece = uv_buf_init((char *)out + sent, (unsigned)(out_len - (size_t)sent));
        connection->write.data = connection;
        uv_read_stop(stream);
        uv_write(&connection->write, stream, &piece, 1, written);
    }
}

static void connected(uv_stream_t *listener, int status)
{
    struct connection *made = calloc(1, sizeof *made);
    uv_tcp_init(listener->loop, &made->stream);
    made->stream.data = made;
    if (status == 0 && uv_accept(listener, (uv_stream_t *)&made->stream) == 0) {
        uv_tcp_nodelay(&made->stream, 1);
        uv_read_start((uv_stream_t *)&made->stream, give_buffer, received);
    } else {
        end(made);
    }
}

int main(void)
{
    uv_loop_t *loop = uv_default_loop();
    uv_tcp_t listener;
    struct sockaddr_in address;
    int len = sizeof address;
    uv_tcp_init(loop, &listener);
    uv_ip4_addr("127.0.0.1", 0, &address);
    uv_tcp_bind(&listener, (const struct sockaddr *)&address, 0);
    const int listening = uv_listen((uv_stream_t *)&listener, BACKLOG, connected);
    if (listening != 0) {
        fprintf(stderr, "listen: %s\n", uv_strerror(listening));
        return 1;
    }
    fill_answers();
    uv_tcp_getsockname(&listener, (struct sockaddr *)&address, &len);
    printf("listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return uv_run(loop, UV_RUN_DEFAULT);
}
