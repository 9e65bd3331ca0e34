/*
 * The loop around every benchmark in C: rounds that alternate between ours, a peer and an empty loop.
 *
 * A program defines three loops with ROUNDS_LOOP and calls rounds_run. One round runs ours, peer, peer, ours,
 * so that a steady drift of the machine's speed cancels out, and the empty loop once. For each round a line
 * is printed: nanoseconds per call of each. tests/bench/native.py reads them, and launches the program many
 * times, since where a launch happens to lie in memory can make one of two equal loops some percent slower.
 */
#ifndef VLLSI_BENCH_ROUNDS_H
#define VLLSI_BENCH_ROUNDS_H

#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

enum { ROUNDS = 31, ROUNDS_WARM_UP = 3, ROUNDS_SLICE_NS = 500000 };

typedef uint64_t rounds_loop(uint64_t calls);

static inline uint64_t rounds_now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Defines `name`: runs the statement `calls` times and returns the nanoseconds it took. Loops start alike
 * aligned. */
#define ROUNDS_LOOP(name, statement)                                            \
    __attribute__((noinline, aligned(64))) static uint64_t name(uint64_t calls) \
    {                                                                           \
        uint64_t start_ns = rounds_now_ns();                                    \
        for (uint64_t call = 0; call < calls; call++) {                         \
            statement;                                                          \
            __asm__ volatile("" : : : "memory");                                \
        }                                                                       \
        return rounds_now_ns() - start_ns;                                      \
    }

/* How many calls fill a slice of a round. */
static inline uint64_t rounds_calibrate(rounds_loop *loop)
{
    uint64_t calls = 16;
    while (loop(calls) < ROUNDS_SLICE_NS) {
        calls *= 2;
    }
    return calls;
}

/* Moving between processors in the middle of a round would be noise. Failing to stay is not an error. */
static inline void rounds_stay_on_this_cpu(void)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET((unsigned)sched_getcpu(), &set);
    (void)sched_setaffinity(0, sizeof set, &set);
}

static inline void rounds_run(rounds_loop *ours, rounds_loop *peer, rounds_loop *floor)
{
    rounds_stay_on_this_cpu();
    uint64_t calls = rounds_calibrate(peer);
    puts("ours peer floor");
    for (int round = -ROUNDS_WARM_UP; round < ROUNDS; round++) {
        uint64_t ours_ns = ours(calls);
        uint64_t peer_ns = peer(calls);
        peer_ns += peer(calls);
        ours_ns += ours(calls);
        uint64_t floor_ns = floor(calls);
        if (round >= 0) {
            printf("%.4f %.4f %.4f\n", (double)ours_ns / (2.0 * (double)calls),
                   (double)peer_ns / (2.0 * (double)calls), (double)floor_ns / (double)calls);
        }
    }
}

#endif
