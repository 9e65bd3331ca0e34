/*
 * vllsi/sync.h where Linux makes it hard: forks, signals, memory that goes with the lock, a kernel without
 * membarrier, memory between processes.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/sync.h>

#include "core/sync.h"
#include "os/linux/pages.h"

enum { THREADS = 4, ROUNDS = 1500 };

#if defined(__SANITIZE_THREAD__)
#define UNDER_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define UNDER_TSAN 1
#endif
#endif
#if !defined(UNDER_TSAN)
#define UNDER_TSAN 0
#endif

static void never_look(void)
{
    __atomic_store_n(&vllsi__sync_mode.spins, 0, __ATOMIC_RELAXED);
}

static uint32_t get(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

static void set(uint32_t *word, uint32_t value)
{
    __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
}

static void *map_page(uint32_t flags)
{
    const vllsi_result page =
        vllsi__linux_mmap(NULL, vllsi__page_size(), VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          flags | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(page));
    return (void *)(uintptr_t)page;
}

struct counted {
    struct vllsi_mutex mutex;
    uint64_t count;
};

static void count_up(void *argument)
{
    struct counted *counted = *(struct counted **)argument;
    for (int round = 0; round < ROUNDS; round++) {
        vllsi_mutex_lock(&counted->mutex);
        counted->count++;
        vllsi_mutex_unlock(&counted->mutex);
    }
}

static void run_counting(void)
{
    struct counted counted = {.count = 0};
    struct counted *same[THREADS] = {&counted, &counted, &counted, &counted};
    support_threads_run(THREADS, count_up, same, sizeof same[0]);
    CHECK_EQ(counted.count, THREADS * ROUNDS);
}

static uint32_t waiters_counted(void)
{
    uint32_t waiters = 0;
    for (int line = 0; line < VLLSI__WAITER_LINES; line++) {
        waiters += get(&vllsi__waiter_lines[line].sleepers) & INT32_MAX;
    }
    return waiters;
}

/* ── Memory that goes with the lock ───────────────────────────────────────────────────────── */

/*
 * The last of the threads that use the object unmaps it right after its unlock; an unlock that touched it
 * afterwards would crash.
 */
struct shared_page {
    struct vllsi_mutex mutex;
    struct vllsi_rwlock rwlock;
    struct vllsi_semaphore semaphore;
    struct vllsi_parker parker;
    struct vllsi_spinlock spinlock;
    struct vllsi_mutex_shared mutex_shared;
    uint32_t users;
};

static struct shared_page *page_now;
static struct vllsi_barrier page_meeting;
static void (*page_lock)(struct shared_page *page);
static void (*page_unlock)(struct shared_page *page);

static void use_pages(void *argument)
{
    (void)argument;
    for (int round = 0; round < ROUNDS / 5; round++) {
        if (vllsi_barrier_wait(&page_meeting)) {
            page_now = map_page(VLLSI_LINUX_MAP_PRIVATE);
            page_now->users = 2;
        }
        (void)vllsi_barrier_wait(&page_meeting);
        struct shared_page *page = page_now;
        page_lock(page);
        const bool last = --page->users == 0;
        page_unlock(page);
        if (last) {
            REQUIRE(vllsi__linux_munmap(page, vllsi__page_size()) == 0);
        }
    }
}

static void run_pages(void (*lock)(struct shared_page *page), void (*unlock)(struct shared_page *page))
{
    char none[2];
    page_lock = lock;
    page_unlock = unlock;
    vllsi_barrier_init(&page_meeting, 2);
    support_threads_run(2, use_pages, none, 1);
}

static void lock_mutex(struct shared_page *page)
{
    vllsi_mutex_lock(&page->mutex);
}

static void unlock_mutex(struct shared_page *page)
{
    vllsi_mutex_unlock(&page->mutex);
}

TEST(sync_linux, mutex_is_gone_after_its_unlock)
{
    run_pages(lock_mutex, unlock_mutex);
}

TEST(sync_linux, mutex_is_gone_after_its_unlock_without_looking)
{
    never_look();
    run_pages(lock_mutex, unlock_mutex);
}

