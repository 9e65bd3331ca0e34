/*
 * Lock and unlock of vllsi_mutex beside those of pthread_mutex, in one of three situations:
 *
 * - UNCONTENDED: nobody else wants the lock, in a process that has a second thread;
 * - SINGLE_THREADED: the process has one thread, which either library may know;
 * - FOUGHT_FOR: two threads on two processors fight for it, with SECTION steps inside and PAUSE steps
 * outside. The steps inside come one after another whatever the lock does; they are the floor. Both threads
 * run at real-time priority where the system lets them: what else the machine does would take a processor
 * from the thread that has the lock, and then the scheduler would be measured, not the lock.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdbool.h>
#include <unistd.h>

#include <vllsi/sync.h>

#include "rounds.h"

static _Alignas(64) struct vllsi_mutex our_mutex;
static _Alignas(64) pthread_mutex_t peer_mutex = PTHREAD_MUTEX_INITIALIZER;

#if defined(FOUGHT_FOR)

static _Alignas(64) volatile uint64_t protected;

static inline void steps(uint64_t count)
{
    for (uint64_t step = 0; step < count; step++) {
        __asm__ volatile("" : : : "memory");
    }
}

static inline void section(void)
{
    for (uint64_t step = 0; step < SECTION; step++) {
        protected++;
    }
}

#define FIGHT(lock, unlock) \
    lock;                   \
    section();              \
    unlock;                 \
    steps(PAUSE)

static void fight_ours(uint64_t calls)
{
    for (uint64_t call = 0; call < calls; call++) {
        FIGHT(vllsi_mutex_lock(&our_mutex), vllsi_mutex_unlock(&our_mutex));
    }
}

static void fight_peer(uint64_t calls)
{
    for (uint64_t call = 0; call < calls; call++) {
        FIGHT(pthread_mutex_lock(&peer_mutex), pthread_mutex_unlock(&peer_mutex));
    }
}

/* The other side: waits by looking for the next fight, so that both begin at once. */
static _Alignas(64) _Atomic uint64_t order;
static _Alignas(64) _Atomic uint64_t answer;
static void (*_Atomic fight)(uint64_t calls);

static void *opponent(void *unused)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(1, &set);
    (void)sched_setaffinity(0, sizeof set, &set);
    for (;;) {
        uint64_t calls;
        while ((calls = order) == 0) {
            usleep(50);
        }
        answer = 1;
        while (order != 0) {
        }
        fight(calls);
        answer = 2;
    }
    return unused;
}

/* A fight lasts LONGER times a slice: falling asleep and waking up must not be all of it. */
enum { LONGER = 16 };

static uint64_t both(void (*side)(uint64_t calls), uint64_t slice_calls)
{
    const uint64_t calls = slice_calls * LONGER;
    fight = side;
    answer = 0;
    order = calls;
    while (answer != 1) {
    }
    const uint64_t start_ns = rounds_now_ns();
    order = 0;
    side(calls);
    while (answer != 2) {
    }
    return (rounds_now_ns() - start_ns) / (2 * LONGER); /* both have made so many calls */
}

__attribute__((noinline)) static uint64_t ours(uint64_t calls)
{
    return both(fight_ours, calls);
}

__attribute__((noinline)) static uint64_t peer(uint64_t calls)
{
    return both(fight_peer, calls);
}

#else

#if !defined(SINGLE_THREADED)
static void *opponent(void *unused)
{
    for (;;) {
        pause();
    }
    return unused;
}
#endif

ROUNDS_LOOP(ours, vllsi_mutex_lock(&our_mutex); __asm__ volatile(""
                                                                 :
                                                                 :
                                                                 : "memory");
            vllsi_mutex_unlock(&our_mutex))
ROUNDS_LOOP(peer, pthread_mutex_lock(&peer_mutex); __asm__ volatile(""
                                                                    :
                                                                    :
                                                                    : "memory");
            pthread_mutex_unlock(&peer_mutex))

#endif

#if defined(FOUGHT_FOR)
/* What no lock can save: the sections come one after another, on whatever processor. */
ROUNDS_LOOP(floor_only, section())
#else
ROUNDS_LOOP(floor_only, (void)0)
#endif

#if defined(FOUGHT_FOR)
static void leave_others_behind(void)
{
    const struct sched_param priority = {.sched_priority = 50};
    (void)sched_setscheduler(0, SCHED_FIFO, &priority);
}
#endif

int main(void)
{
#if defined(FOUGHT_FOR)
    leave_others_behind(); /* the opponent inherits it */
#endif
#if !defined(SINGLE_THREADED)
    pthread_t other;
    if (sysconf(_SC_NPROCESSORS_ONLN) < 2 || pthread_create(&other, NULL, opponent, NULL) != 0) {
        fputs("two threads on two processors are needed\n", stderr);
        return 1;
    }
#endif
#if defined(FOUGHT_FOR)
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(0, &set);
    (void)sched_setaffinity(0, sizeof set, &set);
#endif
    rounds_run(ours, peer, floor_only);
    return 0;
}
