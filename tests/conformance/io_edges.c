/*
 * vllsi/io_engine.h where a driver that waits for readiness, or has others wait in its stead, can go wrong:
 * ends and marks that come behind a short transfer, what nobody tells about, files that are used like
 * streams, a file pool that is full, processes. Each test runs over the drivers of the system, for none may
 * differ.
 */
#define SUPPORT_IO_SUITE io_edges

#include "support_io.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/linux.h>
#include <vllsi/linux/thread.h>
#include <vllsi/process.h>

enum { MANY = 40, ROUNDS = 100 };

/* Two ends of a TCP connection: one for the engine, one for the test. */
static void connect_pair(vllsi_fd pair[2])
{
    struct vllsi_address address;
    const vllsi_fd listener = support_io_listen(&address);
    pair[1] = support_io_stream();
    REQUIRE(vllsi_socket_connect(pair[1], &address) == 0);
    REQUIRE(vllsi_socket_accept(listener, VLLSI_SOCKET_MODE_BLOCKING, &pair[0], NULL) == 0);
    CHECK_OK(vllsi_close(listener));
}

static void close_pair(struct support_io *io, vllsi_fd pair[2])
{
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    if (vllsi_fd_is_valid(pair[1])) {
        CHECK_OK(vllsi_close(pair[1]));
    }
}

static int32_t native(vllsi_fd fd)
{
    return (int32_t)vllsi_fd_native(fd);
}

/* All of a short text, also where the system would take less at once. */
static void say(vllsi_fd socket, const char *text)
{
    const size_t len = support_length(text);
    const int64_t deadline_ns = vllsi_deadline_after(SUPPORT_IO_WAIT_NS);
    REQUIRE(vllsi_socket_send_all(socket, text, len, deadline_ns, NULL) == (vllsi_result)len);
}

/* ── behind a short transfer ── */

/* The other side sends and goes: both may be told by one edge, which comes before the first receive. */
ON_REAL(end_behind_bytes)
{
    for (unsigned round = 0; round < ROUNDS; round++) {
        char bytes[64];
        vllsi_fd pair[2];
        connect_pair(pair);
        const vllsi_submission_id first =
            support_io_submit(io, support_io_recv(pair[0], bytes, sizeof bytes));
        support_io_expect_none(io); /* now it waits */
        say(pair[1], "ab");
        if (round % 2 == 0) {
            CHECK_OK(vllsi_close(pair[1]));
        }
        const vllsi_completion_result got = support_io_next(io);
        CHECK(support_io_is(&got, first));
        CHECK_EQ(got.result, 2);
        if (round % 2 != 0) {
            (void)support_io_submit(io, support_io_recv(pair[0], bytes, sizeof bytes));
            CHECK_OK(vllsi_close(pair[1]));
            CHECK_EQ(support_io_next(io).result, 0);
        } else {
            CHECK_EQ(support_io_do(io, support_io_recv(pair[0], bytes, sizeof bytes)).result, 0);
        }
        CHECK_EQ(support_io_do(io, support_io_recv(pair[0], bytes, sizeof bytes)).result, 0);
        pair[1] = VLLSI_FD_INVALID;
        close_pair(io, pair);
    }
}

/* A receive stops at the mark of urgent data, although there is more. */
ON_REAL(bytes_behind_urgent_ones)
{
    char bytes[64] = {0};
    vllsi_fd pair[2];
    connect_pair(pair);
    (void)support_io_submit(io, support_io_recv(pair[0], bytes, sizeof bytes));
    support_io_expect_none(io);
    say(pair[1], "x"); /* it is told of by then */
    CHECK_EQ(support_io_next(io).result, 1);
    say(pair[1], "ab");
    REQUIRE(vllsi_linux_sendto(native(pair[1]), "!", 1, VLLSI_LINUX_MSG_OOB, NULL, 0) == 1);
    say(pair[1], "cd");
    size_t came = 0;
    while (came < 4) {
        const vllsi_completion_result got =
            support_io_do(io, support_io_recv(pair[0], bytes + came, sizeof bytes - came));
        REQUIRE(got.result > 0);
        came += (size_t)got.result;
    }
    CHECK(came == 4 && support_same(bytes, "abcd", 4));
    close_pair(io, pair);
}