static void lock_rwlock(struct shared_page *page)
{
    vllsi_rwlock_write(&page->rwlock);
}

static void unlock_rwlock(struct shared_page *page)
{
    vllsi_rwlock_write_unlock(&page->rwlock);
}

TEST(sync_linux, rwlock_is_gone_after_its_unlock)
{
    never_look();
    run_pages(lock_rwlock, unlock_rwlock);
}

static void lock_spinlock(struct shared_page *page)
{
    vllsi_spinlock_lock(&page->spinlock);
}

static void unlock_spinlock(struct shared_page *page)
{
    vllsi_spinlock_unlock(&page->spinlock);
}

TEST(sync_linux, spinlock_is_gone_after_its_unlock)
{
    run_pages(lock_spinlock, unlock_spinlock);
}

static void lock_mutex_shared(struct shared_page *page)
{
    CHECK_OK(vllsi_mutex_shared_lock(&page->mutex_shared));
}

static void unlock_mutex_shared(struct shared_page *page)
{
    vllsi_mutex_shared_unlock(&page->mutex_shared);
}

TEST(sync_linux, shared_mutex_is_gone_after_its_unlock)
{
    never_look();
    run_pages(lock_mutex_shared, unlock_mutex_shared);
}

static void post_page(void *argument)
{
    struct shared_page **page = argument;
    (void)vllsi_semaphore_post(&(*page)->semaphore);
}

static void unpark_page(void *argument)
{
    struct shared_page **page = argument;
    vllsi_parker_unpark(&(*page)->parker);
}

/* Who waits unmaps the object as soon as it has been let go on. */
static void run_handed_pages(void (*let_go_on)(void *argument), bool is_semaphore)
{
    for (int round = 0; round < ROUNDS / 15; round++) {
        struct shared_page *page = map_page(VLLSI_LINUX_MAP_PRIVATE);
        struct support_thread thread;
        support_thread_start(&thread, let_go_on, &page);
        if (is_semaphore) {
            vllsi_semaphore_wait(&page->semaphore);
        } else {
            vllsi_parker_park(&page->parker);
        }
        REQUIRE(vllsi__linux_munmap(page, vllsi__page_size()) == 0);
        support_thread_join(&thread);
    }
}

TEST(sync_linux, semaphore_is_gone_after_its_post)
{
    never_look();
    run_handed_pages(post_page, true);
}

TEST(sync_linux, parker_is_gone_after_its_unpark)
{
    never_look();
    run_handed_pages(unpark_page, false);
}

/* ── Signals, spurious wake-ups ───────────────────────────────────────────────────────────── */

enum waited_for {
    FOR_MUTEX,
    FOR_SHARED_MUTEX,
    FOR_READING,
    FOR_WRITING,
    FOR_SEMAPHORE,
    FOR_PARKER,
    FOR_CONDVAR,
    FOR_ONCE,
    FOR_BARRIER,
    WAITS
};

/* Everything is held by somebody else, so that every wait lasts until its deadline. */
struct interrupted {
    struct vllsi_mutex mutex, condvar_mutex;
    struct vllsi_mutex_shared mutex_shared;
    struct vllsi_rwlock rwlock;
    struct vllsi_semaphore semaphore;
    struct vllsi_parker parker;
    struct vllsi_condvar condvar;
    struct vllsi_once once;
    struct vllsi_barrier barrier;
    uint32_t tid;
    uint32_t over;
};

