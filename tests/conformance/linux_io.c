/*
 * vllsi/linux/io.h: the io_uring driver with everything that the kernel has and without each of it, and what
 * becomes of an engine where rings are forbidden, memory is scarce or descriptors have run out. What holds
 * for every driver is in io_engine.c.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/file.h>
#include <vllsi/io_engine.h>
#include <vllsi/linux/io.h>
#include <vllsi/net.h>
#include <vllsi/thread.h>
#include <vllsi/time.h>

#define SOON_NS ((int64_t)10000000000)
#define NO_RING \
    "there is no io_uring: qemu-user lacks it, or a filter forbids it; lifted by a kernel with rings"

/* ── engines ── */

static struct vllsi_linux_io_options plain(void)
{
    return (struct vllsi_linux_io_options){.size_bytes = sizeof(struct vllsi_linux_io_options)};
}

static vllsi_result make(uint32_t operations, const struct vllsi_io_driver *driver,
                         const struct vllsi_linux_io_options *options, vllsi_io_engine **engine)
{
    const vllsi_io_engine_config config = {
        .size_bytes = sizeof config, .operations = operations, .driver = driver, .linux_options = options};
    return vllsi_create_io_engine(&config, engine);
}

/* An engine over a ring; ends the test where there is none. */
static vllsi_io_engine *ring_with(uint32_t operations, const struct vllsi_linux_io_options *options)
{
    vllsi_io_engine *engine = NULL;
    const vllsi_result made = make(operations, &vllsi_linux_io_uring_driver, options, &engine);
    const enum vllsi_error_kind kind = vllsi_failure_kind(made);
    if (vllsi_failed(made) &&
        (kind == VLLSI_ERROR_KIND_UNSUPPORTED || kind == VLLSI_ERROR_KIND_PERMISSION_DENIED)) {
        SKIP(NO_RING);
    }
    CHECK_OK(made);
    REQUIRE(engine != NULL);
    return engine;
}

static vllsi_io_engine *ring(void)
{
    return ring_with(64, NULL);
}

static bool describes(const vllsi_io_engine *engine, const char *text)
{
    char description[1024];
    REQUIRE(vllsi_io_engine_describe(engine, description, sizeof description) < (int64_t)sizeof description);
    return conformance_contains(description, text);
}

static vllsi_submission_id submit(vllsi_io_engine *engine, const vllsi_completion_op *op)
{
    vllsi_submission_id id = {0, 0};
    const vllsi_result result = vllsi_io_engine_submit(engine, op, &id);
    CHECK_OK(result);
    REQUIRE(result == 0);
    return id;
}

/* Exactly `count` results, in the order they are told. */
static void gather(vllsi_io_engine *engine, vllsi_completion_result *results, size_t count)
{
    const int64_t deadline_ns = conformance_now_ns() + SOON_NS;
    for (size_t have = 0; have < count;) {
        const vllsi_result told =
            vllsi_io_engine_poll(engine, deadline_ns - conformance_now_ns(), results + have, count - have);
        CHECK_OK(told);
        REQUIRE(told >= 0 && conformance_now_ns() < deadline_ns);
        have += (size_t)told;
    }
}

static vllsi_completion_result one(vllsi_io_engine *engine)
{
    vllsi_completion_result result;
    gather(engine, &result, 1);
    return result;
}

static void nothing_waits(vllsi_io_engine *engine)
{
    vllsi_completion_result result;
    CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 0);
    CHECK_EQ(vllsi_io_engine_in_flight(engine), 0);
}

/* Closes a descriptor that the engine has. */
static void close_by(vllsi_io_engine *engine, vllsi_fd fd)
{
    (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CLOSE, .fd = fd});
    CHECK_EQ(one(engine).result, 0);
}

static void pair(vllsi_fd ends[2])
{
    REQUIRE(vllsi_socket_pair(VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_NON_BLOCKING, &ends[0], &ends[1]) ==
            0);
}

static void close_all(const vllsi_fd *fds, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        CHECK_OK(vllsi_close(fds[at]));
    }
}

/* Two UDP sockets that are each other's peers. */
static void datagrams(vllsi_fd ends[2])
{
    struct vllsi_address addresses[2];
    for (size_t end = 0; end < 2; end++) {
        REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 0, &addresses[end]) == 0);
        REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_DATAGRAM,
                                  VLLSI_SOCKET_MODE_NON_BLOCKING, &ends[end]) == 0);
        REQUIRE(vllsi_socket_bind(ends[end], &addresses[end]) == 0);
        REQUIRE(vllsi_socket_local_address(ends[end], &addresses[end]) == 0);
    }
    for (size_t end = 0; end < 2; end++) {
        REQUIRE(vllsi_socket_connect(ends[end], &addresses[1 - end]) == 0);
    }
}

/* Two ends of a TCP connection. */
static void connection(vllsi_fd ends[2])
{
    struct vllsi_address address;
    vllsi_fd listener;
    REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 0, &address) == 0);
    REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_BLOCKING,
                              &listener) == 0);
    REQUIRE(vllsi_socket_bind(listener, &address) == 0 && vllsi_socket_listen(listener, 1) == 0);
    REQUIRE(vllsi_socket_local_address(listener, &address) == 0);
    REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_BLOCKING,
                              &ends[0]) == 0);
    REQUIRE(vllsi_socket_connect(ends[0], &address) == 0);
    REQUIRE(vllsi_socket_accept(listener, VLLSI_SOCKET_MODE_BLOCKING, &ends[1], NULL) == 0);
    CHECK_OK(vllsi_close(listener));
}

