/*
 * engine_echo_client ROUNDS SLICE_MS CONNECTIONS NAME:PORT:PID…: drives echo servers on 127.0.0.1 in turns,
 * and prints for each round what processor time a round trip took each server, in nanoseconds. Every
 * connection has one message of 64 bytes under way. The client checks that what comes back is what it sent.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SERVERS = 8, CONNECTIONS = 1024, MESSAGE_BYTES = 64, EVENTS = 256, WARM_UP = 2 };

struct server {
    char name[32];
    int port, pid, epoll;
    clockid_t clock;
    int sockets[CONNECTIONS];
    int got[CONNECTIONS];
};

static struct server servers[SERVERS];
static char message[MESSAGE_BYTES];

static void stop(const char *what)
{
    perror(what);
    exit(1);
}

static int64_t clock_ns(clockid_t clock)
{
    struct timespec now;
    if (clock_gettime(clock, &now) != 0) {
        stop("clock_gettime");
    }
    return now.tv_sec * 1000000000 + now.tv_nsec;
}

static void connect_all(struct server *server, int connections)
{
    const struct sockaddr_in address = {.sin_family = AF_INET,
                                        .sin_port = htons((uint16_t)server->port),
                                        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    server->epoll = epoll_create1(0);
    if (clock_getcpuclockid(server->pid, &server->clock) != 0) {
        stop(server->name);
    }
    for (int at = 0; at < connections; at++) {
        const int on = 1;
        const int made = socket(AF_INET, SOCK_STREAM, 0);
        if (made < 0 || connect(made, (const struct sockaddr *)&address, sizeof address) != 0) {
            stop(server->name);
        }
        setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)at};
        epoll_ctl(server->epoll, EPOLL_CTL_ADD, made, &event);
        server->sockets[at] = made;
    }
}

static void send_one(const struct server *server, uint32_t at)
{
    if (send(server->sockets[at], message, sizeof message, MSG_NOSIGNAL) != sizeof message) {
        stop("send");
    }
}

/* Whether a whole message has come back. */
static int receive_one(struct server *server, uint32_t at)
{
    char bytes[MESSAGE_BYTES];
    const ssize_t len =
        recv(server->sockets[at], bytes, sizeof bytes - (size_t)server->got[at], MSG_DONTWAIT);
    if (len < 0 && errno == EAGAIN) {
        return 0;
    }
    if (len <= 0 || memcmp(bytes, message + server->got[at], (size_t)len) != 0) {
        fprintf(stderr, "%s: a connection ended, or sent something else\n", server->name);
        exit(1);
    }
    server->got[at] += (int)len;
    if (server->got[at] < MESSAGE_BYTES) {
        return 0;
    }
    server->got[at] = 0;
    return 1;
}

/* Nanoseconds of the server's processor time for a round trip. */
static double slice(struct server *server, int connections, int64_t slice_ns)
{
    const int64_t start_ns = clock_ns(CLOCK_MONOTONIC);
    const int64_t start_cpu_ns = clock_ns(server->clock);
    int64_t trips = 0;
    int under_way = connections;
    for (int at = 0; at < connections; at++) {
        send_one(server, (uint32_t)at);
    }
    while (under_way > 0) {
        struct epoll_event events[EVENTS];
        const int count = epoll_wait(server->epoll, events, EVENTS, -1);
        const int over = clock_ns(CLOCK_MONOTONIC) - start_ns >= slice_ns;
        for (int at = 0; at < count; at++) {
            if (receive_one(server, events[at].data.u32)) {
                trips++;
                if (over) {
                    under_way--;
                } else {
                    send_one(server, events[at].data.u32);
                }
            }
        }
    }
    return (double)(clock_ns(server->clock) - start_cpu_ns) / (double)trips;
}

int main(int argc, char **argv)
{
    const int count = argc - 4;
    if (count < 1 || count > SERVERS || atoi(argv[3]) > CONNECTIONS) {
        return 2;
    }
    const int rounds = atoi(argv[1]);
    const int64_t slice_ns = atoi(argv[2]) * (int64_t)1000000;
    const int connections = atoi(argv[3]);
    for (int at = 0; at < MESSAGE_BYTES; at++) {
        message[at] = (char)(at * 7 + 1);
    }
    for (int at = 0; at < count; at++) {
        if (sscanf(argv[4 + at], "%31[^:]:%d:%d", servers[at].name, &servers[at].port, &servers[at].pid) !=
            3) {
            return 2;
        }
        connect_all(&servers[at], connections);
        printf("%s%s", at > 0 ? " " : "", servers[at].name);
    }
    printf("\n");
    for (int round = -WARM_UP; round < rounds; round++) {
        double cost[SERVERS];
        for (int at = 0; at < count; at++) { /* who goes first changes with the round */
            const int which = (at + round + WARM_UP) % count;
            cost[which] = slice(&servers[which], connections, slice_ns);
        }
        for (int at = 0; round >= 0 && at < count; at++) {
            printf("%.1f%s", cost[at], at + 1 < count ? " " : "\n");
        }
    }
    return 0;
}
