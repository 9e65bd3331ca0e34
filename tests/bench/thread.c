/*
 * Spawns and joins threads that do nothing: BATCH at once, again and again. Built twice, as two programs,
 * since the link mode decides what a thread is: with PEER for pthread in a glibc program, otherwise for the
 * library in a program without a libc. Prints a line with the nanoseconds per thread for each round.
 *
 * Prints by itself and reads the clock through the library, so that the loop is the same in both.
 */
#include <stddef.h>
#include <stdint.h>

#include <vllsi/linux.h>
#include <vllsi/time.h>

#if defined(PEER)
#include <pthread.h>
#else
#include <vllsi/thread.h>
#endif

enum { ROUNDS = 9, WARM_UP = 1, THREADS = 512 };

#if defined(PEER)

typedef pthread_t thread;

static void *be_thread(void *count)
{
    __atomic_add_fetch((uint32_t *)count, 1, __ATOMIC_RELAXED);
    return NULL;
}

static int spawn(thread *made, uint32_t *count)
{
    return pthread_create(made, NULL, be_thread, count) == 0;
}

static int join(thread made)
{
    return pthread_join(made, NULL) == 0;
}

#else

typedef vllsi_thread_handle thread;

static void be_thread(void *count)
{
    __atomic_add_fetch((uint32_t *)count, 1, __ATOMIC_RELAXED);
}

static int spawn(thread *made, uint32_t *count)
{
    return vllsi_thread_spawn(be_thread, count, 0, made) == 0;
}

static int join(thread made)
{
    return vllsi_thread_join(made) == 0;
}

#endif

static void print(uint64_t number)
{
    char text[24];
    size_t at = sizeof text;
    text[--at] = '\n';
    do {
        text[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    (void)!vllsi__linux_write(1, text + at, sizeof text - at);
}

/* The time of a round; 0 where something failed. */
static uint64_t round_ns(uint32_t *count)
{
    thread threads[BATCH];
    const int64_t start_ns = vllsi_monotonic_nanos();
    for (int done = 0; done < THREADS; done += BATCH) {
        for (int at = 0; at < BATCH; at++) {
            if (!spawn(&threads[at], count)) {
                return 0;
            }
        }
        for (int at = 0; at < BATCH; at++) {
            if (!join(threads[at])) {
                return 0;
            }
        }
    }
    return (uint64_t)(vllsi_monotonic_nanos() - start_ns);
}

int main(void)
{
    uint32_t count = 0;
#if defined(ONE_PROCESSOR)
    uint64_t first = 1;
    (void)!vllsi__linux_sched_setaffinity(0, sizeof first, &first);
#endif
    (void)!vllsi__linux_write(1, "threads\n", 8);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
        const uint64_t span_ns = round_ns(&count);
        if (span_ns == 0) {
            return 1;
        }
        if (round >= 0) {
            print(span_ns / THREADS);
        }
    }
    return count != (ROUNDS + WARM_UP) * THREADS;
}
