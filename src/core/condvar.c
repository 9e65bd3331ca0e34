/*
 * The condition variable: a sequence number to sleep on, and two counts that say whether a signal has
 * anything to do.
 *
 * A waiter counts itself and reads the sequence while it holds the mutex. Who changes what the mutex protects
 * holds it later, so its signal finds the waiter counted, and the number it changes is one that the waiter
 * has read: the sleep ends or does not begin. No order is needed but the mutex's.
 *
 * A waiter looks at the sequence for a while before it sleeps, unless that has been in vain lately, as where
 * both threads share a processor; only then does it count as a sleeper, for whom a signal has to ask the OS.
 * A sleeper counts itself, then the OS compares the sequence; a signal changes the sequence, then reads the
 * count: one of them sees the other.
 */
#include "sync.h"

extern inline void vllsi_condvar_signal(struct vllsi_condvar *condvar);
extern inline void vllsi_condvar_broadcast(struct vllsi_condvar *condvar);

void vllsi__condvar_wake(struct vllsi_condvar *condvar, bool all)
{
    __atomic_fetch_add(&condvar->sequence, 1, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&condvar->sleepers, __ATOMIC_SEQ_CST) == 0) {
        return;
    }
    if (all) {
        vllsi_wake_all(&condvar->sequence);
    } else {
        vllsi_wake_one(&condvar->sequence);
    }
}

/*
 * To look pays as long as it takes less than to fall asleep and be woken, which is some ten microseconds
 * between two processors: so long a waiter looks, unlike one for a mutex, whose holder is at work already.
 */
enum {
    LOOKS_PER_SPIN = 20,
    MISSES_BEFORE_REST = 4,
    REST_WAITS = 256 /* then one waiter looks again, since things may have changed */
};

/*
 * Looks for a signal for a while; true if one came. The count is a hint: threads may overwrite each other's.
 */
static bool look_for_signal(struct vllsi_condvar *condvar, uint32_t sequence)
{
    const uint32_t misses = __atomic_load_n(&condvar->misses, __ATOMIC_RELAXED);
    const bool rests = misses >= MISSES_BEFORE_REST && misses % REST_WAITS != 0;
    bool came = false;
    for (uint32_t look = 0; !rests && !came && look < LOOKS_PER_SPIN; look++) {
        came = vllsi__spin_while(&condvar->sequence, sequence) != sequence;
    }
    if (!came || misses != 0) {
        __atomic_store_n(&condvar->misses, came ? 0 : misses + 1, __ATOMIC_RELAXED);
    }
    return came;
}

static vllsi_result sleep_on(struct vllsi_condvar *condvar, uint32_t sequence, int64_t deadline_ns)
{
    __atomic_fetch_add(&condvar->sleepers, 1, __ATOMIC_SEQ_CST);
    vllsi_result waited = 0;
    do {
        waited = vllsi_wait_until(&condvar->sequence, sequence, deadline_ns);
    } while (vllsi_failed(waited) && !vllsi__gives_up(waited, deadline_ns));
    __atomic_fetch_sub(&condvar->sleepers, 1, __ATOMIC_RELAXED);
    return waited;
}

vllsi_result vllsi_condvar_wait_until(struct vllsi_condvar *condvar, struct vllsi_mutex *mutex,
                                      int64_t deadline_ns)
{
    __atomic_fetch_add(&condvar->waiters, 1, __ATOMIC_RELAXED);
    const uint32_t sequence = __atomic_load_n(&condvar->sequence, __ATOMIC_RELAXED);
    vllsi_mutex_unlock(mutex);
    vllsi_result waited = 0;
    if (!look_for_signal(condvar, sequence)) {
        waited = sleep_on(condvar, sequence, deadline_ns);
    }
    if (__atomic_load_n(&condvar->sequence, __ATOMIC_RELAXED) != sequence) {
        waited = 0; /* A signal came together with the deadline: it counts. */
    }
    __atomic_fetch_sub(&condvar->waiters, 1, __ATOMIC_RELAXED);
    vllsi_mutex_lock(mutex);
    return waited;
}

void vllsi_condvar_wait(struct vllsi_condvar *condvar, struct vllsi_mutex *mutex)
{
    (void)!vllsi_condvar_wait_until(condvar, mutex, VLLSI_FOREVER);
}
