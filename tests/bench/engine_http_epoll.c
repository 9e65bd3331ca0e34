/*
 * engine_http_epoll: the peer of examples/http_hello.c with epoll and nothing else, as one writes it by hand:
 * level-triggered, an answer is sent at once, and what does not fit is sent when there is room.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "engine_http_peer.h"

enum { DESCRIPTORS = 8192, EVENTS = 256 };

struct connection {
    const char *out;
    size_t out_len;
    struct requests requests;
};

static struct connection connections[DESCRIPTORS];
static int epoll;

static void watch(int operation, int number, uint32_t events)
{
    struct epoll_event event = {.events = events, .data.fd = number};
    epoll_ctl(epoll, operation, number, &event);
}

static void take_connections(int listener)
{
    int made;
    while ((made = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        const int on = 1;
        if (made >= DESCRIPTORS) {
            close(made);
            continue;
        }
        connections[made].out_len = 0;
        connections[made].requests.used = 0;
        connections[made].requests.closes = false;
        setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(EPOLL_CTL_ADD, made, EPOLLIN);
    }
}

/* Sends what there is; false where the connection has ended. */
static bool send_out(int number, bool was_waiting)
{
    struct connection *connection = &connections[number];
    const ssize_t sent = send(number, connection->out, connection->out_len, MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        return false;
    }
    connection->out += sent > 0 ? sent : 0;
    connection->out_len -= sent > 0 ? (size_t)sent : 0;
    if (connection->out_len == 0 && was_waiting) {
        watch(EPOLL_CTL_MOD, number, EPOLLIN);
    } else if (connection->out_len != 0 && !was_waiting) {
        watch(EPOLL_CTL_MOD, number, EPOLLOUT);
    }
    return connection->out_len != 0 || !connection->requests.closes;
}

static bool receive(int number)
{
    struct connection *connection = &connections[number];
    struct requests *requests = &connection->requests;
    const ssize_t len = recv(number, requests->bytes + requests->used, BUFFER_BYTES - requests->used, 0);
    if (len <= 0) {
        return len < 0 && errno == EAGAIN;
    }
    requests->used += (uint32_t)len;
    connection->out_len = answer(requests, &connection->out);
    return connection->out_len == 0 || send_out(number, false);
}

int main(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 4096) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &len) != 0) {
        perror("listen");
        return 1;
    }
    fill_answers();
    epoll = epoll_create1(EPOLL_CLOEXEC);
    watch(EPOLL_CTL_ADD, listener, EPOLLIN);
    printf("listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    for (;;) {
        struct epoll_event events[EVENTS];
        const int count = epoll_wait(epoll, events, EVENTS, -1);
        for (int at = 0; at < count; at++) {
            const int number = events[at].data.fd;
            if (number == listener) {
                take_connections(listener);
            } else if (!(connections[number].out_len != 0 ? send_out(number, true) : receive(number))) {
                close(number);
            }
        }
    }
}
