/*
 * vllsi/heap.h beside the C library's malloc, in one of these situations:
 *
 * - PAIR=bytes: a block is freed as soon as it is there;
 * - BATCH=bytes: a thousand blocks, then all are freed, the first one first;
 * - MIX: 4096 blocks of 16 bytes to 2 KiB, of which any one is freed and got anew, and written once;
 * - TWO_THREADS: MIX in two threads at once, each with blocks of its own;
 * - HANDED_OVER: one thread gets the blocks of MIX, another frees them.
 *
 * The process has a second thread in all of them, as programs that care have.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <vllsi/heap.h>

#include "rounds.h"

enum { BLOCKS = 4096, BATCH_BLOCKS = 1000, RING = 1024 };

struct allocator {
    void *(*get)(size_t bytes);
    void (*free)(void *block);
};

#define USE(name, get, free)              \
    static void *name##_get(size_t bytes) \
    {                                     \
        return get(bytes);                \
    }                                     \
    static void name##_free(void *block)  \
    {                                     \
        free(block);                      \
    }                                     \
    static const struct allocator name##_allocator = {name##_get, name##_free};

USE(our, vllsi_heap_malloc, vllsi_heap_free)
USE(peer, malloc, free)

static inline size_t next_size(uint32_t *random, uint32_t *slot)
{
    *random = *random * 1664525u + 1013904223u;
    *slot = *random >> 8 & (BLOCKS - 1);
    return 16 + (*random >> 20 & 255) * (1 + (*random >> 28 & 7));
}

/* Calls through pointers, alike for both. */
static void mix(const struct allocator *allocator, uint64_t calls, void **blocks)
{
    uint32_t random = 1;
    for (uint64_t call = 0; call < calls; call++) {
        uint32_t slot;
        const size_t bytes = next_size(&random, &slot);
        allocator->free(blocks[slot]);
        blocks[slot] = allocator->get(bytes);
        *(volatile char *)blocks[slot] = 1;
    }
}

static void empty(const struct allocator *allocator, void **blocks)
{
    for (size_t at = 0; at < BLOCKS; at++) {
        allocator->free(blocks[at]);
        blocks[at] = NULL;
    }
}

struct job {
    const struct allocator *allocator;
    uint64_t calls;
    void *blocks[BLOCKS];
};

static void *run_mix(void *argument)
{
    struct job *job = argument;
    mix(job->allocator, job->calls, job->blocks);
    empty(job->allocator, job->blocks);
    return NULL;
}

static uint64_t two_threads(const struct allocator *allocator, uint64_t calls)
{
    static struct job jobs[2];
    pthread_t other;
    for (int at = 0; at < 2; at++) {
        jobs[at].allocator = allocator;
        jobs[at].calls = calls;
    }
    const uint64_t start_ns = rounds_now_ns();
    if (pthread_create(&other, NULL, run_mix, &jobs[1]) != 0) {
        abort();
    }
    run_mix(&jobs[0]);
    pthread_join(other, NULL);
    return rounds_now_ns() - start_ns;
}

static struct {
    const struct allocator *allocator;
    uint64_t calls;
    _Alignas(64) _Atomic uint64_t sent;
    _Alignas(64) _Atomic uint64_t freed;
    void *_Atomic ring[RING];
} line;

static void *run_free(void *unused)
{
    for (uint64_t at = 0; at < line.calls; at++) {
        while (line.sent <= at) {
            sched_yield();
        }
        line.allocator->free(line.ring[at % RING]);
        line.freed = at + 1;
    }
    return unused;
}

static uint64_t handed_over(const struct allocator *allocator, uint64_t calls)
{
    pthread_t other;
    uint32_t random = 1;
    uint32_t slot;
    line.allocator = allocator;
    line.calls = calls;
    line.sent = 0;
    line.freed = 0;
    const uint64_t start_ns = rounds_now_ns();
    if (pthread_create(&other, NULL, run_free, NULL) != 0) {
        abort();
    }
    for (uint64_t at = 0; at < calls; at++) {
        void *block = allocator->get(next_size(&random, &slot));
        *(volatile char *)block = 1;
        while (line.freed + RING <= at) {
            sched_yield();
        }
        line.ring[at % RING] = block;
        line.sent = at + 1;
    }
    pthread_join(other, NULL);
    return rounds_now_ns() - start_ns;
}

static uint64_t run(const struct allocator *allocator, uint64_t calls)
{
    static void *blocks[BLOCKS];
#if defined(TWO_THREADS)
    return two_threads(allocator, calls);
#elif defined(HANDED_OVER)
    return handed_over(allocator, calls);
#endif
    const uint64_t start_ns = rounds_now_ns();
#if defined(PAIR)
    for (uint64_t call = 0; call < calls; call++) {
        void *block = allocator->get(PAIR);
        __asm__ volatile("" : : "r"(block) : "memory");
        allocator->free(block);
    }
#elif defined(BATCH)
    for (uint64_t call = 0; call < calls; call += BATCH_BLOCKS) {
        for (size_t at = 0; at < BATCH_BLOCKS; at++) {
            blocks[at] = allocator->get(BATCH);
        }
        for (size_t at = 0; at < BATCH_BLOCKS; at++) {
            allocator->free(blocks[at]);
        }
    }
    memset(blocks, 0, sizeof blocks);
#else
    mix(allocator, calls, blocks);
#endif
    const uint64_t span_ns = rounds_now_ns() - start_ns;
    empty(allocator, blocks);
    (void)two_threads;
    (void)handed_over;
    return span_ns;
}

static uint64_t ours(uint64_t calls)
{
    return run(&our_allocator, calls);
}

static uint64_t peer(uint64_t calls)
{
    return run(&peer_allocator, calls);
}

ROUNDS_LOOP(floor_only, (void)0)

static void *wait_for_ever(void *unused)
{
    pause();
    return unused;
}

int main(void)
{
    pthread_t second;
    if (pthread_create(&second, NULL, wait_for_ever, NULL) != 0) {
        return 1;
    }
#if !defined(TWO_THREADS) && !defined(HANDED_OVER)
    rounds_stay_on_this_cpu();
#endif
    uint64_t calls = rounds_calibrate(peer);
    calls = calls > 16 * BATCH_BLOCKS ? calls : 16 * BATCH_BLOCKS;
    puts("ours peer floor");
    for (int round = -ROUNDS_WARM_UP; round < ROUNDS; round++) {
        uint64_t ours_ns = ours(calls);
        uint64_t peer_ns = peer(calls);
        peer_ns += peer(calls);
        ours_ns += ours(calls);
        const uint64_t floor_ns = floor_only(calls);
        if (round >= 0) {
            printf("%.4f %.4f %.4f\n", (double)ours_ns / (2.0 * (double)calls),
                   (double)peer_ns / (2.0 * (double)calls), (double)floor_ns / (double)calls);
        }
    }
    return 0;
}