/* A receive from a Unix socket stops where a descriptor came along. */
ON_REAL(bytes_behind_descriptors)
{
    char bytes[64] = {0};
    vllsi_fd pair[2];
    support_io_pair(pair);
    (void)support_io_submit(io, support_io_recv(pair[0], bytes, sizeof bytes));
    support_io_expect_none(io);
    say(pair[1], "x");
    CHECK_EQ(support_io_next(io).result, 1);
    const vllsi_iovec piece = {.base = (char[]){'a'}, .len = 1};
    const struct vllsi_message message = {
        .pieces = &piece, .piece_count = 1, .descriptors = &pair[1], .descriptor_count = 1};
    if (vllsi_failed(vllsi_socket_send_message(pair[1], &message))) {
        close_pair(io, pair);
        SKIP("no descriptors in messages: a build that plays no other system has them");
    }
    say(pair[1], "b");
    size_t came = 0;
    while (came < 2) {
        const vllsi_completion_result got =
            support_io_do(io, support_io_recv(pair[0], bytes + came, sizeof bytes - came));
        REQUIRE(got.result > 0);
        came += (size_t)got.result;
    }
    CHECK(support_same(bytes, "ab", 2));
    close_pair(io, pair);
}

/* Nobody receives: what is sent without a copy keeps neither a descriptor from being closed nor an engine
 * from its end, cancelled before or not. */
ON_REAL(close_of_what_is_not_received)
{
    enum { BYTES = 1 << 20, SENDS = 8 };
    static unsigned char bytes[BYTES];
    for (unsigned round = 0; round < 3; round++) {
        vllsi_fd pair[2];
        vllsi_submission_id ids[SENDS];
        connect_pair(pair);
        for (unsigned at = 0; at < SENDS; at++) {
            vllsi_completion_op op = support_io_send(pair[0], bytes, BYTES);
            op.flags = VLLSI_COMPLETION_OP_FLAG_ZERO_COPY;
            ids[at] = support_io_submit(io, op);
        }
        vllsi_completion_result result;
        unsigned left = SENDS;
        while (left > 0 && vllsi_io_engine_poll(io->engine, 20 * VLLSI_NANOS_PER_MILLI, &result, 1) == 1) {
            left--;
        }
        for (unsigned at = 0; round == 1 && at < SENDS; at++) {
            (void)!vllsi_io_engine_cancel(io->engine, ids[at]);
        }
        if (round == 2) {
            vllsi_io_engine_shutdown(io->engine); /* the last test of this engine */
            CHECK_OK(vllsi_close(pair[0]));
        } else {
            const vllsi_submission_id closing = support_io_submit(io, support_io_close(pair[0]));
            for (; left > 0; left--) {
                result = support_io_next(io);
                CHECK(!support_io_is(&result, closing));
            }
            result = support_io_next(io);
            CHECK(support_io_is(&result, closing));
        }
        CHECK_OK(vllsi_close(pair[1]));
    }
}

/* Both directions of one connection at once, until the buffers of both are full and empty again. */
ON_REAL(both_directions_full)
{
    enum { BYTES = 1 << 20 };
    static unsigned char out[2][BYTES], in[2][BYTES];
    vllsi_fd pair[2];
    size_t sent[2] = {0}, got[2] = {0};
    unsigned left = 4;
    connect_pair(pair);
    for (unsigned side = 0; side < 2; side++) {
        for (size_t at = 0; at < BYTES; at++) {
            out[side][at] = (unsigned char)(at * 7 + side + at / 251);
        }
        vllsi_completion_op op = support_io_send(pair[side], out[side], BYTES);
        op.user_data = side;
        (void)support_io_submit(io, op);
    }
    for (unsigned side = 0; side < 2; side++) {
        vllsi_completion_op op = support_io_recv(pair[side], in[side], BYTES);
        op.user_data = 2 + side;
        (void)support_io_submit(io, op);
    }
    while (left > 0) {
        const vllsi_completion_result result = support_io_next(io);
        REQUIRE(result.result > 0 && result.user_data < 4);
        const unsigned side = result.user_data % 2;
        size_t *count = result.user_data < 2 ? &sent[side] : &got[side];
        *count += (size_t)result.result;
        vllsi_completion_op op = result.user_data < 2
                                     ? support_io_send(pair[side], out[side] + *count, BYTES - *count)
                                     : support_io_recv(pair[side], in[side] + *count, BYTES - *count);
        op.user_data = result.user_data;
        if (*count < BYTES) {
            (void)support_io_submit(io, op);
        } else {
            left--;
        }
    }
    CHECK(support_same(in[0], out[1], BYTES) && support_same(in[1], out[0], BYTES));
    CHECK_EQ(support_io_do(io, support_io_close(pair[1])).result, 0);
    pair[1] = VLLSI_FD_INVALID;
    close_pair(io, pair);
}

/* ── what nobody tells about ── */

