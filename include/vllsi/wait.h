/*
 * Sleeping on a word of memory and waking who sleeps there: the one primitive under all synchronisation
 * objects.
 *
 * The word is a uint32_t, aligned, used by threads of this process. A wake-up may be spurious; TimedOut never
 * comes early. The wakers return no count; to them the address is only a key: the memory need not exist any
 * more. Deadlines are absolute nanoseconds of the monotonic clock, which counts the time awake; VLLSI_FOREVER
 * never comes, and a deadline in the past (0, any negative number) is a question without waiting.
 *
 * Who changes the word and then wakes finds every sleeper that compared before the change:
 *
 *     waiter: while (load(word) == old) { vllsi_wait(word, old); }
 *     waker:  store(word, new); vllsi_wake_all(word);
 */
#ifndef VLLSI_WAIT_H
#define VLLSI_WAIT_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/time.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Sleeps while the word has the expected value, until somebody wakes a sleeper of the word.
 * @param word [in] the word to sleep on, read atomically
 * @param expected [in] the value that it must still have; with any other the call returns at once
 * @return 0 when woken, when the word has another value, when a signal came, or for no reason at all: look at
 * the word again.
 * @errors BadAddress, InvalidInput (not aligned).
 * Blocks; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_wait(const uint32_t *word, uint32_t expected);

/**
 * As vllsi_wait, until a point of time at the latest.
 * @param word [in] the word to sleep on, read atomically
 * @param expected [in] the value that it must still have
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @return 0 as vllsi_wait does.
 * @errors TimedOut, never before the deadline; BadAddress, InvalidInput (not aligned).
 * Blocks; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_wait_until(const uint32_t *word, uint32_t expected, int64_t deadline_ns);

/**
 * Wakes one thread that sleeps on the word, if there is one. Which one is not defined.
 * @param word [in] the key; not read, and it need not be mapped any more
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_wake_one(const uint32_t *word);

/**
 * Wakes all threads that sleep on the word.
 * @param word [in] the key; not read, and it need not be mapped any more
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_wake_all(const uint32_t *word);

/**
 * As vllsi_wait_until for a word in memory that processes share, whatever its address is in each.
 * @param word [in] the word to sleep on, read atomically
 * @param expected [in] the value that it must still have
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @return 0 as vllsi_wait does.
 * @errors TimedOut, BadAddress, InvalidInput (not aligned); Unsupported where the system has no such wait.
 * Blocks; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_wait_shared_until(const uint32_t *word, uint32_t expected,
                                                      int64_t deadline_ns);

/**
 * Wakes one thread of any process that sleeps on the shared word with vllsi_wait_shared_until.
 * @param word [in] the word; unlike that of vllsi_wake_one it must be mapped
 * @return 0.
 * @errors BadAddress; Unsupported where the system has no such wait.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_wake_shared_one(const uint32_t *word);

/**
 * Wakes all threads of all processes that sleep on the shared word with vllsi_wait_shared_until.
 * @param word [in] the word; unlike that of vllsi_wake_all it must be mapped
 * @return 0.
 * @errors BadAddress; Unsupported where the system has no such wait.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_wake_shared_all(const uint32_t *word);

/**
 * Whether a failure of a wait or of one of the …_until functions says that the deadline has passed: its kind
 * is TimedOut.
 * @param result [in] what the function returned
 * @return true for TimedOut. Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_timed_out(vllsi_result result);

#ifdef __cplusplus
}
#endif

#endif
