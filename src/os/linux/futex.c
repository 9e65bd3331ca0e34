/*
 * Futexes with types: deadlines in nanoseconds, scopes instead of flags, counts that mean what they say.
 */
#include <vllsi/linux/futex.h>

#include <stddef.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#define NS_PER_S 1000000000

static int32_t private_flag(enum vllsi_linux_futex_scope scope)
{
    return scope == VLLSI_LINUX_FUTEX_SHARED ? 0 : (int32_t)VLLSI_LINUX_FUTEX_PRIVATE_FLAG;
}

static uint32_t *kernel_word(const uint32_t *word)
{
    return (uint32_t *)(uintptr_t)word;
}

/* Fills *span and returns what the kernel takes: nothing for a deadline that never comes. */
static const struct vllsi_linux_timespec *kernel_deadline(int64_t deadline_ns,
                                                          struct vllsi_linux_timespec *span)
{
    if (deadline_ns == VLLSI_FOREVER) {
        return NULL;
    }
    const int64_t since_start_ns = deadline_ns > 0 ? deadline_ns : 0;
    span->tv_sec = since_start_ns / NS_PER_S;
    span->tv_nsec = since_start_ns % NS_PER_S;
    return span;
}

vllsi_result vllsi_linux_futex_wait_until(const uint32_t *word, uint32_t expected, uint32_t bits,
                                          int64_t deadline_ns, enum vllsi_linux_futex_scope scope)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wait_until);
    struct vllsi_linux_timespec span;
    const struct vllsi_linux_timespec *deadline = kernel_deadline(deadline_ns, &span);
    const int32_t operation = (int32_t)VLLSI_LINUX_FUTEX_WAIT_BITSET | private_flag(scope);
    return vllsi__linux_futex(kernel_word(word), operation, expected, (uintptr_t)deadline, NULL, bits);
}

vllsi_result vllsi_linux_futex_wake_up(const uint32_t *word, uint32_t count, uint32_t bits,
                                       enum vllsi_linux_futex_scope scope)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wake_up);
    if (count == 0) {
        return 0; /* the kernel would wake one */
    }
    const uint32_t most = count < VLLSI_LINUX_FUTEX_ALL ? count : VLLSI_LINUX_FUTEX_ALL;
    return vllsi__linux_futex(kernel_word(word), (int32_t)VLLSI_LINUX_FUTEX_WAKE_BITSET | private_flag(scope),
                              most, 0, NULL, bits);
}

vllsi_result vllsi_linux_futex_move(const uint32_t *word, uint32_t expected, uint32_t wake_count,
                                    uint32_t move_count, const uint32_t *target,
                                    enum vllsi_linux_futex_scope scope)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_move);
    const int32_t operation = (int32_t)VLLSI_LINUX_FUTEX_CMP_REQUEUE | private_flag(scope);
    return vllsi__linux_futex(kernel_word(word), operation, wake_count, move_count, kernel_word(target),
                              expected);
}

vllsi_result vllsi_linux_futex_wait_any(const struct vllsi_linux_futex_word *words, uint32_t count,
                                        int64_t deadline_ns)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wait_any);
    if (count == 0 || count > VLLSI_LINUX_FUTEX_WORDS_MAX) {
        return -(vllsi_result)VLLSI_LINUX_EINVAL;
    }
    if (count == 1) {
        return vllsi_linux_futex_wait_until(words[0].word, words[0].expected, VLLSI_LINUX_FUTEX_ANY,
                                            deadline_ns, words[0].scope);
    }
    struct vllsi_linux_futex_waitv waiters[VLLSI_LINUX_FUTEX_WORDS_MAX];
    for (uint32_t at = 0; at < count; at++) {
        const uint32_t scope = words[at].scope == VLLSI_LINUX_FUTEX_SHARED ? 0 : VLLSI_LINUX_FUTEX2_PRIVATE;
        waiters[at] = (struct vllsi_linux_futex_waitv){
            .val = words[at].expected,
            .uaddr = (uintptr_t)words[at].word,
            .flags = VLLSI_LINUX_FUTEX2_SIZE_U32 | scope,
        };
    }
    struct vllsi_linux_timespec span;
    return vllsi__linux_futex_waitv(waiters, count, 0, kernel_deadline(deadline_ns, &span),
                                    VLLSI_LINUX_CLOCK_MONOTONIC);
}

bool vllsi_linux_futex_can_wait_any(void)
{
    /* A kernel that has the call finds no words to wait for; one that has not does not get so far. */
    return vllsi__linux_futex_waitv(NULL, 0, 0, NULL, VLLSI_LINUX_CLOCK_MONOTONIC) !=
           -(vllsi_result)VLLSI_LINUX_ENOSYS;
}
