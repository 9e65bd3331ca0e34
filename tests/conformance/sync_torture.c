/*
 * vllsi/sync.h, mutex and condition variable, tortured: nobody looks before it sleeps, so every wait goes the
 * slow way, every unlock may have a sleeper to wake, and deadlines end amid wake-ups.
 *
 * Threads meet on a fresh page with three mutexes, two of which share a line of the waiters' table. Each does
 * what its random numbers say; then all lock one mutex a last time, without a deadline and without anybody
 * who comes later and would make up for a wake-up that was lost: then the test does not end. Who is the last
 * to unlock unmaps the page while others may still be on their way out of their unlock.
 *
 * Signals get a test of their own: since a signal ends a sleep, it also hides a wake-up that was lost.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/sync.h>

#include "os/linux/pages.h"

enum {
    WORKERS = 5,
    PAGES = 2400,
    PAGES_EMULATED = 160,
    STEPS = 3, /* few, so that most of what happens is the end of a page */
    STEPS_OF_LONG_PAGE = 60,
    SHORT_PAGES = 15, /* then a long one */
    MUTEXES = 3,
    LONGEST_WAIT_NS = 40000
};

/* What one mutex protects, with plain loads and stores. */
struct place {
    struct vllsi_mutex mutex;
    uint32_t inside; /* threads between lock and unlock: 1 or 0 */
    uint64_t count;  /* what all threads have counted here together */
};

struct page {
    struct vllsi_mutex near; /* shares its line with that of the first place */
    uint32_t near_count;
    struct place places[MUTEXES - 1];
    struct vllsi_condvar condvar; /* of the first place */
    uint32_t users;
    uint64_t wanted; /* what the places' counts must be in sum, told by each thread at its end */
};

struct worker {
    uint64_t seed;
    uint32_t tid;
    uint32_t over;
    uint64_t counted; /* on this page */
};

static struct page *page_now;
static struct vllsi_barrier meeting;
static struct worker workers[WORKERS];
static void (*amid)(void); /* what happens in the middle of the run */

static void never_look(void)
{
    __atomic_store_n(&vllsi__sync_mode.spins, 0, __ATOMIC_RELAXED);
}

static uint32_t any_of(struct worker *worker, uint32_t count)
{
    worker->seed = worker->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(worker->seed >> 33) % count;
}

/* Takes the mutex in one of the ways there are; false where its deadline came first. */
static bool take(struct worker *worker, struct vllsi_mutex *mutex)
{
    switch (any_of(worker, 4)) {
    case 0: return vllsi_mutex_try_lock(mutex);
    case 1: {
        const int64_t deadline_ns = conformance_now_ns() + any_of(worker, LONGEST_WAIT_NS);
        const vllsi_result locked = vllsi_mutex_lock_until(mutex, deadline_ns);
        CHECK(locked == 0 || (vllsi_timed_out(locked) && conformance_now_ns() >= deadline_ns));
        return locked == 0;
    }
    default: vllsi_mutex_lock(mutex); return true;
    }
}

static void count_here(struct worker *worker, struct place *place)
{
    REQUIRE(place->inside == 0);
    place->inside = 1;
    place->count++;
    worker->counted++;
    if (any_of(worker, 4) == 0) {
        (void)!vllsi__linux_sched_yield(); /* others come, and sleep */
    }
    REQUIRE(place->inside == 1);
    place->inside = 0;
}

/* Waits for a signal that perhaps nobody sends, or sends one that perhaps nobody waits for. */
static void wait_or_signal(struct worker *worker, struct page *page)
{
    const uint32_t what = any_of(worker, 4);
    struct place *place = &page->places[0];
    vllsi_mutex_lock(&place->mutex);
    if (what < 2) {
        const int64_t deadline_ns = conformance_now_ns() + any_of(worker, LONGEST_WAIT_NS);
        const vllsi_result waited = vllsi_condvar_wait_until(&page->condvar, &place->mutex, deadline_ns);
        CHECK(waited == 0 || vllsi_timed_out(waited));
    } else if (what == 2) {
        vllsi_condvar_broadcast(&page->condvar);
    }
    count_here(worker, place);
    vllsi_mutex_unlock(&place->mutex);
    if (what == 3) {
        vllsi_condvar_signal(&page->condvar);
    }
}

static void step(struct worker *worker, struct page *page)
{
    const uint32_t which = any_of(worker, MUTEXES + 1);
    if (which == MUTEXES) {
        wait_or_signal(worker, page);
    } else if (which == MUTEXES - 1) {
        if (take(worker, &page->near)) {
            page->near_count++;
            vllsi_mutex_unlock(&page->near);
        }
    } else if (take(worker, &page->places[which].mutex)) {
        count_here(worker, &page->places[which]);
        vllsi_mutex_unlock(&page->places[which].mutex);
    }
}