/* ── one piece of work, for every way the driver can be made ── */

static void work_of_nops(vllsi_io_engine *engine)
{
    enum { COUNT = 64 };
    static vllsi_completion_result results[COUNT];
    for (uint64_t at = 0; at < COUNT; at++) {
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_NOP, .user_data = at});
    }
    gather(engine, results, COUNT);
    uint64_t seen = 0;
    for (size_t at = 0; at < COUNT; at++) {
        CHECK_EQ(results[at].result, 0);
        seen |= UINT64_C(1) << results[at].user_data;
    }
    CHECK(seen == UINT64_MAX);
}

static void work_of_streams(vllsi_io_engine *engine)
{
    vllsi_fd ends[2];
    char got[16] = {0};
    vllsi_completion_result results[2];
    pair(ends);
    for (int round = 0; round < 3; round++) {
        (void)submit(engine,
                     &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READ,
                                            .fd = ends[0],
                                            .user_data = 1,
                                            .read = {.buffer = got, .len = sizeof got, .offset = -1}});
        CHECK_EQ(vllsi_io_engine_poll(engine, 0, results, 1), 0);
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SEND,
                                                    .fd = ends[1],
                                                    .user_data = 2,
                                                    .send = {.buffer = "through", .len = 7}});
        gather(engine, results, 2);
        CHECK_EQ(results[0].user_data + results[1].user_data, 3);
        CHECK_EQ(results[0].result, results[1].result);
        REQUIRE(results[0].result > 0 && results[0].result <= 7);
        CHECK(__builtin_memcmp(got, "through", (size_t)results[0].result) == 0);
    }
    const vllsi_submission_id waits =
        submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                              .fd = ends[1],
                                              .recv = {.buffer = got, .len = sizeof got}});
    CHECK_EQ(vllsi_io_engine_poll(engine, 0, results, 1), 0);
    CHECK_OK(vllsi_io_engine_cancel(engine, waits));
    CHECK_FAILS(one(engine).result, VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED);
    for (size_t end = 0; end < 2; end++) {
        close_by(engine, ends[end]);
    }
}

static void work_of_files(vllsi_io_engine *engine)
{
    static char bytes[8192];
    static char pattern[8192];
    const vllsi_result made = vllsi__linux_memfd_create("vllsi", VLLSI_LINUX_MFD_CLOEXEC);
    REQUIRE(made >= 0);
    const vllsi_fd file = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, made);
    for (size_t at = 0; at < sizeof pattern; at++) {
        pattern[at] = (char)(at * 7);
    }
    (void)submit(engine,
                 &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_WRITE,
                                        .fd = file,
                                        .write = {.buffer = pattern, .len = sizeof pattern, .offset = 0}});
    CHECK_EQ(one(engine).result, sizeof pattern);
    (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READ,
                                                .fd = file,
                                                .read = {.buffer = bytes, .len = sizeof bytes, .offset = 0}});
    CHECK_EQ(one(engine).result, sizeof bytes);
    CHECK(__builtin_memcmp(bytes, pattern, sizeof bytes) == 0);
    (void)submit(engine,
                 &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READ,
                                        .fd = file,
                                        .read = {.buffer = bytes, .len = sizeof bytes, .offset = 8000}});
    CHECK_EQ(one(engine).result, 192);
    (void)submit(engine,
                 &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READ,
                                        .fd = file,
                                        .read = {.buffer = bytes, .len = sizeof bytes, .offset = 9000}});
    CHECK_EQ(one(engine).result, 0);
    close_by(engine, file);
}

/* Accepts four connections by one operation. */
static void work_of_accepts(vllsi_io_engine *engine)
{
    struct vllsi_address address;
    vllsi_fd listener, client;
    REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 0, &address) == 0);
    REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_STREAM,
                              VLLSI_SOCKET_MODE_NON_BLOCKING, &listener) == 0);
    REQUIRE(vllsi_socket_bind(listener, &address) == 0 && vllsi_socket_listen(listener, 8) == 0);
    REQUIRE(vllsi_socket_local_address(listener, &address) == 0);
    const vllsi_submission_id accepts =
        submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_ACCEPT,
                                              .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
                                              .fd = listener,
                                              .accept = {.mode = VLLSI_SOCKET_MODE_BLOCKING}});
    for (int round = 0; round < 4; round++) {
        REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_STREAM,
                                  VLLSI_SOCKET_MODE_BLOCKING, &client) == 0);
        REQUIRE(vllsi_socket_connect(client, &address) == 0);
        const vllsi_completion_result accepted = one(engine);
        CHECK_EQ(accepted.result, 0);
        CHECK_EQ(accepted.flags, VLLSI_COMPLETION_MORE | VLLSI_COMPLETION_FD);
        const int32_t number = (int32_t)vllsi_fd_native(accepted.fd);
        CHECK_EQ(vllsi__linux_fcntl(number, VLLSI_LINUX_F_GETFD, 0), VLLSI_LINUX_FD_CLOEXEC);
        CHECK_EQ(vllsi__linux_fcntl(number, VLLSI_LINUX_F_GETFL, 0) & VLLSI_LINUX_O_NONBLOCK, 0);
        CHECK_OK(vllsi_close(accepted.fd));
        CHECK_OK(vllsi_close(client));
    }
    CHECK_OK(vllsi_io_engine_cancel(engine, accepts));
    const vllsi_completion_result last = one(engine);
    CHECK_FAILS(last.result, VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED);
    CHECK_EQ(last.flags, 0);
    close_by(engine, listener);
}

