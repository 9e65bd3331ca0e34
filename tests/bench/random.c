/*
 * 16 random bytes by vllsi/random.h beside the getrandom call of the kernel.
 */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#include <vllsi/random.h>

#include "rounds.h"

static _Alignas(64) char buffer[16];
static volatile int64_t sink;

ROUNDS_LOOP(ours, sink = vllsi_random_bytes(buffer, sizeof buffer))
ROUNDS_LOOP(peer, sink = syscall(SYS_getrandom, buffer, sizeof buffer, 0))
ROUNDS_LOOP(floor_only, sink = 0)

int main(void)
{
    if (vllsi_random_bytes(buffer, sizeof buffer) != 0) {
        fputs("there are no random bytes\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
