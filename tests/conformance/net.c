/*
 * vllsi/net.h and vllsi/linux/net.h. Everything stays on the loopback interface and in a directory of the
 * test's own.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/linux.h>
#include <vllsi/linux/net.h>
#include <vllsi/net.h>

#define IPV4     VLLSI_ADDRESS_FAMILY_IPV4
#define IPV6     VLLSI_ADDRESS_FAMILY_IPV6
#define UNIX     VLLSI_ADDRESS_FAMILY_UNIX
#define STREAM   VLLSI_SOCKET_TYPE_STREAM
#define DATAGRAM VLLSI_SOCKET_TYPE_DATAGRAM
#define BLOCKING VLLSI_SOCKET_MODE_BLOCKING
#define AT_ONCE  VLLSI_SOCKET_MODE_NON_BLOCKING
#define RECEIVE  VLLSI_SOCKET_READY_RECEIVE
#define SEND     VLLSI_SOCKET_READY_SEND
#define ENDED    VLLSI_SOCKET_READY_ENDED

/* Long enough for anything that is under way. */
enum { SOON_MS = 10000 };

static vllsi_fd open_socket(enum vllsi_address_family family, enum vllsi_socket_type type,
                            enum vllsi_socket_mode mode)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_socket_open(family, type, mode, &fd) == 0);
    return fd;
}

/* A socket bound to a free port of the loopback interface, and its address. */
static vllsi_fd bound(enum vllsi_address_family family, enum vllsi_socket_type type,
                      enum vllsi_socket_mode mode, struct vllsi_address *address)
{
    const vllsi_fd fd = open_socket(family, type, mode);
    struct vllsi_address wanted;
    REQUIRE(vllsi_address_loopback(family, 0, &wanted) == 0);
    const vllsi_result result = vllsi_socket_bind(fd, &wanted);
    if (support_kind(result) == VLLSI_ERROR_KIND_ADDRESS_NOT_AVAILABLE) {
        SKIP("this machine's loopback interface has no such address: switch IPv6 on");
    }
    REQUIRE(result == 0 && vllsi_socket_local_address(fd, address) == 0);
    return fd;
}

static vllsi_fd listening(enum vllsi_address_family family, enum vllsi_socket_mode mode,
                          struct vllsi_address *address)
{
    const vllsi_fd fd = bound(family, STREAM, mode, address);
    REQUIRE(vllsi_socket_listen(fd, 8) == 0);
    return fd;
}

/* The two ends of a TCP connection. */
static void connected(enum vllsi_address_family family, enum vllsi_socket_mode mode, vllsi_fd *client,
                      vllsi_fd *server)
{
    struct vllsi_address address;
    const vllsi_fd listener = listening(family, BLOCKING, &address);
    *client = open_socket(family, STREAM, BLOCKING);
    REQUIRE(vllsi_socket_connect(*client, &address) == 0);
    REQUIRE(vllsi_socket_accept(listener, mode, server, NULL) == 0);
    CHECK_EQ(vllsi_close(listener), 0);
}

static void pair(vllsi_fd *one, vllsi_fd *other)
{
    REQUIRE(vllsi_socket_pair(STREAM, BLOCKING, one, other) == 0);
}

/* What a socket is ready for now, of what is wanted. */
static int64_t ready_now(vllsi_fd socket, uint32_t wanted)
{
    struct vllsi_socket_wait item = {.socket = socket, .wanted = wanted};
    const vllsi_result result = vllsi_socket_poll(&item, 1, 0);
    return vllsi_failed(result) ? (support_kind(result) == VLLSI_ERROR_KIND_TIMED_OUT ? 0 : -1)
                                : (int64_t)item.ready;
}

static bool becomes_ready(vllsi_fd socket, uint32_t wanted)
{
    struct vllsi_socket_wait item = {.socket = socket, .wanted = wanted};
    return vllsi_socket_poll(&item, 1, support_after_ms(SOON_MS)) == 1;
}

static int64_t flag_of(vllsi_fd fd, int32_t command, uint32_t flag)
{
    const vllsi_result flags = vllsi__linux_fcntl_2((int32_t)vllsi_fd_native(fd), command);
    REQUIRE(!vllsi_failed(flags));
    return ((uint32_t)flags & flag) != 0;
}

static bool has(enum vllsi_capability capability)
{
    const vllsi_result result = vllsi_capability(capability, VLLSI_FD_INVALID);
    REQUIRE(result == 0 || result == 1);
    return result == 1;
}

/* ── connections ── */

static void check_echo(vllsi_fd client, vllsi_fd server)
{
    char buffer[16];
    size_t done = 0;
    const int64_t deadline = support_after_ms(SOON_MS);
    CHECK_EQ(vllsi_socket_send_all(client, "question", 8, deadline, &done), 8);
    CHECK_EQ(done, 8);
    CHECK_EQ(vllsi_socket_receive_exact(server, buffer, 8, deadline, NULL), 8);
    CHECK(support_same(buffer, "question", 8));
    CHECK_EQ(vllsi_socket_send_all(server, "answer", 6, deadline, NULL), 6);
    CHECK_EQ(vllsi_socket_receive_exact(client, buffer, 6, deadline, NULL), 6);
    CHECK(support_same(buffer, "answer", 6));
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_socket_receive_exact(server, buffer, sizeof buffer, deadline, &done), 0);
    CHECK_EQ(done, 0);
    CHECK_EQ(vllsi_close(server), 0);
}

static void check_connection(enum vllsi_address_family family)
{
    struct vllsi_address address;
    struct vllsi_address peer;
    struct vllsi_address local;
    const vllsi_fd listener = listening(family, BLOCKING, &address);
    const vllsi_fd client = open_socket(family, STREAM, BLOCKING);
    vllsi_fd server = VLLSI_FD_INVALID;
    CHECK_EQ(address.family, family);
    CHECK(address.port != 0);
    CHECK_KIND(vllsi_socket_peer_address(client, &peer), NOT_CONNECTED);
    CHECK_EQ(vllsi_socket_connect(client, &address), 0);
    CHECK_KIND(vllsi_socket_connect(client, &address), ALREADY_CONNECTED);
    CHECK_EQ(vllsi_socket_connect_result(client), 0);
    REQUIRE(vllsi_socket_accept(listener, BLOCKING, &server, &peer) == 0);
    REQUIRE(vllsi_socket_local_address(client, &local) == 0);
    CHECK(vllsi_address_equal(&peer, &local));
    REQUIRE(vllsi_socket_peer_address(client, &peer) == 0);
    CHECK(vllsi_address_equal(&peer, &address));
    CHECK_EQ(vllsi_close(listener), 0);
    check_echo(client, server);
}

TEST(net, tcp_over_ipv4)
{
    check_connection(IPV4);
}

TEST(net, tcp_over_ipv6)
{
    check_connection(IPV6);
}

static struct vllsi_address path_in(const struct support_scratch *scratch, const char *name)
{
    char path[VLLSI_UNIX_NAME_BYTES];
    struct vllsi_address address;
    const size_t len = scratch->path_len + 1 + support_length(name);
    REQUIRE(len <= 103);
    for (size_t at = 0; at < len; at++) {
        path[at] = at < scratch->path_len    ? scratch->path[at]
                   : at == scratch->path_len ? '/'
                                             : name[at - scratch->path_len - 1];
    }
    REQUIRE(vllsi_address_unix(path, len, &address) == 0);
    return address;
}

TEST(net, unix_stream_over_a_path)
{
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_address address = path_in(&scratch, "socket");
    struct vllsi_address found;
    const vllsi_fd listener = open_socket(UNIX, STREAM, BLOCKING);
    const vllsi_fd client = open_socket(UNIX, STREAM, BLOCKING);
    vllsi_fd server = VLLSI_FD_INVALID;
    CHECK_KIND(vllsi_socket_connect(client, &address), NOT_FOUND);
    CHECK_EQ(vllsi_socket_bind(listener, &address), 0);
    CHECK_KIND(vllsi_socket_connect(client, &address), CONNECTION_REFUSED);
    CHECK_KIND(vllsi_socket_bind(client, &address), ADDRESS_IN_USE);
    CHECK_EQ(vllsi_socket_listen(listener, 1), 0);
    CHECK_EQ(vllsi_socket_connect(client, &address), 0);
    REQUIRE(vllsi_socket_accept(listener, BLOCKING, &server, &found) == 0);
    CHECK_EQ(found.family, UNIX);
    CHECK_EQ(found.unix_name, VLLSI_UNIX_NAME_NONE);
    REQUIRE(vllsi_socket_peer_address(client, &found) == 0);
    CHECK(vllsi_address_equal(&found, &address));
    CHECK_EQ(vllsi_close(listener), 0);
    CHECK_EQ(vllsi_unlink(scratch.dir, PATH("socket")), 0);
    check_echo(client, server);
    support_scratch_end(&scratch);
}

