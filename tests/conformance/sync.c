/*
 * vllsi/sync.h: every object alone, among threads, against deadlines, and without the looking that precedes a
 * sleep.
 */
#include "conformance.h"
#include "support_threads.h"

#include <vllsi/init.h>
#include <vllsi/sync.h>

enum { THREADS = 4, ROUNDS = 3000, FEW_ROUNDS = 300 };

/*
 * From here on whoever waits sleeps at once: what is rare becomes the rule. Of this process, which runs one
 * test.
 */
static void never_look(void)
{
    __atomic_store_n(&vllsi__sync_mode.spins, 0, __ATOMIC_RELAXED);
}

static void set(uint32_t *word, uint32_t value)
{
    __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
}

static uint32_t get(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

/* Waits until another thread has got somewhere. */
static void await(const uint32_t *word, uint32_t value)
{
    while (get(word) != value) {
        conformance_sleep_ms(1);
    }
}

/* ── Mutex ────────────────────────────────────────────────────────────────────────────────── */

struct counted {
    struct vllsi_mutex mutex;
    uint64_t count;
    uint32_t rounds;
};

static void count_up(void *argument)
{
    struct counted *counted = *(struct counted **)argument;
    for (uint32_t round = 0; round < counted->rounds; round++) {
        vllsi_mutex_lock(&counted->mutex);
        counted->count++;
        vllsi_mutex_unlock(&counted->mutex);
    }
}

static void count_up_until(void *argument)
{
    struct counted *counted = *(struct counted **)argument;
    for (uint32_t round = 0; round < counted->rounds; round++) {
        while (vllsi_failed(vllsi_mutex_lock_until(&counted->mutex, conformance_now_ns() + 20000))) {
        }
        counted->count++;
        vllsi_mutex_unlock(&counted->mutex);
    }
}

static void run_counting(void (*body)(void *argument), uint32_t rounds)
{
    struct counted counted = {.rounds = rounds};
    struct counted *same[THREADS] = {&counted, &counted, &counted, &counted};
    support_threads_run(THREADS, body, same, sizeof same[0]);
    CHECK_EQ(counted.count, (uint64_t)THREADS * rounds);
    CHECK_EQ(counted.mutex.state, 0);
}

TEST(mutex, all_zero_is_unlocked)
{
    struct vllsi_mutex mutex = {0};
    for (int round = 0; round < 3; round++) { /* the first unlock decides how later ones work */
        CHECK(vllsi_mutex_try_lock(&mutex));
        CHECK(!vllsi_mutex_try_lock(&mutex));
        vllsi_mutex_unlock(&mutex);
        vllsi_mutex_lock(&mutex);
        CHECK(!vllsi_mutex_try_lock(&mutex));
        vllsi_mutex_unlock(&mutex);
        CHECK_EQ(vllsi_mutex_lock_until(&mutex, 0), 0);
        CHECK(vllsi_timed_out(vllsi_mutex_lock_until(&mutex, 0)));
        vllsi_mutex_unlock(&mutex);
    }
}

static void do_nothing(void *argument)
{
    (void)argument;
}

TEST(mutex, locked_alone_unlocked_among_threads)
{
    struct vllsi_mutex mutex = {0};
    vllsi_mutex_lock(&mutex);
    vllsi_mutex_unlock(&mutex);
    vllsi_mutex_lock(
        &mutex); /* without an atomic instruction, where the process is known to have one thread */
    struct support_thread other;
    support_thread_start(&other, do_nothing, NULL);
    CHECK(!vllsi_mutex_try_lock(&mutex));
    vllsi_mutex_unlock(&mutex);
    support_thread_join(&other);
    CHECK(vllsi_mutex_try_lock(&mutex));
}

TEST(mutex, excludes)
{
    run_counting(count_up, 10 * ROUNDS);
}

TEST(mutex, excludes_without_looking)
{
    never_look();
    run_counting(count_up, ROUNDS);
}

TEST(mutex, excludes_with_deadlines)
{
    run_counting(count_up_until, ROUNDS);
}

TEST(mutex, excludes_with_deadlines_without_looking)
{
    never_look();
    run_counting(count_up_until, FEW_ROUNDS);
}

/* Two mutexes whose waiters are counted on the same line, and a thread for each pair of them. */
TEST(mutex, neighbours_share_a_count)
{
    never_look();
    struct counted pair[2] = {{.rounds = ROUNDS}, {.rounds = ROUNDS}};
    struct counted *same[THREADS] = {&pair[0], &pair[1], &pair[0], &pair[1]};
    support_threads_run(THREADS, count_up, same, sizeof same[0]);
    CHECK_EQ(pair[0].count, 2 * ROUNDS);
    CHECK_EQ(pair[1].count, 2 * ROUNDS);
    for (int line = 0; line < VLLSI__WAITER_LINES; line++) {
        CHECK_EQ(vllsi__waiter_lines[line].sleepers & INT32_MAX, 0);
    }
}

/* A mutex that a thread holds until it is told. */
struct held {
    struct vllsi_mutex mutex;
    uint32_t is_held;
    uint32_t release;
};

static void hold(void *argument)
{
    struct held *held = argument;
    vllsi_mutex_lock(&held->mutex);
    set(&held->is_held, 1);
    await(&held->release, 1);
    vllsi_mutex_unlock(&held->mutex);
}

TEST(mutex, deadline_passes_and_never_early)
{
    struct held held = {.release = 0};
    struct support_thread holder;
    support_thread_start(&holder, hold, &held);
    await(&held.is_held, 1);
    for (int64_t span_ms = 0; span_ms < 20; span_ms = 2 * span_ms + 1) {
        const int64_t deadline_ns = support_after_ms(span_ms);
        CHECK(vllsi_timed_out(vllsi_mutex_lock_until(&held.mutex, deadline_ns)));
        CHECK(conformance_now_ns() >= deadline_ns);
    }
    CHECK(vllsi_timed_out(vllsi_mutex_lock_until(&held.mutex, INT64_MIN)));
    set(&held.release, 1);
    CHECK_EQ(vllsi_mutex_lock_until(&held.mutex, VLLSI_FOREVER), 0);
    support_thread_join(&holder);
}

/* ── Shared mutex ─────────────────────────────────────────────────────────────────────────── */

struct counted_shared {
    struct vllsi_mutex_shared mutex;
    uint64_t count;
};

static void count_up_shared(void *argument)
{
    struct counted_shared *counted = *(struct counted_shared **)argument;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        if (round % 2 == 0) {
            CHECK_OK(vllsi_mutex_shared_lock(&counted->mutex));
        } else {
            while (
                vllsi_failed(vllsi_mutex_shared_lock_until(&counted->mutex, conformance_now_ns() + 20000))) {
            }
        }
        counted->count++;
        vllsi_mutex_shared_unlock(&counted->mutex);
    }
}