/* A Unix socket whose queue is full takes a connect when somebody is accepted, and says nothing. */
ON_REAL(unix_connect_waits_for_room)
{
    enum { CONNECTS = 4 };
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_address address;
    vllsi_fd listener, made[CONNECTS];
    char path[VLLSI_UNIX_NAME_BYTES];
    REQUIRE(scratch.path_len + 2 < sizeof path);
    __builtin_memcpy(path, scratch.path, scratch.path_len);
    __builtin_memcpy(path + scratch.path_len, "/s", 2);
    REQUIRE(vllsi_address_unix(path, scratch.path_len + 2, &address) == 0);
    REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_UNIX, VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_BLOCKING,
                              &listener) == 0);
    REQUIRE(vllsi_socket_bind(listener, &address) == 0 && vllsi_socket_listen(listener, 1) == 0);
    for (unsigned at = 0; at < CONNECTS; at++) {
        REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_UNIX, VLLSI_SOCKET_TYPE_STREAM,
                                  VLLSI_SOCKET_MODE_BLOCKING, &made[at]) == 0);
        vllsi_completion_op op = support_io_connect(made[at], &address);
        op.user_data = at;
        (void)support_io_submit(io, op);
    }
    for (unsigned at = 0; at < CONNECTS; at++) {
        vllsi_fd taken;
        CHECK_EQ(support_io_next(io).result, 0);
        REQUIRE(vllsi_socket_accept(listener, VLLSI_SOCKET_MODE_BLOCKING, &taken, NULL) == 0);
        CHECK_OK(vllsi_close(taken));
    }
    for (unsigned at = 0; at < CONNECTS; at++) {
        CHECK_EQ(support_io_do(io, support_io_close(made[at])).result, 0);
    }
    CHECK_OK(vllsi_close(listener));
    support_scratch_end(&scratch);
}

/* More than one turn takes; and all of them one after the other, for good. */
ON_REAL(many_wait_to_be_accepted)
{
    struct vllsi_address address;
    const vllsi_fd listener = support_io_listen(&address);
    vllsi_fd made[MANY];
    REQUIRE(vllsi_socket_listen(listener, MANY) == 0);
    for (unsigned at = 0; at < MANY; at++) {
        made[at] = support_io_stream();
        REQUIRE(vllsi_socket_connect(made[at], &address) == 0);
    }
    vllsi_completion_op op = support_io_accept(listener, NULL);
    op.flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT;
    const vllsi_submission_id id = support_io_submit(io, op);
    for (unsigned at = 0; at < MANY; at++) {
        const vllsi_completion_result result = support_io_next(io);
        CHECK(support_io_is(&result, id));
        CHECK_EQ(result.flags, VLLSI_COMPLETION_MORE | VLLSI_COMPLETION_FD);
        CHECK_OK(vllsi_close(result.fd));
        CHECK_OK(vllsi_close(made[at]));
    }
    support_io_expect_none(io);
    CHECK_OK(vllsi_io_engine_cancel(io->engine, id));
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(support_io_do(io, support_io_close(listener)).result, 0);
}

/* Somebody to send to who takes no more; the sender is connected to nobody, and its own queue is empty. */
ON_REAL(datagrams_to_whom_is_full)
{
    enum { MOST = 10000 };
    char path[VLLSI_UNIX_NAME_BYTES], byte;
    if (vllsi_capability(VLLSI_CAPABILITY_UNIX_DATAGRAM, VLLSI_FD_INVALID) != 1) {
        SKIP("no datagrams of Unix sockets: a build that plays no other system has them");
    }
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_address address;
    vllsi_fd sockets[3]; /* who receives, who fills, and who sends by the engine */
    REQUIRE(scratch.path_len + 2 < sizeof path);
    __builtin_memcpy(path, scratch.path, scratch.path_len);
    __builtin_memcpy(path + scratch.path_len, "/s", 2);
    REQUIRE(vllsi_address_unix(path, scratch.path_len + 2, &address) == 0);
    for (unsigned at = 0; at < 3; at++) {
        REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_UNIX, VLLSI_SOCKET_TYPE_DATAGRAM,
                                  VLLSI_SOCKET_MODE_NON_BLOCKING, &sockets[at]) == 0);
    }
    REQUIRE(vllsi_socket_bind(sockets[0], &address) == 0);
    const vllsi_iovec piece = {.base = (char[]){'a'}, .len = 1};
    struct vllsi_message message = {.pieces = &piece, .piece_count = 1, .address = &address};
    unsigned sent = 0;
    while (sent < MOST && vllsi_socket_send_message(sockets[1], &message) == 1) {
        sent++;
    }
    REQUIRE(sent > 0 && sent < MOST);
    (void)support_io_submit(
        io,
        (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SENDMSG, .fd = sockets[2], .message = {&message}});
    support_io_expect_none(io);
    /* A wait has its end all the same. */
    vllsi_completion_result result;
    CHECK_EQ(vllsi_io_engine_poll(io->engine, 20 * VLLSI_NANOS_PER_MILLI, &result, 1), 0);
    REQUIRE(vllsi_socket_receive(sockets[0], &byte, 1, NULL) == 1);
    CHECK_EQ(support_io_next(io).result, 1);
    CHECK_EQ(support_io_do(io, support_io_close(sockets[2])).result, 0);
    CHECK_OK(vllsi_close(sockets[0]));
    CHECK_OK(vllsi_close(sockets[1]));
    support_scratch_end(&scratch);
}