TEST(net, mode_and_inheritance_are_as_asked)
{
    vllsi_fd fds[6];
    struct vllsi_address address;
    vllsi_fd none = VLLSI_FD_INVALID;
    fds[0] = open_socket(IPV4, STREAM, BLOCKING);
    fds[1] = open_socket(IPV4, DATAGRAM, AT_ONCE);
    fds[2] = listening(IPV4, AT_ONCE, &address);
    CHECK_KIND(vllsi_socket_accept(fds[2], BLOCKING, &none, NULL), WOULD_BLOCK);
    CHECK_EQ(none.raw, VLLSI_FD_INVALID_RAW);
    REQUIRE(vllsi_socket_connect(fds[0], &address) == 0);
    REQUIRE(becomes_ready(fds[2], RECEIVE));
    REQUIRE(vllsi_socket_accept(fds[2], BLOCKING, &fds[3], NULL) == 0); /* not the listener's mode */
    REQUIRE(vllsi_socket_pair(STREAM, AT_ONCE, &fds[4], &fds[5]) == 0);
    for (size_t at = 0; at < sizeof fds / sizeof *fds; at++) {
        const bool waits = at == 0 || at == 3;
        CHECK_EQ(flag_of(fds[at], VLLSI_LINUX_F_GETFD, VLLSI_LINUX_FD_CLOEXEC), 1);
        CHECK_EQ(flag_of(fds[at], VLLSI_LINUX_F_GETFL, VLLSI_LINUX_O_NONBLOCK), !waits);
        CHECK_EQ(vllsi_close(fds[at]), 0);
    }
}

TEST(net, shutdown_ends_one_direction)
{
    vllsi_fd client;
    vllsi_fd server;
    char byte = 'x';
    connected(IPV4, BLOCKING, &client, &server);
    CHECK_KIND(vllsi_socket_shutdown(client, (enum vllsi_shutdown)0), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_shutdown(client, (enum vllsi_shutdown)4), INVALID_INPUT);
    CHECK_EQ(vllsi_socket_send(client, "a", 1), 1);
    CHECK_EQ(vllsi_socket_shutdown(client, VLLSI_SHUTDOWN_SEND), 0);
    CHECK_KIND(vllsi_socket_send(client, "b", 1), BROKEN_PIPE);
    CHECK_EQ(vllsi_socket_receive(server, &byte, 1, NULL), 1);
    CHECK_EQ(byte, 'a');
    CHECK_EQ(vllsi_socket_receive(server, &byte, 1, NULL), 0);
    CHECK_EQ(vllsi_socket_send(server, "c", 1), 1); /* the other direction goes on */
    CHECK_EQ(vllsi_socket_receive(client, &byte, 1, NULL), 1);
    CHECK_EQ(byte, 'c');
    CHECK_EQ(vllsi_socket_shutdown(server, VLLSI_SHUTDOWN_BOTH), 0);
    CHECK_EQ(vllsi_socket_receive(client, &byte, 1, NULL), 0);
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(server), 0);
    const vllsi_fd alone = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_KIND(vllsi_socket_shutdown(alone, VLLSI_SHUTDOWN_BOTH), NOT_CONNECTED);
    CHECK_EQ(vllsi_close(alone), 0);
}

TEST(net, connect_that_does_not_wait)
{
    struct vllsi_address address;
    const vllsi_fd closed = bound(IPV4, STREAM, BLOCKING, &address); /* taken, and nobody listens */
    vllsi_fd client = open_socket(IPV4, STREAM, AT_ONCE);
    CHECK_KIND(vllsi_socket_connect_result(client), NOT_CONNECTED);
    vllsi_result result = vllsi_socket_connect(client, &address);
    if (support_kind(result) == VLLSI_ERROR_KIND_IN_PROGRESS) {
        CHECK(becomes_ready(client, SEND));
        result = vllsi_socket_connect_result(client);
    }
    CHECK_KIND(result, CONNECTION_REFUSED);
    CHECK_EQ(vllsi_close(client), 0);

    REQUIRE(vllsi_socket_listen(closed, 1) == 0);
    client = open_socket(IPV4, STREAM, AT_ONCE);
    result = vllsi_socket_connect(client, &address);
    if (result != 0) {
        CHECK_KIND(result, IN_PROGRESS);
        CHECK(becomes_ready(client, SEND));
    }
    CHECK_EQ(vllsi_socket_connect_result(client), 0);
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(closed), 0);

    client = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_KIND(vllsi_socket_connect(client, &address), CONNECTION_REFUSED);
    CHECK_EQ(vllsi_close(client), 0);
}

/* The address of one that listens is nobody else's, whatever is reused. */
TEST(net, address_in_use)
{
    struct vllsi_address address;
    const vllsi_fd listener = listening(IPV4, BLOCKING, &address);
    vllsi_fd other = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_KIND(vllsi_socket_bind(other, &address), ADDRESS_IN_USE);
    CHECK_EQ(vllsi_close(other), 0);
    CHECK_EQ(vllsi_close(listener), 0);

    const vllsi_fd live = open_socket(IPV4, STREAM, BLOCKING);
    other = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_EQ(vllsi_socket_set_option(live, VLLSI_SOCKET_OPTION_REUSE_ADDRESS, 1), 0);
    CHECK_EQ(vllsi_socket_set_option(other, VLLSI_SOCKET_OPTION_REUSE_ADDRESS, 1), 0);
    address.port = 0;
    REQUIRE(vllsi_socket_bind(live, &address) == 0 && vllsi_socket_listen(live, 1) == 0);
    REQUIRE(vllsi_socket_local_address(live, &address) == 0);
    vllsi_result result = vllsi_socket_bind(other, &address);
    if (result == 0) {
        result = vllsi_socket_listen(other, 1);
    }
    CHECK_KIND(result, ADDRESS_IN_USE);
    CHECK_EQ(vllsi_close(live), 0);
    CHECK_EQ(vllsi_close(other), 0);

    const vllsi_fd datagram = open_socket(IPV4, DATAGRAM, BLOCKING);
    CHECK_KIND(vllsi_socket_set_option(datagram, VLLSI_SOCKET_OPTION_REUSE_ADDRESS, 1), UNSUPPORTED);
    CHECK_EQ(vllsi_close(datagram), 0);
}

/* A connection that this side has ended holds the address for a while; reuse lets a listener come back. */
TEST(net, reuse_permits_restart)
{
    struct vllsi_address address;
    REQUIRE(vllsi_address_loopback(IPV4, 0, &address) == 0);
    for (int turn = 0; turn < 3; turn++) {
        const vllsi_fd listener = open_socket(IPV4, STREAM, BLOCKING);
        const vllsi_fd client = open_socket(IPV4, STREAM, BLOCKING);
        vllsi_fd server = VLLSI_FD_INVALID;
        char byte;
        REQUIRE(vllsi_socket_set_option(listener, VLLSI_SOCKET_OPTION_REUSE_ADDRESS, 1) == 0);
        REQUIRE(vllsi_socket_bind(listener, &address) == 0);
        REQUIRE(vllsi_socket_local_address(listener, &address) == 0);
        REQUIRE(vllsi_socket_listen(listener, 1) == 0);
        REQUIRE(vllsi_socket_connect(client, &address) == 0);
        REQUIRE(vllsi_socket_accept(listener, BLOCKING, &server, NULL) == 0);
        CHECK_EQ(vllsi_close(server), 0); /* this side first */
        CHECK_EQ(vllsi_socket_receive(client, &byte, 1, NULL), 0);
        CHECK_EQ(vllsi_close(client), 0);
        CHECK_EQ(vllsi_close(listener), 0);
    }
}

/* ── waiting in one thread, ended by another ── */

struct waiter {
    vllsi_fd socket;
    vllsi_result result;
    uint32_t done;
    uint32_t tid;
};

static void wait_to_accept(void *argument)
{
    struct waiter *waiter = argument;
    vllsi_fd connection = VLLSI_FD_INVALID;
    waiter->result = vllsi_socket_accept(waiter->socket, BLOCKING, &connection, NULL);
    if (waiter->result == 0) {
        CHECK_EQ(vllsi_close(connection), 0);
    }
    __atomic_store_n(&waiter->done, 1, __ATOMIC_RELEASE);
}

/* A wait in a socket that is closed ends by itself, or by what it waits for: not with a crash. */
TEST(net, close_while_another_thread_accepts)
{
    struct vllsi_address address;
    struct waiter waiter = {.socket = listening(IPV4, BLOCKING, &address)};
    struct support_thread thread;
    support_thread_start(&thread, wait_to_accept, &waiter);
    conformance_sleep_ms(100);
    CHECK_EQ(vllsi_close(waiter.socket), 0);
    const vllsi_fd client = open_socket(IPV4, STREAM, AT_ONCE);
    (void)!vllsi_socket_connect(client, &address);
    support_thread_join(&thread);
    CHECK_EQ(waiter.done, 1);
    CHECK(waiter.result == 0 || vllsi_failed(waiter.result));
    CHECK_EQ(vllsi_close(client), 0);
}