TEST(mutex_shared, all_zero_is_unlocked)
{
    struct vllsi_mutex_shared mutex = {0};
    CHECK(vllsi_mutex_shared_try_lock(&mutex));
    CHECK(!vllsi_mutex_shared_try_lock(&mutex));
    CHECK(vllsi_timed_out(vllsi_mutex_shared_lock_until(&mutex, support_after_ms(2))));
    vllsi_mutex_shared_unlock(&mutex);
    CHECK_OK(vllsi_mutex_shared_lock(&mutex));
    vllsi_mutex_shared_unlock(&mutex);
    CHECK_EQ(mutex.state, 0);
}

TEST(mutex_shared, excludes)
{
    struct counted_shared counted = {.count = 0};
    struct counted_shared *same[THREADS] = {&counted, &counted, &counted, &counted};
    support_threads_run(THREADS, count_up_shared, same, sizeof same[0]);
    CHECK_EQ(counted.count, THREADS * ROUNDS);
}

TEST(mutex_shared, excludes_without_looking)
{
    never_look();
    struct counted_shared counted = {.count = 0};
    struct counted_shared *same[THREADS] = {&counted, &counted, &counted, &counted};
    support_threads_run(THREADS, count_up_shared, same, sizeof same[0]);
    CHECK_EQ(counted.count, THREADS * ROUNDS);
}