/* Receives into provided buffers until there are none, then into one that was given back. */
static void work_of_buffers(vllsi_io_engine *engine)
{
    enum { COUNT = 2, BYTES = 16 };
    static char memory[COUNT][BYTES];
    vllsi_fd ends[2];
    vllsi_completion_result results[COUNT + 1];
    uint32_t group = 99;
    pair(ends);
    REQUIRE(vllsi_io_engine_buffers_add(engine, memory, BYTES, COUNT, &group) == 0);
    const vllsi_completion_op receive = {.kind = VLLSI_COMPLETION_OP_RECV,
                                         .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT |
                                                  VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                                         .fd = ends[0],
                                         .recv = {.group = group}};
    (void)submit(engine, &receive);
    for (size_t at = 0; at < COUNT + 1; at++) {
        REQUIRE(vllsi_socket_send(ends[1], &"0123456789"[at], 1) == 1);
        results[at] = one(engine);
    }
    for (size_t at = 0; at < COUNT; at++) {
        CHECK_EQ(results[at].result, 1);
        CHECK_EQ(results[at].flags, VLLSI_COMPLETION_MORE | VLLSI_COMPLETION_BUFFER);
        REQUIRE(results[at].buffer < COUNT);
        CHECK_EQ(memory[results[at].buffer][0], '0' + (int)at);
    }
    CHECK(results[0].buffer != results[1].buffer);
    CHECK_EQ(vllsi_failure_kind(results[COUNT].result), VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED);
    CHECK_EQ(results[COUNT].flags, 0);
    CHECK_OK(vllsi_io_engine_buffer_return(engine, group, results[1].buffer));
    (void)submit(engine, &receive);
    const vllsi_completion_result late = one(engine);
    CHECK_EQ(late.result, 1);
    CHECK_EQ(late.buffer, results[1].buffer);
    CHECK_EQ(memory[late.buffer][0], '2');
    CHECK_OK(vllsi_io_engine_buffer_return(engine, group, late.buffer));
    CHECK_OK(vllsi_close(ends[1]));
    const vllsi_completion_result end = one(engine);
    CHECK_EQ(end.result, 0);
    CHECK_EQ(end.flags & VLLSI_COMPLETION_MORE, 0);
    close_by(engine, ends[0]);
}

/* A megabyte, sent without a copy where that works, arrives whole. */
static void work_of_zero_copy(vllsi_io_engine *engine)
{
    enum { BYTES = 1 << 20 };
    static unsigned char sent[BYTES], got[BYTES];
    vllsi_fd ends[2];
    connection(ends);
    for (size_t at = 0; at < BYTES; at++) {
        sent[at] = (unsigned char)(at * 13 + (at >> 11));
        got[at] = 0;
    }
    size_t moved[2] = {0, 0};
    bool is_busy[2] = {false, false};
    while (moved[0] < BYTES || moved[1] < BYTES) {
        if (!is_busy[0] && moved[0] < BYTES) {
            (void)submit(
                engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SEND,
                                               .flags = VLLSI_COMPLETION_OP_FLAG_ZERO_COPY,
                                               .fd = ends[0],
                                               .user_data = 0,
                                               .send = {.buffer = sent + moved[0], .len = BYTES - moved[0]}});
            is_busy[0] = true;
        }
        if (!is_busy[1] && moved[1] < BYTES) {
            (void)submit(engine,
                         &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                .fd = ends[1],
                                                .user_data = 1,
                                                .recv = {.buffer = got + moved[1], .len = BYTES - moved[1]}});
            is_busy[1] = true;
        }
        const vllsi_completion_result result = one(engine);
        REQUIRE(result.user_data < 2 && is_busy[result.user_data]);
        REQUIRE(result.result > 0);
        CHECK_EQ(result.flags, 0);
        moved[result.user_data] += (size_t)result.result;
        is_busy[result.user_data] = false;
    }
    CHECK(__builtin_memcmp(sent, got, BYTES) == 0);
    nothing_waits(engine);
    CHECK_OK(vllsi_io_engine_release(engine, ends[0]));
    CHECK_OK(vllsi_io_engine_release(engine, ends[1]));
    close_all(ends, 2);
}

static void all_work(vllsi_io_engine *engine)
{
    work_of_nops(engine);
    work_of_streams(engine);
    work_of_files(engine);
    work_of_accepts(engine);
    work_of_buffers(engine);
    work_of_zero_copy(engine);
    CHECK_OK(vllsi_io_engine_wake(engine));
    vllsi_completion_result result;
    CHECK_EQ(vllsi_io_engine_poll(engine, VLLSI_FOREVER, &result, 1), 0);
    nothing_waits(engine);
    vllsi_io_engine_destroy(engine);
}

static void work_without(uint32_t without, const char *absent)
{
    struct vllsi_linux_io_options options = plain();
    options.without = without;
    vllsi_io_engine *engine = ring_with(64, &options);
    CHECK(describes(engine, "io_uring"));
    CHECK(absent == NULL || !describes(engine, absent));
    all_work(engine);
}

