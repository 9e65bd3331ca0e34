/*
 * Once: a word that goes from idle over running to done. Waiters mark it while it runs, so that an end
 * without waiters wakes nobody.
 */
#include "sync.h"

enum { IDLE = 0, RUNNING = 1, RUNNING_AND_WAITED_FOR = 2 };

extern inline bool vllsi_once_is_done(const struct vllsi_once *once);
extern inline void vllsi_once_call(struct vllsi_once *once, void (*function)(void *argument), void *argument);

vllsi_result vllsi_once_begin_until(struct vllsi_once *once, int64_t deadline_ns)
{
    uint32_t state = __atomic_load_n(&once->state, __ATOMIC_ACQUIRE);
    for (;;) {
        if (state == VLLSI__ONCE_DONE) {
            return 0;
        }
        if (state != RUNNING_AND_WAITED_FOR) {
            const uint32_t next = state == IDLE ? RUNNING : RUNNING_AND_WAITED_FOR;
            const uint32_t found = state;
            if (!__atomic_compare_exchange_n(&once->state, &state, next, false, __ATOMIC_ACQUIRE,
                                             __ATOMIC_ACQUIRE)) {
                continue;
            }
            if (found == IDLE) {
                return 1;
            }
        }
        const vllsi_result waited = vllsi_wait_until(&once->state, RUNNING_AND_WAITED_FOR, deadline_ns);
        state = __atomic_load_n(&once->state, __ATOMIC_ACQUIRE);
        if (vllsi__gives_up(waited, deadline_ns) && state != VLLSI__ONCE_DONE && state != IDLE) {
            return waited;
        }
    }
}

void vllsi_once_end(struct vllsi_once *once, bool done)
{
    const uint32_t before =
        __atomic_exchange_n(&once->state, done ? VLLSI__ONCE_DONE : IDLE, __ATOMIC_RELEASE);
    if (before == RUNNING_AND_WAITED_FOR) {
        vllsi_wake_all(&once->state);
    }
}

void vllsi__once_call_slow(struct vllsi_once *once, void (*function)(void *argument), void *argument)
{
    if (vllsi_once_begin_until(once, VLLSI_FOREVER) == 1) {
        function(argument);
        vllsi_once_end(once, true);
    }
}
