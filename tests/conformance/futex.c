/*
 * vllsi/linux/futex.h: what a futex does and says.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/linux/futex.h>

static const enum vllsi_linux_futex_scope scopes[] = {VLLSI_LINUX_FUTEX_OF_PROCESS, VLLSI_LINUX_FUTEX_SHARED};

#define FAILS_WITH(result, code) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_##code)

TEST(futex, another_value_is_eagain)
{
    uint32_t word = 1;
    for (int at = 0; at < 2; at++) {
        FAILS_WITH(vllsi_linux_futex_wait_until(&word, 0, VLLSI_LINUX_FUTEX_ANY, VLLSI_FOREVER, scopes[at]),
                   EAGAIN);
    }
}

TEST(futex, deadline_is_absolute_and_never_early)
{
    uint32_t word = 0;
    for (int at = 0; at < 2; at++) {
        const int64_t deadline_ns = support_after_ms(5);
        FAILS_WITH(vllsi_linux_futex_wait_until(&word, 0, VLLSI_LINUX_FUTEX_ANY, deadline_ns, scopes[at]),
                   ETIMEDOUT);
        CHECK(conformance_now_ns() >= deadline_ns);
        FAILS_WITH(vllsi_linux_futex_wait_until(&word, 0, 1, 0, scopes[at]), ETIMEDOUT);
        FAILS_WITH(vllsi_linux_futex_wait_until(&word, 0, 1, INT64_MIN, scopes[at]), ETIMEDOUT);
    }
}

TEST(futex, senseless_arguments_are_refused)
{
    uint32_t words[2] = {0, 0};
    const uint32_t *crooked = (const uint32_t *)((uintptr_t)words + 2);
    FAILS_WITH(vllsi_linux_futex_wait_until(words, 0, 0, 0, VLLSI_LINUX_FUTEX_OF_PROCESS), EINVAL);
    FAILS_WITH(vllsi_linux_futex_wait_until(crooked, 0, 1, 0, VLLSI_LINUX_FUTEX_OF_PROCESS), EINVAL);
    FAILS_WITH(vllsi_linux_futex_wake_up(words, 1, 0, VLLSI_LINUX_FUTEX_OF_PROCESS), EINVAL);
    FAILS_WITH(vllsi_linux_futex_wait_any(NULL, 0, 0), EINVAL);
    FAILS_WITH(vllsi_linux_futex_wait_any(NULL, VLLSI_LINUX_FUTEX_WORDS_MAX + 1, 0), EINVAL);
    FAILS_WITH(vllsi_linux_futex_move(words, 0, UINT32_MAX, 1, words + 1, VLLSI_LINUX_FUTEX_OF_PROCESS),
               EINVAL);
}

/* Memory that is not there: a wait fails, a wake-up has only a key, unless the word is shared. */
TEST(futex, word_that_is_not_mapped)
{
    const vllsi_result page = vllsi__linux_mmap(NULL, 4096, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                                                VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(page));
    const uint32_t *word = (const uint32_t *)(uintptr_t)page;
    REQUIRE(vllsi__linux_munmap((void *)(uintptr_t)page, 4096) == 0);
    FAILS_WITH(vllsi_linux_futex_wait_until(word, 0, 1, 0, VLLSI_LINUX_FUTEX_OF_PROCESS), EFAULT);
    if (!conformance_emulated()) { /* an emulator looks at the address itself */
        CHECK_EQ(vllsi_linux_futex_wake_up(word, 1, 1, VLLSI_LINUX_FUTEX_OF_PROCESS), 0);
    }
    FAILS_WITH(vllsi_linux_futex_wake_up(word, 1, 1, VLLSI_LINUX_FUTEX_SHARED), EFAULT);
    vllsi_wake_one(word);
    vllsi_wake_all(word);
}

struct sleeper {
    uint32_t *word;
    uint32_t bits;
    uint32_t tid;
    vllsi_result result;
    uint32_t woken;
};

static void sleep_once(void *argument)
{
    struct sleeper *sleeper = argument;
    __atomic_store_n(&sleeper->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_SEQ_CST);
    sleeper->result = vllsi_linux_futex_wait_until(sleeper->word, 0, sleeper->bits, support_after_ms(10000),
                                                   VLLSI_LINUX_FUTEX_OF_PROCESS);
    __atomic_store_n(&sleeper->woken, 1, __ATOMIC_SEQ_CST);
}

static void start_sleepers(struct sleeper *sleepers, struct support_thread *threads, uint32_t count)
{
    for (uint32_t at = 0; at < count; at++) {
        support_thread_start(&threads[at], sleep_once, &sleepers[at]);
    }
    conformance_sleep_ms(20);
}

/* What comes while a sleeper is still on its way is repeated until it has been seen. */
static vllsi_result wake_exactly(const uint32_t *word, uint32_t count, uint32_t bits)
{
    vllsi_result woken = 0;
    for (int tries = 0; tries < 1000 && woken < (vllsi_result)count; tries++) {
        const vllsi_result more =
            vllsi_linux_futex_wake_up(word, count - (uint32_t)woken, bits, VLLSI_LINUX_FUTEX_OF_PROCESS);
        REQUIRE(!vllsi_failed(more));
        woken += more;
        conformance_sleep_ms(more == 0);
    }
    return woken;
}