static void wait_to_receive(void *argument)
{
    struct waiter *waiter = argument;
    char byte = 0;
    __atomic_store_n(&waiter->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_RELEASE);
    waiter->result = vllsi_socket_receive(waiter->socket, &byte, 1, NULL);
    CHECK(waiter->result != 1 || byte == 'x');
    __atomic_store_n(&waiter->done, 1, __ATOMIC_RELEASE);
}

TEST(net, signals_do_not_end_waits_and_shutdown_does)
{
    vllsi_fd client;
    struct waiter waiter = {.tid = 0};
    connected(IPV4, BLOCKING, &client, &waiter.socket);
    support_let_signals_interrupt();
    for (int turn = 0; turn < 2; turn++) {
        struct support_thread thread;
        waiter.done = 0;
        waiter.tid = 0;
        support_thread_start(&thread, wait_to_receive, &waiter);
        while (__atomic_load_n(&waiter.tid, __ATOMIC_ACQUIRE) == 0) {
            conformance_sleep_ms(1);
        }
        for (int signal = 0; signal < 20; signal++) {
            conformance_sleep_ms(2);
            support_interrupt(waiter.tid);
        }
        CHECK_EQ(__atomic_load_n(&waiter.done, __ATOMIC_ACQUIRE), 0);
        if (turn == 0) {
            CHECK_EQ(vllsi_socket_send(client, "x", 1), 1);
        } else {
            CHECK_EQ(vllsi_socket_shutdown(waiter.socket, VLLSI_SHUTDOWN_RECEIVE), 0);
        }
        support_thread_join(&thread);
        CHECK_EQ(waiter.result, turn == 0 ? 1 : 0);
    }
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(waiter.socket), 0);
}

struct connector {
    vllsi_fd socket;
    struct vllsi_address address;
    vllsi_result result;
    uint32_t tid;
    uint32_t done;
};

static void wait_to_connect(void *argument)
{
    struct connector *connector = argument;
    __atomic_store_n(&connector->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_RELEASE);
    connector->result = vllsi_socket_connect(connector->socket, &connector->address);
    __atomic_store_n(&connector->done, 1, __ATOMIC_RELEASE);
}

/* Connects until one more would have to wait; how many sockets were needed, the last of which may be under
 * way. */
static size_t fill(vllsi_fd *fds, size_t most, const struct vllsi_address *address)
{
    size_t count = 0;
    bool goes_on = true;
    while (goes_on && count < most) {
        fds[count] = open_socket(address->family, STREAM, AT_ONCE);
        const int64_t kind = support_kind(vllsi_socket_connect(fds[count], address));
        if (kind == VLLSI_ERROR_KIND_WOULD_BLOCK) {
            goes_on = false;
        } else if (kind == VLLSI_ERROR_KIND_IN_PROGRESS) {
            struct vllsi_socket_wait item = {.socket = fds[count], .wanted = SEND};
            goes_on = vllsi_socket_poll(&item, 1, support_after_ms(200)) == 1;
        }
        count++;
    }
    return goes_on ? 0 : count;
}

/* A connect that has to wait for the listener's queue is interrupted again and again, and becomes one. */
static void check_interrupted_connect(vllsi_fd listener, const struct vllsi_address *address)
{
    enum { MOST = 32 };
    vllsi_fd fds[MOST];
    struct connector connector = {.socket = open_socket(address->family, STREAM, BLOCKING)};
    struct support_thread thread;
    const size_t count = fill(fds, MOST, address);
    if (count == 0) {
        SKIP("the queue of a listener does not fill here: one that keeps to its backlog lifts this");
    }
    connector.address = *address;
    support_let_signals_interrupt();
    support_thread_start(&thread, wait_to_connect, &connector);
    while (__atomic_load_n(&connector.tid, __ATOMIC_ACQUIRE) == 0) {
        conformance_sleep_ms(1);
    }
    for (int signal = 0; signal < 20; signal++) {
        conformance_sleep_ms(2);
        support_interrupt(connector.tid);
    }
    CHECK_EQ(__atomic_load_n(&connector.done, __ATOMIC_ACQUIRE), 0);
    while (__atomic_load_n(&connector.done, __ATOMIC_ACQUIRE) == 0) {
        struct vllsi_socket_wait item = {.socket = listener, .wanted = RECEIVE};
        vllsi_fd connection;
        if (vllsi_socket_poll(&item, 1, support_after_ms(50)) == 1 &&
            vllsi_socket_accept(listener, BLOCKING, &connection, NULL) == 0) {
            CHECK_EQ(vllsi_close(connection), 0);
        }
    }
    support_thread_join(&thread);
    CHECK_EQ(connector.result, 0);
    for (size_t at = 0; at < count; at++) {
        CHECK_EQ(vllsi_close(fds[at]), 0);
    }
    CHECK_EQ(vllsi_close(connector.socket), 0);
    CHECK_EQ(vllsi_close(listener), 0);
}

TEST(net, interrupted_connect_of_tcp_goes_on)
{
    struct vllsi_address address;
    const vllsi_fd listener = bound(IPV4, STREAM, AT_ONCE, &address);
    REQUIRE(vllsi_socket_listen(listener, 1) == 0);
    check_interrupted_connect(listener, &address);
}

TEST(net, interrupted_connect_of_unix_is_repeated)
{
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_address address = path_in(&scratch, "socket");
    const vllsi_fd listener = open_socket(UNIX, STREAM, AT_ONCE);
    REQUIRE(vllsi_socket_bind(listener, &address) == 0 && vllsi_socket_listen(listener, 1) == 0);
    check_interrupted_connect(listener, &address);
    support_scratch_end(&scratch);
}

/* ── datagrams ── */

static void check_datagrams(enum vllsi_address_family family)
{
    struct vllsi_address one;
    struct vllsi_address other;
    struct vllsi_address from = {.family = 77};
    const vllsi_fd a = bound(family, DATAGRAM, BLOCKING, &one);
    const vllsi_fd b = bound(family, DATAGRAM, BLOCKING, &other);
    char buffer[8] = "########";
    uint32_t flags = 99;
    CHECK_EQ(vllsi_socket_send_to(a, "0123456789", 10, &other), 10);
    CHECK_EQ(vllsi_socket_receive_from(b, buffer, 4, &from, &flags), 4);
    CHECK(support_same(buffer, "0123####", 8));
    CHECK_EQ(flags, VLLSI_RECEIVED_TRUNCATED);
    CHECK(vllsi_address_equal(&from, &one));
    CHECK_EQ(vllsi_socket_send_to(a, "0123456789", 10, &other), 10);
    CHECK_EQ(vllsi_socket_receive(b, buffer, 4, NULL), 4); /* no error without the flag either */
    CHECK_EQ(vllsi_socket_send_to(a, "", 0, &other), 0);
    CHECK_EQ(vllsi_socket_receive(b, buffer, 4, &flags), 0);
    CHECK_EQ(flags, 0);
    CHECK_EQ(vllsi_socket_send_to(a, "0123", 4, &other), 4);
    CHECK_EQ(vllsi_socket_receive(b, buffer, 4, &flags), 4);
    CHECK_EQ(flags, 0);
    CHECK_KIND(vllsi_socket_send(a, "x", 1), ADDRESS_REQUIRED);
    CHECK_EQ(vllsi_socket_connect(a, &other), 0);
    CHECK_EQ(vllsi_socket_send(a, "x", 1), 1);
    CHECK_EQ(vllsi_socket_receive_from(b, buffer, 4, &from, NULL), 1);
    CHECK(vllsi_address_equal(&from, &one));
    CHECK_EQ(vllsi_close(a), 0);
    CHECK_EQ(vllsi_close(b), 0);
}

TEST(net, udp_over_ipv4)
{
    check_datagrams(IPV4);
}

TEST(net, udp_over_ipv6)
{
    check_datagrams(IPV6);
}

TEST(net, datagrams_have_a_longest)
{
    static char large[70000];
    struct vllsi_address address;
    const vllsi_fd fd = bound(IPV4, DATAGRAM, BLOCKING, &address);
    CHECK_KIND(vllsi_socket_send_to(fd, large, sizeof large, &address), MESSAGE_TOO_LARGE);
    CHECK_EQ(vllsi_close(fd), 0);
}

