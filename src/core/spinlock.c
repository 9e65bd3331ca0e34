/*
 * The spin lock. Waiters only read until it is free, more and more rarely; who has looked for long lets
 * others run, since the holder may be one of them.
 */
#include "sync.h"

#define LOOKS_BEFORE_YIELD 1000
#define LONGEST_PAUSE      64

extern inline bool vllsi_spinlock_try_lock(struct vllsi_spinlock *lock);
extern inline void vllsi_spinlock_lock(struct vllsi_spinlock *lock);
extern inline void vllsi_spinlock_unlock(struct vllsi_spinlock *lock);

/* Until the lock looks free or it is time to yield. */
static void look(const struct vllsi_spinlock *lock)
{
    uint32_t pause = 1;
    for (uint32_t looks = 0; looks < LOOKS_BEFORE_YIELD; looks += pause) {
        for (uint32_t hint = 0; hint < pause; hint++) {
            vllsi__spin_hint();
        }
        if (__atomic_load_n(&lock->state, __ATOMIC_RELAXED) == 0) {
            return;
        }
        pause = pause < LONGEST_PAUSE ? pause * 2 : pause;
    }
    vllsi__wait_yield();
}

vllsi_result vllsi__spinlock_lock_slow(struct vllsi_spinlock *lock, int64_t deadline_ns)
{
    for (;;) {
        look(lock);
        if (vllsi_spinlock_try_lock(lock)) {
            return 0;
        }
        if (deadline_ns != VLLSI_FOREVER && vllsi_monotonic_nanos() >= deadline_ns) {
            return vllsi__wait_time_is_up();
        }
    }
}

vllsi_result vllsi_spinlock_lock_until(struct vllsi_spinlock *lock, int64_t deadline_ns)
{
    return vllsi_spinlock_try_lock(lock) ? 0 : vllsi__spinlock_lock_slow(lock, deadline_ns);
}