TEST(futex, bits_choose_the_sleeper)
{
    uint32_t word = 0;
    struct sleeper sleepers[2] = {{.word = &word, .bits = 1}, {.word = &word, .bits = 2}};
    struct support_thread threads[2];
    start_sleepers(sleepers, threads, 2);
    CHECK_EQ(vllsi_linux_futex_wake_up(&word, 5, 4, VLLSI_LINUX_FUTEX_OF_PROCESS), 0);
    CHECK_EQ(vllsi_linux_futex_wake_up(&word, 0, VLLSI_LINUX_FUTEX_ANY, VLLSI_LINUX_FUTEX_OF_PROCESS), 0);
    CHECK_EQ(wake_exactly(&word, 1, 2 | 8), 1);
    support_thread_join(&threads[1]);
    CHECK_EQ(sleepers[1].result, 0);
    CHECK_EQ(__atomic_load_n(&sleepers[0].woken, __ATOMIC_SEQ_CST), 0);
    CHECK_EQ(wake_exactly(&word, 1, 1), 1);
    support_thread_join(&threads[0]);
    CHECK_EQ(sleepers[0].result, 0);
}

TEST(futex, sleepers_move_to_another_word)
{
    uint32_t words[2] = {0, 0};
    struct sleeper sleepers[3] = {
        {.word = words, .bits = 1}, {.word = words, .bits = 1}, {.word = words, .bits = 1}};
    struct support_thread threads[3];
    FAILS_WITH(vllsi_linux_futex_move(words, 1, 1, 1, words + 1, VLLSI_LINUX_FUTEX_OF_PROCESS), EAGAIN);
    start_sleepers(sleepers, threads, 3);
    vllsi_result moved = 0; /* the first pass wakes one; all others end on the second word */
    uint32_t to_wake = 1;
    for (int tries = 0; tries < 1000 && moved < 3; tries++) {
        const vllsi_result more = vllsi_linux_futex_move(words, 0, to_wake, VLLSI_LINUX_FUTEX_ALL, words + 1,
                                                         VLLSI_LINUX_FUTEX_OF_PROCESS);
        REQUIRE(!vllsi_failed(more));
        to_wake = more > 0 ? 0 : to_wake;
        moved += more;
        conformance_sleep_ms(more == 0);
    }
    CHECK_EQ(moved, 3);
    CHECK_EQ(vllsi_linux_futex_wake_up(words, VLLSI_LINUX_FUTEX_ALL, 1, VLLSI_LINUX_FUTEX_OF_PROCESS), 0);
    CHECK_EQ(wake_exactly(words + 1, 2, 1), 2);
    for (int at = 0; at < 3; at++) {
        support_thread_join(&threads[at]);
        CHECK_EQ(sleepers[at].result, 0);
    }
}

static void sleep_portably(void *argument)
{
    struct sleeper *sleeper = argument;
    __atomic_store_n(&sleeper->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_SEQ_CST);
    sleeper->result = vllsi_wait_until(sleeper->word, 0, support_after_ms(10000));
    __atomic_store_n(&sleeper->woken, 1, __ATOMIC_SEQ_CST);
}

TEST(futex, signal_is_eintr_and_the_portable_wait_hides_it)
{
    support_let_signals_interrupt();
    uint32_t word = 0;
    struct sleeper sleeper = {.word = &word, .bits = 1};
    struct support_thread thread;
    start_sleepers(&sleeper, &thread, 1);
    for (int tries = 0; tries < 1000 && __atomic_load_n(&sleeper.woken, __ATOMIC_SEQ_CST) == 0; tries++) {
        support_interrupt(__atomic_load_n(&sleeper.tid, __ATOMIC_SEQ_CST));
        conformance_sleep_ms(2);
    }
    support_thread_join(&thread);
    FAILS_WITH(sleeper.result, EINTR);
    struct sleeper portable = {.word = &word};
    support_thread_start(&thread, sleep_portably, &portable);
    for (int tries = 0; tries < 1000 && __atomic_load_n(&portable.woken, __ATOMIC_SEQ_CST) == 0; tries++) {
        conformance_sleep_ms(2);
        support_interrupt(__atomic_load_n(&portable.tid, __ATOMIC_SEQ_CST));
    }
    support_thread_join(&thread);
    CHECK_EQ(portable.result, 0);
}

/* Sleeps whose deadlines come at about the time of a wake-up. */
struct racer {
    uint32_t word;
    uint32_t running;
    uint32_t woken;
    uint32_t timed_out;
};

