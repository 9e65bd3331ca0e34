/*
 * Empty operations through the io_uring driver beside liburing on a ring with the same set-up flags: DEPTH of
 * them are handed over at once and waited for. One call of a loop is one such batch.
 */
#include <liburing.h>
#include <stdlib.h>

#include <vllsi/io_engine.h>
#include <vllsi/linux/io.h>

#include "rounds.h"

static vllsi_io_engine *engine;
static struct io_uring ring;

static void fail(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static void our_batch(void)
{
    static vllsi_completion_result results[DEPTH];
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_NOP};
    for (uint64_t at = 0; at < DEPTH; at++) {
        op.user_data = at;
        if (vllsi_io_engine_submit(engine, &op, NULL) != 0) {
            fail("an operation was refused");
        }
    }
    for (vllsi_result left = DEPTH; left > 0;) {
        const vllsi_result told = vllsi_io_engine_poll(engine, VLLSI_FOREVER, results, DEPTH);
        if (told <= 0) {
            fail("the engine told nothing");
        }
        for (vllsi_result at = 0; at < told; at++) {
            if (results[at].result != 0) {
                fail("an operation failed");
            }
        }
        left -= told;
    }
}

static void peer_batch(void)
{
    for (uint64_t at = 0; at < DEPTH; at++) {
        struct io_uring_sqe *entry = io_uring_get_sqe(&ring);
        io_uring_prep_nop(entry);
        entry->user_data = at;
    }
    if (io_uring_submit_and_wait(&ring, DEPTH) != DEPTH) {
        fail("liburing took less");
    }
    struct io_uring_cqe *completion;
    unsigned head, count = 0;
    io_uring_for_each_cqe(&ring, head, completion)
    {
        if (completion->res != 0) {
            fail("a completion failed");
        }
        count++;
    }
    io_uring_cq_advance(&ring, count);
    if (count != DEPTH) {
        fail("liburing told less");
    }
}

static volatile int64_t sink;

ROUNDS_LOOP(ours, our_batch())
ROUNDS_LOOP(peer, peer_batch())
ROUNDS_LOOP(floor_only, sink = 0)

int main(void)
{
    /* liburing needs the array of indexes. */
    const struct vllsi_linux_io_options options = {.size_bytes = sizeof options,
                                                   .without = VLLSI_LINUX_IO_DIRECT_QUEUE};
    const vllsi_io_engine_config config = {.size_bytes = sizeof config,
                                           .operations = 256,
                                           .driver = &vllsi_linux_io_uring_driver,
                                           .linux_options = &options};
    struct io_uring_params params = {.flags = IORING_SETUP_DEFER_TASKRUN | IORING_SETUP_SINGLE_ISSUER |
                                              IORING_SETUP_TASKRUN_FLAG | IORING_SETUP_SUBMIT_ALL |
                                              IORING_SETUP_CQSIZE | IORING_SETUP_CLAMP,
                                     .cq_entries = 512};
    if (vllsi_create_io_engine(&config, &engine) != 0 ||
        io_uring_queue_init_params(256, &ring, &params) != 0 || io_uring_register_ring_fd(&ring) != 1) {
        fail("there is no io_uring here");
    }
    rounds_run(ours, peer, floor_only);
    vllsi_io_engine_destroy(engine);
    io_uring_queue_exit(&ring);
    return 0;
}
