/*
 * Locks and what threads meet at: mutex, condition variable, spin lock, reader-writer lock, once, semaphore,
 * parker, barrier.
 *
 * All of them: "All-zero is unlocked; fixed size; immovable; unlock by the locker; recursion is a bug;
 * unfair." They are the caller's memory, need no creation but zeroes (`struct vllsi_mutex mutex = {0};`) and
 * no destruction; nothing is allocated. All but vllsi_mutex_shared serve the threads of one process only.
 *
 * The functions that end in `_until` take an absolute deadline in nanoseconds of the monotonic clock
 * (VLLSI_FOREVER for never; one that has passed tries once) and return 0 or a failure of kind TimedOut,
 * "never early"; vllsi_timed_out tells it. Signals do not end a wait.
 *
 * Memory may be freed as soon as no thread will use the object again. vllsi_mutex_unlock,
 * vllsi_mutex_shared_unlock, vllsi_spinlock_unlock, the unlocks of vllsi_rwlock, vllsi_semaphore_post and
 * vllsi_parker_unpark do not touch the object after the moment at which another thread can see their effect,
 * so that that other thread may free it.
 *
 * Misuse that costs little to see (unlocking what is unlocked) ends in vllsi_panic, with the object's
 * address, where VLLSI_DEBUG is defined.
 *
 * In a process that has one thread so far (as the C library knows) locking a mutex takes no atomic
 * instruction. Threads must therefore come from vllsi_thread_spawn,
 * vllsi_linux_thread_spawn_raw or the C library, not from a clone of the program's own.
 */
#ifndef VLLSI_SYNC_H
#define VLLSI_SYNC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/wait.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ── What the inline definitions below need; nobody else's business ───────────────────────── */

#define VLLSI__LIKELY(condition) __builtin_expect((condition) != 0, 1)
#define VLLSI__HELPER            __attribute__((always_inline)) inline

enum {
    VLLSI__WAITER_LINES = 256,
    VLLSI__UNLOCK_UNDECIDED = 0, /* nobody has asked for the barrier yet */
    VLLSI__UNLOCK_ASYMMETRIC = 1
};

/** What is known of the waiters of those mutexes whose addresses fall on this line. */
struct vllsi__waiter_line {
    __attribute__((aligned(64)))
    uint32_t sleepers;      /* how many sleep or are about to, and a mark; 0: unlocks have nothing to do */
    uint32_t quiet_unlocks; /* since somebody slept */
    uintptr_t woken;        /* the mutex whose sleeper has been woken and has not come yet; 0 for none */
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi__waiter_line) == 64, "a line of its own");

extern struct vllsi__waiter_line vllsi__waiter_lines[VLLSI__WAITER_LINES];

/** How mutexes of this process work; written once, read at every lock. */
struct vllsi__sync_mode {
    const char *single_thread; /* points to a byte that is not 0 while the process has one thread */
    uint32_t unlock; /* VLLSI__UNLOCK_ASYMMETRIC, or else the slow way that src/core/mutex.c chooses */
    uint32_t spins;  /* how often a waiter looks before it sleeps */
};

extern struct vllsi__sync_mode vllsi__sync_mode;

VLLSI__HELPER struct vllsi__waiter_line *vllsi__waiter_line_of(const void *address)
{
    const uintptr_t bits = (uintptr_t)address;
    return &vllsi__waiter_lines[(bits >> 4 ^ bits >> 12) % VLLSI__WAITER_LINES];
}

