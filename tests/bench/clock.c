/*
 * The library's clocks beside libc's clock_gettime of the exact monotonic clock. Both go through the vDSO.
 */
#define _GNU_SOURCE
#include "rounds.h"

#include <vllsi/time.h>

static volatile int64_t sink;

static inline int64_t libc_nanos(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

#if defined(COARSE)
ROUNDS_LOOP(ours, sink = vllsi_monotonic_coarse_nanos())
#else
ROUNDS_LOOP(ours, sink = vllsi_monotonic_nanos())
#endif
ROUNDS_LOOP(peer, sink = libc_nanos())
ROUNDS_LOOP(floor_only, sink = 0)

int main(void)
{
    const int64_t before = libc_nanos();
    const int64_t between = vllsi_monotonic_nanos();
    if (between < before || between > libc_nanos() || vllsi_monotonic_coarse_nanos() > libc_nanos()) {
        fputs("the library's clock is not libc's\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