/* ── Condition variable ───────────────────────────────────────────────────────────────────── */

/* Tokens go through a place that holds one. */
struct market {
    struct vllsi_mutex mutex;
    struct vllsi_condvar filled, emptied;
    uint32_t holds;
    uint32_t bought;
    bool signals_locked;
    bool by_deadline;
};

static void wait_at(struct market *market, struct vllsi_condvar *condvar)
{
    if (market->by_deadline) {
        const vllsi_result waited =
            vllsi_condvar_wait_until(condvar, &market->mutex, conformance_now_ns() + 20000);
        CHECK(waited == 0 || vllsi_timed_out(waited));
    } else {
        vllsi_condvar_wait(condvar, &market->mutex);
    }
}

static void unlock_and_signal(struct market *market, struct vllsi_condvar *condvar)
{
    if (market->signals_locked) {
        vllsi_condvar_signal(condvar);
        vllsi_mutex_unlock(&market->mutex);
    } else {
        vllsi_mutex_unlock(&market->mutex);
        vllsi_condvar_signal(condvar);
    }
}

static void sell(struct market *market)
{
    for (int round = 0; round < ROUNDS; round++) {
        vllsi_mutex_lock(&market->mutex);
        while (market->holds == 1) {
            wait_at(market, &market->emptied);
        }
        market->holds = 1;
        unlock_and_signal(market, &market->filled);
    }
}

static void buy(struct market *market)
{
    for (int round = 0; round < ROUNDS; round++) {
        vllsi_mutex_lock(&market->mutex);
        while (market->holds == 0) {
            wait_at(market, &market->filled);
        }
        market->holds = 0;
        market->bought++;
        unlock_and_signal(market, &market->emptied);
    }
}

struct trader {
    struct market *market;
    void (*trade)(struct market *market);
};

static void trade(void *argument)
{
    const struct trader *trader = argument;
    trader->trade(trader->market);
}

static void run_market(struct market market)
{
    struct trader traders[] = {{&market, sell}, {&market, buy}, {&market, sell}, {&market, buy}};
    support_threads_run(4, trade, traders, sizeof traders[0]);
    CHECK_EQ(market.bought, 2 * ROUNDS);
    CHECK_EQ(market.holds, 0);
    CHECK_EQ(market.filled.waiters + market.emptied.waiters, 0);
    CHECK_EQ(market.filled.sleepers + market.emptied.sleepers, 0);
}

TEST(condvar, signal_after_unlock)
{
    run_market((struct market){.signals_locked = false});
}

TEST(condvar, signal_before_unlock)
{
    run_market((struct market){.signals_locked = true});
}

TEST(condvar, signal_after_unlock_without_looking)
{
    never_look();
    run_market((struct market){.signals_locked = false});
}

TEST(condvar, signal_before_unlock_without_looking)
{
    never_look();
    run_market((struct market){.signals_locked = true});
}

TEST(condvar, deadline_races_signal)
{
    never_look();
    run_market((struct market){.by_deadline = true});
}

TEST(condvar, signal_that_nobody_waits_for_is_nothing)
{
    struct vllsi_condvar condvar = {0};
    vllsi_condvar_signal(&condvar);
    vllsi_condvar_broadcast(&condvar);
    CHECK_EQ(condvar.sequence, 0);
}

TEST(condvar, deadline_passes_and_the_mutex_is_held)
{
    struct vllsi_mutex mutex = {0};
    struct vllsi_condvar condvar = {0};
    vllsi_mutex_lock(&mutex);
    const int64_t deadline_ns = support_after_ms(10);
    vllsi_result waited;
    do {
        waited = vllsi_condvar_wait_until(&condvar, &mutex, deadline_ns);
    } while (waited == 0);
    CHECK(vllsi_timed_out(waited));
    CHECK(conformance_now_ns() >= deadline_ns);
    CHECK(!vllsi_mutex_try_lock(&mutex));
    do {
        waited = vllsi_condvar_wait_until(&condvar, &mutex, -5);
    } while (waited == 0);
    CHECK(vllsi_timed_out(waited));
    vllsi_mutex_unlock(&mutex);
    CHECK_EQ(condvar.waiters, 0);
}