/* ── foreign loops ── */

static bool is_readable(vllsi_fd fd)
{
    struct vllsi_socket_wait item = {.socket = fd, .wanted = VLLSI_SOCKET_READY_RECEIVE};
    return vllsi_socket_poll(&item, 1, vllsi_deadline_after(SUPPORT_IO_WAIT_NS)) == 1;
}

/* More wait than one turn takes: who polls once before each wait learns of all. */
ON_REAL(foreign_loops_learn_of_all_connections)
{
    struct vllsi_address address;
    const vllsi_fd listener = support_io_listen(&address);
    const vllsi_fd pollable = vllsi_io_engine_pollable(io->engine);
    vllsi_fd made[MANY];
    REQUIRE(vllsi_socket_listen(listener, MANY) == 0);
    for (unsigned at = 0; at < MANY; at++) {
        made[at] = support_io_stream();
        REQUIRE(vllsi_socket_connect(made[at], &address) == 0);
    }
    vllsi_completion_op op = support_io_accept(listener, NULL);
    op.flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT;
    (void)support_io_submit(io, op);
    for (unsigned told = 0; told < MANY;) {
        vllsi_completion_result results[MANY];
        const vllsi_result count = vllsi_io_engine_poll(io->engine, 0, results, MANY);
        REQUIRE(count >= 0);
        for (vllsi_result at = 0; at < count; at++, told++) {
            CHECK_OK(vllsi_close(results[at].fd));
        }
        REQUIRE(told == MANY || is_readable(pollable));
    }
    for (unsigned at = 0; at < MANY; at++) {
        CHECK_OK(vllsi_close(made[at]));
    }
    (void)support_io_submit(io, support_io_close(listener));
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(support_io_next(io).result, 0);
}

/* A ring of a kernel that has less. */
static struct support_io ring_without(uint32_t features)
{
    const struct vllsi_linux_io_options options = {.size_bytes = sizeof options, .without = features};
    vllsi_io_engine_config config = support_io_config(&vllsi_linux_io_uring_driver);
    struct support_io io;
    config.linux_options = &options;
    support_io_make(&io, &config);
    return io;
}

/* Where each wake ends the watch for wakes, the next one has to be seen all the same. */
TEST(io_edges, foreign_loops_learn_of_all_wakes)
{
    struct support_io io = ring_without(VLLSI_LINUX_IO_MULTISHOT);
    const vllsi_fd pollable = vllsi_io_engine_pollable(io.engine);
    support_io_expect_none(&io);
    for (unsigned round = 0; round < 4; round++) {
        vllsi_completion_result result;
        CHECK_OK(vllsi_io_engine_wake(io.engine));
        CHECK(is_readable(pollable));
        CHECK_EQ(vllsi_io_engine_poll(io.engine, 0, &result, 1), 0);
    }
    vllsi_io_engine_destroy(io.engine);
}

/* More datagrams than there is room for results, where the kernel has no queues of buffers. */
TEST(io_edges, foreign_loops_learn_of_all_datagrams)
{
    enum { GROUP = 64 };
    static char memory[GROUP];
    struct support_io io = ring_without(VLLSI_LINUX_IO_BUFFER_RINGS);
    const vllsi_fd pollable = vllsi_io_engine_pollable(io.engine);
    vllsi_fd pair[2];
    uint32_t group;
    support_io_datagrams(pair);
    REQUIRE(vllsi_io_engine_buffers_add(io.engine, memory, 1, GROUP, &group) == 0);
    for (unsigned at = 0; at < MANY; at++) {
        REQUIRE(vllsi_socket_send(pair[1], "x", 1) == 1);
    }
    (void)support_io_submit(&io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                       .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT |
                                                                VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                                                       .fd = pair[0],
                                                       .recv = {.group = group}});
    for (unsigned told = 0; told < MANY;) {
        vllsi_completion_result results[MANY];
        const vllsi_result count = vllsi_io_engine_poll(io.engine, 0, results, MANY);
        REQUIRE(count >= 0);
        told += (unsigned)count;
        REQUIRE(told == MANY || is_readable(pollable));
    }
    vllsi_io_engine_destroy(io.engine);
    CHECK_OK(vllsi_close(pair[0]));
    CHECK_OK(vllsi_close(pair[1]));
}

