/*
 * Futexes: waiting with and without success, waking, and moving a sleeping thread from one word to another.
 */
#include "check.h"

#define PRIVATE VLLSI_LINUX_FUTEX_PRIVATE_FLAG

static void test_wait(void)
{
    uint32_t word = 5;
    const struct vllsi_linux_timespec limit = milliseconds(20);
    check_error("futex FUTEX_WAIT of another value", vllsi_linux_futex_wait(&word, 4, NULL, PRIVATE),
                VLLSI_LINUX_EAGAIN);
    int64_t start = now_ms();
    check_error("futex FUTEX_WAIT with a timeout", vllsi_linux_futex_wait(&word, 5, &limit, PRIVATE),
                VLLSI_LINUX_ETIMEDOUT);
    check_between("FUTEX_WAIT waited", now_ms() - start, 20, 10000);
    struct vllsi_linux_timespec until = {0};
    ignore(vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &until));
    check_error("futex FUTEX_WAIT_BITSET until now",
                vllsi_linux_futex_wait_bitset(&word, 5, &until, VLLSI_LINUX_FUTEX_BITSET_MATCH_ANY, PRIVATE),
                VLLSI_LINUX_ETIMEDOUT);
    check_error("futex FUTEX_WAIT_BITSET without bits",
                vllsi_linux_futex_wait_bitset(&word, 5, &until, 0, PRIVATE), VLLSI_LINUX_EINVAL);
    check_equal("futex FUTEX_WAKE of nobody", vllsi_linux_futex_wake(&word, 1, PRIVATE), 0);
    check_equal("futex FUTEX_WAKE_BITSET of nobody", vllsi_linux_futex_wake_bitset(&word, 1, 1, PRIVATE), 0);
    uint32_t *odd = (uint32_t *)((uintptr_t)&word + 1);
    check_error("futex FUTEX_WAKE of an odd address", vllsi_linux_futex_wake(odd, 1, PRIVATE),
                VLLSI_LINUX_EINVAL);
}

/* Two words: a thread sleeps on the first and is moved to the second. */
struct words {
    uint32_t first;
    uint32_t second;
    vllsi_result woken;
};

static int sleep_on_first(void *argument)
{
    struct words *words = argument;
    const struct vllsi_linux_timespec limit = milliseconds(5000);
    words->woken = vllsi_linux_futex_wait(&words->first, 0, &limit, PRIVATE);
    return 0;
}

/* Tries until a sleeper was found, 5 seconds at most. */
static vllsi_result move(struct words *words, bool compare)
{
    const struct vllsi_linux_timespec pause = milliseconds(1);
    const int64_t deadline = now_ms() + 5000;
    vllsi_result moved;
    do {
        moved = compare ? vllsi_linux_futex_cmp_requeue(&words->first, 0, 1, &words->second, 0, PRIVATE)
                        : vllsi_linux_futex_requeue(&words->first, 0, 1, &words->second, PRIVATE);
        ignore(vllsi_linux_nanosleep(&pause, NULL));
    } while (moved == 0 && now_ms() < deadline);
    return moved;
}

static void test_requeue(bool compare)
{
    struct words words = {0, 0, -1};
    struct thread thread = {0};
    if (!check_success("clone for futex", start_thread(&thread, sleep_on_first, &words))) {
        return;
    }
    check_equal(compare ? "futex FUTEX_CMP_REQUEUE moves a thread" : "futex FUTEX_REQUEUE moves a thread",
                move(&words, compare), 1);
    check_equal("nobody sleeps on the first word", vllsi_linux_futex_wake(&words.first, 1, PRIVATE), 0);
    check_equal("futex FUTEX_WAKE wakes on the second word",
                vllsi_linux_futex_wake(&words.second, 1, PRIVATE), 1);
    check_success("the woken thread ends", join_thread(&thread));
    check_equal("FUTEX_WAIT was woken", words.woken, 0);
    check_error("futex FUTEX_CMP_REQUEUE of another value",
                vllsi_linux_futex_cmp_requeue(&words.first, 0, 1, &words.second, 9, PRIVATE),
                VLLSI_LINUX_EAGAIN);
}

static void test_operation(void)
{
    uint32_t first = 1;
    uint32_t second = 6;
    /* second += 3, and wake there if it was greater than 100 before. */
    const uint32_t add = VLLSI_LINUX_FUTEX_OP_ADD << 28 | VLLSI_LINUX_FUTEX_OP_CMP_GT << 24 | 3 << 12 | 100;
    check_equal("futex FUTEX_WAKE_OP", vllsi_linux_futex_wake_op(&first, 1, 1, &second, add, PRIVATE), 0);
    if (!differing("FUTEX_WAKE_OP added", second, 6 | 3 << 24,
                   "the emulator counts in the host's byte order")) {
        check_equal("FUTEX_WAKE_OP added", second, 9);
    }
}

static void test_priority_inheritance(void)
{
    uint32_t word = 0;
    const vllsi_result locked = vllsi_linux_futex_lock_pi(&word, NULL, PRIVATE);
    if (lacking("futex FUTEX_LOCK_PI", locked) || !check_equal("futex FUTEX_LOCK_PI", locked, 0)) {
        return;
    }
    if (emulated() && __builtin_bswap32(word) == vllsi_linux_gettid()) {
        skip("FUTEX_LOCK_PI stores the owner", "the emulator stores it in the host's byte order");
    } else {
        check_equal("FUTEX_LOCK_PI stores the owner", word & VLLSI_LINUX_FUTEX_TID_MASK,
                    vllsi_linux_gettid());
    }
    check_error("futex FUTEX_TRYLOCK_PI of one's own", vllsi_linux_futex_trylock_pi(&word, PRIVATE),
                VLLSI_LINUX_EDEADLK);
    check_equal("futex FUTEX_UNLOCK_PI", vllsi_linux_futex_unlock_pi(&word, PRIVATE), 0);
    check_equal("FUTEX_UNLOCK_PI clears the owner", word, 0);
}

static void test_newer_calls(void)
{
    uint32_t word = 1;
    const struct vllsi_linux_futex_waitv waiters[1] = {
        {.val = 2,
         .uaddr = (uintptr_t)&word,
         .flags = VLLSI_LINUX_FUTEX_32 | VLLSI_LINUX_FUTEX_PRIVATE_FLAG}};
    const vllsi_result waited = vllsi_linux_futex_waitv(waiters, 1, 0, NULL, VLLSI_LINUX_CLOCK_MONOTONIC);
    if (!lacking("futex_waitv of another value", waited)) {
        check_error("futex_waitv of another value", waited, VLLSI_LINUX_EAGAIN);
    }
    struct vllsi_linux_robust_list_head head = {0};
    const vllsi_result robust = vllsi_linux_set_robust_list(&head, sizeof(head));
    if (!lacking("set_robust_list", robust)) {
        check_success("set_robust_list", robust);
        check_success("set_robust_list of none", vllsi_linux_set_robust_list(NULL, sizeof(head)));
        check_error("set_robust_list of a wrong size", vllsi_linux_set_robust_list(&head, 1),
                    VLLSI_LINUX_EINVAL);
    }
}

void test_sync(void)
{
    test_wait();
    test_requeue(false);
    test_requeue(true);
    test_operation();
    test_priority_inheritance();
    test_newer_calls();
}