struct gate {
    struct vllsi_mutex mutex;
    struct vllsi_condvar opened;
    uint32_t waiting;
    bool open;
};

static void pass(void *argument)
{
    struct gate *gate = *(struct gate **)argument;
    vllsi_mutex_lock(&gate->mutex);
    __atomic_add_fetch(&gate->waiting, 1, __ATOMIC_SEQ_CST);
    while (!gate->open) {
        vllsi_condvar_wait(&gate->opened, &gate->mutex);
    }
    vllsi_mutex_unlock(&gate->mutex);
}

TEST(condvar, broadcast_ends_all_waits)
{
    struct gate gate = {.open = false};
    struct gate *same = &gate;
    struct support_thread threads[THREADS];
    for (int at = 0; at < THREADS; at++) {
        support_thread_start(&threads[at], pass, &same);
    }
    await(&gate.waiting, THREADS);
    conformance_sleep_ms(3);
    vllsi_mutex_lock(&gate.mutex);
    gate.open = true;
    vllsi_mutex_unlock(&gate.mutex);
    vllsi_condvar_broadcast(&gate.opened);
    for (int at = 0; at < THREADS; at++) {
        support_thread_join(&threads[at]);
    }
    CHECK_EQ(gate.opened.waiters, 0);
}

/* ── Spin lock ────────────────────────────────────────────────────────────────────────────── */

struct counted_spinning {
    struct vllsi_spinlock lock;
    uint64_t count;
};

static void count_up_spinning(void *argument)
{
    struct counted_spinning *counted = *(struct counted_spinning **)argument;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        if (round % 2 == 0) {
            vllsi_spinlock_lock(&counted->lock);
        } else {
            while (vllsi_failed(vllsi_spinlock_lock_until(&counted->lock, conformance_now_ns() + 20000))) {
            }
        }
        counted->count++;
        vllsi_spinlock_unlock(&counted->lock);
    }
}

TEST(spinlock, all_zero_is_unlocked)
{
    struct vllsi_spinlock lock = {0};
    CHECK(vllsi_spinlock_try_lock(&lock));
    CHECK(!vllsi_spinlock_try_lock(&lock));
    const int64_t deadline_ns = support_after_ms(3);
    CHECK(vllsi_timed_out(vllsi_spinlock_lock_until(&lock, deadline_ns)));
    CHECK(conformance_now_ns() >= deadline_ns);
    vllsi_spinlock_unlock(&lock);
    vllsi_spinlock_lock(&lock);
    CHECK(vllsi_timed_out(vllsi_spinlock_lock_until(&lock, 0)));
    vllsi_spinlock_unlock(&lock);
    CHECK_EQ(vllsi_spinlock_lock_until(&lock, 0), 0);
}

TEST(spinlock, excludes)
{
    struct counted_spinning counted = {.count = 0};
    struct counted_spinning *same[THREADS] = {&counted, &counted, &counted, &counted};
    support_threads_run(THREADS, count_up_spinning, same, sizeof same[0]);
    CHECK_EQ(counted.count, THREADS * ROUNDS);
}

/* ── Reader-writer lock ───────────────────────────────────────────────────────────────────── */