/* ── terminals ── */

enum { TERMINAL_BYTES = 3000 };

/* Both sides of a pseudo-terminal; false where there are none. */
static bool open_terminal(vllsi_fd *terminal, int32_t *screen)
{
    char path[] = "/dev/pts/\0\0\0\0\0\0\0\0\0\0";
    uint32_t number = 0, divisor = 1;
    int32_t lock = 0;
    const int32_t flags = VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_NOCTTY | VLLSI_LINUX_O_CLOEXEC;
    const vllsi_result made = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "/dev/ptmx", flags, 0);
    *screen = (int32_t)made;
    if (vllsi_failed(made) ||
        vllsi_failed(vllsi_linux_ioctl(*screen, VLLSI_LINUX_TIOCSPTLCK, (uintptr_t)&lock)) ||
        vllsi_failed(vllsi_linux_ioctl(*screen, VLLSI_LINUX_TIOCGPTN, (uintptr_t)&number))) {
        return false;
    }
    while (number / divisor >= 10) {
        divisor *= 10;
    }
    for (char *digit = path + 9; divisor != 0; divisor /= 10) {
        *digit++ = (char)('0' + number / divisor % 10);
    }
    const vllsi_result opened = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, path, flags, 0);
    *terminal = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, opened);
    return !vllsi_failed(opened);
}

/* In a child, for what went wrong would never come back. */
static void write_to_terminal(void *argument)
{
    static char text[TERMINAL_BYTES];
    const vllsi_io_engine_config config = support_io_config(argument);
    struct support_io io;
    vllsi_fd terminal;
    int32_t screen;
    support_io_make(&io, &config);
    REQUIRE(open_terminal(&terminal, &screen));
    __builtin_memset(text, 'a', sizeof text);
    vllsi_result written = 0;
    for (unsigned round = 0; round < 100 && written >= 0; round++) {
        vllsi_completion_op op = support_io_write(terminal, text, sizeof text - round, -1);
        op.deadline_ns = vllsi_io_engine_now(io.engine) + 20 * VLLSI_NANOS_PER_MILLI;
        written = support_io_do(&io, op).result;
    }
    CHECK_KIND(written, TIMED_OUT);
    (void)support_io_submit(&io, support_io_write(terminal, text, sizeof text, -1));
    const vllsi_fd shown = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, screen);
    const int64_t deadline_ns = vllsi_deadline_after(SUPPORT_IO_WAIT_NS);
    vllsi_completion_result result;
    while ((written = vllsi_io_engine_poll(io.engine, 0, &result, 1)) == 0) {
        struct vllsi_socket_wait item = {.socket = shown, .wanted = VLLSI_SOCKET_READY_RECEIVE};
        const bool has_text = vllsi_socket_poll(&item, 1, vllsi_deadline_after(VLLSI_NANOS_PER_MILLI)) == 1;
        REQUIRE(!has_text || vllsi_linux_read(screen, text, sizeof text) > 0);
        REQUIRE(vllsi_monotonic_nanos() < deadline_ns);
    }
    CHECK(written == 1 && result.result > 0);
    vllsi_io_engine_destroy(io.engine);
}

/* A terminal that shows nothing more takes a part of what is written, and holds up nothing. */
ON_REAL(terminals_that_stand_still)
{
    vllsi_fd terminal;
    int32_t screen;
    if (!open_terminal(&terminal, &screen)) {
        vllsi_io_engine_destroy(io->engine);
        SKIP("no pseudo-terminals: a machine or emulator that has /dev/ptmx");
    }
    CHECK_OK(vllsi_close(terminal));
    CHECK_OK(vllsi_linux_close(screen));
    const struct conformance_child child =
        conformance_run_child(write_to_terminal, (void *)(uintptr_t)io->driver, 15000);
    CHECK_EQ(child.status, 0);
}

/* ── files ── */

/* A file at its position is read and written like a stream; nobody can wait for it. */
ON_REAL(files_at_their_position)
{
    char bytes[8] = {0};
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd file = support_file(scratch.dir, "file");
    CHECK_EQ(support_io_do(io, support_io_write(file, "abc", 3, -1)).result, 3);
    CHECK_EQ(support_io_do(io, support_io_write(file, "def", 3, -1)).result, 3);
    CHECK_EQ(support_io_do(io, support_io_read(file, bytes, 8, -1)).result, 0);
    REQUIRE(vllsi_pread(file, bytes, 8, 0) == 6);
    CHECK(support_same(bytes, "abcdef", 6));
    CHECK_EQ(support_io_do(io, support_io_close(file)).result, 0);
    support_scratch_end(&scratch);
}

