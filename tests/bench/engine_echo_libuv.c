/*
 * engine_echo_libuv: the peer of engine_echo_ours.c on libuv, as its users write it: what has been read
 * is tried to be written at once (uv_try_write), and the rest is handed to uv_write.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum { BUFFER_BYTES = 2048, BACKLOG = 4096 };

static char buffer[BUFFER_BYTES];

static void closed(uv_handle_t *handle)
{
    free(handle);
}

static void give_buffer(uv_handle_t *handle, size_t suggested, uv_buf_t *given)
{
    (void)handle;
    (void)suggested;
    *given = uv_buf_init(buffer, sizeof buffer);
}

static void written(uv_write_t *request, int status)
{
    (void)status;
    free(request);
}

static void received(uv_stream_t *stream, ssize_t len, const uv_buf_t *bytes)
{
    if (len < 0) {
        uv_close((uv_handle_t *)stream, closed);
        return;
    }
    uv_buf_t out = uv_buf_init(bytes->base, (unsigned)len);
    int sent = len > 0 ? uv_try_write(stream, &out, 1) : 0;
    sent = sent < 0 ? 0 : sent;
    if (sent < len) {
        uv_write_t *request = malloc(sizeof *request + (size_t)(len - sent));
        memcpy(request + 1, bytes->base + sent, (size_t)(len - sent));
        out = uv_buf_init((char *)(request + 1), (unsigned)(len - sent));
        uv_write(request, stream, &out, 1, written);
    }
}

static void connected(uv_stream_t *listener, int status)
{
    uv_tcp_t *made = malloc(sizeof *made);
    uv_tcp_init(listener->loop, made);
    if (status == 0 && uv_accept(listener, (uv_stream_t *)made) == 0) {
        uv_tcp_nodelay(made, 1);
        uv_read_start((uv_stream_t *)made, give_buffer, received);
    } else {
        uv_close((uv_handle_t *)made, closed);
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
    uv_tcp_getsockname(&listener, (struct sockaddr *)&address, &len);
    printf("listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return uv_run(loop, UV_RUN_DEFAULT);
}
