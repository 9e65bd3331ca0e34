/*
 * Futexes, typed: what Linux can do beyond vllsi/wait.h. Bits choose among the sleepers of a word, sleepers
 * move from word to word, and a thread sleeps on several words at once. The plain calls are
 * vllsi_linux_futex_… of vllsi/linux.h.
 *
 * Unlike vllsi_wait these report what happened: EINTR, EAGAIN. Deadlines are absolute nanoseconds of the
 * monotonic clock; VLLSI_FOREVER never comes, one in the past asks without waiting. A 0 may be spurious: look
 * at the word again.
 */
#ifndef VLLSI_LINUX_FUTEX_H
#define VLLSI_LINUX_FUTEX_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/wait.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Who uses a word. */
enum vllsi_linux_futex_scope {
    VLLSI_LINUX_FUTEX_OF_PROCESS, /**< threads of this process: the key is the address */
    VLLSI_LINUX_FUTEX_SHARED      /**< threads of any process: the key is the memory */
};

/** Bits of a sleeper that every wake-up finds, and of a wake-up that finds every sleeper. */
#define VLLSI_LINUX_FUTEX_ANY 0xffffffffu

/** As a count: all sleepers. */
#define VLLSI_LINUX_FUTEX_ALL 0x7fffffffu

/** The most words that one thread sleeps on at once. */
#define VLLSI_LINUX_FUTEX_WORDS_MAX 128

/**
 * Sleeps while the word has the expected value, for wake-ups that share a bit with `bits`, until a point of
 * time at the latest.
 * @param word [in] the word to sleep on, aligned
 * @param expected [in] the value that it must still have
 * @param bits [in] which wake-ups; not 0
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @param scope [in] who uses the word
 * @return 0: woken, or spuriously.
 * @errors EAGAIN (the word has another value), EINTR (a signal), ETIMEDOUT, EFAULT, EINVAL (no bits, not
 * aligned). Blocks; allocates nothing; may be called from a signal handler. Source:
 * tables/linux/syscalls/sync.yaml#futex, variant wait_bitset.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wait_until(const uint32_t *word, uint32_t expected,
                                                           uint32_t bits, int64_t deadline_ns,
                                                           enum vllsi_linux_futex_scope scope);

/**
 * Wakes sleepers of the word whose bits share one with `bits`.
 * @param word [in] the word; of the process it is only a key, shared it must be mapped
 * @param count [in] how many at most; 0 wakes none
 * @param bits [in] which sleepers; not 0
 * @param scope [in] who uses the word
 * @return how many were woken.
 * @errors EFAULT (shared and not mapped), EINVAL (no bits, not aligned).
 * Neither blocks nor allocates; may be called from a signal handler.
 * Source: tables/linux/syscalls/sync.yaml#futex, variant wake_bitset.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wake_up(const uint32_t *word, uint32_t count, uint32_t bits,
                                                        enum vllsi_linux_futex_scope scope);

/**
 * While the word has the expected value, wakes some of its sleepers and lets others sleep on a second word
 * instead.
 * @param word [in] the word that they sleep on
 * @param expected [in] the value that it must still have
 * @param wake_count [in] how many to wake at most
 * @param move_count [in] how many of the rest to move at most
 * @param target [in] the word that those sleep on from then on
 * @param scope [in] who uses both words
 * @return how many were woken or moved.
 * @errors EAGAIN (the word has another value), EFAULT, EINVAL (a count above VLLSI_LINUX_FUTEX_ALL, not
 * aligned). Does not block; allocates nothing; may be called from a signal handler. Source:
 * tables/linux/syscalls/sync.yaml#futex, variant cmp_requeue.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_move(const uint32_t *word, uint32_t expected,
                                                     uint32_t wake_count, uint32_t move_count,
                                                     const uint32_t *target,
                                                     enum vllsi_linux_futex_scope scope);

/** One of the words that vllsi_linux_futex_wait_any sleeps on. */
struct vllsi_linux_futex_word {
    const uint32_t *word;               /**< aligned */
    uint32_t expected;                  /**< the value that it must still have */
    enum vllsi_linux_futex_scope scope; /**< who uses it */
};

/**
 * Sleeps on several words at once while all have their expected values, until a point of time at the latest.
 * @param words [in] the words
 * @param count [in] how many: 1 to VLLSI_LINUX_FUTEX_WORDS_MAX
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock
 * @return the index of a word whose sleepers were woken.
 * @errors EAGAIN (a word has another value), EINTR, ETIMEDOUT, EFAULT, EINVAL; ENOSYS where the kernel is
 * older than 5.16 and there is more than one word: the caller then sleeps on one word that all wakers change.
 * One word is waited for on every kernel. Blocks; allocates nothing; may be called from a signal handler.
 * Source: tables/linux/syscalls/sync.yaml#futex_waitv.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wait_any(const struct vllsi_linux_futex_word *words,
                                                         uint32_t count, int64_t deadline_ns);

/**
 * Whether this kernel lets a thread sleep on several words.
 * @return false where vllsi_linux_futex_wait_any can only take one. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
bool vllsi_linux_futex_can_wait_any(void);

#ifdef __cplusplus
}
#endif

#endif