static vllsi_result wait_for(struct interrupted *all, enum waited_for what, int64_t deadline_ns)
{
    switch (what) {
    case FOR_MUTEX: return vllsi_mutex_lock_until(&all->mutex, deadline_ns);
    case FOR_SHARED_MUTEX: return vllsi_mutex_shared_lock_until(&all->mutex_shared, deadline_ns);
    case FOR_READING: return vllsi_rwlock_read_until(&all->rwlock, deadline_ns);
    case FOR_WRITING: return vllsi_rwlock_write_until(&all->rwlock, deadline_ns);
    case FOR_SEMAPHORE: return vllsi_semaphore_wait_until(&all->semaphore, deadline_ns);
    case FOR_PARKER: return vllsi_parker_park_until(&all->parker, deadline_ns);
    case FOR_ONCE: return vllsi_once_begin_until(&all->once, deadline_ns);
    case FOR_BARRIER: return vllsi_barrier_wait_until(&all->barrier, deadline_ns);
    default: break;
    }
    vllsi_mutex_lock(&all->condvar_mutex);
    vllsi_result waited;
    do {
        waited = vllsi_condvar_wait_until(&all->condvar, &all->condvar_mutex, deadline_ns);
    } while (waited == 0); /* a signal of the system may end it early, as any reason may */
    vllsi_mutex_unlock(&all->condvar_mutex);
    return waited;
}

static void wait_for_all(void *argument)
{
    struct interrupted *all = argument;
    set(&all->tid, (uint32_t)vllsi__linux_gettid());
    for (int what = 0; what < WAITS; what++) {
        const int64_t deadline_ns = support_after_ms(30);
        CHECK(vllsi_timed_out(wait_for(all, (enum waited_for)what, deadline_ns)));
        CHECK(conformance_now_ns() >= deadline_ns);
    }
    set(&all->over, 1);
}

/* Holds all there is to hold, and lets a thread wait for it while something disturbs that thread. */
static void run_disturbed(void (*disturb)(struct interrupted *all))
{
    struct interrupted all = {.tid = 0};
    vllsi_mutex_lock(&all.mutex);
    CHECK_OK(vllsi_mutex_shared_lock(&all.mutex_shared));
    vllsi_rwlock_write(&all.rwlock);
    CHECK_EQ(vllsi_once_begin_until(&all.once, 0), 1);
    vllsi_barrier_init(&all.barrier, 2);
    struct support_thread thread;
    const int64_t start_ns = conformance_now_ns();
    support_thread_start(&thread, wait_for_all, &all);
    while (get(&all.over) == 0) {
        conformance_sleep_ms(1);
        if (get(&all.tid) != 0) {
            disturb(&all);
        }
    }
    support_thread_join(&thread);
    /* With a time that starts anew at every disturbance it would never end. */
    CHECK(conformance_now_ns() - start_ns < (int64_t)10000 * 1000000);
}

static void interrupt(struct interrupted *all)
{
    support_interrupt(get(&all->tid));
}

TEST(sync_linux, signals_neither_end_a_wait_nor_put_off_its_deadline)
{
    support_let_signals_interrupt();
    run_disturbed(interrupt);
}

/* Whatever word a thread sleeps on, it lies somewhere in the object. */
static void wake_for_no_reason(struct interrupted *all)
{
    for (uint32_t *word = (uint32_t *)all; word < (uint32_t *)(all + 1); word++) {
        vllsi_wake_all(word);
        (void)!vllsi_wake_shared_all(word);
    }
}

TEST(sync_linux, spurious_wake_ups_neither_end_a_wait_nor_put_off_its_deadline)
{
    never_look();
    run_disturbed(wake_for_no_reason);
}

/* ── Forks ────────────────────────────────────────────────────────────────────────────────── */

struct forked {
    struct vllsi_mutex mutex;
    bool told;
};

static void lock_and_unlock(void *argument)
{
    struct forked *forked = argument;
    vllsi_mutex_lock(&forked->mutex);
    vllsi_mutex_unlock(&forked->mutex);
}

static void go_on_in_child(void *argument)
{
    struct forked *forked = argument;
    if (forked->told) {
        vllsi__sync_after_fork();
        CHECK_EQ(waiters_counted(), 0);
    }
    vllsi_mutex_unlock(&forked->mutex); /* of the thread that forked; the parent's waiter is not here */
    CHECK(vllsi_mutex_try_lock(&forked->mutex));
    vllsi_mutex_unlock(&forked->mutex);
    if (!UNDER_TSAN && !conformance_emulated()) { /* neither stands threads after a fork with threads */
        never_look();
        run_counting();
    }
}

