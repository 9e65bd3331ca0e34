/*
 * A lock for what lasts long and is rare, and that survives a fork: the child of a fork in which another
 * thread held it finds it free. Its word is the system's id of the holder, whose life is looked into by those
 * who wait.
 */
#ifndef VLLSI_CORE_TURN_H
#define VLLSI_CORE_TURN_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/time.h>
#include <vllsi/wait.h>

#include "host.h"

#define VLLSI__TURN_WAITERS (UINT32_C(1) << 31)
#define VLLSI__TURN_LOOK_NS INT64_C(1000000000)

/* All zero is free. */
struct vllsi__turn {
    uint32_t word;
};

static inline bool vllsi__turn_replace(struct vllsi__turn *turn, uint32_t *seen, uint32_t word)
{
    return __atomic_compare_exchange_n(&turn->word, seen, word, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

/* Takes it; waits for its holder. */
static inline void vllsi__turn_take(struct vllsi__turn *turn)
{
    const uint32_t own = (uint32_t)vllsi__host_thread_id();
    uint32_t seen = 0;
    if (vllsi__turn_replace(turn, &seen, own)) {
        return;
    }
    for (;;) {
        /* Who has once waited cannot know that nobody else does. */
        const uint32_t holder = seen & ~VLLSI__TURN_WAITERS;
        if (seen == 0 || !vllsi__host_thread_exists(holder)) {
            if (vllsi__turn_replace(turn, &seen, own | VLLSI__TURN_WAITERS)) {
                return;
            }
            continue;
        }
        if ((seen & VLLSI__TURN_WAITERS) == 0 &&
            !vllsi__turn_replace(turn, &seen, seen | VLLSI__TURN_WAITERS)) {
            continue;
        }
        (void)!vllsi_wait_until(&turn->word, holder | VLLSI__TURN_WAITERS,
                                vllsi_monotonic_nanos() + VLLSI__TURN_LOOK_NS);
        seen = __atomic_load_n(&turn->word, __ATOMIC_RELAXED);
    }
}

static inline void vllsi__turn_release(struct vllsi__turn *turn)
{
    if ((__atomic_exchange_n(&turn->word, 0, __ATOMIC_RELEASE) & VLLSI__TURN_WAITERS) != 0) {
        vllsi_wake_one(&turn->word);
    }
}

#endif