TEST(net, unconnected_datagrams_never_report_earlier_sends)
{
    struct vllsi_address nobody;
    struct vllsi_address own;
    char byte;
    const vllsi_fd gone = bound(IPV4, DATAGRAM, BLOCKING, &nobody);
    const vllsi_fd fd = bound(IPV4, DATAGRAM, AT_ONCE, &own);
    CHECK_EQ(vllsi_close(gone), 0);
    CHECK_EQ(vllsi_socket_send_to(fd, "x", 1, &nobody), 1);
    conformance_sleep_ms(50);
    CHECK_KIND(vllsi_socket_receive(fd, &byte, 1, NULL), WOULD_BLOCK);
    CHECK_EQ(vllsi_socket_take_error(fd), 0);
    CHECK_EQ(vllsi_socket_send_to(fd, "x", 1, &own), 1); /* nor does a send */

    const vllsi_fd certain = open_socket(IPV4, DATAGRAM, AT_ONCE);
    CHECK_EQ(vllsi_socket_connect(certain, &nobody), 0);
    CHECK_EQ(vllsi_socket_send(certain, "x", 1), 1);
    CHECK(becomes_ready(certain, RECEIVE));
    CHECK_EQ(ready_now(certain, RECEIVE), RECEIVE | ENDED);
    CHECK_KIND(vllsi_socket_take_error(certain), CONNECTION_REFUSED);
    CHECK_EQ(vllsi_socket_take_error(certain), 0); /* told once */
    CHECK_EQ(vllsi_close(certain), 0);
    CHECK_EQ(vllsi_close(fd), 0);
}

TEST(net, unix_messages_keep_their_bounds)
{
    static const enum vllsi_socket_type types[] = {DATAGRAM, VLLSI_SOCKET_TYPE_SEQPACKET};
    static const enum vllsi_capability needed[] = {VLLSI_CAPABILITY_UNIX_DATAGRAM,
                                                   VLLSI_CAPABILITY_UNIX_SEQPACKET};
    for (size_t at = 0; at < 2; at++) {
        vllsi_fd one = VLLSI_FD_INVALID;
        vllsi_fd other = VLLSI_FD_INVALID;
        char buffer[8];
        uint32_t flags = 99;
        if (!has(needed[at])) {
            CHECK_KIND(vllsi_socket_pair(types[at], BLOCKING, &one, &other), UNSUPPORTED);
            CHECK_KIND(vllsi_socket_open(UNIX, types[at], BLOCKING, &one), UNSUPPORTED);
            continue;
        }
        REQUIRE(vllsi_socket_pair(types[at], BLOCKING, &one, &other) == 0);
        CHECK_EQ(vllsi_socket_send(one, "first", 5), 5);
        CHECK_EQ(vllsi_socket_send(one, "second", 6), 6);
        CHECK_EQ(vllsi_socket_receive(other, buffer, 3, &flags), 3);
        CHECK_EQ(flags, VLLSI_RECEIVED_TRUNCATED);
        CHECK_EQ(vllsi_socket_receive(other, buffer, sizeof buffer, &flags), 6);
        CHECK_EQ(flags, 0);
        CHECK(support_same(buffer, "second", 6));
        CHECK_EQ(vllsi_close(one), 0);
        CHECK_EQ(vllsi_close(other), 0);
    }
}

TEST(net, unix_datagrams_over_paths)
{
    if (!has(VLLSI_CAPABILITY_UNIX_DATAGRAM)) {
        SKIP("this target has no such sockets, as its capability says");
    }
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_address one = path_in(&scratch, "one");
    const struct vllsi_address other = path_in(&scratch, "other");
    struct vllsi_address from = {.family = 77};
    const vllsi_fd a = open_socket(UNIX, DATAGRAM, BLOCKING);
    const vllsi_fd b = open_socket(UNIX, DATAGRAM, BLOCKING);
    char byte = 0;
    CHECK_EQ(vllsi_socket_bind(b, &other), 0);
    CHECK_EQ(vllsi_socket_send_to(a, "x", 1, &other), 1);
    CHECK_EQ(vllsi_socket_receive_from(b, &byte, 1, &from, NULL), 1);
    CHECK(from.family != UNIX || from.unix_name == VLLSI_UNIX_NAME_NONE);
    CHECK_EQ(vllsi_socket_bind(a, &one), 0);
    CHECK_EQ(vllsi_socket_send_to(a, "y", 1, &other), 1);
    CHECK_EQ(vllsi_socket_receive_from(b, &byte, 1, &from, NULL), 1);
    CHECK_EQ(byte, 'y');
    CHECK(vllsi_address_equal(&from, &one));
    CHECK_EQ(vllsi_close(b), 0);
    CHECK_KIND(vllsi_socket_send_to(a, "x", 1, &other), CONNECTION_REFUSED);
    CHECK_EQ(vllsi_unlink(scratch.dir, PATH("other")), 0);
    CHECK_KIND(vllsi_socket_send_to(a, "x", 1, &other), NOT_FOUND);
    CHECK_EQ(vllsi_close(a), 0);
    support_scratch_end(&scratch);
}

TEST(net, unix_names_that_are_abstract)
{
    static const char name[] = "vllsi\0test-";
    char unique[sizeof name + 16];
    struct vllsi_address address;
    struct vllsi_address found;
    int64_t number = vllsi__linux_getpid();
    for (size_t at = 0; at < sizeof unique; at++) {
        unique[at] = at < sizeof name - 1 ? name[at] : (char)('0' + number % 10);
        number /= at < sizeof name - 1 ? 1 : 10;
    }
    REQUIRE(vllsi_address_unix_abstract(unique, sizeof unique, &address) == 0);
    const vllsi_fd listener = open_socket(UNIX, STREAM, BLOCKING);
    const vllsi_fd client = open_socket(UNIX, STREAM, BLOCKING);
    if (has(VLLSI_CAPABILITY_UNIX_ABSTRACT)) {
        CHECK_EQ(vllsi_socket_bind(listener, &address), 0);
        CHECK_EQ(vllsi_socket_listen(listener, 1), 0);
        CHECK_EQ(vllsi_socket_connect(client, &address), 0);
        REQUIRE(vllsi_socket_peer_address(client, &found) == 0);
        CHECK(vllsi_address_equal(&found, &address));
    } else {
        CHECK_KIND(vllsi_socket_bind(listener, &address), UNSUPPORTED);
        CHECK_KIND(vllsi_socket_connect(client, &address), UNSUPPORTED);
    }
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(listener), 0);
}

/* ── SIGPIPE ── */

static void send_to_nobody(void *argument)
{
    (void)argument;
    vllsi_fd one;
    vllsi_fd other;
    char byte = 0;
    const vllsi_iovec piece = {.base = &byte, .len = 1};
    const struct vllsi_message message = {.pieces = &piece, .piece_count = 1};
    pair(&one, &other);
    CHECK_EQ(vllsi_close(other), 0);
    CHECK_KIND(vllsi_socket_send(one, &byte, 1), BROKEN_PIPE);
    CHECK_KIND(vllsi_socket_send_message(one, &message), BROKEN_PIPE);
    CHECK_KIND(vllsi_socket_send_all(one, &byte, 1, support_after_ms(SOON_MS), NULL), BROKEN_PIPE);
    CHECK_KIND(vllsi_write(one, &byte, 1), BROKEN_PIPE);
    CHECK_EQ(vllsi_close(one), 0);
    connected(IPV4, BLOCKING, &one, &other);
    CHECK_EQ(vllsi_socket_shutdown(one, VLLSI_SHUTDOWN_SEND), 0);
    CHECK_KIND(vllsi_socket_send(one, &byte, 1), BROKEN_PIPE);
    CHECK_KIND(vllsi_socket_send_message(one, &message), BROKEN_PIPE);
}

TEST(net, no_signal_for_sending_to_nobody)
{
    const struct conformance_child child = conformance_run_child(send_to_nobody, NULL, SOON_MS);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

/* ── much ── */

#define LARGE_BYTES ((size_t)4 << 20)

static uint8_t pattern(size_t at)
{
    return (uint8_t)(at * 31 + (at >> 12));
}

struct stream {
    vllsi_fd socket;
    uint8_t *bytes;
    vllsi_result result;
};

static void receive_large(void *argument)
{
    struct stream *stream = argument;
    stream->result = vllsi_socket_receive_exact(stream->socket, stream->bytes, LARGE_BYTES,
                                                support_after_ms(2 * SOON_MS), NULL);
}

/* More than any buffer holds, to and from sockets that do not wait. */
TEST(net, transfers_of_much_are_whole)
{
    static uint8_t sent[LARGE_BYTES];
    static uint8_t got[LARGE_BYTES];
    vllsi_fd client;
    struct stream stream = {.bytes = got};
    struct support_thread thread;
    size_t done = 0;
    for (size_t at = 0; at < LARGE_BYTES; at++) {
        sent[at] = pattern(at);
    }
    connected(IPV4, AT_ONCE, &client, &stream.socket);
    support_thread_start(&thread, receive_large, &stream);
    CHECK_EQ(vllsi_socket_send_all(client, sent, LARGE_BYTES, support_after_ms(2 * SOON_MS), &done),
             LARGE_BYTES);
    CHECK_EQ(done, LARGE_BYTES);
    support_thread_join(&thread);
    CHECK_EQ(stream.result, LARGE_BYTES);
    CHECK(support_same(sent, got, LARGE_BYTES));
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(stream.socket), 0);
}