TEST(rwlock, all_zero_is_unlocked)
{
    struct vllsi_rwlock lock = {0};
    CHECK(vllsi_rwlock_try_read(&lock));
    CHECK(vllsi_rwlock_try_read(&lock));
    CHECK(!vllsi_rwlock_try_write(&lock));
    CHECK(vllsi_timed_out(vllsi_rwlock_write_until(&lock, support_after_ms(2))));
    vllsi_rwlock_read_unlock(&lock);
    CHECK(!vllsi_rwlock_try_write(&lock));
    vllsi_rwlock_read_unlock(&lock);
    CHECK(vllsi_rwlock_try_write(&lock));
    CHECK(!vllsi_rwlock_try_read(&lock));
    CHECK(!vllsi_rwlock_try_write(&lock));
    CHECK(vllsi_timed_out(vllsi_rwlock_read_until(&lock, support_after_ms(2))));
    CHECK(vllsi_timed_out(vllsi_rwlock_write_until(&lock, 0)));
    vllsi_rwlock_write_unlock(&lock);
    CHECK_EQ(lock.state, 0);
    CHECK_EQ(vllsi_rwlock_read_until(&lock, 0), 0);
    vllsi_rwlock_read_unlock(&lock);
    CHECK_EQ(vllsi_rwlock_write_until(&lock, 0), 0);
    vllsi_rwlock_write_unlock(&lock);
    vllsi_rwlock_read(&lock);
    vllsi_rwlock_read_unlock(&lock);
    vllsi_rwlock_write(&lock);
    vllsi_rwlock_write_unlock(&lock);
    CHECK_EQ(lock.state, 0);
}

struct ledger {
    struct vllsi_rwlock lock;
    uint64_t left, right;
    uint32_t writers;
    bool by_deadline;
};

static void read_ledger(struct ledger *ledger)
{
    if (ledger->by_deadline) {
        while (vllsi_failed(vllsi_rwlock_read_until(&ledger->lock, conformance_now_ns() + 20000))) {
        }
    } else {
        vllsi_rwlock_read(&ledger->lock);
    }
    CHECK_EQ(ledger->left, ledger->right);
    vllsi_rwlock_read_unlock(&ledger->lock);
}

static void write_ledger(struct ledger *ledger)
{
    if (ledger->by_deadline) {
        while (vllsi_failed(vllsi_rwlock_write_until(&ledger->lock, conformance_now_ns() + 20000))) {
        }
    } else {
        vllsi_rwlock_write(&ledger->lock);
    }
    ledger->left++;
    ledger->right++;
    vllsi_rwlock_write_unlock(&ledger->lock);
}

static void keep_ledger(void *argument)
{
    struct ledger *ledger = *(struct ledger **)argument;
    const uint32_t each = 2 + __atomic_fetch_add(&ledger->writers, 1, __ATOMIC_RELAXED);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        if (round % each == 0) {
            write_ledger(ledger);
        } else {
            read_ledger(ledger);
        }
    }
}

static void run_ledger(bool by_deadline)
{
    struct ledger ledger = {.by_deadline = by_deadline};
    struct ledger *same[THREADS] = {&ledger, &ledger, &ledger, &ledger};
    support_threads_run(THREADS, keep_ledger, same, sizeof same[0]);
    CHECK_EQ(ledger.left, ROUNDS / 2 + ROUNDS / 3 + ROUNDS / 4 + ROUNDS / 5);
    CHECK_EQ(ledger.lock.state, 0);
}

TEST(rwlock, readers_share_and_writers_exclude)
{
    run_ledger(false);
}

TEST(rwlock, readers_share_and_writers_exclude_without_looking)
{
    never_look();
    run_ledger(false);
}

TEST(rwlock, deadlines_race_unlocks)
{
    never_look();
    run_ledger(true);
}

struct queue {
    struct vllsi_rwlock lock;
    uint32_t got;
    int64_t deadline_ns;
    bool timed_out;
};

static void queue_to_write(void *argument)
{
    struct queue *queue = argument;
    const vllsi_result locked = vllsi_rwlock_write_until(&queue->lock, queue->deadline_ns);
    queue->timed_out = vllsi_timed_out(locked);
    set(&queue->got, 1);
    if (!vllsi_failed(locked)) {
        vllsi_rwlock_write_unlock(&queue->lock);
    }
}

