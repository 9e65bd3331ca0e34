/*
 * The semaphore: a count, and a bit that says that somebody sleeps, in one word, so that a post is a single
 * step after which it does not touch the object again.
 *
 * The bit goes with the post that wakes. The waiter that takes one after a sleep sets it again, since others
 * may still sleep, and where it leaves some it wakes the next: so a row of posts of which only the first saw
 * the bit gets every waiter up.
 */
#include "sync.h"

#define COUNT VLLSI_SEMAPHORE_MAX
#define WAITS 0x80000000u

void vllsi_semaphore_init(struct vllsi_semaphore *semaphore, uint32_t count)
{
    __atomic_store_n(&semaphore->state, count < COUNT ? count : COUNT, __ATOMIC_RELAXED);
}

uint32_t vllsi_semaphore_count(const struct vllsi_semaphore *semaphore)
{
    return __atomic_load_n(&semaphore->state, __ATOMIC_RELAXED) & COUNT;
}

/* Takes one and leaves `mark` in the word; *left is what it holds then. */
static bool take(struct vllsi_semaphore *semaphore, uint32_t mark, uint32_t *left)
{
    uint32_t state = __atomic_load_n(&semaphore->state, __ATOMIC_RELAXED);
    while ((state & COUNT) != 0) {
        *left = (state - 1) | mark;
        if (__atomic_compare_exchange_n(&semaphore->state, &state, *left, true, __ATOMIC_ACQUIRE,
                                        __ATOMIC_RELAXED)) {
            return true;
        }
    }
    return false;
}

bool vllsi_semaphore_try_wait(struct vllsi_semaphore *semaphore)
{
    uint32_t left;
    return take(semaphore, 0, &left);
}

/* Who has been asleep takes one. */
static bool take_after_sleep(struct vllsi_semaphore *semaphore)
{
    uint32_t left;
    if (!take(semaphore, WAITS, &left)) {
        return false;
    }
    if ((left & COUNT) != 0) {
        vllsi_wake_one(&semaphore->state);
    }
    return true;
}

static bool spin_for(struct vllsi_semaphore *semaphore)
{
    return (vllsi__spin_while(&semaphore->state, 0) & COUNT) != 0 && vllsi_semaphore_try_wait(semaphore);
}

vllsi_result vllsi_semaphore_wait_until(struct vllsi_semaphore *semaphore, int64_t deadline_ns)
{
    if (vllsi_semaphore_try_wait(semaphore) || spin_for(semaphore)) {
        return 0;
    }
    for (;;) {
        uint32_t empty = 0;
        (void)__atomic_compare_exchange_n(&semaphore->state, &empty, WAITS, false, __ATOMIC_RELAXED,
                                          __ATOMIC_RELAXED);
        const vllsi_result waited = vllsi_wait_until(&semaphore->state, WAITS, deadline_ns);
        if (take_after_sleep(semaphore)) {
            return 0;
        }
        if (vllsi__gives_up(waited, deadline_ns)) {
            return waited;
        }
    }
}

void vllsi_semaphore_wait(struct vllsi_semaphore *semaphore)
{
    (void)!vllsi_semaphore_wait_until(semaphore, VLLSI_FOREVER);
}

bool vllsi_semaphore_post(struct vllsi_semaphore *semaphore)
{
    uint32_t state = __atomic_load_n(&semaphore->state, __ATOMIC_RELAXED);
    do {
        if ((state & COUNT) == COUNT) {
            return false;
        }
    } while (!__atomic_compare_exchange_n(&semaphore->state, &state, (state & COUNT) + 1, true,
                                          __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    if ((state & WAITS) != 0) {
        vllsi_wake_one(&semaphore->state);
    }
    return true;
}