static struct page *new_page(void)
{
    const vllsi_result mapped =
        vllsi__linux_mmap(NULL, vllsi__page_size(), VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    struct page *page = (struct page *)(uintptr_t)mapped;
    page->users = WORKERS;
    return page;
}

/* The last lock of the page; its last user takes the page away. */
static void leave(const struct worker *worker, struct page *page)
{
    vllsi_mutex_lock(&page->near);
    page->wanted += worker->counted;
    const bool last = --page->users == 0;
    if (last) {
        CHECK_EQ(page->places[0].count + page->places[1].count, page->wanted);
        CHECK_EQ(page->condvar.waiters, 0);
        CHECK_EQ(page->condvar.sleepers, 0);
    }
    vllsi_mutex_unlock(&page->near);
    if (last) {
        REQUIRE(vllsi__linux_munmap(page, vllsi__page_size()) == 0);
    }
}

static void work(void *argument)
{
    struct worker *worker = argument;
    __atomic_store_n(&worker->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_SEQ_CST);
    const int pages = conformance_cpu_emulated() ? PAGES_EMULATED : PAGES;
    for (int round = 0; round < pages; round++) {
        const int steps = round % (SHORT_PAGES + 1) == SHORT_PAGES ? STEPS_OF_LONG_PAGE : STEPS;
        if (vllsi_barrier_wait(&meeting)) {
            page_now = new_page();
            if (round == pages / 2 && amid != NULL) {
                amid();
            }
        }
        (void)vllsi_barrier_wait(&meeting);
        struct page *page = page_now;
        worker->counted = 0;
        for (int at = 0; at < steps; at++) {
            step(worker, page);
        }
        leave(worker, page);
    }
    __atomic_store_n(&worker->over, 1, __ATOMIC_SEQ_CST);
}

/* Sends signals until all have finished; at most to one that has just ended, whose id is not given anew yet.
 */
static void interrupt_all(void)
{
    for (uint32_t over = 0; over < WORKERS;) {
        over = 0;
        for (uint32_t at = 0; at < WORKERS; at++) {
            const uint32_t tid = __atomic_load_n(&workers[at].tid, __ATOMIC_SEQ_CST);
            if (__atomic_load_n(&workers[at].over, __ATOMIC_SEQ_CST) != 0) {
                over++;
            } else if (tid != 0) {
                support_interrupt(tid);
            }
        }
        conformance_sleep_ms(1);
    }
}

static void torture(bool with_signals)
{
    struct support_thread threads[WORKERS];
    CHECK(vllsi__waiter_line_of(&((struct page *)(uintptr_t)0x10000)->near) ==
          vllsi__waiter_line_of(&((struct page *)(uintptr_t)0x10000)->places[0].mutex));
    never_look();
    vllsi_barrier_init(&meeting, WORKERS);
    for (uint32_t at = 0; at < WORKERS; at++) {
        workers[at].seed = at + 1;
        support_thread_start(&threads[at], work, &workers[at]);
    }
    if (with_signals) {
        support_let_signals_interrupt();
        interrupt_all();
    }
    for (uint32_t at = 0; at < WORKERS; at++) {
        support_thread_join(&threads[at]);
    }
    for (int line = 0; line < VLLSI__WAITER_LINES; line++) {
        CHECK_EQ(vllsi__waiter_lines[line].sleepers & INT32_MAX, 0);
    }
}

TEST(sync_torture, with_membarrier)
{
    torture(false);
}

TEST(sync_torture, with_signals)
{
    torture(true);
}

TEST(sync_torture, without_membarrier)
{
    if (!support_refuse(VLLSI_LINUX_NR_membarrier, VLLSI_LINUX_ENOSYS)) {
        SKIP("no filters here");
    }
    torture(false);
    CHECK(vllsi__sync_mode.unlock > VLLSI__UNLOCK_ASYMMETRIC);
}

/* In the thread that comes last, and no other: what it refuses the kernel refuses only here. */
static void deny_membarrier(void)
{
    (void)support_refuse(VLLSI_LINUX_NR_membarrier, VLLSI_LINUX_EPERM);
}

TEST(sync_torture, membarrier_is_taken_away)
{
    if (conformance_emulated()) {
        SKIP("user-mode emulators have no filters");
    }
    amid = deny_membarrier;
    torture(false);
}
