/*
 * Random reads of 4 KiB from a file in the page cache, DEPTH in flight: through an engine as a program gets
 * it beside liburing on a ring of its defaults, or beside libuv's pool of threads (LIBUV). One call of a loop
 * is one read.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <vllsi/io_engine.h>
#include <vllsi/linux/io.h>

#include "rounds.h"

#if defined(LIBUV)
#include <uv.h>
#else
#include <liburing.h>
#endif

enum { DEPTH = 32, BYTES = 4096, FILE_BYTES = 64 << 20 };

static _Alignas(4096) char buffers[DEPTH][BYTES];
static int peer_file;
static vllsi_fd our_file;
static vllsi_io_engine *engine;
static uint64_t random_state = 88172645463325252u;

static void fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static int64_t random_offset(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (int64_t)(random_state % (FILE_BYTES / BYTES)) * BYTES;
}

static void our_read(uint64_t which)
{
    const vllsi_completion_op op = {
        .kind = VLLSI_COMPLETION_OP_READ,
        .fd = our_file,
        .user_data = which,
        .read = {.buffer = buffers[which], .len = BYTES, .offset = random_offset()}};
    if (vllsi_io_engine_submit(engine, &op, NULL) != 0) {
        fail("a read was refused");
    }
}

__attribute__((noinline)) static uint64_t ours(uint64_t calls)
{
    vllsi_completion_result results[DEPTH];
    const uint64_t start_ns = rounds_now_ns();
    uint64_t begun = 0, ended = 0;
    for (; begun < DEPTH && begun < calls; begun++) {
        our_read(begun);
    }
    while (ended < calls) {
        const vllsi_result told = vllsi_io_engine_poll(engine, VLLSI_FOREVER, results, DEPTH);
        if (told <= 0) {
            fail("the engine told nothing");
        }
        for (vllsi_result at = 0; at < told; at++) {
            if (results[at].result != BYTES) {
                fail("a read was short");
            }
            if (begun < calls) {
                begun++;
                our_read(results[at].user_data);
            }
        }
        ended += (uint64_t)told;
    }
    return rounds_now_ns() - start_ns;
}

#if defined(LIBUV)
static uv_fs_t requests[DEPTH];
static uint64_t left_to_begin;

static void told(uv_fs_t *request);

static void peer_read(uv_fs_t *request)
{
    uv_buf_t piece = uv_buf_init(buffers[request - requests], BYTES);
    left_to_begin--;
    if (uv_fs_read(uv_default_loop(), request, peer_file, &piece, 1, random_offset(), told) != 0) {
        fail("libuv refused a read");
    }
}

static void told(uv_fs_t *request)
{
    if (request->result != BYTES) {
        fail("a read was short");
    }
    uv_fs_req_cleanup(request);
    if (left_to_begin > 0) {
        peer_read(request);
    }
}

__attribute__((noinline)) static uint64_t peer(uint64_t calls)
{
    const uint64_t start_ns = rounds_now_ns();
    left_to_begin = calls;
    for (size_t at = 0; at < DEPTH && left_to_begin > 0; at++) {
        peer_read(&requests[at]);
    }
    uv_run(uv_default_loop(), UV_RUN_DEFAULT);
    return rounds_now_ns() - start_ns;
}

static void peer_begin(void)
{
}
#else
static struct io_uring ring;

static void peer_read(uint64_t which)
{
    struct io_uring_sqe *entry = io_uring_get_sqe(&ring);
    io_uring_prep_read(entry, peer_file, buffers[which], BYTES, (uint64_t)random_offset());
    entry->user_data = which;
}

__attribute__((noinline)) static uint64_t peer(uint64_t calls)
{
    uint64_t free_buffers[DEPTH];
    const uint64_t start_ns = rounds_now_ns();
    uint64_t begun = 0, ended = 0;
    unsigned free_count = DEPTH;
    for (unsigned at = 0; at < DEPTH; at++) {
        free_buffers[at] = at;
    }
    while (ended < calls) {
        for (; free_count > 0 && begun < calls; begun++) {
            peer_read(free_buffers[--free_count]);
        }
        if (io_uring_submit_and_wait(&ring, 1) < 0) {
            fail("liburing failed");
        }
        struct io_uring_cqe *completion;
        unsigned head, count = 0;
        io_uring_for_each_cqe(&ring, head, completion)
        {
            if (completion->res != BYTES) {
                fail("a read was short");
            }
            free_buffers[free_count++] = completion->user_data;
            count++;
        }
        io_uring_cq_advance(&ring, count);
        ended += count;
    }
    return rounds_now_ns() - start_ns;
}

static void peer_begin(void)
{
    if (io_uring_queue_init(64, &ring, 0) != 0) {
        fail("there is no io_uring here");
    }
}
#endif

static volatile int64_t sink;

ROUNDS_LOOP(floor_only, sink = 0)

int main(void)
{
    char path[] = "/tmp/vllsi-bench-XXXXXX";
    peer_file = mkostemp(path, O_CLOEXEC);
    memset(buffers, 7, sizeof buffers);
    if (peer_file < 0 || unlink(path) != 0) {
        fail("a temporary file is needed");
    }
    for (size_t at = 0; at < FILE_BYTES; at += sizeof buffers) {
        if (pwrite(peer_file, buffers, sizeof buffers, (off_t)at) != (ssize_t)sizeof buffers) {
            fail("a temporary file of 64 MiB is needed");
        }
    }
    our_file = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, peer_file);
    if (vllsi_create_io_engine(NULL, &engine) != 0) {
        fail("there is no engine");
    }
    (void)!vllsi_linux_io_memory_add(engine, buffers, sizeof buffers);
    peer_begin();
    rounds_run(ours, peer, floor_only);
    vllsi_io_engine_destroy(engine);
    return 0;
}
