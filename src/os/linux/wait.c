/*
 * Waiting and waking on Linux: futexes under the portable contract of vllsi/wait.h, and membarrier under the
 * asymmetric mutex.
 *
 * Every wait is a FUTEX_WAIT_BITSET, whose time is absolute: a wait that a signal interrupts and its caller
 * repeats still ends at the deadline.
 */
#include "../wait.h"

#include <stddef.h>

#include <vllsi/gen/linux/abi.h>
#include <vllsi/wait.h>

#define NS_PER_S 1000000000

/* glibc's: 1 while the process has one thread. musl has no such symbol. */
extern const char __libc_single_threaded __attribute__((weak));

/* The thread module's, where that is linked; it counts only where threads are made without a libc. */
extern char vllsi__own_single_thread __attribute__((weak));
extern void *vllsi__tls_block_init(void *memory) __attribute__((weak, visibility("hidden")));

/* Waits that last some cycles and are over: the caller looks at the word again. */
static vllsi_result settle(vllsi_result result)
{
    if (result == -(vllsi_result)VLLSI_LINUX_EAGAIN || result == -(vllsi_result)VLLSI_LINUX_EINTR) {
        return 0;
    }
    return result;
}

#ifdef VLLSI_STRICT_PORTABLE
/*
 * The worst that the contract allows: every third wait ends for no reason, deadlines are counted in
 * milliseconds, and who asks for one thread to be woken may wake them all.
 */
#define NS_PER_MS 1000000

static bool one_in(uint32_t many)
{
    static uint32_t calls;
    return __atomic_add_fetch(&calls, 1, __ATOMIC_RELAXED) % many == 0;
}

static int64_t rounded_up(int64_t deadline_ns)
{
    const int64_t rest = deadline_ns > 0 ? deadline_ns % NS_PER_MS : 0;
    return rest == 0 || deadline_ns > VLLSI_FOREVER - NS_PER_MS ? deadline_ns
                                                                : deadline_ns - rest + NS_PER_MS;
}
#endif

static vllsi_result futex_wait(const uint32_t *word, uint32_t expected, uint32_t bits, int64_t deadline_ns,
                               int32_t flags)
{
#ifdef VLLSI_STRICT_PORTABLE
    if (one_in(3)) {
        return 0;
    }
    deadline_ns = rounded_up(deadline_ns);
#endif
    struct vllsi_linux_timespec deadline = {.tv_sec = 0, .tv_nsec = 0};
    if (deadline_ns > 0) { /* A time before the clock's start would be invalid; its start is past as well. */
        deadline.tv_sec = deadline_ns / NS_PER_S;
        deadline.tv_nsec = deadline_ns % NS_PER_S;
    }
    const uintptr_t timeout = deadline_ns == VLLSI_FOREVER ? 0 : (uintptr_t)&deadline;
    const int32_t operation = (int32_t)VLLSI_LINUX_FUTEX_WAIT_BITSET | flags;
    return settle(vllsi__linux_futex((uint32_t *)(uintptr_t)word, operation, expected, timeout, NULL, bits));
}

static void futex_wake(const uint32_t *word, uint32_t bits, uint32_t count)
{
#ifdef VLLSI_STRICT_PORTABLE
    count = one_in(2) ? INT32_MAX : count;
#endif
    /* A word that is gone has no sleepers; nothing else can fail here. */
    (void)vllsi__linux_futex((uint32_t *)(uintptr_t)word,
                             VLLSI_LINUX_FUTEX_WAKE_BITSET | VLLSI_LINUX_FUTEX_PRIVATE_FLAG, count, 0, NULL,
                             bits);
}

vllsi_result vllsi_wait(const uint32_t *word, uint32_t expected)
{
    return vllsi_wait_until(word, expected, VLLSI_FOREVER);
}

vllsi_result vllsi_wait_until(const uint32_t *word, uint32_t expected, int64_t deadline_ns)
{
    return vllsi__wait_class_until(word, expected, VLLSI_LINUX_FUTEX_BITSET_MATCH_ANY, deadline_ns);
}

void vllsi_wake_one(const uint32_t *word)
{
    vllsi__wake_class_one(word, VLLSI_LINUX_FUTEX_BITSET_MATCH_ANY);
}

void vllsi_wake_all(const uint32_t *word)
{
    vllsi__wake_class_all(word, VLLSI_LINUX_FUTEX_BITSET_MATCH_ANY);
}

vllsi_result vllsi_wait_shared_until(const uint32_t *word, uint32_t expected, int64_t deadline_ns)
{
    return futex_wait(word, expected, VLLSI_LINUX_FUTEX_BITSET_MATCH_ANY, deadline_ns, 0);
}

static vllsi_result wake_shared(const uint32_t *word, uint32_t count)
{
    const vllsi_result woken =
        vllsi__linux_futex_3((uint32_t *)(uintptr_t)word, VLLSI_LINUX_FUTEX_WAKE, count);
    return vllsi_failed(woken) ? woken : 0;
}

vllsi_result vllsi_wake_shared_one(const uint32_t *word)
{
    return wake_shared(word, 1);
}

vllsi_result vllsi_wake_shared_all(const uint32_t *word)
{
    return wake_shared(word, INT32_MAX);
}

vllsi_result vllsi__wait_time_is_up(void)
{
    return -(vllsi_result)VLLSI_LINUX_ETIMEDOUT;
}

bool vllsi_timed_out(vllsi_result result)
{
    return result == vllsi__wait_time_is_up();
}

vllsi_result vllsi__wait_class_until(const uint32_t *word, uint32_t expected, uint32_t classes,
                                     int64_t deadline_ns)
{
    return futex_wait(word, expected, classes, deadline_ns, VLLSI_LINUX_FUTEX_PRIVATE_FLAG);
}

void vllsi__wake_class_one(const uint32_t *word, uint32_t classes)
{
    futex_wake(word, classes, 1);
}

void vllsi__wake_class_all(const uint32_t *word, uint32_t classes)
{
    futex_wake(word, classes, INT32_MAX);
}

bool vllsi__wake_one_surely(const uint32_t *word)
{
    return vllsi__linux_futex_3((uint32_t *)(uintptr_t)word,
                                VLLSI_LINUX_FUTEX_WAKE | VLLSI_LINUX_FUTEX_PRIVATE_FLAG, 1) > 0;
}

bool vllsi__barrier_register(void)
{
    return vllsi__linux_membarrier(VLLSI_LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
}

bool vllsi__barrier_all_threads(void)
{
    const vllsi_result done = vllsi__linux_membarrier(VLLSI_LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
    if (done != -(vllsi_result)VLLSI_LINUX_EPERM) {
        return done == 0;
    }
    /* Not registered: this is a child of a fork, or the process has just begun to have threads. */
    return vllsi__barrier_register() &&
           vllsi__linux_membarrier(VLLSI_LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0) == 0;
}

void vllsi__wait_yield(void)
{
    (void)vllsi__linux_sched_yield();
}

const char *vllsi__wait_single_thread_flag(void)
{
    if (vllsi__tls_block_init != NULL) {
        return &vllsi__own_single_thread;
    }
    return &__libc_single_threaded;
}