/* NOLINTNEXTLINE(readability-non-const-parameter): the builtin writes through it */
VLLSI__HELPER bool vllsi__word_take(uint32_t *word, uint32_t from, uint32_t to)
{
    return __atomic_compare_exchange_n(word, &from, to, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

__attribute__((noreturn)) void vllsi__sync_misuse(const char *what, const void *object);

#ifdef VLLSI_DEBUG
#define VLLSI__SYNC_REQUIRE(condition, what, object) \
    (VLLSI__LIKELY(condition) ? (void)0 : vllsi__sync_misuse(what, object))
/* Inline whatever the compiler thinks of it: the library's symbol of the same name checks nothing. */
#define VLLSI__CHECKED_INLINE __attribute__((always_inline)) inline
#else
#define VLLSI__CHECKED_INLINE                        VLLSI_INLINE
#define VLLSI__SYNC_REQUIRE(condition, what, object) ((void)0)
#endif

/* ── Mutex ────────────────────────────────────────────────────────────────────────────────── */

/** A lock that one thread holds at a time. Of this process only. */
struct vllsi_mutex {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_mutex) == 4, "part of the ABI");

vllsi_result vllsi__mutex_lock_slow(struct vllsi_mutex *mutex, int64_t deadline_ns);
void vllsi__mutex_unlocked_slow(struct vllsi_mutex *mutex);

/**
 * Locks a mutex if nobody holds it.
 * @param mutex [inout] the mutex
 * @return whether the caller holds it now.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE VLLSI_MUST_CHECK bool vllsi_mutex_try_lock(struct vllsi_mutex *mutex)
{
    const char *single_thread = __atomic_load_n(&vllsi__sync_mode.single_thread, __ATOMIC_RELAXED);
    if (__atomic_load_n(single_thread, __ATOMIC_RELAXED) != 0) {
        /* Nobody can come between. A signal handler that locks has unlocked before it returns. */
        if (__atomic_load_n(&mutex->state, __ATOMIC_ACQUIRE) != 0) {
            return false;
        }
        __atomic_store_n(&mutex->state, 1, __ATOMIC_RELAXED);
        return true;
    }
    return vllsi__word_take(&mutex->state, 0, 1);
}

/**
 * Locks a mutex; waits as long as another thread holds it.
 * @param mutex [inout] the mutex; not held by the caller
 * Blocks; allocates nothing; may be called from a signal handler only for mutexes that no thread locks
 * outside of handlers.
 */
VLLSI_INLINE void vllsi_mutex_lock(struct vllsi_mutex *mutex)
{
    if (!VLLSI__LIKELY(vllsi_mutex_try_lock(mutex))) {
        (void)!vllsi__mutex_lock_slow(mutex, VLLSI_FOREVER);
    }
}

/**
 * Locks a mutex; waits until a point of time at the latest.
 * @param mutex [inout] the mutex; not held by the caller
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: the caller holds it.
 * @errors TimedOut: it does not.
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_mutex_lock_until(struct vllsi_mutex *mutex, int64_t deadline_ns);

/**
 * Unlocks a mutex and lets one waiter go on. Does not touch the mutex after it is unlocked.
 * @param mutex [inout] a mutex that the caller holds; where VLLSI_DEBUG is defined, an unlocked one is a
 * panic Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__CHECKED_INLINE void vllsi_mutex_unlock(struct vllsi_mutex *mutex)
{
    VLLSI__SYNC_REQUIRE(__atomic_load_n(&mutex->state, __ATOMIC_RELAXED) != 0,
                        "unlock of an unlocked vllsi_mutex", mutex);
    __atomic_store_n(&mutex->state, 0, __ATOMIC_RELEASE);
    if (VLLSI__LIKELY(__atomic_load_n(&vllsi__sync_mode.unlock, __ATOMIC_RELAXED) ==
                      VLLSI__UNLOCK_ASYMMETRIC)) {
        /*
         * The CPU may read the count before the store is seen: a waiter sends every thread through a barrier
         * after it has counted itself.
         */
        __atomic_signal_fence(__ATOMIC_SEQ_CST);
        if (VLLSI__LIKELY(__atomic_load_n(&vllsi__waiter_line_of(mutex)->sleepers, __ATOMIC_RELAXED) == 0)) {
            return;
        }
    }
    vllsi__mutex_unlocked_slow(mutex);
}

/* ── Process-shared mutex ─────────────────────────────────────────────────────────────────── */

/**
 * A mutex for memory that processes share. Unsupported on systems without a shared wait.
 *
 * It is not robust: it does not know who holds it. If a process ends that holds it, it stays locked, and what
 * it protects may be half changed; if one is killed that waits for it, a wake-up may end with it, and others
 * sleep on although it is unlocked. Where processes may die, use vllsi_mutex_shared_lock_until and ask, when
 * the time is up, whether they live; who knows that the holder is gone and has put the data in order may
 * unlock it in its stead.
 */
struct vllsi_mutex_shared {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_mutex_shared) == 4, "part of the ABI");

