/*
 * engine_echo_epoll: the peer of engine_echo_ours.c: an echo server on 127.0.0.1 with epoll and nothing
 * else, as one writes it by hand: level-triggered, one buffer, and what a connection does not take at once is
 * kept.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { DESCRIPTORS = 16384, BUFFER_BYTES = 2048, EVENTS = 256 };

struct rest {
    char *bytes;
    size_t len;
};

static struct rest rests[DESCRIPTORS];
static char buffer[BUFFER_BYTES];
static int epoll;

static void watch(int operation, int number, uint32_t events)
{
    struct epoll_event event = {.events = events, .data.fd = number};
    epoll_ctl(epoll, operation, number, &event);
}

static void end(int number)
{
    free(rests[number].bytes);
    rests[number] = (struct rest){0};
    close(number);
}

static void take_connections(int listener)
{
    int made;
    while ((made = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        const int on = 1;
        setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(EPOLL_CTL_ADD, made, EPOLLIN);
    }
}

static void send_rest(int number)
{
    struct rest *rest = &rests[number];
    const ssize_t sent = send(number, rest->bytes, rest->len, MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        end(number);
    } else if (sent > 0) {
        rest->len -= (size_t)sent;
        memmove(rest->bytes, rest->bytes + sent, rest->len);
        if (rest->len == 0) {
            watch(EPOLL_CTL_MOD, number, EPOLLIN);
        }
    }
}

static void echo(int number)
{
    const ssize_t len = recv(number, buffer, sizeof buffer, 0);
    if (len <= 0) {
        if (len == 0 || errno != EAGAIN) {
            end(number);
        }
        return;
    }
    ssize_t sent = send(number, buffer, (size_t)len, MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        end(number);
        return;
    }
    sent = sent < 0 ? 0 : sent;
    if (sent < len) {
        struct rest *rest = &rests[number];
        if (rest->bytes == NULL) {
            rest->bytes = malloc(BUFFER_BYTES);
        }
        rest->len = (size_t)(len - sent);
        memcpy(rest->bytes, buffer + sent, rest->len);
        watch(EPOLL_CTL_MOD, number, EPOLLOUT);
    }
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
            } else if (rests[number].len > 0) {
                send_rest(number);
            } else {
                echo(number);
            }
        }
    }
}