/* A child of a fork while a thread of the parent sleeps on a mutex. */
static void run_forked(bool told)
{
    struct forked forked = {.told = told};
    struct support_thread waiter;
    vllsi_mutex_lock(&forked.mutex);
    support_thread_start(&waiter, lock_and_unlock, &forked);
    while (waiters_counted() == 0) {
        conformance_sleep_ms(1);
    }
    conformance_sleep_ms(3);
    const struct conformance_child child = conformance_run_child(go_on_in_child, &forked, 15000);
    CHECK_TEXT(child.output, "");
    CHECK(child.exited && child.status == 0);
    vllsi_mutex_unlock(&forked.mutex);
    support_thread_join(&waiter);
    CHECK_EQ(waiters_counted(), 0);
}

TEST(sync_linux, child_of_a_fork_that_was_told)
{
    run_forked(true);
}

TEST(sync_linux, child_of_a_fork_that_was_not_told)
{
    run_forked(false);
}

/*
 * A waiter that was counted before its process forked takes back nothing in the child: here a handler forks
 * amid its wait.
 */
TEST(sync_linux, counts_of_before_a_fork_are_forgotten)
{
    struct vllsi_mutex mutex = {0};
    vllsi_mutex_lock(&mutex);
    struct vllsi__waiter_line *line = vllsi__waiter_line_of(&mutex);
    line->sleepers = 7;
    vllsi__sync_after_fork();
    CHECK_EQ(line->sleepers, 0);
    CHECK(vllsi_timed_out(vllsi_mutex_lock_until(&mutex, support_after_ms(2))));
    CHECK_EQ(line->sleepers & INT32_MAX, 0);
}

/* ── Between processes ────────────────────────────────────────────────────────────────────── */

struct between {
    struct vllsi_mutex_shared mutex;
    uint32_t word;
    uint64_t count;
};

static void count_up_between(void *argument)
{
    struct between *between = argument;
    for (int round = 0; round < ROUNDS; round++) {
        CHECK_OK(vllsi_mutex_shared_lock(&between->mutex));
        between->count++;
        vllsi_mutex_shared_unlock(&between->mutex);
    }
}

TEST(sync_linux, shared_mutex_excludes_processes)
{
    never_look();
    struct between *between = map_page(VLLSI_LINUX_MAP_SHARED);
    struct support_thread thread;
    support_thread_start(&thread, count_up_between, between);
    const struct conformance_child child = conformance_run_child(count_up_between, between, 15000);
    CHECK(child.exited && child.status == 0);
    support_thread_join(&thread);
    CHECK_EQ(between->count, 2 * ROUNDS);
    CHECK_EQ(between->mutex.state, 0);
}

static void die_holding(void *argument)
{
    struct between *between = argument;
    CHECK_OK(vllsi_mutex_shared_lock(&between->mutex));
    between->count++;
}

static void lock_once_between(void *argument)
{
    struct between *between = argument;
    set(&between->word, 1);
    CHECK_OK(vllsi_mutex_shared_lock(&between->mutex));
    between->count++;
    vllsi_mutex_shared_unlock(&between->mutex);
}

/* It is not robust, and says so: it stays locked until somebody unlocks it in the dead process's stead. */
TEST(sync_linux, shared_mutex_of_a_dead_process_stays_locked)
{
    struct between *between = map_page(VLLSI_LINUX_MAP_SHARED);
    const struct conformance_child child = conformance_run_child(die_holding, between, 15000);
    REQUIRE(child.exited && child.status == 0);
    CHECK(!vllsi_mutex_shared_try_lock(&between->mutex));
    const int64_t deadline_ns = support_after_ms(5);
    CHECK(vllsi_timed_out(vllsi_mutex_shared_lock_until(&between->mutex, deadline_ns)));
    CHECK(conformance_now_ns() >= deadline_ns);
    struct support_thread thread;
    support_thread_start(&thread, lock_once_between, between);
    while (get(&between->word) == 0) {
        conformance_sleep_ms(1);
    }
    conformance_sleep_ms(3);
    CHECK_EQ(between->count, 1);
    vllsi_mutex_shared_unlock(&between->mutex);
    support_thread_join(&thread);
    CHECK_EQ(between->count, 2);
    CHECK(vllsi_mutex_shared_try_lock(&between->mutex));
}