TEST(net, deadlines_end_transfers)
{
    static uint8_t bytes[LARGE_BYTES];
    vllsi_fd one;
    vllsi_fd other;
    size_t done = 0;
    uint8_t byte;
    pair(&one, &other);
    int64_t deadline = support_after_ms(30);
    CHECK_KIND(vllsi_socket_send_all(one, bytes, LARGE_BYTES, deadline, &done), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline);
    CHECK(done > 0 && done < LARGE_BYTES);
    CHECK_EQ(ready_now(one, SEND), 0);
    deadline = support_after_ms(30);
    CHECK_KIND(vllsi_socket_receive_exact(one, &byte, 1, deadline, &done), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline);
    CHECK_EQ(done, 0);
    CHECK_KIND(vllsi_socket_receive_exact(one, &byte, 1, INT64_MIN, NULL), TIMED_OUT);
    CHECK_EQ(vllsi_socket_send_all(one, bytes, 0, 0, &done), 0);
    CHECK_KIND(vllsi_socket_send_all(one, bytes, (size_t)INT64_MAX + 1, 0, &done), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_receive_exact(one, bytes, SIZE_MAX, 0, &done), INVALID_INPUT);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
    const vllsi_fd datagram = open_socket(IPV4, DATAGRAM, BLOCKING);
    CHECK_KIND(vllsi_socket_send_all(datagram, bytes, 1, 0, NULL), UNSUPPORTED);
    CHECK_EQ(vllsi_close(datagram), 0);
}

/* A socket that does not wait says so when there is nothing, and when it is full. */
TEST(net, calls_that_would_wait_say_so)
{
    static uint8_t bytes[1 << 16];
    vllsi_fd one;
    vllsi_fd other;
    vllsi_result result;
    uint32_t flags = 99;
    REQUIRE(vllsi_socket_pair(STREAM, AT_ONCE, &one, &other) == 0);
    CHECK_KIND(vllsi_socket_receive(one, bytes, 1, NULL), WOULD_BLOCK);
    CHECK_KIND(vllsi_socket_receive(one, bytes, 1, &flags), WOULD_BLOCK);
    CHECK_EQ(flags, 99);
    do {
        result = vllsi_socket_send(one, bytes, sizeof bytes);
    } while (result > 0);
    CHECK_KIND(result, WOULD_BLOCK);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
}

/* ── pieces and descriptors ── */

TEST(net, pieces_are_one_message)
{
    struct vllsi_address one;
    struct vllsi_address other;
    struct vllsi_address to;
    struct vllsi_address from = {.family = 77};
    const vllsi_fd a = bound(IPV4, DATAGRAM, BLOCKING, &one);
    const vllsi_fd b = bound(IPV4, DATAGRAM, BLOCKING, &other);
    char left[3];
    char right[3];
    const vllsi_iovec out[] = {
        {.base = "ab", .len = 2}, {.base = NULL, .len = 0}, {.base = "cdef", .len = 4}};
    const vllsi_iovec in[] = {{.base = left, .len = 3}, {.base = right, .len = 2}};
    to = other;
    const struct vllsi_message sent = {.pieces = out, .piece_count = 3, .address = &to};
    struct vllsi_message got = {.pieces = in, .piece_count = 2, .address = &from, .flags = 99};
    CHECK_EQ(vllsi_socket_send_message(a, &sent), 6);
    CHECK_EQ(vllsi_socket_receive_message(b, &got), 5);
    CHECK(support_same(left, "abc", 3) && support_same(right, "de", 2));
    CHECK_EQ(got.flags, VLLSI_RECEIVED_TRUNCATED);
    CHECK_EQ(got.descriptor_count, 0);
    CHECK(vllsi_address_equal(&from, &one));
    static vllsi_iovec many[VLLSI_MESSAGE_PIECES_MAX + 1];
    const struct vllsi_message too_many = {.pieces = many, .piece_count = VLLSI_MESSAGE_PIECES_MAX + 1};
    CHECK_KIND(vllsi_socket_send_message(a, &too_many), MESSAGE_TOO_LARGE);
    const vllsi_iovec huge[] = {{.base = left, .len = SIZE_MAX / 2}, {.base = left, .len = SIZE_MAX / 2}};
    const struct vllsi_message too_long = {.pieces = huge, .piece_count = 2, .address = &to};
    CHECK(vllsi_failed(vllsi_socket_send_message(a, &too_long)));
    CHECK_EQ(vllsi_close(a), 0);
    CHECK_EQ(vllsi_close(b), 0);
}

/* Sends one byte with these descriptors. */
static vllsi_result pass(vllsi_fd socket, vllsi_fd *fds, size_t count)
{
    char byte = 'd';
    const vllsi_iovec piece = {.base = &byte, .len = 1};
    const struct vllsi_message message = {
        .pieces = &piece, .piece_count = 1, .descriptors = fds, .descriptor_count = count};
    return vllsi_socket_send_message(socket, &message);
}

/* Receives one byte with room for `room` descriptors; how many came, and the flags. */
static size_t take(vllsi_fd socket, vllsi_fd *fds, size_t room, uint32_t *flags)
{
    char byte = 0;
    const vllsi_iovec piece = {.base = &byte, .len = 1};
    struct vllsi_message message = {
        .pieces = &piece, .piece_count = 1, .descriptors = fds, .descriptor_count = room};
    CHECK_EQ(vllsi_socket_receive_message(socket, &message), 1);
    CHECK_EQ(byte, 'd');
    *flags = message.flags;
    return message.descriptor_count;
}

/* Makes a pair and skips where no descriptors are passed. */
static void passing_pair(vllsi_fd *one, vllsi_fd *other)
{
    pair(one, other);
    if (!has(VLLSI_CAPABILITY_PASS_DESCRIPTORS)) {
        CHECK_KIND(pass(*one, one, 1), UNSUPPORTED);
        SKIP("this target passes no descriptors, as its capability says");
    }
}

TEST(net, descriptors_are_passed)
{
    vllsi_fd one;
    vllsi_fd other;
    vllsi_fd got[4];
    uint32_t flags = 99;
    char buffer[8];
    passing_pair(&one, &other);
    struct support_scratch scratch = support_scratch_begin();
    const int64_t before = support_open_descriptors();
    vllsi_fd sent[3] = {support_file(scratch.dir, "file"), VLLSI_FD_INVALID, VLLSI_FD_INVALID};
    REQUIRE(vllsi_pwrite(sent[0], "content", 7, 0) == 7);
    pair(&sent[1], &sent[2]);
    CHECK_EQ(pass(one, sent, 3), 1);
    CHECK_EQ(take(other, got, 4, &flags), 3);
    CHECK_EQ(flags, 0);
    for (size_t at = 0; at < 3; at++) {
        CHECK_EQ(flag_of(got[at], VLLSI_LINUX_F_GETFD, VLLSI_LINUX_FD_CLOEXEC), 1);
        CHECK_EQ(at == 2 ? 0 : vllsi_close(sent[at]), 0);
    }
    CHECK_EQ(vllsi_pread(got[0], buffer, 7, 0), 7);
    CHECK(support_same(buffer, "content", 7));
    CHECK_EQ(vllsi_socket_send(got[1], "x", 1), 1); /* what was sent[1] is alive here */
    CHECK_EQ(vllsi_socket_receive(sent[2], buffer, 1, NULL), 1);
    for (size_t at = 0; at < 3; at++) {
        CHECK_EQ(vllsi_close(got[at]), 0);
    }
    CHECK_EQ(vllsi_close(sent[2]), 0);
    CHECK_EQ(support_open_descriptors(), before);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
    support_scratch_end(&scratch);
}

TEST(net, descriptors_without_room_are_closed)
{
    vllsi_fd one;
    vllsi_fd other;
    vllsi_fd got[2];
    uint32_t flags = 0;
    char byte;
    passing_pair(&one, &other);
    vllsi_fd sent[5] = {one, other, one, other, one};
    const int64_t before = support_open_descriptors();
    for (size_t room = 0; room <= 2; room++) {
        CHECK_EQ(pass(one, sent, 5), 1);
        CHECK_EQ(take(other, got, room, &flags), room);
        CHECK_EQ(flags, VLLSI_RECEIVED_DESCRIPTORS_LOST);
        for (size_t at = 0; at < room; at++) {
            CHECK_EQ(vllsi_close(got[at]), 0);
        }
        CHECK_EQ(support_open_descriptors(), before);
    }
    CHECK_EQ(pass(one, sent, 5), 1);
    CHECK_EQ(vllsi_socket_receive(other, &byte, 1, &flags), 1); /* by a call that has no room at all */
    CHECK_EQ(flags, VLLSI_RECEIVED_DESCRIPTORS_LOST);
    CHECK_EQ(support_open_descriptors(), before);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
}