/**
 * Locks a shared mutex if nobody holds it.
 * @param mutex [inout] the mutex
 * @return whether the caller holds it now. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK bool vllsi_mutex_shared_try_lock(struct vllsi_mutex_shared *mutex);

/**
 * Locks a shared mutex; waits as long as a thread of any process holds it.
 * @param mutex [inout] the mutex; not held by the caller
 * @return 0: the caller holds it.
 * @errors Unsupported where the system has no shared wait; BadAddress.
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_mutex_shared_lock(struct vllsi_mutex_shared *mutex);

/**
 * Locks a shared mutex; waits until a point of time at the latest.
 * @param mutex [inout] the mutex; not held by the caller
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: the caller holds it.
 * @errors TimedOut; Unsupported where the system has no shared wait; BadAddress.
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_mutex_shared_lock_until(struct vllsi_mutex_shared *mutex,
                                                            int64_t deadline_ns);

void vllsi__mutex_shared_unlock(struct vllsi_mutex_shared *mutex);

/**
 * Unlocks a shared mutex and lets one waiter go on. Does not touch the mutex after it is unlocked.
 * @param mutex [inout] a mutex that the caller holds; where VLLSI_DEBUG is defined, an unlocked one is a
 * panic. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__CHECKED_INLINE void vllsi_mutex_shared_unlock(struct vllsi_mutex_shared *mutex)
{
    VLLSI__SYNC_REQUIRE(__atomic_load_n(&mutex->state, __ATOMIC_RELAXED) != 0,
                        "unlock of an unlocked vllsi_mutex_shared", mutex);
    vllsi__mutex_shared_unlock(mutex);
}

/* ── Condition variable ───────────────────────────────────────────────────────────────────── */

/** Where threads wait until what a mutex protects has changed. Every wait belongs in a loop that looks: it
 * may end for no reason. */
struct vllsi_condvar {
    uint32_t sequence; /* changes with every signal that somebody waits for */
    uint32_t waiters;  /* threads between the start of their wait and its end */
    uint32_t sleepers; /* those of them that the OS has to wake */
    uint32_t misses;   /* how often in a row a waiter has looked for a while in vain */
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_condvar) == 16, "part of the ABI");

void vllsi__condvar_wake(struct vllsi_condvar *condvar, bool all);

/**
 * Unlocks the mutex, waits for a signal, and locks the mutex again. A signal that is sent after the unlock is
 * not missed.
 * @param condvar [inout] the condition variable
 * @param mutex [inout] a mutex that the caller holds
 * Blocks; allocates nothing; not for signal handlers.
 */
void vllsi_condvar_wait(struct vllsi_condvar *condvar, struct vllsi_mutex *mutex);

/**
 * As vllsi_condvar_wait, until a point of time at the latest. The mutex is locked again whatever is returned,
 * however long that takes.
 * @param condvar [inout] the condition variable
 * @param mutex [inout] a mutex that the caller holds
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: a signal came, or nothing did: look.
 * @errors TimedOut: no signal came before the deadline.
 * Blocks; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_condvar_wait_until(struct vllsi_condvar *condvar,
                                                       struct vllsi_mutex *mutex, int64_t deadline_ns);

/**
 * Ends the wait of at least one thread, if one waits; costs no system call if none does. The mutex need not
 * be held; after its unlock is best.
 * @param condvar [inout] the condition variable
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE void vllsi_condvar_signal(struct vllsi_condvar *condvar)
{
    if (__atomic_load_n(&condvar->waiters, __ATOMIC_RELAXED) != 0) {
        vllsi__condvar_wake(condvar, false);
    }
}

/**
 * Ends the wait of all threads that wait; costs no system call if none does.
 * @param condvar [inout] the condition variable
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE void vllsi_condvar_broadcast(struct vllsi_condvar *condvar)
{
    if (__atomic_load_n(&condvar->waiters, __ATOMIC_RELAXED) != 0) {
        vllsi__condvar_wake(condvar, true);
    }
}

/* ── Spin lock ────────────────────────────────────────────────────────────────────────────── */

/** A lock for sections of some instructions: waiters look again and again, and now and then let others run.
 */
struct vllsi_spinlock {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_spinlock) == 4, "part of the ABI");

vllsi_result vllsi__spinlock_lock_slow(struct vllsi_spinlock *lock, int64_t deadline_ns);

/**
 * Locks a spin lock if nobody holds it.
 * @param lock [inout] the lock
 * @return whether the caller holds it now. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE VLLSI_MUST_CHECK bool vllsi_spinlock_try_lock(struct vllsi_spinlock *lock)
{
    return __atomic_exchange_n(&lock->state, 1, __ATOMIC_ACQUIRE) == 0;
}

/**
 * Locks a spin lock; looks until nobody else holds it.
 * @param lock [inout] the lock; not held by the caller
 * Does not sleep, but takes as long as others hold the lock; allocates nothing; from a signal handler as
 * vllsi_mutex_lock.
 */