TEST(rwlock, waiting_writer_keeps_readers_out_until_it_gives_up)
{
    struct queue queue = {.deadline_ns = support_after_ms(60)};
    struct support_thread writer;
    vllsi_rwlock_read(&queue.lock);
    support_thread_start(&writer, queue_to_write, &queue);
    while (get(&queue.lock.state) < VLLSI__RWLOCK_WRITER_WAITS) {
        conformance_sleep_ms(1);
    }
    CHECK(!vllsi_rwlock_try_read(&queue.lock));
    CHECK_EQ(vllsi_rwlock_read_until(&queue.lock, VLLSI_FOREVER), 0); /* the writer's end lets it in */
    support_thread_join(&writer);
    CHECK(queue.timed_out);
    vllsi_rwlock_read_unlock(&queue.lock);
    vllsi_rwlock_read_unlock(&queue.lock);
    CHECK_EQ(queue.lock.state, 0);
}

TEST(rwlock, writer_comes_after_the_last_reader)
{
    struct queue queue = {.deadline_ns = VLLSI_FOREVER};
    struct support_thread writer;
    vllsi_rwlock_read(&queue.lock);
    vllsi_rwlock_read(&queue.lock);
    support_thread_start(&writer, queue_to_write, &queue);
    conformance_sleep_ms(3);
    vllsi_rwlock_read_unlock(&queue.lock);
    conformance_sleep_ms(3);
    CHECK_EQ(get(&queue.got), 0);
    vllsi_rwlock_read_unlock(&queue.lock);
    support_thread_join(&writer);
    CHECK(!queue.timed_out);
    CHECK_EQ(queue.lock.state, 0);
}

/* ── Once ─────────────────────────────────────────────────────────────────────────────────── */

struct occasion {
    struct vllsi_once once;
    uint32_t calls;
};

static void happen(void *argument)
{
    struct occasion *occasion = argument;
    conformance_sleep_ms(3);
    occasion->calls++;
}

static void attend(void *argument)
{
    struct occasion *occasion = *(struct occasion **)argument;
    vllsi_once_call(&occasion->once, happen, occasion);
    CHECK(vllsi_once_is_done(&occasion->once));
    CHECK_EQ(occasion->calls, 1);
}

TEST(once, happens_once_and_all_see_it)
{
    struct occasion occasion = {.calls = 0};
    struct occasion *same[THREADS] = {&occasion, &occasion, &occasion, &occasion};
    CHECK(!vllsi_once_is_done(&occasion.once));
    support_threads_run(THREADS, attend, same, sizeof same[0]);
    vllsi_once_call(&occasion.once, happen, &occasion);
    CHECK_EQ(occasion.calls, 1);
}

static void try_twice(void *argument)
{
    struct occasion *occasion = *(struct occasion **)argument;
    if (vllsi_once_begin_until(&occasion->once, VLLSI_FOREVER) == 1) {
        conformance_sleep_ms(2);
        occasion->calls++;
        vllsi_once_end(&occasion->once, occasion->calls == 3);
    }
}

TEST(once, what_failed_is_done_by_the_next)
{
    struct occasion occasion = {.calls = 0};
    struct occasion *same[THREADS] = {&occasion, &occasion, &occasion, &occasion};
    support_threads_run(THREADS, try_twice, same, sizeof same[0]);
    CHECK_EQ(occasion.calls, 3);
    CHECK(vllsi_once_is_done(&occasion.once));
    CHECK_EQ(vllsi_once_begin_until(&occasion.once, 0), 0);
}

TEST(once, deadline_passes_while_it_happens)
{
    struct vllsi_once once = {0};
    CHECK_EQ(vllsi_once_begin_until(&once, 0), 1);
    const int64_t deadline_ns = support_after_ms(3);
    CHECK(vllsi_timed_out(vllsi_once_begin_until(&once, deadline_ns)));
    CHECK(conformance_now_ns() >= deadline_ns);
    vllsi_once_end(&once, true);
    CHECK_EQ(vllsi_once_begin_until(&once, 0), 0);
}

/* ── Semaphore ────────────────────────────────────────────────────────────────────────────── */