/* Without a free number the message arrives all the same, and says what it has lost. */
/* Who passed the socket on may have switched it on. */
TEST(net, descriptors_of_senders_are_closed)
{
    vllsi_fd one;
    vllsi_fd other;
    vllsi_fd got;
    uint32_t flags = 0;
    const int32_t on = 1;
    passing_pair(&one, &other);
    if (vllsi__linux_setsockopt((int32_t)vllsi_fd_native(other), VLLSI_LINUX_SOL_SOCKET,
                                VLLSI_LINUX_SO_PASSPIDFD, &on, sizeof on) != 0) {
        SKIP("no SO_PASSPIDFD here: before Linux 6.5, or an emulator");
    }
    const int64_t before = support_open_descriptors();
    CHECK_EQ(pass(one, &one, 1), 1);
    CHECK_EQ(take(other, &got, 1, &flags), 1);
    CHECK_EQ(flags, 0);
    CHECK_EQ(vllsi_close(got), 0);
    CHECK_EQ(support_open_descriptors(), before);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
}

TEST(net, descriptors_without_a_number_are_lost)
{
    vllsi_fd one;
    vllsi_fd other;
    vllsi_fd got[3];
    uint32_t flags = 0;
    struct vllsi_linux_rlimit64 limit;
    passing_pair(&one, &other);
    vllsi_fd sent[3] = {one, other, one};
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, NULL, &limit) == 0);
    const int64_t before = support_open_descriptors();
    const uint64_t usual = limit.rlim_cur;
    vllsi_fd last = VLLSI_FD_INVALID;
    REQUIRE(vllsi_duplicate(one, &last) == 0);
    limit.rlim_cur = (uint64_t)vllsi_fd_native(last) + 1; /* its number and those below are all there are */
    CHECK_EQ(vllsi_close(last), 0);
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &limit, NULL) == 0);
    CHECK_EQ(pass(one, sent, 3), 1);
    const size_t count = take(other, got, 3, &flags);
    limit.rlim_cur = usual;
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &limit, NULL) == 0);
    if (conformance_emulated() && count == 3) {
        SKIP("qemu-user keeps limits of its own and not the kernel's: one that sets them runs this");
    }
    CHECK_EQ(count, 1);
    CHECK_EQ(flags, VLLSI_RECEIVED_DESCRIPTORS_LOST);
    CHECK_EQ(vllsi_close(got[0]), 0);
    CHECK_EQ(support_open_descriptors(), before);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
}

TEST(net, descriptors_that_cannot_be_passed)
{
    static vllsi_fd many[VLLSI_MESSAGE_DESCRIPTORS_MAX + 1];
    static vllsi_fd got[VLLSI_MESSAGE_DESCRIPTORS_MAX];
    vllsi_fd one;
    vllsi_fd other;
    vllsi_fd tcp[2];
    uint32_t flags = 99;
    passing_pair(&one, &other);
    for (size_t at = 0; at < sizeof many / sizeof *many; at++) {
        many[at] = one;
    }
    CHECK_KIND(pass(one, many, VLLSI_MESSAGE_DESCRIPTORS_MAX + 1), INVALID_INPUT);
    CHECK_EQ(pass(one, many, VLLSI_MESSAGE_DESCRIPTORS_MAX), 1);
    CHECK_EQ(take(other, got, VLLSI_MESSAGE_DESCRIPTORS_MAX, &flags), VLLSI_MESSAGE_DESCRIPTORS_MAX);
    CHECK_EQ(flags, 0);
    for (size_t at = 0; at < VLLSI_MESSAGE_DESCRIPTORS_MAX; at++) {
        CHECK_EQ(vllsi_close(got[at]), 0);
    }
    many[1] = VLLSI_FD_INVALID;
    CHECK_KIND(pass(one, many, 2), BAD_DESCRIPTOR);
    const struct vllsi_message empty = {.descriptors = many, .descriptor_count = 1};
    CHECK_KIND(vllsi_socket_send_message(one, &empty), INVALID_INPUT);
    connected(IPV4, BLOCKING, &tcp[0], &tcp[1]);
    CHECK_KIND(pass(tcp[0], many, 1), UNSUPPORTED);
    CHECK_EQ(ready_now(tcp[1], RECEIVE), 0); /* the byte was not sent either */
    CHECK_EQ(vllsi_close(tcp[0]), 0);
    CHECK_EQ(vllsi_close(tcp[1]), 0);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
}

TEST(net, credentials_of_the_peer)
{
    vllsi_fd one;
    vllsi_fd other;
    struct vllsi_linux_credentials peer = {.pid = -7};
    pair(&one, &other);
    CHECK_EQ(vllsi_linux_socket_peer_credentials(one, &peer), 0);
    CHECK_EQ(peer.pid, vllsi__linux_getpid());
    CHECK_EQ(peer.uid, vllsi__linux_geteuid());
    CHECK_EQ(peer.gid, vllsi__linux_getegid());
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
    one = open_socket(UNIX, STREAM, BLOCKING);
    CHECK_KIND(vllsi_linux_socket_peer_credentials(one, &peer), NOT_CONNECTED);
    CHECK_EQ(vllsi_close(one), 0);
    one = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_KIND(vllsi_linux_socket_peer_credentials(one, &peer), UNSUPPORTED);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_KIND(vllsi_linux_socket_peer_credentials(VLLSI_FD_INVALID, &peer), BAD_DESCRIPTOR);
}

/* ── options ── */

static int64_t option(vllsi_fd fd, enum vllsi_socket_option which)
{
    int64_t value = -99;
    CHECK_EQ(vllsi_socket_get_option(fd, which, &value), 0);
    return value;
}

TEST(net, options_are_kept)
{
    static const struct {
        enum vllsi_socket_option option;
        int64_t first, set;
    } cases[] = {
        {VLLSI_SOCKET_OPTION_REUSE_ADDRESS, 0, 1},
        {VLLSI_SOCKET_OPTION_NO_DELAY, 0, 1},
        {VLLSI_SOCKET_OPTION_KEEP_ALIVE, 0, 1},
        {VLLSI_SOCKET_OPTION_KEEP_ALIVE_IDLE_S, -1, 77},
        {VLLSI_SOCKET_OPTION_KEEP_ALIVE_INTERVAL_S, -1, 7},
        {VLLSI_SOCKET_OPTION_KEEP_ALIVE_COUNT, -1, 3},
        {VLLSI_SOCKET_OPTION_LINGER_S, -1, 5},
        {VLLSI_SOCKET_OPTION_HOP_LIMIT, -1, 9},
    };
    static const enum vllsi_address_family families[] = {IPV4, IPV6};
    for (size_t at = 0; at < 2; at++) {
        const vllsi_fd fd = open_socket(families[at], STREAM, BLOCKING);
        for (size_t row = 0; row < sizeof cases / sizeof *cases; row++) {
            if (cases[row].first >= 0 || cases[row].option == VLLSI_SOCKET_OPTION_LINGER_S) {
                CHECK_EQ(option(fd, cases[row].option), cases[row].first);
            }
            CHECK_EQ(vllsi_socket_set_option(fd, cases[row].option, cases[row].set), 0);
            CHECK_EQ(option(fd, cases[row].option), cases[row].set);
        }
        CHECK_EQ(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, 0), 0);
        CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_LINGER_S), 0);
        CHECK_EQ(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, -1), 0);
        CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_LINGER_S), -1);
        CHECK_EQ(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_SEND_BUFFER_BYTES, 32768), 0);
        CHECK(option(fd, VLLSI_SOCKET_OPTION_SEND_BUFFER_BYTES) > 0);
        CHECK_EQ(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_RECEIVE_BUFFER_BYTES, 32768), 0);
        CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_FAMILY), families[at]);
        CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_TYPE), STREAM);
        CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_LISTENING), 0);
        CHECK_EQ(vllsi_close(fd), 0);
    }
}

TEST(net, options_refuse_what_makes_no_sense)
{
    const vllsi_fd fd = open_socket(IPV4, STREAM, BLOCKING);
    int64_t value = 4711;
    const enum vllsi_socket_option none = VLLSI_SOCKET_OPTION_COUNT;
    CHECK_KIND(vllsi_socket_set_option(fd, none, 1), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_get_option(fd, none, &value), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_TYPE, STREAM), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_NO_DELAY, 2), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_NO_DELAY, (int64_t)1 << 32), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_HOP_LIMIT, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_HOP_LIMIT, 256), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, -2), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_IPV6_ONLY, 1), UNSUPPORTED);
    CHECK_KIND(vllsi_socket_get_option(fd, VLLSI_SOCKET_OPTION_IPV6_ONLY, &value), UNSUPPORTED);
    CHECK_EQ(vllsi_close(fd), 0);
    vllsi_fd one;
    vllsi_fd other;
    pair(&one, &other);
    CHECK_KIND(vllsi_socket_set_option(one, VLLSI_SOCKET_OPTION_NO_DELAY, 1), UNSUPPORTED);
    CHECK_KIND(vllsi_socket_set_option(one, VLLSI_SOCKET_OPTION_HOP_LIMIT, 1), UNSUPPORTED);
    CHECK_EQ(option(one, VLLSI_SOCKET_OPTION_FAMILY), UNIX);
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
    CHECK_EQ(value, 4711);
}