TEST(linux_io, ring_with_all_that_the_kernel_has)
{
    work_without(0, NULL);
}

/* The ladder, step by step down. */

TEST(linux_io, ring_with_an_array)
{
    work_without(VLLSI_LINUX_IO_DIRECT_QUEUE, "direct queue");
}

TEST(linux_io, ring_without_deferring)
{
    work_without(VLLSI_LINUX_IO_DEFERRED, "deferred");
}

TEST(linux_io, ring_that_interrupts)
{
    work_without(VLLSI_LINUX_IO_DEFERRED | VLLSI_LINUX_IO_COOPERATIVE, "no interrupts");
}

TEST(linux_io, ring_that_stops_at_bad_entries)
{
    work_without(VLLSI_LINUX_IO_DEFERRED | VLLSI_LINUX_IO_COOPERATIVE | VLLSI_LINUX_IO_SUBMIT_ALL,
                 "whole batches");
}

TEST(linux_io, ring_without_multishot)
{
    work_without(VLLSI_LINUX_IO_MULTISHOT, "multishot");
}

TEST(linux_io, ring_without_buffer_rings)
{
    work_without(VLLSI_LINUX_IO_BUFFER_RINGS, "buffer rings");
}

TEST(linux_io, ring_without_zero_copy)
{
    work_without(VLLSI_LINUX_IO_ZERO_COPY, "zero copy");
}

TEST(linux_io, ring_that_is_not_registered)
{
    work_without(VLLSI_LINUX_IO_REGISTERED_RING, "registered ring");
}

TEST(linux_io, ring_for_every_read)
{
    work_without(VLLSI_LINUX_IO_CACHED_READS, "cached reads");
}

TEST(linux_io, ring_without_anything)
{
    work_without(VLLSI_LINUX_IO_FEATURE_ALL, "(");
}

TEST(linux_io, ring_with_a_kernel_thread)
{
    struct vllsi_linux_io_options options = plain();
    options.flags = VLLSI_LINUX_IO_KERNEL_THREAD;
    options.idle_ms = 1;
    vllsi_io_engine *engine = ring_with(64, &options);
    CHECK(describes(engine, "kernel thread"));
    all_work(engine);
}

TEST(linux_io, kernel_thread_only_by_name)
{
    vllsi_io_engine *engine = ring();
    CHECK(!describes(engine, "kernel thread"));
    vllsi_io_engine_destroy(engine);
}

TEST(linux_io, options_that_make_no_sense)
{
    vllsi_io_engine *engine = ring();
    vllsi_io_engine_destroy(engine);
    struct vllsi_linux_io_options bad[5] = {plain(), plain(), plain(), plain(), plain()};
    bad[0].size_bytes--;
    bad[1].flags = VLLSI_LINUX_IO_FLAG_ALL + 1;
    bad[2].without = VLLSI_LINUX_IO_FEATURE_ALL + 1;
    bad[3].queue_entries = 32769;
    bad[4].reserved = 1;
    for (size_t at = 0; at < sizeof bad / sizeof *bad; at++) {
        CHECK_FAILS(make(64, &vllsi_linux_io_uring_driver, &bad[at], &engine), VLLSI_ERROR_DOMAIN_CORE,
                    VLLSI_CORE_ERROR_INVALID_INPUT);
    }
}

/* ── queues that are too short ── */

/* A queue of a few entries hands over early; nothing is lost, whatever is in flight. */
TEST(linux_io, queue_shorter_than_what_is_in_flight)
{
    enum { PAIRS = 60 };
    struct vllsi_linux_io_options options = plain();
    options.queue_entries = 2;
    vllsi_io_engine *engine = ring_with(4 * PAIRS, &options);
    static vllsi_fd ends[PAIRS][2];
    static char bytes[PAIRS];
    static vllsi_completion_result results[2 * PAIRS];
    for (uint64_t at = 0; at < PAIRS; at++) {
        pair(ends[at]);
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                    .fd = ends[at][0],
                                                    .user_data = at,
                                                    .recv = {.buffer = &bytes[at], .len = 1}});
    }
    for (uint64_t at = 0; at < PAIRS; at++) {
        static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567";
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SEND,
                                                    .fd = ends[at][1],
                                                    .user_data = PAIRS,
                                                    .send = {.buffer = &letters[at], .len = 1}});
    }
    gather(engine, results, sizeof results / sizeof *results);
    for (size_t at = 0; at < sizeof results / sizeof *results; at++) {
        CHECK_EQ(results[at].result, 1);
    }
    CHECK_EQ(bytes[0], 'a');
    CHECK_EQ(bytes[PAIRS - 1], '7');
    nothing_waits(engine);
    vllsi_io_engine_destroy(engine);
    for (size_t at = 0; at < PAIRS; at++) {
        close_all(ends[at], 2);
    }
}

/* One operation brings more results than there is room for, in the kernel's queue (64 here) or the engine's.
 */