VLLSI_INLINE void vllsi_spinlock_lock(struct vllsi_spinlock *lock)
{
    if (!VLLSI__LIKELY(vllsi_spinlock_try_lock(lock))) {
        (void)!vllsi__spinlock_lock_slow(lock, VLLSI_FOREVER);
    }
}

/**
 * Locks a spin lock; looks until a point of time at the latest.
 * @param lock [inout] the lock; not held by the caller
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: the caller holds it.
 * @errors TimedOut.
 * As vllsi_spinlock_lock otherwise.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_spinlock_lock_until(struct vllsi_spinlock *lock, int64_t deadline_ns);

/**
 * Unlocks a spin lock. Does not touch it after it is unlocked.
 * @param lock [inout] a lock that the caller holds; where VLLSI_DEBUG is defined, an unlocked one is a panic
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__CHECKED_INLINE void vllsi_spinlock_unlock(struct vllsi_spinlock *lock)
{
    VLLSI__SYNC_REQUIRE(__atomic_load_n(&lock->state, __ATOMIC_RELAXED) != 0,
                        "unlock of an unlocked vllsi_spinlock", lock);
    __atomic_store_n(&lock->state, 0, __ATOMIC_RELEASE);
}

/* ── Reader-writer lock ───────────────────────────────────────────────────────────────────── */

/** A lock that many readers or one writer hold. A waiting writer keeps new readers out, so a reader must not
 * lock it again. */
struct vllsi_rwlock {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_rwlock) == 4, "part of the ABI");

enum {
    VLLSI__RWLOCK_READER = 1,
    VLLSI__RWLOCK_READERS = 0xfffff,       /* how many read */
    VLLSI__RWLOCK_WRITER = 0x100000,       /* one writes */
    VLLSI__RWLOCK_READER_WAITS = 0x200000, /* readers sleep */
    VLLSI__RWLOCK_WRITER_WAITS = 0x400000  /* above: how many writers wait */
};

vllsi_result vllsi__rwlock_read_slow(struct vllsi_rwlock *lock, int64_t deadline_ns);
vllsi_result vllsi__rwlock_write_slow(struct vllsi_rwlock *lock, int64_t deadline_ns);
void vllsi__rwlock_read_unlocked(struct vllsi_rwlock *lock, uint32_t before);
void vllsi__rwlock_write_unlock_slow(struct vllsi_rwlock *lock);