TEST(net, ports_are_shared_where_they_can_be)
{
    struct vllsi_address address;
    const vllsi_fd one = open_socket(IPV4, DATAGRAM, BLOCKING);
    const vllsi_fd other = open_socket(IPV4, DATAGRAM, BLOCKING);
    REQUIRE(vllsi_address_loopback(IPV4, 0, &address) == 0);
    if (has(VLLSI_CAPABILITY_REUSE_PORT)) {
        CHECK_EQ(vllsi_socket_set_option(one, VLLSI_SOCKET_OPTION_REUSE_PORT, 1), 0);
        CHECK_EQ(vllsi_socket_set_option(other, VLLSI_SOCKET_OPTION_REUSE_PORT, 1), 0);
        REQUIRE(vllsi_socket_bind(one, &address) == 0);
        REQUIRE(vllsi_socket_local_address(one, &address) == 0);
        CHECK_EQ(vllsi_socket_bind(other, &address), 0);
    } else {
        CHECK_KIND(vllsi_socket_set_option(one, VLLSI_SOCKET_OPTION_REUSE_PORT, 1), UNSUPPORTED);
    }
    CHECK_EQ(vllsi_close(one), 0);
    CHECK_EQ(vllsi_close(other), 0);
}

TEST(net, ipv6_sockets_have_no_traffic_of_ipv4)
{
    struct vllsi_address address;
    const vllsi_fd fd = open_socket(IPV6, STREAM, BLOCKING);
    CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_IPV6_ONLY), 1);
    REQUIRE(vllsi_address_any(IPV6, 0, &address) == 0);
    REQUIRE(vllsi_socket_bind(fd, &address) == 0 && vllsi_socket_listen(fd, 1) == 0);
    REQUIRE(vllsi_socket_local_address(fd, &address) == 0);
    CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_LISTENING), 1);
    const uint16_t port = address.port;
    const vllsi_fd client = open_socket(IPV4, STREAM, BLOCKING);
    REQUIRE(vllsi_address_loopback(IPV4, port, &address) == 0);
    CHECK_KIND(vllsi_socket_connect(client, &address), CONNECTION_REFUSED);
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(fd), 0);
}

static void choose_group_interface(vllsi_fd fd, uint32_t index)
{
    const vllsi_result result = vllsi_socket_set_group_interface(fd, index);
    if (conformance_emulated() && support_kind(result) == VLLSI_ERROR_KIND_UNSUPPORTED) {
        SKIP("qemu-user has no IP_MULTICAST_IF and IPV6_MULTICAST_IF; one that has them runs this");
    }
    CHECK_EQ(result, 0);
}

TEST(net, groups_are_joined_and_left)
{
    struct vllsi_address group;
    struct vllsi_address own;
    char byte = 0;
    if (conformance_emulated()) {
        SKIP("qemu-user takes the last member of ip_mreqn for a long, and so a random interface; one that "
             "does "
             "not runs this");
    }
    const vllsi_result loopback = vllsi_interface_index("lo", 2);
    REQUIRE(loopback > 0);
    const uint32_t index = (uint32_t)loopback;
    const vllsi_fd fd = open_socket(IPV4, DATAGRAM, AT_ONCE);
    vllsi_address_ipv4((const uint8_t[]){0, 0, 0, 0}, 0, &own);
    REQUIRE(vllsi_socket_bind(fd, &own) == 0 && vllsi_socket_local_address(fd, &own) == 0);
    vllsi_address_ipv4((const uint8_t[]){239, 255, 77, 77}, own.port, &group);
    CHECK_KIND(vllsi_socket_leave_group(fd, &group, index), ADDRESS_NOT_AVAILABLE);
    CHECK_EQ(vllsi_socket_join_group(fd, &group, index), 0);
    CHECK_KIND(vllsi_socket_join_group(fd, &group, index), ADDRESS_IN_USE);
    choose_group_interface(fd, index);
    CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_MULTICAST_LOOP), 1);
    CHECK_EQ(option(fd, VLLSI_SOCKET_OPTION_MULTICAST_HOP_LIMIT), 1);
    CHECK_EQ(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_MULTICAST_HOP_LIMIT, 0), 0);
    CHECK_EQ(vllsi_socket_send_to(fd, "m", 1, &group), 1);
    CHECK(becomes_ready(fd, RECEIVE));
    CHECK_EQ(vllsi_socket_receive(fd, &byte, 1, NULL), 1);
    CHECK_EQ(byte, 'm');
    CHECK_EQ(vllsi_socket_leave_group(fd, &group, index), 0);
    CHECK_EQ(vllsi_socket_send_to(fd, "n", 1, &group), 1);
    CHECK_KIND(vllsi_socket_receive(fd, &byte, 1, NULL), WOULD_BLOCK);
    CHECK(vllsi_failed(vllsi_socket_join_group(fd, &own, index))); /* 0.0.0.0 is no group */
    CHECK_KIND(vllsi_socket_join_group(fd, &group, UINT32_MAX), NO_SUCH_DEVICE);
    CHECK_EQ(vllsi_close(fd), 0);
}

TEST(net, groups_of_ipv6)
{
    struct vllsi_address group;
    const vllsi_result loopback = vllsi_interface_index("lo", 2);
    REQUIRE(loopback > 0);
    const uint32_t index = (uint32_t)loopback;
    const vllsi_fd other = open_socket(IPV6, DATAGRAM, AT_ONCE);
    vllsi_address_ipv4((const uint8_t[]){239, 255, 77, 77}, 0, &group);
    CHECK_KIND(vllsi_socket_join_group(other, &group, index), UNSUPPORTED);
    vllsi_address_ipv6((const uint8_t[16]){0xff, 0x01, [15] = 0x77}, 0, 0, &group);
    CHECK_EQ(vllsi_socket_join_group(other, &group, index), 0);
    CHECK_EQ(vllsi_socket_leave_group(other, &group, index), 0);
    REQUIRE(vllsi_address_unix("x", 1, &group) == 0);
    CHECK_KIND(vllsi_socket_join_group(other, &group, index), INVALID_INPUT);
    choose_group_interface(other, index);
    CHECK_EQ(vllsi_close(other), 0);
}

/* ── waiting for several ── */

TEST(net, poll_tells_which)
{
    vllsi_fd a[2];
    vllsi_fd b[2];
    pair(&a[0], &a[1]);
    pair(&b[0], &b[1]);
    struct vllsi_socket_wait items[] = {
        {.socket = a[0], .wanted = RECEIVE, .ready = 99},
        {.socket = b[0], .wanted = RECEIVE, .ready = 99},
    };
    int64_t deadline = support_after_ms(20);
    CHECK_KIND(vllsi_socket_poll(items, 2, deadline), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline);
    CHECK_EQ(items[0].ready | items[1].ready, 0);
    CHECK_EQ(vllsi_socket_send(b[1], "x", 1), 1);
    CHECK_EQ(vllsi_socket_poll(items, 2, VLLSI_FOREVER), 1);
    CHECK_EQ(items[0].ready, 0);
    CHECK_EQ(items[1].ready, RECEIVE);
    items[0].wanted = RECEIVE | SEND;
    CHECK_EQ(vllsi_socket_poll(items, 2, 0), 2);
    CHECK_EQ(items[0].ready, SEND);
    items[0].wanted = 0;
    CHECK_EQ(vllsi_close(a[1]), 0);
    CHECK_EQ(vllsi_socket_poll(items, 1, support_after_ms(SOON_MS)), 1);
    CHECK_EQ(items[0].ready, ENDED);
    CHECK_EQ(ready_now(a[0], RECEIVE), RECEIVE | ENDED);

    deadline = support_after_ms(20);
    CHECK_KIND(vllsi_socket_poll(NULL, 0, deadline), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline);
    CHECK_KIND(vllsi_socket_poll(NULL, 0, INT64_MIN), TIMED_OUT);
    items[0].wanted = 8;
    CHECK_KIND(vllsi_socket_poll(items, 1, 0), INVALID_INPUT);
    items[0].wanted = RECEIVE;
    static struct vllsi_socket_wait many[VLLSI_SOCKET_POLL_MAX + 1];
    CHECK_KIND(vllsi_socket_poll(many, VLLSI_SOCKET_POLL_MAX + 1, 0), INVALID_INPUT);
    CHECK_EQ(vllsi_close(a[0]), 0);
    items[1].ready = 99;
    CHECK_KIND(vllsi_socket_poll(items, 2, 0), BAD_DESCRIPTOR);
    CHECK_EQ(items[1].ready, 0);
    items[0].socket = VLLSI_FD_INVALID;
    CHECK_KIND(vllsi_socket_poll(items, 2, 0), BAD_DESCRIPTOR);
    CHECK_EQ(vllsi_close(b[0]), 0);
    CHECK_EQ(vllsi_close(b[1]), 0);
}