static vllsi_completion_op open_of(vllsi_fd dir, const char *name, uint32_t flags)
{
    return (vllsi_completion_op){
        .kind = VLLSI_COMPLETION_OP_OPEN,
        .open = {.dir = dir, .path = name, .path_len = support_length(name), .flags = flags}};
}

/*
 * The only thread for files waits for the other end of a FIFO. What is behind it can be cancelled at once,
 * and the rest is done when the thread is free.
 */
TEST(io_edges, file_pool_that_is_full)
{
    enum { COUNT = 8 };
    struct support_io io;
    struct vllsi_file_stat stats[COUNT];
    vllsi_submission_id ids[COUNT];
    vllsi_io_engine_config config = support_io_config(&vllsi_linux_epoll_driver);
    struct support_scratch scratch = support_scratch_begin();
    config.file_threads = 1;
    support_io_make(&io, &config);
    REQUIRE(vllsi_linux_mknodat(native(scratch.dir), "fifo", VLLSI_LINUX_S_IFIFO | 0600, 0) == 0);
    const vllsi_submission_id opening = support_io_submit(&io, open_of(scratch.dir, "fifo", VLLSI_OPEN_READ));
    for (unsigned at = 0; at < COUNT; at++) {
        const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_STAT,
                                        .user_data = at,
                                        .stat = {.dir = scratch.dir,
                                                 .path = "fifo",
                                                 .path_len = 4,
                                                 .wanted = VLLSI_STAT_KIND,
                                                 .stat = &stats[at]}};
        ids[at] = support_io_submit(&io, op);
    }
    support_io_expect_none(&io);
    for (unsigned at = 0; at < COUNT; at += 3) { /* the first, one in the middle, and so on */
        CHECK_OK(vllsi_io_engine_cancel(io.engine, ids[at]));
        const vllsi_completion_result result = support_io_next(&io);
        CHECK(support_io_is(&result, ids[at]));
        CHECK_KIND(result.result, CANCELLED);
    }
    support_io_expect_none(&io);
    vllsi_fd other;
    REQUIRE(vllsi_open(scratch.dir, "fifo", 4, VLLSI_OPEN_WRITE, 0, &other) == 0);
    const vllsi_completion_result opened = support_io_next(&io);
    CHECK(support_io_is(&opened, opening));
    CHECK_EQ(opened.flags, VLLSI_COMPLETION_FD);
    for (unsigned at = 0; at < COUNT; at++) {
        if (at % 3 != 0) {
            const vllsi_completion_result result = support_io_next(&io);
            CHECK(support_io_is(&result, ids[at])); /* in the order in which they came */
            CHECK_EQ(result.result, 0);
            CHECK_EQ(stats[at].kind, VLLSI_FILE_KIND_PIPE);
        }
    }
    CHECK_OK(vllsi_close(opened.fd));
    CHECK_OK(vllsi_close(other));
    vllsi_io_engine_destroy(io.engine);
    support_scratch_end(&scratch);
}

/* A directory stays what it is as long as somebody opens something in it; afterwards it is nobody's. */
TEST(io_edges, directories_that_are_closed)
{
    struct support_io io;
    vllsi_io_engine_config config = support_io_config(&vllsi_linux_epoll_driver);
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat stat;
    vllsi_fd other, dir;
    config.file_threads = 1;
    config.descriptors = 2;
    support_io_make(&io, &config);
    REQUIRE(vllsi_linux_mknodat(native(scratch.dir), "fifo", VLLSI_LINUX_S_IFIFO | 0600, 0) == 0);
    REQUIRE(vllsi_linux_mkdirat(native(scratch.dir), "dir", 0700) == 0);
    REQUIRE(vllsi_open(scratch.dir, "dir", 3, VLLSI_OPEN_READ | VLLSI_OPEN_DIRECTORY, 0, &dir) == 0);
    const vllsi_submission_id blocking =
        support_io_submit(&io, open_of(scratch.dir, "fifo", VLLSI_OPEN_READ));
    const vllsi_submission_id opening = support_io_submit(&io, open_of(dir, "x", VLLSI_OPEN_READ));
    const vllsi_submission_id looking = support_io_submit(
        &io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_STAT,
                                   .stat = {.dir = dir, .path = "x", .path_len = 1, .stat = &stat}});
    const vllsi_submission_id closing = support_io_submit(&io, support_io_close(dir));
    for (unsigned at = 0; at < 2; at++) {
        const vllsi_completion_result cancelled = support_io_next(&io);
        CHECK(support_io_is(&cancelled, opening) || support_io_is(&cancelled, looking));
        CHECK_KIND(cancelled.result, CANCELLED);
    }
    const vllsi_completion_result closed = support_io_next(&io);
    CHECK(support_io_is(&closed, closing));
    CHECK_EQ(closed.result, 0);
    REQUIRE(vllsi_open(scratch.dir, "fifo", 4, VLLSI_OPEN_WRITE, 0, &other) == 0);
    const vllsi_completion_result opened = support_io_next(&io);
    CHECK(support_io_is(&opened, blocking));
    CHECK_OK(vllsi_close(opened.fd));
    CHECK_OK(vllsi_close(other));
    /* One after the other, more than the engine has room for. */
    for (unsigned at = 0; at < 5; at++) {
        vllsi_fd made;
        REQUIRE(vllsi_duplicate(scratch.dir, &made) == 0);
        vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_STAT,
                                  .stat = {.dir = made, .path = "dir", .path_len = 3, .stat = &stat}};
        CHECK_EQ(support_io_do(&io, op).result, 0);
        REQUIRE(vllsi_duplicate(made, &other) == 0);
        op.stat.dir = other;
        CHECK_EQ(support_io_do(&io, op).result, 0);
        CHECK_OK(vllsi_close(made));
        CHECK_OK(vllsi_close(other));
    }
    vllsi_io_engine_destroy(io.engine);
    support_scratch_end(&scratch);
}

