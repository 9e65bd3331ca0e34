/*
 * The mutex between processes: a word of three values, so that all that is known about it lies in the shared
 * memory itself.
 */
#include "sync.h"

extern inline void vllsi_mutex_shared_unlock(struct vllsi_mutex_shared *mutex);

enum { FREE = 0, HELD = 1, HELD_AND_WAITED_FOR = 2 };

bool vllsi_mutex_shared_try_lock(struct vllsi_mutex_shared *mutex)
{
    return vllsi__word_take(&mutex->state, FREE, HELD);
}

vllsi_result vllsi_mutex_shared_lock(struct vllsi_mutex_shared *mutex)
{
    return vllsi_mutex_shared_lock_until(mutex, VLLSI_FOREVER);
}

vllsi_result vllsi_mutex_shared_lock_until(struct vllsi_mutex_shared *mutex, int64_t deadline_ns)
{
    if (vllsi_mutex_shared_try_lock(mutex)) {
        return 0;
    }
    if (vllsi__spin_while(&mutex->state, HELD) == FREE && vllsi_mutex_shared_try_lock(mutex)) {
        return 0;
    }
    /*
     * Who has slept cannot know whether others do, so it takes the mutex as waited for: one wake-up too many
     * at the end.
     */
    while (__atomic_exchange_n(&mutex->state, HELD_AND_WAITED_FOR, __ATOMIC_ACQUIRE) != FREE) {
        const vllsi_result waited = vllsi_wait_shared_until(&mutex->state, HELD_AND_WAITED_FOR, deadline_ns);
        if (vllsi_failed(waited)) {
            /* A wake-up cannot be lost here: the wait reports one that came together with the deadline. */
            return waited;
        }
    }
    return 0;
}

void vllsi__mutex_shared_unlock(struct vllsi_mutex_shared *mutex)
{
    const uint32_t before = __atomic_exchange_n(&mutex->state, FREE, __ATOMIC_RELEASE);
    if (before == HELD_AND_WAITED_FOR) {
        /* If the memory is gone already, so are the waiters. */
        (void)!vllsi_wake_shared_one(&mutex->state);
    }
}