static void race_deadlines(void *argument)
{
    struct racer *racer = *(struct racer **)argument;
    for (int64_t round = 0; round < 400; round++) {
        const vllsi_result waited = vllsi_linux_futex_wait_until(
            &racer->word, 0, 1, conformance_now_ns() + round * 997 % 60000, VLLSI_LINUX_FUTEX_OF_PROCESS);
        if (waited == 0) {
            __atomic_add_fetch(&racer->woken, 1, __ATOMIC_SEQ_CST);
        } else {
            FAILS_WITH(waited, ETIMEDOUT);
            __atomic_add_fetch(&racer->timed_out, 1, __ATOMIC_SEQ_CST);
        }
    }
    __atomic_sub_fetch(&racer->running, 1, __ATOMIC_SEQ_CST);
}

/* Who was woken says so, whatever its deadline says; or a wake-up would be lost with it. */
TEST(futex, wake_that_races_a_deadline_is_not_lost)
{
    struct racer racer = {.running = 2};
    struct racer *same = &racer;
    struct support_thread threads[2];
    support_thread_start(&threads[0], race_deadlines, &same);
    support_thread_start(&threads[1], race_deadlines, &same);
    vllsi_result woken = 0;
    while (__atomic_load_n(&racer.running, __ATOMIC_SEQ_CST) != 0) {
        woken += vllsi_linux_futex_wake_up(&racer.word, 1, 1, VLLSI_LINUX_FUTEX_OF_PROCESS);
    }
    support_thread_join(&threads[0]);
    support_thread_join(&threads[1]);
    CHECK_EQ(racer.woken, woken);
    CHECK_EQ(racer.woken + racer.timed_out, 800);
}

struct waiter {
    uint32_t words[3];
    vllsi_result result;
};

static void wait_for_three(void *argument)
{
    struct waiter *waiter = argument;
    const struct vllsi_linux_futex_word words[3] = {
        {waiter->words, 0, VLLSI_LINUX_FUTEX_OF_PROCESS},
        {waiter->words + 1, 0, VLLSI_LINUX_FUTEX_SHARED},
        {waiter->words + 2, 0, VLLSI_LINUX_FUTEX_OF_PROCESS},
    };
    waiter->result = vllsi_linux_futex_wait_any(words, 3, support_after_ms(10000));
}

TEST(futex, waiting_for_any_says_which)
{
    if (!vllsi_linux_futex_can_wait_any()) {
        SKIP("this kernel or emulator is without futex_waitv");
    }
    for (uint32_t which = 0; which < 3; which++) {
        struct waiter waiter = {.words = {0, 0, 0}};
        struct support_thread thread;
        support_thread_start(&thread, wait_for_three, &waiter);
        const enum vllsi_linux_futex_scope scope =
            which == 1 ? VLLSI_LINUX_FUTEX_SHARED : VLLSI_LINUX_FUTEX_OF_PROCESS;
        vllsi_result woken = 0;
        while (woken == 0) {
            conformance_sleep_ms(2);
            woken = vllsi_linux_futex_wake_up(waiter.words + which, 1, VLLSI_LINUX_FUTEX_ANY, scope);
        }
        support_thread_join(&thread);
        CHECK_EQ(woken, 1);
        CHECK_EQ(waiter.result, which);
    }
}

TEST(futex, waiting_for_any_compares_and_ends_in_time)
{
    if (!vllsi_linux_futex_can_wait_any()) {
        SKIP("this kernel or emulator is without futex_waitv");
    }
    uint32_t values[2] = {0, 7};
    struct vllsi_linux_futex_word words[2] = {{values, 0, VLLSI_LINUX_FUTEX_OF_PROCESS},
                                              {values + 1, 0, VLLSI_LINUX_FUTEX_OF_PROCESS}};
    FAILS_WITH(vllsi_linux_futex_wait_any(words, 2, VLLSI_FOREVER), EAGAIN);
    words[1].expected = 7;
    const int64_t deadline_ns = support_after_ms(5);
    FAILS_WITH(vllsi_linux_futex_wait_any(words, 2, deadline_ns), ETIMEDOUT);
    CHECK(conformance_now_ns() >= deadline_ns);
    FAILS_WITH(vllsi_linux_futex_wait_any(words, 2, -1), ETIMEDOUT);
}

TEST(futex, one_of_any_needs_no_new_kernel)
{
    uint32_t value = 0;
    const struct vllsi_linux_futex_word words[2] = {{&value, 0, VLLSI_LINUX_FUTEX_OF_PROCESS},
                                                    {&value, 0, VLLSI_LINUX_FUTEX_OF_PROCESS}};
    if (!support_refuse(VLLSI_LINUX_NR_futex_waitv, VLLSI_LINUX_ENOSYS)) {
        SKIP("no filters here");
    }
    CHECK(!vllsi_linux_futex_can_wait_any());
    FAILS_WITH(vllsi_linux_futex_wait_any(words, 2, 0), ENOSYS);
    FAILS_WITH(vllsi_linux_futex_wait_any(words, 1, support_after_ms(2)), ETIMEDOUT);
    FAILS_WITH(vllsi_linux_futex_wait_any(
                   &(struct vllsi_linux_futex_word){&value, 1, VLLSI_LINUX_FUTEX_SHARED}, 1, 0),
               EAGAIN);
}