static void many_results(uint32_t without)
{
    enum { MESSAGES = 200, GROUP = 256, BYTES = 4 };
    struct vllsi_linux_io_options options = plain();
    options.queue_entries = 8;
    options.without = without;
    vllsi_io_engine *engine = ring_with(8, &options);
    static uint32_t memory[GROUP];
    static vllsi_completion_result results[MESSAGES];
    vllsi_fd ends[2];
    uint32_t group;
    datagrams(ends);
    REQUIRE(vllsi_io_engine_buffers_add(engine, memory, BYTES, GROUP, &group) == 0);
    (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT |
                                                         VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                                                .fd = ends[0],
                                                .recv = {.group = group}});
    CHECK_EQ(vllsi_io_engine_poll(engine, 0, results, 1), 0);
    for (uint32_t sent = 0; sent < MESSAGES; sent++) {
        REQUIRE(vllsi_socket_send(ends[1], &sent, sizeof sent) == (int64_t)sizeof sent);
    }
    gather(engine, results, MESSAGES);
    for (size_t at = 0; at < MESSAGES; at++) {
        CHECK_EQ(results[at].result, sizeof(uint32_t));
        CHECK_EQ(results[at].flags, VLLSI_COMPLETION_MORE | VLLSI_COMPLETION_BUFFER);
        REQUIRE(results[at].buffer < GROUP);
        CHECK_EQ(memory[results[at].buffer], at);
    }
    vllsi_io_engine_destroy(engine);
    close_all(ends, 2);
}

TEST(linux_io, results_beyond_the_kernels_queue)
{
    many_results(0);
}

TEST(linux_io, results_beyond_the_engines_queue)
{
    many_results(VLLSI_LINUX_IO_BUFFER_RINGS);
}

/* One entry that the kernel refuses does not hold up those behind it, whether it takes whole batches or not.
 */
TEST(linux_io, bad_descriptor_among_good_ones)
{
    static const uint32_t without[] = {0, VLLSI_LINUX_IO_DEFERRED | VLLSI_LINUX_IO_COOPERATIVE |
                                              VLLSI_LINUX_IO_SUBMIT_ALL};
    for (size_t way = 0; way < 2; way++) {
        struct vllsi_linux_io_options options = plain();
        options.without = without[way];
        vllsi_io_engine *engine = ring_with(64, &options);
        vllsi_completion_result results[3];
        const vllsi_fd none = vllsi_fd_from_native(VLLSI_FD_KIND_SOCKET, 1000000);
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_NOP, .user_data = 0});
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_ACCEPT,
                                                    .fd = none,
                                                    .user_data = 1,
                                                    .accept = {.mode = VLLSI_SOCKET_MODE_BLOCKING}});
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_NOP, .user_data = 2});
        gather(engine, results, 3);
        for (size_t at = 0; at < 3; at++) {
            const bool bad = results[at].user_data == 1;
            CHECK_EQ(vllsi_failed(results[at].result), bad);
            CHECK(!bad || vllsi_failure_kind(results[at].result) == VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
        }
        vllsi_io_engine_destroy(engine);
    }
}

/* ── what was begun and not handed over ── */

/* Cancelled before the kernel knew of it: it moves nothing, not even if the number belongs to another by
 * then. */
TEST(linux_io, cancelled_before_it_was_handed_over)
{
    vllsi_io_engine *engine = ring();
    vllsi_fd ends[2], others[2];
    char byte = 0;
    pair(ends);
    const vllsi_submission_id sends = submit(
        engine, &(vllsi_completion_op){
                    .kind = VLLSI_COMPLETION_OP_SEND, .fd = ends[0], .send = {.buffer = "x", .len = 1}});
    CHECK_OK(vllsi_io_engine_cancel(engine, sends));
    CHECK_FAILS(one(engine).result, VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED);
    CHECK_EQ(vllsi_failure_kind(vllsi_socket_receive(ends[1], &byte, 1, NULL)), VLLSI_ERROR_KIND_WOULD_BLOCK);
    (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SEND,
                                                .fd = ends[0],
                                                .user_data = 1,
                                                .send = {.buffer = "x", .len = 1}});
    (void)submit(engine,
                 &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CLOSE, .fd = ends[0], .user_data = 2});
    pair(others); /* one of these has the number, if it was free already */
    vllsi_completion_result results[2];
    gather(engine, results, 2);
    CHECK_EQ(results[1].user_data, 2);
    CHECK_EQ(results[1].result, 0);
    CHECK_EQ(vllsi_failure_kind(vllsi_socket_receive(others[0], &byte, 1, NULL)),
             VLLSI_ERROR_KIND_WOULD_BLOCK);
    CHECK_EQ(vllsi_failure_kind(vllsi_socket_receive(others[1], &byte, 1, NULL)),
             VLLSI_ERROR_KIND_WOULD_BLOCK);
    vllsi_io_engine_destroy(engine);
    CHECK_OK(vllsi_close(ends[1]));
    close_all(others, 2);
}

/* A message that is longer than its room is cut and says so, into a buffer of the program or of a group. */
TEST(linux_io, truncated_message)
{
    vllsi_io_engine *engine = ring();
    static char memory[2][4];
    char got[4];
    vllsi_fd ends[2];
    uint32_t group;
    datagrams(ends);
    REQUIRE(vllsi_io_engine_buffers_add(engine, memory, 4, 2, &group) == 0);
    for (int round = 0; round < 2; round++) {
        REQUIRE(vllsi_socket_send(ends[1], "long one", 8) == 8);
        (void)submit(
            engine,
            &(vllsi_completion_op){
                .kind = VLLSI_COMPLETION_OP_RECV,
                .flags = round == 0 ? 0 : VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                .fd = ends[0],
                .recv = {.buffer = round == 0 ? got : NULL, .len = round == 0 ? 4 : 0, .group = group}});
        const vllsi_completion_result result = one(engine);
        CHECK_EQ(result.result, 4);
        CHECK_EQ(result.flags & VLLSI_COMPLETION_TRUNCATED, VLLSI_COMPLETION_TRUNCATED);
        CHECK(__builtin_memcmp(round == 0 ? got : memory[result.buffer], "long", 4) == 0);
    }
    vllsi_io_engine_destroy(engine);
    close_all(ends, 2);
}

