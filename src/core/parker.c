/*
 * The parker: a word that says whether an unpark is kept, or its thread sleeps.
 */
#include "sync.h"
#include "thread_block.h"

enum { EMPTY = 0, UNPARKED = 1, PARKED = 2 };

static bool use_up(struct vllsi_parker *parker)
{
    return vllsi__word_take(&parker->state, UNPARKED, EMPTY);
}

vllsi_result vllsi_parker_park_until(struct vllsi_parker *parker, int64_t deadline_ns)
{
    (void)vllsi__spin_while(&parker->state, EMPTY);
    if (use_up(parker)) {
        return 0;
    }
    uint32_t empty = EMPTY;
    (void)__atomic_compare_exchange_n(&parker->state, &empty, PARKED, false, __ATOMIC_RELAXED,
                                      __ATOMIC_RELAXED);
    for (;;) {
        const vllsi_result waited = vllsi_wait_until(&parker->state, PARKED, deadline_ns);
        if (use_up(parker)) {
            return 0;
        }
        if (vllsi__gives_up(waited, deadline_ns)) {
            /* An unpark that came just now is used up as well. */
            return __atomic_exchange_n(&parker->state, EMPTY, __ATOMIC_ACQUIRE) == UNPARKED ? 0 : waited;
        }
    }
}

void vllsi_parker_park(struct vllsi_parker *parker)
{
    (void)!vllsi_parker_park_until(parker, VLLSI_FOREVER);
}

void vllsi_parker_unpark(struct vllsi_parker *parker)
{
    if (__atomic_exchange_n(&parker->state, UNPARKED, __ATOMIC_RELEASE) == PARKED) {
        vllsi_wake_one(&parker->state);
    }
}

struct vllsi_parker *vllsi_parker_self(void)
{
    struct vllsi__thread *thread = vllsi__thread_current;
    return thread != NULL ? (struct vllsi_parker *)(void *)&thread->park_word : NULL;
}