/* More at once than there are threads, from several files, and each with its own result. */
ON_REAL(more_files_than_threads)
{
    enum { OPENS = 60 };
    bool seen[OPENS] = {false};
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "there", "x");
    for (unsigned at = 0; at < OPENS; at++) {
        vllsi_completion_op op = open_of(scratch.dir, at % 2 == 0 ? "there" : "absent", VLLSI_OPEN_READ);
        op.user_data = at;
        (void)support_io_submit(io, op);
    }
    for (unsigned at = 0; at < OPENS; at++) {
        const vllsi_completion_result result = support_io_next(io);
        REQUIRE(result.user_data < OPENS && !seen[result.user_data]);
        seen[result.user_data] = true;
        if (result.user_data % 2 == 0) {
            CHECK_EQ(result.flags, VLLSI_COMPLETION_FD);
            CHECK_OK(vllsi_close(result.fd));
        } else {
            CHECK_KIND(result.result, NOT_FOUND);
        }
    }
    support_scratch_end(&scratch);
}

/* ── copies ── */

/* From a pipe that is empty to a socket that is full: it waits for one, then for the other; some kernels find
 * room in a socket that is full. */
ON_REAL(copy_waits_for_both_ends)
{
    enum { LEN = 16 };
    static char filler[65536];
    char text[LEN] = {0};
    vllsi_fd pipe[2], pair[2];
    int64_t filled = 0, came = 0;
    vllsi_result moved;
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    REQUIRE(vllsi_socket_pair(VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_NON_BLOCKING, &pair[0], &pair[1]) ==
            0);
    while ((moved = vllsi_socket_send(pair[0], filler, sizeof filler)) > 0) {
        filled += moved;
    }
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_COPY,
                                    .fd = pipe[0],
                                    .copy = {.to = pair[0], .from_offset = -1, .to_offset = -1, .len = 64}};
    (void)support_io_submit(io, op);
    support_io_expect_none(io);
    REQUIRE(vllsi_write(pipe[1], "through the pipe", LEN) == LEN);
    while (came < filled + LEN) {
        moved = vllsi_socket_receive(pair[1], filler, sizeof filler, NULL);
        for (vllsi_result at = 0; at < moved; at++, came++) {
            if (came >= filled) {
                text[came - filled] = filler[at];
            }
        }
        if (came == filled) {
            CHECK_EQ(support_io_next(io).result, LEN);
        }
        REQUIRE(moved > 0 || came == filled);
    }
    if (vllsi_io_engine_in_flight(io->engine) != 0) { /* it had found room */
        CHECK_EQ(support_io_next(io).result, LEN);
    }
    CHECK(support_same(text, "through the pipe", LEN));
    CHECK_EQ(support_io_do(io, support_io_close(pipe[0])).result, 0);
    CHECK_OK(vllsi_close(pipe[1]));
    close_pair(io, pair);
}

