/*
 * The mutex: a word, 0 or 1, and a table beside it that all mutexes share, with a count of sleepers in each
 * line.
 *
 * Unlocking is what happens most, so it is a plain store, then a plain load of the count. The CPU may perform
 * the load first, and a sleeper that counts itself in between could be missed. So the sleeper pays: after
 * counting itself it sends every thread of the process through a memory barrier (the OS does that), and looks
 * at the word again. An unlock whose barrier came before its load sees the count and goes the slow way; one
 * whose barrier came after its store is seen by the sleeper, which does not sleep. Where the OS has no such
 * barrier, all unlocks go the slow way.
 *
 * The slow way of an unlock begins with an atomic read-modify-write of the count, which puts it and each
 * sleeper in an order: either it finds the sleeper counted, or the sleeper's count follows and its next look
 * finds the mutex unlocked.
 *
 * The barrier interrupts every processor that runs a thread of the process. So the sleeper that has run it
 * leaves the mark CONTENDED in the count: as long as that is not 0 all unlocks go the slow way, and the next
 * sleepers need no barrier. Unlocks that for long find the mark and nobody counted take it away. Thus a mutex
 * that is fought for works like any other, and one that is not costs one atomic instruction.
 *
 * Ways can be mixed, since a sleeper counts itself and runs the barrier in all of them; only an unlock
 * chooses:
 *
 * - from UNDECIDED to ASYMMETRIC only after the process has been registered for the barrier;
 * - from UNDECIDED to SYMMETRIC when it cannot be; that is final, so sleepers leave the barrier out;
 * - from ASYMMETRIC to DENIED when the barrier fails later, because a sandbox was closed: unlocks go the slow
 *   way from then on, but some may have read ASYMMETRIC before, so sleepers no longer trust a wake-up alone
 *   and look every DENIED_LOOK_NS.
 *
 * A thread that has been woken takes a while to come. Unlocks in the meantime would all find it counted and
 * ask the OS to wake once more, each at the price of a system call. So who is about to wake notes the mutex
 * in the line, and unlocks that find the note leave it at that: after them comes the one who is on its way.
 * Whoever comes, or goes to sleep, wipes the note. If nobody was asleep, the note was wrong: then it is
 * wiped, and the wake-up repeated for those whom an unlock may have left asleep because of it. The note is
 * read after a read-modify-write of the count and wiped before one: either the reader finds the note gone, or
 * who wiped it finds the mutex unlocked.
 *
 * An unlock does not touch the mutex after its store: the table is static, and to wake takes the address
 * only. tests/proof explores all this.
 */
#include "sync.h"

enum { UNLOCK_SYMMETRIC = 2, UNLOCK_DENIED = 3 };

#define CONTENDED          0x80000000u
#define QUIET_UNLOCKS_MOST 1000
#define DENIED_LOOK_NS     5000000
#define SPINS              100
#define SPINS_PER_LOOK     12
#define HINTS_PER_LOOK     128

static const char several_threads;

_Alignas(64) struct vllsi__waiter_line vllsi__waiter_lines[VLLSI__WAITER_LINES];
_Alignas(64) struct vllsi__sync_mode vllsi__sync_mode = {.single_thread = &several_threads, .spins = SPINS};

/*
 * How many forks lie between the first process and this one: counts that waiters took before the last are
 * gone.
 */
static uint32_t fork_generation;

extern inline bool vllsi_mutex_try_lock(struct vllsi_mutex *mutex);
extern inline void vllsi_mutex_lock(struct vllsi_mutex *mutex);
extern inline void vllsi_mutex_unlock(struct vllsi_mutex *mutex);

static uint32_t unlock_mode(void)
{
    return __atomic_load_n(&vllsi__sync_mode.unlock, __ATOMIC_SEQ_CST);
}

static void change_unlock_mode(uint32_t from, uint32_t to)
{
    (void)__atomic_compare_exchange_n(&vllsi__sync_mode.unlock, &from, to, false, __ATOMIC_SEQ_CST,
                                      __ATOMIC_RELAXED);
}

void vllsi__sync_prepare(void)
{
    const char *flag = vllsi__wait_single_thread_flag();
    if (flag != NULL) {
        __atomic_store_n(&vllsi__sync_mode.single_thread, flag, __ATOMIC_RELAXED);
    }
    if (unlock_mode() == VLLSI__UNLOCK_UNDECIDED) {
        change_unlock_mode(VLLSI__UNLOCK_UNDECIDED,
                           vllsi__barrier_register() ? VLLSI__UNLOCK_ASYMMETRIC : UNLOCK_SYMMETRIC);
    }
}

void vllsi__sync_after_fork(void)
{
    __atomic_add_fetch(&fork_generation, 1, __ATOMIC_RELAXED);
    for (uint32_t line = 0; line < VLLSI__WAITER_LINES; line++) {
        __atomic_store_n(&vllsi__waiter_lines[line].sleepers, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&vllsi__waiter_lines[line].woken, 0, __ATOMIC_RELAXED);
    }
}

/*
 * Wakes a sleeper of the mutex, if none is on its way. After a read-modify-write of the count; the mutex
 * itself may be gone.
 */
