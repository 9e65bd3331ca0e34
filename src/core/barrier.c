/*
 * The barrier: a count under a mutex, and a generation number that waiters sleep on.
 */
#include "sync.h"

void vllsi_barrier_init(struct vllsi_barrier *barrier, uint32_t parties)
{
    *barrier = (struct vllsi_barrier){.parties = parties};
}

/* Whether the generation has not ended; if so, the caller no longer counts as arrived. */
static bool withdraw(struct vllsi_barrier *barrier, uint32_t generation)
{
    vllsi_mutex_lock(&barrier->mutex);
    const bool waits = barrier->generation == generation;
    barrier->arrived -= waits;
    vllsi_mutex_unlock(&barrier->mutex);
    return waits;
}

static vllsi_result wait_for_end(struct vllsi_barrier *barrier, uint32_t generation, int64_t deadline_ns)
{
    (void)vllsi__spin_while(&barrier->generation, generation);
    while (__atomic_load_n(&barrier->generation, __ATOMIC_ACQUIRE) == generation) {
        const vllsi_result waited = vllsi_wait_until(&barrier->generation, generation, deadline_ns);
        if (vllsi__gives_up(waited, deadline_ns)) {
            return withdraw(barrier, generation) ? waited : 0;
        }
    }
    return 0;
}

vllsi_result vllsi_barrier_wait_until(struct vllsi_barrier *barrier, int64_t deadline_ns)
{
    vllsi_mutex_lock(&barrier->mutex);
    const uint32_t generation = barrier->generation;
    barrier->arrived++;
    const bool last = barrier->arrived >= barrier->parties;
    if (last) {
        barrier->arrived = 0;
        __atomic_store_n(&barrier->generation, generation + 1, __ATOMIC_RELEASE);
    }
    vllsi_mutex_unlock(&barrier->mutex);
    if (last) {
        vllsi_wake_all(&barrier->generation);
        return 1;
    }
    return wait_for_end(barrier, generation, deadline_ns);
}

bool vllsi_barrier_wait(struct vllsi_barrier *barrier)
{
    return vllsi_barrier_wait_until(barrier, VLLSI_FOREVER) == 1;
}