TEST(semaphore, counts)
{
    struct vllsi_semaphore semaphore = {0};
    CHECK(!vllsi_semaphore_try_wait(&semaphore));
    CHECK(vllsi_timed_out(vllsi_semaphore_wait_until(&semaphore, support_after_ms(2))));
    CHECK(vllsi_semaphore_post(&semaphore));
    CHECK(vllsi_semaphore_post(&semaphore));
    CHECK_EQ(vllsi_semaphore_count(&semaphore), 2);
    vllsi_semaphore_wait(&semaphore);
    CHECK_EQ(vllsi_semaphore_wait_until(&semaphore, 0), 0);
    CHECK_EQ(vllsi_semaphore_count(&semaphore), 0);
    vllsi_semaphore_init(&semaphore, 3);
    CHECK_EQ(vllsi_semaphore_count(&semaphore), 3);
    CHECK(vllsi_semaphore_try_wait(&semaphore));
}

TEST(semaphore, does_not_overflow)
{
    struct vllsi_semaphore semaphore;
    vllsi_semaphore_init(&semaphore, UINT32_MAX);
    CHECK_EQ(vllsi_semaphore_count(&semaphore), VLLSI_SEMAPHORE_MAX);
    CHECK(!vllsi_semaphore_post(&semaphore));
    CHECK_EQ(vllsi_semaphore_count(&semaphore), VLLSI_SEMAPHORE_MAX);
    CHECK(vllsi_semaphore_try_wait(&semaphore));
    CHECK(vllsi_semaphore_post(&semaphore));
}

struct relay {
    struct vllsi_semaphore full, empty;
    uint32_t taken;
    bool by_deadline;
};

static void take_one(struct relay *relay, struct vllsi_semaphore *semaphore)
{
    if (!relay->by_deadline) {
        vllsi_semaphore_wait(semaphore);
        return;
    }
    while (vllsi_failed(vllsi_semaphore_wait_until(semaphore, conformance_now_ns() + 20000))) {
    }
}

static void give(void *argument)
{
    struct relay *relay = argument;
    for (int round = 0; round < ROUNDS; round++) {
        take_one(relay, &relay->empty);
        CHECK(vllsi_semaphore_post(&relay->full));
    }
}

static void take(void *argument)
{
    struct relay *relay = argument;
    for (int round = 0; round < ROUNDS; round++) {
        take_one(relay, &relay->full);
        __atomic_add_fetch(&relay->taken, 1, __ATOMIC_RELAXED);
        CHECK(vllsi_semaphore_post(&relay->empty));
    }
}

static void run_relay(bool by_deadline)
{
    struct relay relay = {.by_deadline = by_deadline};
    struct support_thread threads[4];
    vllsi_semaphore_init(&relay.empty, 2);
    for (int at = 0; at < 4; at++) {
        support_thread_start(&threads[at], at % 2 == 0 ? give : take, &relay);
    }
    for (int at = 0; at < 4; at++) {
        support_thread_join(&threads[at]);
    }
    CHECK_EQ(relay.taken, 2 * ROUNDS);
    CHECK_EQ(vllsi_semaphore_count(&relay.empty), 2);
    CHECK_EQ(vllsi_semaphore_count(&relay.full), 0);
}

TEST(semaphore, every_post_lets_one_go_on)
{
    run_relay(false);
}

TEST(semaphore, every_post_lets_one_go_on_without_looking)
{
    never_look();
    run_relay(false);
}

TEST(semaphore, deadlines_race_posts)
{
    never_look();
    run_relay(true);
}

/* ── Parker ───────────────────────────────────────────────────────────────────────────────── */

TEST(parker, one_unpark_is_kept)
{
    struct vllsi_parker parker = {0};
    vllsi_parker_unpark(&parker);
    vllsi_parker_unpark(&parker);
    vllsi_parker_park(&parker);
    const int64_t deadline_ns = support_after_ms(3);
    CHECK(vllsi_timed_out(vllsi_parker_park_until(&parker, deadline_ns)));
    CHECK(conformance_now_ns() >= deadline_ns);
    CHECK(vllsi_timed_out(vllsi_parker_park_until(&parker, 0)));
    vllsi_parker_unpark(&parker);
    CHECK_EQ(vllsi_parker_park_until(&parker, 0), 0);
}

