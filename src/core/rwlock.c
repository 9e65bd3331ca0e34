/*
 * The reader-writer lock: one word that holds everything, so that who unlocks learns in the same step whom to
 * wake and need not look again.
 *
 *     bits 0 to 19   how many read
 *     bit 20         one writes
 *     bit 21         readers sleep
 *     bits 22 to 31  how many writers wait
 *
 * Both kinds of waiters sleep on the word itself, told apart by class. While a writer waits no reader comes
 * in; a writer that gives up takes itself out, lets the readers in if it was the last, and passes on a
 * wake-up that may have been its own.
 */
#include "sync.h"

enum { CLASS_READERS = 1, CLASS_WRITERS = 2 };

#define MOST_WRITERS_WAITING 1023u
#define CROWD_LOOK_NS        1000000

extern inline bool vllsi_rwlock_try_read(struct vllsi_rwlock *lock);
extern inline void vllsi_rwlock_read(struct vllsi_rwlock *lock);
extern inline void vllsi_rwlock_read_unlock(struct vllsi_rwlock *lock);
extern inline bool vllsi_rwlock_try_write(struct vllsi_rwlock *lock);
extern inline void vllsi_rwlock_write(struct vllsi_rwlock *lock);
extern inline void vllsi_rwlock_write_unlock(struct vllsi_rwlock *lock);

static uint32_t load(const struct vllsi_rwlock *lock)
{
    return __atomic_load_n(&lock->state, __ATOMIC_RELAXED);
}