static void wake_sleeper(const struct vllsi_mutex *mutex, struct vllsi__waiter_line *line)
{
    const uintptr_t self = (uintptr_t)mutex;
    uintptr_t noted = 0;
    if (__atomic_compare_exchange_n(&line->woken, &noted, self, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)) {
        if (vllsi__wake_one_surely(&mutex->state)) {
            return;
        }
        noted = self;
        (void)__atomic_compare_exchange_n(&line->woken, &noted, 0, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
    } else if (noted == self) {
        return;
    }
    vllsi_wake_one(&mutex->state);
}

/*
 * Takes away the mark that keeps unlocks on the slow way, if nobody has slept for long. The count of quiet
 * unlocks need not be exact.
 */
static void calm_down(struct vllsi__waiter_line *line)
{
    const uint32_t quiet = __atomic_load_n(&line->quiet_unlocks, __ATOMIC_RELAXED);
    if (quiet < QUIET_UNLOCKS_MOST) {
        __atomic_store_n(&line->quiet_unlocks, quiet + 1, __ATOMIC_RELAXED);
        return;
    }
    uint32_t nobody = CONTENDED;
    (void)__atomic_compare_exchange_n(&line->sleepers, &nobody, 0, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

/* The rest of an unlock that somebody may wait for, and of every unlock but the asymmetric ones. */
void vllsi__mutex_unlocked_slow(struct vllsi_mutex *mutex)
{
    struct vllsi__waiter_line *line = vllsi__waiter_line_of(mutex);
    const uint32_t sleepers = __atomic_fetch_add(&line->sleepers, 0, __ATOMIC_SEQ_CST);
    if (sleepers == CONTENDED) {
        calm_down(line);
    } else if (sleepers != 0) {
        wake_sleeper(mutex, line);
    }
    if (unlock_mode() == VLLSI__UNLOCK_UNDECIDED) {
        vllsi__sync_prepare();
    }
}

/*
 * Looks while the mutex is locked, for a while; true if it got it. Every look takes the line from whoever
 * works with the mutex, so there are few of them, microseconds apart: a mutex that passes to and fro between
 * processors at every unlock does less than one that stays for a while. Apart by 16 hints instead of 128, two
 * threads that fought for one got a third less done.
 */
static bool spin_for(struct vllsi_mutex *mutex)
{
    uint32_t looks = __atomic_load_n(&vllsi__sync_mode.spins, __ATOMIC_RELAXED) / SPINS_PER_LOOK;
    for (;;) {
        if (__atomic_load_n(&mutex->state, __ATOMIC_RELAXED) == 0 && vllsi__word_take(&mutex->state, 0, 1)) {
            return true;
        }
        if (looks == 0) {
            return false;
        }
        looks--;
        for (uint32_t hint = 0; hint < HINTS_PER_LOOK; hint++) {
            vllsi__spin_hint();
        }
    }
}

/*
 * After the caller has counted itself where there was no mark: makes sure that unlocks see it. Returns
 * whether they do.
 */
static bool order_unlocks(struct vllsi__waiter_line *line)
{
    if (unlock_mode() == UNLOCK_SYMMETRIC) {
        return true;
    }
    if (unlock_mode() == UNLOCK_DENIED) {
        return false;
    }
    if (vllsi__barrier_all_threads()) {
        __atomic_fetch_or(&line->sleepers, CONTENDED, __ATOMIC_SEQ_CST);
        return true;
    }
    change_unlock_mode(VLLSI__UNLOCK_UNDECIDED, UNLOCK_SYMMETRIC);
    change_unlock_mode(VLLSI__UNLOCK_ASYMMETRIC, UNLOCK_DENIED);
    return unlock_mode() == UNLOCK_SYMMETRIC;
}

static void wipe_note(struct vllsi__waiter_line *line)
{
    if (__atomic_load_n(&line->woken, __ATOMIC_RELAXED) != 0) {
        __atomic_store_n(&line->woken, 0, __ATOMIC_RELAXED);
    }
}

/* Counts the caller; returns until when it may sleep. */
static int64_t begin_to_sleep(struct vllsi__waiter_line *line, int64_t deadline_ns)
{
    wipe_note(line);
    __atomic_store_n(&line->quiet_unlocks, 0, __ATOMIC_RELAXED);
    const uint32_t before = __atomic_fetch_add(&line->sleepers, 1, __ATOMIC_SEQ_CST);
    if ((before & CONTENDED) != 0 || order_unlocks(line)) {
        return deadline_ns;
    }
    const int64_t look_ns = vllsi_monotonic_nanos() + DENIED_LOOK_NS;
    return look_ns < deadline_ns ? look_ns : deadline_ns;
}

vllsi_result vllsi__mutex_lock_slow(struct vllsi_mutex *mutex, int64_t deadline_ns)
{
    struct vllsi__waiter_line *line = vllsi__waiter_line_of(mutex);
    while (!spin_for(mutex)) {
        const uint32_t generation = __atomic_load_n(&fork_generation, __ATOMIC_RELAXED);
        const int64_t until_ns = begin_to_sleep(line, deadline_ns);
        vllsi_result waited = 0;
        if (__atomic_load_n(&mutex->state, __ATOMIC_SEQ_CST) != 0) {
            waited = vllsi_wait_until(&mutex->state, 1, until_ns);
        }
        wipe_note(line);
        /* A count that a fork has wiped is not taken back: a later sleeper's would be lost with it. */
        if (__atomic_load_n(&fork_generation, __ATOMIC_RELAXED) == generation) {
            __atomic_fetch_sub(&line->sleepers, 1, __ATOMIC_ACQ_REL);
        }
        if (until_ns == deadline_ns && vllsi__gives_up(waited, deadline_ns)) {
            return vllsi__word_take(&mutex->state, 0, 1) ? 0 : waited;
        }
    }
    return 0;
}

vllsi_result vllsi_mutex_lock_until(struct vllsi_mutex *mutex, int64_t deadline_ns)
{
    return vllsi_mutex_try_lock(mutex) ? 0 : vllsi__mutex_lock_slow(mutex, deadline_ns);
}