/* ── pinned memory ── */

static vllsi_result transfer(vllsi_io_engine *engine, enum vllsi_completion_op_kind kind, vllsi_fd file,
                             char *bytes, size_t len)
{
    vllsi_completion_op op = {.kind = (uint16_t)kind, .fd = file};
    if (kind == VLLSI_COMPLETION_OP_READ) {
        op.read.buffer = bytes;
        op.read.len = len;
    } else {
        op.write.buffer = bytes;
        op.write.len = len;
    }
    (void)submit(engine, &op);
    return one(engine).result;
}

/* Bytes within a pinned piece, over its edges, and beside it arrive alike. */
TEST(linux_io, pinned_memory)
{
    enum { BYTES = 16384, EDGE = 4096 };
    static _Alignas(4096) char memory[BYTES];
    struct vllsi_linux_io_options options = plain();
    options.without = VLLSI_LINUX_IO_CACHED_READS;
    vllsi_io_engine *engine = ring_with(64, &options);
    const vllsi_result made = vllsi__linux_memfd_create("vllsi", VLLSI_LINUX_MFD_CLOEXEC);
    REQUIRE(made >= 0);
    const vllsi_fd file = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, made);
    const vllsi_result added = vllsi_linux_io_memory_add(engine, memory + EDGE, BYTES - 2 * EDGE);
    if (vllsi_failure_kind(added) == VLLSI_ERROR_KIND_UNSUPPORTED && vllsi_failed(added)) {
        SKIP("this kernel pins no memory for a ring: lifted by Linux 5.19");
    }
    CHECK_OK(added);
    static const struct {
        size_t from, len;
    } ranges[] = {{EDGE, 100}, {EDGE, BYTES - 2 * EDGE}, {BYTES - EDGE - 1, 1}, {EDGE - 1, 2},
                  {0, 64},     {BYTES - EDGE - 1, 2},    {BYTES - EDGE, 10},    {0, BYTES}};
    for (size_t at = 0; at < sizeof ranges / sizeof *ranges; at++) {
        char *bytes = memory + ranges[at].from;
        for (size_t byte = 0; byte < ranges[at].len; byte++) {
            bytes[byte] = (char)(byte * 5 + at);
        }
        CHECK_EQ(transfer(engine, VLLSI_COMPLETION_OP_WRITE, file, bytes, ranges[at].len), ranges[at].len);
        __builtin_memset(bytes, 0, ranges[at].len);
        CHECK_EQ(transfer(engine, VLLSI_COMPLETION_OP_READ, file, bytes, ranges[at].len), ranges[at].len);
        size_t wrong = 0;
        for (size_t byte = 0; byte < ranges[at].len; byte++) {
            wrong += bytes[byte] != (char)(byte * 5 + at);
        }
        CHECK_EQ(wrong, 0);
    }
    close_by(engine, file);
    vllsi_io_engine_destroy(engine);
}

TEST(linux_io, pinned_memory_that_makes_no_sense)
{
    static _Alignas(4096) char memory[4096];
    vllsi_io_engine *engine = ring();
    CHECK_EQ(vllsi_failure_kind(vllsi_linux_io_memory_add(NULL, memory, 1)), VLLSI_ERROR_KIND_INVALID_INPUT);
    CHECK_EQ(vllsi_failure_kind(vllsi_linux_io_memory_add(engine, NULL, 1)), VLLSI_ERROR_KIND_INVALID_INPUT);
    CHECK_EQ(vllsi_failure_kind(vllsi_linux_io_memory_add(engine, memory, 0)),
             VLLSI_ERROR_KIND_INVALID_INPUT);
    CHECK_EQ(
        vllsi_failure_kind(vllsi_linux_io_memory_add(engine, memory, VLLSI_LINUX_IO_MEMORY_BYTES_MAX + 1)),
        VLLSI_ERROR_KIND_INVALID_INPUT);
    CHECK_EQ(vllsi_failure_kind(vllsi_linux_io_memory_add(engine, (void *)16, 4096)),
             VLLSI_ERROR_KIND_BAD_ADDRESS);
    for (int piece = 0; piece < VLLSI_LINUX_IO_MEMORY_MAX; piece++) {
        CHECK_OK(vllsi_linux_io_memory_add(engine, memory, sizeof memory));
    }
    CHECK_FAILS(vllsi_linux_io_memory_add(engine, memory, sizeof memory), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_FULL);
    all_work(engine);
    REQUIRE(make(64, &vllsi_linux_epoll_driver, NULL, &engine) == 0);
    CHECK_EQ(vllsi_failure_kind(vllsi_linux_io_memory_add(engine, memory, 1)), VLLSI_ERROR_KIND_UNSUPPORTED);
    vllsi_io_engine_destroy(engine);
}

/* ── where rings are not to be had ── */