/* A waiter that is killed in its sleep leaves at most a mark behind, which costs one wake-up too many. */
static void wait_until_killed(void *argument)
{
    struct between *between = argument;
    (void)!vllsi_mutex_shared_lock(&between->mutex);
}

TEST(sync_linux, shared_mutex_outlives_a_waiter_that_is_killed_asleep)
{
    never_look();
    struct between *between = map_page(VLLSI_LINUX_MAP_SHARED);
    CHECK_OK(vllsi_mutex_shared_lock(&between->mutex));
    const struct conformance_child child = conformance_run_child(wait_until_killed, between, 100);
    CHECK(child.timed_out);
    vllsi_mutex_shared_unlock(&between->mutex);
    CHECK(vllsi_mutex_shared_try_lock(&between->mutex));
    vllsi_mutex_shared_unlock(&between->mutex);
    CHECK_EQ(between->mutex.state, 0);
}

static void answer_between(void *argument)
{
    struct between *between = argument;
    while (get(&between->word) != 1) {
        CHECK_OK(vllsi_wait_shared_until(&between->word, 0, VLLSI_FOREVER));
    }
    set(&between->word, 2);
    CHECK_OK(vllsi_wake_shared_all(&between->word));
}

static void ask_between(void *argument)
{
    struct between *between = argument;
    conformance_sleep_ms(10);
    set(&between->word, 1);
    CHECK_OK(vllsi_wake_shared_one(&between->word));
    while (get(&between->word) != 2) {
        CHECK_OK(vllsi_wait_shared_until(&between->word, 1, VLLSI_FOREVER));
    }
}

TEST(sync_linux, shared_wait_is_woken_by_another_process)
{
    struct between *between = map_page(VLLSI_LINUX_MAP_SHARED);
    struct support_thread thread;
    support_thread_start(&thread, ask_between, between);
    const struct conformance_child child = conformance_run_child(answer_between, between, 15000);
    CHECK(child.exited && child.status == 0);
    support_thread_join(&thread);
}

/* ── Without membarrier ───────────────────────────────────────────────────────────────────── */

TEST(sync_linux, mutex_without_membarrier)
{
    if (!support_refuse(VLLSI_LINUX_NR_membarrier, VLLSI_LINUX_ENOSYS)) {
        SKIP("no filters here");
    }
    run_counting();
    CHECK(vllsi__sync_mode.unlock > VLLSI__UNLOCK_ASYMMETRIC);
    never_look();
    run_counting();
    CHECK_EQ(waiters_counted(), 0);
}

TEST(sync_linux, mutex_whose_membarrier_is_taken_away)
{
    struct vllsi_mutex mutex = {0};
    vllsi_mutex_lock(&mutex);
    vllsi_mutex_unlock(&mutex);
    if (vllsi__sync_mode.unlock != VLLSI__UNLOCK_ASYMMETRIC) {
        SKIP("this kernel is without membarrier");
    }
    if (!support_refuse(VLLSI_LINUX_NR_membarrier, VLLSI_LINUX_EPERM)) {
        SKIP("no filters here");
    }
    never_look();
    struct forked held = {.told = false};
    struct support_thread waiter;
    vllsi_mutex_lock(&held.mutex);
    support_thread_start(&waiter, lock_and_unlock, &held);
    while (get(&vllsi__sync_mode.unlock) == VLLSI__UNLOCK_ASYMMETRIC) {
        conformance_sleep_ms(1); /* the waiter finds out */
    }
    vllsi_mutex_unlock(&held.mutex);
    support_thread_join(&waiter);
    run_counting();
    CHECK(vllsi__sync_mode.unlock > VLLSI__UNLOCK_ASYMMETRIC);
    CHECK_EQ(waiters_counted(), 0);
}

TEST(sync_linux, mutex_before_and_after_the_choice)
{
    never_look(); /* nothing has been unlocked yet: waiters and unlocks decide at once */
    run_counting();
    CHECK(vllsi__sync_mode.unlock == VLLSI__UNLOCK_ASYMMETRIC || conformance_emulated());
}