struct pair {
    struct vllsi_parker ping, pong;
    uint32_t written;
};

static void answer(void *argument)
{
    struct pair *pair = argument;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        vllsi_parker_park(&pair->ping);
        CHECK_EQ(pair->written, 2 * round + 1);
        pair->written++;
        vllsi_parker_unpark(&pair->pong);
    }
}

static void run_pair(void)
{
    struct pair pair = {.written = 0};
    struct support_thread other;
    support_thread_start(&other, answer, &pair);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        pair.written++;
        vllsi_parker_unpark(&pair.ping);
        vllsi_parker_park(&pair.pong);
        CHECK_EQ(pair.written, 2 * round + 2);
    }
    support_thread_join(&other);
}

TEST(parker, hands_over_what_was_written)
{
    run_pair();
}

TEST(parker, hands_over_what_was_written_without_looking)
{
    never_look();
    run_pair();
}

TEST(parker, a_thread_has_its_own)
{
    CHECK(vllsi_parker_self() == NULL);
    REQUIRE(!vllsi_failed(vllsi_init_thread()));
    struct vllsi_parker *parker = vllsi_parker_self();
    REQUIRE(parker != NULL);
    vllsi_parker_unpark(parker);
    CHECK_EQ(vllsi_parker_park_until(parker, 0), 0);
    CHECK(vllsi_timed_out(vllsi_parker_park_until(parker, 0)));
    vllsi_cleanup_thread();
    CHECK(vllsi_parker_self() == NULL);
}

/* ── Barrier ──────────────────────────────────────────────────────────────────────────────── */

struct meeting {
    struct vllsi_barrier barrier;
    uint32_t at[THREADS];
    uint32_t leaders;
};

struct member {
    struct meeting *meeting;
    uint32_t self;
};

static void meet(void *argument)
{
    const struct member *member = argument;
    struct meeting *meeting = member->meeting;
    for (uint32_t round = 0; round < FEW_ROUNDS; round++) {
        set(&meeting->at[member->self], round + 1);
        if (vllsi_barrier_wait(&meeting->barrier)) {
            __atomic_add_fetch(&meeting->leaders, 1, __ATOMIC_RELAXED);
        }
        for (uint32_t other = 0; other < THREADS; other++) {
            CHECK(get(&meeting->at[other]) >= round + 1 && get(&meeting->at[other]) <= round + 2);
        }
    }
}

static void run_meeting(void)
{
    struct meeting meeting = {.leaders = 0};
    struct member members[THREADS];
    vllsi_barrier_init(&meeting.barrier, THREADS);
    for (uint32_t at = 0; at < THREADS; at++) {
        members[at] = (struct member){&meeting, at};
    }
    support_threads_run(THREADS, meet, members, sizeof members[0]);
    CHECK_EQ(meeting.leaders, FEW_ROUNDS);
}

TEST(barrier, nobody_goes_before_all_have_come)
{
    run_meeting();
}

TEST(barrier, nobody_goes_before_all_have_come_without_looking)
{
    never_look();
    run_meeting();
}

TEST(barrier, for_one_never_waits)
{
    struct vllsi_barrier barrier = {0};
    CHECK(vllsi_barrier_wait(&barrier));
    CHECK_EQ(vllsi_barrier_wait_until(&barrier, 0), 1);
    vllsi_barrier_init(&barrier, 1);
    CHECK(vllsi_barrier_wait(&barrier));
}

TEST(barrier, who_gives_up_does_not_count)
{
    struct vllsi_barrier barrier;
    vllsi_barrier_init(&barrier, 2);
    const int64_t deadline_ns = support_after_ms(3);
    CHECK(vllsi_timed_out(vllsi_barrier_wait_until(&barrier, deadline_ns)));
    CHECK(conformance_now_ns() >= deadline_ns);
    CHECK(vllsi_timed_out(vllsi_barrier_wait_until(&barrier, 0)));
    CHECK_EQ(barrier.arrived, 0);
}