static void works_without_a_ring(void)
{
    vllsi_io_engine *engine = NULL;
    REQUIRE(make(64, NULL, NULL, &engine) == 0);
    CHECK(describes(engine, "epoll"));
    CHECK(describes(engine, "io_uring")); /* why not */
    all_work(engine);
    const vllsi_result forced = make(64, &vllsi_linux_io_uring_driver, NULL, &engine);
    const enum vllsi_error_kind kind = vllsi_failure_kind(forced);
    CHECK(vllsi_failed(forced));
    CHECK(kind == VLLSI_ERROR_KIND_UNSUPPORTED || kind == VLLSI_ERROR_KIND_PERMISSION_DENIED);
}

static void forbid(uint32_t number, uint32_t error)
{
    if (!support_refuse(number, error)) {
        SKIP("user-mode emulators have no seccomp; lifted by a guest kernel");
    }
}

TEST(linux_io, forbidden_by_a_filter)
{
    forbid(VLLSI_LINUX_NR_io_uring_setup, VLLSI_LINUX_EPERM);
    works_without_a_ring();
}

TEST(linux_io, unknown_to_the_kernel)
{
    forbid(VLLSI_LINUX_NR_io_uring_setup, VLLSI_LINUX_ENOSYS);
    works_without_a_ring();
}

/* A filter that lets a ring be made and nothing be asked of it. */
TEST(linux_io, half_forbidden_by_a_filter)
{
    forbid(VLLSI_LINUX_NR_io_uring_register, VLLSI_LINUX_EPERM);
    works_without_a_ring();
}

TEST(linux_io, forbidden_to_be_entered_by_a_filter)
{
    forbid(VLLSI_LINUX_NR_io_uring_enter, VLLSI_LINUX_EPERM);
    works_without_a_ring();
}

TEST(linux_io, no_memory_to_lock)
{
    const struct vllsi_linux_rlimit64 none = {.rlim_cur = 0, .rlim_max = 0};
    vllsi_io_engine *engine = NULL;
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_MEMLOCK, &none, NULL) == 0);
    REQUIRE(make(64, NULL, NULL, &engine) == 0);
    all_work(engine);
}

static int64_t lowest_free_number(void)
{
    const vllsi_result made = vllsi__linux_eventfd2(0, VLLSI_LINUX_EFD_CLOEXEC);
    REQUIRE(made >= 0 && vllsi__linux_close((int32_t)made) == 0);
    return made;
}

TEST(linux_io, no_descriptors_left)
{
    struct vllsi_linux_rlimit64 before;
    vllsi_io_engine *engine = NULL;
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, NULL, &before) == 0);
    const int64_t free_number = lowest_free_number();
    for (uint64_t room = 0; room < 2; room++) {
        const struct vllsi_linux_rlimit64 few = {.rlim_cur = (uint64_t)free_number + room,
                                                 .rlim_max = before.rlim_max};
        REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &few, NULL) == 0);
        const vllsi_result made = make(64, NULL, NULL, &engine);
        CHECK_EQ(vllsi_failure_kind(made), VLLSI_ERROR_KIND_TOO_MANY_OPEN_FILES);
        REQUIRE(vllsi_failed(made));
    }
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &before, NULL) == 0);
    CHECK_EQ(lowest_free_number(), free_number); /* nothing is left of those that failed */
    REQUIRE(make(64, NULL, NULL, &engine) == 0);
    all_work(engine);
}

/* ── threads, forks, other loops ── */

static void drive(void *argument)
{
    all_work(argument);
}

/* Made here, used there: the ring belongs to the thread that uses it. */
TEST(linux_io, made_on_another_thread)
{
    vllsi_io_engine *engine = ring();
    struct support_thread thread;
    support_thread_start(&thread, drive, engine);
    support_thread_join(&thread);
}

static void wake_later(void *argument)
{
    conformance_sleep_ms(20);
    CHECK_OK(vllsi_io_engine_wake(argument));
}

TEST(linux_io, woken_from_another_thread)
{
    vllsi_io_engine *engine = ring();
    for (int round = 0; round < 3; round++) {
        struct support_thread thread;
        vllsi_completion_result result;
        support_thread_start(&thread, wake_later, engine);
        CHECK_EQ(vllsi_io_engine_poll(engine, SOON_NS, &result, 1), 0);
        support_thread_join(&thread);
    }
    vllsi_io_engine_destroy(engine);
}

struct inherited {
    vllsi_io_engine *engine;
    vllsi_fd end;
};

static void look_at_the_parents(void *argument)
{
    struct inherited *inherited = argument;
    vllsi_completion_result result;
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_NOP};
    CHECK_FAILS(vllsi_io_engine_submit(inherited->engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_SHUT_DOWN);
    CHECK_FAILS(vllsi_io_engine_poll(inherited->engine, 0, &result, 1), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_SHUT_DOWN);
    vllsi_io_engine_destroy(inherited->engine);
    /* Its own works. */
    vllsi_io_engine *engine = NULL;
    REQUIRE(make(64, NULL, NULL, &engine) == 0);
    all_work(engine);
}