/**
 * Locks for reading if no writer holds the lock or waits for it.
 * @param lock [inout] the lock; not held by the caller
 * @return whether the caller reads now. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE VLLSI_MUST_CHECK bool vllsi_rwlock_try_read(struct vllsi_rwlock *lock)
{
    uint32_t state = __atomic_load_n(&lock->state, __ATOMIC_RELAXED);
    while (state < VLLSI__RWLOCK_READERS) {
        if (__atomic_compare_exchange_n(&lock->state, &state, state + VLLSI__RWLOCK_READER, true,
                                        __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
            return true;
        }
    }
    return false;
}

/**
 * Locks for reading; waits while a writer holds the lock or waits for it.
 * @param lock [inout] the lock; not held by the caller
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_INLINE void vllsi_rwlock_read(struct vllsi_rwlock *lock)
{
    if (!VLLSI__LIKELY(vllsi_rwlock_try_read(lock))) {
        (void)!vllsi__rwlock_read_slow(lock, VLLSI_FOREVER);
    }
}

/**
 * Locks for reading; waits until a point of time at the latest.
 * @param lock [inout] the lock; not held by the caller
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: the caller reads.
 * @errors TimedOut.
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_rwlock_read_until(struct vllsi_rwlock *lock, int64_t deadline_ns);

/**
 * Ends reading. Does not touch the lock after it is unlocked.
 * @param lock [inout] a lock that the caller reads under; where VLLSI_DEBUG is defined, one without readers
 * is a panic. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__CHECKED_INLINE void vllsi_rwlock_read_unlock(struct vllsi_rwlock *lock)
{
    VLLSI__SYNC_REQUIRE((__atomic_load_n(&lock->state, __ATOMIC_RELAXED) & VLLSI__RWLOCK_READERS) != 0,
                        "read unlock of a vllsi_rwlock that nobody reads under", lock);
    const uint32_t before = __atomic_fetch_sub(&lock->state, VLLSI__RWLOCK_READER, __ATOMIC_RELEASE);
    if (!VLLSI__LIKELY(before <= VLLSI__RWLOCK_READERS)) {
        vllsi__rwlock_read_unlocked(lock, before);
    }
}

/**
 * Locks for writing if nobody holds the lock.
 * @param lock [inout] the lock
 * @return whether the caller writes now. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE VLLSI_MUST_CHECK bool vllsi_rwlock_try_write(struct vllsi_rwlock *lock)
{
    return vllsi__word_take(&lock->state, 0, VLLSI__RWLOCK_WRITER);
}

/**
 * Locks for writing; waits while others hold the lock.
 * @param lock [inout] the lock; not held by the caller
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_INLINE void vllsi_rwlock_write(struct vllsi_rwlock *lock)
{
    if (!VLLSI__LIKELY(vllsi_rwlock_try_write(lock))) {
        (void)!vllsi__rwlock_write_slow(lock, VLLSI_FOREVER);
    }
}

/**
 * Locks for writing; waits until a point of time at the latest.
 * @param lock [inout] the lock; not held by the caller
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: the caller writes.
 * @errors TimedOut.
 * Blocks; allocates nothing; from a signal handler as vllsi_mutex_lock.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_rwlock_write_until(struct vllsi_rwlock *lock, int64_t deadline_ns);

/**
 * Ends writing. Does not touch the lock after it is unlocked.
 * @param lock [inout] a lock that the caller writes under; where VLLSI_DEBUG is defined, one without a writer
 * is a panic. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI__CHECKED_INLINE void vllsi_rwlock_write_unlock(struct vllsi_rwlock *lock)
{
    uint32_t held = VLLSI__RWLOCK_WRITER;
    VLLSI__SYNC_REQUIRE((__atomic_load_n(&lock->state, __ATOMIC_RELAXED) & VLLSI__RWLOCK_WRITER) != 0,
                        "write unlock of a vllsi_rwlock that nobody writes under", lock);
    if (!VLLSI__LIKELY(
            __atomic_compare_exchange_n(&lock->state, &held, 0, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED))) {
        vllsi__rwlock_write_unlock_slow(lock);
    }
}

/* ── Once ─────────────────────────────────────────────────────────────────────────────────── */

/** Something that happens once, by the first thread that comes; the others wait for its end. */
struct vllsi_once {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_once) == 4, "part of the ABI");

enum { VLLSI__ONCE_DONE = 3 };

void vllsi__once_call_slow(struct vllsi_once *once, void (*function)(void *argument), void *argument);

/**
 * Whether it has happened; what it wrote can be read then.
 * @param once [in] the once
 * @return true if it has. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_INLINE bool vllsi_once_is_done(const struct vllsi_once *once)
{
    return __atomic_load_n(&once->state, __ATOMIC_ACQUIRE) == VLLSI__ONCE_DONE;
}

/**
 * Calls the function if nobody has before, and returns when it has been called.
 * @param once [inout] the once
 * @param function [in] what happens once; must not call this again for the same once
 * @param argument [in] given to the function
 * Blocks while another thread is in the function; allocates nothing; not for signal handlers.
 */
VLLSI_INLINE void vllsi_once_call(struct vllsi_once *once, void (*function)(void *argument), void *argument)
{
    if (!VLLSI__LIKELY(vllsi_once_is_done(once))) {
        vllsi__once_call_slow(once, function, argument);
    }
}

/**
 * Begins what happens once, for callers whose work is no function or can fail; waits until a point of time at
 * the latest.
 * @param once [inout] the once
 * @param deadline_ns [in] when to stop waiting for another thread, in nanoseconds of the monotonic clock
 * @return 0: it has happened; 1: the caller is the one to do it, and ends it by vllsi_once_end.
 * @errors TimedOut.
 * Blocks while another thread is at it; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_once_begin_until(struct vllsi_once *once, int64_t deadline_ns);

/**
 * Ends what vllsi_once_begin_until has let the caller do.
 * @param once [inout] the once
 * @param done [in] whether it has happened; if not, the next one who comes, or waits, does it
 * Neither blocks nor allocates.
 */
void vllsi_once_end(struct vllsi_once *once, bool done);

/* ── Semaphore ────────────────────────────────────────────────────────────────────────────── */

/** A count of things to be had. All-zero: none. */
struct vllsi_semaphore {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_semaphore) == 4, "part of the ABI");

/** The most that a semaphore counts. */
#define VLLSI_SEMAPHORE_MAX 0x7fffffffu

