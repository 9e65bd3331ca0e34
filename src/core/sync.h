/*
 * What the synchronisation objects share among themselves.
 */
#ifndef VLLSI_CORE_SYNC_H
#define VLLSI_CORE_SYNC_H

#include <stdint.h>

#include <vllsi/sync.h>
#include <vllsi/time.h>

#include "../arch/spin.h"
#include "../os/upcalls.h"
#include "../os/wait.h"

/*
 * Looks at the word until it no longer has the value, as often as vllsi__sync_mode.spins says; returns its
 * last value.
 */
static inline uint32_t vllsi__spin_while(const uint32_t *word, uint32_t value)
{
    uint32_t spins = __atomic_load_n(&vllsi__sync_mode.spins, __ATOMIC_RELAXED);
    uint32_t now = __atomic_load_n(word, __ATOMIC_RELAXED);
    while (now == value && spins > 0) {
        spins--;
        vllsi__spin_hint();
        now = __atomic_load_n(word, __ATOMIC_RELAXED);
    }
    return now;
}

/*
 * What a wait without a deadline does with a failure: it has none to report, so it goes on, after letting
 * others run. Returns whether the failure is the caller's caller's to see.
 */
static inline bool vllsi__gives_up(vllsi_result waited, int64_t deadline_ns)
{
    if (!vllsi_failed(waited)) {
        return false;
    }
    if (deadline_ns != VLLSI_FOREVER) {
        return true;
    }
    vllsi__wait_yield();
    return false;
}

/*
 * Decides how mutexes unlock, and learns from the OS whether there is one thread. The first unlock of the
 * process does it by itself; done by vllsi_init, before there are threads, it takes less time.
 */
void vllsi__sync_prepare(void);

#endif