TEST(linux_io, child_of_a_fork_leaves_the_ring_alone)
{
    vllsi_io_engine *engine = ring();
    static char memory[2][16];
    vllsi_fd ends[2];
    char byte = 0;
    uint32_t group;
    vllsi_completion_result result;
    pair(ends);
    REQUIRE(vllsi_io_engine_buffers_add(engine, memory, 16, 2, &group) == 0);
    (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                .fd = ends[0],
                                                .user_data = 5,
                                                .recv = {.buffer = &byte, .len = 1}});
    CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 0);
    struct inherited inherited = {.engine = engine, .end = ends[1]};
    const struct conformance_child child = conformance_run_child(look_at_the_parents, &inherited, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
    REQUIRE(vllsi_socket_send(ends[1], "p", 1) == 1);
    result = one(engine);
    CHECK_EQ(result.user_data, 5);
    CHECK_EQ(result.result, 1);
    CHECK_EQ(byte, 'p');
    vllsi_io_engine_destroy(engine);
    close_all(ends, 2);
}

static bool is_readable(vllsi_fd fd, int64_t span_ns)
{
    struct vllsi_socket_wait wait = {.socket = fd, .wanted = VLLSI_SOCKET_READY_RECEIVE};
    return vllsi_socket_poll(&wait, 1, conformance_now_ns() + span_ns) == 1;
}

/* The pollable descriptor tells of what only the next turn would find. */
TEST(linux_io, pollable_descriptor_shows_what_is_deferred)
{
    static const uint32_t without[] = {0, VLLSI_LINUX_IO_DEFERRED,
                                       VLLSI_LINUX_IO_DEFERRED | VLLSI_LINUX_IO_COOPERATIVE};
    for (size_t way = 0; way < sizeof without / sizeof *without; way++) {
        struct vllsi_linux_io_options options = plain();
        options.without = without[way];
        vllsi_io_engine *engine = ring_with(64, &options);
        vllsi_fd ends[2];
        char byte = 0;
        vllsi_completion_result result;
        pair(ends);
        const vllsi_fd pollable = vllsi_io_engine_pollable(engine);
        REQUIRE(vllsi_fd_is_valid(pollable));
        for (int round = 0; round < 3; round++) {
            (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                        .fd = ends[0],
                                                        .recv = {.buffer = &byte, .len = 1}});
            CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 0);
            CHECK(!is_readable(pollable, 0));
            REQUIRE(vllsi_socket_send(ends[1], "p", 1) == 1);
            CHECK(is_readable(pollable, SOON_NS));
            CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 1);
            CHECK_EQ(result.result, 1);
        }
        CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 0);
        CHECK(!is_readable(pollable, 0));
        /* The second of two begins while the first one's result is taken: that suffices to wait for it. */
        for (int receive = 0; receive < 2; receive++) {
            (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                        .fd = ends[0],
                                                        .recv = {.buffer = &byte, .len = 1}});
        }
        CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 0);
        for (int receive = 0; receive < 2; receive++) {
            REQUIRE(vllsi_socket_send(ends[1], "q", 1) == 1);
            CHECK(is_readable(pollable, SOON_NS));
            CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 1);
        }
        CHECK_OK(vllsi_io_engine_wake(engine));
        CHECK(is_readable(pollable, SOON_NS));
        vllsi_io_engine_destroy(engine);
        close_all(ends, 2);
    }
}

static void interrupt_for_a_while(void *argument)
{
    for (int round = 0; round < 20; round++) {
        conformance_sleep_ms(2);
        support_interrupt(*(const uint32_t *)argument);
    }
}

/* Signals neither end a wait nor make a timeout come early. */
TEST(linux_io, signals_during_a_wait)
{
    vllsi_io_engine *engine = ring();
    struct support_thread thread;
    vllsi_completion_result result;
    uint32_t self = (uint32_t)vllsi__linux_gettid();
    support_let_signals_interrupt();
    support_thread_start(&thread, interrupt_for_a_while, &self);
    const int64_t start_ns = conformance_now_ns();
    (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_TIMEOUT,
                                                .timeout = {.duration = {.ns = 30000000}}});
    CHECK_EQ(vllsi_io_engine_poll(engine, VLLSI_FOREVER, &result, 1), 1);
    CHECK(conformance_now_ns() - start_ns >= 30000000);
    support_thread_join(&thread);
    vllsi_io_engine_destroy(engine);
}

/* Engines come and go, with work in every state, and leave neither memory nor descriptors behind. */
TEST(linux_io, nothing_is_left)
{
    int64_t pages = 0;
    const int64_t number = lowest_free_number();
    for (int round = 0; round < 40; round++) {
        vllsi_io_engine *engine = ring();
        static char memory[4][64];
        static char byte;
        vllsi_fd ends[2];
        uint32_t group;
        pair(ends);
        REQUIRE(vllsi_io_engine_buffers_add(engine, memory, 64, 4, &group) == 0);
        (void)vllsi_io_engine_pollable(engine);
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                    .flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT |
                                                             VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                                                    .fd = ends[0],
                                                    .recv = {.group = group}});
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                    .fd = ends[1],
                                                    .recv = {.buffer = &byte, .len = 1}});
        (void)submit(engine, &(vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_POLL,
                                                    .fd = ends[1],
                                                    .poll = {.wanted = VLLSI_SOCKET_READY_RECEIVE}});
        if (round % 2 == 0) {
            vllsi_completion_result result;
            CHECK_EQ(vllsi_io_engine_poll(engine, 0, &result, 1), 0);
        }
        vllsi_io_engine_destroy(engine);
        close_all(ends, 2);
        CHECK_EQ(lowest_free_number(), number);
        pages = round == 20 ? conformance_mapped_pages() : pages;
    }
    CHECK(!support_address_space_is_the_programs() || conformance_mapped_pages() <= pages);
}