/* Changes the word if it still is *seen; otherwise *seen is what it is now. */
/* NOLINTNEXTLINE(readability-non-const-parameter): the builtin writes through it */
static bool change(struct vllsi_rwlock *lock, uint32_t *seen, uint32_t to)
{
    return __atomic_compare_exchange_n(&lock->state, seen, to, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

static bool is_held(uint32_t state)
{
    return (state & (VLLSI__RWLOCK_WRITER | VLLSI__RWLOCK_READERS)) != 0;
}

static bool writers_wait(uint32_t state)
{
    return state >= VLLSI__RWLOCK_WRITER_WAITS;
}

/* Wakes who can come in when the word has become this, and readers slept if the bit was set before. */
static void let_in(struct vllsi_rwlock *lock, uint32_t before, uint32_t state)
{
    if ((before & ~state & VLLSI__RWLOCK_READER_WAITS) != 0) {
        vllsi__wake_class_all(&lock->state, CLASS_READERS);
    } else if (writers_wait(state) && !is_held(state)) {
        vllsi__wake_class_one(&lock->state, CLASS_WRITERS);
    }
}

/* Where more come than the word can count, they sleep uncounted and look now and then. */
static vllsi_result sleep_in_crowd(struct vllsi_rwlock *lock, uint32_t seen, uint32_t class,
                                   int64_t deadline_ns)
{
    const int64_t look_ns = vllsi_monotonic_nanos() + CROWD_LOOK_NS;
    if (look_ns >= deadline_ns) {
        return vllsi__wait_class_until(&lock->state, seen, class, deadline_ns);
    }
    (void)!vllsi__wait_class_until(&lock->state, seen, class, look_ns);
    return 0;
}

/* ── Readers ──────────────────────────────────────────────────────────────────────────────── */

static bool keeps_readers_out(uint32_t state)
{
    return (state & VLLSI__RWLOCK_WRITER) != 0 || writers_wait(state);
}

/* Like vllsi_rwlock_try_read, but comes in as well while other readers are still marked as asleep. */
static bool take_to_read(struct vllsi_rwlock *lock, uint32_t *seen)
{
    while (!keeps_readers_out(*seen) && (*seen & VLLSI__RWLOCK_READERS) < VLLSI__RWLOCK_READERS) {
        if (change(lock, seen, *seen + VLLSI__RWLOCK_READER)) {
            return true;
        }
    }
    return false;
}

static uint32_t spin_to_read(const struct vllsi_rwlock *lock)
{
    uint32_t spins = __atomic_load_n(&vllsi__sync_mode.spins, __ATOMIC_RELAXED);
    uint32_t state = load(lock);
    /* With somebody asleep, waiting by looking would be unfair and in vain. */
    while (state == VLLSI__RWLOCK_WRITER && spins > 0) {
        spins--;
        vllsi__spin_hint();
        state = load(lock);
    }
    return state;
}

vllsi_result vllsi__rwlock_read_slow(struct vllsi_rwlock *lock, int64_t deadline_ns)
{
    for (;;) {
        uint32_t state = spin_to_read(lock);
        if (take_to_read(lock, &state)) {
            return 0;
        }
        vllsi_result waited = 0;
        if (!keeps_readers_out(state)) {
            waited = sleep_in_crowd(lock, state, CLASS_READERS, deadline_ns);
        } else if ((state & VLLSI__RWLOCK_READER_WAITS) != 0 ||
                   change(lock, &state, state | VLLSI__RWLOCK_READER_WAITS)) {
            waited = vllsi__wait_class_until(&lock->state, state | VLLSI__RWLOCK_READER_WAITS, CLASS_READERS,
                                             deadline_ns);
        }
        if (vllsi__gives_up(waited, deadline_ns)) {
            state = load(lock);
            return take_to_read(lock, &state) ? 0 : waited;
        }
    }
}

vllsi_result vllsi_rwlock_read_until(struct vllsi_rwlock *lock, int64_t deadline_ns)
{
    return vllsi_rwlock_try_read(lock) ? 0 : vllsi__rwlock_read_slow(lock, deadline_ns);
}

/* After a reader has left a word that said more than how many read. */
void vllsi__rwlock_read_unlocked(struct vllsi_rwlock *lock, uint32_t before)
{
    let_in(lock, before, before - VLLSI__RWLOCK_READER);
}

/* ── Writers ──────────────────────────────────────────────────────────────────────────────── */

/*
 * Takes a free lock; who has been counted as waiting (`counted` is its share of the word) stops being so in
 * the same step.
 */
static bool take_to_write(struct vllsi_rwlock *lock, uint32_t *seen, uint32_t counted)
{
    while (!is_held(*seen)) {
        if (change(lock, seen, (*seen - counted) | VLLSI__RWLOCK_WRITER)) {
            return true;
        }
    }
    return false;
}

/* A writer leaves without the lock. */
static void give_up_writing(struct vllsi_rwlock *lock, uint32_t counted)
{
    uint32_t before = load(lock);
    uint32_t state;
    do {
        state = before - counted;
        if (!keeps_readers_out(state)) {
            state &= ~(uint32_t)VLLSI__RWLOCK_READER_WAITS;
        }
    } while (!change(lock, &before, state));
    let_in(lock, before, state);
}

static uint32_t spin_to_write(const struct vllsi_rwlock *lock)
{
    uint32_t spins = __atomic_load_n(&vllsi__sync_mode.spins, __ATOMIC_RELAXED);
    uint32_t state = load(lock);
    while (is_held(state) && spins > 0) {
        spins--;
        vllsi__spin_hint();
        state = load(lock);
    }
    return state;
}

vllsi_result vllsi__rwlock_write_slow(struct vllsi_rwlock *lock, int64_t deadline_ns)
{
    uint32_t counted = 0;
    for (;;) {
        uint32_t state = spin_to_write(lock);
        if (take_to_write(lock, &state, counted)) {
            return 0;
        }
        vllsi_result waited = 0;
        if (counted != 0) {
            waited = vllsi__wait_class_until(&lock->state, state, CLASS_WRITERS, deadline_ns);
        } else if (state / VLLSI__RWLOCK_WRITER_WAITS == MOST_WRITERS_WAITING) {
            waited = sleep_in_crowd(lock, state, CLASS_WRITERS, deadline_ns);
        } else if (change(lock, &state, state + VLLSI__RWLOCK_WRITER_WAITS)) {
            counted = VLLSI__RWLOCK_WRITER_WAITS;
        }
        if (vllsi__gives_up(waited, deadline_ns)) {
            state = load(lock);
            if (take_to_write(lock, &state, counted)) {
                return 0;
            }
            give_up_writing(lock, counted);
            return waited;
        }
    }
}

vllsi_result vllsi_rwlock_write_until(struct vllsi_rwlock *lock, int64_t deadline_ns)
{
    return vllsi_rwlock_try_write(lock) ? 0 : vllsi__rwlock_write_slow(lock, deadline_ns);
}

void vllsi__rwlock_write_unlock_slow(struct vllsi_rwlock *lock)
{
    uint32_t before = load(lock);
    uint32_t state;
    do {
        state = before & ~(uint32_t)VLLSI__RWLOCK_WRITER;
        if (!writers_wait(state)) {
            state &= ~(uint32_t)VLLSI__RWLOCK_READER_WAITS;
        }
    } while (!change(lock, &before, state));
    let_in(lock, before, state);
}