/* Nobody receives any more: a failure, and no signal, which would end this test. */
ON_REAL(copy_to_nobody)
{
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "file", "text");
    vllsi_fd file, pipe[2], pair[2];
    REQUIRE(vllsi_open(scratch.dir, "file", 4, VLLSI_OPEN_READ, 0, &file) == 0);
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    support_io_pair(pair);
    CHECK_OK(vllsi_close(pipe[0]));
    CHECK_OK(vllsi_close(pair[1]));
    const vllsi_fd targets[] = {pipe[1], pair[0]};
    for (unsigned at = 0; at < 2; at++) {
        const vllsi_completion_op op = {
            .kind = VLLSI_COMPLETION_OP_COPY,
            .fd = file,
            .copy = {.to = targets[at], .from_offset = 0, .to_offset = -1, .len = 4}};
        CHECK_KIND(support_io_do(io, op).result, BROKEN_PIPE);
        CHECK_EQ(support_io_do(io, support_io_close(targets[at])).result, 0);
    }
    CHECK_EQ(support_io_do(io, support_io_close(file)).result, 0);
    support_scratch_end(&scratch);
}

/* ── processes ── */

/* A child that ends with status 7 when it reads a byte, or its end, from a pipe. */
static void make_child(struct vllsi_process *process, vllsi_fd pipe[2])
{
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    const vllsi_result id = vllsi_linux_fork_process();
    REQUIRE(id >= 0);
    if (id == 0) {
        char byte;
        (void)!vllsi_close(pipe[1]);
        (void)!vllsi_read(pipe[0], &byte, 1);
        vllsi_process_exit(7);
    }
    const vllsi_result opened = vllsi_process_open(id, process);
    if (vllsi_failed(opened)) {
        CHECK_OK(vllsi_close(pipe[1]));
        SKIP("no descriptors of processes: Linux 5.3, and an emulator that knows pidfd_open");
    }
}

static vllsi_completion_op wait_of(struct vllsi_process *process, struct vllsi_process_status *status)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_PROCESS_WAIT, .process_wait = {process, status}};
}

/* Two wait for one process, a third one gives up, a fourth one comes when it has ended. */
ON_REAL(processes)
{
    struct vllsi_process process = {0};
    struct vllsi_process_status statuses[3] = {{0}};
    vllsi_fd pipe[2];
    make_child(&process, pipe);
    for (unsigned at = 0; at < 2; at++) {
        (void)support_io_submit(io, wait_of(&process, &statuses[at]));
    }
    const vllsi_submission_id third = support_io_submit(io, wait_of(&process, NULL));
    support_io_expect_none(io);
    CHECK_OK(vllsi_io_engine_cancel(io->engine, third));
    const vllsi_completion_result cancelled = support_io_next(io);
    CHECK(support_io_is(&cancelled, third));
    CHECK_KIND(cancelled.result, CANCELLED);
    vllsi_completion_op late = wait_of(&process, NULL);
    late.deadline_ns = vllsi_io_engine_now(io->engine) + VLLSI_NANOS_PER_MILLI;
    CHECK_KIND(support_io_do(io, late).result, TIMED_OUT);
    CHECK_OK(vllsi_close(pipe[1]));
    for (unsigned at = 0; at < 2; at++) {
        CHECK_EQ(support_io_next(io).result, 0);
    }
    CHECK_EQ(support_io_do(io, wait_of(&process, &statuses[2])).result, 0);
    for (unsigned at = 0; at < 3; at++) {
        CHECK_EQ(statuses[at].end, VLLSI_PROCESS_EXITED);
        CHECK_EQ(statuses[at].code, 7);
    }
    CHECK_OK(vllsi_close(pipe[0]));
    vllsi_process_release(&process);
}

/* ── what the engine has let go of ── */

/* What happens to it, or to a duplicate of what was closed, wakes nobody who waits for the engine. */
ON_REAL(what_is_gone_is_not_watched)
{
    for (unsigned round = 0; round < 2; round++) {
        char byte;
        vllsi_fd pair[2], duplicate;
        vllsi_completion_result result;
        support_io_pair(pair);
        struct vllsi_socket_wait item = {.socket = vllsi_io_engine_pollable(io->engine),
                                         .wanted = VLLSI_SOCKET_READY_RECEIVE};
        REQUIRE(vllsi_duplicate(pair[0], &duplicate) == 0);
        (void)support_io_submit(io, support_io_recv(pair[0], &byte, 1));
        support_io_expect_none(io);
        say(pair[1], "x");
        CHECK_EQ(support_io_next(io).result, 1);
        if (round == 0) {
            CHECK_OK(vllsi_io_engine_release(io->engine, pair[0]));
        } else {
            CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
        }
        CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        CHECK_KIND(vllsi_socket_poll(&item, 1, 1), TIMED_OUT);
        say(pair[1], "y");
        CHECK_KIND(vllsi_socket_poll(&item, 1, 1), TIMED_OUT);
        if (round == 0) {
            CHECK_OK(vllsi_close(pair[0]));
        }
        CHECK_OK(vllsi_close(duplicate));
        CHECK_OK(vllsi_close(pair[1]));
    }
}
