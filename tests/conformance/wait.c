/*
 * vllsi/wait.h: sleeping on a word and waking who sleeps there.
 */
#include "conformance.h"
#include "support_threads.h"

#include <vllsi/wait.h>

struct shared {
    uint32_t word;
    uint32_t returned;
};

static void set(uint32_t *word, uint32_t value)
{
    __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
}

static uint32_t get(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

static void wait_for_change(void *argument)
{
    struct shared *shared = argument;
    while (get(&shared->word) == 0) {
        CHECK_OK(vllsi_wait(&shared->word, 0));
    }
    __atomic_add_fetch(&shared->returned, 1, __ATOMIC_SEQ_CST);
}

TEST(wait, another_value_ends_it_at_once)
{
    uint32_t word = 5;
    CHECK_EQ(vllsi_wait(&word, 4), 0);
    CHECK_EQ(vllsi_wait_until(&word, 4, VLLSI_FOREVER), 0);
    CHECK_EQ(vllsi_wait_shared_until(&word, 4, VLLSI_FOREVER), 0);
}

/* A deadline ends a wait that spurious wake-ups do not end first. */
static vllsi_result until(vllsi_result (*wait)(const uint32_t *word, uint32_t expected, int64_t deadline_ns),
                          int64_t deadline_ns)
{
    const uint32_t word = 0;
    vllsi_result waited;
    do {
        waited = wait(&word, 0, deadline_ns);
    } while (waited == 0);
    return waited;
}

TEST(wait, deadline_ends_it_and_never_early)
{
    for (int64_t span_ms = 1; span_ms <= 16; span_ms *= 4) {
        const int64_t deadline_ns = support_after_ms(span_ms);
        CHECK(vllsi_timed_out(until(vllsi_wait_until, deadline_ns)));
        CHECK(conformance_now_ns() >= deadline_ns);
        const int64_t shared_ns = support_after_ms(span_ms);
        CHECK(vllsi_timed_out(until(vllsi_wait_shared_until, shared_ns)));
        CHECK(conformance_now_ns() >= shared_ns);
    }
}

TEST(wait, deadline_in_the_past_does_not_wait)
{
    static const int64_t past[] = {0, 1, -1, INT64_MIN};
    for (size_t at = 0; at < sizeof past / sizeof past[0]; at++) {
        CHECK(vllsi_timed_out(until(vllsi_wait_until, past[at])));
        CHECK(vllsi_timed_out(until(vllsi_wait_shared_until, past[at])));
    }
}

TEST(wait, timed_out_is_no_other_failure)
{
    CHECK(!vllsi_timed_out(0));
    CHECK(!vllsi_timed_out(1));
    CHECK(!vllsi_timed_out(-1));
}

TEST(wait, what_is_not_aligned_fails)
{
    uint32_t words[2] = {0, 0};
    vllsi_result waited;
    do {
        waited = vllsi_wait_until((const uint32_t *)((uintptr_t)words + 1), 0, 0);
    } while (waited == 0);
    CHECK(vllsi_failed(waited) && !vllsi_timed_out(waited));
}

TEST(wait, wake_one_wakes_each_in_turn)
{
    struct shared shared = {0, 0};
    struct support_thread threads[3];
    for (int at = 0; at < 3; at++) {
        support_thread_start(&threads[at], wait_for_change, &shared);
    }
    conformance_sleep_ms(5);
    CHECK_EQ(get(&shared.returned), 0);
    set(&shared.word, 1);
    for (int at = 0; at < 3; at++) {
        vllsi_wake_one(&shared.word);
    }
    for (int at = 0; at < 3; at++) {
        support_thread_join(&threads[at]);
    }
    CHECK_EQ(shared.returned, 3);
}

TEST(wait, wake_all_wakes_all)
{
    struct shared shared = {0, 0};
    struct support_thread threads[4];
    for (int at = 0; at < 4; at++) {
        support_thread_start(&threads[at], wait_for_change, &shared);
    }
    conformance_sleep_ms(5);
    set(&shared.word, 1);
    vllsi_wake_all(&shared.word);
    for (int at = 0; at < 4; at++) {
        support_thread_join(&threads[at]);
    }
    CHECK_EQ(shared.returned, 4);
}

static void hand_on(void *argument)
{
    struct shared *shared = argument;
    for (uint32_t turn = 1; turn < 4000; turn += 2) {
        while (get(&shared->word) != turn) {
            CHECK_OK(vllsi_wait(&shared->word, turn - 1));
        }
        set(&shared->word, turn + 1);
        vllsi_wake_one(&shared->word);
    }
}

TEST(wait, no_wake_up_is_missed)
{
    struct shared shared = {0, 0};
    struct support_thread other;
    support_thread_start(&other, hand_on, &shared);
    for (uint32_t turn = 0; turn < 4000; turn += 2) {
        while (get(&shared.word) != turn) {
            CHECK_OK(vllsi_wait(&shared.word, turn - 1));
        }
        set(&shared.word, turn + 1);
        vllsi_wake_one(&shared.word);
    }
    support_thread_join(&other);
    CHECK_EQ(shared.word, 4000);
}

static void wait_shared(void *argument)
{
    struct shared *shared = argument;
    while (get(&shared->word) == 0) {
        CHECK_OK(vllsi_wait_shared_until(&shared->word, 0, VLLSI_FOREVER));
    }
    __atomic_add_fetch(&shared->returned, 1, __ATOMIC_SEQ_CST);
}

TEST(wait, shared_wakes_threads_of_this_process_too)
{
    struct shared shared = {0, 0};
    struct support_thread threads[2];
    support_thread_start(&threads[0], wait_shared, &shared);
    support_thread_start(&threads[1], wait_shared, &shared);
    conformance_sleep_ms(5);
    set(&shared.word, 1);
    CHECK_EQ(vllsi_wake_shared_one(&shared.word), 0);
    CHECK_EQ(vllsi_wake_shared_all(&shared.word), 0);
    support_thread_join(&threads[0]);
    support_thread_join(&threads[1]);
    CHECK_EQ(shared.returned, 2);
}

TEST(wait, waking_nobody_is_nothing)
{
    uint32_t word = 0;
    vllsi_wake_one(&word);
    vllsi_wake_all(&word);
    CHECK_EQ(vllsi_wake_shared_one(&word), 0);
    CHECK_EQ(vllsi_wake_shared_all(&word), 0);
}