/* ── interfaces ── */

TEST(net, interfaces_have_names_and_numbers)
{
    char name[VLLSI_INTERFACE_NAME_BYTES];
    struct vllsi_address address = {.family = 77};
    size_t offset = 99;
    const vllsi_result index = vllsi_interface_index("lo", 2);
    REQUIRE(index > 0);
    CHECK_EQ(vllsi_interface_name((uint32_t)index, name, sizeof name), 2);
    CHECK_TEXT(name, "lo");
    CHECK_EQ(vllsi_interface_name((uint32_t)index, NULL, 0), 2);
    CHECK_KIND(vllsi_interface_name(0, name, sizeof name), NO_SUCH_DEVICE);
    CHECK_KIND(vllsi_interface_name(UINT32_MAX, name, sizeof name), NO_SUCH_DEVICE);
    CHECK_KIND(vllsi_interface_index("nonesuch", 8), NO_SUCH_DEVICE);
    CHECK_KIND(vllsi_interface_index("a-name-that-is-far-too-long", 27), NO_SUCH_DEVICE);
    CHECK_KIND(vllsi_interface_index("", 0), INVALID_INPUT);
    CHECK_KIND(vllsi_interface_index("l\0", 2), INVALID_INPUT);
    CHECK_EQ(vllsi_socket_address_parse(PATH("[fe80::7%lo]:443"), VLLSI_ADDRESS_FORM_PORT, &address, &offset),
             0);
    CHECK_EQ(address.scope, index);
    CHECK_EQ(address.port, 443);
    CHECK_EQ(offset, 99);
    CHECK_KIND(
        vllsi_socket_address_parse(PATH("fe80::7%nonesuch"), VLLSI_ADDRESS_FORM_BARE, &address, &offset),
        NO_SUCH_DEVICE);
    CHECK_EQ(offset, 8);
}

/* ── what comes from anywhere ── */

/* Every call on this descriptor fails with this kind. */
static void check_all_fail(vllsi_fd fd, int64_t kind)
{
    struct vllsi_address address;
    struct vllsi_address loopback;
    vllsi_fd made = VLLSI_FD_INVALID;
    int64_t value;
    char byte = 0;
    const vllsi_iovec piece = {.base = &byte, .len = 1};
    struct vllsi_message message = {.pieces = &piece, .piece_count = 1};
    REQUIRE(vllsi_address_loopback(IPV4, 1, &loopback) == 0);
    const vllsi_result results[] = {
        vllsi_socket_bind(fd, &loopback),
        vllsi_socket_listen(fd, 1),
        vllsi_socket_accept(fd, BLOCKING, &made, NULL),
        vllsi_socket_connect(fd, &loopback),
        vllsi_socket_connect_result(fd),
        vllsi_socket_shutdown(fd, VLLSI_SHUTDOWN_BOTH),
        vllsi_socket_local_address(fd, &address),
        vllsi_socket_peer_address(fd, &address),
        vllsi_socket_send(fd, &byte, 1),
        vllsi_socket_send_to(fd, &byte, 1, &loopback),
        vllsi_socket_receive(fd, &byte, 1, NULL),
        vllsi_socket_receive_from(fd, &byte, 1, &address, NULL),
        vllsi_socket_send_message(fd, &message),
        vllsi_socket_receive_message(fd, &message),
        vllsi_socket_send_all(fd, &byte, 1, 0, NULL),
        vllsi_socket_receive_exact(fd, &byte, 1, 0, NULL),
        vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_KEEP_ALIVE, 1),
        vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_HOP_LIMIT, 1),
        vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, 1),
        vllsi_socket_get_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, &value),
        vllsi_socket_get_option(fd, VLLSI_SOCKET_OPTION_TYPE, &value),
        vllsi_socket_take_error(fd),
    };
    for (size_t at = 0; at < sizeof results / sizeof *results; at++) {
        conformance_note_equal(support_kind(results[at]), kind, __FILE__, (unsigned)at, "the call's kind");
    }
}

TEST(net, what_is_no_socket_is_refused)
{
    const vllsi_fd closed = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_EQ(vllsi_close(closed), 0);
    check_all_fail(closed, VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
    check_all_fail(VLLSI_FD_INVALID, VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
    check_all_fail((vllsi_fd){INT64_MIN}, VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
    check_all_fail((vllsi_fd){INT64_MAX}, VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd file = support_file(scratch.dir, "file");
    check_all_fail(file, VLLSI_ERROR_KIND_NOT_A_SOCKET);
    CHECK_EQ(vllsi_close(file), 0);
    support_scratch_end(&scratch);
}

TEST(net, addresses_that_are_damaged_are_refused)
{
    static const struct vllsi_address damaged[] = {
        {.family = VLLSI_ADDRESS_FAMILY_NONE},
        {.family = VLLSI_ADDRESS_FAMILY_COUNT},
        {.family = VLLSI_ADDRESS_FAMILY_IPV6, .flow = UINT32_MAX},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = 9},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_PATH, .name_len = UINT32_MAX},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_PATH, .name_len = 2, .name = "a"},
        {.family = VLLSI_ADDRESS_FAMILY_UNIX, .unix_name = VLLSI_UNIX_NAME_ABSTRACT, .name_len = UINT32_MAX},
    };
    static const enum vllsi_address_family families[] = {IPV4, IPV6, UNIX};
    for (size_t family = 0; family < 3; family++) {
        const vllsi_fd fd = open_socket(families[family], STREAM, BLOCKING);
        for (size_t at = 0; at < sizeof damaged / sizeof *damaged; at++) {
            CHECK_KIND(vllsi_socket_bind(fd, &damaged[at]), INVALID_INPUT);
            CHECK_KIND(vllsi_socket_connect(fd, &damaged[at]), INVALID_INPUT);
            CHECK_KIND(vllsi_socket_send_to(fd, "x", 1, &damaged[at]), INVALID_INPUT);
        }
        CHECK_EQ(vllsi_close(fd), 0);
    }
    struct vllsi_address full = {.family = UNIX, .unix_name = VLLSI_UNIX_NAME_PATH, .name_len = 108};
    for (size_t at = 0; at < VLLSI_UNIX_NAME_BYTES; at++) {
        full.name[at] = 'n';
    }
    const vllsi_fd fd = open_socket(UNIX, STREAM, BLOCKING);
    CHECK_KIND(vllsi_socket_bind(fd, &full), NAME_TOO_LONG);
    CHECK_EQ(vllsi_close(fd), 0);
    struct vllsi_address far;
    vllsi_address_ipv4((const uint8_t[]){192, 0, 2, 1}, 0, &far); /* of no machine */
    const vllsi_fd tcp = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_KIND(vllsi_socket_bind(tcp, &far), ADDRESS_NOT_AVAILABLE);
    CHECK_EQ(vllsi_close(tcp), 0);
}

TEST(net, sockets_that_cannot_be_made)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    const enum vllsi_socket_mode no_mode = (enum vllsi_socket_mode)0;
    const enum vllsi_socket_type no_type = (enum vllsi_socket_type)0;
    CHECK_KIND(vllsi_socket_open(IPV4, STREAM, no_mode, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_open(IPV4, no_type, BLOCKING, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_NONE, STREAM, BLOCKING, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_COUNT, STREAM, BLOCKING, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_open(IPV4, VLLSI_SOCKET_TYPE_SEQPACKET, BLOCKING, &fd), NOT_SUPPORTED_PROTOCOL);
    CHECK_KIND(vllsi_socket_pair(STREAM, no_mode, &fd, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_pair(no_type, BLOCKING, &fd, &fd), INVALID_INPUT);
    CHECK_EQ(fd.raw, VLLSI_FD_INVALID_RAW);
    const vllsi_fd stream = open_socket(IPV4, STREAM, BLOCKING);
    CHECK_KIND(vllsi_socket_accept(stream, no_mode, &fd, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_socket_accept(stream, BLOCKING, &fd, NULL), INVALID_INPUT); /* it does not listen */
    CHECK_EQ(fd.raw, VLLSI_FD_INVALID_RAW);
    CHECK_EQ(vllsi_close(stream), 0);
    const vllsi_fd datagram = open_socket(IPV4, DATAGRAM, BLOCKING);
    CHECK_KIND(vllsi_socket_listen(datagram, 1), UNSUPPORTED);
    CHECK_EQ(vllsi_close(datagram), 0);
}