/**
 * Sets the count of a semaphore that nobody uses yet.
 * @param semaphore [out] the semaphore
 * @param count [in] VLLSI_SEMAPHORE_MAX at most; more counts as that
 * Neither blocks nor allocates.
 */
void vllsi_semaphore_init(struct vllsi_semaphore *semaphore, uint32_t count);

/**
 * How many there are at this moment.
 * @param semaphore [in] the semaphore
 * @return the count. Neither blocks nor allocates; may be called from a signal handler.
 */
uint32_t vllsi_semaphore_count(const struct vllsi_semaphore *semaphore);

/**
 * Takes one if there is one.
 * @param semaphore [inout] the semaphore
 * @return whether the caller has taken one. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK bool vllsi_semaphore_try_wait(struct vllsi_semaphore *semaphore);

/**
 * Takes one; waits as long as there is none.
 * @param semaphore [inout] the semaphore
 * Blocks; allocates nothing; not for signal handlers.
 */
void vllsi_semaphore_wait(struct vllsi_semaphore *semaphore);

/**
 * Takes one; waits until a point of time at the latest.
 * @param semaphore [inout] the semaphore
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: the caller has taken one.
 * @errors TimedOut.
 * Blocks; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_semaphore_wait_until(struct vllsi_semaphore *semaphore,
                                                         int64_t deadline_ns);

/**
 * Adds one, and lets a waiter have it. Does not touch the semaphore after that.
 * @param semaphore [inout] the semaphore
 * @return false: there were VLLSI_SEMAPHORE_MAX already, and nothing was added.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_semaphore_post(struct vllsi_semaphore *semaphore);

/* ── Parker ───────────────────────────────────────────────────────────────────────────────── */

/** A place where one thread sleeps until somebody unparks it; an unpark that comes first is kept, one of
 * them. */
struct vllsi_parker {
    uint32_t state;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_parker) == 4, "part of the ABI");

/**
 * Sleeps until an unpark has come since the last park.
 * @param parker [inout] the parker; one thread parks on it
 * Blocks; allocates nothing; not for signal handlers.
 */
void vllsi_parker_park(struct vllsi_parker *parker);

/**
 * As vllsi_parker_park, until a point of time at the latest.
 * @param parker [inout] the parker; one thread parks on it
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 0: an unpark came, and is used up.
 * @errors TimedOut.
 * Blocks; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_parker_park_until(struct vllsi_parker *parker, int64_t deadline_ns);

/**
 * Wakes the thread that is parked, or lets its next park return at once. What was written before it can be
 * read after the park.
 * @param parker [inout] the parker
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_parker_unpark(struct vllsi_parker *parker);

/**
 * The calling thread's own parker, for runtimes that need no more than one a thread.
 * @return the parker, valid until vllsi_cleanup_thread or the thread's end; NULL before vllsi_init_thread on
 * a thread that the library has not spawned. Neither blocks nor allocates; may be called from a signal
 *         handler.
 */
struct vllsi_parker *vllsi_parker_self(void);

/* ── Barrier ──────────────────────────────────────────────────────────────────────────────── */

/** Where a fixed number of threads wait for each other, again and again. All-zero: for one thread, which
 * never waits. */
struct vllsi_barrier {
    struct vllsi_mutex mutex;
    uint32_t parties;
    uint32_t arrived;
    uint32_t generation;
};
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_barrier) == 16, "part of the ABI");

/**
 * Sets for how many threads a barrier is that nobody uses yet.
 * @param barrier [out] the barrier
 * @param parties [in] how many threads meet; 0 counts as 1
 * Neither blocks nor allocates.
 */
void vllsi_barrier_init(struct vllsi_barrier *barrier, uint32_t parties);

/**
 * Waits until as many threads have arrived as the barrier is for.
 * @param barrier [inout] the barrier
 * @return true in one of the threads, the last that came; false in the others.
 * Blocks; allocates nothing; not for signal handlers.
 */
bool vllsi_barrier_wait(struct vllsi_barrier *barrier);

/**
 * As vllsi_barrier_wait, until a point of time at the latest.
 * @param barrier [inout] the barrier
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return 1 in one of the threads, the last that came; 0 in the others.
 * @errors TimedOut: the caller no longer counts as arrived.
 * Blocks; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_barrier_wait_until(struct vllsi_barrier *barrier, int64_t deadline_ns);

#ifdef __cplusplus
}
#endif

#endif
